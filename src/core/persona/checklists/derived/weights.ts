import type { EvidenceKind } from './evidence.ts';

// Written by `npm run weigh`, which learns it from persona files whose checks people have marked.

/** The evidence that something is known of, by kind, in the order of the numbers. */
export const names: Readonly<Partial<Record<EvidenceKind, string>>> = {
  above: `a about accep acces acros actio activ actua adapt add addin addit adr advan after again agent ai aiox algor align all allow alrea also alter
    alway an analy and andro anima answe anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assur async
    at attri audit auth authe autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav bench benef best betwe
    block both bound branc break brows bug build built bundl busin but by c cachi calcu call can canno capab card case cases categ cause cd chang
    chara check choic choos ci clari class claud clean clear cli clien cloud code codeb codes codin colla colle color colum com comma comme commi
    commo commu compa compe compi compl compo compr compu conce concu condi confi confl conne consi const consu conta conte conti contr conve
    coord core corre cost cover creat crede crite criti cross css curre custo d dashb data datab de debug decid decis decla deep defau defen
    defin deleg deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe dimen direc disci disco distr do docke docs docum
    does domai don't done drive durin dynam e each ecosy edge edit editi effec effic eleme embed emit enabl end endpo enfor engin enhan ensur
    enter entit envir error escal essen evalu event every evide exact examp excel excep execu exist expec exper expla expli explo expor expre
    exten exter extra facto fail fails failu fallb false featu feedb fetch field file files filte final find findi first fix fixes flag flags
    flow focus follo for forbi form forma forms found four frame from front full funct g gate gates gathe gener get getti git githu globa go
    goals good gotch graph group guard guida guide handl hando hard hardw has have heade help helpe hiera high histo hook hooks how html http
    human i id ident idiom if image immed impac imple impor impro in inclu index indic infor infra initi injec input insta inste instr integ
    inten inter into inves invok ios is issue it itera javas js json keep key keys knowl known kulla label langu large layer layou learn level
    libra lifec like limit line links linti list llm load loadi local locat log loggi logic look loop low machi main maint make makin manag manda
    manua map mappi markd maste match matri matte may mcp md mediu memor merge messa metad metho metri micro migra minim missi mista mobil mode
    model moder modes modif modul monit more most multi must n name names namin nativ navig need neede needs negot net netwo never new next no
    node non not notes o objec obser of off offic on one only open opera optim optio or orche order organ other out outpu over overr overv own
    owner packa page para paral param parti pass path paths patte per perfo permi persi perso phase philo pipel pitfa place plan plann platf
    plugi point polic posit post power pr pract pre prefe prere prese preve prima princ prior priva probl proce produ profi progr proje promp
    prope propo prote proto provi publi pull purpo pytho qa quali queri query quest quick rate ratio react read readi reads real reaso recei
    recom recor recov red reduc refac refer regis regre relat relea relev relia remem remov rende repla repo repor repos reque requi resea resol
    resou respo rest restr resul retri retur revie rewar right risk role root route routi rule rules run runni runti rust safe safet same scala
    scale scan scena schem scope score scree scrip sdk searc secre secti secur see selec self seman sensi separ seque serve servi sessi set setti
    setup sever shape share shoul side signa simpl singl size skill skip slow small smell solut sourc spawn spec speci split sql src stack stage
    stand start state stati statu step steps stop stora store story strat stric strin struc style styli subag succe sugge suite summa suppo surfa
    swift sync synta syste table targe task tasks tdd team tech techn templ termi test testi tests text that the them then these they thing think
    this threa three throu tier time tips to token tone tool tooli tools top touch track train trait trans tree trigg troub true ts tunin two
    type types typic ui under unit up updat url usage use used usefu user users uses using utili ux v valid value varia ve verif versi via viola
    visio visua vs vulne warni web what when where which why will windo with witho work worke workf worki works write writi x yaml you your zero`,
  audience: `auditor coder generalist outsider reviewer specialist`,
  block: `list table`,
  column: `actio agent behav best case categ cause check code comma compo conte crite defau descr do error examp featu field file fix for issue it key
    layer level limit locat meani metho metri mode model name need notes opera optio packa param patte purpo recom refer requi resou rewar role
    scena sever solut speed statu sympt targe task to tool trigg type use value varia versi what when why you`,
  form: `bold code codeFirst label parent question sentence term`,
  length: `1 1@aside 1@checks 1@conduct 1@demands 1@knowledge 1@none 1@reference 2 2@aside 2@checks 2@conduct 2@demands 2@findings 2@knowledge 2@limits
    2@none 2@reference 3 3@aside 3@checks 3@conduct 3@demands 3@findings 3@knowledge 3@limits 3@none 3@reference 4 4@aside 4@checks 4@conduct
    4@demands 4@findings 4@knowledge 4@limits 4@none 4@reference 5 5@aside 5@checks 5@conduct 5@demands 5@findings 5@knowledge 5@limits 5@none
    5@reference 6 6@aside 6@checks 6@conduct 6@demands 6@knowledge 6@limits 6@none 6@reference`,
  nearest: `aside checks conduct demands findings knowledge limits none reference topic`,
  opening: `a_b accep_basic add_a add_the adher_to agent_md agent_quali ai_power alway_check alway_inclu alway_run alway_use alway_valid analy_the
    anti_patte api_desig api_docum api_endpo api_key api_refer appro_no aqe_learn aqe_v archi_decis are_there async_await audit_loggi audit_trail
    authe_and authe_autho avoid_unnec avoid_using batch_opera batch_proce be_speci best_for best_pract block_criti break_chang break_down build_a
    bundl_size busin_logic cachi_strat chaos_engin check_exist check_for check_if check_that check_the ci_cd circu_break claud_code clean_up
    code_examp code_quali code_revie colla_with confi_confi confi_manag confi_the conje_patte conne_pooli consi_using coord_with cost_optim
    creat_a creat_custo creat_new cross_platf cross_refer data_flow datab_migra datab_schem defau_to defin_the depen_injec desig_for desig_patte
    do_not docke_compo docum_all docum_compl docum_https does_the don't_skip don't_use e_e edge_cases end_to ensur_all ensur_prope envir_varia
    error_handl error_messa event_drive examp_examp excel_compr execu_you expla_the flag_any focus_on follo_exist follo_the for_each githu_actio
    githu_https githu_issue group_relat handl_error hardc_secre healt_check how_to ident_the if_a if_no if_the if_you imple_compr imple_prope
    imple_secur imple_the in_any inclu_v infer_reaso input_valid integ_testi integ_tests integ_with is_the json_for keep_compo keep_depen
    keep_funct keep_tests keep_the keybo_navig lazy_loadi load_balan load_testi log_error look_for maint_consi markd_for memor_leaks memor_manag
    memor_usage mock_exter monit_and n_queri namin_conve navig_to need_to never_commi never_expos never_hardc never_log never_modif never_use
    next_js no_hardc no_secre node_js optim_for optim_image optim_perfo packa_json packa_manag partn_with path_trave perfo_bench perfo_monit
    perfo_optim perfo_profi perfo_testi perfo_tunin plan_for platf_speci prefe_compo prefe_expli provi_actio provi_clear provi_compl quali_metri
    query_conte query_optim rate_limit re_run read_claud read_only read_the readm_md real_time respo_desig revie_exist revie_the risk_asses
    risk_based root_cause run_git run_tests run_the searc_for secre_manag secur_and secur_audit secur_best secur_first secur_revie secur_testi
    secur_vulne sensi_data set_appro set_up setti_up singl_respo skill_md sql_injec start_with state_manag stati_analy stati_deriv sugge_impro
    test_both test_cover test_data test_drive test_edge test_error test_files test_on test_the test_thoro test_with testi_strat the_task the_user
    third_party too_many treat_exter type_safe type_safet under_the unit_tests updat_docum use_a use_appro use_async use_camel use_clear
    use_consi use_const use_conte use_data use_depen use_descr use_envir use_expli use_for use_funct use_gener use_https use_inter use_local
    use_meani use_param use_pasca use_prope use_react use_secur use_seman use_snake use_speci use_struc use_test use_the use_trans use_type
    use_types valid_all valid_and valid_input verif_all verif_the versi_contr wait_for what_is when_a when_the when_you work_with worki_with
    write_clear write_compr write_tests write_the write_unit you_are you_need`,
  pair: `aside@none aside@topic checks@checks checks@conduct checks@knowledge checks@none checks@reference checks@topic conduct@aside conduct@checks
    conduct@conduct conduct@knowledge conduct@none conduct@reference conduct@topic demands@checks demands@conduct demands@none demands@reference
    demands@topic findings@conduct findings@none knowledge@checks knowledge@conduct knowledge@knowledge knowledge@none knowledge@reference
    knowledge@topic limits@none none@aside none@checks none@conduct none@demands none@knowledge none@none none@reference none@topic
    reference@aside reference@checks reference@conduct reference@knowledge reference@none reference@reference reference@topic topic@aside
    topic@checks topic@conduct topic@knowledge topic@none topic@reference topic@topic`,
  phrase: `a_new addit_resou adr_evide advan_skill analy_prior and_struc anti_patte api_desig appro_crite based_on be_used befor_start befor_writi
    behav_trait best_pract calcu_crite check_for ci_cd class_label claud_code code_organ code_quali code_revie code_style codin_stand commo_error
    commo_issue commo_mista commo_patte commo_pitfa commu_style core_capab core_exper core_princ core_respo core_skill creat_a crite_scale
    criti_rules cross_domai defen_basel desig_patte desig_princ devel_workf do_not domai_commu e_e each_findi edge_cases envir_varia error_handl
    every_findi evide_class excel_check file_namin file_organ focus_areas follo_the follo_these for_detai for_each for_every how_it how_to
    how_you if_the if_you imple_appro impor_notes in_order in_the in_this input_valid integ_point integ_with it_works key_featu key_files
    key_point key_princ label_every look_for mcp_tool memor_manag namin_conve next_js non_negot not_to not_use of_conte of_the other_agent
    outpu_forma patte_and patte_to perfo_consi perfo_optim proje_conte proje_struc promp_defen pull_reque quali_assur quali_check quali_gates
    quali_stand quick_refer rate_limit read_the relat_skill resou_manag revie_check rewar_calcu secur_best see_also shoul_be skill_when
    state_manag style_and table_of tech_stack testi_strat the_follo the_user this_agent this_is this_skill to_activ to_avoid to_the to_use
    type_safet unit_tests use_alter use_cases use_the use_this use_when what_not what_to what_you when_a when_creat when_invok when_not
    when_revie when_the when_to when_worki when_you with_a with_other you_are you_must you_need you_will you_work your_appro your_core your_exper
    your_respo`,
  said: `' a acces add advan after agent ai all alway analy any api app appli apply appro archi are ask async auth authe auto autom avoid balan base
    basic batch be befor best bette block both break brief build busin c cache call camel can catch chang check choos ci class claud clean clear
    clien cloud code colle combi comma comme commo compa compl compo compr confi conne consi const conta conte conti contr conve core corre cover
    creat criti cross curre custo d data datab debug deep defau defin delet depen deplo deriv descr desig detai detec devel direc disco do docke
    docs docum does domai don't dynam e each empty enabl end enfor ensur entit envir error evalu event every execu expec exper expla expli expor
    exten exter extra false featu fetch file files filte find fix flag focus follo for forma frame front full funct gener get git githu globa go
    group handl high how http https i ident if image imple impor impro in inclu input insta integ inter is it json keep key known large learn let
    lever limit line list load loadi local log look lower main maint make manag map mastr match maxim mcp measu mediu memor migra minim missi
    model modul monit more most move ms multi must n name netwo never new no node not npm numbe on one only open optim optio order organ packa
    parse pasca pass path patte per perfo plan postg pre prefe prese preve prima prior proce produ profi proje prope prote provi publi pure pytho
    quali query raw react read real reaso recom recor reduc refer remov repor reque requi resea resou respo resul retur revie route run s safe
    same schem searc secur see selec separ serve servi sessi set share shoul show simpl singl skill skip small snake some sourc speci split sql
    src stand start state stati step store stric strin struc succe sugge suppo syste targe task test testi tests text the they this time to token
    track trans treat true type types ui under uniqu unit updat use user uses using utili v valid value verif versi visua web what what' when
    where which with workf works wrap write www x you your`,
  start: `a abstr accep acces accou accur ackno actio activ adapt add addin addit addre adher adjus admin advan after agent aggre ai alert algor align
    all allow alter alway an analy anima anti any anyth api app appli apply appro aqe archi are aria array artif ask asser asses asset assis
    assum async atomi attac attri audio audit auth authe autho auto autom avail avoid aws azure b backe backg backu backw bad balan base bash
    basic batch be befor begin behav bench best bette binar block boole bound branc break broke brows bug build built bundl busin butto c cache
    cachi calcu call can cance canno capac captu cargo catch categ centr chain chang chann chaos check choos ci circu cite clari class claud
    clean clear cli click clien close cloud clust code colla colle color colum combi comma comme commi commo commu compa compe compi compl compo
    compr compu concu condi condu confi confl conje conne conse consi conso const consu conta conte conti contr conve coord copy core corre cors
    cost count cover cpu creat crede criti cross csrf css curre curso custo d dark dashb data datab date db dead debug decid decis decla deep
    defau defer defin deleg delet deliv depen deplo depre deriv descr desig detai detec deter dev devel devic devop diagn diffe direc disab disco
    displ disti distr do doc docke docs docum does domai don't doubl downl draft dry dupli dynam e each early edge edit effec effic email embed
    empha empty enabl encry end enfor ensur enter entit entry env envir error estab evalu event every evide exact examp excel excep exclu execu
    exist exit expec exper expla expli explo expor expos expre exten exter extra facto fail faile failu fallb false fast fasta favor featu fetch
    field file files filte final find findi first fix fixtu flag flaky focus follo for force forge form forma forms frame from front full funct
    gathe gener get git githu give globa go good googl gorou gotch gpu grace graph green grep group guard guide hand handl hardc heade headi
    healt help high highl histo hook hooks how html http https human i id idemp ident idiom if ignor image immut impac imple impor impro in incid
    inclu incon incor incre index infer info infor infra initi injec inlin input insec inspe insta instr integ inter intro inval inven inves is
    isola issue it itera java javas json jwt k keep key keybo keywo knowl known kotli kuber label langu large laten launc layer layou lazy lead
    learn legac let lever libra licen light limit line link links lint linti list llm load loadi local locat lock log loggi logic long look low
    lower macos magic main maint major make manag manua map mark markd marke maste match max maxim mcp measu mediu memor merge messa meta metad
    metho metri micro middl migra minim minor missi mixin mobil mock mocki model moder modif modul monit more most motio move multi must mutat n
    name named names namin nativ navig need neste net netwo never new next no node non norma not note notif npm null numbe oauth objec obser
    offer offic offli on one only open opena opera optim optio or orche order organ other outpu over overa overl owner p packa page pagin paral
    param parse parti partn pass passw patch path patte payme per perfe perfo permi persi perso phase pin pipel place plan plann platf playw
    plugi point polic poor port posit post postg power pr pre predi prefe prefi prepa prese preve previ prima prior priva probl proce produ profi
    progr proje promp prope propo prote proto provi publi pure purpo push put pydan pytho qa quali quant query quest queue quick quote race rando
    rate raw re react read reada readi readm real recei recom recor recov recur red redis reduc redun refac refer regis regre regul rejec relat
    relea relev relia remot remov rende repea repla repor repos repro reque requi resea resol resou respe respo rest resta resul retri retry
    retur reusa reuse revie risk robus role rollb root rotat route routi rule rules run runni runti rust s safe safet same sampl sanit save scala
    scale scali scan sched schem scope score scree scrip searc secre secti secur see seed selec self seman send sensi separ seque seria serve
    servi sessi set setti setup sever share shell shift short shoul show signa simpl singl size skill skip skipp slow small smart snaps socia
    solid some sourc space spawn spec speci speed split sprin sql src stack stand start state stati statu stay step stop stora store story strat
    strea stric strin strip stron struc style styli subsc succe sugge summa suppo surfa swarm swift switc sync synch synth syste table tag tailw
    targe task tasks tdd team techn templ tempo termi terra test testa teste testi tests text the theme think third this thoro threa throu throw
    time timeo times title to todo token too tool tools top total touch trace track trade train trans treat trigg troub trust try two type types
    typog ui unbou under unit unnec unsaf unuse updat uploa url usage use user uses using utili v valid value varia vecto verif versi video view
    virtu visua vites vulne wait want warn warni watch web webho webso well what what' when where which why windo with work worke workf worki
    works wrap write writi wrong x xss you your zero`,
  telling: `aside aside@auditor aside@coder aside@generalist aside@outsider aside@reviewer aside@specialist checks checks@auditor checks@coder
    checks@generalist checks@outsider checks@reviewer checks@specialist conduct conduct@auditor conduct@coder conduct@generalist conduct@outsider
    conduct@reviewer conduct@specialist demands demands@auditor demands@coder demands@generalist demands@outsider demands@specialist findings
    knowledge knowledge@auditor knowledge@coder knowledge@generalist knowledge@outsider knowledge@specialist limits limits@coder
    limits@generalist limits@specialist none none@auditor none@coder none@generalist none@outsider none@reviewer none@specialist reference
    reference@auditor reference@coder reference@generalist reference@outsider reference@reviewer reference@specialist`,
  title: `a about accep acces acros actio activ adapt add addin addit adr advan after again agent ai algor all allow also alter alway an analy and
    anima answe anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assur async at audit auth authe
    autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav benef best betwe block both bound branc break
    brows bug build built bundl busin but by c cachi calcu can capab cases categ cause cd chang chara check choos ci clari class claud clean
    clear cli clien cloud code codeb codes codin colla colle color comma comme commi commo commu compa compe compl compo compr compu conce concu
    condi confi conne consi const consu conta conte conti contr conve coord core corre cost cover creat crede crite criti cross css curre custo
    data datab de debug decis decla deep defau defen defin deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe direc
    disci disco distr do docke docs docum does domai don't done drive durin dynam e each edge edit effec effic eleme emit enabl end endpo enfor
    engin enhan ensur enter envir error essen evalu event every evide exact examp excel excep execu exist expec exper expli explo expor exten
    exter extra facto fails failu featu feedb fetch field file files filte final find findi first fix fixes flag flags flow focus follo for forbi
    form forma forms found frame from front full funct g gate gates gathe gener get getti git githu go goals good gotch graph group guard guida
    guide handl hard has have heade help hiera high hook hooks how http i ident idiom if image immed impac imple impor impro in inclu index indic
    infor infra initi injec input insta inste instr integ inter into inves invok is issue it itera javas js json keep key keys knowl known label
    langu large layer layou learn level libra lifec limit links list load loadi local locat log loggi logic look loop low main maint makin manag
    manda manua map mappi markd maste match matri matte may mcp md mediu memor merge messa metad metho metri micro migra minim missi mista mode
    model moder modes modif modul monit more most multi must n name names namin nativ navig need neede needs negot net netwo never new next no
    node non not notes o objec obser of offic on one only open opera optim optio or orche order organ other out outpu over own owner packa page
    para paral param parti path paths patte per perfo permi persi perso phase philo pipel pitfa place plan plann platf plugi point polic posit pr
    pract pre prefe prere prese preve prima princ prior probl proce produ profi progr proje promp prope propo prote proto provi publi pull pytho
    quali query quest quick rate ratio react read readi reads real reaso recei recom recor red refac refer regis relat relea relev relia rende
    repo repor repos reque requi resea resol resou respo resul retri retur revie rewar right risk role root route routi rule rules run runni
    runti safe safet same scala scale scan scena schem scope scrip searc secre secti secur see selec seman sensi separ seque serve servi sessi
    set setti setup sever share shoul side signa simpl singl size skill skip small smell solut sourc spawn spec speci split sql src stack stand
    start state stati statu step steps stop stora store story strat stric struc style styli succe sugge suite summa suppo surfa swift sync syste
    table targe task tasks tdd team tech techn templ test testi tests text that the them then these they thing this threa three throu time tips
    to token tool tooli tools top touch track trait trans tree trigg troub true two type types typic ui under unit up updat url usage use used
    user users uses using v valid value varia verif versi via viola visua vs vulne web what when where which why will windo with witho work workf
    worki works write writi x you your`,
  word: `' 's 'use a aa aaa abbre able abort about above absen absol abstr abuse acade accel accen accep acces accid accom accor accou accum accur
    achie ackno acqui acros act actin actio activ actor actua ad adapt add added addin addit addre adds adequ adher adjac adjus admin adopt adr
    adrs advan adver advic advis aesth affec after again age agent aggre agnos agree ai aim aiox alert algor alias align all alloc allow alone
    along alpha alrea also alt alter alway ambig amoun an anali analy ancho and andro angul anima annot annou anoma anony anoth answe anthr anti
    any anyho anyth anywh api apis app appea appen apple appli apply appro apps aqe arbit arc archi are area areas aren' arg args argum aria
    arith arm aroun arqui arran array arriv arrow art artic artif artis arxiv as ascii ask asked askin asks asla asp aspec assem asser asses
    asset assig assis assoc assum assur ast astro async at atomi attac attem atten attri atual audie audio audit auth authe autho auto autoc
    autom auton autos avail avata avera avoid await aware away aws axe axiom azure b back backe backf backg backl backo backp backt backu backw
    bad badge balan bandw banne bar bare barre base based basel bash basic batch batte bağım bcryp bdd be beare becau becom been befor begin
    behav behin being belon below bench benef best bette betwe beyon bg bias big billi bin binar bind bindi biolo biome bir bit black blame blank
    blast blind bloat blob block blog blue bluep board bodie body boile bold bool boole boot boots borde borro bot both bottl botto bound box
    brace brain branc brand bread break bridg brief britt broad broke brows bubbl bucke budge buffe bug bugs build built bulk bulle bump bun
    bundl bus busin but butto by bypas byte bytes c cache cachi calcu calib call callb calle calli calls camel camer can can't canar cance candi
    canno canon canva cap capab capac capit caps capti captu card cardi cards caref cargo carri carry casca case cases cast casts catal catch
    categ caugh cause causi cauti cd cdn cell cells cente centr certa certi cfg chain chall chang chann chaos char chara charg chars chart chat
    cheap check child choic choos chore chose chrom chunk churn ci circu citat cite claim clari class claud claus clean clear cleve cli click
    clien clipp clock clone close closi closu cloud cls clust cmake cmd co coale code codeb coded coder codes codex codin cogni coher cohes col
    cold colla colle colli color colum com combi come comes comma comme commi commo commu como compa compe compi compl compo compr compu conca
    conce conci concl concr concu condi condu confi confl confo confu conje conne conse consi conso const consu conta conte conti contr conve
    cooki coord copie copil copy copyi core corou corre corru cors cost costs could count coupl cover cpp cpu cqrs craft crash crate creat crede
    credi creep crite criti cron cross crud crypt cs csp csrf css csv cta ctx cuda curat curl curre curso curve custo cutti cve cves cycle cyclo
    cypre códig d da daily dange dark dart dashb data datab datac datad dataf datas date dates datet day days db dd ddl de dead deadl debou debt
    debug decid decim decis decla decod decom decor decou dedic dedup deep deepe deepl def defau defec defen defer defin degra delay deleg delet
    delib deliv delta deman demo demon denie dense densi deny depen deplo depre deps depth deriv descr deser desig desir deskt desti destr detai
    detec deter dev devel devia devic devop devto değiş di diagn diagr dialo dict dicti did didn' diff diffe diffi diffs digit dimen dir direc
    disab disas disca disci discl disco discr discu disk dismi dispa displ dispo dist dista disti distr div diver divid djang dns do doc docke
    docs docst docum does doesn doing dom domai domin don't done dos dosya dot dotne doubl down downl downs downt doğru draft drag draw drift
    drill drive drizz drop dropd dropp drops dry dto dtos dual due dump dupli durab durat durin dynam düzel e each eager earli early easie easil
    easy echo ecosy edge edges edin edit edite editi edito edits educa ef effec effic effor eithe elast elect eleme eleva elimi else elsew em
    email embed emerg emit emits emoji emoti empha emplo empty emula en enabl encap encod encou encry end endin endpo ends enfor engag engin
    engli enhan enoug enric ensur enter entir entit entri entry enum enume enums env envir epic equal equiv err error es escal escap eslin esm
    espec essen estab estim et etc eval evalu even event every evide evolu evolv exact exami examp excee excel excep exces excha exclu exec execu
    exemp exerc exhau exist exit exits expan expec expen exper expir expla expli explo expo expon expor expos expre exten exter extra extre f
    fabri facin fact facto facts fail faile faili failo fails failu fake fall fallb false famil fan fast fasta faste fasti fatal fault favor
    feasi feat featu feder feed feedb feeds feel feels fetch few fewer fidel field figur file filen files fill fille filte final finan find findi
    finds fine finis fire fires firew first fit fits five fix fixed fixes fixin fixme fixtu fk flag flagg flags flaky flash flask flat flatt
    flexi fligh float flow flows fluen flutt fmt fn focus fold folde follo font fonts foo foote for forbi force foreg forei forge fork form forma
    forms formu forwa found four fps fragi fragm frame free freez frequ fresh frien from front froze fs full fulls fully func funct funda furth
    futur g game gap gaps garba gate gated gates gatew gathe gb gcp gdpr gemin gene gener genui geogr geome gerek gestu get gets gette getti gh
    gin git githu gitig gitla give given gives glob globa go goal goals god goes gofmt golan golde good googl gorou gotch gover gpt gpu grace
    grade gradi gradl gradu grafa grain grant granu graph great green grep grid groun group grow grows growt grpc guara guard guess guida guide
    güven h haiku half hand handl hando hands happe happy hard hardc harde hardw harmf harne has hash hashe hashi hata hatal have head heade
    headi headl healt heap heavy heigh helm help helpe helpf helps her here hero heuri hex hidde hide hides hiera high highe highl hint hints
    hipaa histo hit hoc hold holdi holds home homog hones honor hook hooks horiz host hoste hosti hostn hot hour hours hover how html http https
    hub huggi human hybri hydra hygie hyper hyphe hypot i i'll iac iam icon icons id ide idea ideal ideas idemp ident idiom idle ids if ifram
    ignor ile illeg image immed immut impac imper impl imple impli impor impos impro in incid inclu incom incon incor incre inden indep index
    indic indiv indus ineff infer infin info infor infra inges ingre inher init initi injec inlin inner input insec inser insid insig inspe insta
    inste instr insuf int integ intel inten inter into intro intui inval invar inven inver inves invis invoc invok invol io ios ip ips is isn't
    iso isola issue it it's item items itera its itsel için j java javas jest job jobs join joins journ js jsdoc json jsonb jsx judgm junit just
    justi jwt k kafka kb kebab keep keepi keeps kept kerne key keybo keych keyed keys keywo kill kind kiss know knowl known knows kod kontr kotli
    kuber kulla kv l label lack lacks lag lambd landi lands lang langu larav large last laten later lates launc layer layou lazy lcp lead leade
    leak leaka leake leaki leaks lean learn least leave leavi left legac legal lengt less let lette level lever lib libra libs licen lifec lifet
    light like likel limit line linea lines link linke linki links lint linte linti linux liqui list liste listi lists liter live lived lives
    llama llm llms load loade loadi loads local locat lock locke lockf locki locks log logge loggi logic login logs long longe look looki looks
    looku loop loops loose lose loss lost low lower ls lsp m machi macos macro made magic main maina maint major make makef makes makin malfo
    malwa manag manda manif manip manua many map mappe mappi maps margi mark markd marke marki marks marku mask mass maste mastr match mater math
    matri matte maven max maxim may mb mcp md mdc me mean meani means measu mecha media mediu meet meets membe memo memoi memor menti menu menus
    merge mergi merma mesh messa met meta metad metho metri micro mid middl might migra miles milli min mind minim minor minut mirro misco misma
    miss misse missi mista misus mitig mix mixed mixin mjs ml mm mobil mock mocke mocki mocks mod modal mode model moder modes modif modul molec
    momen money mongo monit monol monor month more most motio mount mouse move moved moves movin ms much multi must mutab mutat mutex mvc mvvm my
    mypy mysql n name named names namin narra narro nativ natur nav navig near neces need neede needi needs negat negot neigh neon neste nesti
    net netwo neura neutr never new newer next nextj nice nil no node nodes noise noisy non none norma nosql not note noteb notes nothi notic
    notif nouns now npm npx null nulla numbe numer numpy não o oauth objec obser obtai obvio occur of off offer offic offli offlo offs offse
    often oh oidc ok olara old older olduğ olmad oluşt omit omitt on onboa once one ones onlin only oom op opaci opaqu open opena openc openi
    opens opent opera opini oppor ops opt optim optio opus or oracl orche order org organ orien origi orm orpha os other ou our out outbo outco
    outda outli outpu outsi over overa overf overh overl overr overs overv overw owasp own owned owner owns p packa packe paddi page pages pagin
    paid pair pairs palet panda panel panic paper para parag paral param paren parit parse parsi part parti partn parts party pasca pass passe
    passi passw past paste patch path paths patte pause pay paylo payme pci pdf peer pendi penet peopl pep per perce perf perfe perfo perio perma
    permi persi perso persp pg phase philo phish phone photo php phpun phras physi pick piece pii pin pinne pinni pins pip pipe pipel pitfa pixel
    pkg place plain plan plane plann plans platf play playb playe playw pleas plugi plura plus pm png pnpm po pod point polic polis poll polli
    pollu polym pool pooli pools poor popul por port porta ports posit possi post postg posts postu poten power pr pract pragm prd pre prece
    preci preco predi prefe prefi prema premi prepa prepr prere prese press prett preve previ price prici prima primi princ print prior prism
    priva privi pro proac proba probe probl proce prod produ profe profi progr proje prome promi promo promp proof prop propa prope propo props
    prose prote proto prove provi proxy prs ps pseud psr pt ptr pub publi pull pure purpo push pushe pushi put px py pydan pypro pytes pytho
    pytor q qa qe quali quant que queen queri query quest queue quick quota quote r race races radiu radix rag raii rails raise ram ran rando
    range rank ranke ranki rapid rare rate rates rathe ratin ratio raw rbac re reach react read reada reade readi readm reado reads ready real
    reali reaso reass rebui recal recei recen recip recog recom recon recor recov recre recur red redac redes redir redis reduc redun redux ref
    refac refer refin refle refre refs refus regar regen regex regio regis regre regul rejec relat relax relea relev relia reloa rely relyi remai
    remed remem remin remot remov renam rende reord repai repea repet repla repli reply repo repor repos repre repro req reque requi rerun res
    resea reser reset resid resil resiz resol resou respe respo rest resta restf resto restr resul resum retai reten retri retro retry retur
    reusa reuse revea rever revie revis rewar rewri rfc rich right risk risks risky river rls rm roadm robot robus role roles roll rollb rolle
    rolli rollo room root rotat round route routi row rows rpc rs ruby ruff rule rules run runbo runna runne runni runs runti rust s saas sadec
    safe safel safet same sampl sandb sanit satis save saved saves savin say says scaff scala scale scali scan scann scans scatt scena scene
    sched schem scien scope scopi score scori scrap scrat screa scree scrip scrol sdk sdks se seale seaml searc sec secon secre secti secur see
    seed seeds seen sees segme segre selec self sem seman semic send sende sendi sends senio sensi sent sente senti sentr seo separ seq seque
    seria serie serve servi sessi set sets sette setti settl setup sever sh sha shadc shado shaki shall shape shard share shari sharp sheet shell
    shift ship shipp ships short shot shoul show showi shown shows shutd sibli side sideb sign signa signe signi silen simil simpl simul since
    singl siste site sites size sizes sizin skele skill skip skipp skips skl sla slack slash sleep slice slide slot slots slow slowe slug sm
    small smart smell smoke smoot snake snaps snipp so socia socke soft softw solid solut solve some somet sonne sonra sort sorte sorti sorun
    sound sourc spa space spaci span spans spari spars spati spawn speak spec speci specs spect specu speec speed spell spend spike spinn split
    spot sprea sprin sql sqlal sqlit squad squar src sse ssh ssl ssr ssrf stabi stabl stack stage stagi stake stale stand start stat state stati
    stats statu stay stays std stder stdio stdli stdou steer step steps stick still stop stopp stops stora store stori story str strai strat
    strea stren stres stric strin strip stron struc stub stubs stuck studi study style styli sub subag subco subdi subje submi subpr subsc subse
    subst subtl succe such suffi sugge suita suite sum summa supab super suppl suppo suppr sure surfa surro survi suspe suspi svelt svg swagg
    swall swap swarm swift switc symbo sympt sync synch synta synth syste t tab table tabs tag tagge taggi tags tail tailw take takes tanst targe
    task tasks tcp tdd teach team teams teard tech techn telem tell temp templ tempo tenan tenso terci term termi terms terra test testa testc
    teste testi testl tests text textu tf than that that' the their them theme themi then theor there these they they' thin thing think third
    this thise thoro those thoug threa three thres throt throu throw thumb ticke tidy tied tier tiers tight time timel timeo timer times timez
    timin tip tips title tls tmp to toast today todo todos toget toggl token tokio toler toml tone too tool toolc tooli toolk tools toolt top
    topic topol total touch towar trace traci track trade tradi traff trail train trait trans trap traps trave treat tree trees trend triag trial
    trick trigg trivi troub true truly trunc trust truth try tryin ts tsc tscon tsx ttl tune tunin tuple turbo turn tutor twice two txt type
    typec typed typeo types typic typin typo typog typos u ui ultra unaut unava unbou uncer uncha unche uncle uncon undef under unexp unhan unico
    unifi unifo unint union uniqu unit units unive unkno unles unlim unloc unnec unrea unrel unres unsaf unsta unsup unsur untes until untru
    unuse unver unwra up updat upgra uploa upper upstr uptim urgen uri url urls us usabi usage usar use useca used useef usefu useme user user'
    usere useri usern users uses usest using usual util utili utils uuid uv ux uygul v vague val valid value var varia varie vario vars vary
    vault ve vec vecto veloc vendo verb verba verbo verbs verce verdi verif versa versi verti very vet veya via viabl video view viewm viewp
    views viola virtu visib visio visit visua vital vite vites vm vocab voice void volum vs vue vulne w wait waitf waiti waits walk walle want
    wants warm warn warni was waste watch water way wcag we weak weake weapo web webfe webho webp webpa webse websi webso weigh well were what
    what' when whene where wheth which while white who whole whose why wide widge width wildc will win windo wins wire wirin with withi witho
    won't word words work worka worke workf worki workl works workt world worse worth would wrang wrap wrapp write writi writt wrong www x xcode
    xml xss xunit xx xxx y yagni yaml yapıl yarn year yenid yerin yes yet yield yml you you'r you'v your yours yyyy z zaman zero zod zone zoom
    zusta × çalış önce され して する たは ない に は また る ァイ イル イン ェッ コン コー ショ スト ック ット ト ファ ョン ング ント ース ード ール 使用 可能 変更 実行 必要 用 的 行 사용`,
};

/** What each network makes of it, see `readNumbers` and `readLayer`. */
export const networks: readonly { readonly numbers: string; readonly layer: string }[] = [
  {
    numbers: `ggfffffgffffgffgggffggfefggffgggfgfgfggggffggfffgfgfgffgffgfffgfggfffffffffffgfgggffffffgfggggffffffffgfggfggfgggggfggfgffffffgffgfffgfffggf
    ggffffgggfgfggffgfgffgffffggfggffffgfgffffgffgfgffgfffgffffggggfgggffffgfgfggggfffffggfgfffffggfgegfggffffffefffffgfffefffffggfffffffggfgfgg
    gfgfggfgfgffffgfffgfgggffffgfgegfgfgfffgffffggfggfgfffggggfgfffgffffffffffgggffgfgffgfgfffggfggffggfffgfggfgffggfgfggfgfffffffgffffffggffgfg
    fgfgfggffgffgffgfgfgggggffgggfgfffgggfgfgfffggfffgfffgfffffffgfggffffggfgggffgfffggfefgffffffgfgffgfggffgfffgfffggfgfggfgfffggggffgffefffggf
    ffgfgggffgffffffefgfgffffgfffgffffgffggfffffgffffggffgggffffgffggfgfffffggfgggfffggffffggggffgffffgffgfgggfgfgfggggffgffggffffefgfggggfgfggg
    ffffgfffffffffgfggffffgfegfffgffgfffggfffffffffgfgffgfgfgfgfggggfgffffgfgffgfggfgggfggffgffffffffffgfeffgffgfffffffffffgffffgffffffeffgfffgf
    fffggfffgegegfffffgfgffgffeggffgffgeffffffgffgffffggfggffgfffgfgfgfgffgfggfgfggegggggggfffgggffggffgfgefffgeggfgfgfggfffgfgggffgggffeffgfffg
    fffgggffffggfeffgfffgfffffgffffgffgggfghfgggfggfgggggefffgfggffffgghggeffggggfffffgfgfgfggghggfefhfgfgfggfhgffgghgfgfggffgfgffgffffffffggfge
    fffgeffegfgfefggfeefgffggffgggffggfffffeggfggggegfefffggfggegggghhfghggggggfgghfggggffgghggggghggggfggfffefffffffgfffggffffffgffffggfgfgffgf
    fffggfffgfffgegffffgfggffggffffeggffffffffffgffgggggefgfgffefffffgffggggffffggffgggfgfffgffgggfffgggeffffggfgfgfgggfffffgggffgffggffgfffgfff
    fffggfffffffffggfggffgeegfggfffgffffgfefgfggffffgggffggggffggfgffgffffgfgffffgeggfffffffgfgggffffggfgffggffgfffffgffgfffgffgfgffffgfffffgggf
    ffggfffggfgfggfgfgfggggffffggfgeggffgffgffggffgggggfffgfffffffgfffegfffggfgghgffggfgffggfgffffgfffgfggfgfgfggfffggggggfffggffgggggffffgffgff
    gfgggffffffggggfgffffggffhgfffgfffgfffffggfgffgegfgfggffffffgfffggggfffgffggffgffgffgfffffgffffgffgfggfffgggffffgggfffgfffgfffffffeggfgggffg
    fgggggffgfgggfgegfffgfggfggfgfefgggfgfgfffggfgegggffggffffggggfeggggfgfgffgffffffgfffffgfffgffffgffgggffggefgfgfggfgfgffgfgffgggffggfffffffg
    gffggfffggfgfggfffgfggfffeggffgfgffggffgggffffggfgffggfefgggggfgfgegggfffgfeffgffgfffggffgggggffeggffgggffgfffgfggggfffffgefggfgefffefffffge
    gffggfggffggffggfggfffffffgggfgffgffgfgffgeffefggfefggfffffgfffggfggfffggfffggffggfgffgffggfffggffgfgffggffgfffgfgfffgfgffffgffgfgffggfgffff
    ffggffggfgfggggfffgfgfggggfgffffgfgffgffgfffgggfefffffgggfffgfggggggffgefeggfgffgggggfefggggfgfgggfffffgfgffgfggfffgffffgfggfgffffgfgfffffff
    fgffffgffhghfffggffgffgfggggggfgfffffgfgeggfgfgffggfggggfffgffffggggffegfgggfffefffgefgfdgffffggfgfeggfffffgffffffgggffffgffffgfeffffggffgff
    ffffffffgfgfgegfggfggfffggfffffgfgfggffgfgfgfggfgffgfggfgffffffffgffeggfgffgffggfgffggffffgfffggfgffffffgggfggffgfgfgffffgfgggfggfffffgffffg
    ffefffggffgeghgggfgfgffgggfgffggffgfgfffgfggfffffffffffeffffgffffgffgfffffffgggffggfggffgfgfgffggfggfgfggfgffgffgfggfgfgfggfffgffggfgffgffgf
    fffgfgggfggfgggffgffffffgggfgfgfggfffggffffffgggffeffgfgffgfffgfggggffffffggfgffgffgfggfgfgffgfggfgfgffgfffgfgfgfffffggefgfgggfgggfgfgfffffg
    ffffgfgfgffffffffffggggffggffgfgffgggffffgfffffggffgegfggfgffgfgfgfgffffffggfffffgfgfffgfggggfffgfgfffeggffgffgfgffffgfgggffggfffffggfgfffgf
    fffgffffffgfgfffffgffgggffffffggfffggfgfggffgffgfgfffgffffgfgffffgggggggfggffgffgffgffffgfggggffggggfgffgggffffgffffffffffffgfffggffgffffffg
    ggfgffffgggefgggffffggggfgfffffggfffgffgffggfgffgffggffgfgffgfggggffgfgffgffffffgfgfggggfffggfgfgfffgfgfgffggffggfgffffggfgggffggfffffggffgf
    ggfgfffffgggfgfggfffgfffffgfffgfffgfgfggfgffffffffffgfgggffgffffgffgfgffggffffgffffggffggffgffgfffggggfffggffgggfggggggffggggegfgggfggffffgg
    gfffgggggggffggghfgggffgffgfffffggffgfggggfggggggfffgffgffgfgfggfffgfgfggggfgffgfgfffegffggfggggggfgfggggfggfeggefffggfggffffgffefgggfffgfgf
    fggfffffgggfggfgfgfgggfggegggfhgggfggggggffffffgfgffgfffggfgffffggffffeffggffffgfgffgggffgfggggffgfgfffeggfgffggggfgggffgfgggffffggffgfgffgg
    ggggfgggggggfffgffggfgfgfgggggffgggggfgfgggffhfgffgggfggfggffggggfgfffffgfgggggffggfggghffgfgffffgfffggggfgfgfgggggfffgggfgggfgfgfggfffggfgg
    ffgggggfggfgfgfgggffgggfgegfgfgfgffgggggffgggfgfgffggggggggfggfffffggffgfggggffffgfggffffgggffggfggggfgfgfggfgggggffggffgffgfggfgggffgfggfgf
    fgggfffgggffffffefgfffgggfffffgfffggegggfffgggggffgffffffgfffgggggggggfffgfggfgfgffggggfggggggggfggfgfgefggfgggfffgggfgfffeffgefffgffffgggfg
    gggfggfgfggfgggfggffggffgfgggggggggffggggfgfggfgffgfffggfffgefgfggggfffgggggfggfgfgffgggfgggfgfgfgfggfffggfggffggfggfhgegffffgfgffggffgfffgf
    gfefffggfffggffffggggfgfgfgggfgggffgggggggfggggfgfffgggggffggfggfgfggfggfggggfegggffgfgfgfeffefgffggffggfffffgfffffggffgggfgffgffeggfffffggg
    ffffgggfgffggfffggfgggefggghgfffgfgggggfggfgfggfggfffggfgggggfffggfffgfffffgggfggffgfffgfggfgfffgfggfffgggggfgffggggggefgfgfgffgffggfgfggfff
    ggggffgfgggffgggggggggfgfeggffgffgggggfgfgeggffggfggfggfgfgffgfgffffggggffgggffffgffffggffgffgffgfffggffgffgggfggggggggfgfgfffffggggffgffggf
    fgggggfggggggggfgggggfggfgggggffffgfgfgggggfgfgggfgggfgggggggffggffffggggfffgffffggggggfgfgffgfggggfgffffggfgffggfffgfggffggfgfffffgffggfgfg
    ggffgfffggffggfgffgfffgfggffgggfggffffggffgggggggggggffgffggeffffgggfgffffgghgggfgffggggggfggffgggffgfgffgfgffffgggfffgggggfgfgfgfgfgffhgfff
    gggfggfggfggffffggffffggfgffgfgfgefggfgfgggfggfgfgfffffffgffggggfggggfgggfgfgggfgfggggffgffffgggfggefffgggffgfgfgggfgfgfgffgggggfggfggggffff
    fggfffffgggfgffgfggfgfgggghgggffgffgggfgfefgfgffggfffffffgffgfgggffggfggfggfgfffffgfffffggggfffggfggfgffgggfffgffffffggfefffgfffggffgffgffff
    ffgggfgfggfffggfgfgfffefffffggfffgfgffgfggffffgffffffffggfggfggfggfgfgfggffffgfgfffffgffgggfgggfegfggfffgffgfegffgfffgggffffggggffffffgfffgg
    fgffegggggffgffggfggfgggfggggffefgfffffffggffggggggfgfgffggffgfggfffffggffgffffggggffgggggffgffgffffgfgfgfggffffgffgggfggfgggfffgggfgggggggf
    ggffggggffgfggffgfgfgfgfffgfggfgfgggggffggffgffffgfgggggfgffffgfgfggggffffffgggffggffffffgffhgfffggfgffffffgggffggggffhfggffffefffggfggffggf
    gffggfgggggggfffgffgffgggggfggfffgfffgggffffgfffgggfggffefggfeggfggffffffgffgffggfggfgffffffghfeggffgffggffgggfggffffgffgfeffffffffggfgfgffg
    fffggffggggggffgggfffgffgggfgfgfffggggggfffgffgfgggfgggfffgfgfgggfggfgggfgffffgffffffgffffgfggfgfggffggffgfggggggegfgfgfegffggfggfgfgfgfggfg
    fgfgefgfffggggfgfggggffgffgggfgfgfffggggfgfggfffffgfgggggggggffggffgggffgfgfffffgggggffgfgggggfggggfegggffffgffggfgffgfffffggggffgffggggggff
    fggffffggggghfgfggffggfgffffggfffgfgfgfgggffgfggggfffgfgfffgfefgfgfgggfffffffggggfgggfgfgfffgfffffgggfggfggffffgfgggfggggfgfffggfgfgggffgfff
    fgffgFLZ103ZD-6_lI7vXBPuuMB43kBB54BVdwN-L0MMYD4xhB033Q6IgSyaZ4_GewBd0LG7Scsl80l6lRGrURJTwht68DsXHokIiriGtosgRfSyZMWTVECCcIN3Fv97hw_Iumja2rMk
    v8CRdBY81BzGFIsAqFLDwLoNr_N__6oMV3FC5VzjTbC4xxZA8qa4DttEjxid9tdkDRNHyQJZ6c84HUAJrAjrX1ft9bD_E7qv9AFA0RsWmGAzw2wvz48f25dYruzwR46__IEry8Dz_7ME
    cn5CMh7bhbC7jVMub8oJtLeIvKTIjqy_H8K2CjQ0Q3f2eX6ppOJIPF9o548MEIB9G7hsZz720u-3t-wFQBxgBSM-9k2EQpuOC3bAmjJV1n_S1AB_FxnET7S1HJ8Smp160bVRZdyvWwBl
    x7B_EogzBwTKd2Yz9YY5EwO8DEhNI30ITS1N7t_VXBnCvP5MKCI4tqGL7oA8isN5zNK8EPoiiHZF0SMSwmDr64AZkn0e3zX12VMnIt9V0HNxvF19uCkxPLEtFaAPkT38vEAEFqbS9q45
    m1SE34-BmSmStJY_ub5w93bI4MqMsxYbwrGT9_2NPOBP37u8VRRyuyABhiCPJdVo0esXNEXJ3-pT2ZLsEJRrg4Ovtzb6LcaCvtbe9_gEflA2UAf8J8PyMBYHizKr5DE5f0T1jFtACHK-
    I4IRA0nm9Lvydv24x1uOrjN_grmE1XBf9vQ88Vd2_ABt1odrl8ftfoG1sewQoDLPwdIJO2YlN64L1Ot2EoZWlADCpID3vWx9t4VcKnwAlW4G2V-mNY66nR0_86kkFs8xGfIGxtbr2yIW
    Vy8Agfm5jL-N0E5Q8FqgJeKAZTi-L0H8pF2lCl0X6ssiks9N3uPk71VGE-NApqF422E_P4G1F7qC9CzqS4NHZaFPOSCBo94ESC98BFxwT5c_savi6wUXc9Y8ERSqsK9ONkm_S7p4w8zI
    AjAwP_YPjWutwrTKqrzN2fSmrdeRf1UJ5_SsUV-DGA8JFDZTVxiHiYCEtI3ydLJvmYyRoahkCqFR5KDZVfnRJUci7EjUk0M1Uejp8iG7Kc1qFfdJLHOuoH6O2m5p8pwOLGYuij6SfOOj
    0aWKehfwB9Ec6SYPGmWELVw0NIqNVQMhFPM0G3K0TfHg1f1nH_QwvUblN4VQVFQkrThVdcLvjCi0Yv4WxYjD5LL1k_1EsFC_UNxN9_M36EC078z3cWud6hYDEpRIqR9y7nmnm4gQJzDk
    Kj-t3_pgaEr-9P-uwF3QuX-9FwPDu-CJ9ekh4jO1HaPUnY3Z8QFhZLcKK-zy2SLN78vZ5pL1EUcCTw4FzBIQjPVGSx7WuIbgMFWQ7zTW35pdCBRNlYHE_IQDvayNuNJDx2FOqGS2-B-q
    Zf-kjm-OKUO2voEkhZPgAahSfSL_1E1AG-SdRuj-7WF82GmUDhGrfFGDKjQEnPp6WOZKXM_IL34GZtu5U0J6EOhyxwj9Yo6vVQ7w7kBLpusUPK2-ZRjlpwJstNKusP27xsA49RdN19_g
    7AqFP2yNHsyMSZPMp7QzQWN9FZjWiu3gWwCQvCdgvKznX74UVQViFcYAymrNo-Zztb5V2hR7Qu09PHNXmCL2hUU4byiBK7Z0hl7VeztavOEmO0TyUHHpsfiHHDby2wDg2kT0aeIuWk9g
    8-L0sXbCpV2X1amrZtALdH3vfeAgvwBAV_7DF7Il8-46dFMTWf4cvH2LrRMxcq4oxHj5ZBdIKw0do63JQhVJz0Jd-s4n8h5J78s9jecXYFK_16WVAl0azIQgtnnA69rD0idnB0U_jLvo
    KEx5Q1cILvBm6NvlLF4c9D_L9F4DBscIoh7xsBaJ8ClOkBeiKoZfRNBjudKwl3wSCfElnkJPaRBDRsROep6yR3BgUufbMxegdktz0C4yPTZSbMK8dTdY_jPxQhOeXQLD0uBeIn0rSK5D
    Q9wyfdmdAByh2MUvJ3ZM0e8LyCfNvnzHQt5CsZs1GDx9KOV_jiqEU2F2-Fbrx2TSIjNoS-NxlaDhjzG2ryQOw2XOnQBOj1CfmHTnV7Rb0WiJIFrIp_6Z8LHJXi8m94LxVRpRZb5Np7Uh
    5GmU_R_LVG4PgY8TT776LyBJe_prMrUNsQ5Ny8BlxWpE7uP-3qbpOApUwDBg3kMvh5Ahbu_NYrpyEG2cnEcpxBucy-_F-YKPigHbk2zV-xnmEc9trXz3E1Hn-Bg9TiV14H3z3tUyuFWm
    RC7o7zmWcbNFehT7bPcTV4xk3a5lgWWzBfZorL7UN8NsWk6DxpMCoywrc7wDYP6_w3rbNTWhI7gDqc7bGtJ38kLqfT6m5GHVU6V_BZEYtX-yCZSZYz6bLu-uTtU_ul8OJRRo_plOfCsl
    Q5oH5eH9mV1WzrZSMORrIBo4Hw7DdMCFNeJqVyp33-Q-BJRA2OGc18WHeJZLAKrJBtfj-FAHNU5gm6ZNLH87_2Pqp_eQx8L91v1FI7A_0Pl48he8VYskh63KGTsfsqKkB-MI_li9qfPS
    q6u9lYs4r4wc8AhX4QpR5LR5Dc9_8II_t-RxHvO-AN9yGmHyJ-DgpIqjjnnLxE764k-ivzbqI5NucCf6Ms9VXSQ6VIJ-a97P5roGGBF20jZu3NSJdBO12S5KUVR72Qg3FbGajF_ug3Om
    szywAav1tw_FB_4rcTI0NfpG1Ut_ePG6PveiIsmYzG2ieAzDCybYurgXEgmY9idR0g3paGLGNLiR2-SujEBA75VD-RBzZVvI-E9tGS9URtQcEU0S10BooT5DX_J_SwEMj_xAo6BDyUvq
    N-2F01hwFxEOE1NE6HNG_7Oug2t08SRN3K1D5PFg6QNEu20It8ENI2p684q4Nb9D529HSPEFiPrwi4obGrNV-h-0InYB6SxA4TArDgkDvP8-C5Z_OfDzI7827qSP6vEoEDN_UAA8C6C2
    za4vDt2j0G7QuG1208p01ipiJTNAwoCTmoL2G5ePka8aq8Y7_-J8QQ_8N1LwJDmAylDCB1ExV29_x02ILx08X8E_R3t8J5LKJTt-8Lrbzg_uBAphL64TlJ4572N_QOLw_ZNpy_37vA3B
    16yN_z9sDz055-1H-HzLisoIf_RIVwtIL5xJH_UzMd4ckCIyeN94GrRs8tF39voDcCB7Z7E4GBODGYGF9q1s1Q95R3o74RvKJiQ2_FMKL0C48FJV3r9zT3Yu_1v63T71yQbrqJA89T26
    wo75FSM5DnxzuSWEv9TQCxi1pRAEhzQjwu_1CBjwPVq0Jm8MA5C32DXuZKjJMwIavGtElDKdcBwTBxT3a073bA6DWCJRGkR1HEsBYTOvRLkE8QYjOJzfIP2B3pIsLLhDLbrfIt0sM9-W
    SzwDiUFvHiz2w0AKD_ZhIS-yyH607psDqi3Av79JyN6Fc5Anvyr0913w4diaLNp-R-J2wG8jDZAR-jHtt4oC7m6_LJ8eKJ9_Cr4T0LZDFII73aeJs7AHG-HQKRCNR2SFyX9OxCBBpPM7
    y8zMDXq0tBTGAmRTzqOm7GgJLdl7OntFhhcqyBSovQFPENg6eRnqsIy-8ZI-GRIF9EuUa_4lfjDtObAS_e_rAsHsu3yH3wAFqWVNEhsfG6WERQ9cQK8IBAomaiB7Dyn28XI1a31SED53
    _l3Z48DN8kyWMUCEy2QxJ7bObEOnqM_TtOcEHdP8FUjbVCaZw389xKkt2KhM4bmqpti7lGC92da1k_YNYm2TD0snxZaNo_LZWHEl9zJzN7q_9Td3lWiBLBHgsDIxyQ_MPC08vyIA1QW7
    F7-kYHOXB-KULWLFI2__MStJU7Fxt9BDGwWgR7OZPUl_wLJby7A3eTaCYN7ZMvDIX3LCYQYKr-7o7gvHMSDEYZBZsMHaT7yN9H043cC9eraTkJoNGkcZiNSWymtOLT-CWl4s6G4ALqW6
    HK7dNwaNLPEB3DNXJ8NaIDD5UIOcyRmH7S6Nh1XeAZfAJzXMLQ3TgRr9FaHfGEoGmaEa23mmAM-mHhaDUTl_7zI1GL5837LXWgMAC3FFEMmDbd8bTuaocFEp_AJ41e9wp-ed7ObBW4Ll
    RIlG58ceRuizPCT0ielj7vEBlxzUAWqzh88Ay81KFwJKT07rDHOfS4pLf5c367T1e_9GKNSPFIXaw3iKaMqN-KmtTSWRsOnHRDNRW5TdnAiO58PSNFEY4saOgCvBokN2iyJ_oofN_-00
    FQMfSVdQvPFpW3gPzLHB0ROFmDQx3IwMLSOYRIQCTvUTYesc-Vb5FqkKuquMlQ-WU81i3LwEMtw5NCPJF6SFXAreIwEBh-KRGWF3tvi6JCXj7HfvSG94BUhCFpULjPMysxNsEi9Qa74k
    _73ciReyJ3jQEiyzNLU5o2PXKYMS5S8hGbtZINqQDxNnAWp4BFBk1r-lqGHHGa5NaD3dE-M9hB1QnnTAgWwrFFM9bIgflBYyxz4SB83AIxyDiZSkl7rr9tUaMMUSbS3zVj-MX0kL0xyr
    i9JJP3zo0IVJ-IwVWnLi5ATmJiOtaMZTQO7WzI72NLBNvFb1J-LUpWk1oyPtgKXNilvw0J1d88S68w-MHvK_QC2raoyWbyaSvNugtA4LyLpYJldbHKCq1nELDZI87nkfvqf3G48RGwQi
    MR3lznVQDTiWfNOG4wOgIAdjMdv8cUwHLhtB8OFTWRF2lvq6TVq6eFkGH-HIQN7A_2EwEok0-WMbOi8RDO0At4e1p46p4RpPq_WsTP4catCQzgmmSEZnIQNBCHPQ_M2bw2fufCWYBSSI
    1sRtjsxPlNR4tfZOXUJE_MDNJK6GGlfdQUAa2w8hsL7heFfQpRzCCZvCPTnkasGaqs2wXM-pW9VzqH90iWi9ovBiAgGI6FiF1Uu4LFjLnD40x3cW7VrepLvqEo4HY9jNEubN5lVkUqlR
    TuPtFkI7xO4XfCE8cfV-B_gYj6DHugZGUjQG8BBc6f6GA4ZELlF1VBbAGZ_dE7fcF52sw9GQL8J3vY9XJO1Hq1S_gDEVvauuNJcpMdi4yJ4Ka0A-h8_E6zaS_4YlcECH-PkKUFCLgxR2
    OSTE-lNhzAI2EV5XA-0e4RBM6ugeP2Gu8xyI_B55FW3L7LfSmQR2hxNplx8TioJdwCCNSuHg0P-ARAvpoBSojF7IGCNzmS37zsDXp8Ai3mt9BOMm_y5I3HSTzGWArRXdMEfEA6cK5PHP
    Dyl-JqyZ3oWU0iPU2KKSUDMhaA5PMqjKlWm32IzkCkRISO61dYW_2M2xp18vx1NRvc0OAT58EJduO-MKyAHr7fqBEv12nAUGJR44XN6IPsHp8ZQGx85sxxUl2_bAqu08jRa-cqN5Fc3-
    C12SNdipBjpc0YZWrpcf0j5b_Y-7LnBfkTRW-lI_HiwI8f1b5R4d8r5sJ2zrEC1T79HNdzEza9pbFPwkkfcBEVL476cvnQPUvYz236LQwL3q9Yx7R0cD81DnSrbkDee2bNTNJeykw7PQ
    e8tGDwC_j2XRHfYz_g25DulQA_FIJlOORgkpvlAf2zslc6DT4HXXXlII0BvZocjB_wAvEg103X_CDoZF85qyFGaR3GVVPANxkPQyCyez_L-LxHxLARkovR_0iLrYqWwPLd6r7c1a3GDL
    MIO29KKlkeQrW5iYGKPsrJ7B5S_G5Jtp3WSfG4TISALuerR733xxrwM9fNUWH6Zm_q9XtYfERFZh0QVMWEJo7vFZtBpsu_Dd5Tg440SaLTm35yLOZNoBWLQSk3qJsDFuu_z5kCjYTTjU
    3-ZIjQ4lXMnJjoJaFQzr8RlmC_cHObpunEHph2UjgvRRX--_4L4JoNTA3dGmn9xJI2kNDwDg267urzbjnP9TJK2JHxEim_65nUFnxAIqfM-vaBy3USBjLbe3hpHm_I_einE11myZLC-M
    7D-tBn17gZq-LFQCHHB6HHHppaTrzHJakQrNq-zHEJAMQT2JVl8AoJKd6PROp9yAjM3JMJyPOzVJT4NnYj1Wms1_-3P-L4tJ-dI-axHE1LQIz_qqJeADCO8QpLzX06LzeBW3MWqa3Tab
    1PmfBYVLY3nmZn9OFBK2YrDZYQz_Uo9rYTYG8bClPTUXwkMpSQ9aqpsE_ECMNoGUC23fJeu-KVGj8I_ZEZ6_ubEJKP8dmpDBxUIi4cU-sdNBPZxo3LkvSO8gX0XdemS_EMPNvxFtgNO8
    IgF4fQIFtpr0jKONGFLPFBH7rJDzfv0p_HT2oqWaHwOzWEKz3EzQFDG6zyS6EryWoz95LiBJZMBh4lh_H5RVUP4tQGhC7nVc5ciNpnaAEH9iA3ZHPUx0NwGVJwCKFKdO896LB2L5BhL8
    ucvlQsV_tqKIGKMPMJOFJPOHMRJMKNRLPEDMPGLNMLNLIKLJGKMKMJPHIOLOMHIHKOJKKHOIOMMKPHIHNKOFHIFMLMNNHMIJHLJLIKMMLIJIJIHNPALKRLLHJNMOOIPNLJNMKFIKQOKO
    BOMRIKFQLILMMREKMNLPLJPTLGLKQLOLMKKBOMGLNGFEKKKJHLKJLJOLOFMKKGGJTOINHQNMSFGLODKQMMGLHKLMKMQKIOMKPLONNFKNKLGGKNOIJMNJHOCMGJKHPGNOMFLLNONRNMMF
    LOIHGLKMKLLHOHKFHPJLNLOHNGGNQJMJLOJNJJQMKPJILPJIPJOIEJMGMJPNQEIJKIKOMMNIMLKIMEGNHKIKMMKOCKJOIJLOQEIJQOLKNEHKHPKLNEPMRQKLMJJOINNMLGMMGHFLMEQI
    PIMRLJLNLFJOLJFOSOGMGKQMIKJIJIJKPOKLMKMMMOMNOIJCJSQKKEKNKMGKGNINOILLIJLMJHNGIKGMOFLOOOHOKMLLMDJHKNJNINHOEMIJRHPEIGJLHMLHIFLHOFHOOMJPMJMKHOPP
    MMJGMNKKHJMNRMKQPGENHKKMOLJIOJMEHGIKKKMIHLQJOKHNQPIOHGQJLLFELJGIVLFOLNLHIOJTIGHHKHIKMNLMJILMPHNFNLISJOHJFPHHJILLIOKLJLMRKPLLSHLPDLNPMJMKCFLE
    LMNNJKMJOJKGPLNLGLHGMIOJPLOJMHHKJJGMOGMRFKGIKKEHNKNGNKLREQLKCRHJKHOJPJOORJJNJKQNKJMOLMIQQIMHPJNOHHKPKLKHMNEIHNGBGHHMNNGKLJKKKOIEJNJLPLPDJGMI
    IHEFMHHLJKMHMMKMENJGMGHMOIMJJHKILNKHGJOLJLPIIHFPKPLLNMGMOGKRMFKNHOOFMJMJMLGLMNNDOOILLQOMMSLIJKMPNPKGJMGINORJKOGRGJLEMGSOKQNQNKMDMNKNJRQQNONL
    NPAOIJNHKOKDHOMLIIHJMHKEKKLLMGRBMIHHLKMGKRFJPGOIIRHLPPONKMNNHMPEKJFLLQJILJIPNHMNFMKMOIRKHIIILKKIOMKRSMHMKHNMFNNNJNOIHJHJPPTOEPIMNJLOINFKPKMG
    GFGJDNSNIHNHFHIGKFKHOLDIPKKAHFKJEJRFNJNJNIMIDIOFJJROKIUMNFLGIHJHKFLMOINHNVKQJMQIPQTQSMOQNQKLNJVSMQLLTOVMULIKRHONMFKKLQERSEJKHKHIKEKOMQLMHMIE
    MLMLHJMKOHHIHJLJPCSPOPOEOFGOIONOMGNKNOGLGKQNLEFNGMDPFIKMHKNJNQHLLNMHHEIPMSNOGGMMKLRJLGMKDFJQMGKIBNJHGJLIFMKROQDMIHDOIPOOINNKMHELNPHKRMHILNNS
    JGHMJLQPKHIOHNLGLGGGJFFIQMCKMMJMFIMOOSNKKLLHMMNHNFMOKRFHIJMLRFNLDGPNOOKGNGGMLMJGQHINLKJOHIQFGOOOPKOJVIMQJMFOJNOMMNMMNCNPGOJIEFRKIPJMMQQKIFNI
    JMIMIKHOOOLLNTKLLPOJLPLJOJEMPIKNOIGMQMNLLHNQGSLNKMNMKJDGKIVIIJIHIINJLRLOOHMBIMJMONIROLIQOIHHBPKKHKLLMPKJOJKGMKMLGLLPPILGEPKRJPOMKIKNRQHMRMLK
    MMMIGOIKKLOBJOJIMNIJPTQJLNMDICQLOJIJMJOLIJDIOLPLLNMPJLDRNKJLMOJIIOFLMHQNLMSNNOMOIRIOOMKFMIIJMLUMKMRIQKOKIIIMJJIHPNJRELINFPNJSGGNKPHLEJMEJHEI
    FNGIJNNKGLIMMPRJNPMIMMLHSHMHIIILNOLMKFQKKNMMJNJKPIJJPKQIFFLKHMHPKFHDKKOKJGUOQKPJELFNINBMJEJLGJJKLPGILJHKIKQPFKKJILKPCHJIMFPTMMFJJGKJIRKGMHNK
    KMKDKKILLEQHHHHSGDOPLKLKPJHNFLHIHNJIIKJFECMGKFKLMJNMKKHJJLKLMNJNFKGLNJMHMOOFFKHOLKKKKHIGJLIHMIFMPEONQMKQKHKHKPNLOLOMHEHJLRHKKQILIQHJHILLGPKI
    KLKJKJIFPKLJLKIKKMKNQHMGUIKGMHMKRJEHHLMPUQJGHKOJLGKJBKJGJNNGGLLLNLKKOLJDKLNKJKINHIILMNJOJPKKKHNIHLGRLHIGPPFJRMONBNPHNMIOMLHHJJILLOGHGHNMNRIL
    GLHOKHJIKOLILPNLNOKPMQPOJLHHKLQKOIJMMPNGJLKMOHIMONLMAMOIOMFMMEDJNPHKMGQHRKPMIPGGNJMKQKITKMNLHMMHHKNPQGMNLNJFPKJKKIKGIGOJMPGILOMHMMOMPPHHJOLH
    PHOLHLPOANPKKMHKHLRSHODKEOLPKLFIMMMNHHUPLNNIJRMLHKAMRKPJSNPMJLLMKEMKKOJFFLKKLMKJKEIRKHCOGEQGOJFIMOAKPJMNNMLSMJPLFHIKMKOKPDRJJLOLIHKLKALJPLIH
    KQELNPKKHFNGHHMJPJJLMPHNQOKLLHRLNIKINMLHJLMLJIOMJOKJHOLRHEKLOJGHOHKMMIHLQLOOMJIMLIHMLJJKPHJEMNLJIDMNJKHGLOGLGGFJLMQKHIQDILJFJPMHLHIOKNOQGQOG
    HJHJOIIQGPLIJGQKLJLNKLKOQPMGKGVJFIOKPOKHMNIIJOUIGEJJPJLKJGNAIJGJGGJKMFQNMOOKMINIDKOKKOJPQJIMLHLGFHHKILPKDPKIKNEPKKOMJPPOJKRMLMJKKNKITKNHGHHH
    IKNJORKLMIKILMHOOKHGHNLLLMPOPIKMFMMNLNPIJMKJKKKKMLMOHGMJOMMMAKNLIEKHOGLKTJIKOGKLJMRGJOJNMNONLLLKLFOKKMMKLKMJNMMMKORIKOMOKIMOMMHKOEJMMLHNJKNJ
    JKKJLFNLKKOMIMLILHGNLJGHLMLKIKMJOPKNRHQPRKELMNOINKKMJMKILJOKRLANISOLIMIGFJJIKLKLMNLGLNLKFGILINIIJJLKLOONNIKMHMMLIKROKKJLIPHKIKJLIJKLHJIQJKKG
    JMNNPKKMLLLLIITJLLIJNJLPHOMHHFGMKHKPLIOPINPMEUHLPCLNJINNMLJPJJOILGIIMLIDMHJISMJNLIEQKMGNMKNNNKPKNQLNKCPHLLJKMRNOOLHNMLEHMMHGKJHGMNOKOOODDJIH
    PGMLJMIGLILIMNNODJKNNIDDMIJNKJILNKOGHELMPJQLFEJPHTFMSGMIOFLBNQPMFHKIILPILPNJJEILKKJFIHLMOJMJKJNRMHMKIMLLPNLJIGNOOJMDLLMKKRRQKKGENMLJKFLEIVOG
    KKKJNSFLNJNPMHELPOOLKMMOILLMIILNIKGKPNOLOKNQQKJLOQKVLJLLLMHMIHPKNLQIHFIHIFPOJLMLELPPLPOLNHOKJPAMINNKKLMKOMKLNJMMOLOKOGMJKMRMNMELILELGNRCFNPL
    JLMLQJNLLLJKLMIFIKKPLQIQKLGHNMNOHSLOIKKJIEKLMFTFNPIHNLILLIPFMOQITQCIJJNNNKMMJPJHKKLMIKHKIMEJOOMHMHKHKIJOMLLMOONMMIHFGNAPMMEMBQNJNMKNKJKKODFK
    GJNLROLLMKMNLKMJQPIKMKTQFPMUJFILLMMIKHCJNMLKKNCGPKKLMOOHNIFLPJLGPNNNPLJFKJGQMSJLHJMMIMNJKGJKGILMQMNOMNMNNIMLPLFKNHKMTSFMGONQNMIGIJJKNKGHJKKK
    JLMLKLLNLNHKIJONNGLKGONMNNNNRIIJJLKLJJOOHJHFLRMNQLIJJCNNPJJJHMLMPRFLLIJMMRKENLOOIKLHLHQNPOOOMINMPJHLQNQMLLNKNKEJVSHPQKHGMKJSJIJMPGKNMPPJLGIM
    KKINMKMLHIRMPNMHPLRMHLJIMNLJMHKMHLPKIKKMOSMNMOHMOEOJILHNMMQNQHJKNLMOLIIPMNGMKTIMLQQMGKKIJHMKKLIJHIPOOHPKMOOLLMQGIMHFMPNQPMMMLOQNGMNOMKJMOILJ
    JDKOKNLHPJJFPQOMKNRLKMNHOIJBKGKLMODHMFHFILILKRIKGINOGKQOKJIGPHSLMOHLLFJLMKLLHJIPKLLOOLNNLKRNNHKMIGLRFLKPKNIJNMGJOFQOOFPJOILKLMRJMQLLFLLNHKGN
    MFMORJJGEVSQIULKHKRQIPHOQMPMKFSNKJOHTIKNLJJLLJQGNJPGMKKNLNGKJJMKHRIGJTLJLDMKIMKKKJKOGOMLOMLGOKIIKKNMLJIJLKTHHQJIPHLFRKOMQINHJLLSJILOLNIKRLMQ
    HLNOKLJQLLPJIMFKNIPLJLOQILJMLIKLJOCFOMGOPKMJLHKKJNTFNNFNPQMLMKNMMNQJJJNJHNOQJGKJLOLQONLFJJTKKMKJOJKPKRLMFJTQHLLIJLMPLEHKIILMLLHIHJMRMLRHLDEC
    LNOSJJRDPQMKMPMRNMHJIFKHIIQHQIPNMKKOJPJKHHJLLNLLMJLNPKKIGMMLLKMLFNLJNGJNGHHLHKOOPOMKJLRKMRMQKGMLEMHMHNIJROHLNOOPSKNLKKHMLMMGNFKMEJTLJKNKIILL
    KINKGNNNMKVKPIKIQRHMMNNNPONIFKLMMSKJJVJJJKEJKPKQMNQLOLIGLNILJJINIOMIOIIEKSFMKNKLJQFFNMQIINPMIPLKORHKLQLNKMLKNQQLIPPJINNKLCOOKJJGOJKNONGPMQOI
    MCLKMLLLNMHQLONLLIJHLLQKNHLLNPKJKNGRIHHMHHHQPKRGHLLKMJIMOLNLGMMJLNKKHNMMKPNKNLOKNMRNLPQTFJNFLHLKIRNMISHLHKKLIJMOIHGJLKIIINQOENONKQKGLHGHHIER
    JLKGNJNOLJMRKLPLKROFMMTIJGKNILIKIMPPOPINKKORMLRLGOMIKMKMNQJIJIKLKOJKVGEIJJMKNONKFLLROKRNRPNIGNIMPOMKOIKHPLKPLMNIJNCLNRKPHMQJJOOGNOIFHILLLHMI
    ILMGLTJIHNJOKHKLILHKOMNLLLNQHMHMMKQILHQLQRINMKPKQHIRIJHHJHIJKHLPLODQJIOMNLKLKHMNMRPNLIKNMFLKLOSJMHMJPJMJIJKLRGNJIOKJGINOLKIJNRNESMQKMJJLOJLK
    QONIKOHFMIIMLNPNIMJOOOOGPQILKJNMMOTMNSTLFOKDJJRQNLGGOKLMMFGFHJNILHIKQNNKGLLONQJLMGKLMNMOMFJKONLPMOJRTMFOJLNKLKLQIMLPKNKNOHHKRJJMKFALNLKOQKLL
    QOPMILJPLGNDHKNJNLSROJORMJNMIMLIEGJDQIPOOMILNIFIMHMNLJHLLKHQKNIKKNMNHONLKOMGLLQMDMMIJIOLLJIMJNHSJIOLLHJGKFGLMHNLKJKMMGPAKMEJLKLQPMNKNILPKGIQ
    LNHAJJKKOPNNODNFNLJNLNSOIQNNKNLKLNHJPPFHQGINEFGJJJJPPRQKNKHLKLJNLMILMJLGJHOJMIGSGENIIIOJNFJOMKDNOHMKNKKEPMLMGIRNRKJMPKFLJHIHIGKPGNOPMIPJJILM
    MOLJNNPHPQNFDJREQPGMJHGHNCJLPJQJBLIMHKGLNLOKOQOCKKIRMLOJLLOJKNMGGJONJONOMNOQNOKOHOOHJJNHMNGJKKJNLMNMGMQJHHLMIDJGPKKLHMQMJLHMLILKRIFKJHOKHIHI
    HHCPIHHQKLGOOMPKJOKIKJNSHJLMHNKINJONOINLPMOKKPMIMILLMJGNIKPLQSJPIIDFJILDNMFJJKHHVJJMNMNCOMKKJJJRULLNMOHLRIOIMRNKKIKNGHINGMGTKMLGNHGQHJQGQKMP
    NJNKKIOJHGPLTMNKNKQLPHPLOQMIPOMJNKNGIKMNJIJMKQINHFHJFHLJLLNMGPLJLIOKLOLKPPOLLDOMJIIKHBLJKLNQKHJMHEKHQKIJNONOHLJILLLNIKNTPMMFNCFGOGDKJEHKJKKI
    KGIFHKKPMOFQOIKHKHBPEITPIMIPMPLIMPCMPGOININJHKLOGKMMKKLGMNMNTJLIKUMNQHNMKNGNJLMOHKOGJGLNEOMNMKNMKEPKNKELFHLGNNHJHNGMDLOKLKKKKLOIIEJEHLPMLCLG
    LLKLPJMIOIMOOTSEMOOKKKSGILQQLMSNJJJOIMLPNINPFMRMJKNOMLLQLHINPIINNPPIHNKMJMGMKMNPIMQIKKKNPPOOMLNEKOOGKHGNJIKEPIOIMJIKLJLMMMNQSOOIOMJMKOQKMJNF
    QOMJNOLPMIKNMLJKJNIGJOIJFOHRPFJNLOHMQNGPNGHPRSOPLNIJFLPLIMRKDLIRFMMPKJKNILJKOQLIDOJKKHOMGKHKJRLJIISNMKSNLOLNPJHHGMGHLKJJNKMIIIIIMIIMLPQMMNKJ
    LLHHJFKNJGOFJJKONJJLLIHRFKLLKBMLIMJKOGNLEGGGIHPNGMLHSIOQNJMKHINIGNOIDLNMJNMPOKOINJKLJLOILOGNPMKLHKBMLHLHNMMINFIAEQHRQKFSRMKFNIMFLINGOIFLHMNM
    JNJQPOFQMLKQKLMOOOIKQJPJOMFMKNKMILPROLKGNKKNMHJHEQIJNHKIPFKKNMNJIOJMNDLNKJJIQGPMNGKJNPRGQHKNNEKPLLHKIJIGELOMLKHINNRFOKMLLLLQIPQNLMKGNJNOKNIH
    OKKMPEKJHHMKLFJIJLMJKLJGBGJKMMMKNMMKULMMKNMNMOLKOJMMJOHHJMJLOJIFKJKJMLKIGOJESQKJGJFHJKKJLNMQKJFHMKEFMKOHMQKMGHIKIPHJONFJPKIHAFKOLIIIHIOIKNHN
    QHOHGOIILKOLGOJLMMPNHLNEIPMBKNJJKLMPLFFLQKJGOKNKNPJHHNPKIFFELDHHLLMFIPKLOHCIIMIHIQJKDJPKPJKNNCMLKOLGIKJNPMKMPLNILKLLKPNLNOILMKLMHKKKMKMKOLLI
    NKHLOKMNMKMLMHGNPLGOMONNBNPKCOILLJLOPOJGOJLLRNIMMKIRVFLIJGJMKJLKKMKMHIMOFPMSGMLQMNNNIKJEJKKJLNKKGNMTMEHPINGLLHKNHFNHHINLNGLHGEKJFHOLGKMIMKGM
    IKNJMNKMFMFJEKIHIILKKQGNJCIJMKFLJPHKLIHPKNHMIOOGOERLLMOPKFLQJLLLJOLNEHNKMKLIEEOOQNMNOKJKJLIMOMUOOFKCMOEPCLNHLLPELKJFHRMMQJPKPNIJLHHGROMIIPIH
    QLNEGMNRGSIORKOJQPFJHOKTPMGOQPOMOMPETLPIQMGKQOLNKOJJJMLTKKHIFDQMOJILRMPTLQLKLKPOHFGHIUNTOPHQPRSIHEPKMMQEMNCKGLPQCJKVERHIFCTVRHEGDNFQGJNKIMLU
    RKKLIQRSMOJLMMRRNLNRJKQOSKNQNIJMQQQKSJLMSRNMLUPCLOPUSPQDEOJJDKIJJJPPSHGVGPTMOIGFGKJFMEEKLHMLJANMQEMOHDHMMKGMHDGKJEPKGHMMQSQQNPMNMNSGKJQCLMKE
    QIHIHLLHMKNLNOIMJHMMGNHLHNLJGNGGLHLJOFLLKMIHJNKNMKKJGQJHMLHIIIGIIPIFFQJLNJIKKOJLLKLNLMKKKIIIJHMIONLGMPLMJJKKMGKMQIKEGJMGJIOKKNRPQKOHFGLLJJHP
    HGKFNLKMOKIKOGHCLLJKIJFKOMLHNLJJNTHGMHGMIKNJJKLJMOKJILIMMISQKGNMJNPVKKDMMNFMLMRPJQOLMDMJGQQQENJLNQKMQRQKEFEMJPKNINKFLOFINICQNKJNLFGKPHNNNGPM
    JNFONLGKJQMJLMNDOKORPSIKPPPCKMFTOMQMDNLKKOMJQMTLNNILQMOJMNIOKGEJLISORFJKKPMLKIMNSQIHOLMNQPJIIOSLQLINQJMKOKSNMEPOJKLOLNNMKJMJPOJJJKOJKNPKLJMO
    FNMLQIRUOINLGNQKPHGKMMQULKKLLMPOLQJLJJMQFLNONNNPPGTJNNTKUSGSNMVNLMIDJLONSKOESPLIHKGFPSJLPQKJMMOLLIKKNPJKNMQLOHMLVKULMMMKMNMMTLOJKKOVQNSMLOPM
    NMNNOPDGNLMMQPNGIJGNKMCKOJLPKLQKOMLJKFNGLKONMRNJSPLMMOQMKELLKQKJMNQIJOSMNJGIHJOLNMHMNPINOMRSKLROOJMNPPOMNOJKONLHMJILIQOOEVIQOEMIHLIRKNNKPLHT
    LIIPSEKMJPOPINHANNPJLRILGNLNQLMLGLNPEKKPOEIQIIPKRHFEEOQKSMKOMHKKJKLMIRNHLOOHPMMNHPPQEMQNONRQLFNJFQLQOLKJKKIDJNSPDMKLMKNPNKTHOHKKMJHKGLKNLVOK
    IOGRPKOOPMKOOKQNFSKFMHKLNLHMULININPQQKMNNNJILKMMMOPENNLMHQMMRSFIKUJMKQJRPLFJTSGMMNNKIQGONNNKHNFMIOEMIMLHGKQHMJBQQILJLPKJMKGOOMMHKNBQNOFNSOQM
    NIOMKNSGLOJPLNLLNLKOTFILFNRJLJQINILCKHHNIPKOTLLIQNSFNNOMMRSLHPKONGPNKSKKMLELUJMKILNLIJPURIKQGOOEGFKJFVLJKFLHMIKKHOQLOMTLQIPBKKMONKJQQGMHHIIP
    IOJNLNNNPKKHISMQHMINJILIBGCPQOOINJILQLSJKQPFLKJTQKNNGNPQGJJLUFKNHOJKMHOQNLILMRLKQHGRLNJKMOIOQORMQMMNNPKUMJQKJIMFMGKHHMRMLJLMTSOLIINILRNKJMQL
    MLJQOMPNLKOKGIROJPTKSPINNLJMLJJMGLJLMJOKJLQILOQSKJMHKMJOSMKLMJNMONJPLLILOGOOKPONMNMROJMRPFLIRIORIKNNHKSKKLFLTHJVLPKJSSJIHIMOHMHMPJVFPGMUFKMJ
    IQKKKSMLNLKRKJJONRJNPJJLKDNNAKJJMLKJOJKNLMMHJLPOPDLOKOSEQMMOSNRONROMOPSPOTQFISTULMQLLOJKGFBONOMJKMHGNHJHJOJKJOIKKJKFJIMKMEHOJNFKOMRPIIPHGFLL
    SKFKMKMSNJSHJKNQLKHIMMMOMOMGLNJLHPNHIOQIKNKIIHHJHLMFPKODKLJGOKOIJAQMMDQNHKNJGMLNQKMKHJLJHMNHKOIMJHLKIJPLLLKGNJNNKLNOLHKSHDJJONFJKFMJKQLMLLOO
    LJKLHGICIJJJLJPIOSIIJJMNJJKLEOLPJJNMHMKHJLFHHJVRPMKLIFNKHLBLJNISNLKKUDNNJKDMILIHJJOLNLIMNQMGKHOLGQNLIJKHNIEJJHKNKLMKQIKLHNOQNPIOKJIINJHJLPOM
    MLGMJMQMKIKMOJHDILMKKHHKKIQKIHHHNIJMOIKOQJIQOLIMDJJKFGJLPKLPKLKMLLKENNKGPPIMHNEPMLPJJJIJKKJJMGHHGLJIRIMLIKIPLIJJMMJJPFNNMKMLLLOFLJQOLHQGMHML
    MNGPKOKOKMGJMJMQLJPIRLRNOJHSQLKJOLHKJJOQMQJMOKLOHQPOMRLGLGKINJTNJINMNLKIIOHLIKNHPFMMNVDHIHJIOQKJHLLMKHKJMJNMJOMGJKIEOQOKEQKNQLJHLNHNEHLLHQEN
    DPNKDDNORLKMHLQLJKOGQJIDOLMOJINKTJIMMIKJJOPLKQHJLLIJNKQKNIHPGINMOVGOLHPIQOKNGIIHKFHHPILOKKMJHIMFLMGLKHQKHLMKGLMPNJJMJNFFPJLKIGJNPNPKGPOGILPH
    UJKHKMVOLLKNNGJLNHKNMFKMQQONQIKHJLHHLLRRPIMKPPRIPMMGOFLKLNJFOLMLLONMPOMLSBNOMLKLLMHPMMPHDINJPLLQHKITRLKMOJKIOKFKEKMHGKIIPAQKPMMRNPSILNJKNJQM
    JJNROFGHJPKLNKOKQJILHOOQLPPHLIKLHQISJOLMPNHHSKNMOMQHCILLNNJKNHKQJMLLPOJLMOEMPLSNHJMNKPQMQHMQLMJOEQNKJLNIKNKJELJPJSFLJOMJMIBPPKKHMPDGHPHKQEJK
    LDQRILEMHKLIJOFLHFHKMJIIDJPMGMKOPMILGMKHIOLGHOJHJMMGLEJIKHLKPPHMQNHDNGIKLMNIJLEHOFONMLJLIHGJINNORJNKKMCOJHOMOLIOGNNPLOIPNHQMNMKKGOHMPMMILOKH
    PDQGJNQHMPQJJHNGNIKMQMRNLPJPKKIONLOKJOPLRKMNJLLFKSLIJLJIMGNLMHHHQSLNKGKKHJPJHMGQQQJHTMHHJLOJQHMHQMMNMPOLIKHMNDGLQKJGNMIOQHKIHHNINHSJKNOGMQLM
    QELGINMMNTKFLJOPHKNMKILINMHPQLITQMNKLQKPSKNOMOJKMGMPGIPSIPHLOIFNNINMQOMLJKKOFKHJJHHNPRKHKTKISLMLMMLJILFKENGHLKILKLIMNNTQLLMLQLHKOOJPPOMJRQMD
    GVLQNGJNMUJNFOIIKEUHPLQOAILHHOMOKUINIMKHJIINJLNGMLRLHLMJKQMGLPKTTHINOIMTFKSOMQQHJOIRMKFPJILIPENAKLPNNNKKNLLKOOFOKUKMKTHNHMHIKQGIOLLLCNTMTLNN
    FLOQLJKILKMJNHNNLVRLMIOPQMHJTNQNGJKNQMJKLMNFPILNSKLINLOJKJMKGGKHEMMKOKLSRVIDQMMIKIFLNMGPILHILTLOTOLMNHLLMVLLOOIMHIJMLNKOLUUKCMJMEPIIMPEIFNHQ
    LNRJQJAJKMLIFNJLJONIJKJIKOKILPJJJLLKJTNLGJMKOPQHIOLGHLKOHIJMLKJTKNKLLGRFMNHMHPNMHQMJGPSPKTCINLOERJGSMPOMLJJHIKLTMLJJJRMEMJPJROLKPLOIPVKITEKI
    PNMNLKLPMQLMMMOGIJHLMOOEKKJQIKHNKMPJDJNRVOLMKELTGLMJJOJGJNPMSIJLMMQMKKMLIHNIKJOHNMNLLEKKNEQKSRMMIPNHFGNLOMORJKOIKQMEMUQHPQLJNOMHIJDHMJHJKMOI
    LILJQKIUPROMHEMTPIJJKLNMILIHKJILOLEMPJNOMIGKJOKRNGMGJFILISOFNKNJRIJJTBEJHKDKROIKMFNOIEHNHLKQMOOPMKLMNLJJQMRJMHKMRLLGOHLGLNNLOSIOKVVQQOGKLKJK
    KQVHQNIRJGGLFMKOHLNJMNMPLMLLOHHJLFKKTJJJNUOKEKLLNOIQKNSLMLMIMILJMJGKJLJOJLGTKFHNPHHNPHGNFIJNLLJLILQHLMDJPMNMLKLKIKOKHFLJLKKCLSJLJPMJOGMLNLJL
    JONLKSLJPLCKJSHLOEKKHOHKOHMLONLFLLIRPHNMNOPNLGMNPKHJQKMOHIKNOLOQJTNJHIMOHPFGOIJQKLKNPHKOMKQIHIKJNHJHJOOIKMLQOHIPMJPQKLMLHKKIPFOPLGKGUPCJOGLK
    FOHJJLQPKMLOPLPOHHKHQNPMLJNKVTLTJGOJLINOEIMGLNHKRLKLJKKLKJHRIRJODMLQNOQJHRJNKJFGPKLMRKJOCKINQIJJMKOLPMOEIIONNFELKKGKLKKNKHLPKDRRTNIPMPKKLOLM
    OIMFGMOIOKOFQPPSJKMNMSOJENNFLETGKIKMLSILNLVMPMHKNNKRLMHLJOINNMKMRNOILREKPHIQHTPHQLPLOPPNILNNLTKTOKPKFNLKJHLKIJONPMQFMNNJQQNJNNSLJLONJKMNRRNM
    HIHLJLNJRLOIPJJLNLHQGJILHHHPOOGIJNMGLHKOJMKIIQQMIMMGNQMSNIKRHLMHNQKHMJJNKGJHOKEHOJHPPMKLOMPLKMHQJMLLLMISGORGQKOLSRIOGONIOLISPLRHNJHLGRINKNME
    LKLJELEMQKHIMEOFNMMBILNJPLGNNMFJOKIMHQISKKJKKPJHKNLMOHNJJIRJLQNPGJGJMNLKFOMMLFQEMGKOOSNQHPQLMHHQKEHONKNMIONDKLNKFISPNMKOLNNHJTOKLGJLREPOQMQP
    RPSSMJJPJFKFNNNMOPJKOKJGRJKGJMJQHSKMNLGFJHJJGMHKCLQQQNLKPHMMFTQDLIJLLKMMKOIKUGIQNHMJIPKLIMLQLQLMLKGKMKHMFKQOFNNRFPKPGNINJMMNKPMKRLKMNRMRGPPV
    MNIPPJJQMNMKKILTMLLNHKNIHKNHONIMGLINKPLJGHNIQNEIQLMENIKPRMLNKKFMNNFNJQJNJHHKNMOIMOIMONJIHPIOLKJLOMGTINOMMLOGMNKGMMPHKNJIEONFNKHGRNSNHKOUKSRN
    KJMMQLLGNOQJGSJOJPGQRALPOGLMGIIGLILOJLJLMHNKRJLFQJPDKOJIOPMOPMLMLGMMLKILMGLIJRDIHNNKJOSJNKMILJKNMOMIGKNMHKEHMIGKLHJSNKLQTNNGQNJNFHLMOURKPVIF
    LLOIJRJBMKEIIMKRNNJHNJHPQLGKSFPTLNMMIHLLLJOFKFOLHIQEJNHKJLFNOJGKIIQLLJOQNOIOUNHSIRHFLJLOMMPIJGKHOFNLNMQIKLJJQPPNOIHMQHJQEHOQONHMIJMNHIGLQMJJ
    NEKKJJLJIIQILTMMJONHOLLILIHRPLEEJJJGLLHJGPSHNMMIOIOLINKJOGNJOMKNLPJHJIMPNKMIKKNFMGFKNOQICROKJFEGGHGJJMMPJMJRIJMMLKCKDMJKRNMFLKBJMFIHPNGIPMHL
    OJKKTRNPMJOKIJKQILKCKJPLJNIJRJHPKLNMNJHDMMLNNLNGNFHKJKIGGFKPIITNIJLNNFJLIKMHNLJNJHFKFOILKHNKFOROFNMMSCJLKKKKONKMFONIPKHLKJLIKRKLIFKMHKIKAHHM
    LOOPJHJIHJOKNJPJKMONMPJLNNMLMNHIHIMOIKFOLKMOGPPIEJNLNPPLLHJMGKMJPKJQLJNHINPNIHNKLJHNLJPJLKKKNLKNJMQKMLHMOHLMNMMOFGGQMIMOMLMKFOLNOLKHLKOKJLNM
    JIOKIKSJGHMEGMOMNFJLFNQHPHKKGNRHKKLNMLINMOJQKMFMHNMIIJNMIMKQKOKNLFDGHJLLFNLJIKOJEEKDJIRJKMKMJIJMKLOIOLQMJGMIKIMHMMKKQMLTFNGJLMSJMMGJHNHLEPJL
    MSNONHDONILHIKJHILMJLKOMOIMJJKKNMPMINGKGJJRKJJCJJMJNMJHKIPOMHKFFNKGGKOLENNOJMNKOLMKPLJILOHKKQOLQIJJLLMSJJIIJMJJFHMLMJHLKJIOOJMNMMNPHICMPILFM
    PKLHFGKGJLRNLROJHILMKHSLPGEJICMJKLOIMDFKJHMJHKOINOLINGVLJKOQLMMFNLJISJKLIKHHKJHJGIJHIKGKHMKFIKKIOKJLMKLMNKOHJHIILIHKKKGLJFKLQLJNKLKIJMKKQLGL
    IJKISJHLKLMKGLSMDKOENHJNNJIMOFNJJJMLKKNGMIMMKMEIJJJNEOJHPDMIOLPMGSPMOKMMPJLNMIOIQJNPMJGMLLMLPRKLJHLHLMHJRKLJJKKOKJOKMJIGNNJHGJMJPNGMOHKNMIGN
    MJRTLKKJTRKKGNHJKLLNOFISJNOIKKTNKRJDLHMGNHHMKOKLMFLLDJMMJPJNEJRLPMLIJKLOKDIMKMHOKOMKKOOSRRBMFJRLLIJHKIMIIIOJRJPJGOEAILOMKQHJRJVKIGJSNTJPOMQQ
    JMILCGSNMNNKICFRIERGMKHIIJKIJGKDAHLRCCFNKLHMKMEHNJJHOKJMJKHEKTKHKJGJIKIJLJRHEMNGNNLKTMGLOOOONQLFJPTKPMPPQQUPOHPPMOVOSKQKJMLMMGGJEMELHPHCRLIJ
    FPMPMIFPHIINIKLQGJPRMKIJJKOHKEMOGFKKKPIJKKNHKMKHKKKIQNTMGPJNHJLLCQLMIENIIJILKLIJJGLFFLNMRPLHPKFMKJGIOJOKOJLJRJHMINMPLLHPIOMKKJJLKKOPJSSJFJNN
    MOFOHQOEKOOOPJHOKOCIMNFOHEINSHOHMLPNMMIFGJIDKMLRHJRRGNTMLKHMGFMLHENKKPJHFIHMNHHOKGLFBSALKMNONNDLEHIKNFJJJJLPPJNOJILKQPLLQJDHLMKNHHLPKOHIPOJK
    MKNOHIILEEJKMMQPQSHLIJRMLMFNMQDIQNMRFHOIKOQGQKKPPEJGHQHKIODINMMIKFOITKJNIQODOJGLJOKKOKKKINJMLFMKOLGESJISGMNJGLKJLNUNIIQHPLLRIBKJJBHLKNIKOKNM
    TQLJFIULLNLOEGTNJJLKIIMKKJFMJNLJVNNJIFMLKJILJRHFJRIJKIMIINLLILGJJLMKQOMKPHMKLNSFMMHJNQKMJMFLMOGIJJIMMJELPKILLGOPHIKHMAMJKJCMKLLNHLFGIMVJJMMP
    MNMGMGNHINLPJLQSKILHKOMONGFLHLGOLHQGLJHKKNHJINMHNKHILMJOIOVMFOOMFIDMKKHIEHNFMLKQOHKFKKNJGLISKJKGEMMDMMFJIFMGLLHJIKGNKONLOQKLMNHMONQJSJHGGQMI
    HEGLHKMIFGMJGNKCHIKKSFLRFNILIJNRFONDHNMMFOMMPKLNIGHLQEFOKJJJIFOGDKKPQPJMRMGCKNLJOKMJLOORKKEMMLPFIGJIIJFLIIJOMKMNMTKLGNOJNIMMKHGPQNQKLGOMMHJL
    IMGKJKGKLCJKGKDJKDSJJLDJHKHOLLQHNNVLJOLJJGKMNGFALKQJIJGFLMOFPMKIKFJJSNCJLIKKJKPKIFKMOLNPJNHPJKEIHMQJOTFIJEMIEIKHQDOQNLQPMNGMKMENJGMOIKOKGJJQ
    JEJGMQMOJJLIKLKMIJHMHJOJLPMTFFNKOONKNJOJJJNLKMTKKBMMILLHNIJMLJAHLHKGOJMLPQISJNGMKFLGMOROIKKJKLOOKMMNPNTLNICOKKMNLNMMJLGIKSIKKILGHNNNOJIJOFJM
    THONLKLMIOTEKHIIMEELNMOIPONKONHKDFNJDIMQELOFLLJMOSMOKIHKMHMHFKOPSEIJPJOKKOHQCIROJJLJMHJMKILTKOMNGMMKOIGNOCLNLLNJLELJMPHLJQFJDJMELGJHPLNOIJFF
    OKHJLFGKHIGFGNJGGTIEEPLJKIHMIGPHOJOLSJOKPLKMLKIJNCOIMNNLIKPEKIKLPKMIKNJKEIKSMJIOIJKJGNJGFNOKLMQSJRMLCNIGKLOJLIONKHJIELJHNKLMPPMKMRLJNLOIMGKN
    EPNKMOJSJNHGQHLLMJILJGIFJMHMONSCKSQOHGMCOLJMPNJJMHMLJHOIKLOFLNRKJBKIMHIFKEFHKLLNOMMNKIGDNIFIIHOHMMLLIHJJMEINJILLJJIONIPLEOKILIJMNKPKFLNPLLNO
    IMLMLNJMOHOHJGHIJMIKIMGMINGMOLNNMIKLKMIJJOHLIEKLLKOLFLKHIKMMOLGKQKNMMIHGKJPHJMJNJPOIHHMLEHHJIJKJILIGPLNMKNMIINKLJKILHQLKPOMOPJNLMLOKNQKJKAHN
    NMELIPKLIHLIIQGLNMFMMRQPJIOKNIKKMMNIFMMHKKLPILPIJJNIKONNOKGISQJDKKLJMLNKNJJGLPNNNIIFLLQJJHKLLGHGILMENOLLNKNNHMMRRNNSGILGIIFIJIHFKLQQKJOHKLKI
    RKKPIJLMGMIHGRHNFGPIPEJHJLKKLKKINSLJIKKJLLNQKMLLKKNLNFKBKLJLKNLKOENJLJKOOMMQHMLKJIKFKFQOMKJKJSONISKOMNEMKPMILMSQJLMNJNFMIIIMMLILKILKOLJLILEJ
    IMJMKNJIPJFKFKJIOFMLIONLLHIILPLJHKKQHKLNMJLMMHILMNJHJFOJNPJJFLKKJGKHHKNMOKKMOKBKOMIBLINIKGMIFLMIKOJGLKJJKLDLMKRHQEIILLMLQMJLHFLOHNKJLNQQNGJI
    NMMQILMPQIKMPJLNLNJKKGILKIEJJJPMJMJOMNJPHJJRNMMNEQQOOFMIKGJPNMIFQKGLINMLRIJKLGKIDQNTPNNOIQKGJMIOOMMIOKPHMJDJLKKGJIJNLJJIKJLGLNLMKHKOSJHKJFMJ
    NRLCPLPPKIOHRLJGLNJNJPJLJRIOGIDJOLQKPKMNJJKJMIOKOPFJOJMJLEOLJGNPHVKONQKFNIJKGJLJLKMHJRIJMCILILOLEQDOFILQFFPOGMKMPLJLHSKEUJKUPIQKKEMKFNFFQKDQ
    NMFHKRKHKMGPNKCNOPKNLLLLKIKKSKKHKPGNPEGKQONLHJJNMIRNIJCIOQKGGGMJNPLOJMKJJOPPHROKOPIGGMNNENEMJPOLKKHMJPHMQMJJPIKNGJOKDEOMLMGIGIPNJLMJGJKSNMHK
    GLHLJIPMJMNJIPOMMKMLIQLGMOJJSQMOLMNMEIPQJLIHKPOTOMINLRPMIHMJLLOKLKLKJIKPLNPKLHMGLIHPLJMHKSILKOHMNKJHJNGFHKMNHOHKIHKIHELEGOLKIMMHOLLIOIILOILS
    JGGHNHOKFFMJOGMGJIKGJIONINKFJOKLLNDJJPOOOMIGILMLLHNLRHMKMPJHNHNMOLMJOOOBKLNJPPIFJLILFOMSLNHMJNNILJOLMKGNIOGINGJGIEINJOLGONOGMJLLLRQNMPNLPJJL
    LMJNIJLLMGICOJFNHPHJNFLQONMISNOLLDHFLJNIMGTONHGJGHNGHLKGGLKMLQKLQMMMLHLNHHNJMMHIIPQIUSLNLSGMLNHMMKOPHODOJOKINRMGLLLITRNRJFQCKLOFMFIILIMUOLOG
    LNLNJQHLOKKIIMFKJKGRJLFKRNLHOLHELNLKIPIFLJKQHMOOJMGRMIHPJLOMIKJKLLGMHMMPGGNLEOJKLHMQRMMPFIGKPJKNJNNECHOILOHPMGMIENJKNKPMMHEMNNMOJOMMJHONMPIG
    LJPQIPMNHHNLLLMKHKLOLMHJGKHGBHMPOILIMPOQIGQKPNOMHLJLMJNLMKNKKPNMMJKNRIOJNKJLOPJMKGINNPPNJGHSLKKOJGPJMFNHMFRQLLGOHLKHNIKMLOMRJIJNHNCGKFIHHDHO
    MPNMFMJEHGNOHNGINHJHKKGIKHMJKKIRJHNMIQHMLJIELNQPONIIQOONGNJKIMILNOLRKOJKNRRLMOJNLOGHQOJNJOFOIHGSHQKINMMLQKFOJKLKNMPMFQMRHLFPIMKMKPGHMKFFRHFM
    OJMQPDKOIIMOKIJMOPKJNLKKGLNNMGILKMILMJKMMNMPJENMOPLGKMMJKLJNONHONJKJIJLIOGMHJINKBIMMBKLLSQQKPHSJMPFQJJHEPOPOEHHIJOLNIIQKGJGLOKIJKOHOLOCONMOK
    LQOONOPJKPJMHNJHPPRPDSLNLKFSMQOMOLFHNHILKIQIIHNNHQJINGJJLLMKJJILGKNOLGHKNDPMINFIMJMPLMJLPKMMJMOGOLSNJHKMNLKKKNILENJKNKPTFKIMLGTKLMFKMMKHMHRK
    KLMLJMMJKHKOJKMIONNNPOHSFHIPEKJNNPLIFHLIEAFKOLLHIJIPONILILPPHEHOMQRRLMLHGIIKHPIKLNLLKILLLMGKISHPIVLUGPHIHFLLILLMHNIKHRJNKOMGKGOSHPGLPKEOIANM
    KKOMLJHCMMNIPEJNFINLRNTLOOMGHHNIIOPLPMMGOKQKILHQOLLQLHNNGDLELPILJIMIHJPJJQPLKHQKKJJOLJMMQMFNJPQMKGMMPHMIMMNHOJSNMKOOKNQGENJKLIJNLMSJMHKRKGMV
    PMLNOPHCIKGPNJALIKLKHNLKOJLMPKMKPGKMJJIKLIMJLQMMLPIKLLLKRSIMPPNMKLKKJNNLQJKHPNMIQONJIKQJOILJGRNKKELIGLILMNRKOJKOINHONPHKIFKNJJOKIHPELJKJMOMJ
    EQMILMHKMIGKOMOILKJGKMMNPMNIOIJNHOLNOMKLGKDFLKIHOJLFKGJGPLQDMOIKKONFIHGMILKNEOPVMKGMPLHLIKIGKLIGIGHJHKTOPMMJJJMOKSLKIPMLKQLIINLMQGQLFKFNIPNK
    INMJMQKRMMKKJFNJKILKHKJKEHLHLIEOLKMJNPNNNIJIKLJLJOKJLHKHIILLJLQODPSMHOLJIINMLKGKENIMJGQKQJNKFKIMKISKPMQLBQMKINIMMIIKNJLLKMQGJHIMFIKENGQIOKHM
    NJMFKQMJNPMKJUJQNLPQDHELNMUNJIIOLKFLNNONJJHQAOPQKIJLLJKLONMHIONGQMNFMHMRTMMPHQLOKGLIJLKMJNIFHIEHRKMPJKMJGNQKMRPSTNSLGNMOMJHGKJJNMODCNRIPNAOM
    LLMLMKFMJIOIHQLFJMQKKJFLNHPQORKIGIIJLIMNKLIPOOOQMKJMOSGGPNLKLLOJHCCEOJLLGNLLALILKDONNKKNGILJMOFIFNKILIIPGKHPLODIGOLEMHMILOFJKMJMHIHMQIIJRKMM
    IKHJGJLLHIKONLJLMHLOJINOLHLIGMSKNJHNMGFKFLKILJKLOMLKNINNORKMINNNJKJKLIQMOOHHJFHMNHKISPPOLKFMLQLMLKPPMKNMHLKLLMOOHJNOJKGKLNKJJPMMPLKLLFGNHDKI
    FJLDOMINGLRMKMMJHMIHFLIHDHSKKMIQKLOKNMOMJILMLJVKNHLMIKPGLMPLJHIJPKMJIKSIRNMPQQPOJLNLLMOLJJSMHDJJHFQMMJILJMIJGJUNGIKLJQQGCPFGJFIOJKLKJPNMLIJG
    JOFNLLGFLHJQIPTPPQJFGPOMOIHLOIMNLHLDQMKOLLHKKKMJLLLIFNNHPLGNNRNKHEJMGIQRLPJKMLKPJKGQNLCSNKLMKDJNLELJOGOLJFKMSKKJIGIDRFUNJLOOOHNGFMLQMRGNOMLS
    IOLJNOMNQQOSPKMQMNIMKKMLQOKIONKKMKMNMLIDLHGJNLLJLKNIKINKLJKLILIGLJKHKMKIOILNKMOQKLIKFKLEMKMIMJNNONMNHTHKIPKOJNHPHNOHTJIMNRNOOOLIMNITJLNKNSNN
    KKOMHNKJPQOPOKLMFKJVLOOIROHJISMFKQMKNIMLPNIMMJQGLJNNJNMJKONJKRONOKLJJLMLQMOLOOMFQJGPILGKNMKMQJQIHJJMLKKKLHSQUINNGMLNLMNJPNOJJHRPNNOILNHNJROI
    IJKPKLNQOKKKPPLNLOLJLKLKFMIQKLHOKONOQIONHPNOJHDPGJPNMKKVIONQHMOLFQQNONJJIPQGPNMLJFKKQJQOLJNLKQNOELLNMDFLLLOLPLOIPVOKOEONIUNIJLEMNKIPJLJLHIMK
    FLRJOMNQNMLHOJJNMOIGLKOLMIJIMNJJKINPGONJKHCLPIJKONOMJDNOPMMOPLHMRNNQOJLHLJKRKJJHOGNKHLMPILHONQJKNMGONKPRMOSFMRILFJJHIRLMOISFPHMNPPOLLHRLJIKM
    MFMINIIKQMGPLOPINIRJIOFLNJGGNKLKNLMGOJNLJPSGHMRQJRKRNJINMJMNIONJILLMRMRKONILLMKLHINKMIOTIONIJOMJIFJLNNNHQQGIKJLKFKHJGPKMQKLJHMLLOHMLKPKEUMKF
    QSHIIIPMKNTOHLOLJMINIMHMLKKOOQIPPOHKJKQGLIFOOMJNLMMOKPJTNMSNKKHIOIQMHLRMIJHPJKLJNJKMQILJOINJSMSNLLKLLIMJMMILNOKJMKLLNPRLPNIUOQMOOMKSMNMNKTJH
    IMQNQMGLOKQOKLMIOMNJMPILPKNOLTFMMIPOMIPPOQTIMIKMKPJMAIKMLPKNKNSOOLPOLLMMQMOFONHRRJPJPJQIIJMOPHRMKOKHGLKIRKKLMKJQINJHQPNFMJPONQHOOPHIJLKQEMNO
    JIRNKJHLKHPIJJKLPSLROLSNNPRMGJMKENPEGODJTMMMOLNTPMTLPKKPGQMLLLIOJPLHLONIOKQLJGNIJOLOJAKLOOGJDKITGLOHKLMPQQNITEQKIHNHIHHMUKGPNMJOMMJKJVOIGJNK
    HJLMMMKKLKMDLNLPJJJUIKKKRKNLOQQNLLNLOQNHOMINLMJLQLPQLLLKVMTONONIVGJSOHHNHKSETLONMQFORLNEIJFGLIGIJIJNPNJGLOHDLLBHHGHGGFHNLLKNOMKNJLOQRPHLEMNP
    TNJKMIGNHRKJMNMPJMLLIKHKKMLONMFLILIJLKQKLILKIJLLGIIGKPNMOQMNMMPPKKPPNJJJIELMOQMJPJTNNFRQPNOLQNGPROQKOMNPLHOGNJIMMLOMIGKLHOLOKTIORNQNOMNMNOKM
    LMKOPKGHLKKSNTHLKJJMPMMHOJNNIDNOTQMOKMRKMLHJMMKQNPINKNSRFKJSPIMNHMOPKLQOLMQMQNIPNHMMHIPHRSFPSNNJNNONROKPNLOQKULOJFMHGJSPKLKRQJNQKGNHPQQOIJOQ
    KKRNRLLOMGMMLOVMJLHOKKGNJQNOFPNOKHMNKBOMPTMKNINOPJLQLISJOLGJQQJOLLLMFOOGNCLNPTOJMKKINTLLJKQTKMIPJITPOHNRQCMOHPLNKNHLOLEKPQRNPJLRQJKOMNOKNLKQ
    OIMMJLLQLQMEJLIHLNOLJLMNKMMMKKNQTSMKJHHNSJOMGMQKLKIOJHLKQOKJSMJNOJKQHNFMJOMGSIIJOKJOLNHPHRHRKNLLLMLHKKMOKHPLLFMTOOMLLILJNQQMLQMLLMGKIUONQLIJ
    SROOKMLMJQTNTKPQMMSFNOOPFMCHQNNLMENNNGOMVOKOTJOJMOILNGHROMNJMJOILTMHMMLLNHLLMNOPNQLDKIPNSEPKDQLGNJLJMTJJNHOLMNRQOHIKLMQMNPMNIKKROOLRPHLIPIPM
    KPJKOJQOJMJNMMMILHLOVIQGMNLPPMGTNOMOPOGKLQOJFJMQJKHKNQQHMEONPLOLIKMIQNRKJJMRPIJGTLMNNFLJOSIHMIIJMPHLVJPJNOIQNROHJMOLMQIOPQNELOKEENLQPJJHKKNM
    LPIOOQLLIJMLLLMQLOLNNOQMRKMRHKOKMNLFNLNGMKUMOMMLNIIJEINGLPLSPMLIOOORNLLOSHJTIMORJVSUIQVTIHOPLLMOIMLLPRMJLLJQOLPMMMKHNJSJCQLJLGIRMJJOLKKKMJPN
    OVKIFOSQNHJNENMKQIKJQOKQNIKOMPQLFQKJQGKKNKMJKIHKPIMNLQNPLIRFRLOLMNPNSINJNNQUPOLNGPKQOJVKJOKQQPJNENPJPMINOKMKKOIUKHRMJOGNKLLOMSFMLLLKTGNLNKLO
    LMIMKGPLKPNOKKPKOLSJTNKQQINLPHLLJELIFKKLJHNLJNMJOKRQPGKKOKGJLKJQNFMKOFOOJJJKGJKSKQKGOHOOPOQKPNNQKPKQKOMVLKNOOMIJNDNJNKOQRKLHRHMLLKPJMKOJSMPK
    IOKLPSMPDNSKQFOFNKMKKKJTKLKKPNOOMKKHMMHMLEFOKMEOILIOPJMPMLEKOIONOPMVMLIPPIJNJPIOIJLEOMMOPOLHKTIKOMJIGNKPLQIOOHGPTLFQPONOLPMNRKLOQIMLGKHMQHNL
    UJENIVHMPILKGNMMSOQHNNNJPMVSMLPNLGNEJMAGLKMONHPSIILLLLOMHRQLMHKSTEILONVPMQMRTNOTLONMMJLPMSINRHJNRNMMMILINPJIIIINKKLMMJJKKMHNMNMNHLLGLEKNRKQJ
    JLMPNJJIJLQNOKLKKJJJLIITMGNMLKOMGJOLJLILNNMLNNNORJNUMJMMGIMLIOKAQGIMMKLIMOINOJIJJPNKGKGLKNKKIHMPSLPKMPFPJIPLLQKHKLNIHNNORNKHRGMMLONKHQILOLPO
    LKOLNKPMJHHKLMNSHGOKMMRGMMKKPNKOIMINMKKMOMNOJJLNLNKLORMJMQPIINQSKLGLRHOOMKTOMRLPGLOGNPMSJNPFNOKNIPJNNIMKOOKKJOMMFKGKKLJLLMHJOLMSOHMJLIMHNKKJ
    JIMLNNIJQGINOMQPJKKMLNKJMLGNUHOMJNKOKKLRRNQMIPPLMMKLRNOBNMONJKMINJNLLIIJMNQGRNJLQRPMTPMLMKMJJKMIGPIFNQGHPJKFQNIMKHGJOMJNJOPRJMNJKNPIIKLRLLPM
    IOIHNNMKIFQPOOKLLKMVRQKKLQIMMOGJKILOTMPHKTSIIMLMFMIOKPPGMJIPPISHLGOMNIMMFMQNJMLSOJKROGHJHJPJNJPIKNGMOOEITLKKKJLJKMONPIJINNNMNHNJGMLNQPPNMLLL
    OLRQHLOIMNILLNNNLPRHMMLPNDFMFOLSONLNNJJSMONOIMNKLPKNMSKLJMLJOJKNOMOOEKMHOOLLQIOKMQKKJOPSLQPNMSPHIFHJPORLOLKJNIOGJJNMIEINPRLJNJGOORJMJELMNFJL
    LOMOQLLJGFUGJFLLRMMQPJLMIQFLLNIHIQOJLNLJKJJGPQKNGLIMSHMTPJQILJVJLPHOMFJLINGKPHOLNSMILGINHJHRLOPPHMHJMLLPKOQLNJUORLLQOHKJIIFOLKLJGKVHFKQHMVSU
    UJMJJNLLPQOLMTHJLJOHOLNGLMOPOMKKNINPRIJKEJJKNRQMOLKFJMJLEOKNKICMKNJRNMIJJNOROHMFLMKNFPHMPLPMTQKQKVIKKQJPHPHRORILPNPQHRJFNMMLPNLNJLGJIQMKGJLO
    HLLKKPQIMFLHPNQFMPIGPKPKIOKNILKLOJMIGMMKPQSGQKQNJOLTJIKIMMNJMPJBLKRMMMKNMJRQJJIGJSJONGOJMJUMLJMKQGNKIOKTPKMHOLMHMQOMPJPNLTMMOMKKILQGNLSNKLHS
    MOKLOLHLLGKJGMOKPPKLJMJMKKOMIMJKLMGMOGKOLMOHIKJFUMNLOINNSIJKJJIKNNOKNIMLMKLLRNOLMIJMRIFSMQJHJPKMPOHNHKROKNFQLMDSNNILQINMMNJMIBOJURNMQOHIDOML
    NNPGRIOJMTRKLKJNVILOHGKQLNONNNKMFMJNKIMKNNLHPHQKKNIOONMROMOLOKKJDQINIIEPKPQEMOSMMLKLMNFNFJKJJMHKOGJLLMOFIJMNMMGPHNLMOLNMNFOJPKJJVNJJJLHMMNSN
    KILOEOLLNPNUILNLJOKKOOLUMMGMOFNFNMNJMMOONLNPMKHMLNQKJNSIFMLIOMLKIJJFINIONNMPKIRLITMMKOOHINERNLINHOPJPRQNPOKORMFJNKKIMNOTKFNLONIUQNLKLLKNNMRJ
    LKHOOLLKQPIHMPHLNPMJIOGJKKOUNJQGOLLMIKLLJJJKINNEMIPGMLMMKISJLGMROIKJOOJMGIKNROSIPQMPHEOLLNLJMKLIGPNMLNIQHGKQOJIDJJNQHJRRKLRLJHJPJMROLNJKNHPM
    KKPLKFHGKGIJQOVPFPLLMJQOGRNELPJLRJJRLNIENOMKLHKPQIJMKHIRRNLLIMFLRKLQOJMMISMHLLLIOJKIHKISNRLSKGLJKMNVMHMILKIMMHJRPLGNNISMNJMMIRLRMGLNNKNPLPKN
    NPNTNFOJOIPQNMLLMIOTNQNQRJMLMKMFNKONNKLLBLJJGKBIIMTREKSLMRPLLIFLMMIKNOSPIKPMJSNMLKGSLKKJJNKJQKGNNPOKNNOUJIMNJQHKGLLRPIGQTLLMNLHPGLINLIJRPMNM
    GIMFIOLHNIOLJJPLNKINLOKJMNLLGLHLLFPLNCMKLOOJGJMRKPJNNNKNMJNLNMKHMNLKQPMFMKNLPNMMMMNGKLOLLKPLQIMJLJKLQMSLQOQHJONCGILMJNJLJJMKJQNLRSHFLIIPJJRP
    RMQKLNPJJLJMQKSOJHKJHKHNOLHMKNMQOQNELDHJNKPJJJSMPAESRLJPNKNMINMLLPNMNKMGLIKMLNMHMINDOGOMKORJOLLNNNGEPHHJGKJKJMNLBKKLIKQHKKLNJMNIMJSLGIMUJJMO
    MLTKHGMSILQISKQMKDMOEGJIJIIKPJKOMHHLHKMQMIKMJMKIEGNPRNQJJJRNMHPIUNHMSOJKMMLILJKMJKKPNLJKKLJHGNMIJMRMUOKNLNRGLNOIMKMMMPPRJPLHNKSPTNQJNJLRLOJL
    OOMHQMFFEOJMKNQMLOORNRILMNHKLMRPIHQNQILNQPLKKQMNJMNOKPKMGMNNJLJOKQNKEGPIGHIOQONMLHNPMGKNJJNHJLPNOPIMORRLOPPMNMLKNVHOOQJTILPIJJLPKKIJKKKNOUNF
    LMINJJNMRMLLHMKJNILLIULFNNRJKJIKHJMJIROFLKJIHQOJSKOFNLKQRJLHOFIIGLLOJLQHKNIPQJOJMNMLOLQIJGHMOMOHHNPJJLMTESOOJNJOIJJISKILOLJIKMLOLMNMMMCKKQLK
    OHGJHQFONMKLKLJNKPUOKMQIMQNPPVSOLOELNJMPLHKMJKKKPQGLEKKMKNIJMSOQMLKJHRJLNINJQLNLMGHNKNJKKINQNJJPMNLKJGNPGONJMMJOMPMNMNPIKEMKOKMJMKMHEPTNQIPM
    JNOKMINLMKOSOIFLMNQNGJHJMRQOMHKJJPSNQLGNPINMQIJLOVHKLKKNMNOLJFJIILRQMOOLQJKLIKLKNJGOHGKQIKPLMLMOKPPRSJONKJTLHQNOMLJKNESOMOSPLPLIMLMMJHFSNPKR
    FNTKOGSNOPSUPVMINNFLONLMQMPSPIKLJKFEJNHQJNPLMHOMJIJKOHJNMLJOQKKNPMIQLKGPVMLIMLFNNNMJMNTJKRMFNIMMIOIHLRJKNLMMOLNLQIPKKQDJVQIGNEMJMOKKLQRKOMLN
    OJKNMLILSJOIKMKRLJOLKINQNLHLMNLNMOIFGGOLMGHQINHJKDMJMIKKIIPKJNMJMKIMQOMKQMIIMMMNOKOOMOHLPIQNNMMMGNLMOOPLPLNLNMLNQKLMNKMGMKIRROKLPJJKODGMMKQL
    DILFGQLNOKKMKGJKLNHKPPMKJQJHKNKNJKJNIHLIJPNKPJSLGPSHILQKKIJNLOHJIOMOPMRKLRNIHLOJJHPHOHLJMFKKMMHUQINMKMMLLIFJTNMEPLPJKOJPGKKILOLMKONLRNUPOKOR
    HMLTPOQNLMONLKQNJGJDHCIKMOHFKMLKILPIHITKMNJLNTMMQQJPINIKOKGMJSJKDORKHJMNPNOIPMJJNUOMKKTMHKJUJLKIFIQOOMIEJMLJEILPKGOQONONSJMOOMJIHMGOLMLLIMMM
    LJGKMJRKNIQOOPMEJHIGPKIMPNJNFGRFMKMRJJGOKLJLLGJILNKRJPNIJMMNMFKMNHIJIILKQNMNMLQLNNJSRJIIJIKPMKJMMLJORMMGNKLMPLNKODIKHJMKNMKLNJKJMKKKIROELNON
    MJMJQNLKGLJQHLOLMLNLLKJJPJIMNMHMPKQPILJLHLHIQMGOLMPKJRHPTNLILJPLLIIJHLJILMPJKGNFOJNRJNHNKLMMLLLSHPMJJLJNLKONKLKNILIONLNFKKLPNMFNKLGQNOKJQQOM
    RIKLNQLOSNKLOMMKNNROLKQNLLMMKJNILMNJMJMPMROPKRLPFJNMMSIJNJJOMJPJGGPHMOGKNFIIOLMQQONJJKJHKELPLMFLIQOELOFHHMNHONMJPPHOQPQLJNKMOOPMLINONLNJOPMM
    QMLKOMONQLGLILJLKJPLOGKIIQMHNHKINLMMLJNMIMLLTIMNOMIPILHIJLGLLLTNKJMVGQJSKKMMPOOPKJJHJMRHPJQLOMLNHJSLHRQNKLLOKGMHLHMONQKOKJEQKLGGKTILQNKKLPJQ
    IPOILKRKOLMMKNHKOOMMKOJMMMIKLNLOENMSCOSOKHJJLIPOJKLOKOPIIHNMPFKLMFQNLINQDIMKNRNJNKPLIKMKJNIHKJMMNMGONQMOKKMNKQSLMJIKQOKNIKHQLLPKGOKINOMRNNQM
    JKPHJKNLLPMNNRMOPLIKMNQHNJQMKJOLJMKNMKOKLJOLHIGGKNMMNINPMKHJPKKOKPONNNRNMINRHMUNLKMMLJOQJKIMLJNJNPLQQLKQLKKLMMLKLLMLKNEOLHLLOOROMINIMNHNKCPJ
    JIHNGRMNJJGKRPGRJLOLKMMQKIIMNMLMQNMKMLGIINRMLNNNMKMMNQHIJPLMMPMPROMKKMJNNMIHHLMPMLONJOMNLQOQNGOOJIMKNKLMIKIKQRSNJNKJKNNNMMKMIJKMNIPQUJLGKOLP
    OHNDNNHNOOMIKLNNJOIEKQULSLNVPQKSOJJPKGLPNKLKLRQLKPHSMMKRLPMKKMQNJMOLGJPNGHMKJMHPLDHMMGTLMLJMNKOJKHMORLORLNJRJIOKPNILILCKFGNIRSNIMJPJLONJEKNN
    RGJJNNOEJIJJIITMFNIEISJMUEIMIRRNNNVOLNGMNUPQIMRPULMOQKOOSHMJPTFOOKUNJMEGOOJHPJKNKOMMFISLNMJKNPEHJOIJHFFOJPIJAPKNKJMFKIEKHMJAGJGQGRJGPLILUMRL
    ULJHNLIMLKMMLIGLIOJEPIHNOHIOHLPIRHJOLNMNMKHQRILMNNNNNILNLJLMJJKIOKQKRFNHMJFINMOGNLOLKFLONNLGMKOQNMOJQHOMOKHMPLFNQFJJJLJLIIHIKMMOLFOKNLKJQKFN
    MNNPQLJJMMHJRNKKMPKLPJQHIQJMMNRLIKOHOKLROLQJLPFIRJMMPJPJKLPOOMOLILKJKKIMLOKLOQFIKPOONNIIOJJKOQMHSQOMHMJPIJILQLILMRNLLQKNIFILHGKKRMMGPKPLBHPL
    IJJKLNJRONQNOOPPMLKLSMPGOLKIGQJHJOLPRNNJTOLGOLNLMJNILINGOKIPQOLIKLJKVFMMHMOMISMMGPRNJHKKRJOHLMORLGOKJPPNJDENIRHNLOMTLLNEJQMLIOOKLKONOMOHNKMS
    OGJJKNNKOQKOQGIHJLOGFNVMJJJNLIHPQKIOPPPMPLCGLMLNQKNIEIJGGNNKNJGLHPPKNPIQPFLJFPMGLNKJPJKILMKOQJLFHISPRHJKLMOOMNINLSNOLNRLMKMLMINQLMLKLOTHIKOO
    KMKPPHSORJLNOIOKNPKTNHMMJOSLLNHENHEKKRKLMNMPMOONOOLMMJLJHLOHQRMKKMKPLOTOJLKIPUKIMJNHPRJKLQGHRSMELHJKEPTMKSOMSPJNLOQOKKLPKOHRMTIQKFKIKNLKUOTH
    KMLKCOOKOLOUSNNONJPNIJMQPMIGOHLJRJFROMLMPSOMKMLKNMIDRQJQMPQLPQQJJIJHLTOIINKTUJOKLQKEKSQJMPFNRJPNMFFKPOKJPPLNIJNJLIPKOONJMJJRLOLGFOQMKEMOMRRR
    EKGLJQJJQOLKLMIJQKIIMQLPNRNOOJGKMJOLMISKJKJIEPKQMMQPNOMNSPJKINKOPRJLILNGRLKPOOKPVPMNMPMPLMIQODIPIIOOPILPOJPIOUMEPOMKNPQMNMESMGLOGLMNNHMJGDNS
    JOJIMKPHNJKPMMKQTINLKMGGMITLKLQVFQOMLLRRMLMJPPJKHJEMPMJIOLOKQMMNPSHJKQLOPNJJLFLMNOHMPMLLMJMLDKOHEKKMLGLQKMNMKDMJKIJMVHLLMIJPGMEOPPTLMJIRQSKL
    NOILQJQTLOGNHLNHJIJLHUJLQQNMPLGHHPMLLMJNMJTSQLIMEIGMLRLJONJMOIHNOPMKJNMNLJDPOMLHMJPNMPRMINPPRLIJLKMIPMKMLHPPPOHNRJOMNKEGHPMLGPNLRQJIKNLOLQJT
    QSMKKHLMPOOJLNLONOPPJLNNOOGFHONNIMPOUHLNINKKKLKGKJLNNRLFLJNVKPGIPOIMJMNPQLOPMLKLOKVOMLNMMINNMKPFQKOELQMMNMPOJIPNLMNKKQLGHFQKONKIPHINKLJMJMHJ
    NOJNRQKSIOSJHNJORKMLOOFQHTJPNJJMVPNMPPIREMKAGKKLIGLLNLJPLQIJHDKJHKLJNOMGLKKNOSGMJPMMTQPPQQGMKLMJOQIOJHJPLPPGOHLLPLPHIMJLIMNHLLKGGNLMNLOKMKJL
    KJGNJLKLIMKNIUMKNOGPMJPMKMLJKMLMLNOJNHMMNNMFPKLDNJOGKCNOQLLRGQMMKHPKLJTJJKMIOJJKKMNJLIMIJNLOLMIJKJOMONNTKLJNMMJLMRLKLMJMLOPKJLRLPKHNNLPMHKOH
    KCPMMLJKLPIGONMQMOQHMFKOHRMLRJOJMINSMKKHIKKLLLKJMOJLMMMRKLNLGLJNLLPMOOHMLHOOJNMJLLPRNMOORMOOQKLLNJINQJMNJKKJKPIKLMPNIFJKKMKNINMLLKMKLLKKOPLP
    OPNNHFHLKMKHPHJGNHPKDGHIMMLGQOJLJNJHOLOPHKFILKKLMOJNJGNMQLLKTPMFSKJHLLMMKPNLHLNOMOGNLJINJJMMIIOHLIGJIFPNPJOJJMMLJOIOLOEMIJNMIPIOLJKLLNJINNLN
    MLMKKMLNHONLKMKIMLRLKKLLJHLJJKKJNMHJIJHMGMKMMLRNNJEKILJLSKFHKILRLLGRPLNGNMINJNILMLIJPJMNPJGONLLNONKOKQQKKMJJHJLPOUMJNTKOMNIJMLGQJROMPOKJILLH
    NNLMJKNQPNOQLGMMIHJPPMKMIOOQMMJKNHLLKLOIKLMMLGJGOROKMJLLLOJIMOONKKMLKQJPKGKKONJLOJJFPKQNQNJOPOSJJHNNLLKJHJOQJLQMNRJPMQKPNKJNRNULSQKHMKLGIKBL
    JIHKOLRJLOQJOIHVNKPPQMLJPMKNEMIMIMPPJIMPHLMJHNJLJKIJHKNLSOOKRILMKLINJMKKJMMHKKOLLLIQIIKNLPIKFCKKNGLIPOMJLPJNQPQMJNQPJLMNKNEHJMJGJSMHIAKKLLKQ
    NPSNKRJMOLKLMKJGMMRKKLNOOOGJOKPKEGJNOKMNOSNKNJKLRNLIJEMMPKHQNOGPNLMGHMJRPLNLLMLLPOPOHHNGNDKMOLJJNPIGQLKIKOLNNKVLNKJKJPONLNFMLJKFNOOMKLJKHIOO
    JHOPLILLNMEMJILNKLQLIONNLJLGPLSMNMIMOLFMJIFOLHONFMMMPGLLLFKMNPKGHKINDOHHKJFIPJOKMGLJIHLOMOOIKEPLKLLIJLGOMJOKQUOJGNKRNMLNJIHKKOLGHJMOJOHJFLKR
    MJPJMMKPJJLPOOGNJKGNNINKLHPMLMORQMKMIKNHNKKNNNOKINNNKLGNILLMHHJNHKLKHKMJKOJJOOJONMRJJNGKIQNIOMONHPRLIMMGLKKNKLKJMHOEOQRINFNKJNISJOKOMKKMKMMM
    LNHGFMKHMMJOMMJHGKFJNMEJRQPOFKPHLKMLVHJHMONJLLPJLOPLNNKOJLPJMRLORGNJQJPFMMJIJLQUQKLQIKMNOGOFHILJMKNNQQMNRIHMMLMNMJNDILPEOOHOIKPJHQKQLJKMKPHO
    KLNLIDHSTQIQKKJMTLNMGJMLSIPLOLFMIQQNJMJKNNLILHINVPNNILNQLJNKMNJIKNTLLIKQINLIKLTRMNLJIGQFJLLIJGGGHQNLJGHRLISLHJKNJRKIPJNOIMPKNGNGUGGOOOLKSINK
    MHKNGKPFKKMOOMLKGNOMGIONINMLLMNMVMNMMHKJHLJMOQKKHGMMOLOOGKGKLKOKROINIOKMHQNKIQMKOQFMJLHLKGLNKMJLJGLIGILIKLKUQQKKFMKOINLMTLQQRKNJNPPQMJMLSPQJ
    IPJNQIKNQHNHKJOOJTJOMOQLPQLJKLLIMLJJNKJMPLHTOLLJMNFJUSNGKILMQQHOGRIJLIJENKRJEMJHNLLLGLNHMJKKMPDHQLPKPNMKRIKLLKIMKJLPRMOKGONPOPIPLMRIOKMOLMOL
    KMHLSPLLQPIQJPKPLHIMKMMJOLKQNQFNNJKLIKOJOMKMMGNHJKHIKEOVHLLJJMNMJLMHKNMHRKNLKMMNKJMQOROJTLNJJMMRMNKJJBPQJMMKVNLOKQLKIPLIRPNFLLLLMLGKPOMJNOIF
    NJKLNOLKGILQJMMOMMINLGSIJIGLHLRMLGIMPFOHELLOMKPJIKLHGOOIJMOHMNLRNOJMMLMHTQJNKJJNIMMQAMOKGLJNKNKMJKPJKILOHMMMOLOKMMKMKMSMEJIDJJEPIMJKQJKLKLDS
    MLHKPOMNKNDNLLMKNMOSMJMKJIKLOHLJMQHLMKQJJKLLLLNNIMJLNJJJQPJILNHKOJVKLMQNNLJFGLNMOLMIOKLIHIMKKQPOLIKNGINHHNTGHKRJOLLMMNKLNHILQKLNNJJNOLNNIFML
    PMNPKGLSIMDLOOJLMNLLJMJPPDHKQERKJNMNLJMOMQJMHSKHOKLIIJHLOJGOKKLOKLLMJJTGJMPPKFNIOMLMQINLSINKJJNMGPHJNGKLLONMKJMRKMJINRKSLLLOLGGLNOQLKPHHKLMO
    INNEKIFSLJFPQJKKKLHNKNMMMLUOKMOIJKLMLMIKJQMSPGSMOIKKMQGOBIJMMHKMLQMLNIPMQKTQOKJALPPMLOOKTJKNMHKLIPJMOJNMOONTILSLJNQHNKLJLESKNJMIRLNLKLLNITLK
    LNMRLLLOKRLLLMIPGQJNJPHNNKOJJRKMNPIOHOFJMLOKHJEKOPPSKQQFMKIKVNMNINMJMJLPLJKPLLMPQLJLJJOMPIMMMQINNOOGGNOKMKPNQKRRLQPIKMLKJJMLLJOJLLIKTKOLLLKK
    CJJKMNLLLQVKOMLLPNLLKMMPPOKMOOJOQPVOKMLIKKMLNNGPMNOKEJOKDNJMQHNKPLLLQSPKKBRJLKJHHKLNPHOKLLKIPKHJQMNJNORNLMNMNNIMKLOGOLNLNQKKKJOQRNKMMKINNJVP
    NMGMLNLIRKLTGLINOOKIIKKHOMMEHFNMNJMRMJPRJQHLLIIMOFOJPLSNLPCRONJFHENMONJOKOJOKTOKLNKMKHNKPHMMQRJTPJQJLLRNSUMHEMJNMNVNMIMHQLFJMOQOKOLTOJPPNIOG
    TMLNMLNROLINLPPNVOPRKOQIPNIGIJOPONLPFNEKLIDKQPMEOIQMKLKFGMLHPINQQSNOKMMQHILLQNKIJKKKOLJLMNMVHMPMPLJKRJONQOKHNJJIMJGPOGNLMKMOIPMLNLOFMRMIMKFO
    MKNMNNQFIMPMMNROMKJJEJMKGNEKJHLIMNLONMMFDMKTKPRLKLJJUKPMJNIJOGUPIJKLMKKOJJLPHHIIIJGQKLLMPMFNGPGRLHMLLJMJQELMLMHPIJTQOMNOMLLIKEMKLNTGNKNHJKFM
    IKLPKGDOJMLMNPOJJQMOEJHMJPKMMLTKKLTLELIGLMKPQKKLKQPMNLJNEIOONKOOPLIJLHLNKJPPMMJMOLHMMKJHLMLRJHFNLJJMMJKMHNMMLJIHIFKJKJRPNHOJLIPLEJVLRNNPNLJS
    PMROINOKQPOOMLHGMOKMMPIHBNHKJLSMLJNONGNJLILQQSFCJQHMLJKELHRKLMLIMNQLRGHKPIJFNIKQLLELNPLMKILVJKNKLGHOGSNOKJOEOPNVKJGNNJJNPIHPOPMRKKHIKNOHPRLN
    PIPQJMJOKMIKKNJJNPTHLNSGOKKMNQNIGIDJQMISNJOMJNKIMMMKKNPLLJQLVJOLJOMPHHLPRMOERKKOMKNNKMKRMUIFEOPMQELILMOLQLMHKLOSLLJPJLKLIJKOQMILIRJRTRKLKNOH
    JUNOKLJQOSMLOIJNLMRNLKJKLLRJONJGMQJOOFKSKMMKILLMHPOIQKJNPKLKJMJNPMOLDOLKOKILIJNGJPLJQJJQSKKLMRIMQMQPNOIGGPKNDLNRFKOJPLJKLPLGJLPQMLHGPIPJIHOH
    PGJOPJMNMPLNNNQJNIJNOHNMMLLCNSVJOMFNNPMMOHMILNTMNKMMKNULFLJPJNKKPMJSEKEQQIKLNGMLCJHHLPKOTINJJIONQMMGIKTDIKMNLIKOJKOLGJJJKKOGJHMMOLPMRIQJKIHM
    JOIHLFMMQMMOLLKIOOKEJQJSLONLQJMKKLFROLJGFMJPKLSOHKMSGPLIJKLNLOFKQILKKQMJTRNJKNOKFLMNQQMRJKLLMFQKKKRRNONPVJMKLLQMIPLSMNQNOJPOQOMLKPMSLGMHGNOL
    SNPONHUMGPNTOMROJJPOUQHNOMQNKQILQLRNQRMOHILSKMMJPNKPQJJNPSSPFQQNOOMQKGGMPHNQOMOKOLJQOJLLNKMOOPLMNKNLOMOKLNOCHINJGGKKQLMONPNHCNSQLJOKKNGOKRKK
    KOJLNJJONJDMQJQQPLMQIPPKINLKPGOPQOINRILMOJJOMIELOOLONLKNPNPKHNNOMNMOJLOEJKNOHNKMEQJMLJPJKLUIOMQHOHQJFLOLRJJRJJJLLNOQLMMHKMIGPMOOKIMMOKGKPNMI
    QLNNLOKLMRIOJJNMIJROUUNOQSTHRLOLNJOOPKOVIOKRQONOHNOKMKMEJNISPOHMQHNJJLOLJNOLKMLPNQKMONPJHVOLKNLPPMKOLNLKMLSIKOQOMMSNNPQHNRPMNLKRNKKKKKOLJDNK
    OPORQNFEOGJPLMPNPMLFMIOEIONMKLIQFOPHNJJNNBLJFOGJKNEFMKMOLJRKIMGKLKDFNKFPKPOFNPJMLOKHIIMSJIIHKKNLJIFMLLGJQLLSNLNMFHISOLKQLIKKSOHNHIJLKILMIMHH
    MAHMGTMIFLNJPGKJPKNOQGLOHKRJICFIJGPJKMLLKJLPMKHKJKJGQORHJMHQEOJLEOMFQHKVMRCKHGSMEHOMKROKLLENIKGKRHLOJKKKMLHNKMSKMKNNLJKQMIQFKMPKKEHKOMKMRFEM
    PJHKRLLMGQNPELNRKGQJGJQHPQOLLOLJMHGKLQLOSOLIPNSGMNGOQGJIOLSLMMNOPNOOLJLNNORIKOOOKKPKPJNSKIMJNQLNMLLPNGJNOMHJLOFMLJJOMIGJOKONGIROPOOPFPLVMKPV
    JJNNMMJPIEMPMNQSHLMNKIQPGPHGNLOHJSRPLRRLVNLFMFRRLJKCLCOPIHQDOSPTJJGKQKKQLSNTMPHHMROJPMJLNLPQPKHMLPLGDKLMKGLODJKEDNHHGLQJOQKFIFKIOOJKOPKHMHHN
    KJIILNKIHHGMKIKKIKQIOPMLMPMGMGOLOMMDQJIKIILNORMJGNGJLLLMMNIDINKNNQMIINRHMMTLMNPAJIIPIHOOEFKJNMNHJMQNNLJIJJNGOPNNMOJINENOLHNMIAOIIKONJLIOKMMH
    OKDOKMGGRKFOHMSPITNGNLLJDKNFJKSJKNKGGJNQKMDILLLKKONLPPOKRCMMDKIKFMJJPJIKOLRDNMVLJLQHSLJJJLGJNJLIPJOJRILIJIPIJHNMQLPMPPPMLOMIDOIJJFJMKINDLHLF
    IIKMKJOINNQMFMIOKNGIFSJIIJHLDHKMJCNLJNKKEMLIMLDSGJOPGIIKJLJLHHGSOMEPNQLPJMOGMJHMJNHJOIMLKMMLNGOKHRSNQJJMOPKNOOMKNNMQKLIJGMHKNPHJFJOMLKLMOMOE
    GKJIHMFJIPHKOLIEKJRJEQJHODKKJMNHKNNKMVIFHFQJJLLMNQQLMOQLKNEJPLSOMMOISHHHOIQEELGHMIFIPJMANIPMALMJBOVMIFIOJNHIOMSMHNLHIJGQDLIHHKJPKNNHFLKNQLLT
    ONMHTKLLKLJKMLGLKLJJIPQQMGQTOJQTGJKJHLGPIIFNORHJKIORHRMIIKIKPFILNKOECKLGJOGKGHIQMPNEOUPIMHPGRCMMFIMOIGHHKMKGLUOOJJPOGQPLLJLIJKHOMHLHOMMEOIME
    JLIRLNJLDHMLMMPRJHFMOHRLIMLLJNFSQPLMJJIKQKRIJOMIGMMQNSMIKPHIMODRIPLJSKPNHJKLPFJSHNIKGKMIPIIPJLIHGNNJIALKLOSLMIRMQIGOKHMLMKMKMUQMFOJEIKLHLALP
    SNLNJDLFKNJQNGKKKKPOEJLIJHMLCKKOIGNRIPKQINLONOJMDIPMKHRKKOPNGMCMQMMIQHSKILNPKKGJNPJMNKMGIFLPJGLFLMLPHKGMOQHOKMJIIOQPQRGKUJHNIQGPFMSJPRLVQIRO
    KJRNLLFKHHKMPNMFOONIHRIMDQRJLOOLKPMSMMNIIOGJKEMMPRONJKHPJGMLJMHMQOMNJNKHSKJKMMMGIMIFNLJPIPHPNLOGMLPPLQJPOJNIODSKINNMJJIMLLJKPMJNOELGKJINLNJQ
    FGMFJMEPMJNLPJHHJJPLNIINKNHINILLIPKOLJOSIJJHNJLLMKMOHINQNLCNOMOPJMLJPGKLNKIQQDLJHKNOQJLOPMJMOKNOMIMOLIQJLNLIRHILJNMHJLHJJJHMHKMMMKJLIKJNMLKM
    KLLFLNKPKMMNJKMMJJJKPOKMCMHLLQLIINGHPRIOJOQNLKQNSSOCIMLONPPHJOQMPIHNNPJNOLOJONENNRIJOQIMLHGHINEQKNOOPGITNIHMOPJPIIIMJJNNMMKKMKJLENKKLPLOJJLO
    OKKMOJKOJMRKLJLRJILQNMGLLNLOKSLNGNJNNKMLMLNOJMJPLQHLNOIILNLQJLKKUQLINLIIGMJIKILGPINOQKJPHOLPLJHEJPQJNSNSJLJKHLLJMOJJLLONMHIOIOKRLQQQUFRLRMMJ
    JOLLIMKLLIRHNKJMNMMHMNKHPKSPJOLKHKJIMNKLJPMOKJIKJOSOJIKJHHKLHLRGJHGMPLRINKMQJKOLLOPJILJHNJMLKPMIQNRMOJOQSPOVKOLGINKNHMLSDHNFKLLILSLEKSMQOJHJ
    MMLMMLONMLJILJNJLMILJNMKPMNOLGPLGPQHLHHGCPOHKHNLEMLLNNJILLMSHJNONOONRHNFRNKNKHIPJQHIMIIKQPHLJRKKOIKOJHFKIGPLOTNNKLONNHOQNMNHINLLLNKHMQMHMINM
    PLHPLMPIMPRGLNEHMJKGIHGLNLPQKNMLPNLOPOIMMNQFLLJNLOGMFMINOKHNJJKJHKPJLLRLLQSPIJRJDNNIFGLRKPJPNLNOLLOGNNNLKJOKGLNINJGKFPMKPMLNQKIOKILLNIOHOHOM
    FJJHIPGOKFNIGHMKPKKKPFOONJLMNKKKJHMJIMJIMJNMMDLLPHLCOKRFOKVRVMNOGIRHCONMJFMGKNMLQLKKLKHTOPJJNHIPLMRFKHJLJSNJRRMJKOIPMQHJLLKNNMMJLJJJLKIKOHIG
    LHJNQKPRKLMROHKDLOINMSLQLJNMQPEILGKNHNHQOGNPMHMKJFLQJLIOMINLIJOLNPOHNINIGFHIOMJMLPNIQNURHPKKKMNLKIIOOIMOOORJEETLOONPHOJTNKOJIFHJLOOMKKKIHIOO
    NNJLRGOOQTIQQNFOHFHOMQOHKKMJHQKLONKKLJLOLIILJFILOOGPINEONLMPORIKPIMIJIQKLEKLMMMNKOKNPHJMIJLJSNEIKIPMIOOJJULSPTLNLLQIPHMKJKQQJNLOMMJLIFHKFKGS
    MNQHGMGLIJQQHNNLCQJMIMRKLEQFOMKLMJGOOOLKTIGOMQKNMLIHEOILKENGPINJKLLDLMMOLJHLNHNINOIHSMKIPNNIKNLKKVHLKMKLLJKOLJPJPOMKLFNMJFGJLMHSOGKHLHKKJKDI
    NLEUHHNKJNNLNFJGGPDLRMOHSHGIHMIJNEOOJIMPOLKKPQHMLSJNOQJKMHHMLKOJNNOLKLLOPJKQLHIKHLMDLLKOMJMLNOIKSOMJKGILLLLJLPKHPIQHRLOTIKEOHNHKMKKNQNKISLKJ
    HNLKOHHINMOKNNRLQLLJFJQNKLILLQPLMGKKOGOHKJRINKPJKRHPMLMNHMGOLQLIKJKNIOHLQMKQNOMKILJRLGTOMHNMINSPIGHMLEMONQDJIFKLMOIJMSROLNDIELJPHKLMIPTJLTLM
    HNKPKKLMNILJJKIPQIOISLLLMLNJMLMMRGLKKVLPHLKONMLGOKOPHFFONKNLMGNHRGILLMKFFAOQLLILMMVKFNMJNIINOMFUMHJMPIJPJMKPMNLINQMQSSNLOOOQSHRPFILLMEPKTILK
    MKOOPKOOSRHNPSQKGOHPPFMFLOLKQNPLGKPFMMRMOMFIKQKEPPHLGMHNINLSJKJGMDKKILLMHHLJIPIGHILECQKOLHKJIOLJMIKOGNPQHJSQOEIOHEMEHLIOQPLRKKHOINKGOFKMMNMQ
    IHNPIJLDNSFONGQQIMJIHECKHNILOKLQQMSLKKKPIONIPLKKMHJNFKKLMGLMPLMROFMQOIMJGNKKLPOOKKIMNLOGLJTNMHKLMOOOKNJHJEHENLQLEPJKKKMIFROPOLGMKKMMNNLKMMKM
    PDLKKLDQLKLIGNJMGOLLOJPOKGLMPLROLHFIJEGGFJLJNODLJKKHNIJIDLOLNIKHOPLNIILOOHJOLJNKGLHJIOOFONMFNPGHPRLMPMPRIIFMMJNKOPMLEHNJIGSMOFNMFJPJHIQMJLJM
    DONLNGQNJMKNRHINOMQRGOOLJKHNOONIMELPMMPHORKMIKPMKHMMPGOKNGPHMONFRJPPOONSFMNIQOOFFHLKJIQIHMHJNLMONMLMMGJKNKJLMKLSHJHGJKMJMOHLOJLEIPHIOLMIIHOM
    PMLJMJLVJJJFHPOKMGFIKHNSOMQQKHLJNMLMGGMPOMJNMOTIMSRLRMLKOEOOPIQRSQKLIOPPMSHPJJPHLJJOKLFILLLOOOIGOIFNFKIOKOSOMKLMNJUMAJJMJLIPMQMOJHEFLHHKGIML
    FLMRJLIMNIQOLPQJORKNMLOPOIJGLJOIHOHOLMKNPQOLNJQHQTGOMALJPMQLLJNJAJNLGJLIKVJFKIMOLJSHGHKOMFNILSHPPGKJGJLJPFNNQKNIJKOHMMONOLFLPOQLGEGMFHPLLIKF
    OHOLKRDETILNLOPLJMOLKOJGIMSJJJHHLJOMKLHKGHIPGNQPMELJNDMLQKHSHNKLKQRNJGHOMRLIMJJHJLIOQLOIQKKISMLNIJOIMJFHIILKGIMNDQLPNJJQILOOJKKKKIMJMNIGKNIJ
    NKNIRNHCJUPLNGMNOTMRPMHKQKPLHPPNOKMJOKAOMNNMUOOJKIOKLONQJOKJMJIKIINQNJFJJNOJIBMOIQIEGKIBKILHLMJGFKKCJJIOPMMKMLTJIQEKNIMSLJKPDMKMLLLMMPNPKNGN
    JILMKSIFPOIMJJHLTHKIKOLQOMLKHITJHGIDEDFLENFMROLKANTKMIFLLKNGSCKNHNLQMOLQKKJFQMNOPHGOKKHQIIFINLRQILPHLPLNKIKOLLMHLPTJJGOQGOLQJNIHJLKKJIOOMNKK
    HUPOKLKQJLLKNLGILJLMKMLHIHLJIOLIJGHKLNMMPFNKQKGKOOMLQJLPHPNOKOGNEPJQMPSNGJMPMGOGMHQMHKMJGQPQGNKONILLPRGLCNNLPRQMKONJOKGGMLKLKJNPLPKHNIQHJOHQ
    MIKIMPJLQKOMPMRHRLKQMKLMFOIKIKGMIKMMJQJHMMLGKVOLLMJKJGOKLLKLGFQKQJPMJKILNMMLHLIMJMUNIJLPGJENOKPMLHJLNHKPKLPQKNKMHKRMKLKMKIMNMOPHMKJKPLLOIMMJ
    JEKNQNKMNHKGOKMONLPJGLNFPKHKGHLFJHKJQNJLIHNLLOLLLLJLJHLIGJQJMJJPISMGTQOIOFGKOPJGHJLEPILPMKRKJDMLMQIJIINKIKHJTLSILJOIHJEIJOLOUSDMLNHIJFQKLFIN
    KJJINLJLIARMLQHKPMQMGGNLNKRJMIHKNGJSPOPLPGFKNNLHLKOLPJKLLJHJSKQMOPLHQHMOQTTGKQKKJJHMLOKEOPJDIMGNTPJHOMONNMJNNJKLHILIJHOONKOPJLKILJHRJJGQMIKM
    HLLMKIFROQGJLKMLMKLOTRLPKNKPOLNHLNNSLOLKLQMNIGOPHJKLNFJMFPLMLPPMKJJHLLOJLGPIJOENKKBNPNCMHJJKKMKMJJPKOGPPLOJGFOJMLLHMJNGKMMLMMNLKJOHKJJGLFCII
    IHIMGNKKOIPMJIFJLJKQHGQNMLILOKPMLFHOKLNLEMOJIFKLKLHOLLJKJJDEILMSLEQJIMJKJIBHILOKJEOILOMOLLJKJFGPPEQMLJQKLMLKJOHNIPMQMNJGKOPJPGIKMIMNIOOJNHLN
    JMGHKHNPJMJKLHIQKLIJLELLKJLLJFKIJQHLRMHLLORLJJHIGJLCNLMJJFJCRHJLJMKKONKKOGIJQONMFKMLHKKLHGPJKKGLINOOOOJKNKNIHLIIFNOOIIHGMUMILJIMGIPOPLKKGIKM
    LKLLKOKJIJOQLLKINMKNKGIFHFNIMMGMMLMNMJMJKILMGMSJHMKPMKFIPNIILPLMOJIOGNQFPIONKESKKELHVJMKHMLLKKOMJHMJJECINQJJNKGJNONHPMGKJNOKHLOMNHLOPLKNCMQP
    NNQBOLLQMOKLMLJJNPKOMOKIGHJMLLLMNGIDLMMMIKFMILLIFKKNGJDPGHLNOLJHHMKIKKHHNJJGNMNIQLECIIOJJGNLNMOJIKLLLIJMKNJNJKIKLNLMHQAKAOKFDJIKOIQLIRMEGPLG
    JKOLLKNLMNLMTJSDNJLMHBNHEKFDPHTMNKMOMPMINFMIQKJHJNLGJMFILMKHHHFLAPHMKMQLNIMNFNLKJGNCBGMOOMLKMKLCOFLHNHMKDFHFJHEKOMHGMLOHLMNKKNIKQJPMLJFLLLFM
    GGGKNJJLGKMHEBKLLNJMHPGLPHJFJNKFHDHHIHNJGGLQPSIKPGNIJLKJKFOJJLPMMJSOPIMJFLKKJIGMLJSGMMONKKOKLMGMJKKNSISHKIKMLIMGIUILPLMDIIQLSTRLJLSQLMQLOHLM
    OLLKJOMFSMFKNJLMLDGKPINNRKQNQJOJANELOCOONHCOOQGKHJQMLJEHJEKLMFGENIIOMIMLJMPOKPLQPOPRJQOJOKILOFHLEIJOOOJMIUPVOJANIPJKQJEDDMMDMPIIRLPNPTFAQKHJ
    IMEOQLQKIHUOLQKPNROKUPIKFJPKJQKKHFJNLIGDMGPJIEHKJLJNHPMPHIFGOHMPQJKINPIBTNHNFLPERPLMNJMINGHIIEOMHPJKMKKLVQOKNQKSVUJJMTNNPQOOQMNVOLLOQOOKRLRH
    IJMIJLMJDPISDNQIMIRKIMFQKLLLMKDLLOKNJLPIIFJGIHINKIJPCENKFMIKFKHGMKEMJIOINKNGJEKJENJHKFKHQIMOHPPLPLJFEIOIHMNJMIJJFNDLFKLLMJIFQLJKKJGMKNHDKOOR
    EIGIFJLLNMLJGKOHIIKONMIJFOMGJQEMINHKNHLKIPKGIJMKJDMMLHMJILPHHOMDKNJOFJGKIHOQLHNKHNOPMHIILLQEDNQKHDPNLENCLSGKHKJDLFIDKJKINENOJKMIKKNLKLMHKPIM
    MMEQMLKMDPFLEGMMPGHLMJLPMNIOHLMRILKOQNJIKKLJLILSLMRKRKIMGPLRPJHJLNDJPBMGLMMQGKGPMMKHKHSLPOIHFNJIQMHMHIKKFLKKJJEKSLOROILKLPDRLJPKGIIKFNJIHGOG
    KKLKNKMNLGNKOMMISRNEKLRLJRRJPNMJJKMOEOQFOEKQKMIJIIONPLMGNGNLPSGCHMOJOLLFKBLNKLHMENGIKMNJMJNMRNILIHNKKNGIFTNMHLHMNGKNKPJMLJQKUPLEHONOGNQFJKNJ
    GMHEJRNRKGJLKFRFHJNLKDOLOHLEKHDMOINLKIJONUKINFLLPLLGKHOEJHFLNMINHOLLJFIILFSELHJLCHKHJNAIOHLLPMHGNMLIJNNJNNMUIKMMKDDENOJCNLLIHJOIOINPGLILIROO
    PRILJHIMJHNMQJLJIHIJHFMJCIIMHIUKHIFANJKLQLINHIKHHTJKCIHIIIPQMMHILJPOOJMIQIHKKKJNHKFGJNKNJEJIKRLIJKEKSOKIENIMJSLGINFFKFPKKPAGJGMJRPRETLGJGOTJ
    NNORNJNLNKIOOJPOGRJIMLFPKMHPGKLPFJELEMMILGLSDGHKKQGNQLTLMGOHLHIHKHOUOKQMNOHNELPPKOHIMFKLSHCSNKJOFFMMHFCRNLNGKMINHGLKNNNQKTINHGINGNMILJPUFJPL
    PQFISMJOEKHJHLNKLQMQIFFNEILOJLGGGNPOIMIMOKKNLQJSGOMLLSOGKKKQQHPJPOJKKPOSTHRJOHIJNIECSQNEHNOLIJGPMPMJPFQPPLIILMIMHGHMHMLMPMLKRGGMIJRMKMKPKHIJ
    OMHKGOKIPIMMKOHMGMINNKLJNOGNNCREOILDNNHKIOHKMIKKLPFPFCHNNJMNHJMHNJLRPKKKIQLPNMNOIPEHRFIGLNMLKPLFLNRIMJEKUNKQGGGMINMLHLJFLEHIHHKOMMQNNKNNMOMM
    LPKIJMHKKGLGJNLORGKLNMDLIBLLIKOIFJMHLNPKOOQGJIHNNKOGMHLMLLRHQJMNMKMIJFLMMLLNOMMMJOEGKGEFNENRJJMIJPMMJPFKFLLLIKSMLJLMLKOJHNRIMMPHNKMJKLLKHSII
    MJBMKHJPKJPKEKHFKQMLEOKNOOPQTJGJGFMJLJJNJJBJKNMMKIQEOQLSLLRGLFILRMNIJKKQMMPITQGISNMNMGCJGNKHKLKGNKGLPLFJFSGLGKCHHKQILMLKMOPHLEFGIIPKSGNKSGMK
    HLHLSJONOILMNIMVOMHQLOKANMKGLNFLNKGMGMOPIMJJIPKJCOMGOGLIRLIKGMLMLLLGLHJPHFJLJOMNMGKQQGNJJLHLGLFINLSHQNLILMOKHJNFHIKLGKLGPMIKNLHJMIJQGKNMINNF
    LROQKLJDHHKJLMLMMKNHHLKMIFNQLNENRMMIHMNJPNIIJOKGKOFMNBCKMOJIQOPJFNNJKJKPGMILGGKJCLHKHGKLPPJUFNMLIQHMJKJMQHLLJKOIIKMIONNJEKJRLNNLHPMNJMIKIJOE
    HIJLIKJENLNJIGPJOMMNIHJKQKNLJMKQIQNKOLOLLGKOJKLLLKIPNNHOGMGJHNJLFOGFOHQJKHOLKPHJIRIQMKNIJNOJPOMHFLMJJJIJKHPLMHLOHMPNENLOJNJMNLLINLJOPPOJJILJ
    JOFNDIMQGMLOJNKFMKMIKLIOIKIMMGMOKIEKGMHKKLLKKKFNIKMIGKFFGKONPMNLIMKHMGILIJILHIKLKHHLNIOPLKLPMJMLINFPKNSLLLJKPJHHHRFFHINLQKMIUJJJFKKJIINJKKOD
    MINILJOOLIGKOMJJLJIPQHPKUOHIOQOJIMKKGKIMIKFMGMOONKJNPEILILIMIGKHFLQKLLQOMJPLOINKKNJMLJRPMLLKMJMKJLLMIIDMFHJHNNMGMKNGILIMPHRGKJIKSGGKMNHPIKNM
    HOKJFRHMPSMFTQRKOJJIIRKJTILLKLQPNDNJIONPOJOGKHOKMLJMJNPNQKHNSIIKGJQNOMJHJLMKNHMSMMPPLQPOJNIMNJJNIHOMIJLNIMINJORMMJPHKLLMJLKMPJJPLLIKQENNMVIJ
    HSLKJGMRHHMKEHIFLIPKTLMHJSJKFKPJSQMKNJKLEOJQLKJHMGHHNOFPNNHLEJLMPHPMRMPJMFNKQVPOLJFJPFNNDJIGONILGKMMPOMMKKKIJIDPJJOHFIJHNREMQLTIMMMIJIMGMNIN
    NLIIJHLJKJLLLLORKQKJILLJIKFFELULKPLPNPLMRHPMMJOLOPKGLMKJGMQMHPLNOJJNQMHHOMONKKORNLQIHMGLGMQIJMLKFNTMGMLMIINMQKKIKPOQHKPHGNOHIFJUJNKOLMLKHOLH
    FLLOMMLDHGKHKONJLMLONONINKNHHJNOJKNKLINNMEMMNELKLLHUNQHQPJNKNLQJLARLNKNPNHLOJOJKJIMISJMJPFMMLFQMOLOJOPJRKLOPOILOIQLLNMILJKLMIOBJJKNMUDIOHQKK
    LOMLOIRMMNOSKJNLQJLPTHMOHMTFOLNGGIKNKMLNOOMMHIIPOGGLNHJIFLMGIMOHQBKGPHJIHKQPANMILOIJFHKOLFJJJGHPLJFLJUJMPPMNGNFGLKFJMJKONIMOKLMIJTGLQMPFUIQJ
    IKQHNQOFKNQMJLLPNKPNKFDONNKPLGOOKIJNNLHRRKHNMNKONOLNOJOJLLDKSJOOLELLHMRLNQPDFLLKLMNQOOFKOKKMLOOLFMKMLNMJMQJIIPOIMPOMBNMQNLKGJOPQGOLLLJGPNOOQ
    JFFNLPIPPFINLFOIMQMHNFMJGRGPGOMLJJOLKKJQMIAGIJMIMRJHNHGIHMTOPFNKPKMLLIOTMENKLIQJPJNQGKRJUSNKGJMNILMMNMMJNLGIJKMQKJMNMNGKNLMPOIQFFJGMHEGLKFHV
    LOJPOKIFOOLMQOELIKDRMMOMENOJOCKLKOJHRJKMJGNJULTMMMIKOIOLLQLLPLGEJNRROGKLMPOMMHQINQGKHMMFMKNHLOTHKLIHOHHGMRGMOLIKIKFKQLSOIMGNKMIMLMJJMKLMLLIM
    DHJKVRQPIQJIQKNEOJAQNHMMKKHLQTKOJLHPOFIKNNLKNKSMQIKKFNMLNNTMPVLLIGNOMKJOEHLMGLQSIRFHLLGILOOMOLRJKLKKHLGOGQMKOOPRPKQILGIIPNMJJNNSIMMCLMHOOMFI
    QLHONMLTELOLLJHJNLQLHLPIIIIHMOOLJMENKNOLIMNTQLQLSPKHRKMLFINLJJNPJROKIPLILJJQMSKNHNMKMIMONOLMONPIPLPLMJPMOHLGMOTLPJMGLLHMJGMIRKMMMOKIDSFMKMKL
    MLIIOJOFJJMNLKEIPOMIMHLJLKGILIILFJRLKMJMPRLIGNMJGOLNPKLKGLHJHIILOONLDONMMMMNJHFUNOPKMOJMLJIILNQOHOQLOLJIHJQJDJKJHKLIOTHKLNMMNPOQQOIMRFRLPQKO
    JLONMIKPKRALPORKMJSMJOHHLKLIKMIKOGLUMGGJPGKLMLKPKHKHJLMIGPJIIKNPKOCKUMOMNJTSNKOKNRKGNSNKHNFONMRNMJDILNJSKILLGLMPLIMIJNNPOJOJLKNKPOTKLQLUMOOG
    MMKKLOGIOKJHOLQHKCJMNJKQRINKJOJJPMIOIJKILPOIKENMLRKLKIMUJNMIINJLIMPOLNLJPJQNNOJIIGKOOOILMOKGFFJLHLIQJKPKLOKKLIPJKLLOIEPJNMONKLIHTNMRJINNODHK
    MKIMKIPKKJTHFFJKLOKFJOLIMPHIMNQHNHLLGMMIDFPMOTMOMNHOHNPLPKPHKHHDNLMKNNHKKPLMMMLNINEHIMKKGMFHOKMOGDLTOKIIQPQPPEJOKOKIKIFPOJJLJPKMMMLQIQTQJIJN
    MEIHNKMMIHLPLKLKNPOJJKOMOKLPIQKLNIKHPLKJMLDLCPJKMQLQLMONSHPIMJMNEGNMOHMDJKLLLHJIJLMOFMPKLQLRGMRKNJKMLINMMLHNLMNMHKIQPENMLMOOCNNNKPIJOHOMOJLI
    PIJHQOKNFKKCOKOQILLKPFJORRMGLMMLJKISOKQKKMJJNLQPIINKPNKMIROMOMGKJNNKQNIRIIFRKNJPSSKIKKBHMSLJOMMMLJMONJMKLENNNMJIMIJIKQLHGPKMFGKQLIHNTIHLDKMI
    OKGHIDCONMGHKIQRQKRJNKIMKKGEEMNNIOOIOMPJQDHLKNNOORNMMIDPIKGOLHKHLOPLHPNMJNKNEMMNPDSKJJGEQNRLHPLJHKMNKAMILKSMRLNSKPFPEHFNMLLNKJNGMCHFMROGJMPI
    NJIKNJLOMKHJKIKLJIIIPNBBFJQGPJGOFMOJMBMLHLLOKIMOPQTOQFLJRHMMHJLLMMMJLROJPSLHLLKRPIIMMJIIMLUKINOMQNHOPGKNNKLINMMLIPQFJJINGLGLPKJJLKONGONPILNL
    GKLMPLINMPFNPJIFKNOLHOLGOQNNLJNLMFMLINJKFMHSFNJJGLLKLNLPPIIMNKOMGONRJEPINAMIONLKLOJMOLJKFIMORMMSOQNKOJGSHIKKQNOMKNQGIJHIMKKLLNIPMMINNEHSLQQJ
    DJKMGBKOJGJHLIKKHJHJOMMKJLNFKMNFOKVKJOFFEKKLMJILOOLNUHKKNMIEMIMNHLJMRMKKJQNGGIHPRJHLPLOQNPLLMMMINQHJKEMLQIBOJPMGNEKJHOLKOJMINNJIRHKHHNLKPIPJ
    PQPNKLIFGOKIFOLMKKOHKGLJJNHIMLNLINMMMGIOGKJJKQKOOJJPOIPPPJMPQKMPMSIISKMDRMNTNHPRIPMSLKLLHPFPMNNLILMMJNNKKNIMOHFNQQGMHQIJVKJRJBLQOONNQIOIQOIO
    SRKMJOLGTGGOINOKMHJOJLOKEMPLMPNJNOMHMJMKMKIMSIHILNMIIFKJKMKOPKKQLNNMKILJKOLJNNLIMPOMQKNQIJLVHPNIKKLNILMRJNMHINIFULMNPOQNHKLNLIIKMJLLIOKQROKP
    JJQMQJKOHMNLMIUJIHLHJLLILIJCHNHNQNLLJFHMIBLROQPKJPOOQVFMPHNTJGKJNONLGFJIILNGLOGMHKUNKPKMGKRFLFMLMNMENJTTMIKMJKPNMOJGOGVJSQDMHHMPMJPINIIIJKKS
    HLULONLNKSJKIOOHPMIIMFMGPIPMGNNKGTLVOKONNQKNPQMKJMPOELSDLLPLMOHMNFOKOQOMMKRQKNPQKQNNNJOJNNOOQNLOONMJNPLLOBKHILQKOQPHOLSNIHIMOLLPMPPGOIEPQKKR
    JPLVHOPHNHOLPPJKOKNMKQLJFDINMJKNHRHNLIKNNGHMLOMRJOQPPUERQOLIKOMMFOHLNLNOIGIKJMVMMMCNRPSQNJNMPLILNSKQPQSQHLJLQIPMLMJMVJPPPKLJKPKPMLISIPOJMOGO
    NHONNOFKMOLKOOOHLIIKILPJKNHPEMMIMHKKJLTLGNKKGOMJJIHNQTLQLONLPIKNKLKMGNLIKVKMLILQJEOMMPNHCKJQLVILLMKNSMKMNGLOJHJINPROJNMILOLILOIKLLNOGNILMMKO
    JJMNIOIQLCRQHPIGNJIKHIMLIPKNOMMQGNPOLQNLKMONNOPKHLHJKJKLNOHJIMNKJOPPNVPOGLPIMJIMPMPJKILLKQFQNKJHHHFQLLIKDNIKNOGLONHOLJMSNLQNIJLTNMNNENONOKOQ
    KPMJSOJFMIOIKMILRPSMLKKLNOPOPRLMQLTHIGIFNLIPFQJBILPFNIOJDHQIJSJGMMGJIHEOMMGELLKMINLGCBLOJQNMLNHKKKIIGJJKMKPMIIMRMMOAQLMNNJFGGKKNQIGLMISMPQLK
    GMRPKGJGHKNMOGJMRSKPRJOOIKKMLPJLLJONKLLGJJKJJQLMQGCASNJJEGJPFJOELLMKMIIGFJQRNSLJIKJJJOPHJLHNVPLRINKMNEMHIPMMKNOMJQMMOKIGEINLMMHJNTPVHKDHPLOL
    JSLKJMMIROHPNHPDQHPRHNJNMGLGJFINMPQLNMOOIMPLKHLQQKIONHLOSNPKLQJOUIKNQKOKINJMPKHLHLIKKOFPMPLLRQMIONCKPOLMINIMKPKNPKNKMJPHMHOKQEQJMHLMNMLOKKMS
    FKMMPTLMJLMMOMPPOJGNNNLNKLONMODRIHLLEMORLPONQPQQMIOIMIKQQQMOQOKNMPKMPEOJILOMIJOIPRMLKQNLGNIKHPRNFJMLNKMIOKLHGIQCJKGIILNLGKICGVKJKIIKJOCKOQHK
    QKONNKMKIPPKNJCNOJHNHODKJMRMJHQQLLIKLKHIRIOOBGHKJLLIOIFLLRJHNHJMNQONJMMJJMEOPNHPQFQFPOHOOLLNGPHIFMLLITHQUNMPLIKNDKHGHHEMRNPMIMQDLNJFPJNNGJMM
    FJJNMOGIOKIOMOFJLNRKJLJGKLNMHMPKLSKOLJPMIMPLGNILMMPMJKLKKJKNGJNLPGVPMLKIFOLMGKEMNFNIMLGNMLMNHJIONNGJKDJSMGLQJHQOJIOMQONSLLHJNOOMKNPJPPLQPIQI
    LLLQIFNLOKPNHLKFEKNHKIKILPJKCMJJHHJHRJHQKGIFNKJGKSKLJOJLJNLIKMKKIJGMLVMIRGJMJMMPIIHOOIPLPIPEMNRHJQQNNIKKNJGNHJQISMLQPKGMKIQPGSKOJIGEOKGKJCNM
    PLQLPINILRIOLMJOQPGEMHNMQOGNPQDNLDNLLRNLNNIINOOVIQLKQMSGIJLKJLKRDEQOHLSIKIPSKNLOGPQINQMRCIMNPPPKGSNOHMOJMPMLKJIRIKROILFLGHJLJKOIJFNONJPMKOOH
    KDQPQKJJQMGNJJHGPFKKIKMDLMMKPQNLIKKNIKCJLMGKKSKCNLMKJKMGQNPDSKMOHJKKEFRNJSDJKMJNGNRONEJHMJEJMMNDCIODMKNJLHJBJMOLIISDNONJNOSKORQOTGHONFLIFLLI
    LFINLQJPKKKKNGGNMHJHQDUKOPIKOPMSMJOKNMOKJJHGONLQTKMHLEJKPJRONNKQLLLPMJLLFLOCMKHMFLMPLNHDJMNHKPUIIJPKMOPQMMHPRLOKIQMMHNEMJLOJOLQPMNPHJGSFMNHL
    JOJKFHLJJPOKBRGKGIRKNJGIPIHHMJJILNKTMNNQLKELQINGJQKNIMRMLMIKHLFKLLQLJULNIIIJONNPGFCHKPQLMKJLOLOPFGTNHITHSHIHHKOPIKKOSMHQKGIDIQEGMHIPIQMRKKKN
    PPLJBMFKHMJONJKNMMMMKLPLLGPKPQINNTJKEIKOKSSONOLLGMIHILMTOQJQNKPMMLIOSLKMMKJLIOJEINLJKSHHJHNQSURHNFHKDKLLGPMJOLQNLBLLPJRLKEHINMQLHITOMJJSPFGK
    SKKKFOLFGQSNOAJSNQKLANJGJJRMMMJHIONIGKLGQMLOQJGLHJIKLJLKLKOQHUIKILKHPJREQNHMNNGNKNOHJQKILLJIMJQIJKKJNOMPINOLLAPOCJGQIJLILJKJKLJMOIPLLHNKQQCI
    NKIFLIONINMGOMQJLNHKKPJQHKIPURJQKMQOLINQQIKOLLKOKOKJKGJMLJPTNQNOMKHJMJNRLOJFNMLONNIMMKOPOIIQOMGRNMNPMKINOKLGLMMFKOQLHNRGQNJLMMIRMQFPIJLOFOKN
    KQIJRPKKINNJGJLPJNIMRKJLRJOLMKMPLVKKLNHOITLKKPILKJKKPEOLMPPNIQNPKTQKMLQNMIKNOFOLJILLQPIHMHVMINRFHMHJKNLULFHMKJSNSHEMFJOQILQKMNLKNHLMMKOOOJIP
    GJPKJDROKNOOLKEMNIHJTMLOHHLOKNLLSOILNINNONISRMRNGHKJORFLLMRHNHEQCQNMLNORIIILJILNOQFKRJKKQJKHJRIJJNJNKOEMKKOQLNGLKMIIGTJNLMLKMOFLIONNNKHKKHLN
    LQMLQONKRMNLLKLLPJGKJRJLMRLPQTPNPMNJLMIOOKJQEQGMKROORNRKKMMJJQPMLOOMROPRPMHPRKPRRJRLOLIIJNGNCRLKNJIKOMPROLOMPHJTQIGKOKOJKKSEJPNMPQQOKQHPMIHS
    KOMIPLNKKTMPJGMGIGQQLNGNIOGKGNKJPKJOMHLJOOLOJNPHKNMNNOLIHQGMPQEIJLKJJQMMEOLMKLMMJPKPGMJOQKLIPMLLJNOIFLPLQKKLSIOKJKNNJMIRKJIONLNNLIPQLJIOMNMN
    ONLQLNRJFROOIOLJMHKONIKMKPSGONDPIKLEQNHNLKIHRJMMMOJVPPUMQLMMKVMNLMKOQNMIKFOIOOJINNGUEJNMQSQHMMRLOKLFQIRVKPKNNKLKJJNLLNLQNJNMOHKLLPHMNLILNLHP
    PIOUJGSMGMIPPNFMJMQPGOJKIRLRJLRIMGJKJJHKQLNKNUNPLLKOCPNIMIPPNLGLGSIKMRGOVVSRRGFKINQPSJPLGMOLNKJIJNLOIKMGKQOKJHMJMEMHIRINLLKMNKRLHJHIQKPASHPP
    JKIMMQILQJJMGIINROONIJIQLLJTNNNMCMLPRIKKKHRLRLMLTONPOLQFQMKONGQLGOOINPJJPLJLPQLLQQJJLKNOLKINKHHHKKOMLQJNLHVHINMLMCJIOJHKTSKMHNJPPOMMOKITITML
    KQNIKKOLLHNNLLMKFEGKPNMGLMJGJRLPPJJGOHKKHIRFJOJHPMPLFMLNMOJLKLOKQPNSQNLTOLMJMLQIOVMPILKQNKMNHSMIRRNTGLMKFPUQILILGMMKIPOLMLGNGIKQNPPMKIPOQQHG
    TJKKKLHQIJKLLGLPQQMNDNOKHMMHQJIVORLKFKJJJNRONIKJLSLUNQHJJILHQNPGJHPOJJRQIQHDKJMGILHJMLNNOMIKJQHINJILKKHNANNPLKSKGLJHNLHLJHIOMLJMNKMNMHSKOOKJ
    JOMFLMKNNRIKLLHLOMCMLIKIJPLFFCOAFQIKMJKFQPSIFNNRDMKLSNPJKOOKIKMINNOLMJJHMMNMNGMMEJNUKJPSMHJIKLHLGVKNNHIOKNOFNRLJNILIIOLRINPPKNILNRQOIHMKOKKK
    RNKIHHGJJMMKLILERPPNQLJMGNKKNHKNOGPIMFHRHMNLMNLEDHJTRKKIHILPOOKPPGDOKPLIGMGKMPLMKODJFLKMPPJLKRPJJRNGMILGHPONPNFKNKJTMHKPFPNHNNPNKLNPHNDIFNAP
    PJSLGNPRLMEJONKIJIKNPJIIPGKGLNJKQKGSUFJILRMKPKLHJJIKGPTGPOELJLLLFNMAIMOOKHMJMNVLLMHIJPTJIILIJQPSLKLPQLMNTOLKCJNLOGKIKLKKOQLIQJJJSLMGMKGPSJOL
    SPMQQGJDNMOQNHHHLSOMFGIHJUGNTRLKGFLQOMOLLMEGOOIULPKKIQHHPGQLNPGPPSKMNJDNMNMNMEILLVKOOLTHQLJMTMLJMILIJNOMLFMJMILJNNNPJJMOOOFJLLSMMNGUKEFVENLP
    LLLHPOHGMKHLSLPHKIMFQPQOOPPNNNQOOJOMLFLPFILJPMMOMMQNSLJJKKNLRPILJNPNIHNPLKMLNPMNIJNLLMPMMEOLKNOLOOLLKLIMJLMPQSMOGJRURPELTNIPMJRKMSINMHJNTIPI
    NPSMJQTMHPNJHIJOPPMLGNNNNONPKKSPQNNKCIPROPKNLHPKGMOLLILJJPKQRSINMNGIKONJLPLNQKUMQDEJJIRROTLPQKRJLKQKPKJKUKJPRNITNEMNHGJINJQNKJKJKIPOMKOJIJHG
    MJJLJLKRKOHQLFNJLHPKPLGLKIKHRINJHIARDMGHQJJKORJMKDJIOSSKOKILQVNDLIONLSKHNLGQJOFIHMJKNNUOIFMNSJINLQNMIOKJJOJIMMKDSOLMFNIHPHOJJONRLRLLJNJPSHKL
    QPQQCLOPFRSHLULOMPPOJQJOMGIJOPNROOOMLGNGSGMJONLLKKJPOQKNKNMLTDKLHKNNNUKTNNMFNOLMJOLOKLIUREJRKTRQIEHHHFTAFLIMTIMEJHMLNPHMNOFKMPLPMLOPKPMLNJHL
    LOFKJLMLOSFMMINIKGKEHLOTETLMJSOKNOOJLKIKOIMPKOMOJKHQSMHFMEUMINLRLGJNHKDJONNIPQPJLPUNOPQLRMJLOMONOMJRKLNKQLNQMJPIINNNOHLOKQNIPHGJLHKLFNQLQJNQ
    RLMMKNMHEJIOMOSKHNKPNQKPKJLGINNMOJIJJJDIOJIKQMJOLKKMHLNIQKMHOSLFLFMGNJOQMLOIMKQLHJLKCJHQMKMHREGHFPVUOQUQSKGPLIKLOOIMODNLHNNMMJIMJGOQNFJJMMLK
    KQKRNNJRILGLNIGJLRNPSPLPFMKJPRMKJLPQMKRLPILMKRMRRGMIKNILJMOOJLOKMJNLKHLRMRMMRMMPOOSIIPLJLKKKLORRJPNOMOJFIFPJKONMLKMKJJJFMIQMNDFPFHJHLKIILFQK
    IIRLLKKLPIFIMOKCLILNQMEPNKKHJMJGAIKMMSQKMLQMLKMNMUMQOUUJDHNLJKLKJLKHPPNMNHTMHNPNIHJOMLPOINMLNONQMKNOIKNHLMALGKNNPUONKLOHGJRHPKHMHUIHKJEQLIOL
    CJGDOSLJLRJILHIDRLJMLKQMJKKMHNLRJMNHQHNJMITMKKKKKRLMMKFPFINLJMNILIIIIMLGMKMJHLMSNOKMRIISLNNFQNLNKEKPKOMPMLNPVIOOEQOKDJGHNSMRMPLJSMLFJILOOFRP
    NOKUKLPPELOGNENNLOHRODGMNKJMIOMOQOLQJKNOFQHRKKKPOBONIKQJUOIPNGONNILDKHJKPQJNMNHPPLOJQNOITQOQPJNMQTIRNONMNMJMKMRQGENJSGLQOIPNNOIFGHOMMGLHNQOO
    VQIUMFIPSHENLSGFPJMFLLFDQNNINQGUOONIIQLMMRJJFHNFHKFIOOOQSQGHGPJPKGMJJONFIMGMDMLNKJDNLSQLKLKSRKKPOOOJJKQGOMKNPMLKSMMOJJKMMKHLLTQOSFKIGLENFKLF
    QONJISKQKEQQFNLOPLPGPKKEIPKINNLJRNFRILJIGOKGEGNMLMGJGHJLJLNIGKKNLMNJRIKLHFNSJJNKLMPKHLLJITOKIMKHPKIILHMDLOPOKGLFLODLOJGMIFHKOMMPONHLSHNHFNML
    NKNMJNLKDONPEMHNMJJKHHDMLMKNJPNPPKHJILKJIIRJNLJOOLLLNGMOFMOJKNGKLIOIMMNELRLGLIKNKNFLDKMJIKMKHLMMKHSLJPJKNMGEQEOMMLHGLLKHOJILQKPOEMKJPKFLJLHN
    LIKSKMGFKKNKMIJQJJKPIOHNSKNIKILNJIKIMEKLNHJKKIPMMNLGPJLPKLLJJMKLJLMIJIPMJIMKGMMMILOIKNJKJKHJLJOOLKMIOLRIJOIKHLKPJFJNLIEKKMPMJMKAGKHNPOLINIPI
    MLPPMJIJNPEKOMJPKKKLHHMOMSOLNKPMGHJJMFGKLLGNLLNKLMLOLNKIMKKMIKMNHKJJLONEKLDLGIQLMLKNOKIJOQNIJPKLKLKILCIPMRJPNHKOPJOKCLGRGHLLLLLNNMPMFKNIMDHH
    IFNKKSJRKGQPDHKGESLIKKLNHKIMJKHHKGHONIKJLPISNHILMLNLMLLJTILJLMHJHEMLRJNMIOINNJMKJIKPJKNNSSOJIDPIRQKPKMOHJQPILMFPPJMKIJQIIEKKHNJJIOJRLLHHFRLN
    JEQJIJIINJPJKJKJIPLHBDKJLGKIIOPHKFGKHLMPGOKMKEJRPMMLNNGLGLQGJNMHOKNRHIDPFMGFHOKMKNINHMJNIHLJKJMIFEIGMJHJJGIKMHNLHHKQQLIIMIOMJNNKMISMMOJJJIKK
    MKOLNOFSKOMMPLLMIJMLLHMNOHMNKPNNKJKNNPFLKFHJMMTRGMKMJNQJHPNJMGOILIHNNFJJMJMMHJNLPNINNOMJPKKMOLQMQLMKHOKJPJHOOJLNQJOLJMIJINLJPKLNLVGPKKGKIMIK
    LMIJJLKIMNHKVOMHPNLKRCEJKNKQLLJPGKFFKIIILNUILJSQLMONQHLEMKNOLJTNOOORNOHMQNKQMLKNQGLKELHMOEPLIOJDKRINPMRQLOVIOKJPNLPIQDLJTKMLKJIRSQMNJSNKHPCJ
    JJIFMMOINHFFOKKGEQQONKNILHQJKLJFPMSNJPLJNRNNOGMPOTTRNJTPOLGRKRVOMKMNLMONPNLURGHOMSGMMMKSMVJNMTLDJJMVKNUMIITMHQJKKCJKMMEFILIIGPMFIHFKILKCOIJN
    KIHGGGKOFMJKQPHHRQLLMIJGMRKMHJPOMIILIPMPGINJKILNQFLLLIDPJKMOLJKSIHMMNHJJOKONIHKKROPKTJQPSMLFNJJMIQNIMNINLOKLMMOMQKOINPJOLLIMFNOIINKJNJIOMKNG
    IMOHONPKLMMOLSOHNIRNMKNOJRQHKJTLJKGJKKJJIKKQRLNIHLKHLQIILQLMLNNMIITMEJLMNPJINOLMMONLNJLLJDLLIIFLJLHIMVKHPKFONGMLKQOJQQSNLNHPPTROLKKIMINMOIDH
    LHNKIMLHIKLLPQEKOTQKNONLUIGQNRKOLFNNELOOOIOFMAMFJNOMKIMHJJNLQLIRJKPMGMKHIPLJNOHVMOPOINLKPNOOKKQLGPHLHPMQIIJSKJQKIJOTPKMHJQPNJKIIJSJLOJMPLMME
    OPKMMLIJKMLMTNNQLKPPOHKEIKQLPKKJLOKKMOKQGPSHLPJKNNMNQGOQNMRNJGAMJQKMMKJNHJHLLMRLMKOTJOKMQHLRRKTMJMTOPKINONRKKQJMPNLIJIKKRLJLENKKKJQHLLFMLKQS
    FOMKNGJQKNNMNJKPKPSOLJMPEPMVNMPMIMJVMQMROHJSJIMLPFKLHMKKOKNKLNNPNUPKQINLOGJOJEMMMLGJOMKJGNPOGJLIPFINQGIHMPOMMNNQNMALJKRLMJILJNONOUJNIOPSMJIQ
    LLOTNJKNLMIMPLFISPKOGOGNLJKVNGOSMMPLHQLTKMLKSTNOIKMKPJPROJMSNMPMNNMPNOLGNONLKOLPOLLRPOMQGONKNRVTGKNMLNFNOMOLDOJJNMLNPHGLPNJOLPMKMOFLVONFLMLR
    QJNRKNVJJMIGKLKQJGSMMJJKLMHLPMPKUPOLJQLJQGVMKNPJLJIJOGJJKIPJLNINLMJOILMNMVOQKMHSJLJINRLLJKMNTQPSMKKPTNJKTRLVONSURJHINLJMKJNTPMIHORQJPHILNOKI
    KJMTIGONGIEJPJLPKGMKJFNPMOSLJGPPNTMNJKLNLJNJQOPKNKIJQOLMQHNIKKJLGNMMHKIMIJMKGMORMLKMLQNKJPLNPMMKIKROMNMLMFRNIKIIHIMOKNPRJLUQJQPMQDNLIEPOUOIM
    JNPLNHHNHLQMPLSLOMLOINOOIGHSIOJMIKPLLINRHNLNHSJMRTIKNLHLOMHOOENNOOLOKOLKMQMOKLCKHJOORLOMOIHNRHJPLIKJKPMJKOQQCOKRNLFMMLRQQLPJKOOLMPPOOLQLLIDK
    LMHKGIQHKQLKQKNOHONQLVKNLOMSVNLLODLRMPIOMQQJMJNGOLJHKRKINPOQKGIOGKICJLFGOOMJFSLULLMHHNFNMKKOOOMJNKGJOGLIJMPNPNLLGMOLJHSMJRPNLJLKOLTNLQKJHPKH
    JIOLKMKMNQIMMRMIOKKNMJMMIVKKQIPFIMMMRFPMNQNPHNJHLKOORNNNLJKKHTNAIDPRLNARRJHMLOPKNHRMLLKJPMOIKQMVTNOMRVJHPTQIPNHKOPKMVQLNQJFMGMKILJGIMMMIRHIL
    IRIMKLKMQLIIGJFIHJLKKIKKKMHIFJIHLMOJOGRGGIOPLKNMKGLOPLJOLMLIDKKLNQJHCNEFJMMNQGMHKKNMIHIKJRNIIGIMKJENOJNOOIHPHNNNPNJMNKKOKOFLQHMNHIKIQMMJSIJJ
    NNKJMLJHNOLNLNGLIQKOJOLIHLJNNPKNGOLKOKELHNNNHDGJMGOJNJSKOEHNKKNIMNQPJGNLOIIKNNKLLIRNPQOLPIIJMMKQPMPOKJHNKJPJJLOHOMMRHONLJGJKEMIPLKPPGJJOKLKK
    OGONOIFMJIPIPMFAIFMMJFKLKNILJGEUFLMKLPGPGNKKRPKOONIOQEMINNGFJINORKFGLPNMLQIIHLJMJKJMFPKJILJLJFIHMQLMMNNLMOLJJHGKLLGJJPKFIQQOHGLSILHDQMHNHIHI
    OOKMMPIIGONQLLKKMMNMLKRULIKJKPJHPNNNEPLLLNNJMRKHQIHLJNJLMPMMQKILIKMLKJNOJNGMRDFGKNPKMKLHPNGJGPKKPMILLOKHKLLLJIOJKILLIKKFKNLMNHOLKMKIILLONFJK
    QNKLHJOJLGLEIHIKKRMQOLIQKKONLMOHOIHJJMLKGMRKMIFDLOMKLTGJQJNNKIMLGQKQNLGELMNLNIOFJIOMLNIILNLOIOLKKNIKMLMGLMHHQJOPCLLLOMONMKNNNKCJFLLMHHHPHIHP
    KJJILKIFOJLKMJMQNKJOLKLIMOKMNOKLKHJMFLIHLNLNLMKKINPILNNJFGIOJNHMLGLMOKJOMJNKMRMGLKOLPNKNNHKMKESFHGPPFKGTJFOQHIMJJNLJQLMNOMLQGINNIQMNKGPSKIOI
    ROLKLIEKKGPKNHQIJQMTJISKPUJJOSJQLJNHEPRNGJMLLNMJKMLLLOOOONOLNOBSLLGGPKPMMJMMKMNJKPIMMLJJGPLNLSLNMJOHQMKMKHHJNHIPLJHJOKTKVLPJJOQNRMLLNHIKPRIQ
    NNNPFMJOROQDJJJKIINMNJNJKHILMPIGMNGNJNMNJNNIMJNQJMKIIOKKJPOGGNNRKLPVJGEMNMLIQILJJMKLFMMNJTKNMKORILNNMJPNEMTLJRKNOKPPIKJMJRLMIIPKOSNRFOLKLNMM
    MDOKIINIKKNMNKLJLUKPOHHKSMKLOQILNHFJMMJMKKQNHJPMJMLRKLLIPNPNRMOJJNOLMMKORLLRHQNLIOFSMLMHOKOONJIMGQIOKNMOOKMIIQNKRIMQMNMIRELNNJJKFOLJMFMOOPNK
    MJGVIDIKBMFPHOMLIMKNEINJMHHLOPJRLNMJIHFRLSIITGKJNHQLFMJLOJGLLOQKLONLOMOSMMKKHOLJOQNRKKKJPENFONIHIORRKNORGQPIOOOJHOMOQLNMMNLHMFKOINIQOMJLMOKM
    OJKNHSHNFPOFOQGMINEGLKSHHJJPLMJNONMFTGJKMPPNPLLPQHIGQKIOEMKJPOJIGLLDVMNOOPJMKMLMILGNJNQHIILJMJKHJQSLIKLRGNNQMTRJIKHILPLQQLOJINNIKKNJDSKLFLJJ
    JNOIOJNHJJRKOMFIIIPQOOKOMMPHMRMNOHLJMKOGNKQQLLSGMKFKVPKIMIPFMKOQNSKKIOIRKLKLJOMMOMNLNIHLHNIGFLJKKJKLMQKQJHITKLKOMLKKGKPLLHJNMOKNQOOKKLIMIKSM
    JJSVMMMMMHOVJNILPOPJQLPNRIIIPGHIJHPJFKLPPLPQRQLLNIQLMPLMNJENONIUJRKNLNINTKJLMMMLUOIMJJIKJNMIJMIKGQGLMKMKJRMMNIRJPPMINMIGJIOLROJOOIHOLNKOPHPJ
    JONTPRMNIFSIJOKGENSLNPHSONGHOLKKNQLLPJNNOIRNQKJILOHMLNLMHJHISLKMLKLKKLGFKJONQGGKIQRLINPHNGLLMMPLQNGLKKJMMQJHPNNPKJNLPLJMJOLNITMNMQNKKMRQIILH
    LMLNQPMNSPKLMOKLQHGJKNLPKKMMJNLOKKHPLNOLMLNGLIMJILKJICNJNFIIEOFMNKJFKMLQKNOENJTKKSKLJONHIMJMLLOMMKKOHMMMIKJLNMHLLJKMOMJIHJGKIOKMKOMMMFNMOIJL
    NLLEKOJKIIQOKMEPMNMQNCIIRSIMHMOQNMJHJKLRPHOMJIKHQKOFJQNLIHRIJJHKLKQLLNRTQPHIRIKKIMJGLILNKOMOMEJKJGJONNHMNJMJHLLKOOLKJKNJPIQNINKNJIRHJOLMLFHI
    LPLLMNEKLQLMLNPOIKIIRMHHNOPQJQNQMILUMUGNKKKNNKMROGNLLMOLOJLKKLKKOGPLSMLQIJHOKHGPIGLMHGIPOPKGLKKKKIPGPONNLIPHKMGJLFHLMLLONJKNJSNJMMJOLKONOMOM
    RIOIKIJPJJPKJFKKNPGNHOOMLGNRHQILJIHHQINNMHMJPNMKLSPJHIJQIPKMNLNNJMROGKLEJLKFJKNNNFLMLLHFMKQNNJLKJLMHQSOQMQQOMIFJMJMRQIHPPGKGMMOQFOPNHMPJNLKG
    IKNNLLSRKKOHSOHMGNQKFNNSKJLIMMJILPMMGQJJHPINMNONNSQNHOIGLNKHRNPKKMLOPLJLRSNNLOHRLGIKLPMKQFKGOMROKDUPMKMNIMSKGIKMIOIKHIGNJHHGMMOORKKTLKFKJJML
    IJPKOQQSOENKKHLOJRPHKPQJPMMJIKPMPKKRIINKKGGUMTLNQOLMJQUGJOMKMLNKNOMGCNNOHIRJGJJOHRRMLRQLOMNGNHKJHJFLHKNJKLIJLNJJIJFIMNLIHJQMOJGNKKKGMSMJIPQN
    MSKPLLJJNKJOIMMOIOJRLQGLKJNHQKLLIKKMLHPGMMOFGMDMFJINLTGLENLQJRPLKOOOHKHLPMSNKMKLNHKOHMMLKQNILPJNKLQKNNONKOPLLLPPFKJIILNPLIMMQRRPLINRJPLJPLMK
    QKELKKOJMQMNNNORGPMGOTHMIMNTHJHLMOINQRPKKJRJPQHLLGLKOJPKIKLLGLLLPKPNPKJQKIGJJJLIQOHHLLPHNMILHLKKVRNLTOMKOKNOKMNTIOUKHKKPKJLJOQPITGPKRLKINNKP
    NNKIJNNORPOJJJNKNONMOFININMLJMMQJROKIIMRKLMFHGFPEMJKJJHNLIJJFGNSKJMLQPMKMOLELOJIKHJGONLGKIQLLPLQKNKJNKLLNQKPJLKLHMNJKLKLQHLNNOKMMOKOIPGPORSP
    LJLLLJOLNLPNKNKKNJGIKJMQLDMJKONKKPILLQLODHHOOSOILOQKOGOKJKPMJGGNKHQKQNNQMHOOHKNOPJJPRKKLKIKJRNMOMLIRPPNPLILMFHGJMNHRNJKKQLJJHMLIQMJNMJMLMKJL
    IHKKRHKMENNOHJQLLMMNMNKMFNLJNQNRKLKKLQNLMHHLBQMHOLSNOGNLIKMMMOKRMQIOKLQPMNNPHGNIONSESKKKOJIKLKPLKJJMMJHIIQLOSIQSMLLJVLKJMNLPFOMKONFMLNJMNNFN
    POFLLQKNLLOMLLJEKKKNNQKJJFOLNNKKMMLOKKRLOOMHNNJLNSQGJGHPJONNROMMOMMKIQRNLHQOOJPIOOLMJOLJJJHLKINNPHLHVMIJOKUGNMHMMLPJOILPFMKPKKOQNJMPMOKPKMJN
    NLKLGPOOLOOMPNIKOMQKKRHMOKHQMLNMOLPPOJKPQLSOJQMNOVMLMKPMOJLRNJKHNLILOOKLMISMIHKRNSJPJOMONLMQLOMMMOLQMPIJNNLHNHPMSMMMJLKNMIMJRLKJIMOQJLHKKJKI
    FNLQKNIQQGPJVFRKMOPMMNLSJNLGRIOMKTMOKLRMPOLJKKNPKLKMJKILJKJQHQROPHOKKMNQOMLNGINQHJHOQGNSNQLRNOFNNKLKPSLJNBGLLMOLRIILLONKIMPLNGMKULMLMLIJLFQM
    RQNKMONHLGNNGKJMMKJONIHOHQQLNMKHGIIMKKRQOLOTMLKOIDQMPLMIIMGIKJRIIGPNMMPPHLMICMMINFMREJPNNLMONPPQLPQFOIGLNQOKOKKONLLRHLMMNNNJIPJJJQLIMDKMJLNS
    KRMQMKJLLKPPMOIMIPIISOKFMLRONIQRQFOJOPJJGONPKNNLSKKLNPKMLMOIKHJOMKNOLMKPOIPNOMROHRLPOKLLLNURNIKINGNMQNMPITILJMKMMONNLQMJMLINLOHLKNJMHONMOINI
    JKLHMOJHLPGNTLJNKJMMKOIKCLKJNJQKOMMSLLOJKSLNKPNJQNLPKNHIHMGLJHKHIGSJPHTLMNJJLJMRNPSPJSHMONIPKLJPRKQMQKNJSVNHMNOJLUGNLOFKLPMKIRKPMOOINFLHIOPJ
    JQRFGLROLSPRKVONOMMINQMPMNLHVLKKLLKNMJSJQQKPNNSNQIRGJGKMMMELIVLSRMOOPMLQOJUELMOELKJOIOJMMNGLHQHPHOMHMLGOGNDPNEMOMNKQFKVNNOOMJOHOQQNNNOBVKJJP
    JJNKNONMNOMGIKENMEMJQJLLJGPNNMLNCKGOOPKPMKKOONIBLEFMIKKJGJJJPNLJIJMINJHOIGCNNHLJKLJNKIMJKNHONMOLKSOIRIJPIMPLAPLKJJONFLGGJNSHOANEPMKOJCELJIJL
    HJJKHJQOLLAHQKKNTFKRONKCHONPPNRKQNIKPFKIHLIOJHLLEGMPFKCGLJOJKFHRJLHLILKLIJHFIGNLCFIONHCRKJHIHGBSRQMSNKMOHHHOJMMGOLHKKOOQPLOLTTMPQNGSMMMMMONM
    SKRQJLRNMTKQLRGKMGPOMLMJKIPOPLCRMJLLMKMMLOMOLKMRMLJJNIOSJNGMOLLKIMNNRHLKOKJIKLJJKKOJRMTJKIOLJPIPGOQFLLCKSLOQNGMPLOPNGLPLHKQNKILIJOLJLLMQJJNJ
    MPMLPKOKINLRGJKSLNKLMJILQJHJCJMMKONIGMMJOPOKLNKJFNMILMLNSKHNRNLKNLJLOGMLEMMMOKOJPJLLLNMNLJJEMKJKKJIOSMDONIJERGNJFOOOJHJCTHHMHIJOOMGKIEHNFDOI
    KMMMLMORNDFJSKOILFJLNJOIIKJGOEGKEJJOMJKKJPHBFLIPKEIKOMOLJMOGIHIHJJLQQLPFEKKNLMLMQGRMIKAGPMKMIHKNHOKGEOKRPMIHEPJOIIMGHLOGFGMGIGPNHKRMLJJNMLRK
    FJKONKHENQIPBKKKHNLQLLMKLLLKQKIOPHLLOGKGLONLSQKGLPKQPJOPDKOLIHKHONIPNNKMMLNHJPIKRJMNLNJGFPNHPHKJMKMJBKJKHPGPNKFGRKLPKGLJMLIKKGNNIOMIPIHLNJMU
    JMIKONJNLONKHMGHONKFOKKLJHOLNOKBQLMILKLGHKIGEGJFJTSJFINIQMKQIGKJEHONIJEOILFKJMLGNGORMERIMOKILJIJLNPJNJLIJJKRMGMKJKHNLHFVLJIHMHKEGGAEKNFKIFEF
    IFESNILKKFJHKKJLLILNMELOLMHOKNHJKHMIKPOHKIGCHPNFKCELLMNJOMLHIHHKQFMJKNPEMLMMMFHFNOPKKNMKHPJFMJMINIHGLHLKKJFJOCIIMJHTMJGKMIPOLOKNDSDLFLHONGKJ
    NHJFJQKLTLEHNLPLMOQJKIJKLPOHLIQONIMLNIKLOHOFJLHKJEOJFJEPNJPLMHOFOLQOOOONNJGRMLHKGGNMKSKLKGEMJONIJGHKGGKMMAJRUHLIIKLGCGPMKIOJKIOGMHJMRIMIMION
    LPKLOJKKEMPLLLMVNIMPILNJHJJKKJMGMMUIGKKRMNOGLJLININKGFNTJKPHJJOINPLKNMIKJQMMMLRPLIOJNKFNCNFLOOKQQCHKMKHHJOJIHGTPMLPPIPOKQMPOIIMLFJRJOPKTMRIO
    HCNKMQOGNPKLKLEHNRNHILJOJMJJJMKOFKHHILHJKIOLKKJLKRIOFGPLOPLLKPNSROSLJILLGMSJNHHIIPQPJKJRIKLKMHKLIEKPLTNJMPKKNQHILLIMFFJPNJQKJKPNLOOKOLCMKHNK
    OMRLOLPNNONLLOMOKIMJKQOLHQIKJKLJHMLGLIHPDKELGHHEHQIJNKMJQGKMJKMMLOJLLOQKKNNNRKLHOHMIBLJKIHJPJKMHKJNLKLLOLHSLHNHHOOMEINJNJHHAKKJLKRJHOMFLQJJF
    JJIIVNNKINEGQJESKJMKOLPJQJKKIGHQJNPGMMIONGJKMLDLJQHILNENOBLDHNOOELELRQPIHLJRNJLOIOINNLLIHTNKPMLLPQLJIHJHGNCKKCKIJACOMOLFMLGOMLLLNMOIJKNREKNI
    NQNNNILMSNNKKGHLJHIQMMIJHNOGNNOLLQLLLIPSUJMPKKNIOMIOHOMBTKKOLMRIGIFLLNMIMPROPMJKMJHJJKHNILPMFIQIJKLLILPOKLJNLMJGQMKJILMLNKKONQQNQMIMOLELKLLR
    MNMQIKONOKNLVLLMNNLUOHPKKLOMPMOPJMVNJLHMLMJIMMPFNGNIRMDNKJPKLLMGLPLHMLQJNHKHIIKRJMVOKLLRIBNNNJNPMOJOOIJNKMLTROJLMRLJKTMGMPKKMLQMSJLLQNMNJKIM
    KNPJIJLNJDPHOONNNSMONOMKLSUHINGJKJKOKPSMHNJJLLIHQHMOJLNNIKNNPGIRMMJMNNLJONOPLNOSNPQOPKNINMMNFKPLKNMSMHLKKMLNOIMQNLOHNLLRNLQJLHLJMMJQESQIQGSI
    NFHILJNFNMOLNMNJLOMNGKJKMKKLSIIMQJQRSKIPKGKGNOKFNNKGKNJJJRLNKFKNJMPPLNPKNNOLKHLQPKLLJQJOOQNMPNMLJKMKMPNHMPEITNJKNQLOKIJMQNKINQNNJIJJLIRNSGON
    EJKQOGHOMMOPMPLROHRJNNMLKPPMNGNKPLHKLKJGMLHIMLNQGMOTLMKPJMFNJLLMKLMHKLMHKPPNLHPNONIMNKLLKLLHPNKLIPKMKMNMQIPMNLKMFMOHNKMQKKMLNTQKRIJUROSOJOPL
    FNIKJLJLMKJMRNMGQJIMLLJMOHKRIONLMHHOKPPQGKLKMJLQLOKNJRIJKNPELKIKOKGKISMTILONSINLIOGLPGJMJLGNGNIILNMLNNKLIOIPJIEHMOPLIHOKKLLMNHKKHQLOMFINNKML
    DMLMMMJKNNROSKINRIQIHVLMFIOAKIHNHMJNIMKKIKJFIKIOMLKMNLSGGRKIKJHKMNEQMLJKOENLPJJMGMJQLJLMNMLPQOJPELHHLIPGLQFMJONKTLNJJJLHMMJHNIOKQIHLJFOJJLJG
    OLKHLDPLQNJMLHONHKGOOKNRPKGNIORMKMLLKLFIMOOMOILHMINPIJQHJKHFMKHQLQJKOLKCKQJIOOOMNLMOOGGQOOKNELHPMEMIGKQGINRPKONIOHKNOOMGGJMLIGIQKLLSNIHHHJEK
    LNSOJJJIMOOLHPNGNIQPKTDOILHRJHMLNOJKMOOPKKQKLNJLPLONKQPOJIQRKHMMNJKINJLLNLJEPKKLHMLQOLMQKLMJQMKLGLOMMMFMJNHLNQPJOOJILGIDJHKOLJMJPNNQJJJJOKPQ
    LKGJJLOJBMOJELORJKHPMLMLLSRMNLNJJFIOMQKQLPKMFIGMJJKIKPKMLHNJMKFLLIKMFIRILFKHLIIMEJNLKKGJRFKEIMNKMEGNJMMJHNIMMJHMMILLQIIHQOJSQLILRCOKGRPOKGOI
    VMINQINOMPMJLMHCILDMHMIIGJKKEKLOMFJKBKJNPEMNILLKLKNKKNMNNOONKMGMOJGJNKMPKFLHOMGRBLPIILKMLIFMNMOGMQMTRLNIKLPNJONFJEJIOIINRJLMGKMHLHJLGQIFNNHM
    PMOGKPKCNKQOKJNLFGNOVONKIGKLDMHNPKCRHGLKMKOLMMOIMMNJPJGLKBDJNNGFLJNJNOMPNNLHGQSPINLLIMJMIEMQMQOKOKJPQKHNNKJKJGINGHOLGONIJOKOJJKKKIIOKHNMIMEH
    IKLHKKNJCHIKPLKILPQIGJFMUHHHIEGILNJRMLNKFQKLAGLPNJJQDPKMONGOJMMTNGJRIHILGJLNOELKNJPPLELMPLKMKNLNPFMKPLOMROIRRKJMKSRKJKGSQKGMIKNJKGIMLOJPHMRH
    IKLIKGJLHIFCKOUIOFKSPNLKKLJNKPILLHKMJNHNIMLPJOKHSHMNGNMNLLNNMSPNFNPPKNQMKKLJRKMGDLPQHNLCPMLRMIQOJELJGINLGGKMNMPITHJJKKSJQKIOSLPHKPOKMHIMMNKK
    MLLFLNEMGILOOGJVGLSKMGONKPKMMKJSEMNKMMMMNKJMHLQLJPTRNOKMNLLOKLMFOHNLHNOIMKMMQQHGIMPPMGOIKONNNOJLOJHLKOJIFHMOKIKQLNLQFLMKLGMJGMMIMMIIMJJKJQOO
    LPLPNIIHOHNQKKMKONEJNLKNJHPIHKGOKPIJIHMFJOKJGHILJJHNJHKQONHLEIKJLHMNMQJMFGSOFFKSMLJIFFHJHKFNHQLJFLFLNMLKQJMJPMOHFIMJQNMLMNPINMQFBQMSVKOMNKJP
    MLNILHOIHFLMLIOKJLKIDNQIIJORMEJHIQKOHJNKJHCNILLOFRSQELPQJKPLOPILKLLNRGHRNEPJJQRPKHJRJIKMIQIPFMFJMNKMIIKJQFJJPKKKLFKOKJLJMILMDLLNLVLLOLNLKKII
    IFHKLIIKNKQQKPJIJLKOMIJRHKMNNMNJKJMPOPMKRONNMJGNMOJLEJFOKKMHFLOQJKJPMHMFQLHIOJKQPOPRRKQLHLLMMGNHLMOGQNILNJLGFIDNLGPQJMLOGKMJFLKINJNGJKNHKMIM
    TIKNPMMDGMNLKLQMLLINOLGOORLIDPOLPKILFJEFHGGPFIHPIJJGOJFGHJOQMNMOOEKGMQFNOMEHOMHQKHLPLIJKKMHLPLLQRCJILNKJMNINNKMOLPKOOMKRPGJLJNMNHKLKODLIKNJL
    NKMKKQPNPQOINHJOQOKHLQNHNQKIJNJLQNLEKLPMNNLJPGLLDMGKLQONNGLDLLKLNKJKMKPPIKPJMJJJNHPOJHDJNGFFJLHGOLJGSMPLRJLKOJJMKOIKOJNNLLMILJNLIJQJKIMNMNKC
    NOMKKGIIILJKJJMPMINMJHLKHLHNJIPKNIPLFMJKLOENSKOMJMMJQLPMLEGNGTNRLPLMPGNLFIMPKKKHLLFMPHMHPJOLJNKJNQKNGJHLOMNOQPOIQNIIMMGLLLPNJFHKIFHNRNNKJFKI
    JHLHDENVFGKQJJIGKLLMJKOLSCIMGNOJFOJPIMIEIJEEKMMGPQLJLPPOJHGJIJOUJLIMKGLLOPLLIPPORMNQPKIKONKKEJNMJRIKNJLSPPKMKLKHKLOMCOKKNNLMGMJHPFHKHEMMIGPO
    IFHNKGKLPKFLMJIIQGMIRMNORGLNOOJIFMMMLPLLJOLIKGKNJLLLHKPRKNULPONMKJLKDLJOOJIHMIQMJKIOFJOJBMQGKLMMKLLJKRJONQLMKJHIONJJEMLQLLJJRJMJMLJJSLHKHLLP
    KJIMEPMHOKSNEKKGNMHKROKTNKNKEQOKNQMEIJGLKNJGITNNHNKLJINFMLOGJNGFGILOOKNKLINQJNSEOPPLIKKLHKHSLMNOHKNMJJJHJOHKOQOMMKOLJKQOJKAPKJNNKPIIJHJTJQOM
    NNJLORNONHONJVJFLPQHMJLKEFQLGMILIKEHLJIOMOJLHLIKNTOTOMLBLPPPKIMNGPKMHEJMJICGNGIJNELMOIISQKMPLKMOHKLGLKKNMPHLLLKNMGPPHFQLJDNNKNOKHJJKMLMRGPMR
    HIKREKJPJJLKLMQLOSIKJMHGOJMKQOJKMKOQFMMJQOHFLJHLQJOLJIJJJPLPFNJPKHJLQFJIMEHIHLNGJNGIJJNGHJHOJOMKLHIQNKLHJLKFHJELFFEJLGIDIEPMHMMJIQNLOQJGGSKM
    OOFLONKOLFHJKLFJGJFLLONGHNMQIGMPQHIFPOLOMJNJHOKIINLJNMFOKMTCKNMMGJHILKHHNHFMLHMLMKQNNHMOHQLKBGLOJKMMKQJJKKKQGJOMBIPLIJFGTJLJMILHKOPKFLKJHULH
    MIDMULOMRHPINNJIPGJEMKLOMPIMKIHJKGIQKRGKKPJELLGKJGJJPKMHMNKMMJLMMIIQAHHLKLIQJKHIOIIMMMOKQOAJGOHMHKKLIIJMLIOLKIOPOLLJOHIOHGKJHOLJIJNMKGNRIINP
    FTNLIKIKFFULSQMNKIKOJPNOLLNMIKNPKMPHOLJJINNNJLLHJNJKQJSNNIOLJLQOOJRDKSIKHLIMNNJINMOLOLMOMNHNEKMKMKLKNOFININHRMPLFNKMLQKPHGHLILFMLFIPFNLJJLLN
    LTGGFFOFJBMLKMNSILLHQOKOLKKLJLCJJHLMIMMNOGIIKOQKFJMPGENDNLNLKNLJHMKJGGKJHKGIDIGJLODJJRKJMMGLMHMLEMOGLJIFPKKMOMHGDQHKGHFOLGENMGNOKIHHNMNNMGNG
    HMPEGLMOQNMILLIPOGIHLHMKNOLSNMQLKKIJLKFIMMJLGMKHQLKHLIHLLKMHGLNHIPGDKGLIKLMKQJQEKOIGCOLJFJLJLLMNFIPKJJHOMHIOMTJFMLRAKIPLPMNMLHJDKIKNMKMJJNMM
    LNLPPGRKOOMNIJGENEHOGEHMKOMKKLLPNOMQPHIKMHECQKELJIGHOJGIHMKGCLOUOMGMQDRELIFKKGLIKFQJJOMLNMOLLOIQRKNJMMJENEMINNJPMHQKOJPKHMNKRJILNOFPIFNJNMJP
    GMKKDJMHTIMKPIEHFJLLKIPJPPJKRHVLNELPJQNJNLJKKMEGHMOGQKPMLRLHIQNJJGEGTLIILFPPOKJQHGOMFOLQRLKLVLFMKIKJKJKKKJNNILMKNRONRMMGANOROIMHHJVCPFGLESRS
    UNJQPLKNKJFGJLSRPDGNPDKPOIGRRMDGNGFIKIGIDNNPJQFOLGPJPOLGGPKPOPSIORLLJQJPSJPITLOTNRHENPOIPKRSFJHJQPOQHFQPJJONKNMKMRKGRKQLPQKHLKIMGIGIHJISJHFJ
    CIKIFHHNGMKEJHAMFJJOMISVMKPNMKQJNQJTHNSQLKMNQNLLIHLKMQLLOKMKNHIMKMOJLLNLKGNJGIHOITLMJLMEIMMHGLHHIIJJMMMFGMJRMMNQEMTLJIOFMHKKJIGLKINNLNGJIJIK
    QQNCQILERFGLJPFOGQPPEIHBEJLKKDINPKPMENHKHMMIFPGIKNHIKNFDQOGFOIGFKEHKLHKILJPPGOJMLMEHQIIONELRKNJIKIJFHIONKHHOJKKJOLSMINLKMNMPMHSNNNNIJOLQKIPH
    JPQHRMJHHJFKLNKLQMPJOKJPKIMOQRLOMNSLJOMMGMHPPQMLSNKMMJKKHIJHPOOOMUOIPLIQLILJTKKMKHOMPHMEFRIRPKLMMJPEJIKMMMGHJLPOQPHMLONMOPOOQRQJROIKPPEIJKNM
    HMKHJLHIPHONNLMTOUNKLKNHOROSLRLNJCPLMJPLNHONUMILPMHMMLBKHSMNISOKOONPPTELHKKSORPIOMJOOBNOOQULOPHKHGSNOPOJNGPNNPNTFRNUIEOIIMNNOFMNIPOKFQLNQMKM
    MJIJDMPKKPIHSJKKMMKQKIKKIJMNLMMNKPDONQGOIRLNORPPIOOEMPFESHNMPJIRKMOKKNMJQQNMKNOKNJGNPFNKHKNFIKMMNKGMJOHOILQOINNHJLILKNNKPETNEOOLSKGINLPPUJJN
    JMQNUPJMEKRLPOPMOITKKLQLMIPNMLLJFLPKUINMINSKOKDGNQKMKHUVKLNGNPMHHMIQFHLJQBOKQIIJNJMGKMQGOPQNJQLMHNNRMRLNMQLKFQMKLKKQRHKLHKNLMLLFNPLNJLDSIQKL
    OJLNLNILNQJMFJMKRINNQIIJKMIINOQJJPMJLLVLLORNJFUPHNMSKSQPPQLPLNRHIIKLPEGLJKIFJQMKLOGOQQPJEIHMPKNOBMFNLHRSNNNMNQNKMOTQQRKLONMINOLINMONOPPOIOMN
    LLPNMIMQQGKQKNHJMKMMLJSMIOPHMHMNILILMIKLLNOSIJMJLJMLNIOKLLJMNKFKOIMCPGHQMOJLKSMLMRILILIIKMEPPOORIOOQMRTLQKLVPGLNNLIJLQKKJMDJNQIPOMNGTQNONHLK
    OMKMKMUNMOOLNFJLKPROJMQMNSIMLMJTNNOLOPKOMPFMKQLPKOGJLOKRKROIHKPPPIIIFIIKMROOLKNSNQNPQNSOFJMPJLOLIPNRJJOMIMMHLPNHQGNPPTJNPRJIEQNMRNPJPEOKUJQP
    LPPKPLNINJNLJOPKNMJSIKMLJHPQKMIMLNMIMMQQNPJLHKMHLLILLMLMKKMSNLGKRMSMKLOGNNOPIPNJHMLQKLKTKRKIMGKMKRNJLOHFJLJKINQFKHJNJILPNLIJMQGJSQHPNNMFLLNI
    OLIJGGPQLKNFOVLLOLNIMNREJNOJJMPJIQOSKLNORMJLKDPIOKQPKMEHJRLNJMNJNLNKJPJNMEDEOQIMDIQJDKLNKQTKOOILLJSNHOOKPPRLQNOVLTOQJJTLKKMMKLMTKKGHUKPINONK
    KPPGJDJNTKLKQPIIMJPHHLNPKBQJMNLJRGFJICKOMMKINLEHLOMLQJOJMKJTIIFLFLJKJTKIPKIKOHDHLQKIKMOMHHQQMMKJFSOBIILOIKKLMLHNGIMJJLJJJKHHNFHLLHMOFMFKGQIM
    MLIGGNHKNJGLHJKLLHJRIJHINLLNKIOMIRSGGOJGGIMJKQNPLGJKNMIHLNJMPJIPJLOFQIGQKGJQKDHPGNLLQKIFKIGKMMIOJQLILQKPLKKKNNNTBQPPMIINPSMLDHGMGMNLGMQSLMLI
    MMKKKHIMNOMLONOJNLMHKLHHENKKRMLILKNINJNNJOJLONHKHOQHKNLJLPLLPOKMIBOMKPLNLIFJJOLKMLJKJQMHLPPQGKKKKJLGNRJGIKMKKLNGMMERHJJKGJIANISLIMNROKROKJLU
    LQIKLHJLSNKMTKOMLOLGNJNJONGSELPGMJQQFMIMMOKJNJLILMIKJMNKJLOMNJOQHKHJIILKLMOMGLRJQPOMAMHFMQKNLOJHPNJOKLLMILKJLFKRMJIIHLMMNKQNMLLFOFKEOLKFILOL
    KNMJKJMQPKJGQHMKPMKJJHOMLIJIKKHMJFKIQGLOOQQKKKHMQAJCMLMNJGPOMHKIIIFKKHLOEOGPNENIKEGPMONNDMMNJQGGNKOFOLMNNIGHNKNKMJNLMNKKKGOENLNJLKMOQLMNJKNJ
    JPIOKJCNJKMMLGOLIJIPOLGMGLMKGGQNILJMMKSOPPKMKQGJMONLJPIFPENNNNOMPKQKIKHNHKIHJLLKJJMOIGFRMIOPJMPQJTNQPKMIOALNGNOKILNKMPGMPLPNLIRHIMPOIHGMLKLP
    TJLKLSOLMMJLGIJNMHIKSNLINODMJNHMQLTRKTKQMQOLHJKIOPIJLKMLLPKNKKJMNCGIMQNQFJKEORLMLNOLIPMGKKNNJOOMLHEMQLMNGIIGLNMMIOHEMDQGQKOPLNVMPROINLGPSOLI
    LJRCGNKPHKKPIJLKLNLMKMLMMLHJJMKKKQQEJIKLNONPQKNKHMJPOKKIMGKMNNLNLHJQKJHIJMNDPQFKNNQOMNOJEHTKLMHILJNNHLKKQJJLLPOILLLMQJMOINMGNUBKHKKKILKNPOMM
    OONSMFIFJMJLLOGILNIQMPJHKKFKGROMHRNMGIMLLQELKJMMKNKONOINLGLMLOMNKCOIPNPNQGQGJPPKLHUOMQOSQQJOGLRJLJOMMNNLLPTNIPILSKMKMJQNPLSNQNLKKNNJQKKLINKK
    NIRTMMMNLKJHLNMPMJIJKNOPIMKKLLIHGNLHLHNOHMNKKHEPJLLTKGKLNLSINJIJQOGIGQOKHOMLLOHMNQLJRLPLONINRPJGMLQNMJOLJPJIMTMOIMMHLNNQLHMOMFNITFRMRLOPKRKI
    KLMLEHMJOINIKIJPJQHKMLPPNOILIJOIQKLPHKMKNNTKMRRMLIKMVLNNKLQMKHIRILIMGKLNLKJHLJKNLJOJHPIMNLHOMKPOMIMMMJJPJOPKPPQQMLNKNNMJKHMHLGRKCEQRQJMIKPKH
    MLJOQNJMQHNNNJSHGEJLQPRFLHFKIGMLQPKIOANQMCLHNILMPKOHQIIOTOOLEISUNMNOOILHMOLPGIOOOOOLNOJKMLLJJRPKLHOLEFJMPKNNIMLNIEGLPPTHHLLKLNMPKPIMOJQKJQOP
    OOQPNJLPNLVLLPTRMLILQNNFNJKHSEQOKMPJLMHMKLHLRKFOQVPJNMOQIQMLILINKMKJIMPRIIFONMOQJKUSPKKJMINVJNLKGRLKLHKJSILOOHTMIFMQJEOCIFPLLIOMPIJNKIQJORQJ
    OHKLHIMJQHIMJOIKOQOIOMSNFIJJQMLOJNMRILTSKSMPJJJJJKJIRLPMLJLPJQLIJJMJFMMLNKKMKLLQOJMHTQHGCNOIOJOGMJJFKIUONTRNKPLJKJLKLINPKOOIOOOSKLHRONJKMMSP
    LOIMOKGDLKSLKMROLPJOJLOJJLIKNIMIOHIKPNGILJOMJIQOJJHKPJLGJDGPQKQFJQRKKHNLBKNLKMOPONMLTIGNKSMLLLMIJJHNOOLQMOOLMLLKKKLEMQIIIONKHLLNHIJNLKLLNPMI
    ROIONNMMIOLNKJMSHNOMMHKPILRTOKOMLOKOKLKSMKKNTOONRTKIJQMHNJNKOKLMQKOKUMKNGJJNJMHMLNOPJLPLMKMKGFJEPNPMONOOLKEJHMIPNNKJUGGLJNLLMLQNONKNNILOIFGN
    GJOFNJOLLMRKJMNMLNPKNMMMOOMJSLOIHRVNTREKOPOMPOHOJOIQFPNKJLPFKONHIKOLOPHNLPRLNFNFOPGOKNRMILKOHORJNPGOJEJOIQNMQNNLPHJMQMNMLIPQMKHNMKRIOJIKMHIO
    IPMNELMNNMLOJLPJHMKLMPIDNFKPOLOMKPKKIQOOJOIHIGQMKJOLMJJPMPNLNILHMRPIKMMINMKPRKOKFHKIIMCHFIJGJNMRMNONMQNIOLLMKHLOOHNPKRJJJGKHJNMKNQPLOJIMHLMO
    NJHLLJJRPJNMSLMKMKOKMLNDJMFNNLQQOPQRPJJPIOPONJOKJHINMIOLJKILRMKFILMSNKIKRINGIHPLNLNNROLQJIRPPLLKPMKPPFRLJPPKLOPLMKNJNNLIJNPNHNLPLKMKIHONLNPJ
    RQNKLITNLKJJIJOPMLRNKJLNGROJLHKNPRJNIHHNRNMLOMJOIKMMRRTNJQKNLMLSNGSKUKNGMIQHHOHLJOJEPOJKJPNJNJQPIMJKNKKKOINMDHPOGHNPMLILMKSNOMMMFLFJKSLOQTLP
    KLKSPGLMRPKMMSLKLLQLMQIKORLNRKIVLOKKKJVHNPLJNIKMUIGJILFJILLQNPMHKOHLMJHLHPOOLJIMENQQTMMMMTPMONQJKIKNPOMOINMRKMKKJNNOMILNKGJRPJJNPOJJLPNRKPJM
    MJJKNLQIPFPNCHJILKIKKKLLMLLINHVNNJIDOQHNINLNLJQMKMJKTDMNHLPPMNPLJCNLJJHPHJQNLIKKNRHKILFIHJNGNOMNOMLKSNIPNLOOLKLIDKMHSNPQIVHHPIJKMLHIPKNUMGPQ
    OQEPMLPPIRQPLCMTKIMOOPHNNMIJIPOMKILLPJNRKKMLSRQNLLPLIKRJHPJROLIGGKIKIMGHMMJKQGLKKKNNLIMRQNIMGNKOMNQLJILLMODKNOILJLOTJNRMLIPPNNLJJKLJOLJNJPOM
    MJJHNMLUPPPPNLOJFLNPKJMOJLLKHLHJJSSISNDKRJPOKNLMIKFLMQJPQGPMVOJGSQGGPKHJHKHMKNLQJOOHUJFLMPJLOMKQLKEIHHNNONLJLKLNQGIDHQFNPKGKGQNLOLMJNMGLQOOR
    OQKHIKKNLJIKOOLPFOMNTIGROOKHHPOOSHONLHOQGTJMFSJNLNTIPPHMNJPLTKHJNIGNLOKIHOQMNILNMQRNNLMJPIQMLHLIJMSJMKOOIMPLMLKKKKKOLKPIOUOKPMVHQMNPQTLKHOIO
    LQLLHOUEMQQKMHNLJPJHJMHOOEJGLRLILINEOKJNPJGHKCIKKHJNIKKMIHKLHGGCGKMPHNLKNJGCHIMHKNKOJLGLKHKJGHDHLPMLHKKNHMPJJNLJIOLJIQFHKJPNJMFQMVJKKOOLHKFM
    GINJIRMLNGKIGHIKPPKGKEOMLJNTNKNKPLFJIJQIKOFNKPLNIOKNNKJFLGLLLIIOIGKLEMLPJNOMMHKNJFFNMNQLJOLJRLQNHJGFMKJHRHGCNHMAQJNNLJOOJJLDLGJQJMGMIMMHHIIL
    IOHPJHHHKNPOIFFKOJNIOJJOQJPKHJPJNIJOJHGNOKOJLNIJMIQNPHINKLQIJLJMNHLJJJIHOKFJIJKQDKKJLMMJHPMKKHKIMFRQFDIKHKPLIOJINKOJLLMLKQMNMLLVHNGHMPKIGLLJ
    HLMLNOPOKGILJIHRNMKIIJLKLLPKHFLKPPNPIGIOJOIJHPJOFJOJLQNLPMRLNEMOLHKJNLJIHKHEJLJGLHRPGNLLQNNOSINIFMMPJMFLQNHLILNKODKKKNNKHKIHLOMKJNHJKMMKHHHL
    FMRILOLNLJKOPJMGBPHGOOGELPIMMIQKJOLJMOIGGNNRPLHPHQOOMMKJMOGKLPJMHNMMHHMLOGPMJJIOOKILIOIFLILIPLTPMJTIKKJNILPHHKMIGJGJJINLKILKFLGHLLRNNJLDSMMI
    MJJLPMJNHPNRJJJLOPKRMNKIHINNLJIJLJRKOHIMJLJFLFMLIHMIOFNMKMKJMJMGKRKKHLRJCLIMMEMKLOHSPHKKIGQIOHDMQKLKOQNHLPJOSSKMOLOMNMKOKKJMKJGFOKLGLIGIIPQI
    JPINKHIMNELMINNMKIHIJLMENFMMJPHHLLOLOFKPMMLLQPNLFMLJGIOOHFLJNNPKJQMJLOMMRNDPJMMNLENMFNQFKMLDLOMSOHQOJPLONMOMMNRGMKMJPPNMOILKFKQSOPQLLRKMMQKO
    TJONOKKLNUOHMLMLLIKPHNFJMMJFHKMPMHLBEHNKIOLLMFMLOPHNPOLNODLCKLBJNHDKKFTQNGGROEPIJJLJHMFHGLAMJKPLOELOMJOLRMNMUKLJFDEIHKILHGGDQMIGJQPPQPKAQINO
    KRDJFLHLGKIKPOJLPNHFAKTFDJULMIRQRJGJLKURHMQKOFOMGNGOFILPKGJHOIHMFKIDLLGOJLEFGCCSLGLHJJGJNPLLMKMPGQFIKHKMFUMDLMJLNMAOIGELMEKKDKKSIRNNMLROHMQQ
    JHUQNVQOMVNPMMPLOPISSLHMHPPEALLGHCPKJOKMKFMLMMLJNFMEHMHNMJPKNLPIIHKKMKSMHPGNHQCKLIDOIHPKLHMKILKJIONLOGLKJNLIIONKLQMQKNIKMIMIKLKKHOKIITMLJMLN
    NMMJLLMLGOLJKGJMQHPIHJKINEQHFIIKJJMMOHMMIINGKLLPOJOKJKLOLNLHLGPJJMLMLLPRPKLKNILILNOMJGNKOQLHJRKLMLHPHLOQGPNPJJLGJPLKJLNOGVLGRNKHHDGDEFJNDOMI
    LGGNGLGKKIKLPKGRGGMNGKOJNKLJIMQJFGILEHOFHOGDHJIHNQLKFEFPNMHLQIRNMPKLJJQGMJJLMQKMKEJMELPMLKMFNVBLKIMPJKPEPHKMGLKKNMKFOJFKLJNKRHKLHQFELKIDHMHN
    OKLLDLOKQNGMRILJUKPUHNIOLLFNKGUKDKEKKNSKGKKIKNIIMLNOOOILKDJMUIFLGHDIPLHJKFJMJMGPKNMJOJMMLIRIJQIHFLIMFJJKHKTHQOLHIIMLPRIKKLHNIHOMLFPMPHLGNLLK
    KOPSMPMJLQIFOHJOOLOIFKGPLDLLJHLKILMIJLLLIKJGJLFPLMIOFOEIIGMJNIFFJNHPKMLMMMMIKLEPJIMKNMENLMOKINKGILGKJIKQQIMLHLKJLNNKOKKLMILHISPEHMEDMIJIKMMJ
    IHIMFRNMNGBLTPILKFFKKHIJLHUPOLMCJQILLSKOKBNLKIDNPLLINFJPNHPIGJILLPMGKOHJIJMNLNPLIKOKILJGFFSJJONPHNHGKJINKIKQLIDHMKQPFPRHHIJJMQGIEOPKOPKJKNLO
    OKGPJKMGFIIGHKHJIIQKHGKNJLIRJQOIJLPKQQMJKJNIKOKIPJNGKRPHIHHDKKNVMMGGNIEOJHKJKIGODOIKHMJLIOJKOQNNOJLBJKLMJIKJKIJHFLLKRPNMMKJJHLCGQMMKIMKLMPKI
    NPQLPELJHRNGNFMHJPHRPLILKOTBQQMPOMKMMNJJGDPOOREINJJMVKLIKLMJLDPKRHJGHFOHNDNKIIEILOIHHNLLOLKQLMGJFLKKGNJJMJOGIFMMKLHJGJJOTENHORJOEINFMFLGOFGK
    GNKHTKIGHNJCLNLSNPQLLGJNHJMGOAINHJKMMHKJMLHVKNHIMDPMJKHOEIOHIKLBMLLKOLIKMJNPPLJHLHMHQFCNJJGNJTOKMOHMJHRDHLLKLQDPRMIHLKMKIHFQKHFFIOKMKOKMPELH
    GHNGERIGLMHITPJMHKEKIJJLJLKGLJLHLNILDNIOSPRMKKJFOKKJJJIOOCRINJNJIKIIKMMGKKKIMGOQNMJMIQHMIKKIMOEJGIOSLJGOGJNKKQKLHPSGPKNJPMJIJLLMKIKNFBIFMHLN
    MENJNCINNIOOEKTGKOHKHHLJJVIMKOENOJGNMJMJAPHQJIIPLOLMROKOEJCPMNKHMPLHNKHJEIJPJMTORGCKHSMJHVHLPGFKLKQOPOPCEHNOHOCDKKMGFJJEJIOFNOLIHMKLOOIMJTKI
    PPJQLGGNMFJKIHJPILKNPQISKJLFNMIJJNMOOEJKFOFLIMCKKJKNKGHENNMPNJKNKLOKLKJMQIOJJJLKLLPLFMPIJKSEQNKPMTLKMELLDLQIPRMPGFNOPKNKLJKEIQHENNQMIIHLKLMH
    HKIKFQNJJSINOLJESHPPJKMNLMNMJGPMKFKKLPNLIJIKHFEOLOKJKHPHMQLMLGJIMPQNIKIFHQOLKKIJGPHKJDJLMHKMHLQIMLKLRKMRSNLNRNCMIOINLJOIOJIKKKMILMKNGJGJLLMO
    NMQDFHPKGFKLLGNNJLIMPNMIPJKKOIHNGJLLHPFEIINKONNJBLMNINLIKNFQRHLKKUIMNJLJLPPIONLILLMLNKNHNQMKHNLJJMJKMFLPINCJNMLLIPHHKMKIPLPLLSQMLLSKRMHMMIHK
    RJLONJIIOKLGJLMMNPPIIMLNIQMMPLKJLHLJLMQJKLMMJKKLROMKPKKJLLJHSKOLNKOJNNIMNPLGIHSKKLLOPKROHPKGLLHKJILNELKJIPMLLKQHKINSENHLIKMJFIJMJLENMIMLNIPJ
    IJJGLKITELRMNLLMILHIMLOLEMKPILLHNKMHJKLELKGPMKHKLNNNNMIPKJMJPSLOSKOKJIQIMQLLMJOHINILHKILJJQMKMMMNLJFHMKMKHLENMPKMGIJOJIFKPMNLLHMKMJNKGKJLOPO
    KONUKHHRTMCMNOKIDMMLIFNMDJJJGFHPOLNKIPMIDIJIJGILITDLMLNHNLJMIKQJIRRNOHJEKHOJSIMRONFIOKKKOMIMGRNFMOIIIOENMOLNGMQKNMOJPUIFOGJJNMJIGLRDKPJNJGQK
    GNHHNLILPLIKPOKFKLKOKLLJKKOOQHEJNMNJDFIJJQLDFLHNMKNMIKOGPMKRJOHNKMLIMKJKIKKEGNKKMKOQMMRLLJAGOIHONRQILFRPJNLOIMLMPLOIRNFMMNLILHLJKHIDIHOJJJPN
    EMPFNNKKJTMNNKMGOOJMLMHOKJHPKJPMMKKHJLNNRFRKHJPLNHFPPJCKMEJOIPLEDKRJIQKEMJLVIMPIKNJRHHNHMQKNOLUJJHMQHKIKKNKNKQMSLGHEMJJNPHKHENMKNJJOMOKCJMOG
    LIRILNKMJHPPPHHLLDNKGIJNOFLNKNLQMMKLKFRHIIMQILHNHLJLMFMKMGKFMOLDOOKMOPVOMLKHLJMLMKQNEJKOJLPMOKGLOOLLNJVMEHJQPGJKLNJMQPKLJNGOJOHRPJNJLJJMLKKI
    PGNMOJKRJINFMGNKKQBPIKJOONHIEKJLJGPLMLONQOKLMQOJJPONJLMJCNDLQNPNIMENLIEGONNHROPOILRLMMRJFFHKMLOLNJKJRKOBQNPJNNKJNGDIJKJJIMNHBKPPIJMKLMNEHMJH
    OJISKKIDHJRLIINGKQKJMOLSINKJJMMLGPOPGJDKLNJGSLJGIKIALJEPGLKJOLLGJLLFINONHLQQIKNLLKIGLKMMHPOQHJIIKLSJNQJJLEPKHNEKNJLHJMJJNIOFKHPJOILINLLKJKKJ
    NHMMJKMQJNNNJMJJNPSHNKOMNINJMOQQOMIMRIKJPEQIEKLILPOSJQPMNJNKKBSQSIKCLJQRFKPMQOIFMKNLRJOKMNIQJFKPKNKGLJMJKLEOINKMIIROBNQNLIRJPSGKEPMNQNOMIKKG
    LNILGIIQOMIQDHKIQGIIMMIKMMNGSMLILLOGJIKKPJNLPONOKJKMKLAIKKLLJMINOMHLIJLEPJSJFJHRNIJLJNNKKMOBNPPHGOPLMMKQGJJNQKPNKGJKHINLKEHKJNMJLONMESMMQGNF
    LIPMROIJONCOJHFNMQKLQEKKIDIRLKKFJGTFMNQGERRIOMEJHGMELKLNNHRDNOIPMSLJNJORLILKHPNHJIMMGKOGRIJLORMLMCOKLMHJLKOOFNLJMGFDPLHLMPPMHJNLMJNIFNFLHLLN
    NOKJGOKGKKSNPRKAFNTHKQIINHRNNLHIJSMLHPKIKFQQNNINPMKLHJGJKILLLKQPGDUILLPJLJKIIMKJMIHHIKBPNKOIFGJLKNJPLNMQKLMIPFRJHJMMLNJJHJMNLIIQLLGFJJEMNLLF
    IMHPFJDNJPHKMOMEOLKKKMPMDQEOIIHFOLILMHFJIMFNDPJGKGKIOLGHJMIFLJOIMGOMJIMRNFFLGKIPLPKNRPDHLOHJKJKCHQSPPHLMKJNNMLNIMIJROMJHKHOOIPPOGIHKMJGJJHMN
    JKKLRKQTDNNLCNMFQLKPNJKHKRIJJKHLTMPGHOTEKMFRNIKNHTNLHLOEPRCIPQOPKJOHJLNLJGIONNFNJIMEMLPJQNCIJPJMKNHRKMHMGRIMLKLIKGMTHIIHPPJLLKMJRNPPKOKILLLP
    MOONOLDKOLIOGNHLNRMHLOHJFOMOJHIFPKKLOMKQHNFTIPNMNKMNPMKKNLMNMJMJGFTIJPNJLKMNOMILHRRGLOPKHILRLKKMIMDRNINMOFHLKOFPKKQDAFJFGOGQJGOIKOJSRNLHIKQO
    DOILLMKKMJLKHJMPNHNFMQLMINJNOIROHPNTBHSKQGNQKMJLMJOLKNMTKHHLSJLQKCHRJJOPJPROJHPRJIEQLIKCEMPMSIHITFLNIPLINDNMIKEONHHIOGOGTINMOQOMHKKOMKMMHNNJ
    LJMIPFJKOKIMHIONHIKNLOLMPNMEPFMLAKOPLEGMFITLPBQMKNJHKJSLIFHKKLFMIPMLFEGPMLJJHMOLNLNIKPGINFKLLFINRJPOJIMKJIHMKMMPHJNJBJKLSLHQMNKIHIGMKMPNGMJM
    PLFMKNMMMMMJMFKNLNGKLGJJJQKKILFMNFKMDONGHLNHMKNKLJLMJRNKKJFHHPOOJGHHHOLNLIFKKKJKLPIVFPJJLBHOINHLMLJJNOJIMNHNIKJJMKNJLOLJNLVMJOIMIHLJOKRNKNNF
    HKGKOOGNNNOKKKPFJPKQLKNFNPJMKGGNRJKCQIESJRKRHGFMINKDNAIFMESJKHJOOKIKOKMLSPKFKMSDSMLMLOMKTPFJGMLELOIKOIINIIJHIHIBGQKLJFOILOLNIJIPNINLJLNRPLQL
    KNMLLENLJJGLMKOICJPNGOJKPJNOHLIOIJGOKNUGLDOINKIRKGIJLJGKMHPNLPGILKNNKMMRLSLUKMEKKKKKKMHMLMGLMNLMPPGJQFPGOMIJGIHPGJNNLNOGCIJHNKLMLTEJLLIHKLOJ
    KSJMKJJOHPNTIKFRGBKKNPOKEKKGKLVNIQMKPTMMPOQKJDGLIJMFLIJMGIHLEGLHICNNHLHRGNOMKJLMTJKLNKKKQDIUMJIOOKJNMLLLNOLLEJHHHLMMLJNIOKMOHNOQQPHKOKOODLJM
    HMLNLLMIJLMHMMNJNLIGELJLNFQENIMNNMJLJEMQSLNOHLLJKNRIILKROGGRNKNFJJSKSNGKNJMPJLKMKLQGKEJFIIIJLNQIDKILLMJJMNGONHJMMNLQCJVLIHLJLJEMLMPANIFNPPCJ
    JFLKHPNKMJDGMULNMLPFFOGLKOMLKQIMMHJFMHLLLMGLOILKMHKLNMJKLNLMJHJGJHHPVJNNHMPOKPNLGPIPNLLKMGLKMDJJPIMONPONHGONHRMRMMMQGPMNPKNMLPJLNMLILPQLJHPQ
    MNJONOCNHKKMLONORIHJPOOLIMKKOSENJIMNJHKKLLOKHLMLLMHKODOFNPHKLOMINKMLOINMMLHLSKRKQJMLLJOIJMFMJOLLHJLJOJIHLPLQQNKJOKJHKKELGILJNLNNFJJPNNGNJKQM
    MPPKJNFDPGQGEJLMJNPOMMLMPPOGILOMFSMJGLFGGLLKGLNIKNMLOMONIJLMRGMRKKNMLOQMMQMEKMOMMIPKKHFPNGONLRKPJKHJLKJQQLGNRHHKKJNGMEQLMNOLOIMGQIMORNJIJJMI
    JKSKOKHTKLJHNHLRKOEILOMGMHQIMRJNJOLJFIQNMLOLIGKKJHLMKNHNJPLINGONJIMKNLJPONHLHLKKKQNHKOJQLKOIONJIIGKGKRMLNNTHLQOLILKNNLHHQMMOMJOHIIMHPIIRLFKI
    LCNIKOJMQQMIMOFJQKPJGJMNJOFNOELJLOJKLLIJJILJKKKLIJJFOJLNMKKNHJOFJLNLJIPNNMLOKHAPOHONMRCINHIFIAKPGLSQOMHJMMHOMKKJJJKGMMHPIJLPOKGKLPSKFNKLIPNH
    EIMGJLNKPOHNNGGLKPGNLJHNOINPNKGHHNJLKKOPKQMNJJIQMIFLKKCIOOLKQMPMJRKKOKPINKNNMOJKIJKNHJLIOJKMHEGMHHFINMPKMIKRJKJMLMDFMOJJTMMMMMRIJKKLRPPKHFKJ
    IOLCMMMGJKRLJLRNLKPKKQMIKKGFGKJMHJOCOKOGKHGQLKKOFMNHLHJICKHPKHJEKKJJGJLJOOGKHKJINGNHLHKIIJMLNLHOSJLMJIENFQNIJPKPKKNKNQJOIKQLMLJLHIMJJNOILOLL
    JKKETGMIKTGLNNGGLKOOMMHPJNHOLKONTHRJIHNHQLNFNKGQRNSLILLNHKJIPNPKOHMULINPMIJGLMOSJKJJPNROKHDONQNMKMOJRGPJHJPPNKOLLHKGKLLSKKJTKPPMNLGPNNOJKEJS
    PHRMJOKNLMMPQQETIRDMIDKGOLLCNONGQHKFBJTLGIMEIMMJJLGIOIRQIQORGQMMMHMOKRMOQJORRPLKIVVRKLPLNPORPIMQRFMLOSHLJMNSLTGILOKJNMLSKQSNKKPOPPJDENKFOQMH
    FKIKNMHGHLDNKOIHOJKGEJLJFKLKLQOJQJJNSPPNOHPMMLHIJKRNHHIKSJJKLLNJLGHLHINKJNIOQOOJJOPDSEINOKKJVPJIKJLMHKQMJLGIHMMNISNNOIHOGFGMNNFFIFMKKNQJKMMJ
    FIGKJLLLJNMHOHMMJHNGHSJPNMKMNNJLHAIKNKREFSNKLLLEOKIIOKIKJIOLKNJRHIPMFKJLKJNKMHNNHPMGJKLNOLKKGIJTIJPLNMKONMMLIKFKMMJCJSLNIOSIJMEQMKPTMUPCSPLM
    GKKHILJPISFQOKRQJJLOMJIKIHMHKLIQLMKKJFTQKLLPSRKPPNKPQNKNOLQKKNSISSPMIQNKRKLSPLHRORHJIJSNKLGKLOOISMJPHPLJNJHHQHSLEKSOMLKKRMRNIKJSKKNNMLSVONQN
    SNGKGKIMPLJOKGLNNMMKMNOMIMOMINMNQPMLOMIPSJIIORQDNPQPKMLLEKGPJKTNEKOMFPOUMJLNKNQKNMBPIPQLLKINKLMFMOOMLUOQHKKJRMOLSCRNSRLIIMIKLTJKORKIMPMMKNLM
    OMLKIOJMHPQKLMFMMLJOOJOMPFIRNOQPPNIJINOQVLULIKRNNLKULLMPNVLOLLMSJLNOPKJKKJNGNLQMKNOMPRKQMMMOKLIDIHJJLLOHDJPNSHNKMJOJNOLIOLJJQIRFJMEKQOKJNGTN
    IOOQHPUQLQLEINRQLJJMONPPMKNKPNLEQPGGQLMKPKCIOKKNKKPQPKPHGQMMLLMKSOPJIFFQOKLKUIKJNNPIIKQNEHJIHNKKRLNLPOJROIKKKPNOLJSLMJOLOLJGGUTNKMHILJHMNKJJ
    NNQQKVIQKKMFSLLKIQKKKIIFPMRGKNPQJEMKLNLJGMLMLFMJOLQKPNONOIIMMLLQOMQOHMPPOMNLIKPNCKNJHKJOHNOHIQMOLJMMJJLMMMONLMLNUKPTLLMJVKNKMIMKKIJSVPHNINRO
    LILPVMOKGNLFOIQQPMLOMMNSKHLMINILRMININORLKHKMMSGLLQMMMLNMIPLRNIKSMPMOMQIHJRBJKRHRIMHIMQJNLJPNLIHLMLONNLNKTIMOULQSUNLMKPJLMPMJILOOPJPISIKNIRM
    JINUMKONIKHHJJQQVHMLMNIDPNGKKMSJNLRPNPJLPMSSMQKONOLMOMMKNNMIHSLNJQKOPGKJMLJLNFEHKJPPPNKMOMHLJRMOKLJMSNQOOMKGLQIMIOKQINLLHKMIMIMOIQOJMMFFLMPI
    QHOJONUHSMMNKJOPJKJLGLQNLLPMLOIHGLMNKTSQPRMLGJONTNMNNKHMOELOHRMKNMPNNLNMQLJHQMIQJNKKNNIEJJJNMRLPLPPOIOHKQNKNNLSGSLMOIOJLMMRHQKIKHLIQNJMQRHLI
    KMQLLKMMLJQNRIKJMRHKJGOQPMRNOKJOONJLOJIIKHMQMNHMOPNLILGFNJKIKMILEONLLLMMVPPNJGLGISJIKFONHOELMGILIKMNMKMHLMJOLLHHOLPRLOMJTULOUPNOMOIOSMNIPRIQ
    IJNKPGOKNPNOJPMLQEQMLLLEOJKLJKOLMJPNPQMIMMGNOLMPKNJJJGQMKIEJGLNHPMLKKNREHLMIKLKHNLPQJHIOPILJGLRILPKPNMKJJMGOOMOKIJQOLMLJLOMQHIKPKNPOKGMGPKQL
    IHIINMKJLIPLDNHILNNKMIKPINNIOHKNMMOJLNPLEIHPMIJOKIJLPKRELOFLMRMNJNGTLLJKIIKLNHLIKJLLMQPHIMRNNNHMOJHPNLMIJKMJNLKMLLGIJOIOINLIOQNJNNGKIJKJNDPL
    LLJIQPMMKJMLLQNHIIJLIPJKQKHHKMONGLKJJMKKNRMKFRMLOQLRNLKNNKLLCNKHLLLOQJMHKMNKGLJLIINJNHQJQGKNNLPJIMKILJMFOKHNILIHQKRKINHNNRHNVJFLLMLIKJKPRKKL
    QGIONNPHGLJOPONNTLRKMJJJPKGLLIEIKHOTJPHKOMMFHMNMGJMNMIFMIHMFKJNIHJLQKMDNMJLLTLMLKFLJPKNGPGKKOLEJJDLJKQNOFIQKMIKKNKKLKIQKIHHJGJHOHOKIKQGQJLJG
    OGNLOKIKNKMQQEOMJFQNEKPRPINLJJNNQMMNJMOGFMMIPKKNJPLLLILRIKNIIJFGJRNIQKNKKIJLLMQMPNKPKKLMQMKNCMJRMGHMJLLMOPSIKRKMJPMHLLJJMOQFKGPJOHIGKELMMNFL
    HLJLQGLGQLFOIOLKOQOJOLPPJHHLQLMLHJHPPPGJMPKKNFMJJQJHIHGVMPHMIKGJJMNJKLKNILVLNPLJMNQKJEEONLOJPLNPMPQFNNMOLMKVLIHMKKMJLOOJLGMQMMROHMLQMJKOQEKM
    POKGLJHLNMKLLPLRKHSBMROFFMFHMUKNMILRLJHOMQSMORNPNQIJLKMLOLROHMMONRMQHLRJPNPKNNNLLOHNMGKNTJLNOMKHLILHJMJPSKMFDJKKONLMNJQNPNJKOHEEQKTRKOJFKNSL
    NLOLJSROPILCPOLDOPHQMKOOHGOJHFLLFNKKHIJNIKJTOFLMPMKIJMMJKLQLGLOIJLNLOOQKJMMLGJGKIMNPJIQIMNLKQIJQMNKJMPKMJMILEPPNGKKPKLTKLLMLJLNGMNJJNJNJNHMM
    LNKLKKJMUSRIJNMLJLNMNNJKIJLSLOQPJKMRIQONNIJIIQLIKHFKPNLLMQKKLHKFMIKKIMLKMKJMJLJQLMKNMJHQONKLIOLSHLRLLHKNMJPGNQMTGMPGKHHMPFNLJNOJLULFQINMJIPP
    LOMKMKMLPRJIOLHQLJLKMGNKLLLKKPELMTCNJMMJJFKIHEIILQAGLOMGENPLHRILOGKOLLJMKIKOLIIJQPJKSGORNMLOJMQMPLKPPONKKEKPGONHMJCPJKNPOLNVOJNNKJKFPJELLMLJ
    QLJGSDOOLJHOOMJEONJIKEFEKLNKIKIIMKOIKLMJINPLJMLJOMLPQLIMVJDRJMMOLSPLRIMGLRMOKNHMOMHJGNLHUONPJTLJKKMJLOIMMKLILPJIJNNMKPMDMMNPPHVJTKNMKKAIKJLM
    JHHLJNUOIOOLLQKJOIMNHNPMMFKLIHPGIKFORLFINLKNNLNJMPRSIQOJQTPOHKROENPOKRBMUNJNOPQKGKKMILMHGNLTLQJSJRILLLQHKDIJEKFIKONHMOMJLNEMMMELRJHRSLLLJKJO
    MIMKLNLPRLHNMJRNKMUGQLQVPPMQGILIOMOPIPOILQKKLIPQNMHDPLRIJOOPKJLPLTJOHJLJJLFMTJKJVKIPKOHGIJKHOOILLGJMNJNLNNLQJIONILJJDLNJHNFMJPLIIKMQVJJJOIPJ
    PLTJPNOOKKMOOKJLPNRMMNLMIQRMPMVNNNMMDJRJOHKPMNILVMJRIPHMKNOKJEPHOGLPKPGJOLLLGOMMHUMLIDJJHJGGJNRPKEJLNQPKKKLHDKLINPMINKMOLILMGOJPKPSJINMNIIJG
    NMSKGMLHOKNJLIMNGDQOKNLLRNKOMQGOLHPLOOMINPKKLMKLMJMNLONNIKLKKMJQKLKJKIRKLLIKKLMMLKKOIJMKKOPLKNQFOOPNPNLNLOLDKHIGPMNOOMILPKOQILILIIHGNIIOPOLJ
    FOHNFNLLNHRLHOHLLIPKHJPJLLLLLIPQKSLNJQPKLJOONVMMGQVQHOPIQJIPPLLOQGLNMLMHLSLLOLQIKIJMJNNNLNNSNQDHPMFIPNNJKGOHJNNLHKLKNGOOONRMLNNNLPIQKPPELLLJ
    MJMIGKIFIOOIOLNFIJFKPMKNRKJIKILKKQTMLEKOLIHNMKLRKCLMLKIPLPHPRKJROGRMRHHKHNJOIHOOMNINQJNGSOHJLIJNQIGLPGLJPJJRJLNHKKKSLPOHLGQJQNOJRJGIOJNJGKNM
    MHJOBJIKKMKSMKKKQLJTIPLLNNPNKMMFKKKGNIIKLMNLMMJVGPFLOEHKHLKFNGIHOPRMNQUFGMRQPPREIKOPPNPNMQLHLKFGIIKLIJPLHJKHNJMONKILSOOKLJRJQLOKQLLKNMJLIJOL
    OINEIOFPLNOMKNPNHKILMKTOIFLNHMLHKLONMPROGSNRKMKLLOCNNSLJMJFJILINNQONMQORNKCIISFKLJRHHMNILNQOUSPOOSJLLKLHJMILMJNIPIJLIILKLSLMKHQMLNLFOMFEOKMN
    HKNJLRIJUHSSLNKMPNOIFRMIKOMPPNHNIINSJMKJHKPJGNPFEOUMNNNJKINJILJONSLKMMHMNOSJIMNILJNIMPKMHIKMKIPJKGKJKONIMOIQOMPJMJMIKKIQMKMMIKHPQOMPLHLLKLNI
    JJMJGNOKNJFMMPLLOGIKINFPOINOPHGKKONQOJMVQMKKLOPPUJINOPIJNIOGFLONIMMNJIPMGPJFLINNJKLNQJKNNPJMNOVMLLMKLMLKMINMKJHIPIFOKJMPNJNHIIIJKLMKNPIKNKQH
    QMJOVRPPNPLJJPLSLLILPQCNFIIJNJKNMNLNMHKLRSJPJEHVHPHKPGMQTKTSKLKGJKMNKLLRMQNRJHHQJQMMMGJMOKOJQKLLDLMKNNJAPJRPMJLPKKMKVNOHLINOJNOLLNUSHRLHJINL
    HHKGOSNKKLKPLMMKIOILLMMHJUJKHMOLNRMHMJMLHJNLNLLMONJLLKSRRKLMMNMMOKLOLPLPRIIOINKLGINVLGHPNLMJIPJDGULOGNNPKJTGNJQSJOQMHLMGJGNJKPPJNIFTMRMMILIQ
    IINKGOQOKLHLFLJJMQPRIRJHLKEQKMKHNOFMIJHKINMSNISLNNVNPNOHOPLIKPLPIPLMPKSINHRPIMOMKPONTOQRMJERGMRPFONQLKJPKOJJEITLNJIMSLJMOKKFLJENMLJJNGJOJKLJ
    MPHMHQNJNMLMJMKIMNRILGHJLPOJIOPLJMNOMMHRNNMKNKOLROOJJMQKMNNMMIIQEOMISOOLEOKRPIPJILFULNKINJRLPLHOKOOLLLPJLMJNUINFMLJQINNRKKJKNQLHSIJPNMPJPHKG
    IKLQNRHJMJMLLJJOROHIOKJQKUNKLIISKLPKLQKKMLOEIGLIGJLSONOOIPHNJJNRJJGMLLPKMMFKLPMJKGFNPFLQIQMJFJINIKJHRNONNTHLLEQMMONRLMKQJMRLKNNGOPIMIKONJLLH
    PJMJLPIJKGIRNJKFQLJLKJOLFLHJJUKNTLKJLKNGLINQJIJRIIOOMGLSKOOJNMQJLKPHMIQGIKOMOJMLOGLHGIMKKOMLPMJOJLJGJOMIHKMIKPIIHKPOJJJMKLOLPMLKLJKKRKEJLNJO
    JLGKKLLJJNKLKJJKJPIJQIJLGSLMNRJGJODNGMEHFFOQKNOFKKIJLQNOIPNHPGKQMLRKMJKIMHLKJJQJGHHGMNNPQOORRINQGILKKGNNNNMRHNEMOPKOLMIIROLLOJKIJMHLRMMGQFLK
    LPPPKPMLQJKMQJHNPKNNKOLKNVMNGKGIJHPJOOLHMPKNOJQOHINHMONSLJPNQQLLHRINLMNHKIRSHMKGEOKJNEIHMNIVNIPJPJKILLKKKMGOLKKLNMGKGQNLIMIGMNIPQQMLKSLSMHLI
    LJPMHMKIPMHLKKJOMQJTQGNJOONOSNLSJHNTRKLHKOOKLMQNMLLMOINNMLKMGOIONNSOUJJNKKJLLMMJJKJQHMIPOSLOMGIMLQQMIQHNJLLNLKHJLFTMOLLPINJISIRNOTONNIBIPOJK
    ONFIHKHOJIIIOJNMLOFLOPOHMOJVJMGOLOIJPRKHMIORKOLOIGLKOEKIPSHTNRJLIOJPENOGOJKLMROLJRJNMJPKILKFJEMNFJRQGQNGINMJLOLLLNKJPMIFMLJNIOMHHGIIROLEGJNK
    FLPLRIHJKMHJHPOJIOIIMNLHJJKMMPPLMQJKTSKEKIHKKGJOLMJOIPRJNPNKLLMPMOOINNOPHKLMOMKJLQGKOJONIHONJIKJPKLOFOIJONHNLJRGKHOJMJMLPJIILKKHKOONEJMJHIGI
    CHKMPEGKCNOJNMVNNKJDKLFNMJMLMHJJVMMQLRMMONILNRLONPLJSQLMNGMPHMHIHPOTIOLQPLLORHEUIMIPPLEPKOOJHOOGQSNISNJNLPJQKIMIFLHTLGJJFNPPKOJHRKNQIPHHKVNP
    GJFKKVJSMGVHLMNMJGKJQNLFPKHNNMVNHKOSHSOKJHMVPIBGKLKGEKMKEKPSVIRLJINROSCIOHPOQMHRRNMIPMSPRPDKTKNKPTKLTRKHLNUFVIOVSKUDIPLNNOGMNCTSTMIQLNRJPPIC
    GUJKFJFIMKRHGKNDHMGKLJGFFGNHEAEJKFONJKNLNNNSKRJLJGUILSRMHILNJNNGKMFOLNNNMHJQOPKJNRLJIIJOKJHPNJJGPKKLKQNOPJNIHIQSPRKPNNGILIPLNICMLFKJLMMLOJKO
    NNTMKIGNPOFGPMMDOKQHITNJLMNMNNHOKFMQOONQIKJLLNQKJKOMMPMJNQMHJKKMOLGLLJOQQNOSSRMHPJJJOOMPUGNNNMONLULQLIQJQMMMQROMQMLJNIJNMMOJJGNOILLHQQJOOMVP
    ERSJKLMLLMQFLJKIPNOKMFOHLKNLKSJSJJHNIQTIJQLTJOFKMQIHNTOFSNPQFOPRRNHNIUIQJLPIKJILMTIMSPLDLJGSLFNKGPMKLNLJVHRJMPQPNKJLLHMSNKNALNILQMQKQQOHNJPL
    TJMSIMNNTKMIOOVLHQLOLLNMGPNLNIKQOOPINOPNHJKKRLKFJNGKFNKNMLKNJHHELOORMJMMFMLLSLGOKLQPHQMMMLKQOOKKOHHHEKMHHRNKTCNOJPOMMLJLFKQLTILKINMMMKMHOQLK
    BKLMLQGHOLOHJNMKFJPLNRHRLFHJKMLMTMQMFLRMMKISORLGKFSSQNNKNIMNSNPNOLMMOHLNUSMLJJQMMTNKIJJJQLRLHPSMRONJROKBOPLOKMNNOOKOLCJLIPKHKSKEQOKSIKNHIOSG
    HMHSMJHRPDNIONRPKONSOMJHLMPRNTLCLOLLGRONIRLKJMNIMNMQKNMOPKKMQLOMKFNQOQSHNNNGLMOOMPNNKKOMGNNPNEKHMLKJLFKHKIMIROILOKUKKHOOPOLKLLKKIKTLJLKHMPIG
    JJJGPLLMNJVQQJKONQMNJKROJHLLJKQOFLTKKKHMNNFNKHOLQNNNIQNRLSKNCPJRHONSPHMJMIQNGVIPMOHOHLJTMIKLMKLTNLRLMNKLKNHIMUMLJOLJJSMQNOTMMVMLROENSRKMSPNB
    NJMOQLGKNNTPJIOLCVINLNLNMONJTHHILJIDNPMOKOFNMKMLKJMOHGKQQPOLJNIJEGJLOKNOKPMNOIKPMLERKJDQRJOJPPMHSLNLMKMNNLNEMLPKNFMHNKVKJHPKVOJVOLHHJIKGPGJM
    MILNMLKTVHNILOGKLHPNOVIDEGOJOJPHKMKKJHMUNPQKNINOGRMHRMNLUIONIMGOPORLOLTINVHMMJPONGJMFKFLTRNKJLHMKIRPTLVIILKKIUPNLQNHHSOEPNMIIMHJLJSSUINQLJMM
    OKFOJPJKHJMVJNRPPNIPQMJIJKSPNLHPGKQJFMPQPJKMURPNLKEOJOMOFIILNNIJKNMLLKPMGPRMGKQNLNMGONLLJNLGKOOHIMRLNKPNSNQMLKNOMLIOPIMHMGMJPLHJKNKNRQLMMPNO
    KMLONHSIOMMPJLOONOMJHPOMMNOKHFKROPRINSKMJHLEFIGIMJRIKLGUJOHHMQJLMORNQIUOHJFMIQIMLMJMNETLDIHIQJMKIPOGNKLHTLOPOJJHEOOKIKKPQRQMMPLGLPSJMLHIPTOQ
    LSOQJSLRVHKNHNKMNNINKJKEGMNLOCNPLKTJMLFOMMNELIHLPKNLKGJHLHOOIHHKJOLUNILJMPMPIKNLMOMMKGGKJMMMNHOMKLNKKHMMLFJQQNOKPMNKMNJINNLHOOKHMJNPMONITOKJ
    NRMOOKKKPODKLHIHMNKNFKKLHLOPLKKNINLPMIMLOFMJJLOHIIKGNPOOTPMJHIPNCJGHKGOJKNQMLPJLONLHQMLKOINPTOJKMJLLJFNLEILHQILILMMHHNKNLLOKJNMNQKJMOGKJPPKN
    NPMJMNMKNNNKNQKPKKRIKIIKJLKLONPNKPKPLMPKNIINNFIGNIOKNOEKJGKLOMKOLMNKNOLGGOKPMMKOHNLLOLLLSNNJKERQNJMGMSKSJNHJRJNHJKPNLLKLJOJMINPKNOJLJPFIONJQ
    OJMKOIGVMNLQGKJKFILLKGLIKNKSMLKHEHJMONLJKOJINNNKLRNLKIIQMMNJTRHOTLFLJIIOLNMJOGNLQNMPMIQTKJGMSQMJNKGLKKJIQGMLKJGQPJNLRFFKIJHKMNPMNSOOLJKONRGL
    KILPLJOLMROLQENJLJOLKKRJKSOJNKLJOKOJQIMOKMIEJLJMNNNKSPJLLIFNIIOFJMNSNKKIILJJKQKJFLGJJNNLHNNKNMKPBILJMOKKHLJKQQLGHIJMHOLPLPNHKLLTNKEIOKGMPBHH
    LLJKPNHLIFOLIKIMLJLIJPLLJQKEMKNRVPIKPKOQOFIFPQMOLGQRKKJLKEICQIGNLEJJJILNHELJNHHQHPIMKKIIPFMEKGIGKNIMMHNOKPLJNMGLVPMPLKMOEMLLMKJMPJLUOOPJNKQI
    JVLIQJFHHFLGPMOMNQJOTMHOHOOMLGGKKTPIIOIHPLIMVLRUKPQFNNKKLMLOOILPRKKKSJNQKJHKLNJMLQLOPPPIJPFHPMMSJNMLOLGIFJNHQTOREEPHPRKQKGHMJOPLNGKJHPHNJINM
    HLKTMOILDIURMLHLFRPNMNPNQLLOLIKMRPNHKHMKKLERIQKJIOONMONPOHLPISNNLFJULLKNQOLHOGMMKFNLLIHMOMJUMJKOLJFMKNNHMLJFGEFIQGKHNKHJORKSLQFNHMOSLJNPSMFH
    QLQKNNONNJFJGHNNMLOLIKEOOLIMKGKMPITLLHHLPHQELQFKLPNPNOHKLLHFKGOLHNNLLMMQMJFFVGKOJMHQLPJPLOJHGLOKNNOKNQTLNOQMRLIJILNOOIOJMQOKKJNJSDLKMIKOPROR
    LTKNLSLPPJHNNKRNKNQKOPOKIHHSVMMGKNKMPPSHMMHKGJKIMPGPNSMGHILKHNQNNLQELPLGPKIIMKKMNUMENKMLKPLMMMTMTOOKLORIKGMLMNMONPFNEPRFEKJOQHPMOGIIJQCGDNJQ
    GLNMGJHQKQHOPIOKNSINKQPJEHLLKLKIIIKJMHKKOMHJNNONNNMIMPQJOMKKMVJHLHRNKQHOKSMKLMRKHNPQHOHNIGKHNTQMHCNLMOPLKMOJNOPJLKJKPGJOMOMQPNLQMMJRJNPQNRKN
    JMRRJQJNIONKLKOKLIMMMJHKHJOQKSJLNSPRMONOFKJQONLKPIOMDPJLJNPQELJNQMJOIHLMOHNJPVUJLPJSLIKINPTILJNHOMOOKJKHMKPMMROLJBMMOLPSOHNMHONMKJQLQQLKNJMR
    JJJHJNLPNRGMSVQJSORLNJPQQSFTRUJORMGEQNLLPKKLKPPMNNLLKOKJFIJLLKSTVJIPLMSGLJLOILRJOINHKRNJOMMNKNTKMUVKLOALPIOLPFMGKNNKRQPLPGLIQOQJMHVMJDJHNQPH
    JPKPFOMQLRIINIPONMOMJPHNLMKNOMPHNKFRPRNLNQLRKEPIQKQPJOJJQLSPNJMIIOLLMRIJILLILJJOMQINMMMGJKJPQJQMEMFJPPFLLLLNILLLEKDRFQLNKOILOHNMJNQIIKPRHQLV
    NMRJKOILILJJPUKHKKHENJINPRONJLPLKPQHKLMKLHOJKTILLJKLJKIPPONJJNKNKNJIQJKNJGPSLJNJJKMNJIMIILOMJOKLNOMREMKLIIHITGKLKKNNHMQJOPIJRMOJNIGMGIKNHMLJ
    MNLMKDLKHSPSJJMIKLNIIHRRERKOHOQHNKPPKKTJNDFHMTOJRJPONKKOQMKLJLMKORKKGNGPHONJJMROKOEMFOTLJNIJJIIMRFNIGLOILIQEGLPLKLMOSTOJMKLEEOHOLLJMIHNLKJJK
    ODDNNKOLPGHHFKLKONNIHNKMNQFMRKLMIIPRQKJNPDGIOOKDMOPNMNGLOKJGNSKJNOKJULFMGNJJLGNEKINJLHNNKQPKFNLSRMHGPLJEOKNJRNHJMMSJCRJLIDOKPRNLMLNKJRLQLLKR
    KJHJLLJNMGSHJFSFKKJGGHQLQLLNOTCMMKLRMKKPGUMLMKOFOINOMNMHHIGJFKPLFLINLJFKNLVULLNJPHKKJOLJPQFOIILNLJKIKJILMIFOOOJHGOFPMJFMLONMDNQQILNPJONLIPNI
    KLOMIQHKMLNMLMPRJJMLNJQOJJHQPMKJMOKMPNNKLKNMJIRNMOMJHKSNIOLKMKPGLLQJTJRJIOPKMDLHMMJLIPISLKJMHNMQQRMLMKMHJLIONIPJHNNMENMPMKLRJNNOLKKPMMLJQHOM
    LMKKQONJPQLNMUQRPDONIILNNGQMKHJOJOILJLLJPOIMHGNPRLMNFDMRMMNMPNKKKMMLSORPQNMLJOQVOIMPPMOINOLJJNMIOLMRNIKIMPNSNOFONPTTINPPJKCLGINRKMMNGLLNKOFI
    HMNHOOIKOLPMNJKKJKMLKMQQSHMOKNPJRLPKNKOLKKNNROKQJLJNKMKKNGNNIJKNFIMMKLJHIFLOORPFMHLPRFQPIRMLLMJMQPNTJLHJLPLOJPGPKPINPPLGIMNSFLJJMOLKGIULOQRL
    RMLTGPRQPUOKMJHOLOPSPOKNIOKCROKGJLMESLOKOMLJQUPKKLHONNJPOOKNJMSQOMKOJKNGHKLPSLPQPLLKHKMHPPJOLRJNPLJIJCQJHQHPNPMLMMGLLONOPRRKMKLJJQMNHIMLVEOO
    JGIQOKJMFOQQPMQIPHIJHKOJNPPKIKRQNRNHIFLMLJKINJNIIJQJDILMKFMMRNQSJOIJKNLHINQPIIHKOMLMIANJSIOHKLNKNMMMJIMJQIJGILJPKKGKOLPMPJJINFDDNMLMMLMNPJNI
    OJMSMNPHSKLPPMOPNPLLHMNKNLMILKKHMOKTKKQNCKLHDMJOQINPNDNOOJRMJNOJSDOPSJOMFNHPHNQONGOMHMOMORIJLNMEPJGPMFGTMLIFTJLMJHKNIKLKQNPNILTLKJIHJLLMLMKE
    NILLLLPLQHKQLLMHIKLLLMHLGHMMNMHLIJPSPNJNNSJHRNPOPNNTFUSIQNIPMMTNOLLHLOMJPLLRNPOLSOMKKNGNTKOMNMQPMLMLKPLKIKHLKMGSMRKIIPNMNUHKPGLNKQOMMLKONJLO
    ETHJLLHOSNMUJOKENPLONPOJPNPMHQOPIPFNQDNOQOMLJLMIJFKMIQOJMKMJLGHOQJKMLJIJMMRLIKGGINMKPRKNKJKLLRILJLSRBIJQNPNMIPNLMFNHJNJIJLOKOMMLJHMHMLNJGPIQ
    ORLGJLNISNLMMOLJPNHMOLNNONOMHONKOHTIRMUOEONTMOPHLLMNMOOSJOHNJPLPKFJOOJKIOTQMHJNNNMJOMLNOIMQIKLMJQMHMMQHKLQPHRRKIPRUIKNIOIMONKJQLMPLKOOINJOMI
    OPJLOPLPHLFRMGOHPEJMJNOIAMIEEMJILGJKMVLLHNLJQKHFOPNKRQOJNQVNKLNLLNTPNOPKNLIPOGLEENENIIKOVKLLNPPMOLOKIOJIMGKNILQPOMKIMLGELJNGPHLNOJIJNKLOFIMJ
    KLNGHQLPKOIMKIINJNIKJOKLLMLLNMEKHKJKQPMONKKRTMMKNJLJFKEMKMMMLHNPTIQKJPLNPOFNLLMPLHLKQKMMOMNJNKLGLLNLKKLIOKOKNKKQOIILLLLKJNQQLKMPQONNLJSOPNFP
    NNOONIKOLIKVKLJMKMLLJGEHTMMOMNJKMKLKRIPBJOINILNMMMDPOKNITJLHKOKMMNNKQOIOKQPVMMIKKIUNJJKFHMFGJOGIIOPPMKMOKJNMKMNMNQMQNIMNJSLMFLKPQLHGJIMGLSSL
    PALKPTIHRKSOGJNMMLNKQFGQPMJIMJIOQMOMIPLLNNQKLIJKONKHJKJGLKNKHMFLSMPPSLKGIKMIOKPGLKHKMOONOALPMMJIKMNNKVOMMPQQOOLMNNLOGHKNPOGFMFLMFHJQJLLJILHR
    KKJIOLMMMMNILKKNMGNKIKLLFJOIOOLIOTOOPFVEROSQFIRJLQSVKJQKILRKNHPLKJOEMIOMPQMLOKKPJKIHCLNOIPJLHOKPORMKJNSJINMKLLLKILDNOJOKIPMDMKMJOLIOGITKONNP
    KOMHLGMMMMNLMENMJIORIOOGIOVKHJKHKHKNFLIRMJSNOKJPNMLSKHLNLTPLKMKGINENJGNINJHJLPONFROQHFHPOIBGNOOOOKKGMKOLFINKLNUCRIJIOHEMQLIFGILJIMIMJSKIOJNJ
    LGMULJHHKPTKMTNONIKKPNGGLNKNFQFGKFQTNBJMRDOPJGAMOMQPKLJKMLKKLLLHQGJNKGKPUQQBMNFVNIMMISQQILNQRTSKPOPQOPKGMHKNJJIRISFKPMNQKJJNFNHPIHVVTNKGIMNH
    KIPIFGNLINIKHKHRHNDOINKKMNMMFMBLGCDJGNMRILNRJMKMKDPMOFTPMNLFMKMNIIOJMQMKKNJPLHJNGNPLHHJJHOLJIOPMOOMLFLNMIKLMPMNNHNNRMRPQOFLMJLIOHOHJKGHLNNQM
    INNPRMOPELJGQNONJILKJKLIJFOMLNHLIKSKPLLIROUNKEJLJOPOKIJTNHNLOJLKMGOSQLRLLPONMMOLJILMIROMOKMNPQHPJKKTNMPUMHPOORNHMSLILKVLLLIEMNSSLJPLMEMIIIIN
    MJMNNCNOTIIJIJKLIMLKJQMKMFLDIGLKEHMNMKKGJPMHGLMMPSMMOGLJNMHKPHJHOQOHRQFIMJRNLOIRIMKMONONIPMLGNJGLNPJPLLQMQMJGRLLLPNMIJQNNMJMLSLDGKMRPOFLKKON
    LNPQHONCMLLNIMBKGPLRFLJJLNHSNMJTPJJONKQLIIGLLLMHHPPMKNOHIIPFJKRJFKGOIIKNOPIOHPRJQOJIMLRMINMKIHIOFONIMKPLPDKNJJHLRMBMNINMMNNLQJONLQHPDKLHOJND
    KMQTKCPKOOOLLJJOLLMJKKLNGJPJSJIJKHJJRKGNKGNLMKOOUJIIHONPOVQKKNPJPNPPELTHRLGMNQKMNIMRKNQKHNLKMNFPOHLUKLHOKNKILLRKMTKIRMLNQILRPJSKKNSNEPPQFJHP
    HLNNKLKLVLKHOSLLQDSPNNLSLORMMIMLKQRMKOMKKJNONGQQNIBPDMLLLRLNNLTNKJPIRPGKQKPLMKIKFKKKLPOJIOMONGMLRQMMMJPKFPHHJPKLDQIMOHNKIQOKPQPMHMOJLHJROJNK
    IHRMTLJFLJFLOJJMMLLJNHNIQTKHKLIPNOQNQHIGLRMNMONQQHOEQPJJOINMLJOMGMNISNOOSLQKPGIMMMPLFIMFNFHIKKLFNKOMNOKTKVLMJLNKLHLNEHNNPJNLKNNFEMRLEKRFNOJM
    LNPHHOIOIKNINNPLKLILLITPMMIJLLKNGOHJOKMIHLOKIKKHRKIJGHLLPOGKHPRPJLHLNNKFKIRKSPLGKKIRRENKQCIGMLKOLKRLBLLPNJQJLPJIRNOTLLKOMQTJJLROPGFVNSNEGOMJ
    HLIMLIFOLQJPNOKJILKOCGMRKNMGGNJKLNJODLSNNEJPKMPONNILMMKHPTLOHOKKUKFPINGNOHRNMRROQCLGQFMQKJKJNOKLLJNJNKJNFMPONPPLQMKLKMLPSNMBGGNLIKQPNKJPNNLM
    KPMHJNKJMGKBIHHIRKKOISPGQMJLPCMDKLMKKLKRMIGLLMKOJNQMLOGLJNRQPKNSMPIDNMOJONPSLIJSRGMNGSMLIMMOOOOMLKNMPMHKFNINNMOONMIMQNPKLGPLLMMOHNIDKNNLMLHK
    LMMLJJSNOLKLKMIHKMGPJHNQKMKSINJEQOJQNKLHIFMQKNHJIGNNJOOPMSKJPKFGKIIGMKPMKQHJMFMLOLOIKNQGIJLSKEIJTIILIMIOLDKNOOKNOOMKMOJLPTHKFUNUMMLJQVSOOTMM
    HMRMPLJLMLQRONEIJHIKHHJNHLNLIIMGIKKGHQKKMOIMJMEKELLPGNLFJNMMNLLMNNOPHOILKNNMNFMLHMSHHOKIMIQJONIQMKRROLQKHEMMNRIIRFLMOGNSKNNNHKMMKLSJJLFJKLMN
    GHLLPMKNRSPLKPMKLMJTKRHLSJLJNNKKNILNNILKOGILKUJLNIIMGHOJHKRTMMKGRJSKHISOQKMGMLMJKLQJLOKPMMRLLKOMILMILQGNMEHHMLOKMPLMGHPNIFPIDOMNLMMGNHLFKSPL
    ILMOIOPQQLRJKMMPNKGILMPJLMNOKJNOLKQBMOKQSPGLJLOHFNNIJNINLMKJMKJNNQIQKIOMLTLINLLININJOOPQJJMPMISOMMONKJNNMRISPMMPOLGHDNBOPMNPKIDINJPLMRLNPLIN
    MQORRMHIOHJNVHINIGOOMJMNNKOLNJPKIMMPIQIMLHOQINOPSMILKPMLMMMQHOMLOINPPPPMHMOOLLLOFLLHPJHNHPRQPKMPKRPKKPLNOKGLFOQMLLINPQHHOIKKNOINJPGJONMKONNJ
    PQLKJRLIOILQGEOQMJIREPNJIFPCKILLKRNSHHNKEJILLULMMLPNLMMNKKOGIJMMGPOOPMKNMKKKQMKGNOPPIJKOMQLIORQNKJGJNRNLRKPMMOMOMMGPLMSTJNJSKJNKHQNNNJIMINJO
    NTKOIOMJPKKJLNMNGMLGKQKNHKOIHPMSUKJOJSNKARMNNLQLRJULHNMFJLHMMLKJHNPKPLNOGNHJKNKJOKNLNMNNNOLINGFLGOLHMMORONLOKINJIJURHJHMKMJOMHNLNKHJKRNMOQKN
    SKEKJPKLMKNLGKKIGNMOGIGNKONFMNQOKIKIKCKKNLHHFMILLOOMVMKSFKPHLMOJJEPMSJKNSKPEMHHKPPNQNKPPIMMVJLMMMJQONLLLIHDGFRMOMKQNNLGNSOLONKFKNMJMMLMLKEKH
    ONGQGJLMPMMKKGFQHLLLGGNIPFKNINEKOKGJLGMMMKKNMLQGNLELLPSANMNMGMJIPKIPRLRNOPMGKLOIKMJMOHELMHOONSLJMMIPLJLLLOPKHMJLLJLOKRKNIRJHIHHIOOMGLEAKNTGO
    ILLLMMLRNJMJMKKNLIPTQKJQGDMLPMLJQKOIKQHOIDMHLNJQLLHFPLLNPKKELOJEQLMUHMMKLOGJLJMKKKOMLIQHNMOQQIOIKQONIJJLKKGKOINQDKKLLLHKPPLNIMKQINJNIQLNMIIK
    OLLLPPIGMPMPKLNPMLLKRKQMMKRMNKKKPLINNPKIHNMLHMIIKHLLLMOJHLPHILKONOONIMKSJKPKNNJHKLJNOMILKJMFPPMPSSMHNLKMKOTERKQQNRMQOKKGMKRNPJPLTPMNMPLJJOIK
    NHMNNLMHHMPLRLPELLJILNRLSJIHOGNNIELLKLKOKNMQPKJNOLHMLMLIOKJMNTPONQVNLJOQNKQPINLIMMHLHLOQNKMLOJLQKOOJSNPQGKSMMMMIEKLJJKHMKRJLNGOKRKNNKSLMTGLP
    OQFLIEKOLSLKKOKIIKLRKMJNLJKLKMLPOMPISNOIHOUIIGIHPINKIOHJPFSSRPKQMNFOOPKKNPLLNHLKGQPMMJJLPLNNOKOQLOLMPKNLHIJPLPMJMMLKJJKOJMKRMLQJJLJOOMLOOPKF
    KKMMFNKQKNJPLNPGKNQGLMUPKONKRKPNQQONNINLGOMHMLNIQHOLOQKFKQMFIHIHSONNMOOHIOMKPJHKIIOQLJOHMKHMINLHNGLVLMRQNHMJNOJOORGNNNIMJLMJMHLMHIQLLFJTKLPM
    KJKSLEPTNMJNLNNKMLQRNLNJCSQGMHNQGKNLJKKFKNRKFOPMOMONLMJKHSNHORLJLKMLHGNFLKUNMLIPFUDKJNKKNRKMKLIJIIIFJKKOKRMNMLJJJHLHMHJMOKQJPLNJEMPIMNMPMOLJ
    KQMLLILHMNKGMHELHLSLMOQNNIMMNOLJLKPIKKNKGPMJMLONOMQCJHKNKHPNJMHMGGOTRKJGNLGHGNKGTOIKIPOLMONLGHGPSIHNQNTQJLMNNGMPIIIOGLJMGGSNIJJOKKNQFUGLHMNP
    KKIJPLMNJMKHMOJVMLSQOLJFHJLNVMEMQEJKJJOJJJOKIJLMQOSLMKGHLIINMMOMUGKNNPMKKOJLKOKNJKMOKJPMNIONQIMLRQKQIPOPHOMNLKLLOOQNOLLUOTTFRKKIKKJCNOPJLQLL
    HHJIOPOGJOONMLHNNENEIJNTMTSJHCPOEROHHMPQPPMITPHPJIRHINLMJSLILJETKLGMKONMLNNEGMTIKPKOJLNHLLOGNIRPNMKLOMHONOLVLJLGJMPONMPJQLMONVOJQLMGONMKPMOO
    JMIHIKLJKHOOHKGJKLIOIMKJJPNKMQJLJKKIIKLRLFJFKANKRILHNKLTMNLMGMPHKKKOSKKQIKQLINKPRJTLLOKJLHJJFPPNUPJPIKLGLKOILJPGLJOROMNJLPPKOMKPBCNKPNJHJION
    PIMNOOOQQOJTIMKLGOPLSLLLLNLLRQMKPHHJNIMHRJPIOIJLOHIPKNJQIQPRQTLJOSKLEHENJNNPIMORQTGLDLJGONJRPPTKKJMKHOPOOOQMLIPDPLRJSKNKMFNMMMMPNPIONMKNMKEJ
    OIJLKKNHKMINLNLJLHRORPJIQMENUHHOKJIKONMLLLMMNKLKVOILKMTLJKHSMLMJQJLOMLLONSQNONOPONQJQHMTNLLJLJOLINJMILIJMJCJJJJQOLNHNJKILPQGNHHDGHHKIHIJRLJP
    IKOGLPLKMIOKNNHPFHFKMLJMPHONQGSNLSLPGQKNPQLKINQNONKJIHOLFQRILMQIQLMQRLMJQHOIHKHQIJHIGMFMRSNQOPNFIJKNIHHLPNLJJJPKPNLHKLOJMIPOKSQNKGJMLLMOMLON
    LNMMJMIOLJNKNNLRJJKKMKEKTMMKMJMHEEJQMIFMIMNSNITKMKROOJHRJRJPOKPKJROQQPINMEORLJFJGPOPJMMMHLPJNNUJHMILKLLMMDFMMKRLMMPJRRLMLUPLMLQLMONMNMLIRLOM
    LQJMPJGGKGJSOGQSHGOOJILLLMNKLIPMRJKRJIMNHJMOMOKNIPOFLHKNRLMPOMTPLOIMLKLLIRNNLIIGMQOMQNMLFEJLPQOLMIRKMIITHLHOQTGMHJILLKLJNINJQHHIGIKJHLIGKOML
    GLLLONKHLIQJPLSFJMOKIJMLKNKJJNJOLRGDLKOKOKODKEPPIQHJILQOIIMLPKUNJIRKHRKLKPHJGLNKMNLFNJJKLLQOHJFILNJNJPKJMOJLPSLNKRNHIHLBMITIKGRGPQMQNNHJEPGN
    JLQENIMIJKMIILKNIMNOHKLHHJOFHNNELLMOKJGROLHGPMJNQOLHAOGRLOMOKKQIHKIMORKMOMDHHLOLKKNMMKQJOGNEBPLOKILIQMKKLMDMIDQSQLJNOMPJQKPRJLLOPNMKLTOPMMPI
    MPPKOKOGKLKQPSMNFNKNPPJLTUPQJTNNMMQSNONHNPIJNKPNONELOQGOPGNLILFQMHLOLJHIKMGKJMPUQKNKDJMEPIPHNLMIKMQKEPPNLOLIGLJNLFRSMHJFIMKNONOEQFMJJNQIONKP
    LLGRELKQRINIKGKIJOIPRQRIINJJHKRJJJQLNPOLLJOMHIKHLGOHRPNLHNNIJJPMJGLJNKKMPLMLHJLNSPNLMNMJLFKKQOJNNOMOLKONLJNKINGFLKGHJKJMOHPNMKHKOILPHJOMIJNE
    LIJSNFOOKOLKLKGLKLKKPLRGJRKNIKNHNMHILMOMJMNMELRIMHNMMLJIJRQJJIGKNRHKIMFGJKJOLLKQKRQQLLNFNQRNOJQMKLGKKLSOLLSFQLGPKJQJLUOMFSKOIILKRHMKPNNOFNNH
    PJKOSMRLQNQKOHNJKMOKROHGIKNFQHIKKHLMKNJMJHMNOEKMNKNJJMJGHLJIMOJPPJOOKPFMNPNPIHLKKNJIHJOLIGLJNIKNOGHIMRJJPHSNMIJHGQHRFKOKIOKOQMNOMQLLGQLLHLNN
    OKKJJMNOPLNGINMOMJLPPMMMQGMIIORLJKGOKMRMOPOMLPNLGLOLIJLGIIKNIKGSIOLPLTHMJGFMKLOHFRMNQOIIMMNOMKMOMPKFMGHGMLKQIPKJOQJLSLTMOKLJMLHMINIJSIONNRGI
    PNMPEFNLNKMTHNOOLOJJGKOJQOIKJJICLJHLILNHJKRMOJRJKMMMMQKJLQGMJSKJHMPJEMKPEQILHMMNJIKNKEGQFKFLKIMGOLKMRLNLQLONNLLIKPIJJKIMNJKGOHLGMHLLMHLJJLNL
    RKIGIKLOHOMQKILNBELMLMMRILMLPIKJMQJKITJKGNLJOQKLJKOJKTHLLMMMJJONMLLHLHLLPMJOMONNIKKKILHKOPIOJJIBKRJIRNMJDRMKGNAFKJMKIBKIKQOPGGMDROIKKNPKJHIL
    IMLMNIKNKPHNIONHQKQOKIGKKGMKLHJIMKQKLLLJLOQKPJLMPMHICKJRIMPLNMKLNUPKOROMMRPIJOKPRHOIINMLFUHNKMOLMPKJROCPKLIILNOOIJKINNKILNJVJOOONOJONQROTMHJ
    OIHOOJOJJMNKNLGLMJFKUHNONMHLOKJKGNLLPAPPNLKQMKNPGNKVFLMKPQMKIHJPMGMLPHHKHKHHQNEQQJIHINNKJJJHHPRNPNPOMSIFNCLHQNLLPGNPPTSEINILSMVRJRMUAILBOTKN
    TPNKIHTNIRTNMOLPNNOJKQIOHNKMOOHNLOILMIOLOMMONKHRKNGTSMFJOKPCLMJMRIMNMOPNFNMLKJKMSNLNJOKHNMNOIOPHRIMIGONJHNRMLLKKPHINOHPNJLKLLJMOGMPLJQJMDINP
    FJLKIMMMQMRLNMKMIMLHKLJNGRKOJMLMNINMPKLLHJEJMKMIMPMIHNNMJNOPORMMMJRIKMHQKJIPIOGMKLGMJKONJLKHSNKLMMKMIGIKLSOJHQLPLMMQKLNOLFLHNJMOKIKPNPLKPMMG
    LKQOMMKIMKNJONLRGMOMJJKJOPHHOOMMHNKLNRNLFGJJGKKLTSMMPMGJOMLLJLLLKGIHGNSMNPHNGOJMMFMOQQHLNQEJOFJKOQRPKLOPNOOFLNJELHGPDLIGKPOIJPKNIMIOQLGNHLMQ
    NHNKNQOMPKKKMLLRRPHHQHPEMLMOHNQEINQOKNKKLKLIKKOQNMLMTNOKKOHNOMKKIIMLHMRJHSOKHOMLNPRKRNJKIOOGJSKJQGNOEMNGIJNPMJNLFFLTRSLKJNKIPIJLOHJRDVMOKJKI
    OFJKROJMGOLJLJNLSILNOKIJKPHINMOONTPJPKKRJIKTMRPLGIOOJMJNNLGHPJRLPOJJLINKUHRHPPRLOOLSGIPOOSPMMPJNLNJGJMHJIQORINJOIOQLPLMPMILRLMOJLILGTIFNFLPJ
    MLDNQKOGDMOJLGOGMNIPMENPJHOOKLVLPHKSNNPNJJPJKOOLPLQGLMQKPUONOPMNHNRHKPLMNJKSJJQKJOLMNSMMKLLSSNOHLMAOQNJNINNJSOEIJMPILKOQGFMKVOMKQJMJUQLKEQOJ
    KKPJKJSJKIRHRUKPONLFLVNINJEMOEMJOJQLOGMOJQTOPOJNOIKNHNLKKPKLJLEKISKKLQLJQAPNIJKNOMLLHMNMPRHIPPKJPLGLIFIMOKTTMQIIMNJIKGMNNOIMLOMONMGFVOJCKOPJ
    NLMSLOKMNHHKNPNMPOLKKOTLJMJLSFNOMQPLNKNKOQGIKPKMOJJHMFFLLLLMNHNLKHIPLKHNLKIOQILJLHJKJNQMLMGOEFQKOMLKFENLNNKFPQGFLMOHNMEPJNNIQPFJLNRJQFOLIRHH
    MRMQSJIHLOTLOLMOAIIMFNMMFHHPLRPOROMIRPKKJNNGJKRPKIHKMNKMIRNOKLHLMPKFMLQOKEIONNNRUPFLNEMILKMPLJNNOEQLPJKPLHOLLKKKRILPJDJOILAMJAMMJNLOFMMKMLRR
    OLOHRKMJQIPKHLNIKJOPLQFKLNJOOIJUKANIMGQRONKHLLNKNKQHPMMNOLKPTMHJPMQPAKOPNEIIJPMKMQNNIDGKILJILSOOMLEOPGLNLJKOPMMQOLNKPHNLKOKRLJNLNLHJNOCJOUHH
    NOLJLRIHNKOIQGNJLHPJMPILILOOEIOPLPHMMGJKPJGRPBNKHLQNIPMOGNNIGIAKILMOMLSNNOMFMMOOLGMHKJFNIGMIIPMLHLMPKMHMMFIMMOPIIMJGMPMNNPGMPOCMLKMNRRLMMEHL
    DLPKLLROJALMISILJIPUIQHQKOLNNQMJJKMPLMNMJKMLOJKMKMRMLLJNJJMLGJJLHLJIHMHQKRLJRMQNKIKJNHNIOLJLNILIQJMFGPGOKGKOMPMNHLPONOLLTLKLMHFINNLIQJPJITKG
    IQIINJNIONGLPMQJJILILNLJPLNIMQMPMNLLOFNMNLLPLHGMJNONLLJJMRUENGHFOOGTIINNLIJPJMJRHQJKOPKPFQKPLGHTHNNIRKOHQPKPGMLQOMOHILHJTIOOKFLNIMPKMOJMSJRK
    POJOMJMMMUORINJRGKNKEKMHMMLONLJLPLNNNJNKLLCNKQNHMONMTKPLRIJOHHLNINKKROAEKKNNJLGKOMUORQKJKPLPIIFEOQOOIJNMLRJNNHMLTOKNJOMFJGEJQPLLIHGHIKOPNMNN
    NKNMJJOOFLGKFLGNFHKRJGLKHJHNPQJONKJHJPNQLLKKMLOIJQLUDNPHIMGLGMDJNIRLNJLMJRIINNMLLLJOISPIMFQMOKHKMKKIJJNLMONFPIFIMHPOPNPLKJJPKKNRMPLHNKIIENGP
    MOLPNOMNINONNIQNKPMLNNOKPKQEJJLKLKLJKPJNNNDLONKIKORQIILJJJMPKMLOILLNNJNJKIKOCLSLMHJNRJMRKKJKLRRNMJQJMPHJRGJLKMMQIQHNIMHMNGIKQLFKHKPLKJKKLMNP
    RSMQNLHIQKKIKMHNIMLLOPLPLLLLELMOOLMPNLKFHRINMLKJOLLJKJLKLQJTROKLOPNIILKNHFNLLLJLLMPJJMJNIQFNOKMKSTNMJPNOEPQINDFOHJESHRKILONJHMMLJKQLFPLGJJNJ
    MJJHNFNIKMFSGKRNMLJMOKMLNJHJOJOKFNJNNKMPKNQQMLPKJKNPLHIMUJLLILRKNNKLHNTLDJMPMKMKKMPMLEGMKNKGHRFNKHPJHMPKLKHLKMSJPIAVDFJQHULPFMGOKMJLHLJLGPKD
    HKKKLMIOOOHOIMJKJJNQMIJMLHRMOTQKJIOQNKLJJMONLPMMHNKLKKNHPHOIOHKKOMNOJJJOFOPHJNNHMFINOLLKKKMJOQKMKIHTPJLNPOJJOJKQMRJLJNTJGJQNLJNGPLIMMHLPLLPM
    KNLKMLJHKPMMLHIJIKJPOFPQIGKHOPKLKGPOHKLQKOKKMLOGNNRKINLQFNNNMHNKLMJIQRMPJMJONRSKOMPKRKMKJIHMNPNKNKJKKKNMKLJKSOKLLLPJIMQIHQMOPMOFLQMHQLILMMKH
    NSPKJORLMKNKIKNHOLNMGHIPIRINLNQJQOJUPKLMSPNOPNUGNTLNNMMRKPBIIGMMKKOPPHKLOJLOLOMKDNKPJQQEPOPMHKKKMFFGDMDNRMMKKTFLOJHMKLPJKIMJIKGQNLNQMLOLQIKJ
    LLOIIKRQLKLLILKQOORIJULPKINQOFJLKMUGKNQKINOHLJKPIOLLLMJGRPCQLJTLDTIGQMNKIIOJRLPLJJQHNLJMHJJHJLNNIPMMPMMGKKNMOILMMOOJMILLNMLKMPJMMIJGJJLKLPJP
    IJNHHEHLJJTOMIQMOIJNJQIOQHLMKLPMJNJOLJKNPGPIKNAKEMQMINEPJOJLHQMRBIJGIJILNMJOHILLMLIIORLKKJNHLHFLILGRMGFMJDKIMJMKLSJKIMOINSHQIJMJNOKKJPNONMRR
    PNLPKGVHLIIQMLLKGMLKNMMGKKHOKMIQKOKPLKEOKKQHHOMPJJAQJLLOQFGONINIJPSNRRINJNNELKLJGOVHLLJIIKMOJNKNLIHJMIJJMLNNMSPLLMRJPKJOKKMMFPHKLHRLPJKQLFDJ
    OPQKMHMLROLLKFEJJIOSPKEOILHLPPJLKNHNJJLDJRKRIPMLPPNLQOPKPMNMPKLKKJMLMMIMKKJMLLKMMHFQCQNHNJLKJLLKOJNKHLKLUNJTJKGJKMKNONIJJLLQJHNKOPFLLIMOMJNP
    QLNNSMOKKRNOMOMPNLLNLPLHIEJOIVFTHGESJKHPOMRPNPMKLHPNQRIKRGTEJTNIQMNFKNJKJPRKLJIOGHLLOMHQKLHGHKLGMEJKPNJPHILNNLJPMVKFJEHMNHNKFITLHRKKHMOLGKJH
    SMOJOIMLHGKKMHQQNEMIMILHLMOSSNGRMEPOFFQLNMINILNRMQOOIKHIKOMKRJPOOKTKOFLOJHKPFLHONRJKLLLLKMMKEHLOMPKMMMLRGKIFNIOHLMIKNMLGMPMIIKPSMSNOLIMOMPKN
    LNLNKHHNOJPOVKMMJKLMLIPMGNOIGSQLHLKPMKJGOHMOPRNMFFONIJLLRJINMOKMJJRLLIPOJQMOEKILMFIFLHNMIKIQLKJNOMLIJTMMLIROFNFPJPMNPKIIKLONMENHMJOQLJLJFSLM
    NJKQQMPKGLDJSHOLHMOFLHQKNKNOIMKONIMRIIGLPMMMKIIOKKTKMFLNNNMNIRKPPJLLJIDNMOPIJOQMMTLMKMOMKHGKGJFNQJEILFNPOHOHLNKPMKNEGKTHDHIHGNFMPEJQIMOKLMEP
    POJDUJIKNLOGJLOUJGSOJOIMPMPDIMIOLJLOINOMLLPMIENRNJQLNKMPRIMLHMGJLENJOHGKNPJOEMHNLNMKLLFNJNKIJRMJNMMFQMIMIIOPPJDHJLIKJPKNOKLENPLMRNHPQPNGFPNM
    NKIKNLPKPNIJJLOKIOHQLQRLJQPOIGNOOJLQUKMQPKHILLHNPLKLNPDILOGNQPPMMPIHKPOOOJPHMLNGKMLPOOINRQMMHLKILIMSIOGMIHSQPIMKPNOPJGKJONKHJKMNPMQKHLOMHOLK
    KEIMPHKKPPMGLFHJJHQLMHNHOILKKHRNNLOOQIELJNMKKKMPOHMKMSVQLNJMLKNMINLRMJLLIPILNLRNLMMIKNPOOILGQNQNJMMOLKKOJLNOOPQMLVMLQOLKKFMQJLQQNJPMINQHGJJS
    UHNONPMKIROLJKNELCIJHJRKIJONCOHNINPJLOLIKPOQLRMJFLHHMNNLFLOQOGFGRUNLGLPEMKJTSSQRMOMKGJOHFRJPQQDJINJNJMKKLNLNHKIOPBPIHKMQKIKNJHMQMNMOKJKQKMSN
    JLKRSSIOSJLHPJJIKKLFLHPONRLMQMNNQIMNONMIJMNPHKMNLNLOMNPENQHNOKINLLKAJNQMQIRPLKOOSNUKLFKLOIJKHGOLQLKLMJHLFNKJUOJMJINLGIGJMMLNLKIGQKMOKOGFIJKO
    MPNPMLIKLDPILPRLLEQMDGQQJKKKMHBLIPHOKMOHNJJMKJPJKNKOPKHNFJLJHRIIJPKIIOONINKJQLJPNMRTMLKMMDPKPJMHMSMLMOLKMJNKJMFIQHLKEOGJINJLIMLJMSNJIOSLJHLV
    HNJKKTQJOHJMKNNMQOITFQPOHKFMNIQFMGNPMMJOQLFTMLCKGLJQOGFPMSOQKMOGROSIQLOJKLJQESVNNONPOONSJLOPKKQHONNLIPILIPPNPJMPONKJNJOPOORHHRKJPPJQOLMHPPLL
    ONJKJNCMNMOILJKHONJLNPLKMPKQRNFKHPONLNOHHKLLNIPLNMQHOHOOHQPHHKOKMNNLNKPMLLOKMLVQLMNIGNKKOJ`,
    layer: `-0.5098, -0.4692, 0.0279, -0.0443, 0.0298, 0.0063, -0.0179, 0.0086, 0.0237, -0.0244, 0.0328, -0.0064, -0.0169, -0.0029, 0.0042, -0.0235,
    -0.0089, 0.0038, -0.0409, 0.1332, 0.2154, 0.2275, -0.0025, 0.2141, 0.0776, 0.0033, 0.022, 0.1845, -0.0589, -0.1667, 0.1149, 0.0322, 0.2346,
    -0.2342, -0.0564, -0.0273, -0.0428, 0.0864, 0.0864, 0.1164, -0.1405, 0.0848, 0.024, -0.0009, 0.18, 0.0053, -0.0567, -0.1303, 0.0842, -0.1295,
    0.11, 0.9948, -0.7531, 0.0038, 0.0065, -0.0067, 0.0074, -0.0094, 0.0066, -0.0001, -0.0003, 0.012, -0.0258, 0.0096, 0.0025, 0.0019, 0.0034,
    -0.0053, -0.027, -0.0555, 0.0451, 0.0399, 0.1605, -0.075, -0.2916, -0.2071, -0.2624, -0.0976, -0.1137, -0.0966, 0.0945, -0.1516, -0.1227,
    -0.1921, -0.0189, -0.0111, -0.0634, 0.1206, 0.126, -0.0257, -0.0071, 0.0421, -0.1247, -0.0058, 0.0644, 0.0443, 0.0583, 0.1138, -0.0774,
    -0.0057, -0.0518, 0.4888, -0.3067, 0.0211, -0.0404, 0.0598, 0.0144, -0.0079, -0.042, -0.0093, -0.1219, -0.0164, 0.0826, 0.0313, -0.0286,
    0.0045, -0.0068, -0.0824, 0.0935, 0.0586, 0.0274, 0.0564, 0.0014, -0.0759, -0.2627, -0.023, -0.2189, -0.1572, 0.0753, -0.0619, -0.0952, 0.0412,
    0.0763, -0.1536, 0.0871, 0.0847, -0.0031, 0.1171, 0.1349, 0.1383, -0.0592, 0.1072, -0.1158, -0.0076, 0.1074, 0.0888, 0.1062, 0.0814, -0.002,
    0.025, -0.2032, 0.4317, -0.4013, 0.059, -0.0302, 0.0015, -0.0553, 0.0045, 0.0118, 0.0338, -0.0234, -0.0261, 0.0502, 0.0629, -0.0604, 0.0669,
    -0.0089, -0.0713, 0.0907, 0.0185, 0.057, 0.0593, -0.073, -0.0108, 0.0119, 0.0346, 0.0299, 0.0492, 0.0716, -0.0577, -0.1547, 0.1561, 0.0665,
    -0.0255, 0.1586, 0.0483, 0.1504, 0.2564, -0.0336, 0.0466, 0.1348, 0.0747, -0.0269, 0.1939, -0.2601, -0.0235, 0.0029, -0.1344, 0.1303, 0.0876,
    -0.0958, 0.712, 0.1933, -0.0512, 0.0012, -0.0153, 0.0044, 0.0041, 0.0205, 0.006, 0.003, 0.0135, -0.0056, 0.0049, 0.0039, 0.0003, 0.009, 0.0207,
    -0.045, 0.1237, -0.0865, 0.1711, -0.0189, 0.0821, 0.4238, 0.1138, -0.1821, -0.2538, 0.1197, -0.1361, 0.2608, -0.0278, -0.1152, 0.1382, -0.4296,
    -0.0726, -0.0019, -0.0189, -0.1055, 0.1312, 0.0212, 0.0365, 0.0423, -0.0317, -0.0539, 0.0508, 0.0958, 0.0996, 0.0742, -0.0941, -0.0019,
    -0.6624, -0.1472, 0.0161, 0.0141, 0.0245, -0.0062, 0.0031, -0.0231, -0.0084, 0.0292, 0.004, 0.0307, 0.0153, -0.0468, 0.0078, 0.0109, -0.0476,
    0.0352, -0.3039, 0.1707, 0.0044, -0.0402, -0.094, -0.3047, -0.1005, 0.156, 0.0874, 0.0067, 0.2301, -0.268, 0.1958, 0.2107, -0.3203, 0.1523,
    -0.0358, -0.0767, -0.0094, 0.0573, -0.0028, 0.1588, 0.0005, -0.0132, 0.0667, 0.0315, -0.0306, 0.0217, 0.0223, 0.0885, 0.0478, 0.1051, -0.4092,
    0.2903, -0.025, 0.0374, 0.0046, -0.0268, -0.0081, 0.0545, -0.0308, -0.0175, 0.0346, -0.0094, -0.0773, -0.0097, 0.0095, -0.0005, 0.0448,
    -0.0464, 0.0795, 0.231, 0.1887, 0.3907, 0.1513, 0.1712, -0.1582, -0.1602, 0.0456, -0.1815, -0.272, -0.0888, -0.0145, -0.0501, 0.1266, 0.0832,
    0.0205, 0.0212, -0.0635, -0.0363, -0.0559, -0.094, -0.0214, -0.148, -0.0411, 0.0038, -0.0275, 0.1465, 0.004, 0.1085, 0.0147, -0.0895, 0.5455,
    -0.3427, 0.0018, 0.0043, 0.0097, 0.0105, -0.0262, -0.0121, 0.0005, -0.0422, -0.0001, -0.008, -0.0258, -0.0133, -0.0077, 0.022, 0.0072, -0.0421,
    -0.1239, -0.1384, 0.2521, 0.0526, -0.3077, -0.0652, -0.0681, -0.0461, 0.0423, -0.1302, -0.1379, -0.0746, -0.1367, -0.0738, -0.0961, 0.1271,
    -0.073, -0.0714, 0.1389, -0.0812, -0.1408, 0.0078, 0.0776, -0.0257, 0.1553, -0.0601, 0.0806, -0.1797, -0.0066, -0.0474, -0.0703, 0.0209,
    -0.6357, 0.2694, -0.0412, -0.027, -0.0143, -0.008, -0.0283, -0.0139, 0.0007, -0.0121, -0.0097, 0.0192, 0.0137, 0.0215, -0.0238, -0.0115,
    0.0006, -0.0226, -0.0613, 0.0457, -0.0626, 0.0366, 0.0946, 0.1356, -0.08, -0.0325, 0.0034, -0.3057, 0.1598, 0.101, 0.0367, -0.073, 0.2081,
    -0.3242, -0.1079, -0.1399, -0.0983, -0.0742, 0.0525, 0.0701, -0.1495, -0.0304, -0.1051, 0.0308, -0.0783, -0.1017, 0.0483, -0.1966, -0.0054,
    0.0255, -0.4024, 0.1802, -0.0631, -0.007, 0.0213, -0.058, -0.0057, 0.0157, -0.0758, -0.0298, 0.017, -0.0332, -0.0412, -0.0481, 0.0607, 0.0025,
    0.0326, -0.0831, -0.0276, -0.1083, 0.0341, -0.0589, 0.0628, 0.1044, -0.1222, -0.3515, 0.3338, 0.1827, 0.1214, -0.2902, 0.0824, -0.0677,
    -0.0265, -0.0183, 0.0223, 0.0303, 0.0393, -0.0216, -0.0361, -0.0235, 0.0897, 0.0216, -0.0348, -0.071, 0.0128, -0.0188, -0.0019, 0.0302, 0.1093,
    0.1003, 0.3561, -0.5308, -0.038, 0.0658, 0.0291, 0.0213, 0.0738, 0.0952, -0.0327, -0.0139, -0.0072, -0.0925, -0.0015, 0.0091, -0.0287, 0.0446,
    0.0408, -0.0337, -0.1932, -0.0064, 0.1355, 0.0103, -0.0421, 0.0264, -0.0087, 0.1533, 0.0305, -0.1841, 0.0578, -0.1133, 0.032, 0.0384, 0.0223,
    0.045, -0.1321, -0.003, 0.1048, -0.0594, -0.0265, 0.0515, -0.032, -0.0372, -0.0706, 0.0582, 0.0472, -0.0742, -0.0079, 0.0216, 0.0227, 0.0011,
    0.2065, -0.2163, 0.0074, -0.0724, -0.0261, -0.0674, -0.0056, 0.0193, 0.1164, -0.071, 0.0921, 0.0049, -0.0044, -0.0101, -0.0478, 0.0651, 0.0096,
    0.1182, -0.1934, 0.0171, 0.0696, -0.1616, -0.0368, -0.1184, 0.2228, -0.0403, -0.0148, 0.0219, 0.0299, 0.0655, -0.0769, -0.0577, 0.0051, 0.0426,
    0.0732, -0.0086, 0.0523, 0.0177, -0.0687, 0.052, -0.0042, 0.07, 0.166, -0.0884, -0.0422, -0.1392, -0.0774, 0.0594, -0.0457, 0.2683, -0.3428,
    0.2129, -0.1129, -0.0224, -0.0233, -0.0309, 0.0335, 0.0098, -0.0386, -0.0338, 0.0043, -0.0402, 0.0382, 0.0735, 0.0087, -0.0284, 0.0061,
    -0.0714, -0.2024, -0.1493, 0.0407, -0.0294, 0.1371, -0.1622, 0.0043, -0.3762, -0.0609, 0.1208, 0.1241, 0.1203, 0.1678, 0.0221, -0.0259, 0.0431,
    0.0562, 0.0652, -0.0231, -0.0917, 0.0791, -0.1378, -0.0173, 0.03, 0.0326, -0.1226, 0.0439, -0.018, -0.0239, -0.0652, 0.002, 0.0183, -0.5367,
    -0.0287, 0.0305, -0.0538, 0.0226, 0.0318, 0.0082, -0.0409, 0.0161, -0.0134, -0.0017, -0.0044, 0.0082, 0.0092, -0.0199, -0.0011, -0.0215,
    0.0121, -0.3349, -0.2531, 0.06, 0.3099, 0.0842, -0.3006, -0.1975, 0.0783, 0.1094, -0.133, 0.0483, -0.2833, -0.0421, 0.1019, 0.0183, -0.0223,
    0.0014, -0.01, -0.0096, 0.0662, -0.0358, 0.104, -0.0398, 0.0389, 0.1219, 0.0293, -0.1118, 0.1055, -0.0876, 0.1197, 0.0329, -0.0676, 0.6472,
    0.3044, -0.0381, 0.0253, 0.0314, -0.0356, 0.0268, 0.0355, -0.0482, 0.0172, -0.0014, 0.0011, -0.0148, 0.0044, 0.0033, 0.0074, 0.0155, -0.0321,
    0.2248, -0.0039, 0.2855, -0.3003, 0.2911, 0.3637, -0.098, -0.1786, -0.1233, 0.1756, -0.1492, 0.0919, -0.0804, -0.0184, 0.0242, -0.1762, 0.0002,
    0.0413, -0.0335, -0.122, -0.0094, -0.0203, 0.0277, -0.0422, -0.1702, -0.0293, 0.0521, 0.0036, 0.0582, -0.0536, -0.022, 0.1342, -0.1605, 0.1791,
    -0.0126, -0.0357, 0.0299, -0.0682, 0.0528, -0.028, 0.0286, -0.0547, -0.0163, 0.0053, 0.0239, -0.0234, -0.1106, -0.072, 0.0325, 0.0326, -0.0299,
    -0.0739, -0.0427, 0.0664, 0.0226, 0.0883, -0.1578, -0.0997, 0.1513, -0.0941, -0.0075, -0.043, -0.0318, -0.026, 0.1657, 0.1028, -0.2031, -0.227,
    0.0123, -0.1073, 0.021, 0.0465, -0.1705, -0.111, 0.151, 0.056, -0.0762, -0.0199, -0.0097, -0.092, -0.1482, 0.0893, 0.2252, -0.2353, 0.1167,
    -0.0137, 0.0158, 0.0352, 0.0348, -0.0413, 0.0563, -0.0312, -0.0083, -0.0183, 0.0352, -0.0805, -0.0306, -0.0329, -0.0699, 0.1149, -0.0639,
    0.0688, -0.1419, -0.1632, 0.155, -0.0787, 0.0747, -0.0238, -0.1247, -0.0388, -0.0681, -0.197, 0.0097, 0.0909, -0.099, 0.0386, 0.0697, 0.1339,
    -0.0813, 0.0904, 0.1148, -0.0611, 0.0568, 0.0705, 0.0351, -0.0153, -0.049, 0.0552, -0.03, 0.2814, 0.0662, 0.2069, 0.2593, -0.5054, 0.0963,
    0.059, -0.04, 0.0007, 0.0859, -0.0432, 0.0552, -0.0214, -0.0446, -0.0152, 0.0162, -0.063, 0.0152, 0.036, -0.0123, -0.0093, -0.1162, 0.1279,
    -0.0713, 0.0683, 0.0365, -0.09, -0.0025, -0.0584, 0.0963, 0.017, -0.0646, 0.0224, 0.2135, 0.051, -0.0194, -0.0908, 0.0918, -0.0385, 0.0386,
    0.0872, 0.1315, -0.0824, 0.0187, -0.0623, -0.1025, 0.1756, 0.0412, 0.1876, -0.0538, -0.0027, 0.0948, -0.1309, -0.2958, -0.0115, -0.0376,
    0.0466, -0.0315, -0.0342, 0.0479, 0.0309, -0.0438, 0.0811, 0.0204, -0.0167, -0.0216, 0.0284, 0.0815, 0.0471, 0.0822, -0.0888, 0.213, 0.2863,
    -0.0908, 0.089, 0.1236, 0.0178, -0.0654, 0.0579, -0.0605, -0.0317, -0.1898, 0.1543, 0.1561, 0.1225, 0.1292, -0.2941, 0.0781, 0.0654, 0.1616,
    0.0421, -0.0381, 0.1134, 0.0405, 0.0477, 0.0571, 0.0649, 0.103, -0.0717, -0.0569, 0.0171, -0.0033, 0.0765, 0.447, -0.1787, -0.1026, 0.0186,
    -0.0335, -0.0122, -0.0333, 0.0528, -0.0339, 0.0319, 0.016, -0.0091, 0.0164, 0.0329, 0.0238, -0.0162, 0.0387, -0.0761, -0.0315, -0.0347, -0.16,
    -0.179, -0.3741, 0.0474, 0.0701, 0.3605, -0.2673, 0.1689, -0.0285, 0.352, -0.082, 0.0486, -0.0946, -0.0294, 0.1151, -0.0033, 0.0119, -0.0129,
    -0.0177, -0.0738, 0.006, -0.0197, -0.021, 0.0329, 0.0466, -0.0101, 0.0076, -0.0269, 0.089, 0.038, -0.5391, -0.4792, -0.034, 0.0224, 0.0129,
    -0.0394, 0.006, 0.0446, -0.0216, -0.0063, -0.0161, -0.0244, -0.0193, -0.0036, 0.0301, -0.0125, 0.012, -0.027, 0.2908, 0.1219, 0.1345, -0.1454,
    0.0965, 0.0059, -0.062, -0.1953, -0.0441, -0.0691, -0.0077, 0.0723, 0.2699, 0.0941, -0.0525, -0.0325, -0.1242, 0.0743, 0.0902, 0.1117, -0.0289,
    -0.1957, 0.0244, -0.1008, 0.0967, 0.0007, 0.0854, -0.0531, -0.054, -0.0219, -0.0162, 0.0667, -0.2833, -0.0667, 0.01, 0.0885, 0.0076, 0.0157,
    0.0069, 0.0239, -0.0164, -0.0377, -0.0489, -0.0851, 0.0286, -0.0015, -0.0337, 0.0016, -0.004, -0.0803, 0.2378, 0.213, -0.1333, 0.0149, -0.0102,
    0.0591, -0.0149, -0.198, -0.1502, -0.2415, -0.0127, -0.0295, 0.0311, 0.0888, -0.1742, -0.1969, 0.0298, -0.0106, -0.0257, -0.032, 0.0383,
    -0.0541, 0.0091, 0.018, 0.0004, -0.0461, 0.0608, 0.0707, 0.0288, -0.016, 0.0448, -0.0661, -0.2427, -0.0273, -0.0811, 0.0728, -0.0447, -0.033,
    0.0159, 0.0633, 0.0618, 0.001, -0.0633, -0.0451, 0.0367, -0.0005, -0.0064, -0.0012, 0.0667, -0.0561, 0.1278, 0.3483, -0.2617, 0.0788, 0.1413,
    -0.0456, 0.0136, -0.1044, -0.1884, -0.0404, 0.1091, 0.0219, -0.0394, 0.0277, 0.2388, -0.1806, 0.0054, 0.0779, 0.1183, -0.0322, -0.0288, 0.0605,
    0.1432, -0.0016, 0.061, 0.1321, -0.0325, 0.0233, 0.0212, 0.0395, -0.0532, 0.0431, 0.6399, -0.6557, -0.001, 0.0445, 0.024, 0.0229, -0.0247,
    -0.017, -0.0553, 0.0102, 0.0101, -0.0294, -0.028, 0.0178, -0.0439, 0.0032, -0.0079, -0.014, -0.1549, -0.0999, 0.2053, 0.0996, -0.157, -0.1999,
    -0.1345, -0.0685, 0.0236, -0.1525, -0.095, 0.1068, -0.0964, -0.027, -0.182, -0.0888, -0.016, -0.0166, -0.0396, 0.0063, 0.005, -0.0997, -0.1186,
    -0.1337, 0.038, 0.002, 0.0496, 0.1209, -0.0581, -0.1124, -0.0897, 0.0655, 0.4828, -0.2163, 0.07, -0.0303, 0.0152, 0.0776, -0.0472, -0.0796,
    0.0157, -0.0886, -0.0142, 0.0171, 0.012, -0.005, 0.0298, -0.0297, -0.0542, 0.0487, 0.0804, 0.0728, 0.1667, 0.0601, -0.1842, -0.4266, -0.0966,
    -0.1961, -0.1162, 0.0783, -0.1404, 0.1661, 0.1341, -0.2349, -0.0932, -0.035, 0.0971, -0.0574, 0.051, 0.0955, -0.0977, -0.0885, 0.0075, -0.0141,
    0.0543, -0.0041, 0.0121, 0.1112, 0.0127, 0.0059, -0.0111, -0.0072, -0.2682, 0.1319, -0.1082, 0.0951, -0.0629, -0.0454, -0.0237, 0.0441,
    -0.0191, 0.0229, 0.0126, 0.0195, -0.0834, -0.0271, 0.0372, 0.0316, 0.042, -0.1176, 0.0987, 0.2732, -0.0712, 0.1904, 0.1058, 0.0719, 0.055,
    -0.0661, -0.0133, -0.0776, -0.1116, -0.0261, 0.0822, 0.173, 0.1973, -0.3532, 0.027, 0.0538, 0.0612, 0.001, 0.0904, -0.0471, -0.0587, 0.0117,
    -0.2133, -0.0076, -0.1258, -0.0131, 0.0542, -0.0128, 0.1421, -0.0498, -0.6444, -0.1295, 0.012, -0.0384, 0.012, 0.0029, 0.0023, -0.0304, 0.0058,
    -0.0181, -0.0073, 0.0017, 0.0201, -0.0234, 0.0089, 0.0176, -0.0438, 0.0424, -0.2399, -0.123, -0.0067, 0.1877, 0.0028, -0.1705, -0.1078,
    -0.1327, 0.1447, 0.0269, 0.2139, -0.3507, 0.4039, 0.1558, -0.0511, 0.2461, -0.0258, -0.021, -0.0491, 0.007, -0.0479, 0.05, 0.0357, -0.0217,
    0.0558, -0.0029, 0.0382, -0.0242, 0.0771, 0.0258, 0.0608, 0.0746, -0.4571, 0.008, 0.0854, -0.0326, 0.0165, 0.0034, -0.015, -0.0326, 0.0303,
    -0.0339, 0.0015, 0.0054, 0.0025, -0.0144, 0.0033, -0.003, -0.0072, 0.0569, 0.0584, 0.1123, 0.187, 0.1759, -0.1918, 0.1041, -0.1079, -0.0357,
    0.0029, -0.1432, 0.0277, 0.1548, 0.1202, 0.0719, 0.1767, 0.2065, -0.2053, -0.1937, 0.0894, 0.1969, -0.1778, 0.0404, -0.0099, -0.0628, -0.0436,
    0.0074, -0.0679, -0.0486, 0.0008, -0.245, 0.0667, -0.254, -0.2407, 0.4005, -0.0511, 0.0518, -0.0483, 0.0043, -0.0129, 0.012, -0.0409, -0.0045,
    0.0205, -0.0144, -0.0292, -0.035, -0.0203, -0.017, -0.0311, 0.0393, 0.085, 0.0077, -0.174, -0.0043, -0.1115, 0.1205, 0.0411, -0.0609, 0.0825,
    0.0727, -0.0845, 0.0195, -0.0302, 0.0732, 0.0598, 0.3077, -0.0419, -0.0764, 0.0382, 0.07, -0.0064, -0.0018, -0.0587, -0.0897, -0.0383, 0.0455,
    0.1733, 0.1544, 0.0512, 0.1093, 0.0191, 0.1047, 0.3999, 0.1915, 0.1377, -0.0026, -0.0097, 0.009, 0.0596, 0.0798, 0.0683, -0.08, -0.0528,
    0.0485, -0.0165, 0.0213, -0.0086, -0.0671, 0.0067, 0.1238, 0.0151, 0.0932, 0.0416, -0.1734, 0.1281, 0.2056, -0.0659, -0.2149, 0.0714, -0.0768,
    0.0543, 0.0774, 0.1637, -0.2042, 0.1942, 0.1319, -0.1662, 0.0122, -0.1064, 0.0483, 0.0308, -0.1244, 0.0254, 0.0839, -0.0156, -0.0417, 0.0639,
    -0.0062, 0.0827, -0.0822, -0.0859, -0.0126, -0.4346, 0.1624, 0.0577, -0.035, 0.001, 0.0261, -0.0224, -0.0388, 0.0569, -0.0149, -0.0128, 0.0164,
    0.0302, 0.0059, -0.0144, 0.0023, -0.0324, 0.083, -0.0068, -0.1141, -0.2145, 0.0915, -0.1544, -0.1062, -0.0295, 0.0267, 0.2, -0.3449, 0.1372,
    0.0736, -0.0502, 0.2398, 0.0276, 0.2074, -0.1197, -0.0664, 0.0806, 0.1417, 0.1945, 0.0438, -0.0545, 0.0367, 0.0067, -0.0105, -0.1828, -0.0386,
    -0.0319, 0.0043, 0.0659, -0.1271, -0.2966, 0.3551, 0.0113, -0.0133, -0.0043, -0.0144, 0.0033, -0.0082, 0.0024, -0.0074, -0.0206, 0.0162,
    -0.003, 0.0084, -0.0451, -0.0224, -0.0076, -0.0018, -0.2442, 0.348, -0.179, -0.0121, 0.0954, 0.0115, -0.2597, -0.152, 0.1887, -0.1658, 0.2237,
    0.1722, 0.0919, -0.0433, -0.0133, -0.1556, 0.0733, 0.0886, -0.1301, -0.0315, -0.0621, -0.0339, -0.0456, 0.0305, -0.0237, 0.0449, -0.0454,
    0.0867, 0.0658, 0.0744, -0.0751, 0.0089`,
  },
  {
    numbers: `fgfffgfggfffgffgfgffgffeffgffgggfgfgfggggfgggfffgfgfgffgffffffgfgffffgfffffffgfgggfffffgffggggefffffffgfggfggfggffffggfgffgfffgffgfffgfffggf
    ggffffgfgfffggefgfgffgggffggfggffffgfffffffffgffffffffgffffggggfgggffffgfgfgfggfgfffgffgggfgfgffgegfgffffffgefffffgfffefgffgggffffgffgffgffg
    gfgfggfgffffffgfffgfgggfffggggeffgggfffgffffggfggfgfffgffggffffgfffffggfgfggggfgfggfgfffffggfggffggffgffggfgffggfgfggfgfffgfffgffffffggfgfgf
    fgggfggffgffgffgfgfffgggffgggfgffgggfffggfffggfffgfgffgfffffegfggffffggfgggffgffgggfefgfffgffgfgffgfggffgfffgffffffgfggfgfffgfggffggfefffggf
    gggfgggfeggfffffffffgffffgfffgffgfgfffggffffgfffgfgffgggffffgfffffgfffffggfgggfffggfffgggggffgfffffffgfgfgfgggfgfggffgffffffffffffggggfgfggf
    ffffgfffffffffgfgggfffgfegfffgffgffgfffffffffffgfgffgggfgfgfggggfgfffffggffgfggffggfggffggfffefffffgffffgffgffgffffgfffgffffgffgffffgfgfffgf
    ffgggfffgegegfffffgfgfggfffggffgffgfffffffggfgffffggfggffgffffggfffgffgfggfgfggegfgggggfffggfffggffgfgffffgeggfgfgffgfffgggggfgghgfffffgfefg
    gffgggffffggfeffgfffgfffgfggfffgfggggfggfggggggfgfgggffffgfggffffggggfdfffgggffeffgfffgfhgghggfffhggfgfggfhgffgghhfgfggffgfgffgfffffeffhgfge
    fffgeefegfgeeffgfeefgffggfffggffhgfffefeggfggggegfefffggeggegggghhfggggghggfgggfggggfgghgggggghggghfggfgfegffffgfgfffggffgfgfgffffggfffggggf
    fffgffgfggffgegfffggfggfggggfffeggfefffffgffgffgfgggffgfgffefffffgfeggfgfgefggffgggfggffgffgggfgfgggeffffggfgfggggffffffgggffgefggggggffggff
    ffffgffffeffefgffggffgfegffggffgffgfgfffffggfffffggffgfggffgffgffgefffgfgffffgffgfffffffggggggfgffffgffggffgffffffffgeffgffgfgfffffgffffgggf
    ffggfffgffgfhgggfggggggffffggfgfggfffffggfggffgfggffgfgffffffggfffegffggffggggffggggffgffgfffggfffgfgffgfgggffffggfffgfffgggfggggggfffgffgff
    gffggfffffgggggffffffggffgffggffffgfgffffgfgffgegfgfggffffffgffffgggfffgggggfffffgfgggfgffggfffgffgfggfffgggffffgggfffffgfffffffffeggfgggfff
    fggggffggfgfgfgefgffgfgffggfgfeffggfgfgfefggfgeggfffggfffffgggfeggggfgfgffgffgfffgfffffgfffgffffgffgggfffgefgfgfggfgffffgfgfffggfgggfgeffffg
    gfffffffggfgfggfffgffgfffeggfggfgffgfgfgggffffggfggfggfffgggggfgfgegggfffggeffgffgfffggffgggggfffggffgggefgffggggfggfffgfgefggfgeffffffgffge
    gffgfgggfgggffhgfggffffffffggfgffgffgfggggfffefggfefggfffffgfefggfggfffgffffggffggfgffgffggffeggffgfgffggffgffggfgfffgfgffffgffgfggffgfgefff
    ffggffggfgfggggffggfgfggggffffffgfgffgffgfefgggfeffffffgggffgfggggggffgeffggfgffgggggfegfgggfgggggfffggffgffggggfffgffffgfgffgffffgfgfffgfff
    fggffggffhghfffggffgfggfgffgggfgffffgggfdggfgegffggfgggffffgfffgfffgffegfgggfgfefffgffgfdggfffggfggfggfffffgffffgfgggffffgfeffgfeffffggffggf
    ffffffffffgggeggggfggffggggffffffggfggfffgfgffgffffggggfgffffffffgffefgfgffgffggfgffggffggggffggfggfffffgggfggffgfgfgffffgggggfgggffffgfffff
    ffeffgggfggeghgggfgfgffgggggffgfffgfgfffgffgfffffffffffefffgggfffgfegfffgeffgggffgffggffgfggggfggfggfgfggfgffgffgffggffgfggfffffffffgffggfgf
    fffgfggffgfgggfffgffgfffgffggfgfggfffggfgfffffgfffefggggfffffggfgfggffffffggfgfggffgfgffgfffffffgfgfggfgffggfgfgfgfffggffgfgggfggffgggfffffg
    ffffgfgfffffffffffffgggffggffgfgffgggffffgffgffgggggfgfggffffgfffffgfggfffggfffffgggfffggggggfgfgfgffffgfffggfgfggggfgggfgffggffggfgffffgfgf
    ggfgffffffgfgffffffffgggffffffggfffggfgfggffggggfgfffgffffgffegffgggggggfgggfgfggffgfffggfgggggfgggffggfggggfgfgfffgffffffffgfffggffgffffffg
    ggfgffffggfffggfffffgfggfgffffffffffgffgffgfffgfgffggfefffffgfggggffgfgefgffffffgfgffgggfffggfgfgfffffgfgffggfffgfggfffggfgggffggffffgggffgf
    ggfffffffffgggfgggfffffgffffffgfffgfgfggggffffffffffgfgggfffffffggfgfgfgggffgfgffffgggfgffggfggffffgggfffggfffgfgfgggggffggggefffggfgggfffgg
    gffffggggggffggggfgfgffgffgfffffggffgeggggfgfgggffgfgffgffggffggfffgfffggggggffffgffffgfffffggggggfgfgfgggggeefgefffgffggffffgffffgggfgggfgf
    ffggffffgfgfggfgggfffgfggfgggfgggfffgggggfffgfggfgffgffgggfgfffffggfffefgggffffgfgffgggfggfggfgfggfggfgeggfhfffgggfgfgffggggfffffgfffgfgfggg
    fgggfgggggggfggfegggfffgfgffggffgggfgfhffggffhfgfffggfggfggffggggfgfffffgfgggggfffgfgfghgfgfffffffgffgfggfgegfgggggfffgggffggfgfgfgggffggggg
    fffgggfffffgfgfggfffgggggegfgggfgfffgggggfgggfgfffffgggfgggfggfffffffffgfggggfgffgfggfffffggffggfgffgfgfgfggfggggffgggfgggfgfggfggfffgfggfgf
    fgggffffgffffffgeffffggfgffffffffggfegggfffgggggffgfffggggffghggggggfgfffgfggfgfgffggggfggfggggggfgfffgegggfgfggffggffffgfeffgefffgggffgfgfg
    gggfgffgfgffgggfggefggffgfggggggggfffggggfgfggfgffgfgfggfgfgffgfgggffffggggggggfgfgffgfgggggfgfgfgfggfffggfggfgfgffffhgegffffgfgfgggffggffgf
    gfefffgffffggffffggggfgggfgfgfgggffggggggggggggfggffgggggffgfggfggggffggfggggfegggffgfgfgffffefggfgggffgffffggfgfffgfffgggfgffgffeggfgffggfg
    ffffgggfgffggffffgfgggefggghgffggggggfgfggfgfggfggfffggfgggggfffggfffgfffgeggggggfggfffgfgffgffffgggfffgggggffffgfgfggefgfgfgffgggggfgfggfff
    ggggffgfggfgfgggggggggggfefgffgffggggffgggfggfgggfgffggfgffgfgfgffgfggggffgfgffffgffgfggffgffgffgfffgfffgffggggggggggggfgggffffffggffffgfggf
    fgggggfggggggggfggggffggfgggggffffgfgggggggfgfgfgffggfgggggggffggffffggggfffgffffggggfgfffgffgfggggffggfgggfgffggfffggggffgffgfffffgffggfgff
    gggfgffffgffggfggfgfgeffggffggfggffgffgggffgggggffggggfgffggefffffggfgffffgghhfgfgffgfggggfgfffgggfggfgfffggfffggggfffgggggfgfgfgfgfgffhgfeg
    gggfffgggfgfffffgfffffggfgffgfgffefggfgfgggfggfgfgfffffffgffgfggffggggfggfgffggfggggggffgfgfffggfggeffgfggffgggfgggfgffggffgfgffgggfggggffff
    fggfffffgggffffgffgfffgggghgggffgffgggfgfefgfggfghffgffffgfggfgggffgffggfgffffgfffffffgfggggfggggffgffffgggffggffffffgffefffgfffgfffgfggffff
    ffgggfgfggfffggfgfgfffeeffffggfffffgffggggfgffggfffffffggfgggggfggfgfgfggffffgfgfffffgffgggfgggfegfggffggffggefgfffffgggffffggggfgfgfegffffg
    ffffeggfggfggfgggfgffgggfgfggffefgfffffffgggfggggggfffgffgggfffggffffffgffggfffgfggffgggggffgfffffffgggfgfgfffffgffgggfggfgfgfffgggffggggggg
    ggffggggffgffgffgfgfgfffffggggfgfgfgfgffgggfgffffgggggggggfgffgfgfggfgffffeffggffggfffffggffhgfffggfgffffffgggefggggffgfggffffffffgffggffgff
    gffggfgggggggffggffgffgggggfggfffggfffggffggggffggggggffefggffggfgggfffffgfffffggffgfgffffgfggfefgffgffgggfgggffgfffffffffefffgffgfgfggggffg
    fffggfggfggggefgggfffffggggfgfgfgfggfgggffegffffgggggggfgfgfffgggfggfgggfgfffggfffffffgegfgfggfgffgffgfffgfgggfggegfgfgfegffggfgffgfgfgfggfg
    fgfgefgfffffggfgffgggfggffgggfffgeffggggfgfggfffffgfgfggggggggfggfggggfggfgfffffgfggggfgfggggffggghfeffgfffggffggggffgffffgggggfffgfgggggfff
    efgffffgfggghegfgggfggfgffffggfffgfffgfgggffgfgfggfffgfgfffgfeggfffgggfgfffffggggggggfffgfffgfffffggggggfggffffffgggfgggffgfgfgffgffggffgffe
    fggfg8SRz6CeaCt7nO_2T6M7lH9v9m-Lh_DOStQxM5DIPL4GcL0zxOzAnKleV-8-YxEc-V_uUbCw6zo1vVGzFFDE1gvtL8pAHfi-WjYF5i7ehiOreLTXP96-eQK5Ku8EUs9FtnXd73EV
    22FTUKY0-UmJ5Nv61TSyvOlEw8ANL2iNY3FDxLqfLa-k7wd5-tUx8s11iqjJ6_ceGQNTwDKWtY59ZcIci-vumIX2xm14MIF3ARN_rGzacS61-nwrB16fv_ZNn0c7dI57GPKwzyCA2_Q-
    fx1_Oa8etYExYJ2pV9qVwRgJ5aRH0lzAEGJ4-qHBUpp0WPxlmOAKODzq097K9-CD-3byQ162oaDAwGuCPUAbLRYB2ct4RizGI-ZDtWDF9qF-rAAtF24SU4F8PJ8Hxe5EzdiRXtyvTyGm
    pE8U4opAB9JEQjVp5HjrSnEs27iLR82DRL3L_rIYR5r0CQzPIFA8zsAMBy_Ee2Y919OyDGrvaQVBuKSPx4Ap-JDhil6Q7sjB6iFtIj8ayIO9nH08qAb0O550AYIFxVz4wA-FGqTOCf-_
    k0IJ5CMKlQjZa_RN0V7y-EM_5HpQgrRWl0Rm-F3HlR9RA_Z6TVS6xB9CfkCkPReu2egU_-sIz6gV4VMrEKUpk5B3doYDQXVDs3Xa5_n6qsF_N_Z6KALvV9TPd1Tf4643erjKk0rCJQI5
    I1BM-3qk5Numq2g0fuzMqdGNWmrHklKjqyVtwXU2As5upsUr4zorSsV78RGVhADOrPGLL5KoQ26yFKlvNrMYu9CCnIItsEC_0s6ZapoDpKBE6f7vQb7EUX82K_lrHrtrBONGLnbrIFER
    Sl8BprhGqM-PoJ3Z9Jq1RjJHdSaOJoGCtJ1qDhfkFy0tnv5BLrTm21UCB9NH2tD4z-8IM7voJ6sD2GvqQ3DGoP6WFVKIp88FN2_6EAZrSuqAri8PwkRNhrh9zYPjdPEPamwKTAc0-H2H
    Al2tSJTCSg4j3vFKgljNmfVOqVvj0DbUAsQoeaEKIO4X_CJhbGkO4c2FmIB0cOFynKsGRZxd9uj_vU7IaT6kxaIl98ZHeJDoPFVrHraHEu8gBkmMAETr2LHh03wr75vdNESuTtjdm-Ij
    IbcLWlM1B93WrbVJ3yS5QMgtYByDRUTr9JSqFCJ1Vo_c1t3xMzbviXdeUyTKI-OboHfcfiH5c4ennD3mwrZ64UOxg9MFJxO-jZ1VtxYBtBB9E36BvF3tSqdQFiJLbhAvCihyq2aDF_7c
    CAGqv-njknrAtGK29I5Ydb-AO4QAyDAHHfEj-eV_zdcJosEkwfdja_YPWAro2NLg3z9U9KFj8hPyHqF3qCKGhVHAVnDSkTIXGCYPHtoNr6qRALPDgQPNUKQ09ZoYzCANy5R3jGIFBGBy
    JkOdpW2M6QUzut4uk0Gg8blLWgXF-Lr2KSYkNlZLtLMLv6oKUkJg16VHWrR7eON3Y3ZGSC79Ru7BOdx6a3DE_UU2_-l1arI6KOBuDw59qoweEL_4VWrktm6pqW_r9D32msM1_YR8Cx7i
    zCfKo_xUAvzOV-QavFRHEcOFKInUa8_dfhMFDDfUk984YI3FAOaV_jY9sCgQ27l3liHLyfH2GhvAY_aLbzEefeWDeliJ3_fxkoDck82RrD7jDxgNG_GhtWe83-fp06AGEmbtOqCBqkpd
    54b-cNe9pI3GnN2AK5ATb43iQfMby94uXAFwO2LavK7ye4EkUa6OnSrNvZYlSr418Tqva6ZGPdvjsACKK6W5pqPaLuC1FkvCJvx2evolbJU72sbSEX6G4EbpqXq-9CkzvjcvFokzgZ5b
    RCry8yaJIr9nCUvt8Jre-9BD3F6K5_QGuZ8x__WI3EwcrxwlH3NigJvZlbK8Y1q5GPJb5cIEcVIPRVHFh7FcInLkXdidXurvRnnxtL-1KU0Ti5I8wOgI9oaaGG8ftAGF1t5KFjFzWCB9
    M2rncUdr7u4c5NcpRtTMefqK37sTnrwYK0FMuPcpOyD5KWN4sg1PM6CB_LZfE8bGCqXvI9MThPCfcpAEv3HPo9FHyKGMg5GsZBOpcCZW46kCQ1nI18GbOi7Qdq8kAtNkjNjYuS4ZsCQI
    DbnUta5LM-ENeoJIA8yED0MZsvjtM0V0rPuWz7CyvZtLCBIO3uYoKEmMsKHc8sF-T32Whb7QLxb0N-fPpEW89Ggq0z-B2PXWke9X5-sS9qrhORw75OwGH8O13JY_PiKxkEr210MCy0Qg
    L97k92uJUlfBcgi9eIkNXuJb7r_gTmL0-nRn4P6OK5IkeXv93cYEs7h_i638ROD9-ykXGDZeMqdIneJdGnH6wnCqZZ60K_NeW3LGDZHdrUGB5rKlisGcEm7uIlL_2o8I9fMx5mzRkL3t
    JJhCyoMA5cHRv6aPPKQuNJZzDnCBcS76IpHsSydvoBKC53JD_U8iq_dLzGcNuOkRA2nhA_77SO3009TJVHAw8uK5fLhKpwNH0e0GIzCUCDdx2iq4G8RdqW9YHemm4sOjztVQ7mnvrJHL
    XzoM3Xp11y1a-4lQASlXGMO-PU58FQCFg7O65rRL1GHp_lPkE24mq0cxdArKbF6y8q8d7xcoY43tpVt7L25WAWG2iFV8hAISBqoHGEND9Uj24WDBpJZwyZ0APaH98EeKPmIidKFxt_Xl
    tlyx6auwmrRBK-DoiOSmKYkIyJn7RgHCF1Th97rHzI-wFT24DvXeympOJp4S01wgFla2pWEI-NpKkH85oARE2rT-1FCpeS-DJBArFb-UQpUpJUqJ67BmaZx-QG49S1AJZ7z40673oh01
    XG9F61alB2DD8yP9GKHy10Q1OEv3wJ9_EGsP5EBv0IlIfCzS1-5B12t0-BjFGc_86_MCZK8FcOhko7caQmFZDh45FnV9-G-4-ex2-MgNwHD7E6jGZbL5D1B_9xSMRuJrNHL-NE66NHAw
    lr3zNr_g_CuSt-pY-1km6ubr_MHGsxNYjyO2NxdNff7drwVy2AK3OSEGJJJpaDj84sSC802jGxAC85mDO79vH5DGX6y2KFNHCZvC6ChUvh9BF6jkPC4FvDGAI3BLE6E-6ZPltLIum26_
    mF5A6LElB-t4492A6DwVo7Z9ezNMPt0RO9sAK4WwDCsSeMF9lAAFGgXq7YK8xwrOi77HT2F6EENKOcEIQrgcBc9-Sz8wBP3GBrTB4BKO62PGvLPIKxA7OrQ6Bmu_6Z4x2KmwjHK48Ynz
    rk6zMKWyHi90xPS4A5NK3pZ_mH9QVxPh2u9t77r0SNc3MnwF1w3CpIPnfEn6_r-c8IqGeJKvYJ0RzqT1Ks-7ZHuOW1UEDkXwEDsGgRKwV9qF_PUoOT2c4L4FHrGiDTgECieqN1Wta1Ea
    StyQxGNx2l0yuz7_BGMYCOCz5156Du35ukyR08-LlT8GYDAf26us-n74ybkRPa1xz0e9sGIyCnSUAGC5xBzA0i-_LECxE8sBGvAFwkj3DKK29bXGpx1D_O8PVNDASteCwp2-7sBE4QRB
    __wCCEw8m1ILHpVG7zKvv5gN_jr1TgdTqdmhmIEmjonNEQY8V_kvm9-EzQNzCVOAIw5QK-61co-1KJEXIc1t67In36LM93y9yLKGUk4aJ6uxRDGaC3-9XJcuWj6_I6cysfL5cCqeDAqA
    Eg3Z6v9OAu0OOPzF16IZLORS_vFptBHOnTW1GW585bWmSCZa4BsDlMdtzG6ACUmnixT2b9CA5Fh2fElUVsyiInsp5lcCjAJZZB0e7EF4bIVL9TR0AZtuNDOg-0HopHBNUy0-wnW52aj2
    B2RaU6FuI9MOYUARTuED_3AUX--6fqAz3pdeJ2Tc-NpHx9Oav7CmPWe4dQ2cThFKLtSDXDkKv__l5TnYQGQRYb_OwV3PlA5Tr861x71QgjX8jCwO7flVPDXC4lqEHMz8kjzsnE7EQHg2
    DBEbS4H9NJJ6v9-PK8TkHK49pHNHGNXQ2SCIbvxbxbUEKGUBLM3Mo6q67iAi8EmLVOZvz_ha39-1IliKVDyA_4A1FI3tq88XXpPCW8F58joCir4jQxo5cTxhFHJ4GmU8n9Zk1OP1I5Fh
    cWkW94QfE2s_4B-vngUdA9E04tEP0Rkxh3tw7sBL2oLdLy33FFJjFojTi5YAFKMtSGLLUAXMS6Ra76cDaV2C-LnsTGQFmac3SDLUhE9dd9iS1BUNHG0aR1OQW50-dDQns3W09ssIHAzj
    F9NbeQUHzQ6VV3n9nOLF6TN8nNP8uJgCNDObaeKyOvYYSe-i2Ad-IkgH3A2LcKAmYMgazT1a6X01eCVIJCPXiFoVNtT_fDITBJCyqrp-CCFnyUsdaS3D_SQz8wjApJNzntMxExIWT4uX
    GyuFibelLgZMypjwHbU5l4PkLFOKDHsZ3djRCMhYByQxDbeIBEGh1fIk0LAYGb2PT8EMwJADm9rKi3JJhYvpCHG-hFrhZFnA3ozhFD6KLG1_qobzfP1OBVSdG6UVce-rNg2Yj7qE0vGi
    kWW_N19mtRKP1HsSbiBj59SpBaUvdMqIFc4GFSN-LF7UrFSxL5NUlWT7irTxgNbNbazllIsr_zF0txFzNpLGPV3CevwehuE5mR574qDbvOuaVuTgLI7jgn5K9cA-2YkauiQ8JDFZJkPp
    YH1yulOGTuuNhEB-VqNXEBRkQixFHVn_ZjyY2XHNOc26eFnISOoAcKhL2xXTXG_6B1BoQquD9gWQXs2W9XhG35k8qN3uuXmMZyVwjQ9wq45c1g52TCTAKLLNLNAL3BHMttz-j6KP9dV6
    CnmuwmlaobStaXVGecGL6NKLA-tXHpjfBfDR8l6b3ICLUIQRrdzK6gpyQTrlPwUKtjz4YH73kwL1tO99tRkur3DqMk7O6yhB_Mv2PIRQl9HCzLVl1MldvI1xRrHSN9uU4sWOwwkfTtfV
    QsWp6kQDyC8Vg6S6nbU4EApOpAc_ziTGgUN6RI2RA51ACDw7MhEqYy_JLZAqE5gbI00fq74Lf1Wy4PrWLID_VzStoK5YueimY_YoRVo5DL8MetpEys0dO2ke-vVcQCKG4WoJdHLcjlS7
    KKb6GnFhw85CEP7Sx8zkqV0KyuwjR_Oy0y2S79_9CkxHuChLxJG6ShRwc4_jqwKl2A_RKm_NhDErPEydy1bqzQEWLBAolJ0Htb9S4yKb3z-C8Mjk_kPLzLOM_Nd8FfkQX9Z0vAhPwaNK
    ArZ8V01S7obWtSSV98ILXF9FZ_4GIlsTXBWswO5lCXIQNJ85XLVE1LHvYAxq08MLKX9HBN21H5olM_a71-JC6yw3GxzBuKWQWUFLIMyxZzzqxUVKtxB3lrLxy8K8kkt9MEp8Xt91Ab9D
    B1yljchnNula1aVQ1bmI6r8P1Z5yx4hwUZOU9sz7BahHAekkFhzjHy4yM50PCMzStGLDY9G3V6HVDOv1q5TFEgO_46pyrRBOvS3l33DPoOutAW33VII1C-7vYvYdCgj8kXePBXQdA1_S
    e_0-N457mwMP3UN7DT_EHjxQ9wBSWaK7RZxzqkCpxyocd0IMCOOVUSCFy85NfUbCUt_3Ke13pP90LefAEtr9G6Vb0FVXbBA6caX07t5s5WKMvG1G_RlgsR08gGoc1ToY6h898dyV45WQ
    ZWViCFETgfKZe_dVF-Lp5AqC8W-o2DqfCkMpU8K3S3AznqZKzyz2zpfFcLNVGFbpHr6fal6FMsKYpTh4o-Gj8zQQqNc2zIHIwOemr5bkOKh671HeRLh0YNPcW2g6-NHuw6xFhCwX7Kpe
    z9P_sB2nieqCdrHVBm8iBQuqM8VGVWys_DUse1UFlv6IG9uQADHMYTKEHWCxZ4rBWuCXDlDbD470y3aMq7wMfH46U7Frx7zB5l2r44LqSM8kWFGzIRSe9Ze2eitt-5_YvgPJ9XCvD2DT
    EG9yHm_spWkEC7YXVI93EWHt3k_eIKBNVmxUwB6PA3LRLey5g2o-uRMYNFPHxDxHn_tKCBzFKtaELwImbdASb8z32t_N_FoP-ZM1a08IvCQ-y_fmLpM_EM4erKxbi_G1pYb3G-hm2dPe
    uLvmIZQfXqrzdc84-UWwT95bRd3LTnxhgJc_8h6ySYTKeqayLV5Wpo9E6B_OOlFZChAbRbiMDOMrKUziAS66mL8PXIVTObIH3Yn3vLOF4f59KMyoEEZsMWHiX1MTmpfCAVXApk9BdMI1
    Hdt-d69M2fntj_DHML_YHJRAdUOnaovrwZauj2Zc2xDeWQAx6RuXuBF7szM-Fv_Ik77FUZ8PhXNmDlU3P_bPKaE0PKd66l0f4ahGtteRQDDkHsVKRQ4-3rhNBtIHA6jM1MyOw0J-2NVy
    2cvw5eTAoiMJLMFLMGFFIKHKMJGKGKNIOKJLKFKOOKBMLJOGNMRKOHIMJJILNGGJKQIEHFLGPKNJODLIGLOILEGOGQILKLMHINNJMMQOHHFIGIKJQCNMINMHHJMNNENIJNGJJJLMMGJJ
    GIIKELMLOOGMPIFMIMPLRLONKMHJNGJGKMKEPNOJENGJFJLJKMIJOHOMNMOLLOHKVLKLESPLIIGPKJGMOKJOGOGPRKIFJJOLOMQNIOGPQMPGRIMEHMNJMLHJKNJLPOOLFILKKILJHKJO
    IOLJHJLMGMMJMKONKOINLGFOILHGQNMMNKJIFHPMLNHMNKHHHPKJFJPLLRMKIJFLPKRDPKJPKIMOLLRJJNHIMOKOGJNMIOHMJJKIMKKQJOEJQOKLNIHPONMLLNJKLKGPJJHKPLIIMLMJ
    KLMLQNMJRJEMNQHHMPHMNLMIPJONKLPSPMJEGMONLJLIKPQJPNGKIFJPKQGOLQIOHEKIOFEELHILMKGGPMJNMNHLNLJNIJHGJGPFLOLRIRNGPLMNMGJMHIMIEEIHOKLKGKHJHJKOHNHH
    KKHNMJFJKIHLKFLKONJKOMKHJIGGOLMLFLMNJKKPGNKLMLDMMLRLMJHMMFHKIHMMRJJMILFIHRJMLOLRJLKJLPLKLLPOQINIPLHMNHJNKLIPLJOFMMKPQPJMNLILPIIFOLNKPKMKJJOH
    KFNJJMHPINJNJIMJKKLMKIHMQJRHMIJKKLFIHIDGLNLKQJNROPLFNJKMPLIHPHKINKSGINKPNOLIMGLIJOMQGDQKMKOINKPQNLKMLIMGIEJOFVEEFHSGINJLRIGIGKKNLLKMLFPGDGMN
    LFJAMHKLGFNKJPKIIJOMJKQLHHJMFIOHJMLOJMLMJEFKLIHMNJLKOMKPNOLINLNOIKOOMLRORHJJOJMGQMNMJSMNQBOHQMRMGLMIPIKNKJLILLLODJHSMMMLIOIKKINBKKKMQELLNRMN
    CLGLDFJAJMLEHJJKLKGIPLDOIDNLLGPGKOOIKPNNHMBQRPLEKMLMOJGPMIJNLKMGKLDMIOMHNIFOJJQKEVHQQOPIHBIJMGNGNGSPLTNLGEGQMNNVHPKJQQBHPKMVLQNPKGTKELIIMHGK
    IHIDCIOISAMMGJCGFIOJHGFHLMIJKKIFINVNFNONIDRJFOMAHETMHLNHKPMGSFHMQKAMKFPORQOPOMKIJNQORENPPUQORHMQMQSOPRONSOQLMHLLGMOKGLIKMRFNNFJJKOFKNLJPJJGL
    INGONQKMPKJKGQHNSJLJOLJJMRGKLMLMLILNMGGLIFKLGHFJGJKLIGLLMIPLNKMJSNLFIDHOEINILLLRKOJJKLHMGHTMQJSPGHQHJLNLEMJJLMGNMGGNIKGKLPMMOKGEMHKLKIOLIHON
    QKNJLHNOIFHLHOOGNFJELJFKNMMUOJJPHJLSGPFFLLPINNMIGHMJKPKKHBMHMCKMKFSMKKGLKHBTEMKLMLPGFIHGIKPJHIJMRHRLKKPGLFHKJKGIILMPNEELLJILFQOKJHOLLKIOMJHH
    JNJPGLOMNHIHMJKIDQPMIHNLOKJLKJOTMHLQIINJNGLPQNMNEOLNNODIKLREHLHIHKMGJMHOJOMHGINKPNIGRLLJIGNNMTHMMILRHIIMRKKGRLKIIMOOIHNBHOKTINIMJKOPQJFKMIIJ
    MFIHKMJHGMMHILCHOIDIONQLLGJNJMLNMJNQKSJNDJGITHHQGKIJJMFPINIMOMKPLIKNIFPNIJQSILMMGPOIKMJMNKPOKNSJGOHISNLJJLFDHHGMMLQLHHGECJGKQKHHHOLFPFIKMELG
    JNIHMNGHJRNONQLJRMILGJOIMCLLIOMJMMLOHJSIJLMLOLEFLMEKRLQOFHMPNOLMMPIKHMOJMHVLLNEKPPKOJFNKPCNKGGCBJLMMIGKGJLKJGMKRMMOMEOLQMMNNONFKJMFJNULKQHHH
    LIIFCEKJNOKNLHJLIEIOQKLMNIFMLPPHGFGJGMIJJJLEHLNJKGIJNFGKONOLKNKNJIHJLJPGHTMMLMJLNIIGJIJDNOOLJCNJJKMDRKMOHAILPJGMNPILGJJKNQGPJQFLDNJIGILNCJLE
    IGDAGLOHREQJIQKJQKGNPFIFPNPHIJFOOHKPJNPIQPNJIHMIOKMJFJLGMOJGBKQIKJIEKMFAFLVJIMLMEOJJFIPNPLFMJLQKLHHOJKKLOPLQONMOKLNMIJMMLKMIOKHQJRLEFHMNIMGR
    LKKJJMMKKCKMJQFLJSGMKOKMLLNEMJQLPQFLMGAJMKKFPINFLJKMHAMLOLDKFIIJQRNGHMMKMKNOHOMELPHFMOHMLRNQPKKHEOOMRJQGJKJHGCHIHIFLOGHMDFGJKKSHNLKOKKIJHNMK
    SNMJMHNLENQHLDIJMJPOQSHJJMMKFLGHPLFFHDSNJNLKKHOMIMKLJKUELKKQJONLGIHCQFIIKKPDKLDGFPIQPJBRIEKIKFGJKMOMKNLGJJLRPGSNFIHJMHLJPHHHJLJIHDEMIONIPNIK
    TJDKNDMLMIGPINKKMIOMRLKJNINQNLNLNKMNNGNEKFLJIEKCKKMNMHILLDPLLLHOHLLLLHHKHMMMKKGJLLJLOKILKMGIRIGLTINQNNJNIMJTINMIKMMNMOFKJMJHIGKNKNERKMPPIQGH
    GHMJTKJIOMQKDMEFNILJNELUKORGKEVHLKRHNOPIKIGPLILPEHQOJLLEBHGFBFLLBLIKKGQIFKLJJCHMJMMFOHOJPJLLQGRIGJQHNKPGJMHHMOMJFOGHOKLNIKTOJMMMNNFOLNMIIDHL
    QMLLHLHJKOMLKRLHJJPQLPHGLMQJHKKNEOMMPPLJSPPHJIHKRHKIJHTJOPOICLLNIGNNLMHOKJQOMENHNKLIHFIQMMMOHLKJLMLKIFFOLKLJKNGPJKJJMLJJJKDNKIHLLGMKJQINKQOJ
    FMFHPOLNJLPGNLHJOONHNIJGJPJMHOJMJLGJLEGJHNMJHKMRLPPLKKHLNFMMOTGPIQNKMOKOMMICNGOMLJIPPMNGJINJMOPGJHMHOLGQMOKILLLNELPJKMPGJLJKHMHONJIJHNPIOKGI
    HMDINKGQJNEMNJKKROKHHPKNHLKIOPLNMKGJNJNMJINFLMNMROKNGJPLNEMMJLHKJMJOHIIDHNIEMIOITKHKKHOMEJLKNJNLNJNPNNQFLIEMJMJJIJLLLRGHROJMJMLIJLJKKQNHKGPL
    MIJFILLNJLIKJLKOMHQFIMNNNMJLLKQKNPGPMOQLNHNQGHIMJOKHLLIKGFLELQOIHPIMCJLKJJLKGKPMPDLOJHKJLNKPKLTLMLNHIKMRJILIKGMLOIMGHHIQLKLKNMJLHSQLKMOMMHNJ
    KLGKNOIMJHHIJPGJKILJQMLKJNKHKJLLFLMLKHBJLMMRHMLJPLMLKLPLGNJKODLJQJHGNKKJIKHMQJEKJGNMMMIDJJOOOJOHGOLGHMJGNNEJMJNHMIIOOLLNKMRRGKLLIMLHNRODMKNL
    JNQIUJMPOLOHIMHKMRMLKLLPOLOGIIKMJOMJRGLOGMKHDLRELNHMNOLVNJMGHQVKLMGLKLPIILLQGOKHDKQSSGKNMKJKQMMHKNIJKIOQNJRMHNIOLSKJNNKLQIHLJGQHJELKLGJGSKCJ
    HQKJONOHJLJMNHIJPMGKLEQMHMLILKKOJKLFMNMNRJPGEDKQLKJHIGOKMLGGMJOBPPNSIMLJHIKMHGFOJKHLSMHJHNJJIKJLNPKLFILOPMPGNMGLJJLIOTGHGJLINOINHQKJKMJKGMEK
    HKINPOTINJNMIGOMKGLKOMILNKEIMJDMIKKIILPOOKONPONMSHNGIIICQLFOFQQKJJFOKHMNJOKINMUJLJNMMOIJJMOJKKFKNQHLKMLJLMOMQJFITOPHNIMHKNOLDKSKKKNMNOOKKQHL
    OKIMMILMLLPGKMKOGGNLIRKJLLJOMMLJKHGJHGIINOOJILLOLHOIKPOGNNNJMEHKNNNKREELDMGMKMJNFPEMGKNHMJHLMJMKEGKOGKJFNJIORLOEIGILGMJPLSGMMJNLGJTHOJKNPNKL
    JCFGIHKKOLNKOLMIEPKIHNOLLNKLLEOLJNLQHHKIHIGHNMMIIJKPCJOLKNLELLLGLLJMPHINNLMLHNJRINILETGDKOMGIMPOIJJQKNRQOKMLPFNJMFLOQGSOMKEFNKLMGMLLEIKKIJKM
    QJINMKOLIPKTMHKKNHNLPOKNOKOLHJJLQIQLQLNILOLMPIPKKMHLPMNGNNIJHNKMOOJHJLFJLHPNILLJHMMOLLLJJINQQIJHNKJNOIGOKPKJQRKNILKNRNNOKIKBNKNQIMNLJNKVNKLM
    LNIPLNGNLLOJAHLJMLOJLMOQELKSFMMNOJMHNLNKMLINMPJMNNOKNNINSIKFILJRILKIGMNGMOKOGLOPMNJJJMLIIOSMNKLJNHJHBPJMBJONHJPOILLNKFNQANMMJNELQRIMOMMTKJLC
    LOKPIJNELHILPHJGMKOJLHNFSJHJHJJIDOJMLOKIJJNJPJMHNJNLKIIJQMDKJKORQIJFNNKRFLJLFKQRHQLODKKQGJLNLKOKJIEOKLOEJEKLPMHFGISRMMNMPOOIJKQQFJUGNLLJLJKO
    KFIQHNPPKNQGOOOINMGMMIKOPMMMSLLSOOCKMOONJJERJLMOOROQKKMFIJEJKPJGMHJLLHHPQOLKJJOLOHLLPJIHFLPNILKLRTFOOKLQHIOFGMGMHMKEMJKHNHMNNMLOTFKDPOKLPJLL
    KMMONLOOOJJOMNLQMNIQOJRLMHKKHLKHOMGNHLFISILNQJKLMNORLKLHKMONKKMGKMKKHORMOLQHFJHKLLLOKMNHMKJJHGMHSMNOLINMIHPHJHKNRHNHKJKJJNJJFCMFLJLKLNJLHHKI
    INJNLOHKHNJNNKKKNQHJLJSMMNKMJOIFFKPMHNKMKJJPINKPLJIPKHKJOMLMLOINONHLTJLJKLKKJHILLLMQQOKMMOKMHKJLRMJKEMLJMLPLFKKQLKILPPLSKOOLLJJFRMFIKMOGIFSM
    JONCISMGJOHLKLNKKLKKTJIGKPOOHLJLNPPKFJRIMLJIOLMKNEJNKLJIJJJJLFMMMMOMFMGKINMJNINJQMNMNGNKMOOHLPTOLHJFOJNMMPMJLLHNOKQKFINMIMNLNPKGSMRNNRLULPNL
    POROFLFGLGESLKJLNONMLJLJKMHONIHLJMRKVQKKNQJINNQOIMFJMMNGILIQNKNILHJJLMLNJGLJIIOGIIHLNQMHMOLJOKJKNMGRMPKHGNMMLJIIHNLMKHKLSCFBIMGOMDHGOHKMLPMO
    NJMLLMJMKEGINNUKPHSLMILPSKLIMKHHFHHHJJNKJLOJNMLIKONLHHIFROJRKILNMRKKNRJJJMQOLKOMNNNOLGMHIKHJNPJNLQHKLLIKJNJPJPLNNIKLLMHPTJCGHJINLLDIOLMJLKJN
    KPLFJQGHJHMNKHBOQGKNILVMKILNPPOEKNFKNLNJLJGOLLJHJKJIKLEJTILMJGLJKKMMMMKNKKIKNOONHLONKOOGNKCKNBMQNEFIIMSINIOKGHNINHKHOGEIHJNIJIMJJNMKIONPMMMR
    OKFQLJOPRNILGKMKPNFFMIOLLLMIJRSLILDKILJHNMHMKPPILITMNHUNJJMMNNOHKFMPKINLMGLKPLOMRHMKEFKEPONNMKMJPMOKLNVLPPNPKKNNMLNFFMOHBMJIRPOKQIJLIOIGGLGK
    NJJPHKSNQLLGLKLKLTLRSMLLIMNMHKKIJLKGLHOOGINMKICHPMPMKFJKHCKPQJLPLLHKIOJCLHEQOLMEPNLLPKFNHKIHJEOPLNOIIKIRQCNKKKKIOLOOIIJHHRRNMJKNIIOMOIQGNJKG
    HNKJIGPJJFJSQPMHHPPMPMPGRKMJHMJOMHMMMISOKNLKJNNJIKMIMIHJPFLMRKNJKILNKPELONPMOIJEGJOPINKILLNJOHQPKFMHOMGLKPKNHHJJJJLQGMSKKNNGMPGMNDHIFOHNGFJE
    PLKDJKHOIMEKLKDGPKIMJKMOGKENLNOKOPMMQLPBQLLIKNMPPLKNKJKKFGIKLGKLOTKFOIPNPTNOKNPIOHONOKILCKKNQLQLRJNMIMLDKMMKQPEOOOIHNMOBJPFLILILJHMLMPJGOPJN
    FHKJRLEOIJGSIKMFHMRHOOMCLJMOINJJMNHMEQMOKJKTLMMIHVMKKOMIKONKSHPQHGGMKNLJKQGUAOLMIKOKOKHLRMJLRKNIMNOIFPJKKERLJMLNLJENLKIJHJKLLJQHKIIFKKRNMJHN
    RJJKJNNIDJIIRNKIFIEHGJNKHKLMKEPJIRHNKKHNHJLNMMQKJGJLHORPLDMIJMKOLPLOGMQQOMKLFRNPNNJFNMMHKMFKOLPIKHKHJKLIJLNKOACGHFLHHKDGJLQIKOPLMIIJRRMGLMKE
    FRIIOHOJLJLMNGGINKKJIHLMHKHMNJOGJNOJSLKGMENKMIJJGJIIOJMEJMOLMNNIKPKJOVJLIIOJKMIPLJMILOFKKHLKQLKLHGKOJGFJHHNMMLHKILKILJFLMLIEKIIGHIKKKGGGKMKH
    DGKOINGOKPJLGMKMPNIPKKOGKLGRIIHKMLQKPKIKJFLKPIJLOKJFLKRGQINQLIJOGHJLMIMLNLHKGHMFKKKMKOKJPMMLMLLKKMJHMHJCOQQNQSNKGMIHONPKIFNIIQNONKOOIGJKJHGH
    MOJFHIEKHRMKLOJPQPKILRKKQKLPKKMMMNHQRMKMINPIOMPMIOMMKOLMKMIKNLNJILDCJMLPJIJIKKMOOIIJKLHNLNLHOOKJOLJBKPJNHOKKKKJFJJJMLMKIPKOJMHHJMIJJNPPOHLEN
    LOGIELOLGGMFLIJJGJOKSJMEOKONTOQLCLEQELIHQHPKJKJIHLKGJNKKJGHLMLGHNIIIJKLHHKKLPMLOEKJKPHILRKLLRLJMFPFINNPPMNNONINKIIJHNQQPQJOJJKKNLHLILRIMJKEG
    IBGONPPPJSJGNKHLMMJLJJIJLNLEGPJPJIKKNOJEGHHJQMJJHJPIJMPKKMMFKMRPMHGOLMGNGKESINNJRHJNIILJEKFLIOIKOOMNJKISGJKJJEGLMFLFFENNJGOLIHLGLMTMPFKLJIET
    BJIHKGAJGPKMILIHKPPMMCKQFQFKKLHGIPJPIQGONKONQMJKMLPMRHNFNMIQNJMLJJMMFTNIMMOIOHKUPKMOMMOLCPLHLLUSPPSJLOKOHHNILNONOHFPNOPOMJTKOPEKPGNLIONFJJKE
    LMIBKOMNGOQOMNMHUNHKJJIOJFHJJQRJINJIKQKJGROKMOFMHIJMNOIOILJIIJTFHPGNLLNNPLKHNNHOKJKHJOPNKLNKNJQNPNQGMOKFMKINQMOOEMKRHPOIMJLNLKIFBQLHLJLJNIKT
    NNMJHJMISKJLSIUJQMNLHGOLOINNMHOKMOKJMPJJRQOHTKOJLPPLPLMFEJJIIIJHNKTLKMJOMMKOJOMIEMLNGHFQKNQMKJNIOHDKHOJIIJKJBGKIMBNPKNQONMINKKIOHKLJHPKIMFMM
    KEJKLOOGJHMILMEOILKOJNKNJKLOFLJDLJKRRPJMLKJLINHMJIHKIJMLJHLIHIHMNPKHLKMNHKHPKLIJLHIRHTPLIEDKHJKUPOIKIJILDLLLMMKPQPLFLEDNLJKOHLMLLHJFMHKKLFML
    JILSLHLNMIHOJGFIQGJSFJJIGMHKGLOGKLHBRJFLNJHLMJNKFKKPHHKKISSKEJKHLKOMIMOMOLJENLOODIMOLOONMKJOKJLSMRLLHQNKKLMGJNHPFNIIIUIFKMHLLNOKKNSMNGLJKONM
    RLMHLHMKHIOFIIJKLMMMHRKLNTRRPSIQNKNMGQRIMNJIMTOILQRIILPMMJNJOLNNGMKMQDPMMNLPNGRNQQLILSGLJJMJJNTKJMMPMONVHJQJKLRHFHKKKMRIHQKPNNJLFKPLGNHKJSGK
    GCLKIFKQMGNGQRSTOLKJLJQGGJKJKMKPMQMQTHGGGIKLGQKPMINNNMMJVMJLRJMGLLLCNNJMJMHLLNNHJOIONKLLOORKMOPOJLQILORONNNLPNKMNMMKLORPNMJQMLJLMFOKMNOMNLHM
    OTKGMPKKLCKQNMPMKKMHOHJLPNLSKLPORIOIPMKMJJLTRLIOMDKPNHHNNDGMPPJIQNGLKLMPMPHJMRRHIROMNQNRNNQVLMPKAJMRSNSLKJIHTQLOOMLNMQIGLRINJKHIPQNPPNOOPONN
    QMLLKLGMNQQOIRIAJPTNLRIIKNOVTPLMJLHPJKMMNLMJNOOKPNLNIGTNNJNMQIPKMLRJGKSQMMQHIPLIKJIHKINNNOLOOKLRMMKNNINMKKJINJNPCKPNUJLQKMMMJKLJKLGMFQNMJNOD
    EPOSIHONMQOIHGKMNQHOMINTJHMOMONHPKPHPFPPSNOGMKLNKJRIMNLOKMQLOONGMSLJNKQMNIMRQIJLHIJLIOOPMOPGAIKJCMNNMKQQHNONOEDMOHKFKIEGJPHGLKNGLHNNGNIRLFQH
    OLJMKNINHKHTRNLKKGGROOHQQGKJCHUQLNGINNNJMNHQMKJJTJQIQPKJQPPQLMGPLKPLMSGJRLKKIHMNKDLVJJKQOJMKJGKHMKPROPOHNLPPLNMPJLORLGJLVIOHNLPKMSLNRHPIQKNR
    OFKKLJOPIPKGQUNQHKOJKIPLKLHOLNNORKPPKKSIRNMKIMMJNQPGPNQHDSKDKRIJINHLIHOMNLLOLMNNSIISKRHPRJGNLOOJLRMKUQJHGJGLNLOKMMMJLKLVMNNORKGOMJOOSOINIOKM
    NLLONTPLNMKOFMNNLLPHMMKHLKOOGIKKGKPRLJRMPMQOUOPNLJKEPFRTQTFMOJDJKQKMLRIRMLJPKKQMRMMMNKLKJHKONNGPLQOKHINHIKGJQIMNOOPJKTONHHHKFJDHPJOLRLEVIGMG
    NKHOGPMOQIMOGOOSNMKRQOMJLFPPCELVOFJHNPNGLMMGHLMOJDLMPQMLNIKLKQPMNLPIMRNKOTNKJNPTKNVECKLKGLGOLOMIKOLMIMHKGNLRPKLKLNNGOKNMJNIKMOFQFNVMLFJGMKNM
    GHFKMLKMJHHILIKHFKGEQLRNKFIJLNQOLGIHHGLKLJMLIPMMPOIILKFLMIILQIMNIFQLNLMJONMKOKGPLMKHGLHKBPKKMBIMLJPKOONPGMPOKJJIJLHRLPMLKLJNIMHMMHJFIICMKHNL
    KGOKQMIOOMHKJILLFHJKIPFQHNJJMHGLGLOMMKMKLOJMMLLJKJMMKJMJRIOKHMPPHJMGQJKQIKOGPGOILMLKKJGHMOHJMKLJNKLMJKDITIPOHJOKHMFLOFINKOOJJOENIIFJLKNMGDBL
    OFINKHNNJLGGMFKONLNJMIHLNKHJIKLOLMPQJLRJKCEOJPOOLOQGPNJLPMJNHJOLIMMKNKIBGTLHDMHPKPNLKLLIMLMHPKLMLNMLHKKKKHLOLLIMHNNMKNOKHMFHNIPJEMNOLKJIJJLL
    GLHJGMILNFIMKHMROOKGIONLKUGLJKIHJNLNPPKIJJOKOLKRHELNMJMINKLKJNKLIJLNGHGOPJGMKNOKMMDPFMKJNMHPJKJLKKJRKLINHMLLCMGOLKGLISMNHPOMNIPLIKJIBHJPOOMO
    ILMLJEIPKMKMGLKJHNKNKJOGNLQLNFNNNNPQIJLEHLKHCKMNJMNMGRHEPLJKMNKLMNJKGMIOJKIKDPLLHMPJIGJPOQLPJPKGJHKMEJKJOGOOFQJGIHJKHFCINLNLKQKGMHGPKMNLJLNH
    SLLPONQLNKLNIRLKCLMKIKNMLIKMQGJNNNGJHOSLMIQMIMMGJLHJOIRHMKLOJSOMRKMKPONNOHLNIMGMLHMOLJHJKGKKKOJPILJKSHLMJQPEMGIGCJPNIIHIOJJLMNJQQNNMKPKKQMLL
    LINUIPMLMOLIQENPONPLJMIQPPRJGMKIHMKKGJLNILNGRPOIKHGLIEPMIJNLMKLMKRTRKNDMCPIJRGKMPGHLNPNPHLJOLMKPDNILMKUNNMHIIKMJMNHEKPHNJJFPPMKNUQJLNQKIJGPM
    RJMLIGSNJLHNOLNRJJOMMJPHEHRLMJJOSJIJOPKRIKMFRMMKILNLKKLKMIIFNRKGKRFKHIKSMMNONMPKRJPKLPHNHNOROVRTMJPGHNHPMNGHJJHKIIIMENLMKJMIKKLKMLKQLNKNNPGG
    MIQIIILKLJINOJMGRKFLPNOSOIMOPRIKKJLIMLOMOPGNINLJOINQJHKORONNRIJISOLNJTLMFJLOKPFQNNNNHPHHFJMKMKOILMQKJSLINJNOSFKILMGGLKOOLJKLJILMLJJJMHKGKRMO
    QMFJMOTJNTLMRLJJMHLNNNOJJMNNRMLQLMIQKOPKJSKJRQMMNLNNJKQMJMPHLNIQJIILMMHEKLFPFLJQKJJLMOMMELNLNLNJOOKQFOFKSQRPOLOLKLOKSFPJHIQHKOMLOJHFPNTOHNLO
    QMPPGMINKMQQQSJRJRNFNMPIPMRGHHHKIRKIILJIOLGGMHHMJJNNLLNJQLMMLSIQLPOPMHOQLPRTMJMKHHLPQNHLKKOGOJMSKGPOLNINHJORHRPMKKKNRPNLGHOQIPMJOKQKKNMOOHKG
    KNNQMFOSJNNNKNEONOMMKKLKMLKDRQUMLLJVMMIONHLHNLJOOMJLJGPMKLHRIOOLHNLHKLLJKPGLJLKMOHLLMIFLHNGMKMKNKSLSNJJPGRHONOORHHHLOOLNLTPPNQMMMTIMHNKELIJN
    NMNPMONINJFNKNGOQOUONIJLFOKIKPONINGGKRPMIJIGMMQPNFMMIIOINPKGMHIJLHKHJKPLFIGMJMUIIPOSMOJJPMHMHLNJROJTJRLSJIJIOLOKILPNIMJOKJIMMOOGPMLGNMOMNMOJ
    PMJJJMMKJNJLLLOGKLKOJGHHJJRNNIHJNPONFJGQPRONNNNOHIRKEJFLMNNMJIJKOLOJOKQQPJOMKOKQGHQJKIKHOIUNMTGLJRQOGJOMHKMLLMIPLPIDPMJKHNNJFMGKIMKJSNHNMJOJ
    KGKQOLGMPNKKGKMOOHJJMMOEHLIKOGHJIMBLKHKSMMJHQOKVQNLJLJKOKNOPMLJHQORKQBDBKKKKOMONKINOJFEPKJQPLONMNMHOJJLNNHOQIKMFMJLLPJLKJKOMLRJQPPMPLANMIOQQ
    QJVFQMJLJMOHEOKPLJPPOOITHLLJOJPKLHLNPQTOJMPOFPRSMVJOLKLPNKLMHGJJKJLKROIRJMQKIPMMOFLRMMHRINIPGLILMRJJPOKHMKDIMSKGMQMMPNSRNHGFQLQKPLJMKIMHLIHJ
    OUQJQOLPJNFPPSENHHOJNPLKONOJKLMKJOHOLGMJRIKJJJKIJPQKOLLNKLMMNOJOJLLIOFLRJNLOOLLHHJMRMONLPLKFLOLFNQKMJMKMOJKMLMHLQHQKQJNKLNTQIJMLKKOJQJKKIFPK
    EPNLOIIIQLQMPJKQGLLKPQNOJEJOQVIPKNNSPNMMEIILEMKNJRJIORRMILJVIJQNFMLUSKPJHNNJIKPKHLHPOJNNIKOKVMQLMINKLHISHRHJOJKOLKPRMMMIKOPOOHRMUOONJNNKIKJL
    JKJKIJOKLKMLMOPHKGPELDOHFJRRMNMHILMHOMONLRRIJNKGOKJOMMPNJPGLNJNJSNOMHOKTTNNOJNPKMQMMLLMNNMLJNRLQUNLMHNINNIJNIMIIQKOMMMKTNIIRMGINNJOLKNLNJKJO
    KKFPLKILOKIMLGQMJMRTMOKKONKLLNHIMJMIJHROMHLJSLRSFMNPLOOLKDLPLJSILLLQJPJFMMIMHJIJONJONKNMKLPLNLKFJMLIFPUPMNLPOIQMLRGGPJMSINRMKNMKLOJMLNLNLHLN
    PORNJNQJLNIMJGJLOMIIMLMTOKPPQTQKIFOONIKNKNKMKLKMKLFOLMGIGLLMIMKUKMMMKIPINNMMHJROJPKPHNQPNPOJNFLJLNLPPMMOJRNGNLOIKQPONOOMKRHOJPKLMJLLSPHMOJMJ
    MOQRLHJJILHHIJJMKMOOKJMKKGMGONLRJKJLRLOODHHJHSHONMISKPMRPGLKOMJLKIMJLKGOOLMIRJJNJHDHKNONGNPPNKVPLMMJHLFKPIUJHIMNNIQSMLLNKLMLLPENOKIIINLPMNMP
    GPJMMIGPJJOKMQMJJOILRJPLKMMPILMMNKMVJMJMKITSGKIEMILOJJJOKPGQPRMHOKLGOHOMNNMGPQLNPMMOFJKPILKIHLJLIJPMLNMMOJTNKGJKPJOLMIKMGOLLHGLMNMVMLHNMNIJN
    JNNNQHOLMILKHOMNJKQRKKNLKPQLJQNLMOMENINPKHNONMHHQMLLMLHNQINLNNJMIMPIPGLHKMLFLRIIPRPPIKLMJGNILRNJKJLIPMJOOOGRJRLLNDNMMKNRNKJLQMMQOGPJOOJIMOOG
    MLKKQIMINIDFMMNVRNMHIKKIQOKEROSKKMKMKNIMKMLNNLNLGILPKOPPNMHMJQGLLFJKMQNLILGKUJIIHTHNNINQOHLILLLJQIMKNRMFQKPPNMMQNNLLPIOLILOMLKLOQJKMQJONLEKK
    LLNMNOIMIHHHPQVQJKIGFKHJIJHNPRHJOIIKIKMFMLGJLJGOPQKJJPLLKKJFJJGKOGLINJMELIKFHFHKIFOLJKNGHIKTOLKQKGFLKOOHRPJMLIHJHRKKNJJHJNKFNIKNKNOMJFJJJJME
    NINGJJIHLMNCLMIIPOHJLRHJEJMNNHLJNKKGJMKKMFKLKHKIPLLLNJHLOJMDFLNJIOKLPKLPMIOMGMPLNMJKKNJLLONIJKIJJNPLKJLLNPGHKIPOIPNNMIMMORJHMQNNLHIUIJMKMOMI
    JRJGODPPLPHLNPHLGJIPMLSILGMNLKMHJQHNQLMHOIMFJMKNHOJMKTOIHPIJLKNINNMMNOQKOOIQMMNPNMLNOFJJIIMLJKLPJLGNEEMKKQJNLOSPHPJQFKQLKOJPJRKJGMKKOJMMNKNM
    MGQPILPLJPKHKIRQQIIONKJKKMHIFLNFHKHIPQLNHLONLKNNJKNGNPMKKGPKKFLLLKJLMNHKKJMNNLOJAPOHMLMLPKIPMNILLHQEKPOJKGINIKOOIPOMLJKEOIIGMJJJMJKFMOHKHRQM
    JJMNLNLKLJMGMGMCMKMNLLMIKMNIIHMMKLMMJLLPOKKTLMIIKLJONJOINNPKKLGIKFQJIOIOMJIQGLNRLMNNPNJNJJHLIMKLERHNJPKFIMLNFIGLLPIJJKJMOOHJLFKSLGKKNJIMLNLO
    IHLLFNLJLNNJQELJMQGIOKHJQKKGNIOKLIJMKINJJKIMCJLMHKMHEKLMKHJKIIGLQMKJOOGILKHENHNGLMLJHPGIPLFJJIKKPHNILNLLNGLPPJJHNGKOIJJLCFIKNDNMGKLJKKRAMKFN
    JNMJLIMNHJPINJJIOOIJOLKORTIJKKNJONKKQIIKFOLKIISRJJPIOMKNNIKHKNLHNGQNLKNJIKQKLPJQIJHIKIMHILIKFGMFKLKOKLKIKJKIKLKLIJKOJMNJRMQJPIJLILQKLJJQIRKL
    JLIOJPKKKNLFQLQPPTMLNPMINJLLQOIJPJHPMIPPFRNPNUQPJGNKPKLOJIJKUKNGLDKLOMTKMUPOPLLHKPUMQFPFJMVGTHLMEQNPLMLSHLOVLMFKNHQQPAMNKKNHGIJOSQGKOKPEKOIN
    HMJNTRJPNLJKNMSFKOMQRMRJRQRJIOLPMTHENNQLLKRLNPMLKGPRKSILSVPVLHJMFIHROMIMLSOIQMMSJQGEFKLKEIIKILELIFHHGIKLCEKHMNIIHFIMGPHMHDQILFSLVIRKSJKQHHIJ
    MQFMHMMJKOHOJHKJPGNGNOHLJNIPJHNKKGJKNMLHLMQFQKFKLFQLLQMMNNEHOMMQMMGMOJNODJOKKJLDPMMMIINIOPNLKLILLLLIPOGKHRLPMPMMOOGGVIPPJMIBIJLIKIOLOMEIMIGH
    OQLNHJKJLQJHKLLORONJHOMININNOJKPJKNJLKLHLKJELLKILJOQRMSKILEHNLKLGMPNMNLMKFNJFSUHJOIQQJORKPIPMJQMROLNJHJJMMNKLJLNOQQKQKJNMHLTLKRQTPQOPLTLHNRK
    MOOOUKKPSLNHMKMENELLKNHKQMIMKRKLHKFIRMINFHPPSITHFLIUJIMKLKUMMGKHRONQKJOOMOPNKTMINLMPOPQMNOTOJOIJHJJOLOVESMNHOMNMGLHQPMNLHNPNSIPPNUOLNCNOKNKP
    KKMOOKFKIJKTPOJIJNPNIOIHSMQLPMKLCMJOKVPLKPMLLFPHJMRMMMGMQMNIIMOAMMMMQPHNOLPOHLMNOKPKMLKKQOLGINMJSMNMOLNMGPPKKOKDMKLKNKLPNMJIJHIILRUMKOBNQMLH
    GTLIRRMVJMQIJOKLQPQIJJKPLNKHKNOMPSHTMKOLMPHDJJMQJQRLMHLKMPMKPMHLMJROMKPMKMIOGIIOGKRPKPKKSJMKMPLSOINQMJLLPRGLLKHPNRRGQNPHJKPJJMQKNNIPGHMNURMK
    JQPITTGTQGLMTMNROFKJILNKLKULLNRKOFKOMMLHNMMKHIMNNPOOLOSJLSLMNLMTRPQJPIMMNHMPMJHBFMNLNJKLKESGNNIRRQNNJGUNMJMNKPIMMJPNPEKHNJNJPPLMNJEMOOTOILSP
    PLSPPLNJHKJQLINQNJLVNMOIJMJMMKGLJJKMKMQMIPPPKRKFIPGJLJMLGSKLLLTNMQRNMNUPOMOJPNLMOQKLKJNJJLPFKLPOMJHRMDUJLOSIIJLKOQDHUOJJGOROJHLJTKJKNLMOPKJK
    HNLJIOMKINJLOIOKJOPJKNJLQKNGOFLLOPFKNOJLLQKMGIHINRMLKRLTLLLKJMOLLMJQNLMPPMKJLJLOLMHHIMMLMNLHQOMJKKPGJINONOSKKIJPPHSCKLPOQMLMSNHJOKJKOLQINMIM
    KGKLPINHJPLOLOJOMIRNIFLOPKMKEKHFORNNONNJNPEMOVMNFLILIGPIIDNPPLKOKMLHNNNLLOLNMLGNPRJRLHMQQNMFKMSNTIOQNUSLUHRLOJLOKOIMLFNMGHKLLLHGIPMNILLLQJRM
    OLJIPNLJLPKRSEFNLINOEMMNKLNHPKHKPPKJKILKHKRMNIKMLOJSMJNQGKLJKKKLLPKOGJMKMMNHQJJSPONKKIPNRLKLMINKQGJPQHKNLLKPIHKLSMLMPPJQIMPMLPROMIPPJLHQNHLJ
    PKNLMKMHKOIRONHIMFMMIPVQLPMKNMJOKDIGOQQNBHLKGPNNKRHGPJIFMFTNNNKROROPSGRSLGMQRSOOEHMMHLPJJMOJLLOOJRKLLPMOLLMOOJORNJIDPJRQJKHNNKNOGGOKLOMKKNML
    NIQKJGILMLNJKKKLLGMLQLMONLQMKJNNJIJKKNGFKQKLNJLKQIFNKMLEINNMPOJKFJMGLMAMMPSILNPOHJOJGOMLFOOMNDNMJLMSJLJHMKNOGMBMFHKLKMHQLFSKGLKTHLNMOOKLLLNM
    JLNMHNMLLKGLKLNJLOMKLILKKJJNQLIKNGGLLMOLPMLJIMKHLJKGOHQMQRONJOONHHELOKMPOLLLRMJFGQKNNLGNMFJOPHGMNSJMJHINIIGPGNMOQLNKGQNGNKHRJMMHQKPIJMJLNKIN
    IHMIJIIIINPQJPGLMLIJPHHNKILMHMLJHKHNGOMJHKONOTNILNJLKHIJMKMILHMHNHMLMNLNLKHIMLLNLKLLLKSPPHIJPOLJGNLMJFKKNMPNTGKIQKMLPNPMIKFMJGKLNLDIKIOJJMJL
    JSJLOOGGOIKLMLMMKJKMOMIKJNJOMKNFNPLLKKPOTLNJJLHJOJPOHHINGKMKBMPIMJPQNMMMNKJNENLLNTROGMNJIKROJKKMNLIIGHHJMJLMMNLJHHHHLGGQOKHQQMNLKNKJMPHHKPEJ
    NLJKKHOTKFDPQJJIKRJMJRFMJJMKPPNKROJMQMIHLFINJOOMKPIJIKHLOHIFJLNILNOLGIMGLIKPPILGLGINMLQKMKFNLPJHILKLMMJJIGKPMHMIIIPMKPLPNPJOJJIJMIJLJMJNMMLK
    JLINKVOPNMSGLIJNMQDMIKHMMKPMQLRLLHIIGSFMMJMMQKMLHKONNPNKJOLLJKIJKHKGMIFKFLKJNMJLILMIPNRNHLQGILBPLPMMNPLKKQKLLGQOMJKIHJIOMLPJLQMLOKMOSQMLIJSQ
    PMHLNIHMQKKMIIKKJJJLKKOLLKOKLMNIEMOIKLOMONKNRQNHLHJJNIPMRKHRNMMNJNJLLIGIKNIIGIQGOOSPMHOONMUHMIKOQJRKONRLMFMOIOQMLLIOPMLLMMKMHFDIPMMJPOIJHNOT
    JMJHHIOJMMANMPLJNNSHNMKIPMMROLKLLIJLKKISNJIKGJJMMLIKHMMMMMIOMKMKOPLLUPPFKKKNTLLRHLKKRULHHOOKJIGIMIOLDKLQNKLELOPMKCILONFLRMIGILILGQQFPLLIOLMF
    CMMOHKOQJOMIOMJHNLIKKMPHNOGMOMVOILNILRJQOLPNRQKNLMNLJMMEIGNLLTLMKIJLLLPNPKIPGJPNMMQLNPNMLONLJILKOLOMSJOJIHMNKNKOFRMQNQHTENQVHQKLKHJEKIGIKNOI
    IMMKMMCJKHKPOHOFPGMLLQKLMMPGGHPNMRJJJJMTLOLRNLKNHOLMJOPKNLRDOEPLJJIJPRHMJPMHNKPNMDQIOPPNPJNNNJPLNJKKLRNLMHPOMGSNHEHLMNLOMKOQSLLOKQONROLJGONQ
    JJPPNKQHORKPNQRIPONMHIOPJKOLKJKILLKKNOTTIMMOIJKPNLKMLNLOPNLGJJINJLHNTJJGLNLJMNMJJJKOIIOLLJTRIKHFSHKLNOKOMHJLKOKNPQPKIMLIUPSNHNIIIMOLPJJFNJMR
    JMOKPJHFJFJMOOLMMFFOJLRSMMMNQEOEJPMSJKHKKSJNNMDNMKNFMNOLJJNMHIKPPIHKGMMQLJLMKMPIMQOIOQLLMPSGKOLIGRNMGJNKKLHNNLJPQSPPJPQJKMNDKMRKMGNOMKOJQPLJ
    GIINMIIMQVMMQLOPINHKNNQHLRNLMHPRQKKKONLQIHVPIGMDNKUQJKSILKOKKNJOLKJLMINNFIKNNNLJJNQMHHPFLGTGJMQSIKODKNNJIIPFRJINOMNPMHRHSMRRJMKLUKOJMRIPJLRM
    KMHPMLMILNJMMIRJKLKQMLOGSNLGMNRSMIJFKNHOJGPKPOIDBQLJQOLIRGKLQNPKQRPLHPLJONLOIKSNPLNLRJHMEHKOLMOKJRMMJLMJPHHKNJUPLLRMIIQPLPSMLHIHNHJKJIPLMLGK
    JOMMNPIRHOLNOPJLJJHPTHKFMMJLIKMOALNNMKJIOPKOPLLGPJKRNRINGHEMMPOQRNLMNNKIKRJIQKPQLJMNKPMPIKHNMKMMNRMNOOLKGIMJLLOFJHHNJLMMINNPOLIKIPKGGLPRKKJL
    GOIKJPNLPTOMPKJMOGJOJEOJNLKJQNHHNJIORMNOMTQNJHNQMOMKLKMGKJLKLSJLMNMKLNOLPQNMLGIJLHKJJPLIPQMINRMNGKIHNILSPIKMLENIKNIMILNIPOMPQTNELKSKCLSOINFK
    JLKMINNQLMKJKPLBKMKJLNLNMKNOLJLHKHHLINOPMJOMLNQKHKHLINMPHLGQFGLNLMLNNFPMJQOOKKQNKLLMKMMMHOLMLQGRIHJLNQNMIJIQIRKMMPTOHMLMMRKMTKRKHQMOQIOMNRLQ
    KMPMJLJIKMLKONNOMQNTSHPHLVKNKPNJJQJQPNJKJIKPHPNEFRPJJRLLMHQINRNCLKLOOKKORHVQOHQNIKLJJOILNKUPPEKQMOIPQJPIROMLIHJJNSNGLQMPMMQMLMEMLMCPMLNNJIKM
    OMSKNJGMJNGNHNMMPMKMMLEPHJMOKJKHPIHPJRHKOLRTNOJQKJMJRKLSHJEJPKNQPSLMNONONLNIMJIIIMIGNMRLLQGKQKNMILMQLOMNIKKIIOJNHIKKJLKLLJMKQMMJLMFMPMKPOHGP
    VMOKJINNQMMMONNQHQKKMMQSSNLRTGKILJPOIPLMQQIJOKPKNIIRTJPNOISRLGKQPNIIKHKSRMOIHKIKOLLOLLKJGPLMNQLRKQJNDKLLPLNINIONLRMQKPOMJNINIPMMRVNRJEGKMONL
    JOLPJKPLHLEJQHIDKMINPPQOFLHNKOEKPOQQJJKIHMTQVKNJONMKHHHJIMJGMNJNMKNPHMHJOQNJOKMKELGNLJOMRJNLPTSSMNINTSMNLHQGSNRVCHKMOJPLKQHNJOIJDKTMKMJMMQJO
    MROPKFUORMJPTLJNIROKKVORSLMEHIJRHLJNMRNELSNNKHINQKPJLNOLPPNKLKKORKSRKJMINIPIMQKLMSHKOIJMHRFHPLNLLLJJOLNNJMNOKPPSPEQPMOOILHJNJMNHMQONQMJOROML
    JKHRLULPQMMOJQMJLMKLNOJNPMIOHIELMVOLIGOLKKKLHLPJKHHMKOKKROJJRKKUJRIGKIMKKMOPKKOIGKKOMJMLLKQKMNMNNMKILLLPHMISPOJRLMOELGPNMINRFJMPEENMFVIKJRHR
    SLNMMOLLLQLPNPLKNASPRLRHNNHITNNLMKPJKIMMJKPIRHDENVHJNONLNJMMJIKQKPPLQNKRQIEFHMHKJKHJFLPJOONNNPLKOJMJHMKNIKRMOMLMNLLKKMIINJJPRKPOLSQTMJMLLHQU
    MPPOHLUINMOKNOFNLKLOOLMKIPOLPNGMNKMMNGNJLOLRNJKOILPLLKFKPNNFJLOMLMMJMLJJNHLMHJLKOQPGRQOHQHJNNQMOKLKLKOOMHSMKHOPOMRRQIPRHLMJMNLKPIRRKJGMJLKMJ
    NOFNJFMCHNKIKILONIKLIJMIIRKKLMQLKMLUSGNSHKMNLHMKSPMNJNNMJNKMIHCPGOJOKNOIKHOMNHOMKMLLRJOHKIMMNSOOGLKMPTPFDNJNJNQNMLNLNJMJONQRMQGKNOHLGMQPKOON
    OKJOOJVJMJMNPLNLLKKLOOKLQNKIQRNONJNPJNTLKGPIPQNMKJOLKOLFONNOFOMKOINKOPLOOLSKNHOGEIOMQMLMKIPIILMKMPPROIEGNNITFJKMJNLONPIJKKNGHOLMPLGMRRMOLJRI
    NMLOQKOIFQIMMJQKLNHNROGKLJNOKJIOKRGMOQOSTOPNHPKJPMPLMMITKNIKJQMIJPLONJKOMOMHPLMGFKKMMRHKJLLNPUGOOKMNKLVQNOLGLLGKSJLPFKLQONMIIJJJSQJJHKOKONGR
    KJNIOIHNMQSKPLOMLMLHMJGMGTKQNNJKOHKPKOKSOMLOMFKLJLINKKHKORFGJQVLPLLRSOHHRNNOKQKLINMHNLRONJQQMPHSOJJLNJLPPLJOMQKJLSNQQLKNMLIJHJJTJNPMLMHOVGKM
    OROGONONOPMLJOMINJNOTIMMNLONURKKNRIINKKSLSMLPKQLOLJOOQMOKNLHPPFGOKTNTJJQJLIIKOPMNPOPMQPPMPSOMSPNKIHJEKKJNSOJRNKMEKMLNLLNJHKGPILNRMFNJMMPQFPM
    RHQLNLOVMOQKMLMPQOKKKGPKNMMLLMNNRNPIMNOPKHMSMMNMKVKNLLKKLLMNKPLMNNSIINNQKNFIMKPNLNLKINMLJRMKVNPJNKJNIMFGMNOQSJKIKHNLIMPQNOROMRKOKNORHPLIKMNL
    IJPRMKQLLDRQJMUKUIPLTPJGMMIMIOIVLDRJMGPPSPQNNJRLJJPKQMKMMMLNLLRKMKJJOLOLLJQLSMKPMIMJLJMKLMNHJJJORKBMNILMKQLLNFNQIJNGIHNNQJMOOILKLNMHRHMKLOEK
    KJNNJGNKKLKFMICOPJQOEHMHDFPKNMKILHLQHKVPLJVLHNMJJJJSROMJLJNJJKNNJNLKILLJKJINAOKJJPLKJNLPLHJGIKNLHQMTIJIKLOJJIMNNMIJJGLMOPLMJGONJNFOBPKJKKBIP
    JKJIIMFTLOMKOHJMQMJNKFNHOFMTNLLPRKJKGNLRHHSLKOTKFFPKKNLELIFOMLSLOJAHMGLISLKRMRNFDLHNPHHLJIKOIIOGKGEIQIFHPINJJJOKLHPLHLKJFKNKOKPHHLOMKQMNNOLS
    NMFJMFMQLIIMKINIKJHNMLPFMOOOGLIMKJPNMLPHNLLLOINMOJMLJMOMOOKRNQHMSRLLQKRPEIHOKSKKOLPNPNOORJIQUKNUGOQVIIPQOFKJJIHNFMLLOLJTNNGHISNMRQKLMKKJQHJJ
    QUIPNGJIPPHVPJNNOMLSKGKPIMNNILOJLTQOKLOJGPILNOLRRSIOLMJNKIMHOHPOGQSKJKOKGNNPFLKRETHKGKOMMNHNNNJNPMOOMNLSLKIPNKILQPLMIMINOPNOHGLLAJRLENQLILJL
    NNOKOOJOBJLLMHQINJLMOMJMNLMJKNNNJKFPJPHMPKLPKLIGMOJPIOIIPPKMMIRPKKNOINIHMKLHOLJMIMKLOHMKINLNFIJOGJLKIIJEINPKOJOOLHJOOLDHMKGKNIHKHHIGIMQMMLLM
    LQDOPMLGHHEKNENRONOFJGLLOGKPJJHOFLNJJPLHNJJKPLOKKQKHNRKBNMRLSNOONSONIJNJNHHEMKLRGNNJLMQILLFMJQKNHNNMMKNLTJFNLFHHIKNMLJPNMMNJMGNKRMHMKMJMHJPO
    MKKQJLHLMJIOLNIIJMCNLFKIKKJMJJITFNNGCFKMQLGJPMILRNJIJIHNIOGGIOJKMNJKJGIRJMLOUMIDQNMNKKIGSGLNSRKTMLQKNPINMRMOLHIPLONIQKGNLJLSFHQOKLOHMOJKKJQH
    JMOQOHOTNOQKDIUIQKMPTDLNLJOROPKHMNJMLIULLJJPPNMJLGPIKIJKNNPIMOJLGOIGLLLRHGKJGKIPPOGIMHJNKKJJJGPGJJGOLLMRIMNJORFNKMNGPOLPMLIGHMNIOOLJHIPKIKMF
    GLMFHANPJMOOIVMPLLHLLQKKHLGNJJQNHLNQNIOENQQMFGIILKNNDNKKMHOJMJMINMKNGGOODJIPJNJSILKOGOTBIHLOJLMPMILMQOJLQMMRILFMMKHNJKNJMLIMMOHKIGMNJQOMIOKN
    NKONIKNJOJOJJNHRPLJMHUPIOPMGKMPHOMOQHNIOKSNMJNKFHHNNLQNLLLPJRMHLNQOMEMGMKVLJMENQMLKMHFJRLNGMIJNDRKOMMOIJOHJEKLPNEOKJLKMJLEJMJNMQPSOOPKVNMJKR
    KNRNOHQKKLJKOKMKLKMKHIQQGRLKPOPEPMGOJPKKLLJDIQLMNEOHKMIOCRNLLPOJGVLNHKMMNMPNOJLCGJJOFKGONHKLMNKOIKGLIPOLPJNJFORJKSKKFKKHHOIKKOKPHOLHJROJMROH
    MNVPMIOKPJILMOOLQKHGLGMOGJPMNHROLHELMMPQIONJQOLPHILJKLKPLMMGIIJJVKPLQIKMMPNPGLKJOOINSGNPLHIQOOIOLOLMKIMJHJPOKNLJMPQHOQMKRPJOGQMPITLHNMPNOLML
    OPODMKHLLMMPLPGKHOLOILJNJRKOHNPLKINKPKGLOMUIHKKJMLJKNKOPKLQLKIRDMMLIRHNLMJPCOSMPPQPPLMKKNKLJKILQNLSKNKMIKNMJKJHNMMQKEOHLJJPMROMORQKGOJOJHJTP
    JONSJNMHPOIPNMKRILGHHLIPNOLIIRMLQHMMOKOLHOKRMPMMKJIKOLNMMOMOHMJMLNPLJKMJQKOPKKLOMNRKQMMMMMMJLNQLMMLOPPIVMFNMNQEKLIKLNSKKLIMJNKNNMPIOQOLFHCJJ
    MFJLLONMRMRKJPJRNLGKNOKINOISRMKOPKKMRKQKJPNIOISKNMPKNMFMLLNMHHQMLNKLNOUINFOJJPNMDOLKMKPSNMKJHQLOKMNLMINVSHHMHONKOPLKONJMJFPLGRQRKMMPLLJGNKLI
    ILGNKKHKIIMJKJKEGMLNINPJPNMELMKNHRPLNGJPNONNKNLLNLLSMPNRPLNKKKIJPGNNKLKNJQKKNSRILQMQOPNKMOKJPJLNITIHLPDIIQHPNKQLQNOHHHHIFPNLLKNMPKHFONLIRGMO
    MRLKNNKMJMLNLHKKQKKJJOOMLHKMMOPNKMFKORHKMPLLMNMKMKMMOONMJGMQKHJIJRKKIKMKRNRFGIOQFOMQMPNLRMLOOKLJSHMPQLMMPKOMNHGNHOOKSKRJRHKILNONKKNNJJOSGJQJ
    JJTOKJQKELGLHGKNNMPIGJNRLAKMGONKJNJQMMIJMLNQNKIJJMIKLPKQIKLHIMKMOJHLQMNOLLLKKJMJJIJMHHPIQJMOJNNQSERKQLLMNOQLONIPNMLPRNOMNSNUMRMLIVGKRJMLMENH
    KHNOKJPPMLNDLMKIVJOMMNLJKFHJNJOHPLHMJLJLQGRGHLLNMRPLQLQMPGMKMNJJKHPJOLOLJHOKJKNFLNQKKSLIMMMMPNJPOLLNNPJDGMMHJSJFNKPHKMKJLONMKIKGMPIIHNOHISMJ
    RNJMEOSNNREMPJFINILIQJEQKSJIMLPKRJNNQIFGNMFRIKIPFINKILPDQPLIFJLLMLNPHKHFNMLHUJOLPKJMKKNGJIHKEKINOKILIMNNLKFNHGLGJKMOEMEJKKHKHMMOPGLKKTOHINDP
    FLMKQFLJNLKLMMHNJFNOKMNOEFNPLLRELKJLONNKJPGKHMPNKNKJIIIJMGNLOHOEHLLLKJFGELLHKLJKKMMKKOJNHBHJJOOOSKLJRNHQTPLJIJLLHUGKELPLIRJMKMENMHLOPKGGRPKF
    KQGPGFJKGGLGNJOIMQINKKFHINULOKVJLGKNMNLMKSKNKOKEJJOEGNHHNMLRMOLKESOTMHLMOORIIMNKIOLDLHFTHMJGRDLILMHKMMOMGIPIGKEIHLMMIMSMLGKNDPMONGPHMKHDMOLL
    MMHLMMMOKKOEPHHJLLHOJMLCLMILHMORNJMGJPTQRRVMMQNMEHRKQOPGLFHKKRKJHKNOLMJKJLLKOMJLNKKMKQIJQMMGOFMKIMGRICMLQMMKJOIKKHINNIKJKQONMMMMNJMHUMPNEKPH
    FQHHRQMNJJHKLLLHQKJJMNIROOFKGMHTSIIFHJIJJLRTKLIPKJMJGQIINKEHJLOMJFQQIDIKOVRGKNPHOPLRRPLMMIMJIGLJMNNMJKOINHLKMQKMKHOJHSOOGLJLHLTOMNOGMQJOJKKL
    MKHLUMQSRJOOHKMKKIJGHQPGTDMOIMLOOONLGGLOLQMJJIMJJLKJNNNGOIMRMENINKIPISLJPHIKLLJPHOKIERMJLMOOJLLLMQHKGHMVJJQORQRNJJPOJMSPPHKMRLMCLPMOSNLLMOTO
    CLKTINKPNKLORKNOMINLRMIGIFHMRIJHKKJKJJTOHPIJILJNNINJHMMQLLIINJHJIHIMNNJKGKHIQQKEJNKHGHLJNGHLMHIMSOFLIJKKQJVNHGPQGGJJLLJMJLRJIHMPKKEGGNMGILPJ
    DMPPJKLHGGKLGLQIJLKOIHHLLIHHONNOLKKKTLPFLJJMKHJFJMRJLIKFIMQLINJKMMFNLOMMHRPJNHFJQKNLOKPKNONHIJNLGLKDKKKPJMMJOHILMKOSPHOBPKJQOCOPMJMMNJPMNOQL
    NAIMIMNOKMSOLGLIHOMMLLGNHKPHUIMJMQKKONIHNNHFJIJMPMKMOGNMKROIPILKKLFLQKGNOJJMJLMGKFKRIJLNGMNLNDIDJFNPKMOUHILHLLHHGPIFJLDKMJKJNJKGHHLLJQMFMKML
    KKIJFLEJLMNKPMMJKPMOKHNGMKLPNHRITLUNPNMNQNOKNLLEFMJOMLKIJNLONQNNISIJHEIELSPOLJHLHNMMMONLNMHNLPMLLPNELKKIONJMOJMMIIBGNLTPJKHKLOHIORJJJHCOIONI
    IEOHNLLOJOILLIMOOOLGJKUQINGILKLKIKMMGMFOHLLMMPMMNPLOPKMHJLLJPNIKJLHJMPIMQONRNPFMLQMIQJMHIINMALLOTPPIMOOLTQMIQMKKHIHJNNGNLHHISKGNLHJKNMPJHPLK
    LLTLJIQKOJRLJJKLKKJHGJOJLSFJJKNMLOLINRPMLPKEIQNIKJMFFLGPJMDRPIOSSKLMKJAJNIJMQRMQLJIUJQKHIFHKPLPEMOMPMHPLGPHRKIOSMNLLSMIGIMMGKNKIMEIMMEIOJHNK
    PMJOLSMMKNRMLFJIUIMLPRJNRMIILIQJIOJTOIJLGMPJMMLUPQMRQMMNQRJKJKGRNKJPHKPNKNKOOPMLJLQKCMLNKHPMHKLKPPJJHKGSOMMJKQGGLGLJLNJEKTPLONNNHJMIIVMKJGPR
    IJJINMQMNQMMKNIRMKIPOOIIRFOMGHGDJIELKJLIKGLMPIHGGOLJJHLMRMNPMEJNNRMKMPHHIOEMIKQJELJKOLJLEIKGIRKQRIMKLMJNKJGJDVIMOIRMRQTKONTPJOKJMMGLROLKJKLI
    MKIMLLLRIFJLNMIKKJMMMIOKHKKOLJOIJNKHRLEIIJLHHMINJMHNKNIQKPIKPIPIMQLLOKNMMJIOOHLGJRLNKLRJLNNHNOKNJJNMKHHFKNKNPNLGKQIOLMLOMKFKPIKPOEMQLLGONKGL
    KQGAIGLLOMPPPOKKFKMKIJJFOLLSUHPJJHQILMLUTLKOMNKNOJMLIIJOMQLQLEJGIIMKKOINSJGFGNFNJSJFGKJHOQQNIQLKKJJPGMMMMFKNHLLNLMKKJOGJRMKILMIKNLLKILJOIFMG
    MMNNSOIVNKHJNLKMMMJLJLJKILKJFPIPIKPQOMOOKLMIPMNQKGOJLNTNMKQKJFOILMOOGQFJMMHGMJNIDEKNIJPJEMRNNHCMMPNKPMKPKRPRIJGUJHQIQHIPKONJKMNMKMJGOMRMOMNL
    SIKNMQOROJNHLFPLFMGGGPSGGPNLHNMHQSHOJINILLFHHOPLLJGJMJJKKDPQNPPJMKQPOMHUMJONKDMQJJGJNJOPIHHKOKJPOJGJUICJNPOJNGKNFNHKGKLOFKMGKLPKJMNJMKKMLGOO
    NOKQQLMTIKOKPGMJPDHKJEKGHRKLMHJOQJBHHDMRLIQIKOLJJKLOLKKLMPOHMQJMOCJNLJFLIHIJLJKMGKRJGNNNNHPHILJRLNLKOMMGKORGKJJLMMPIPFHPIMMHKIKIMIGVRMFHKLMO
    KLGKKINNGNGJFLLKJHJLNGIOKMHOPJPRMPNHGFMKPFIIGJPPLLRMQFKGMHFKLMLSMLLLLSJLHNNJHGPOLKHJFOILMJLFNNQSOJKJOGJSIEJNMIOMLMLNNQOIQMQLALEEFJMJMKOQIJLG
    LJLHJGJMMNINOJNSOOORNMLGGMMINEKKVJIKNMKHKGMNIKKHOILPOOKKLMFIGRGLLNIOIILMOIKOEOIDJHILOHIKHJRONLHGPHHHJNHMGIILIGKEJQUHLKQLOHELJNNAJJNKIMNGLMEI
    HKLJIQFOHMIMLINNLLAHLLMNOHONNOJMOGLHHQGPLLMIKOMHHHKMLLLOMLNKFPFKLOLIGNIHMMMLLOLNNOIFKGQMFNJLKLJKKBGJKGNLMMQMMIIOPIOGHIHINKKFGLJIIKLMKIHLLMJF
    LSGKJNNPOMLIFKFJGJBMJGGKSNIFEKJNOJJPPIOJTGNILMMQKGOQQIKIMIMMNGNMNIMKMJKJHMOLJILLJMHPKOLHJLIMLHLPHLGMQGFMNNOLKIKPNLDJQLGGJNHMHNHMHKOLKLOKPKOJ
    LINNHPLNOHPPQGQKMMGJOIKHKIPTLJIONMQPKJAMLEJHIPELNMINHEPRJKNHEIMINIGJOKHLMJNHGLKOIIFOFONJHJPJDMMLKLJLHJMKJMMMMKMONMIKGJMMKEKMMJIELEGLLHJPPNMN
    NKLJONIJHLMMJKHKJCKOKOLRNPKIQMOILLMMKHMKONOLQFQIJFLHMKCRGMHPKKNLJIRROLIIHHKHGKLMMIQIMFMIQHPRKONMJFJKKSMMLFGRLIOIKNKJKLSOOHICHGNJFHJFCQUGGIKG
    JJJGJOKIGLJLIGPALNKMGGHGFHFIHGKFPMQLIQPFMCLKMMGNKJKJKLMLLLNNEIJGKINNJMLKKPINKLMMJJNSJJKLOQMJINLOPMMKMKLPONGILANKHHMGHHKJOMJKLIJMKNMNHKJKKDKG
    KOIPSJOENJPNRNOILJPOMFEJKNJEIMPLNNOKMOIJJRLDMIJKLKMLHGLHNNHKNRFMOLLOMKEMLLNOEEPGOTKEIGHMKNOLIKIMOMOMDPINMKQGAIGKGOOKKISHKPNPLFJNJPESIQPNVKFD
    LOJJJOMQKKMJMMGIQIQNNJIECPLHIANJJKKGKGODKIGEONHCEMEFKOLLFKSOGHPOILEIJCPQJDPQLLOGEILHJRCJOMMPONUPOMMLRRQNJIMNRHJKNPFQOIPISPNTQLNFRGDPLILGJFNJ
    JKJMJDHINKHRLMKTLFGFIOJOHJNLMMPLLKLHSMPGKONCLHJGNQKMNJHJQGIIMGIOMCJJDLMKIMMLHKLILPLJPFIKAFQJLIOLMLMNJLLOINJOJHKLPGRHHGMHGNMHFNGMIQNGHDKSUHME
    JOLMQGIJKPGOMKHKGHJPGMGNGHMGMIEOEINJOJHKJAGHMLGOQFJLFDIOJJLKKOHGLGKKGJPKPNGFFONPKHDLKMLEKNGIMIJUIIFPPJQLKDJNMJMIJLOHPKQIQQQLKLKRNIRJGNPPJSMI
    HOPMIJLEIMJLLMIGOQJPMPGLILGKJGLJMHNHDOMNHMMMEOKIHMNMKFNLILQBKFILIKPNEOJLLQGKQJNKOHIKLMKJJMLPJIMHHPKPHLNNNOPNLJLEMPNIMLIQOILOULJKFKMJIOJJGKKI
    NLMPNDPLJGGOFIHLMKNHKKDMNMNLNINLKNLGLNIINQQPKHKLMQKNQNJMLFPJKGMJRIIOJHLNHQILMJKEMOMJKPKKLKKLKJJTMOLGFPMPKNLIMMOPLKKLJIKNLJJQKHMGNMLPMJKSNLBF
    IOJGMJGFKKLLINDHOKGLGJJLLPIIJLJOLKNNHKOILMOMLEOJJJMFPNNLONKLGRKMIJGFKIIIOJEPIMIMFLFOJIPLNJLPIHPHKLHNERGJIHKPJFMKLPIIIJNJLJOJKPMMIIOTMFFQEIIN
    NISMMMBILHNCNEIMLLHGSOMIKBHKNJQJFLNIKLLUJHLNLHILMGHQGNNJOOMNKKJLQNHJLKHIHEJFKUQJMMNMPDHPILQLHMLRMNJMLHKLFEMJNHOQHPBKJNMLQJMNMGFUNIQLMLJFLNLO
    OIMLMLJQKJJLGJPMLQEPJKDJINHPMGJMCNPNPQIKKPLNOGGLNKKFLMPFLNLKJRJTNHKKQQONGGLCGINQCOLHGKMGLQIAIOPEUQJLCNHHDGISKNNUFPJMNNPJSJLKNRLHNOTHHJMLIMGI
    MGPNLQGPQKLKKGPMMKDLLNNRIMCMJNORRQHMLMJOLLNOLIFKOMRDPLQKJLKLEJOLJKQKLIJLFFRNEKMNOONKLRUHRPLOLHQOLINMLBHFSMNHKLLJPLJKCNHJKJKNMLKNJLJOOGHIIIML
    RJMOMQHHLKQMKJLLLKILNDIHLGIFKIKQPLKLLIRJQQINJIMHRKFPKFLMMPOKHLMLMNJHNGCPJLOHOOOLMFIKJFINNHIJPIMMOMKGDOGRINGNFGMNHJHHLFHQKKIKKIOLJHNRPDGLOJMF
    NINLPQINKOIMMHMKMEMKKKELKNESNKINLMPLKKLLNNMFIKOPLMPMJKJMLJJEFHNHPSMKNEJIHLHNOLPLMMMJEPLHOKOFJKMKJPBISLMEMQLINOIJMHLNPMLMMQHJNNIKNKGGHNJQLFMN
    OJLJKGSDKMGNPMLTIRLPEDMLMLFJIKIJHMKNMLIGMIINRSMMIIJJJMMNIMIJMLLDMKJOGILIMMJGMIMKNGRIGFIHGJSNMHJOJCHOKLMGLJPOJLKRKHJBJLQONLOILKNFOKFHKLQKPNQL
    KNLNNPIMMPMLLKKMJKKJPFPDLJPOMINGIPKNLQIMONHIMFRKJHKLJGOMKIIKIMPLELNMMHJOKKIPMNPJEOHLNIHJPINNOKILORHKFIFHILGONLQJJLHJHIMIIKMMHRNQJLNLLNMKMPJL
    HKJKLJLNOHIJILLRFMIOJILSFILJJFEIIHKNJFLKJPHGJJHKFKOJLFLNKILHKJIJNPPINHOQLMKIGKNPJMEQJLJGOHJKAHHMKHKPMOMFPNIIIHMJNKHIPKIRKMMHJEMIJOIHGGKMNNLO
    JPJMRHRJOKMQRIOJIMIIKLONQHNRNKSLKJJLKNKTJPNIHFGQILLNLLPMHGLLOJGGMKQNLIJPEGKOUFFLLKMLIOJLGHKHJILIQPIGJNLIOJLRQIILIKINMJQJFIOKLLLLMPPNHKLLMREH
    LIMEHQJMFLGGKLIIFJLGGJMLNHEQLIPJLPEGHGORPHFKKNHGLMPIPUCKILPOONIGMIKJJJFPMNKPJFLMMNCIGIHOGHOKQPKMHJKJNHDKIGKOOIILKNGLHNHIJMNIRINKFINGOMKFLINK
    KKNGKKQITMLOOLPMJOMGKMEMJPHKMLIJLLIIIPKLLOLNDLQKKIGLGMJMINJDJKIMMGNLGLNGOFOHJNQFNIOJLKINMKGJMFQMFKGLDPLOJHLIGINKJMOKIKOKMHIJJEELMLNMLKDNMLGJ
    IQPMQQKQILKNMRNEPSNNNFQKNONQNNHKONNMQIJNOMKITQSNOMNHMVCHHGNNGJFKKHPKPNGNNLKLINNHOJLMKMKKLNELNPOMJQMKMKPKPJTLKKMFLJOJKKHLOIOPRTJULKLOLPILRJLC
    KIFGHBNKFLUKRJMQKKELNMNMJLMLPPIKJOMJLFNFGDNNKKMQJNEKKQHEOQRHMDOGMHSSQNMHLGGMKLHJFJIPJINMPPJIMNLLKCOIKJLQJDKNHNLMGLKPFIMMNOKPPJGNJLOMQHOMLMLK
    LGMMFMFHHIMLOKJIMILHMNIPHPMMJNJMPNKKPOIORMHMQQILVMMOLPJMJMLOGHOOOMNORJNJPNMPIMIGNNNGONMHIKONLSJGMJLPLNKJONQPIGKJRHNMKQNMMJPIPPHLJLIOMQJILIPI
    NPKPKKMKLMMKLOUJLJOGLLNKNRKOGMNFKMLLNJNKINOOLOKJMEKLMOSGSGOQIDOKOPQJMIIHNGKKKGOJNQNKLQOVKEHHKPHJKJOJGPJONOHGKMLMILONOGLRJRGHPJORTOQOJJNNJMKM
    RNINLIKJIGPPMKKMSNOHKKNHLJOMKMILIMOKMNNNJKIHHGKNONGMIQLMOIOJIKMMOLINMTJPJJKMMJJGNMEKPMJLHOJNJMMOONKKNFIMCSMJNKNLKOGMJKIQHKOMLKMSIINJNLHPLIOL
    MMKJNOMJKLMFFHRNBGKOJJPJJOJRFPIOQORMLLPOOFLHLJMNIKLHJKLEMRINIHONKGNLLNNFLPQOHLHJNMIEPPDLHBCRPJJPLJHILMPJIMHKNEIOIKNLNMFKNMKKOOLQKQNIKIKTFKHH
    FLKGPIMOOELDOJHLLNKIILGKQJNGPLNJAFMJINJLINUHNFGQNKJHNINIJIMKUHNHOMLGQKHMLKKMILRSIELLMKKIILTJLKNKKQJKQMKSIRQJHMNQKJIGOJKICIFCFMLPLLQKLKNFJHKR
    IMJIBKNHFTNRNOILJLMEJTFKIJOPMLNJKGLQIMPIJMMEHIHLGKLIHDKOISPNJMKKINNIKJMLJOJOMJPMLKPOPDISKQKPKIQSGKKKIMIMEQLNOPPGIJGJHMNKMGKIGJQNLRMOFLNONJHE
    GNLLINJMHLMKQILGKNKNONLLHMKGGIPKPKJOQJOHLKKKMPFLOLKOJPAIGMMLMPGLJLKQMQKLFLLIKJNHQOFPLHLNJNFMOOKRKNQONRJHSOMNAMFIJJMKHLPCLJKMOJLOINNMKLSOJMJM
    MIHLMNTMKNKPIDNLLLLNOKELRMNLPILRNQSKGOMROONKOLGKMLLIOIKLLPKPGKKINNOJSHLSMKPJPJLQJJPKRPNQKPJDLNILMIPPMPPIRIJNHKFNSMNLNHFHLPHNINMKNHLKJIQUQGKH
    JMKFFHLGMKMGLKJPIGJDJMJJMUNOINLPLGOPHMKOLNMNKISHOLNCJJRNCCNLRILPMHKKJNIIKKOKTSONLOLMINGFMKKJKKIMLLHPJOIIOMNOMLMONHOMMNILKOMOJLQFRLPGNLFHMOLJ
    HJLFJMLIKNINLNOHOLFILKNBGPIJEOTKLJJNNLQHJLKGDBRPHOJFJEGNIKPHNNJJKLILMIMTONIMJOKNFKMONMEMMPMJKKLJROGOOJJOIHMQLOJKRRLOIIIMOPHMJRKGPIGKOMNPPMMJ
    LELLRGMARKLIKJHKJMNOMGIQNOKMNHGOJNLGOLOJLPKGELGIKEJKMLLQOKNQKONJKPLSFLLOKRFOIIMVMLHNNGPQHOOLPKIHLNKHJJGKNHIHLIHFMFDJNIMMONJHHOIORLJOJOOMQLIJ
    NHDINKJLHEIIOMNKGHPGKKSFILLLKIHGSOQPLJKOFJFQSISHLLMMHJJKHFMNIPMNPNJIMLLOGKOIMOPPGIONPPIQSMNKPKISKMNNMNNLKLCUKKMKKMLMNJGNQHJPMNONHOSMMMNJKGMN
    PLLMLJMTOHDMKOPFPQLJNEEEMCLGNOKJGIGQNKLMJOKNLNPJLNMMOOCLONMILKIMIKKGFCKKJNDQHSOIPRKLJMKKNNMPKUQNKKJIMPJKLPLGJOQKKMIOKNDQHFOGNHKKLGMKLPRGJIFL
    JLSMJPPHGOKFJKJLLJLNLGLLQKIRNJNKKMOMOPIKQCLOJMNINLKRLPHJLLRLGMMPQNJQOOKFLJNPMKMMIPMMMIFOJLINNJQIMQJJNMMHLHNOSNEHKMGLIHKJKNQJNMFLMIJLMIKFKNRM
    GBIMLJLHQMNKLIMMGFHLQMMNNIKKNNOIIKNJTRPMMPOHJOPQHPNELMQMKJMQHLLNJDGRQLKGRMPNILLQKKNMNIEJJQOEQGJKPLPQJKOPGIJLCMNOKQNKKKJJJHNMMGPOIIMPJNKNRNML
    HJOLKKGLSONPNJKIJOKQIPQJKLLKOOLLJSNKQKKQPNNHQMHJMKKNLJLPQHILJLONMKJLIOIJHOMDPMMKNOOMGHLKOMLOLKNJMNKMMMIMMMGNNOGGJMINLIKKJOIOKPJFNLJMMLORQSON
    PJKFLLOONKJNDHLOUNKORPMKOHHMMMJNMOBRRMMKQMKMJMKIFPOJMLLGMQJEIJQDNKPOKROPGUONHFFNLHRLPLKMTJOMLMRKLEIMMJMLJOLILOJOMLMPNMNLRNNNFRJPUIHHNMKJIILF
    KHIJNGFMBNNMJMLSLAQMNIMSPJMOJLJKJMHJJLKLLOTHMEMGJHIONLLONJMPKMGOPQNJKOQHIOLJNJNNJKNQKIJLAJIBHNKIGTLORKJHIPMRLLPNRNNIJJKOGNQHHHEJPOLLNNIKNEJN
    NILHKMKPKEOJJLNKJGPLMNFLJKOKHIHRMMOKHINJDPJMHNIIJOLLGLEONMMOPKOOLLJMLJMIJHLGMJJQSMPJDPHNKKOHPJNOHHKHMLOMKKLLMOKKMNRJRMLJKKJNRONKKONIIQLMHINC
    NKOJMNJNJLNIPKJIGLOOMKPPIOGMJQPHNKLNMEKKMEMOLOOJOOINMNLLGMOLLMNRLNNHJJJFKJNKKLKOGJHINKMMKNMLHHDIKJLQKMHJOLLJHJMQEMKIKNOKJLLPGFKMNILGLFKPOKKO
    NDMPRMLNQPOSMIHIIMMFNMJPKKKKLIHKEOJKPNIIRJMOFHPPMPMPDMLMFLMFLNSLPKKNHOLHNJOKLHMFKTNMQIILONJJRLJONJNLLNGOKKNKNLNJJFIJHNGMJMJPLRKKKPKEROMKLPFK
    GQKKJMHJKFNOJPMKGKKOJMMKMOKOSKLLHMMKKPKIPORMIKJINKJOIKINIQJMLPLMITMINGJMCHGIKKNLNMNPJKLOMFNNLILJNOPKMGLKGLPGSOGIQKNOMJJNPHMTMKMNKFLKDMJSIEFD
    MLKONGLLHMGLJPOLMPQKNMLOKMMGKMKGKPOOKHHJMGKPHLKJJOLMKMMLKOLHMMFNILFNMKHLNKLPPQLJJNNIJJQKJQRNLHHHJMKKIKMOLHHIPMJKNINIOLDRNKMGPQRMKMJLNJMLOKON
    KPHIOKKMMALRNLLJMLHRILKKGKMNOJNHOLJMPOMJRKKNTNOHIQJNCNNFMKLJFMLKKKIJLOJGMKPMIIQLOPLKLKLJRNPGMMLKQJJIFNGIHNJIOKELMMIODOKEMMLOLOMMMMRNJOOOILPL
    KKHMJOLHLKLPIKMIEOPIIMHOKMMJIIISHINGIIQNJNJPCNOOIJJLMMNIJJGOKKIOLKLKPJPLNLPLOJLKHNKLRLMGKNOKJLONJHHJFLIJQJNOJNLNMMRIKKLHJIPLHLKLIONJLKJKMVNN
    HPMLNSKONINHROMPKGLLMFQEGNPRLQIKPLMKOSIMMPJOQKFJJMJONKOFSKLGQLNOMOHPGINOGLMQMIHKGPPHMODMTPKPQQKGORTLOJCIIVNPNKKIOJRQNIMKNJPHNJIFIONPGMMLCRKK
    FCLOOLEIOHILIJNNHNHLPFMJIJOIOMCKPLQPJLKPSRJNKLVVPKNPMLOMQJKQSNSILOIJNLLRMOOELPSKNMHJVIPRPGJMKMROLKNFELLEBHJJJHQMFEPDMIHFJHJHNKFLGDIJOKVGHJML
    MMLOMTGMKIQKMQRJJPLNJGPKLOSLNOMPHQHMLNROHLMNNKIJPLOMKGKNNQJKJINKQMMIEIOHPPNHQKJLLCNMNPLMLNONMEKMONUIKIEJIKIINMNNLILRPIMGKMLHKJGLJIIMGSNKJKMP
    MPKKKNKOIKLMLLJOJKNMJIJIKKMLJPLNKKPJPMIVOLMNQILGMMMOKHPKJPJIQPJGMGKOLQFQMUNJKOLJKERLOKRQKPKLKIOKPORPGSMNMIOEIKPMJJNJLNLJMMTNMHGKKLKJCRLKRRLN
    KNJOLMJKNMGKRQOQKKOLIJOPUJPQHNIMCNPKJIKJLMLLNMLAMIKTONKMKMLJMRLISHOMNHKNHPPJPHNMKBRJLKNPGIONMLJOOJKMOTILJJMNRLLHKOMGHMKNLIJRGIQIJJRMNKMLJVRK
    JIMKTMHKFKLJJRNLKTKKHMLLMFMQNDLMLLONMKHLMRMNLQOILGQTNNGJKMJHFMKOMNNITLKMJKSNQMLPOIJKIGKLJKPIKJHILSONLQLOQJKNJPJKNQIJIKLHQNKRJQJPOMLLSKSNHIJS
    IKMKJRNQLQKNKLJNQMOLPLSMRMGMLFGRKOHGGLONOMNKJHGKTGUIKKPPSKRJJOJJLQOLKKLKKPMRKMLQGPOLMNLGOLMPJKNMNSTMFMJQKLLOOJMPJJOLHKNQONLNNJLLVOLPJMLHCTTK
    LPJRJKMEHPMNNNMKONJMNKMOKCLJLTPNFKKMOSJIOVKLJNOJHLOPMFLOINMEHKJMLMPLQJIMHJNKOGMNNHJHQKRMDLPMGLOFKLMNIOHIGKKLNIVLTKNTHNIUGLOLHGKIJKTRIHLMEMIO
    KHOPNFIJNJOKHNKOMLOJKNONNPJQQMMOSKTKGUJNHKEOFIGFOIHLOKINOIVMMKIKMFPHLJOFNJLLOSQPTNNEPVKILQLJLMJJTSGHMOKONLILMNMNKDLPIUEOLKVKINMFPJJMQLLELKJJ
    NLFSKIOMONLRMNMQRPNMPOLNMINMGQJLMPGKNIFTLLLRKNMMPGRINNKFMKLGGPIMRPPMUKUJNHNELVULNNSOOGNUKOFJOLLLQFLNFJNLMKGLUILOKPMJILJHQRHLPQKHJMFFMPNPLMOO
    JIOEHLQKNMOOPMKFNGLRKJCJNLRLQPSOMOLPHJPKLNMLGODQHQLKNIILJKQFLNRIIMKMIHQNKNOJQPNKRMJNKNHNMLOKNGNPLIOLMLORNSIHOKHNITPKRPGNMFKCGNGKMPPNLLRJLJOL
    SNLNVPVJMFJKJPMNMPHKRNMGJKNPOPLIGQFOKSENLUNHOGRLFONOMJLLJNOIGJRMOQPGPILLPJLNRSLFLHPKHNHQKMLLNSSINIMQKMMOLMLMMGHRJRNSFMLMEIQNIMKONJQNKOSJKONI
    KJFLMJKHVMUKPJLPFEKFIMGNNKOJVLKOINJNLUHQJLLGNKOICEJOOKIHOOGDJILMMMHQNKKNFTOIKLKPOMQNMRQGRSNPIMLHNJNOMOQONNHENQLLFLHKLNLLMIFQMIKLOOIMOJQOHLNK
    OIJDJMKNOJLLKJLKLQMMMKNKGOPJNINLKKKMKOONNOKLQKKKFPMLJMOMMPMKHPOJMELMJMMLNISNLJJNPLLIOILPNEGMMLLKNIMMPMJOJHJFOMJLPOLIJKKLIQRGLKOLLNHGLPLLKOQK
    LMMIKFLILHOHPOLIKSRRLMGKMNHMJLOFMJMQQMMKQHMMRQLNOKMINQNLLLLOHHJKLNMGMQNLOJOQKDNIOLFOGMMJNMRRKHQGLFNKLNINNKMQHPMNMMQHLLMJMPJILMOPGNJNLNKIKKNM
    ILMOJJHFKHNOPIGFKKLLGMKMEKNIQLIIEMMPLKJOMKHIRINLMMKGJJFJGHKJKNMMMMKLEOKPKNKOKJKJDLGMIJRKKNLJJPOKJKNMSPJJJGGOMNKHPQNNLOPIFKKHILOLOHJLPGKKRLJK
    MNOMMLOKKONLLQPLJJKLIKMNOPJGDKMHOJLLSIEGHMNGLNHNMMIMONRNMHJKOQLJQLLKHQGLNKLMNNMILLJPOHJNLONHIPKKKKJJLIMKMKKMOIOMKJKKQMJJOLKLNKMOKGJLJKLGLGRT
    POHKJNNMSMMLQOLMJIFLDOMKEQNMNHLHQFFININQILMGKKLLHMJONIJKIGNJKKNJMFLJROOKEPMNOONMMLKOPILQKSIMLKOLHJINLIFPJKGHGJKHPLJFMLNOFKNMOMMMKLJFFNJTLJIK
    ILHLMMLHNKNRIQONJNJIQIJKLHHMPJLGLNIOJLLOLOKMKFMQNIMEQIJILQMSOMSOHNOIKJKHTNLNLJJOGGLPJJMOQHMVMFOMLLMIGLLIORMLQGHJLINNLMMHNQLOJMOJILOMDLMPNHDM
    JJIFRLKRKTRMRNIHNLMKPONNLFKLPOMLKKMIOJKRKJKLTOVNONFHMLPKKTMLSGCJPMSKKNMQAFKKRROHJPHOKMKMMIFMMQILHJOIKOKNKVHKFNSSILFOIMGLMJMGMPMQHGHNHQOFHLJM
    MOINMHIKKOEJJNMKKHLLIJNQQJLSHNGMOGELKLMHOLMKGIMLOKKPOFHKGMFGKRNKJILFGJHKLIOFMHLPMPIQMMJQMGDKKNLPNNJMLJMKKNTELILONQTPLGNKLJLKOKNMMJMONHJQKNIN
    OGNGOOLPFQLRJMJLNLNIIKLLLIJPNNGMMKMITLHKIMJJLQKNPNOLOLJLNFOLPLOMNMLINQJLHOMKLCIGJLNCQPNLRHNKLFLIGLKSOMOONPGLLJHKLKPIKJKPHMKJOJHOTJMHMQOJPGKJ
    NNHOGIKKLNGGLPLLILHKOLMJMMMHKRJMOFFQJIKMNLOHJKNIKOJLORFQQLFKLMOHINNPJKLORJGOIJJJLKKNRQLMVQQMMQNGJNLJIMNNKQSIDOKORKOEIPGICMMMIPKKPMIMCMQOINPP
    LJMIKOIILKKPIKRKPLPIKSMLMHOQMPMMLMKIIJUOIKKPJINNLMMOLVNPLLPFTKHKHIGLLQQNJHKKLHIKIKNPSPGOMIJVJSNKILLAGPQLILJIOOHOQIIGLISLIKMKHLMPJSDJFLPMKPFH
    JLMMRNJNSMNKMOOPPMOPONIOJMEQJHPIOIPMJVQFNMQPJLOOPJFFHFMMVEJIHJNLNJLIOJMHMGQLPIIJGMJEFHSINNQINQILKOMJKIOJLIIRIJMNNPNPVNNIPIURMRIPSPGJRGNMSHLP
    PQNIDQPOSPIKOONIGMJRQGSOUHGSNNNHOMLNJNPJKKIGMOOJRIPMHMMMJPQNMLKJMQPMMILIJMJNEMIMIIMKGJNPNMTMFJFHINLIKQJKHNKRNUFLLKILQLNRNJFOPOLGTPQQIAFRKNKH
    LKHNLLQHONRJLRIISJJKMJJLKIQSLOLOOIQLGPQKPFMDQJLKOKKSJFLKGLHPRGLMNKVNMNJIHJNNIQHMQOJIPJLNPMRLFRNSKLKSLKNGLIFJOILKOSMKKINLKLKKOOPMJQLKJVPILPNH
    NLEIKSNJHLGPGGJKLKMMMLQOMLJMPJLJHILOPNJKPKKNLCKHKOLKETPNLNKOFLOLLNHFPOPIGNILJRRLPIPJLLPRMHGKKIMMQIHLMPKMEHKNIHKPOJRNKIHILKNKHKKKAPLHILKOPKQI
    ILQMLTHIIQPKJILRILJONLIKORKQKLKGGNGLJSQLKNPOKMRHKIKOMHKLUKNIIROHOJLKNLNNNMHKPNPJHFILIJJOIMMEMMMKJLNNMPFOKNKHKGLLKOEKFLQMJPKJNRQISKLHLQISLOLM
    JKHHFQNNHOLMNHRKNKNKLMLKRILGUFDLNRIJMJOLLROOHMMLNNNKMPONLDMMSONFJHIGQMMIQPOMEIQKINLPNSKNHJKMQPMIOOHRIIHMKRJLMBLJIKQFLFNCPOMQKJQLINIJNPSNLIPI
    HQOIJHMOHFNLTKLLOGHGJELPHMHLJNKOKQMPGGMMMPJIORMKJSOTJIRMLHILOLILGLMOQLLLLNIROLEQLLKKGORPMMLMPRMLLKIIKLNMPKIMKOPHRJGMNGONNNPQMOIUMKKIJLKNJPLG
    JJPNIJQMSLMMKOQBMNLKOLKAHITLHPPPPMRMKLKGMHPMITOTOJFNJLOQLOOKQOMIJPPJMIIMHLKHENMHSGPPMNLMLMLQJPKKJONDNJONLJLPMQKMKVLKOPNTILOLNLLNFIOMNOFMKLGN
    JNQFGIKJMSJJKJQSPMMLQLJKLJJIMQNQJOOKOPPSJKQMHPOMMMLKIONJKLISIILJFRKKPTQNMSMSGLINJLIHIKJLHKNLGQNMMLEGOLOLJHLPLMRNMNHLKMOTEHLLMNOPMJMMVLFMLLKP
    KKHLNLQMMIKNKOKLNHLHMQNMHJLLKNNMNGOJIJJKODHKUKPLJJHOJHKKJHLTJOOHNNKMLKNKPPNJJILMMNINMHHJNGMIJMPKKLPLKMJPFNMQMUQMIJLOQIGSQJJPLMIDONQMOKKPRORR
    KKIIHTPJJKJIQLJKQOMNOURQNFEOIPTKKNMMTVMKKMKGHGQKPNFMMINNMNIHLHGKGOLOGORNMOINNHKLJQTLILNOHPPNOONMVLITMJKOQMMJKNQMLQJILPMJOLHLJKNMMNQHKKJILPJM
    PGPMMOMEOKLPOMPQNJKQLIPHHRJPIKOGKNHLKNKNGLIPLHLORPNMHPOQMLLLIKSKNPMJJIONMIJMNJMNNJMKKJIIJKMIJKJHNNOGQIONJQHJNNMMPMONPHNLHJRKLIMHKNFLMMMQHHJK
    GJQGIPKMRHMJKJJPJHRJLMKIOHJHMMPNJSHOEPGPMJPNNPLFPIMOJJTJPFLOPELKPNKIQNOJLILOKMMISOJOSSIKOIKGHKHGNPKGPGMINSKKMFROJKMOKHGJLKHOLIKKPLKIKGLSNCMQ
    SJJLSPQMLKNLKQQMMMIINERMLLMKKCLJHINVOHKNPQCPMKJHKOUKKKQNIQLONJKMNKNLDQOOMRHGNOOJNGMHOKQIMOQLKPJLSLFNMRMMKKOORKNSIFIHOMLIMQPHSJLFKNQJLMFGNFLO
    MNQKOQOOKJNNJLONOKMPMJRQHKLEIEQLNNMOJMIHQJMKHMMFHNMOIQKMMHQRKMKUMMNQMLPOKMHJOJMNGTKFOOJNTHNKJGMONKLMOLFGHORNKNOKNOGGSLKMMNQKNIKJOMQPKKKIPJOM
    QJHONMREPMOKHRJOEKLLQOPLMMPJOIISNKULIJSTHKKGRJEMGJKIKKNLMMLOLHLNJMLLGOKLGJMJJGNILOJNQRQMJNHKMPPMLMKLKIMLLHOPHMOKQKLKKSJOLPNKIMJNLIMNKIPNJRGL
    MEKJHIFIRPLJQFRLOLLRMKLNLLPMKQRUINJMJLPPLHJGQILKQSGSMKJMNLNMFSPKGONILMJGIKMKQRKIMQKJMKFNJGLJJKEMFKLLNNPJPPOJLPKKMPJNQELHNGIOMPOJJILKEOLJPGMI
    LNJLLSKMINMOKKIKHPIIKNKMVLNNGMMMJLMOLMNOINJGPJLIKMIJRLMHSHMOLJMMJLNHKNKNDEJJGRKLKKOOOPLNMLJPPJKVJOELMHLFQNKQJJRLKHNSIOJRJMLEQRKINLQVJHNKQLKL
    MOLMMLPLLKIQKOMLKLMLLNLKQPQINJMVNTJVPDPLJMNLLMKLHPMLJKNGQRPERHLNHDLCMJNKLLIQPJKJGLRGMOKLLGJKKIEJTOOJPSRLPSLKKFJLKRNJPILNFLIONMQMGMHEMJMHMPPL
    JLMLJOLMJNLGQOQNNNMKPOMQSIPLOKJMIPOIJOLHKONKSNMKLJKGNPOHKKIMDLINPLOLNJPQNNNFMIKONQOOKKOMMFOILLLPRTKGJKDSLOPNKMLFOJIMSKPLNGNLFLLHIOLRLHRONORI
    JNNNGJHJSNGLKKMKKONKOQSSOPQKPOKNOMJPNIKKKMMBRIQKSONKJLHNQMLLHPJJKQOTNNHHKKNFHIKHPMMMIPKLOHODOOFJPJNDQLMMGMILHGQJSSOJHJKALIGJPKKLDFGIHHNNJLLC
    KIHKOKHLNJHRLLKJQIIMOLLPTNRMPMLNDMGKHDMMMGJKQQMMNGHOINGFMNFINHFEJHPGJGKRLMTGJOKJINQHOSOEIILNPFNFFRKOPNGEOQLOJKFQJKIHQHIDIGPCOJJFQFKNOLHEJPHH
    JTJRPLVMGHIMPNQLLLQMJPLNMNQHNTMKJLBOLCMFHLMMEKIFMHPJDGVJNQJMJCKPMHGNOPJHSJKJCHKITTGJLSHUNGTIJGLMJHKNPJONTMNNMINPPQNIKLVHOSIKOSSLPHKSMQOKTLMK
    NNHJMOGJEHHNNLQFJLFFVJHNMNLLMONMOLIEKNIPKMINMPMIKMKMMTJFINNJJKOKLLPOOLMQMLMLKPMNLKLMJNJLKLKKVHBJKLPOHRFOQLFNOMJIHHMQJKELEIJPJPONQPNKKIQHQMIN
    PURTSHMGNOLIKKJJTNLOSJJQSJMMJPJKLLPLLKLIPLKOHOHPKNOQLOFKNKFQLINKGKIKPRLKOILRLOTRONIELOHDHOJGFSNHNKFSJQMIJVHELIRHPSMGOMMMNIEHGQKPLNPJIKHJKRMT
    TRLINHLMGMKNNPDJNFIHLLEJLFLQODLLFLFMMJKOSOKRGIHKQIKKMMQJJFNHNPKMLQGPNDKGKIOIHMFMJKODHKREPJKFKJTIMGFIIKMKLFHMLKHJLHQNQJJFMLGROHKOMPMGGJHGLMJL
    LHGGLMMKNKGQMHFHKJKSPKMLIJQINNLIBJPMLMIMKIMQHLIEHPQJVKOIMFLQMNMLJQRLOLOFMLRELQCOMIOLIJNFLKNPLHGNMMMNOIMMOONLILGMLOQNKJNIKSKGIHIKHMMRMJGMFDIE
    HJNNLMNQNJINJJOIIFKOHGMHIGLCKKIUKFIOBHIHLQLISGNJLDLLMHMFLHFJOMOMKNKQMNJHJKMLSLOHHKTNHKMQNMPPNNMJFMRMLOJCQKDIKIPMFLKGIJGCKLKGNILESIIMLGHINIHN
    LNJKLPBONINMRHFNHKHRLINKHHLMLGKMNNKELQIENJFMILGJLNKJIJINJLKRRRKHJKPJOGLPOFJMLPHJJHODNFLIKKLEKQJHINKIVNKORPHRLMJNNJMGKHKJMLFFPOPIJKGJJONKJRIN
    QJJRKJMPFJPNLKPNQNKNFLALJMNIMLJEJIJGHGNKJFCONILNELNMMJOOPIMGOMNGNFHIQLOOIHHEPLIHOLJIKLKHMIFKNJJLKBHLKCDKQEHOKLIJJMKPMONPHQHLIIHJKOMBMHLJGJPO
    PIGPQQMPHLGNQMMKJKNSJEEJMLMNGINTGNLOHJILHIMKKJLSIQNKKMKHPNNOTJLOJKMKGFNHRFKDMMMIIEFHNKDOPLIOMMGTNPMRPCMOKJRKIONSICQMGMIPMORLKJFOPLSEGKLHNIFL
    MSIGMIMIGIOLOIIMLFLLMKRMLPPMGIIGJOMIRKILMLHNMKPLRTMSIFGMNLLOLCOKKFHHQKNKLLFJLJLKUPKMOEDLRKKMOPNIFMKLMFHMNLMPHHMRNROIAIHFJJKRCKLOOPIKTHSMNKRL
    RLJHKGQIDKJNILLQJLKELPCPMHDLVLHHHKKIMSHELOHILIGLQIRELPKNNKMJKKGKQJKGPALFMMMMJNGNHLLQPMHLLMKOLMJHLKIMLMLOLEMPAKJINORMLLJOLILMKMLCMNINPMMJLNLH
    TKEOLNHRKQMNMLFDRSHNINSNOKNOFKEDKCJINKNLGIENLLJJILRKLTPRHKIGOOGMLRKJKHFMCLJMPPGHKINLNCLGJRJIMNIILOKJQLHJJMKGLIDSMONPHKJLIIJMJEHLGKLJDNIIPLMI
    NMKFPNINCNKJIQJPKOIHLPMIMOLINKNMONISMISAJPVJHLKMOKIOKKMJIMKJIPKPNJSIOINNUNTJNKEONOQLHLLQOMOIMOKDTRLNMMKILPOKLONNFOJHKGMKKHOOQHLMJSJLKGKQIEMP
    KOJOHJOJLKQOILLOMNMLPOJGLHLKKHOMKNOMLOMJOHPILSMNPKNJISILOJMLOKOKQKJNLLINOJGGLKONNDKKINJLMSJPLGFOIPOLNKMJLNLMOMMKQQMJNKQJNLLOMOQHMKLFUHSMIRLL
    MMPMMIKHHMMLFLGPLKJGNKIHQKLNPQFROKPMNGNIRMOJGQHMMFQJNJMTMNPNGHMKMPIOPMIMNKHMNOKIINKJMSNIQLKJLOKMTJILNMFJKIQRKKNPNHNJRFLLLLMJPPEKGOMNHNPOLOHP
    OGPMGLNFVJKOONJFPGHKMJMQNUNNHMMOOTQQNOHLNKSJFJFMIONOQMHLLOJGGLPIQLQMOOJNLMKNNLNNMKKNMMJOOKNRLMPLRHKKKIHLNPLIKOGOJLNJOJINHKGPKKQHNLOPDMNLJLLL
    HOJNKOROJLNOOIFHMDVJJLMNKPIKHHPQQONLJKHLKKNKFKNPHNJIMNQKMLNNNTLNKNIDNMIHMMLLIPMOIKOMKRNONFMJKOHJLQIKKMJNORLPOJJLHKKHMJNFHINKHMMMIPJDPKOOHNIL
    NRLNPMPNIKMCJLNJHOKIQMIMNCLOHOLLQLJKKNPLNOLJILMLJFIMLLNGQIOPNKKKKKQFOMLKJNUISFNOHIKPNLMKLRLMLEMKEKNIJMOPJPJKTGGJMPLLHFGHIILMJJIMLGKJGLMVJOQK
    MUKKJJOMNFLKGDHBLOGOOHIJLMLREFLJKHQFLKMNKOJMIMMJGIGEOMMONOGLJLPNMHMJKMLSQIJEKPPLJKNINKMMNILFRLSQLPLKMOLMLEMLIPLPOKHCKOJRKODPLPIMIEHJMNPOMGIJ
    LKOKEMRNHKKPNJIQMHOERFKLOFOPILNJJQMJHMQMNGIFKJPLOJMLEJIHKKSIIMILKIFMPKJJMMQKLETLQMPKLHMNHIHNQMQMHKJHQIJOLHSNJKKJHKKQNPJIKONILNLNJIKRIKJMGHMK
    DGNLMHRLLNJNNNGPMOLNLKMSOJMKMHJJCPKMGKLONIMOORMLQSKIDLKPNJNQKNKLOPOLGINNSPLMLMLHHGEHNGIELDLHKMLMNNLGRSCRCJNHMLMQJRLLKIGEIPENMHKJNOPMKIFQLHOI
    VIPEPMOHLRVNMPMIFIKIPOSOPKOLOHIHKRIQLMIHLJPMLOMLRNOMKLIKMPJHIEHKDPJCGMMDGKFNGPKSKMFHMPOKDEPKGNKMMNCOLQMHKOKJLKLHMLIPLMMSPHIJFPMOOTJOLLJCGJSQ
    NILKOLQMQMHJLGHQJCMGPGLOOUBJMHKKIJJJKJEIGRLGKEQGGMHKLOPMKFGKLQIEKIONHIJKNIMKIQOTOJPIIINIGHNINKIPJLRGJMMKQRKHJEIJKHLIIPMJLMOKNKOLMGIMMMKNJLJM
    HNBJJGHQLHNHLENIIPOLPNHHHNRNKPLOIKKULKKLOOAFIKIKDMNLOMNHNGOQQNPPKGMMKKSGKEMLMNLLQMIIGKJMMKNFQETLIJEPUKJJOPOOHNTPKDLLHLGLKNKHKKTMHGCKHEMHQJGQ
    LNIMJILKHKFKKKMIMRLOVQKLKNSINCOKIMNIQJIMIOLFLKMNSSKFQKQNJMVKNJHFOILMLRKMMMGKJMOKPJJMLPOGKKIJQQPCONNOMLIFKMLFINGKJFCPKJOMLLNQHOGRENJFOIPLHOKM
    HMLMPMMGHHEMKJJCHKJMOGKIMPHGMILQLHEPMMJNRIIKGMNQOIKKPQMMLLLKLUNJFIHOLMNKOKOOKNJPJKHQLHIIKFKJJIHPJJMPLNMRGHNLNHLGKLRIMJHMOHOHKLPONHGEGPIJKFGH
    KMMHKLKPLIMPLKHKOKMNDPIIKNOJLKKJOOMKNLOIHJLKNMHOIHKKQPJOFOPNHLNFMPLKLJQJJNSLGTRMNNJGGQNNJHINKHKKPLNNOINKIKKGMMPJGMOJBMJPILKNJOLMLLHLJLJLQNMK
    RKHGULMKOMBNOOKFGSNKMHMGIMIIKJHMLHMMMMLMPMMJHIGKELKPLJJKKGMLPEGEOLIIMOIHOPIRHQPEKINLJNMJKJKKMMQOMGPIPFKKMIKNJHLMGJPGLQMKJNOLLMMILLALHIHOJJLL
    MLHGNHRLKGJPMHANLDMLJPKRMJIJPOHLKCHVQMLLLLRGLLJMJKPJNNHNIPKKHIONOHMLRNNNKPLOTJLKLOIIIOKLINLJKIJNKKHHINLNSULRMMKLJHMKIHMKLKLGMMRLKKJJMNIPLKRI
    JNJQKOJIIKIKTIJLKEKMRQNRPLMJJMKNMJGGKMLEDPNOLAOURNJJMGIPELIFMKJJLMMOIQIQMLJJJQNJNIHPFQJPGKLGIIEGNLINITKKOKKFNFLGJSFMQHKMHONILJOLIMLHLLHLLLJU
    HIQRKONJNMJFJLJLKMLMPIELNLGDLJMIOHNLFQJKGMLIRRMKNIDPIKLOKJGHIIDKEMNIHLIIFKLINKJMGPGIPLNSHKJNMHOMJKNPPMLKMQMGPESKIONOLNLTHGMHIKJHNPVGIQPKMJJF
    PLEKLJJNKRLFJKJLKOHFIHJOGLLJMMMHKCKKGJNMLIGLBGINIJIOIPMMPROONONHMLJQRLMKENNEOOKJHLIOHQMJJIJJKONRNKJLKLESMQIELKILLNMKKDNOMNTJERROHFKHMHOLPNJN
    KLTJMGNNGGMFPILOGEKNQGGJLLQGGRMQNNJRMIOOMHNOHIMPIIPLJONQLGMGQMIMFLLKMLBPKIIPQLPNMMKJOKMJKOLIMJILKQHKFJKKMKRKORMMOJIJODJOJNMLJKLPLMGNTJJKLOMI
    JHLKMFJOMNFNLMQIGFLGNJKHHFEKLKIIGLRMSMSQKFFDRIPJSNQOOPKIOLJPKFORNLKLQJGIILMNEKMHQOQNMKBCPJLKOOPHNIMFIKPMIPSNEJNKDOLHHGLSPJJLQLHIKEIECNMHGOOI
    FNLLKMHFHKLNOUPJQPKLMOOIFGNHGOJOLHMOSMOLQOMRRKQLIQTPNKLQOLJKILHNPQPHQJJQKENNNOMOILLJJLJGOPPQHLIFHIMHHGMFJFKOMKGLLNFNNKOIJHGLGGLNKFMFFOLQIMII
    LIFKNPSLSOQOMIJOKMRIHGMMMRJOODTIMMJGILLLHMPNFHNQHMLJLMLMSMMLVHLQKIVNLEPLSKHMJOPQLMOLKFGPMMJJINRPORJQONPNMKIIGMMHKIRNHLLJLMKJLMNQIMURMEGQONSL
    FLMOEISNLDEFJGMOMLMJKNMOIKMFJGILLPRIPQGILLPLIGNKOIBSIHMGOLHLJIEHLONNLSFKHQKNNMINOJNJNKOMJLNLJHNLKIIOIDHLLOANKKNKCEHIQOLIMHJMLNELQLKHHJKEMMMS
    OFUMPUIMFQMOMOJMMUNLNLKKOPNMQGMOOKIIPKIJKKSNUMJMNJLKLMRRGFMKRJNSKOGJKHMKJILJMMLRLLNLNLJROJOPFOKGMFNLLNQOMHMJNFKIRPGKFJMILINKKJOLKKMOOJNQONPO
    LNLNLISOOMONLPMPQLKONOPKQNRJKKHNMOMKNOMHLILLLHPPKPNQKMHMNQNKKOJPRNONMJHMHIMKLHLMJHQLLLJMOEPHKLOKHGKNKGLGJIJLKKMLMHHFRLRKJNLLQVIMLJNLPHLKPLML
    JNQNKMJKPQMMMKNIMNGQHPGOSKNLOOKGQNMOPNRQOMNOIMFNNOMMFOLRJTMNNJPKRLMMOLKNLLJMFIMKKMOMKJLINNLNLJONNIJFMKLKILMMJIMOMNLIKMIKITNMOLFLMNPLKKNMJOMT
    MNOKJPNFRPNHQNNMQHNNQIKOMLNONKNNJPQPGMGHIOUQJMLKJIMFLOMMMLOPSMPGOKQNJEIIROMOHGPENLPKFOLKHLTLGLPINJKRHRIQJJKHJPQSJLUKJQKKSPKGOMKMKNOPLMONJPPJ
    MIHMLRJKSKKNNFJQOHKOQNIQIQOOLJOMLPGHINLPOKOHLLNMIOOJOPPKNMHNONFOPMHLMVOJQPNHJJJMQLIJNLOLNPJPIJOMRMIIKKLSHQJJKKNJJNQUOMMJJKMJIPHJMKINSTMHNJMO
    LIRIMMLOGQPHOMNJMOHILJJJOLEIMMJMOIJKPJIMLRKJNMNKQLLNMOLNKOLIOIKQNLKVNQHLLIHLIJIKNONINLRLNTLGUKMMPQRKLGRMJNOJMQJIGNMTMQMHKLLNJHNLIMMLNQGMLPLH
    MMPKNOLNQRLKMLIOMTKOKKNLILHOJMHKLOKQIQNNOPIOPFJEHNDLEJLISNHNNMMMKQMLNKCJLQKIOJFNGLIEJLKPHQQNILMJLLPPKLKGLIJJONINKMKPLGNQLPMLDNLRMPMKQJILPHOM
    NMKLMPKKDMPJKNNFPBMPJMIKIENOHMQOFMPMMEMHMDANMJIIKSQNLHLPLMNIFIJIKPKNMIIHQKGKPDINMJSHQLNSJOMMJLMMNLBFOHHIOPKHIHMRNLKAJGQLQQLIIMKQHHGKJUOOQLMG
    DMVNJHUOHNPPMEKOOKSJPGNNGLQHIGERLJJPKFELPLDLEMFKMICHLNFKFFGKMJDEIMKJIKJCHOQLHMNKNEHNHMRNLJKKKNIHIQHGLBNNGLMNPVUQQOMTMOSQJMOMMQMMMLIMQOMKOONR
    QNOMLMLLQKGNNFMFOLNJJINJHSGJLINJNJLPHKJKKJMKKMHLJJLRKKKLMNNOLMLJLNLLQLKKLJMRKFKIJNKMLKMLNIILIHLGMNGOLMOLNNNFCIILGMIJJOJLPKJIJMNMLKQKJRMLLHNQ
    NMLIDMNMMLUKIIMJLNEKHPPJILOOMIHIQIIMLIMPNHKKKPLHHMVKHMNLIKIOQLJMIMLKLKJGMIKLHKLLONKRREQKGINMMKIQLHRJKQJPPMHKIFOGMJOLLMLILIKGNMPILNNLJPQLUHFI
    OJMOOLPJKMPMIBOPEONDFPJDNKIILKKIKEEKMJNIPKONKKIMNPIEOKMMNMMNJIIMKLLKLLLHFPJNIJMJLNIIKPFKKEFOIQJILMFMNJHMIHHLLGHILKJJNQDPPOKNEOLMQHIKIGNNJMFN
    JMDNJMKNPLLQOMDKMOPIJRPKNJKQJMOQTLJPKDLQPIMIMTGBLMGAGIKKLVKMMPGLKTLQIISGIIDKIKBPFIQHGIGKHHONGIFPJMKNFILOKLEJLIPNNLJINKLNLPDGLNKNOSQGGJKONKPL
    JJHLIJNIKMMOEDKFIMQOIGKHKNHIJJGJFKGFPQKTKGJJRNLMIMLIJNNMNGINIOFOGIBIIJMOMPNFJIOMJPLKNCINJPMKOMSGLRLOIKJJMJIHFSIMMFOJMKBNKKHRIKLJFNEJITPFJFGE
    NLQJNNNGJMLAKNPOKQIGMLMJLEKMMJRLLJHHMHNLGJKQNPHKNGILIJSHOEQNHKJQLMMNLICMLOIJGRGNGOKGHKGGGIEPNEOGQNKHHKOJHNKGPJJJNKLKLNKMALFLIMMHGHIJAKPKMKKH
    PJRONKNLSNMJJJMQPIIRKJOJLKLDJJQONFMJFKIHIIJNITPGONFNNIMQMLPSMMQMKMJNJKINRRIJHGOJLOINMOMFHGELILKBMJMJIHIHJNGJKMMNMOOKQHIBNGPGKKKGUKGHMEILILCR
    TNKKHKHJLRIHOGOGLIPIIGOIKPJLLINPRLKLMLMDMJSKJLKLHKJELGNMLKMQGMHKOPKSONJMPGGEJPKJEPLFLOLCHPNIOFJHKGPMMRMNJRFMOPJOQGNGGJKIKLMJMTLJKOIGKKQNILOJ
    NLLJKFNMHKJSMLIPKNKILNELJMFIKKLKIGNPIJGJDNHALJJHLLMLMKTONHBJMOIIPBKPHOKIHNJHLKKINLNJJILKNNFPPLNRPLQLKHKTNKMJIRJINJIEQKLLIDQLEGONSFGPKKNROJKJ
    GKNHIMLLIGKJPJIREFIPOOFEGMNGHQHMIHHSJGMJMLSHLKIKLJIJQLJJEHHLJOKGOSJNJILMHLNMEQQPNMJLRNLKLOJOINJNQKJJIKNKNIGPKMOOJJJHJMNFKJLJRKHJJNOMJNQHKIKK
    KGOJLJHKINOJLROLPMHPJKHGBDMMFLKNOKPJGMGVKPNLKLNEIILGJJNNENTRLOGKQNKLOPKPNMJHOFNSNMIGCMLNMIMMKHJDEHKEBIJKNMNGNEOHIJNNKILJIJNHJKILJMTHFKKNKJOO
    IKPLMKJOMLHDKOHMHPONIMMNHMMKIMMQOISPLNHQQKLKMIKMLNJKNEMLJMJSONIMMIHOLINPIINLIIJIKMLMMJCMMIGFMOKLLLONMNIMPKNMPLNOLOMQLLPIKPDJMPJFNNMNLNMJJRJJ
    LMGMIMNKIPOMOOMNJMKMLLOJPKKMMNKLKMPIMJNOKIDKRPHMJJKMPGNKMFGLNNIKOJNKOPKLLJMOLIMILGTKJNNLJPOGOEIMPNKHGLKRMGRMNKPOLHGOOIQLLLJPKPNLNMKKMKKLLHRM
    KJNMIKIHOLJTQKMKOHOJRMNNJQMNFLKMHRNLILMMJNHKLKHLJLGPKKNFIJFNIOKPKPLKFILKLMNOJOMSILOENILQKKQNJJMIJJOIPNILJNIKPSOIPOQRNQJOIMIMIIKJOLNJGQKNPPIF
    HQHKKMHMNLFMOKHLJGJDNFGMNKQNPHNTGOMNIKNJMGFMQQJPKLMOMSDAPLOSPKNOMJNMILOQVKJMILQPKJJQJLKLIIJNNNOMEIMNLNJHFHMQPPPLSNMLMLLOFRQOJOKIGJIGJPGILMMG
    DKKMMOPJMMPPJNLKLIJLIMMPILLOOLLRGMTNIMKMPKMLNKLRJGOQKJJMLKGHKTJPIOOJKFKNMKJHNGHLKQNMIQPKLKKHNJOPIKOOIKPFMMMJFLPKMLKJLLHMGKLSKHONLPMJJJMPNLPF
    LNIPOFHJPNIIMHKJNRJOFKJNONLMGRFPQLOJHJKJONJQMNLLIKIMEQKKOMOLPSKHOQMIGOIOHMHNLOIFGMEOJMGNQIRRIMLMKNLOLJMLIJGINNNKOLOKNKHMNJLIIBLLPGLPNEJKQMIQ
    PRMLIUMJQJILPFDHKCHNEQOMMMLKLLNHJGHONMLNIMJQLFJKLOLIJNNNHSJQNGPCGMNMNPINMGESKMRGINLKNGJCHJHNKHGNILMKIQSKLOIJMRKJKHIELGLSHHNKKLUHIQSMLLIHMRIN
    MLIGPNHLKMGKSMKGJNSJPPQKKJNNKLFVKMPKLEKKSOLKQJLMFNLKJOQTGJJLIGMNJKRHRKJLLSNJGQORLKKPKILOPMMIUDKGMLKRLNMMBMODVFIOJIMKPJLHOPNJJKIGIPKJVELPLKMI
    OKJLJIPKPJKLHJIIOPOQPJJMJMLGKLKPOOJPLKJKJHKOMPELMOPKLJPIKIKHLNOMKLKJJLGELLINQNHIPOMJKJJKKNLJINMMOLJJLHJQJNPIMIIHILJKHHJNELGUKTJJJOQJKINLRJFN
    IKLFJQKOMQLNRJMONMEOONNNMONKIJJOLOJIHJKILJJMOMOMMIJHLOLKMFLKGFIKFJJOIGJKKKIGHLIJLIJHIJJLJKPKONJPNJDNOMSKLMVLTPIMHNOELNHIMMPMKKJIMMRJNHRGJOPO
    KIKRHMKNBSKOILINJGOJOLGJQNHHLLJDONIMHIMHEKMGPRMJGNILLGOLJKNQNSRJIKQKLNKIFJMRNQNNELMOJFIOKLLILHJGJJFNOEMCLGHPGQTIJOOHOHERNINOMPJMFMULLMKJKBKL
    KLHKHLKILLNGFRKJKSHKJGTMEJIVFJNKMFKKPEJGGKKOINFDEHNJMGNOLKJKGPKOJNLJNOKRRJOLMMHKHNJNKKNIKPNSNIOMHHLNLJKHNQJOLPNQHKMNMIJLROHDLRHOJRFOKLIGKOGH
    JJJMOKOOOQIKILRGMJHFKNLGQRQQJLKLJJGMTGJGNOFLKMOIJPJMUOJDLPGJLONNJRLGMMROPKKFIQKLOQPOJIKMMMMOLMVMFNOOLMJPMOMKGPQGJMPNHLNFKNMLJLLLLLIJQKONLLMN
    QILIPIPBJHQNJIMMFTIIIRJLMLLKHMIFKMMHNIIGPOJLNOLOLQNOOMMGPPTLNJJGKQSKHHELPIGNLEOMQLQKJIKHHNPHLLJFSPHMKJMPHJKJOKKCLMOMQILRLJKGLFHJLNJQKIMLJQNM
    KKMQDOEQJRLJLKNLMNMMKJLOMQHOMLJJJMRJLNFMLHQOKJMJOJLMNJIHJRIMONMLLJQLJKLMKGLIKLORNKKJHJLMHMIHJOHMFMHMNMNPPMNGLHOJHHLLLLNMJRHOJGJOMOLMMQJLEFOI
    RTMPKIMKGQJKLLKHRMDMIQMIMMNOPKJFKHLFJNFIQMNHONPRKKLHMGPOOOOQPKNQJKEMMMOMHMNMNLKOPHKOHKMNLNRKRGNFLOKJOLMGNLOLINIHMGILIENUJQPNQOOIMJNMNJQBNNFG
    NKLMKJMPHLNPNJNKLRQHPJBQQSGOFOMLFOLLFQJJUKIHMNIMKLJQPJJLMNKGMJGMMNFRLKGNKPKLKQDLNNGULPQNJNMQMKOGJMILPHLGLMKLJEPPRFIJLLGNFONRNLKLNNKKKNMKMPJI
    PPIKHJPJJHKMFLHJIJONQPHLNJHNRQLPDIMELQQJIDEMLFJRINLFMLRNNKIJOMOLOKJKNOMQKROOSDHOIRPKOLKOQLMNMQPGGGGGIMLFIMMFNJLIOQGLPKMNKHILLJHIIRKLHKOOMJLI
    NMMHNKJHONMMJJIQIKLMIKSINKTJFNKRKPMVIJHPIHLJIFHRNSLMLSOIHGMNMMOPJGNKGHLLEMJMOIQJMOPILJPIOFIJJKLMGKILJKOHVMQLJULPJJJKJOMGIMGEMKJJJMQMJMJRIMIO
    MBOKKNONHGNLMGHPMHQLGMLQNJIHRJLRNIOIKIFKGMNIHFJGFGSNJLNILOMMKPHOKPNLKIMPQLLKDNJONFMLHKOHSCSNKPKOHHKNMNRJIKKKHLKETIKNMGJJIMIMMPOIMLMJLJJNQOIN
    PNJOJUMNKQFKMMIIKHJLMOPFLPJRKKNKGNOFHLPMPVJNNKLIIMIOLRHKMPJOGLPRIKILKEOUPLKJILIINLJMONMLLOKKLMNMLSLKNOLPOSKHIMOOPHHCKILIKMPPMONIKGCKPINHISQN
    QEILFPKHHEIKJJRFGLGQPOEOJMHKKMHFLAHRVLNPCOLMKMGHGHKLLNHKHMMIMNOEJIMJNNKUEOSGKLLHEDMMNINPHJIIGOONHMNMHKINIJENHHJPFNPHMKUMGHIJTNSNRMLLJOHJLITH
    GGIKMOMJLHKNLIMKNOKNHKKLFOKIIGLKJLJMMISQKQKGIIGPLOKLHNOLMLFJJTJKEIIINILNFIHLHLPMPLLKPJLKIKKNKPIQPNESGHNPKKGTJSONMNJKNIPNMMJIMLJLLOQJELIIIMJO
    UNMIJKKKKGPJORNNKPHKKJOGJDJKKOPLEOHMMKJKDLQHKJNHPDFNLJGKMNPISOLMIPGMRJHNMHGKKOIHFLNJLHIAPLEIMLONKMRJSUINORNKJLGOPKOKHILNLKLKGNLMOOPHNFKNNMGL
    LONOJHFLMGHJRLIMNLKRNLIKILKLKPILJMIJLMITIKPKJGLMONHKPMLJLMKJANOMLMJJHPKLPNLEGHOQKINJPMOFLJIJOIMMNPPOOHKEQMAIQINBMKJNQLINGMIOMUGMKQIJJNJKQOLH
    GMHNOIMLOFOMIGPHOHNNGHNJMPJLLHOLLEJNLIOPNSMHDJONIMIHOIHDNMGOPPNMHLKNKKPPKNOLGAHHQNPPKLHHLMGIMNLHKHONNILPNKHLNJMGGKHIQNIMJNOJMNLLMMKLDPIIHIIG
    FKMGJMHMDLUNKOKNNIDGPKNLMHHJTNJLMQMMQJKJJIKJGKLJLLGQOLMNNIHOLGEJPJMSLMLLIPONKDMKKMHMELKOGILKLNHOMJLLJLNJHKPGLOLSPLFMKMOHOGLFONJKHNQKOKFNQRGO
    NKPMJLLKLJCIPMINLKOLOLFLLHMODIRNMJKMLLGOKMLIIIOGIJLKHLKEPIDKPOMJJJMHDIKKIHMGMHMLLKKLMMQMHLLNNJNNGNIKMNGLNHMTHOPJOLSMMKMLMOLOKHSKJMJIKNNILNKJ
    MNMISPOIHOFJMKMMLMJLPMLMNRNIMLLMRJMKLPIOHLIHJOJHLLDRILMGJLILLKLMLOJMKRLJLKMRQOJIFILLKQOILJMLIQQCKKHKQKQPIIHIJLLNHOPKMKRLIJIGLKMNKMIQJPHNMJJO
    ORDFMIINSSGLLPPHJNMPPOSMJNJLLJKGPJIKLKJKJJLLLOPOPMCNLOOIPOMLHHFIKLHHKKJSPJEJLHFQMJCHIDKGNPHINMLQIMMLIMDLKJENKGQHFPNDHLJHNKRFQLOEQJMKJLKNLMNR
    NLMOLLHIIJNNPMNHLNIONOOJPOOKHNNNOOJNOELPGOHHJMGIJLLLHKINLHOFMLLLNLMMKKPMCQKKKLMKKNDIFLKORKJFHFMPJNNMGNJMPGSHLGIMKJOOMKLKRJMOELQNGHROMKMNNOLJ
    LGKNLNLMLMHILJQOHKGLFLEKLHNFFLLPMNIJLKJJJOMOIMJIHPKKJLKLHOLMJKJKLLNHJLIKMMMSISLMJQLHNHGHLKNFPPGJFININGONHOMJJLMLHLIKGNKMKJPSFNMJOAOGQHQOMHIJ
    ILHHLMNMQKHJEIGIJMKMLLMIKOPEGKLJOQOJKLOMHOAPJPMIKHKFIMMQOPIMMPJOILGKLLHKIKIHJOOMHSIOROJNDODMQPKMKDNIKRKEIGCFJHPMGKJTMOOMAOMGNKMLJIKJLGPLJKSH
    OTNNFAJQNHMPEIJNOKDKJPNPIKLQSMRKPFLNRGKKIAHJLQPMLHSGMQCDDLLKJEFHRJMJIHLLRLKIIKNLHEUEMLGIOBVPOMJGKKNHOLLKNIKKHMOELSVRLINKNNLNKENMUJMLMPMOKKPJ
    PONOLSNLNMLLMFKGJHGLGPIKIFIKLJJIEMOJKENKKIOPNMKNRJKHMIGJHIOHJKLMQOIGKOLMLJNMOJMSILKNMPLJFLKNMKIKLMJLGMJNKNNKOJMGMHNOOMOLHPGIKLKHENHKNMQMFNKJ
    JJISKNPKHLHKLILDMKOGKEJNNKIKLLKNLKFJPQOIGJILJIKKOHLKNHJLJOPMLNNJOLLOUMONNINGFOLLKNHKLKMIPJHMGLTIIJNJLLGOCKPFDQLJJMCQJKOJLPLHNDLJMLMFGILNNMPQ
    MNPKHOHJIMHIGIMLLOJNMMKMFKFEFLJKLFJKMGNHNLOOGNROMLJHHNJSIOIJJHTPHOHLIQNNKJGSFPNEHKJMKQOMINKIMOIIPIPLKHGHOKNHLKLKKMJFMQOQOKKIQPQLEESNNMIKKJMQ
    KINOLILLLLLEELGNOELMMNSNMGNPOIKMJOIQMKPKSOIINMLJMLGLLKJOIHFLLKRJLIJLNLIJRRMRHKKRIOHLNJNMJIJILOONMKOJTGVIIEMKONMJGGNQLNJLJLIOOMGIJOJOLLMLGMGR
    PILLLJQMNEHJKJKOPLHLHJKLNFFMJKIHMNMJLILHKLOKMJCGMMIROLNKJHQMLPQHIKKILIMJMJQPJPJNFSJLPKMIFHJIHLOHJKROFGPKFJPKJLLRIGQHIHIIOPKLKLGOKGMLRJJJGNQM
    NMKJLKMLJNQNJKLNCNQLNMRMLNKKLQQGKOFMHIJJNUMIGCNQPPLPNFLFJIKKLNKPLPIINPLPIGKNJMMHIINILMOMHOLLPIGKLOKNJMMPNIJKOLNFKMJNHPMJOJLMOBIHKHGOILGNHMGM
    JLQMIJAOSKJQONOJGJIIQOLLKKORKEJMGHIQJINPHJEDMMGKRFNNDLJOLMMPOPKIJOKRMMJGKDRIKLMJMGOFDKLJQHKKFMHHFOQKARJMLMGIELIBEQOJNNRMJORKIGGRSGOULJOLRFML
    KLLFPMGMLJLKLOMHOUGLLPKHIKKUPNIIMIMIMKJLLCQMMQELIOFIMOIIKMILMOPMKEJJENQLOJNOKNLLGKHKIHLJINHGGEKIHNHOLOMKIOLNIMLKKLLOOHLHNLIHQIJKNIGKOMHJDSQN
    LNJQPLORGLLKKMKIMHMMNJIPKKOBLDOFOIDNLPNGNJILMJKICLIIHPNNIPOLLJNFMIOIMMJHOIQFJLILLPPOPIOHGPMGJSRENINLMLLNKJJJQJJJJGNJKLGLGNKKKLCGCKJIKOJIMPJM
    OKKLLNMMHGKFPKEMQFGGLKMKPHNJOLLLFJJFPFMLOMLHKKNMOCNOIKJQIJOLTNJHIKRLGRLIJJJMGHMCMNEOEGMMNJJKJIUELMQJJKNLNLLIHMMIIIJOFPDOMELMJLGHLHFINMPOGFNN
    NRJGKNGNJLLFIKPLNLHNIKLNPCNLISGLOKHNJPPPKHJHKJIHOLMLEJIKIJHHSGGSPPKKQNLHLJNMRJLGNGMFIGOPHGKMJGEHJNMKHGRHJJJKDILJDPBNJIHGKKHONNLLGJOMKKLHKNMJ
    KENPTPTFPHGNGLLMLGQKNNKIGIKOJPHNJRIIKKILOIKMJQKQOQMKHHKIHRKPLHMOLIJJIKMILIGQJLILJNKGJKKNIMIQFGPPJLNHMMEMRDKQLQNKOLGKKLGHKLILOLJFKJLLHFEJHOJQ
    RLLQNFKLOGKLLJHLMOMMNNDMGHLKJLKIKIRNGOJPONHIKENKOQJDMGNGOLNHJJIMSMMLKMJOOJHOKNNKJJKNMJQIKQKKIKNKNIKKJMHNFENIKMQNIJJMJKKJJQHHMJOOILIPPJOIIPMQ
    HNJNIJJOLMLLQIROELKIBGOHJHMNHJTJJIINKLPLIKMKKHLILLPPJQMOKMMQJKMOKNROOMLLMQGKKKNMJMRIPKJKLJGKMLMQMIRMJHQLMKOJLOMNJKHHNPHRNJMOGINKMKINLIMEKJKD
    MMKNIPRINILKGOMMIJLILFLMIIKLKNQJNJHHGJIKJNKCHNNNOLJJFJKOGFJOPFMLLNMDKQIHLSLKKJSPIQMKPPPNLNNPHHLKMIGMKNKJJKPNMGONHMOKNHIJJKHLIOGELOKLKMJNDKGK
    IIMKQLLLILMKPKJGKJMKKJMKPNMKJPJONHJLIJNKHRMJQIMDHKJLJOFRLIKJJMIRFKJONKNDGLJPKMJLIRQMHIKEGIOPQEMIJGLOPOHOFQMJKIKOQMLLLLNIQJOLIHJNLOMLJONNHTLI
    KLEPIMLKMJNKNHKFHLKPLJPKJFNIJJJRGMRJMNKIIJKOOOKLGKJONLGIMQNIKINJSOTMLPFMNIJNKJJOFNGPJFLCPNMLKNKSHMKMMNKJQKJDONLNOIPMGPKHMKQOVJKNHGHLGOHLMILN
    KIMPKNMPHQLODUKNMNNHLNCRJENHMRNFIOJNJPJOOHOJJIPJRMLOMPOHMONKHDQLLPLNJLGOILOKKMOLQOIFIGPLQMEOLNHLOKJLJIJIMNLSGQJPKHJLKHHKGMGOMFDIIPDQFILILLOH
    IKNJJGKMMKMNKHHQMJLNGOLJKQKIIIKIPILKLLGOJLHPIPKLNTKOPMLLOOTMTJOLIPGINJPJKMLLIMLKKMORPEPMQKUKLNIGMOIKKNKJPOHIMJNGNLLFNMGLPKHFJMHMJFFHKGOJPJJO
    NKLJMOPJJFJLMIONNEKLLKHLJLKLOIPHLJLIMEMHJIPPMNJMKKHIFIKIJGIKKJGLLFLLNLJOJMQJOMIIPKOILIKLLGIFVJMOILTLNNLMPLOMPOORIMJLFMJOLNMKLIKQMJKJHNNKKPKO
    OQHHJJTKNMVNLGNIQJKMQLPHKOKSMNNNJONKQDNDOIOKEMMIGPLNPMHJLMQEMKKNHINJKHLHQFNKMKFJKKIKKJKLOMJRGJNMGLGFHFLGKHONIILSMMMQNOKMCJNJDNNILMLILKHSINFO
    MKJMJMLFIGLIQKPNIMONJKCGHRHMBGICGFJLBSJIKOKGGNMMKNMKPMMMMKPPFBLQMLJKEEJKNNINLOMNNOPPJJHMMOMLONJHLKNKOGHKLLFHNFKJNLKLKIMLNJPJMJKGJEJKHHMQSPML
    QIGPHQGOHKLLCLNOOQKGGQOJRFMSILHLIKGPRGDLRMMLMGLLALOGBIJHMFAOQKRNMLNMPHOGKNNLMHJMNJJKMNSPQKPLQIGLMDNIMJOIPQKIFLNCPPNNSNOJMSGGFMPKIPKJJOKORKIL
    ILIAEHLINLPLHGEFJMGPMMNHDPMEIOOQMTGMQJNAIPOMBJMHNRCOJJQLLHOLHJPFGHHIKNMJJFSMLMOKJENMSLHJOGJPMRLKMJJMJDKPOIKNQNOIHELVLIKQMNNJFLOLJFMMLMQLENIL
    LJOJKMLLMPHLMLMMMJNKLKRLKHNOGOEIPHLHKMIKPNGRFMMFHIQNOOJIKHMLJGQLOORMJLNVKIIHPMOKOMGHMKPSNNLSIMILHQIIMKQJJHLONLLHINGLJIIQMQQINNLMDKLPKKHJQJLL
    OLKLJINFEMRKHTNOOFNKMMOLGQMNMLJJJLPJMKKOKMJIKNKQRLHLHNLMMNLJGKKJLLGISOLGLICJPJHLIMLJOJMMIPKKLFIKJJMJLKHHMLNMJLOOLNLMJJIJONQGSNNFGNDJOHKNLKEJ
    MKITHHLNMPOPKLIRIINOHKKPHHNLRIQHNOGNJELFMMJKLLKMMGONNPHKEGHMLNRJLOJJKRKDMKRPLNOMJNJNDMENGIKGCMMKQJMMKKLNJMHLMMQMRKJKKSLHNJFIOKHUKOMTLLKIMOSN
    DNNJPOONIKJONKTCLQMLHINLLJOFIKOHJJQNOGNGNENHHSMMKQPONINMLMMHKKLOLNNUKMMNPIJNJMOJLMNKISMCJIMLILNJIKHIININDKIPFNJLMNHKNGOKPIMJMMMGQNLKLIOLIGOJ
    KJNMPUKMPJHONHORNJRJOMRLLLNHIIPPJTMNLJMLIKPMGEPIQFNONMOOKKQLJKOHHNKJKKNJPLFQPOIMLURJOMKQEJPINPONKIKSJFJJMHIIFONKJJTJLMMJGCGHIRJKIHIMMGOMIKNL
    KJEONRNGHMIJKJPFNGHNQLHHJJIPLJMNGKKLMOMQNFKGJNOILJHEJLJJLIKNHHFKKJPJPRKJEGHNHILJLMLLKMNLLIOKKOHJGMHGMJOKINHENJOKNIPKNKJKFHLMLPKNCOKHOJLNMKIO
    NMNOTLJIHRJMMOLKMLKMHNMNKLMQQHDEHLMIJLNHNLMGHHMKLIRMBHGKNHKPLOLRHLPKHJMJLPHLTMPKKEVHIJFKJJIHQLJPPMQIMMILPLJGRTLLGLMMONMQJTIKHILNNKKOLLHOJHJL
    IJOJIMOLJIPKJKNGHJIHKCVGOKPNGNIGLRPPJJJTRSPJLLQPOMISIKNIRLIHHCMHPLRKFLMHHGFKSKRKHJGNESJNNMJQMGPMKIKQNQMMKQGMKLKMMLGKLIGJHNILAKKMQKMPKJBJFKNM
    GRNIFOHKMPKNLMFGIKKLHGNIHMMDOMPJLHIHCHGKIOLKMLMIMJMGFKMMSNOIRLNOIJKJLLIIIQJOSRKONKKJJLHNLNNDPMIRKELJKNKKNJNLLJLANIDOOJNPGOJQHIJLJMOJOPLIGLPI
    RLHUKJDLNMJPLLINMGLIGIINLGKOIJLOLIGINNKJGPHNJQOINPENONPMMLMOIOMILLPKEHILEJPKMGNIMQJIMOLNILJMKOKGIRIQNMPJKMMKMKPKNKOFPMNNNJKLPHGQQIPOPLLILFHM
    KMHKKMOGPMFMNGHPOISMLLOEHJIJTJHQNHRNKFKMNLPMSHLRHNGEHLHJNOGLMMPOJDIOPLPKJOMFOJIIIKQHHORSOMELIKJNLLMJQIPKONQLOMIQIPQHJOMKJMMFLOLJKJHJIPNLOHJJ
    ONJJINNKOLBJKMFLJLMCGMKMLOKNHMIJKKOBHLMHKMONPNRNNKKOLKKGHQHJNRLAIIIMONIOKOKLILPMMHOLHHMMESQNHIQJLMLLMMLQKIMLIPOAKMLKFKLKMKMFMOLRMNNDJNLEKNUL
    GLMKJLJHLQNJMMOKLIGLKJMKNOKQJELJKKJHPJKJPMPMGILHIFGNQRONOJIMMKQLKLJRPRLIJMSLJQKLNGQMMGGNLMJJMKMHNPKKJIPMNSQJNHJJGGMJLMHPNNLGHJOMKOLOGIJLJKPM
    OSKJMQKOKNLQLJOJIQLKKPKJNOLMNONLGNJIOPNFNLKFNKKQOMNLMOPMNLHJHKGPKQJQKKOOLPLNNLVHSHNQKILIJKMLJGLQLTKLLFKRNLOQONKQJNNJOJMPQOOMEKKGIBKLMTGKKOLL
    LRHKKLNHMPLNLOLHIKIOSMPLMJLNKNNLPGLKKGLLMLINIEHFLJKLMKOLOPLTIPLNEGIMJINKKJGLOKENJOSMKLHNGNOMMMKMHHLNMJNMNOJRQIMKRLLEKFMLKLPINKMPFGONKLJJMMJO
    LNNHOGPMJKMSRLQROLMHNKFLJLPGOMPIGKLOHKMOKIHQKIOLSOKLRMQJKMFLKQNMMNISJIKLLPQEGKOPMJKPICJKIKLIIMJIPJKINOKKKGOIMOPMILLBOMMLOLFFMMMNKJHGKNJJNIJJ
    GIUSKJLKKKNPJIIHMHNNPKPQLNPKJLLMMIOIHOMKHQJNOJKIOMOQQKPMILKNHFHLJKNFKKKLPHHHONOHMMMMPJMKRKLOJMMNOPMOPNMKNRKHQSMTNKNIKKMILMKLKMVMLJGPNMHJNDKL
    JPKPQPMILOSKRPNOLRLKOEKHPJQKMHKNQHOMJTUOJPKMJOMKMOQHLFOFNGNEINIMGPKNIOLIMNLLMHNNLOMOJOENKKPKIKKNMPNGLMMHKHJPNMPRJNJOMJKLNOKJHPIHMLLQIMNOLKGI
    JHHHMKIHHROKQLKPODSMNKLKMJNJIOLNOLRRKJNMJPINKJLOLJMKNLKMKMJJHMJNLOOMGIJJKPMRNKILHJMHMLNFNFMJJKJDKLLLFLOJGGQLMLELKKIGMKINGIKGRGOGRIGKIHNBPGLB
    FENJNKGQHMJNOTOIJOHQFLFKESOHLOSGNMMMJMJNNHIJILMTJMOMONFPPMNPHQLLNHJQGFQPPJPLTMLJRMONRNINLDRFJJOLNKJQCQSNOOHMVNMNQMKHPNPLHIPLIUGOKIPCPPULLKPJ
    QKQNKIJILPUHHLLNHMKOJNJUTKJGEGKLMPKGFIKJMEKPKNJLOPPJTIGNPNNRSVQJMJRRPJJOMPIQKKNGTSICLOPLKKNFRKPKIUJMPOLJQIVJMMPQJMLNLDBKIKLNKOJJJKLLBPAKEHKD
    EKPNMKBFILFPPHPNMOKJHPQVLIFRSHNKKILLLJMNMLOJPKPNJKIOIKLNQPMIPMNNTMHLKKPOLNKKOLLLOPGINNNNEIKMKIPHENOSLHOMMOOQKSHLKIFJKNPMKPNNOOMJKIRIOLIKHILK
    JJNJLLOJTNJSMLRJOOJKMGJNKQGMMEJMLKLONNLPLMLPMLONJLIHOMNNQMNIOGHOMHOJLJIKNINPLKLGKLRGMGGORLPJNHPKMKHIEDNNOPRNLJKJSPIJNMLSPIJNQTELPPMNSLPKQKGQ
    MIFLKHOJLMJONLKKPNTOJOOPNMOQJQKJNPPKOMKKKKIPSMNMFOKJJGMNHONNUOHJROOGODLSIOLMQFMVMGKJTLQOIIILKMLOLJJVJNMMPQKQPPRNUREVLJKOKQMIHLLKLIOOGGRELVHN
    ROHPJOQNGLRMQQLNKPKNHMVOOJJOHSJIHNKFOALRMJJGOJPURKLNMJPNNOILKGQUNMMHNOJINJINIMONKINJSIRSNMKNNNGQJQGKHILNKIHIIIQMLJQJRUNNHGKKMMHKPNQIKNJLDHJG
    ITOJRNJIHNIMNSSVNHORINNLMPLLMEKKLJMIJGNOSLVOPNLKQKLOMPJJMGNKOJUMNOKLPGQLRQMNKLHKHIKFJMOOJKKKPGGRKNJFLNRKJNIILMLNJKMIILQFJPOSMMNNJHUNOKQFOOMV
    OPMGMNKTSOILLNMNJQKKLUKLTGJPIJJRKNLKPOHOLPIPPQJMMJRLOPKMILJMLQNLNONKGQOJKJIINRMJHPNIPLGKOPQLPKOMOLOKPSSMNOPPNKOPSIRGOKMJNNKRNPONIERNRHOMFQTI
    QFSNRNNHDKLTFFOKMFIMDMMNKJIQMNKHLUPQOSONKQKCMLIPMPMKLGRIONMQOTLVHKPKNENJMNOTPIJMNLGEMFFQMPSINKKHJNNLUMNMJOKKKMKRLMKMSRLKPNSJNLOOIMMKNJLNNLND
    OOJLMQMLPGLLPLJMNQOILRMNKLJJRNPPIHMHJRULJQDQLJNNHOSONNMJPIKPJOHMJROIMKNMHHLJNJNPLKKRTPNKKKULLMQLMRRNKQPOTJOQKIGQHLNIHLIPQQKNMQGTNSNPJKIHIPKR
    RPMFSDOOHKKJONOSJMKSPPOHOHORIOLOPLEFRHONINLNMOQILPPELPKENPQJJPLEAIEKQTLNLLLKMKKLKLPELQOJLRGOIQJHLHMFMKNHMLJUKMTPQLIONQMJQIOOMRMNKQMRGNNLKOKN
    NLFINKSKQNLOLHTMMOLKHKPORPSTMKMMHQPLLKEMPKKFNIOROPHPKSLJJQNQLUKKKUKNGKIJMLEEOPMNKPMLSNPKHROIKMHPLKJIKLKIGSGMMNHKDJNQJHMHLJOILOQLNMGRKMMPMJRL
    LJPMILNKJLOLPOTIPRKMNOIOJMOMPLPLHNPTNPQLNNBHMHUGUEQKLKHDKUMJJKNKPMPMHNJJMMKDJNTGJLKNSLNUJHLKITUHKMONRTMSMOQPPVORIQIINQHHIMOTKHMKNLKJOJJEMJJG
    QLPLJKMNINMJLLNNOPJIKLLGQIMKJKKJJPHLOLPJLOEMLKLTLJFFFMPPKMMLPLJNJPNKUJKHOLOEIMLMGHSJKRMQLOQNHHJJFLFEKKQHOLLKPKMOSLHNLPPRLNFJLJKNIJMMJPJHKNLN
    SKKHMNMHJLMKKKIPKOLKPLKJNLOFGHONLIMKMLMMMIJNJOGONOMNISRIKMMRHNMJNNSKMELKJKIKLLHLLJLOKILHNOOMENLOMPNIMLLNNNHKMIIPHOHGNMLIPNRLKNKLJKJNHQMFIDME
    KLHIGRPLKPKIOJKHOMLJOIMLNHKJQGNJONEGKDJONKRLMKQHVOIMJGLKJLHOMGNMKILLPKLKJOKLRLPNJILIKEIGLLQPNHHMJHKLOILKPNJIHFLLFLIOOJNMLKGGJKLNJJPMKFRLKPMH
    LJKGHKIGNOPHRLMMIMMJPOIKIGMQMIKTHJJJNLJIMNLLLMJINMFMLIOHJGLJHJPILPKQKPLIPHHHQJNIGMPLQMONNEONNPIKPHKPPJQJLLHMLIMNKMHLLLIRIONOJIKNLKRPRIRUOOLM
    OOKNQQKJPLJKFOKQLJOKPFLPMKKPNMOEIIKJLJMPMHIOJMKJKJLMJJGMJMNMKLNILNMHHPLRFGKKOPDNNMNJHOJGKMJLKLIMKGOJORLIHONMJPKOPNIPJKMIHQKIOHJKLHNLFNJKKJHK
    IRLLOPOMLOOFPLUOPPLPMJKJJNNGNKNLPOMRPHNIJHGPLPIJMEPOCNLQNMNQISNNNILPQPHLKNKNQQHMITRIJVIQKIMILLHQIEKLGKGNKOMHILJQQFLLMPKMMVRMRONLGJILHNPPMHKK
    QKNMHMMMIJKJQOKOLOHJSRMJLIUNINREOMTMNOJPLHKOMMMMQKQMNMMMINLJMJLLMNNFJMKLNPNHMLIKKGOJDMKGQUJOMHONHQSKKRTLELJIOCLLDPFQJKNNLMNQOHMNHTLOMOLMLOJM
    KKILQLMPLILKJQRRNIFKJKMLJPIFOHLOMLPPKMNPNMKPMKKQNKIIIRMNLNKIMIMNNENLIPKQMMOFJQEIIKILJOOJMIHHKMQIMNMRPJPRKRNMPLLOIGRINJFQQHIJIJLKKIFKJOHMOIRM
    KHHJJKLNLJQJQMLOOMLJOHNPSLOMILONJFQPOHQKLLIJOJMRLKIOKMSDKLHKJLKGHKNGHPMMQNJMLNQOPLPLQJNMIJLPGOROSKLKNLMDHAMKMLIPLKMNJKLQMJOMLMJIEOKLOLNOIRLO
    NTQNKQOIPJKKLKNGPITJNJNNJTGNJLGIFLPGMOQIKFNMPNVPPJLJLKMKMILMNHKJLNLILKNIGHOLNLKQJOKMNLLNNKCJMRLHJORPOOMNQFMILONJGMOKLHMKKOJQEOHLLJKQNJKMPOOJ
    GQRJILNGPKOMINKNEOMHKIFEJJSPOJRHNLIOLPPIOSINMOPIMNMNLQDIOPJCHILKLLMMNKMOKOLJJHRGOGQNOJLIILLKINPKEFOLLHOJPQJOJNKRPJMKJKIGMSIJGOJMJVNQOKONKEPK
    LOLLMIORJJMFPPKLIJJIOHNKBJNVNMMRILMKQOMTLNMPKNDQLLMRLMNHKRSNJKOAILJNKPIKKMPHJOPHLJKNMQOHNNLMMKGELEMLLJLLKNOLNMMOPNLKSKKMMMPJOQKIOOPMQIOMMILN
    JLKONLILTTLJONJTNSHPLKMNJONKOPMFPLLMONMKKGITQNMIILNHRJJNJLLLMQJHLRVMIHPINLUPMMONSOQINNUOMIGKOKOPKRPOMLOJLPHLFJPJLHLKLRNGKSOHIPKKKSPIHJLOLOJI
    KQNIPPONKIMQHJIMJNNJIQMQLIKOONVKEPKJLOMNGLJMJOPJIOKIQLGKLLMCIGIKNLNNKQLONMTLIJLKHNIHMNLPPLLIIGILLORNIMIHSJILNJLIKJLKNKGKILSOHQJNMLNOLKOFLOGN
    GICQIQMMJQQIKOLILJHFNKNEHPMIKKLOJJKOMKKIMLGKSNNNQMOKMFJRJRJMLMLIHHODPPQKQMJEOJNMFOKOMIIKOIQEJOJNOVLQOKPQMKHMKQLNKMNOLJHMHDFMKLLGGKOOOJPNSSPJ
    LHFNJPJLLKLKMKKPNHPMQKLPITNKOMMHKIMOUNHGILMNMKLLJMMMFRIJHMGTLMHIPOPMIPPMHLNNMLOGKNNGMKFLBOGLKLGNJKJOMNKMPNNOQONMJGLFPKLKNLNKMPJNHBNBIOMRFLJP
    JIJIJPJQPFGNHKNNPQNPMIELKQMCMQLPUILOTOQLRHNJIOHHPKHEHNGQLMHOKPKMNILNKTIMIQOPSLHGIFNHIFIIPLILMJPKNLLKJRROOOKNLKHGJJKLKNIMJIPJLLJJLIOLIKLNTKFM
    RJRIPOPLFTMOKLNRJJLKRPJJIJMOSGKISGHGHDJFKJHFKOIMKKKOMMPLMJJENNIJKNKHNOILKTJNGQIKHLGLRKMNSLVHJJLNJKOJNNMNMJOMLMOLOESLMRLLRLKKNSOMNQKMNMNPMMPM
    HPQPGJHULTJMQKNGOMJOKNJKEEQNNJGOHFJHMIHNDKLKLINMKMMJIIKNRKHKHKQGLJMMKAMNLPGRHRMKMGOMMNILOIPKKPFMJPNQHIIMLLHOMOGNJKMGOIPJGHLOQLIOIMQKNLLQNLJG
    POFJMIQMJMMRMNOMGLNPTMNRBHKTJLPPFGLNKMJNLMMOGKJMSKLGKKTKHKRSLKLKNGPHMKMKHJMTQIOPQNMOSNEMKLOMONNKMRJOKIHNOLKPLJNONLLQJGPLMJNLGKKKLMLJQINNLJPO
    LJMRNHMJQMLNGMPKPIOQPKKMRHQPJLMOMOOLIQONIMJNGPLOOKJIJLEVMPSKNJNHSIIOMOIMIGNDLSKQLLNNSIMLQQIFHOIMOPLNRLNHLLHOPMKPJMIPLJKOLNNIHLKKPPPOMHEOKKJO
    RLKIINKGPMMLGNIIOIOKMMGIKPKMMKJPSENNPNNHQRPPMQURKLUHMOLQRKLOKRJMMKKNMOFNJJLMTIGGPGOGPOFKJPPPMLKMJQOOMQOIRJIMKIKOKMQPPMFONNNLOELHGLNJMRTPKLON
    SOOILJMOMJSNMOKMKKKPOILPNMKMFNPLKLIOQMRNULJJMOORKLSMKNRFLHKKGIIPIEIKMHLJINONMLOFJPRIIJHIQNJKMPPKMKOOQHNLLEKGKISIMOLPPCNFIPNHLRLFKFMCUNOLHLII
    TPKTNNIQMMPFHNKIKPLKJKMICIHIPNFPGNLTPLMOMOMMIJORNLKNAVKNKHOSRLPNJGJCEIHQIQRMVNGSMFKJQLEIKGKTJILKJGPQOINPOMQMKPCMKGNMLHKIILOIJLMLPMFRLOKJLMRO
    LJQJKEHMRNNKKLKQIFKOLPOJNKMQQRDOJJSQLPMKKOPMMNGFLKQFKLLQOLHKHLJGGJPMRONFIKOQROLLOLJMGMOPKJOMNQGKQHMRNPNJOHMMGLIKNRJNJLJROVHIIMRGLJIRNKKILNKH
    NMQEPJROJMJKGMSJNKNFPNNKLNPRJFGSLMKPNEFIJKNNMJMJNKMKIKLLKGJGLONMKMHLJPHMOJKHPOILPNPILLOHJJKONKJLMSKIJNIHGNKMJNKGKJHINNMINKITUHIDIPIOOMNPHNHM
    LRJRMILHMNKGOCIONBPMIUVJLQFJLIMLJQNLSEKLTJLFJMJNKOKGGIKMPNJNFJLOLRGGLPKOJMIJJLKMJKMPMNPGOONNLMOTIKOLMKHMLFIPEFNQLGRKMJGMIIJLJMMPOLJLEPHRTKNJ
    IFINHHKONKLPHJMOKKLKTOKMMPJHNIPLHDPNOPMJMMNLFLKLKQIPNLQLNLOILGNHLMPHHHHOKQLMHFLIHNKGMHSMJKKMJMNKJHOKOPLQKHINJNLQLNPLOROQQHKJJKLJNDMHKGPNILQM
    GNHLNRHPPJONHNJOIINFQEKGIOGNKHJELLPKKOJIPQLILJFMKLIGSIOJJPLMHPMPOIMOMKOLMNLOIMIJJHKKJHGLPFGKHMMKLIEJKOLFOMHKHHHKMJHHKOFINJNPLLKQMQLLKLGOJQPH
    KJMKHBNNHJMLINLPFOJMNDLICKMOIKJHIMMMMMREFKLMNLCQEJQIQJLKROMLNMHIJGGFKJJDNKNJHJLHMLJDKNLHLHJLGLMIPNMNGHJFNKIDLCKJKKRKKGJQJMKIOIJNMLIDQKJOOPMI
    OKKKNKDJKKLMIMPNPLNKIIILMMNLJEPLQMILHKLKPPLMDEHKPIOOMKNNOIFLMFHHLNOLGNLOKSILNLNIIJMHIONKJJLHMGRLLLNKOLNJMLNLNIHMIOMLJQNHRKILKLKJEFNHIINSOOJJ
    MQKLQKOMMKLQMJIMJIOQJFHJQJPHJILINNLJOKIFPNGJKKFIKKJOIJIPNIHKHKOPKOIQOJOQMLKLHKOKONILRBENNLPLRRKIMLMRINLLINOQLKJMGNOJGMLOMNMPIQKMLGMKIRIMLHLB
    PPKMEOJOKKJNNNLOKHJMNIGLGHKJLLIQOJGNOHILKJPURPOJTLLHDOGMIFJJHMENLMLLIHMOJICBGFLJMLGHJGJNGNDSIMGLKPPRGKNQIKQFIMNIJHJIHIEKNOMJLPKTLLALFFRLMMJE
    EIMFFENKOLLSIKGFITPSMQEMKKQJEFNQPQHKJTOINQISJHSILPNMHFCQNILDHFIKGHNMILLGEILLIJDGHHFOJGERONIITKKFKGNATQFHLMPDLCFCGGNQHMKFOPPPTLMJQNUPMNJQOHRM
    NMQKNROQQNMPOOVRRJSKONGGKGKHKJIPIODIJOFLNKNOQLLFLJMMMKNKKNPMMKIHKQIIKNOOMJILQMKLNIOKMIILKNLNLRLKMIJJJPKJKMIKNLMPHMNOKGNHKJIFHLLKFPNRIMJLHILJ
    PINJPKJILNQMIJJKLKIMJIMIJQGHOHMMKSKNIKINLLMHDMJLOMLMKMJNJLHMKMLHMKLILLJMJIKOHOKJLLKIJLMJLKMVKOFLIKIOJJQNMJKMPPMFEKMNNIIOIGJECMEJKJPLOOLKPOJJ
    JGKSHGJJOHRRPGMHMOLLLLIOKLIKLHLNNOJMOIEHNNMJPKKOIJHMILINEMQGFKJPHMGOICHJUKKJGMJHJNHHDELGVEPCNPHLHPGNQJMPKFQLPLMLOJLJPIKMGLNIHFILNQGOLIONRNKI
    ROMONJKMNNJIHJJJGMQBOGDIJKKOJGGNPRLNNPIFOLIIILHLKRMJFLTPMKILLCKLKMFFHLLKONLLJJGJKGLMNRHJLNJGMIRMLMKILOHQFNKFNKONNNJMDJIKJNJFMNKMLHBKNFTMFPOM
    INOOMFJQOINLJLGMLEHDIJKNNPRPHJNFMPNJFEJKJLMIGJIFMGIFLKOHKHKMKNOKSKLHKPIDGIKHMHHKNHMHJLLNPMEKIKHLHKKMFKQGGOGJQNGKPIIKFJIKJLHEJOGOHJKKJFJGHMLH
    JMLJFNJDOGNKHILNNLJRLOEMIPAGMMOIULQLIMNKLFPOJUTIGGRJHPFFKNKKPNFNNDJMINFGIJMIIMOLMMPLMAOKIRDOOEQOJQLJJLPLHHGNGMQLPOLDNKLJRPFKMKIMOOLIIOMJPJOM
    ONJGEHPLJLMLNIHGDOOGHIPLNLKFFDNKPJOJKQJLMNFOJLHNINELHEGNFLIIPNERJHNJMTOJNHRLMKMIKJJGIMPRLPNKKOKIQLKJIKGOOLHJNKAJMILPFLKNJDINOPNMHHIRKKHJMLKM
    LRHHKKJKFLMHIHMPHJQNNMGKKMLSEGPJJJHIKRKRJGNJPPKHLLHJNKNKCNIJKJLMOOKOIMMOHPKIKJMINKLMOKPKIHKIKMKHHQPGPLGLPKLNFLPIJEJOKILOMMMLNMPMJGOLKBKLLNKM
    KQSGJMCJPKINIKKIOHLINNILDGMGLDKKMNQJHIPOJGOKLQIOMIPKPLSKJNBMIOKLLJPKNNKPKGFQJDKQOHMJHPNKJGKMGNKNJOFMIMKKRHLKLIKLNMOKGHMJKJMKUPOQILLKLOIJLKIE
    KNILKEKQKLKLKLHHGKMILRLJFJIKKJNFLGLNMLHJKLQFMILKJLHOJQKJLMQKHJGKHNFSOFHNOJRONPKMQOKFKKGJJFNRPMQKJFLOIMFLNPNNQLKPGNKPMKONIJHMDKJIHKJEOKOIONLO
    LOKJPLICLLMOHIOPFNKISHIIQOHILOMMQONASKKFDMKKMMHQQKFKIBRLMKIOONGJKJLPJOPDNVNMLGNIOPJNNJKFLJKKGLNNQMKGJPSMLADGIHMHIEFHILILQGJIILHCONEKTLSPIMLK
    LEKMOOLNOPLKLLPINONKLIRMKINJNIJNJNMNNLNIMGKMMOMHLMJOPMKKKLMKKTHLIKNLHRLMOJOHJNLMKPLMKQJLIKMLGMJFKIOKPKIJRLERNNEJNJOJJJPLMKMLKFJNMLFOMFPKIIIH
    LNKJMTKNMPJNMOHMNMKMGOONKHOMMLONNGPJIJKGLMHMIPMPKNLNNKKOKMOOKMLLHSLHLHFKOJKNJFHMQFELJRRKSKMKJNOLOMLJSNIQLFLGILLNLOONJENMMGRLHIKJLPMHJKLLOJFM
    IPILNNNMJJJJLKMMKMGLNKHLLLJKOQVLMQQEKILRLLMOMNLQJOLLOKILJMNKKLEMJJMNKNGKMJIIJQONIHRIMGLJHRJOGHMJPPHFHLKJJFORJIJJQMKOLIIKNCGIKQJOHLLMDPKNNMLK
    JOFLLMNINJLLJLILLKMLHKNHLNKMKHSGOKPHMHLJKIJJHLHHHDJLOIFNKPJMIMMMKOFJLGOMGOOKGKMNNLNVJLHLLJJPLMPJQJOELMQMJQINNLRLILHKKMJJGNKLOPFLCKJHNNFHJHTI
    CNMHPJIKMLLGLILKQLODQILJMLELROJORKHKNEGPEQJJGJLINLIPMGKMSIOPLJKPOMKLMLHNFKEIKMRLKQKKDLINJIHMMOMMPKLKLMIGONIELSMLKICOIGNJHOOHNMMMIMHONKMHNLNK
    NNJMOJJBRLIMOHJJDGLPLLLLKOLOOKPIPLMNNJOJKNLMQHLFOKFOKMOMJOOLQJOOGHMNMJMJKNSNJMITOLIOGKNEKJFQMMHMMENGHMNNNTFMNNDIMINQDEOIILNKONILHFKLLKOPMJHG
    IQJLKFOLLPJKPHLNGVHLIQNROFOIMENHELEMQJHHLRLKKLKILEMNIJFNMKJJKNLLKLKDJMHKLPDLMJLOKMLLOLKLOMNNOQKKIOONLMMMMONNGHKQNKJMMPKTGGLLIPJMHKHNRLQENHHC
    GLKJRNOKIIHNLIKCNLRPNQOHIICPLHOLMHNTMONLHLJMNNNMEIQNJPKJIKRIKNKJKJJJNSNHOGHRJLLIJNHTJHQMKNKHINSLLFMKLKMSNOPJGJMLLRRNLOMGMKGQIJRJKJPIRJERQKJK
    MJJJLNMONLHJGPJMLJNIHHNRKKOCMGMLKILHNKMNNKFHLNMHMOHLKKLNPIKNNJMMLRKMLLLMKIMMRUIHMLJLNHRKLNMJSHHPQMPHJJRRMLHNLJMJKNNJNLMKNMHLDOQOFIFKGPLFQLNK
    KMELGNGKHKMOMHMKQIRPUGGJOKNLJKLLKQJLKLHJSOMNNQOPIGGCNJJPMGKMKPKLLLKKLMMNPMBOGEPBLGILLIIMJOKGGFLPHMIIONDMMKLMIGGHKKLNLFMKJMNKKNPNKKKPIIKLLIRI
    HIKLNOJILOFNQPNGKPTLREKINKOIKCLFJIPOPQJGJFHLJNBGOIPNHNHPPFIOLUPHLFOKLNLGKLINULFMPGLFJNMKRLLEKOGGMJNOJJNPKKLIIJJKJJMLKPJKGLKPKTKPJKLQENMKGNRK
    IPOINQIKOLKEHJAQNKKPKFJQLOMOFIHILIQHJVKEMJHMHSOQHOJMHLGLJLQKNNFHNFMRHIJQMJLGHKTMLJLLMIKLJRJONJHIOPQIPKKGJINGMMKHJFIKLIPKNLJILHGMQPIOINKJIIHL
    LFNLLLNFGJDPMFDMPHIKJJIOLEFGGQHNMKPPKCIPNPNLELLCLJKOKOJFMJRQMHJLSNMFNMJFJGHJOMIMPLAHOPMUMPHCQLOJMGLNMKMNLMKNMNNJILQFQNLOLFIQNJIJQQKSLLENFKKQ
    LJPLNLCOJLMMKEKHIHJPFLONIJMKJIOKRNOFOGKIPCHNKIHQMONMILKNONMFSIKINKNNLPOONPLLLNQMKRMPKGLMOOKHDRNNJSPNMQIMKIJIHINTLJKMKPQIHPLGDKJMMMMLILRONNHI
    OKOOJNRHHHLKOMKJLLJGNOFNRJJNQPDNPKMOKKMKHLNSPLNKNMLLNKJIOPVQFNOMQNJOGKNMKOJHQHKNIIOIHLLIKOMLKKJOPLQNHPLKLEIMHIHLJIONKIJIMILJLIJBLKPLJMJLNHLI
    MDKMMNMFJOKIFRMKKLLLPGJIGNHLUIIKMOKKKHNMMDMLGLMLJEHJQLNNNKGMFNGHILKNKHPJLPNJMMQRLBHHPJHMJOSOGRJHIMOKOGKMMEKMNOIKQOMOIJIMHLKLGOKPMKKECSMJNUJK
    MRPMHOGSLGMLNLLQNLMHKFOQHLNVNJGMGKGJGGMOJILLJJMJRMLMOGLNMLILKKNKPMOIKQKISNHKKOGHKJMLPLJMQJLKMINNHJKFLSJIMKIIPNHLONJMJNHQSNJNJOPJRJLSRNSFLNLG
    LGNLJJMINGLJONKKMKQGIKJKJLCGNONMNFPMQJHONIKPQJKIQLJFOPKIHDLIOPNNEKKDLKJLKJLIGMMMRLJMNPUSMOKMIKNKLPNNKHGOILNCGJJGGOHLLJJNOKKRNHQLLNMQPMOIMGJD
    JNJLLLKJKLKMMNLLKKMKFKKKGQOJHJNGJJKINNOGIMKGOIIMJNGJLIIMHOIDFDLPROLNRQMKLMPJQPIKOEICMHHJLMIMLPNEOLILJPKLPKLLJIKGINNLGHOLSJNMNJILLMMMQKINHJIP
    JKRQJIMHKMRMIPMIKIKOPONJLKLIRFOKIJLLKQRFOKCMOKKFJKEKOALJKFLLOMLMEJJHFLEMIJGOPNNMKKHPEPOKQNLNFQGLKJKKILORISKLRJMNMIQMFNNJPMIMNNKJKKRHHLLOOFKG
    RNMLEKJMGQGMPFHLNIPLELMLKJJMILLHSKMQJJCMNJLONDKHMTMQMLKNLLOOEKNGVQPMJFOQNMCIJNNLPGGIBLHMRNGHJJPPJKILMNKMOJKMJHIPNOGPIOJJLGNFEIJNLLNPKIBAOLNL
    LKQGLLJLQLHOVORJIQKNMLKMBELKMQDILMMNQHKIFMJLKHGMIKPMMPMISPNOLMJPKLPNKIKPKLEOHOJJONOEMNQJLMJNJMIQIHLLMLJJQIDFNKKMKSJNHKPGHCMTJLSNMRGQLPDNJKNL
    LIPNJJHFJMEGDPMJLJILMMLKGSJOMEJJGNKJGNIKHJIIEENRJPLNLSOMLIOJFJNMLHQKJMOKMHKLKGLMFRPKKKMILONPONHLIJHMJKGMMIJMKQGILOKLLGKMMJKMMLMKLNJMQNNMJKHK
    JILHKIIMGJLKIMNLPNJHGMGMQRLOONJNGHHOHRRKHNIKGPJIJDPNPENOOPLNANJSCNKJLHKKOLLLLJMJMIIMKMOMMLNKOGQGNPMSGMRLKMRNKOMLJNJNLPJJNLGQPKLNLLONPDNFOKKK
    HMPNLNIOKQOIHIFLILQEAOPPGMIIJEIMIKKLNMKKLKOQMRMMKEKLQNVQNPIIDQLMMLINIKOJQFPDKKIKJJHOOMKRHOVHMNFJQPJMGOSIEKDMGKIILODLNKLQLJLQENFOTGKGKKLMKHMO
    NGMKIGMKSIINLILFMCKJILKIMMLHLKMMJQOMKINUMHJNIIJHGOKOPKKQLLMHIKLQSLMOLLNHMEGNQENMNPILQQKPOPLIJMMPDJKGMSKHIIPNINKONKJJFMJMLGPGNLIOOTKNNMJMPKMN
    NNMPNGMNKMJKHNLLHOJOKKNQMMLMPLITOKLOLMGNSHJKHHMNOIJILQNQIQKPNJLGNPMNNLNEMMKPPTNTSJKLPOLGFLOOLNQELOPMHNIPJQNMNNJQJKMKJNRJOLROKLSJNNUJROMNJNOJ
    DQLLMHPPKMHJELOGNGNOMERNGJLPMJIHHKNNOKONIQIQMQOQHJOORGOQQJMHQJJIELTLMNEMQRJJTJRLTLTOPILNPMJMRORPMNKPIDILIOQKMKLTHMOJKLRHNJSOHMPOIILJKNQOLHNL
    MPKHJPQKPNNHMOPFMPMIKIGIFOGGFLMNHPIEJPIINJJKLOMNIPLLNHJJNMNOKPLKJPHMOIHJONHNJFKNILMLIMHHMILJNENJMNTMLPMQNKGOQJOLQKMOPLRHOMJLMMSLKHPPQPIIMGJK
    JRMKMTLLNLKINRUSMPMMOONDIJNKOINPMOMNNPMMLPOJKGLKDNJNNLIPOOTKJGKMKLHSGMIKOOOGKKJKJPOOIQQMLLJOLOPRJMOLJNNKNJQLOLNHLQNKLOOMKPOHIDOSDNRHJJMSLJIM
    KNJHPOJIIJJKNGGNLMMIKJNPRLMMMLHJRLAPENMNPJNINJMKLKPNOIKLLMKPLLMJLJMMKJMSMMIRIJMJOJLLNKMONUNMQMOMNMRJOKLMJOQPNIKTFKKPQHNLKINMSDMLJFJNPIPLQIQP
    NJJMKKJJIJKKOILKMOMTQPNNGMORKGKLJQNQFMKIPJKLGSMKNGKKJKKOMIOJTNMKHJNIINLMNCPMSPSSHNNLRKLMKNMKKKNMMKLJQJJLIOPNJVIJMMIROOMLMNNMPNOMNMPLLILOLMGH
    KIIJVKPKIFJLKNNPNSMMKIRHMQKRIMFVKPMMJPJJLFNNKNQIFMOIJJKLLOJPNEPMOIMONJHKKMMNKLFIRRLKMJPPILQQNMPMKHLELJNDRQOHHMKHLILNGMHMHRIUHFGKIJFJIPNVJLJI
    OHKOTLMOOLNSOHHJJAIQPPDTNMITKJDJHOOJQIIKKQKJKJEKKEOKNHMJIJGSGJTFONMSLNSUGMLKQNNILJLMLRNLIPLNNJMMMJGPRLOJMILNKMRNDRKFQMLILPKLRLHMJDKLQINNKMOJ
    VLGLIGFMNKEMEGOGIIMIIIMHPQDMILHQNPLLDMIINNLKGPKLRPJKPLONQLRMIJJFQKOQOOKPNMMPNOTMMTNOMLMMDLLPKQJLQLMNOPUNJJMGKJMPJLJLJTMHQHMJRONOMRMLPMKMMQIM
    RLQNPMIKOKJKOKRMISKLNPMJLOKRMMGNPNQQOEPPKMMEJKMMMPLMMOJOIFNNJHMLIPHMJIRKMIONLNMLNKNMNLLOTKILJNLLHNOLKEPOIOKNGPOKKQMHMNRJGNPNKKIRSQGNONMOPMJL
    ORPNJNJLJKNIIOPHIITNMPOMKJNQNQHJNQPGKNINPJSMMNNOPHNNGMRUFJKPQLLLGLNKMSMPJLNLHENJMNOMQKJIJLKOLERILIJLLOKOMIIJNNJFLHENKJMLLNJRGOLOOOPIJOMNJPNM
    MLMNQNKELLIPSPIMOOMGSSRQOKPPOJGMIIPMNQKPMNJNMLMLMKMFNCJFOGKNKLOKOJSNFMJNLLNPNMOEPNNSJMMPQDHJJNNLQOMLTLPOPRLKQMPMLMLINHNTQILFLOTPHMQNOKOTKHGM
    MMKHFLIJSJPPLRRJIKIHLOLTOMJNJKFGNNMKJJKKQQLLHKKLIPOJOPLNSNMJJNPUJMGIOLNIOLLPKORLNKMMQIJLONMOLKPIKOLHMMPLEPMINKOMOOGMKHNLNGRHOLTKOEINGKIJIPIK
    KMJROMJKMOTMNMLFGKSQNNOJHFOQRROVHNQQKKJNOLPMIQPNDKLQMQULINNMTMLGNIOIKPJNKPLRRRDOQRMLMLPJLGJJIPFOONQLNKOMPOLMLNTMNLKNNLMJQKGOTFLJOKSMOLMMMOIH
    MNOINJHSLPINLJMKKHMLJRLMPTPNFJRPQMLJHKNJLMFPNQKMGNIKPGNLROPLKOKMMPMTINSQKKMLLLNEOHILKMSKTMMMQMNLKOEPMJKOGKNPINOKHLOJQOHPIMPIJQPMHJOHLKNNHQNQ
    QOLLMJEVLMNSFOMLJJPLEILNQENSLLCQHUMHQKMNIPLONNMJOJKLFMOSJNGIOJJKGHPKRKJNBOJFIMGOKHMQNMIHHFKUVNLPNMRPQMILOHMROILQIMQKIKKOGMJOMMQMMPLKNLNMITVG
    OJKPKHNGLJMRLKKMLQMMQGNKNLLIPMMLMJONRPIRNMPMJKMNOLFNONKIQKOMLMNQPLJPKDHKPHIHDHPMHKRCHJMOJLMLIKRJPFJMMIKKNBPOOJGJKHLKSKIMONEHLKPOPAMMIQLHKLMN
    JOKNQHSLIKOJJDMGNKKPKRFJOJONOLMFOIQNPONJKJNNQMMPDKNGMGLNQQIOOJJPQGJPLHMNJHJKLMGRHCLOJIHPLJLHIMSPLNKSVMLNMMMMMNPHMIRIHKNNPKLFIMJNJQKNGNOENKJL
    MJNIMOKOIJKKKGCOQIKKOKONLDOQJNMKIJKKOHQLQFINLOIMMIMIMRLNQKMJQLUMMIONLRIIHLKFKTHHOHMKMJLOGCKMNMLRIGNHKKKQNEOJHNOLNNHVLOGLPOKLOJLIOGNGMPOPLMOK
    LKIIMNGMMHTIKLMNKNPQFOLHMJJNNKOMNHJPNFNJJLLJLIOJQHHOMGMROFIKHNIHNFKNLQOIJNLJIMJOKONNQOOKKIJMKQHFPLKQKHHRPKJJKMJLJQPQRMINONGPLPKGRTLPLIKMPPRL
    KOKMKNJMKROMKLLHKMMLKHQKPMLIDIPILJOLLQIJMJLMONOLNSKOLKKNOKOJLRJLKNIMHDLJOIHNDMPPOMKNLTNJHQNNNPIMKOPLJJHNLKFHNGKHKFNHHONPJOHLLGFMOMNRFNNMNJJP
    DNRENNPIJSMOGKNLIFLLLKQILQHRSPOOJIQLOJDKPMJMBLIKHMPLLPMQLJJKMMOMIMORSGNMNNSRFLEOPRKJJLLPHKOLOKILJMONMNMOFOJMLIJNPOKOONPMLPKKOMPLOJNNMMMLJSJJ
    KFENIMILLJNMIIHJOJKPNMLLIILHMKHMQJKMLNPPPNQNNQKNLPRORKPMIILJVOKMKIOFGJKMMIKNLJLLNINOJIMMKOTMJMMLNPMPPFOLINPKIMMMMILKKOLOKFKGJLJPKONQQJHMNMKG
    LKMNIHNMNNLJMKLGHJOMJLLONIRGMNSLMQPPLKLKLQPQIFNJLIKOKKNIMOHMHMIFOIPKLQNPOPMHLLLPILTROPRGPOPIGMOGNPNLTMOKSOJKJUQMKKQJGFMJNHNHOHMJTQMPLSDONKOP
    KJLLMMKNMIMVEHOKIRNEKSPLKMNMMMRVJHJJLHFJINLKOGJKKKSHMQJFGMHJHROLHHONKNFMOJKIROLFKILKJJRJMLJHOHFSLPKMNKOCKMJKHKMKOLNJNGPSLLJGIKMLHIHLKQNLLMHG
    HOLINKMEMLPKNOMLJMJOJNMMPOJLGMHOLJSLOPKSSHNNIOLQLMINFSGJKINIKLNNHLNIHLIMROPMLIMMCJGOQLMJHLQJNCGQMLKNLGJGMIKOQPRMLJLMQIOJJIFJIKGMQJJOTMMOITKH
    LMOMKTPSHTNKOIIOJJHIMMKPIMKJKJMNINNNFNMQKNLKPMNJOMHLQRKILLKMRLOKNMHNLLJHNHMHFKNFDRMIHJMMFOPOHPMHJIGEKIOHLKMOJNOMIPKFJLMFJLJJMMHDIIMMIHOKLNQJ
    KMKMNLPOMMPKNINNFORNLNMJKPIQGJOJLJPGLJGKNHNMOKNKIKJLGMLMOGMQOPNNLOMMOOFKQOLMONGMNKRPJPOROKOKPONKHLKIIKKOOIRNOKJNMJLOPLTLLLJIOMJNJPLMKNOKJQIL
    OMLJHNFKOLMPLOSIEIRGJKULOBOIMMMPLLJCKJIOIFNQOBMKDGLLIKLNNLIRLLEOIQLKOOKHLSGPIKNPKLMONOHQQRGPMMSMPLOILMNMJNMJINKNLQNLNOHLLHSPNIHJCPLMJRKLNPNN
    KJQGIJNLIGGLLQMNHNNKNOJMIKNPNRRJMINLJMHLFMRRNKIKMQKVHFQKOPNPONHKHNLMLLTHGOCMLQJIJKNNFNJIMLRMJHMLKJMMNNMNLILMQGJOJOIJHJPIGMKHNMJMJNNPILKKKEKM
    MLOLINJPNKITLFNGGQKQJKMLMLFSJJGQFQJPGHMMHOIOPMIONOGHOGJDQNSGLONLNIJVTMKMJQILNIOOQJNIJPNKMIPHFLKNHJRNIIHLEGLNRLLGFLJPMJOLPMPLJLRJPEOGPMJDILNQ
    RFOPILMMLLIKNNLRELNOLSNIKJQIEMQMNQLPLLLNLIKKTILJGKLHLKVPININOGROMNJJKOROOPOPKLICOPHOQFJSOPFHMOLQOJKJJHLNLPNNNMNKHNRMLOJOHJMKGLNONMIOFNKMLMLM
    JIJOKLLNPEMMFMLJIHJNILJEORMPQDOQJOPMSJLNHHQPKIQJMMPIMKLGKOLKJFKPGIOKMMIMKOOOJNPLMNKIJKKNIKMIIMPHHOKLOFIMJLFQLLQORJROMIJITJKLQONGKNMIQLONNJOH
    PMQMMLNOREIMFOHLVNGMIKRMJHHNMMHMLMHLHMFMNOJNMKOMQKGMJKKOINNLFHLLKNOOHFMMOIIGOFIGKNJOGMNMSNHRIRIGFONJOIGJPIOILKPLLKQGRJOJNIJHGFMLLKHKQJJHJKMM
    NONHNNKSMHRHJKORJNMKMINKOJEKKKOHPNOLDPQNPNNILLMHNLKMFGNMIOMQILFKPKMIPKOOHIHLOHHIJKIKIJNNMJIPOLIOLJPHLPLMNKQMNIMJKCMNLMPLKQLGJHNLJNTJOQNNMINK
    KGLKJKILIKLPJJGQHMNNIMMKONMLNRSIMIMKEKIQOOVGJJOLOKIMTKNJNLMNGLIHLJPOMORMHOMFMMLPLGIOMOIERPJKHELIKJOLQHJJOJHJPNKLJTKQJGPKQHMRMLLIHQGKPKLOKIQO
    QNNIKITMRIGKPKRJHOJHJKMHGOMGMJKIQLLLOOHFLRNKNMLPFKJKIIMLJMHELPKMSIMPINVKJGJAJLPLIUNJOKOMJNOJMJQGFKMKSENMINIIGMLILMHNJPNLQKFOLFKFDHJMOMHMINIJ
    LSRJMKJIMNJLMKIPLNONJLNMJGJLPMLLOLMNNOJPMKOJKBMGTNJJMKNKOMNJHOLHNMLHNJJKKGJNMSCGPKDGPPKHNIOSKJMLHKPQJMEGMRFNJJOPONNVMDOMNRNNILNLRHJPMNNKJOIL
    KLKRILSGMLBPIOMGKKKGQNLFLIOKPNOJLMENLQKOMMDKJRNPMQLILNJLKOPNMNSLTLQSQVKJNRQKFMMRLINJMLHKHMPIKHNQPUHKMKONQJJFIOGLMGLKMMGKOGSLGMKLIMGMJHOHIKMO
    KMNHKRNKONNJLOMSNKHPRKKOKJNILEROGLHLPGEMMOOSJJOIILLKIOMMMMDKQLIHOOJPKIONKROLVJLNOKOIFJPKOSMLIOMSJTKKKRHKJKJJMLQMHQLRLNHHIOILMMKMOIJNMOLMNSHO
    PPKMDOQJNNOOOHPJLJAJNOPMMOPONLKHMHPRTJLJEPMKMMKMGKRNPQHGOSELIJHGPJMHEJMRLHGGKPEOGLIPKJOOLHIEIEDOMNNMQVPLMJMIFKKPTNHEOMINRIGJMNQIIOJKJMJMLMKN
    PJGQPKJPMHOPHINLKLHGUIKPHHGJJJUMHKORIGOMQSJNPMHGLNKLNNNKGOLMKLPISHHLGNLJLKPGLPPKMMLKIRJLONKGLEPJGHIJOQNCHNKFMVMLHKKCOGJPONJLNONOHHRPKMLOKLKD
    EMKOJMKKNJSMNNJKIKJJINIJRLJINKGONKKOKKUIGJLLFMHPPIMOKPKJNLMMRMINIOQKGQKKOKNJCUQQLIKTNGMLLLJFJNNMILKOPKLNGKKOMNLGSNMMOJIKLFOLKOQJNANEPHGMGIJG
    GQGNNMLKJONIJILALNPIOMNJLOKGKKKLKEOPKNMKHHOPMHKOLLINJLRHEHFFPHIMMVLMIMOMMLGKOKRNNGFQQPJLLMKMMLJVQKILNLNSLLOQLHMIIKKNINMLMQKKKMVLHNKQDNMAKQPN
    NMKRHOMMOMOLNHKJPQOIKPPGNFILILLOJKMGGQHQKPJHKPKOLKMHMSLJMSKMNOLQRPOPFHMJPRJKKOIKMJGJJFLKLMIRPMNFOIOJHONKMLKKHIKLLKLPGLIGIJJJKVMHMIKMPJJKMHKP
    LJHLKKCJJIIOINKIMKIHRNIJGQIGHTGINLIIKQAHHRHMHIQJMNQPKJNJLHKMJMLLHMHLMGLKQKNNGNMOFHHHILKKHIJRKLNJFLLNRJHIFMJGFLPQMHHHOTGGKHGGRNPKDMKKQLKNLJJJ
    LJKQFPJJKMKIFOOOGKPMMIIHONPJLGKMHITPPLHJIGHCLNLKJHKPNONSHJLLNLLNLFJFNRNIHLHJDJJGNKIMMHJLNIPMOMMIMIMGJMHJNLMJNMGFOHKQKKKJGJMMJJOMOLNLMIHNLOFH
    OGKOIOLQQLJLLNLJNLKGNLOMLIOKMKKJMMKMNKPIKJQLMOKJNKMMLOQKHHJHOJRHMKOMOKLGMPMNJLOIIIMINHNLOMHNLKNLLMENHMKMGKHIJMOIKMKOKLKJIJFIRHLIHMLIEJMIIMPG
    LBLKLPLIIKJPHDIMQKKIHLOKNLCRLOMHKFUMNGGKHNNOGOKKMMQNLFLEJSFLMJJOLKKLLLJKJJJNPLNILNGDMLJLFEINIILKCJLKIOHLJKGNINKMHJMJGLLGJLNLINNGILNRKPOOKJMK
    IHOJMLNEOINJRLKKLPPTMFJMJMIPOIMJRTLPNKKNQKMLOMMKMIFIJKKMJINJIJKLKKHNHLNLHMMOOMHNNJINEJMKEKNNPKHTIHGHJJQJPNLPILILMJNJOKKIMLPKLHIOJILNLJJLHLML
    NSHMLOQMLKQJHJNLGLLMLLMOIHOQMSHIINMJOKLIDGJPJMJJKGKJMPMGLFHFGLCOKOIMPEJMNPNHFJIJOFINHJFJOHGLGKHBIJLHONHNMDPKKEMKLNHRLKNJSNMKIKOLMIKKJPNOHGJI
    MMPQFNPIKGPKQLPNJMMJJNJIMKNJJKMPCJGNLISOFRKVJNQHIMMLMKLJOOLQKKDMGGPHGFHHGRIPMJKNOQNRIELMMMQHJHPOMPLGGOFMPQNQKNHPOVLKKEPELMIGLHGOJNQIJJPTJRGG
    BPDELKILHIJGJIMKQHTLOPJTFGKPKRIMIISMRJEJQTMRPKJLPOMPKGKHQONPLHIIJSLKKBIGHNCGGELHIHGGOSGHHKIJHPIEMNOJIGVILEMGEFPREHMTNGNKGKJJLRELKELLLLQMIHUO
    SRORLENSTMQPRIKSRMPMMLQRPPKLRJJLJJGJHJJNIJJNEIJHJKGNLKGHJMMKKLJJKPLMKKMILFRMNGLMNFMFOIJLNKLNLERKQOHJQHLOPGGHKNKHDIIPKLKNJOIQHIOLLIMMDFLJKFKM
    LLGKMKKJKLJNLLOPGGKLGKLNLOEMGLHLJKGPNLHFIJMOPIFNLKHHNLJMMNKONLNMIOPMGILTIJMHELKLJDNKKKILLHKLKJLLIOGLJPDOGKOHHLGHPMLKJJQLLMJMLPQHLKLPMAFTOLIH
    SJQJHENJJHNCJLJGLHMNUKLDNMOUKNMJFLSHOPCLJMLLKOOEOJRGLKPMJHFMPHJOHPIQQLKNLQIEGQQFGJQPQNGHTKMPJIHNRGODQHKPOLMLLKNHGQHANLQKHIFMMIPHHNJIMJJIFTGN
    MGNGPPOMJJVPKNKHJKLHHKHOJMHGJLKMHNLKHQIHLOSOKGPHHNLNQKOOVMQLLIGLTEONLKMJFSNHJJMLLKVPJHNIHJJKOIJRLMNSMIKJIRPFONMIINJLHKEJJHMJLDHGHJPJIJJOHJHL
    BNQLLRIMHHJNNIQJKHNJQOJLOJHDOJISMLMNOKFNNHJNKILMLKMOLMMIIEQHEQNNPILMJRLOMNPNPOFGHKKHQHNEGJMPLPKKJLLMGNKHIKLJNKJHMPHKEMPIILKKLHJKUHUPJJTPNLIN
    JJILMFELJGOKIJGCKMKGHRGHHJFMLKKOFIPNADNENFPOQEDNJFIDRNKNMKEEOOPKHNUFNRPIERJLIGMHJPJPNKIIJJQLGKJIJMDJQJPJLJLKIFKSMNLFOJJFHFORGFKKLLSLPMMNJPJL
    JLPNGDKHKJMMGMHLNHLQINNRGKKTNHIJPKJNINIMRMLIIPMMGNINFJMKJGKOGMHFLKFJQKMNILKHGNKNNLMKNOIHLKJLKHKIIJLJPOKJDEPJMHDNENIDMEPMAKLNMKGJONKBCLLMKILP
    HKKKJKOKHKJNLNKJNLJKLINFMVINMNQIIMMGMLGKJJLMLJHONSNJFLKJMKLOLLNOMNGLNRNJIJMJMSHOLLOLLDKOMNMHJLLQIMPBOLLGNHHOKEMJIHOHLEHLKMJCIPFLINQJTHMLKKKL
    KHGKJLOMPPNLNOLGCLOLUQJQQKNKHJJKOOKNNHQKOJKLMKKLHEPLLJFMIHLIPHHLNMOMFMOOMHMILLKTKMEJLDNLNLGLKDBIIKULNIKGHLJLJOHPJLOFOJRKNJGQPKGIMKGJIIQLJNMM
    IQJSMKHKJGIFLOLEMOBMLLIIQNLKLIOPHNFILPJBLFLLMKLJGIKMGDKEJQDEMDNINIFQJIKMMNLMIKKIRMMLKFKQPKILOFNKPKKHKJGNKLPHNMMNGLPLKMLDHSMNINJLKOFKNGHPGIGJ
    OHJKQOLLMNELHFKHLENQNRNJLIENGIOEMLLMFNMOPLOKLKLHCLEROONIJNLJJFPFQLKKKQEIKLLKLNNMTAKRQPFLTHSJHMPNLLKLOQNLONNKNKNIMMJKGGNHIBLJOHLMDJSIIIJMHKON
    NFQJNKKNPLLRPNOKHKSLOIJLJOLKPMJHJJJGMRQOQLLKGOJJIKQNIDPOKNNMMMLJLEOKKPIRJHIMJIJOOLKHLLMMJFMKHLJNKIILQKFJJIJNKJHIGPNIHPOKENEIKIKOJIOKOFKEPMIH
    GKHNJKJKPINKIJMNGKLJMNNKLNRILGLMFMQFTLOQQCKNOLHIIGJJOQILJNKMLJKIIIJKLNJHOPJNGFRIELLHNQPNHLNGTQJFOMIIIILKLLLGLHNNJLHIMNPJHJKORJIHQKQIOCKNCHJM
    LJJJOLKSNKHLNJOMJMJHMLSMJJIIHENFKHHNHINQLNMOHJPNJSMKQLJKJLIHHGMJMKJQNMJJLLMNJFENFJLPJMPNOGNSINJIMLKMMGHJLLHSNHGNJMJJNGNKPJNMNFJKILMINGLNNILL
    LNHONHLOKIFKIPLQIKMQONPNFKMNFIRLQJJOKLLOHKMCIOELPDKNOMSMRJJJKKOOFHMMJLHPLJGNFOPOKHCLKMHJKLRJONIMPIPIMKLHHHNPINMPPLIRKJKKMGMJMLKMNKHIKNKKNLKM
    NGNCHGMOTMHOJEKKJGIIOJNPMEIOIILGMKMKNKDNHJMJKMGFMLOJLNOJLOMINJGOMORMKJNKLIMJDIHHQKKKONFNKNOPLJLPJRDOOMNIMONLLOHPJMNOLKMJHQDKNMGJKOKKOKMGKMKO
    LQNJIKPHPONLKKIMMNJNHMNONJKJJLHKIMKIRHFIIJKRNHKHMJNIPOOJOJLPNPHKJHJIKLKHMQIKMMJJFKRJPMPLKMOFMJJKMHKMGLLHLOSDIMNLKSTPLJILMINFJMFDPIQIOMSMJGPL
    HHMKPNKNGMHJJLHJJQLMHFQJMKOMOKNOQUNISJJDMLAHOHPNLINJIHIQNNFJNKGLKHJJLOJINMELJIJKGDKMQOPNIKKMKNMEIOJIQKPNGJIPONNKSJKIRMJUHGMFLNKNLNMPLFNLILJM
    KLJPJGGMGMIMJONJPHMROLNNPNKIGGJJKGJONODNPRLJMLKMINKIJCJIJLGKONHNMNLNJNKOQRKPPKLMKOQHMOCHMMHMIJQIJORJJNKLLMLKNKMIRELNOOHFQNOPNNEIJLNJKLODMONL
    GHLLOMMNHNJINLMPONJKONJIRJKJNJMLQOJNMDLJMQLOGKGJKMLKPPPJMMIMEHMLJNPHONJFLJLMOPERJKNQHOMLLFLMQJOJHMNBMOMJHPGOLGPJPKLKMLMLKEIKLKMQHKOOEKHLLMJK
    IIKIQMKIINPNINHPFHOOHMMKKNMINRNJMFNESMQLORQQLMNNMGOGLLFLMJONPKFJHPMLLEPKKNHMIKQNHPFHKIHFHLMKGHMCFKLLKEJLDLGKOKHLMNIKMNKEMGKHMJILGOISQHQNKKOP
    HIOIGMIGRRMIDKHRNKQNNSMSGKMGOMFLLDKGLLPNLHPKGMMKMJKALMNPAMIDNKHJMNLJGNJNEMMNPNLRLNOPPMKNAOGLNKNJQKLHNJMJLHLOIJLIKKISJRIKMQKILTHMKIFOKQPNHNJL
    ENKMNMOILKJLMFNMKRLNORDKJLIUBOFKKMORNRKINNPGMKLVGDJLEMISLIJLINGISMONJPNKDFNJLGFOMGJITHJQMNNIPKNKSQOMLGMHIOOLIKSNMMRMONOKIHPGIPJHIMJMJLNLOIGJ
    JIJQKIHQEGMNMKKKSLGMLLGGJLKMTISLILKJMLFNIGKKFJJMDOJNLLJJOMJHHINEDFOINKKNGJNNMRRNNLRIMHMLJLSNHJLRKQLJGENNQNKOQJLMLKLNSJHHKKJQLIMIIPHNFJLRGFHM
    NMFHDIJIMJMNLJIHGKHNLOJMLJJQLPEOFOTJJIIOGIRNKFNMFLMLLJOJHGOLKPKKJHMLOFRMLSJJOIKHPJJGOKNOMMKPNPKEKQMJLMGJLMKKKOKNHLHGKNPKJIMMNJMKLNJFHLHNKILM
    ONLKKIKMCMRKJLMPRSGJIJFLNFONOIRNDNLKHPMMFIJQMKIKMPLLRLKMEJOKOMIHPMLLNIJNMMMKGOOKJINSJLGMJIJHGOEPNKINHKJLIJLJMKNNLJIMKPMKNJQMLNOKPSPKMMLNIHNH
    LQOIOGLKQKFKMIJHQLIKLOIOIKPIIMGKGILPIHJLGMKHKGKLNLJIGKIKMJOFHLJKQKNMAJJPNHMLHJEIIJRKOKKLJNJDHFVLJJKOKNMOKKGSJKMHNLRLONPQIKHHLNHKQHJKPPKKRNPI
    GQHMNIKPPNJPJHGPIIPMJJMLFHLLLFMKGKFKSMLHAOULFMLFOMKLMKMNMHJGJMNEKQLNJQMQPIONKIGFNNIOCJMOKQLFMIONMHLMPQJFLQPKPJKSHHMJJHJLLOIKIKNMHKKNLQGOQMLH
    LSMMNCLMPJOKLMRLHNOMGLOJLPMJQKLFLMJOLNNGPLNHLNJHHGNMGNLPNMHOMLKIKKMOOJKLLLMDHLOOPKODGPFJKIIJLOPRMLQKINPHCHNOIIILLNHOGMJLLIDENJKHKJJHKMNKJMOJ
    RNKSJINGMJHOMLKSNHOPHJJKHLINPKIPLPLIOKGRPGGFOQLNIKLLHGGKKCONQCPIPMMIMAHJOFKNHLQQOKIQNKNKHJLDHBLFKKNOEOHMLJHINPPSKJIMKGEKMOMHMRGJLNJKMFKGJMQN
    INNLJHLOBHFIKKMMLNLPLIMJMPEKIJMLGKJKNKJBTIJKMKRPORANNIMPKKHLMJRINHPILLNMFKCJIMGRIJKMKJNEMLRJMMHGPNQFLIHQHKLCKJKMIKGVMPSQJNKLOLKHMJMLKKRLHHGO
    HKLHMONKINLKQGCRJMIILMLIIKGIGNJNIHHLMGEHGGNIHIIPFNOJIKLKMGNPQLLKMMONTMNIKKOPRNMJMMIJMMKPLMQRKSCIMINLJQNJKJLJNEPQIKLGHLLMKLOMOLLNLIGGGFMKIOOS
    EIHKFJHFNFIHHGDIHPILKRPIFJRMLFOEMGHMKNPMEGLHMRMELLNKJFLNIGFCKLDOLKKMMGMKKJNOLOLHHHMJHQLGJNIOMMMQQMIPGIKOMKJLLLIKMNJKCENMHHOLNOEFLLOCPKNKOOJI
    NMHIIIMHMJLKMLLHJMOMHINPNGKMKLOMMILNNJPNJMLLJMJLMJMMNIFIFIJGLMOLFLPLNLLIOIMJMMMMQKOKLMNNILGJKMIRNILGMILFLLLPMSMGNKGITPPIMLIMKHLHIJNKPLNHKNLM
    INIKMGHKLIGMMKGKKKKKPMKMMSPOILIHKJLOONONKNQFHKIIQKCNIGJQLMKLQMNKLJOLMMDMJJEJRNJOMGSLJSNMGMINLQAMSRKHHJJFOKTNQNNMEKKIQMMJPLLLNPQKRJOKIPPIGNNK
    IIMKQJKKMLMLHLJJNJLKNMGOIRIKNIHNMJIJJIMGNMPHLJFRHDLLLKIMKBIGDOJLOOORLJJONHOHONMJKKPHGLMGHKLINJJIIMQMMIJPEMNMMMKJEKOKJQKMNNOPNIJKGLJIKOMJGNNI
    PNJFKFHKJMRMLMOJFHPIJIMJGEMLLLLHVMMQMJHHKPISOMOLNQOJOKRMMNKQKLMQMQJKDJHNPKQHNNJRLLPKNKKMLJHHGKLIJLLNMKQQOHLNNJKLMNRMNKJJONOMLPHNGRGMKMOPTKPM
    LOSNILOQNIIPJKHMLKJLILPLKLPMMPOMRMMJOMOKNLNOOLLPGMULLMJIHLSMJMJQNMNINPFJKHLPOPJNHMPHJMPPHQNMKMNLLMMSKGOPOSIRMMMLLPFNNLLSLPIOJLNJNPLINMHMPNNN
    QLSSMKNKIRJMKKMMKOMLHKMPJKKPHHLHPJJLHSLGNLNULSMHSHMLOQVJHNMLQKJOPNKKLHKIMMGHKHJMQLHOHIQJJKOQPMJFKJLLKJLLLLJQLPLLNKMOJRIGLOOJOFQONMLGOLJKMVFL
    PNOLMMLNNJOKOHHPKQPLLHKQMKJKKNMUKKELPIONMKJOLJRLHMLHNFKTNPLNNNNOGNOQKILLLGQMJLHQHNQPJHJJGKGLJINKLJIIGJKIOFIQPLPLKNNHNQRKLLMNLLMNIJJNKOMMQKLO
    PKRSLMLKNNLJMOIONNIOLKPLOJNKMLEKRMHHJPRMKOPKDOVLKQHKMIGMLMMPIGLILKMNONLJNNNNHHJKKJLNJILNOLLUNLILINNRKPHHJOIIIOJSKJLMNNOMMKMONJNPKGNKNPPJIPLO
    MIMKLKHLJKNJSLTKNGKPJORQJOOTKJHJIJNQLNINLIMIMMNGHNIJKLKPINMMKRNPQOILKPOLKLLOSHNJMMPRKJQLKFNJGIKMLJPSHLLNGMMPQHKIJLNIMHOPJMKKJNRNJKRQOJNHGGOP
    MSOKLJLKGHHIJHJKIJMMOMNJOMJGPQKMMTLOVSLJKMKMOMPSGMKOIMMIQKSLTNHNOKNKVIQNMLPNRHHJQMMMSHSKMTNLNHMGTKNMOMMLKKOIMPJHIIMJIKLLLLKHGQLJJJKMJOIOJNOJ
    KOJMKNLORKMMMMAKHNLQPNIFNKNNMILMJILJMFNIPKJJIDQOMKKOGHJLRLORKIQONKMEMDMKIINGIHOIPLQOCNSNPGHNIJKPIGGLKPOIGCJGGMMOILOHLMJMSPKOKJMKEMCHJHNRHLHJ
    OQRNJDUGOOLLBJDCJQGNHQJVLRQKLMEJPNINLCKMMUKFGGQKQNUKLORMMJJGIRIGKNIIFDSQJKCJIGJGGGJLBNGBHPMIIHFKJKOQLFJLKKFRNOOBMPENSKLOMLQLLOGHJOKFLKHLMOLR
    MKORQSTNLJDNNVNNQQNMOPNSMMOMQRQONLHMLLOLIJLBLJRLPODMLQJPJHMQMNJQKNLNIJMMQJJKQPPGNMIEJOTPSIMOIMMLMMMNJLJQMMKJJPJJLMPPKHQJNNJOOKKONAIPNOONRMOQ
    NMRJGPNJDNQRJLOKKMPHJMQLLOKNJOJOFKCPJJPPIMPGLTJHFHLOIPJMMMMQFSLIGNKLLJOJGNNMLMLINRJOQNNRONPHJNILTROKLMKNMOFLILHKJQRNSOKLQQJNQJEKKHLMJLPMIMHJ
    REMLKKKIKLHIOGKMFBMJKQIMIOTMKLPELJJNNFMMMJJHIFJKHGMKILLMFMNLLNLDHIOILFMLPPLNLNLILFNHJMMPKLPIKMLNNIENMNOLHODPNMOJNIKPIPNIJTIOPOGGENGQMGNHLLJL
    GIINIGLGIKKONJGMPKQNKPLJMHFJONFKLLGKQLJKOKKGFJINJHMNKENLMQIMPOPLMNLCNRFKNHELHLNIJIJNJHHOMLKHMOUIHHMKSQKLMJFHMMFQMHMHLCGEOHIFMMLLKHJMNIGNNGGI
    SNIIIHMKJIEJLJMLKKMPMGKIIRJKFLLIIOLKMKKGNFMEJHNRLPEIHIMMKNIJLKIJFGPJIPKNDKNGSQLRIFOLDOMNHPEMMJHKLLJHONNMLIFHJLEJILMDKRMJNDJOJCLNKHLHMOKMNJHP
    JOOGJJPKGKGGIMFJIJGHKJLMHGIIILKIQENKQIDNPDKNNPHRLKJHPJHLGHOFKOLIHPJJLGDLIKKOKKMKMIGMNQJGNJJLNMKINGMIQROEKLLTIFKOKLNKNJGJOKRINDGNJIEMJJJPSNFI
    FMMNKILLHQALGPJLOHPGIPFPLKMNTIKGORMQDROMPKNLKLPIIKNKKFMJLJUMNHOJLINGJIKMFOHNHKOKPNKLJLOOIUKKKSFFLNMMILMMNOKJMDJGQJRIOHGIJHLNLANNOIJJJMMKHITK
    IJHKMKQIMMJKRJNRQGRIHIKLTIKLGMQFJMKPLDUMIIOIJKKKMMKHMLQGDHNNMJQITIHNLJLHNILKLGMJHMQCLPOLHPHMBLPNKNPNNLPNKRLMJNJODRGQNCGMLOGOKIHFMKPOHNKQEUJK
    PMNJMMQKGUMGMHJQOPMOJFOLONOKLMHMQKLMJQOINDDIILNHLIQLJJJQGPKNMJMJJOJMNGDLICINOQHLJNGSVKSGFIHKJLQEFIFNIONPNOMKHMLKHJJKLJMRFLJJPLHGMLJKIQKNIKJM
    JLNKKIQMSNJJIDLHGHKJJFRNOQJLKLOJMIJPKKMHKNKKHOGTGJMOJLMOQJIMFFJHINLENKMNRKINOLGMIKLNHHKNHQNRMKHROIKMIOHLEJLOOHJNMNLOFMLHMMJOFHONIPKLJHIKOOHP
    OOMEJPNKIMOHMPIJGKLMOPDOLKPPHKFGLEHMKEILQMJHLIJNIJGNGMKIROJMPIUMNCLNIPINGOGJFCJKLNPPGKFLUNQKHQFOHHOMILNLGIQGLMJNPJCOSMOIDIKKIFDLMJDLHJLSMILI
    LHAJISIJPKKMNMMJKKKLNMFNNMMLJGMILIOMGPKLKGKFEMJOKPLPQMLJLKUIOOLMJOMHQSKJKFLIMPGTPKJKLHNEQPNLJLKMNLKOKKKOJIJMLPIPOLOJOMNINJMNKPOOKJEOMMJLIKKN
    ORJNOTRNMIIPLLRJQKLUMKSJKQKPJQJIPKHLNKKGQMMPOKJKHIKONGOSFKQNKSILIOMNKLJOORJPGMHJSLNHKKILMNNORLJJPOMPPPOMJMLGQLHKLNPLKLKJONMNQJFVLKIMKNMLJROF
    MIINKJKNOJLOHPQJKGINMJJHDKMJJKLLKJHOLNLPMOHMNGLMKIINLLHMMOPMKMGLMKILJNHKLLMMLJNHKPHGQLLJOKQNJHLLNMMNIMOHMJKNOQJKILNMLHOGMKNFMPMMLLGNPPMMUGQN
    RKGIKGMKOIJOGKNIOILLJILHNLLKLKNLRNMKKQLGIMJKMKKJSINLLNKLKHNPOOIPJSJITPIILJMONOKPPNLLIIRJKHMPMJMGMLHNLOMLVTMJIJOMIPIPQIKMLONKLJHFNPJLMOHHKMKJ
    LRRJLLQHGMKPMHQRMHKKINMKOJONIHSILLTHOJKOROJLLSIOJKSMVLGLHNJOKNPDOLQMJLNPOHKHMOLQLHKMNLITIPIMJQNKSMMQONKJMQGQLKLJNKJMHOGMQLQPNKLEMPOILOJNSMMI
    MPLPOLMMBLNKPLNQJGMPIKNMNHNKLLTOLHMJLHNMJKLJNMPOIOHLHOEJOOORHMHLIKFNKGJKNNKHINLHMONJKPJIIJKMMKHNMJIJPHKHPJGKMLENKQLHLMKFPMNJJLONJONLKTMNKOKO
    NFQJLMPLNMHLJGPIJIQKJIQLMKGMFPNONJFNMMPNHTMNBLNBOHERKMMMHMPLTMMGQKPQNHPKMOKJFMJILGCQOIINMIIKQIPNKGIOGHOPOPOMHKMPPQKNIGIKNLPMLKJMLONLQLSGHMIL
    MNJKQHLGLNDKKMNQQLIMLLILIKKHKNGJMIKKPNLMNNQJJGILMMRPNLMEJLPMOLHMOJJINNKKLHJNMLMLPJJNLMQLIHSIIQIJJLSRNJQMTIJKQMMLGPMLHNJIIFLFJKPNMTKHKNIOMIOH
    GFIIKLIQMKHLKIDAJNCINLVFGKLNLOKHOMIIKJSILSPNHELMLFJNMKKLOMONLJJJJLKJLHIKKMMMEKMONIOIPFMMQGJLMIJNMLFQLOMKKKNRHNJKTLIHIHLMOMLNJILJHPOQOKDOILJK
    MMCOIMLLKKSPJKMIMJINIFKJOQTMGNOLKLKQJKJOJOLIMQJKIJKMIKIRKOMKQRGPNJEMMEJNKHKOLKMKPKIPJJMLKNLFMNMNMQHODIJDFKHKKMOIKJLHOGIRPKNJHNKNHKNGNJKHTIHO
    QHLMMPNNLGQQGNJLKGOJOMHLPONMILCQKNJHIPGMHRMMNMMJJLJSGTMKMFLJJDLMKNMJGMMJLFONJLFLOONMRMIMNOIMLAJMNPFHLIPLMLONKLJNQNJIPPJROHFHMMJOIFIGKGKKIHNL
    MKIPHLOIPLKHQOLIDQBILONKOOHJOITIHIOKKHLNPJMOHLQPLNLJLODLGLKENOKJLNMJMPHCNRKRJAFMQQEHKMQLIFHMMLNGJJIPJMJMLLLMIFNOMMINROLKNNKNOJGMJQIMKGNLFMLK
    SNPOEMNKGLJPHFJJBKLNNHMIICNEGDKKOMPLNNPHHIJLTKHJIHIMJJLIQRRIGQJKALPMKMJKQMKIIPJOOHKSLBMNJKKRPMGLNGHJJINNMMIILPPJLNKINIMHMMKLKRQKKHINQNNNKGIM
    NPNINKKMNBOLFNRMPKNQMFHIQLMLKIIHOIPGHHKPNNQGKIGFINHNKGLKLQHLHJILLKNLJGMNLNHQMPIJJNPLMJKPIKSPOKJMSOPOCMRLKMKGOLHNNKOJKDJMJJKMQLGLGNKKOKIILKNJ
    MMONONPJKUMMMDIJMMKQFVQIKOJQOGINJKLOMKJLIIKNSIKLMILOLOONOSKQHHQNKLMFNOOKMPJHNMSLLLMJPKKPKLKGHJKPNKMHPOJKLGIKMMJLNJOKJIKLIQLOIKKPLMLMIOHMKNQO
    GGJLLVOLLJFMHIKJNLJRHMNINGFIMNLJMQLDOMGGIROJMIMKJIFJIMMJLELEOLKMGIOHMOLHOLKMPLHIMFOEKIMKOLNIJLFIHMLMPBLMLLKKLMQLIHKJKLIQONNMOMLJHLOJMSMMMQGK
    MSOLOLKMPLMHRKRKMNJLJLPLNKMLMMONRPLLJRJGGIOKLJLSMDMLFPPLLKMIFGDMFHLOIIUILGNOHOOHSJNNKQLKKFINMINHHPONLIKOKIOMFHTOGKEKPLQKGOMHQIMLMOMMOFKUNIPL
    JSUNHLQHISJHPKLQIKLNKKLNMMMJJJNMLNMIGJPGMMLKJMIMMPJMEIININRLOMJINELKMFLLPNEHOSLNGOOOOJINHMNFLOKONOIMPOOPMOOJIMKMKINIGMKEIODMNLKHKHKIKHNPNOKL
    HLFMMLLJPPJMHNFFINGKHKKMMNIGMKROPFMOLKNLHSKJIQEIIHJNMPELOKHLMKFSLJMMFIGKMLFHNNNQKLPKOMJDLQKMIIKLGDINKNHRFDMOHNHMOJHHMHNGKPMGILFKNHKLLSPIODKR
    QMOOKLLROIGJIAOJGLFNTLLJNMNKILILLLOKLIHKJRGLPLLJKPKMPOIGMLFLLILIOGIJEKEQHMLLJJEDMJOEPNPJIFKMMPLMIKIGQMRLJOLGHLGLLKLLLROPKNMKOLJNNMHJKNLMMMSM
    IKKMPJOIHNNLJONKJLPFOKKKPLEFBIRNFMIOLJHMIKKIENGPKNPONIQRMNKMPKMKNNPKOMPQMLPIGLMPLSPIJMIKNHJLIJLKIOKLNMOLMHNIKNLLQLJLLLLNJMFMNOLLJNLLPLIJLJNM
    IPLGOKIGEDFNNOLFQHPHHLHHPGNVLKMMINNIJOLLEIOOQFMNHOOKELINJMQIJCKDGSLHSHIFPNNKGKIMGKMRNJHLNFJHLNJNKNOKQUMLNFQMMDLJLGKNLMLGJDHOKLIJLKHHQGIJAONJ
    PNKNLMKIQJEGOGIQMPJJLKJONHJILMEIQKOLRMLKPNSOJENJMHLHNLJLOGKHHJLLIEKLIPQKJLPGHIOQJJKQJULNAKJJONJHPHMOPNKPGLNJLMPLPJLKHJKGJQILLNRKOKKIJLMPGKIO
    IILKKPKGOLOKIQLKMKNJMFEOCMKIHOJPJNJKPJOQOGMSIOKKFHQKLOOIJKEONHGMKPKIGRGJKMFGJDNJITKIQKQPOPMGKPPIIJLJLSNKHKNNGMKNKNUOGHPONOKMLNIKLONPMLNQMNLM
    IOHIPODKNMHGGQMQKIHKMJPPLJTPLJQPJSFEJMLICKQNDMNJPMLKKKHLMFNMKKEMOMNONRNNLMJGHLQJKNRLNUORKMHJKMOFKJHIKIMMQLKKMJHMJPKKOINKFMMKIMJLIMJKLLLJBJRK
    QDOKPHQIILMKOMOQHNPLEIOQKLFMKKDMJKMLJPHLQIAKNHQPJNOMMOHMKMOKJOKJFPLGKMINHNGMPJQQLMSMNOMLMMPQNOLPKJKNLJMQMHFNMLBEPPINMKQKOUQHNMMJNMJPJLOPMLJR
    JROMONPMPMKLOLLINRPOLILJLNOLNPQHKELLMROPHLHOMLGLLNPFJGOPLMRQGKJJMJONLMPKMNMFKJJNRNSEOLIKGJJOJTMMONKLIHNLLMMFGJLLRSLRHMIKNLQFMNJGIMMLHNHGMILN
    KJJIPKNPKLRPLMLEJIJPJJKMHLPOHQJNROKNNTMGGFQRNLKOQOIPMNNNLLIJNGGLNNRILRLKSNKQKGMOHOHFJKONHROKMJJMKQMLLNQJMKONNKKPLMOIJJHJPONKOHNKMKIKHKKPKEMI
    LHKLIJLQLOOQMNKJLNLHSKHKEKNHMNJNKOHEKMQOGLMKNOLHMLMJKHKPFIJMJMJUNNLQLOKPGJIQLKNKMJKEMOLMLRVPMLLJMHMPJJJSOMJINLPPGJOJKMJLLJIOHSKGHLLNSKLKKMJP
    PNNNLPJKMIPINKKQKPLMOLIKOLHLPIJHONMMOPLPJFKKOLNKNKMNPNJGQMNNKNLINNHKLQNIRNKPHKJFOIIMNEGJQOMPORPNLJFLOIPQEJMMPNMIFONPLJIKKOQHLMHPFMKKOKKIJIUF
    HHMJINPMMKKPKQILQKPQPIJRGNQOILOMGNQKGHNMJONKIHMGLFMKONHJSKMILMILMONHJOKNKNNIINNKKIMMHMLOINJVLKJGIMNJPQMBPLNFQOHKJLNJMMKMJPPPKJNFHOQOMMOMQMFS
    KRRNKOPQJMGMINLILMQNODLNKNIUKJKMKLKJMLMJLLNIHILNOKHLONNNIJNFRKMMLOLNOPRJQQMJJLLNLNMLLUJNLMIJMNPTNOKQNOPFKNGQLHNQPORIIJOHLMNKMJMMMMJKHJJDIOIJ
    JLKOKLMLMOOMISMNHQJCKNMKRHLOMMGIIMLMJILIJGCIIHNKLKGKNNKKRIMIMIRKOGLRMJHJHQFQFJHFJIHNJPMNHMOPMMFIRINKSJHKRKKNHQLOIDNHNROOJPQIKPOMOJMLKBLNJPKN
    NLILRNMLNJCJDDKJLLGGFKSNLFIJSKNMJMFHIQKILMHGNIMHDMNSOQNOJPOKKOJLFEUIHQMJGJDVLHOCGKHLHMCJLJKEKHIMJKHIJDFPKIHRMQOFVRJHIGHGVVLKMROLLIIKKLOKGNNG
    LPRMNULJOOPNMKKGLOPJGMNNJJOGTMPLROUMQJPKJMOLKJNIGLGNRRHIIPMPIPLIIQKLMJPHNMLFKINLMOPOQMHIOLHKLONGFINQLNOLKHLOHHJMGKOKMRMMPQNMJKQEPIMMRIOILLNN
    JLGOGHJLOFKIKUMQHPRLLIMOMJJMKNPNMMQPJHLINOMMKIGRJMHMLGLJONLNINNNQLPPLMQJNKPPLMMNJLOKVOKMHRQRKMGIKJQLMLJNJMIJPPLLMLMMROHJNNLNJMQLUSHEFIMOMMPP
    OMLHFVEHGLJIOKGKOLMLNKGIMHLSRIRIINKLMMNKLIFMKKOTCHLLNQLISIMJKLKHKJIMNJRMOPMOHHKGJGINIHCMKHJHSHLMELLMNPIKMJKTICMIIMKDMOJNKHLGIQKNRKIKIINLNIIN
    GHNNICIJGFHNRLMOTGHNHHPMJDLOJNLFQGLDLILNONHKMNIPQCJMMPKOGOHNHGLFFOLMSSMPIJHNHQPNOGKNNHIJOOMNQTRGNMLMMKMJGULKMKLIIGOLMKJPIKJRLLMGMMSFNKHNHJMI
    KJIGOLPMPIGPOKOJLNQNPGKJNGJKFIRKNLHLLIVJKJMIOPNLMINJJKQNGEFMQILLGOPLIIJNPOSMQJKKLNLJHQHNNKKPJOJJJGHPOGLIPMKJHKIMMCCMKJPLLKOJLOJNNKIMPLHEJOOK
    SPLFLLISOJNOGIEHLMJJLKNGCGONMIQRNOIHLLONPKMNIOBIJJNOONFKINJOPKILGPNLFJQJHMIGNIJJMONKNPLKLIJLOJMNKMPMNMFINMOMOKSIQGLJJJLLNNILJJMOJMMMMQLEIJLK
    PNEIMMGPQNLQIPLILHKNIOLPCMMKNTKKLMLNIQKRIQNNIQNFJJKNQQMILLIIPNHHKSLNHPOGCJKNHMLOOIHNIKLSKNKPLORNLEJFNMLJOMEJSNPJLRPFQOJKLSIFPIFLUNFKQMMOJFOK
    KELMOKNKINFIPKEFIOIGHPGLIPOLIJLJQJLPPKRNVOJLNQKUGIJQORPQDFJPHJGKGJOQGMKOQKGPFCKLOGRODJFOJOQIPQRIHGQLTIOPKQLNMKKLLMNDOOMKJJINNNNQGSNLJMONMOGM
    MPKMMJNGLGNIFGQJOLPQKIMKMKDNJNKKJNNNLHHLKSOMJCEJLLOKKJFNNGNPLOMJJKMRMOQMHGKGJJEKIPLMPQJNMNNPHHSGMOLHKJOGQLKKNORKFKRIONPNLKKKTGHHQVIHNKPKKKUM
    NJHQOPNQHLIRNMJLKOFJOFFPKMNQOIIHLONNLNOCQVILHEHILGJMPNTJOHGKJNJJNMONLHMANKHJKOQFFIMCILOLGJQLKJMMGRNJOMMFLMHHKHKELOFINNKKJMJSKJJMGKJPLJOIRMLK
    LQJMMHJIHOOIGLNJLJLPNJMEKOLIMPJLMIROKKRNMPLMOOMNFPHONNMDVLGSEONJNPJPPNMFJLRMJMHMLNDIFOJKLOKIKUOVIKIKHJFOLMKGMLLJLKLLJQMIPMPNIFKKJLJGLLFENHFG
    RJNIENDGLOOSOOMLMKRKNJLFMOINIIOONLFKKGKJJLHMLSMJNKNNOKHILLLCLJJSPKLNMLQOONNKLLFKLRMJLPKIIQORJMLNLRLLKMNOLMQLHKMNMMIMVONJINOOLKJIPHSMJKIOIJKO
    JHKPLLPIOMMJLKJKMLPPFJMOMMGRKPKGJQNKMQRRKKLJMQNIQIHHIMJLKKOPGKRFGIJKFJRKKOHGHPLENNLKKMINOJTHJISKIKKPFIMPPPHMPKPINJGHNIJOINMHRLQLGKKLGMLEKJOK
    PNLIGIKKIGOINJJJIOIPJMVKJOGLKNPJLLMQLRJLIKSJNIOOLPQPJPOPLOMNLLOIIOLLKKLMJIIPLJLJMNHPPMQNHILKIJLPRONMKGPMNMQPRLEKGNOIKIMPLLOKMKNNKJHGNLLIULIR
    JLJJHHILJJOIMOLMQIMHJNKMSORJHINMMSPOGOGLMPQLOSLLIJMLKJJPNHHNJMLJKKNNKLIQNKIOMKNOLROHOLJRJCLMJLJNPKIMNKMLLINNLGJOMMNVKJDKKKRIKJJOKQKMMNNKHDNM
    FLLHOPPSRHOPPMMMSKNIJKOGLOIPNMGIJSLLMJHRNNLNHQJMHOINONKMTMCIKNKKJLRMJOPNKKMNSLNKJLNNGHRKOJLKKJOGKLJOSPNMLGIMLLFNJKMMIJNJIKHKNSNKNJQJILLHNPGM
    HLLTRLMLOOSJKROLIMLQQLKKKONJNHNQRNHLMNGMMNLLHJLKPLEKMNLRMJLIJNMJMGRLMIKTSHLNHNKILHOKQMILGIIMKNQNPMKLMJKOEKNIJOGJRKLOMHEMNPLJLPLPMJIHLCIJKIJM
    GHNMJGKSKPLEMMLLOJFKLPNKOHIJHMKMPISNTSNILQGQNJOMMKJNAMJELNLKNLOJKJEFGRJJJMIOMJSRMRPQIQGGQKIKQLOQLGFNIKNNLHPMIIMJUGHHMSLJSGKLDIKGHJKGPKHKJOKR
    MNOKGMQJJHFIKNOHEKGNJKJIINOJLMNKIMNJHGAQJOJKCGNPMIMTNOKNONINTIMMLPNEILOMJRNLMKOPHJOLKROHNSMINHKMHENLNEMJKLHQNMJLPIMOOJQSOLSNKKMNNHKLLNQIIKPK
    NNOLSLOFKPMGSHJLOGDBOHOJMIMNNJIKNLKMOJKILPPLNLQKOJJQMRKKJNHMGMIKNMRLNLOIIMTHLMLOQIMMLOKMKQIKLKIKLMNIMMKIKFNLPPOIQMOIMKMINJKNSMRHIEILQJPJPKHH
    MNJJDIKKKSEPKHNMRKJIMLKKLPJLLLNPOLIKKLNOPDLFNPJMOPPPNJRMIIOKOHLKMJQMOKMEIKIKMQPRJOIPMLJNPMIIJGJKLKKEKIKMHIGJNHMGLOONDKJOJPHNMKKLPJHMMKLJPKLN
    IPOQLNJLNQGKJMGQLGOLNKCKILNRKVQNRJPRLONOKONKKLKKJNJQKIOVHPKHPGJFQNJOHKOHMRGKFOIMMIOHOINLNRKLKKOMJNGJITGKIKKJKKCNLHKMEJKMOIPMLJFMDJHKMROKDPMG
    HOJKQSLMNLHHJMJQGEGNIMKHMMPNLLPJHPKPHOHENDIHMPJPJIILKIPIMOHINGNGKHIFHJQHMKPKHGGLMNDLKPNMLKNJJDKINKQMHHLKLMSLIKNNMJNGQMPJLJRKGJNKVPRJKPPNPGLM
    GKKONLOMKMMMMOLMJJEIFRHHHHOPLKHKHFGLHJMLLHMLKFDFJPNIJIBLJKQQNOLKEKMJIGLRKHMHONQNNOMKJFIMMFHOSHPMKLNOJNIKMHJSMMHQLNISQQKMMPKLLNIHNILIILNDNMDR
    JNIKMSIOILHGLKHQMHOMJENPQKHPLLLJOILJNMNMHLFMPLTIMLKGLKIPGJJJNINIQJFONOJPILJKIHOHSHIQIHNIMIMSLIMLHQSNMJKOJAJLPINNMIPLQNJRMNCLJKJOLOKJUJKJMGJQ
    MPGJMHHJJOLLMJMKKIHMGSMMQMPPJMMKILMMMMKOQSOMIIGHQMJMMLHLKPNMIKGKMIEFKLINIKJLKNQNHTNLLHKRQJLQPMKMIMRLJNMHIOLILPHLPMSNNGVOOLFGOIPQLLQINGSJQLOP
    OJFLHKICRPOMILKKLIGHIFLKRGGKMMKMFOPMPNLLKGKMOMPQLKFKLLLIJHPLDLKLJPIHLGLMIIOLNJQRQMLLHHMPMNKDPDNNJMSDIFPQKKILONIKPOJQGKJJJGLRLPMFQGSJJLIGCJQH
    FKIKKIPOMJJRIKNJOPNMMMJLOHQOPGNHKGIKMLGLOLLKMJPPJMQLLIHKFKUPJGKMKIQKJKKIMCLTOKNMMILLKLENMJKINFFOIMHOKFLLOAHEPHJKKHNMKGEMIPBKNORIBKLLMOOLEHIL
    QLJLJJLVMOHGJLIPJLONMJKEKIIJLGNNJEONPPNLLMLKNOMOKNNJQLNIJJLIPNNKNMNQLLLOLKMMGOPINKIKLHNKOLOOMHBLEKNMIIIPJOHSLPIMKRIGNQJOKJMMHNHMOOKIHKMGPKJH
    RFPHPNHMKJLMMLPOIFKJNMJHOMNNNONPIMORIHKQHRKPMNJHHILJKEIMHJJHQJJBKLPMONHGTINOMOHDJGGRPQIKOJKHGLLHQONKHFDKCKGGOMHMNOMQHHGGRJGRNLONOOFGJKKSIHJP
    KONKUOJIMQJNNJSEKJFEJJPJHRIGLRTLOUPIHIFJQIGNOMJMILKLKKHKIFNKDLNLHNQMMQKIHFFILLNLJOKGHONJKMLJJKMJMNJJJRMNLONRLMJGJOFMLFLJMJLJFONOLOOLIQJMLMIK
    LLJNRKINMIPIJILKMIJOKMOHHOOLNNMMNIMOMOGQMNLIJLKLJHNHQKKLIOINOFHINQNHHQULLNLJOLOGJKIOPNHMMHIIJRIONLIIOMKGLKNMQKENLKMMIOJELLMJPKJJJPIIGFMNJNMI
    HKLFRNNONIIGDJHGHOPKIMRDDIKHOHKLSIIKKJJJLLKHKFGJLVFIHNOPJLKKPKMMKHNLJGTJLPMQLKMLKMMENKNONOOQMMHMHIMRJHOMMOSVMOMNVPIHMKIMLDJFLODHKKQMNQGFJKOL
    MDUGOHOMPPNGLNGJMNDLMGJNOMHKNJHGNPKHONKHMMJIKKMOOMGPJGMLMKHMNIIKIKKJKINGJLJJKJNFLLIIKPFMRPVKMGQPINMKINMGGKJMMNNQNEISNOONKJMMDHKKPKLILLKLHMLG
    NMHKPMNLNOGLJNJNONOLMGMLJMOMKMOKMILQLCHIGRPMLLHNONKNLHOLKIJHFQFGLLKKRNNQJGJHMJNKGILIGJOJIOMKTLOOMKIGLGMLMJILKINMLFKDOLTOMJIIGKMEOENNNJLKOOLK
    LHJOPPMHNOJONIQKNJGOVLHKLHMNQKMSGMIPNLRIFLLKDHOJKLGLLMRJLHIIIGHMOOMKHKQFJJNQPKHJCJMKQNMIOIDNSHMHSOHRGMIOLMOLHIFPPNQOHLHMNNLNKJMKIMJHMFKMNNIQ
    MCOMQMJPOKQIJJKIMPKKNKMKGMJKMHGLMILELSJQNOTRIMPLGSJOIRJMMMNKNKMGOJLJIIMKHMOHVIMILKJOUJOFPPMKQGIQLNPDHHFKNOFIGIRJHFIFIKKHKNMGLQKKNLHKJJLKMOKD
    KKNLKOLLJGNLKKPLKIKNLMJHQKOJKOOEMMFKHKJOHOPHLROOLMNRKIGFLJSINJIMMLMLLQSRMGLFQHQLQFKNLPNHNMHKOJHKKMQKKMGGIMFJKKFOHORIHFPFMOIJKHKGKLIMLNKMJKJK
    LJJPGOOPMOILHLNKLJJLNKPNKHIQIONKBHIJNMKMJMJJKKMMLJQHKKKJMMOQMMHMLJOKIGNIRNFOJHNHHJNKHRLIMIJNJOGRMIPOLJDLOLCLLOLLPKINOKIJMLLNILPMKKNNLJLPHPMM
    KARJLPQLCJNRKENLNLKHNJIFHLMKHMJJIDLLIJKPHAPNMOHJKHMJLJOHNJINNGLQILNHPHKQJMKILIHPOPJMNLKMKLNIGLLOLPNPNOHNIJLINOHHJGGNFOKMKKGFLFJNMJGJNHJLGLRK
    PJKJKFJIIOHMJMMNJNIHIKRJNMJSNPLROBJLOMNKNRGEHIMOJKKDKNJOKNMJKMNOOLHHIMOKNNLONMQNMLHQKOIQJIJRPMNFUHKJFMLLJREGMHPJJOMOOMKKHJJKMNOKKKILKLNJKMNM
    JPMLGQGPOMQHKMMLLKMJOHPMLGKMFENLMMNNOTJOQNMOJIMHOKNKNPNLIJHKHGJKNJLJFLNECLNNLKKKMKMSKNMINNOOGRCLMIMPDNHKILIIMFLOLMJLPMKQMIKKOIMPKKMPKKIGTNII
    DQLHIIHLJKIJMKKNLKMIHEQINIMMHHNIILJMEHLMHIIJPINMOMEHQMNIKGMNKKILJDMMIJJOMMNKSHHTIPMIPOLNGJQNKFMMRKNMOPGNOLJKIRKIHJLIHKKNRMLKOGLMOMDINMMBMLIO
    GOPLHHSJJMGIMNIKMNKPMHKLNJLNKHJOFMKJKKLJKNQLRLORLTHLLLLLIONLOJSQLOMJGJNKJIDMOPGPKNSOIQPUESIJMRMIMLCQNOOOKEPLKFMMJLNNFTMGQLKOMVNIIIDKNJKIHNMP
    NTHSJDPOSREGFLKVIOOPHKTNPOIMNHLONFLIGOJPVKGLQNHSKNIFHKQLLGJIHLIDOKHTMMMDPMMPQMKUHKNHTNOPLUSOQJSQQRQKOLHPLLMMGJLPOLNQPDNNMMSMTFJMSKNRIMRHRNIF
    JOKMQKMJNFHINNJHJHEKNINCJHJNQGCGLELGGHHHJLJDSNJRQIONTOFKJMPOKKLNJPJFMKKLOHLFIPLJLQLHGKJOGMPNFHGLOGLKEKKKJSLIILGKNLNMMQJSLRKQKLJJJIOKVHMNLNKK
    KJKMQJSLMNMLQLGFMJLKNKRNNMMKMKMLMJNMIGFNMPMFNJEKNPINNLPMMOLLLEHLNOKSPOPLBIOIQKPKMRIPGOPNMMKGKLMPUJSPNINLJLKHRNFEOPPLTKHPLONJMNIFJOOKOPLPSLMH
    IHSKLLMINTEMLQOOMIHTVHMLJNSTKKMJIHJCILPLLKNPMIJPIIQQJSNGMONLOISLIPMPNPJKNMHGLONPGKNQMMMMQLMPIJQMNIMMMPHCLGJNPLGODHOKPPJMHNJRMJULMSPMHDINQROJ
    OJKIFLKLTORPLPNQIESOGDPRPMMOLJQKIMGNORHMUKKFJLSONLORPMPRNMJOLJNRQLKPJUIFGJKJRNNHKNKLMLNPIMLRNQFIJJPKKMJMMIHKMKLMKOFIKPSEMLIQNNSQMNPMOJNMLHNK
    QIHNQMKPKMJGNMOJGPJIONPKKOFJKAINOSOMIOLRLKNPRPMOPLJMKLRQLNNKOOPKMPSKLKQOQDPIJKIIFIUSHKLFRJLMHQNKJMSMSKKMJHOIMJLOILSOMKRNKNKHLQLMLLKUOJIRLJLH
    NMMKNMMJGIKMLNOILQQSOQNSNHROKSMOMEMKJQLPMOPPQLJSLRNVKOMIGMPLOOMPGMONLRMRIQNFKKKRUKPNHKIRENJRFMOJNTHIOMOMNOEMLMNMHOLISJLOJONIQKOHLLQLMMMLMKNI
    TQNHOKOIHKENKKKJRNOKRHPJIOMOMSGNJNSHOPMNMQLKKKNKKKQNMRPOMJLLIPNPKLKSLMJLNKNOOOHTQQQJQPPTJNLQGNLKNQODKLPHNMKJONNKIKJLKOJPPKJKNNNOLROVMINUINKK
    LOPMLNRSDONMNNTNJLOTSKLHIQFPNINQRLMJTKNFCOKIOGMSMNPIIPRRIKSROMMMAFPOPHGRIGNMHLIPLQKRJOMFPUNQGQHHRLMIMGPSPJLLPJGHJMNRLNNKQKKJGLORVMGHKMPMKLJN
    OOENMIHDIOLGJOHPCQRHKOFKNILKMNOVHLLKILHFJMSOOOLNQONLQLPMPKMOKHSOOLVKLJOPKKRLSNMLRILOONMLPLMRNHEJHLPNGPODELPLNINNJHMMGLNQPPJLRIKOJGPJLQLKLOLN
    JNMHPNQQLJOPIRNMEKKKNPHSOJQLLJKGJFKHNOKSMLKIPNILOMRMSIQPMQNONQPRLQPMEGOKMGQPKUJMRPONKOAORNRJJPOKKGLLNLMKKLJLNMKLVKSJTMFNNIONPSORLNMLPHELGMQK
    JLFKMLLIIMKLMSHMKGLOMJKMRVOKNMJKQLLOLLPJNNILRHNOJIQFGHLIJNOHSLHMMPLKGIOIHKGPTNSJQIMPKOOMOLKMLQJKKGFIKOOJLGPOLJMGLRJOOSPQNLJNQNNGROLPPTJMQMMT
    QPORMDIIOONKRIONKKNQKJMKLKEMBLKHLJILMPHJMPFPQEKFIMNONFMJHLOMJNNJKNHLHOJLLHKGHPMJLKMNGPMNJJKORHJIKOKHMMMKNNGIQKLOKOKJHNOOKKMMQMNIJLLJGJMMLHJM
    IJEPIGLNFGKOMFCJIOGLEJLJKLKKHOOGOKJHLQNILPHNLNMHMJNNNJPLHPOLMLKLIIGKJDNDLNJMKNLHDELMEPKOHKGKEINMLLQFMPNLFNKLLGLLHIKMJLLMLOMQKCLLQENUKIHLQKJF
    EKIIOLLGKLOJNSELONKNPPNLILLKQJJKLJMPMLKROMOJJLHKMMLLKJKIJNNJOKJOBPREJKONIOKQKJINPMKLKMQOSKKKJHOTLJHLMIIKMKOMKKPKJIOLPQHCPKLLMNMHMMPTOTMKJQNH
    GLNNNHOLKLHRNMHLMIMLMKPIAHFKMMKLIHKJLFILPJJOQILLLMNKHDNNHHKMKGNLLPHOOONILHNKHMIGLSRRKNLNMTHJKIJMPKNHJJKLIKTJMLIOGMIJKRELILMLLJFMKLLIPLPKLNLO
    JNJFIPIJKIMOFKCGNGOKNKJIMKGIKQPPJLMOSMMKKJNLMLONPKMIMQKJPJQMJJKFKNKMLSIGROHLFMLMMHLLNLGLKMLMKNOIOPMNGGNKINLHLPJJJJKLLJMLIOJJPKNJKLJOSLONHNGL
    LOHLMMINGNMKNKQPMKOKOMKJMLGGMJPLNOQKOOHJOGNFKGMMJTMKOHJKIFMINTJMSLOCODVKIJMJJINKMMHSJNLJIRGHHKHLJMKGJFKMMEMKLHNPQNFQTLKIMJVPIINMMMIPLMKKJMSQ
    PNPIJHMLPKGQNOPONMIMPJJQLJHLMKQMIJJPRJJLPJKKLIIKCNJEGKOJOUMSUJIJLKNMLKNJMTPKLGQLRMIKKOUMLPMRPONOOHQPHHLKIRMJIKQKIIHKQNOOKNDJQIMNLKLINLJHJKOJ
    MMIPMNKOLLGQOUKPFKJJQKTRAPERIILMHKJRIOKJKKNNQDOMJMHIFKJHONSSBLGLOHJKJMJNOLNHJSMMOKFOQQILONIFMHJGLOKHORNHOHORINNMNIGKLMIFMMLLLHODNMTNJRMLJJII
    OVKLRHKJMMRHJJIQQLMKKLINPMNJONKIIPPLINQNLSKJRLMLKJPIJFPPNKGNQJMNKJJNMHLENMJKJOHMSLLIKIQMMKHNKKLPMQIPEKKLHHJKQJUIMKLLMDPNKPHMKSSKGLOKPMOKMNRL
    NPKGRNMKHKPNMOJMKOHJKILNPRIRIOKQQSKIJKRLHLJMPFRKMILIORLGIHLKJIOMOGOKSOOHOMPLRKHNQJHJKNKGNMKOOLMNSLKNKMHEPOSEMJQTKHKQSROJMLNKHRIPLEJMJRVJNHVM
    LMMIIKDLNJIOGLQRKNJSLHKLIKMMFMCPPPGNKKNJKQOGLNFNTFOIKIHKNSPJGKLPSMRNKKNSPKKJLUFPJKMQGLNKOENFPJMRHHMJNNGVKMGKTELNMQLMLJFHMKHLMLJILFNOJRLKTNOJ
    MRIPQKKNIMGNIKNLMLNLQHJIMNHHKJHLMOMOLQMOJIKLKMOSOMGJHOJRJGTJKNBPNLNMMPPJOTNLMRNIKLNPJDMVTNKNPPNJMMLMOQHOMLMMMJLGNJNLIPRPJMPIJMLISRMKNHNLRJIK
    MMNGIJKOLOJHNKLJKIMLKNULNGNNMKPGLONQGVOOJMGMJNNNAPMQILEOTMOQILMNKFIJHMKKSLTKJQKMOKSLGJHHRGRLJMIUKGPNLOHKQJINQLLJPQOSQNKHJKPPNLIPMIJEFHLKMNFI
    OLLKLIHMRLIMLJKLOLNPJLJKQKQLFMIRRMONPLPKNRNPGRNQLFFKOPKPUKMJRCKTJCSNLFMOPKMLLQIQLMLOOEMKNHJLIMQPLNFKHIJKFHDFJQTNKJLFMVDIHKHJGKKOGPLPDKNNILLQ
    JGHLMRMPKKKMPJLKMROOPNKNKHNLRMMGKPKKPLNQNNPPRJRMHLHQLOIMKMKLEGMHJIONLMLGTRKIHKHJMEHKKROIJMKGNHJNJIQKLPJNLKOLNOKKLKLHHMSLQLMHPNMKINRNOEPKFKJK
    PMKDGKHNHKNNQNKNMIMDQQMMIQTESJMMFMJONHFONJPLKHNLSIJOPLMOHJOURKMLOIVEPMMKINLIPPIJHJNPIMDNOLLOKRLILDMEGILNKJOMNALPMHIOLNKINPPIKOOKIPJIFNMLLOLM
    MNKMQKMJOOLMGPLHOLMHJKKIJLHJMIJLHKEPDJQITIGPHNKFONQIIPINLMGLTNQFJGMJMLOLNILLPHPOFLMRHMJMNNNFKJNIIKULLLHMKKPKHDKRIILLJLQIQORGSMGMNRKIJMHOJRNO
    NNJTOJHKMJJHMMKOLFNCLIEHMGKKMJNJNJKONQKOILKHNJQJKKNTLJPMNMMKNJREJHLHILNMKKMJHMINNPLLJLJLLKRMKKMNTHQSMNPKIOFLLKPEEAHKHMPKMNPJHSKKJMMLQJJPMNOL
    ILMKMKIUONMGIPLPMOHJMRNIIROFKKNNNKMILOLMMPMJJHOLQLNNLOIKPMLKLNKOMKNLQOONQKHJPHMNSTOPMRJGIKKIMIKPJQMFLLONNSQQSMNJLKKOMSKMPKJNNNQRMMLKNTMKLJKO
    JHKFHKIRPNNLIJNJKPPHKJNSLMPOJFNNJJINLKHCNONMMKNMLPSMPOCKOMPKRLEJORNILJJKKJIMJNRPUNPNMNOPKTGGONJJLMLLKMJHJLLIIOMJMKJMNOLMQLKJUPHLMLMPJGMKKHKG
    HKLOQIMMGFHNJNPINRPQLJNRKLLISOOJOKUPNMRMJHMKSJRNOKMNQSONIJMQKMJUKOLMKJJLLQJKLNILQPJILIMNIEIJKLQHRMJNLKRJLIOOMTKKJKSOHQLLGNNNKPLQJKTPOPOKLJIO
    NLDQJILNOLNKISKPPSOVSMLPNOQNRMPNIKMQLEPLJORPMJOMORRMNPFULMGOMOVFNJRPQSQTSQKKJNLNKHLOLMPTHKLMKDMILHKSIPIMLOOIIHDDLNHMKKJLPPLILNRNLNRIUGKKMMNP
    OMHJNKRSGPKGMKJGHJHTNLPQRRLPKJJMKRPQOOLLVRMOILLHMPIPIKMOHEJKMOKIKPJJRQLLLNQLHFLOINPLLGHMIMMLJHMEKJSPNOMOIKRMOHLLRLIJINOJKOIMIOKKQUMELIJGHJPP
    PIJMJJJHQKKHHPMMJMJOOHJKNNMEQLIOMOMPKNGIHIKLKJJFUMFKRFIEJIPNLIKKIKPQQPINIMMHMHQQOIHIIQJMJUNENOKKIKMJMPSKJOPQGSOFPNQFKFIRKHJJELJSQJPPMNMMKGKK
    KKPFMINLJCPILMIRKFNLLNPMOLMJFMMLOMMLGLNONIRILMKCJTPQKJRLJIPMMJOPTJMGKMLLSKMMHNLFOLJPNOQMKJIRLCNFLIPMONJNONHLPHMPNOHKMOMIOMMQLLLIIMOJKIPBEOJI
    OPOMNLLIHNJPGKLKIINNPQMPOINNGNIPQISQNJJRJLOGNFHMJKOMGQNONJLNCPNIMHJOMNFLHILLIKNIKHMRPJHIKI`,
    layer: `-0.4372, 0.3034, -0.0731, -0.0195, 0.007, 0.0384, 0.0639, -0.067, -0.0113, 0.0604, -0.0719, -0.0119, -0.0797, -0.0342, -0.0605, -0.0543,
    0.0017, -0.0516, -0.0285, 0.0639, -0.186, 0.0687, 0.0337, -0.0002, 0.1173, 0.2251, 0.024, 0.0079, -0.0837, -0.085, -0.2071, 0.065, 0.0932,
    0.0611, -0.1733, 0.1321, 0.2173, 0.0768, -0.1698, 0.1314, 0.2119, -0.0806, -0.0908, -0.241, -0.17, -0.13, 0.0594, 0.135, 0.0208, -0.0218,
    0.1221, -0.5503, 0.5142, -0.016, -0.0245, -0.0027, -0.0367, 0.0024, -0.0026, 0.0066, -0.0217, 0.0047, 0.0024, -0.0107, -0.0144, -0.0203,
    0.0142, 0.0181, -0.003, 0.0566, -0.1107, 0.0562, -0.1106, -0.1444, 0.0034, 0.0118, -0.0579, -0.0578, -0.2372, -0.2929, -0.1356, -0.1392,
    -0.0581, -0.0721, 0.0124, 0.0283, 0.059, -0.0134, 0.1194, 0.0502, -0.0234, 0.0964, -0.0349, 0.0398, -0.2652, 0.0255, 0.2432, -0.0596, 0.0002,
    -0.0423, 0.0535, -0.6843, 0.4129, 0.0124, 0.0436, 0.0261, 0.0459, 0.0008, -0.0138, -0.0092, -0.0093, 0.0224, -0.024, -0.0114, -0.0285, -0.0442,
    0.0077, -0.0237, -0.0313, 0.1607, 0.4098, -0.064, 0.1665, 0.0087, 0.0525, -0.2163, 0.0956, -0.0481, -0.2801, -0.211, -0.0847, -0.1679, -0.0143,
    -0.1301, 0.0494, 0.0023, 0.0293, 0.0202, 0.0853, -0.1263, 0.0873, -0.0161, 0.0866, -0.1285, 0.1032, -0.1252, -0.0153, -0.0924, 0.0501, -0.0031,
    -0.0852, 0.1928, -0.0741, -0.0392, -0.0215, 0.0356, -0.0282, 0.0303, 0.0057, 0.0179, 0.0245, -0.011, -0.0382, -0.0138, -0.0115, 0.0046, 0.0128,
    -0.0131, 0.026, -0.043, 0.0952, 0.2272, -0.0747, 0.1518, 0.0415, 0.0437, 0.0566, 0.056, -0.0407, -0.1114, -0.1603, -0.188, -0.1773, 0.0548,
    -0.1801, 0.1523, 0.3095, 0.0718, 0.0435, 0.1058, 0.0907, 0.1512, 0.075, 0.0413, -0.037, -0.1254, 0.0069, 0.1541, 0.004, 0.0542, 0.3047,
    -0.3993, 0.0309, 0.0085, 0.0335, 0.0409, 0.0353, -0.0375, 0.0227, -0.0029, -0.0358, 0.0155, -0.027, -0.0192, -0.0742, -0.0249, 0.008, -0.0104,
    0.0093, 0.0906, 0.1285, 0.0967, -0.1811, -0.1863, 0.1057, -0.0668, 0.0519, 0.0309, -0.1498, -0.0172, -0.1328, 0.0237, -0.2338, -0.1807, 0.0672,
    -0.0872, -0.1903, -0.0583, -0.0442, 0.0114, -0.2031, 0.0248, 0.1532, 0.061, -0.1533, -0.1789, -0.1521, 0.1199, -0.1018, 0.0173, -0.03, 0.2133,
    -0.2644, -0.0112, -0.0374, 0.0261, -0.054, -0.0155, 0.001, -0.0324, 0.0108, 0.0226, 0.0266, 0.021, 0.0262, 0.0033, 0.0016, 0.0132, -0.0124,
    -0.0251, -0.1955, 0.0964, -0.0259, -0.0756, -0.1166, 0.077, 0.3571, 0.1908, -0.0336, 0.2193, -0.0916, 0.1772, 0.2066, -0.0331, -0.1347,
    -0.0396, -0.1073, -0.0957, 0.0399, 0.0594, -0.0546, -0.1139, 0.0128, 0.0106, 0.0831, 0.1567, 0.0416, -0.0034, 0.0789, -0.1748, 0.0723, -0.8547,
    -0.165, 0.0009, 0.0019, -0.015, -0.0393, 0.0173, -0.0051, 0.0027, 0.0159, -0.0184, 0.0215, 0.0132, -0.0198, 0.0188, 0.0043, 0.0126, 0.0067,
    -0.3526, 0.0755, 0.2111, -0.0606, 0.2796, -0.061, -0.0484, -0.0644, -0.143, 0.4636, -0.1127, -0.3022, -0.0177, -0.0579, 0.4591, 0.2025,
    -0.0795, -0.0748, 0.0467, -0.0094, -0.0707, 0.05, 0.107, -0.038, 0.0713, 0.0585, -0.017, -0.0042, -0.0568, -0.0508, -0.0289, 0.0841, -0.5274,
    -0.0635, 0.0353, 0.0285, 0.0127, 0.1966, -0.0293, -0.0416, 0.0223, -0.0555, 0.0183, -0.0126, -0.0562, -0.0327, -0.0658, -0.0349, -0.0299,
    -0.0196, 0.1127, 0.0077, -0.0039, 0.6264, -0.0389, 0.1747, -0.1163, -0.046, -0.1203, -0.1092, -0.0349, -0.2254, -0.0224, 0.0169, -0.096,
    -0.0404, 0.0225, 0.041, 0.1017, 0.0675, -0.0349, 0.0091, -0.0433, 0.0273, 0.0059, -0.0414, -0.073, -0.0788, -0.0524, -0.0084, -0.009, 0.0443,
    0.6784, -0.0269, 0.0002, 0.015, -0.0017, 0.0552, -0.0353, -0.0075, 0.0231, -0.0399, 0.001, -0.0301, -0.0371, -0.0242, -0.0329, -0.0015, 0.0085,
    0.006, 0.283, 0.1056, -0.377, 0.1617, -0.0261, -0.0201, 0.124, -0.1427, -0.0303, -0.3355, 0.0839, -0.1365, 0.1593, 0.1957, 0.0822, -0.0627,
    -0.0375, -0.027, 0.0392, 0.1018, 0.0594, 0.0265, -0.1005, -0.0999, 0.1161, -0.0782, 0.0255, -0.017, 0.0358, -0.0325, 0.0401, 0.0131, 0.5336,
    -0.785, 0.0302, 0.0262, 0.0129, -0.0124, 0.0056, 0.0117, 0.0015, 0.0359, -0.0189, -0.0013, -0.0294, -0.0027, 0.0148, 0.0229, -0.0222, 0.0347,
    -0.0317, 0.1254, 0.0631, 0.0902, -0.0545, -0.0566, -0.1117, 0.1159, 0.0784, 0.0488, -0.1199, -0.1664, -0.1739, 0.2395, -0.0943, 0.2197, 0.0337,
    -0.0546, 0.0616, -0.0453, -0.0302, -0.0009, 0.0561, 0.1071, -0.0216, 0.0479, -0.1746, 0.06, -0.1798, -0.0769, -0.0114, 0.0836, 0.2111, 0.1879,
    0.1501, 0.0437, -0.1595, -0.0068, -0.0385, -0.0106, -0.0433, 0.1714, -0.016, -0.0575, 0.1174, -0.0544, 0.1051, 0.0078, 0.1142, 0.0138, 0.0957,
    0.025, -0.1933, 0.0152, -0.0195, 0.0588, -0.0516, 0.2155, -0.1745, -0.0224, 0.2021, -0.1507, -0.0948, -0.0827, 0.1347, 0.0652, -0.0911,
    -0.0893, -0.0262, -0.0213, 0.1036, -0.0139, -0.0264, -0.0323, 0.0566, 0.0244, 0.01, 0.0318, 0.0316, -0.009, 0.0573, -0.0822, 0.7858, -0.0627,
    -0.0065, 0.0059, -0.0018, 0.0185, 0.0088, -0.0016, 0.0042, -0.0009, -0.0026, -0.0118, 0.0008, -0.0258, -0.0262, -0.0499, -0.0107, 0.0016,
    0.4575, 0.1509, -0.2303, -0.0354, 0.0255, 0.115, -0.0318, 0.1796, 0.0669, -0.4663, 0.3046, -0.0493, 0.0293, 0.0378, -0.2977, -0.0692, 0.1535,
    0.0915, -0.0499, 0.0358, 0.0785, -0.0839, 0.0265, 0.0364, 0.0237, 0.0186, 0.121, -0.0049, 0.1028, -0.0623, 0.063, -0.0432, 0.3453, -0.2313,
    -0.0292, -0.0021, -0.0103, 0.0299, -0.048, -0.0201, 0.0277, -0.0294, -0.033, -0.017, -0.0277, -0.0297, -0.0444, -0.0224, -0.0122, -0.012,
    0.1601, 0.0125, -0.2809, -0.0248, 0.0086, -0.218, 0.0325, 0.2332, -0.0842, -0.1151, 0.2063, -0.6049, -0.0099, 0.1408, 0.0421, -0.2986, -0.003,
    0.0032, 0.0092, 0.0165, 0.0476, -0.0079, -0.0077, -0.0894, 0.0199, -0.018, 0.048, -0.1642, 0.0515, -0.043, -0.0376, 0.0127, -0.3089, 0.2298,
    -0.0131, 0.02, 0.0532, -0.0127, -0.0009, -0.0237, 0.035, 0.0367, -0.0072, -0.0379, 0.0029, -0.0429, -0.0134, -0.0139, -0.0106, -0.0049, 0.1188,
    0.1469, 0.1467, -0.0939, -0.0999, 0.0231, 0.0378, -0.0353, -0.2111, -0.0453, -0.0135, -0.1082, -0.0341, 0.0451, -0.1762, 0.0035, 0.1009,
    -0.1307, -0.0127, 0.2082, 0.0211, 0.0726, -0.0681, 0.0358, -0.0459, 0.0044, 0.0653, 0.3345, 0.0899, 0.1112, 0.0715, -0.1633, 0.3286, -0.5709,
    0.0178, -0.0212, 0.0534, 0.0385, -0.0755, 0.0301, -0.0248, -0.0056, -0.0164, -0.0119, 0.0785, 0.0113, 0.0007, -0.0896, 0.0046, 0.0392, -0.0118,
    -0.0364, 0.0993, 0.0885, -0.054, -0.0626, -0.1146, -0.079, 0.0969, 0.1129, 0.0733, -0.0373, 0.0593, -0.0762, 0.0858, 0.0993, -0.0715, 0.0256,
    -0.0453, -0.0114, -0.0456, 0.0286, -0.0099, -0.0273, 0, -0.0204, 0.1411, 0.0056, -0.2352, -0.089, 0.1698, -0.0513, 0.361, -0.5294, 0.0613,
    -0.0296, 0.0286, -0.0358, 0.0385, -0.0064, -0.056, 0.0634, 0.0297, 0.0509, 0.0017, -0.0017, 0.0603, -0.0177, 0.0662, 0.0057, 0.0901, -0.175,
    0.1658, 0.1816, -0.0577, -0.1275, -0.0328, -0.1448, 0.1868, -0.0031, 0.0377, -0.3093, 0.179, -0.0178, 0.1399, 0.0492, -0.0267, -0.0875, 0.0057,
    -0.1602, 0.0317, -0.0332, 0.0487, -0.138, 0.0271, -0.1212, 0.0677, 0.0777, 0.0291, -0.0853, 0.0282, 0.1119, 0.2437, -0.1745, -0.0415, -0.033,
    -0.052, -0.1611, 0.0592, 0.0777, -0.0012, 0.0307, -0.0193, 0.0155, 0.016, 0.017, 0.0321, 0.0039, 0.0478, 0.0312, -0.0822, -0.0403, 0.0169,
    -0.1938, 0.0807, 0.1028, 0.0662, -0.0784, -0.0845, 0.0562, -0.1389, 0.0866, -0.0427, 0.1853, -0.0393, -0.0736, 0.1048, 0.0522, 0.147, 0.019,
    0.0584, -0.1107, 0.0625, 0.1376, 0.2495, 0.0366, -0.2775, -0.0593, -0.0297, -0.0047, 0.027, 0.1677, -0.3452, 0.1975, 0.0031, 0.0037, 0.0281,
    0.0664, -0.0426, -0.0238, 0.0277, -0.0107, -0.008, -0.0491, -0.025, -0.0413, -0.0386, 0.0284, -0.0384, 0.0042, 0.0019, 0.0707, 0.1292, 0.226,
    -0.3792, -0.0371, -0.2009, -0.0009, -0.1721, -0.0215, 0.0575, 0.0568, -0.0224, -0.1355, -0.4011, 0.0389, 0.0395, -0.0164, -0.0487, 0.0595,
    0.0662, -0.0336, -0.0407, 0.0399, -0.0346, 0.0932, -0.0145, 0.139, 0.0731, -0.0009, 0.0916, 0.0358, 0.3312, 0.1586, 0.0718, 0.019, -0.1041,
    -0.1078, 0.0594, 0.1043, -0.0802, 0.0698, -0.0286, -0.0723, 0.1349, 0.1234, 0.1257, -0.0545, 0.035, 0.0394, 0.1499, 0.0527, -0.2289, 0.1741,
    0.162, 0.163, 0.0712, 0.0497, -0.0714, -0.2097, 0.3093, 0.2644, 0.0141, -0.0047, 0.1295, 0.1226, 0.0246, -0.0592, -0.0263, 0.0123, 0.0483,
    -0.0013, -0.0583, 0.0349, 0.0304, 0.0456, 0.0516, 0.1428, 0.0423, -0.0055, -0.0684, 0.0416, -0.7902, 1.064, 0.0143, -0.009, 0.0064, -0.0602,
    0.0151, 0.0146, -0.0115, 0.0533, -0.0178, 0.0137, 0.0256, 0.0111, 0.0213, 0.0096, 0.0206, 0.0144, 0.2133, -0.0374, -0.0074, -0.2898, 0.1028,
    0.1164, 0.2236, -0.0105, -0.0999, -0.1456, -0.2475, -0.1258, -0.1168, -0.0117, -0.0911, -0.0891, 0.0909, -0.0541, -0.0286, 0.0346, -0.0865,
    0.0974, -0.0224, -0.0851, -0.0311, -0.0732, -0.0826, 0.0189, 0.0238, -0.0473, 0.0238, 0.1437, 0.3416, 0.0583, -0.0146, 0.0152, -0.0123, 0.0579,
    -0.0163, 0.0073, 0.024, 0.0061, -0.0507, -0.0763, -0.0662, -0.0229, -0.0076, -0.0056, -0.0169, 0.0284, 0.3169, 0.0768, -0.2098, 0.1492, 0.058,
    0.1124, 0.1655, 0.1851, -0.1492, -0.191, -0.2638, -0.0011, 0.236, 0.0787, -0.0279, 0.0251, -0.0411, -0.0565, 0.0786, 0.0493, -0.0041, -0.0287,
    -0.0866, -0.0503, 0.0869, -0.0731, -0.0452, -0.0881, -0.0143, 0.0364, 0.0352, -0.1516, 0.4459, -0.3663, 0.014, -0.0079, -0.0044, -0.0212,
    -0.0317, 0.0029, -0.003, 0.0098, -0.0184, -0.0025, 0.0004, 0.0077, 0.0061, 0.0315, -0.0241, 0.0055, -0.077, -0.1394, -0.0421, -0.0981, 0.0494,
    -0.062, 0.0119, 0.0657, -0.0415, 0.1569, -0.1942, 0.1415, 0.0461, 0.1123, 0.0327, -0.045, 0.0991, 0.0045, 0.0906, 0.09, 0.0593, -0.1325,
    0.0548, 0.1685, 0.3025, 0.0481, -0.1166, -0.0157, 0.0681, -0.0239, -0.2305, 0.0716, -0.3698, -0.5834, 0.0295, -0.0178, 0.0056, 0.0865, -0.017,
    -0.0211, 0.0084, -0.0117, -0.0005, -0.0334, -0.009, -0.026, -0.0414, 0.0008, -0.0098, 0.0139, 0.0227, -0.0865, -0.1666, 0.0791, -0.0572,
    0.1012, -0.1393, 0.3467, -0.0112, -0.0747, 0.0193, 0.2106, 0.1068, 0.2664, -0.0524, -0.0934, 0.0503, -0.02, 0.0716, 0.0105, -0.0482, -0.0137,
    -0.0071, -0.0006, 0.0689, 0.0299, 0.0081, -0.0044, 0.142, 0.0426, 0.0951, 0.1198, 0.441, -0.2395, -0.0178, -0.0031, 0.0298, -0.0417, 0.0009,
    0.0217, -0.0315, -0.0033, -0.0278, -0.0265, -0.0181, 0.0062, 0.0046, 0.0072, -0.0043, 0.0002, 0.038, -0.1615, 0.2144, 0.0041, 0.0354, -0.1215,
    0.0404, 0.0009, 0.0849, -0.0359, 0.0222, 0.0011, 0.0441, 0.053, 0.0791, -0.2726, 0.1928, 0.0942, 0.0869, 0.005, -0.1, 0.2434, -0.0013, -0.2026,
    -0.0943, -0.0247, -0.1023, 0.0471, 0.0356, 0.0057, -0.055, 0.0298, 0.2092, -0.1959, 0.0403, -0.0506, -0.0114, 0.0198, 0.1231, 0.0211, -0.0411,
    0.0065, 0.0282, 0.0059, 0.0517, 0.0635, -0.0385, 0.0104, -0.031, -0.0514, 0.1537, -0.0047, -0.0254, 0.2653, 0.3732, 0.1482, -0.0045, -0.1033,
    -0.0793, -0.0011, 0.0378, 0.0959, -0.1706, -0.0945, -0.0951, -0.0909, 0.0033, -0.0583, 0.0929, 0.0632, -0.1037, -0.1275, 0.0722, 0.0599,
    0.0583, 0.0688, 0.0163, 0.0188, 0.039, -0.0126, -0.0365, 0.0027, -0.4489, 0.0884, 0.0148, -0.0003, -0.0344, 0.134, -0.0876, -0.0298, 0.073,
    -0.0167, -0.0605, 0.0064, -0.08, -0.052, -0.0611, -0.0845, -0.0065, -0.0245, -0.0431, -0.2103, -0.064, -0.0377, -0.0644, 0.1983, 0.2187,
    -0.0338, -0.2158, 0.01, -0.3253, -0.0883, 0.0545, -0.3116, 0.1227, -0.0797, -0.0252, 0.0113, 0.0445, -0.0472, 0.0619, 0.021, -0.0626, -0.0518,
    0.0477, 0.087, -0.0111, -0.0246, -0.0955, 0.0274, -0.0286, 0.0265, 0.3255, -0.0946, -0.0143, 0.04, -0.0031, 0.0781, -0.0661, -0.005, 0.0413,
    -0.0458, -0.0602, -0.0228, -0.0248, -0.0581, -0.0635, -0.039, -0.0056, -0.0269, 0.284, 0.0361, -0.0838, 0.0304, 0.0764, -0.1132, 0.163, 0.2074,
    -0.0246, -0.0713, -0.0922, -0.4066, 0.0445, 0.07, 0.3738, -0.2954, -0.0083, -0.0108, 0.0158, -0.0398, 0.0831, 0.1744, -0.1104, -0.0757, 0.0001,
    0.0508, 0.0819, 0.0381, 0.0631, -0.0081, -0.0597, 0.0172, 0.3865, -0.1893, 0.0162, -0.1042, 0.0182, -0.0821, 0.0177, 0.0329, -0.0055, 0.0188,
    0.0375, 0.0513, 0.0587, 0.0021, 0.0506, 0.071, -0.0314, 0.0215, -0.0439, -0.3829, 0.0665, 0.0986, -0.0051, -0.1364, 0.021, 0.0526, 0.0921,
    0.0739, 0.1554, -0.2516, 0.2337, 0.0366, 0.0455, 0.0221, -0.012, 0.004, 0.0935, -0.1043, -0.0115, 0.0067, 0.0396, -0.2142, -0.045, -0.0247,
    0.1215, 0.0155, -0.0325, -0.0533, 0.0148, 0.2336, -0.3282, 0.208, -0.0086, -0.02, -0.0157, 0.0033, 0.0083, 0.0299, 0.0451, 0.0455, 0.005,
    -0.0439, -0.0056, 0.0083, 0.0122, 0.0632, 0.0192, 0.0484, -0.1162, 0.0388, 0.2086, 0.2888, -0.1867, 0.2693, 0.1324, -0.0117, 0.0216, -0.0005,
    -0.0372, 0.278, 0.0293, -0.0164, 0.2203, 0.2468, -0.0248, -0.0403, 0.1646, 0.0591, 0.0471, -0.0041, -0.13, 0.067, 0.1294, -0.0452, -0.0703,
    0.1636, -0.1183, -0.0362, 0.0031, 0.0948, 0.7422, 0.2207, -0.0023, 0.0036, -0.0139, 0.0374, -0.0448, 0.0031, 0.0181, -0.0229, -0.0075, -0.0378,
    -0.0131, -0.0231, -0.0259, 0.0142, -0.0097, -0.0199, 0.1813, 0.0596, -0.1259, 0.1998, -0.1664, 0.18, 0.1816, 0.0403, -0.1127, -0.2539, -0.137,
    0.1246, 0.2599, 0.0736, 0.0551, -0.1104, 0.1322, 0.0327, -0.0086, -0.0205, 0.0704, -0.0113, -0.1799, 0.1521, -0.1417, -0.1143, -0.077, -0.0072,
    0.0425, -0.0561, 0.0165, -0.1088, 0.3891, -0.5452, 0.0577, 0.0123, -0.0379, -0.036, 0.0215, -0.0424, -0.0035, 0.0531, -0.0105, 0.06, -0.0096,
    0.0465, 0.0113, 0.0363, -0.0142, 0.0562, -0.0382, 0.1573, -0.0358, -0.0132, 0.1584, -0.2967, 0.076, 0.1805, 0.0902, 0.1561, -0.2653, -0.0432,
    -0.0912, 0.1044, -0.0302, 0.0638, -0.0616, 0.0411, 0.081, -0.0154, -0.0246, -0.0066, 0.0099, 0.069, -0.0504, -0.0372, -0.0448, 0.0207, -0.1052,
    0.0392, 0.0173, -0.0513, 0.3633, -0.2231, 0.0042, 0.0623, 0.0339, 0.058, -0.0691, -0.0128, 0.0401, -0.0547, -0.0222, -0.0175, -0.0479, -0.0189,
    -0.0683, -0.0629, -0.0181, -0.0106, -0.1173, -0.1317, 0.0492, -0.2813, 0.1803, -0.2762, 0.1439, 0.0147, 0.0381, -0.1567, -0.1404, -0.1087,
    0.109, 0.019, -0.03, -0.2292, 0.0669, 0.1952, -0.1455, 0.0602, 0.074, -0.0693, 0.1379, 0.1422, 0.013, 0.0365, -0.1717, 0.0408, 0.0864, 0.0016,
    0.1505, 0.1789`,
  },
];
