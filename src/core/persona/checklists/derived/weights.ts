import type { EvidenceKind } from './evidence.ts';

// Written by `npm run weigh`, which learns it from persona files whose checks people have marked.

/** The evidence that something is known of, by kind, in the order of the numbers. */
export const names: Readonly<Partial<Record<EvidenceKind, string>>> = {
  above: `a about accep acces acros actio activ actua adapt add addin addit adr advan after again agent ai aiox algor align all allow alrea also alter
    alway an analy and anima answe anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assig assur async
    at attri audit auth authe autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav bench benef best betwe
    block both bound branc break brows bug build built bundl busin but by c cachi calcu call can canno capab card case cases categ cause cd chang
    chara check choic choos ci clari class claud clean clear cli clien cloud code codeb codes codin colla colle color com comma comme commi commo
    commu compa compe compi compl compo compr compu conce concu condi confi confl conne consi const consu conta conte conti contr conve coord
    core corre cost cover creat crede crite criti cross css curre custo d data datab de debug decid decis decla deep defau defen defin deleg
    deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe dimen direc disci disco distr do docke docs docum does domai
    don't done drive durin dynam e each ecosy edge edit editi effec effic eleme embed emit enabl end endpo enfor engin enhan ensur enter entit
    envir error escal essen evalu event every evide exact examp excel excep execu exist expec exper expla expli explo expor expre exten exter
    extra facto fail fails failu fallb false featu feedb fetch field file files filte final find findi first fix fixes flag flags flow focus
    follo for forbi form forma forms found four frame from front full funct g gate gates gathe gener get getti git githu globa go goals good
    gotch graph group guard guida guide handl hando hard hardw has have heade help helpe hiera high histo hook hooks how html http human i id
    ident idiom if image immed impac imple impor impro in inclu index indic infor infra initi injec input insta inste instr integ inten inter
    into inves invok ios is issue it itera javas js json keep key keys knowl known kulla label langu large layer layou learn level libra lifec
    limit line links list llm load loadi local locat log loggi logic look loop low machi main maint make makin manag manda manua map mappi markd
    maste match matri matte may mcp md mecha mediu memor merge messa metad metho metri micro migra minim missi mista mobil mode model moder modes
    modif modul monit more most multi must n name names namin nativ navig need neede needs negot net netwo never new next no node non not notes o
    objec obser of off offic on one only open opera optim optio or orche order organ other out outpu over overr overv own owner packa page para
    paral param parse parti pass path paths patte per perfo permi persi perso phase philo pipel pitfa place plan plann platf plugi point polic
    posit post power pr pract pre prefe prere prese preve prima princ prior priva probl proce produ profi progr proje promp prope propo props
    prote proto provi publi pull purpo pytho qa quali quant que queri query quest quick rate ratio react read readi readm reads real reaso recei
    recom recor recov red reduc refac refer regis regre relat relea relev relia remem remov rende repla repo repor repos reque requi resea resol
    resou respo rest restr resul retri retur revie rewar right risk role root route routi rule rules run runni runti safe safet same scala scale
    scan scena schem scope score scree scrip sdk searc secre secti secur see selec self seman sensi separ seque serve servi sessi set setti setup
    sever shape share shoul side signa simpl simul singl size skill skip slow small smell solut sourc spawn spec speci split sql src stack stage
    stand start state stati statu step steps stop stora store story strat stric strin struc style styli subag succe sugge suite summa suppo surfa
    swift sync synta syste table targe task tasks tdd team tech techn templ termi test testi tests text that the them then these they thing think
    this threa three throu tier time tips to token too tool tooli tools top touch track train trait trans tree trigg troub true ts tunin two type
    types typic ui under unit up updat url usage use used user users uses using utili v valid value varia ve verif versi via viola visio visua vs
    vulne warni web what when where which why will windo with witho work worke workf worki works write writi x y you your zero`,
  audience: `auditor coder generalist outsider reviewer specialist`,
  block: `list table`,
  column: `actio agent anti behav best case categ cause check code comma compo conte crite defau descr do error examp featu field file fix flag for
    issue it key layer level limit locat meani metho metri mode model name need notes opera optio packa param patte purpo recom refer requi resou
    rewar role scena sever size solut speed statu sympt targe task to tool trigg type use value varia versi what when why you`,
  form: `bold code codeFirst label parent question sentence term`,
  length: `1 1@aside 1@checks 1@conduct 1@demands 1@knowledge 1@none 1@reference 2 2@aside 2@checks 2@conduct 2@demands 2@findings 2@knowledge 2@limits
    2@none 2@reference 3 3@aside 3@checks 3@conduct 3@demands 3@findings 3@knowledge 3@limits 3@none 3@reference 4 4@aside 4@checks 4@conduct
    4@demands 4@findings 4@knowledge 4@limits 4@none 4@reference 5 5@aside 5@checks 5@conduct 5@demands 5@findings 5@knowledge 5@limits 5@none
    5@reference 6 6@aside 6@checks 6@conduct 6@demands 6@knowledge 6@limits 6@none 6@reference`,
  nearest: `aside checks conduct demands findings knowledge limits none reference topic`,
  opening: `a_b accep_basic add_a add_the adher_to agent_md agent_quali ai_power alway_check alway_inclu alway_run alway_use alway_valid analy_the
    anti_patte api_desig api_docum api_endpo api_key api_refer appro_no aqe_learn aqe_v archi_decis are_there async_await audit_loggi audit_trail
    authe_and authe_autho avoid_unnec avoid_using batch_opera batch_proce be_speci begin_revie best_for best_pract block_criti break_chang
    break_down build_a built_in bundl_size busin_logic cachi_strat chaos_engin check_for check_if check_that check_the ci_cd circu_break
    claud_code claud_md clean_up code_examp code_quali code_revie colla_with confi_confi confi_files confi_manag confi_the conje_patte
    conne_pooli consi_using coord_with cost_optim creat_a creat_custo creat_new cross_platf cross_refer data_flow datab_migra datab_schem
    deep_nesti defau_to defin_the depen_injec desig_for desig_patte do_not docke_compo docum_all docum_compl docum_https does_the don't_ignor
    don't_skip don't_use e_e edge_cases end_to ensur_all ensur_prope envir_varia error_handl error_messa event_drive examp_examp excel_compr
    execu_you expla_the flag_any focus_on follo_exist follo_the for_each githu_actio githu_https githu_issue group_relat handl_error hardc_secre
    healt_check how_to ident_the if_a if_no if_the if_you imple_compr imple_prope imple_rate imple_secur imple_the in_any inclu_v infer_reaso
    input_valid integ_testi integ_tests integ_with is_the json_for keep_compo keep_depen keep_funct keep_it keep_tests keep_the keybo_navig
    lazy_loadi load_balan load_testi log_error look_for maint_consi markd_for mcp_serve memor_leaks memor_manag memor_usage migra_guide
    mock_exter monit_and n_n n_queri namin_conve navig_to need_to never_commi never_expos never_hardc never_log never_modif never_use next_js
    no_secre node_js offic_docum optim_for optim_image optim_perfo packa_json packa_manag partn_with path_trave perfe_all perfo_bench perfo_monit
    perfo_optim perfo_profi perfo_testi perfo_tunin plan_for platf_speci prefe_expli prefe_the provi_actio provi_clear provi_compl quali_gates
    quali_metri query_conte query_optim rate_limit re_run read_only read_the readm_md real_time respo_desig revie_exist revie_the risk_asses
    risk_based root_cause run_git run_tests run_the searc_for secre_manag secur_and secur_audit secur_best secur_first secur_revie secur_testi
    secur_vulne sensi_data set_appro set_up setti_up singl_respo skill_md sql_injec start_with state_manag stati_analy stati_deriv sugge_impro
    tdd_guide test_both test_cover test_data test_drive test_edge test_error test_files test_the test_thoro test_with testi_strat the_task
    the_user third_party too_many treat_exter type_safet under_the unit_tests updat_docum use_a use_appro use_async use_bash use_camel use_clear
    use_compo use_consi use_const use_conte use_data use_depen use_descr use_envir use_expli use_for use_funct use_https use_inter use_meani
    use_param use_pasca use_prope use_react use_read use_secur use_seman use_snake use_speci use_stric use_struc use_test use_the use_trans
    use_type use_types use_when valid_all valid_and valid_input verif_the versi_contr wait_for what_is when_a when_the when_you work_with
    worki_with write_clear write_compr write_conci write_tests write_the write_unit you_are you_need`,
  pair: `aside@none aside@topic checks@checks checks@conduct checks@knowledge checks@none checks@reference checks@topic conduct@aside conduct@checks
    conduct@conduct conduct@knowledge conduct@none conduct@reference conduct@topic demands@checks demands@conduct demands@none demands@reference
    demands@topic findings@none knowledge@checks knowledge@conduct knowledge@knowledge knowledge@none knowledge@reference knowledge@topic
    limits@none none@aside none@checks none@conduct none@demands none@knowledge none@none none@reference none@topic reference@aside
    reference@checks reference@conduct reference@knowledge reference@none reference@reference reference@topic topic@aside topic@checks
    topic@conduct topic@knowledge topic@none topic@reference topic@topic`,
  phrase: `a_new addit_resou adr_evide advan_skill alter_inste analy_prior and_struc and_valid anti_patte api_desig appro_crite based_on be_used
    befor_start befor_writi behav_trait best_pract calcu_crite check_for choos_the ci_cd class_label claud_code code_organ code_quali code_revie
    code_style codin_stand commo_error commo_issue commo_mista commo_patte commo_pitfa commu_style core_capab core_exper core_princ core_respo
    core_skill creat_a crite_scale criti_rules criti_secur cross_domai decis_tree defen_basel desig_patte desig_princ devel_workf do_not
    domai_commu e_e each_findi edge_cases envir_varia error_handl every_findi evide_class excel_check file_namin file_organ focus_areas follo_the
    follo_these for_detai for_each for_every how_it how_to how_you if_the if_you imple_appro impor_notes in_order in_the in_this input_valid
    integ_with it_works key_featu key_point key_princ label_every memor_manag namin_conve next_js non_negot not_to not_use of_conte of_the
    other_agent outpu_forma patte_and patte_to perfo_consi perfo_optim proje_conte proje_struc promp_defen pull_reque quali_assur quali_check
    quali_gates quali_stand quick_refer rate_limit relat_skill resou_manag revie_check rewar_calcu secur_best see_also shoul_be skill_shoul
    skill_when state_manag style_and table_of tech_stack testi_strat the_follo the_proje the_right the_user this_agent this_is this_skill
    to_activ to_avoid to_test to_the to_use type_safet unit_tests use_alter use_cases use_the use_this use_when what_not what_to what_you when_a
    when_creat when_invok when_not when_the when_to when_worki when_you with_a with_other you_must you_need you_will you_work your_appro
    your_core your_exper your_respo`,
  said: `' a acces add advan after agent ai all alway analy any api app appli apply appro archi are ask async auth authe auto autom avoid balan base
    basic batch be befor best bette block both break brief build busin c cache call camel can catch chang check choos ci class claud clean clear
    clien cloud code colle combi comma comme commo compa compl compo compr confi conne consi const conta conte conti contr conve coord core corre
    cover creat criti cross curre custo d data datab debug deep defau defin delet depen deplo deriv descr desig detai detec deter devel direc
    disco do docke docs docum does domai don't dynam e each enabl end enfor ensur entit envir error evalu event every execu expec exper expla
    expli expor exten exter extra false featu fetch file files filte find fix flag focus follo for forma frame front full funct gener get git
    githu globa go good graph group handl high how http https i ident if image imple impor impro in inclu input insta integ inter is it json keep
    key known large learn let lever limit line list load local log look low main maint make manag map mastr match maxim mcp measu mediu memor
    migra minim missi model modul monit more most move ms multi must n name need netwo never new no node none not npm npx numbe on one only open
    optim optio order organ packa parse pasca pass path patte per perfo plan postg pre prefe prese preve prima prior proce produ profi proje
    prope prote provi publi pure pytho quali query raw react read real reaso recom recor reduc refer remov repor reque requi resea resou resul
    retur revie route run s safe same schem searc secur see selec separ serve servi sessi set share shoul show simpl singl skill skip small snake
    some sourc speci split sql src stand start state stati store stric strin struc succe sugge suppo syste targe task test testi tests text the
    they this time to token track trans treat true type types ui under uniqu unit updat use user uses using utili v valid value verif versi visua
    web what what' when where which with workf works wrap write www x you your`,
  start: `a abstr accep acces accou accur ackno actio activ adapt add addin addit addre adher adjus admin advan after agent aggre ai alert algor align
    all allow alter alway an analy anima anti any api app appli apply appro aqe archi are aria array artif ask asser asses asset assig assis
    assum async atomi attac attri audio audit auth authe autho auto autom avail avoid aws azure b backe backg backu backw bad balan base bash
    basic batch be befor begin behav bench best bette binar block body boole bound branc break broke brows bug build built bundl busin butto c
    cache cachi calcu call can cance canno capac captu cargo catch categ centr chain chang chann chaos check choos ci circu cite clari class
    claud clean clear cli click clien close cloud clust code colla colle color colum combi comma comme commi commo commu compa compe compi compl
    compo compr compu concu condi condu confi confl conje conne conse consi conso const consu conta conte conti contr conve coord copy core corre
    cors cost count cover cpu creat crede criti cross csrf css curre curso custo d dark dashb data datab date db dead debug decid decis decla
    deep defau defin deleg delet deliv depen deplo depre deriv descr desig destr detai detec deter dev devel devic devop diagn diffe direc disab
    disco displ disti distr djang do doc docke docs docum does domai don't doubl downl draft dry dupli dynam e each early edge edit effec effic
    email embed empha empty enabl encry end enfor ensur enter entit entry env envir error escap estab evalu event every evide exact examp excel
    excep exclu execu exist exit expec exper expla expli explo expor expos expre exten exter extra facto fail faile failu fallb false fast fasta
    favor feat featu fetch field file files filte final find findi first fix fixtu flag flaky flexi focus follo for force forge form forma forms
    frame from front full funct gathe gener get git githu give globa go good googl gorou gotch gpu grace graph green grep group guard guide güven
    hand handl hardc heade headi healt help high highe highl histo hook hooks horiz how html http https human i id idemp ident idiom if ignor
    image immut impac imple impor impro in inclu incon incor incre index infer info infor infra initi injec inlin input insec inspe insta instr
    integ intel inter intro inval inven inves is isola issue it itera java javas jest json jwt k keep key keybo keywo knowl known kuber label
    langu large laten launc layer layou lazy lead learn legac let lever libra licen light limit line linea link links lint linti list live llm
    load loadi local locat lock log loggi logic long look low lower macos magic main maint major make manag manua map mark markd marke maste
    match max maxim mcp measu media mediu memor merge messa meta metad metho metri micro middl migra minim minor missi mixin mobil mock mocki
    model moder modif modul monit more most motio move multi must mutab mutat n name names namin nativ navig need neste net netwo never new next
    no node non norma not note notif npm null numbe oauth objec obser offer offic offli on one only open opena opera optim optio or orche order
    organ other outpu over overa overl overv owner p packa page pagin paral param parse parti partn pass passw patch path patte paylo payme per
    perfe perfo permi persi perso phase pin pipel place plan plann platf playw plugi point polic poor port posit post postg power pr pre predi
    prefe prefi prepa prese preve previ prima prior priva probl proce produ profi progr proje promp prope propo prote proto provi publi pure
    purpo push put pydan pytho qa quali quant query quest queue quick quote r race rando rate raw re react read reada readi readm real reaso
    recei recom recor recov recur red redis reduc redun refac refer regis regre regul rejec relat relea relev relia remot remov rende repea repla
    repor repos repro reque requi resea resol resou respe respo rest resta restr resul retri retry retur reusa reuse revie risk robus role rollb
    root rotat route routi rule rules run runni runti rust s safe safet same sampl sanit save scala scale scali scan sched schem scope score
    scree scrip searc secre secti secur see seed selec self seman send sensi separ seque seria serve servi sessi set setti setup sever share
    shell shift short shoul show signa silen simpl singl size skill skip skipp slow small smart snaps socia solid some sourc space spawn spec
    speci speed split sprin sql src stack stale stand start state stati statu stay step stop stora store story strat strea stric strin strip
    stron struc style styli submi subsc succe sugge summa supab suppo surfa swarm swift switc sync synch synth syste t table tag tailw targe task
    tasks tdd team techn templ tempo termi terra test testa teste testi tests text the theme think third this thoro threa throu throw time timeo
    times title to todo token too tool tools top total touch trace track trade train trans treat trigg troub trust try two type types typog ui
    unbou under unit unnec unuse updat uploa url usage use user uses using utili v valid value varia vecto verif versi video view virtu visua
    vites vulne wait want warn warni watch web webho webso well what what' when where which why windo with work worke workf worki works wrap
    write writi wrong x xss you your zero`,
  telling: `aside aside@auditor aside@coder aside@generalist aside@outsider aside@specialist checks checks@auditor checks@coder checks@generalist
    checks@outsider checks@reviewer checks@specialist conduct conduct@auditor conduct@coder conduct@generalist conduct@outsider conduct@reviewer
    conduct@specialist demands demands@auditor demands@coder demands@generalist demands@outsider demands@specialist findings knowledge
    knowledge@auditor knowledge@coder knowledge@generalist knowledge@outsider knowledge@specialist limits limits@coder limits@generalist
    limits@outsider limits@specialist none none@auditor none@coder none@generalist none@outsider none@reviewer none@specialist reference
    reference@auditor reference@coder reference@generalist reference@outsider reference@reviewer reference@specialist`,
  title: `a about accep acces acros actio activ adapt add addin addit adr advan after again agent ai aiox algor align all allow alrea also alter alway
    an analy and anima answe anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assur async at attri
    audit auth authe autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav benef best betwe block both
    bound branc break brows bug build built bundl busin but by c cachi calcu can capab cases categ cause cd chang chara check choic choos ci
    clari class claud clean clear cli clien cloud code codeb codes codin colla colle color comma comme commi commo commu compa compe compl compo
    compr compu conce concu condi confi conne consi const consu conta conte conti contr conve coord core corre cost cover creat crite criti cross
    css curre custo data datab de debug decis decla defau defen defin deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe
    dimen direc disci disco distr do docke docs docum does domai don't done drive durin dynam e each edge edit effec effic eleme emit enabl end
    endpo enfor engin enhan ensur enter envir error essen evalu event every evide exact examp excel excep execu exist expec exper expli explo
    expor exten exter extra facto fails failu featu feedb fetch field file files filte final find findi first fix fixes flag flags flow focus
    follo for forbi form forma forms found frame from front full funct g gate gates gathe gener get getti git githu go goals good gotch graph
    group guard guida guide handl hard hardw has have heade help hiera high hook hooks how http i ident idiom if image immed impac imple impor
    impro in inclu index indic infor infra initi injec input insta inste instr integ inten inter into inves invok is issue it itera javas js json
    keep key keys knowl known kulla label langu large layer layou learn level libra lifec limit line links list load loadi local locat log loggi
    logic look loop low main maint makin manag manda manua map mappi markd maste match matri matte may mcp md mediu memor merge messa metad metho
    metri micro migra minim missi mista mode model moder modes modif modul monit more most multi must n name names namin nativ navig need neede
    needs negot net netwo never new next no node non not notes o objec obser of offic on one only open opera optim optio or orche order organ
    other out outpu over owner packa page para paral param parti pass path paths patte per perfo permi persi perso phase philo pipel pitfa place
    plan plann platf plugi point polic posit power pr pract pre prefe prere prese preve prima princ prior probl proce produ profi progr proje
    promp prope propo prote proto provi publi pull pytho quali query quest quick rate ratio react read readi reads real reaso recei recom recor
    red reduc refac refer regis regre relat relea relev relia remov rende repo repor repos reque requi resea resol resou respo resul retri retur
    revie rewar right risk role root route routi rule rules run runni runti safe safet same scala scale scan scena schem scope scree scrip searc
    secre secti secur see selec seman sensi separ seque serve servi sessi set setti setup sever share shoul side signa simpl singl size skill
    skip small smell solut sourc spawn spec speci split sql src stack stand start state stati statu step steps stop stora store story strat stric
    struc style styli subag succe sugge suite summa suppo surfa swift sync syste table targe task tasks tdd team tech techn templ test testi
    tests text that the them then these they thing this threa three throu time tips to token tool tooli tools top touch track trait trans tree
    trigg troub true two type types typic ui under unit up updat url usage use used user users uses using utili v valid value varia verif versi
    via viola visua vs vulne web what when where which why will windo with witho work workf worki works write writi x you your`,
  word: `' 's 'use a aa aaa abbre able abort about above absen absol abstr abuse acade accel accen accep acces accid accom accor accou accum accur
    achie ackno acqui acros act actin actio activ actor actua ad adapt add added addin addit addre adds adequ adher adjac adjus admin adopt adr
    adrs advan adver advic advis aesth affec after again agent aggre agnos agree ai aim aiox alert algor alias align all alloc allow alone along
    alpha alrea also alt alter alway ambig amoun an anali analy ancho and andro angul anima annot annou anoma anony anoth answe antes anthr anti
    any anyho anyth anywh api apis app appea appen apple appli apply appro apps aqe arbit arc archi are area areas aren' arg args argum aria
    arith arm aroun arqui arran array arriv arrow art artic artif artis arxiv as ascii ask asked askin asks asla aspec assem asser asses asset
    assig assis assoc assum assur ast astro async at atomi attac attem atten attri atual audie audio audit auth authe autho auto autoc autom
    auton autos avail avata avera avoid await aware away aws axe axiom azure b back backe backg backl backo backp backt backu backw bad badge
    balan bandw banne bar bare barre base based basel bash basic batch bağım bcryp bdd be beare becau becom been befor begin behav behin being
    belon below bench benef best bette betwe beyon bg bidir big billi bin binar bind bindi biolo biome bir bit black blame blank blast blind
    bloat blob block blog blue bluep board bodie body boile bold bool boole boot boots borde borro bot both bottl botto bound box brace brain
    branc brand bread break bridg brief britt broad broke brows bubbl bucke budge buffe bug bugs build built bulk bulle bump bun bundl burst
    busin but butto by bypas byte bytes c cache cachi calcu calib call callb calle calli calls camel camer can can't canar cance candi canno
    canon canva cap capab capac capit caps capti captu card cards caref cargo carri carry casca case cases cast casts catal catch categ caugh
    cause causi cauti cd cdn cell cells cente centr certa certi cfg chain chall chang chann chaos char chara charg chars chart chat cheap check
    child choic choos chore chose chrom chunk churn ci circu citat cite claim clari class claud claus clean clear cleve cli click clien clipp
    clock clone close closi closu cloud cls clust cmake cmd co coale code codeb coded coder codes codex codin cogni coher cohes col cold colla
    colle colli color colum com coman combi come comma comme commi commo commu como compa compe compi compl compo compr compu conca conce conci
    concl concr concu condi condu confi confl confo confu conje conne conse consi conso const consu conta conte conti contr conve cooki coord
    copie copil copy copyi core corou corre corru cors cost costs could count coupl cover cpp cpu cqrs craft crash crate creat crede credi creep
    crite criti cron cross crud crypt cs csp csrf css csv cta ctx cuda curat curl curre curso curve custo cut cutti cves cycle cyclo cypre códig
    d da daily dange dark dart dashb data datab datac datad dataf datas date dates datet day days db dd de dead deadl debou debt debug decid
    decim decis decla decod decom decor decou dedic dedup deep deepe deepl deeps def defau defec defen defer defin degra delay deleg delet delib
    deliv delta deman demo demon denie dense densi deny depen deplo depre deps depth deriv descr deser desig desir deskt desti destr detac detai
    detec deter dev devel devia devic devop devto değiş di diagn diagr dialo dict dicti did didn' diff diffe diffi diffs digit dimen dir direc
    disab disas disca disci discl disco discr discu disk dispa displ dispo dist dista disti distr div dive diver divid djang dns do doc docke
    docs docst docum does doesn doing dom domai domin don't done dos dosya dot dotne doubl down downl downs downt doğru draft drag draw drift
    drill drive drizz drop dropd dropp drops dry dto dtos dual due dump dupli durab durat durin dynam düzel e each eager earli early easie easil
    easy echo ecosy edge edges edin edit edite editi edito edits educa ef effec effic effor eithe eksik elast elect eleme eleva elimi else elsew
    em email embed emerg emit emits emoji emoti empha emplo empty emula en enabl encap encod encou encry end endin endpo ends enfor engag engin
    engli enhan enoug enric ensur enter entir entit entri entry enum enume enums env envir epic equal equiv err error es escal escap eslin esm
    espec essen estab estim et etc eval evalu even event ever every evide evolu evolv exact exami examp excee excel excep exces excha exclu exec
    execu exemp exerc exhau exist exit exits expan expec expen exper expir expla expli explo expo expon expor expos expre exten exter extra extre
    f fabri facin fact facto facts fail faile faili failo fails failu fake fall fallb false famil fan fast fasta faste fatal fault favor feasi
    feat featu feder feed feedb feeds feel feels fetch few fewer fidel field figur file filen files fill fille filte final finan find findi finds
    fine finis fire fires firew first fit fits five fix fixed fixes fixin fixme fixtu flag flagg flags flaky flash flask flat flatt flexi fligh
    float flow flows fluen flutt fmt fn focus fold folde follo fonks font fonts foo foote for forbi force foreg forei forge fork form forma forms
    formu forwa found four fps fragm frame free freez frequ fresh frien from front froze fs full fulls fully func funct funda furth futur g game
    gap gaps garba gate gated gates gatew gathe gb gcp gdpr gemin gene gener genui geogr geome gerek gestu get gets gette getti gg gh gin git
    githu gitig gitla give given gives glob globa go goal goals god goes gofmt goimp golan golde good googl gorou gotch gover gpt gpu grace grade
    gradi gradl gradu grafa grain grant granu graph great green grep grid groun group grow grows growt grpc guara guard guess guida guide güven h
    haiku half hand handl hando hands happe happy hard hardc harde hardw harmf harne has hash hashe hashi hata hatal have head heade headi headl
    healt heap heavy heigh helm help helpe helpf helps her here hero heuri hex hidde hide hides hiera high highe highl hint hints hipaa histo hit
    hoc hold holdi holds home homog hones honor hook hooks horiz host hoste hosti hostn hot hotsp hour hours hover how html http https hub huggi
    human hybri hydra hygie hyper hyphe hypot i i'll iac iam icon icons id ide idea ideal ideas idemp ident idiom idle ids if ifram ignor ile
    illeg image img immed immut impac imper impl imple impli impor impos impro in inact incel incid inclu incom incon incor incre inden indep
    index indic indiv indus ineff infer infin info infor infra inges inher init initi injec inlin inner input insec inser insid insig inspe insta
    inste instr insuf int integ intel inten inter into intro intui inval invar inven inver inves invis invoc invok invol io ios ip ips is isn't
    iso isola issue it it's item items itera its itsel için j java javas jest job jobs join joins journ js jsdoc json jsonb jsonl jsx judgm junit
    just justi jwt k kafka kapsa kb kebab keep keepi keeps kept kerne key keybo keych keyed keys keywo kill kind kiss know knowl known knows kod
    kontr kotli kuber kulla kv l label lack lacks lambd landi lands lang langu larav large last laten later lates launc layer layou lazy lcp lead
    leade leak leaka leake leaki leaks lean learn least leave leavi left legac legal lengt less let lette level lever lib libra libs licen lifec
    lifet light like likel limit line linea lines link linke linki links lint linte linti linux liqui list liste listi lists liter live lived
    lives llama llm llms load loade loadi loads local locat lock locke lockf locki locks log logge loggi logic login logs long longe look looki
    looks looku loop loops loose lose loss lost low lower ls lsp m machi macos macro made magic main maina maint major make makef makes makin
    malfo malic malwa manag manda manif manip manua many map mappe mappi maps margi mark markd marke marki marks marku mask mass maste mastr
    match mater math matri matte maven max maxim may mb mcp md mdc me mean meani means measu mecha media mediu meet meets membe memo memoi memor
    menti menu menus merge mergi merma mesh messa met meta metad metho metri micro mid middl might migra miles milli min mind minim minor minut
    mirro misco misma miss misse missi mista misus mitig mix mixed mixin mjs ml mm mobil mock mocke mocki mocks mod modal mode model moder modes
    modif modul molec momen money mongo monit monol monor month more most motio mount mouse move moves movin ms much multi must mutab mutat mutex
    mvc my mypy mysql n na name named names namin narra narro nativ natur nav navig near neces need neede needi needs negat negot neigh neon
    neste nesti net netwo neura neutr never new newer next nextj nice nil no node nodes noise noisy non none norma nosql not note noteb notes
    nothi notic notif now npm npx null nulla numbe numer numpy não o oauth objec obser obtai obvio occur of off offer offic offli offlo offs
    offse often oh oidc ok olara old older olduğ olmad oluşt omit omitt on onboa once one ones onlin only oom op opaci opaqu open opena openc
    openi opens opent opera oppor ops opt optim optio opus or oracl orche order org organ orien origi orm orpha os other ou our out outbo outco
    outda outli outpu outsi over overa overf overh overl overr overs overv overw owasp own owned owner owns p packa packe paddi page pages pagin
    paid pair pairs palet panda panel panic paper para parag paral param paren parit parse parsi part parti partn parts party pasca pass passe
    passi passw past paste patch path paths pathw patte pause pay paylo payme pci pdf peak peer pendi penet peopl pep per perce perf perfe perfo
    perio perma permi persi perso persp pg phase philo phish phone photo php phpun phras physi pick piece pii pin pinne pinni pins pip pipe pipel
    pitfa pixel pkg place plain plan plane plann plans platf play playb playe playw pleas plugi plura plus pm png pnpm po pod point polic polis
    poll polli pollu polym pool pooli pools poor popul por port porta ports posit possi post postg posts postu poten power pr pract pragm prd pre
    prece preci preco predi prefe prefi prema premi prepa prepr prere prese press prett preve previ price prici prima primi princ print prior
    prism priva privi pro proac proba probe probl proce prod produ profe profi progr proje prome promi promo promp proof prop propa prope propo
    props prose prote proto prove provi proxy prs ps pseud psr pt ptr pub publi pull pure purpo push pushe pushi put px py pydan pypro pytes
    pytho pytor q qa qe quali quant que queen queri query quest queue quick quota quote r race races radiu radix rag raii rails raise ram ran
    rando range rank ranki rapid rare rate rates rathe ratin ratio raw rbac re reach react read reada reade readi readm reado reads ready real
    reali reaso reass rebui recal recei recen recip recog recom recon recor recov recre recur red redac redes redir redis reduc redun redux ref
    refac refer refin refle refre refs refus regar regen regex regio regis regre regul reinf rejec relat relax relea relev relia reloa rely relyi
    remai remed remem remin remot remov renam rende reord repai repea repet repla repli reply repo repor repos repre repro req reque requi rerun
    res resea reser reset resid resil resiz resol resou respe respo rest resta restf resto restr resul resum retai reten retri retro retry retur
    reusa reuse revea rever revie revis rewri rfc rich right risk risks risky river rls rm roadm robot robus role roles roll rollb rolle rolli
    rollo room root rotat round route routi row rows rpc rs ruby ruff rule rules run runbo runna runne runni runs runti rust s saas sadec safe
    safel safet same sampl sandb sanit satis save saved saves savin say says scaff scala scale scali scan scann scans scatt scena scene sched
    schem scien scope scopi score scori scrap scrat screa scree scrip scrol sdk sdks se seale seaml searc sec secon secre secti secur see seed
    seeds seen sees segme segre selec self sem seman semap semic send sende sendi sends senio sense sensi sent sente senti sentr seo separ seq
    seque ser seria serie serve servi sessi set sets sette setti settl setup sever sh sha shadc shado shaki shall shape shard share shari sheet
    shell shift ship shipp ships short shot shoul show showi shown shows shutd sibli side sideb sign signa signe signi silen simil simpl simul
    since singl siste site sites size sizes sizin skele skill skip skipp skips skl sla slack slash sleep slice slide slot slots slow slowe slug
    sm small smart smell smoke smoot snake snaps snipp so socia socke soft softw solid solut solve some someo somet sonne sonra sort sorte sorti
    sorun sound sourc spa space spaci span spans spari spars spati spawn speak spec speci specs spect specu speec speed spell spend spike spin
    split spot sprea sprin sql sqlal sqlit squad squar src sse ssh ssl ssr ssrf stabi stabl stack stage stagi stake stale stand start stat state
    stati stats statu stay stays std stder stdin stdio stdli stdou steer step steps stick still stop stopp stops stora store stori story str
    strai strat strea stren stres stric strin strip stron struc stub stubs stuck studi study style styli sub subag subco subdi subje submi subpr
    subsc subse subst subtl succe such suffi sugge suita suite sum summa supab super suppl suppo suppr sure surfa surro survi suspe suspi svelt
    svg swagg swall swap swarm swift switc symbo sympt sync synch synta synth syste t tab table tabs tag tagge taggi tags tail tailw take takes
    tanst tanım targe task tasks tcp tdd teach team teams teard tech techn telem tell temp templ tempo tenan tenso terci term termi terms terra
    test testa testc teste testi testl tests text textu tf than that that' the their them theme themi then theor there these they they' thin
    thing think third this thise thoro those thoug threa three thres throt throu throw thumb ticke tidy tied tier tiers tight time timel timeo
    timer times timez timin tip tips title tls tmp to toast today todo todos toget toggl token tokio toler toml tone too tool toolc tooli toolk
    tools toolt top topic topol total touch trace traci track trade tradi traff trail train trait trans trap traps trave treat tree trees trend
    triag trick trigg trivi troub true truly trunc trust truth try tryin ts tsc tscon tsx ttl tune tunin tuple turbo turn turns tutor twice two
    txt type typec typed typeo types typic typin typo typog typos u ui ultra unaut unava unbou uncer uncha unche uncle uncon undef under unexp
    unhan unico unifi unifo unint union uniqu unit units unive unkno unles unlim unloc unnec unrea unrel unres unsaf unsta unsup unsur untes
    until untru unuse unver unwra up updat upgra uploa upper upstr uptim urgen uri url urls us usabi usage usar use useca used useef usefu useme
    user user' usere useri usern users uses usest using usual utili utils uuid uv ux uygul v vague val valid value var varia varie vario vars
    varsa vary vault ve vec vecto veloc vendo verb verba verbo verbs verce verdi verif versa versi verti very vet veya via viabl video view viewm
    viewp views viola virtu visib visio visit visua vital vite vites vocab voice void volum vs vscod vue vulne w wait waitf waiti waits walk
    walkt walle want wants warm warn warni was waste watch water way wcag we weak weake weapo web webfe webho webp webpa webse websi webso weigh
    well were what what' when whene where wheth which while white who whole whose why wide widge width wiki wildc will win windo wins wire wirin
    with withi witho won't word words work worka worke workf worki workl works workt world worse worth would wrang wrap wrapp write writi writt
    wrong www x xcode xml xss xunit xx xxx y yagni yaml yapıl yarn yenid yerin yes yet yield yml yok you you'r you'v your yours yyyy z zaman zero
    zod zone zoom zusta × çalış önce い され して する たは ない に は また る を使 ァイ イル イン ェッ コン コー ショ ジェ スト ック ット ティ ト トの トを ド ファ ュー ョン ング ント ージ ース ータ ード ール 不要
    件 使用 可能 変更 実行 式 必要 性 理 用 的 行 사용`,
};

/** What each network makes of it, see `readNumbers` and `readLayer`. */
export const networks: readonly { readonly numbers: string; readonly layer: string }[] = [
  {
    numbers: `fgfffffggfffgffgfgfffgfffffffggfgfgfggggffggfffgfggfgffggfgffegfgfgfffffffgffffgggfffffgffggggfffffgffgfggfggfggfgffggfgffgfffffgfffgfffggff
    gffffgfgfffggffgfgffgfgffggfgffffgfffffffffgfgffffffgfffffgggfgggffffgfffgfggfffffgffggffgfgffgfgfggffffffefffffgfffffffgggfffffffggffggfggf
    gfggfgffffgfgfffgfgfgffgfgggeffgggfffgffffgffggggfffgffffgfffgfffffggfgfgggffgfggfgfgfffggfggffggfggfgffffggfgfggfgfffffffgfffffffggfgfgffgf
    gfggffgffgffgfgfffgggfffggggfffggffgfffffggfgfgfgfggfgffffgffgfffgfgffgggffgffffgfefgffffffgfgffgfggffgggfgfffggffgfggfgfffffffggffggfffgffg
    fgffgfgggffgfffgffefgfgffffgfffgfgffgffgggfgfgffffggfffggffffgffgffgfffffggfgfggfffggffffggggffgfgffffffggggggfgfggggfffffgfffffffgffgggfgfg
    ffffffgfffffffffgfggffgfffegfffgffgffffffffffffffgffgfgfgfgfggggfgfffffggffffggfgffffgffgfgffegfffffgffffgffgffgffffgggffgfffegffgffffgfgfff
    gffffgfggffgegfgfffffffgfggfffggfffffffffffffggfgffffgfgggffffffgfgfgfgffgfghfggfgegffgggffffggffgfgffgggfffggeggfgfggfgfffgggggfggggfffegfg
    feffggfgggffffgggfefffgfffgfffgfgggffggfggfgfghfggggfggfggggfffffffggffffggggfeffgggggfffffgfgfgfgfgfhggfefhfgfggfffgffgfffggggfgfgfffgfgffg
    fffffffffggffeffffgffegfgeefggfeefffeggffgggffhgfffefefggffgghgfefffggfgegggghehfgggggggggfghfgggggfgggfggggghgegggffgffefffffggfgfffggfffff
    fgffffggfgfgfgfgffgffgfggffgegffffgfggffggffffffgfgfffffffffffgffgggggffgfgffegffffggfffggfgffffggffgggfgfffgffgggfgfgggffegffgfggffffffgggf
    ffffggfgfffgfffffffggfffffgfffffggffggffgffggfgfffffgfgefgfggfffffggffgfgffggffgffgffffgfgffffgefgffgffffgggggffgffffgffgggfgfffffgffgffffff
    fgfgffffgffgfffggfffggffffggfgfggfffgggggffffggfgeggffgffggfggffgggggfffgfgfffffffgfffegffgggfgggfffggggffffgggffffffffgffgfgfggfffggfffgfff
    fgfffgggggfffeffgffgffgffggffffffggggfgffffggffgffffgfffgfgffffffgggegfgfggffffffgfffggggfgfggfggfffffgggfffffggffggffgffgfgfgggfffgfggfffgf
    gfffffffffeggfggfffgfgggggffgfgggfgeffffgfggfggfggegfgfffgfefggfgeggffffggffffgggffeggggffegffgffgfefgfffffgggffgfffgfffgggffggefgfggggfgfff
    ffegffgggfgggfgeffffggfffffffggfgffgffgfffgfffefgffgfgffgfffgggfffffggfffggfffggfgfgggegggfffgfgeffgffgfffffgffgggggfffgggfgggffgfffgggfggff
    fgfggefggfgefffffffffgfggfgffggffgggfhfgfggffffffffggfggffgffgffgfgfffefggfefgfffffggfeffgggggffffgffffffgffggfgfgfgfggffggffgggffggffgfffgf
    fgfffgfgffffffffgfgffgfgffffffggffggfgfggfggffffgfgfggggfgffffgfgffgffgfffgggfegfffffgggffggfgggggfffgeffggfggggggggfegggggfgggggfffgfffgffg
    fggfffgffgfgfggfggfgffgfgfffgfeffggfffggffhghfffgffggfggfgffgggfgffffggffdgffgfgfgggfgggffffffffgfggggffegfggegfffefffgffgfdgffffggfggfggfff
    ffggffgfffgggffffggeffgfeffffggffggffffffffgffgfgeggfggggfggffgffffgfggfggffgfgfgffgfgffgfggfgffffgffffgffeggfgffgfgggffggfffggfggggffffgegf
    fffffggffggffgfgfgfffeggfggfgggffffgffffffffffgggffgeghggfffgffgggfgffggffgfggffgffffffffffffffefffgggfffgfffffffffgggffggfgfffgffggffgggggf
    gfggffgffgffgfggggggffgfffgfffgfgffgfffggfffffgffggggfgfgffggffffffgggfgffggggfgfgffgffffgffffegfgggfffffggffgfgffffffggfggfggffgfgffgffffff
    fgfgfggfgffggfgfgfgfffggffffgffgggfgggfffggffffgfgfgfffgfffffffgggffffgffgfgffgggffffgfgffgggffgfgfggffffgfffffgffgfgfggfffffgfgffggfgfggfgf
    ffggfffgffffgfgfgffgfggfgfggfggffggfgffgfffgfgffffffffffffgffffffffgggfffffffgggfffgffgfggfffgggfgfffgffffgffegfffggggggfggffgffgfggffffgfff
    gggfggggggffgggffgggfffffffffffggffffffgfffffffgggfgfffffggefggffffgfgfggfgfgfffggfffgffgffffffffgffggfegfggffgffgggfgffffgffgffffffgfgffggf
    fffgffgfgffffgffggffggffggfggfefggfgfgffggffffgggffffggfgffffgfgggggfgggfffffgffgfffgfgggfgfggfgffgffgffgfgfgggfggffgffgffffffgfffgfffgfffgg
    fffgfggffgfffffgffffggffffgggggffgffggggefffggfgggfggffgfgfgfgggggfgggggfgggfggfffffffggffgeggggggggggffffgfffffggffgggffgffffggfgggffffgfff
    fgfffgfggggggfffgfggggfffggefffggggffffgffffgggggfgfggfgggffffgfgfggffggegggfgfgggfgggfffggggffffffgfgffgfffggfgffffggggffefgggffffgfgfggggf
    gffggggffgfggfgeggfgfffgfgfgfgffgfggfffffgffggfgfgggggggfgggggggfgfgfgfgfgggfgfggffgggfgfhggfgffgfgffggggggfggffggggfgfgfffgfggggfffggfggghf
    fgfffffffgffggggfgfgfggggggffgggffggfgfgfggfffggggggfgggfggggfgfgfgggffgggfgeffgggfgffgggfgffgggfgfgffggggggggfggffffffgffgfggggfggfgfggffff
    gggfffggfggfgfgfggfggggffgfggfgggfggggfggfffgfggfgffgggffffgfgfffffffffgffgggfffgfggfgggefggfffggggffgfffffgggfffhggggggggfffgfggfgggfgggggf
    ggfgggggfggfgfgegggfffggffgggfgfffefggefgffggggffggfggggfggfgfgffgggfggeffgffgfggfgggggfffggggfggggfgffgfgfgfgfgfgffgfggggfffgffggfggfffgffg
    gggggffgfgfgfggeffggfgggffgfgfhgegegffgfgffggffgfffgfgfeffffffffggffffgggfgfgfgfgfgggfffggggggggffggfgfffgfgggffgfgfggfgffggfggggfeggfffffgf
    fffgfefffggggfggfffffggfgfffggffggggfgffgffefgffffggggffffgggggffggffffgfgggefgggggfffgggggfgfggfgfggfgggffggffggggfffggfffgfffffggggggffgff
    ffgfggfgffggfggfffgggggffffgggggfffgfggfgffgffggfgfffggfgfggggffgfgggffggfgggggggfeggffggfgggggggfgfggffggfgffggfggfgfgfgfffgggggffgfgffffgg
    ffgffggffgffgffgfffgfffgffgggfffgfgfggffgfffffggggffgffggffgggggfggggggggfgfgggfggfggggffgffgfgfggfggfgggfgffggfgggggggffggfffffggffffgfffff
    gggfggffgffgfgggggfgfffgggfgffggffegfggffggfgfffffgffggfgffggffgffffgffgggfffgffeffggffgggffffgfffggffgggggfggggffggfgffgffggggfgfffggggggff
    fggfggggfggffgggffggffffggfgfgggggffggfggfgfffgfgfgffgfffgggffffggfggffffggffffggffffgfggffgggfgfgggfggfgfgffgfffgffggggffgggfgggfgffggfgggg
    ggffgfgffggggggeffffggfggfgfgggfffgggffgggfffgegfggfgffffffggfffffgggfgefgffgfgfgggghgggfggfffggfgfffgfgffghffffffggfggfgggffgffgffggfffffff
    feffffggggffggfffgffffgggffggffffffgffefffgfffggffgfggffffffgggfgfggfffggfgggfffefffffggfgfggfffgfggfffgggffffffggfgggggfggfgggfggffffgffffg
    gfggggggfgggfegfggffggffgfefgffffffggfffffggggfgffffgfgffgffgfeggfggfggfgggfgfffggfggggffeffffffffgggfggggggfffgffgfgfgfgggffefgfffgffffffgg
    fegggfgffgfggffffgggfffgfffffgfggggfggfgfggffggggfgggggggffgffggggggfgffggffgfgfggfgffgfggfgggffgffgggfgffffgfgggggggffffgfgfggfgffffefgggff
    ggfffffgfffhgfffggfgfffgfefgggefggggffggggffffffffggfggffggfgffggffggggggfffgffggfggghgffggfffgfffgggffgffgfegggfggffefggffgfffgfgffffgfffff
    gggggfgffffffghfeggffggfgggfgggfggfffffffgffefffgffffgfgggggfgfffggfggfggggffggffffgfggggfgfgfffggfgggfffggfgfgfgggggfffgfgfggfffgfgfgfgfffg
    gfffffgffffgfggfgffgffgffgfggfffgegfgfgfegffffgffgfgggfgfggfffgfgefgfffgfggfggggggfggffgggfffgeffggggfgfggfffffgffggggggfgffggfffggfgfgefgff
    gfggggfgffgggggfggghfefgfffffgffggfgffgfffffgggffgfffgggggfffffggffgfggggghfgfgggfggfgffffggfffgffggfggfgffffgfgggffgfgfffgfffgfgegggfgfffff
    ggggfgggffgfffggfffffggffgffgfffgffgfgggffggggfgfgfggfffffggfffffggffffgffffffgggfg9Bay08ZJE85mC5yS3Jzm9G3Bt84x0LWzO8DzJEDD24hJt28Q3BAsLugPA
    -Ic54V1a_BTalv-wdApO5wNaLS8lv0F9nOHdWEMqUHGqufZTPmUHUTE4E1ePE4SzxCaxw2pWW6oGl5_CSe8e-zSkB2L39pKQYwLhJtvA_XwoPf6I8TpaTU-41zu-xkbuKtt6lnkR38Qq
    8cIYwHESva65GN0Zh-fwk5Wz2r43IGt3LOR_wTBhqIAlly5__7-TlzfT0sxFe8-GCI3o55Gl0BR4TeE7NMwVyaFveO86UOqNpGgH2K9F5uD3ICM06tGBTvo5eJ8ymQ_TIAGb5_6L--36
    DwewTr73qbFBrAzKRNvbEPPCviyDQwxLL8gP1cFOpIBzE47r-LN7R1DFyQiu533ZZKss91a79Np3E0C5pm5EzadbkUy0TsrH9G044jKR75-RQKP6yzVV7hH6-qcMGB-DnITEeAMqEX0x
    AEx1ElsYKSi97LIRo0Kv-8_Vkgvkznc42jLnC4-R9VTlsAAEqDuzTPG5uKjKIpFBzu7t1tGBcTre3zCDc5N-Az-ItKQgzPR9xdDr4tYG1LxMW2LbwuKWM81EaVEQOjDGResk7GFSk-dG
    aYk2RsOQ3eM63ZVzPUuFIIG3o6IrenX9TQTAz4UbI0c5jzxDJJdBS9W3IAQFft7j3F1vayhQXMs9JTB5GwH893sj7Cz0m7k-2PxFjlA5YApy8pPqv3R28KP8_4_mtXx-_mskM3xS0LXD
    DIqWMSV6BsN0u4EGpu8xXXwI76v5HsbX2A0r5qOUn3EgVKT7d2qQnwKenn_AGH0jFxiT9lENFwmoCNBLYtcBgml6rcCJJ4Z6OAFjwQMK5cHeWGmABSA3n0ik9Gysu6w5JJsAgw2hA-FS
    N7o757zG4W-D5D6sJmMA1KN8FlK4yNQOqz53BL15B_HbvkAeKtPCg2pOJa3WI4RQFTALfPYuMK0s_yKvEVEp21yWCTVbgv8wJFZXxmIugYUwngjcjOqUGARZrgUIG6K9OEFNsJk9hDxV
    CFy-A4iK5pcOxEVcxjtfYg6TCLXXmtsRcvRzJnHt8xzlRNbo6jG4IrMxi1-gfE12Nc5y-5e3tt_R_qFLJFj0ZpqUZEAdaKj8dQiLmGPhiIRCyuTBSElxZ5x7PWGpQSRnAQJ8Pf8j5Wi6
    s-sXRXeVVzlPOOk6MrOcj2DxCh-vyh68NrnDzU0hTKXB5566xSftNx9pR-__GOp37cR5tHVxkKKxHNmj-2-VZprsUJL9CkD9nuFrqa3iKvPA68G7XrWxzNnRJy9JG-VtvRJgvK4OkTMw
    t_XsVJUdQMWUDBxb3EBW7B6W6jKelpLRD1Id7EzMCMibTLcy9lzMaRGDlTT6fQlyT9Z8aN4UJ6uTyDzQBJv26TdFQzB47XZ9Y0U8OBIYZynm9IKojYUcYukYGQhFNIPJ7N9NguoG0d7y
    DZMXkIzZ5YKPcG4e-jLT5dJaE-DX3sFUxY9ZwW8wOv2A6oxVqCtZM3vGx2xuZvdWFA1cJmx3vFgwHDjw3wo3h9Hw9QcOzxFK76VFp4qMBsHoWMHcK_3Oz9kLAUafQs_1JgSZwFlhsEol
    TH0DPRHNFiPCn4nQyFdy3i2j_K8wS9LswCgMYEb_-mheNAvpn-5DmAmq-k8kywR7yb0Z9RKRbmib-2xcvs9-P9uLSmWgMs3c2f6juxR0oVZ3hM-EqPp7g0BcTM_xjmFd6ys9Y0_CW6Mj
    vQs2ls_XIKL8I1MpYIubf-4uUq4oGzJGcApyG1SRrq9yrRE036-e3AD52RZXseS_Y7JzlRCg5SE_BchkmF6Bp_ibfoTyG1kF4XV_msC6ZFSnFu_X2oGIlq6_yVsC3BEnKFoVAsM2Q_9g
    Hs50tP3PkAN7kWnUM7i5nWDW_p7xLFQP7weZIBZoQ36iFZUi0aEXJooMSkzJ-_tTQeNvNV8iK0CGwN2KOzsb78J_jCMHmErLJK6J6fwcfuv0zskxHRkcy5MyvA_u8QKrm_zPm4PhSbiC
    957ROSxdcw_XE7y6IcfE6VE9ehDQOgnONc6kKzKq2EHz5YX3RwsOm4GliIWiaCVYOrVNHTzBro-RGR4KWv2hV5RcfwFQOqV9YuLoYvOuQBMFKh9wKhW_TDBwNRHrAG42x7GsX9oK-Cho
    9GsyL1-AtDK1uheNJqNfW9d0ZICh4j9hgVDKZxrZtQ-u2Kt_Ev8IyipyM4RRgUxrff2saLu4RTTv5oF17OQ0N87AS9Snbxzhzt0j1RutIySK-izuuGFldJjXQvZKtXZevzmfyh6neYL2
    DZKsoP8PU5HtcZvNcjNIz0Bf1fx3BQY7_PxoQEWWI-qpJkiNaTsJjELqxGd32KFJkQzTFFeJccQPy6gEiNnzcEm2zNtRDzg3aMZIOnPivcoOdiBGq2_kEV-nhBEy_MXHLKfK8lROzQAk
    H3uWcSoEqpr4HN79-g6yYJjzAiP5HYUmarS6v1hATBCFdU20j0fD0IF2d9xDveDbJ-6UwkrmBQ4ARJKfs7ol1HAqVac70EJiWJujLB1wXZ_mr5sbENv2wRxdo580vRC2bT_RrkJsTIBN
    0GG5-Sw7S1M4OA0VQ00C5AeB8-KxAXkavbDcF7s7r00curVZq3Eg2Vw5LyBVDOpAJQ1wJBiEQTEtqa8H4Q-2aSn5UM9UKOw4R-GYYK379WT8bMbTCCmOjWtws-q6U-At8JDJ7-rZQKLl
    iu5G44eiA_B8dIIvzZ_fD0EJ9178afznjqNsxvttyWCoenbLLQV8oWq_Y1EOK5vLH5F_ubP9_KO5xDYCCSnNZFOyvI8zDlaW5DdBEDGv6Li4kBa44G4RwqIw_qCR7wLhsB77GPLC8A-L
    45BQyl902zGMN3AwlFOGJzCHe-ZCyTwwE76ww5K0eKAb67uzAAZ6C-aXijn1jXBjKKnJY0nCnf_yKs34K5s_ljH0CG6D4rEfYEuD1G-_dOPOy-XL1yOLJrNJHvq0BLnvb8IyX9Oyr4Ax
    zz7qjxCWU--43UewG1EydTcf4Kf_Y0I7PEIO77UHh0SPr38tGIw96uWy8H3AoMM4t2K3D7W0wFO2M4FKwA2_paHn9QI2Ru_I0YwH8wJ4LC9X6DG-RTltIJ0e13N245K8O4h-8zu3-k-6
    uNrRhsl9i1YCXt5QVq90MFIHd-P8zUkEAvv7JDIgLp4eL49snRs80Mbu_uHINGWjOH7plk6RxDX6t7_Qs_7NMB2ELLEANw7NNM3hEAJyT4xn7x6a62BSgnc_41XqymrSy2JZL3Im489_
    RCxfOO-t8mDdP4QbmJrDy__HKk1NQhzOi5-39-1uKQyeOj9RxIOZyM-qJdNkCbV_hIEzV_Zxz1QSiLf7QO_1l1L_ePRSXmQ8Go9QOUtXK_gFVuAAu3sGMoE_aysEhZfFrHUL3w_5JArH
    u1n1B2LBCELqBbBwk1u4EoxApTtA9EGQlP7JL7FlzDmiLsrExOeVKTxBL_IAr8Fu_W5i6U-viD2_vHr_-NE7i-DnGB72Luwn7_T-76RUN9m89GNCLWz4LkwVCnbz4v9FGuROBxGO__B9
    AzFvJKgYBuBRVexeJGiwBUs2-ZohVPMfsl_FJXhASDmtL6u94SZ06mOGH40MTB5vUez5oGL6SDK916qGqw7RO4mnA0IEOUg7c__izjMMk-CGLXPzubvCIuqy0UctRCscMRCR_f2XDpDW
    LwweMPuDk-Lp6Ef-LENqDJOuYFzOc_n3OnfX_Rff7-hXb6sFsM6EfriqU6rCKJDvXonBpdhe9gJ3glBXkAhX12cDAj-wKdSIaH7VNzoblxJ4Y086HahB1PI351ltU97Ug0R1DUbOGhH6
    DSEXWMGwBzUUK7ItRCvyEvOZgOyZN_QkDEL5Mq7-4IViAmbDVcZCKasOPWEuRwF2h9KvXHCAtcVAJgPKMc2_Hwzw_vv8EfiaCaH6iAMLUdLbBD0rANN5xHns57G6KH3buTCBlYEUCINp
    CIGKXRyNhIEC6gVRG3Vv92HCGwilWHVT0C3dSJH_J2Ji0AfEnPFoQYWRX44gc0Mn_LZZATLyWCzDyCH1eb3CMonJ9mP3MloAffpyL5gmXV9iB3CH2GgAnZCFfyTJ6Z6DoGMrVy5OZFns
    --O2M9xuZXuCH2HY_PBOa4nBrDA4DDEy9RX6zkGRyQ_ebg9tY-SQNkWoBGEFVaNMTb7nhKUcqJEAtAfBMCoX18HLfTO7QLiFjU-GZAM0rbTriLXO6FY6NmtFI-xRigELIBj3FJVaJAEk
    MBXO6r9uZCR1UM3y7R45BiFX6LOEOK-SzdZXcyUHTa4JipCoBqT2POIeOAhcyOvBFlmwb8zST1DbcyoPG7FBXCRQ9aIvythuBJ9p_Ck1ZYE-9QTHobP4PzEhlGhHt6cO88f69fDiOX4Y
    3sywgi4TFexzwWcIGCyR5XuXaVHDlk9hDdCLMdA78Iozi-ooE0CBLqWVyK9ID_h0vCqgIEgckuAJz6h9Yhe3VDJ81Y2zAJJH1GfmdRsOLkmEjVnKDZbGl5y3On3LUvu8n23kKTSQT11o
    ZQRiEKmYSmFQy0UiOSI0lBkN1X1QyNCuFM5YxDBoQzUSzBVAryF1T5aRcb9stBuV_wXx0m6JAmORCPn0bhTreShNBmWyjAF4d1MwkXgUlON5vrfGZIQ5F4pnUZvhR9Y6zBLnVeWrSV5G
    2nVINbTJsDBF-3fI5VfUcnAWQhGSexAFcQNTJOEm2qDWLwumC0L50FWTCR2EtFtDl_yCaLXdgyY2dM5FvFdkzAq4yvZphS_B0sX36Yx_Z9cvnXOMq-6AzL6SF85J50xwcHSRCQWD2pdi
    ujmUZTInebYAedAKvNxdLCxFKvNcAE_HEq8Y0H5aY3eVvdDS5Yy0DBsfIwOGjs43cCvpvn9tx__0vSvte5zzAh9PM-sE9V56CbLXOlD9pzTeYhBpmkJtk_s-GE2bML1VVhrc9WofIR0S
    uwuW7uJ-Vu9HwqRND96gQp2714UUFfgWO-7rYG46_KHt5PpLmo5SBUc_rGAhr_AG8gHLRC_YqayQI2uCiusmQT9IqWdwDPcqKVb55FC-ncvGyxQQK0cVP7jfJ6PN0F29UOHcklK3BVH_
    xDY1y36CUyYA7_p1HQP5nmWJ80sz25sL7PCBc9KrKuQwCI7SnQTxEupvHT0OKPUVzTZI6MOJwdt2oq2cAFQNFu5TzAtkIWvJGp_w86cIgcDj-VzULT9zhFJrfoQQa7u7X7G4OMqJlMj8
    RrgPqdZgsOOT3K_RJM_IEG9PSnZAVWaiADgb2dQRFQE7QOc-wIA5hysuxNETOS3JFO74G5rs0xVE_0T2njms-_-6mEMSFSwFQ89_Nr2k_UUGxIGzjlU-45Q1X122uTmrzlA8FY9QA6zX
    OWZdNyqd_hcVwTUN4mAL2aizPpMxNLQYKuJWxj3MsRjS9ZAUC45j63mLNrWrLLAg5R0TUIbEVyimyTF9TXAA2oADLHK-Y8kl7ISmV2zBNw8G0BlB9xwbxqhh8be2fMPdLUBfvgONeKk-
    gw8An2ecraRwPK7ECt1Fy_9PNWaUaYwypPj61kajrNDGWZLWfNF_00QiWj2PdIveWA2y8tE5lTA-qcr83Xj02hSX6UrsSOBIoir3SFRn-wKyin3cU1KnBRmeeuE5aA_2eoVV6NBbaXak
    78ManNlaaTDkXH_HG1lB5F_RQqBW2i5NLaHMV-5E9ZeXHzfvzvka0YSMKHLH5tu6KplrPUjPVqdq7IHFq-oCchKTksD8Y4Xbp6wYkePo-ubn5mWZl1bFDLays2GQAtz98DUAedSSVim4
    WKnKkhOQt9dYLLDXuX9HxEQDSFLUDumuElad3Vum8GVY_2m79PN5YOH6FKyji2HY9GY5u_c_H9eesTSo6yRXLCHX9Mdr9w-sYA4_AYpaFJwgKN7JVNjJVU0zuv_qCzwkzmRB8gnwG_Bd
    DUCrCY5weLqBL1VFZMFrFC4uklDpAFJVZRuUu74BD1SNGhpJSB7Ctf8jNHHJc_4Y3EuMC5x_cyQ_G8HtRRDUzw68uD2E9zV6QGuWu8C_Jbx5XnZp72-W6Y8QsZp9Vwkr5b22RelEaTt6
    Kry-iKRL9h9afzE9FG4dGOSgB7BicqiXLa9_fwuVZaShrVkTIwa7v2Cz9UJOdHe4v-VMgw77EAqO5h1fDv5h3MGZEUb2iLAsZB14XNNtumI8Pwe7PVsQL_ef0AhZvk5MREsiLkxcVNtK
    f2I3xAKRoqA2bDBBTBQPcIOCTJDxNyrp0cMj9lRn3JCdJFHGjz8sg4OOF60NyKuxEb_D8ZqD7TYTvEypyN5YTcTyrIOUqkqt3aYnbw-iMK60m7vYyQVR2oJtTGEz5dHGWuXyEkGN96l2
    nPBy989bRP69_4Z-aK0x6HQBndLNSMOQQNOKPNTMKOSHIFQLJJNKOLKHPLOQPSHIKMLQONMJKKNRNPHGJQJOIIQKMJIMKILKOMPNJNJPOMMLMSGPQMJOOKOPNNLMLOMLPQOSMJJKKPHM
    MMLHROILLKGGKTMSJNONIPKKOLLJEOLPKNKPLIJKNHKLOLMSONRQMKIFLLQNGHPHJHPRMIKUKLNMOMNNMJNPIPHJNOLKNJMMPHLOKJKLMIMPQOMMMOOJMKPMLHOONQLNFHRRGMRJJKJQ
    JPOHNKMLNNNPNFPPIJPOLEOLKKKKPMJKKNMEMNONLRLIJSMIMKOJNIFLJMMOHGPLMPLPHHJJRMJOTPMOKLHIJMNJKILMMMJLOLONOORLFLMMHNIJGKMOKIMOKJKKIIQOOKJHMKIJKOFJ
    ONNGNQIHMONPGMMJFQILHOOFLMGIOMOOMPKMLLHJMPJKLMMMKNGKBJLLGLKONLKMOIPGLNNJLNOPDPHGKPOOJIJHQJLLHDMKLNIMHNQKOKSLHINLOGNMIPONJJPPKKKOLQMHLNILMPLG
    ILJNIQLJILPILKTNQSLNMKJPGKLKIMLPNKIGGLJNNKQKLIKNLKKMIKIFPLONGMMPMJNFPLOOOLLLMKMMPGFMINLNMJMLFJNKVLQLKLPNLLMLEJRROGKMJJLPJJKHJGSLOKPNKKIKGIMO
    NQKMJNLNNPLLHIILQGPMNNIRTSHNLJQLFQJOGOJMKQGOKMNLNPPKNLJLLNFGHQOLLLJOQMONGILQHMNROIHJOJOHHNTOKKNLSOMNPUOJKIIMMONKNQMMJOPOTEMKINIOIKJMLRFKOINN
    JQOTNKNKKJOLNKKNKJJKOLJLKKMJNQOKLJNJPIKKJJNUKNHKNFMJMIIJJPKMHPQKKIOIJLFJKNOMDJHNGQKGKOHMJNLNJIQILNFPKHKHUONNJPIHISNRNKLMJKINNNJMJKKEJDPPIHKH
    GFMIIIHJLNFMJNMTIJONKHFLGGIAJLMMHPIRPKHFKLJKQEHJFLHIQOLKLKMPKLHMTKJQKMKLSMPMLGINKIJDKNPHIMJIERNKKHKNKQNJAMKMQJOPOJEIMPIRJGOMMMHRQMLEGTKIHEQG
    MSPOANGHIOTLVKOMTKGQRFLKKNLMMNNHJEFKJGPGJDGKILOLMCJBCIOPFLKHJLNKLEERNIMJKIJKMIEFIOQGPLMGMGQJKGSLAMMNMMOQCMKUMMOPLRNLFPMJMLLNRJPNKHNNQRQOQDSJ
    RPNFEHJLIAOKRSMQMIKHKQLJNKNRLOOOMONOHOQOOLMIPOMPMLPOMNLNRINNIGNNMLLLKHLPOKHLPQNLMIJPLLQFOIMKNJPMOOJKMKFHOEJFJRNLJKHKQTONJKKHMJMOTLFMHKMIIQJK
    HPLJMNNJMQKKMANFHMMHJKOMILNSONMRMGSKKLKNGKQLLKTNNKLKMJNINIJILMPMKOJKKRFMNHKMNLGLIHJMLIONIOIKNQCKNRLNHHOMNOHDQBFLPPKLGKFJLKJOKHJMNNLKKSNNJHJG
    LLLRQHPLNJJLINMILGMQBILPMKHHLJHMJENLEJJNNTJLJMJILGDGRJNFHLOOLHMKLQMIJKIMUIHFOMLMDLFQLMLGDKMLMFLOLMLINHJJHIMINKLGMPHMHLNGGKOJNCOIIPNKILJQJJFR
    MKHINMMMKPMDOMFGLONNITMLJPJKJIHNPMKQJNIIKELFHKPNPHIOJPMLLHINPKMFOOMPKLMQIROLJJJHOFKJQMJKHIMSOJNKLNLQNIJKTIJKODIIOKOKKEQMKMGDLJOMGLSFENIMNLNK
    LGFDOQFLLKJLLKJNJKLISFKLHOKHKMHDHOJNSKIGLNFPJNFHJHNILNJMMJJJPCQKMKMMMKHJDMPNHKOMNLFKNKLJMONEJLKEMLLOGGILMSMIJKVKOPHNJRMHMHLLJDQLINFNHFKMEMII
    EFPKKGMKSIHKOALLPPILNIJJKJNIBOLHQJLKQMHEMDHHJPFLMMMNKHHJLFOLOJJMJIINNIBJMNOILQFNGEKOJKHRHPHKGHOJLNHKQKIJLGHLKQMJJPIKHMJKPMHHIKENMHMJKKLIJKIJ
    LOMHDPOIHIPLHJJJJMNNHMLPMLIMIMSGNMLFHLJMJGHIOMHVJOGGPLRNRIHTHLJQLNOIMJLMOHMLMLOGMLLHLHLHJNJIOJLOFIDKJCLLPKHJFLNPBLFRQRMLNJHMQOQMIMLPNMGSMKJQ
    JOHOIKNQLILMRJKIPMOPJIMMQHNMJOBPGTMGIKFNLLSINKIFJKIKFMHHIHINPQFOKKNFRLKMGFIHNJMLNIOMHHDGIJMEPFNIKIHFINJJQJHNJIOLQKMHOQKOOJKNMMMHNDCIKKKQLNMP
    LKMDIMIKMJNKJMLLMJJKIEONMNHMHJMOOJJILPKNMGMRLMLLPIIJKIJEJEMKNIFRKMMPQPTLHKPKKGPLGJJLIJISRKMPJKJMLMISLLISGOPOMKKLNPIIMMJKGJGFKKJPCGJKEOKMRGJD
    EGIHMLLKRNPRMLGOLKFLILQLOKCKLLGESHGJMJJLJFPNLQJIPMJHPQFNPGGQOMLONJKIFOLMNMFMSLMLJORKIJLNNLFELKOMLPJQNMMLIQKOGNKMPLQLJPLFLHKKOQIJHJRJBKNGJLMR
    LIQIHGLQJNNNJMJRGQJMEMJJPKHNIQGJLHOGLIKOIOELHIJLOIROKJONRGLSJUOIHQHKKHMMKNQPKRMLQRLIFIVJGKOLMFKLEOBCMLQNGLJIJIIIJFINGFIKHIMIHJNLHEHKNCKMPOKM
    QMLILOLKNMQNKJPJMLIIKLOOLPNQNJEJLNKJKHMMLMHPJJOMKSNGNKLLRNQMUPRJEJMJIPMFOOMNMKQOIRGHKJORKJHOKJPINJIINMKKIJMPMLLIPDLNHJQONKPKKPOQNMQMLPNJIMJR
    JRLMIMMOMNKKJMMPRMNOMFLKHKNOQMIPKOJMHPIQJJLIMLLNMJMPDKPORJJLKMKKLNLLMNIHNOCGHRMPILJPRMKNGNOGIIJHKEFNKIHIKLKTJLKRNOQGMLRSMKLONUJQKKGNKQDFHMLK
    MKJOLKQPGLGQKIMNIJPKITHQJNLILIHJGLNNQPKLIIMKQFOKLPNRMJNNSJFMLGKNKJMLIJJLOKQMIEIJFNLLMILLKONKMJOKOGJIIIOIKJJONIHNLMOIKFSJKOJPJNLMNNMQNGJILMSM
    OOINJMJIMENIMLLSQLNLKKPPPMJNJMNJMIIORLMKQLKNLHMLOKQIKHQOPKKLMMUQONNKJLHLKNKQMMJIKGKQLINOPQNMNJOLMQTHOKNNNMILHKNMIIHOONJMKJIIQNMJMGLNLKKNEHPL
    KMKIMNHPONMOFMLJRKKTMHLGMPNHMGRLOKJHKLINKNKGKILPEHJNJNLJRRKNNQQNMKIORNGKIQJMMJLNGMKLLMPIMHJHLMGKHJNMJLLGMLGMHLIHKHMONLMESAHKOTJPGMIKFPNMKOLL
    HQMPJGFPOIMJMGJJHLNHKJIJKPMHENKLMKQMJDFNOLQLQKKIHQFJLJOOHGILIHMOHOFOKLJJMLKMLLROJFOMLIKHLNIKJKOQJNNKGLKNHLFMKPPFNKRILINJLKLJGNPNNPFHPMMQKLML
    LOLNPQIJKKIIKNLOGOKLQBJPKJEIJKNLMPLKLPPFHRMMRIMQMMDHJEMECLMJKKONHMKNAKJNQJLGKIRRQNLQNOMIJHIBTEJJPKKJGQNJIJIMQMJLFGIJNOLJIHKLPIKHLJMNROLPJPKM
    IIMQSHFKFOJTLEHMFJONIINLKMOJILKQMMFNEJHKLLOQIOGNIMIOORMKNJMJLGLILGJHROGJJLRLJOKMQIMLSKLJONMMKKLLQKKMJILKKKORHMLMOKOQEPERKIONOJJGLJKPHJPMGLLM
    LJJQKIJKHPGJJMNFHHHMHFKKLKKNPEKLKKMJIKLLMMISKJKKJIOIPIJLNLJSKJJIOJONJGNKJKGLINKIIOPPMQOMEJOKMNKMNIJMJKLLHRKILJKHPGQJGLHRKKMKNTJMKJKLNJKJJHOH
    KGMMOGEENHNNKLNOJINLIIJMHORNLODPHNSLMIOHMJONMMQLMKMMHPGKNPFOMQGMQKILHKNNRMOGMKLLIKKHIRGIMMMKEOKOMCINLIIHHMONKFJJKNKNGLHPFIPIJJDOLONFHKMJHNMQ
    LKJKLONMLHQNJPNHJMJMIQMPMGOSEMOONJOKPPMNJCOJNOOMKJGGNNKNLJIIJRQNAKNKKFOIJSOJLDLILUISHPMQIIJPMHMNIFKLLPKSJQMILQOILRJEQOJOQJMNLMLJPJRKGLQQFIKJ
    KOFNQPGKPKFPKLJICIMJILOGOLNNKNOJEQKQMGIGKMEJOPFOKMGLMDGFVJINLLJNPJJNILLIJQPGMMJLLDDQJOGGLKPLELGOKLLHONQKMILOIMNKILMJNONNNRJHOQNKOIJKLHNPEKNK
    PJIOKHNIISNPJONGCKMLEILPQIHKBNFGFJKILMNOGQIKLJNISMGNLGLIFJOMNILIOROGIBMFJNIKLIPPGIOJQIMPOLGHIHODKHJFLLIIMNLRKLHDMJLOFKLKNLKMOHUKPMKKNMOKIMII
    KLLJRMGRLPJJEJIJPFKMIKMMPAJLGEKGINFGLERMOIKIKSOIKIGQNNHLGLOFHNKLPLNMKPONNLJKFOBMLJKJTILSJMKQNCIPOJPMNJHLRMSKHITIKLMFQKQJNLRPPIGJIGHKFKQLGKIO
    LMKHJJLEOGJIKNKMNKLRCLFIRJGQRLPNNIIMFJKCKIDEJOKJPOKGMMIIILLRNGOONKLKIMKKHLMJFSNQHRSGMOLSLOJIPOQLTJMKNMEQNLIHGKKGEMQGNLRLPKKJLFKMFILIOHKNRLHI
    LGGNLKNNMJKMSJQOLMRLOLLJJKMJSOLRPMGEIMNIMQMKOJOKIMINJRNHLMCIDKLMIMBHNLKIINFKNKMNKIHJIIQHJEHJOGLLLPLPJHNMJPEHDLOHLNOPHNOMJJSNOOLMIHHIQKFNMMKJ
    NIKLPNPNFMKKOHNMGKVHNMRKLMONNMOQLPKGQIIKJJJKJKJGILNJNJLJORGNHGQKLHHFPJPFQKOHMAKKLJQOEOLQJMIJKOPLNHKMQGMJJHQMKKKPIPOOLLKOJOGPTHJJMJIIJLQLKKIP
    EGMLKPKHMGPJLLKMQJJLLOJGMLSKLKLMKJOJJMLJKNQLLEINFJNJMNOJNMPQKKNMOQPPOJLMKIODLIFIIMIHIOJMNJJLNLJKQRKGNOMJIPOOMQQQPMPNMLIKQLKILPMNDOGNKNOJIROH
    PLIQMMJJOGLOQKIOLQJGHGMNJMNNIMQGHOGMELJOMKQNOIGKGQNJPMOFLJKLPRKFNIMLMIIMPILLNOLGJKNJDMKNQMNMPMIFFOQNKJIKHJGHJMMFOMIPHMQFKLMRGPMMQMMNNHKNJIOI
    NIPNGOMJNJIMHPNMKMIKEENHJHIGLPRLLPGMNLGLMMISLOKOMNHIPRLJGPKHJILJIJPNHLJIKLLRHBGGLKKILJHEDNRHLMLMQMHMKNNMLOKLGLOOJJKHJPMGINHIGHMFSSONKOLKMIPK
    MOGKJNLSKMNMHNKGLJKRKIPPNKCHMMJJIHEPFIHNIKLUGPIOLGJHGJIMNMGINEKPKHFLOKMLULKINILRMMOLHHHNJPKRMJKHHRMNKKOKJJGFJKAKNNLKMPKILOMQPNNJGKJFIIPNMIIM
    NGQMLLLEJJLMLAOKEDOELKFNLNHJKFDJQKNGKVNOLGOONLMKMLGLINGQHJFIPOGGKJMJMKNNDFANJKGMNGGLMGJHHIKJLLKJJDPFHOIONKKHKLIMUNRMNDHMLJLNMFNLILILMGFMNLIJ
    JJMMOLJMHQMESKHPLJOQPOIIOBKJMHISHJHLMMGLOIGJMHJLLKOILLKHHBPKLKIDKMIIKNPJJEIJNLFKONLOPMKMRPQMNOKPHMKTPEPNLQFMNILOMJGFPMPNNEQOIMRNKIKKCJLNMHLQ
    KOMILMKMKEMLNJOKMJLLINNMIIHLLKNKKIHLINKMKMQMLIMLQJKTPMLPONPHSKIOOLKNLJOKKKGNJTJPGIINJIKASMJCOOIMJOMNMJLGMKQKHMPFOQOIMMLPNJHOKMTLIKKKIOHKMNQM
    OLSQBOGMNIPPNKJNLJMMVMNMIIKNJNLLNLGKMOPIOIOMPSSFHMKHGJIQAMIJJIUINJHRLNOKKFNEGFOOOVIJQKILJIKNHIIKHLOMKFICRQJKJGJGMLPMKTHHKQIJPKKOPFOMKJLMKLKS
    EKSIJLHFPNFJRNLCSOLOOIHMQJMPGLGLMKLIRIEHMOPMHLHRJMJPLJKOMGLFOIRPQPNLLLJKIKMOLKNLLKHMHLPOJNJONMLNKHGIGNKMMMNPQFLLIIIRLLMNFIMPIIJUSHMHUPNJCORJ
    LORSJOMNOKNJHQKJLMKKMKOQKLMNMMOHQAMOUOKJNMEMPQPQLHKPMOPOIJKGJFLPNOMQLTNDNHHQDJPIOPMKQIMOJHIKMTHPPKNNMNLEJILPJNLKQLINHGNKNNQLLLKLJLMJMOKJLHMO
    OMHLJLMMNPQOILKONLSKKGIKOTMHIHIIQKFLPFJPOKJOJFNRMQKDOIGLHOLMKOPLVLNEQIHIJNJTMNNMPRNOJUPLKQGIIJOOLLOKRPJHHGOIOJOGIKFPINOMOLSUQJJLKLHLNHMLNQTL
    MJHPROIOGKKLLQIKMJJNOLJKKHKMKIILMQONKQOLNRHGKNJQDPIMNOPLQOJFIMKKLGKHOQNPKMLGLIKFQJFJPLMOMJLMTMEMMKHLLLLHIJMELLILMSMJDKIMHIKLKQOGLMHLKSKFKKTM
    KMILPOEIOMGIKMRRJMKINONLJKIMLKHNNOSMKMROLONKPLKOINNVMINOPJMMLLFNILRKLPKHINNOMHNIKMOMOKINIPMKLOIOINMJHKNOQOOQCONGFLGKPOJQHKMSGQESNMNKLPQOHPKO
    QQKONJOKLOROPSLKJOLHLPLONMRMNLDSORGNKQLJONDKHJHMKLKNNFQQPKNMEKKPIKNGJKLSNJNHKHJOMLKOMHGJOOIOKMJLPRMLPKKJHNJMIMHLIJHLMQRMSJRPLMNKHIROMNIVKQNK
    GOLKLKMIPJGIKNMNHJELONHDQMRMOJNJIJNOOMQILKIJMKKEKFMQKGNFKMNLJQMKLOQLRJPLOKHKQJPMILNJOONHINOHMQQNNOLLMOSMPLLMOLNROHMTHKSMGPOOMMPQMROKHMMFPKNO
    JNKKNNLPKHKNKLKIKNMNKLLGJMKGNLJKHHOJMLPHMKEHIHKMHPKSKOEMFOMKJJGMILMPJQKLLLVPSIRKGIVIMMOLIRQJTIFIIMJOHGQMLVKRIKQNGMTNFEIMFKPIKIRFNNQIGKNFNOMJ
    MKOOJSHJOOLNNLHGOLIKLKFPPLMMKDOINPNLJCMNOKHFFJNNGQNNOJJKOORMQNJPMRHLJRGELRROGLLKIHRMNLIUIKSPGGMJPINHEULLQMMPGOQIKIJJKSLKJLSLPTNMNPJLVKPROHMS
    NPSMLJEIPSGIJOQELRLQONTLAMPJLKNJRJNPPMKRPNLHNLGSOOHNFGINHJGQJEPLLLAEJILHJJJJMHFMSGNIIJOOHQVPTITIGOKNUPJQMKMOISLKSJQBJNJMLJHFLNPKPRJJKOMOKREO
    ONLFNJJNMHNQPJMNSOKNNOOQMMLLOOLEQGMJIIISKJQMRONKPLIMLGNQPKIQKKLVNKITQKKMUHKORHSOKKMNJOJIFQNVJPNKMLMEINMUMKKLJOJSMNHMKPIRJJOSTJQRJLQNLQPTLMNK
    OGSJPJPOROOOILNKMOLMQLPMQHJMJOSLJOMKMTRNHJMOLBJLLPTEVUQSILLMOVNLLIKIJJMKKLONJLMOMOLLLKOLJPLKHDRKMGLOPLHSSNQOHJKRKJGMOKGOMSILFMNLKPPIPLMHJIKM
    GKJOOONPOJNHJPLHRKPKKNIHPPILILNPKLNFJPMNPIIKNQLNLOHOOPSPLLKOILSJQCMKOGRNFNLJLQIJLOKQPPLHNNLMLGOPMQQFFMRTOLQOJJOOKRPGOHKNKQSOKGJIIKMPRIONPKLQ
    KJIKKKMJMLLPOPHMLMKSNNQPSJPLIRPNQNHIKFKJKSJPLMJIJQIKUOLHPGPOKMJSJHLFKKMLLDOKEPMIKNNIEJPKOPIMJLJMOJNOOJPNPNTMLKNIOSRROHQMEQJJGOIQGHILJIMPLJJL
    MMTPSPMMORNMLMHHIIGRKRMMNMGITLLIKLOSKOPQLJMLKMKMLLINMJMNJQKHPNPOORNPKILRMQNMMQKNSLJQOQIJKKIGRPFGVIPQKJKMMOMJNPORJJSKGLNPHJKLTVIHIILMQNNLRLLO
    MONBLQPMLEKGNPOMKMRPNPJMLMKNMOKPHPRRLKMJMSFJIVKPOPMMOMILKOINILLIMTLVJMMHVLLQNKHJNQIIFRTPMMKMLGKOJKLIOGJNPNINJSOVIJQOMHQIBOLQNTNJKEIPHPOLOQNJ
    QJKMJSDOLIHGLSONQINPJKLOFKKINOKKIMKIOQPOSLKRVIHNSLLNQLMQKLKJFLNIOPLOLMKOKLMINEGNJNPLHPLMRHFNQLGGOKNFLHJHLMIKRIKLJPGMJMQLNRPPINLENLGLJOOQGPRI
    MQLQMQHIMMSJKMGMVPNERGKJMHHKQLNIMKTONHQLHPRJINIMKKMLTHLIIJMSHJIJLKKPROLIQTKNRMHQIKHJLJVIKIKLPOLKNIPOQHPMTNGUJMIRJPMJJRJLKKHMNLEQLNQCOOPPRLLM
    NLJGNOLJNJKJJFMOQLLNHJMLLPMTMLBLNJOKONJOTNELMJGMILMLPKNMKLPQEMOKOPMJGJJKKPCMCSMJOLNLMRQNKOJIAIMPOKLKMLJQNJNPLONPMOOGNNSKNQOMPMKLFMTDMCLLNQNN
    PRHLMLFKNHMQLGLMJMLMJGILJIMLNOJQUIUOPLLIOLHNMLNMQGKOIKLNKLOHLGMGJPPKJHJOJFKVPNMJONMLLHMKNIGPNONHOLOLKOQQNPQKOKGNQNNIMJKJOPONKVJOMJPLINJJQGMK
    ITMMMOKQIJPKVOLLIONIKMIECPMKNGROJIPJJLPPLNSNJGMNPLOFOOROJOHMTIKMQOKUJBNOLPKNTOOSILULMONLNEKMMMKKKQLQHLMGLMLKNLHKMTJJHGJKPMMNMNKLOLHKPLQNHPLO
    IJMNMKILNEJKUROQPPLLIHERLMOKKIKRNJLKKEJKNKIDIMKMKNIIOOJPHNJRKJKQOMNKKNOKOPHNLNLQRRTOMONMONJQQOTNQLPKNJMIMJSMNMHMMNLRJKNQGDLONLKKHPMNIPNPLLKL
    ORKIMNHNMOJLNNNMPKIOHUGJQNLMPHMPIOLMPMKGMJLLIKNMEIMLORLNHIRJNILNKJHVINOINPNMNKJIFKJOOMRJJNMMPGIINNLJNPHJJIHKHMQMLOJQMNSRKOIIRILHOMIPKKMHJNLJ
    JKPPLHIMMQSIMLMNNMOLNOODLJNKORKLKGOLKIOKMNSOQPKJQPGLOLRNVOKOTKNLJHOMIGRPIPIMMKSKMOLJNOQJKUTNGMLMPFLIHINPPJLMKGIMLOMMLHKIOHKNGLKLILKILKKNPKKN
    PHMTMHMLJNOPRRKMJNHLGNMPOHMJQSHKMIETOOHNGOORNPEKNGLLFPMMNLJMGILLOJPQGKKKOKOJOONPILIKMOHSQGKGVNJSMQMMNOPKSLMGJGOMMLQMPMLGOOFPLJQNJKMNJLHMGNMQ
    NFLLKIIKPMISMMNKOKQLJHINIHPIKLLJKLJHNPIOOMMQKOGQJTMPIONLLOLLMQRIJMJHINJPNPGIOGNGQKMKPKMHLMJMLSKJNJKIMGKLPONNHNOHNPPROMGSQOUMFNMONMLRFPLMIOOO
    MIPOLKLIHVHONNJHGKJPLGNJNLHGPJJHILKKGMMJGJJHNONKNNLPNJPOKMQJTHIIKMKJHKMMJQMLLKNPPLJIMILMLSLKKNNNMNMLINOOKLKMJTJOKFKNOMHMLFMONHKGINMILUNNNNJR
    HNOLJLNOLKHMMJJGJKMLMNKMSJKPQHNJPRQNJKJMLNHJLKLTMHGJIJLIOLSEKOKONPNIHNKNOIMJLIFOLINLROINNQEVIOHIJHLPMPMLNJNLMMROMJKFNMNSFLLIIMHLMGKPJHLOJLIG
    KINMLKMFQMOHMKMLKJTLJPJMINLJGHKHLJINJNPLNOLMMRHPKINMEGKLLQGJGNHGJROMOJRHQMKOPMOMKKLHMNJKKMMOJFKNOKLPLJGNOOGLLMMIOIKONPILPDJKJJLLHSJJHLQJJLIM
    LLJNMNNJOLJNRMORPLLJLONDMIOMOHOQMHNNMMKMMKNMMKIOOOEMBNQILHJJMNJIKNQMIPKKOOFHKLMOEKNNNKKOMOSKKKMHIQINJHPJOLVNMNHEFMLNKIKIIOSINNJIJFMMKOLMJKKL
    INKJQINKGPIPJORCGMGLOJJLLHPNIJHNOMLOKJIONPJRMKOLLLMJNRONKMNJMPJJPJLIOPOPJNMLHKNKMJEGILHMKMPMNLIQNLPLGMMQPOIOSNEQKILMKMKIOOLIRLMNPKLHLLHOIJLM
    JPKSKKHVLKJSOLISKKNLNLQKKNLPJJIHKHNKNHONVIQLJQLMMJQOLNOMNMNJKHNPJLNKHNROFPJQMIIMKHLPFPLJHOJHPNHHMMRKQMNJGJOKIINQGJMOKTLMGLJNJSNIJRLQLPLMPJPD
    RNLNOQONIOPJRNQKJKGHLIMPVQJLRLQIHONOLMIJIJPMQLRJLLMNKMSPJILOLELNLQLGJLJHKNMKLJNPPJOKJMKFKFMIJNKJNONSNOLLQIOJQOJPRMUNJONTLJNQHOPNPMNMPOMLQJKS
    QMJIMJKOJGNJRLJOQOMEOLLPMJJJLOIGKLIKQCQMEPMKFSSGJMJKJMOJNHPGNKQQHSNHKEIMJJKNJSQQLLBMOMNLMPJJDRNNETMLNMJMILKGRJKNPULRIOMNNNKNVNPOIJJJLMSMMPOR
    LLQMIUIOOMNNLKOHHOGMNLGOMOPGOOHIKILKKKRHJJNJGMKHGPROLJJOLNNLHLGCOFJHOOFORMLPILOTKOKGIMRNLMTQPKKHKLMLIHHSMRPMJPQPRGIKONRQOMQOGMFOLMMILRIQILMI
    GKJNIMILQIOILORLPLKOIQJMKGMKFOJMMOLNQKKLQMNMHLLHQLNRKLLRPMRJMHSNJHOOKPMHOKKKPMSHTKKMOJLJNIJOMJNPHKMOGOGMMEKJMLLMPMKLJLMQJNKLOMLLNKLVGIJOHMRG
    JFOOOHGMKNPQLDRHKSMNLQKKLLQPGINNENKILMMJLJINJVMLKMJOGNQONOMGPGIMNNKKQPJOLNLHDNHMKSIGNLLKJKKNOPKMOGIQGKLNLGJLKNLKMJHKHJMGNMILHMKNHNPOIMGMIOLK
    JMOKOJNPSKMJPKLOOJIHPJMPMJKQMJMOMLJPGPMRMMNKVNONGLGPOPJOGOLNKLKOKRHIKLMMJNNKMLLLNLIQMHJOINKLMLKNKKJFMNKKKGRKKJNKMGLIDNIKKPPJOJMMMJINMJKNLIRJ
    JITPPKPLKJLJKJLSJIPRMKMPONSPGJKKLOJGHLJLLMJSNMNLJNNJLNLRPOFLNKKLJNJMOPMLKPJNJMOUMPGLMNMGLOLHMNNIJRKMJLRNNMMJKHMPLITHJOHOCINQKJKMQPMPGQTMMJPN
    IHLJMHRBPIKKHNPJLGOMLOLNMOOMOKKLJNOJILLPIINKDJFMNOUNMKQJKMMJLJOKONKMJNPLJLKMLPJPNKNKHKJNMNFHJOPFKJMJNIGNOLPNFJIMKKLLLKLIOKMLJLMHKOPNPJKHRJLS
    IOMLHJLPNOJKLLPLLOMJSOUNNSLONNSVOKNULLMLPPKJMKLKKHLPJHKLLNQMRLIKKJMOIJOKFKMJIRKJJLKNJKNISGPMPGEPKGPMIHMQMLMIKJOKOMNOKQMRNOEMJNNOJJPSPMTVPKIM
    MIKRKFJMOCIKNMJGFNLLNMLHGJLMJTPKFJIINRMMMGIPKJPOLJNNMRLNHMTMIQGOLLOKLNOHJLQPOKMKOJJJKGKMPOGOKHKKNOLSJLQTMNHKMIJKQNRHKGQMFOLKMLQQPQLRFILJJLIU
    RJOHGOPPNNROOLQUNSOLKLNKQKKLMJQRIPNQEGHMLKJLIJLOJJLPHJILOLJETKOINLOMLPKMNJMOQRHINMKOPNKJMRKRHJRKIJKLLHMLRNLJNIJNOOFLNSJQIQREHPOOQLIHKJQMJLMT
    LIIMMHRLNJLKLHOOQKIOMNMOLHJLOOMNKMJKOIMGHMLJQLLLLLGLLNIKJRLLJOKPIOKTKMLENMSNOLLHHHIHKIPNNLNIOFNLPPOGOOIHMKKMOJMQLLLHMQIQKIONJCJROQPIKKIRQJNP
    FJRGLMPDIROLSLLOJNKHHMJQLRJKULUKPFPNELLPJIOMHMNLPKMNLEQOEMHOJDIMLPMLJKHJLKJLLORKJMMIGJKIIQKNKJEQHJJKNKLKNKLKMHNKPOOPMHOFKGEJKIJIGLTJMJQPLIIS
    JPLHMNLIINOJSONLKLQJMHMKDLILPPQRJFLIHPMGKGMKOLMIMMLUNOKMMNMNIIFMKIHKJPIOUILLKOILLOLIMDLJMITGKPMHLMSFLIHGNSMNKMMNFKJNOPMIOLMJILOPJNJMIGGPIMNR
    PPQRNQSJHLNIJFMPHKOMLLNPSNOKMJQLKOLLMQGKKNOPMNNOKJHKGJCIQHTPOMHONINJLJHGNNNNONMGILGNLQMQRPIMMJKCHLKPOICROOIPKLHLMMMILKNTEJNGOEJENGJRNJPOKKIL
    EOBEKIQOENPQLMMMIIIPNJKGLNHRJIOMKMMNLJROBIKOKPLOKRJPNLNLLJKINHIONOSNEIPLJKQTNGIMLLNMQGKRFPLMKMNKRMFNOMOMJLIPMPKINMKGKRNIPMMPPOKDDIMONKLMIRKJ
    KLMNMKJPKKJSOISNLKOLPRQNJHNIQLJQKJRKMHJMFLHIHKFOKOJNNLINHJMMKNNKMHLOKOGQLJIPKKQMMLLLFKGMQEQHNGIGNLJLHIJLHLSNIPFPMKLHMQQKHNLMLKNILNIQNLKJOKAN
    GKMNQEJKDNMOJILJJFNKJJPKKONFPILKROJPJGKSLPIIILPKIKFJMOINLJISMQPFINNLLMKKPJOLMLLLJNHNLNMINQMHLKLLLPPMNNHMONLJIOPKLJPGLJNIIMHGIMJNIKLLMJRIIIIQ
    LLJIMNRNIGJJTNJOKIPJOPMLKNMOJMFNMJNRGNIKJPOHLKRQOIKIKIFKIIJNLMSNNJJKQGINHKKSQKGLOVIKNGHPTKNFOLOKNJNPJHOMLMMNLPQQKKROKJMJMLVQJMIQGMOLKONPJKIQ
    HEJMHGIKELJKLHLLLGILJLINKKKJJEILPKHLHIQRJQLOIMKKLKKLKIMFIMJMLMLLJLIMDNLKKGOONOOPLIJJLNKOMGHHKKNJLMTNMHKIONKMRPLKIFJJQINNEJIKJMJKKIONQHROJKKI
    OLJGKPMKNLJGLORQKJKQFTKNGPEPHKNOMNIQPJNMQOPRNKMGJPNLKMIRFMJFHSJGMNSQMPNMNGPHLJMJFHNHJKNORSQPLNLMLOKSIQKMNQMIMQLNIOSNMNHKFILIQLLIIHMHJNTKKGII
    RHNKHMLIONJMQQJORVKMLPJRJUIMOMOGSOKMHDQAJCQLMLRPTLVMQULPMMQOPHHJMMSGDQJSPLPOQRHLQSITMQQJNLHPGHRNSIHQLMJIJEMSEPLGMULRMNSKJJNTVHHFNSTKQKJOHJRR
    SNKLQHIGLCNJLKKHRNNDKOMMKMMNLDPHPQPHGNKHNPMKLPHHNMRGPRKJKQIJMKIOJLLNPSOUPLNPLRTSMOPLMRMORKIMQGENRTELKPRSPPSIKSPPMLPJDUPJKHSOOLQHIFVIMPKKLKKK
    KKMPCOJKKPFOLLJHFNJKJGLSEQKMIPNFPKMOKODJMQGTJMOMPKGOKLLKJRMLNJPNLKMKKLNJLKPKKNILJJJRNGOLPNMLMMRJSELNLNENOMSSKUORMNMKKFOAJLIPIOLNPVLLMNNFONJN
    HLPONITNMRNQLMLKKMGQKPRGNPOHNOGEHOIHHMMMJKJKGLQMJHKMGMLMHENHMLQEKKRORINKHJIKIKNNPOJNJJJLIKKOLOLSMIIJNONIHKQNMOOJJJMONIJHSPJLEEQLJLNOUTCTOJOJ
    OHKLVPHONIPQMJMNJFQDGKLRMMFKMLKNSKMMJMIOMJJQILSPOMLKNIJMKQORHMUKSHPJKPMMOIMQKOGJGLJHOLOJSNHHJKKJIFMSGQJGIKQDSTPQFMQOEMJMPLUPJINIMINPMLNMNUML
    NKJJOROGGJOSIKJGLLSHRHKLGLONOLKKIVJMMMLPSVKIKKQKMOMMJONOULKKLGRJMLUKHMRJKNLQQEIPQQRNLJKINNNLLFGPKIPBMMOOQJMONPMFSOQNMMGLMMOJQJINRKDHPMPMLLHM
    HLKMILKIOSJIMNHOCOPLPKPLNIJQMRNUUKLNMFIMRKMNQPGPMNKPLRONOOJTOUMIKRHLINPNKLENIOLMNOOLNOJNNMLONPLOOHQHLQNNOQMNRLJSODKKNOIEDQQMJOJKODIMMNNNKKPN
    QMHMJMJPPMOMKQMTNQOIQJJHJNPNQGRPKMIUPLMOHMKLJGGLONLOBJMIOSKLRLPLJOLROPKJIHNNFJKUMIJMJLMJQOMIMOMMPLJRIMKJQKRSKHMILOMOQOOPNJLMRPMLQIPRQMNKIHJI
    IJITJJIEVLPIPKMLLOFKRMMQIIJJORMLKMLRKJQJQIQMKJKJKJRGLKQMJNLNNMKMGGHNSRLRVHOIPUHLQJPNIFKHNJOMGNMQSRIRLLKOIIKJMQOTLHFLNMLPONNSKNMTLHKULUNPIRVP
    SKJQLGLMLJLLTLQPMLGMJJQFLPNNOMOLJOELIIKMPMKJMPGQIIKPNOMOOISHIMPOPPLNKPMNJKNINGSLHMNSLJKMNJKMIPKIJLPVQKHKJNJKMOMONIGQOMGMMMLPVUKIHRQIGMOKKHCJ
    POLHMHPNNMNQNLIVGLLOKGKKIIKIMQHIJOLIGLIGLMSRQQMOPNIKQNMNMNPMNGTHILPLDFMHIOMUNIGQJLTNJIHKHOKPLLJEAMQPQKJIKMNLNJILIIFONOIPNPMLKIKJSGNLKNOGKLIM
    KQPHSMJNPSGSLEPNJLNPNMNSKKNPOQHOOIDPLKJJLOMLJJOLSMNNLQNOQPNUHOJILJMPNNMJLRQLNRKSROOJMLKOLGNPOMPOONOMKJRKHKKJJMUMNHQOKSGNKMNQINPQNKMTKMLNNJKP
    FOOOJMIISPGMJFNMHKTHOJMHLJNHPOLLNGGMKDMMFNKMMHNJQSLNPDOPLHLJDLIJJHOESIOKLVMKSHJNDIIJILQNJJNJIKIQGONLPPMNPIFHKSLEGINIFIKMNLJHVKFQGILSIOLLNSRK
    QKRPIPLNONMKIKPHQLNOMIKMHMNOHOMSLPINLNLMINOSGLKLPHNKKJLLOSIMNJPJNMMLKMKJMHNPLMNHRJKNHJJMJMIROIPMTHOLIMFHMLJOIHJOEJOININNQKJLORMPNNQPNKMPNJQJ
    IPMPNKMNKNJNSKMHMKGMINMPKOIMQJJGLLOLOLQMQPOILNJLJHKQKFOOQNEMNGNNKFJLOKMJPOKLKMNLKINENPMMQOKKLPNHLEQMMGOKHMFKLILPOOQNNJGJILMOMNTKOKQLJPKOMOMO
    ONKRJMFIUMJPKKGMIIJOONOLLOQOLLNOLLLMJRLLQQHRJLMMGNKHKOPNJKMPKQPJLNPLIKPNOKIOJGKJNGMNKJHKOGLNKMOPNHQLOMHGGNNIILPKPRNGHNHJNJFHLNPOLKLORDHGDNII
    LMLNHLHOPJIGNMLOLHJKHHNOOLIHMKKFMGKJPMGMINNMLMIKLHGQHHNQMPOIUPIGPIJLLNMIIKPHKPOROLHLLMPLKRKHJPKJQQPLMLKLNOMJJHMOIFNLRIJNJGSGOMLLKLLLMRRORLKI
    LMMLNQJOJMRSKKJTOJMMIRQLIEKKKKKIOGLJJMLQKOHKLQPOHGLOKOLNOLLNJMJGLHLHJKOKRKQPHFKLNOVOOLHGKFENMHMJOJLMKNJINLLLQNMJGMPFQIJIPKLGNKILHJLNKJOHKJOQ
    OJJJPJNKMGUMPMQLOJINFHIQRPNMGMHQKGHQKNLKQHKJKPGLLJHRJNLNJJNMLNPNKLKFKNMNMOKKSIPIJMKOOKQIHJJDRKNHNLMIOJNOKHLIQLJQLJJJMPKJKEHDROKEKOJQKJOLILNP
    MMAULMKLNGLENPKLKGHKJLRNIJJMRPMPQLLRQQMKLMKKMQOPHQLHOKIOMPNLIIGIIKPLMLFLPELITMURGOQGONMQNIKLJJQKMRIKJQLNJLLKKHLMLMPKMSLKJGKQRLTKLIPIIGINFGLM
    OMDKLHPOORPOJKKLLKKKLRKMIKLJLLOELJSHKMMSTLPGRFRLPKLKFOQOOFEFIPNMDJKJNQIGKHLIINOKMNOLLLJOLPOOMNGRLKRKIJNIMNMOLLMNPHHHJLILQPELEDLHLKPNHMKKLQGN
    RJLJKKKMNMLLLMMIHIKOLPKIJIKNQKNHKMNLLJKNLSQRHKLSNHIHOQINJMLUMNOLSQEJLIKORKJQKQOKOKNLPJKNHNOKQRKILKHHJMMKNSMIGKHPMSJSKNPOFMPMIPKJNGQNQIGMNMKK
    LJKTVKMPOJMFJLNKLMKLHKMNMSHONMKOFNGMMRLIQJNOLLLFMKNJMMJKTJMHLPFJIQIPINJFFJKHNHQFMIRIJPQJIJPGHLRJPLKLJOROOLOJIOIMOLKOMINKMNNUMORPMKIGNGMFKLHI
    LLLEQJPFKLNSTLJHNMMNMLOMOGQLLGNGJJUPMGRLJQGJJNSMLCLKIIOLIKNMGINKLJLUJOKJJPMGQNIKGRNOJSQLNKVKHMRIOKMUNLIMJJNPMPOFILLUOGMOMIILMMHILMHMNOLLKOKN
    PPIGGKKHOLNLKVSMNFKLMLNNROLJHMLHIQKLLJQHLJPEKOPOKPGPJIJGMOMEOJJJNMQQPJKHNGJPLGKMNRDLTPMJJKFLNQKLMOOJKOJNJELVMQLQNMGOIQLMIIHILRMJHMLNOIHKMLIL
    HIKHLKINMNLJJJMQQMNKRTMKOLKMJHIJJJKFOOGKKSRMJMMKIHDITNOONSQMMJNMKFNCKOLPLKKKLPLQHPLHLHIHLLSLMLKRMKRNQLFOMMINIIGJNDENMOJTHQMIJHOKNNLHNLNMRSPG
    JIILNLJHJJMLAKMIRKHLIONMGIMGOQDPSLKFSLPKSJGOLKIMNHKMKSMMJLNKQJMPKGFQTTSFJIKMHKLOQNQONSKKTLNMOLMGOIOMLIQOOLPMPMFPNNGRNOLISJKKNMOKKLGKLNPNHHKM
    LNNIKKCKMOMPINMDKKHNIJRILIKMNOJLLSKHJKIILOLFLJNOPINNQKJQKGJJPQVJGSLIRQOINNNLULKJGPNJPPOFNOJQIPJKOKLMKHOILPOMHHLNNJJFKMHLJJILOLOKLNGPINKKJMSH
    HNMSKNQMKJKLPQHLKMJOLJLOLLNGEIKKNJMJMQMJJMJLLQJNMSQRHMPKMMKINPJJPIQLONOQKMPJMGSNJRPNMTIQSJRNPNHNJKOSVSLKKLHKGQNLOLFINOIPPIOKJMNNNMNORMOEJOIH
    MNLJKRKOLDKROOIQLIFKILMOCQKNKLNOKOKPMDGLPNQKGLIFPLQKJLPQIFKKOJGQLIJMMMJSHJPKIMKKRKOIKNRMJHJLRPJRNPLIKIHPMGRNGGMKMQPNJSMPKINNIGHPMNKHHLPUJMRH
    ILLMMLKLRNDFPNJHPIKJIOLLPLPJPTOFNJKIMMNEGLKSPJIIMQLMHJKKGPKNINMFIOMNNINPIHOOLIKTGIMOIRHIIJLGKHMMJKSNODFOHHNNJHNHLKKOQJGMIKILNPQMKMKIJLGLHLIO
    MLLUORNJMGLLLHLMJJGGOPMHNJLQNOILLQKQMNMQMOLJKONRKQQPKONKMKMLIHRQMLJNQGJDRGILKPPMHUMQHNNILMHIPOOKMNGLKLKNFQLOOQROSNFKHHLLLFOONIMLNJOLLQFONPLP
    MHKJJRHKOQQHMROILLLKMJNMLOLOHMNNLLEILMJLPNJQLNGRKOQQQLKKLOKJKIJMMOMOPLIQLHHOSGLJKRPMTIPKHLPNLNMGLJKIMMMQKMLNOJLLMQVOONKLKKPLPNKHILHJNGQJJLIK
    PPRMLMQNQPGNKQJJJHKMKLJLKILJKMILMHILLIOIJMQMQKOOGOLHTKDLIKRMJHNPJHLNMLFNPMNMRNMMKKOMGQLNMKMNNKIMMNNPPPJJELKKKLLNOLHHTFINSDJKLKJOJMINDKNRUNKL
    JFRNMJOMMOIMJJOOLOLLHQJHKPHJIRILNKLGMJKMJLQQLVSFMPHNNJMSQNOOKLJHOGMNOOSNNLJKOSNKONSOKJKHLNLLILQKLOPOTKMJOELKJCLLKTNJSJIJHFHIQFNPOJMNIOLKGHLK
    NLMRLGMOMSNJLOHJLMNVQKHGJHJJOPPNOPUHLTKIJJPOJNHONKGMGMLMMLLRMJMQNNKMPJINIOLNMPLJMLQPJLENMLLKLNMPLNOPKJJMPIJHMMHLIELEJJILMIPFCGQNMQOKSOLMQLHH
    HINKHHQMKOIGMKKLJOQLLMGKGJHMQOHMKKJOJNNQNLHMOJOKJJLRMJGIHHKJOLORGQJNEHJNOQKNOFGIHJNMNMPGRJMKNPMSNJHKPGJDLKKFSLJMLPMHJMOIKKGPLOMLLLKIOHQKLRNF
    KQJJHKQNLOGJPLNQLLPKIOKOLKJSNIKKKFKQIJKJGQMNRVCLNPJKKNNPEHKNJOLKOKKSIMJHSRKFHNMGMMPPJRLIMNKQNEIHLOJKMHMQLIJHMGNQHJSLJNNRKKQOLILQQQNJKPOQRJLP
    QLOMJMMGMOJNLIOUMPNLLQGLLONKHNKLOLKMPKIKGPJHMJNLVRLOJQHQOPGJLNKNQQLBOOSIKHKNIMGNPNPNLKMLQINKPVIHPLRKPMMONLPPMNKNPJJPKPHPMJNIIJRNLLJMJGGIOUMM
    OMQIKNJNJMONKLPJMNRKKJQHLLKFIMOLJKKPOLRIJMRPQLOLMOKMQKPJPFNJMJQNHILJNKUOHLJMNMPHPKKROKLIJONRNOGIGJOOJPEULEROINOOOUKMEJRNKNOIPJHPQHNMKVMNIJJI
    EOKJGKMMILOJNNHIPOKPPJOOPJHSNONOJNGMMRLHLKOLOLNHUNLFIHNMJPLNIKHKGNNNLLKKSKRRPMNMHNLLNNSIKHPIKELQMMPKPMRLLNOONLSRNOHHKJJPKEPIHKPNMKNQIIILLLPH
    KOOPPMMLMKOJGNNNIQKLJMJNKMFGJJMOJNNNNKLRLLMKLIQHPDKMMPOLLJOMOLNFMHNLKFIHMPMMMMMQOGLJFJNJKKKLILKFMLIQIHMLJGMNMMLJLMLQNINUKJMJOIIMMMJLONJKJFFK
    FJKQMKMLQJSPDGPILMKMLPKNPLLRJLKOONIKGLQMONOKJIKPOOJNHNLLNNKLOUPMRMNHOMLKRKHINVMLKMHSSIKOMNPLPPNMLJGPJMMOQOMNHJLKQLHQGMKJKNOIOTLOLHOLQMJMTKMO
    IJNHQRIIJLPMFOOJRLKONHTOHNOOPJNOMMHKGKORKPOKQILHPIINORULHKILLNIRNNJPKOKJKEKNJJKIHHMKMLMJLMJJKMKPPQOMFMJKKJFFEINEMJOMPOLIORJONNOJJJFSLOOJLEJI
    OFGSUULMESNDQKIOPIQNPQQSLQLINNPKRRNMMGMRNLOHKJQNTINLOKMLRNLILFOLKELLMGNPGKOKMOKPLKGHOJKOJIONLNRLKNONLDLIKIRQPKMNMNOOIPIKOGORLNROQJNGTNLKPJNH
    GMKQLKNMNMMNLRQRPNOOOMLNLEKKMJJLGSOSLHNMMNLNLOMPKQJDOOLQILLMIFMLPJKNLNKDSONFLUQILJKMRINMKMNNKHJMINLKSMMKLSMMSPKIQOHSSNQMIKHPJNGILLOVJQPKRJMK
    IJLHEIJMSHMIMIRMMMPKOHLMIIMKJPIMHJNIJLMHNKTJDJOLJJSLOODKTSNMNNMJMRNLJHKHOSMSONFNLMMMLNHLMNJKKMLOFJIMLJHONSKANNKGHQFIKQLHJHTIMJPTHINKNKIQMLMN
    RLQOLKTMVSORNPQONKOISSPNKOROPOSVJROPGOKLQEKHIVPOQTJGLIHLIFMQNLNQJLPOLMMLGTOMENHMEGKHKQPILOBJOFSKKDLFKIECIIPIGHNNQPLUMSOPTLGOGNSJIGJMKNLJKNNK
    LMKFSLIOFGONQLNNMPKNKOMROKKMNLMUQLLNMKPLOLOKLHNUMMKIRKMNQPMSQMIMJSMEKOOMNLOLPONNPILGIKMJOKMOSNPGOKRJLPILPKNNIPJNHNKKJSOKKHLOKHFOJSKJMKKOGNJO
    FEIKHMNOQPRLPHLNQJMJLHOJKPOODKJKKPPHLPPPLLPLNNOMOGQELRJFLRNLIHONOKJHJMSMKJLPQDSUJKINJOMMLEKJMMRIHKMRJQHGPMKMOMNQEFOJGKILSMJMGKPLHTPNMPMKHOHI
    KRSLMNORKMMILMMKOKVQVPOOMJGIOJOMMJLOOIDMLFOOLIKPLLHSKNLMGQOFLFKKTLOLQJLNGOJLTMMKVIQQQPMKPHBIQJLHNHLRUHOGIJNJJSNMGONNQKLGKHMNOKFGONGHPNQKIONO
    LKLFMSKKPRLHINFMONPLJKMRKSRMIGNJOKKOPSLOKNHMININQLPERMJSMMPNINITKNMHGLINTJLMNKOQLCDLPJQPLSJOMPKKMHJKMMOLJIINJMKKRMORODNPGKKQUNMNKNSKKOJPOKOO
    TOMQJDJNNGNNMMMMNJLKHNKFPJMIPLSIIJVLLKOLHJEMIRMPGMPPPLOPGNKHNKOLOMNJJOJIPRKNLPQLLJKSPKHPUJNTLJVHOKMNRHNGGOOKSPTKLOMGHGRNJJVONNIKHKLNOQLJOQHH
    OJIIPMFMMKRSHJJNIROOLMTOSFNPNIRQLKJNLJMNGMMJLLMKGQQPQKVJMLFQMONHIHPIMLNOTKMGFKKKMKMKGKKONRHSKRLQKKTSQFPLIIIHMKROSQLJKTNMFNNJKLMFHIREMMKRLFJJ
    SQLHTMKNILRNKNOSFKHNRMPQGFPNPJNJBQNPRPPNNKMLNPNKMNLJOKMPGJHKLJONNONEDKVPHLUPOOLKQVPPHIMHKPLRJFJMMRPOKJLLFSKOLNQNNJNJJFMMHKIJOLKMMIOOLOQKMPMR
    FPINQNKOILIJNMQMLQFROJSMMOOPJKLPKIJPMLILOLMROJPNOILSHNILMMQPSNQJOKISVMIIQNIGNMJOKEOLJLLNDPKLNTKMNKOVLKPENNNEHLLITGHLOMIKNLHQNLJIJHVPOPPMIONL
    KLJOJJEMLNKNFPHRLLTJOITOPTJPJKOOMPNIPIIJMONPJLMJOMOSHPNILIMKIJMPOKJNLNQHFTJHHJJKQIKPQLGMKJPNNEJNINQOINMMQHQGPRJRMKQLOJJLKMMKOLRGMNKIKQPOKSMQ
    LMLKMKLQRLTQOHPPKQNOIMITHJOLMLLNLLPJIPKLJNLPOGMCHIKJMNMKKHSQOOSNFQLINOLLOJMSGKFLBLNNOGKMONJJIGKONSFRLRLJMNNMKKJNMNMKPOJLGMPKHLIPQLJMMNSPEQOL
    IHLHMIQIKHOTHLGMQJHNGHKLKLNTOMLLJLMINMRMNPNRMJKTFGFNSMNPNRHJKKPKPMOLOJIHJMRHMIPOMNKMNLONNTOJSQMCQLJOINKRLONMQMQKONNMHMPJHJFILIDKMQLMGMLDMMJN
    QGLIIOOKMKJMOMHHHINLOOMPMLPLMOQJMOONINTLHMHKINKJCKRQLJHQNOMHKPJPKMQMOIJPQMKLHIOMSRLOHIFJNPJKNNLRIIQLJJJNRGLPSJLMRPKMITOIHKHPMLOJKKHKILQJKLMJ
    OKKNRKGOLIKLKOHKKOMKPMMNNOJQQPOOLQOMPFHKQKMNQIHRKMKQMQLOOKKKGJJMKKKHKQMRNMHJOOONJRJPPMRMNJNUHHBMLMJHIMOQRMQKPGJLJLNONNPKKJRMMKIKLMMKLOKOOHRP
    QNMPLPLOFKMIIFNGMOMLIGJQPPILMOHNKGKOLLKKLQNNOFNJNIPIKOPQNKLKMJIKIQOHQTHLMLPKPIOGSGOILMMKHMJNGMMNKHMRQMOJNSPKJGIMLOPOGGJHHJLOLJILJKMJPQMKLLNN
    GJKLINMLJKLNLJOHMRIGMNNLLPJPLMMILKPJJKOTIKMJOMGJPPMMOFPIINKMJKQNMILNINOPMPNKLQGOKOLNLMKJQIMJOLKLOONLNMPMKNOIINILJOPLLFJLNNOJHMMLNKQKIROIKNLK
    VQKJLNTILPGLIUVJQMQMLMKLNQNFHCLHMKLNOQKORNJKONHMOQHKGIPNMIMLOJLLIOELIQOLJPMIJMMRLJKJIOISMJIJFLPJPKNMJLIJELTLDNPMPIRRKRKULLOKGHOVOMHLILMMRKMK
    PKROKMKNPIJKONIKOMMMNEDLIOCNHSINKLMVFNJMJMKMNLNNOJHMHLQOEMPOMJLLDIFOIHIJLHQKRLPLKOMONMQGQOKHMKFNQMPKLNUMJOLJMLOMOLNPINMIMOKNIMLLMOSNPJOTLJQN
    IQMGGKIGLNPKKKHJIKMQHMVPTVIPNDULNMKNQUOKGNPMGKNNNQLKKQKKQKORPGKMMPMNLNNQKOGJKPHPMINHFEFHKORJHHEQRKQLLOPNCRKNOKMKPOFNLRNNPQNPMQJQCOKKLHHJGQIN
    NMJKNKLPHJJMIMPOSKINKNHILNTILKPNMJNRJLPKIKLLIMMMHILFPHPDEDTSNHJTRIJLOOGPQNFHKLNFEKKHLOLKFFHJPMTOKQMHIPQPIRMKRNKQLQMILSGOKJIIOVOPFSPMOIOMJIOO
    GGQOGRQNMILNMRJOOLPGOLNILKKKLTKLJSJKOOLFHKPLJPHRJJJRJJHQOMOMJLGJGOMMNMJSJHNLKOKNKJKJLOLNGOLKGLLNMNINKPJEGPLHMORMMIQQJHKJNLLQJPOIMHMLTNNJIIKQ
    KLNNLLINPFPGIOOHMIKGLSJEPLINHNRGEKKPPNJIPOKMGLGKKMINOKOKMPLQSPOMLLSKOKKGMRTNNKOIKOKOMNJOLPMJKMMOKOLMPPOIONHLIOJNJMMOJPHLHMIIMKKFMNQKJLNJKJLK
    MIKGHKRNOHTNQNNNKMMKRKHPMOLKRJHIMPOFLMNNQJMIGMPFMIMMJIKLKCHMMMGPGMTPKGKMLHNNKKJIJKKMJGPKFLIMHNJJTLGNNMMHJVQNUNFMPFCLLJGNJLMFMKLILMKKQLOLLKMK
    PTNNIOJVLMNTGJMTKMPLEKLJKHLQJTKKLILQPLOFQNLQMMOKJMVRQKGJPMPJHOKPNLHOPKNOMJNILHKNKOIKNKQLKHLOKLGQJIJKENLLHQKJQKNLPKHKRFJPNMLJPRKRJJGINKOLLPKQ
    QRLHNJGKRPCKMPSRRGNIGOPHMMOLIDHJIUOHPRRMHOMMUMJLKKJNLIMLJJLRUKSNOOHNMHLQPJKIJJRMPKMFLNHNLMJOIKMGHHHFJPLJNPGMKKJRNHEOIKFOKHENIHKKNKNLKNTMSKOI
    NMKPSKJLHKLJHKJGNKPOQQFKNMMRRKEOILQOLNJPJJKOKOGQJJRRPHOFNINHNLLMSQLGKNKLIGJLOUNIGLIPSKJKHMIGLGUJNKNPMMQINJNROLLLNLOJTKMKMFLDRJIHHOJQNMJNHJSL
    FMMRPNKHSKQJTNDNMMNQNJLJIQJLPKMHELOIPLHHTOQLKQPIHPHMKQLOHMKOKMGJHFMIPOMKOMHLLQKGKKLNJHMJLHHLJIGMJONIIKMLOKPIJOIMJMLJMGROQLLGLKQHPLNPLSPLIJNG
    MTOKMPIPMMLNLJKQOQIHJOMLKJGHOSNMGJMMKJUEJPGVNLROLLJJMKLGJQPPPERJNPGJIIMNJOKRMKNJTQNDLLLFHJSOHQPMMNKGEKRGMLMOSJOOLNROKUUPMHOPMQKILLGHLPHONLNL
    DHNOLGOLLGMNOPOIQJPIINLONQMKOJPIILULMLMNRNRJOIOMFLOMMJKKKHMJONIIKLTQHOMLOFJJJKOGFPGINUMHOKJSUDPOLOLKOFHJLMKLNMHGPPJJOHFOMMQNJKQOPLNHMEJJMGNJ
    JMJRLLCJRLRQQLMLBPONLIMOHIMIPMMGNLIIIPILGRMJIJLLOMNJOOLNNPPJLJLNKMTQMLKNLHGLLMGDEOMFKNLOKJFPLKONFQLKJKGOSTNQLPMNMCPGOIMONKSLJSMJNLQPPQMJLQLL
    MIMJOSLNIQHPHONONGLGMJJJOPPINOGPQMKNOLOIONLJQHRPNNOKNQSDSJGGKOJRPVIHQILJKMPQKULRKELNNMJLLKJPOOKQGMOLJILQILONPSLJIMFPKGPPFJNLMONIOKSJONLNOIPM
    JGGMNHILRLOKIJNFOKIJMGLHNNMJOKKLMOONIKONGRLOLTQRMOPGQJNMOUJKHJJLIJKQJIPLOKKGMQHHMEJNPMMMPNMQLLLLRGKLJMFJLJJCMNILJGQMJNOMLMIHQOHOIMNBIPFPSLNI
    JJOSMRKNLRJJNILKLLLPPRKONJNMHQRDLSGHKKNPHCJLLONLKNHIKMOGLGKMGIIQMOLJLOIOQJLIKNKVOEOKKSPOLLINNLNIJNMIKOIHNJMMKMOLPNJHMNOJJKMNNKROOULHIONMNMON
    LIKJSNDNJMJKKPGOOKJLMQIEGQROMINKPKLKQPQOPSQVKHLNIOHPNJKINIMJPOHBTJIKLQKHQOJLMOLJHEMJHBULKEOQMPKIRPJMMJMVLIGJJIMKOKILTUHOLNLHOKIPOJRKQLRKEMOF
    KRPPIIOMMELSLPKGJLJKMMJJIMQNLOMTRHMJPOKRPQLKINKKMKNIIKLHLQPPJIPQLKLELFRLOMJHMPJMOFMEMJQILLOFNMLPJJMJMPNHLKHMMJKLMGILMMOOMLPHOPKPIMILHKIMOOLJ
    JMQQORMPNHFHLRENRKKLHKJGGJKLQKONKIKPGSIMKFOIMMMLEMIJKDNISLTKVJKMRQOMLJLHKNILDSJKQQGGJQLOGOLKIGJHMSPLMOLMOOPQONFKJIJMHLOHGKPINLQLIKOLPOMJJKKM
    FMKMMKKDPLLKILFIPNIGOMELIMKLMSIOPKMLKNTRNIHGLLKPLJLMHGRRLTIHFLVMLPMOHGRLNLJMNHJQKNJQLOHKTOIJPMORLKSGOPIGNILNLMIPQMPKJFLULKLSSKELJOHUMRLMPLHQ
    LHKMMJNJMLCLJMLSKJEOHLHHNTMOKMHKLTILNIJKNMEQILMEKGOOQQNMOJMOLHLIKKIKMNLOPNJJMCLMMPKKFEJFIINLELNJRDKQOGNJIGIKOMMIIGIFIMHHMRKFFPHHKFKLGLJHLIQE
    KQPLOPJNMJHLPGKMNMIKNLGPMLIJHMLLHJFHHOMOKFFNLIIJENMOIDOMKKHOJPLNKHQMHLIJNQLKHMKIGMIKQJMJJOINLJJOJKOOLHJKQIIKHJIJKHKJJLJGOJNLPNOHJLOLPMFLLLPJ
    JKJENLOOMQLJLQNKJJKJMKNMQMLLGIJKPGLKOFHNNQNNMEINPHOKJJLCNPMLLOFLGIPJQLJIGMOJOQLMOPLLKQPIKKBNIIFMMLNNLJGLHMHJIQFMKNJGMMJPSGFIMGMMGKFMMNHHLILG
    QHLORLOLMLLJNMIFGLOHQLKNMLNNQIFRMGOJISENIRLMIMMKMHPKILLLQOKIKMIIGCLIMHJLGNLJMMHNNJJNMNNNNKKEKIMQNKMOGJLJKHJIQMPOBPLOONJOPHNLIIHMNNNINIMLKQLI
    DHJKHHKKOGKJNHNLOLKJDKJMIDIQMJLPIKHNMGKDIJJMJLLGQPHSMIGJNKEHMKGNKLSPIMLEPJJKMNMHKLENHJJFLJJNOLNLIIDNFIELKPILMJKOLNIPLMJKKGKKLPNLGGLKHOKLQLKQ
    IJNKKNMIKJLLNLIHGGOPMNJHRJJNLNMKJJNLFLJNEPMMMMLPKQLNPSNLIMKKKPLLGOMFOPQLKINOLEQHLGNKTPHKJGKHHMNNLHLHINJMIPMLHHGPIORMKOORLKJKKEQMNILQLFLNLJRO
    OKKKGMMIILNKJOERJOLJHKQLMMSJKLLKONHQNBNLFHKTJNTLSJHEIJJORPHRJNQKONKKMELEFFLMLHJFLHLNKGHJKPLMCROMJHLOJRKOVHMIMNJLQJLRLLHLLLIPLHOHJMHPJPSLLOLM
    KNMOILLLNLKPKJNGNNOPJMHHQPPJJLJJNKIIIMPJMINGLLOGMPHBJPJLOLIHHLSLNNKOPROKMNGKIJJHLMKLDPGMJLNDTQMHMHMIILMHKIHGFIIHMLEQHGOPCNOMNJKVPMQRNJKFMLPD
    NPLLGQSLJHLQPKKKERMNMKRLFNEGIOJLJNOSKKITOVIKKTLKLKMGMLRIETLJKQSNVKJNOLDOPHJJHTHGIQPFMGFNLJNGGLFFMIMQJJPEBFORHKGIGJMILHKJOOGIQJIHJHGBJPSKPIMM
    MHKGEEJNBOKMKSJQANJRPQRLLUNMKNSIPLLPMJNMOLRRNQQRJELNSNIEFNEJGHTINPFNIBMOHIGNNFGLIIINHIIJLQOJRMGLKFLEELKNJFKJJLMLKPJQJLMLEJNJIFLMKLKMMMHMIOOG
    KMKMJLNFDMQGNLJIKHKCMOONLIHLNOJIPMKKNJMKONNGJHQFIOQRNIFQLJNOGMJINIKOLMCKMOPKLKJIFJLOMKQOINIMIKJPIMLILKLMEGSLJJMPJMIMHLTHJOKQMINOPJOIMINNJLRJ
    GGJPLMKMKKKMILMJINEFJGFFNJJJHOJKNQJLFIIHLNNTMLJNMLRHQMLLPLOMMJIAJOPOOELKKEJPCMJKMGHLKHLOKNLMJMKLINKKMGLKLLIHNNJOOIHMLKKILLMNOIKHJMLNFIMLLLKN
    HJTQOJJLEKMPNEMMJGOMINJFEJGGJPMFOJNJJEQILSFLKQHIJLKMIKKNKOOGPKPINOILKOOKIKQGJOONNKJNOPNMKJJMNLEJHNJIPKHRMMKKFJMMOLQMNIIQPNGPONHIJNKLJNPDJOMN
    ELDONGKKMLFQJPIHHNJMMIJKVINMFJKLGMLKGLQNLMOJIJGMJLNRJDNCLLGOKJJTKPMNGKKISKJIIJLHLKIHFFNFINGKPQKGIKQQKINGLNLKMIHLMGJJGMPHPMOPLQOOMLIKNHMMIFMK
    JJHKLQLIIKPMIJMKOKRKJHRKKJHHKNFQQGIIMPNJJJKDDKMQOJJFEJMKKIIRNJNNJDMLIUJROQMIQMMNEGNGQLLJFOLILHDIHQJOMGIKGJKNNIHJKILLJMKMSEKLJOLIKLKOGJMJPPKF
    KFJEFHKKGJKNKNHKINIMFNPNIMHHKNKKLJEIFIKLKGMHLGMLLJLONOJHCSOKJHKPKKKGFGJPLOFJMPIJJRLFLPMMKHILGIGJMGFOKKIAQMJIPLLIORPRHIGMMHMIKBQIJOMOKTIIKHJL
    LKMLLJHFBFPRIALKMIKHEJQIBQFPLJKIFGHIINOHGLMPMKISHNOMKNIONFMLRLKLLPLHNNIJOIMLLKNKMKFOJMJMLIKQKMORLJKMIJIKKLELKMHNIRENOOIRNLEJDJJOMMGLHLKKNJKJ
    MNNBIMLIILHAKLJMFNKMHISITHJJNOMNONNNKHNLRJIMHKPNJPJPLPHJNJIRLPRNGOMNHJQMIGLLGPMOJJIFKIHKJKGRMGOJKRJJLHRLKHPLGPRJNNQLOQNMQQQGIIJJGKQKIIHJGMMO
    OGJKJLOOKGLQNGLMFLHQINPLINEHMMKOIEDDNLNLJLIJMPLNJIMIEREIPKGLNPKQLQJFNIKMBNQLMLFIHIJGMJKKOGLLLNMMKOPHQNNLJIIKJLNPIGGNHIOKGOMKQGJKKMGKMNLOJNQL
    NMGDMMHLMJLNJKLLHIMILLPMOMPKTHMIKLJOMKOMNILNFMLLKNMMNOIKHHJFMNKLSNROOQFJJJKKLGKMEBISNIINPOFNLIDNMMNASOLMPLRPIGGKHTJMLJIQIIJMKNNMJJIJRTMKLATL
    HJOOMOMIFJFQRLMOFENKKNJECEMIEEJIHHLKHJPKLLGMFFNOFMPDJKOJPIMHIGEKJNILNIPJJNKOLFKGKJGLOLOKMPNMLKLLILHHHIHJMHSJJNLKCKGKMKKLMLGIJILIFNOONPEMMKJJ
    MMMHIHMLNOLIHJJLLJHSOKKJGMPOHMPOINKMMLMPMGNJJGFMOMEIJKMFLLIIJLKNPFNIMILJIKIOPMLLNHKOIJNKHHGHMMKLJOMJNJMJKEIFLMLGJMIHMJKOIJMPINNIILIGIFLHPMLK
    ONGIRKIMJGNNOKQKLJNJMLOPJJKKQMLOQMNFKMKMMONQFKNJKQKMLLLFONLJIOLLKKJGHKOJMMINKNOKNGILEIGIEJOGPLJOOKMMPNIHHKIJMKJNJIKPPPPJNLKKLERHDJONLMMFILMO
    MKGKGPNJJMJKMKJMIHINOIKKJMJKLKLHPNNQQJJONJDNLKJGIHGLNPKIINGKKNTSIJOHLIKANNPIILRFLNINNMLGKKIKMRHMMLEKKKIOKKMJKHMIHKMPLJSKOMGOMMMNLOIHJNLLJMPO
    JIJRIKNIQQMGJLNEJILJIJKIJOOGQKLJGRKIJMMPOGMMSMENMNMJHKENGKGPQLPOJKKKOFJHNMLIILKLILNJJHNLJJHOLKIIKPKONCKOHLLJKLKMRJMLHMRLKQHOJLPKOMOJGOKQLNGI
    PMMMJMGMOMNINFKMLMJOIMQJKNLHKJGQJKKGNIJFOINNNJPINKKJNKJLNPOJMPHPNRNKPLLMNMILFNIHOMLJJKEKHKLIPIGKIGPOLIIIJLNSSIMRJJKIPMENMOPRMROLNJOQOIFIQLLG
    QKIMPLNMMSOLNJGHLIJNIMKKLMJINGLOJHPONPIKMMLLJIMHBDMPJNLONRELMGLKJENQKLMGLKHKPMNNTIPMLRMNNHQMIQMHPKKSKMHHHEMFHKKHKIOKJOMFAMGLIJNIORPJGLFKKLIH
    NKJBQMKLIJJMJILIEIQNNOJJHJLOOOJLNLMNJLLKJPOIIOLTJKHPMHJMKKHIHLKLSBOLKNNPIQPSMKOMGMKKLKKJMPKJNOOPNJHLMLDKGOFLKGHJOMOJLOENPOPQNLINFKKOMNNKGHIS
    IMLLMNIKKHHJHMKOLJLKRONNLNLSKPPHKHLQJILJPJMQOLLLJMIINJDMMIPHIKMJOLIGJHIKIKQIOLPMNLPPKKIKMIOKNQJONKPLSIPJHMLKKTJLNPOMIOLOJMNNJNOKLJILMJJGMJKI
    IKJKMKLJMKPPHKFPINHNGQJJMMQLPFNLQPLLGJHLKIPMNKNRFGQKOMLKLORHLKPLMIMJNOJIKJFJGGNIHLKMKLSNRHKKMJNJNRNOMMQJKQMEINMKMKLPMNHNGKJHLNKNPNLQIQLKMNGM
    MKTJMNLMKKIJOHOIKLMJNHINONKMLOJPLLMILKBJHIKIPKKPJINTMLLRILMOEKMIKNLJTONFKQPKLNLMHJPOMKOJJHONIIROOLNLJKJIMNMHLIJJHHMQDIOMLNGCJHLMMKPOKJHNLNJN
    PJMMNJMKQHIKOLKJIOLOJIOKOLJIMIQJMOJJMIGKJPNMPPJJFNMFKMMKOOJILKKOOLLNKPOKIJMFPJPJJNOLJKHPLIKLINKLPQMRRMLHLHNKUIDLJGKIMNOEPQPJFMILHLMKICGKIFEG
    JKNMLGIMRJJIQKIMOOINKHILMOLNRIOLNNMPMJLNNJHNFPIEJGRHMKPKPGILMPKFJNLJHGKGLKLKLGHMCKEFGLLTMHLKMPQKJFMGNGKOHJQLJJQQOKLKKLOLLHJNIPKKPOJPHLLJPNMP
    MKIOQFNIOLLHQMGIJTKPNOJKJQQNQNMJJNKKHKNKPPNOKRMHDTMMMKHNJPMJILGHLLCPHKOJONJLIINJOKSQIMFMGMKRQKKBLMNNKMJJEKLMFNOGMJGIQNMLIHPKKLMOLJLNMNKMOLKO
    JLLMJMMNLKOMOPLNNGMGGPNOJLIJMKIMKGJLLDMKLGKGJKGMIJINMGKNFKPFNNLLMOKKKPHHEJFJPJMKOIMNKELHKMKEINKEJIHGMMJHMMNMPOOOOMRLLHLIKHHJKLIJNKRJLOKPBLIG
    JNJPLMNJSKLPLIPLEMMJIIQKILKMHLJFLSPMNHMFMLLKLKHOILNMLMNOOLOMQMJGJLPMNJNJHGOGHILIPIPNKHMMNLLHJNIJJMKMGKGKLHJLHGEIEQNRMLGKJNKILPGKPHGOLHIPJTKJ
    GLJGMKKNMOLRNLKMJLIHGVUAINLKESLLKMOGIILHHNKLNOJKMGOMNLHNKMIMNLJOQMGKFMTMQLLIJKLMJIIMMKJQGJKOQKIIHKKGJLMOKGMQNFMKKDQOOKMKIKHGMKCJMMJPNIQPMOGJ
    SMNEJIGJJIJLKJHPHPKMKPHLQOLOKNKMHJFKPQJONKKHLOKJOINKHJHLGNIPKMKKKJKGRMOPPHIJMILEHGJGKPIKJOLOQOJJOJLKMNMJJILMKNKFMLMOKMKOOOKICJLKMLFKEIKJKOJM
    OHOSLKKMLJGHJONILFLMMMNJNMFNKJRIQPFOHLJRGOFJLOGILOMHILMJQIHJJMKHMJLNHQMPOIMKHMLJMMMMJQMNFHGUKFJINIMROKOKFOIGKFQIILKEMJNIKMSLQNOLOKJHJMNHIMKO
    NOLHMJINDKRJLHOKKMGHOKLKJMJMDPJINMIQIPELJHKJLJMMNJOLKROQLKHLJOKMMMMJJKHJRGIHFKJJKJINOTMKMNNNKHPMJPLQJMMLLLIOENKNNOMJAKKMOKKPLMIMIIMGLJRLJKHD
    CNLIIKKNOONIKRKKKMMLDLQLQLJLJLGNLGHFHIIJKPNJRIJGOLNNMPKMOHOJMNANIMKHQLKMHNMJKHLLRMJHKKKKFKIKKQLJHJKLJNSIJPOOJOKIKIMLJLMQPMJLNPIMIRLPMKROJHMO
    MLKNJGINIKNOJLKPMKMMIMBNJHMMJPLJLOQIIRMJHPGMHQPJLLPTLERMGLJKJLKJPHPLJHGGAJLONJMKIFMJNLPJNSLMKILHENGFMLGFOKMMCKLLOMJIPKJLJOHODIGNMJIMLIPKJNNG
    KPKNKNQJPHNOGNKNJKMKMOVMTOFKSIONNLLHMLNKCNHKQFEPINJHPHJLJMNOCKQLOVLONLKHOJFKPHLMNHOPFIJOEOKJSPGKNJGMNLNJIPMMLNJKSOFNMGMIINLLLIQJJLIQKJJPPLKH
    QPLOLIPPNMPKNFIOKLNJGMJLLMHDSGMPOMLSJOMNLHLGNKOMKPKLKGNGNHJMILRNPOLLHJOINOHMIHQHQLIIMLGMHIIJOINQHKJHPKMTIJJLNLJFOSFKONFLIHPNQKMONOHMHJJJOJNF
    QKQGHNNIONPONLPPHIKPHJLDLUJJHQIJHMJROPQLMMINIJJKHMLKFCRNKNNMLKOSPNLPLJJKNIFPHEMLNLNMILHILOPMIJKGTQHCKNGEJKQMDMJJJNKOGIKJGLLORBJGMJJKMPLKNIGH
    EKLLLJPMMMLLOJKLOLOLGNIJKIFKKKNINLLRLKFTMHLIMLIMRKKKHHLKLHKGRHEIRIMDSPPPLFHJILNPMNMOOMPIMIPKLNBDIQKNIKOOHIMGIKLPKNKMMHIIPKMNEHIIJLQPLNGIQIJO
    OQPMPNRQLMJIHILPOMJMRPLJPJMKMLNLOIMHNKCQPMILOLMIIKQOHMLKJPMKLNLLRKSLLMQGKNKKGLMOQMSJNGHOPLMLRMMMPOKLQGGLIIMJJIOLMHJTMNNPKKQEQHIKLJMPJNMJRJIC
    KLNIONQJOPLMGKOFKMMRLNGEKLGFMJJRNOQPGQLMOLEKKJLHLIIQNPLRQPLLMLNIMQKLOLLONNNKJNJRNOMNPDPNJKNPHNKMFLOIOMMNMMMKILLTJOKFQKOOLKEJPMPNOOJKQLOQHURP
    ITGMLMLNNJLHMJMPORMLLJPJNKPRLMGKMKOPTLROGMPNJQPIPNKMONKPQNGLHLJLQMNJNJHONMMMNLEIMJLLLJMIPONPJFJOHRLSKHJKKGLIJPNKNTMLLOIPNIJHKMILNKPIKJLIOLOJ
    HOOMONIUPMMJIPIPILGNNMNKKRLMONJLNLNKJHMIFHJMJILTKUINKKELOGMNTMGFIJNLORONLLPMKRJMRPGQJNIKGPPMJMMIMQKOMNKQQHSMVJJMRKFRKIMMNKNMPKIKKNOONIRMSOHM
    KOMLLLJKMOOLEIOOPGNQMOMQFGKSIFPKKLNMOLMRJRNMKNIIIPPLHNMLMJRQMMLLQNINKMMMKMVLFLTKMGLNMHMKOJHNUJEIHNTIOHOGOLKQOLMJMLQSFNNMNLLLQKOPCPNNOLLMMQLI
    MMMJOLKOJQOMRPNKLLDPFINKOKNKVOKLLIMPMQJIIPLOKROUHMKOHLJMOIJMJIPRNILLPKEOMILQSINLJLMOMNILQLQPNLMPSQNHMMIKNNJOJIJKNQTJSVPRUGRMPLHKLNQMNOLLKPKK
    LMOOGMPHTOLKQSPGJLOLQJQQQIJPTNNMLSLQLRMQRPEMFRJLOOMPPMIPNIPFIJONMKOOIMLJKIJLMLKHLGMHPISVKIMKMEPLLSKQLMPBONKKOMLLNIJIPKLLLKHKNNFOGPNNQQANNJJL
    OIPNQMNMKNPMJOJFHCMIIHDHGKJIMJQONMEJMLOOCFJNNLMOLGNNBPILKFVQCNLOMLHMIRJNOJQJLPIKLMIMLCKJSQPNIJQMMIFEMGNKNMJAGKFHRDRHKKQOKIJMOLEMRMGLORFLOJPH
    RJLFIMMOQMLPKHMOGOQHVJKMMIJFOENRRLCJHLGOHJJJIFFCGJIHKLKILMNLHGLJRFERLKNJJJGHUNBLOIKLMLAJRLKEMFJIQQNDRLLNTTNGQKTFMQTNLIIVJLMIORQPVPPLANMJMRMF
    LMGFGOLOPNJQEKGINMJNMKHLNIQKGNFNIKKRMSNKKMMNOROKOLPJRQJKNLKJKQNMPMQOPNMFKQPOOSOKLMKKQOLOGMKSNGJLTONJQQRMMEFLQPKKKOFTOPLNMMMMLLNIVMRKPNKTSNDQ
    EMPPLORMIJIIKPLPQMJHNOJOHNOHJLHQKKOOQMOSKKILNQKIRNPMOKHLSGJRPLURIKLKPLJLOFOKNQKOLGIVNGNLJGMHMNPJMOFMNFHNDJFDLJNIKMKLNNHKJMPHMMLMPNGMMJJOJHLL
    KEJSIHHKLKKKLPRIGMJJKHOMMPQGBJKJOGRMVLMFJMJLRJKMLGLJPLMPINFRRNFMMJKKFFKOLNOMMJJLKMSCFOISKKJHKLHMHMRDLDHKJJCNILMNIKJDOPNJHPPHPDFRKLQNOLOIKEEF
    IIFMJIJJMGCIIQEFMLJNLMLJFJOSNJHPNKRDIPRIKLNKGJMIKCLJJKORJJIPOKIKKRJLRIOONJILKUMKKHGLKCMKHINMPLLJMBLOJIJKEKFNOHIQLNOKFKPMPNKKMPQHLMLMQIPMODFH
    JGLKRINLKFKLKNPSFGIKNPGKNHFMFLDIOQHMKEFCNIRMKQKKLKLILMIMHEMJKGNKOJOILNKLPGKNOJMNGHTLMJJEOLMJNHLIIKGKKNOQLQKKMIILMJIJDJGLJRKNHFBGJOQHJGIEFQKM
    KLMOFKGMANLGMKMQIMFOLHJKGHDJLGJINOFJIFLJOQPLQJHPIKMJKJIRLLJORONKHJMNNILJJPMKGHJIPGMKQGJHOLKIGNLOKHIJPNGGGMLMKLNLGKKIOHKKLKDTBHKMORGJLRTNOJHC
    PMBNPPMJJDJDRPLLJKLJPEJFPNGNGJLILNLNFMGGGKOIPRAKMGGLEMRJIHNENKFIGDJMGGMGMNLNMNNJGGJNJJMKEJKHPJOIAKHJIIDDQGLEKKGLDNINJCIPMJLAMNMLLNQIMKFILJIJ
    EMQSLLJMQKOLNHLOIQKMHKJLNGNPROKLHDQMHLILLKOKKEOMLRGPNKJFQJOJJQESPKKJELKLLIIJMSJJHGKLFKMPNKQQNIAMJGGHOJJEJKKPMNJNLLPSLGLKGLHRIFOQEMLIJPKROJEO
    MJNLKNMKKJHNIMNMLNLEKPKGJKOPOMKMKLLKHLIKOONIKIJGFJJFLOILHLMPJPPSQPJHKIFIINJMPIMMHGOQINMPLSJQAKQPELPLMIKOKJKIJFKIOGJIIMLKIRIHGHMKJLJIHNILNFIM
    HEKONJJKMDMQGOLNPLGKHIOIOIFPHNIKMMJFKGHNOOGNKMGKOHJKLLIJKJPKJGLJLGKHLONNKQPKMSLGLINFIEEIGPNHKLOIMLEKMNJRLKMMJLMLKIPPJLHRMNLNKNNKLMIOJMVJIKMH
    HJFIJIOJKIQLPIKPJKIMHJOFJMQKFNLLLJJHMMIRGGBPOJQOFQHRMHKISDLRNMMMFGKPMLKLQLGPLKIMMSODNPOMNFKQQFGJIKMDJIOMKLJEHKHJEKIKIHKLGLIDHJMGDMPMMMJKMIML
    MOKHNPOHJFHMKIJFHMLKPOVROJLPNHKMPKKMDJLKKLKHNLPOOJNMJKNMKKCQILGGMNPIMINLMHNKMSUQNHLNQMMPJKMOOQJIPKHNNOGJKMLMFPNJNLLRMNMIPGLMPIMJRPMIJQPNQJQO
    JKKPKOIMNMQLGQLSHLOOLKKKNPLKKLKLGQJLKOJMDNLJHNNJPIFPHKIPPHNSRMITHHLKLFKPHKNJJOPNPOLOPLMJPKKJNNDHHGMKJKKROIMKKKQMJJOLKQIJLFOMOJMLPRMPLPMKMKNJ
    GSKMMMNKNSJJJJNMLKMKLLPIJJKMLMKUNNMIKEOMMKOPNHJNKIHLJMLMLIOOIKLRPNFMOKQLIGMKIJLILSPKKLOPKMHILJOJKKKKKLJNHPSIOKLJQLMJNKIRTLMIHPSPHOQNTNMMQKNO
    KVJNQOJKIQMPHMMJNIOLKLMKKKIHLMJPGKKKHNNNOHKJINLMQSNFMNSPKLOMJISOMMKRMPKOMNKKNJKJSKJRKPKLNHPKGRQLMJIKNPLKILHJKKKLKPLJREJMNKLMNNHIGJMJNLMKHQMR
    PHSFSDKHPIOHOLNQPJRLQOLKRLRPSIKKPOMQGIOSOIKJNJLMDLHPJCGIJRKONLGQLLTMPNKOHMLNRMINKHNQNHNKLOOPNLLHLPNHJDFNJJQJMGOIPKNKERPMRNMNJJJJQNIKNJINMGQK
    LPQNMOGJNKKMKQMLMHLJOPLCHQNLNRJLOOOKNMHNLLJLNTIIPMNEMJOLJNPPNESNFKKNKHOKOMJJLQKFFPKNOKOLLIIQMKNOLHNHPKKKJQMNNJMPGGHJFONPPKMGILSQGLMGMOHLEJNJ
    RDQKHIIJKOIKILIMGKPLLGHQJNJHNKKKKMMJJNHUNFOMLFNGHFHILJLKKHHNJPRJJOOKLMLFKLLIIOMLMLEJJFCOGJNSPHILHGIJMKHNOJKLILKMLHJLGFJLKJQNGSPUPLNIONOLFOKN
    FHOEPKHIGJPIOLPFLJNMNOHDJKGNLOKJJLIPGLLONHHGLJILUMOKIPMIKHKLMIKKJPORMNNKPKKNHHMKMOLPKKFMOMGVLLMHUMLLLREJOOGKJCPIPKJPIHQMDNEMSKHRJNOFFJISKGKL
    ONVKKNLMMLGNORKAJOMNLFINMFKQPLFFHJORMINKQEGNINIMKJNOKMMNJJNIHHIIHFNOLONJMOLGJPJGMOINJPCLPHLLMPJEPFIFHGGIQNJKINHFMFPNKNLKMOLJJNPKMLIIHNFOJKMM
    JOHNIMLMIMJMMOHNMOFGKKJJMGMNLNGQJLGNKNJIPNMLJJLMFKHLTQLJSLPJKPNGMKJQLLKIGIPONKKMLMHINQOOOMOQLLJHGJMPLIEKIJGIJLKLRJOHFMMPGFQCKOIONPOFJOOFLJNN
    PGMIKINIJLJPPKGCGKQIGKNGKLMJMMNLMHONHLKKMNMIHGKNIOGNHMJGINHDPMMKQQMNJOHIKSLLLITKNGMOORKJNJKNHGJNQJPIPIJHKFLTJHLONLHTPKGRKNMMLOKMNNOHLKMFHNJM
    LLPQQMMPIQOFNIIKLPHJPKMKMLLILJPSILLGPKPKIHLGPKNKDJGQGJLJLKHRMLHLPJGQPKJHRKMMEGRFNLGNKQLGIINMJLIQLLHKJOLFKHNQKKJKNMPPPDGMKMSJJIMNKIKLIRFCKMPN
    JMJNQKIHJMKHMQKKKLQSNLIKLIHCOMRJKJNMPMJJJKRRLIONHNNFKOPJLKNILIGDFMPMMIGQHOJKMIJNLIPQLHFJJMIOJHGLKENKKIKLGGHOEMNJKOFKQMJHPNMGNMEOMQHLMQLMPKJK
    LGMFRJHKNHLRKKOOQLPLEFFJFJIMLHNKKPGQHMJJOKMHHMIGMNJHHJFLLGKONKOIJKJIRJIKKIRNOPNQHOKNKONJKKNKQOLIJLNLNPIKNOROKGGMKOLLJRJMLIJGKONKNLRKOPLQGJKM
    JLINLHSMJFKKMINCNLHJPLJJKKMOIGLIHKHNLMHLMNONLLMHJMGJKLLPNOPJJLGRMILNNOIKJLMOJQNILGQLPMNPIIFUPIKIHGMKKKMFLLKMOMOLHKLLLNNPQELIIHMLHJNMKPRGGIHO
    IJLQKJIHJMFOLNILINKKFKHLJLGNIHPPQKPKIIJKGHCJJJMKJKHOLHOIOKKLMIQMLJGLFIKNMRIOFOLLQRLNEGKQIJKQOOPLMHHMKGKISOJPKPHLONNPMIJGIBLLKMHTLLGKJNLLILLK
    ORIMMKLOHIIJHNJQNKNJLPGNPLVMNFMKLLMOKILKIICJLROIJAJNLHKHGMRIIHILLLGNHIMQDFOLGJRIPHSNJLLIJRIMFHNJJLGHKHPNIRJDNQMFLPLNRJPKMJHOKKJLKMLKMKLBHKPP
    LIMPGKIJLQHMKQMPIOHMRQMNFIHLMNRFNMLRKJLMNHIEQPGKHKJOPJJNMJKOQSLLJKOAIMLKLQKNNJHJGNPMJPOONIOMMLQIKQHLIKMQGKQPLOIJCPNMONNKKMOIJMKKQIHNMIKHJKQN
    FNINKNNMKHNIHKLKHQHJLMLMLKALJLKEGDOJJKMRGGINGNMILQGEIPLHMPGNNMIKQMJPHMNLMGJKPLODLLGMRIIJRIKGJQKILFHGJDGMGNKJKKOMNLDNPLLLPLLMJRIILMNOJKJLOKPM
    LINQNLMJPKMKJEMJGOIJIMFKJKSLMGMOOKMNIKPLKLKJQLHOJREIJMKHQOICIHGMLOMHPLRHBJHMHQLJMRGDOIIILHIMJMINQPJHHNODMMPKIIOILKPJHPMJHMKKJOJLJLNNMGNOFFIN
    KLEFMJNMOOJLGKPIMGHHNDHQHLGJLQKKQRIJJPNHRHJLKNHKOGIINMLEINFMLIJJIIQOKJJKIUTLQLHMJFILQOPLLJQFOIJIFHKMKMIJLGHIIOHGKKIRPINNILFJLGHNIMPPNHKKOSNL
    JPKGKGONGOHILIKBHJNPIJJHHMKQLKPQUIOMHMLQOIMJOLFMMMPGJMHPPIDLJMJHNFGGJANMTEJKIKKJLKIHIGKINOKPFQNLMONGLNHLLLOPHLOOJHQKHKKJLKMKOPKJJCJIOJIQNIRR
    MHHDKKOOOHGIJOJOPGILGNJLKNMIJMQJHJKNLHIMKOLNRNMQMIIIILNJJPQKNPNKMMJGHUIIHJQMMIIQLQFKOLMMGOPPHTNMHJHMHINKLLLPJJOOIQOQNMJMKDPQLNKNGRMQONINKEFP
    GIMMJRGPHKMHKLONJLPHKKMKKRJOKGHILKKLLQEPOILSMNPJMQTILMDIKIMNLHOKNMNKIFFHQIKDMKPNKJHLFLJNOKGPKIMHLPLFPNHLJOBINNIBNMMNKHRLJQGPMOQHJONNKNKLNRRF
    OKQJLNMLPLLIJNJNNHOJKKONJKMLLLKQQOFGIQKOQJCIJJGLIKKGFHJNFNLMIFKNNJLLKLQPINIISLNNHKJDLPPOHHIMKPPLHLJNOHMJEJKLNMNJPMFJNISLGGTNIKQIHMKQPMSRIQOJ
    GLOMOHMMIJILJMKILHKKHMQMOIMKOPNOJHLMQLLFONIOLGOKLPLLPLIHNNPLMHKNKPIQIJJMPLKJMJLSOMMLMHLQLNRPRMEGKJKJHLKQMLKHMLINJOPPGFLJOGKMJLJKLGKPLIMJMMKI
    LEHLJGKKOPRKPMLMKONKKKKTLNIMIMJRIFJOFOQNLNKLKPQIIKKSNSHLMPLNPIMNPNKRIPRFOKLLMOVNNKNLIHMOPJONQLOJNKLGGNLLKLHTLJKIONOKJULLLHPMKJPRLMDIPIPHKJIN
    OHHQJMNPQOKNMGKKLGJNOFMEINLMJHIPPHLILMIGGJJQQMGNINMILMQOKMGUJQPKVJJMGJRLJPQTONIMNPNKJMJMLMNRKEPGLQLNJGFMJPQELFNLNPPOKPMNHMHJLPMNLQNOOKQHNLVL
    OJNNQLLKIMPOJJTLMJLMNGLRRMOQNQENJKKNKLQFLTIHMONQMLROJIIKKVOKJQKPRMLJIOLHMLOMGINLJPLNSLKNNMQMMNIKHELHMSHKQOMLMNLNOMKMNKOOLPGIQSRJJPJPPNKKONNO
    KMOLONKKKJNPKOJMPPILQNRLNNQNHCSIJNLJFMMTKGGIELNLKJRILQOMMFLMKIKMSMGRKUOOMPGLJQKRGPJNPMLNLNIPMKMJRJQRNMHMMNKMJMJJIQPQHKHNQLPOLKKOQJVJOKKKVQLK
    FSSPKIMJNPMMLOJLMMJIIJNHIJLNMMPMJILLQGNNNIJIPMGMKPUHOJGNOOMMMMORPNMLLLJJJOKLOLKMRNNPNEHNKKRLNLJKOKGOQOOKJIJPIJMKMPMJIKPJJHLKKKNOMOUIOJPLLJML
    KIMIKJNMFJMNOKJOHLJNKPJQJMLMONOSFKNJPKKMOOMNHJKJHKNMMONNJTENQOKMHQLOOIRONJPLONOHGNJMOJGMJNHNQLNMNMIPMONQNMJSOKLKHKMRNLPJMOLSNJOMORNKJMNHHKNL
    LJNJNFPKPLKNIMLMLNKLINLJMKHNREHHMHPGMIPOGNGKEKQOMOJKKMJJPPQNNNLHQJKILRMNNMRKJPKNCOJHNOLNLIKKLKNJINPMVFQQJRSMPQOKOJMJROLIJOLPLMLRMLINRTMPLNIO
    KFMQLIPJNOHPKEIGMIIUHNOLOPGPTHMHINPNJIIHKLVIMNLNIMKSPPQKNKMNPGMGPCLJSUMIMLISGPOOFNSERRQLNHHKHRGOQNKHSPTFKMOMLNVIRHLPIRSNNPISJPKMORRNNNORQMMM
    KKNOPPMNNRDNLNSNOVRBIQNHGLDOLPVNOIVMQNKLKBSJMJLIEKIFMPRKFQHJFJGVLIDNHNHMEFKTILINJMOMPQLUNQCNJLRTLLNINKOMTGMOKINRMFLPKHJPQQNKGGNGRJKJOLOMJOJO
    FHMKOLNMKKQQKILIOQNJMMJMONKKKHEIGOULMQHQHNOIKMTKNKKRGPKMJVROQJRPLOLRFISNFQLJQGVKJJFQLNPHQOMKLMMCKHKHMJNMLMQRGJNGIMQHPLONFNOJPLQNLKMOHMNPHMIP
    GNLMKOMIKRMJQJLRIKIIJNQJKMSNNKOHSSNOJLNNFMRIRQAMMHMIKHLQPOLMNLPPQOINKMKGFKNIOIHNJKOPOOKKSMQOJJQQOFPOJMNPLLJOJGRUIJJHQNIOQMIMJHLSKKCMJJMGPQJT
    OQNLOPOKOKLPIPPGNOHISSIKKMSPJMLLPJQQKTMOPLSIJIORNMKLHMNKNKGGHJNSIOLLRONJPIOMKPONJJPIKPIKLMNHUQKJIMOTKRFKLMOVOILHCOQGLPSMLKKQMKHQLINONPQMFPIK
    NRNNJMMJLMOFKLMEOOLQNNNHTFRMHILJINSNQEHOLOKLPJUGNQMOCTPQLMMMPLOOQQJMJOLJJPJJLLNLJLITNJOFOFJHPLRLOLMTMKOJKNMJNNIJHPOLMNLHPMOIHIDNKKMKMPKINQLU
    OJLNKRPLMNQLHKQLQMPOOHLPLEQKLSNLKSRHQMMQNMMKIHUTGCLNLKPJLPSRTNQRLJMQTVOIKFSLEMVMTNFRKLKNPLKRLIMKJKMQJQQNMKOMLOJLQJQDOMJSROIMHIHOJKQQFNOOLJHI
    LMMLJSLOQMIMIPHPKLRONHINJKIKMKMOUPLKPNGVRMLGMLLPGJPFIKKKIKLFOMQMRMMQQMOJNMSIHOCIKRNMGMLLHRLMRMMNDJILPILMRKPNGPMQMMNILRLROKMPMKLLKSLOINJKKILL
    OKQKLKHFKKLRKQONJLKMJIGMNHPHLKKMQLSNORINHFLQMJUMLMVNOFLKCQNNSQILPKPPMIMPQIVGOMQHOHLKQDLMPIOHONLKONESOHOJLGOHRFOHNQSHMMNMJKJHLQKHNSOLJOGLQMNK
    OLNLKLMKKMLVIMGNJLFHMRPQQNGNJOFOOKNJVNKKMOMKJMPORNDMOFNJLIPLKHJIPJOISKLOPFOGIMKHNSNEMKIOLIMPPIVMFNSSMPTHPKMOLOLHPMLGRIKKQNLQNPIMLNISINUKMNHK
    QISKMDGOKQPQLIMLNFLHSMNLSGHQJGMOPPGNMTJPJJVMMPJNMOFMMTJFNJNUJQLOKJRKRMMKHUOQGJJNMPHQMJHIMLPMINKLIHNHKKHNQKOMPPMRLJILMRNPOLKJKRNGKPOSLNLLMHNM
    IMMNMTRLIMMJLKNKHINJHLKMJPMPKRPKNNNIJMMHOJQPONLLSILRHOOSSLQMNSJMMJQIIOVIKKJILKMHOOPOKJQJMHGOKLQHLKMNMSJOJJLOHPLJKJMHIDLNSEMQMRJFLGJNELHLQMRI
    KKJMMQMTLMKJHMRITOCKLQKNJLRNFILMQINKPPNHMKKUKNLFNNPINQLPJMTOQNNMGJORMLOQKLPGOKJHGGIJLLJNMMOGPHCJMNMMNGJMJQIILRPKDIPNPRKJNOKQIOKMIOPPJPKNMOKJ
    NIKNJNIMJMCSHFLNIPKKMIILNMOLNINGMMMIIJIIRMMQKOSMIPOQMJQJNMTIKLTJQMMONLHOJLPHNMOKIPMLONQNPLJOKPMOIJQMLKLLMKRMJGNKMKOINKKLNKOQNJULLOONKNONGGRM
    NLQHMLJLNKHOKMLJEONKOOILISLKGMHMONIMNLQOINLGPLRSLHQPFOQNKLJGKGPJMLIILMNJNMPQONQLJMKKPOPPNMLOIMJPJJNMLNPJJQMRNKQOLKGMJLIROKHLLMDNJLLPOIONPKKK
    LKSKONLLNQPLNINNMMGOKKIMPQKJIOMJTMNORPMNNIKLNIIMLLINLKHROJMHLQMQLMFPPLLLQNOOPQFKLPNOLNLIQOOOMJQNJJNONJMMDHJRSIJKJLJTKJMGMOKMLNLKLIENOJNIOPNN
    INKMLOHJIIPGVLONJLPLMGNQNKMPNKMMLKOLRILPLIMNNNKVQIMPDMRIJKLHLHPLMIQOKROJMJPEPNGINPPLMIONKKJMKHIPHNINJLDONSNOGSNOFMMOMLGDOHMNNNKLMKNLPLSSDKQQ
    JLPFKMMPSNNHLNLHJKLMQNSPGJLNKHPNRIJLMLOOOOROMLPGJNHLPNNNENMIOMPPVQLKPNGMGNILKKNPIOKRPJMKOJJHLTNOIMOPIPLJFROMQKGKMIGQMJNFPRNRQEMNVJHDLMPTSMNL
    HOKGQNOFNQOJQLMMNLLINJRPLNOQRLIMJIPKOPSGSOPRPLOLMLJJRMGOKHNJLKMJLILIJOHPMLQRIJHLRFKKKJPOQQIIIHLJOOQPHJMLPKGMMLNJLHKEPINMHMCLJJNNSGQVLKTLMLMT
    HKOFNQQIGNMJNIKJIIQMNJKNKOLLJRJLKIGILPQLLKMMDJNIHJKPKKLGMKLKLLFMPHNJNMFDKLODLKPMRKKNNOSQNIBRRJOLLIUPLIOPOPOIGNHNILPMNLNLNTJJMMJJEPKAJNQJNJNI
    HMJIJLJJKHONKLQNMNNMMIGMHLHLMJRMPUINMJOPIPOKKILJMHKKRELHNMLMMLJOUOBOJKKOJOMLLJJKTJPFJPNKJHNNMPOPNHPMLKKTMLKJLLQQNGTMOJGOOEMMEQGHKPNLRKHNMNLL
    KINGKOIPINEKTGNPUOFFGMSMGOHNINIGMMOFIINLTMMNLHLGLLKPJIMMQMKKMKNMSNONJLLJKOOLIMKSJNJMNFJKNKPKNHLJNPENLRNOMKKPQOKJCJIJKPMIHNOLFKJGOHQMNOOEMLMP
    KJQMLKRLINTKMGHQQNMNMPHIOGNJPOKMMPORNPMQOJPRMJKNSSRJSILKNJRMMLILLILLILHLTKKQKHEMJKKMOHLQOJPMNMJQJMNIJJMNOMIKHLJTKLFOKMIRLKNNJGKQLRHOIOPJJNOK
    MHUMIMLEHNMOJLLRIOOPNJOQPODESKHIJMKSNLIJNMIIKNMIMGJKMNILJJQDMFJOKLNJLMPKMLUNNPJQJMLIQLMQPJJKKPJLHMKMKNKLNJIPPJUIMGLKIPPSSODJKJMRIKKOKQJLQNOH
    KMLKKJGKKLKJKRMJMGNVUMLHLRIFJMMNRHFGLJKLKJONQKHKHOKIKIINIKDJLOHHLKKJMLMJMJKQLNJLLGJMMQIMNKMMSMQNFJORLQBKPONGPSQKMLMHPLMKMKSTTNEINMLSMKRORIEJ
    KGRJLRNVNJROLQJLHMMPJTFJQPIJNLJQNEHMQPHIRSOHHENGMGNMKMNLJGNLPNPGIOLLIOOLIRLMMLFIPNLDLKKLQOIJPIJJOLIJMNMKNOIINRIILJMPEKHTDSNHPIMNNLOJPPOFHQKJ
    LKLOKNRMLGJKNKVPOMQMJMENMOJNLJJOLFHCNIIMLKLPEQQPMRLLINHKMPJKKMMNPMLMGKQJOIPQJIOOMMMKKQKHOKJFLQJENLUKRCMJLOGRQDHNOJLOJMNKOIRJKLIKJQJLKLOLKGMN
    JJKJKMIHMMISFKOJNHLLEJMKJMKQNHMFJIGNMKNJKIKRJNSENLGKJLQSHLMMNLKFOMINKNMNIPLMKIEIJIJKNMKQKMPKJLPIJQLPNPLONGIJLFNJFKPEPDMMHKKNNKOLLIIJKTFNNRRO
    JHLIRLPHTRGNNJKOONFIOONPLIPJHTOVOGGGQMNMOPMHVPNHOOLGLLJLIQIOLOPKROQLJELIKQLKKLGNLILLMQQKILJLJHSMJKNDMOKPQNNOLMIMLMMNKLHKLMQLGOOOKNNLSLHHJJJL
    GOMIOJJIGPKPLJKRNILRJLFGLNOOILRFJIMLPMHHKPOLGINNSIPJIMIILOPOSRKNLMHNQUINIGKNJLKNKKOJMJIHLOKKOPGOHHILOMNKKKRSPNNGNINFKMHOLSIOLJLNJMMLOJJJIVKM
    KIKHNMJLNKSKLNMHGOKPJNPKILQSNGGMNNLTPNRHLMHJJPPKIJLONKHKFPJIJLORNIMGINIJPNSLMNQLQHMMNGHINKJNLTOJKPQLINQKNPOJJQOHJEQHNIMKINHMHLIMGMIMJKMQSNKM
    POPOPMNOLPIMLNJSOQRPKSTQGJGNKOFDLQPKGLLJKOGPQLGSPTJKPLKGNKUOMJJKRQLOHLPLNMKKMVNJJNNJMDMNILOILINJJLHVIRTKKPMJLHIJMKJLOJNMEIILPJOLIKKJONQMJNQO
    MFSPPPKKKNMJLQPVMRNTLNNJLMUMOPKFNINJRKKLNOKJEJOKMKOILKQLJMVTPPIMKSKLHILLJILHNMMGMJFLMILMJHMOJQOLOMOLNJMIMRFLPNONPGUKKHPQKNJKNKQHKKLPSJKMLMNR
    FIPMHPMJKMJNLMKIMLLHJLLJQNPMKNONPJOLPMPOILIIGNLLRHKKLFNLPJFHKHRJKPSMNPNPOQJJGNONLJHMJNVKONLOIQNNMPUGNJISELITLONOLONGLKKKMMQOJHRGMMNHKJSLILKL
    ISHKEMLOMSROOSPGNKLPJMKOLSMOLQMJHFFMMKNNRNLKNQHOFJGMKIJTKROQSOINHHKLOLNTPLLIKKJLNOOJRLVFEPQJNKLNHLHONKIJLLLMLJMONMNMPNKOTPHSLMQPSKKQHJJVKIKP
    LQOJLIIQJRHNLNORLROKPJHJOHMHLEIJNKIGDPQOKKPKMKILQPPHMOJMMKHOIHUJLJMLQNLLGMLHNKNNMMQMLLMQPLHIGHHKPEPLPJIJKPLPOBQFPKOKIMNIEJPLNNMLKKLLHJGLISNM
    JKJFNFMQKKPOJLQKOLNINPMPNSKPFQPIQMMLMDOKHRMLOIOIFMLGMQRPIHRNMGKKGKLPNSITOQOPKNJORGGGLNMOIJJLMNCMHIKNTLLNJMJGKKKNNPKJEMKOIMGHIURJHOPPLPSQNJSF
    MKGMSRQHHKLMKONKMIKGNHKPOTPHLKJSOMOMINLQNPNINOQLLJLJHGFKKNJENKJHLHDPEKLMOMJHHMPMLKMQIMIJNQJTFPJRMRRLQORLQMLGNKLJLIJPQKMOMQQKOLLHLHMNKMQMNIOK
    JNJMKMEKOINMOJJIINPLQOKKJIKMJHLJOHKKEKNPSPPILIJPFPOLJNKMPOIKSMKNJJPNIKSKMHMIJJOHTOIHOHQJHKNLOKIFJOKNROHNLMIOIMNMMKKPNLLNLJTONPJLNMKJHRJNMLME
    HNOLMGIOIMPRIMMMOOOMIJLMFNMLIKKLMLIKLSJMKNNKIOMMJNPRGKKKKJNKLIJRKMOEKIMRPMMJKNPGLMONMOJMJMOKJMNMIJLGHNHOLKPQLNLLQKOQNLNOQQJRLKPLNHNROLMQRKGO
    QJRBKLKJSMJKNJLOJNJMQLJJOMNOLQKOIPLMQKJHIFKJJIIJLIOMPLKQMLQLIJIJKHBMQMKJLJJSKOJLKSMFHRONNJINIJMMMMKMHMSOMLJLMOPLPOMKMIPOISQIISOMIMLJJLILJKNH
    GJPHKKHPJMMKLMLLFNMLJRNGNSGGGHLRJLNMLQJMMMONOLSJNMOMNMLQMLKMSKIMKKJRLHOQMHINOKFMRTRKMKOROINMJNNPNLLKOKMNMLHKKOIMGMJMOKJILJMIFLANJJJMMLRLLSMM
    PMKINILJPEJLMLOOKLNLKNMJLGOOPLMOINHLHHHKMMRRRPEQNLMSMKMIPLNLMJKLINULNNNKOQDONPOPFMOGKQOPNJLKOKMNKKQHSQNLNHLMPOMNHONKLLRLFKEJMKMGMNMINOMKODFK
    KRMKIKTNMLOIPMMKHJKIKHLOKMIIULRKHOQNHKONJMQLKMMKLNRKLKMRJKMPRQKINHKLMGOMNOIQKRMPJNJGJMPMLNGKMMGIMPNHMOQPNFKMIMIOPQUOKPJMNLHNQJOPJJPIQKCLKKMK
    IHNQMMOJMNQQHMKNHMIHMQKONGMNKPQINLSLMHOIPNMGMGMNHMPOQMLMJKKQGGHNKNMNOKNMIMSMQNHMKONNNFHIIPRMPNJQPNLNMQPKMJLLMMNRINLQMQLQNNNNMHMIGMKLHJOELKGM
    JLLHNKNENMIJEJKIJHIOAJMPLNMEGJHJJQNINLRLKOKGJENNGLPMJELLLROJGPLJMJGELJIJDNLIJHDGLLEISJHJLMMOMPEHSNPPNNJLLKNKAHKILJPPMHJHNKKQGAQELLNQMKGAEGTI
    KARNRQOKQFOJDHPKKOOOHJMMMBNNGFDSRTLMNSJFMQJKGGVNKPLJJFIIJMINCFJHHLMMONHNJFHHQEIIJIKLJQINONSMHOHIHFGIDMOLOLRJKGHKMGJQKFKKNJNRMDLLSPPQOOULSNRU
    QNOLMNLTOOLOQLNRPQANJLKTMFJKGJGIELKJQTFMNLIKHLOPMMLLNQKMFJQIMIIOMKFMPNILQNNPQGLKJPGMJINJMHMOHKPNPLKPKKPNOJKNLPONIMLMEMKQMJQQPKRJTGONPLOLJJJM
    LQOMKLKOELKJKOPINOKLNFIGNHMPOLRGIKLMJLLIRJIJNNLOLQPHMOONNJKQKLMGISMLONMOOPMHNEQKOMMMJLLMUTKHJNLHMNQMPOKEMPKMLQMIKKLEHNKNJKNMMGKMGPEIFJKQINHJ
    KGJOLFEKJLNJLPVRMLFIKQLKLICIPJNJNKKEKJFLNIKJILKNRMMMFKEMPENGMKPMJMFKMNIPNSLJEPNHONEJJNRPKHOMRLCKJDKILJRJKLKNMLHLKOLFIGKUHNINLKJPKLKHHIMHOGJH
    FLOOOLOMMKLHDKJPLGJPRLOGLNPKGROHLKNDJNINNIOLCLMONEHIILFPHJJGGJJVMILONJJKKLMOMINKOQNHJKIDKLIPGINMDKLLFHGSHHNINNNIPMMFKOSFSJKHDLFJKMGLLNOOMGFL
    PKINFLMNJPGQLKGGGQOGNJOPJIDRHIQONKKJMLKPFPKFKOQQFCKMHNIKGHOHLRKHFNLDOJLMIGQLKISJJIFGFEAJMRLKNHFQLIOJLKINLMIILOMOBNLNGGLQPIFNPMMONMBQJIDEPQKI
    HHKGLGIIIIMIKKDIIKILDHENFMJIOHHMHLFJKNOIKMNKEKLIMGJNNINHMIOKIKJGHLJJPECMMGFLLTIOKONLJJONOOHIIMLMPJIHOJFQGHRGFKQKGLKPJONLLLLGHNLMHFSQNHIRHGJL
    JODKGFDKMIDEKMLOIGKMINJFGJOLJLMMHLMJODJJQJHOQEKIFGJMDJMOKNQPJLLKHIGNNIPIGOJNJNJKNJIIRGHODIIJJQIOGIJRHJRPIKFMJJOMQPDNKMJMTFHQPSKIMEILMGJKIOJJ
    LKOJKPHDKFGONOISLKQLKMLJNLMJNRLHKRPLEINMKVKIJJBNKCHHMMQJEKLGHHJMEPJMOMKIKJHMLNPFNLQJJNMMKNJIKLILLMIMNLQKMFCLLLJNEMMHJKJGGMIJKFMMOHKGKQLKIGJM
    PJMNMOMGHIBHKKNJOJNILMKIDNOKKKOPLKIHHJHMIICMMJMJKJJNNPJDOJOEJNJLKJNILKJLONFLKAOPQLNGJJKLOSMQDLIKMGLJHHHHHKEGMPINJLIOKMMMIKMKOPNNLKDJNNLOJMPI
    IJMKCQLJMHLIRKPJIMFMKEKBIJIIMLPMMMPJLOLNMNONNNNLOLKHQLHLGIOKJEKHLKKMHLNEDOHHOHGFOJIFNHSIQHMKIOJLLIMMOPHNNIJKLNGPELHGMJJMSNONOQGKPKPMNKHSPKIK
    ISMHILJJLNQGJENMIHLQLILORIEINIRGKMHLMKPJMHOIGIMGJLDLPNMMLPNKMJIAFJIGDKMJNJMOMHHIKFRNNJFMKKDHGOMOMMQGIVQMGPJVNKKSLJINDKQIKMLIJMFISIOKGKDJJJEN
    HFFJHJORMMMOQFFILULHROKJNLKFQJJSGMFKHHJIOLJLLNJONHIPPGOKQKIOMIQNOGKGRIEJLNIKOQOIJQLKJMLMNPOJMNOKMLJJNKKKSMPLJPEKNPGNGJKNOENLJLMKOJPOKNLPJLGR
    IOMOJJLIPLGLJQGIRNIIRFNLMMHPPKKKJLLOPJNMNMRHOIJILKOMPJKJKGKLNHKNJJMOKPNLIFNOMIDLIIOOIDJJLRLMOIIFMMJOOEOGMIJNIQOIPPILLMLGKKPLIIDNJMGJGOLNOGML
    LFILGJINPIQKJMSKJLNKGGNHQKLNNLQJNJFLKNJQFSLJLURILLJIPHQPMQKJIJGNNHJFIISKLSMJMLMQLKKFKMLRKKOQQKHILGLOJIPMMONJKKLMKPNLPMQJRJOMMKKMMNKLJQJMHTNM
    LKHMJLLMHOOPIJSUKIRKMKNKHOJQDLNHKKJHGQLKMIMEIMEFNLIKILNMLQNKLOONGMKMNNJUNLOIMNRNHGIFQFPJKKKJKJQLNJLKONQPOIMKQMKPCHJKKKOOLHLOLLGMIMOQKPOILLOG
    NENQFIJHLKLKKIPQNNKJPKNMIQLQOJIPOIRLJMLOSLGFMMJKGSJHQHKJKQJHMRQKHLKNOQMLKEPIJJPIMIPPRNOHHHNNPMGKLLNLLRSNMLJPKOOGMJKLNJLNHNNMHHLLMNHKNIOKOKKK
    OKKLRSOKOJMNKTJFKPLJOLNPPMLOINLOHKQUJONGLMEIJMGJNOOKVOHLKNOOLOMLOHQNJOPMHLRIMIOJMMJONJKDNRHPKPMLJKLMQKHNLQEPGQKMJNIHRUOTLKNJFUPIOEHNQJLEKNHP
    LGLNMJNJJHMNLQOOOLKPIGLMPONIIJOKKKLNOKKHJJSRQOKGJQKKJKPPLNMNONNORVLKNPKCJLAFGINKJRJJHLKNDEMMKKIOIJJQJJHKMJLIGFQHEQKIKMLEOLNKKKMLNIOJJIGIMOMK
    MOGMFMKKKIFLINOTLJNLMONMKDJEODNKNMFMJGHJQCMMNLKEMLONMNIOMTLPHMCJGSNLNMQQNKSJTLHKKKLKNOJHJOKJJHMIMGHHNMFNQMOLMNJINNMJIIMLFFTLKQQOHKMOTOKNSJLN
    KMILITIKLOLMMLKLKFKIDSMBKLLLKJMLENHNDDGPKMIPROIKJHNJRLMMQNJNMNNJLMMQOJLMNNIQKJNKLLJHKIILGOKMNGPKKGRHIMOMNLLLKLNMNLLIRHLHNKKJONNKPHNKKINKSJMG
    NKNIKKPLNAINOJKIOJKHLKFROPIEJMLMIIINLLPPLKJGNGITJOFHQMHNKUGKLNJNPPVOOFHLQIJSIKRNMJLPOOSLNHPKHNCMLRMHLJLRMKPHLJNLJKMEIKMPINNPCNMJLFMNLLOMKMLJ
    NJKNILHDMMOLFLPIIMOGTOINPJKIKILHGGOJKNPMGGNIQKJJVJMSOKINHOEILJHLNKJLIMNKHLMQKKFLDIFMJGJKMMONJIFOJLHRHTGOLLQJQMOJKTROGMHGIMKKSPNMLLKKLJJIRMKK
    IKHJONLOFHPOJJIIOGPIHFNNMOPIJRKILJQILKJSILORGJRLKOLKMELJPPMKNJOMLOPKLIFKKLJIQQQCMGHHKMMRMQMKEPMPEJMPJJIDKJPJCJHNJJLGKQMJIFLMIPNOHPOOMLFNMLPM
    TLOKKJRHMQJELQMLMNILGLMMOGGKKJONLJPMGDHNHOKKPPNJNIPKFFJIIJIKONSHEIJIMLEGGJLMGIIMNLNOKHKNELAJKGQLFPEOOHNFMIKILJMKNPERNKOIHLLEGJRDTLKHFOMJLKIH
    LQMIONIKLFIJIROUJKMRNHNEFJSGFKNIMKTEDRLLMQMMLOIHGKHQMLJIOFIIOMFIIRQKKSMLILSINHUKGKLINNJOEDKNJGMNJCNGOLONJOLOIKLPLKQIOQIRRNKJNTSLJDMQQLLKEGKM
    LPONMPIKMOGGEMLKMLOLKEMMJGPRIGPKRLINMQQLIEMILNKHGMKLKMFKCHOLOMNNLLQLIJQPJROSJMOLHMLPMKMPNIKHNTKNMNGLSHJTLIJMNLMJOJMKHRLLJJOOMJLJLHMMILMIHFHM
    LJQLOLQIKKNOPLIRRMNIJNMLNJKPMLIIINMRINLLLJHQJFHJKJOLKESFMDJIIJKKHOJMEJJNNFHIKSLMLLMMMNHGMMMJKGJFLKLLMTPQIPLRKNIQNNEKMKKSHLLJKKLEDJPNMJGOLKHQ
    NQILHIIJNLLOOMMMOFLMMOJLLQHILGFMMRFIMIRKFLNQQMNIILJMKMQCMOJMIMOINNMRJKNPQKMIRTEIOEDKRLGOIPGNAQIEOGGILFFQINMNRKLLMKMOMJMNOKKMHLIRRLJMROQLKGGK
    KLLIHOLLOGOJJKKHOOMIKKKMQOIJKNHKNIOMNLLNJKMLHMJLNIKOMJIPIFNLKQIIOOLMJELMONMRMMKJCLJKFKQJNHQKOENKJKKHILEKHHNKRMKMJLKKNIIHLHRIPJPHISRUROIMLKGG
    JPNEPLILKKOOSISGGINHJFKIOMLIHNJKPOLMINPMIMFOLDRRGMHKILLRJGOMKPMJMJMMMLPOKNITGIJGLJMOKILKJIJMHPIPJNFMOILKHGDNINPJLMSLJNMPMOGLMNJHEIIPGRNMJJGS
    KOHJLMOJJELLFDJJJHHPGLLVHJLMOHMKHHKNLOLIMHFMEIKMNNOMOLOHDMRONLMKIKIKOLLLHKMPLOPSMNTNHILFOILLJIJJOGAKLNOMIMLMKKJHHONPKONEKNJNKENKMEMJNPGIHHJG
    HEKMMONRGNKKNRLOIONRDJMKMHROPLLMKNMHHLLTLHQOOQNFNJMLILGLJJMNGOKNKJPIKKKKILJENJPIJROPPMHLIPLIHKKLJKMOPLOOPJLKHFQLNLJKPIHJMKKQJILQOHJIOINJIILL
    IIOKILIOMJMHIIKNLOMIOKMPJEOHLINQPONQINEEDAOILLPHLMNHOLNHKLUILNNPKIOFLKOLEIJNNDGNLEROEPILNMJLIDKGLLNKSHNNNLMLIDNMRPSPLJFSKILLKHHNKJOLHOHHNRJP
    KNHNHMJIPGLGLGFGPOIHMPMPKJJLJHQOGGNLKKLIHOHELKJLLNKRKNMMNPNFHRMHMJPLLMGKHMKLLHIMOMKOKOLHHMQJKEJONKGIHMMMQNIJLDKJNMNMHONTHKFLJNMMKHOIKNTOJHHK
    OIUGKLHPNKLHKHGSJNLOMLMNIOHKMNGQMMLMLMMJJKJNIKPEKOMPKMJJIKOFOLLLIHGJINMMNLJQQINLAMQJIPHBJJDQJMIJJIPOFPJIMUNOFQQGEMSIGNILKMJPIJNMLLOKGFNMEDUM
    PKIMONJLGJFKNHLINMMFGJIVLPMDMLEOQKJNJQKMETGJJJGNMNOIJMLLKMINLLDMLJPKIPNPKGKJMJJLNMLGLKLGLOHKKEEJBHMOPLLHLOJLMMJNKMNHNMPKPQEMEKNLLGKCPILILIMJ
    KLSFKLNIPNEFJIJLKPIKIJOPOHSKNQFGILJQFTJIHFJHNFKQNOPHSLKFJMKGNNOIIEIGINIGOOIKKKLSLPPMIRLNPNKSKMKLPNHLPJMLIMLIHINLNOHOOKJHHIHKPLINSRNJKITNLJEO
    KOHQRLNLPQKLFPPKLNHNNLGOJKPILKLOMGMNPKGMLMNNOJPOLNMNLMKONNOOLHLLGNPERLPLMMLPKKOLOKOGTVROOKNOHPIMMHINNNLPKTKLJQKRJOMKPNQHGMJPNLKHRTHNRPDOKNRM
    PGHVLOLIMDJHNMLRMMNPNQPJNJQNJLNONMLHMNIOUSCLPNNSJLKRMJKJJMFNOFOHJFJSISKDLLHHGPKQPMONIQKLOJLIIGLJQOJIOLLIOJQRKOMLKNOQIOFJKKMOFKJGNLKROKMKJINM
    LNMNTRKOHJJPJHLQGKUFLIMITPJEOPRMMNKIHOIPLNKNHLJLLMSKLHLNHMONPLJNRKKINNHMNOQKRQHKJLMRQFILIINLPKKNKMMJPKIKLMLONMMIJJKLPNOGIEOKMKHJKOJQMNKONNLQ
    NOOJEQMFMKJNQQLMNKIHMKLFQLLKNLQKJKTHMPOMLOLMNKLROONPLVMOJJDNMJMKNOMPRIKNSLKFKPOJPHKOLKHJKFLNKNHOHPSMHIIUNIMKJINNKHNNJPMPMGJJONNSKHMSMMNPPILO
    NMHNRNJMSSONIMTPMEONMKRNOIGLJHNLIMLJOPKSMNOSJMNPQLMMINLMRMKNMOKFNKHTKJLNKHHQKKOPILGRQIOGONOLKPMKOLKKKLILNKMMLPMENMMROPOJGMMPKNIJLKLMNJKMLKLN
    OKLRKOMMNOJNNKOPRMVKUIMNJMONMJHMTMQMIMOJOHHRJLQHPMKJMLKIOSMPTNLMLMMRGNMHMLGJMNPLJNKPHNQHPNHUSVJHPRJPOIQNJIQLPQONOQOPJSQIQOLLHQJQMQMPLPQFQMMR
    KQNGQNOROPPINGMOKLQSOIQOMONKJJINPIKOGLHMILLIMVKKPIMPJIMLKKMKNMOHKLJPJPIMVHRJQENJMIPLJPLKLMNLKMJQNQJJNINSGPIOHGOPPMHGLILPDIKMMQVJPKNQLLILPKKH
    NINRKGFOGRPORLMHLRRJPKPJMIJGLQHHHLOOEMMFKIKAHPKLMQKSNKMNKCDNGTSLMIHNSKOKOLFGQLSNQHSMNSMGNGNMKGQSRGLQSNEMJJNIQAKSVKPLDJALCMRJIQKOLFJRLHLSOQVG
    INEPKPHTOQJOFPJUOQRIJTPUPPMKKONIJKTQFNLMPPNTQEDRMKHIMOJRHPLHSIOGIHJEVGLOKDODKJNMOKGLLLHIJOKJJLDGHKKDIVGNELJNSNOMNRKSINHKOVPEJRPHLMNKKMOMQNOL
    KIHJMJQPMLPOLFMNLKQJRNMLMNGNPLHMLMOLOQLLIIKOUOLSLSOTMNSNGLMKRKEIOQPVTMOISMEHRTJJQGLIRLJNSNNFLPFEMLIMTLGPLMPMJENPOOHKLILJILRRPLNKOMLFOMOINJJO
    RHLONNNPLRDTNNNJETPOMMLGTUFLMNGPQJKKMMNNPILMKQNGLLHLNOLJHOQPHPQJNLGKPJRSBRSOLHOGLPSMNKOHKQKTPNMBMGMNLJIPJMJINSMLNQOPJLLKMOJGNNKFJONLMKNMSQON
    JJQGOFMNLNHMLULUJIQMRCKLPQKJOHHQOJMNJRKRKKOLLLNHNMENQRGNJMPPNNIMHPNLJKRNOHTUOJNEGKNQMLKJKQOMNKQOIOJEKSQNQQHNPOILROILOIQRFKGQLKIPKLKOKPQJFKMG
    QMNONQGLJJQISTKIKLUPPMNHGMJTNRIILMGMNIJMMNQPPOINKOPMPPNFMNQNKKFGGPRMOJLNMKKMKKMLHVGFMPNMKNJMJMKNPNSJMNPPHNLTHLKLMMEHLNQNPPONIPPOMOJKPSMTKUKK
    MJJMIINONLMHEJGPMPMKOLFLHSNLOOKKKONLKJONTOMMNKOHMNMENMMSGBITKKLJNRLKIMJGPQJJLHUNKKOMHPRIQVEONRMQIIMHNJNNRRMMQLNHMKPIGOLMNFKDGKHSJNOQNNILJMMQ
    MMKQMSTKQKKMORJRQMOJOJNQKIPNLKKEENNLQJNLLPMETONMJNOJPMPPOIHJILJLJOUMGJRKOKHIKGGJLQKQOIOOSHLKENIRPPHOLMMMOHROQGLMMDIHMLKQKKLFKLNIMKNKKMHSMNHN
    JTDLLOKQFRQJPMJMHNPQLRJJKLNJNNHMFSMLPQSMKJPJQKKIJURLOKPPQPKKQPMGLVNIKLKUMNOJURNFFRNMNGOLMORIKPOEJNQEPFLRJNNIMQLMILPHNDHQHLONENTINULLIOPOPJPM
    RLQINOKPEMJORKSGQNHMDGNMRJSLGNKNKMTLMPFKFQILJLLIKNKOKKKTFLKOKJRPIMHNQIPMMQNHHQMMIGRDJHKGMKPKONQLJJNMLHKLNIPTJJIHKQMGMGPOQLIQPVPMNJJMILIOJJTH
    PKOFNQHIOLKUJMLMGPIMRILGJGJNSIMGKKITURKKMLGMRCRPOKLKFMKNNNPPMMLRIOKAQMOLLFIKHLOONLOIHPNPGLOOUNSGNHNTLOLRTLNQHTSKKTHINLNJNMFLTEJNQQNKKMPLKQPD
    FKINQMJINPHQQKRNJNODLONINPPJLKJLNJLKGGLMPJENOJGJMRIKOMJTLKKKJOJFJMNRLKCPJINIQNHLJOKILOERBOMPJPNOSPLTJKHKQIGMSRPNKNPGHPMKJIJROIMOGLMKPLLKLGMJ
    JIGNKMOJJOFQCOKJOJLKMNPPODORKQLNMSINMTKLJGRJGJOKNMGPNKJPJPLNHLOQJLJIOMJMNGNTVNOJJTNNPLOMOKGHNKKINVGKMLGSQKKILKJMSJOMQLKOGJKNNMPGKQNOGJOKHIEK
    HLGMKJKQOINLMONJNHKPIMGMILJPJJFFIPUNNMLLMJDQNMLNNGIRSNIRPLITNNKQNIKMPOPMJMLKPIIIGRLQSJMHOKNNKQDJJPNKJLKJRJOPLJRKMKLFOJLNOKKONJLLJOOQJLRNOKJI
    MMLTLJLMGPMQFKSPNHLJHKJNLJKJJMPIILHNPSIHPIQOPILPKKOOLJHIKNQKLOMIMJLLOKLINPMHJGKMJJALIIOMKHOOHKOJUPNQKQJJSPOOLHHLIPJQHJOTNOJJKIHPIJNSROMNRIGO
    LMQKNNKLHRIMMLKIFPQHILMLKHKLNKMMIKGLQJNLNNMMNMPHLGPNKOQMJPKMRNOPMPLIGKLLKQOHHQMIHLKKLNNHONOOJSPOMLLSKQQLHNOGGISNNISGJNKKONOJILJJPJFORQOLJLLH
    IFEMLJNLKJMQLEKNLNSQLNKQNPOOPMLIONLJMNHIKHSLGLJMJTOMKOLKKIRIJKQQQPMOKPKQMPLJKNNGKHMMLONPQJFNNRQPKORLEEOOLPOPMSGLSMPPJUMIJKLKNMLHMLNUIKIOFQIN
    RLNMNKSMNLKQPRJMMMSLUINGMKDLKLHLOKSJHJJNRMROKKKNRJKNLNJKFLPGLQNFNKNHMQLHQIJIPLHLNMLLPGRNJNLKHMJMJJPLMMQMNPGPMNLOKHPNFJLLNOLJNNONKLLMMKKMOIOL
    LRPOPGJKRLGLKOJOHIKKKMJMVPQNJFVFMODHMMKLHMGIKMKKLLJGOLMPPNEBGLPNOHKRMINIMOGMLPNLLPMNMOMHLKLOPKJHGNKIILJINPNSHIPJQPPMMKFKLGJRJSPKKLQEHJHQMFMK
    JNDLKNGMHONKMNOLKUOKQCOLJPOOJNMTQQNOKQNMHJHJNTHORHRMNOOUHIMLKLSGJOLDMIIIJIKHMMONEEPLKPNOKJQHFJMQLNKMOFQKLNQLNNNNVLNGLSNKKJLKQQLJJQNQIMPHFQOK
    JONLLQLIJIQLMNHLOBLKNKPLKMJHKQNIKNOFLJOKGKNLKKINHPMKFJJSJKRQIIMMPJOLMGHOMILDPHRFPJKJONMMHNONHHMEMRMISNMJNRRMKOKJRNMLJIMQMJOJOKMMIPOMPPMMKMLL
    NPNMKLKHRJSJIIEMMPLNNMMLGKKMOJPIHOKNKLHGFKOHFNINOLNNIIKOKLHLQLLLLMKKPKGLRFMOIMFIMMTIOMQLOILLOLOIGILMKJLRMNRLJLJGLMKIFKQHONPMJGOPGHINJKPJFPLH
    JOKQJLGJLGDAIMOFNKRNQFKMGLMGILNMTFKPLKKNJMHLGQLLMIMNOJQMORNQLQLQLMMOJLNORSKKNNRJMJMIKMKKMOSOHIKRLQLJNMNEKJKJINHHJMFIPFJRLKLMNJLKKNLKMFJNHICF
    HJONKSKOMNENOKMPNNHJSROPPONIRMJJMNKOPQHNNOKLKINDNLIJJJLPGGNJPPNQBLMIQJPLILKIPJPNLMMHLKQNMNPOMLNMPKKMLGOLMJGKHGKNNMMKLMIDMNIMHMFRQFLKOIJMSMQE
    IIIHKKMIJIOIMKNLHQHKILTLRMKPNHLPIKJOMLMOOFNEJVQRPNROIHJHRJOKHIINIKKRLJOMLNHOUMFKFKHEILNKMLPIMGMINGMMGOKNNKJIMIHMLJKNNJJNVNEPNUIKINSNQGSPOQMQ
    KJNKNJMLPOOLFJIMQNIILKLKHEHLJPGTMVLFMNTKKMJINOMPLQLLGLRLNPOOKJTJMLPMJODGJLQQGLOKGNGJHKKHLHFNMGOLQONPOHLKJOPNHISLLDLLORRKJNIKKLNPJOMSKJJJNLMK
    QJLOFQTSPIKHPSMLQHKIMJNVOJONHNJMQHIILFONMQONINMQFLMHJQFKIOOOILNJEJPGHNLOUPKHPJMPKMLJLNINMSMLRLLLMJKNLKQKIILNIQGLKMKLFJJNSGSIRORMONKNJOLHMNIM
    QHLIPLIQLMIRMCFNIPKPMJCHHGLIMLKMERIOLKMJPNJRJIJMPHGHNLNKPIMOMJMPIMNMKNPNKHNKQMSNOLLJFLGJMEKQMQLRIKNLOPJJJGJMFNOKMLMQQHHIKKGQLKLIQIEKJONJNKMP
    PJLKQIJLNLLMMLMNOJKTHMNPPPQLQOLJMRKTINNNOHJKLJJPJLIJNOLLNRNMQHLMOHMMIQRMQFIOOHKHJNKFNNNMJPUKEKJKKQNNHKKLOUOKKLJKHMJPJHKKNLGLNELIJMNHLLIJHIPH
    MIPKLHKOHLKKMMHHLJTPIHOQNLJSJKOOGNPUHLPMIPLIRJIILGOMJJMJMKKJNQNPJRIKLHFKRNKIMIKJINIKPKKQIKNONJJLKKKIQGLIPIFGHGLLFGGOLJJNEJJJJHIOKNJIOPHNITKO
    IFLJOPLLNNHKONJFKLGKLJGOLJCKLIKNIOLJQMIMHMONQUNPQHFKSNKKKIINHSMJPINMILMOJMEFNLLMLOOOKLSGKPIJPLMMGJMOOKOTHMVMQFLMPQHNHSLFPHNIGQIMQJHOLKNGMFHJ
    OJPGHLLKTPMQNHJMMNKLNOOMHMMSUNNNKPOJILLSMNMOPKJUQOJPIILNEEOJUHIPJJOJRLQLQGQMMOPIIIJOKNLIMLRMNQLGQTQJJGINMFCKKLLGPLJIILNKLJJPLQNMOLKMHIPPIGLL
    KKKQPRKLMNPKMHOPOOIMMPGPLGILVNFIONLKLGPJJTSOLIKNKNSPPDOOSILOOLGHMJMKLJGKSMOIJNNSRPTLJISMJJLNKLEEHJKOMDHKIMQLPNLNIMGONOKLNNLFKKMEKMJOHMISKMNH
    TLMIJSKFJNMKOKMSLLPHORKNGQKLSKJILPQMDEJLHFNIKGHKOQNLIGJIKOQJPJOMPMINIKGNNIROOMHMNHHIPNMFMJFIJJMGONLJHJQMJRKGLPLIPIMMOMQQPOJPTQOHOKMJPTKMILKR
    IBLOMPFMMISPPKUSLKKGPOJRIKLSGPIPKLLQPOUKIKPNGJNLGLMMKNKPJPIJJKHJOHMGLKMRNKBIGRMHMPKOJNMOGLNMLOHPRSUJKHNOGPOSKKGHSEJQJHJHNLFLLKKLPPLNNGOMMNLJ
    PONLIISQKJNHJJGLKJLPNLHLJKPPOKPLMLMNQNKMNNQIONMMHKLNPQLHGPHOHKBKNVHLLOMKOJKLKLIPHKKNHPILMLPJRPJNRMFKOJJPJENOLPMOJQPNELOIJKMMSLKJMMILNOJHILOL
    SIMMPOIGKNLLNPMEKHCHJNNRQNHLKMOGNPKJJLPLNNNLSNOMKKMNGNLVJEIMNKLNKPKLNLHLKMJJPGFMNIJHSNULKILLIPLJLPKGOHLJLKKLPHGHONIIMLHEKPMRKQPKKGILKMHIQJJN
    JNMGOLLHPEPTJJKUIMMLTQKOOLIMNQLNOQHPLSJNMPJKJDPFKSNOPMNMNMKNFKLHGRMMJNQQKJLNPIMIJEQSNIQJNMNJFNPLJKORJONLLOJJMILTHOSLKKLVFMLKJKSJMLLKMLRJMKRG
    HPOLNGQNPJMMKKOKMLLMMSEISNMHKIJIIGOMNJHLGJLNLMPMNLJJILNPOKPKHKLVLOPJMJKHIKLJHLMQMHLKHIJJGOKNGONKNOMNHEKNKMMOJPLNMONLINNLFHLNGKLIINNLJMDOGVKL
    JNOLGMMHKOJOLKSMJLPHLOJLMIJHDEJKLRJIJLIMMKHNTMOJJNJOJHIKHMOFMTLOJJKKLMQNPQRGMLGGQNJLOJJOLNRELQNQQNOOLMQMKIKLFHMILLOLPJQOLLLIPONNHJONJQMHDKIH
    JRMIMKQKLPGHKLKMLLLQLMIKJKMMKLNLMQKINKLKPKOJJFPLLHGOLMJPMIJHJHNMRHOKJJNKINNLKPMGPJNENKOKHIPJIOMDIQINLKKJMLMJIKLJOKMLLJJOOJRHPIQHOLLIIKGQMKJI
    KLNMPRQKRJTKELJJJIJJFIQFNNNMHJQIJLHJQOHPKPMSLOLLMLNNJNIKLOJLNNNLNMEGLLIQKIRPNILKLNPKTQHSLMMHNMOIMOLKILHENQJLJONNJINMQJCINMKGJMGJQKFMMOLKJFMO
    FMGNRLJIPOMGNPMIMMMCLINLGIQLLMLLMPPMKMOPHJGKGKMLHKIGLKJJEEJNJJKOQLIGHPOOMRHMPMNNOKFHJLIJJIOLIPNKKHJTHKGINONJOMPMJKFOLJNHIKJLPPLILOJICJMNFKPK
    KMHOKFGLJLEOLOLMJOGNFIMOKPJQKTJPJLJNEJKJMKJKMLOLNLQMKHFQMGLLKKJLJQKKJVNJKOKNKLILJOHJKHIMMMCVISMFJFLNKKMLPMMIIPJKKKODQMJKEIPPJNJTNKLJMQIMHNHK
    OMIMNLSLIJKLOHLQLJKNKHQLSJKLFLLLKMMHFNLQLLHINONJFJOPIOLKJILSPKMMLLPNEMMMKIEJOMQKOHMSRJLLIPIJQKOMLGKLGKMFSKRLNMMRMMPLINLGMKMIOMLIMMMIOMOKMQOI
    NKKONLJKNGMKJOLUNLIQJILPJOFQPMMNIJLKQLOJRFMONQNGONLJIVQKJLGGJOJNGKKLQUNMHPVOHOPRFKIJLROKIFMINQKPQLQHOMOLKPHJOOEMOKILPIJPNLDLJMJHOKMPKLVLQPUU
    QKLNNPGKAJPVLNRKNJELOUPKILGOFTDKNHONMLTGEKQPILLKRLFRDKPOOLSOOHMJGRFMMHLKJHQKHMNORMHOOKPMPNOHTQKGKMVUUJKQNMJONIKNSNLOKRQFKNGNNMRRJFMPLHRKOOOI
    OGLQGNKLNKBSHLLNKIHFNMHUHIGJPDKMOKMEMFJLKDFMMGMNMLRPKMQRNOPAIOHMKOJMLGHIMKTOLOHKGNLFKNJLMKMOIMIJNMNKSKNIKNNLJKOJLNNJKOLJLFNHMHOJJKLHFHQLNPKN
    GIQLLOKLNLGLFLJMJLGKOMJILIJRLPJOOQPKOSKGMKJGKHRGFOULNMKJHINJILLKMIKIPKGPMGMOHNOLJLMMOLKLMLIOGIHJJHKKKIIONJJKQHLHEOJLPGHQJLFLKLMIJLQIHJPEJQIP
    NKMHJRHONIOJNSUCSMQRIRKOJNOGMIHLNOMPMTMRNIHQLPMONKGKKJKPNLPNMLMOLKHONJKLJKMLIMNHKLLNKNMLLIJMPLLLPSQMNNQLFKNRTQJNDMNLHQJIPJOKOILKNQNJNKLKOILK
    HJRROHKIMIONMMFRJRVSIKPQKJPJHJOLQJDLHNMLQOHKLLNPNNNOMQTMMMKFHMPJIHIQLKOLJMVPQMGJMLLNHJIQJHOLQPPQRLHLOMKQKGMEKHQVQIJMKINNILPMIOLHLGROLOLIMNII
    LNKOLLIJPSJLONEMUJKKHJOLPNOMNKKSLJMLIKPPKLKHIKNIJNQPVPOMLLIIQNRNKLEKMKRILMMDMQKMLPMTEKLBOPLKGNHOPLJMMLLMNKQKKJORUQRFJJIKOQQQLPJIDNOLRLJKIIPP
    JMORNFKKPRNJKMGKOJSTIRPJINQMNLLLPLOLIQRLHMJPLILOFJNPLGNKSMMHRLNMIJINNIOMNKLQJRPQJHOLNLONPQIIKJEMMFDMNNGIKNPALNLGKNOLKLGOMJORPMGPSIJJLNOLMLSR
    IFHPRLMFHSLHTMOQQNLJFHJHMMILJOMQHNMFNMOFNLKKKIHJNLMNFFMKMIKLLKLRONJLNNMLMPKNKGQLJHMMSJQLPRPNOKLMJLRJNHHJLIHIHKKTINRILKLNQJNLKKMMLNPMLMGJNIOJ
    NJGOKLINVKMQJJOSQIOVIQGHLGJNGNJKQLNSKQKRGLJPKSSMOOLLSIKIJRFKIMNHPLQGSUIMRKMOITJLIQLSQLHKLOLHPPMKLPHQKQIIPQJOGNKLLOPLIPJLPJLGMJJHKMMJJKMLSMRG
    IHJPLPVMFLLIJGKORJPIJJQHJPJQMGIPPLGHNVHKPJJIKOJONPSEMPONMLMMNJRRPLMPNMNSLLIKKLOPJNMLQQGJOHHJGMMJOPLHOINROMHJIKOKPOCMNGMPNMHKFKKLJNKHMNNJPPKL
    OPMMJSKJPIJOMKMIIJMIJPOLGKHMQPTHPLRNPOAKKJNJLLSNQLNIMQNIDKVJJNLMNHONLHOPVLGIKUPMLJPGEDLPMNHNFKMHOJJNQPNQPKPJPMIOMNKKGISMNFIIOJKHNJMJPLHJLJQP
    QLIGIHILILSTNIIOJOHPJHLGMHLQIJKFNMMQGTHOOLSKJNKLJQKQQGONGNFFNLKLJLQPLKMNNPJOOPLHJMSEMGMORREMRHVGKLCNLSJIMTJMNMOJLKOOONLLQKLGGTNGJFNJNOMKKGPN
    NJRIHKNKPHJNOGLKIKQMPNLMNMHRQKJSKHINQPGPNNLEKLPGJLKILNFPPHOLINMJFKGGGNCMOSMJKPMRJIKNKHKMMLOLNLQMFJMIINRIHLJIKLLLFIJIKNGOLINPMMLPMKMMKOHMPLJL
    NONMQPMFPMNHHLKLFMOLOKHOPNLEMMNLOMMQJOLNMKOMMQILHMJKPHJIHNUKKKKPLNNGIKENJMMLMJHOMKIMQOKLQNKKKLIDFJJHIOMNOJLLLNLJGJMKKNJFIIMOKIGJQHPIHMIKIODH
    JGNNIOFMNLLMMLHLLMKGOKOFKMJOHNOSMKJIGQKHQLKPMJLNHNJLIKJHMIINMNTNPLPKMMPMNKKINHLMEHMGGMLNLMIGKMJJIRNKSOKLJKJGSKJNJLNMLNINNMKNKNIKNIKJMOIMJJHP
    MMILKHGFLJJNNHMOOOFMJKMKMPELJGQOMHMMPHCNLJIGNKKNQILOMINRPPQINNJOPJOONKENQMOKMOOMOHPKKHJGOINLENILNINFOKMNMJJNIOINNNKNIIRIKNKJIKNQKLFNOIFGJILI
    JMLMQHHMKOSIKOLGLJMNVHHGHLNMLMPKNMKKMPJLKJMNLVKOMIQLLJHQHIKOLJPKKJKHKNMHJLMMLNMKQQLFLMIKJJMJLPRNMIKHLKOBLKQKOOSJKPKMPKNKIOIKONJNMNJNMNJNPMHP
    PHJJLPJJMMOLILSMGJINMEIQMPKNPOLPMKIEPLQLHMOKIILMNGNJIILQKLFPOOJQOKIKBFHJJGGOMPLPELLMJPKLLLNKKQIQLQNOAJKKMIITKELJLTKKHJKKJLQDNJJMKPLKULGLJHIM
    INMLDJHMIGLJLJNRKHMGIKMLSHSJLOIJHMHOKIMQQUKPKFPGLHQKKMHIPOMIKFGOMNRKPJOKKQSHNKPJLKMIMGMJJJMFFLDKJPQNRJNRKNJHGLNJHPNSKMJPOLKKKGHIKIJNNONOLQPL
    INGJKMKLMMLUJDJIMNJKNQLJDQNOOOPKIMJPVQMMINHTJRIKOJLOPOPUINGGMRRRNODRKJMMLJMRFINGMTKLMKELKIMMGOMILILQDOQLMHIMLQGKPFQIKJOHLMNLGOGLHENJNIIRNJIQ
    HPOGJHKPMKLLHQJJJHERLREJNPKOLJPHSKFIHKHFLPNLNLKINFHKHMKJNOQFNHQVQRTOMILILKJHIPHMJMPLQNHOQJIRHQMQKELKJOILOLMMJJJEKNIMLQOLMPJKINLLIGKLRHMKPNMN
    LMNILPJLGRFLQQNOILMKHMPOFNEJGLLNJLQGOQHLMIMKJHPJKPKGNNPLRMJLNIJLNJPPLNNOHKGIOUGBNJLCRIOKHLLOKHKKNJMQKLLOEIOHNKINHNMSKRSNJJHIOIKJOQKFHNKLNIJL
    MNOKKPPHOMLMKNORKMPIMLIMGNHNLLGFPNOOJKNRMJORKMKNIJIJHGNPMKJQJPOILHPMJOHPNGGMKNHJORHKQJSJQJILNJNGMOLOLHNOULONNORPNLFPKLNNMLNMOMMINRLOGNNKNOOL
    HLLLVJHRPMMQSIQIRJKNMSLHMMQGLMJKJOJLOLLPJOKRGLSMNKKKGKMNNLHLOLILPMMRJQPMIIIOJMLHHPLPINMJHQNMGMJPPNKERLOOOJQPJPOHLKOMCIPMKKFNJJIKVOJMLLVNJPHM
    LNTGHOSLKKJENEKOKNSNINOGOPNHPKKOKKBONQGMILNQPERNJJOGMLJOISLQMLLNKJPPMKPFNRMQPQSKMNIEKLKGFNQQJNLGRNQKPLKOPLFMGKDLKEKRVNKOOIPIHJHMKJTJQLOCMRII
    JNMMJQLERLOMKKHKNPLMGKJKLFQLKMMMFMJIOKOJHGOLJONHHTHLDPKMOSNPJQHKPKMJHOIMOKRJSMHOMNPQNLHITMPMMLFMNQSKHIKJLLRKKLKLNNQKKJPKHKMQLSQJNIQKNLIRQIJI
    OKMLHMNPHIGCHHNVEOJIHLSHLNJEEHPIRJMOLHINLKRLKPMJLIMIKHIMNQHJJOJMJMLLNTGLMOOJILMMPMLLLHMNLJJNEQMMKKMLNKPMOKJGJJIMJPIJSLMIHIKQKGLLGINNKMFMNMIH
    MQJKLKNLOMKONIMLKFKJFMJMMMLJLLKKKGUNSJKIPMOOPJNHNGLKQJJGMMMJKGJQJLQLMMRPLLFNLJONNMNLFHLKENJMMNILJENVJPPKMIMRMKIQPPJHMGIMIMMJOMMGKNLMOIMSNLOH
    PHLHLNKILJFRNQNOLKPOKLKJOMNLRLLMPMKLGIKMCMIFKKGNQNFJENMOKJLIMILIJOMTEMOLKNMCLPJHNLLKSMOLQOIQJIQMVJIKRSKJINKGSJJKMGLMSMRORIMJTSLFSMLLIHKLKOEJ
    LMMGNKNLJLNLDMLQRKIMLJHKNKLOPNILKINKOOOIMQLOKOLTIMMGPLOIJLOLHFIIMIKLPFOJQCHOMKNHMQKMHIIHQJJNNMLKJHONRPLIJQNLNDNJJKNFHNJUKLMIQNNLJHQSMLPRUKOG
    LMNIMPLORJOLMNIHLMJMDFHMMOMMMQPLOIMNLHDHGMPLOJRLNONCHOGLQNKNOOJNMKMLSJNMLLORGJOINQMQNILMOMLOIPKGNFSSLINOLMKODKPEIMQKPOHKMKOINIKKHJQPPNGKLMJH
    HTPQMMLIMHMSUKQNLNQQLRMJGNEIEINGLLJIMMNMLMEMHHPILJJHQQGIOILOLJMLPOKKSHOQMHJEONQGEOOJIKLNSEKJPHMNNLOGQIMHKJLNKGSQLJOPOIJRKJOJPLRNRMOIRILVGHKN
    IPJMMJMJRHONOMKNJKJKNKHMLPLILOLJIIPHOQHMNEQFIQHLSJNMKCDONLPHIOLKRNJMLKHLLLKKIKQLOPFNRLJUKKKOLOIRJINPLRMOLIJNTEKOPOMJIIULIKMIONJIIGKKQHKLGMLG
    MPNJMNNMHJPKLJKLLVKJMMKRLNLIPGHNNKILGLKQPNFLHLJHKLNRLMKPLPJLPILMQNSPJLOPOPGLQNJQJNRJCMMLESEIQNLRHKSJMJFSPJIOILPMOHPMLQQRNRMCMPGLOENLLMNSOKKP
    GFMLLMNNLOKLKMSMIKGHPLLISKNJOPPHTKKLHELKRRNKNNOOJJTJPPMVFIOHILNIJFIFVPNILLKMHKNLPIKJNJKDITKGMNNBNKMCMLIMOGMTLMJPPLLLILJNOQMGIOLONLLMMMLMONHK
    LJQIIJKLULKPLMMPMNOLKAOKPMIPQKHLJIGLMJJHOKMNNDLNHOJILMLFORMIQKKMKILIIPJNPPHJPLLMLLNEINLLLFIOQNNJJJKGJKLJKDONJGLKNOOPPPOCORKLHINNJJNILLMNKIRQ
    FLGLNMLJHGIQNMNPDPKMINLRJNILHJHLLKLKRJPIIIMNJLNKDNFKLMLGKIEMOQKPMLPJLLMKNCKNLKGOKMKOKEIMOBJMHQVLINRPJNLPQKMLDPMJNVLPILNLRNKTLHKMIPEJNOKTNOLL
    ONFMLJHLRJPLPKPLJNMJMKMKLIJLNISKNNKMRPQMFPOJJLEOKJLROJPLIUIJIKSKNJFIQSLMIFIKFMILLPQFLPNLHMKRPKOFJKIOMHKJNJMIHKHQKLJIHLKLKJKNLKLNKNMMMKNKLRIK
    IKLJJMNNOMKGKLKKGJMOLLKNNHNLIMLLELMIHMVNJPMJKJHKLNOMJIPJMOOQJKONGMFMNCILKPUKKMQNDMMLLIQKKLNNRNKMJKMOLPNMMPLJGOKTRKEONLFMGOJOOIJMLOMGRMIMLIMM
    IMMPFNKLOPKJNJNLIHGSKEMJLHNFLNMNOHOPMJLPMJQMJJFPNQPLOMNMINLIPFLRJEIPLORKQIJKJOKIMLLMMKJVOIKJHLINPLNSHKLEJKKQMMFNNKIRSDMUPJIJNLMKMGSKCIIMLGMN
    MOFLILITFKLKKENTJHKGLKNHIILQKLKPMHOGOPNJJCMJKJFJOOLMRJJJKMNMPRGRKFNNJOIKNHNRNLGRGKQPNIIMHOJMFOJJMMLHKKILJLIQKGOJVEKNGNNKKIJKLHNOPLJLMKKIRGKJ
    EOMRMJKKIQJGMRPNCJNKMPPJNKMHPOQGPGIHJMKLNOMNLGKLMHHLMKMMNIKKHJGQHOLKLLNSLGJIJRMIKGJMIKIPOMHMJOMIIJJHJKIJMMLNLNOIKRMOJPLIPJNJJTJNIOLNRMGMJGIQ
    HOOFGNIKQSMMIKMKKMOIOMKNIONLLPMPKGONPOKLGMGIRKOJOMJJNJHNMNPOKMOJMJODMJPHNNHKLLKJIKOMMJLKLMKJHLNPMMHIMKQINNGKPJOLLOIIJJKQHNIINHPFKIQMKKMILOMJ
    IMNEOLHLOKIMLHHLIMLFPIHMKMOLKIKKPOJLLIOMKLNDHJOLNQNQIJMIIKKCJJIOQIMLPLDNIOOIIPMTLMFLNFLMJKMNKJGKMSQSJIKMPMNKLNOVGPMMJKILFINNMLOMHHENLHKLIMKK
    QOHKGKGLLLKDIPLPIKFQMKMJIKJEFKKLDHIOPNJHLMLLNQFLJJLNMJOLGNKLLOPLKNJMNHKLNMPNMMOHNHKQPLQMNMDLFLLMLJPFKELFLCLLLJJGNFJOQIKQMSKMGGMLJMNMJHMNQFMH
    KGIMNOIGLLIUSIJNJQKLHQOJKDQIRQHLLMJLLONKNPIPNTPLMLGOKENNPIPLHLITKGQLSOONKOQIKVKLRUSLMLGOSELHKPVLRIFIHKMMPLNPJJPMHIGIPFQGSQKKKJHQEPPJLMUFOTQG
    DDELKIMFLOGLLVJGJOOHJJOPRRLSNVMOQUPNPIPKQUSVIMNROMGOPDHSLDNGRMIJPPJPLTSQDLLLLONSTMOOQLTIOLGHKISLNFHGKKNHFJMGQOJHLBGJEBLHGKMNFIFPFJMJMMSPPPMP
    MOHKGNNQIJNKLOKLRMNIIORMMNMMNMGGJMNQLOMKGKKGLLFPFNMJKMIPLHMONOLONMNIKPQGFNNPQJJRKLBLPGNLPOLJEMONFILMLHKPINKFMFMIKLRMAKPLLIIODJQKELQHPKGLIMKF
    OLJJEMKLILMJLLGJONPGILHOJOKMKJIOOLKILIEGILKCKILQLKPKLNKPOKLHKQMNMMFIOKORQNPMKPNLHLHNONKQFLOMJLOGSSQQPDQHOINKOOLJPFMRPONQQMOHMDNOKMOIJINMGLLM
    MKORMOENNKNLPMRJIMJILMMPMKHLPKIIJNJKNQNTKVJLJJPALDMVIOMDKQMNPJJSSOMLJIJNOIKUTJORMLMNPNNRNNIOKJPOPJDJLLKJMQIIMPMDIUQPGQLLKNJHLGNNLHMJNPKOMKNL
    KMNHPUMOJPLMHJPKNGJLNLDFNENIOTMNGMLHPINNMLOHQMLMLLHOGTNIMNJMLKMGQPJHILINHNJKKQOLOIJKNIKNKNLPPLNNHIRPNPOKDNIQIIOLNMOGHHKIJNMRPPLINQLHQNNNPKON
    NMMKNOOLQEDLTRGNNRNOMRLQRRTHLNIMKPLKMKLMLMKOTNMKHOIREORJIMNINMKKEJVNJPQPMMROLJQLKRKFKPQKJHQUPHMLLMMLJKIJLIOLSPJHMPMOINRJKOJLMMNLRPIKNIMSHGHJ
    PIJPOKLJLIIHJMIQJOSSQNLLKIOKHKNTQNPPEKMONNSNLKKOJLNHPNLLIMHMMNNIHONGLIOVIGOOMLMJJOLILNKMNJIGRHOOJLSKNKMIJNKPPKMQVLRHKPCPPOLKKSJLIIMIILSKIMMG
    JIJNSNQPPGKIKKQMNJNMNQMJKNDPPLOONOKMOJLIKQLNMJJNDGCOQETKNGNMKKQPQJHFNRJMIJMHKIPOKNOPJMSJNKITNMGKNQOOQOPKLJHIHKMJMSLMMKNPLJTKOIOMGMLOLMMNRLIJ
    KELJPLLLPMFRLJLMLJGOREHPHRKNJHNKBJKKOFMNNMJHLMLINKONRDOEINGLQLNQNKGIJHILHMNLNPMTKPKQMPLIPMLGNJOQOLRNHGGKMKOEJLKMMMOLLJNPQHQMMFJQGHFKPRNMNIHL
    JNOEQHNPMNLPLVKGPJIJMIPQRNPGMMJNLOONKLGQLHLPKNQKILILKPMJRPCJIONRMPQNDNJIPNNGNIIIFHJQIKIKLVQGNIONJOOKKJFKLPPKKTRLOMHMMJOKRFMJDKLRMKROTJNQKMNP
    LCLQSLNLPNPFJKJMNLHKNRMLIPJKKKRMRGSQOTOGQSKJQKHRGLILIJOOIPONOUNMLNJQNIJJJGQNJMHQOPMMKKPMGKPPNKJPGLJKIKJMILDJNNNPPMPONPQJMRRQHJHMLJQFKIRLPRTU
    NGQKLJJJIKPJHKQPJTPMOOJMKMMRRQQKQNMPPVJMLGININIOUHNNNMQLKQHPSNMKHIMIUJHHKTPRHMKJGMILKOGNRMINQRMSJGDNRUNLHNMRJKNVMJMNDLLKJKQJGRMHGJOJMKNMMNIO
    IGHMMOPLNMJRMLLJONMNLMLIMMKMPKHNJMLMKEKLNSMKPGMKNRNLGHJNMQHJNHHKKOONNFGNQHSJKOOLMKRPLLVRFNCKNKOPMGHJFOJOHJLNLKLPGMHKHLPMTQPKFIIKJNKMKLMNNKLK
    PLJIKMOONPKOONRUKHIMPNLFJOKOKOKNJOKJHNLONIMMINIKONNKQPJQMIQORJRGRMNGMKROENOTJQJMMPLIPOGHOKJOMJNLQKLPOJMMMDKEQIOLKPLIMTLNHKIKQMIOJRMJJEMMINOS
    JLJOLFOGLIPNMFLEPNMKPPMMLNJKMFMLQIIHQQPRNNQENFHLKMPKPHOLONHOJMJLONLPQPKSJHLFIMIHIBLRIPMLNHOKHJUNOMNQFLLMKQGPMRJPHIKIQNLMOMHJLRAQKNMKKIJLOIHP
    FLKLLMHNGHNJUOHHNJONLISLLMJKIKPMINOMKNLGIEPIMFNJPPOLNKEPSKPMSIQOJMNGJKMJTGHQSJCNFPKPMOKNMDMNKHGHNLJJPDOIMLNHLMKJDOKKPPPNMJJJLIGKJLMNJJPNLGJL
    JKGJILJJIHJMGJISLGNSJONNMKJIMOMNOLPKQFMMPLIFKQMOGNLLIMFKNMJLKMIIJLIPNLNLLKLNLILLLMJJMOJOHLNJOOGHSONHNLJMGMKJHMLLDMLKHRLKBMQNJKQQNJNMMFOJOLLN
    MMHIFKMMJKMKONMKMHOIIOGMPPGJJLKKOMPPKMINLJNKJJIKOLNMEJGKVHHILEGHIHNKTPGNNNLPCHJKDGNLHKJGNIEHQLHPQMPMOHJLOJJNMGNHNHJFEIHOLJHSMGQMSNKJLRJQMLLO
    GJMIKHKILNQLILLJQLIJELMEINMGLQNNHINKPKIQUJLVPLNJNKGLKOOJFRONMMNNRKLKDIKGONFMPNNMMOIJKHMFQKNIQKQOMEBEOJJOHOLMLIMFLJNKRKQKJNJNFINIJJRMJNIMQMOK
    NMJOSNNKOCNQHFJOHPPSMQJLMOJOLLKTMGGILLKKKOMGLLQOIQOCOOHOPPMLQOLHGGAILNKHNJFLJJJKIPMNLMHOILJJLPNKNHNGJLFLKKKMHIKPKMLNMOEGQHNHHKPLFJENLKINQPLF
    GMMHIJNLLQIJPMDJKDMHLLKNLTQLJPINNGMFNIJJLMLNKLHJJMMJILNMIMFIOKOOMKIPRJHLMNQMJONIJRKOOPLNLHJKNIIFVLIJMNQIKIOHMIMNNFKJSKILMLNLRSNKJIPONHMJJKGK
    FRKNOJLOKIOJQQNJNINHRMNJFNPHLOEIOHLQLIFQNOJLMGOCLPFLKGLNIIRHLSIHIQKMJKJLOHKIQOQJRJLGOMLOJPKPMIFLIMMKNJMKMIEVNMQJNLNOOIQNHQLKPGLKHHJHKGPMJMNL
    KKRMJGMMIITPJFMKJKNEMKOMKIIPKKMVMKILIKOLQOIIMIJPHRTNPONPJKKIKKLMHOFRIIFLKMLKGLMIRNLGJMIOKFKLMKRKMMLERKEJKLLLNLHFJHGOLKOTJIHKMEQNQILILOJLPHHJ
    QJRFNKPMPJKOLOKNHJMPLLVNHHJPRKOOHKONKIMIMGMNLNFPPMISKOHIOKMIGOOOJLKKQGKVSMMMLNJKHMOQQMDDIQHHFKGJJMHLNTPKKJEOGMIKKNMINOJJJGDUILRSLMHLKIMDIEOM
    LNRNLMPNMMOSQNDNOORNMNMJLJKJPJLGPPPKGLDKIHPLPPLRIKLEOLJGQOOVMIJENOKLDHJEIJLHLIOEPMJMMIKNQKHJRRNKMBLOMJIHCMKMLPMEMKMLOPEGJOLLNNMGOJOQIKKINJOL
    PMHNGNENMGENMJNOMTHJKLLKMMLIMLGUIOHFICMPHQJEOOPAHRKGRNJLKLIKNLGHNKHMJQIJNLFNJKNKJNMJLKMNJPUBMPFEJLPLIRRMLLIMKIOJGMHRIMPNKILFGMLMRHKHKUKMIROO
    RGLOPNNFKLOTSOMJMPMNJEDLMKNMFOKHLKDDKNOLKNKKJMHGMGGGKNIPJKMKJLMLMLHNEOOLLKOHMICIJHMTKONJKOIIJOOPEQNFJGLILLIMEMEIPKFNJKMKMJKOLKHJMHILLMKMMIMJ
    NJILFNLIPLMOONOMKGONOIHLKHMHNIJKHLMOJMNPKJBKONIEPTPHKILLLNLOMKJMMQMMQNLOOLGDMMOJOKKIILRMJMINLKPHVIIMLDRQRMHOJJNQHLHQTJHJMHKMLOKNOKNMMDGQKVEK
    OJHJOKOIKKAKJINOHOKLHGJFMLNOOKKGLJPLKKPMJJMNPJIJOLOLGHKNQNJMMQMNJRNOJLJRJLKLMMGPMNOMQMKQKJGRJPNGNLGJMMMPLLTOLLKKRHJJIFIPKOLMKNQMOMQNMJJMIJEJ
    MPPKIOGOOEHPHGKMNILNLPJLKNJKGIRULNLTIIONENKKKLIJEQGLJMKIIGHOMMUJMMKOKPJLMHJDFQJNQMMDLKNRPPLCKOJLKLGLGIKKHOGMKOIJKNRPNGQMNLLIKQHJNNPMUPGKMNOQ
    JLMLMMLJPLKPRGJOMOPKPJLILKPKQMFOMKKERTLIIIFIBRKOLHLFHNOLIQJMGJILKKNKOHNHOOLMHHDQMNIONJKGBPLNRKRIORLOMPKMLGKOHPLLMDNIRNKOHKPJPMMQKPJIILEPJMMO
    LONMLRIOPKNNNHLNJFIKQOHGQLMIORNHFNIPNGOMKISNJRPIHMKJHMMQIOJKJMSCOKORHQNJNIIIKPPMOLSJLNGKINKIKGNLOJSRMOKNLLMMNLMOPLMIKLAJRISJKMLPPJKJFHJOQLNG
    NKJKJMJKONMLIGKOJMNFMMLPMEQQHNKIQKPLLKIMLLOKMLILHEKNINIORHNKKMEFNMNGNPLMBHSNPPMHLGOIMKMJLNHFMKLKIOOONPJLEKLILMOLPRLJKPLCKNPJKMNPFHNFFTDKNFRJ
    QLIJRGLJRPNJFMHLOLMNOMNJLMKBINLKEKRKSLJLNINNOMNOJOGJOMKJEMJIHLRNTTJPLMHPQKHKMINIJINMKKLLJQPKLMONOJKKMGMHGNKIMKHNNINKIQLROSKRTOKMOFJPKRULJNQF
    KRKMPMNLMQGNPLOOJOMMJQKLFKMRHHCPTGMQOLLOKJPIONGTKGIGRQOELOJQKOMQGMLOLKOKNMLRLPINNLDIKJJMGLMQHJJJLJJGILLNLLOKJIMMINIFPJNJMNKIOLTOGLNKIQHUQNJN
    MIOMLIGQLRLIQRHLGLDOKNMQTOTMFIILKQGPKNIHNMHJMGLJMTLMOLJPRLLSJELLOLPFNMMNRPQMIQNOFOPIQKHFIKGNIRKMLNPNLMGNOGQMKQTIJHNIISGLOJOSTOLLQKHHEMJIOFLO
    IGMHNIJSOPCIIJJLHNLMINSHHRMHDGHOHLKEIQKQEMLLQLTILIGLPLHPPNNJNMKSOGTOHJIFOJHQMLULPIMOQEJLHOCSJQJKMLJJHONMOLFLKQMJLOGJOPKPJJLFTIHQMMQLILQKKNGM
    MFESJUMIPJNMMDPMILHMLFSJSMDLOMIFJQPPMKJRIHIKKJQLDKJJOIOFNFIIPLPOIKKHOJRHSOKHJFKCNNMDLJOPOMROPPNLFMIMMMMOTNPIMONOIOQPKJMPLHLHJMOJQLKMKJOLQIOL
    ONMMJNLGLPLMONVELMPKSGNIIQPTHOLMNMRHIIILJMLPKJNGJNIJLNJPNNKMJHOPNPMPLRGQMQNUOINMPIMMJKINRNFHOKTIMKJJLILMPHFLMJNNKIGRRMJPJJGPGNJKMSONOHKOJLPK
    JMRMPLQIOMOJIQOMMMPMLFLKROIJLFOJSPMONPPHIGMNUNNHGMLNLOLPMGPOPMLJLPLPMGQNLHIOKNLMTTJRMNLLLIJIOIOPEOGHIOQKPPNKIRGJMKPRLIOMQMLNPNNIKPINOHRLMLLH
    RHIOGGPLPPKFKLHGIIGNSEMHTKJLLHJEIOOMSNMLLHHKIPILPLKQKOOLMOGOLMMSONKOJIIMLMKMLNKQKKIOMOPMOMHILPNNOMGLKHHMHLQLNNJJMPMMLLFLNNLNNJHKNJIFQQMJMILM
    NOIIOKLNKKKNMONNPNLNNPONPHLIPPPQOFKIOKILJNJJJMORLQMKLMKHIKHQKLRNGGLOLHIIMPNNOJHNKHNTGIOJMJHGKPMGQHIKROKNHHNMLKJOOPMMNOOHJGRPLIORLJIOJILNQPFQ
    PKRQIGHSKNOLMIKMKLMNIIODGNOHOJJMOKHHPRGPTJJNNNOJMLGMSJJNOLKIKNGKKRQILROEMHOINLMVNLOOKPJNMNILQOGOQPNMJOOJLIJLMPMJJNJGLHOONLMPLPHLLQLMLOKJLJEG
    JMGMNNGLOPNHPJLKOHHPOJPNRTQOMMJSHIQKJNMKSIKINLNKNNKOOHITNMPLLMPJIHKIQJOMJKHMOONLLNKNPIRMKMNHJLLDRSOGSROJHOJLJKHMNPHHONSPIPEMLMKEJLIMOQPNIQMQ
    MQJMIJNKKIMMCNLIMHLNJSGKKLFJLLKJCOHEIKLLOPILJIINRNJROLKEPKMLKLNJPQPJNNLIPJNNLLGOKNOFNPHNJFGGIOHQLHLJSIQMQNKMLMNNJMIHJQMNOLMLKOPVQPLLHJILHEPI
    IMGPKJPKLLKLFHMISNJPRJNQMMKHOKJLFHJPLOOTMNMLNOONILRLMLMOMIONHMLNLMLPKNNHMFLLNQIOPQJMJJKDMLMNDGMKNQIMRLOJLNHTMKJIVOLSUNRMQLLMTPNPJJOPROQKKLPP
    PKKRQISOMOUILRLGLJSINHPHOKMIIPLSGLFJHVJJINIHOMBJKLIKHHGJRJQJEKNIIDGFEKVLIHIJMRMPONPIMJDROIMIJMHPLRHOOPSONKNQKLKKJMMQJMLKKNLONOKQNJPHNMCLJNJH
    KSQNLKLLJQMLLFNFRLJNMMKMJOKMKNJGMKKKNRPKMHRJKNNGGQLHGNHPLLKLPINMKHOFQQLOMNIKHMFNOPNLLPJOOILKMPFINNLPFLRNJSPIIKHLOPMINOKOKMHLNLLNLJLHMMFJHNKK
    MOLQOONNKLOIMKMVHFMPOOMSMMLROJQOHKLKJPMLQGRMRLHRFJRNLMOMPONHLINNKLGIJPIJMHKNMPUPPHHRPLNLMKRLNKOJRJQLKLSMKKMNHJPOKHKNLQMGLMQKOKIOPOMKNIMJMFIN
    PPMQKJKQLLHLNMGNKNLLESLJOHKMNUVIOILNMMKMNDJPLRIJISMLPLLNQTNIISBNKPEOJOOLIPPUPNLOOLLDHNOQIKKISLOKQQHHHPSRICGMIOKLMTLNQLLJMOPKHRKPROIRMFMJMLOF
    JPMLMOKINGLOPKLIJGFRGLJSGTNGNNFLKJQLNRFPKKPKLHOPOJNJPLKKMIPLPMFLIPMNKIKLQHLGNKOOLMLOJINNONLMMGLNINNGQKJJKMNQQKILPNJEQONMHJSFOKPLTOJIOKNINOJP
    NNNNGLQCLOKNMNLNKHMIHQMKPKMKVMIINIOJKKRNNNUBKIVMPKKQMOIOKHRIVNUPPLLKFMHHRKNJNJJNNLLMMJUMIKKJLPQLPQOKMPLIURKOLQLRJHNSQNKOHKJQNPVOONLLPCGKKNII
    IKLNJFMKPPMNJROJKNFMSMHKJQPJJLTPINNNIPLFOMIJLPHFLKJMQMSPOKJNMQLMKKRFLNMQNOJMNQFMKGLHIINNHQLHNRILKJFSOMMLOOMHLLJOOETRQITKJSKNTMKNJGMJKOMKIIMJ
    QGNROMPNRLIEMJGKJMQPIHMPNLRPOOMPKIJNGPGILTIHMOLOJMPOKKJQPLSNONQJJLLNNTLMNLIMKOJDCIPMPJHJVKJOPETMTLMOPONLQJKNKMJMKKMGMLMNNJOPHOLMNNLJFGAOLJKK
    RPPPMOSQJMTEMNGLOSNKMHNLNRNLMIMFTPQPRJOMMPKMPEFISTLOLEKJOPMLLJMMKJNIIIKHJFIOVOMLBJNLQIQNPMOEPIMMHJPJIOPGJMJMKPPOQLFKLPMPNJKJNPSQMMNOKLPNLKKJ
    GIKEERNKMLJJLJNMKJQOELMNLLPIJMIPMLLOKOMLFMORJGLNNLHUNOMLNMIKKNKQLKKKMNPIOLOLKKVNMMIPJMNOPQJHKMKHMKPLLKMMPJROKLOPKJJPNRINNNOKQKMLOLKMIQRNCHKN
    KPNJOOKJEMMIBPMMFKMNLPKNNJQHHOQLPMSONHOMOOLLPHLILUMNLNLGNJHKILMOQSJHJJOHEHJMMNPNNFKKHJOHIMNNPOJMPJNRGKJNLJMJKIJMQRINJMNGLHLOKGVKPORSMPEIHKPO
    KNOIIIJNNQLLPDGNNMMJLKPLLQKLTNJMJIKQKOMKKJINMNHJIMTGKJMPHOOHLKMILPMMIOOHPPLKLKMKJLQSIJIKNJNQJLKROQLLNKOGOJKNMLGKNOGMNPKLMMPIGTKFLOPKPQJKLLNN
    OJOJMKOKKIPIKMMPMIKIOQLRPOJKQOLRRRNPMLPOEGOKNNMHKLJKPJPLKIQNNMIPKHLLPMLKMPJGLLNOHONPMGGMKNLLLKKHMJKLLQNOKGOIOJKLSJJMNJNMMJLJJFMNLLKJJLNMKNOS
    KODPQLKMKRJKIAKMMNNJNRMONNKJLKOHLIHKLQKPOTLMJIILMMFKHLNPLJINPOQHIGMFQLRNHLMKHONMFMTKOHFMPKQKCMOKKLMHOLROSOPPPRQGOOSOFNLPMILLLLJSKNLKRLNKRMLF
    OLKQKKMNLQLKMNNLPNPNKMKMHNJTJMMOMMJNLJMLILOJPKKTNKLKLOQMLKMIPOKEIKKMPHIKNJIOKKLKJGOMLPKINOSNHILNKLHPOJJOINJIOLNNKJJVJGMLLHQMKOHHLRJNOLJLLMLM
    NPNPQNLHOMOOOJNJKIPJLGINHLIJQJLMNESPJNMLMPRKGKMHSKINNLHKLQNFLPOMOOJVLMOKLLQJPROMIQJLETJNKINKJIPKOOIOMTMKLIOIPIPMPILKKMINLMJKNMLONPKHLNPNKLLK
    ILKOENNKKNPNJPPJJQLOJKMHNFJSOMKKMJRKKLNKMOGLOHMNMQLRKLPJQPLPHPGPLHQOLMLMPPMSKLKMMKLKJHLMLGNKPPKMKMLKPJOIQHPRKLMNMRNMJITHIJKSLMLMKOSPJLFHFILR
    LIKMNIKJEPLNIKMGNOKHPINNPNOLIFJIDILHTNKHHOMPOPKLJLPOLMJIKNHROPLGKGKLJMMEMMQLJILLILPNLMNKRNPLPNKMNIPLONOKOLFOPIIGJOMPNLPSNPNULMVKRLLPKPOEJPKK
    KOMOJQJHMMLOKJKSMPKMMILIOFKKMDQSLSGPKJGPILMOQMOPMMHIIGOQJOLNNLKMOGIQLOGIRPJGFEOOKRONMPUFMRQKOQNVERNILNLMPHKIJSLMMTLKJKMLNUNGJJJJCOOMRJLJOOII
    JIMOGHCKKONMQMJPNIPHOOHMHQGRPFRKHGNNNLJLNPJPNLMJANKLLLQKJILTMHJGJNUPMNKLOKSNGPLLIMPMLNHLMNOJKNNNIEPPPNNJNOOIDKQNKFKPKMKNPHHLRHLHKMLPPKLKHGKK
    PRQNNLPMLIGOIHNENHJEMMOIQNNNKHMLOQLGLLRQPNBKLIMKNPNRSKGGJIHSNJKQJSQGFOKJMNQONMLLNMHHNTKMSOOKRLIRPPNKLMLNOLPONKRJNKLNNKAJOOMJJLKKNEKMIPKKJLLH
    JLLRMIILLJMKLGLILHFEKMONOOONIJRIQIMKJKPOLKMNNLOLHQJMFPKIPERSAMKHMGGPGKSMPPPIPLQNEMKOPSKGMOJPKJIRINKPIILHKKMFNHNKKJNMJGLHQSPMQOJHNOJKQIOLQUKN
    KLJJSQLJLMPLOKNIHKHMRGPKNILMNMRNJOKKLOPJMMODKONPMKMJOMKHIPPOKOKOSPONIQROLMKLJHJRJIMKJMJIJNNIPLGIPNLEJJNKOSQNGLJNLLRVOIHKHLHLQJPNFIVOHSJLOJEI
    IQHIMMMMOPLRKPRSUOLSQKKESANIGKMLKMNKJKIOKJONNMPOJGOMKOKHKJIJIQNKNNGPMOPOQIONJLLOMMGLQMLNNKPMNNQQPHJOPRITMNROQKHHLPHJMFOMSQTJPJQJPKKJFMIGMOPE
    NNQMEGNNJIKMKUKMONMFEEISNLJMNJKMNMOIPOHMOMIKIPJLIKKGMORPMLPOLJKONLIKQKLLMLTMRMQNNMIKSPNRMMMMLRMMLIRQOHJHOPLMJRLHTQLNQKIPOONINMQQJNGLLNFOKNOF
    NPNMOQLLLMMOFHKLINGNIJGKIGMKMFLGQILLMGLOHUJILLKKOQPPRQJMLNNGONRLNFJMQMQMLLQPLNGLPKIOHIJJPOJPLRPLKKENLERLGGPJMGKJOKJPROQBJOHHIKGKQMLIIQKOIPKH
    ELHLKMLPLGLGQHHOKOLLJHLMMNFGMFILPNMMIMNJOLIRLNJGLHKLIJHGLKIQSMJMIJMONFMJIGIJIKKLKHOGHMLNRJNORQQLJRMLRMLPLHKQLMLOJMPOKMPMMQLJKPJFMIIMNOMIELNN
    ONNRLOJNLGMLPJLILLHIOILNHOPKNMNKJLMSJNOPPQDKTJIHJPNJJLGIONTQQOLLMKMLLMMOHLEIGLLJMNKMHIQMLMJFKIPJMQKLJPJQLKHILMLPMILMIKLIGSLJGMLRLBNRKNMIKPJH
    ILLQSIIOHJPJKMMKTKNNONLJOLOILGICQJRIOOIHNONOJOKLHTIMIKKPRJTOMHMPMKOQOLGDIRGHKOMPMHOHPJIOLJIHEEEGKKKNMEOLOHLMORILLIONLPOPNOOKJMLNSLIOVJKGNHDJ
    MLLPNONMNQLOSIGPILLLLLJMFGJMOJNJOMKJRONNGLGLTJLPPPPQOIKMLJSKHJJPLOJLMQOSOKMSJNMHJJMHKNOGMOJONNPJONMMVRPLMIJIKKKPNOOGHMKHKSKMKPHGKLJPKLFJPPML
    LJQJJKJSLHPIKHGLPTOLJGJNMNRLIPPNMJLMONKTUNMLPOLNOLMFQIKJRNGKFRSMLPJOLJHHKILGPNFPONFOJKHFKORPQQQIJNLMQRLQNIMNJIPMPMJOOQQNLMMJGGLMJQNQRIFKKQPJ
    OKHLPMJLSOPNQGPMSGJRQRLQRQOQKKIMMJJJJGMKMSGMILNGGOLKRMHRNBMJOAQJGILROPLLIKKIMLMMLLMNNKMKIRLHNQPMIGKQSKHQLMOGEQKMLOMOULJMKLMLOMIQKKOGMIMNCLLS
    JJLOMJKPMLJEKKILKPPQQGFKEIQHHSQOJRNLKNKINNINOLNKINKKMGLNILGNIJJMNJKLOIFOLMPFIPKJMOIPJLKMPLGTQMQOJKOLMOJQNKRLKRGPKKNPLLKPNPKNNOMNIMNLMJPMQKIP
    KOTKLLKQKINJPOMJLJIPQILLPMKONGMLHSJOKRHOMLAKLFPMOPNNJNTOSPPPKHOPLOQNJIOPKPOKJLHMPQGNNKKEOPHIRIIJQMNPPLPNJIQKMMORRIKRQMMHJOLNMKQJKQMILEJILIOL
    OKKJNSMMNOMJOIMLMLRKNPOMLJLPNKKNJJLJLIJMNLMLHILIIHHJOOGNRLKITMNJKPMIKOMNJTNLNJINMIRRQFFLJOLKJPTIOKMILTFMTILOROMRSIQGCNPIONOKGMRJJJJPOQMLMGPQ
    DLMHRDQSQJGLLJMRGLNMRKQJIOFIHLNMVMJLLLNQJNODOODHMOPOGNNMKHIJLMHLLLLMGNMUNJHKHJJNGEKNLKONOLOKONPOTRGKMOKPJCLNKNJJMMPMKPMPMPKPJGMMNLRQMIMJORKP
    JPVNRQQQMHOGGVLPMRIIORKENNKNMNOELKPJRNIPPMNTNHJOIHGLPMKRLOINCPIMKHIOMMOQGNIMGMQRMFMONPNDREFLKMNKJPKGNFHPJJNRRETNNKKKKPRRKGNSJFJJJLKNMQFLLLGK
    MLMMJNMNJLLMRPNNPNSKMHONKIOIIMLMRSHMKHKFKHJJTKLRPFQNLKFOPLKIKLIGNPLULSJKKLJIMOOIPGPKJNKQJGGGQJNMQELMIOFSEROMMHPKLJKNMJSIIGIMPNLNLIMOLNNHNLKP
    RQJHLOFFOHEMJIOOQMMHJIKMLLPRJKEHLIONOIKJLKNEMSPIHEQQTPIQMSPHNLHIJJPPKLQRONPGODNMNLJIQFOMUKLQKQPLQIOMNMFLJLFHLLNHLSKFMKPMJMMNJMKEKFHJRCFHHSMP
    GJNLHGKMQJNDQSKLSQVULMMOKLLSMOURRJNJKKLPMLLNCLPALNKQQOLMKPOOKJGNHSHMHLNMLJFLSOMKMPOHIIGLMNKLJMIMKVNKJLNGHNPGLNLSMMLPDPIOMKKIGOIMMRLMPQIQMNKM
    IIGMMJNFKJLKLKOOKMPGRPMLLNJMLMJKNHLJLIKOLLLNLKORNMPJIKNQIMGPAJKNOKGEKDEKIJNOOPLJIQMIQMOLTKLNKJJMRGQNNRGLIPUOSJKOKMLIJIPNLIJLTTNQPMQMQKPFKHIG
    HOGNKLLMLNKKLFJJFNKHKKRPOJTJLMKNOKMKMRPMQMOKLHOJMINPMJKLQPKNNQKMLNRKVLOMIOQLOIHJPNOHNKKHULNQJOOOOSKNRHJMJSMLKKPKQTMMNMIKLJSMFKLSSNOHGKGJPDKM
    KQJLLQKPILJMJLDKKKNJOKKFKKHOLPPQJMONPHKPQJJJOLKQMOKJNOJQNJHKEKMJHMNLOOQMRNOKFOPQQHIQMRGINNLLPLRJMMMQOLFKOONKNTOJGILJKOGMORIKJGFNLPHJKMLPKQPI
    OOKQPOKKKMMGLEQONKMHQKQKMLLPHSNIMMLKKOPLMQOPPLOBHKJRLISJOLIJNSOKJFTNNKTPNNQIJMJMLNMHOLOKKVMKOIJKLLMRIKLJMIOIINKMJMTRLLGPGNKOQJNLHDKIKKIQJKFE
    NSQMNQLPNJONNENNHNJHJEMOIHLLDJJJQGJOOPOJKONRNMPIRLKLJNLSNLMMNPMGBOINFLLLINKJOMPIJSMHEJGKLLIDHLKGIMINGEJRKGTOKIMJONKIIGMLVIRMFIKJPPNLIOIOQMQA
    OJMAKHPPOHJFMMHKLPJHMCMQRMGFPPELJFRKJOQRNKQQIFMORQRNKJJVTJKPINSPFPIOLKMFQNOOQNMHMOLNHPNQAKKPRQPQQGJPHGHMJPROOPKLNNLMINQDSEEHKHDFHMHHLGHOMJHE
    IQKLBOBHHLGEKRIHFKLIOIJJKMNSKMFKSKQGEDNKGLNJLMOPNIDGIJGIOIKNLLHGHPJFIOMKJJPPNMLLJNHKLMLLPMLLFOPPNRPTNMNRLNQNIMKKOMGKIQRQINNJMOIHPNGJFJPIRKNO
    MJJEMLIQNOFQJIFINIOJJHORPMOTKFPKLPVPSORJNRKNSLJFDOMMKHHQJKHPNQGNJJQOPNRQOMNKLOEIPPASQIEMILOSIQJJKPKQOMGQTROLLJQNILMMSMJMLFPODOLMMNOIJKQJIVPC
    PPLLRJNDEJMJMLKJHMOLHPIKLIFJLPOQHQNMNMKJFMLLKPNLILFOLJRMLKJKMQLKPLQQOPMRMEIPFRNJCJPKMGLLKUPRMMNQJKOHKLLILPHOFLNRTKJNKQISEKMNNMONNCNIPNHRNJIM
    KPJKIMMPLNKIHSLKOOPHRRLPOMLJOLMPMKGPQKHKMMLPJMQGHJIOLLMRNMQPIMJMJVOGPQSKKLGLFKGMKLOGKHHLLBPNNKLQLLNKJNPOJPRPNHVNPJLJLNLOHIMJPMJIBIPNQPILENPO
    KMNKROGLOONKIIILLFQQDPNMMOQIHNQNJMJLKSLRPHJOPLPPUJNLOMSHKKQKLONOKMDRJKGOMLPKNLOEIPKMHLPMKKNPQJKOLOGIMNNIERFQFIOJOMIIPQJNIMGEPRIPSGNLOIRTLRMK
    HNLNMNRJOGKHPKMPJNKLGPHKIQONLTPNJLJJLHJMLMNKTNORLGJLUJJIMNQJMNHFKMHOINNKHMQOINJLJMNPISPLNGNJNMRMNPHRLNHONMOQUMHHLMNHHLNRFIKFKQJKQIOKLLMNJPNM
    HPIIKQQUHGLKKILKPLMPQLFIHOEJQNMPOLGMJNENMMLGMLFQPHJQMVPURQMRROPMHJLQHKILILMJEHOKTKMLHMLKMQIUFNDMJHMKLGQHPIHNKNNNNQMNMTPKHLNLOLIIQIPLGPEKJOLO
    DNKJMJQINQPEQHMFOMMJMJGFDNNMGENSIGKNKPKOJQMHLMTMIDTNMPILQLHMHGKMLMSOJMLNNOPNKIMPKINOGNMLOPIKHMQICMOITPLMLRLUIFIKIORMCLLLMMIOQNRNHMKNGGLIKKJK
    JKJQPNRJQGGIIHGHOLQRIHKPJJEKJEIPLSJIJPNPPJNISGKPGKQNPJNOJOIKMKMQJEPIOQKNSNRKHMOJPEPKILHMRMPKNLLLPNOPQQLFJNNSQOLHUNOTJPLDPJIKNILNHNMNPKNMJQIO
    CKKLSLRIMKRLKNKNRKQMOOTJNSIJKIOILKLOPNFNMTVMLNUOKMQKJLIJTMNHQUIMJIOMORMLMJNIOVPLLKJROJGKMRMTNNOEHODIOTHKNMKONIHNNNIFQKLTNJKHJHLJSSFHKKNIPNMN
    GQNMMKNLMJGQKOICMPILOKKKOLFLNOFHCJNOLHNMIMMKNPOIJMJKIMKIQIRDSKLTIJOJMQIIIOOKOJPMDMNOIPNNJQJJMIRLCIPQOOMQMOIMJLJKKFJMILHKNPJOINNOQQLNOTNLJPQP
    TGHNKPTRRNKNTLGSQIJIHJHENJHQLHMLLKOQIMMKGPMJHJLDNPJKKNPGPILJLIKIPNILQIPHKIJNJMJLKQLMHQRJFQMMPPGOOHLNUIPPNNPLJNHJMRNNDLLNNKKJLOMJQKJMMJMQQLNI
    KMKHOSNIJLQQHFMMJPNSLJJGCOKKKUQLJMKCKJMONLMNDMPRJHLLLPIMMOILHNJOMKLMNPFLOHMIJLJPKJJLGLKHMHTQNJVOJMMOMJLNKLJSIKNJNKMPPNMLLMNKNJEJMJROGMJLKEPO
    MSKPKNLKIHLJQLOKKIJIJKGKOQLNMJLJOJODKLLMMPIKEQMFQRIOOKJKKNFNHLLILNKNFSQKOMLKKPJJLLJLJMQIGLLPQNNRKOOLJNMOKMONJOKNLMKTKKOFLNRFMJKMILOPPRJMJOJK
    LJOJRMLJMJNOPOKHHHJNIMTIOILLKMNHSQPKNEHJNNGKLNKMPOLIPNLIJGLNIOPLKJLMREMOKLNSNQIPJHHQUPJPOMKKJPHNGLHLJLMKIIPPNGOGLOGRHJILOFLKGJMHMRLLLOOOPJPL
    TMMQKKMGMMQKMOPLKPIGJPQHROOINNKLMPKNHOQOHKOOUNNSNGNLLPMRPNKMRILLKKJQMGPNPPIKMNLINMGHNMOOMEJIJNLIJPIQKMKKLHIOJIKGLPJHSPNOLHRKPGKFINNIJMQPMMNR
    LHQNMJPPQNJMNNQLMTILNHNLRPRJNIJNLOMLJSKOPKLQLJMMFMHOIJOREEMNKVMOPJKLJMOIFJKPJGILODPPIQULNKKMMMLNKGJGJJJHKIMJNKNFJHOLGOIKRURPNNNRKPMOGPKJMNMG
    TMNEJPJKOTPPSNHMNKEKGMLHLSKUOIJJIFJKMOMPINONHLMIOKLJFKDFPOJKOHNINLRMPVONPJHGIMNOKFRKRNHKLMQLLIHINMKKMNNQFOLTLIJIKLSHKJOKOKLLSIQHMLKKFIOOTOPJ
    LKQPQLLJPNLFNIMNLMFGJJKLTOLIHKGMKHTLPLLJJOJNNLJKINLKLCGGNOIMLDQGKKLHNFJIKQMJGGPOLRMPMLHOKJKMMIJLKLGJFIMKIKMRJDQNIGKJIJKNOLGRNKOHNMOIRKLLNHGJ
    JOPJKKJMOIPKNJNGHHIIMJJLLNKIIOMOQKIGPJMIKLMHLMSNPRNELPGHGNOFNGKPLLJOOKINGHKTIONISKNIPOLKIJKIHLRMOQHNJMKIMPLUJLNOLJHQHNQMMMMJNGOMKSKKGPNMJKKL
    LLQNPJQLHKJIRLISMMONNKRMMNKFMKLILIIMLKLKPMOIBKMMINSJIPNOEMPHPGHFEMMLMJLMNGHOLMOHNIHNTNOGJJLJLIEOJNLMLKQMIILONMMLOKQPJLPTMLRNTPMOLMRPNLQHNLMJ
    LSQKLMNNOOLKOKPCMGHHJGLMKIOOTMIOHSIMMIOKIHNHNMPIPKORMJQPJNJJIONHFKLOKHPNMNIRRMLMQLKMKINNGNNKNUKQEFOHQJPONKPJOKKHLVOJPLIMRNKLJHJMLQGOHFIKOIIL
    JLLQHLQLMJNIVKKRTTJNJFKNOKIGJKGKMLRPLKMMNIOGJKEQMNQKMHNJLRIROJCLMJNNIPIPFPPNLGQMEJJSLJPOIINNLNNFPVNRNLTOMMONPHOGIKRRMMKJIMILHHKLKMJKANPKKKHH
    HKJIJKILJELLOOLOPNIPKOKNNHOOIDFLPJMROOMNGNPNSOLNKLKJKJMQJLOILMSRIOQPOVLOOPINELKIQNGONVJJJLPMKMMMGGKPKKONGSLKFPOKNKNOJIRKPGKMLLQKLOJPJKIPJEHM
    MJLOLHIQJFJMMFSMLMOSJFSMMIQJKMPLMMIGNLSINLPMKNONKNMNQKEJGJLVIIMKKNPMPFRMOPOIPNLFPLHQLLKMILLNMNRINRISHHKJNJIMDQHJPKFMIMQIIHNLSPILKMKNMJMIJMJK
    HONPMOJJUHOIKKSRKNMMPNJSMGJMEKMLPHLKQJQFOJGQJMGIGOPOTOMGVIMNPIJOLJNPMINNIJHQHKHMJKHJJMNPPKNHMJLJOIGOMPGLHHNMKSLJGKKHOKINJIKPSJKNMKUPOLINLQLL
    KKPTOOMNFLNMHTEJJNKHLLNIQLPOJIEGKNNRLNPJOKIKMKJROLKNSAPNKFKJPJHQJJMJPGOQIJPMQJOJELOOJQMJVNNKGOIELNJMIOGRNPJSKUNONHFMQNQJNMUOLILOPPIMOKPRMSLK
    PQMJKJHHMKLIKMHLIJOKMPIJLLTKHMJNNNOKLAMNQLSJOSOHNKOPHNRILKJMMJLMQQMJILSJNONJLOIGHCGJHHLSLSJMHOKLQVFHNMMLLMJLMNJKKNMJJRLNMPMPLMKEMFJNQKNLKMOL
    HPNMROHPMNMJIJMJPLINFIKKHKQKPKIMLLLLLKKJLPKKOOQNKIHLJDNJHORHKQKLLFHRJKMNDQOOOMLPMHIOFOMMPLOKFJIKKJGOMCIJMNKLOLJOIOMLPLIOOOLKKKHEIIMFMMNLNLQN
    OLIKUMQLMGLLQSLQLLNKIKIJFHJIQQJKOLIMMPONQKKPLSPPMLLKSMKIKGLKOENJIRGPMJGJNQLNMRNNPIIOOPLNDLIUHPIJGJLRNSKFJMJLMMJNRLELEPKOMMSROMUOHHRJMKMGNIMJ
    ODMKLJMKOKNLIJGNMJFQKKRGNNKIHOMIJIPOLRNPOJSHIMMLJKJGHIPPQOMLHTGNMLMINPKJKRVNKIHLUHMLNKMLPGIMKNTOIPIRMOQOQLHLJKLJJNKJEGJINIJIMJIJIHLPLOJFMPQL
    KKKQFJJINLKMOJSKJNKLKQFIQMJSKMPOMLIMNQOKIMLLHROQHQHLPONMSUNJJIPLOOSNOENFPOHKOUHJONLJMOMPEJJGKIILHFFPGJHQIFPHJNQGNOJJNKOHMKKKLLNJIHHJPJMHHQKI
    PQIJNEJMHKHOKNMHMQGLIJNILINNNLIRMOLMQMIEMOLJRUPLKPNNICKNOKKIPPJKMOJNTNIGTPLMHMSVKINPJILLKNSSHINNJIJJKOMLRUJGDIIMJOLMKJNKMLLLHIPHHOKPJSQQIJPN
    KGNLJJGNIQQMKINMIKNLPLKPVMNNJHLLJPMPIQMROQPILOKJIQPMIRRONPRMNKSQKQPQJMLLJTFLMKJNKPKNMJVRTISLNQKILLIJOQLJPJLJOLINMMKKPMQHFLORTNOFHMLSMRILINMI
    KIJFLQOFMPLIKPHELKLLSLINEQKNLPNLMKSJQQOIPIJIRKPQMJNKLOPGJKHMKONONJJNNLELMNNOOONJFOPMONRJNONKRHHJRFONPLIKLKLRPHKQFMLEJIEPMKOIPKNPLJKONKLGRGIK
    PJJJLOMMJKMJLHMPNILELJHJKPGIKKQHLLIKFPHKLNENPKOHGIMQRLFLLJGIMCQVOLMPKRJLUQJIJNQIHPOFNQJHJKMMQMQLHDFKGQJNVKNMFIJJLISJIVPNHHMPMNKKOLLKOLKMKHKM
    QLLNJPMRKLJOIMMMMKLKPNQQMITPMLGMMIMLKSRMJLKLFGRJNLTNGOPMNDKKLRQNDRJIORFJPMKKQKIKILLKLLMIMILGIIMMFNIMPNHPIPKLDJLJKIKNQJQNNGMJJIKMKKENIKNILNKQ
    LQNNJMJQKKHQEIPJJOPPLKOTMOIKLKICJKOIMNJMMJMPHJJNGRMMKIJKHNNLNGQKPOQIRMFNKKHKJLNKJLHIIJJHIKFLOIIJPKNKINPLKNNLFINMMNFNELLINJKJGLMMDHMLQNKJOGIM
    KGOOOKNMMMPNMMPNLKNIOQJHJKLHKKKKHPNLHRMJOFQNOKLIMLIHNLKJLLKGRRJINHOMINKOKOHJIJKJAJGOJJTMPILHJNGNIOIJMCOMQIOJMLLKLMPQPTFNMOLLNOJMJINLFJFNEHLN
    MLLNKJIFHKFKEELBOONGLNLGHKJQRELLJMIJNOKJKGLHLGLDHNNFQLIKKRSKGQNJKKIILKOKKLNILNOPJLHLEHIKMMJMNJOKJTQLMGNNJHINJMJGIKKNQOKLOHKQRJQJNMJPLJJLIIMM
    JIJQKQKMGMJRHJMQQNMNNLNNFEHMLPMNFRHIJHJJNJMNMHLIILFNLKKKRNILNHFNRMHFILOJKMNJKILGISEIJSKNJIJKJHMKJQMLHJPPSLPJILKNNPICROPNDGKLMMJRMKHOQKGDJKJK
    MNOFMQLLELCKTMKHJGLKGKFJMRKKMJMJJHPIJLNOOOLMMKODBKILKGIGOJNRIOGJQMNOMNJOOSNIOMIKOJILOMPJLGNJNHMJMLLGIPGNMJJIOKMHKGIGLHNHPLLKRMKLJGNMMJLHMJPI
    PNNNKLLJJLKARJIJLLHPNLJJNJMOKGNLKMHIKMKNLKKQJNIKJINJLJKOJNKGNNLOLMPKIRKNLQLJKNFKCBJKKMNJLPQJILNLGMDOJOJNLGJMJIAOJGMKHNHGHLIKELJJILOGJNHIOGOI
    LLHMLHQENHIKQNOKIKNMKLJQIKIMJJMLMIKKHMHPNMRNNEKPNJLMPOJMIOMLFKKIMQKVMONIJENMMGOJLKEJKNMLMNPPLMNTNIRLNKNRLOOLNNHQKQMIIILNUULQJONNREUNFNPFINNN
    KNNHSVLLPKLKONMJOJHPJLLGONHOIJNGQQGCOLHIOKIJIOQJMVLMNJNMLLKGHKPOGOSKPMMPPMLUJNIOMSGOLPFJFOSQFLNQGGMMMLFTENTRQHIIGNNLLNOQQQORMLVKIOOQLKNKPKVP
    QLUJPMSIOOVVLMISMOSMRQHJQQREGLUGOQMTRURVEMLQGLGHNNSPPFNRNOLNFJCVGKHCLIIPFEKJJHHNFFKGHGNIIJHHGLEHLNKFLKJNQKJLQKJIIIIQRGKOLIPNNGLJKHHLOLKLRRQJ
    MHIOHMPNIIFJMFONIOMLEMILNILKLMFLIKFPNFIFGIDHKNKIIGLOMPMJLRKRFHHMNHLNOMLJHMRNJJJEHQHDGPSQJQKIHTKJNOOCKNOOPMKHNLKJSOQIIHIHKHNKHILEEMRNMLMLOOLI
    HOLJMMKNGPHHOMKGFPNILKNJKQOHIMNLOHLKJKLQDNIHNKFJFLIGJLQJMJHOMJJRJPPHMQQLHOKKOQJJTJFOMIKJLRHOGJQQQKOKINMNSNGMMLSLRHPQQJIRQMMMLEJKKNKMMPIRKRPL
    KPMOLFGLMLOOPPLSHMOMRJKLLOKPPMEGVLUJGRRMLQHMNIJPNFMDHKHNQFMKMLOTMMIJRKPUNOMJJPIIMKNOSJIQOLKOMLCJQNMMLITKIIQLPLLILRLIJKKMIJPIMJKHPNGELHLPHPQP
    FJKHLOMIPJPMJOPRJLJHEJTLNRFHLLLPFPOLKNQLMIRJGMKMKRLMONHODKMKLPJFLPTOQMMHPMJSNIIMJLOQINMHOFIMORRFJGMGJLKILSJOKOMLOQRKIKHHOMMRLLMLOONPVMQODRPJ
    LPOMNHHMJPNGMHOKHKSLRMOSLRNNMNKLLLLTOLMMIMHJTKEOMJPMIINNKILKMKJMRFLKVKMNNRNILOLOOSJORLKIOPTJHKKNKLLPMKLMOKNFSLRLUMKLIRHONKSMNIMQKHQOJKPNJLOK
    RSKMRNIMPGLRRMOKQPOJMMMLKMLMLMJPHOSHNLLRNLNLIQSLNQMRNLMPIOHHPNMLLKLMJIMNFHMKMMNOIPISFLNJSPQKKKRNSGKHJLMNKMPJKHHLMKKROGKMPIMMGVKOLIQPMGOMMNRS
    SKOMRNJNKMTJLOKKTHHFQNHNNQLKNNMGRPQRDIKKKIKLLRGPKKMLUNMPJQIOVJMHOGOTJHOUOLHHLMNOLONLMNIPRMLHLOGPLPMTNPLJNIKIJMIFEGJPGHIHNMNLKMNMOPJIKJSSOOMF
    OHNQJQGNKQOMMLSKFPLNDSNLKOOHJRIMRLHFOGLMKKKMROOLKJSKOHRJSVSKMKLOKNLQLGKDLLJILMHPPHGHNRKLPMIKNMMNIHHHPOSJLMHLOJPJKIOSQHMMPLLQGLIMLKSJRSNMFPGN
    RMJNLKLHSJJJRHSQKMMMKPJNJKDJNDNONQLQJNONKTRNLHFKGKOQOMKMQMIMNLIQOFMMMLKMNJNQIMKPPJRHQNIOJOENIJKHQMSQPISKLIPNLFINGNRPKOKPGHQORNNQNSVJQKPHIHJP
    SLIOKKNLMHPISNGLNLCLNIKMLOKLPQLGLFPKMKGHLPLKRONHQHTJRHFJTMKKMQLPSIGOJKMLOISGLJOINPNAFMNRMOMVIHNLOKLNKHMQNJJQHOQIQDKMLPKNJQSMNNFPMJIINNOLNILP
    JRGLLLVKMOJLKBLJKLKPHOOONFPLRNNMMNMNLLOGHNLHPHMKPLHJQKMMMNOELNIPQHMJNNPMRMOUSQNMNMPPSJMQMPLKNKLJHNGMLOONLMMLOJOONHMLQNKOMHIMPKNJLJILJNGGJOGM
    PNGIQHLOJQJJHJJKQMNNRLIJQRKPJIKMHNIJGFVMILLOKKFKNLNQIJRNMFISFMQGGIKLHLLHFMLUJOKHFKPLMKLMMKOHFHJNQGMFHGLMPMSPGKQIPOHRIHKLHLLHNMJIMJOHLKKNHOEN
    PHNKMKLHLIKNJJIMKIOJJMLQEHPIHJNKMMPIISKFLJGJPKOMODHKKEMMIMNONNILTLRKGNOMOLHJJMKINLOLPLGOLFMNMGKJKJJLJEIKLIPFDKLQPJIJJLRJNNJKJLHMKGPGLMEKTJLJ
    CFOMLIMJJRLLQJKDHQMGGPLILGLLOJGKDPKKEJNLKKMKIFIJLMFOKJONOFHMLINJHIOMOMLKKPRKHKJJIMRHHBMMIHNFEQCHHNLONGHQIKKRMLTIOKKHOOHJIQLKNRMKOILPPNHJMMGH
    JKNOLMEJKOIMKJPKGJKHHLMLRJLNMCOKKOOINDKIHGQPEHHSJKLAMHMNNQGNIDMLRMKKIGKINOMMPPLQKNJGLONHEFLKLHNCLKURMGIGEQKRGGNMIQONGNQHFRPHOKIJLMKMLHOLKMRH
    NLOIHKLLKNLMMMKJKOPKLTNPKNLKHPGLJRJKPEINILLJKHOLJLPORJFQHJQOELNJKJFJKLMKIJKQKMJNJLLICJLONNGLIRHJOPOMJKIJHLKLLKGOIMGOLMPTMJHKKGHOIINJMJOJHHKL
    PHOJIOPHNKHMJLMOMPLIKJIODTJFPKPNMONMQGLNIKHMNOJINPJILOJKGQKJNKOEOMISIKPGIKNKPOKJKLILGMJLIMONLMJTSFOMOHINNMFENGOJIPMJMMMJIPLIPRMLOQNODKHKIHUM
    QKNGNOGJITKMQJOPCNMIKKIMLFLOOHIHLLMJJJMILNPLNKQMLRPJLRPHKQOQHNNOMGHQPJITMHMHENQSNNMKOOLMSFMHEKIKBLSGKHJPJSNVNKDMLUQRGMHOIHENLIJOLPIIHNLLLKPM
    KKJKDMQOJORLIMMMOHQLNNIJEOIKNILKKOOPOKPNQKFPOKPLPKQMLRJEQPMJHMKNNJQKEJHLFPILHRJLNMNNPLPCMJGIOKNNKKQFNPIKNKOLJPKJKOSSMMJOJLIGLLOOLIIIOLKNSMLJ
    KJKQGRNPOOLOJLIMINKNMLKIMLKNFPIKPIIMLNKKMHMKMIONNHNHOJLKPMKRKQMKQSMJIOKLJIOMMJLRFJNNKSLJNIJMHJJRIQOIQLMMMKOJPKMJGQPOLHQQMGMLNLINKQLOPJLEMQNM
    MQGNMKLMIKHULNKHEMFQLILQFNLTJIOKQSMLKLHGLMQMCQKNPMPKOOORKNLPKQKMMLLPPNPKMMFLKOMPLJQHOQLNLIPOJMJKJPBHMJISMPEQHKMRHNPILMMJNMGOHJERUIELLIPGKKLM
    QNOHRKHKLRPPIMQPMMNRMIMRLJOPJQRNNPNLRKLHGNNGNTKMOKKKFMJISOJSKNMLNMMRKPFMNLLQNMROMGHIRLOQSKMQHDLQPKMLMLFHJPMMKKLJLQKNOGLNQIOOHOHMSGJPMRIRJHHM
    QKMQIJJOLIKMOKOIJNMQONRKMKNMKKNQFLSIMLJJVOOPILKKJHKMMQLGMQKGHLNHNKONPKRPMJKKJKHPEIOMMQJKMQNLKKRQQHFPILLJNMJIHKOOMKRUOMOJMJNMMQLRJPPRINPKJIQO
    FRNPKIPHLNOKMKMKMGIGKIINLIMLSKGKNSMKLMGLLLMNTINLHLNJMJRIJLNHKQRKIMIKLTOIJIIJLORMIJQLNMLLMKQPIKPMMIIONPNHKRPIMHMPORHJLLIMLMFNLMUHQLFGGMHMTLNH
    KJRLKHMKPISOKOJIFLSKHRIFMFKLJNJFKSJMMSLOMLODMLMMOIKSKOPQOFQLKKNFMIQROGIOJNQMIKMJIFOFQHNQJMKMRMKOLMLKMQOIKLOGLJMLKJIMKGJRIRLLHHOOMJKHLNOOOHLQ
    LJOPJILKFJJJFKTMRMJJJGPMNOROOKNOLNHONJNJLINVJJOLOQMKFENMOMIOIOKPMGLOGQHMLJMINLHKNFMNOPMKIKIJNOJKLFOIMKMJOMKENSIJJGJOJIOPLJGNNLIJLEOMJNJOIPLK
    IRIJLMMNPOMLLLSHLJOOLONRLOOPLIJONPOLOMJIKNMHIHKLINOPVJJLHKJLOOMIOPJJFLPOLOOFNFNFPILIONQKFNGFKHRONKLMLKKUIQGRNMIIMPQPLIIHHLGKQKNKSJNJMNIQMJJI
    LHHKRKNRQIFNHSGEMTNMSLHLQUGNQMQHMRNGVKMOOGFHMMHKLLLIGMMJMMGHNKKRIIGMPKHPQLGQLKGPHLLDPPLNKONIHPLOLJLRQMNQEMHGGJKOOHLLONJINONKKKPNMNNHKLMMJJMO
    QNPRNKLMOMOLQLKLIJMGKNJMLIGONJHVOTHJMPLNMKUOILKPMQOIPIOKTOOSIHLOGNNIDGKFOMIKRKNHHGIONLIIPFJOHLNJPMQHGGQKQKMKQLKKPHKKDIKMPIKMQPKLNKNKIQNQNMKK
    JIMJENINNLNLNMTHNNNPGLVLISQPKKQHIIOFJNLNONMRQENFNIPILMUSENMMLIQMOTKLMGQHKMNMIRLNJPOPIQHSKHGSQSLJMENLMMOLQKGMNLNLKMLILMLJUJSOHQKJJKJKKNLJJLQM
    OLJLIOKPKPKLNJLQNOMJDKMVJQQJKPGTNKLJUJOLLONHKPPUOIROIOMNLRKEONJMSNLOOHJNNMOORRMMQOPKHLNIJLLMLQMKNJOOKOKLKHILMLEPNKKQNHLKHMJIGLVNMNQQNNMLONOO
    OKNOORLKOKTMJRDMHLNJSJOMLPHNPSJHKLPEOKILLELKLLLJJNGJRLHQPQIKIPNKHKKLRSNNNIMSFJOPQMPILKKOJPJJGQROLJSILKRKIIMLOILHQHPLQMVLNHIHNKRHTJPKPMNLGKLO
    LQLQNOLMIMOQCHJSMPKGJJLKQOKMUMLUPVQHNNKKPLLKKNONNKJMJEHHGONRLKLQHONLIHNHLJIKUEKLOIRPNMHMGKOLPRFLOHIHITNJJMMPHLVKGJJMJGGJNNLORONCJKKLPMINPNSI
    KSMOMMJIKRKLHOKKLLKOOKLLKNNIPLPQSJOPLRMKMPLMLKPHMJILMJJJNGLKQKPHLQJSGKRJOGRNKIMHJOKOJLKOQLNONPOKJOGHNPPMMNDMNJPJLFLLKNKKJIMJFLKPOJLMMPOQILNM
    OFIHLNMKNIILOEEJKLOONONGNSMOGKMMKKMLFLMMIPKEQQTIMGNSJMLHNMHGONGLOLNNMGLOELOQJKJRPVGEKDMLNJJQQKNMMLMLIEGJLJONJCILILJJLGMFMILKPPJJLMILLNHOEIPG
    NKNIKOUHLQNPQJMNLMRNRMQLQQPIPKJNJPOOMQJKDGMLQJORLLLKPOGPMKJLVRLLMQJVNFPLJJJIIONHEKLLIJLNSKLKMMNPOQIRNPKLJJSMNROHQJPJLLMNOSPRRLKOHMNGIQMINQLK
    LLVVQOMKJLGMQNNMOKKIPMFHLJEJMLNMILIMIIMKNMKJHLGOMNDLMLHMDONPJNOFDILGJPHLFJNGOKIJRIJNKKLKOKKGELOEHJMJOMNJMINQJOKEQNLOJKMIKKGQKKGHKIOJJQOIJKJN
    GMHLFLEPJLLKKKHLOEMLNLGEFCHFHLPIPMFKFJQRNIKFPKKQIMMJOOOHPIHJLFIHJLENNLJCLHLQHKKJPHGKKKIMFGJSFOMLOKILJLMIJPHKMMLLLPGMIKMIPIJHOSNGJLIOQLMJMGMK
    EMLLOMJCIHSPFPNLKJCJKMMCOKOJNKLEKJGJAONFLOOKMKKKNJHMLLKIJIJJPILJLMOLHIOHIJHJNGLPHMJNGKOLKILHROKOGMGMMIGIGLLKKMIGIOMLJLKGLGPNQJNELHHNLEIDJGKJ
    LIMKINHOLONLJFGNMIJLLIMJLIOPLJIQQIOLHKPUPPQIGMNGEHHILFKHIKNSJMPGKFMMOHPLENIHNMNIIKTNGPONJLKLOMHJIMMMNMHKJNMIGMNIKKMMKJNKHFGNGJJLMPLMLMILKOLO
    LPIMNIMLJLDJPFJJMHGQILIONJNMOKKEEIJMIHJHJKMIIKKJGKHLHKMEPJHUMLCKINNJKOHJIJPRKMFKQHGKKICILLILPGKSJILPLFHMNEILIJJJJHGMMGIKIHMEMHLIMPJIOMLOGNHG
    NLQKOJKMKIHMREJGJNNJKKMMJMLMIGHJFNNNKHMNHPKKRILJQJLMMJFHBHKKHJLMLGQHMJMDLHMJIILLJKDLNFJMPJGJMJEKHIKLKKNEOPLPMJKKLMJGOMMLILHHPHRIOLNNIQJJIMGI
    NKPOKSKJKOQLILJLQMLGIIOJGKNAQEGIOODMKLHOMHHIOKNKMKJIKJMFJQHNJEQAGGHJLGLEMTJLLKEMFQBLMIGLENINHLHHTLOGLMMLJNJKJNQQJNLILLIMMQGLPIMMILLMLLNHOKKK
    IJHTOMLHLNMPGCOPPKISLRNIJKKNHJKMMELLOJNMLEIHJGIKJIKCKKIIEJGPENJKJNNPOELBNFMODIIOLKKMFKUNHJLMHHOJMMMJHPLLLLLMNQIMPKEGHMOKGOQIJGILIHLOHFMJRLKH
    MPHKGOCSDTRGPKIJJLLMJLNKOOLIKOOHEHLPKEQJLJLLMSHIKEKNNKIQOHOPHUJOGSIMJPOKOPOOKHMGNKJNHMMILOKGIIJHNMLNHQJMLNOOLPJNFJLLMNMRJFJPNGKHNGJLVTLKMOEL
    GOKNFIJNJQIMPKJNFKMKINMOHURNIIOGQMTLOJMHJNNNPJGJNGEILJPPMGQJMJMLHLKNKMJLLIJIKJNGITNNJJJOOKITOLINGNHFKKLQRKJNJPIMJHJJONRGJIIFHISGFIKMKSFLORHO
    VKGGJIMNOJOOPNJCIIMKNJJEJOIHQNOKNLLMHGLTGNHMIRCQNIMKNLENOJJMHLKMNJLLISDGLMMMKNNNRNLKMFFJLGFHIQMFLIFESMIJOIIFHIJLQLLKFGKMMJOIHMGOQLEKGGIGHKMH
    ILEJLMKOFGPNMQKFIKFJJKKLKGKQLHJLPNINSHNLOJKLNIQHFLRGEEOPQHOKNQSHILQMNGKMLJDPNLMNHRMNQKLMOINENJKMHGHQILHGLGMPLLKOKNJMLRGNQIGLOMLJNOGKOHLNKJEH
    LLLJFLELGGOIOGNFKPMEKEIKKILDOKQJPIQLJONONKHFHPNRFLNLIMJLJFMMODJJFKMMLHKJIGLLJLGOJNHMNJLLGMLHGOHDQNHMLGTKREHMTSRIGLDQKLRPOJJHMGNIHSMEGKMHIELJ
    HIINKFNMHMKHJGLHFPJFPPMHNERLQJLLOJKKHIRILPLLNJIKHPKQKNIILLIHJNNMGHPJNFJNMOJGMGKIKCQNJIJKGNPDKKNJKMILOCJELGOMLMLQPKKNMHMJNMIJFHKLQSPJFPPOMKHU
    MPRGJMNHRFJLMHIKLOUMGJMKHNOHSJLKNHLLHMMLMIFISGOLLJIIJQOGLKLLJNNOQOKKLLKNMMMJJKHKOOLLJLLOLOQPPNHHMJNLPJUHHFOGNJMKKCVIHKIQEPLMLQKOLJKFHJHOFNML
    LRNNJMPMLMMPQLOQHJJNHMEJMDKILEPHKMKJMSKKJHHKGPHHMIMHRONIKNMIRSINMHNPLNEKJGMLQRMQNPILIHIJGCFNIEOKSGLIHRFUIMGMRNMKMJNLJMLMMKKOQMJIKKIHIIJJKDNI
    DHJHKMLJJFHHNLGHFLLKGGJKJHOMGHHPIRHOINKLPRGKNNLMLMTLRQNNOCMJKJRNMOMJQQLLPOJOALHILMNDRNHPNKHJLKKLKKJINMKUKQOKNMKKOQKLMJPHPHJOILJJMIHAHCNIOIRP
    NIGKJKVEECPGOIMFLKMJILGMIKINQJVHGPQGQOHJNLOJKHOLLLLJQLLLDJHHSFIKFOENRJLIHJMMLIINIJNNIONIJOJIMDKLMOMHJMMQLRMILTGMKNHKHOHQPMKKLJILMOSKGMMKIOOJ
    JVPONOKOLJKHJOGHKKJPLKJGLNKNJREJMOJLKRJMLEHEINMNLLQVJNKLIJGGOJKOMDLMBNLKOGKHFOLQMRLLGQMQIEHOUIIHSKJDINLIJOMLPRJKHHSMMROLKOLJRQLGIGLHIJJIOLND
    DQKNPIRHKJHKLNJHNLDIJONJRJNOLGMFOPMNOPJROQKSKJNLMLMFOPPHJTKJLJIMLJLMIPGHGOJPROJLGMLNJKPGKHOIKLOMONMIDLENLUIKPNFHPQPJMIHKNJTQOIIJMJIJUQQIPLKM
    GQRKOOKINOHOKAIEKPPITJJJMLJJNPNHOOIMEHHFNMGUKSHKQONTJEEQJRJNMMOMLHGFJQNIIEMMPNNMRJJQJLONJJOLNFHLOGBJNJGLOOKPNOMGKMQDINOKMHLPPKJMKFJHNFHLMLOM
    MGKLKHMNKMTHJMJJKLEKJJJMJIPLMMMJJLKLNKKOEFKMHJNOHMFJLLMKLJMJNKJMMLOKIMISLMOILJMPJMEPINRGFKGKKIJHMKCSOMKNHLNMIONHOKLIFHEILJLKKDIHKGIQNILJJSRI
    IIMJNMMMRJFKHOHLPEJLMJJOHMKNJIJLFJCJKJMHHJKJKJNHLOKGPNLOKNJKKIONOIMJIFMJNIKJKFFLOLMHLLKLJLLOJMLKKQNKKJJLPOOQNNNLKMMJLJIJLFKOQLLMMIHMKMNNLLNI
    JHFMQKJPIIJOMILHQROILGNJLJIILOKGIONLLEMGQISKOFNSJOPOKSJOLPNKLMINQKQJPLKLIJJMPQHIKQHLQJLKNGHKMKPJLNIRNJGMOIMLLKIGCMMJKJOKEMFEOLRNORKKFJJLJQHI
    ONMKGKIMIRHLJNIGPOKQIMLIFMKMRMHLOIKUHKOLQQOLINLIJLJJENFCFIMJKLKJMNLOEJJNNMOHHJPIGJHRDKJJNLDJFKMIHJDHGMLQMMJMOMLPILKNJIHKOPEEIKKKPBJOKHNMJMJV
    LGLJGFKNMJJLNOILNKKJIMJPJONHLLLOMHPKINMHJOJHNJMMINGLLKONPJEIPJRJKINPIEJQPMLDIKOGIFLJIGEIRMJJLAEDKFIEKILJLKJLGPPMLOMPSRLKKKOIFLOHSPNIKOIHHINI
    MLOPKOKRNJKNOMKGHOMIJSJLLMBLHKLLLJNQMJMQLLTHLHMSGKIMHQKFOPPHLPGLJKMMEMLKLGIRKPNKHKIIHJLLMKOVHRNKNFIGKJUNFJONLNHKLOKHPLJIUQPKJLGQNOELIKPJKSJK
    JNKOMIKMMLRIOKMMGJVNKJPJGMJNRKOERNQMLQGNJQJLIHMDJKNNFKPGOJOOIMOODRIIVFMKIMROHLKJOQJSIIPNKPLOKKKROMFGLGINOPLOGJNLBLPGJNLIOMMIKJMCMLOLHLKOKFMH
    GLMNKJGMPKQUQNNNLMLSKKGMHMJKHJRQLMIIOMIKMLPKIKOLLLMIMHKHFMIQOMLLOMIRLHKJFNLLIPMIKKOLFJPKIFJMJIMRJHJFMIOLKKOKMOPJOLLIJLLLHKKLQJTFPKMMLKKIELQP
    NFLJRBPKGKKKKQQKIJHKGLLJJLMOCGDKHLIJHJHKMGIPJILJJOQGIKSNNSJERLJJNLMHLKKPMGNIKLRFRMILKNONQQPJITOOKLIIKIMNLQMLLNETMMOHTLRQJMJFNOLPFOJJTQLPRPII
    FGMNIKMNMMGMJLGJNLNQONHRJKKNEMQLMLMHNKJHKQLSRNCMHPMKKGNQJPLOKLHLPOIMHMPKOLJIIKMHMPIMILFSJSGMHLKKUKHKKOPIIIHNQPNNNIIONLHJLHPHIMIOSJHPJGJMILKP
    KNQMJMJLMJKPNMHLKOPOLHSMKRIJMNLDINPGMNNKFJULJLOLFHPJMOOIIJMGQLKLLFOLGHGJMGLJLMKIHLLNFPIIHRNNJOLKMJHGNNONMJOLJLKONFNOIIHDNKMLDJELJLNQDLLHMLRJ
    NJMIOFLKLNJNNLQNMOLPKNRPJPLNNMMNHKIPMKKDPGKIOLJKMJMLJMIMLJOFIDLLSOMIGLGPIKGLMGQNGFMMIKLIMJFNKQPNAPOSKNHKLMNMPJEIKKRNOJKGBLJUHJJKIJOLJFPMQKLM
    LMNKNDLQNMHKIDPNFMKGIGLLIMLLFHGGMIOMMIMMROIIGHPMLMIQLOILKLKJLLIKIHJJIDGFSLNRJNLMOPJIPKIDKQJHNKNMPMFTOGNKILMFPHMKHJMKMKHIMGRIMKKIKFJPNRLGKINI
    KNNMKISJPOHJOIEJKKNMJHGMMNPJMMMMIPMHKNALEHPFJKHKNJMLGJOQJEHRKMINMPQOKKIKJRUGPOGNLOHOHJLEOJLMJLKMONJLJMIKLMJJKJMQQNKHDKFLNGMLKNNOHIILROLNRKVN
    NKMJOKKJJKMLNLGIMQROMKLPJKOMFLGNSHMHQKGMFKHKMHMMONMKKLLPMLJNNLMMPMDKHMKIHONMKPIHMLLOMJNIKKJQKMJPHGKNJGHOJILLHOFNNRDPMLMRMLKMPHNNOLFIKNRHKKMQ
    OIOMNJLPKILPKQJNIQIOHLQGLMLFFEKGIGMOPPJJMNFMNJLPGNGOJHFJPJNLSMNIHQHIKPIOKONFJPMLJJNKJMMPJRPNJMHMFMPKCHKIKLNMLLKKLHPKKONJKKLMJQNJLROJHLQRKMKL
    LIPLLONLNJNKNNHHKIIKMMIIGTJHLNNKTKNKMEMLQIDKOOLOHJLGKEIKNKPLLPNKPHGIQJNMOKMMMOHMMNOLJLGMLGMLOLOJLKNSGQMNPSQUOUDIIJINKJMFJNRSHLPMMLQIQROLOIGL
    NJPUFHPTLNIJIKKJKRJDPPNMOMPNOLMIGPKNJPRIGEMKAGILJMMHQGINBJHNGRGJJIJKQMQJJIILOLGJEKIOLKMNNIGHMMIIKJIKFNJMLLVMJGIFMKMIIJOIMNGJNLEMLQUPRLOKLIGK
    NNIMFLFJNILONNOLOJOLMNPPPNIGDSSIPOKORMMLOHNJDKMJJRMJNMHNNGPHLLGENGJMKPLINOJOLNOLHOMOMLGOHLHLIIVKPJFHPMIVMKIOPLLKIPOLOIJINPMIJMJNINBIOPMOQNLL
    HOKPMPNCMHJJIHNIHPQNIKKGMLGIJFSHLOKLNHQKDOMKQFJIOJMOHNNJGKKIHJOSFKNRIMLNENMHJROJOLONINGOEJOMGIFPBGNLMLFLFMJHJJKJKEOILKGOINNNQKLPKIOOIPKNFOJI
    MJNKHNGMHPIIJHTGOGKLHMKKPMGINJMQKONIHHLGHGHNKKINJMMLKMJKLQMOMCKRIHLMQLRCLJMKFKMOGLNHEENJHKLHHHKKSJGJMJLMFEIIKKKPNHIMKKPLLHNQMMLOJENKOTLGRONO
    LNHSHJKJKEKSMQPFOPLNRJPJJIHOQMLHNHLFEJFIGKQHPOLLIPIITISIIOFJJFLQEKMFGLMLHNJJIQMKFIPNJHMLFLJLLLHMIJNKMJKJBPQMLMMLTKJMJJKHKJFLCOPHFIKLKNPPNIJJ
    PMKCKKHODMGNMFMOJJHLGNNLJJIRKJLPSMLKPMMGUPIJLEDMILIJIGLHLMLCOJQNPRRNOOMNPLDLLGJNLNKLMLNJLTNJHKOMVNONMDLMIPOMJMNILNNEKGJKLIKKLGPLJLMIIHCPOOJS
    LKNLNVJJJOFELHLOKFGKOJJMQOOQPIQKFIFLPMEMLLLGNHJLMMIMRROLGOMKJJKTEIILKLKMIMVKLIGMLMHMPNMNRNQMLJJKPQDFHLLFMMKHIKNMMKOJJNILOJKJIJOLFKHLNJMRHNKK
    PGHMMKJMOJHPLAHLKLMIGMKVKLJKJKJGIKNKHNKKIJOHPMJPKLJNEIRLOGHHJQOOJPKILDMPMFKSIPQPPPLNJMRNGLTQCLMLNKKRQJLNGKONLONLMKKJJNMQQNHOKJNLLPJMNJKPHKOH
    INIMJIMPLPRLJKOPPNHRNCLLPEJOMKPHJOMNNLLLILQLFPLJLLOMLKMKIMHGOLIMJNPKKQNMJGIIPNOEKNJIHKGMGKOMJJQMNMMMSIJGJMKMMJPMMMQKNKIFNLGITJQJINLNMOOIKJOL
    MLFPPKMLSNMJRQLGFJNQMLJQKMJLLHMHHOLKNMIMMPHMRKHNKPKINJKMQRNJJJLHNMMOMLOKOLKNMKSTNNJLLNLNLKNKLLPKELPLEMIKNHMHFOILIJLIRRHJMMNJGPIOKMINNDNLHQNN
    OKJJIRJMINLMGMJMLKGIQLLJETFKPJMHGNFQJJNTFHLMPOIMPOQKIJJNLILOLLHOOJLJMKNKHFLNQONMIPIMIPEPNOJLSSKLNMNOOHIOPHHGIKMILJONMLIMLJLRNIKLKILRKJLJPQOI
    HNIJQHLKHNSJONLKMKNILKMOLGHNLOKTNOSIIOINNGMDKJLIKNONKLOMSINNKNIOIGHKOIOOLIIOLVMKQILGGKLNKFMHKOMMMHPNKTIIMMOKNEKKKOKIIQRLGLQLHNMJOJHPJMJIHHKM
    OOFLJOOKNNKNLRMNMNMKITHLOJPJIIMIHKKHNQHRIEIPEPOGNJPIHKKJNMKKQKMHMNKJKKIQJMMMOKGGMRPNMIINLIHKNILHLRQNJHJRJJFPMLMJKJILMKGKCLSQHJIQJOKHMOJNIMJM
    INHKIINIJMGHHPLQJKILMINIMNQNLMPLPOOGLRLPOIKLMNOOMHKKLONKNKHRJFJOJHPQNSIJIMLLLMJNFIJGMNMQEPNNJJKNJMGHNKJNNFPJKQQJNNQJFLLGINOJJLVLEJPOMOIGTAQL
    KMMHNOMJINLSKRPLCOJONNIPMMOKFMMRQOFNMJNHNELMHINHFROPNMJOFJMFKLLMHPLHMVKJKOEMJIJLGIPNJNLCKMMNQVFLKPEKNJJKLMGLLKMRQPRJOGSKMSUJNMOGNNJUOMHNJHJO
    ILGDKLQSHNOLSNQHKLIMJIRROJJMIJSTJJOPMDQLONLQGLORJGPEJMNQLMMOKMMMEIMKTKLLSMOQKJMIQLLNLOILOQMPPILNEQRQOONQMNGQEGFQDHKJVOIOKMOKNOMMEQJNOPKGGLME
    JNLNGGPNIKGQLMOMPQNSOGMHVPJSVMLNMOOJQUPJTQOOLOUJGPPRNDGRQDONOSRQVSFKPRPMPGRFOTOHINMMJLFKBMINKJFIFJHJGSJEOLIOIFNHGKKFGHIFFMOJIHJKQMEMKTPHQAJK
    GIRKJHIOJEJPEKQMOJJPJILNGMKJMEQOKGPNJHKOFNOMHLMHPNLNLNJMGNOMJNKMLLNKPONHKLKJLQIHPPLILPNOLLIPKMLPJIMCLMNJLRLIGMNLHMIJQMNJJJJNFMMNPMSLNNJLTKNV
    QOMKNLOLNLHIJNJMJJKJLRJLMJOPMQJOOLJJJGONPPOJOOKOMKMKHMGHHJMKNNNDLJLMKRJJJKLULKKRLFPMLSMKONLMQLPTKPDLKEKRQOMOKMOMOLONFMPIKJJNMFNJNPOIJHKMTLLN
    SKQLCSVOPNPLHMGLJRLRONJPLMGKNMJLLPSPPKIJONFNONQOKMJPQHHNGKQHPNJLHOIOIIMGKPPGNGMPSNSNLHMONPJPOKMLRPLPOLOPNJNHSOLJLRFNPORMHKMNKKLMOSIOQMQIORHL
    SLDMVNQFNMNLJOOQLJLIPNGLJSJENNMLMMPMHLJNKSSFLCIQPOMOJNMHLLEHMIIMPPLGJQNONLRLJPQNLLJOJPMONKKMJLJIPFHMPLQMNQJIOKLJOFKMJQKOTLGNLJPNQLUPMMEKJMLR
    RQMJOKTRTSNGNNNNQHPMPOGOPGIMROMGIJJMNQNILIOJNNPKONQISIPKPNOIMQGOQKNONNOOQKOLNMHKQMMHMONQKKMKQQOGNUHNPMMNVKQQJOPKFHKRQQKOIRPMOTNHIIJIPMPLIPRI
    OPRFEKKKRIONFMILPKHQQPKLKNURKLOMHLMKLMLOQKPSQEKMNKLKLMOPLJNMILMKKQLOOQLRMHFMTRLNINOOJIKRKLIMOMMJSNKJLNKNHOMRJPEQQNOSOILMOJPMPOKMOOKJJLHIHINP
    LQKISMNOJINRMPONPIQNLPQKNKPRMKNQNLLOLLLLNMTNIEFRFTJNPNOHPGTKNLLKPJLLPLNNLJKLILOPLQPMLKUPPKSILOJRNVPNIHIJELNOQEMLMTRJJKMJJPLKRNTSHHJILINNDHEO
    UINKPJTJJNUPRNMJIJHJUVMQEHPIPIJNEKLIIONOLMLNONEQNKLNOMJMEHQNKHMGKLIFLQNNIJUKVNORIIONVHHOONIQLPPKOMMJLLMKLPRHOIQPMCOQKNKFGGLJMPIPKGHKHIQRJQJM
    INLJHMMNGOMIPLOMMSLTLJKJLMLKIQLKPGLJNNOKQQOKILORKHQNILJGJMONIMJGQPFPMMPOOJJNIHPKMHPOLJQOFPORLJMIKHHLORHNNROHOKLLKNOJLONOKJNHLILQLNLKMHHNLPPO
    MIMKJLNLJPMIMNKSOHNONNORJUSPLQIKJSJCPMRKPLMREQQPENOTONMOMPKPOKLKJLKLKOKJQJROLPRLJGHFKSHPLMQJOQMKMIROSJMJJPKNLGKJOKGOIQNKSKMNMPISLNOINIKRCJJL
    GOHKLMNRPKLNGSQPIKJJNMHJKTHNHJJQUHNMPPMLMLPNMLFMKNHQVOTLPLLLNOMJIEHKRINKOSKGEJPJNLKMKNKKHIVIGJMISRQNOMTQKMMQQONJOOKNKNKJLJNJILNHJNJMOLLIPGIL
    MMMFHMMHLJHMKLFIFQLSLHNJJKMKIOHLJKQNORLPNJGJUIJPKLKIMPLKILJLLGNLLJOGGNKKJOKNPKIGLLGKQNLLIKKMIMQKJPKNPMFIGMNQLKLMHHMOIGPMONKMNIKPOLQGKJKOLMNP
    MLBMOIKPLNNONMPJQKOIMQNKJKPJHLKIHHOJJHIOKILKPLONKLJLPELHIJNPINNTNHJIHJNIORJKLONOGKNNHOKLQLLBHPKNPOOLLOIMEIGPJGTLMFPOHONJJNHKGGHOJJPMKGKOOJNR
    PMDGJLOKIKNNSJNMONNHMGLIEMPOKFHIJMHONJMNNPLLIMMLNNJJMMMIJTGKKNOQLMLLHHNNPNOLGHQNPNDMLPGREKLIFIKLJDRKOLQOKELNNIEOKLPNLFGKNKKILMKPKOGNOPLJKJMN
    KKMPGHNEMKJJOKJONHMNFHNHGKLGMROROKKILNMNHLKNKIJNNSMFKOPKLMKGNNSQNELNIQPKLMKGMOJNKGLJPLMMOGOHJLOMQLNNHKMNHIFPKMPSMNRNENIHLLHRMKIOLMHGKDMEILNM
    LGNKHQRGMMHNKRILIKMNNLORIOEHJLIDMMLJMONJIIGHNPFHDMHKHJVQQLGMJIHOPIJJOMLMLMNGOKIMKHQFIILQJNLKKIMNJMLOFJMKNETHLILINMLOLINRLMILHMMTIOHSMOTQLGIM
    JLIJLPMKGMLVGLIJMJFJQJNGGIKPMMUMKJKLMIGJOSONKQLKMIIQLJNRJHLNIJLLJMIHMLOJMLQSQMJIKLDMMIKKOJLMOQLDHKLMRFUGKMGKLLGGKJQMMHLMOQQHNOKJGJHUHKLMOKPK
    KMLINMKKKMONIKKKMQLNRKGEJLLGIIIPOPLVLOQMHULOKOMOMKKJTOLGOMOROLSKLNHILRMSOIKPSKJGJMQMSLLPLKJKDMKNELPNMIHPMPSNLPMMMIKMMJGJGKKONRQRGKLPLOJRHLMQ
    KVJMELLHFHKPNNMLEFHKJOLOOLMKLIHRMIPNHILHNNNOOKMMNMLRJKIJPILEIRJOELJPMIIKEJHNMPLPOIKHMTLJJLJHJUJHNLPMHJKLMGKNKLLINLHLKGOIIONLPLJLNHLRLJNKKOHF
    VTTRHQNOIJRPDHNHPKILINPNLNMMJQJORQNHPLKLKLJHOOKOIMLIJMPMMJMMRKPMLPNMJLQLOENKLMLGLNIMPOKQNRIONKFRMNIJLIOPLKKKJNLNLLLILLNLJNJJSJSLOMEVNKQFMIII
    NPNIMIKLNOLJKJISKKJLMIMHOINLQTPLIVIILSILQPLONLOQFOJRJSIMVKIMLNNMFIQKKBHHLOMKLOIKMGMLOIMQNLPPMMNPNGISJJGLGUGKHPOQJNHNPTKLLSMPJNMHMFKPOKPNKOKO
    TJGLRNIQFNQPOPMJINOSKJOMOLSQNGPEOPPMNJIMRMKJSQMLDSGKGNILNGNMQNSGNJKPNLJQJNTHHJIOMOQIJGKKGVJKLGPGKLKPPNFPJLKKKHLNVNOKTNPKJONKRKKJNILPPLKMIMJP
    NJKFNLJNLPGPKOLKNKKQKRGOLNKQIJJUONQTMNHINGKPLQQKTGMNKMKJPJFQRLMNMNRQQNMOMJMINNPMMPIKMKJIKLMLJLMKTNOKINOEGMINJLILJNLNLQJOLORMNLKRKIINGFKMFHPI
    QUJNOMGNRJGJONOOUVNMMKNGQPMGTMRPJCMPSQPQJOPOJFMKLLNOQPTRGKMOMINIMLPIQKJMNMGQRLRKHRQLMNKQLMHLFJIOLGMJJKINIOKLKQFMLPOLMLOEUNTGIFKRPIIRJKEOJLLN
    IMJPOTOMMAMLQMNKNOMLLNNMIJOKQMHLLLLLKPQILQINQKLQKHSLOLGKNJLNHKLTHHNPLGIKKLNJLINKOQLLFOILKAEFPTNNCSINMHLKIGMJOLNLOHRFPKLFNROMHLLPSPPOLLOJFPEH
    PNESLRLNJLJKJKPFHKPLPMLIOMGPLPHLNIOOJNHFMJEIMNLINPPLGKNJLKINKKNMMIIJMQNLMNNOILLJMGMKSVMRMGPLKLJLMQMLJHMLMKMKJMENRKLOKOLAMLQDMIKNGKJLEMUPLLKJ
    LINIMGMPOJMKQHNHHRPKMPINIMLHMOLJJPRCLKNIQILMNQHPOMMPEMMLLHKUSIMOLINJTKNCIKONNGQOLRJLKKRMLFLRPPKMOOGRNJOMGFOIJNLMFHKLOLHIJGQNOLKJJOIIDKNOPLNM
    MQMJMNLIEINKMLMOIMKPMMLGNOJNMLMLNNRHGGEOKMJOKSVEOERNJNOELMHMPFSNJLMIQLJEJLPIJTBLKSKLLJNOKTKFMONMINHKMNNLIMGNMCOMRPPLJGMJKLNJNQNNOMJPIMFKQJHR
    NFQPLJKEMLIMKOIKNNJOLMKMMFMJJONMGMQQLKGNHLNNRNKGLMMIJIIHLTPJMMPRKLOGONKNHPSMJEIINOPJMTNKJJJKHMKMKLLICNLSKKOIMPSOIIPJNLHQOPJNMJPRFNNSIGOHKOMI
    MKIKMHNMQQPORJNNNQILLONPHKOOKPGPDLNMLLLJNMTMPLMMQKOPTNMRPKGHKKKINSILSMKKHDPJLOOGMQLKIOJKNNNRNFONMHTNGLJJNOJQMMMOIMMGLQSROMMNRNLJKKROHLIMMSKN
    ILNQNIQLVPKKNRMMJIJHLGLKSLPJLLRJIOMQMLMHILJMQJGJQUMLILIFJOKNNQTPLMNOPOKLKSFLLELKKOJQKIJKJIONJTQLKJOLPOTIJQOMKFPFVHFOKHIHRLRLJOJMDOKQGJIRKHMM
    HPJJLNKMMONOSGMONLRLKPKOOMLLONJKMMQHNTMTFKLMMLLKJMKKKKJLKFHNLKMPCKJMLPPNNHJMEJIKNMHOOVNGHIKEMVLSNGKOOLLKNLGFNIKLMRLKIRNGOHIMRQMOLMMPKMOONMQM
    ILJLSLONHNPSJOQPRNNLJHCNQLLPNLINLOHPLMHLKTQJLKKMKKOROLOMMVSSKMOUJLKJOHMLMLLHMKELFMINMPIMMNINTILMIGNLOGTPIMJOPOJHGLNMQJUQJNOJNIKKGJQMSPOMLIFJ
    NPJLIEIPMKNNMLEJKINQMLUJNHNTNJNJOKLQIHLGKQMJLKLNMNKNMNJKNSOLNNLNIKKLIKVLJKLJOONNKNCAOHRNMILPPMLKMHGMLJHPGMJJJJINMMMOMSQJMKMMIPNOPULKPKQBMIKO
    KMJLKOMLOMMLKJTRQHNPQKHPNOJGLLNQLKOGFMGBHILKNIJFHIHPMNPKTJMSKPEPMQKRSKMLRLNRRLKRSMONGGIMQPIQFPPIMQFDMSNHEIHMHKLDKLSQNPKSQIHLNLHHIJISILJNLQPT
    LLOJRLKNNIINMJNHLELHNJHGHJLLONHKQFMKSVQKIPMKOGIHLNMPHIMINPIKNPQMKOGEINNJIPEOJLKHNFNDJLOOLPNQNNRLHJLQJMMNPPKKIMJRJKTHIIJEVNKLIMMMQRLJSFONIMNP
    RINNFMIOMKOLIJILNKIMOLLPOMLLOOFOLQKQHLLOGLLJLMMMOHMNLJKJOMOOLOLFNNNHNNLOISOPOFQNKLJOQSFSTLGMML`,
    layer: `-0.53, -0.4708, -0.0331, -0.0015, 0.0041, 0.0058, -0.0324, 0.0081, -0.0069, -0.0143, 0.0128, -0.0484, -0.0069, -0.0098, 0.0223, -0.0402,
    -0.0222, -0.0531, 0.0074, -0.0218, 0.1133, 0.1332, -0.1807, -0.0579, -0.0612, 0.1561, -0.0172, 0.1208, -0.0879, 0.0997, 0.6437, -0.0088,
    0.1629, -0.2821, -0.0073, -0.0427, -0.0899, -0.0815, -0.1179, 0.0165, -0.0641, 0.0717, 0.0901, 0.1121, 0.202, -0.0663, -0.0333, 0.0816, 0.0366,
    -0.177, -0.0274, 0.6051, 0.3969, -0.0116, -0.0292, 0.0135, 0.015, 0.0149, -0.0336, -0.0127, 0.0145, 0.0136, 0.0144, -0.0194, 0.0232, 0.0301,
    0.0162, -0.0098, -0.0109, -0.0687, -0.4026, 0.0036, 0.07, 0.3235, -0.2245, -0.0687, 0.0125, 0.0438, 0.096, 0.0995, 0.195, 0.0602, -0.1478,
    -0.1774, 0.0891, -0.0554, -0.0206, -0.0341, 0.0661, -0.0947, -0.0316, 0.0376, -0.0142, -0.0361, 0.0415, -0.0036, 0.0107, 0.0203, -0.0522,
    -0.0384, 0.0558, 0.2004, -0.0201, -0.1469, -0.0515, 0.0446, -0.0834, 0.0877, 0.0046, -0.0789, 0.0331, -0.0586, 0.0633, -0.0044, -0.0585,
    -0.0365, -0.0659, -0.1452, -0.006, -0.1019, 0.1051, 0.0161, 0.037, -0.0074, -0.1396, -0.0626, -0.1356, 0.0125, -0.086, 0.013, -0.2712, 0.0057,
    -0.0463, -0.154, -0.0091, -0.0392, -0.0698, 0.2171, 0.0535, 0.1244, 0.0754, 0.0661, 0.0562, -0.0815, -0.0161, 0.124, 0.0809, 0.081, -0.0863,
    0.0042, -0.1956, -0.3686, -0.787, 0, 0.0264, -0.0659, 0.0041, -0.0161, 0.0221, 0.0717, -0.0413, 0.0422, -0.0245, 0.0564, -0.0075, 0.0722,
    -0.0089, 0.0577, -0.0367, 0.0705, 0.1604, -0.1046, -0.0947, 0.1137, 0.1563, 0.1676, 0.2195, -0.0011, -0.0386, -0.1447, -0.0369, 0.1079,
    -0.1098, -0.039, -0.1275, -0.0141, -0.0156, 0.1235, -0.142, 0.2042, -0.0945, 0.0529, -0.0234, 0.0744, -0.1743, -0.0665, -0.092, -0.0783,
    -0.0222, 0.0206, 0.0812, 0.5481, -0.6109, 0.001, 0.0233, -0.0238, 0.0165, -0.0166, -0.0085, 0.008, 0.0045, -0.0287, -0.0277, 0.0546, 0.0257,
    -0.0031, -0.0017, 0.0356, 0.0237, -0.049, 0.0465, 0.1414, 0.0242, -0.0729, 0.0238, -0.038, -0.0398, -0.1675, -0.1478, 0.1164, 0.1469, -0.0961,
    -0.0697, 0.042, 0.0277, -0.2359, -0.0325, -0.1148, -0.1128, 0.2296, 0.0054, -0.0599, 0.0018, 0.0233, -0.0092, -0.0829, -0.0841, 0.0735, 0.0293,
    -0.0831, -0.0542, -0.6822, -0.0268, -0.0132, 0.0142, -0.0023, -0.0294, 0.0231, -0.0159, -0.0004, 0.0133, -0.0233, -0.0091, -0.0097, 0.0123,
    -0.041, 0.0126, -0.04, -0.0011, -0.4104, 0.1029, -0.1502, -0.1464, -0.0479, -0.3412, 0.0101, 0.0355, 0.1166, -0.1786, 0.2624, 0.3682, -0.0862,
    0.1446, -0.256, 0.1341, -0.0893, -0.0198, 0.0337, 0.0141, -0.0524, 0.0753, 0.0522, 0.1008, 0.0875, -0.0551, -0.0643, -0.0138, 0.0489, 0.0286,
    -0.0644, 0.0427, -0.4765, 0.1396, 0.0303, -0.013, 0.0116, 0.0695, 0.0236, 0.0543, 0, -0.0546, 0.0662, -0.0462, 0.0016, 0.013, 0.0342, 0.0516,
    0.0855, 0.0427, 0.0827, 0.0315, 0.1279, 0.5649, 0.032, 0.0019, -0.0594, -0.2588, -0.0299, -0.1032, -0.2575, 0.1928, 0.0765, 0.101, 0.173,
    0.205, -0.0296, -0.0009, -0.0533, 0.0153, -0.0169, -0.014, -0.0368, 0.0432, -0.083, -0.0186, 0.0151, 0.0261, -0.0324, 0.0134, -0.012, 0.0438,
    -0.2556, 0.3172, 0.0258, -0.0032, -0.017, 0.0256, 0.0154, 0.0135, 0.021, -0.0317, 0.0077, 0.0043, -0.0382, 0.0525, 0.0306, 0.0289, 0.095,
    -0.0297, -0.0224, 0.0486, 0.0649, 0.1884, -0.1225, -0.0985, 0.1228, -0.1485, 0.0388, 0.0191, -0.241, 0.525, 0.1385, 0.2206, 0.1109, -0.1199,
    0.034, 0.0698, -0.003, -0.015, -0.0682, -0.0257, -0.0121, 0.0621, -0.0169, -0.0755, 0.0365, 0.0873, 0.0776, -0.0163, -0.0322, -0.0338, -0.2848,
    0.2119, -0.0679, -0.0345, -0.002, -0.0445, 0.0347, -0.0216, -0.0198, -0.0792, 0.0589, -0.0612, 0.0478, 0.0138, 0.0218, 0.029, 0.0599, -0.0148,
    -0.238, 0.1305, 0.2595, -0.0321, 0.1663, -0.1043, 0.037, -0.3342, 0.2222, -0.2345, 0.2492, 0.1176, 0.1656, 0.0366, 0.0717, -0.1008, -0.0204,
    0.021, -0.0437, 0.0416, -0.1172, 0.121, -0.1246, 0.0233, 0.0142, -0.0398, -0.0134, -0.0139, -0.033, 0.0091, -0.0304, 0.0982, -0.3324, 0.3415,
    0.0121, -0.0106, -0.0208, 0.0248, 0.0031, 0.0105, -0.0042, -0.0034, 0.0393, -0.0363, 0.0282, -0.0326, 0.1106, 0.0116, 0.0618, -0.028, -0.116,
    -0.0214, 0.0774, 0.087, 0.0108, 0.1448, 0.1045, -0.1133, 0.3467, 0.2049, 0.285, -0.1763, 0.3393, -0.0237, -0.0611, -0.0294, 0.0114, 0.0484,
    -0.0171, -0.0163, -0.0801, 0.1312, 0.0743, 0.1176, 0.052, -0.0386, -0.0186, 0.0363, 0.0192, -0.004, 0.0503, -0.0388, 0.6326, 0.0621, 0.0229,
    -0.0161, -0.0135, 0.0701, -0.0011, 0.0491, -0.0012, -0.0049, 0.0298, 0.0196, 0.0325, 0.0024, 0.0722, 0.0114, 0.0708, 0, 0.217, -0.2052, 0.0224,
    0.298, 0.3241, 0.2589, 0.0345, 0.3755, -0.0143, 0.2504, 0.1087, -0.0576, 0.3961, -0.2911, 0.0609, -0.0053, 0.0384, -0.0558, 0.0219, -0.1104,
    -0.0395, -0.0986, -0.0619, -0.0723, -0.0673, -0.0183, -0.0079, -0.012, -0.0668, 0.0584, 0.1118, -0.0839, 0.6483, -0.467, -0.0158, -0.0466,
    0.022, -0.0379, -0.0377, -0.0161, 0.022, -0.0145, 0.0178, -0.0154, -0.0305, 0.0148, 0.003, 0.0031, -0.0064, -0.0081, -0.0842, -0.0281, 0.1538,
    -0.2096, -0.0924, -0.0664, 0.1577, -0.083, 0.0924, -0.2273, -0.2129, 0.0389, -0.0525, -0.0381, 0.1166, 0.0519, 0.1453, -0.0195, -0.0246,
    0.0584, -0.0081, -0.0918, 0.0447, -0.1304, -0.005, -0.1268, 0.1119, -0.0208, 0.0173, 0.087, -0.0019, 0.2445, -0.1552, 0.067, 0.0205, -0.048,
    -0.0192, -0.0357, 0.0927, -0.0268, -0.0382, 0.0366, -0.004, 0.0027, -0.0692, 0.0103, -0.0557, -0.0744, -0.0265, 0.0214, 0.1394, -0.1515,
    -0.0489, -0.0267, 0.2717, 0.0326, -0.0403, 0.003, -0.0504, 0.0736, -0.1176, -0.0604, 0.0573, -0.0468, 0.1254, 0.0628, 0.0526, 0.125, -0.088,
    -0.1325, -0.0114, -0.1099, -0.0813, -0.0111, -0.0148, -0.1522, 0.0903, 0.0405, 0.1774, -0.0875, -0.0742, 0.0412, -0.6306, 0.4109, -0.0304,
    -0.034, -0.0001, 0.0183, 0.0165, 0.0192, -0.0022, -0.0078, 0.0041, 0.0034, 0.0185, 0.0132, 0.0223, 0.0358, 0.0499, 0.0152, -0.1403, 0.0326,
    -0.0419, 0.0829, -0.0276, 0.1415, 0.0124, 0.1483, 0.0597, 0.1045, 0.0261, -0.1494, 0.105, 0.0366, -0.0829, -0.0559, 0.2378, -0.1414, 0.0259,
    0.0138, -0.1124, -0.0208, 0.0507, 0.0114, 0.1052, 0.0007, -0.0966, 0.2246, -0.1219, -0.0935, -0.0914, -0.084, -0.5777, -0.2697, -0.0163,
    0.0193, 0.0007, -0.0128, -0.0007, -0.0349, -0.0304, 0.0178, -0.0349, 0.0127, 0.0058, 0.0328, -0.056, -0.0171, -0.077, -0.0036, 0.0001, 0.0513,
    0.0302, -0.2819, -0.144, -0.1347, 0.058, -0.1407, -0.1179, -0.0783, 0.0681, 0.3722, -0.067, 0.0227, -0.3619, 0.0446, -0.0407, 0.0328, -0.0796,
    -0.0144, 0.0538, 0.0202, 0.1697, 0.0162, 0.1073, 0.1328, 0.0162, -0.1169, 0.1651, -0.1378, -0.0809, 0.2521, -0.3624, -0.0712, -0.0263, -0.0128,
    0.0119, -0.0598, -0.0074, -0.0317, 0.0073, 0.0059, -0.0492, -0.0333, -0.0274, 0.0106, -0.0614, -0.0199, -0.0683, -0.0044, -0.2855, -0.0648,
    -0.0483, -0.1492, -0.229, -0.1168, -0.021, 0.0113, 0.1167, 0.0105, -0.0571, 0.0593, 0.0852, 0.016, -0.1856, 0.0966, 0.1444, -0.2098, -0.1036,
    0.0252, -0.0626, -0.2038, 0.0561, -0.0292, 0.2768, 0.1543, -0.0949, 0.2254, 0.1464, -0.008, -0.035, -0.0678, 0.2265, 0.1868, 0.0448, -0.0748,
    0.0266, -0.0398, 0.0806, -0.0475, 0.0168, 0.1058, -0.0293, -0.0141, -0.0661, 0.0585, -0.1206, -0.0756, -0.1612, 0.0741, 0.1134, -0.1781,
    0.0079, -0.0848, 0.2508, 0.083, 0.1267, 0.0938, 0.1324, -0.0768, 0.0263, 0.3048, -0.0426, -0.0872, -0.186, 0.2982, 0.011, -0.0303, -0.1206,
    0.0499, -0.0345, -0.0771, 0.009, 0.0419, -0.0366, -0.0071, -0.0554, 0.0278, 0.0086, -0.0241, -0.0508, 0.0298, 0.3449, -0.4858, 0.0355, 0.0156,
    0.0523, -0.0154, 0.0045, -0.0319, 0.0132, -0.0168, 0.0308, -0.0088, -0.0407, -0.0372, 0.0179, -0.0106, 0.0166, -0.0015, 0.0415, -0.0852,
    0.1362, -0.0805, -0.1422, -0.0792, 0.0995, -0.1863, 0.1127, -0.2738, -0.2304, 0.0169, 0.104, 0.0689, 0.0045, 0.0113, 0.1717, -0.0539, 0.0641,
    -0.0158, -0.1257, -0.1087, -0.0174, -0.071, 0.015, -0.0128, 0.1377, -0.0688, 0.0212, 0.0537, -0.0193, 0.1021, 0.4125, -0.1161, 0.0037, 0,
    -0.0342, 0.0035, -0.0071, -0.0143, 0.0192, 0.0123, 0.0301, 0.0095, -0.0285, 0.0504, -0.0098, 0.0311, 0.0369, 0.0114, 0.2673, 0.0753, -0.0973,
    -0.2393, 0.3223, 0.0799, 0.0574, 0.2333, -0.0971, -0.1354, -0.2447, 0.0567, -0.1567, 0.0527, 0.2953, -0.1382, 0.0708, 0.1191, -0.0857, 0.0423,
    -0.0234, 0.1536, 0.06, 0.1327, -0.0552, 0.0633, -0.0076, -0.0316, 0.044, 0.0407, 0.0666, -0.0571, 0.2989, -0.2065, -0.0486, 0.0687, -0.025,
    -0.0178, 0.042, 0.0162, -0.0442, 0.0844, -0.0709, 0.0161, -0.09, 0.0097, -0.0766, -0.0018, -0.0306, 0.0504, -0.0123, 0.1972, -0.2249, -0.1667,
    0.0058, 0.0344, -0.1267, 0.1938, -0.0893, -0.0855, -0.26, -0.0008, -0.0797, 0.036, 0.0899, 0.2055, 0.0268, 0.0193, -0.0926, 0.0095, -0.0451,
    -0.0208, 0.0022, 0.0669, 0.1177, 0.0186, -0.0925, -0.0559, -0.003, 0.0151, -0.0084, -0.0443, 0.5428, -0.0661, -0.0311, -0.0326, -0.0054,
    -0.0036, 0.0138, 0.007, 0.0073, 0.0016, 0.0273, -0.0082, 0, 0.0548, 0.0401, 0.0057, 0.0297, -0.009, 0.0591, -0.2559, -0.2065, -0.0635, 0.3676,
    0.18, 0.0699, 0.3879, 0.0715, -0.0019, -0.2602, 0.3572, 0.0914, -0.281, 0.1614, -0.1264, -0.0375, -0.0645, 0.0405, -0.0477, -0.0311, -0.03,
    -0.0635, 0.0936, -0.0499, 0.0184, -0.0693, 0.0132, -0.0017, -0.0476, 0.0185, 0.0323, 0.3149, 0.4729, -0.0017, 0.0658, 0.0463, -0.0037, 0.0074,
    -0.0072, -0.0503, 0.0472, -0.0672, 0.0098, -0.0441, 0.0342, -0.1013, -0.0231, -0.1607, -0.0407, -0.0692, 0.0336, -0.0383, -0.0225, -0.0296,
    -0.176, -0.0722, -0.1905, -0.1792, -0.0519, -0.0616, 0.1117, -0.0736, 0.0924, -0.2157, -0.1201, 0.0628, 0.0249, -0.1162, 0.0189, -0.0269,
    0.0189, 0.032, 0.1263, 0.0299, -0.0991, 0.0696, 0.075, 0.0049, -0.0312, 0.0808, -0.1515, 0.3998, -0.3136, -0.0368, 0.0555, -0.0507, -0.0091,
    0.0298, -0.0096, 0.0219, 0.0553, -0.0465, 0.0504, 0.0552, -0.0532, -0.0903, -0.0197, -0.1132, -0.089, -0.1174, 0.0677, -0.1341, -0.097,
    -0.0767, -0.0863, -0.0781, 0.1438, -0.0168, -0.1275, 0.2726, -0.2353, -0.2857, -0.1259, 0.0253, -0.1283, -0.0662, -0.0459, 0.062, -0.1134,
    0.1052, -0.0439, 0.0179, 0.0159, 0.0533, 0.125, -0.006, -0.0369, -0.0234, 0.0047, 0.0667, 0.0778, 0.3303, -0.3095, 0.0347, 0.0334, 0.0925,
    0.0049, -0.0118, -0.0402, -0.0906, 0.0235, -0.1051, 0.0449, -0.0763, 0.0546, -0.1746, 0.0439, -0.0618, 0.033, 0.1157, -0.1169, 0.1256, -0.0257,
    -0.0342, 0.0088, -0.03, 0.0044, -0.1355, 0.0278, 0.0572, 0.0591, -0.1775, 0.0903, 0.0796, 0.0777, -0.1143, -0.0177, 0.1044, 0.0008, 0.0905,
    -0.16, -0.2384, -0.077, -0.0171, 0.0062, -0.028, 0.0093, -0.0444, -0.103, -0.071, 0.2118, -0.8031, 1.1983, 0.0082, 0.0319, 0.0092, -0.0127,
    0.0247, -0.0228, -0.0182, 0.0155, -0.0106, 0.0105, 0.011, 0.0061, -0.0516, 0.0005, -0.0235, 0.0067, 0.2437, 0.1317, 0.2066, 0.0039, 0.109,
    -0.1284, -0.1657, 0.083, 0.0272, 0.2062, 0.004, -0.0043, -0.07, -0.1371, 0.02, -0.0469, -0.0609, 0.0454, 0.0311, -0.0245, 0.0053, -0.0682,
    0.0208, 0.0954, -0.0631, -0.0847, 0.0129, -0.0135, 0.0614, -0.0462, 0.1232, 0.0782, 0.2778, -0.2349, 0.003, 0.0353, 0.0196, -0.1029, 0.087,
    -0.063, -0.016, -0.0244, -0.038, -0.0004, -0.0482, 0.0259, -0.002, 0.0093, -0.132, -0.0081, 0.2793, 0.0987, -0.1358, -0.2604, 0.3505, 0.0127,
    -0.1823, -0.1038, 0.0388, -0.1271, -0.0267, 0.1661, 0.206, 0.0343, -0.182, -0.1776, -0.0146, -0.064, 0.0439, -0.114, -0.0327, -0.0265, 0.0461,
    -0.0585, 0.0971, -0.0363, -0.1453, -0.0186, 0.0359, 0.0554, -0.0231, 0.0096, -0.5558, 0.0197, -0.0194, 0.013, 0.0106, -0.0373, 0.0294, -0.0121,
    -0.0172, 0.0162, -0.0488, -0.0132, -0.0248, -0.0173, -0.0492, -0.0154, -0.0572, 0.0129, -0.1287, 0.0896, 0.0243, 0.0929, -0.0015, -0.0886,
    0.153, 0.2143, 0.0141, 0.2163, 0.0677, -0.0884, 0.1908, 0.0466, -0.0493, 0.3774, -0.0519, 0.0561, -0.0295, 0.1242, 0.1661, -0.016, 0.0356,
    -0.1758, 0.094, 0.0393, 0.088, -0.1229, 0.0983, -0.1249, -0.0295, 0.0697, -0.6068, 0.0965, 0.0101, -0.0199, -0.0209, -0.0015, 0.0128, -0.0112,
    -0.0082, 0.0172, -0.0223, -0.0187, -0.0118, 0.0111, -0.0498, -0.0052, -0.0088, -0.008, -0.2359, 0.2672, 0.2263, 0.2848, 0.0586, -0.0936,
    0.3659, -0.0616, 0.1659, -0.184, 0.0342, 0.1263, -0.2479, 0.058, 0.2952, 0.2515, -0.0189, 0.0781, -0.059, 0.1265, -0.0941, 0.0411, -0.0614,
    0.0075, 0.0265, -0.0527, 0.0279, -0.0078, 0.0203, -0.0677, -0.0834, -0.0707, -0.5613, 0.1488, 0.0074, -0.0076, -0.0434, 0.0025, 0.0034, 0.0039,
    0.0076, -0.0366, 0.0269, 0.0249, -0.0491, 0.0151, -0.0039, 0.0253, -0.0103, 0.0063, 0.1374, -0.0562, -0.1122, 0.0161, -0.0837, -0.0267, 0.1082,
    -0.1775, 0.137, 0.3798, -0.3307, 0.0929, 0.2144, 0.1486, -0.0385, 0.2325, -0.0483, 0.0413, 0.0437, 0.0668, -0.1263, 0.0078, -0.0596, -0.0236,
    -0.0116, -0.0199, -0.0042, 0.127, 0.017, 0.0187, -0.0894, 0.0069, 0.3412, 0.1253, 0.0184, 0.0332, 0.0198, -0.0237, 0.0232, 0.0094, 0.0141,
    0.0022, -0.009, 0.0185, -0.0014, 0.0665, 0.0154, -0.0527, -0.0408, 0.0003, 0.0875, 0.0544, -0.1655, -0.0158, 0.3573, 0.2508, 0.0227, 0.0201,
    0.1005, -0.0284, -0.0161, 0.3864, 0.0695, -0.2569, -0.0132, 0.1296, 0.0115, -0.0378, -0.1654, 0.0632, -0.0123, -0.1463, -0.0471, 0.0968,
    -0.0438, 0.0579, -0.0721, 0.0319, 0.0105, -0.111, -0.0542, 0.1111, -0.2797, 0.1767, 0.0518, -0.1077, -0.0114, 0.0078, -0.1003, -0.0279, 0.0842,
    -0.0384, 0.015, -0.0194, 0.0888, 0.0202, 0.1302, -0.0033, 0.1195, -0.0259, -0.0347, -0.2248, 0.0629, 0.1492, 0.0571, -0.2611, 0.1675, 0.1223,
    -0.0224, 0.0667, 0.043, 0.0851, 0.1104, 0.1142, 0.1049, -0.1468, -0.0189, 0.0197, -0.0064, 0.056, 0.0721, 0.0492, -0.1211, -0.0267, -0.0223,
    -0.0739, -0.0587, -0.028, -0.0389, 0.0602, -0.0676, 0.0226, 0.429, -0.7399, -0.0032, -0.0242, -0.0182, 0.029, -0.0128, 0.0362, 0.0482, -0.0524,
    0.0258, -0.0012, -0.0186, -0.0842, 0.0624, 0.0384, 0.0498, 0.022, -0.2141, 0.089, -0.0945, 0.0272, -0.1184, -0.0403, -0.0093, -0.0486, -0.1002,
    0.0144, -0.017, 0.1239, 0.2044, 0.0333, 0.0911, 0.0703, -0.0772, 0.0134, -0.1339, 0.0658, 0.0752, 0.0244, -0.0507, -0.0145, 0.0571, -0.1286,
    -0.0815, 0.0424, 0.1249, 0.0168, -0.0715, 0.0164`,
  },
  {
    numbers: `fgfffffggfffgffgggffggfeffgffggggfffgggfffggfffgfgffgffgffgfffgfggfffffffffffgfgggfffffggfggggefffffffgfggfgffggfgffggfgffffffffgfgfgffffgfg
    ggfffgggfffggffgfgffgfgffggffffffgfgfffffffgfgffgfffgffffggggfffgfffggfffgfggfffffgffggffgfggfgegfgfffffffefffffgfffffffgggffffefffgffgffggf
    gfggfgfgffgfgfffgfgggffffgggegfgfgfffgffffggfggfgfffgfggfgfffgfffffgffgfgggffffggfgfffffggfggffggfggfgggffggfggggfgfffffffgffffffgggfgfggfgf
    ffggffgffgffffgffggggffgggggffffgffgfgfffggggffffffgfffgffgfggfffgfgffgggfgffffggfefgfffgffgfgfggfggffgfffgfffgfffgfggfgffffffffgffgggfffffg
    fffggfgggffggfffffefgfgffffgfffgffgfgfffgffgfgffffgfffgggffffgffgffgfffffggfgfggfffggfffggggfffgfgfffffffgggfgfgggfggfffffgfffffefgfggggfgfg
    gfffffffffffffffgfggffffffegfffgffgffgfgfffffffffgffgfgfgfgfggggfgffffgfgffgfggffgffggffgfgfffgffffegffffggfgffgfffffggffffffegffffffegfgfff
    gffffgffgffgfgfgfffffgfgfggfefggffffggeffffffggfgffffgfgggffffgfgfgggggffgffhfgfgfegffggfffffggffgfgffgfgffffgeggfgfgffgefffggggfggggfffffeg
    feffgffgggffffggggffffgfffgfffgfggfffggfgffgfggfgggggggfggfggffffffgggfffggggfeffgggggfffffgggfgfhggfhggfefgggfggfgggfegfffgghhfgfgffggfgffg
    fffffffefggfgeffffgffegffeeffgfeeffffggffgggffhgfffffffggffggggfefffggegegggghegfggggggghgfgggggggffghhghggfghgeggggffefefffffggfgfefggffgfg
    fgffffggfffgggfgffgffgfggfffegffffgfggggggffffffgfgfffffffgfffgffgggggffgfgffffffffggfffggfgffffggffgggfgfffgffgggegfgggffeggfgggggffgefgggf
    fgffggfgggfgffffgffggfffffgfffffggffggffgffgffgfffffgfgffffggfffffggffgfgffgggfgffhefffgfgfgffgffgffgffffgggggffffggfgffggffgfffffgffgffgfff
    fgfgffffgffgfffggfgfggfeffgffgfggfgfgggggffffggfgefgffgffggfggffgggggfgfgfgfffffffgfffegffgggfggggffggfgfffgfgfffgfffffggfgfgfggfffggfffgfff
    ggfffgggggfffffggffgffgffgfffffffggfgfggfffggffgffffffffgfgffffgfgfgegfgfggfffgffgfgfggggfffggfggfffffggggfgfffggfggffgfffgffgggfffggggfffgf
    gfgfffffffeggfgggffgfggggfgfgfgggfgfffffffgffggfggefggfffgfefggfgefgffffgggfffggggfeggfgfgegfffffgfffgffffffggffgfffgggfgggfffgefgfggggfgfgf
    fgffgfgggfgggfgfffffggffffffgggfgfggfffgffgfffeggfgffgffgfffggggfffggggffggfffgffgfgggegggfgfffgeffgffgefffggffgggfgfffgggfgggffgffggggfggfg
    fgfggefggfgefffffffffgegffgggggfgggffhfgffgffffeffgggffgfggffgfggfgfffefggfefggfgfffgfeffgggggffffgfffffggfffgfgggfgfggffggffgfgffggffgfffgf
    fgfffgggffffffffgfgffffgfgffffggffggfgggffggffffgfgfggggffffffgfgffgffgfffggffegfgfffgggffggfgggggggfgeffggfggfgggggfegggggggffgffffgfffgffg
    ggffffgffgfgfggfggffffgfgfffgfeffggffffgffhgheffggffgfggffffgggfgfffgggffegffgfgfgggffgggfffffffffggfgffegfggegfffffffgffgfdgfffffgfggfggfff
    fggfffgfffgfgffffgfeffggefgffggffggffffffffgffgggeggfggggfggfgfffffffgffggggffgffffgfgffgfggfgffffggfffgffeggfgffgffggfffgfgfggfggggfffggfgf
    ffffgggfffgfggfgfgfgfegggggfggfffffgffffffgeffggggfgeghggfffgffggfffgfggffgfgfffgffgfffffffffffefffgggfffgffgfffgffgggffggfgfffgfggggfgggggf
    gfggffgffgffgfgggfggfggfffffffgfgffggffggfgeffgffggfgfgggfffgffffgfgggfgffgfgffffggffffffgggffeffgggfffffggfggggffffffggfgfffgffgfgffgfggfff
    ggfgfgffgfffgfgfgggfffggffgfgffggffgfgfffggfgffgfgfgffffffffffffgggffggffgfggfggggfffgfgffgggfggfgfgfffgfgfffffgfgffffggfgfefffgfffffgfggffg
    gfgffffffffggfgfggfgfggfgggffggffggfggfgfgggfgfffffffffgffgfffffgffgfgfffffffgggffggffgfggfffgggfgfffgffffgfffffffgfgfggfgggfgffgfggfffggfgf
    ggfffgggfgfggggfffggfefgfffffggggfffgffgfffffffgggffffgfgggefgggfgfffgfggfgfffgfggfffgffgffffffffgffggffgfgfffgffgggfgffgfgffggfffffgfgfgggg
    fffgffgfgffffgfgggffggfffgfgffefggfgggffggffffgggffgfgfffffffffgggggfggffffffgffgfffgffggfgfggfffffffgffffgfgggffggffffffgfgfgggfffffffffggf
    ffgffggffgfffffggfffggfgggggfggfggffggggegfffgfgggggffggfgfgfgggggffggghfgggffgffgffffgfffgeggggggfgggffgggfffffggffgggffgffgfggggggffffgfff
    efgffgfggggggfgfgfggggfeeggdfffgfggffffgffffgggfgfgggfffgfffffgfgfggffggeffgfgegggfgfggffgggggfffgggfgffffffggfgffffggggffefgggffffgfgffgggf
    gffgffgffgfggfgeggfgfffgggfgfgffggggfffffgggggfgfgggggggffggggggffggfffgffghffgggffgggggfgffggffgfgfffggfggffgffggggfgfgfffgfggfgfffggfgfghf
    fgfgfffffgffggggfgegfgggggffffggfffgfgfgfgggffggfgggfgggfgfgffgfgfgggffgggfgegfgggfgfffggfgffgggfgfffgfgggggggfggffffffgffgfggggfgfggfggfffg
    gggfffgggggfffgfgggggggffgfggfggffgfggfggfffffggfgffgggfffggfgffffffeefgffgfgfffffgfffggegggfffggggffgffffggfgfffgggfgggfgfffgfggfgffffgfggf
    ggfggggggfgfffgegggefgggffggfggfffefggefgffggggfgfgfggggfggfgfggfgggfggefggffgfggggggfgfffggggfggggfgffgfgfgfgegffffgfggggfffgfgggffgfffgffg
    ggggggfgfhfgfgfffffgfggffggfgfhfefefffgfgffggffggffgfgfefffgffffggffffgggfgfgfgfgfgfgffggggfgggfgfggfgfffgggfgffgggggfgggfggfggggfefgfffffgf
    fffgfefffgggggggfffffggfffffggffggggfgffgffefgffffggggffffgggggffggefgfgfgggefggghgfffgggggfgfggfgfggfgggffggffggggfffggfffgfgfffggggggffgff
    ffgfgffgffffgggfffgggggffffgfgggfefgfggfgffggfggfgfffggfffggggffgffgggfgffgggggfgfeggffggfgggggggfgfggffggfggfggfgfgffgfgffggggggffgfgfffffg
    ffgffggffgffgffgfffgfffgffgfgfgggggggggggfffffgggfffgffggffgggggfggggggggfgfgfffggfgggggfgfggfgfggfggfgfgggfffgfgggggggfggggfffgggggffgfffff
    gggfggffgffgffggggfffffgggfgffggffegggggffgfgfffffgffggfgfgggffgffffgffggffffgfgeffggffggggffffffffgffgggggfgfggffgffggffffffggfgfffggggggff
    fggfggggfgfffggggggggfffggfgfgggggffgggggfgfgfgfgfgffgfeggggfffgfgfgfffffggfgffggfgffgfgffeffgfgfgggfggfgfgffgfffgffgfggffgggfgggfgffggfgggg
    ggffgfffffgggggfffffggfggggfgggfgfgfgffgfgfffgegfggffffffffggfffffgggfgefgffgfgfgggghgggffgffgggfgfefgfgffggfffffffgfggfgfgffggfgffggfffffff
    fffffffgggfgfgggggfffggggffggffffffgffefgfgfffgfffgfgfffffffgggfgfggfffggfgggfffeeffffggfgfggfffgfggffffgfffffffgffggggffggfgggfggffffgefffg
    ffggfgggggggfegfggfffgffggdfggfgffggggffffggggfgffffgffffgffffeggfggfggfgggfgfggggfggggffeffffffffggffggggggfffgffgggfgfggfffefffffggffffggg
    ffgggfgffgffgffffgggfgfgfffffgffgggfggffggfffggggggggggggffgffggggggfgeffgffffgfggffffgfggfgggffgffgggfgffffgggggggfgfffggfgfggffffffffgggff
    ggfffffgfffhgfffggfgfffgfffgggefggggffhfggffffffefggfggffggfgffggffggggfgfffgfegffgggggffggfffgfffgggffgffgfeggfgggffefgggeggffgffgfffgfffff
    gggfgfgffffffggfffgffgffgggfgggffgffffgfffffefffgffffgffgfgffffffggfggfggffegggffffgfgfggfgfgfggggfgggfffgffgfgfgfggffgfgfgfgggfggfgfgfgfffg
    gfffffggegfgfggfgffgffgffgfggffggfgfgfgffgfffggfggfgfgfgfggfgfgfgefgfffgfggfgffgggffgffgggfgggeffggggfgfggfffffgfgggggggggffggfggggfgggffgff
    gfggggfgffgfggfgggghfeffgffffgffggggffgfffffggfffgffeggggggfffeggffffggggghfgfggffggfgffffggfffgfffgfggfgffgfggggfffgfgfgfggffgfgfgggfgfffff
    ggggfgggffgfffggfffffggffgffgfffgffffgggfgggggffffffgfffffgffgfgfgggggfgffffffggffg4GYvu3oJE31kJ03TIFxuFI55b3Jq0BLAc_9xDFJ_08mMwxtL7E_vNoeY9
    2HOzFeyoG0SWvy4y07tROuLHGY3gn9CBlEDjj1RgQM4sxiSaSyJ-WFV0AyUAK9G44_Sy7xsedIyHj9-7bVBfF_EmNDH32wGJN2IcDp-V-T-hHa1-0IwhZaA__4g97iZnKuxAzumh53Pi
    EQQNu__Zxi6LPR8ag9tki8Vwyg37IR45JSKI2OlagK-vm44zzr8l12YQxnrBa70KEN9t38_ty8U7kf--PU-brdPycSC9RHnK2AtEuXAGrk_2CBI4EtH9V5uzfG9kyQDNTEvt2y7I5DA6
    H7cmV_z2saE13G7QYJ6a_SOEwV16KjtFP_QKpQJNnBCsJEOp5VL8SADExFyb37vfhOW3tsYoIMv0C3BG3s2_zUWSmaw_Sxq_4K8-BcaCp2FTMGF7f_8W9mCyUvFjKCDAh_k4m-JXuVAr
    OOxDV1ngCIY2sNXX0A845xQihd4o1ecD6fGyOrEj6DR22J66jCvtOX_7qBgLQzPEqoxt058Efa_ZFuL7i0I93zUOjIhZdMMCrT6y47SPqNiIcqTWpoJG9L_CoJ-K_lDNIa_l5E7ZhHYN
    SelvenaQ-lM4zZY5cYxKIEL5kuBkiwQBJZf7yyOuFym7plz9MFW9U7XBR8RIfp1k0BxxgqmvlImABSA5N8NB8syv0-srV7i8sE1alpK-Qww7rjLwWuU50MZ4D6D9ud1z7t0mb1xT8MSA
    IHshHXW7OaWn1E5Sq6E4Pdz8N8sDLwvL8Fw7LscFss8eWDL9WAjansGhXy71LNyg9wrjxdDN9yjq8DFLRvdDXyf6nX6HZwDNZDFwkOACHVTUMVo6GfL3s3sBi1xew2zxHRjN4z5mE6EN
    P4298H9B_XCBEG3rDz3BkFzA8ni--ag59165GJ35B8Pi2R6eIsY1fsvQMb9e-2T8ma9EYOh4PQyl-gbM27Emx-vQ_RWUskx2dQYjFBUxcTWUyWoSaJkeJ1Uu2cQH27S8O-XMsGVEXaiv
    I9qEJ0WG-sVJBWfawmwnHW3LFcfvWplVSmjEMbVlFL0sNCl05p6AJsM8wECms596SK2tFBLiwj5YS0WCKJb2YozpWLuQZBnGiFdGkACS5eT_28N2Fmdxe0mMPGPwKRhzUXH1OdDeQUa4
    z88ZvNifptMCS9muQoKuiy94SX_mrpzLXpp0JH1sV_OMBCJE0h6yV_8uN7G89ze9sWHyzFKepI-pUKtkFtHWaxkvLEZx_dEFprOyej5uM4XF399xfqJ74K-aKDIJI6QhWeOWsE9NXXHr
    oAn2LPKmZDYPQE1t6TTXE5sf_UJpusQYRyPz9D-CKPTWHFXn-OpUTXIBK_P2ZVznU6XHlKLRMGwdA42AHA4uODjDF5ABMJY0gtIEhDCaS4to5ANleZCjX8diBelPNHO11Q6pctrE3MDs
    4KOHnGsl1YEPOIzk-bAgJSUTDEzM32MMvtBI7YB-SjzM5u6suF2MY1284BHoaXTSP9-TCpiymHdnZSnB-wq3urEu8OgBxyBQyukEfEibJt_wOV7OMz9I1NGIFWZWYsqpUmNSx3WpzBtz
    KE6LVMPWGrHFsAZMsGYssv04-CmpZ8HpmKRMZBb8GuYaV4XYx_NzX8fkKp82ZzTMkOmZyLFGeqlm704ZV1xKc5oMX2VuCt0SCQEeq-S0uVb_h4wO7Rjvg9_OeQBlYaAdn0qycu2_SwSR
    uDr7UxUCQ3a2QcVwUVnboB14PvDiCSAJrrktD8SMnc6yvVEtAqEl5_BB5EfrURa36Dv2YJEdwXBHGdiamG-DjAjunqKtYkfP4cNEWyQugTgj5B-W9bBE0lO80Fs14M6kRDaaDq5CK94p
    Xrz6xBlem4J9xaodFDV1rKIdEq9yF-NJLwRaJ5S8I4JlFmscdg8FLqfUkrnFKGyOalMx7LokM7HDtT5FKDnVGC9DdHcKbAwTFBDWyvvbgYp_ntpBEYoFzANzm7W37jLjn9OSbH8kYNEA
    0yuNgNC0T1IcEE60YbkF6M65kmTTBjqEPqAl9yLn3RWe8L-vJ4AOe7Com6QhOGTUJ3cONPxC97QLJk4QlaBgL3KSsZDOGzcwWpOgV-IgX4e4RKCCWmkMFE58IYAo5Lzxzh-qCFkVn7x2
    BArhUwODuCD2-eRQKyTtFLhKmN8pw6xhbaNMU-0jwA4m_AbBXx3-wjrLH4VLeY4rat9zj8rpfIapskCtyKKsGz2XXIPvWtwY43qkpL1x8mJNA1lx5RPeoPpfSAc9qYdZv9ylzprjXoO3
    -uBzsczjHvClfZ7NrtR_1nFdESqlGfM19R4pXCgPUXAkMllEiMwHTuSpkWKvyAJAWSBD73W_amcS68hMZinBl7k31P6OA4q4WCnRPy6xhXcJnjKNi1riKd8vk4U28QiH6YnIBr_DuCUR
    009JdGzXvkxDIH7_CV1qJOmlGTVk5WOGitX_9pZ4fCB-Uc1ov-mKtLP4sHmK1yOmD5wS38m-pG_DLMAbt8emBQplVMs1tb-VgWquIp22gNFXfA4WOXrrbO52uw6poIB-rRBOnVF-UHFc
    rCG0H-b8f_91F3kRKFC9vGy5z5X_DffaupI0F919eQCU3zeYM1QvtBjyB0sUHSr-ChDkNIfJOPCtfTPLFA_7QNsEVM7P7OyHE5CJPJC1zRGKfKnbF51d4Qk4q6wyPAunyKHGD8qNYVPU
    l9uH4tXh924BXRG2pa1V77XB49DsPWdoeTEe4d8isZIwYsdKOGdGtJuJVxJTG6wOE6E8ugX-KAJHyOVEIReXkPSzsM__Lqij2AYG5EHwANo_pyow8MvUy9FHz5FVtD_ppHv_GD9H8BBA
    z1zQwa17AlIaG_K3oJ_J6ozLUJg4rK1rDKAzu4-8VOLv53q7HKHFCSXAvnw2bOPmC6j0g_1CZR92K-CEP9rEYtEnF-_Qpp7eZDmFHE99tCMMqBVL3zPL_0F-F1muELzEX2BtLnI5t98m
    g46u1u_VID4mDPZlM3OHkLpmEEs-jwN_VIRPtLgLY6W9mxBiFP11x0StE_r8zLI0Bw4462i0t18_F5Ldw9BNhdtp5L_6gtOFyTvBMyHzPL7FDH5zgFo6HK1fB7KtBBM-H9b-50g65vH7
    _K6SkplJm7R_X2vTA27yNPBI6AL48QiHT1d6DAEoIu6iK7_ruOm7E9Yu-30I7MSSFGAure3R5HT5w2DQxB8jK3s6DBI6K3DFIJ9o3BOq95Avzs6XAAHKeupI94Mn9fuLv0JWS07fnDmH
    PJ8xJPBsHk31O7MdkEn6wHuBFnpZgvvNm35u86y6FC1TA0JLwA0YgP5tWfHlKVJBlEN3UBFwy4cMlKQEXHDtbqE7mKbSVkY1FfLHTQ2MU6e-XwY5mv4ELxCJYtqHpfwM8CTN3hEyP5n-
    ej6q48GPDNLjAX_x11pyBiyB_R0Ju5CNpY8MG-9lz8dpDry38dfZFauyRFM6h_ziFSFiEYI8l9w4r3d5CF67WG42FB26Puanz5SBz1hTD_ACFHOxcd4HIZyVDpa8Atw8BuIMJAG2_SC_
    FvBvICWfEy6Gj3CfBOd0qVetLVfpkG3kof-VVHVAZ2poU7lLFSQ7-eBJL0uIEV7uOfkH5NKEYGe969zIlz76-Bq2CpIQNSmgjGwm5eHJk8-yBZ8hsVc8DmY3xhgueNkiBCyDuUBE-u5b
    6-0GEO1Es-Ou9Mn_-xHZU4CmcH-zWHz7VeqNGWiyCDhOM812mA7ErrjyGyfNMNDqZyeHkZWk_YKlsi-rVQwK2hH35Y0rD4YApAxIR4mao6UDU465Dw6ABGLtu8goUEOansQ8biaFMrG_
    -VRdRFF5-LQT4-K7-GA27EFYak1WfCE1607ER4195YMh-jT9kOg7TSvCEVNgpoA7m6j5Ul6L3QaEHxN8XVp-NsB39zq1AYUKJfJ6O8LkXWIZGxwz6MT2z5kx3lK_ANEm4JE7kLGSBFDy
    BwP1dM5JVISH1gFRL2JlV-THGfykH2OV5M8PCQk4Iy-pE1eAqEOWDdbFi2qzf5Wf9CaQCQEtDpBA3ME8SpDCHcsM5JBEMfxzer3hJCgwiRxfRsHA8Hr2-r-ea3MMsX55dEPqZ97SPP53
    7NKnM7iebc8731Ax_g-UVse2aDn5-NLwHVWu4cEZkL6aNnwqJGR-bwg77LM2QLE5Vm25gVgbuS1247Y_bG0SnvLJbKNK6Nv7UT4BOW_4DYM2WGf7FGizIz0Ka2gBwkHGIBkF5ZNnMWBv
    VFlX4tTuVIL9OUrwHjzrcsLBFLXW5e2YpSNQn3mFVjyVxwAlDqQ6b8ET5Fwl5KxHMov_e-TIF44Rg4xSGgDNcELTCPAzD0kwSvDv0_leHH36MQYG-d_07oydlWnBp1WN_vcJ7nQUPejM
    yzS4w0xaJQuj7ThJGb6P5g6arZzCxlIfS42KGQ_G8Nmpm25vHGX2GwZYFWJG3DvArJonSDlaiq8Za1X-dng9THNs7b70JIIIBNhRVWqSE5f3iWaBUZSYY4tpPkzdg235oz5oWaPWd10y
    yMTTSOpoVu8MF7toBaP5UOiPRb5QsAC-OQ8PmRO2JwVYvLaEl2X4WzpLaOohkSi12yhyGv2BD1BFUHtpVuSwPm5K1rYxu1_EfyM1fendgaW9xjn8cHY--zqhVg5iUvPBsEU5SjjijRy1
    ziROHrcIk_OFDoj7_BcNZx8GQpGRmvDANFRISKBoyuFWQtiTIvIExHVWN6C3rKlLVkKSiaMTqtT2WTwCu7d7mD043uXpeVxM9_I85S34U5htsU_KjBNCBQPULHBMoq3vTKUR9JWP-xXa
    5lqZeTVuOMXGVJTSsA2a_5zMKyYbMJHADlLc2M6ak_LTtb6MCp0p_MbgZuRExp1FUKDpp0PvtKC8ict5l22oBcySA7ha3Uv6_TFhSj89utNdZ_DwcvJ3r1VBKaBz4G8QWrxVqJvoUNxX
    wAoj1zK4PY8AyNTI684vZeH2w5XWToQTJRz0T71_-7Bq5LhFoi5V6Qa_rR1ifLF79vw3OIzSwKzMI44GYq1eKH4Jnhf0E-czZYgDELOSbt6BksMRE2ZHCxdiIAGDwB0EYMLNdfT4QP6H
    lIW9y2C-UrIz1-bxPBBAuoWH5Sr5jwR84657c_QbDpUzEauI1IjrA04tQW4P7PVm4iuCpEIK8dovSfxcGWREAqoW4_ut-L3JRmD002nOZpBeAG3JSWpMXB3gTZB7X-x9izJrJZ9vfSa-
    ErqPgUNljMVP6D4KYH_VWBxLAqqMtcOkyMqaBlKOHS85RHh-yB74d_xgw6HKHW4W1KzxEGjo1tMG70V37mvxC812w9QRCTC2LIADUgruJZdFsyE9kkO510V2Li2EfRix02-9Ib2Fz73g
    bnYOI8pY0uTS1XiJyqFStN-342D0ZKQLN5MB-e3H5IZo2gnb9gyN56qX_wg-GV5k9BxoITVHL4xWwb7zUSE7-fDlNQBCLwel4KSpMx03X75XH7rBE3CqhBXhGmqwnTNhOWKv3rFIQ7v5
    Qwz6j7eFtXRuBe4KLesB2AGKKKJMbXjrkXgz6Ubk2TH6KSNNgXO09tPyZTEBtK1YO13w9z78laAMwhn1FdF_CfCCpD5nZP_K4elvPFN1KoI_aZgWP07lDZrpRm-Jj745WpcKFQLYULYq
    5yJXvTpOXUBidz96Cw1_6D_RI_8U7S8aNmVKU81ExWdYBwpwys1bAXSLTM_Ys4xIUxy5UMm-adQbFWRLhsYTXXNtrnP3E6UUy93JrReW61XsSIVPmuZFNFWvmAzJC2864CYqgWOVCf0-
    NehHr4pWy4njON5bycyFy5C-TFSUjmmqGcaY2lvi6MVL9oS60AT1XN-ALJjbmyAdC4XKe8X56Jg2tQEhx8XQHC3fzBiq8mxym8mA-RwbBxwJIB7KPbr_dg_pqE2o4-6UeoHC0rutE9-N
    0Kws9Z0vlWvBH_SP__xEMQ4mscJ6E8KVQToN3BDTE3UPGcjAgypBxM_g-LJ3oJ5PuN8RJU4MP-b3BvL1bXEZ1y46pHK7MzX0UC4nz-KuJXf_Y_Cm57HWELuS9fpEX3gvgXvGUhp9aafw
    PtuWWMZLzrtKhtA6XWzZs_VVO07ScvqXifEGg_5gYENlobnKKiV5o0I6GQFGpJeE__YXg2JJLJnSGbEfAvpm3HVUJhP1XV-8Z0AzQRMkvhyTQva7CjrUSDqX0VSgmg1HQ9jlIgz-RZ4G
    uEG3v-FRt4k9UEDDMPPHTHJ6TXL2fh4nzdX2kobW85TURRSD1-LyRHGHw25W-N6GLoAHxZdROZWLjKqawE_PISVxsFPaqkshwboiM0wfDO97x45k1OIRyq39gJIzMPSMUh9098_I420w
    zJ5_C4NjPQIGR9N_jW5osPN9YfEJJLOHJOSOMHJIJKKJDJNJPKLILLGLPMKNJQKOINMLLKLJNPLHMEMPGLOGIIMCMJPKOOIKJJNOIIMOELPRJIMLHGIKMGKPILKIIKMMNIMMIKNJHMOH
    KGLJGPIQQDMLLBHEJMLIJJNQEIMJJFPQPFFNIIJIFKJMIQJMMIIJILJRFFMKNJLMHJLLFPILLINHFHLQKHJGNQPKIKNHIHJJGKRRLIRJPJJMJNNLKHMLGNOLRGEFLJJSJKJKFPFQJIMO
    LJGLLNNNLLNLRBNMFNIILMJLPLMLNKLNLKNMMIKEFBIINMOIDLNFIMGMJNFLJJTODMHJKJNMNDPLHNPILKGLSJHOKMJJMNMJKLKKMMCNGKQGKKGJIGKMIPLECIGNRLMNTQPHQMLHKMHR
    MJKJQJKHHHIMJMLMORHMIRMKHKIHONHGFOLKFJHNPLMPLMPFGIJHLKPIHPLPAOHHNJJNMKNOGIKMMSLLGHLJMFIPKGPMKIKFKKJINPIMSKPMGGECJINGLLLGKLKQLNFIKGJILBHEIJMJ
    MKKKJQHKKKMJMJQKMMMLKIMILJPKLOLHJHSMGLFLFJHIKIONOHFJPSGPELELKLKHKRJNKJJNKJNPJLKIKLJKLMKNLKMGEJNLJDOKMMKJOIIJLNPFINRLNMODIUHOOMJJOFKRKKKLKMJO
    LLKLMLIJKLNIKMGMROPPJKMEKLLKIHJGOGGINFKMFJNLNFMMIIGLJMMKIMNIIEKKKJKLQQMLIJLGMKKMGLINNLJLLJNIHFOFLGMMHJLLNQNMMJQMIMPMLJJGRGIIGGMJRFTPKJNIPKLJ
    LKKLIJJKKJKHMNFJFFOHJDOMJHNFKKNMIGLLKQPIIKJIGKHMGJIMPNLFMFJJKMKHKGNOOHIIINEMOKLJKOMJOOPMQIHPELJPLKPGIMJKFNHHTENMNGKIGLIOLIHIILKIJKFQLSHIIINN
    IOMNPMTOKUMKIIKLLJIPOOUJRMJSLQOJOMNFQOMKINGMIPQSLLJMDSSLNNONOPTDDLNMOOLIKTMIJJJJKRNMQKNQLLPPRNAOLPKALJMVPFNJFIJOINUINJQHPHRBLLLGEGLRNQLTFGII
    KIJJODNQPELNLJJPKJOJKRMMPJHMGMNNOOMJOPLPJLQOONULNGJTTNOIPJRLNOGPOOMJIIJSISOMMQPROGJSNFMOILEONLKLQNRMKPIJVLRKOLHBMLHDOIFKKQCLDMFKFMFKIIJHFQHN
    JJDKTMITVVHNAEKKFOEHHOIJJJKPILFHLMMOOLGJJIOKIOGHEPMLIMDIHIKKJKNFIMMKLOJLLIRMNHKHKNLLQILKLJAIPFKNKDOKJLMHIIKFLROHIPJMOSPPGIMKHMLPOIROIKMGINML
    CFINNNJIKKKKKMNQOKNKHHINKJJPIJGQGOIMMJLJBEIIKPLJMOOGMOHMLLKLLNLNLGOLGNKJMPLMILPMPIOIJTKILMRILLNNMOJHLOHOJMTQJTQMNHTPQRLQLJKGLHKNLOFLOJNMPIKO
    KHKNLQMPMIPOHMNJMSLHRVNIKQLONMOFSQRKOIRKLKFQLHMNKQNRNLONNKMJPVPNNFMNOJOOHQMUKIGGJPMEMPLPQLOJJJUGOQNPNKPLPKKPMOLVKPLLQMROLGHMOTLGVLOLQKMGMRJJ
    RTNNMOSKKRHIONVRJIHOPLERKNKOMTNKKMKJOHRPQMHMLJMRIRMFONTOPIHQELFPNMJMGLONOGGMULNPPMLOGJROHGMLNFMNIJHMNOPIMKOJJQKOHKJLNONLLPMJLMMPKKKNNPQPIIKJ
    MKOQKRRJMKMJNJJOOMLHHNMROOMQKPNTMSJOKNPPGHMROJLHGLIHLKLFKKJTHNNLLNLNKNKFKFFPTLNMROOMORMGJLFMOHLSRIJOMUNNLOLGHSGNMJRNKMNOILPLIMIPTITTMOKQTMNK
    QPKPMJMKJPMMESHHMNLHLLMUFOGLPQKPJPOJNHMKORQOLJMKKQMJKNMNKKKOGNSLJEFKOPPGJFMOJNMKOQMLMRPIOHQTOQMKKQOOMLVLNNMOOJJMKHNMNNJOKFRMMMRIIQPNMQLJINMI
    KKOPVGLRLMIILKOPPHKHOPNMNFMNKEJSLNLNILPGLPRQLPOMPGNOONIPKQKNENOITJLNLQMKKQNMFKOGHKRILOSILKNOOVMMVLIMOVNIKLJNRJGQSIPLHSPMJKLKIORLTTPKKKQCPIJK
    JLMNFKIEJOKFGMKNPHKOANOLHRINILPHILMMMQQIMLHKPOJLLFKIONMNJOMNHENKIQLNDMKHNPNPIPPKIPFMJOJNHPNNKRKRKMSNJINKIHMPLPKNFHJNHEKJLQNLNLGLESQHHQMFOKOF
    LQOPLIPMOIMLPODNNSNPQOKLLOJHPSPTOMPNKGJCLRLLIGLQIQLNNPHMPMMGKIKLMLQHKJJNQPHMKIMKMJPNUKMIEJGNJIOOKUPDNNNHPJMNNMNPLLPQPGNRSMSPIPNKRMNHKHLKMOPN
    RKONKJSPQAKLOHOMMQJDQKLNKOMNRNSQJQIQHLKKMLKHPJKNKJIOHORJPPIKPMGMNPLPSJQIHLLHGLKGKMEQNMMJMIJVGNNINJLJOKHPKLMMNHHGJLGLGNLIOIOPNJHQKGKKTMHLPRMN
    OIOJKMNLOMMEJONGLJGNSLQQRMRJJPKJNPGJJOIOKETLIPNSMHKGMVMLGPRRRKLJOKJNKULNOPOMMJOKDHHJOPMMOHEHLKJPHMNTHMIJSQFMLMLSPPOMMVIMLISKJLGLLJKMJTMCKILJ
    LLLKJGROJMMMIOKKOKGILNEILNFGGQFPNLJNKLKKLUKJMLKFJHKJFHJJLKHLNNMFJGOKNEOPOGKJNJLOOOKMMNOJFPJJIKNRNNINQRQMFIJJLOKKIFJMOKKIJJJIIKLMQIEIKIOINJJL
    JGIHHKJPKPMPLMJKQOKIKILIKMHIDKKJKIMKHGONLKMMHCHKLRMNNKINDOONHRSQMIIJJOROGLIPFMPBHMIIKNKJGGJQLKMGOMLMJMKNHPSLIOPOLMLIILNPOKIFILMKGEHNFNIJLILO
    NFKIMLMLPFSMLOIJMPMNOHINOKOPILKKINIJIPKJGJGNLJNHKJLTPIOMLJMGMJVJOMLJKMMMMMPIIOPKONONJKKLJMIIJHPMJMLGJKGIHNGFJGKMNNOHLMJMLOMOKHNIIGKLPJMJPJIO
    KNKLMKHHIRILJHMPMNFKLLJNJNULPKOJLMKNJMIMJPBQNIKJIMJONIKHKLQMHHJCGOGOLKMNIMLLTQFQFPIJMHMPIMJHHMKHQNOIKEGMJLKNNOJHKGLFNSIOHGJNLJPNJDJGHPIILHJQ
    LJCILKLNJGJKNIJNQMMOJOHNMKKKLQOJKNMHOFINKKJMFIPMMKKLGKELFLOQGPJOJKLKHMNKOEPIMLMMKNKINKLHKOJOONKLOLLLJMIKJKKLGJOMKHMFNNPPJGDKKHQOLIPISOMLMOIF
    LHHNPNIQKKILKLPHPKNOKFGKRKIJINHKOMKOKOKFLCQKLDSMLNPSKFJOJQMIRHEPKLPIJFKILONJGLOQOKIHNPMELIGLKNLJFLMJJPLKKIOKPNHHRSNKOSHNPLMKQFNQNJMMOLOGJIEM
    OKIKJLVELMMLMGIKMLNOPNNQKNSSHMFKKKLJMKEKOMHLCNMDIIKMMRLOQRMPHKLLNLIHOQMKMQLLOQJKHMKLRNINMNNSIPNITNNHHJNJPFHDGLOPKMKOHHIGIQLLLOQFHILMIHKLMJHM
    PQHJKNPJQGFKLKNLSIQFMJSNNKHQOJLOGFNQMONNMNPMHJNFMFMKOHFMPMHLPIJHKMKLIMILQLKJJLNEFMHLKJIMJIMOQMQIIOHMNDDOPMDMLHKFIGIKKKSKNPOOMRRMNILMLNJISGFO
    GOPOIKHMOJPGELHLQOJOLKOJELJNKOHKPQOOTSNOHLLJONRUMKINKHOOLKKOJKNMHLPIIONNLNNKMLINIKBIHMLQPLKTKKIILOMKRJLLORNKMGKQMMJOPNMLKJOILGKKIFLHILJOQMJQ
    HMQPHNKPJJNIHOOLKPFMLNOPSJLJKMNOMFLNEMKTMLLIOOJGLLLIMHIKLEILKFDMJILMQHKPNHJIKMFGLKPIGELLOKOLKHNLKTIPJGPHLFMPLRMQNNINMJIKMJLMONPHKLMQIKPNPHII
    PFLJLKOHLHMMKFLLFJILRPGJMMHKKKJEOJPHJMIEPMMLIMIJRLVLILHOLONNJNPLVJKJRLRPSNJIKUEHKKMNKHGHHLLJOJLILRJIKHMPNOOHNMRMONMOMKEKJKMHLHKROLHHKINHLUNJ
    NFLEJHLJHJLICLNMMOKNGQIPIKHMQIJOPNNIHJNGNFPLHIHIILMIHQFQHPNNNOLPGJRMJJNKMEMNNJIKONMHLLSPHGHLLNNHIGMNKLKMLJIQLLHKJPHJIOJMKLFLMJKJNNQNNONLOPNS
    LLNLLGIMIEKILMMKQOLKOLILEKQMQNTUOLLINJNLKHQNMKNNJOJJOOJIIMJKJLNJKKKKJMNGMUOMKNNQPIPNIQOOMIOTKTKMKLMQOJSPMLKFNKPRLJHNGLFJMHGNLHGOLLLJJEIMMNHG
    LNMLHKOMPHQLTMUINLKMMLJKPQMNMPPQKNNLNPPMHVLQHMHHLMIKMDJOPPJTOINKQJMNKKJJHOKLSPOJPLKNFIOPIPMLJJNKNKJNLJMKDHKMOKEMOMMQLJIFIHJLIMPFTKKONLIPPKRH
    LNLTJHIMMNRKJJLNOGLEQLOJKPNRNJJLDMKKLPKMLJIMOHRSHKPLLHGMLILOKMAMKQMMDPMPNLPPUMNMLMIPMIMIIKJIHLDLJLJMJJQLJOJOQIESNGIKFJGNNHLIFKLMNMNMLOLNJLIJ
    IOMMIOKHFLLPLIMJNNGLIOIOMONOIORMKMLNQMMLKKJMIOMNQPNMFKNLIMJLQIQNMPOJOOFOINQQOJMQKONUIOFNILMJHRKKONDLEKMMKKNOPFKTMJJKKMJHFLMLHKRLHKNLKCLOLQHM
    KPJMLJPLSMMKJPSHNMIIFKLLKNJKKNIJIKNILOOJHJKLORNJFLPLPJQGIJNQNSFGOPOMIMROINNNNRLKLJOJJKFJIJRMPFLHJKHMNRILPQMJJMLLPKKGMIHKSJRIJMMLSPMIHKLKNNHJ
    RRKONIINIKONSFNLFRHLKPJNLKIKNLKNSIMMQFJKMMIMOKLMLMIMLOJFKMMLMEILJJNFIFJMUMPOPONNQFLLNJIINNILELQPKLJHUHINNKIGIMJNQOFGLVORMKMNRLIGOJOMJKPGLINT
    QNOJMLFKINNGMPKEIKMPNVMJHOHJLJLNKLKNPKMLMMSJJGQOMMKRMOJVQPOMILISGMLQIKLLLMIHJLSRONMQOJEMIFLRLLNJLMJMOJGHSMOMILMKNLOINHLLGGHKOOQGPHKFIMRKHMKQ
    JKLJNKOLGOMIHGLJMOMLINFQMJMJMKOKJJPNKJQKGPGLKKPJJMMIBQJLLLFPNGJKNNHJNLMNRNLOPTNQNUKILMOKVKNIRIILTOOPKKKIOOIMTGJDMKNHSJOPKPLOGHLJIKHMLPMOLCMI
    JPMLPQHSMILKPIHILOPKOKHORJFPKNKLPQMENKMOMMNGMGOFOMNORLPIHMMPEMKINLPJJOLKHISJLNLJOJKNTMMMOHMHOMQINNJMNQLKMPEIRHVJJNKGOKPKMOJLOHLMKLHNMMMFOQML
    KNJNOLNKPOIKJILLOLKSVMOIJJIHOPOPPMOLICOIIOLJOOQKLJSKMIJLPRGNOFLUFRKMNNMQRMQPKPOKKKMKRJMKMJGIIFHIFPLJQHPKOKLPMAFOGSLMIRLJJUNKQJJOLJQRORPJJIMM
    ERPNIJONUOLOFKIJPHIMGKUNMMNGOMLMMMRIOQQPMPQPJRMIKEKIKKLQQNMHOLKJMQLIMLIOMOOMOPPMHNNKMRGNKKJNFKMKNOAGJULNMHOKKJJJJKOIGHDORLIMJLMIOJKJOOLLNLJJ
    MIILHPLIEOOOHKHJMQLILMKKKLMNMNIKPJROMLJOKMKNKKSMKPGJMHIKOHOUNINGHPOIPLOQHOLNNHJNPJMLLMLSPTKUJMIMIJJPNKEKFOKGLJJQPFHNOKJHHNJNIMKLOQQSNOIOMPPM
    FHLKMJJKFMGFKIFOOLNRFMQKMOJILOQJOLLGIKLKMJIHNKNQHJOQNJMLRTNNMNHLOPPKOHKMFKNLLKLFLFREMOLQVMQLONMINOHLKSRMJLOOMOMTNKLPKJIPNHLPFSKGMNLOMLPILKOG
    PKBPTLHLKIUJEIGOKOOKNNNMMRKKNFHMFHMGHNMSHGMKQMOHIHLMGKIHNNIRLJJGMFLNLIIINNSFNGGMNKPPIJOOLNEIHQMFNMHMOJMLILKIKPIKHHGLPLKMINMLJKQMPKNGFLNJOLNO
    HJMKJMNMMKGPHHIJTIGKKITFKIQOJIHKILHPHFKGJINIGMOLOQNIPJKQKSMOLLUHIIILKJLHMQLMJPJROJOMLQLKGKIQIKKJHJKHIKKOLNPHKNJKLCHOKLJNMQFMFJNOLOOIFFKKLKJB
    MLNIIOJGLLELPLMHLKLLILIPMMKQQNKIKNJLMKQGGJMNQOKKHJLQNJGNLNGMKIMOJNJMFIPLKIMGLKHMGPLLICDRNOHPPKCOKPIJOMHMIMPQHKHKILLILHHDJIMKNLKOONKNJKPINHOL
    LQLKNNMIKMKNPLKKOQKMOSNEKNPGIHKKMJLKNKHINJGMTHRFHGFJKJEIRKMOSNNNMGHJPNLJLNMFLFKKMMMJJJOMHDMGLJLILIJETMOOEOMOGIKNIILTOBUMKNLLLLKPNNIGGLGRMPKK
    PIOKNMIDHIQMMHONJNJLKONJSOLJLMNFIHNDPMPKIONMOMPGNIIIKMHINLMHIIRKJILJIKJNJIKPIIKKIMKJLHKIIJHSQMLQNPELKMKGLPNJNLMMGNKMROKEKIPMHGJFHJMIKLLMPHLL
    KNKKIHENJMJILUONNJJIQMIRKMHHJMNGHLLNLJKFJLJLLLGGQNPFLSKMJFPQNHNJLLOQJMJGRLLJPKPLJDOQLOLGPJMQLJELHFIKKMJLNPLGPIMNEHJKLILIQMLMKIGMGIGIIOJKJAGL
    MKIQKNGKILIMNFPJCLIIHSHSQILNKMILMLMKMQKMJPPIMHPVGVKIFOJKJILLMJGLIKJJFLRAEOMKCLKLOJKJIINFHIMRNFEQFFMMINEBFJJKINJLIMOGHGFFNKMDOJKJHLIKPHMJOOGE
    LNKQJEFNJOKQJPPGNOKNMLKQIKNKLLNJOQJJKNPNPCROPGITONSPLLPKMNMFLKMNGLNOKFONIRJJFNGGOMHMKLLKHHJOFPOKJRKQHPJMHCKIFMEGKPMJMMSHIKFLMJIKIJLKISCLGFLM
    IQJQFJOOHQMHOQTKFGPOSIPIOMMMMOLLRDMCTLMHHNTMLKDEKGPPJKOMIMIKHLKFNJJQJINNLHELLMKPQQLMONFDPHBGOMTLMRFASLJJOHLINJHJGGLKELNEHMAFHIEJCLEMJMDADJMM
    LIHIEELSGKRIKJHMMDFHGOKJLSHNNLRJIJDFILHKHEHRMOPAPIMJRLOLKKQKLLKMPNKSDQNJJMOPVNNKFKHNHHIJILHHIKLNJGHPJFKJLHKMNLKOKLKKCJOPJNPDPIKOOQOLLMILOLOM
    GLMILLKLJMNOGPMHHQENOEJEGJJLILLPMINKTQMJQJENFGJNHNMOPOLHOMQJONIIMKHKIPNNMLHLGLIJSINDKHIOQOGHLJIISIKOMEMHPRNGHLKLJSROLOONNRKCONNIKPHMFLLJHLBN
    FOMKIMHJKLLIMJMENGOJLJLJKNKIJKJHKHGPKGLLKLPNIKMHNICGMIOKNLMFKKMJNHOFNLLKJMLFQIMNLLPKNQQRGIHMLHNILELMIKPGEHNHIGINJKPJEGJHPIOORMGHMHMLEKCLMPRT
    IIROLNMGMNHHNOLRHLCJTGKKLKSKJMODIJJPCFOIJKIHJLLFNLKLKJCEHGLILLGNSJDKCJTKIIEMOISOKMOHLFQHEMJJLQOIJEFMDPIOMNMGNKJLIENOPPJGKJNGJMTJMNJMJNQKNKHH
    FPPNOIKMKLLJUMGIKGNKKLIJIPINJMMPIIORNHOMNOIPJFJHJLNMLLLRQLGJDSJJNMUJMGJHMONLNJHLNMNNPEJMLFLONJMFLKKHJGNNLJJIILKLOIGMHPDNPMJKNIMJPRORKPPFILIO
    JKKPDLLNNHIRKLRIPRJFSJQEMGMIIQJHMVJOPQJHGKTONIHMGDKIFNHMFJNHJNFLJKKNKJGMECHMHPMIMKLGNLJNMIQOGLMLKKOGHFJKKKKIKMHNFOMEJIEHKQLEAJELKHNOKIHMHFKM
    PHIKRJJKOJQLMINJLCNNNHJEDLOMLSMKIKPKIGPJLLINNGLJOKGGMMGAMKHPNLFJOIHJMIJJDILILRLPHPMMUJIGLPOJOJUJHMODOLSJNKQLGJHMJMHLOGHOINIMEQIMKJPCIHILOLPP
    IMKOOJNIKIJQKMHMHMOJQMKNLHQJINLNPKNLDMMGMLJEETQLFJJLQKLDKINUCJLINSGKILLDGQNIONQQOMIJJKIJIQOOIMEMQKHPLHRILIHLOKMNIJJMTPIKOINIMSKLIIJGFGOLJPHK
    LHGPIKOLQKHNMGIMIKQPKTJGFJKNHMGLJQETKJJONIJQLPOISIJLMRLOMPOJRNOLHJJMMEMFKIJHMJOGNKOOTLDNFOTOLRJJQNOHGNHGMLGMPJILOMPNRLOLRIHLJJNHJKETOQNLIIMA
    QROQJLGRNGMROQIJENKIPKHJMIIIOIRIJMJMIOKSJLAGTIVRPKQOHMGQMJINLLGJLJHVGNJNOMIJONHFKLHHLIKGFLGMKMQKKNJLJJNJRIMKHIIQLJKOGGNIPMJIMENHHJFETJKVGGGK
    HKPMKJHIFOLKLJKINMRRMNHJLSKKILGNHNNEMENMQIMLLLNENMPILLIMIJMGGLMKJLLQJFJPIPIJIQIEGKFKNQODIMOJSOOIJGJIMJLDLKHPMILJNFPLIMQGLFNOHMOKJKFJONMGJNMQ
    IJNPPJJGILPRNKGKNPIMIEKPQSHMMKMLKJOJLFEOMLMILNNGILLKMIJEJROLMPKJHMKFMJIKHIHKNNMKMOJFIMLKILKNPMQLKLJPKREONMQNMJJINMOOIMNJJOIMQKVKLIPNQOIMRLIM
    POEMJGOMIJKHLNNOKMOMLJPJIPPKMMHIOJMHLLRJNIKKFJJKOKMIKIOHIKNKKOHELKTMIJSJIPOKHMMMNHHHJOIVOJIPARKFIMIIOJMELLJPHLOOFHJOLMKLKMHKLLMLKKOMMKIMMMKK
    KKPNOKKOIKLLJIJOIJOOTHHLKKMILKLMOLOILJKRKHMNDHGIPHHIIGPHOKKLMPQINLKGGQGNQKLJMGIILIPQLMMMLLJPEMFIRPOKJPPMLNLMPLHFMPLFKMGOLSKFLKGJLJLKNLLJMLQT
    LNGKRGNMMMHKGJINKNOKFNMLLJLMMHQRKMQMNJLOLJHQIPLLKHMCOLIOHJJIKLRKPMKKQGQICGHOIGLLLLLNPQKNIFMILNQGGMJEJIOMDSIEPPKKSINJNQOSKQNNOOLLKIFNOKKIMKMI
    HHIKFLLMOJMILMJLJVRIIELIMSJFHKNQMJIKKMOKNJJJJPGJNNNEJKFJMIONPONIGQMHKOOKNLMILHLKHHJKINJEJJJJGLMKJQSMJHELFOJOLFLPNMCJQLGKGKJKNLIIIJOKFJMKPNOD
    KHKORISKIPQROHLMOKJMKPOLGKJKOIPPNFMRHKHLOMKMNJLLHPDLENHNQLQLGJIKJOKKLJJKNNJJFTLHHNPQHNEGNMLHPLHPMOKKMQIJLPJIGLQTKPJLNLGHLKNNNIKHHLPGNMIMRNPC
    HKIPKGNMNFHOPQHEHKNKMLMIJINHKOJKNJLJKLLOLOHMJJNLINJQGHOKHMMQHHKJKOJNQTMMHIHPHJPJNMLLLLOMLLLJIHKQNKLHJKGOMKPLGJSLOPQIJIHQMMHLKPNMIJGNCKPFIGIF
    UNJLKGOMLMJFLNLRKNJLNOIJLNJKJMELNODMQIHJKHHTUGJHQNNLNMJNFPGJMGHQKLLKIKPLTGFKMINNLILPMNRJPKSINNHNLMLKLNLENTKONIRFKQNUGNNKJMJOIPITKHIMJKDLNJPS
    IMJJKOMOJMFGNJKOLPMHMKLHMLPMHKMMOOPKOLMKKKJLMQPSOOMIGNORMMQLPMOFIRLLHLIMOJNIIPLELLFRNIOLRPMIONORJPNKJILFNQKROKRJOMMNRKLOGIONMMOMNRNMLOFLHJKN
    QKKNMNIRGIPMILKMNMHPQTMOPMMMSUKKPJPKJPLHGKJIHHMHOOMLKKLIMPMGODLIJNLPOKOPJRKJKNKOIPKFGHLILKNMKNHPMPJOGMPMNJNHGOGIFILPPLLOKJEIKHPKMKLNNJQMJNHO
    RPOKNPTPGQLFGHKJLLHIHHLKJKQNPKIJQMJNHOIOJLMPJJJNGMINQLMKMPNIMIPDIMQPMHRONLHJMONFNILMOLNLHIVORNNJGNJJLQLDMMNEGMUNLIJNPONNJOPMKMPIOIKPKFMNLOLQ
    MSKEJJKEGSKGNEHKMJQLGOMIJMHODGKPHQMQNOLNFGNHPDLIQJPPGHKIROLINMFRLJQJHKHELNOKNMMLJKLJDJJNOKQOOHKMMMRMORQOMVJJSIQKMNMHIFRNNNGJKNKNRSMPJLIJISLL
    NLPJFOENKOPINMRONOKROPOMIQLJJOHPJNHILIJRLLOKPNMQJKPLJOKHDQFRLOQLONMNLKOMKMQOJJJLOFLJPONJPNJNOJMOLNIPENJJJMGMJKRHFKGHNIILOMIENMDIGNKMLSMJCNHL
    EIOKKLJMLHMGAMJNRNHQKLCKIILRPLSELJGOIMDREQGOOELNMLQGNKNRIFNPLNMKLKMLPJLIGHOLJHJMKVENJIKMLPNHIDTEKIJNOMJIPINLIHIJHNNLEGKJIJMVOMJJNLPGOQIKOKMF
    JPFITJNKILPLILMOMFOHQOPKKEMROINPKLSHJJNHOMJQPFQOQLIGHUQQMLJLLPGQORJMKOOGGLNJIOLTJOORLKFLMQKRHKNNHLKPMOKGNFOPIPOOIPQNRKFKMKIJNNOLMCFJLLQJPNHH
    LJJHMOJNHPNJGLIPKPNOOIMHSLMNPMMNLOOIMHIRJGFHMGNOHLNJSKHKHMGKJLMKJLJHQJJLLJMKPHNNMQNDJLKMNKSGHKGHGPHKMQLQHLMIOKKMKLQJQELJOFNLLLKNPNHHKFKNNNIO
    OLHKOSNGPLORJMGOLMGJJMJJGLIOJKPIPQMLGLQDLUKOKGJLFEJLSMKLIRLKNPONOLKMLDQMFKGMMFLQPKIIFOLFFMMOMHJRLEHHIPPSNNNKKKHKMQPLMJPJLKGKRNJKNINAFRQOOEHR
    LKSFEPUOMLMOMQGOJLOKKONIJMJLKEKLJLJMTPMMKLGLIKMJOUMOSMTOQKMMLJRHNKGQDLINIKIQGDRINKNJHMLMMQKQPPLKMMNQJLEOPMJLNHILSJFIKLNEILMODGHLMKLEKNMJQEJF
    NOHPSMIGLKJROPMAKMNMJLJFGIJMRSLQLHMLMMLRJNNKMLJKMEVUKUQQKLQNMFMINGPFKLPKLJILNENNIKJMKMKPNFKKINJIGSNLQQGQKNKJMJSLULILMPJLQILPDIKOUHMIHNPMKOKQ
    JQIPOMDCMLHRKRKLETPMFJJGNNIEJRDNHKMKMJRJKIKKJJPJHGJIORLHLKLFIPGOHHKGQEFIJMMKEMLHLHKOKQSNMIMLLJMNHJIJPFRJILJMELJQJLKKPLPJQKIKKHIMEILFIKNGSLNH
    FOIJOUNMIPIMLOKMSLPHAMLNOSMQMJEIKJGLLPKOMLROQOMJJJOJNNPJIOMLKMMLGLJRMPNJIMKGNMKJKPKIMLKMMHLKMKJIFORMKPKLNNLOOHGJJPJMIJNDLNFQKEMLSHMFRMNFLKMN
    NNOJOOLLMKKKPHNNEKJLNQMMJLJILMJLLMMNFLPLOILFMKKTMSKDLFJLPJLHJQJJQIOOKHNIONIOQJOMLJHMKRNQKMPKKLKSDJKPOJLFIKQPPLIJJQLPKGJHPFKKKRPMLNHKOKHKORKH
    GHHNSPMFIRLMGPELLGLKGHMMNNMIMHLKIKNOOONIILOIINKLMOQOIOFLPJIJHONQMPLFKMMNKLOIBFMQNKJMQKKMLJIFPJKRPHLIONMVMIJINLLHOOJMLISFHJMKHKNKHLKKJHNNGQFF
    LLIOLMGIKPINNOJKIMPILMJMTOFOILNIKNLLMMKNNRNQGLLQKOJGMGHOMFNVQLGKGPJMNJNKJLLMJGHJKLRIPQGLPJMLHMLOMMLPLNQNKJJKDFKKRNNMLKJGQLMIMJNMGJFMKPOHLNNK
    JLEMHMGKHILBNNJEJNLJNOMHMLMHHIJNMDIMQHCTIQNRNTJRMKTGJOGVNMNKMGPEQIKTEPSMKISHLJNRLQPHGPLKIFLLPIFLJJKJMKEQHAQKGLLQHMKHJJPPOKOCGEJJQMHLHKILGKMI
    PJIIILHIGFHNNMLJPNKLNOQLOILLCJDMKKSLRGNJLOMMJLPOJEMJGKOLNKSJNSLJPFMQGNPKMKPHLKGNMJLHKLMIQHMLKJMPKIHKRJFGSGMELHLIOKTINJNVNOKNNOJJSSKLKPKKBLLJ
    FOONLLMKGKLHGJJMJOMKMLLPOGPQOPNMIKLPPOIRMKKKJNLLRGHLQLLKJLELMKJMKJNIIHFOOLIOPNFPNHRKSKKHKJKJNMHOSLPQKMNONOKKIMNLLKHHRQLKFLLNKOKMHKGJMPEQPQRK
    HNNGJKKJNHIINFONMLHKNJQPQOTMKOGLGLKJIJIGJPLJHNMQKOMIOJNNKJILJKKOJIOJAHQLOOJQLNLMMKKLKMORJJMPJJOGJNPNKHKLMPORJMKJKJIJGHKMPMIJFIIGLMHLMIRHNMML
    MLOTHLMPJOPIKJGMHLKGKNHMLSLSFOOJMEIJNNGHNNPMOMLGKJQLJHQKRMGOKIMJKILPKHGKGOPIIKJIJMLFJKGKIPGKIPOMKJKSNMLGNGFIJOPJMKHLKIFMKJMIMKSPQONTMRLNLKIN
    OPKILPJKNPHSNLNNLMQMTNPOPLLMORKLGKHJKMGMPGLMGLILMNJNLKRNPOLJBNLSJJJOIMHJPOIMMMMLIPHOJOPHKTIMOONMLIHLMJEFQRJJONHNKKGOMQLLNGJJGKNRQKNKIKKNLIMQ
    GNMNJJMHNLKKHHKIMQJMOLNOMMLHOKLGOMKQJNKOIMOPMGFLLMHKQIPQMSJMNJOJOINNINIJFNGMOILMKJIMOPLJJLJLMILOHMLJPILKHLIGHJJOJOJOPKGLNFJMPJKNMQKQKLJQNMJN
    QJHRKMGKSQOKMOLMLFKMNJJHOLNNTQOLKIOQNNIMHMNMJOJOLOPPNGOHLIILHGOEPLLIHJOGKHPISIJJHNMIOKJNPLQKIJPMHQIKOMOJIROPQLSJLKNMPDMNLNKMJMRENJHJDMTNMINR
    PNKKFMLOKKLKMJKJNNFPNMJILGMJJJILLLLEGJPLJSIKRIHMHFLIJRLJPPLJMGLRJMJJKMKHJJJNLPJKNPIKLMHKPKMQJKOCLHIPHPMKODHLIHMLOMMIKHNLNNNKUHLHIIHHMJPNSHHL
    KNKJLNOLKJOORJEHLSJQJLKGIRKPMLMKSHMLLJJHKENLKROOOLRILUMNNPMFIIMKRKKIJQGMKJMIMPHPONMQJLPJQGMRINTIQKLONGLKKJLQKPQHHLNKQOONLNPNNJIIKNVJKIMKDNRQ
    RLNMQMJKLJGINJLMOQOLOIMLHPOPNFVHNQTBKLELHILNNFKTMOQHNLPJOQKQPHJMMVLPLMLPSJLMJOUQMGPLLLSKNLMLQKMMTNIKKKIOPQPFGLHONKIKKMIMOPQLSNPKFDQKJDRIFGKA
    HKNIIJNJKNHJGHFQGHJIKGGTDOJKKNOHKKOMIMHIJJPPJJLLQLJNRGLKMLHJHLLMNJNMHMNKMGNDMMLNIMOHIOLLGMNLJKLMKLKHOJOEQKLNLLQKKOGLLPGHIJMMIOKIMHPLGOIPOKGL
    MJJMLLNPNHPQJIKOJJJGKKLLJLJIJOHQPNJMKJLNVOPNJPKNLMMJGKPIJHJFJQFNJNEKJIIJNLLKQRHLJNOKNQJLGNLLFNPLFHGLOUPFQNLKMNNJQMIPOTCNQMIHOKRNIJMILPIVQNMJ
    TNONMHFNQJNMJNNKLIJOJHLONQJKLQQPQIOKMQOOLNJQQMSPNKRJMLINNQMMJLMLTGPQJJIOMKOVQVMJOJOJMKLTPMHIKOMNQOJSKNLHMNNOIIHIKOQJGNJKPKMKJLLOILNMNOOPQPLN
    QJNONOMIIKOSHMLJQMGLNJNNNKMNNOSKOLJMNKIJTQKHMMQNLMPOJKKJKHEJKIMNKLOIFKLMKHMPMGMLOOPJIMAKIIMOQKRNNNNJQKPLGPPLINLJOJNLNFPQQKLGMNHJNKKJJNMQJMFO
    GPQQGHPLNMHGOLMIMLSMMPLLMHLHOPPMPNOJRJHMKMSJGMFKNLKIJOMSNLMMQNTMQTFIRMKKLFNHFSNOIKMOHPOSNJMQIMMOOLOKJNPPJJIKMLNSOJCJIOKLLOMILJFLMIMOOIPLHIPF
    QKJFNMNRQKRPKOORNQKLMHQLMKQOJSOQNMGRNJLVJIKJILNNOULLNMQMPIMLJRNMIQNSVLNMHJOJMMSRJNJPNLPNMSLDPOLMQIHKMMPPPNQQLMMLLNKQPPTNLHLHOGQISKLKLPTJLMML
    KHQLILPKRQPKQPMUPNKNGPSOKONKKESGJMRLJFLNPOOOGGNOLGNOOLIKNTOOKNJKHOOUNPISSKOPOSNKTOOSMLIHMHNKMKIRNNOMRQOFLSQJHLLPQLINHMGNLUVMPMMRLLHMLURLHNOL
    LJKNHJFMQPLJPMVPKINLLJRNOJJKIJJRJIBOIMMFQJDNIMKQRJJQNJHOOJFKMOMNQGNPLPONMIMJNOMLLMOIOOMBNLIMLRKQMGMRNNEOHJLKNPQOOQLOJRLLMMHMNTMNKQPKKQMNLTIM
    RLNOQELPLKIPONJLOJMLHGQJIKGMOVEFMKPKKNKQSNMPNNIRRKIJMOMNOQLNPLLJNOHSJHONNOKNJMHMLMQNMPLSQLKLHHDOBPSQNOSPJMLNNNLJPKKMJMKLNLMQNKRLQITMJLKTMOLN
    RINHHFNKIQMUMITMICNMMLNRIJQRNKMPRPJMKKOIRNJQHKMINPPJNHLSMPMOJKKOKMLMIOHCJSIKKPOQQMSONJOIMNIMKNQJNPNMJJRJGNKNJMROKKQQUOMNNMKRINMIHMQNMKMPNKQT
    GNPIKKMLPNFPQNILNNOLMNGLNIHNKKTUPLJMLKFKIQGMIQVLJQGMOKMOKKECHLPKOLLLVILPKPJOFGNJMLJLQIMFLKPIMOMUNPJJPPKJTHFJLSLOBIRMCIGRNLKOPJINLARQIIGHQRPP
    NJPUJJOIMNKLFMOPEILPPLMJQFQMOEQMPLNQLMOQKJHPLQKJKPRPMNMJHPIMLFPOGLLHJKKINPKPGNKIKJKMOLLMLJKKJLNKKJNMJLSNOGHNIKLQHMLMQHMLKLLKQJPMLOFLJKODSKMJ
    JJFJNPKJOJJNKPJOGMLOMJMQMLLLLKKSOOLKNMONOKLMNFNGLJKGOPPLJMMOGRNNJFGQMDMTLLLFHNKKKOIQHQMJMMMOIJLLIMNDKEIOLPMFPLKJMGKOJPLLKLLJPMSHNMRIOJPQMRHG
    IKJNPLMRPLMJEKKJNKPINPEPINGKLIMIOKLOMJQKIMNLOMLNJNKMNLIIHIHLRJJGIIOKPKHFIJNIPNKOKKIKOLLMOQMGHMNONNJNJLGNLKKPLLNQMJKIPRGROHNOJEOIRGKENJKJTNFO
    KLKMJLJMMKIMLKJLMRIGGONJOQMINIIHJNOTNOGOJILPJQPFNHIHHLKOIKLLLKFKLMPLQKKFLHJRSMIIKLMHKPOJJQKLLNDNOKJMMJHJKKQLOMPKKKMNNGLNHJOKJHMJJTJJJLMQMPKM
    HKJLKKJKRNPJOIPJOJKIILMIJJJSNJISNNLHKOKTLLULJGNLNILLMRJIPMLKMLINHMHJNJOIJJHKKILLQJKLMHTMHMNKRMVNPMGMJNMNRMHIGPEKLOLHLQOJJRMKPNNFMNKJNIKLNKOH
    ONOLOMJOMEJMKIEKMJNJHPLFLOLLMNMLPJROOQMJLQMHMHKPQNMOLPQOJLLIKMGGJLMJPGPMLJLLRJIFOMMIKNPLJKIKOGNKINOIROMILHMOGJKIHMJPMIHQKMMEPJFNPNKNOLOLHQKO
    LIMNNHLMKHPIENOQMLGSJHSJJLIOMONJMIRMMRNEIIMNLNIJMOMOSKOQJTMFEILNQJPQMNFHPILKSPRVQNNFQIKIMPIKJLPPGOINONHENENLLMJHFKNKOMHFKJLJTLQKMLTIOHJKMNSR
    JKEKMKNPKJOLPHOQLKKMJHQPILKNPJSUVJVRRLNRQIKOVLLKMNPKDNMKQNINMLLKMKKJLOCIKPOIJSPJJMIIMMNPKKNOPKGMIMJINKMOJMJNOGJUKOLNILJMMNKMMLMHLKOGKPNGLLGI
    KEHKLGNLKMLRIJDPOKLQLJMKOJIMPGLJKNOSJGMHGLRJONQNMNIJOLMIPLKKPERLOPHHOKQGNKJMGPLNMHIMKHJQJKMRJNMKMPHPMJLLPIIJNLNQMSNKRFJGIKGLFOKNLMJPMLNGOQMQ
    LMNNQNJGJLIHNTOINMOJIGPLHQFPKNLKLPIOEQLFKNRNMGLOKOOOHJGJPMJPMPMRKQMOGHLLEJOLNIRMJLPDGPNLLIEKIILNJQFRMJLMMOJSGNJJJGNKMLLLPKOQMNKMJPLMMKOQLONJ
    MLKNOGININLJRGJNJRLJILLJKJPSNPJIMJSIMJNMMLNNEKNHNJOQMHIIHJMJPPIMGJJNQLIGLJPMRRJJITPNNMKKKLRPKLOIMMNUINMRKNFQOLKKIJIJNLINMHKUOKNLKQNLINMIKIKK
    NJHHMPORJKKJMOGKOLMONCQLMOGHNMKKNPKNOHLPSJLIPMJLJPIMHMPHKMOKMFRLKNOPNKJKKLLMJLLPLMJNOJIQPONNKPJKLRNMQOKIJJMUJOKJOTGKHLLGQKJKKQIJJJKGMMLKKSOJ
    HJLNJFIINLJKPIJQIMNLINKOENOMLLPMLJNLLOGOLPVMQSNPJHNNGPOKOMPLQLMFLKLKSKKINMHQMKNHKKTQFFLIKNOKOLLTPFOJSKENJJFPGJHMLIMQVLHRKOJMMLIKRPOKGHMMNQJO
    GGNQLOOGKHNIJKIMLQIOJQMKHHJONNKLKHNIMLKKOLGPPIPEHLKRFOGVKLRINNLSHFGSUJJIKFNOHOOIMMVLMSKGQIKNKPLIMIJJQNNNJKFMINBSNOFPKQONMKLILILJNKDOKJTMHMOG
    MQINJPNNLNMKNNONMIKNQLKLLLMFPQPGKNMKRIPMJMLILJQMOLLJOQNOOLLLRPOKHPJHMLOIGKLNJKIHHRNNQMPIHKKJLNIKLRHLQJNHLKKFJNMLLPKGNIJILLGLKORKMJLLOMRNLKMN
    DIHNONFHJIDINMMMGNJLHLJNHOMNIHILHJGMOKKNHJLIIPJNNOLMJMJMJESIHOLJHNNLIPLHMMRLJNNJOQJIEPQLPHTNLPIMMKPMQNILIJKMLKOIOGKQKMLMMHMJPLNOLJJQOONHIRQI
    MMLJNMKLIMLQOOFJMQMMIHKNPLRLLKIMJIJKIKNTNMOJLMDIKEPNNKGNKGDAMJPKPMDKONGLJLKOJJOLQMLFNHJNMKJRORLUQOSUNPIQKLLJIHJILMNLNILPLLOSQAETKJJHHLNLPHNP
    NDSOJMOKOGIOMLNMMFNKIJJONPSINLPMNKHIOJKMNOJKQMKPKNNLOQMNLLKLNJPHJLOKNJKJKMIQJMHSIRKHKLNPHMLEKMINNMQKPOLOFPPNOPIIJMLQPIJMJNMQOKTIIKPJLLHLKJML
    HKORINJLMLLMQMJMOMOGIRSLNOQOLMJMJFMRINIMNMOJQKKQKMOJHKJMKNREKNOOJMMOKPJSSLQIKNKIKTNROPNOHPILMNNMNMHIOOJKOHNJKOPTKJIJLGNQKHRJHIKPJMRMMIKIOMLL
    HKNLMMJKGINFKBMMCEVOGPJLHQLGJILKIIFRIPHQLJJNLMOMQJSOPNNIHOIGNLEKQNLOPLMJSLNJMHFHILTJPQIJJSQKFQGIGKMJOLLSLNJNJKLNJONLMQPHPLJHOLPMMIDIPLMOMJGJ
    PPSKIOVQPNMIMMOJJNGHPJNNKNIKLPJPPHORMLNMMOQNLKKCKKMISNOKLQLMOEOKHMJQONKEQNLLJRNNNNOMLMJIJPRRIIPLQTILNKLIJGJENIQNMNLIMIIJPHPLNOPLKKLNFJQMPLML
    HRILTHJHOJPLJONJTJLOJLMJKNMMIJKNNMJONKBLKKNJMPPSOKMJNQIPSPKLOLKFNLNNOMFHKJMNPOIHIIRMNKHKKQJKJNKLMNSIPMIJVNKNLKKMMNMKJGHQMKJKKPPFHMMKHPOMMKKL
    IIKNMLKMNMNNFKNMPNKQTJQIHMJPRLJHLLVNQNIKNMOLKRIMOHNNINJKJFIPPQINJKFJPKFLQHHFGLOMMGOLLMJLINKNPNMPRPSRDMMKSKOJFIIOINLJEHKOHPLGIJNVQNOKOQMOIOKN
    KLLKGPOMNMONMMOJHNKGILKLMHLOLQKMPLFNJNPLGPHLLHJNHMLMOOINPQKJRKIJLLQMKEPLPLKOLMONMLIIMPMIMJLPQHKKJKEQPILJOJPMLMFOPQHJJPIJJHMLLOJEKLOGJLPIPRJH
    JNOLMFPKPLHKJQKGINNJIILLMMLFFILMNERPLIONFPKMFJKOKMJKIPJKNIILHNMNHMILHMNHNPHJKRNNQKTPNMOONKIPPHRKKKHMPKMMHGJHKNMPMMSPPLLJPEQMMNNSJOILJPKPLNJN
    RMFHLOOKMQMNNFPRQMJESMJINJNIEMILPNFJSNFRLSGOKELHLJPRKMKLNJKJMJHNNQLOLMNKIGIIOLOOLLLVLNOGMGNGKILMOKMLONOIQPPOLLOJKNLSSMKKMOPNHLSOUPIIGLJLOMMF
    LLKJIPLONOIPMJJMLPJPLPLONPLKOLNOLKLNRMMMKLVPMIQLPKJLIELKNJNILLLPKNLORLKLRCILLQMPKPKKNIOOIRLIRLOJLKPJLOJOPMJOKNTLLHGJLJNLLKKKPHLQJMOJLQLMPIJJ
    OKFPQKMLLOHMLKJOILJKMFJKGMMNKOKONQNILMNKOGKPKLHHLMSNRKFRJIMMQJLLJNNPROGMLNLHMGMMLKLOKHPLKLKMGGOLTUJMKMKPONQERNOOKNIQNJOKQLNMNNKLKGILKLQKJKHL
    LIROOSOIPOINOLJJLHRKNJJNNLIJHJHLMMLIJMNNLLLFKJNOFKMJPLKJMNMHKMJNQHNLJKOOHJKMKKNJKEJMLLKKMILEPNFJHKLOKMHHJIKKLKKNOILOHLKPOPHPNHGNNMJLMHLJPIQQ
    JHIKELKLEJLHGPGMHLPPIJMIOMOGPLMHQKNKMLLMKIMOIIIMLMJIOMJJGSILPNJJMEMJKLIONPLIIQOLKPJOIIPKPMPKNHIONJLQNMJMLNJKJOILJSRJLSJPNJFJPOMNLPNNSQLNKQIK
    PIKIJLNOJMLULMJLLPONOJLORLHKQRLJIRGMMOQLMLPMLILNIKJLKQNIORMPGPJKMLPLMIKJKGCKLJICLPNDMLLMODLNHNKMLLMJIIMJKLPNGLHKPRHNLJMKNOOPLMNOGOIMLPNNLJMP
    OLQKIONMNPRMLFPLOOKQJKMLNKOOKHMFOLLLNJNQQNLNJKQHMOGHNOOHLINMNNLGLJPMGIEOLQLPKLLHLNNGJMGONNLKKIHHLOKMFONOHNIORELIMLONHJIQLPKOJOMOMNQIQOJKDMOS
    ONMNKLJLNLLLOOFKFQNMNMJGISEQKKJONGJOHJJKMNDJHKGJQLLKFNLNMNLJPOLLJPOKLHNSLLMLNAGKNFPLLINIIJMKMPLHEMLOEOKMIIMLJOOOKGMEEKLKIJNLPJUJQKLKMEJMHHJM
    MFNKLOPIHNQTILGIGJIGMOJFJKJHPJJJNOKJPKEMLSENRROJPKEJMMPICIMLILUTFKKKRNSQFANJHLNPLNEEIHLJNJFJRINGQIMFBKNHPLLPGLONMIUIIDGOQKIQJSGMMJKSHMSMIHNM
    HGIHMPAMAHLDKKFGGLLHGFJJPHJJNEIILMJJNQNFFQMJMFCHGNRMEKPOJODLMOKIOGHPOJPOVARLMPMNPTSPLIPRNOLPQQNQNNFRNNPPUQDNKSMMEAKGGOHHFOSIOKDOGMOJKNKKMJML
    KOKMKMRJEIMONKPPJGPOOLJNJHQMLNLIIJLIKMLJQLNFIIKKHMMONOIKPIKJJOHIIKOFGPOHMLLNNGIOIRNJMMRQJJHMJHMLOGOJLNHOJNNIONMLHIIMJMLKLOMMJOINDMNFHJMHKKIH
    RLMNLNKGJMHMLLLKNJMPKGLKLOMJMNNJNMJSJQMFMIOMNQUJLMQKPOKUHMKOIPLFFIHSMJIQNNMGKTIIKHNJPLJIKPJHPFGLMIMILLTOOMKMJPJGKIKLJMPIANKMPMLLPEGCLBLFMMMP
    OIIFOLLIQJOKMMMRIIGKHPKKFLSNINHKJMUBINPGKPJLHMNLNNNELNKKOIHNNLLNPIJNOJOHPMLJOHHLIGMJIKMKIQOSKJLLIMRFJINMNMLKMMIMJMLMKKNJKKFGHPLPIJJRHLKRPMHE
    LPHLPMOKJGHNMFPILNGIRNRIKMILLSKLKGOJOIKOOKVOJKJKHOHNJINKEIHJPJJDINLIRKJKMNLQMKKIMPHKHFGPLMOQKKKKIKLKMLIMNOMLJJNIKSKJMIHKJOMGGFLKHPHLLMQLJLKR
    GPILFHMJEOLEKILMPINQJKONNPIKGPDSLENHNLLMQJOHLJKIPNLHNPFNLKNQHNMMOJLTHPLDLKIPMLESFKKGKKOMENFHLFIKKIHJHIPOKKHPJNJNKJNLONEHJLDLHLOJOKOKGLMILHLQ
    LKJJMFPQILBELKNPNNPOIJJIMLDLILNGGPFJQNKKLOCOEHKLQGKHQNHNMKSKIIPNMQMMONHFOKLJNKNIPNOLMLPKMEJDJGJKLKJMFNNJIMJOMNMGLHLMLHOMNPPKKGIMKJJPLLNMJKNO
    CHLMKMFJJJDLIJGHOINKGTHIPMGKOOMLNGLIJNKOHOBIDLJKLIMKKMFNJNNMFLGIHJHNPMAHJJHOIHKKHELKOJPSLKJFHMLLMDKJMIIMOJLILIGKTLIMSRKISPROFPJLLQCLNLGGJNFK
    LJMLGJJFFLLNFQNOPMLEKLFLOMKGLGPFNMNNJRMDOJEONKJJIMNHNGINKJEIDSKPJKJHLJOEEONMJHQKJTIKGPOJOPRLLMMILGEFPNONPMQPPLGOBRMJNKEOMOOMHNGMKMIMIHPHKGLI
    HKIIIJVGKJHJOMRMIJGMMLCOIIJLLMKELJMLNVNMHFMHIIPNKMKGOGILNLGNLIIHPNMMKNGIQOIMJJLKLIJLGMLJHHKMJNLMRHHENISNOLGKGHJEMPGJQLJOMQHOLLRKOLKLHCJILKJK
    HRMNLTJPFHJFQMGMMJJLLIEFKMJIPFPJPGRJGJPJDPLJGFLMQOQHMNNMJOJODMPJLMOMMMJLKMHLMGMNLJKQHPJMMMLKIPNIGJNMJGJOKKIQNJLPKEGLHGNMMJLPMKOIIFJJGLNOMLDN
    NOJNLKMQMJJDOJKPCOMRMIJQOKMGMGSOIKIKDJAKKKHMNMMHMUOJINFOFGPPNNMNCHLNNQKKJJGQNQLDFGJKIHIQLHEFFFLOKKJHNFDJJPNNUMMKLLMJKNMLLLMKRKKJLOMOMFMHQKLO
    KKNPNQMHOPLNMPHJMLOKMKKOERHLMNLOJKKPPFINKMMRNLHKNKKMNLNNSJHIIHLPKOPOIFQLLGLHJNKNTKJPHONOJMOIKMLRMMJOKIPMLRLPPRKLKLLLFOUMQTRJNILKLHLMPMSHMOKL
    JMENPKHNMNLHLKNPNRNHIJMFPQKKOKNHKIQPMNLQLJKKJLKKKLRFIMIMONIMLSJNKMNKKLJSQMINLKOLOMIEONLLMJJOQGLKKRNLOMNNOOPEIRJHMNIMRPNQMKHMIHCJGPHKJLLIILKO
    QKMFJKLLJIJIONMMNMGHKQQJILLHMKNIKNLHMNCMOMMONNOLQIRORNQIPPMMLKNGKMKOLEOGJLJLMMNSDJKMNNKRLKLNFMLGKKLMKQINJQNNOIIMHKOMMMJOFNHJMJEMQMONPMHNJKGO
    NMIIROOMHKSJJNMLMSKIMPMPNKOMIIMIMGLNLMILLOJKLLJKLILKQLKIOHONMQLPNGLJNOTMHNNPJJKKJQLPLNOJLHOMHNIFIQMJKLNLOILLTPJNRQJKPNOKJLIOLOLJMLLHKNIGKKIF
    PHJMMLJMHKSQHONJMLIKLOLQQRTHMMKJELGJHMMPJRGMONMLIJOKMFOKKNLNMKLQOQNPKQPKEKOINIONPINKQLLHRLKQPJMOOJLJLJMNEIJJGONNNHLNKJLLOKNJJJNJRKJNLNJLLJKI
    KMLSJIOOQLGGJJMGJKNRKNONMMMDKFOMLMOHISKKLINMLNKKMJKNIMKKPMMLKPMOQPOEMKNMJLJNKGLGGLNNLLIMJJMPPMKKMJLKKLLLLJFPNNJNJIIFQOIIKGQNOKPMJIHNLJNFNKLK
    MJLRNRLJJJLPIVHGQPMBLIALOHPGLPLMEJIHHFHLJOKPLOKPKLNNMHJLELLMANNJJJJJMMMJMHPKNINURKKNMPNPKHIIKONJMJLIFJNRMILKFLILJMJJKDNLTSJJKKPHPFKPQMLRLNNK
    OOLMDKMKQGHOONPNHOMLNIULOGGOHOJNMKKGMNIQKMOQJONELMOMGOLMOPKGEKLAJPJKOJQGKJNHJLMQNNPIUJKLOPMOMJGILKKMRNDLKKOHLPHHPJJJLKLPIKOKICKNNJEHKTLIOHKM
    NPGJJQJIKONKNGMKMPQMLKHKJMLFGPMOSHMJKJGNMMJJNPIFMOMGLMGIDIKMJIKIMLQONNKIMKKEOHNMJLNNNNINNFNKQHQKMLNMQPILKHMLHMMJJNEJKONQPKIJSHKIEKKKMFLMJPNB
    HLNPOQLNKPQOFHSSNNIJKHKMNHRPITJLOJNMQARMGPNJKMKJMOJILMKPFIJKIILHJLLHKSKJJJFGJCJILPLGMMNMOHLLNLGGQGMPKIKFMLJITMOOQKMMFGJHOFPPKMPJMHHJPKNNMFMO
    RNJHOPILQLGQILGLMLMKGOMJHJGMCNKNOCKMLNRKMLGPNMIPINNINKKJNNOHFKKHOLEHMMJFOJKOHMMNSLNGLRONKOPLPLMNIKLGOCLJLHJLKNMNQMNMLJKHRJGKMLNPILKLHHKIMNLO
    MIPJMNJHQHIFNMOGNMMKQKLOJMMLJIKJIQNKFPPJKKNHLRKNJGAFPILGLKQOGNIDHOMKGJMIIQMKMLPHFJHMKKPROPKHMMPJQRNLMLPMLJIQDKQJKJNJJKNFSJLNIHMPKOEIIQPLIIMI
    GNLFLIOJPPPJIFJHLQLNMIFNKIIJONRLQHJOJEEGPJHGIPLKLJIIGMMLOKNFHJJIKLKMKKKDKIQLQQLLLLNRPOMNPMOLOORLPNOKMLLOGKLOQOKIKMTJROTFMLNGKNOJNUIFMLEIGOLL
    CJPGGHJLMPNKCPIOOLHLIKNJQLPFJQPLIPIQILJMLMLHNIKCJLJKFONKNNHNPOKMIJRQKJNNQRPKGFJMOLNIENMJKOMKKQILGKHPOLQPLELGKPHOKMNLMOJLNKOPLNMHKKKGLKMLJQKJ
    QMGJMGMJNMLOJLQJHNLPJPLOKLJSFMDLJJKLOQKLMIKILLNKLJOVMHKPOOLLLNKTKOJOMLSOKMOPSEKLQKNMLJJIIMJPOHPLJMGLKPLKPKFMPRJHJJHIKSKMJKKSROIJGMJJINIKOLNM
    KLMGGEQKMOMILIKLHMMKHJPGLJKKNGOONMOIKIJOIGLIKNMIJPGPLJNNJJQLJMGJJIRMKIKHLOHGOLRMGHPOQNLQLJJJPKLHNNSLMMLNKILKMQIHOLNHMJLHMMNMOHNLHMVMOKJKJLGM
    KNRGKKJKMNKJOKFMKEGSKMMNPJNFGJLQOQIJLMLHDMKMNOHKKKGNPOQNJPMNQMKINEHKSPKMJMPMQGGLOJRKHNKIKKLILPNMQPMQFLNEOGNKNDHLJLKJKLOMLHMMIRRNRIHPKPMIKIJJ
    ENJILOQLOPFHLNGIKLLNLIJLNPMMELLVIOPQLIMLKGKJLORJIMHMAHPJLIHKNPLJJOGGLKPPFLNROPNMPJLMQNGKPMQGJIGPMKNIRPOOGGJKJMGDHSKNLMIIIIGKOIQJIIFIMIKMHGMI
    IOPOOIJLLLNMLHQKJQJTGJRLJMMKNJMKINMJMMKIEMJQGMLNMJKHHMHJKLILKROJFILMNTLKLMGEDKJHGOJEJJQMNLJNOLNKKJILOKLIKPKMHHPOKLMFSLLILIKIPHKMKMDMEHLFMNIJ
    ILOONMQRGEHOKPMPNHOIJJEMGLOJJKJNIEEJMKQNNKMKIJCLJNGMILLJMFKQINMLNMNMNONMKMKQKJLNIOMLHKJFNLLFLJPOHQOPLKOOJOPLKRKHMMNMPKKNKIKMCELJNLIQOLPMJNRI
    JNMKLDKNOLMIPFIIKMMNHNFIKJLLQRGIKKFLQMNHMPMLLMMJPQUPLHKMNMLKOKIGLLLIOIMNHNJOHKMDLNIORJVGPNJLLLINMJOJILIKHLLKQJMRPKLHIGMNNMLMKNJKDLPIJRHKMJCI
    THIMKQTIOILNPJOHLOPLJFMLMAJLQRMLDNILLELHEKFBMNNJOPHMNKKLGIIFLIMOHLISRFNNMIOMGKMOUPMJGTJKQLKGEJLNEKLLIQBKOQOIPPOLIIJGJAPPMKNRIFNOKOIINNKOONNK
    LMJMLKNKNSKDNKKJQLHKHKONMPMPOIMIILNJKNMRMNDMKKLMTKQRQOHNKLJNOMHMLMNMKMCOJPLILKMHIMHOFRKOMNKLNOKLNKMIKGHSMOIPLMPONIKPPLJMKJLKPKMGNLOOGHKPHMMN
    KPHDKIKIJLLSJJMKJRJMMKOOKQIQFMMIITIIPJIMKRNJMEMLMIQJKNGKJNGNHHLJOIMINPJPNJQLMLJNHIOMOJJRNGKHPMMNKOKOILHKKINILMKMQPNJQLINPOMIMLKPJPFKMKLPILSM
    MLMLGQMKNNHSHKVKCNLOMNMNNEHMJNQDJMJKMIHQQPGOIEIMOKSMMRHNGIMNMMIJNIOONQGKAJNPILDEOOGILHRHFKQNJLKLIMEPLNLLFTKLKOJOJNFINMMFOOJKERMOOJLKLIPNLPOJ
    NRPDKOFMNJROJGHHKKKLODIOMHLNLIOGLKKHHMJSLKHNJNIQJMJOFSMRMMOKVKKKKKNJKDLGLLOMHOJNLHLLNLHOTELOMPMHIRMJHROQKKPODKEPKOROGNLNJPMUIJOKRRMMSJIPMKDP
    JPHFKQTHKJLMSPOLQGHJQKMOOKNPHFGNPQTMOLNHJRJLULLMLKMNOPGKJJKKHNSJMLJINOOOIPIOTKMFMMNHMINNMKIRROLHLLNKINGEKIKONIQLMOQMMHINMMMHPLLKQRGIPQOMKMHP
    OLHOOKIIMIMNIHILPQPEKJPQMISMRJHLLVIKKOMIMLOIPLOOPSRKSLPROHRIFIMPOQNMIOKTJNMIJQJKIOMFRJPOOKIMMPSMMHHKOQLLLLQNPJLMQLJJMPHPMNOKMKMKKMEKIPKMQNKN
    MMHUKOLMOKJJLJOMPLJOJPNQKPGLEPKMPNJKOKMKNMIJKNLKNNLJJOTRMMQLHKNPJONNIFIJJSMQOMKINJOPMPQKKLPNGOMMJJLOLOLMIJMNMDIERPGNLNPHNOMOMNJOQTOLQJMJQMLO
    NOMQKSIRKKMQLLPOGJNMQOFOKOOMMIMIRIMIMQPOIMGINOPRIGMQJTLNMKQHMNROMNGJIIKQLNPRNIPKOJOOOKIJLIKMQMIGSMPTLITPJGMPHMONQQJKMNQFNNNEKLMMJNLNHJKPOQIH
    PSJHOOHGTOMNJLHMLQRQJIGNNNKJLMGNMIOLNLMPLQJJKIMPKJHJIMHJMMMMSPKNOROPIINLIFKNNOJOLNPRINPPNKKLOKMOLOJMJSOPSIMMNKQLJRMKKNNNKIOONOEMMOJNLOLTIMLO
    OJOPONORQHNJPNMGLKGKLKHLLPMNMHPQJQPOORFRNKPKNNJLNKLRHJOMNNJKLLJQGQQLJOMNKQJRQOLNOSHHOMJVGJLJSMOOPUNGRNPNKFPGPHLLLRJQEQJLGLHRLHMLLMENIOOLILKN
    LQIJMJKOKKOMHOODKLOPGPIOLQLLJIIOLHQJKMINMMHGMJPGJJHIONQNDQHKKKMUJPIMJQGNEMEKJKJLGHMNGLQTLRMJQNSMTEMJOMMJKIMJQMKKNLKSQFONLPMGIKLMKQSGIENHILKJ
    JHEIGOMMHFKNMPLIBPHINMMOLKFIIKHPMNMVNKKRPSIDNSPNMNNLNOMQDVKKNJVLMPNIPKFNFPICFVLHOLPJOMEJIILDJKLHNAFOGLGCGESRLMMLHQMMHIGPONCESKIRGQKHKPMNJIKO
    NKSGKNJOGKIJLNKVAPNIKPOSTMMNIJLNMMPDUJKJNMVNMOPROERKNKNOFPMIBKIIQTGRLGIFMQOHKNQGKMHLLRKGGNIEPOMLQSPMIHJIMHSKMTJHOPJPPMPLRQFMQRILGHOLONMLNONL
    IOMKKLMKLIIKMSOOLKMQOUHMTRGKJFLLNNGJPLENJPHJPRKMNIGKQKSJPHKMTJNKLNNHLNQHQROINPMKONLKNOMJOGKOQOPJLNKUKSOKOOFNQTJDLJKGMNKPTIIPFNSNGNLHIQKLNKLL
    SQDNOIILNLLMBLRLJMAHTKGNIKIPNQJKNJLNKKGLJHJKQGIOJJKFKMOINGGLQJKHJKJPOJITGKILKPPNJJLMFJPMKKHILKKFQJINNJLKPNNJIVLKPEHLJPJKOKFMOGKGLJSMNSKKFKQK
    KONLMKIEHGRHLMGOHPHQLHKDFPKKGLHKKQROIEVNPOKIOJKQJEKLGLOKMILMJKNKMIHHMNQKHGOELNNHLKIGNRMGFLFKHPOJKJIKMBLRIHAPLPMLQJQDLHKPJJNLHPQMKNJGMIOLLPKG
    NGKQOIOILNLNNKKLKEKNLCQLMKHMMDNKONILMOLMMHMNIIKMKSMOOILEJGLJMGLSIINIMDQIPHIJJOLFLIJJMFIKKTILKOHLOKMQRJOGKJPHNLKGIFHLGJKOLMKIPLLOFKIMOFFNJHMM
    MKHGLNOMNLNQFMQJMGMHMEQLHDIJQNPHLLFOIHNNNIHCEIJMPNLEEIOLMKSIKDGILGJFHPKRNGIHIJKLGNOEPPOHPHMNKKJGNLJQLBONKHLGKJIJVGLNIMKKMIKLQJPNKPFTIILMKLIL
    GLKGKKNMJPGLKLKIVIOQFHKLKQPRNNKKMILGBJFLMJOCPOHGLJKKKJNJLPNNPHLIILKONJMMNGKHOLIPJHOANKNOKUNLNHKIKILOJKGFSKPLMGPIIQKLFRNKNNPJSKNKINMELKLKOIGK
    SJJHKIHNKFJKKELISIRKILOPCOLNPHPJKPNLNFGKHHMONHIOFKNHGIKNNIQIOIFQKRNCNPGKQDIKLINMMOHFKQIEIIHNLINMLMJLOKIJJMNLMPIMPTGMNNKGPMJNKHHLQFOLMMJLLOJK
    LDPGOIRJIMEGJOGJMNHPFGLFRPMMOMCOFKJMGLLHVIAMMJMOMNNPKKMCHNMGQFJKJHIJLMNKIHLKHSPIIKMNPPENLOIOGOILKIKLMCFLHIQKFKISPIKNILLQKKMNJHLJOMOIGPILIJJJ
    PMHRNMLGMEHQNLGOIJOLNNJGNPJGJTQJICLMJNLJLLKMMPFJNMPDIJKFNPMGOVQOMKNFKGIEKLLLHIGNKKIMRKJEMRMIJMHLMOOJKNQLEJIMLLKPCMJNMNOMIKMKNOKLLKHLKMIPJJLH
    JEJJJEILKHKQOMOMIKLIDNLINGOIRLOKJLKJPLLIHMOOEHPGIOSPOMJJGFKHQJPQKDNKHONKLMKFKJOOMIKSOMQJOLPIJKANKJLHNQKHKLKONIKLFOIOPPJEJJNGLNKJMOHPQQMLOKMP
    GPQIQLKMKOJIRJQQGHNIKJKDHKJOKDLMDMIGHKPJILBNNIMNQSNQNLLFNLONMIOLIJNHKLPPHKOKMQKOJQRLFKFJOIPPQIIMKFSMNKMKNNKJMPLOOIOLRJKEHGMPMLJGLIHOPKMPOIJN
    LJNOGHKLPPOVJJLOMKMEGLGOVINJLKNPRMJGMJKPJSIHKLNNGKQUKNQOPPOKOPIIPNMQGNKHMJHMFNMJLLRKMKLKOKNKHILQIQNIQGMSMOLNNKNMOLMMMJPEMOMLKLKMPGONMJPQPLSV
    MIMNKPOLKPLQNRNJKIMJQOPHMJNRLNOOLMRKMHMQRNGLPNJOMMPJOHRQFFJGPQILKLNQMOPMHJLKJLPMKLLKUMJPNKIGHLJLMMILJLHOMJMMJOOIRRFNPMKIJPJONJLQNNIRJPLNNJUN
    HHMOKHJOQNNMQHOLPJRNMJJLNRMILMGJFOKKHPJPKOLKRNQPNKLJIJPIKJQILLQJIKMJJMIJLMHKMKGLISJLKNNKONOMJJQOPOHOIMMJLMRJIOKMNNKMLKNNILTGHQKNHFOPPNIIHRPH
    LLQKNIODPHJPNNROJNOOTOMPRMLSMNOGKKLKOLJNOLLLNKMIOMIILJSKRQNNHMLJTQPPHNKJJNKMOLRNHSKQKODILUMMKIQKNIOMJPJPPINLUJILLLLKKLHGOLNHKMHRLHJMPNKISKNK
    PLKLLIOMJJLJLQMMPHNORJOGLLPLLOKENQKMKONNKGORONOFNNLKOTHJJKMPKOTLCINOJSJILLPHLLJQJKJNKPPKPPQOIHOOKSNIPLQMPNLMHJINFTTJNMIQIMLLPNLELNMNOLILLKLO
    MKFNJMINQOLIMJJJQJMQKIQHKMMIMHOMLRLOMNIMNKKONDLMKJLNNONNJNKLLGKJNRGNLJOKKEMPKKHMPNMLLOKQNQVKMMNLQNILLRFLECLIEMHKNKKMLPFSFMQLLPNFMHKMLJNNKMJI
    KLGAKGPJMJJLGPLHDDLNMOHPQCJLPTIJLLEKNOMHJMKLPQJPIPKKHKMKLKMGFKJRMGIJFQKQIKNKLGNINQLKJNJNHIORJNONUQHJJNOLFUHFMKJFGLLIIKIPMKDRJONKNNONJOQKKIOP
    OKLJIMFFQJIKLNHMJLSKNMKOJILRHPNLOIHJNGJGQLMRMEPKHOONMIKPJNILJKPGPLMDIEKMGIMMOLFNJOKNLEKLMIEKMMJRHPKKQSPGPRMNOOJKINLKJNLJKISJNLLKMOIOJMVLLHOK
    JGNLJMIKNJJLHOKHJLLLIRHGMLPJKHHLLQMLIKLJMMLKLNPFILLLNIJJJMKKKFMMPMMQILOJJLPBKGNIONHKKJLKRLOIPKJILSONPJHQLQEJMOKOOHKRJRJFGPOFJJLKJKMLMNLLNMHO
    LJONGPNIIIIMIIJMJKNIHGSOKMJHPSFPJMLIMHKHKOPIMIIMIMQRKSLPFJJNKJGLKKNAPSIPHOMMLOITHRKOMCPNKOJMPIKKOMNMMLNGLOMHJKOJGLKNHMMMJKUDMJPHPIMJRQHLMSJM
    TPJMLKRNLFNIRLLPLIOJMJMMNJGIONNNHQNQPGOKIGGPLKIMCNOGJNQLMOHLHKPRLKQNLHLKEPLCQMOOMNMOGMIMNMKNIICNLLHMKLNLNFKOKHLKEIJGMMLHLQNGKOLRPHKMLAFNIKMI
    MMNPHKOOKMHIMKFKLLHKMIMHLSJHQLLKOPONNPHINILJEMIMJDTKLHMKSOMIOPGHHLJFFQJHHMSDQJHFGMGHEILOOQJJIQIIDILJLIHFLKIKLOLMMMPREOQJGEKKKMKKKMRKKKNINKJL
    PRIHPQOENNPNLMDCIRRMLNDIIIINNHNJKMGHMORLNMOGMJQIKVMMQNKFMNMMQOEGDJGRGOKMMFMMJHMITMOJHUGKHOTONCLHMRPNHHGJEMILFKMJLKKJKKONIJKKLLLLELILJCMKMFKM
    KMKPREJLIKLNMOKJLOQKENNPOLMIMLFNOKQJMJKIIJJRGONIGJGMNOMHMKMEONIKLPMNKNHRFMEOMHJMOMLRJIHNGIOMKJKKKRMIMLKKQKLIKJOMPOJKNMNINMPMLJIPCNQNKNJJHNJO
    IMONMNRLOLLLNINMIMIFELJSFMGPMKOOONQOLOOMLJPMLIPIKELJKOPNONLMMILILMMNOJQLHJIMFPKKMJPMMLQJOKNQOLLNOLOIKPJSFMOCMMIGHKNMJFHKIIKNJNFLRMOMJLOKKISL
    HMKEIKOLSOLMOLFMPJAFJOJGGQKIRPHLMJEPIGHMOJNOLOMIOOLNNGKPJMNLOLILOLOHIKPNNOLPNJJIJOJOPJFOMFILOLOKMGQGIJRMNJJMPIGHQJPNNJOLMELHHJINOEGPHJNROKLO
    GOMLINJIHHEHIIILGOLPGDKOKLNKHNKMKFKHJLOHKNLJLRLOKGCKCHJKIOIJOOOMNHHKLHKPKQLKNOLPKLMJLOJLKTONROLTGGMNHMDMPJORLJLFMIRRSQIOKQKRFNJHPMIGMPLKHKNL
    JDMMMGHNMLFKGNIIIMOMONOSRNJOPLJFKSJKJOOMFOOMKSKKGJIJKKHJOKOGILJJNJMMHMKOLFNHGLOKLHJKOLKHEKGRMJLMOHNMNGOIJKLMJFMLINHEKKIKHKMNOKLBOGKLLKNHEOLL
    SKQLNMCKGMNGKMQMFNJKMMODJMHKJMLKLSMLIMFNMHMLJPNNIQLJLSJNQKGRLINKPPHHMLJQLIQHEQFINKJHMNOMMNLOJPNMNNJJKNJLUJPKJNJINVNKFJGJJJQLKJKIJJIDKHIJLIEF
    BMLGIMLGJKIIPKHJIIQLALLNMMMLIFGKJKGLKGGLNGMOILLFOMLMMNNINGNMLJINMONILMLREGLOQJHHOLNJJKIJLLLRDIMILPJKKOPPIJJLHNNJOGQKJNMJJNILSOQKLLELOMTLQLGM
    JMFTQIJNHHKNPKIHMPMOLICLLKUNLMFOIKPONPMHHQKKMLLPMNGNLJSNNNQOELJNLMKMHEQADQMKPLLIKJPLLJPIJNLEQKNNHMIGMIJGJILRGFKGLOJJLKMIJLIHGJDGROGIKMRKQOLI
    KJQJLMTPRLMMKNIINNNFNTJKRKRSKHLHPHMBILGLELKNJDCQPLKOLMJMMJLMEOJINQNIIJOLMGHFOHKHQLKKIHIQNJHNOMFNIKMJPNIINOKPHDQJKLJNOKONLOLDHGJOJMOOIJKMRJLM
    HRGOOQPPLNKMLHPMKLMPENKNNNUFNIKRJRJOKNMNPILPHKLJMKLOQJLJLIQJLMOKPLNMLNJNFLKMGONOHLMDPMHKPMONKILOLJHLJMFVNLMJPKMLJLLJPLLMGJOKKJJOMNMOMNGOLFIK
    LIOKLPJLKOOLLLRKIMGQIIJLHRPMFLLRILHQLNUNQJHIMTLIKIMMOPKRKOJLHNKQKLJPMLLGNMJKJFLMLONLTOOBLKUNLKTOQSPHMKOCELJJCFNKMNPDIMLOPHQQMIFHJIGPNRKRLKNF
    DLNMQJLLNIHMNBIHMGPLMMKIMQNMMMJKGQNNMHKNMHNGOLJLKPKNONIKKKNFOIBIOQSFRINNOIIEQLKLQKPJMQKKRFJGHUHJELIKNJMQOJMKHKMJKLINLMKQQPMQGJJMJLNKOHIOMLKR
    JJOOKSRPMRFFIDFJNOISTKNJJKLINKHNPILNLNGMOKMNOMRLHNJPILMNMOHLLJLHONMMLHLMNNPKNOMMKNNKQMPKKLLMKOMMMVJNLILSFNNOLIRSLPIOLMMPOOLLTNLMJMLJLNQNUHQN
    ONPJSJMFPPJPMMLHNNMRNNHKOLOQKMSIIJQILHGOTIKKNMOMOPLITNHOMLMINJJNNPMNMJOKIDOMQNLLSTNHNKNONOINIKJLKJQJLJHINIIQQLHKNJLKMKLINMNFKPOSNKKHPLJLHMNO
    QLOOOOLLPJILQFIMHNHMJKKQNJPOOKONPKQMIOMKIJOIMMKLIKERGMMJKQISQMGHJMKLNJQRKOKKIONOONEKLLKHLMOIOLMIHJLIGLHINRIJMKGKKMHLRFNHFIKKMOJNRJMKMGNEJNLM
    MPNPJLLSKKUNLPKJNLJNKOHIMIMNMPSILFMHLHEEIOJSQQNIJULGINKJLLRKLRMIJLHNPKMLFPMKMMMLMOLIMKKJOHJIJMNMJENQFMIMPKGLKMLKIMHMIFOHCRLNNKLOROLLMNOKKPKJ
    KQMLFKLJLKNMHOLONNNHJKNPNNKELLLOLLMKJGPQHLNOKLORKNIKJIHLGOQNTJHNKJMSNOKHONKNLMLMFJJHJNJOSHKHOOLIOKGPJFKHKGNNNKGLOROMLQJLHPMKLMMLQCOKHOJOKIJO
    PRMIMIPTQMQQMOEQLOLIHJMJHKLQINNOONNMHMLOOKRKJSOKNVKLOQNLOILGMLKNTOKNJPOMNKNKMKOJLLJKGKENSILQGHLOQKJONEFONHOJONJOLNOJQONNPLPMLOJLOMKIKUNNMKLM
    NRMKNNRIPLOHMIPIOQJKPMNLKPMKKOKMQSNMPNJROLLPIKHJPNLMLJLILCOFKLNLPHOOMMRJKNQMQHNILIKKQHONKHKKLJPGQLKIOMMGPMRNQNMNLNINKKMNNHKGOPAIFLOMMPJOIVLJ
    LCJHLSKENJOKLOJHKBMFMGFIFOHHMINONJMRQMMFGNGLGHGPFLMGMLOQLIPKIJKKOILPMFQOIJMGMLHJGPHIKLMJLNLHIOLMOOHDMHPNKNIGEJHKNHOKRKSQQJMNGIBNUIMIMMHNMKMC
    SPGEQNKNJOOPOKLQJJFHMLNNGKHMOGSOJNJJLEEMJAHMJHIAGLLJLKHMLGNOELNMQIHMHFGEHFILQRJLQMHKJMGLIRLGHIKJUOQEMKQRMKOGPPPHPUMLNIVTIRIPGRMSRRQSBNJMONJE
    FLBNBLHSMLFRCFOJKMJLNMJUJMKJIMJKLHJEJPOJFJLIHPJKGKJKOKMMIHKGLNKLMRLKMLLENOTMJPJJLNQQPOKNKGJSFKILKLRDLKKKFGOMHKLOFQOLPNLRQHNJKDHNMQLMLPHPJLKO
    KKPMKIMIHIHFPMGLMLISKLOQILGJGIJJJQNPLGKQJIMJMMLIOGMPOIJIPIJNTQJPIGKOLPLQGPRLMGQMJGNUPKJJLHHNLKPFLJMLTFLUHDQIKPGOLHJIFJJNMOMLROLPQMOHRNLMNLKK
    HNKMLJJHMHLIEMLLDJNGKNMIOLNILLLOQHHJSPJJMJOHIKFSOJKFSKNMBJNNMOLCNHOKHJEMKQMNLFLNKLLJGLGMINIGHLLPIMIJHJKQMILMNJMMLLGLRRPKDLNJPJGOJNRMHJLOGIKF
    QLKIKSLMKIGPPPKMOQBMKLGMHHRPGMHENLFIMPIILNIKLPPJJKFFLMHQLMIMJINMNMNMLGJKJLKFNJJJMIKHHFPJPLQJTPSKHFHLMNJHKLNPKJGMMOQJNKMLVHOROPHGMOFLSFHJLLKL
    GGPINOLIGKMIOQNLIEIKJNHJNHMJHKIJOIJONIFEKOHNIVMKEIKHJMEJHQMJLKGNMMHKOOGFHKJKKIOODJMGNNELKNEGOJJLMSIINOLMHVLFOFIIKFJOEEPHFMKIKGDNMNKHNLDGFGJN
    JKKTBJIRIIJIPNPMOILNIIKBKNIOJKIJLDIMFINKPPLOHIQHGFMMLMLQPOMNPLKJEMENEKIIKLLGGPNMKEILLJINOOLHJGMLHEFLNIIJQOLOKPMJKMMPTFKDNMKLGFJLFKFKKONMKKGI
    JRJHJLSNLJKLKISHJIGKMIJAPSIJJRJMNMLTKGDMGJQELJFLJIOQHKOIJIPFGQJPGLMNGIGJRPIMNNIKIGLNLHHJGHNGEKNJAKKJOIEJKNMJNBKRKOJFMGNGAMHGKMOOQJRGJOFDPJPN
    JLSQPIPKLKFNOOHSIFOKDMOIKIMLHKEIEFKLJPMMLOQPIFKGGQOLPHJMQINMMNLKPDMPGLRMGNJIILOGLIHKKIGKPLNMLEGKIPMBLLPPFPMOHLKMOHPJIKMOKHMLGDMHKLNLNJMMHGGP
    MKPLNQKNOOOGIQIHKKHILJMRKKMKMHIFKLIMGHKGOIKOCJILCOGHNKOOMJLLIGMMIRLIGPQGGTJJLDLKHJOIHHKOIJIMGPRLJLPHNGPLIMFPHCJISHGFKIIRMMLGJHNJMKJKEMIKKDJP
    HJOSNJPLPIIMKOKHUQKLIGMDNNLJGFIHKNMNFHMKLPIOLMHKKGKJNFMPMLPLGOLDIIKJLMHNMOMKPQQNJSMJDHJLJJPLLNQEPMGKGMJIPMRLJRJKBQNOLMOPIMPLIJKANKLLHSOIMNLC
    FKIJKJMMLMOIJDHKMHIHNFPFELMMHLHQIIQFNINKKHINKKMLKQLJPFGEPQNKHMOJJGLIHHIJRKOTUKIKJOKMJNNJQMGJPLNMNHKMEOPLKMHCKGKSDKKGEEKGERKGKFKIJNMNNNPOEMOL
    IKJKOMIGRRKEIKHPFNHMLNKNNLKLJFILMHNLKKKNJKPHLLINIHNVMLJMGMNJJFJMQONLMNIKNKNPNNQNIMKLHJPPIJIOLJOVKKMMILIKKRJOJKKGPKKPKOOJKOLJGNKOIMONLNKQNMMH
    INHLMGKPNGKJJKOOIKNKLJGSLMOOKMKOKNMKHHOIPPJIMRKMMKILKMKLNQMNOKHMMNJLMRKHLLQLPKKKONMOCKQQMQGFSRKPPMKLJOKNEQBHMJNLJFQJLPLLLJLSKPJONGNQJNLLJPMS
    ROGMLOMLNLONIJGNFOLLPLROPNJOKSKIKJMLOMMJOHJLPFSPMLKPNMNMILUJTTOKILMRJLKKMIKJNKPLGQNHOLMLMKMMJKLJKJKMJKJLKIMDKQIGMJEGKLKMIOMLOGFJHMNLIJOJMLFL
    FMLHKNKOJQMJJFOMIKMKKDLQJIMENLIOKJMMNIQJLHMLPONHKNQTHMLMMHPIOPOKNNRLLLPOLKOLLJLOLNOMLKMLHNMMLGNKPDPMLLRKDMGLOKHMLMNKMKGJNGMIPILKNPILOMHNOMSP
    IKIIIOOLINNGIJPPMGPOGDLPNJJJQPNNJNKKMJGGMHSPNKINLIINOMMMJJLJKLKNPROJKOSJJOIQOJMRIQLJJNLIMMLQMIKOINHKOJHMJLIILPJIONMIHLLMOKNKNRSNNLPONNMMPKOJ
    PMJNMKOJIILPOGJJLGJKFJLNLJIKJOHJQQKHNNNKROMPOOJJNPLFJOKIHOPOQBSRLKDIJKMIMJMIILKKJNJLIMQJOLQOSHLOMKKKMJHIJLKOLMIOCPOKMOKHTIQLNOLTIOIEGRLLKMML
    PENLLHJHNONLIIGLHHIKFKPMIPFOKFMKMKLMFMNKNNOQJIMIHJHJRKINNHKOKILEHJMKPJGPHRRJIHDNNKCKJNFPOIGNKHLIMLLHJKPIKLKOLIJOJLLMLDKILGMMILEQOPSIRKNHKDOJ
    KLICLISLGGPJMINFKMRMOMELOHNMMILJRLGONLLOMSHLLTRLNOIGHJLMIGJKLGMRMMPRIQNFIGLJKJMMGQMMKNMOMKLKJQJMLJKKNQOKNMRPOIQKOOMOKLLMJIMRNKMKBNIEGLKNKEHO
    MOKHQJKHMLHGMQSFGRLOFCJHDJLMNMMMIIJPKIKINHHNQNHPKOOKKOOJGHIMKLNHMBIFONFNLGHJOPIKKNKMKNKKOLKENONHHIKDPHKLOMOMLNPJLHHNRMLMMHOKKKENMKOFISGJHLIJ
    KNJOLMMMOMQJLOOKNKFKONONDHNMKQJOKPKGMPJGQSNKPLLJGHLIUNLMJNNFRLMAJIJQJLPJJMOJKOILNKHHKPJCLKQNLMKKKLODQPFLPGELLKJGPJONKPJHODJIMNFHSNMIELPKRMIK
    LIRHNOKHIMKQLLFLMKRKMNRGHKPKLPQQLKJKGNQPEOKHNKIMJPGHOCEMKLLHTSJKLJKNGNNLIJMOJNOHLKHKFQLNMIQFFMJFOHPMMKOMKJHMKIMOOMOJPOOGJGJIJIIKKHMHKJNIMNKQ
    TGGLLHKINIFKQQLJJRHKOLMMONNKLDLGHKNLHDOJMMOKMKJKKMLVFINFMJHTMOHMONEGPIKINKUNADJKLFJMNOQLPJPPHODLLKKMIKMJJNJGHPMRPPPLPHOHKMPLMKKKQNNIGOGIJGPM
    PPLNRHNHNIIJIKLJELNUGHBEOIJJIOKLIKLOJHCLOLNLIBOHCKHGIRNQRLMINLIJBLMNPJJGJNIKNKMLKJOMLJKLGKEMLHLQEIKRJHLLODGNKOHKJKKJNGKGJKSHLMOJQMCJLPNMNGHQ
    RIGNNDQLLIJJKLPJPNGOJNFFGSLOPKLJQILRGNFORJLHMMLGKIMIRQGJMFOSJLPNMLMPLMMLLKOMKOOOOLLKGNKIHHJHLSILMMLQNLLHMSQMGLINKONRPGMLGLNFJHEHMLMSHKMPKLHM
    PMJMPGKJMMIGRLMDILHRNJOLHNGRLJIGJLHNOLLHKLPLKNLNGLKFKMOLHOPLINLNMLNPMIHEINJOJMOEKMJIGNPMMPIJJNLTJEKLHPJHNHJFHIPLHOKMMPJKNGHEFNNOFIJNGMQNJLLN
    KOLOINFKLKJIQLLIHKKEDJGOHKOMNPNIJIPIOHILIKHENLIINPIMPJGERKQLJHJPNLIPLEIOIGROMJGHOPKKHKJLHMKCMLMILLKKKEKFMJMNLPJOMRGPFNJJNIIIMONQQRIEMNIPNLOI
    TQNJHLNMNKJIKLFLORQIPGKJMGJJJFLRGLJKKLFOMMEHGQUNSIIRLGIJERUJKFLIHLFUJLNLEESHINNIPKLNHMKKLLNIKLGMFJLLGOPIOMQGUMJKOSQJRNLNNGJLLKNJKLFMLLPFLOQK
    NJOIJMPJONLQKGNNRQNFLNNKKNKLHKKGPLMRKLONIJJEMQHLMMFNTLMKNPLNMMRKKMQFKVNQKLIHFJFLOODIKKNTQOMTFLHENMLOKLNKKVMMKKGLCLIPMHMLKMKKOOMMREDFFJNLOJMO
    RKHLKQLMHJJHMSLOIKFKPNLKLKGNQNOKMJJKJLNKLIJIJKHOOMJHMKJJNIKQJJHMTFKHINIOHLMJOKGJKLNPPILNRKHKTRJJMMIILEGJKIFKIKNNLJGPNDLHSHLFIODGPKOJHNKLRNNP
    OLRMKMNHNMKMLKMNEOKGNNLHMMJFPILOMGDLHJNPKKKKINFMJKIELQGIQMMFKHIOLNOLKLKJHNLLJMLMMLIEOMKKOGPLNNKLMMNMHPFDLQPLJIMJMLJIMHNGMQIRLONNJMINLJOLMJLQ
    KINMOPKMJLHIGJQJQKQJNICQIOMJLPMJHJJOKOIHKLLINNHHLGNLMKMLJPPKNJMLOPIQINGMOILLNPNHKFMLSKRQGCNLKLJJPKGMKMKMHGIMIHIGJJMJJLQGIJJKMJKTDKSNPKILKNNI
    MKPHJHNPDGKNIKIGMNRMLHNLFEMOKNKKOLLNNLKMHKMGJODMSKOFAIKMPGFNIMIMNNKDIKKJGGKMEMNOKOMGIHKJORJPNKKHONMHKJMKOSOVIMKQIMJOKJELMNILHMMIBHRIMMNHJJJK
    PLJKJMBONJLIKLNOKFIKHPGLLJLILHPKKHKTPGJLIKLKOKHNQRLMGHLFNNKJLKLNMLIHFLFKGJFLMFHNMHJGOMMOMMKLJPLQLLKPLKPJNPCMQMIOFIHRJLNIOIHKKHHKMNQMNRNOMJFK
    NHNKGOPOIIKKJJPKLCMNLOJIJNKNKIJEHNMMKQKMGIJIINQHOQRNOKAOJNMRKAPFHNLMIOOLOOGGHIHJLJDJLHEGNLHLHJMHOMHKHNQMMRKMQJQHLJNEPKQOLMJNEKLHLIPRKKHKPPRO
    PHRJNPMEKMRKFMLNPNGIMPNLJKMJIRMMNKNIGLNLQIBJMHLJGNHGKLKIORGRIFJMLIIMGLIGJIMLPJNMDKKGNKKMOLLIPPKMKFNHLHLKKGNCKKPNMIKPOIJJNJNPIMMCJJNOGJONMKJF
    IMJPPHNTJLEQNPKLIHKLNINNPLKJKIHONINKONILKGKMJONNNLEFLSOJLLSNLIJLNNHIONKHQPHODKMTMMLIPKMNJFMNQKLFOLIKNKMSPDTHQPNPLPJODOLFNNKNIMMORKLQKLLJNKLC
    NLHSLQMJLLJHIHNOLPPGOMPKNLKHLLMMONONMKGMVINKLKMNPJNOMOLOFNOSSNPNLPDRMIIKKQLLNMPOHJMIITMMPPNSIPRLMILGKILMNRNPOFLJJHNKKSMHNKMLJIIMLFGLJMSUPLLK
    PNPJKMQLNILPJRPQSJIISLPJIOKIMMSLNQRNOGQLLQNNORMLNJIGOQNJSKJQINGLQLMLIOPONMKLHMSKVJNHLOLMNMLLLKMHLNJKJKLKJNGJNGMJPQKOLIRVJRNPMNMPLGMNMMKKIILP
    MMPNMMKILQPLJPHNKOKMKNMKPJNMNPLJJMGLGKJOSOULJLHHJONNKNQIINLNKOKKMNHLPNHJJEKIGIDKPLLONVHMTPNSHKPILLRKMMKMIHHNNIQKNINKJOLRRIIKFHHNJMTFJINJHNOJ
    JLMUQMQLONNLKOLILNOPQPNOHKHRRNNJPKPLLNULPSMMJOQOJOMULHOHPOPRGNJIJJMPPLOQJOMMLNIMMHHHRLLKHMPMHNPKIIFQLMKMJNMQFNGKJKPKONQJMNRQSQKJRJOJOKOMLLRQ
    KPQKJILQRMTRINMNLLDOKSMQMGLHKMSNIJLRKIMKMMJMMSHOGINKLJLNHNNESMIQHNRLSJNMKLMMPILHLKKPJIMMNRQQVOMNLMIQKMRHHKLLLLLMMLSONKMJNRGJPHNMIJVKRNONKLKN
    OINIMKMMHOSJLKLKJQPOLTLMNQLJIKLMOKJMKNJJJOKOJJNOLNGRHLMPMJKSQMNVGPURMJJOMPLIPMQQMHKIOMKPQVEORHSSQUKQNPPNOQKOLGNIPVMJPJSKPJNMPKPLPHKKFFNOKKNO
    KPGGKLJMMIQFQHLOIMKMSHGOJOGRKPNIJLJLMMIFMMHRKKFOJHNRJJSKLNOMIPMMIKOFJDLLGKGQOIKMMPORFMLPLSRMIQKLOEKOCOHNLBJLJJKKILPSFMHOOPLGOMMJRIRHGKIMMMFG
    IPIAJMPRLNTGPSOOGNQKMJJOKIMKLJJNQHSJJONVLLFLHIMOJOLKFGNMGKHPHQGOLTOQDFIRQOJOONLNNMGPOKNNPONFUKOPGNNDKHHNMDJSMHJELPPFNAGLHPMIKEKINKCJNOFBNKFQ
    IKLIJNNOLEOMJNHEHHKOPHJOMOHLCIGIPLHNDQJPRQFSNQTQJRNOQPLOTLMNKIKNNKRPLSISSSKDRNOJMIIKJRHJNDNIQSMKQGIISLKIPKGIOSOMLLJIIKNPLJNHOHQNOMKKPNLOOKNL
    LOPLLLHOOJSOHJILTJPLKNJOLUOQGGGJGKOIIGNURRMPPPPMHJMUNIOLMKRQQLTIGLPJHIORMONJLITMIJLHQSVJJLHLIQIKPRMRHJKNMOQNKLJMPJPIKKMPNLTOKPRPUJJLOTLOGKGO
    DLNLGPVIIJPGQKGPKJKPQQLIGKTNMNNNIIRJNKIMLIJHFIUGHFRRHNOKGIHJOPNJKQPMIJMMINFLNGMLQMKJOMNIHFFHMKLJJQGKMLFNKJNNNTJHMKLNHOMQQLKILJKLKKJJKLHOMMQB
    OIOLKGJUMJKFMCOSLOROGNQMQLHHRLOIHKIKOHILLKKIHJMJKEHNEQQPHGMMLKJGHKPKIMKKHPHFKMFTNKFLRHMLHMSNEJMOJLLOLHKHNGGKFMNSLONKJIINOGOGOELNTSJKFNLKJOOK
    LONPJJGKQLKQMKRKKIMGPJOLKQJGHLKHIKROGJJKKKNLLIKPOQNMNLHKNLFOHMIIKLOKQJILKLLLNJMMRFMKJDKKJMMJJNLLLKNJKFIMJNIKFKNKJCHONMIOKMMNJMKHQMMNJKLLLIJD
    MMKKQIPOKKLNNGFHNKLILOJHNOMMLJKLGFLGMHFKMQPPRKIERJIFIMMOHKMJBJODLMMMJMHLPQKOHJJEIHIHNIPMMMOALOLOKMKOJHKGLIJOMEGMPNMLMLKEKMHLDMJJPLJGJMPKNILM
    LLDLNIOMHOKOLOQNNPFIPKMRGJKQNJILKMJKNRGFGIQRLKHNNPMPNOMIKKGKINIPPMNKLKKMLKLMONMIJFJSQFNILQGFOLINNPNJNRNKLQJJSJNJPDIGNLGIIGKLNILNIFSHHOHIJQIQ
    MMDBMLJKJNMIKIJHKHMLMLNEFMMJLKKGHHDQOMLCLLLILHKQOLGNCQJJPISJEFNMGJHDKVOJJLDLIIILLRGJLNQMKMMMJGNOLGQJGHJHNNJMLKNTKFGGJNMMKGNNNMIMNKJMJGKPKKJQ
    KNFLLLLOGKKJJNSJMHRMLJHIMKNGMGMLJNOIKHMNKIGQLJNKNNSIPILPPKPHPPIKLNKLHKOKJJMOORIMFENLNOLNOLLMMIJHRLSEJKHJMLPILKOOJNHNHNNKNOOKHMQKKMGFKHERMNKI
    LKLHIMOKSFPMKJKNQJIMEMJLNMNONJDHKMSLNBLHIVIMNKNNIHPJHJMLKJIHFCPIJKIMDJRHLINAGHGHJNMIGLKLJGMPLPGGOJHMUMGINHNHHJNGNKONLEHHHNKHMJMQKINDJJQLERHB
    JMKJPMCPMLKMJHLPNNRLMLLJNNQFHEJGKNIKMLIKPIPJSOINOOHKNKIQJHSGHLSGKJLTCQENLLGHLMGNNKGGLHHOIPFLVJUQJQMPHHPMNIELFPOOIMKFKLFIJOLLKDOHKQLMOLMELMJK
    NNLDOMLIJJKKHJOPHFQNGKMDTOHMQJNLKIIPFKOONGKJKRNJNIHKMJMGEFFJLKIOSJIJGMKFQPSPDNKLJKQQKKHJSLNILINKNRKNOLNNMJQGNOFNLPGQKPIMLKRIOKLTKNLPJLLJIMKL
    GHKJMELNOLJOHHPMINIPKMMINRQQKPMLGLRIOGIJLMJIMJJNMIJONNNNHLPHOGKNIKNPHJNRLOMJNMIPMJKNOIKPHMMGMOFKLFLJOLNMJOQIPMKKOLQHKLLMLLKOKOGOQJLKLQKHKJPR
    PMKOMKKLQKPPMMKJINLKMOOIKKPJJIKMKLKORHLHJRDMIEPPPRQLMPOPDKLIUHMKPOFPQQSQNMRNIPMJLLKNMRLTMMQJLNLMPNGLNQJGPMLLOKPOLKSJLMKQGKJNPNJMEIIJJKNKOJNH
    KOMOLKPNJIQPNOLIOINPOOQTSJTRMTJHIGNLNMOMKHNIROHKOQKONGJIRRPKJELIPIMIPLNPHQHSJPKMNLLHOJHIMLHNIKKKOLJNKNJLHMLLILJNMJJKLQMIOMFNLMKTPJLNPKPONLQN
    FNPIOPOQQJOMNKLJJKQQLJKRLNNIJBPKGMILHSKJLKLSNKLNSLMPQOKFLHJIOLSMENHQKJMKSIRGNLNIORLSLMIOSOPQIJORKGIOKKMMNKPGLSISIONPOLOKOGKLLMQRJOKRPIQQHOPM
    MJKKHFMPRPMGLIUGMILJGMOQOQJKIOMNTKDNNHQKLMMORLTMNNNNLLPPKKLILMMONOKMLTOKIKPNJMMPGOOOLOQJUILMOIMKIMNMKHRJKNNMMLMQJKNJMHNMKLPUMKKKOPMKLMIJILKM
    MJMQDOOLKMJMKLFJTNKPIKMNHJONLHMMKVOQJOJIELJKIMCOIKJJILNHMGFGMMLSDLPINONEMPFHLKHHOMKIIKMMJJIKMKMHNGILJJPLGLRJJNIPMIMLOLHIPLPMHTIFKKJDKEDOIQLG
    QLKGIFFPNLTKOGMOPPFHKNHHJBNMGGQPMGQMDNHNJKGSKLHQERMLOLUKLLGQLINIFKNILMIHILKPLHJMMGINJPHJHKJHEKJPKNGOONMFMFNOKJMMKQLILIJMJKKRGKONQKLTNKELNKNJ
    KIOIGOPJOQJJLLHKQSJIKNJLLNNKHHJOFHOLJOGKNIMNMMHIRMINHQKPJRKLQNLMFDTOLSSLJIEOQHNKGNJIOHJMIGOIOFBEILLKJMRFMNUJKOJLPOEINOTLJMIKKLKLQNHONLMMLUHT
    MPGMNMKKJONPLJNKIPORJMNHMLMJOIRGOPJOIKKNKIVNMKNOLLGHPLPNLJNLJLMHGPGKIMRLTNNLRHMHKMNNJLPQNNIOHPJPMBMKMFKKNNNHJPILOSMLDMPFMMOMQJNMLMJOPOOQOMJR
    LLJOLKGOLKKJJMHJNMJMEHMPIMJOJEDLEJPLJGKMNALJQKMJKFIIFLLNMQLMMKPJFPNNLOMKJNJJIPNLJNJLRPKPJIHOOENNKKKJFNKOVUMOQGNILKRPOKNHMMPFKKKKKDLLLLIGIKCJ
    OKDNJOFKJJOGLMLJMKRNJKIHENIKLJOMKIICDMNNJHMJNPCJQOJJJKGKOLKLMNMNDIMKLCKOIKFMKKMGQJRQKHKLOMFLRLJMNFPLLKKNONJMQJIOHNIMJMMFGIOLILKMMKLGHLQNHRPH
    JGMLONMMMINKKIOMJRKFJINLJCIJKKLQIIPMEENKLHPKKNJJOGKJPOQIMKPNGILPJIPMJLILRNIGQGLJKRQHLNIMONIQMGGOOGJKJDPHGGCOIIGFJKNIKJGOPJGHGGRKKMHMNFKKQPTP
    MIKLOGIANPKLOLOGLMHHJILJKOTJCOOEHJOMPOPMKHMLKOJMGIMHOIFNOLMPDPHJQJLLPIONPGMKKIIMIIPSLKHNKIHOIPOJNNOJLMLKGELEOPIBIPMMMGNJKDILGNOHJMMOEHGOKEKJ
    KNNHMQLLOMKMKINJEMMJMGPMNILJJSMILMIMLMUOMMQMKIAHNPMJNFOIHJIKOLQGIIKILAMIHHHLJLOLMKJGKLRNNINLJNMRLKDNHMGJJFIHKQTFHFKIPMJOKFHQKNIPMGLOMJJMFNHL
    IKIKKLLMJKLJPJLHMIMGPQDPNOLJNMGRINOHNKKOGOLHLJJNQHKLFKKOQMNKOIMQKKMOLSMMNLOLOPRNKNLIIOJKGFOOPKONNLKOMJJMLLNNLLJMNKGRJIKKGLNLOIFKPNKKLHOLKKHJ
    KOJHHLKGLOHFCNRGMJMIHLIPLNHMGHNCPKIQLHLHOMILEJLNOIFKLEGHLHKJNNJGGMMQOOMILMHKKJMLNQOIMQHFNRNILMDINKMMMOPIDNMJKLJNGNNNIOQSONPIRNIKMOLOFKRJGMGN
    MKFGJMSMPGQJKHLGIHGFLNMLIPKMNJIHMMNIGLKHHNFLQLKIKPMMLOISMHLLKJRKKKOJKKLMMNMJNJIOKQHQNOMMHKGMOHPCMONNPHLINOMLIJONLJKKHIKKLFLLISNILMNJQNPJLGIK
    NHQPMNFNKMHKNTLJFKHIMIEQMLGLKJKQJRHETMFMIPKOKJMPQMNJHIIOIIMKMOKJNNBLRJMQKPGJJMLMLQKNHPPGIJLHIHMQJNILIHLJNLGHLIJNPKOKNQQLSNHNLJKLLLJLLJKKJIJM
    KGEJLLDHGJMQPGNDKMIOLJGHNHQNJLNOJJGRPFGLLMKLKMDFIGPNGPKKLONHIKQNLLLDJMIHEKIFQOJOPMLQJSJJFQKLOKMMQJKGONIJPMOPJKKMIKMMJJKHLKOJLMLLMGFJNNIFMKLR
    PLGMJOJOIQHJMIMMBIPJMFNHFCHMLFKPJOHMJRPJKIMOJOJKKQKJLHDIHKJLFMMJHFOQLLKLHOPLQJNPIPMIMOPJJLOMMMIQKKBJNKNNIJNDPHEKIPCPNJNIKONPLKPIJLQGJTKKLNMI
    KNJLJJNKGLTLOLOKJQLOPKOQIJPQKSILJOMMJMGIMMJLEKOKELGILFILJLNPMPGILJIMLLHIOJLMMQHLNIHLLLIKMKLJQHLIIIGHRNGEQLJFKNKOMLLUNNJNMMOIKHFPNEEONLAFNMOL
    IJONNNIGNLJLIFLPHOKFMJPJRJHOLKNOROLJMKLNLKKNIHLLQQSKJOJJNLKJOGJKJLMNHKNFENMNLKIJGIGNKNFPJMISROOHJLQIKIJFJNLNJIMKGMIHIIMNGJRKHNILIOOKLUMJOKOG
    DIIPKHEMFLJFIQHKOLLFLOMKNKFHJLLJHLLRNMPIKQLMKGDLJKNPMCKJPLMKKPGJOLOLJLICNKNJIONDPHKMIMKJNPMKPOLOHKIIMIDOMSMLJHIJIKEMJJNSNMMHIHJPLPJJNOOMOKJH
    LIJGFKKIMIJLEKIPIKHKOOPOMFUKKKPRGHMLNNNLGPNMLJMLNGKVJGHOTMFIFNKLQLDILKKGJNJPGJLOQMPOJILGOPMLLNPLPFOBKPNIQMMIMMJGJFHLPMNEJKLVIHFKIIJHKIKMFLKN
    ENOJCKJGNOPKMFIMNNNUOMIHJKEPNKMJOQOOEOQGJNRKLJLHMEMLMMINAGIPOHNMKNNIKGPKNNRMLPLLJMQLMINJGJNIPFNONHSIHNGHIMOSHKKNGJKEKFHLNJIHIKKMIQMKKMEIMLGQ
    QGSMLOVNNKIPLLJMOSILMKEIKPKNLGNOMNKQRHJKMMROJPPIJKNINJGHKJKOJGJMROIDIKGNHILPQNMHNNPOIQJNOEQMMKKTJJHJBGNLLNLLIONOJLGMMLJJMLHDIHLIMGMLJJLOITRL
    LHHLMHLIBMIMPMTKKMLLJMLQEILIOLGMPFNRDFHKDLQOJIJJIGIMLMQQOENPJINNMFKHMOPJJKLMJIIFNKMKJQLIILNMNJKMCOHOLMNKSQNLJMHNJOKJKIGIKKSNCJFKGVKKLNKQKIQM
    IQCPIKKMMLJPHFHKKFGIHGQEGJLCOHNINELHKKLNKMMNNKNMFLLNMGKMFJKHIHFMJOMLIKIIKSICNJPNMIHJMGKGNOGELMLLQKSLPKKLIEGLKJFNKKKQIHHINGFROKKLTQKPJNKMONNG
    OLLKHKLGNOJMJNPMLPSTILKLNNOHOMHJKLHNNMOMKKNHGOMNGOOIORJKJGLNINIJLJINNKPQPGPHLHOJLQOMINFHNMDJMKEFGQILHLFLGGHIJJHDJGPKIJLIQMNNOMNMLFHLKKLJKIGK
    OKLNKPIIEMLHMOHGMOOMOOHNOOMGMJJJNHKILGNMIKJMLJRHMLJMLLSMNBKPGOLIMIGPRIHJIMMGKJLLNKJRGJPGJJRIMEKOKHLFDLOHFHMJKJHMNFKHILDKQMJMFKSKILNSIMHNMPMN
    IGLGIOIMLMHJRKSJMCOKMKOOHMIPHNOKLHNLGNKMMLMJQMOLNLHIOPMHHHKLJEIKNQLKNIMLKAOEKMMGJKJNOLNNPLJKHJKINEKLQPIKDNJQQKHLMHDFLNPGMIMHPJPMLLKLHJLNILLF
    LLKHMNDOIDJMSHNNJIKOPNMMEMLMPLJIGSKDIIKKDQJNOJIKKFIOUJQMJOOHTDKLJEFFMKNEINMPLGILLKIOJGFKJNMKMHALMKKILOMLKHJJJJGOLMILMLLKMMIRGMIDEDINKJKIFMRI
    KSMILNKINQMFKMJLKKGKHQKKJMOINOPMLLONQLROGIGHOIOMISHJHKQGNRNJNJNJIMKJHHKMGNQFHMKJKMKJNQJPFIHHDHHIQILMKNMRMMKJJKLHMEHNMNITLMTMKFMLFJKJNEOKHHNL
    JGPQUKKNMNSIHJOMMLQOMNGJNARRJGGVLIOPMOFGNNMHIMRLOSVRIJGONMCQEIKGGLLFNMLKHMKMLKKHNKLISHJLPMICCQFKSDLJEKUQPIOKMOIKHHLLQKJPQKGKPEPNMINQPNMLJGOO
    HKLQKMLPHTLTPILTOIMNOLLMNLOQJJDIFMROPMFKNLMILOIHOGJMKNNHMFLMQPJGIQGIHLOKLJJCMIGJNPJLOGLMIMGKJKEJFLLCHJBLDJIIFMNKKJIONFHTOIFIKNNLLGGLFGCLOJIG
    KFFMGMLROJFQMHJQFFQKOIHKRPNIDBLQLNKNOIJHEGKRINJHODIPPMOKLIRIILHSDHLNGMJKHOCHLHGMSJJLTIHODFOMMLHFFJJKKLINIJKOGIMLKLLLKMKHRHMPPLKGIVKEINLNOLKK
    PVKNIHKKLOONTLFMNILMPRGLNKIONIHJIJPMJMMLEJJGJOHNLLGJKKHHHMIIMJHJOPNINMIKGMIJJHRIKOHOMNNGPMLLLNGKGLTLKLEIINJOMPFQKPHKGLHTBTMJJRMKKKJGIHSLJKHQ
    LNGQJIKONIOJKPMHKOJPKISQIIIJIMIGLNQHNLMJMKLPJFLMRNMKPGLQPHLMLMPPOONGJIIFNQGHJLLIQNKOIHIGMLFPSJSIMJINIRJQGJLJNIMLHJMILIQKNPLIGLOGMJLLNTKJDDJJ
    NJEJLCRKMSIINFLFPLKOIMOGINFHOKFLKLIJKGIJEFGLIMJJJSLJHKJMEKRLOKHFIQMJQPNNOHMILHPJNLIKONIMIOMJMONFOIPODJONKJJLNFJLIGOMFKMRMKHKLMPNLJLILKLJLQNL
    CLHOJJKNLLTKQRLLLIKKLINHNMKNOUJEQMAJLPOMSIHPKMNPIFKJKNKPGCQQMOLGLMMMKLHSKHOKMPGJEILFHLQNJSLKKNRNKSIJPGIQJNPHMKOJINCOOOJIOPRJHNKHLLMHMOIOINKP
    MIKHQILJLOIIEOFKMJRMJNIIIKQQJJOOKJJHNHHMLOFSKLKMPMMLKNOPNGGHFEJHKKGJNKLMFNNJINMIJKHMPIJKFIMKJIJNJIJJJJKJPRKGNUMJOQLKKKHGLNIHKKKGLHMLNKEMJKOI
    JMRQIRJHMHJIMPEHLKPNNLEIJNPLJNFHLRPMMIIHKOJEILLLKLKHMIPGIJHJIMMIMMOMRPPKIEJJNTIJJGJGLOMLMKPRLJILMPNJRMPNQOIIJSIIBJKRKHLLDILJIIPFOKJGIPHQIMJL
    LMJMSQILNPBKQJKGTLROOJNEKNKKJRLKOINJLGLLNIEIKIOMTKPLLLIGMJHIRKJNLIJIGJILJNIHJIIKNPPPROPOOKSNGKIEJKQHLOJGNFNOKNLOJLDIJHMRJOQKVJOHNMKITMQKIMNI
    PLLNKQMMKJLKVMNKIOJHLKKFKOHKLKJPIRMMNJMLQKMOHHHHNJJDELIKHJQLLNOJOKIQNLKHPONJKJJNOQDKQHNNKLMQJTJOJMLNRKJLRJKNJJIMGLGLGIQMMJQKGHJONKOLVGOPNLIO
    JLFIMNKDMKJNMJNPEJLNKHOKGIKLLFMKLSJPMLQKJPQOJOOPKFIPLKVHVTMSRHKILNKJAQNILOLGJMMLMKROIMJQJGFJIOIRKGRJQRTJHQIHMOMJSFHLHMMLOPMNMIHOKRIGDGHMNGAO
    HJKLCFJROMIHLMJIQLKNIEKPLJNOOJPMKINLKMKJOMKKQPJKNOLONNJSGKKGKNKGEMKONOIMOIIHKDLNLIPMQPLNNMHMOMKLKKMONMKJOMKHJDKHHMNKKJJKIOKGOMKHOLLRJEJKKPMK
    JCRJOLJGOMMLEJJKNKNGMKGKHONKMIILNKJLNNFQKMPJHLILJKKKNPKLLILJJIOJKLPFJQLDJKIJIKLKMLLMNPLIEIMKMLONMMRIIQMDJMLIIMLKHPKMINKIMLNLJILOMIJONOKIJKFL
    NLLFNMVPJOQMMGHLIPJLIOPMFQKNOLIJKQKOJNNJOHMLJLGIKPLJOIGKHFKPMNHNKJFJNPMQOJIIJLFJJILOPLODGNIKNQJMIIKMKINLIQJDHIMKFMNIJPKIJHMKJPHFKPPPMLKLJODM
    JNJIOHMHLLMGQHMOLLHMITONLLJEMRJKRNRNJOMIHJINLQHINIPJNPOONOIPNOMMLNHMIMJIMIGIKHKLIHEMEMPFFQHFLJLKNOMOLKLOKLFJIMOGLPLKNKNNHMHIOHMLMOJJJJMLJJPP
    JMJHHIMPPHIJJQNGPMJNLKJKMPMNNMJONKGKMOMLHIFNTLPLKMHRDIFNKMGMMJMIHEGLGIBOLHMKKPBNMFKPSJHMTGKLGHTMMLILHLINLSLNLMMOIPOFNOKMIGFKGOJJIHIKOKQOJQLM
    JPSDKNKHHLMNPQMJJLJMNJAJIIJLNNLHKLOOBLNJMPIIDONMFJQJINKMLNKFFOSFKLHTLKFINTPGPRKIQKLJIIOEDIFLLLTHLNHMLLNLRKQIKPIFMLMORJMJLNQHKJLFMKMQNNKNIJHM
    QQJILINHLIKOQJJKJIMPMJOLMQNMLKDHOKQNRKMPFNKGEKMFKKFCLHQORNKMMMLOMSMHPGLDPFDMOGKNNLKIKNPJNINMIKKILHPQJLJUMLOMLJIGCMOLORNLLGBLOJQPKKLLOLMKIQPL
    JJGLLLJMGMGJHJKIOKMJKOJIMJIIJJNKQMLGNIVGQINKNSPPNMRPJPPNMKQTROJILQJHINOGKIPPJNQIMOKPROIQBMEJNKPLUEQJJMMHKNKLQPTMHNNJLMNSKJUPLLRNOOMTOJMISJLK
    PMHMKQMIMPJNKOGGQLNKONOPOOHINKGMKOKNFNGJKNMQLLKRNQJHKQTLVKIPLMKJLFKLKOIOJHJIPGOLIIKLRENNOMOHKIJGOGMINIJNLLNOPNLKJJMLLGLMINLKNKNLPHOIJRLOJGLI
    PMQMJLRELJJCMNOMOOLQDKLLMPLLJFKOMHOLLOKKFMIKEEMJMPKJONEIJOMGMGLMPIMNOMKNLLJMJDNMNHJJNLNFGMPOFKKJHOJMILJVNMNKNPKLIJLJJEHPERLOFIJIHPKHDJSLKKJL
    RKNPKNJHKMDHMNNJJORGQLIKOKRMHIGSMDMNKVONNGOIQIMMSIMOIRMNIOGHFLMHLLOFJMOLLENMOCALPIMPKDLNKMLOMKCMMOJPNPKCJIKGKSMIMSINKNGHKKJJJIIMHRJIKHMMMLLN
    MQOMHOJIFNPLMFQNJFPHAQLKKNJLIJLGKNMPQJHOMGIILGHNKGLOKIHLUDNGONLHMMTMNLFLOMIHKMIKFGPMLLRKHDTIGGPLLENNILAKGLKMJJKMRHNIHPPEMOLTKONOKJKIJHNQKQIG
    OHKOGLLJNININJNPKGMOLGRVHSLLKIQIIMLNKHMIDKFQJOGDGMMHEJMLKPMLNPPHHGILFPMMOJFNNJMMTMOJOHJOLJDNJJFDGLJOSIMMEQKJHTOJGRILOHNLDJLJFMIMJRQHMPLJNHJI
    LOQMMKKTHOKRKKRLFNMCULKCHOLJFISIMHJGKNINJNMIJKNGNNGMMLFHHLLJSLKNLJOFRPFNJKPKOJOHGJUJJRJNINNLKKLIMFLEMMHOHPIRPKHQOPOMSKQNLLKVRQMJJFJJLKIOKLMK
    GMFOIRHMKLJJMLJEIJNGLLLHJHMKIMNRQPOOKGTPLDSFMLLOKLNOMGHEMGNOLLFHIKMJJJULMILNGPJQGPKLNLFIKLMKINMKKLGMOQROPIEJTOMLKKNMOKJMKGOULIGOLLOQTLHJOGIH
    LKIJMLIKRIHNGOPCLIKKIONNMLMLLLNGJLQQGLJPLIMLKHNNPNKMDELLKJSMJLPRPMKLQOORPHLQHLTLHLDOPKKKMOHOMJHMILJNKLLQNJNOMEKLFLIOMLJJIJNPOLPJKHUQLPMKLKIK
    OKCSHJFPNLPLSSROJPIHIMNIJPPELSDESNNKNKKNPGQKLKIJKOMHPMIIKNLILNENOLNMFLIILNLIKFNCPJKIMPGSKLPNFNILHEEKMEIKJHLOLMHNIQNJKLLILMIKNLKROLJOLFNQOLLL
    JLLGLIEJSKKKKMKKOMKEKHLRJJJGMLMJNLMTHKLKMLILMNEJNGKJNMLCMIMMOPKMLHHKQMKMHJHLKPHNLMKMGJOMHNBLIFKKPKIAMGOJOJJIJGHPMKGMHLHKRFOTKKLLRHMJNOQLLLLM
    NMGANNHLQAMJJQPKJJRHKNLHLPKKOKIKJRHGEFLKJPHNPLMHKJQLJLMKTBNONLLJQIJMRONIIJLLLNKMKNPOEQQLLONINSOKGOJJIHLJKJGHMNLHKLMHLMHOIOGLPJNHGJPDEIKHMOQJ
    MKOOQKPMJLHLPJJFKHLKOKHNMMLLHNMIOGTOKNLKLLGMLJRHMQLKOMRHHSLOKNGOGHKMHKFMGTJLJNJHPLLSKDIGPOJNNOPPRJHDHMIHHMGEJDMLNNLMNILNKVOJMMSLQISOKNNIKKNM
    MQIGFJJHLQLMOOKKJNMMMLKKPPLTPKPLJNRPKQEHKIKONLHPIPMQEPKBLLJLPIJNGMJGMDJPJLLHQOINJONKJHKOMLNLEQRNEOMISLMMPNKOKPQHLKJHHFLLKHQPKNNLKNKMHJQMIMMC
    NNHHGHHHNNLRMOQPKJRNKNLKMLIFKNMNOGJGGIJGHGMMNDFIOICLMKMNLLTIILLMMOLIMDOEKKMOQGKMKJNOEEKRLLFKOHIALJMKMNOSRHMINJMHGKOLKKHKOKEIKPIJFLKOJNMNKLDO
    MJNKJNJOHCRSKIKHLJHOHMNPHLKHPGNHGOQMMQGMKPIMNOMINLKRRKNLRLQHIPMDJOKIIPMNPKNONLHMLJKKLIMIFOHNHCKIMLGNLMMNONMMMNLIPIJLERSOLIEHJJMDJMNGKPJPCKEK
    QMIPNJQRQQPLPJFLLPOMNPLHNGHPJLFJJKIKJGKMKGEIMMKOIPGHIPOHFEOFNMNRQGOONQOLKNOOHNNNKPKMIMOLNHGJOOKNPGPIMOMIFLQMINKLLKMNNJNNSMNKNMPKEHKHNJPLELFN
    GMJIPIRMKEJOHIHJGHNLIJINJMMRJKMPMRMHMMIGRKKPMINRKJMLRIKNJHKLKMDNQMUGIHPPKHKGKEKQJKMEJNHJKMFKKPGMLDLPJGKPSMFJOJMNNMILPQLHKHCKHPMEFLNLMJPKJNOP
    HNLQKHNFMNGPLONMMLKGMQLFLHKNIPJABLRODLJIQJHKGHNQKPLDOKFLHKFHKQMLNHLMPNSKSFHOMMIIIHINFHOJKOIMQRKMFINJLNSFLFDINJLKKMVKTMKJKJLDLRKLLOIJIOJHKJUG
    FJDIGLHJFOMQILKHKCRKJONIJLELKRJKLMOLNHMLNHMIJJHMMGJKJGGHQHNMJHNMNPKIQLLKHKNNKSMNNLGLKHHJDHVJIGPHDOGIKPMLIEIINIIGKPLKKHLNLPLMNKNHHMJRINLGKIIH
    JMLNGPLHLKLOJKKIJKGKQLENJDGNMLOKPHOGLLOLPGOIHKGMIKLNNMJKKFLILSMKMOMOIEORGKKIIKOLMKLJHLPMJNHLLKOMPNKRONIKMHIJGQMNFHGLMMSGOLINMIJNJLPJHHLJKHJI
    LJOIJGGPLPPKQINELNMPLMOMKNLQIIJFNMMMRMKHNJLLGNELPLOKONJMLIOMPNOMGGMIOMNLILJGMJBIJNJPNKHDQJPPKSHELNHIMKHNJHMNKKKMMOJLLIHLRKMQLKNKJPLEIGTJNOIN
    NNHQNMHQOLMINIOOLIKHKKGFENHLHNKNIOLHONIJKLNIOPKHJJIHIIQGOLFMKCQHROJLIKLJMGPEPKLOHJPEKIKNOGNLHNHNKFDLHJTMHIJNSNMLQHNLLPNLJHNHIDQGLRQFIIKMOGMN
    FNKNPIJKHJJKKNFKKINKHLLMKILMLJKNJLKIQJGHEGPLNKMKJLUNKLFKGKMIEGMJOKMGKILLOGPJMLLMPMFMJNPPKLIMLIMJPNMFPFNMKIJEFHNSJLLLLMMDEOKFMLJNCJKKMKMLRDNR
    NPJMIJPNLPJGGPLKMILHLKNRIJNPHOKKGOJMILMIRHFOLLQOIKNNRHKIJHMIHKJQKGMMGNNILKOPFNPJLIMFRGKMGCKKIKOQLUNHGJIGIIJDNJLEOONMNKILLFFHJKMLUNOKOMHOIKMK
    GMLGIGNMNHJLEKKKOKQUIRLLGKHHJKFLININLLHMELPMGMNGIKKKPMKKJKMLJNQKLLCPSQSLOKMHISKRNLLLQNJKQNPJCQLPMQQKNFLQPKHJRDPKLONNKKJJVMCNIRNHIKPONMTGLJMP
    MIQLJLMSKMMOREQPQNQNNJVMNPPFMMMJIJLMEOKIRLJLKOJNIKGNOJHLNLLFJMLILDKPKTKMMVQJNKJNHIOKPFOKQJMMLJPTPFKGPOCNGJQJSHLNNJHLPPKKGKLRHOKPMFLOJFHNOOJK
    LIKPNNPVKHIQLOJOSOOEMKOIQMNIQNQJMKPSLLLLVVGMNLLJQIPJPPNVJNNKKMLJJJQEQIGAUNKJHKPHJPGIPMIONGILHFLMOMINGONRNCGGKSHHOLQQOSKLOKKJLPJQJPKJEJKMNPPO
    INLJHPJOLHLKHNEJMNPKLIKJIJOKHLLLJPENJJQLIOMKMNNHSMJPNNJJRKQGFPFIPMHJNLKKJMMNSJLLLMGQBOLHIIMOLJLUGININQOINNRNHQRHLKRMDKNLLOINKPJNMJHHKKNRQMNQ
    JLMIJFQLHIHJGQILRKRJILQKOKJILIMHJIOLMMJMODMJNJHNONNNMKMILIKFUTQKLNLJJOKQOFMNPKOMJGOKLLMMNOIILHMNLFJSRNPLQKLNQOUFGLPEFMFLHNKQNMNMLLILOKLKJNNM
    KMIRJKOJFINGHMKNKNNKTGDJILNHRJGHLNLJJPKJLMKQQNONMLHPMNMNLGNOIGMLLNILFROQKOUQLDMMIROLNLIPMLLKLHGJGPFIHPJNLNMLLGIOQGDOMGPMJMBJNOOJPNMNMPKNHHLC
    NOLJQGQMGOOIOMGKEHJMMNMRFPPKPKLMHMOKINNOQKCLKLHMOHHFOJMLNNOOJQLELOOHOIFGMQKJFHKHPSSNKJMSKMJOMOPNSNPIGHQIJIJIHGLEKKLNNILHOKMMOTMPQOPOPLKMMMOG
    KOLJARKKLIDNEPLGTEPGPLOJLMQJNQKNOFKPGLNNKVMNIRIQIJLMHNHLNMNQPNJMRQKOKKHGQLMOOOQRKILSIMVPPIRLJMNNLJIKNNOVPOIHIKOOIQQBLJHHFJNIMDEKMQHNMIKJJGRM
    KMJKOSPNOOPKLQMINMNFLPNPEJMLFPJGLLNKJIJOMNILSLNGMIQSHORRPNJKPMSKMKOLPHGRKMNLKSFLLOMKKKHNONLNLDOLPILNMJMMMHJLSFJKMLDLKELLLIKLLLPOPMOHLOMHLNMI
    KHKMOLKNPICKJOMMNOPQOKGGQJPLKMHSKJLMJPKIKGHLKLLMMRLPRPSGMLKPLLOKPNMKNLUPQSOMMKRKMINMNEGGKEIKLJQKMTPEJNOTGSPPMKIKIJSHILENHLLKJOINLNGIKRLDIILM
    OOPINHQJOMIDNJNFVRLKOLPGNSMGJKQSNHQPPOSMISLGINKNFLIKPKSHNOILJLQOOIMKNHMNNKQIMOKNISGMQMKHOKLKIORKNJGHQMDFGROJNLPNJLHKGFOMLMJNPHPGPHRRHFIFPMOL
    PNNBPVKILEMLKIDQHOSSTLHOILQJLQHPIBAMEDMMLLMLLMVJHPJNSMLOJKMLJRNNKIIHPQKQHOJOMMKJSMMSNGHONKKKMOKIKMRLFPOMHMTOUPJQHMMVPNMGNPKNNLGJMPISJLPSKNQO
    LLLMOKLKIQPJMISNNLRHNIOJMJLRLNNIMNBKQKNFDKJKLJMOTKNPFLQQOOLKKGLFQLKOKODIIMLIQIIQHSEOJOPMIIEKKJIJRNMMLJLGKEIILMIDLGLONQPNOFJQJOFOHNKFPOMHHJJH
    IMIMLQEQUEJRHLJLKQFGONRKMBRKDMHGKLMMMJQJLGLNDHNPOPPLDJKKMMLKGRIKJLNKNMKIHQLRLQIMNNUMTMKIMLPTHMGMTNJKJKKPQOJPMNINIIEJJNLKOJLKQIJSKKMJNOJPKKQN
    JLOHIRMKGPJSJFOQJNPGILMGHMJNJIKRFGIOIIRJGOPKLIHKIKQKHHPINJQKEHKLGIFQMMNJJIJQNGQNMKMLFPJMGJDIPMKOGHLHCMLFHOJHJLJNFLKKKHHMHNKMNDKMIHLMJOMMHKRG
    KKPHIMLHMOKMKKNGJNJIGLOIKONJKIJPMNNOQJTKIIKFLFNLLOHJJLOIPNLOLLMNNGJLMSGHGGJLNMKNQLOJKOJGKNNNONKJLKONKHKNFOMIJPKKIMOKOLGLKLFTOIHEOLLMLCLLKLIK
    HLPMNJNGSJEJKJPIINMIKLEIINJKMPLLMPHJNHNILNGNQJKLKNLOHNJLLGJFHOHMDPIQGKOMKJELPNMIRKNEMMMJNIKMMNHFLINIMKBKLPGLGJOIIMNLLJJKHLMLONLOKGQJILMDOSLM
    ILLHJKIKHKLOLIKLBLROMQMLGKPMGGIKJJLPNPINFMQJKPKJPMFKOJMMHLGNMQKMLOGKLKJIGGMOKMMLHKLLKHHJLILLHQLIOKELKKHJNLNMMLMPHFKKGFPMFMLJFKMOHMKILJOLOLNP
    NJGMLKKILMIIJPLLNHKMINGLQNILMPLQLKLRNJMNMNGMLOLKJLOKJJQKOJHGHOMQMONMOKJMIELLPLLFKHKNJTPEQIENRMMHMIMMJJQMLNNLJOQJJIFKPRGKOSQKGMQHLPLGIMKJEKGN
    MEOJQIIJNOKHIEKKIKMNRLKMMOKMPDLMKNOHJNMLLQKHQIJKJSFLKLOMIGOLMIJMKMNNOLPKRMGGEVHMQSLUNGIPNFLGKKLGLKQLLHNPQEJENHJHMLNHPTLJLMOSMRKNJNNHNLIRLIKK
    URKLLLJGCINNUJOJQMSMNGPMLJLJLKRILTPKILILGROLMILKGMOKNMHONOJKOLQJNNGRMOKOIHODOLQMIPLNOIJNKQIIJQGOOHKENJMTFGQLREMRLMMCJHLQIONLPTNFKLNJCJJPIJIM
    JFOMIOMGSLRJJQOHOEJNIJMHLHKMHFCOFNETLOLMPKQMQKMNUKNLIDJJPLMMNLNMPKKPJMQOOMUIIJHONRQIEKGJJPQNLNMPGLJMPPVODKMJOKQVLEORKQPQHGKOMLMPOMSKKOHKLGKF
    OSGERMJDOENPINNSRIKKNENLLKGLLNLMMRIKOJJKNQRNLQIHJOLIPKPKOOLNTLPMEQMRONOJQKNLIJINKJMKJGJMIIJQGMNKNGLLTIJMIJKIFPMOLJNNHEMLLOKOMOMJJSJNHNLHMNHN
    JLOMNNMPLPNIKIOMEMLMMGMOJPHMKGNNRLKTHMONLLMILMPGOKMAQLKKPUNOOMKPORMONJNKLKKPJJMIIRKHEJJOJNRMPGNNNNJRPLKHOKFKPOPGRIPQOPNNNLIPNLLHMLKJNOQPQPKM
    GMIMQPRQLLKIIJKPJJILPNIIQILOONMOMHHMPRFKTOFEQJPKMJPMMMLNLMNKMNJNIGNKJKPIOJPLPMMKNKLSHQVLQJKCJOMGTRJMJGTIPOHGRKQLHPIKQPQKOONONLHLSKLQOMNTHFOJ
    FOSILRKJKTLONLIPEMNKRNLOMKMVMJLMROKPMJNIGLHIMJPMMLMPJKMMKTJMMJMLLHHKGFSLPGQFIEKLJHHHORQLMOMJMKNFQLOEMLKPOONLOMONLKIOJGOONPJNNIOIKLMMIRQKNQLN
    OQNJRJJKLOFMMKPOFMNRJKMGHOCKUONQMMNIKRQMOMLGJMNKLIMHFHGNPOQDNOTMMRKHNNGOOQGUMFJSFKLMOQLORLNHGLIKKLKOOINFLKKKIKPLLJJJRLOMUOGNIPLNKKSNJILLKJLJ
    OHPOLMMJRVJRILLJKLIILHMHMFQPOJONJOKMPKQMLORGFLGLHMQIPPGNRLMSKLNMLKKNJLJQKKMJRIOMNJQQFIOJMIFHKOTMQSHOONENMEQPLKJGQONGMIKHHMFQKKLPMLJJPMOFQKKQ
    HMMOPOJMLMJMNLIIRJNJLJKBMNNFPLMKHNORMROFOOJREGIMMIJFINLJQQJJSFLJOQPMOINLRMQPLIKVQLOJMLMJLHMKRJOOMEKMOPIMMKCLQGIKJOHMPHOMNIKJOJDMUPJLINORPJIK
    NFUMMKNPNEPQKKLQKFTHNGJLIIPLORMNLLKNMGHTJNJOOFIOLKONRGNDKRRGFHKLVKOJQLOSIHOHLLKIOLHISIQODEJPQNJNFNNMMNMHPNNNKOJLMLQJLNNJLHFKPKPLOESKJMMONKJR
    KLPLIJNMGRKQNVHIFLPKKNMMNIKIHRLMOOKKOINKCQHINNNIIKLMHKNQKMMLJLNOEKJNLLNLKKRKLJNLGMMMMOKQJEJMQNPRLPKGNMFKNMNJMBKKINJGNHGPHMKLLNREMEMJNPHLMRLO
    HJOOLMOKHHONSJPKJNOLPHRRIQKOJKHLJMNMTOLHKMQJOOGPRHLFSIOPJMNHLSIPRHKLRITKJILHKKOQOHHHMSFHJOQHNJNQQPQELHJLPNMCMPQRHOHQCMLIGMIRLPLKMJJKLJIOOQHI
    OHLOOPOMSKKICDHOONNQNOPDMQNHRIOHMMLLJKMKNPHJKLHKUNHNQINNSJEJPFNLKRNPRPMLKJJLHJNILKJJRMKLKLNMMPKHMJOLOQILPNLIIUKNQLKKNNLJHLSOONIQIJJMKHKNIHJP
    JHKKKGFKHTIJPNLKUKFLQIEMJTQQNPRLOITJIJSQGLSKIRMQFPBLNJPSNPMKONHIENJQJOOJIJMOJIQGIJBMQNMOQIJMMGQJNPNLLNMLKOLJJJPJNMIQJKROKKFNLLPNMOMMLLKKRNFH
    KQJIRTSOEIHOSNPOGNOILJNKIQIDIKORLKKHCLNLOJPNMJLPJPLPULJFLLHIMNLMVKKHIJBSJOOPOLMSJNPKIOMOIMHHSPJEMIOKMNMPKQKMKSUMRSMSLOJJLODKSJNKKNRKKNEPQOFR
    OKOJNLILJPLFKKJNLMOLOJJILOFLQLJKHOOJNOJKMJPKNAKFJLPOJJOENKIKNPOOKGONRMHGHIFJPOLJLPKLJQIKKKMKMLLSKRLHJGHMKNIQLQONJRGHIDMRMRIKIJNNNJNLNHGMKLLI
    NNIKLHLMNIHPGHHNNKLHPPOPIMSINQNLJPJMLKTKKSMLIPGKGKLHLMHMNPMNHLMNKNLNIRKNLMKLOGNMRJSLSNOOQKMKLKNGESDQLLLMFLLPKOIKMQMMHLINOOPNFJMHMKLIPOLMHILE
    SFPJRJAIMRMOLHMFHLJCQINROQPNPNNMKFHMKNHMMJPPQKPMILKOLPNJMMGQHJIOJOQPPKPOJLIIIOGPQJQKSNNIIIRMLMTMGLIJMJPMKJPLJONOGKKJKLIDODSIMSFLNMQKMNSKNKOK
    IGKQOMGGIJMIDEONMJHHQKNMQKRJKKJSKNILKILRELLOEEILKOPOLJPNKOIEIOIHRLMFLSLKNKPOOPOMJHIIMJJKMLOMHMLHHLQPMJTIRRRLHNONGOJPPHGPJKNQPKMENJIMJHQPKHPH
    JJNNJLRMQQMOOIJIMJLHKNNTQNKKKTMOLQIOGENKNJKLEJLKLNHNJMQNJQGLIIJMMLPPNJILKNMPJLIMFMNPQLMLHMJJQFLKOOEGPNJKMJIDJNHKGOKMPOJKJOMKNOQLPLJFQMQJOLIO
    SHQLFKMIHLHKGNQKLOIGMRRKKGDONPRQIKIKOMPMJNPMPHPLNNMIJJLGHJPMRJNKLMOPMKKPLLLISMGQRSMLMKVLMPHOPMMPVPLIKIKLMHLLINJFNMMLHNMLQNHNQHTLPMGLRDQJGKKM
    JNPLUHHKGHQLTKIHLOIIIJOKINQGRKPHJTLJMILMKKRKMIQJNMQJQLKMHJLLNKMNLGOIJPNJIHIJONLJJKOJHMSNNMMIJPHNLFJJLPLMJJLOLKNOLNJLGMPPKFKJOMNIKINNLQKKOORN
    JPTMMLKNLRJQLKPLRLQKHLMMKLRHLMQKNHKJMOJLILHKNMKKMKKMMLOJNKJMPKIIKMLOJOJNMNOMIMIPGINKIHPKMKOJKRGOMEJIENMKJPLMKKJIKNIGNPNGOMSINNLLNPRLHHDGJKLO
    MPOKJHSLMMMQLHIRNLLOLQIIJMJJLLMKKKKNLJMIILJPRQPHORKQLPLLJONMHNMQMLPLQMNLJNQMJKMEJKHQLLJMFPDSOLFIONJSJKHTJRNOOHTOKOJNKOLKHLLILLMNGNJNMMOGMMTN
    IJNMUKKPKGSFPOOMJKOORRHJIJHMJNIPNQLILNKHFQIOHFJKFLREJJLQQKMJLPJPNOMGLLHLGHFILMLKMKMKKONNLIKKIPJLKKLQHNOKLMMMRHLOHMIGRMKLPPIQLIIOLLNIKGDKRLLN
    OFOJPEMIQLIJLNJGKLKPIKMMOKSPNNOPROLLLPLIPOVMGPPTQQMHRMOLNNPIQNTKLMPNSPKMKKLNMLJOJJRLIRGNJPNMNROMGIQHNQOMMQLKONHOLKIOINQLJIKPKQKQLNROJKMNJLGD
    PGJOPMHQMCILKQMQLMLKLGMMNJLKLLLIJPKJMOULONTLRJLJIMPKJUNLLHMMEMGILPJOOSNVPMTLLJJSGLNHJOTDKGLMMMSHILOIHROJRLOKINDCNKFIKLINMKKIJLGHHLPILQPMMSNP
    JKMIKPFJGISVKQJNMJGPRPNNLSMOMRFHNRFNKTVMEKPONCOQKLJQEOJVBHMEHMONIOKJJPKKGMPNPHKOPTLHSHURQMQKQISJROLVSOMOMVQULHLNMNJLNMNEPJOORNVQGHOPFOKLQMTL
    OIKSIRHOFJJQFJGMIEIMIJMIJHIIEOHGNIFGIDHFICLIQKIDPLKQHOQLRLSKHLGJVJJKKKKKLJEMMJLLLSKNLMJFNNMNJJPNKKOMLNJRNMMILMLPKKKTOLGNLMMMPPJONJNMPJRINJLG
    OJLMHNQKTNSQKKMLMMKNOHKOPJIKOJROPIOLKHPNGJQQLNFPHMISTKJOEQOJJLNLPTNGGPLKJMJQLNNKJLQLGLHMQLQQMQQHMKKKJHOOOIOOQIDKMHOPLLNKPNNLMIGJOMIRJGQPMQIM
    JKMGNOGLNLNQPRRGKPMOGKJRHLOSHMGQLRMKEJKMJNMOKMMJMNHIQQMPNQUNIJNMRMCPORPJKRJPPNMLLLLNOQNHILONMNKJQNKLKPHMMLMNNJMGHLLHMJMDLONLKHNOMOJKMJMTIIMD
    MINSNMMMNIMULLHHMRLUKNOMLLLGGJLQSKESHMNNOKKJQNKMLMJJOROINJOMNUPNHFLKKPQOIHMLMULFEGNKMJOSNOGJQILONQJLKNLSLKLGOMMKJOFJIKIJHKOIJMPKNDMIHMJKQOGP
    OMPIIMHNPONHNLLMSNODIJMPPNHMMNOIJJGIMHKPMPQHKIHKNRSMNSKRHJJHIMPONLJMVTSHMKQPRPRNNKRMJMQMRPVUOIEKPNNMLLPLMNSIRMNMTORGMIHNLNOTJNOIRPKKQKMMMPOL
    IMOELLQNMOPHPPJRNLKFNNNJJQMLQPOQLOPNPTTHMIMMMMLRNFNMPGMLPJQNOLNOIKHOLNQNRKNQJQNMHLNOLKLPQSLMLKHIMJLNNKOLMQMMMMORMKKMKTHNHMLPNKKTSNLMFQNLQVRT
    NINJQLIHKSNPKVIMHHOKFMLPINNMMRJTLOLKSNNILMORLGNPHMQPGLNOMMKQLNMQOJQKJLJOINITJLRPLIOOLJSOPQQLLKHOGSRFRLNILFGMLPFLOKNKRRLLMKJNJKNNJNILRTLRKSJN
    VOPONPKMOOLNOQOULLJRQPIHTOPPOVPOMOEQJJOLNIKUIRKNNNINOFKIOMTMILNMJNOFSLKPOKNMOSLQFLJQLOJNNHLNMMJPIOLGPLMKEOMJMNHFEQROLNMRRKLDQLHKHNKURLNPINSI
    OIOLOPQMPNIVJLLMNJJCILJJKGGKJPLUMOOIPMMILMMIKHIKILVJMGHILJJJGLQONNQMSTHOJLMRPQOJKPKLKJHONJLKLKOLLLQKJPLPGLJIKNKRNMKFIINQOJPNMMQNKQNNJOCFMNLO
    NMKHOMKFQNMMHIHLLHSJIOQMHKMMOLVIPLMNSRJQKUJLLJPRJPPJNKHLKNMMFKNJIOITMHMIOMIIJRQHPMNIGKFNNMNRILSOMPPIIMHLJNFIPJKONNNOMJNMMLPGIHKHHGKONFLNKIOL
    IMIMPOIQLLNPLKHNIMILMHLJLPPLLOLDKMNIOLOVGLINMKHOJKNLHOKMOQJKQNJLNMOMOMIHIPERNLMKLIJGMOIJJVNKONSHJQFKKEOHNQLQFUMLHOMNVLJONHNRJQKELLPMNFMJLFKM
    LJQLOTNGGGMRLNOJHKQJRLNNTHOQSOOLPJJVQLLQPNMKKIMKJKLJHHNMLIKMLLHGDKQIDLUIFEMPJMGJKLONJHPLRMOLJMQLNIOMMERPGHQNJMGPONQMPMNKJHNNLLHIMMLPELJRQQGN
    JJKNLMPQHJMMTPHJQNPJFRLJKGLSNMKVNKJLPGMLOJIKHONLMTOLJMMMPOOQNKLNPKNLLGRIJPLNHJINMIMPLMKLNNOKLIROONOOIIMJOMIJJKLLMNMIMSIPGLCPLLEMHLGNNNOLILNL
    NJHNNQJQKONNOHKJNHKPKGOPLNMRDRHLILMLKNFPSLKJJKLLONKLHMMLKNOLJNQRGILJKONHLNKOKHKNNPHRHJLITPNDOEMMJGJKKJKKNKPJNQHKLGIFNNJNJMKMSJILOOJNHMSIKOPH
    NOGPOOSNAJGIPMFJTQLIMLKLLOLFMRJLJSJQLKMLMLIONPJJLNJMNSRQKTHHONNKOGLKLMJLJEKLNMJQLNIIOJKHMSLQMHNNILJKJQKOILQNOKINMQRNKNFJOINNERKMHLIJMMLLMOPM
    GQPKNJRKEJIPMMGNNOMRGMPMPJLRMQFRNELJMJGMMLLLGNIINTIOOLMFPNLHTGOGNNSLJMNINQMNNKNJMNPLMMGHMKKKIHLQRNCKMMOTHAIUKPKMIIJOMMLGMOMNLQNLTROGLLLLMJMM
    EPHJLVEKJMOMGMNMOEOLHJKJINMGJFMFKHOLGLHKOMLIHHILNNKMMJNNEPQMNMJLJNMKLNNLMJQPKMGNKKKMHNLJMJMLMGOFNLPPBMHMLNMMQHJFCTGMMMKNPMLLNGMLMPNPROQJNKIJ
    JOLNINNLJOOJRMMVFFQOPRJJQLMQNMMOMLQLMPLMMPKOSLLNMLLINRLLSPOKOMJLLNNMQMLLPQMLJINLNHJHJGJQGJIEMPLOKMKLRSQQKRLPQKIKOHPQKPKKOLJOMNLTNHLMIKNQNNVI
    RJOLLONPPOLMJIEHDMHMSNMKHSPLLPIMHIHKKKPJGJDLGNMLLLKORNKUKPJJROPTGKGSJJKLNKMMKKEKSOPUOKKJQQJHHNNRHNLOFNGORJMMMNNPPNOIJIMMJOPOJKKMJNMIPLLIJNKF
    LPPHMKDQEHMMEGLILLMKPLIPNNHKLOKNPPMGMQKMRMMINMJMJTJJHOMSHJGMLHRMLOQTLNHFLOMHQNKMMMFNNIJHKGKKLRKKOHTOPMMMLIJKNHHIQLIORKIKQILMFPMLPFNHOKMGPGNK
    JQOKIKQMLRJPOPQKGPOFMIOKIMIINPNKFPMLSNILGIKROKOMSJKHKLMIKKNOORKPNHTPQKQNHJNLKVOMKHJGONLIOLHMHKFLIMHKNPQPHNQIJKGKMJNQHIOLOHMNNLJGPNOPIQNOLOOJ
    IQPKRKKKLLOKMLILMOMMKNITOQJPNLNMNSMODMNKMKJOLMIGPKHJKQNLMKMPJOMHNGMRLNDOKNHNLHLLLMHFLMIMNNKFHMONLQOMLGJOMMMJQLIPGJIIJMRHPMPPSIGMOLFIKKJIOKNL
    GNHNVTMNMTJLLOLOMIJIHOMKMPLJPLOLOMNRPMNKMJJUIMLPNKPJKSMKNNMOJOMSMMNKKHPKMMLLLLLPPPKGJOMPJQKOKIEIKSLHOHQCNRNILMKLLKLRNGPIJJNKJMIMVTJOKLHLKIHN
    KMIJOHRPJQLMJKGJLKRKJGNIJJJOHNMJJKKOLLJGLNPNKKKMPOKSOPMIDMQNIJOLOILLLMPHRSMTJPMSMHJNHMMTGMMPOSPGPQLLOLMMKPGJGKKNMGSOTMNNKMIGRLMRNMMNKNKIKQKM
    SJIQHNLIFQTNJJMJJLIONHJMKMMNGHMKLNPMHIQHJLULNLFLOOONLNIKJOHOPUHKKIPOMSJIPJSPUNMQFIFMNJLFSLNMJOTPLKHLKJRMLNSHGRMOQIIQOPLPMMLOLSGHKKPIJGEMJBKN
    OMLIIHIPILKHILMQHLJPHKLLPLKILHIJSJQMMNKNOFJJNNKJLOPPOPTPOHMJIJRMGQHSOSJKIMLKMMIGNMNMHGSNINQPLHHOONMMGJNNIKRKMJIMPKKLLKMNIPKLJIJJLKNOMQILJLNL
    MKLBLLQMLNKQTLPOFOLPJJOPLJNPHHMHIJLLOMNLNJHJKIKOOOPLQNNQOJLOJJJNSNMNPNTMMMHJLSPNOLPMHSLOKJOKNNPNMKJIOQOFLNOOLNFNMPQPLOKNJOPORKJHGLOITHOOJJIL
    VNLFGHGMOHJKJSKRJJQVLRHKKHKLQNKOQONQJKLPMKNKMNLMJLEQMJNJNOMFPLQQHHLIMKLIKNKLPGNHJPQHMIKOIOKPNNMSTHIKKQOEHQJKRPNJPOMLLQQFLQGENLMNNDMNQNKQNKRP
    JJLOQOKLOIPOLEIMPLQIGOMQJRGOKUJDMPMIILLIKOLLIKMSIONPGMJJQEKLJKTKLGIJFGNNOKLNKOOHNIPLJQNJOJTGQJFMMMMOMMPJIKPOOIOLNHINOKQUIHJMOMKPMOQTJNPKJMMN
    ILLHQLPRKIRMHIMIIMFFQKGMLKQHLHGKINJJNIPOHNONJPQOLOGJJQKJMKLJLLJQIJJJMONSKNOMMKOJDGERGNJGFLNOPOQMMMNQNJNMPKKLKEQPKLQMLNSFJHLHPPHKPLTMKJIGIGOI
    FOPUPIRIMKMJSIPOMJSJKUOPFIMMJMJPOLNLLNMOLMIJIFLLLKLJOPMNMKPMHKOMKPLNVPTLJIJKLHLGEMMHMNJMMLHIRLJMNNMKJJPVNINNIIOTMKKJLLGNHLKNOSLLILRNIQOQLLNL
    JMLHHOMNGKKLOHEVOKJKINLPOQMQOORMOHILKLHLLGILIKRLNKMIOHLKPKLONORLNIJVMLKJPJNMLJMPKQMSNOHIMLMQINJOJNTNGTHMHGOGMGKQMINLTNJCKQRIJGIKJAHPKSRLEHIL
    IMKQJQFQPFLLLJLRNTLNLJNMNPPLHKOLOHMMEOLNLHLGOPIIQJLMLKKNIOKMNIMOOHSRONJJMHKOVPNEPMNNEGPOPQKMLLIMMKNKIMFTKMPHLNSHSJQOOOMVUPNIGPJIJKPMFNNTNMMO
    FHILNHLRMMKNLORMLMGLLMJLILMEMPSKMJFIIKNLVVOPLLMKOMPONLJVGMJIJLGNMMNMNINNRNKUMQJONMJOMMQEQPJNKOQLILNPRPJRMKPHMOSRLMMNMJKMNMSOHNGHHOJJLPRMGLHK
    JIKLKFKMLILKKQRNDHMHPONPIMHNLMJMILIONKLNPMNOHIKIHJMLQQLLOFPILOMLNPLMNLMMSMKLLKGKQRORNLOKPLPNOLRPKLGILHLLLIPNOMINPVLNMKGJMSQNHQKNERONNLPDLMRK
    GOJJJODKIGKOPMJRNGSNBIJQJIGOJNGKFJLFPMLLSNIOKNKNHGIJJJOLMFGHPQKGMJPEJRMPMHNKLLLGHMLNPILUKMINGHQNOHPNSKHRLMOHPLLKQOMMKJGPPLQNOJMNBLHJOOKTGIKK
    MJLJOGKLVPNJLTOOJKIOEOLLKQKIJJLLLLNLQJHIMQNIMKJOOGMHJININNNKMISINMOJIQKLOHMJIKFHLNPDOLRMJKKSLNIIMNLIMILNKLOKMMGJQJMGMSHMLIHKIOOIQSUKJNHDMSLE
    MPGMLLPKGOLKNCHKMFELKLKMKOHOIJPGNKMMJMJMLRKLPSKQGEMNNKOFNNMJMONPOJRIOONKLJPSKLGHJPNOJIKJOQKMNJKKLNLJNSMLJUQPKIRMLQMGOIPGMMNLIMIKLHLOMQMKLTPL
    KINJTKIEOMPOLIPOLDMPLSMKNNLNPPLJNJHLJKKKQONOKINSOJQRLMNMPIELPMPLMHLMHTLTPIHOLJOIMORMKROLPLLIIFIJJRJNKFHRMOMGRKIPKLKLLNNJPGPLSMOPLJKKQQMKLJJM
    JLFKKPMMJQGKMGINJPMOROKJQOGKLQQOPLGILGPHPLILOFOMONRNJKOOKNNLKGNMVOPHLNEPFFIQKQKIOSKMPILPOLKMLNQKMPPKOMRQKTKKLIHLLGMFNIKILHGJNONKHLKLHNRHLNLM
    MMKNNKDLKIPLMLGJEQLRJNMMMMINMKMHMLEHOKNLKHFMJRONLPOPLLQMKPLJGLKPDMKIPSKJLLNMMNJLJNNOGNIIHILJHOJKMGPLKMQMKMKIOPKNIOMMLMQIOMIERMGNJJMULKQKNLJG
    QIOJLMKIMMMNJPNFMOIKQMIKLLRKKLMKGHMKIMMMGRLKPPJLLMKKLTQGIMROMHKMIRLGIMJHHNNHKKJJJPLMSNMPOKHKKIMQLJHOIPMNSKLLKLLGNKPTKSKMHNOKKFILNFMQKPLKPMGM
    LMPMNVNLJNLMJJMRIKNLKJJELJHKKRKJELKOJRNPONSMNEKLKIILHJNMGONQMKOMHJPIKMNRPQQROHNNKQLKJORPMIKMLIHJROJJJGIQILIMQMHHKLQNKPQNOLJNNNPNMMMOHHHOPLPH
    MSNQNUNMIPOLISNIOKORJHPGPQIOQORKKLLNMHOGKPOQQMKMJKNHNJDGHNPLOJMKOKQKLKKKLJMINLMPLMMJNONLLPOIMMMPILELLPMOPNKIOILRMJPNHMLJKHSJNKGMJFKKTMOOFGKK
    LKPLHILQHJMKDLCNIFIPIJCOHONNLKKMIQUDJGIKFPMEEJOGINHGNNNONNNFLLJEUQKPLTHFIMMMHEHMGLITMLJKFJRQLFEQIGMIPMMEKKINDQJJOQKLGPLRJHOOQFJPPJQDOKAQHIDO
    QPPKMHRKFOOFMKGPIIIPNCLJDLLIHAEMGFOCELKEKEAHFLLHEIKDJNNGJQMOJGVKKIGHJDCMQILKKKMMOLMGKNIKIKJLOSEQNHNSTQRNMKCMVLMQNQPFMSRLRNKOVRQCSKRNRIDMIGJK
    MPRNKNFEOGHJPHMJKJQNPOOKLMPJQJMIKJOJPIMNMMONHJEFKRKKGJPMKJJLTPLNOGIOMPLJSJJQNJMNJJLJKJNMFSMORQGLMLPJKLONMJRNGKVMNIPPODPPKLJKIMRJKKLKRFNLMVOG
    MKOFNKQKNQIKMKOKOMTMHJMHNOLNOQPNIINJQNOKHNQHNMNRMHHOJKKOMLTPIOKKNMMPIMJMSIKJDPRNGNMMGLNFMFJLPJLGCGVDGMNOJMKKENLKMMHNLJENHOHQMNJIJMNMNOEGNJLI
    NAMIKONGOPEGKLLNMOGOKMGELNHLHRJNNGKLNLJEGFLKMJKPGLKGJJNPKIHTKKKCIGJLLHIKNRJOMLHFNNPOLKJHNMUJMKIMGGJJHEJMIFBIMFQSNIHHOLFLGKMNJFNGKOLFPJMGGMNL
    QNOKCGOUOJMQNJJMHOMLKIMNMOINKHFLRKHGELMFJQIIFEIJJNPIJGLHENOKMLJSLJOQKGLHNMQNENHOJNMLHMIQTOLNLBKJGMMGKMRTNKKGLPKLHMFIIHJHRLEOJNMMHFRHLFHGINKS
    LPGJEILNLLOFGEHMKHIGGGKGFLFMRNOLFLJMJOJLJHMKOKLJNJEEJKJJKJPJMQJNNNJIJJIMQKKHGRNLLANNGIKNNPKKJQQNPNLHOMILHMMOKFMKELFGJILGLFJHLUOMMEEILLIGOPNF
    LMNDIKHLIPHIKBKNLFKJGEIQHINNJJMLELOOLJKMPLNFLKNINHPLHLKIQOJEKMGNKKMJFQHIKGKLMHKIKGCNLGLIJINKFJNKLKJJGJQURMLNIJLKDKEPGMQDHFMHMFJLNMPOJCERRFFM
    MTILJMHJLNLMLOKNEJIMPGKKKFIIKKCIHLKDJOHMPGNJKIRFLOMONSDOHFKIIFKEKNNJMHQKMKOGIOIIMKKGLKDHLKJAQMLIKIHFGBCFFMOMKNMHIJRKLDILLMQGNRILGHLMKMKIJLMH
    LRKVJGHMMMSIONQLMIKKLPPTHAHIHNMQLJNMEKGKMKLJFHQLEKJPIIJPKGLNHJIFMKNLPPMLSNNHIGKFKFINMERNGAPQMDMMILIILNQNPKLPHPPMQSLHOKIFJNIFMMJQSLQLFBNMHKMO
    PJHLLJNLSKJBKLCPHOJKOIMMLLLQEMNJLRHOINODLHIAMNELOLPNMLKQOOMNOFEIIMJILKHIEKJJGSNGHJJLKPIJFIILPOCLNLNFPMMQIIIJJPJHIFPNLODHKQILMNLIOJJIJLGJFJPJ
    NMMGLHKIPMNJONLINIJLIKMEKMKMJNENHIKLMILHLHJIGGLJINFHGKHLIHLKOFMMLJPOSTKLMMLFKLMCKBIHNRKMNMIMLLGHGMILQMPTOKPIJKLHOIQQMKJOLFAKQKNMMPHLGNCHNIIM
    MNPDMLLSJMMKNEMGJNDILQMKJIIIMLLLIREKRHONMPSKLJNJCHGMFJNNLLOCIJLLQIMMKLQPLDLNUHDQPIKIHHKKFJPHLKIJMNNILCDOFHJIMLLAOFIGOHMNFKCJJKNROLJNNJKJHHKT
    LNPIJMNFLQNNMLOOMPNKELMKDJKPKJLGKNSMNRNKLNHLMNNJHOSJONGKIGMQJJKOINOFIMNKNMMLOPOJCLNOJMHMMKOJLIQLNINPNNPHNLQMKQNMOOJJKMJOKPMKPJSOIKMKKLQQPKMJ
    FJKKNNNMPJMMKMOJMLLLKHNLKGILQPNHQLLOPOOMQMKRMLJHLJMMPOSKJIIRKPGJKOLPOMLLNPNQLTPMLMJMRGLOOILSJJHLIJQHLPMMFNMLIMKHQFNNNLKKLIOMPOLNSNNIKKJKFOJP
    LHPNLJPIQIKNKJPNKNFOQKSNQMOJLNKLKOLJGRJOLLPUMNJJFJKQQQLOMLJKPMNGLMEPNQKQIMLMNSJJPJKINNSLNSLDPNMHLPKMJKIOMNINFKKLNHOSLMMPQONIKNLPIQJLMPKJMMJI
    MIMFDMONPGLLGLGJCLLHJKJKKIQGGLMKKNJJQMOOMQKLJQOJPNOKNRKJQLRNMJOJJMJLPLMLLGNJMMJPQULITKRJKPFPNMLGOJSJHPKHGOIDGUGPNPLFMKPONMJKOLHNNLKNKMIMFMKK
    JHPMPLNNJUMMNJNMNOLHNKINNNMRORSLKNNIJIGOKKLMMMMPKKNQIJNMOLQRLHNKLNLHJOJMIKENLLKKMHKOMGOHOLPQPNOQMKPOMLKNKKMNLOMIRIIFKOMVNNJSNMMRKJLPDILGOIQL
    OLJKMPNLMKLHILPGKOOMOMHOLFLOMONJKMKJHEKMLPJOKNGJJPJMNQLSGLNLKIJLNQKKMONKNOQGPOIPHHLLIVKTOLLMIMNGKLIOOOKMIIODKNNMLOMTJLKPMHOKLLFHRKJNNPSOKOKH
    IHJMRNPNLMJNLNOMHLHKQIGOGMORSGJINJRKGQKMHLFANEBSNMMIFOFQOKHPOPGJNMPOMDLKIOFEMNJDHHQMJPKHGJMJILHJSMIOILDNDIVUOOJFQKLRIHMJTIKHKLLQIQJNHQKMGQHL
    HQPLIMLKKPFMKOHIMIDKOLNFLNEMMIQOMNMQDKKIIMLPIILFJIMKJNNLNGJKQLMKLOKOJLOLJSJQKMNDMLOOGJUNLNJQLGEMPGNNMRJLMQKQOLLHKJOFILLMRNNILHJKOJOIIIOLLORL
    IIOLLFHJIOHNJMPMKJOHNINHILGCONPHLNFRLKNNLNMHNJPMLLHLJLLRNJKNJOKPNPMMDLMOKGIINGNMKIMJJLINPNFNHOJLLQJOKJNPNQFGENLMMMLKBMKJHOKKJMDKNCJGIPMHEKLG
    QIKLMLPOONPONIGLMMNQGRKIJOQHMHQLLNMRONQMNOLIOIMUNOOILLHNLIDKLHONNMSKJNOMKIRLFPLNLJJIKFJIEEKIHGLKJIHMOLKLOONRNQDKJRQGCNIHJEDJPHMKKUKJPJHQLQFJ
    IEIKLFOOHLKKPNLFHPKLPMLGLMSEOFLGLKNKQLIIHIKKJKIHIAFLPODKQLJMHEHRNIMIPLNLLRINIJJLJPMONHSDMJKPJOFPPKPNKIPIEONPPGKSOKTJOJIMLMGGQKFIHKIILMQNLKNK
    LEOPNPHITNIOMEIQMJNIQHGNHRDJJGOMHPPNLTNHKNKJMIRMHNHQLEOLOHNOOFMOJGLNMPJBCGIHJEKLNOKKGNKTKHNMRFNGMLJNOKJLNMNMIPPOMQKLKPOLLKKQOGIDLMNJOIKKKPJN
    KMMRNGIJMMKILMLKELILLGGSLJNHOIIOLIIKLPOKGFFMMJHKQSOOMRFIKHLFNMMLGDLNMPONOEMPOJNMOMIHOJNQJMQJDCOQQRJLFJRLMLNLJIJPJKOQNKNSJJKKOGJMNOJOHFINLJIU
    NLJMGNQFILQMLNHKLFOMLLNKGKKHGLUKKIMSPKJGLFFJJKIHNCNQBSPJNGJOONMLKLJHGHMLPIPKMNJLLHKNPJOGROJQMRQMQCGKMJFMMGLOMPUIOKLFLJKJNNJKJNKMKLPOGJMMQIMG
    EPNOLJIKKNHNIHILNILGNOMDHBKPMLKOGGIOMKMQIINJLONOLLJKMJLNTJHONJMLNNLJLLLNOKDHMTNNJTMLJLMQMLIJNLJJLJJQNOMPKFPGLHOLLIGNLHPEOHJDQNMDMNPJNQSJKMMI
    IHLNPNHMPKJFPKMKLRTKJLJMNRLFEJJKMONJGLDJIRNFJGPIGIHMLOFOHONILLIGGGMJJKPMIKOPOPEHJILFOGOLKNGIHOIPGOOJLMHMNPHOQLILMFLMJKKQKRVEMMOJKNMJHTIMQJJJ
    LSMOINILQFRNLRKKOPMGKNKODJNKINONJMHHMJIJNPKGNQLJOKMGNOLKKIJKNGMIKKPELMPKQMMOHNMKILHPMPLKKNLJGJOQINJFOQHNQOFKQKGMJJSKLNGPNDPKJJHJIMIMOTOMILLP
    MKOIMKUMOQQIGMPIOKJGOKRMNNKULMJFBLICINHJQJKJONOKPEHPLMLSOMLIKNCMOKKNLKMNKFIQJLIFLKOKPJNGELEINEMIIKLOTMLGIRMLMHNTOKHMLQMJNQRVEFFKHIJNMQLJIOPK
    KJJKGPMKMKJKQMHJLINLMJNOJRELJMGJNHKRKLJNQJIKQHJDKIKOPJKHMJHHRNJPLLKIHJKNJDGHNPPLMHLKNOILQNKOMGKKBDKJJJKJKKOJJILLJJLMHNMKLPNLJNOLOLJOOJGNLMKO
    IKHIOLNKLINHMEIKKLRMONLPJPTKMLLJLPIJMINQIPOJPIENFKINOICJNGHKGLKQFQELJGJKLJLLDJCMPHJLMNNLIKNLMOMIQKGMLKILOEJLGKJKFFOJPGSQMLPJKJNKORKKNHJPJQLK
    LOMLLHNNRLHIMOKVDKPKKCKJFODGMJINMROJGIKJIBKNGNNKTJOEMJHLMLPKJOOVIOLKROPMSLLLEJLOLSKQHOJINPJONNJMOKLKEMOJJLGMONLKKOSLNJHLJJNGMIOONKLIMGHJJLJK
    GNJIMJGJMEGLMQLHHGLHGPMMKENUOHNQMJLKENIOIFMNQOBJJLQNNHQKJHLFEFCGAIPOKLJMRFMJLFMNIFOLPSQLOJGOMNGLGJLLLKTLMISHKKKJMHJLJQMNHNOBHIMLJLONJIKPIJCM
    MGKNIQLNLLPJGIFDKKRIONPIKNGHHDMPFLKKKLNHMMNMMMKFIMLJIJMJLLHJKJBDNNKLLMKQKMKGMKLILPKMNLPMVKLFIKPNKNIMMNNPLORHPJJNLJENJLKHNMJNPMOQMOLJLJLHOLKL
    GOJIJJLKKNMMPLMGLIIOOOIIEFDMJKNKPNLLIJNJOQPOSQMILCMKKLLJGLKGMJHKFIHSHKISJJNJMEMHPFERHHLKNOPJINIJJKLKRGJPNLJJMOHLKTKKNHMGMMIJNFKNILJIRNKNMLNI
    ITKPIILLKOQKLGPHIILQPKGOGNKQSLIINJPRJEJPNHJMHPJKKMMLJJMDILNGKMKLJNFHEMLMMRNFFLEMMJIIGMLKRMUHODONKDHJLNLKKNPLLIPKIIOGKQPFNINLJLTMKOGNLSGFLFMJ
    AFTJKDPNPRJHFJHILLONDPKGFJRIELPMGKKQMJPGLOOILKEMPNKOHNONJHPHKGFQMQLJLEIMQKMLLHNLIKLJIQIKLIEINKHKLMLPMLNILFQPNRJRNJNLOJIPOOEQJJGKQMIRIIMMHVQD
    GNMHNFMGMKPRODHKHMJKIOONLIJJFPLJLJKGPLMOPMNKLIKFJOLJMIKFNHOGDHMNNDIQHLKJNLIMSNLKKGIIKKQQLOJPGJPLPNLPIMHOMIDDKPMOENMMOKQKJLLJKLNKLMLMJISIPEFT
    IMRLNJPJKOMJMKHMNNLGIKMLOFIHMJIMHLSMIJLNLLHPNIKKNGLNGNIMGKHLPMJKHHNJIKHNMCHJLNHNHKINOKIPLGNNKMONPLOIMFRHNKJGJKLJJKLPIMMJNLIKGNLIIIMMMHLMLHHJ
    ILHQNMMMNGKPKGKKMJKJJHIGMJCNKPOGOMPEJGGOKNEHJIMQKPJMIIPFPNFGLIMJEVJIKKKIIIOINHJKIIEKOJKPINNIKDOIILMOGKJJGLTHLFLMNTKPLJKNONLRKLKNJMJLONKNNJII
    KHOIJLGPGLJGKNJLCIIKHMNDMEMNKMNMGHMIOONKLFPKLQLIMJQHJIIOGNNJLNMKJKHJKMLNMFTMLKPIPOOMOLHFGMRPKKHEKNNRLKIHOIIJHEKFJJMHKEGKIOLJONOHEKIELJUMIHNN
    MKMIFJHIHLJGMKKKGKQKRIFNLJJJHOJIPOGOLLJHJMIPKGFKKELNJLPLJKHJPHKKGRKLOOKJLINHGHLMSLKMHIHLHOJLLKJNMNKIPLKOJJGHHJOQNMIHKNNFFKMIJMKKKELIIRJJKJKG
    KJJILNOJHIFSHPIMIMEKOPPFLHMHNHIMIIFHLQKOPPKJLLJPLMILFGGIKKHSJGLHEMKLHDOGLLPIPOCKOFKKFRNHNPIHJGJIKKGHKKJLMJONHKRKSIKHLHGGNLJILNGKKNMJJJNGNDFE
    JKKHOQFSKIIHNBIOEMMKJGMLMNJOKILHQILRMGJNPIONILOMGJMJMOLNLIOIKNILMFIJGGMNNLNOKIQJKMNNPHLLNMRQGIKFNFKGDMFMMDNNOOJHKNLMJVIKMLILGOJHNNPNMOJJSSBJ
    SOLTONLLLOLOSKFKIOPMCFFJLJQOKGKMLLRIIAPEIHQMOINKIHOJRLMKUCMKQMILDJVGNNHRHLLMOAVMEJMOGTGPKRJHIPKPDFNIEGOJFJMFNIPMBKFEEJGENRKJFEJROLHJIKJPNNII
    OOIKIVLJJHILLLORKMLLJNJHENJNJHOMKNMMUDNMNPQQOPJNQKOSKLMNNPKOPSKUOLKMNQERONORMKIKIGHMKMQRPHHNIMOILSIOMKHHHFQGQIKMPQMGIGROOOGMOJJIPJLJLMLNQMLM
    OOKJPOKFLPNKFMGJLKKLFKMMHLHIOKHMKKJDEJLKOLRJLKFMIOKKKKLMNHKJOUPUPNLQHIMGOJGMOOJHJJHRIIQGMJFLMNFLMGHIMKMMOJOMJKTJIMFILHTLGHIFKLFOJMLRLKLNKHNK
    MGNKJMIHHLKOOLJNPNRMLOIGNJLKGPJIPJEOIILOINCHEIPJQNIGKNPMLLGILKJJKKSMRMKOGVIHPLGMRLKNDAKLLLJPJIMLNKMMMPEPDIHPIKMFJLOLNMLGNIIJIMKLHONOHLAGKJLN
    IMMLQOGKLQMINKMHIKLLMJEMLSNMLKHJFQJMKPMSJLHJEKJIMJJLEMQKPKGNFHMEKRIJMLLMLBKGNNSIFMKPFLKFKMJRMGLMLQJMLIHHNNMQLINQFFJMJNIJJKIJMJMFLILOJNKLKOJK
    QJGNQNMIMJRHLHFOINOEKKJKFINJLLLILJMLHGMLLMDLNTOLNJJKPMNIGKHQIMRRLELILRFIMLJNFPGLLLINNMPGIJMILMAIJKOOLLMDCHHPJLRJKPKJLHPLRRKQORJNLJPMKOJKMOEI
    MLKNMNLRHJSNJJNIRNNIQUKIHITOLGHNPIIOJMEPOHHSMQMEMIJMLMMEHKHPLIEGFJLKLHHLNJFMLGGMQLGJKJCFOLQQQMJLAIJNLLIOGOKHJJLJKMJFELLOLFKMLFGIKMEKMRKNDMHG
    KRHKFJNMKKMJKIGKNMJGDKIGLGPNKHJPKRJGDQKHPLGNNHNIIINMJLNHKFKKNVIIGJMMNKIIMMRJKMQQPJOOQJJPDJHIOMMIRLKHKBMONKMIFJGOLLIJHGNMHJROIQEKMNHQOPJKOIJM
    OLLKKPIQHILNIPOSIIDHQFNJKMJIICHNOJBMKJDQIFMNMBLGQMMJMNKHHTLIOJHJINKKRHJKLKIHLJMRMPIGSNMJBNLKPOJILQFMLGSJQPPKKJNNIKGMIIHJNIKCJILKGLHLJLNELKNM
    HJLKLHIOIQJJMMPJKOIIOLFNDRIHLPOABMOLLLJLMHKJKRQKGGKHMMHKJIINIQLDOJFPMNKLLKOJGOQMRLFRQHQOIKQJLKMFJCLPNGJNHPHDPJQGLLGONLKMFONMLOCNJEKJNNLLMKLL
    PIMRIFGIQOHOKIJHNDNKOPINMEKJNIHFMPENVHJLNSMKLOLLJIQGHKONFMIKOILGOJMIHMGMDEKEDJJLOMOKJIFIMSIOOHSTLRDNNILJETMJIMIIIHISNFMKEMLNHPKINONFIKEKNOGJ
    NFMLJQNMJJIPIKJMMHKJNLPLGMHKJJJTMOHCDKKLQKFLMIJLLINHIJJJILJOKGIFPGLINLJOKHNMMEMOMNJMLOKLRKQJHLNHHIIHQGJJJGHMPQMJUDJIMKKLFOMOLMHNLJJOHJNGKGHN
    LLDLKHLLLNOEHQOJLKIMJGJVMLLLGHNGIKNGPKFLLKOKIIDHIGAJHKGFMHIPOELHINHMLHOHFGPKQJHPPFMJJJJFMOPPJJKNGKJINPQMJKNMHMLRMGPJMJMMQOMMJQHJLPKPROIKOIKQ
    OKFKLQIKKNKKLKOROOPLGLOKHJINKMJLHGNMKNNIELIKIKHIJJNMJEJKGONHLKIKPMRJEPRELMHNIJNJJMKILLGJOERIJIFMLIJNJKLKMDOGOJIOOOJKMMGMOIOJHHPLOMINLNEKGGOI
    LOKLMLEHOMJKHPKKGJGHKIMNHNMHNJFEMHNPIJRPIJEKLJILPQNQJNMLIFDMLVIJGIPNMKMLLKIQNONKMKELKQEHLOKMOONPKFIHMJNFNIQMKNOQIKMLJLGJPHKPEMHIOLNHJKIPIKKK
    LKJMHLJMIHKGGPJPQMHGJJLHKLMLMIEJHMEJLPMKGOMMJKMKKQMNIMLMHMKILMIHMGHKHNIJDHMNKLTFKKJHSLHJIFNJIOLVONGNKIMLHMJKJMJLLJHEJHPIKKLJRRMGPHGPEHKFEJKL
    OHEIGIJMOPLKCOHOQKKPMJLLMHNEKMLLNIMOENPKRCJJNFJNMHPOPLOKKFLLNEHHHJJQKOLNLUIDOLGKKIGFOFHNPOLLNLCKPMOHJMMHMIDLOKFMONRMNKKIOIMMONOJIOKMPKSEMGMJ
    GLGHIJIMGFLEMPHIMJLOIGJSJTLHNOJNOJMFLMJLGJGJKJKNPNKNMMOMJGRHNMOMKIHQKHKJHGKKGMJNLKKHMPLJJGKRFMIFNIRJNNNMKOKFGLEFNLJJOJKNKNKJNONIMNJLNLLOMFRA
    OLPRQGNKOHJOKMNINKFPJJLMKLJMOMQJONRNIEJLNEHNJNHFINGHJKNONGQKLIJMKIFGNMGOMMKMMONMNKGPMMPMSHPMKDPQQPNHFLNMIFPPNKRROHMLHLSROGNFHKFOLFPMKMLOLHQL
    LEKJKILJMMGPPHHIJMKHKLIJAONIQQJILKKJPGKNKHMLLGINKSPJIENGNKPHKPIJMNMIPKPKKOJJMILDKLLJMOHJEHNILDIPPKDNFLKJIPPLKJIGNNEOLGTLIKNMHLSIQMLHPLNOLPGK
    OPLKQPPMMIMJJPHLKMKPOIOIJIODJPOJJLLIIIGOKDOVPPKJRINJQJNKOOKFINNONHMLPKLJINJIKGHKHJJNMMPHCFHKTIOSOLFLLNPKMMHLNIKPRQSDMJQOLLKOIKKLOIJINIIHNGMI
    JKLNGKJHLJRGDNIJGNKJQHONFKKNLLLLKJPFQLJNLQNHJQKMIJKJMKJJFFNKLHGJPIOKOJGMICHOLNLHHPJLPNMJMGOMDPPLEKKNOOODOLINOQINGLGNMLNQKMKNGENKQLMENBKMRPOI
    KHFMFNNKKNPRNLLJIOVAPMPJPIPNHMIJGOKJOJJBLQHEJJLINJMIQFLKKMHBNJOLIGILJLJJRNIIMNJJNGKMMEQGHOPOFNLGNJHMRFNSQKIKGKJEFNCOHJKPNUKMEOMSNDKHNHHKJDIJ
    QHKOJLSFJICJLPJHROMIJPJDNOKNJHCLGQMMKHSKILPLRNGMKQPRMOIJFLFKIKNMLNMGIILHHFLKKQRHKNJMTLNMLJJMIJPNFKOLOKMLHHLDMJNIIDIFKKLOOJDMMOOLNRFFLHHJJOII
    MMLOJKPNKMMIPJDCLMKJJILGKJNIKOJMHOLNKLNKNJOIJMMJMPKQOLMJLQKLLROHLGLRNMAQJKJNIOINKORNKLNOBDLQKHPPHQICFAMKBDOOVLHMIGLLKLHHGOHMHIJOQKMLPPOTMKLN
    FJCENKNJLQGOKQKOFKONLQLCLNGLLNJNHNOGHLVKOSFFKIPFIKOLHNLIHKSGQJKJKHVOHENMJNMILLPJKNNIPGJGNLMPMMMIPPJPFLKHRJLKHLHJKQFOHIPPONDLJEMOKJNKCJJCHLGQ
    ILMQILOFOKHJKMKKLNLPLNMNNQLIKJJORPKJLVMPPGPQOMQGIMNLNPOPGGAHMKJOILPMOENLJLGNLMIQJKMNMSGQKJOJFLHHNHKFNQEONJLFLJGPFKOVMKLIHKNEKMNPEHLNHNKLLLMJ
    OJGKIIMQNLJPLLORMKOJJOLNKJQJHRLJLHHPHNPNOIQMGIKLNMDPKPMOKJRKHILHQMMFNRITNONMMMFNPNHKMHMQKKLHJKGKOGNKHNILMOJLKKMAIHRPLGKIMNLNKGHGEMILIELINJEH
    QLFMGNJFOKMPQMOJFNIPJLILHPEEOHSHRIKGPMKHIKPMIJJMLMPNKQDJKIJHEJIKOKIMMNLHMNMOLJFKJLLJMNMKEFNMLHRJKLJNJGOIRNIGTHFNJLKGHHMJELIKSLNEOOKFILCOJKQP
    NPLIJQKFINFJHPGPILOINTJOKHPNMOJMPOENFGQMLLPHQIHKIIFQNPIKNNOKIGMMDKMOLNOLNMJKHONKPMOJAGMLRQLFJTINGMPMIICODLNJLOSPIRFJPKBLMGJSIOPOGJIOELHNPKNK
    OOMNPDIKKGLPOJJNIMKJNMGEKJHMOMFMMENJKNJFHLPKJKSKPGQNDHNHRIEKRLJGKJULHINHHNJFIPSHGIMOMJHNOORMJOKMMEMLEJOGLHKIICGHMFKJLOPITJLNJIHTLLFQNJRGEKUL
    HPLNHROINMLMKKLJGFITKPKPKLMLEFKLKOEPFHJKGKLIGROIJKNPJNRHJINDLMIMGELJQLLOGMONGGHKTQNRPMHKKNOMHJCNLGKOJQLFNOJEKMIMFLDLLNNKLMMNIJOOKGILKPJPJDOL
    JLNGJJJMJHEHKJPOIJNFFCONKHILMNNGJLNIIKPMPHJTNPJMHNJLOOJFNJLQDLMQOPOONKLJKHTOOIDMQJPHQJNMNDJQMKHLQSRLIOKKHJGMILNFFFILLNKJNIJKFECFLIMIJJGPJGKH
    PKLAKRPPIMKMLJQSKNFIJNPIILIGLKJNPJLLOKFSKJOHPIMNSELNKJPHKIOLOIKOLOIKIMKNHKKSMLJKJLKOHRJLJOICGKKIOMOKOQDEHLKLFIVLOMEGLANGMLLIFEPOPHEPHPHMFMLQ
    FKLKKCGDKOOJNILLOUMJGIFIMLMNGKNLFLTKLEONCLPQOQFLKTJIIPKKNHMJJIOJHKFDKNIGLVMTKIKJKIMQEMTOIKKHKQFJFMHLIMIOMJFMKLHJFNJJJMNLKKMHIPOOGJGLUJJEHLON
    LLMIGIJGIHLJKKJLNOMIHKOKONDPJKGQISFPLLMKMMNIKOMJHMKKJSIPONIJNLHLOHIMIOOQLLQIGPKJHNFKMLMJPNOMKNPOPOJJJOFRQQJIMBJIEMLSLLPLKLPPKNMUTERIEOPJMLKL
    JKILKKLJOHSGLHHMPOHLDOLMEHPIHOKOKKNJNMIMKHOQGNRLIHLPNHIMMLPLHHGKOJHINHLFIMKONIOLQMLRQHHLIMORHNJKNIKPKNKHKMMHHMOMFJIPPKPNJLILFGRJMFCJNJIHJJJD
    OLIMHHFGICMRNFVQMIFIIEEJOPKHMQMONLJPJPLJEILHLJILMLRMLKVKKLLELIHKDMKJMPGHPJKOKILEIQFIGLMJCONPMJLANILMKMRGKIOJFNMIMHMGFLMFTNNJOSOQGIJKPKLIINPL
    KMMJNJJIRLMOOGJKINLLPNMKIOOKKJNJIDIFKNJNNSGQLNLNMLJSULGMOJKKKLMNLQETNLJMKMPLLJRKIMOLHPINLIONUPLKPMMNOSNSHKKIPJLPJNFLNMQOLHNLRMMDKIQPLPHKNQPL
    MKOKIMPLLKNJOKKLNVLIIHINIOFMOKMHIKJQMNMJLMJJLOLRNJNIRIJNNNSONMIIHJOIJKKLNNVPMQORNJILNLLJVLKFOMEIIMSMPKJLJIJRLPLJJILLRIDMONOHGPKLNOMMVNQMINKK
    MINFPKOJNPKMNOMMLITRKLJPOKNMPOMLSJONKMKIHKJNIPTSLMJQPNKLPNKUMHGPHLFPNNJIODKLISMFLQJQGKLLMPKJJPHLDKLOMFNJNNMPGLKPOPJLMLGKMCRTKJJKFLNGJKTIKLKK
    JMKLMOMMJJNILQTJIRHLPKPLLJKJPRMKCNNOIILTONLLOKFMNLLLSNOKKMMGJHKISHLKLMJILIOOOKJMGOMNGJQNQOMRPEFMLIKPMLRLJPPJMMLSMKMPOMPHJQLLPJEIPROHMMLIKLNJ
    MJLQKMLOOFNNKMOLJMINQJQDLLNIJLKLPGJLOPORNLOMMNLMLMHRQMGJMULJMMRLONKQTJNPKKNFOMIQPPNLMNNMLNRGPIJIRFHPQNKGQNKKPMMNPONGKJQPLMNHJIGRRHMPMFKJOJNQ
    KNLPOOQKLNMKKLFIPJILHGIOSNNHMGNQILMRINKLNLVHKLJRMMMUTLMNLLJTOOHQONJMUFLLSKJLMLLGONJLKKNNNIMJQJIMLQFNNMHHLLRJQNMQMGLQLKNFJTGLKJFLLIILIMMQFLJM
    QOENPOKJRLHQKONJNEINJLMJRCLPINQOOLQQLNKNOLHNIKHONOKMNHPHQLNKKLLOMNQKMHEGJNKOFMFLILJLMMFOJGKLKNMHHMSKKMOMMIJIPKLJOLMJNMPKMHMKGLHLJKMMLLMHJLGO
    MMEKOMMFKHNPJPHJKJNNKOJJLOKKPVLLPQPOKMEKHQJHLGMKGLSLGMJGKOUIIIKNNAHKNEBHOLLPLLDTOORRLLMJLKHQOROUOMPIMQOFJMCNIPOIJLJSQQRHANJMIMOPOLFBJMHHGJKL
    POITKRLDFONHOKUJMIQNDPKFEKKNSEQLMMKGMLOIJPKKKNJGILGOIHPDJMHJFBHJOKKCEILMKCEHKKLLOJLLOPIKTHLHGJLEHQRMJJKSMFGEFMRRGQLKJMLVGMFPNSRPHQGPKLTLPQOP
    NILPMOPLOQQQPEMMKILGGLHLMHPCJOGSKCROGMNLMMLHNLNNKGHKJMHIJJONOMVKQKPOKPMNNPNPJLLNKMSLNMPOLRKMKKNVQNLOMMONLOQMIOKLPENJOOOSEMLJQOLLOMIOHMOJNRNN
    KOKFHSKMMPGMKMJGONFEMFRIKGJOOILMKNVMIOOINLNMOIQOQLHMJKHMNOISPMGOLOMKKQNQKGGLKKJMQJLLMHMJNKMHHQHPLMILOJPVNNKMNLGIJKJOLLKMLKFFOEAJNMLOEFEJIIKM
    HHHIJMNMJMSQJMLIQMNKLFMJLIMNQKHHPJKOFLIJKKKIPONSMLJQLJDPJORGJJKLJHKAOKCLHOHMGHNOLSKJHIGNNINBJLMLPOJJNGJIHEQEQQIJILOKKIJLHRKOKJIDIOKONOMELPRG
    IMMKINGHEKMMEIMLKLKEFMMHNJGMJMKNLLMJFNIFFOLOMHFNQGMOLOJNJLMJOQLJDKOMPNMIHOPLMMOJGHMFLJNKRPJHKJHLNIQJHJLMFQFQLJEQHOMPIIGVKNKNNCJOQLNNGGUJMFKG
    POMKNLOJJKKMRKINLMLFPFLOOKKTKLJIKMJKRPFFHMNJMHIHGHIIJNMFLPJPJLOQMMKONRPENKOKMIOFIKKKPJKMNNKNJKGJPMHLKLCMKGJHNPOJKHNIKMGHKKOJHHLMOPGKGNHJLIKL
    IFMLIKFMKRINJKJLCKMMIKSKOHHLKCOLKTKTMGNKLJPLHKJGKPJHEPNJQCHPMMSUJGNNFIJIMHLKMIEIMNLIRJLKGLOLJKMOIKNJLKHFJPJHFOOMLQIGJJHJLHNKKLPPDOIMIKJSLLAN
    GLIKNFDEJJHLLKJNNMCLITMOMMPMGIKJJOPMHNKKLQJFLIQBOLSGJIMFJLJJIICMKNOIONMKVHQNMJGQGQKOLKKNJHMGFRPFJNIJMJPUJOMOQBKNKIUNGAHMLLMHGINLDJDPTMJNHLIK
    OMJLFGNOJKOSFMFQKPFJMGJPPMLLPQJIPQOJREMEIDLFKIGPNHGIJNMOHKOMNELKFNKMEIIIKPIMJMKOMHNJTNKNNKLLKLPPRMLLIGQJOONENNMLILGJLLOLFJGMEEKLTSJKFSMPSKVJ
    LFMHKIDRGMSRJNKQIQGGRURKKJOIOLLIDIOIHKKMBNLOLINJOIARRHHKNNMRFLHKNHJLNJQKCJORKKMKGKJNUOVHFIFILMKMJMLHKGJVNKJLMHMMPKONKIQNFMFJKQMNPJKMGMLPMKOG
    NMKLGGIPFMOGQDRECKMEPDDPLJNNJMLJMILKESRGNMMLFHIGMAKHNMNFGFIJNPKJMHEJHGENLFINHHIKMKNLEKLHPINNJEMNNPOMMGIPOHOCIIJQPKSNIGNPJMJKNJLNJBOKLLFLLQLF
    RMINDTLIHHKHPPMKMPKMKKMIFHLKNGILLKLIFQIKIDEIJHGMJGJMMNJLHODUHMKHSPNVHMVOMFIPHSOHMJOIJINLSNMMINEMVKLCNNVFGPNLLLKCNOKMPHPMGIKHNJMFIGGLIHHKHHGQ
    IKRPJFMLDFLONOJPHMGLLIIIKNNOPFLJHNLGKIJILLOJGKNHIPJNLMKNIOKMLGLOMMNNPMLKIKKOMLGHPKINKQMPLMMNJMILMGNOQMLJOPHOMNMFLNIILIQNMPNNIJKSLPJNIJHKPOFJ
    KJPILKQIPMMRLNOOMGNRNIRLIPUFNPLMNOJIMNMNNSSLONLOLKMMNMJOJNPKLLSHGDOLJGGSODPQMNJFOONKKJLMIOMISLSJNLMNMKPNLPFPLMOPIJLOJPMPMNIMKNEIMJMLPJMHMINH
    MJJQOKPHRMLQRMNJPOIGMINLKLQJJRNQKNJMJNQPNLFRRQMOIQMQKKOKGPFNKMPIIMILONOQIINPOKKIOMKPMKNNOJJNJHKJIQLUHPJMQNFKPMIQMMONIEJLMQNHQNMOLQPPLNNJIMHN
    KQMKJQRMQLKOMOOGGIJJKKNLOHKOMLOIORKKKNFKOJMKHIMIMFFMMRILQLVKNLJLKISKJMONMLMLPONIMHPLOIOINIKIEJHLLMLKIQMNIJRJMNMIMKEKMPNGLPPLKIOFNNLIMLMMJLMN
    KFLIRPPPKKMOPQOQNJPKLHQHJRSKKNPPIPHMHOKOHPKPUQOGJKNMPNMLNMOKTLFMQKRMONNOLLHDIHJILNHGONKNPOILKJONTIJMHONQMKJSILPNQNKLJIPKMLKMNKINMPMPKJMQQHNR
    HLPOMMOHLTITHJJOKKIKELTNLINOIMRJGPLLLMIOMHPLPLLPNKOQLOMKMLOJNNIKRKMHPNSQPMKIKIKMMOENPIMHGOIJMNKRKMMOMGJLOLJKKJIPMOHKPMICLLEJKFMJPPGLLGHPNIJS
    QLKINNJOKJLJBLOGJLJMJSCMJIIFJSNVMMGDIKJLRNGJIFIHIQGNMNRKLKPNMLMLKLHNNKOIKSQHUJMLMNNCHKNPJMKPNLMMHKJNGOFDPNFFPNJMMNIPLPMLMMOMLKLNMKMMPQKLGGEM
    NQFTFKPMLMLNHTLOPFKNMHIKCJLMMHJHCGOPEKOTNDKKGLKMSLMKJEMMNEKLIMPMJOHIJQLOJIQMJOJKLOILKILNHNDITKNMNFRJOJMOQOLJHRKKULOJIMNMNPOLIMLRKTHMROGNKLKK
    PKMQMKLKLJMMKNNORMNPNNJHJHGLKKKFFMINJKMNPMMLHLIMKJLOLJMKRHPOJNBGPOLIIHHILIOKLKJKLMHJQJMKKKNQNNJLLMINMMPCLFQHQLKMFGMRMMGPKJKQNTLKNNSOKHMMNHMM
    OKIGPIPRJMVPMOMFKDMIKKKKOHPOKFJNRLKKJMKIJEINNOIMTITFROLLOMPLILNLMKMKHNLJLPJMLIGOJQJQHNMGQLJOIMPNHLINLPMILMLIKDJOKFMGIIILHKJKLKKKKKFIMMGNGKMN
    MKFJLMKJFNKKFNNVLIMQNOLLILKMILNOGHLKQNNNPPGOKMPHOLQOGGKFKBLJRLNGMIIJJRJIQFMGHMGKCOQJOLLFIMIJHCOQJMJSQLNSMKLOPQLMREINKJOJLJPIMHFLJNGGMFLKFPLR
    KHNINLPJNSLQDMEJHPHLQNJLJLJMNNOIKLOKMGOHOLLOJKHKHOJQLOJINEKIONHLKKMLKJJNUOIKGMOIMJNJUNPIKKNJGMMPMALHJKJCKNMMEJGKOPMJLKNONIKETLNHINMJOFNNLPNN
    LKJQOGGNMFGMHEMHJMMRTMLLOOMMKJMLDIHOMOGLLPKFBMJHHHMQKLLIJROGKGJGNIHKHHRGMEOPRKLONKOFMHMSGNJDTNMIIPKNLPMTPLHKOEOKJKKMTNCHKKJQNIDLQNPKMLJLJRKK
    OIQNPLMFMKJGMMOPPQGIMSEKMUFMCTDPKOMLOLMLNIIHMKMLMIFKIHKKMDMMMNMROKMKKUFILOHGMOHQSIJGMOJLNMKMNHHMKMLMQMJLGJRKNJKKLLLHNOQMPOQHFKQMMMJGINRLPOQL
    OCOILMPNFNHIGOILHGLFGIMEJHKJLOOOGVORLJIJMLIKLMLPNEKLENNIGMIMMQOIJMIHOMMJLQOMQLOMQJOKPFKJMIKJLMOLLRVJGRILPLEPNJOPOGIHHRLNKIMFMOOMKOLKHEOOMOON
    PNJFINJINIQHIJMKLPRPKMOOIKKMNIQIIMMHIGOOHLLINQUJFKFKJRMHNQFLKKNIHLMPGMJJSOEDGQEQLKFNJFJMJLIJPKFMLMNJMMQHHDLIOJKMHNMQRKGGHGCKDPMFJLNIJOLFMKNI
    KFHLOKNLLMIKLHPGPFKPNFOLJKNKPMOFIQNMJQSMRKGKQHRTKNIMNHGKMMKJKKIJFIJKKGIKNLGKKGMMIKQPPGNAMGRGOCJKLFMOJMNNMMLGINLHMEQILLNHESONKNETIONIEIOLJQHO
    UNLOJKMKNMPKPIOKIHNLORMMPLOMGLKNLHMMOKJGMLIMKHOIILLNJRPFPLMPOIOOJMPMRIGJLMJCQJNNEQTJOMLQBKNQKHIJJMEHDVRQIHMJOSMKHHGQKKNNHMNJOKTLPIJQIILNPMCQ
    KJJLJJOJISJJKNGJKKJQUOJQKKCMNHMQFOJKOHLKILMJIILGNIJHJFJMMNLPHNJOPNNJLJPIJLKGMLIJKHGLNLLJQIOCLDKLHGLGFHPMNLMKQQJFIJQILFDNIIFEIJKHUILMIMNMKLLJ
    JQJLOQNPNGKMNRMGGLMJOGNMMKKMKNIOKGMKKJJKHPMISHONQRJMLJKGIFSQLFOLHLGJGMNPKGKHJRPHCGJLKKLPLMKMGFLEJMHPOKMGBNPIJOJNEMIKTEMMPJKNGKKLPHKCMIGHMGJF
    MNJILMPQMLOKOIHLMMJPLLORKMLIMJOLPOOJHLHMIKJJOOMIMKKKJNGKEFNJINPKMHIEINHOGKNMJDKOIKKQRHMPOQKKPMMKMJMTLLJKJNKOQHKLMLMHJGKKOONMJMFHMMSJIPOKKJPM
    KOLJKTLHKMMPMMNLLKJIQKLPIMOIMISMNGHCFJLUKJJIOFJHNLIKLUIIJFRJIQNGGNJMGMIMCGMJKRGFONMIHLNNAIFJLNCPLKKMGNKLHDRILKPHFMLGLLDNGMIIMGNNRIKNPFNKQDGM
    MKOJHIMJICHQOLOMOLLHLLOJETGEJNKOMNPFOHJLNIKGMMNNLEGNKMJJSLIKGHMPOKOJPHMILJPOLLMPMOLJKJDJDJMSKGMNLGIIKMMNMJFOHKQPNOSOMIFKILHIDJFKMMOFIKMMLIIS
    JLKJFJHGJJLMIMMLIJKINHOKOHIFNLMLNMNKGMGFNIMLIKKJRHJKKMKNQNNNJLKFOOLRHPKMLIIEPQLLPGEKJFNJPLLMMKPKGJMJPJLMLINAGPNFMJLRIJPLLJPQIJNIGNUJGRJQANGN
    PHTOILMHHHGKLMJKLSRLKMIMLEPLOLKONKHKKFILIJLNNNPNJJKMHPOJPJOIOLLCKQNEGMOLANLOOINMKJIKGKKKEKHIMKMINKGOMGIPDKMKJMKNNKUNOJOGLLHEHNLJOLPLIKLLIJMI
    KMILPDQINJINQJLNJMOGEJHHQGEMLKKHTNGIKJJKFLOHLPLPJOJKSJFLKLEGJIKLMPNRKLMLHJNPKJQILRLPKMKNLKNKPNJPKNLHMNIMHPLNNMNMKRHHGGIJGQMRTRJKNJVLLNKPTLJK
    MGLJNHINPMPKNLKNPNNJPNLKIOMOJEKPOJKIMMLLFHJHOKQQGPRKLNDKNMNNRMNJOFMMNJJQNKNMLOPNHROSKNLJNOPMJQMPLRNNQKQMJOJOPHIGGJVOLHMMPMPOPNJRQKSKJKMUVLRK
    KMPKKMLIIGMKKMKQTNLNJPMOUOMLLJIMNLQNQMMKKMMGHMRNMPNKNLNNNLJFKOOKQMNNHILKOTLJNPJPMQLLNPGGNLMNRRNMQNLJKJMIIEHLNLMQUGJHGKMIOKHIOJMILNJLIMKMPLNM
    QJFLNONOKILLKMMJQPIIKKJMHNIEMLNLKHJNFHQSJIILTNLPHKQPKMMOSAMPSJJROMKJMGFMNGHRMSNRSMPMJLLNKPONPIMGILNLMBNNIPUNNIMOTHNNNHJRMIPFLJEOLKPPMIQQLLNR
    LPNHLMMLPEMJRPSRNJNROLOKMMMOQKMNHOPPKKKQJRITQLOINKKSJFNNLONLIMQOHNJILILRNLMININLOPMKHONIJKPKJKOLFLUOOHOGKOINOJIIJIMLJELMINJNLIJKOLINMQONJRMQ
    JRMNIJPJRKLIIPLIPOLNOJLNNIMKKTILPJLJSIMNMMHPOIDKNQOHMMOONKGKMHNURIMLTNVUOKMVLLRJJLFFKIKLMMMPPLJFKHLDKJNJMJIOIINMJNLMKTPTHMFLLKJLMLPHMPMOLLHO
    KQVGJNJRHLQQILMJRLTNHOKJGQNSMJPILOJETLNNOEKOPGILIKUINIRJOPHMMJPLLKLMMNQMKLLNJJNQPMLQGFPMOMJNQGNJPKNMFQIKPHPSOGNQOMKTLKNPQRMPMLMORKILIKKIRMKP
    KOTLQMOONHPNLQKLIPMDNLKMFKIMOKMNOLLLIONIJKKOMMMKLLMKHLOMOFNMJDPRLOHPKMKNCKKMMOLJOJHNLIINNQPJQLIROMKLRIMMKPKNHLOIGNIPFCMNQOGHNLLLHMLMPLKFJPQI
    HJQNRQJJRLIMIKNHNNKKNMJJQLKLLHSKMKIHGKGJUHNOCNSNHOQMLGNNQOKKOOIVINJKMNJLNMTOLLLORSEMINRJIMVTIOJPILMLJHKJAMKNKKMJNINKKQMJRLPHJLMMQIRRRNLMLION
    KRRHKILBKIMOMPKLSNMIMNMOUOIGHKQLPKRVLEORBJOLJDHGITVINLLPPJJKKPFSEMMMKMJHLGKQPDSKJFMLVMKFHEGIOCDOTMMJMKGLOOQPNKQPNLKMMQGLNQNIKHHLKLJLIISTMSIP
    NONTPHJMGOPPSMKJNMPMQSJLHKMQKFMJKEKIOQRJLSOJMIMQLKEJIOIRNKLLQLQOMRNMRKMGNKGMIIMJNOPOGLIKIRFOLLLJJFQPGJKLLKKKROHNJIIJPILMJLJFMIOFLLHKJFKMQNPK
    KMIPMORKLMKIRFMNNJLEJLNMSPMMKLLLJPRIKINPNSOSJHNJMCGOSPQENMKKKIHJMPQFKSQKMNILNTNEUGGNPIIPKRIIKLJGOQGPJGLQMKJMPIOKIKLKNOJPNJOJMORKKLMMQIGORNMM
    MHHIRKJIPMKNJMOODIHLKMOJLJMSMOSNQLRHNULJKQHLJHMKOJKLFLOOMHVNJOKLJIOLKQQMHLORKKJJEMNJUQMMQRNHOOHMRGKUOMMMPNJNLKFFFMOMLJHIMFSIQLPQKNIIFKNMMQSO
    JHMLJJHKQMIOMSGPMPMJLMPQNNKIMLLQKHNQLKOINKISNSNHUSLKNMLPOIGHKNRMKJGNHNNCKDIMPLFNPNJQMOILOJOOJRILIJOMJPNHPDILQQGEMNLJNMMPTOLQNJOLKULOONPHMOPG
    OILFILIGOLIMJNJKDFKLPNKLTHOLPOJIKOJSJIPNKJRLOJKIMNTJLRTNKLQORLIJKQGPPPLQKRJJISQJLNGLSOIILOQPKKIFGKNNHJEKERMHPKNKMMHIJOHNKJJOOQSJNMJCJHNNEMJM
    QPHQJJOLUMNNJILIISRGJPIKOLOLIOEPJLKQNTQMQJMMILSJMLMNOMILJLHKKOQDIKLPLJEMGGKMJPJMPOKPMKEMOGNILKNIGLNOEKTTVOJJJJHJFIMKKKOMLNPOOIQFNKOQPILLPILD
    PIQKMIDQKKNMHOGIMGMQKNJJJLLQPLPHMLPONOLMLNMHMHJRHKNIQPGPQHNORKJMKMJOLKOUMIHJNHKIGOMMNCMMOLKLLOJIJMNOLIHJNPHKPMKKIGOGKMJGMKJLPIFIIMMLORNNKOLN
    MNFKNJULKSNRKINFLUOIMMPMNJSPLNKKQSMKLJJJHDNIITLJKNPKNJSMMNPLONLQKJOONPHKOJIIORJONLGNMQKTLPGHNOMLLEFPLLSNQOKMOMLMINJIOIJNNKMPIVLKHJMNLMKLEPEJ
    OGHOHMOKKMJPOLOSPRONDGORIHDLPFKIKHIOMIPIFPIMKLLQJJJQRPUIMOVIMIDKOQFINNFLIJKOHLMJFKNIMIIGFLHMLKRNKPMQORJQMLLJTLDOHLNMIMJNIGFSNMLLJONKNLRJGHNP
    MJPLROQQFNIJGHFPMGKHMUKLNKPICFFNNLPOLMHLFLMJMLMKJMNOLNIFIJKRNLTOQFHMQPHOODLBPLMMNNPEOEJNIMOSKNNJKLJMPLMHOOGONLJIOJNLIMRHHROLNIITQGOFIJGKIINO
    NMIQJPPGJVFMPKLLQIMLHLMLNRMQVMRKOLLQJSMFLOSNNTQIMNOFLLHMNOOMPHJMNJJLLMOMTMMLQMKRLLLMPJNKQVJMLMNKRIMNKQKENMMMIQLKKKMJPOMOJRLOPMNJKMFIMLHJKHIN
    CRNHJOPJQJNPKTIMMOONPHIQJKMLPMOLLNQJLNHKHRLUJLKMEQMLIMKMPMMGQJGLLOMKFNMNPGIQJPMMIPRJVPNKPKJLKOQPQQNRLMMOLMLHIPCNNPKIMPHKSKIINLLQQPMFQKJNMNHO
    LPHMNKPQMKIGNLILMKNKNNMJTILNJNJOKLTLLNHNRLJKLITMPMHLNLPITPILJHHKPLKKJRJIMJPGKINHLONOKJQPMIKNPJLQPIMLMMHJLLQJMKGLMKNIQNPLPHNPOINKJMQOOJJMLOPG
    KKOLOMIJLPHLLKHINMMJNEJKLPQMOQIINLMKFJPHJMNOMONPHNMSMMNIIOMPJRMROMNSTOJHSMOMPPMIMNJONMNQMKIILPJEOJIFJINKKIHJOMIOPQKOMPMJLPTMIJSIKPRNNMKOPLKM
    OLKISQMKOMNKOMHMJIOTQONNNOOIKOKIOTMPJJLNMNLONTKJJQMIJOLJJOMLPKJMOQRINPPFOINOJHLMLMFNHKNILHPNITJOMHJJMMGMROOHTMGKNFINKKFLNVIPLKMMKIRNOINQNISQ
    GJOQPHMLLLMHTSKQPHKKHLHLLNKRLNNLRHGQQNMLKTIKLHIMMNGHINJQLINNQJHMKMLOOJMPFMKLLOMOKLJFOLHRQJJRPIJKMJIMNMOGORPKLJNOKQTKMHNPGNJJNLSEJNOLRGLHQHLP
    JMLOORKMLLIKGHIIHAMMMBMMGQLPJLHHAPOJNKPKGMJJOOLNMHNLINDNDHOFHHFNIMQNRMOIMJMMMLMJINGHKKKHKKOOKLIMSLLHIMLJFPLOPLTIIKKIJKPIVNPMSMNOMIIKRLFEKEFN
    HIIDHEMLNSMITPMVRNJONJDRMKOPMKOLHLKMIRJMEMHMQJJLVLTPMJMFNQIMIJKJNHHLHRHPMMGJEMKRSLMKQPJPIMHQFGIHBNKKNGIMOPQRMKJILMJMOOISIVKPINLMFMOLILLHGSIO
    JLNTLIKKONCLJKOOIQPHMMOLQPHMJMKFJQQHNLOLKRJNHKLFJKNQEQFJMPPKPIKIQHJRFGKQKLFOLNPKNSNMPKKOHKONLUJJNNLJJMPQQHNKEQFLGLMSMQKPLLORRHQONGKQMMNRLMKK
    OHGSHTLLPPOKIIIFINKMKMQLHNOODIJEKKKJPQKJLMLPLOKJONHHNLIKLOGHGPGJOEOOHPOIKHJSRPLPJHMPJSLMHHLJHOLLGMOMJMHKNOQMLOMOLLNIPPONIJELMKMISOIMJGLGNNOP
    PJJRMCHLITJPLNJKIHJKKJJGIMNJKLNPLOIHOFOJJMLKLRQLKVUOLLNKQQRRFKOPKPMTOKONLVMONQSJFKLOIPNGJNRHMHMMDRJMHHMHMMPJIORUJIRMOMKJJOLOIMIOPQMOLJLLNOLF
    NIJLMORGJKJIJOLLMITPDJISKJQJIJJKMHPKJMKJJRGSRRLKINIPOMFOTIFKELPOHLLKOKIRPIMLJPLKLMONPMQJJMLKKPMNLIJRKKHIFJOKOQFQNFJJJKNNKLLKOOKGNJJODLMNAOIM
    POHJLKMPLKPHPLIMOSNNHOLQINMLLKHNLMNGKPJNTGPLJQMNKHKRLNNCFJKGIKHDNLLMJDPMNIKIKMNNJINLMPOMLQFKJMKLPLIKNLKKJIMIFMJKIMOROPPMNLPJQMKJJRNRMMIHHJQM
    TKLROOJKPCLNPIMLNJLHMIKTIONNVNNRVQRSKRJGJMMLKILKKILILQPQKJOHKOKKFKJRLQNJHNKGHINHTKIOJPHPJIOKJHOONLGOLINEIPTOLOJGITKPMEOJTOHIMMRJFIKLOMJONIFI
    JOMULMMLIRIOGJKMMJPNCLHRINPQHKGMIKMVOMKNMILGOKINQKRGMJLOJILFNIHFIKQPNQFMIIQHJIJENLIKJHGIPQJNOJGNNQOLPKJLHSTPLONNIJILJMMRKQJJJMNKHHIMNIMJHNIQ
    MIOIIORKJKLDMKLIQJLHJPFQKPFMKPKMKJLMLLHGPHUPMMKNOOONMONMMNKKJONKJPRLKPKJGPPPDOLOLJJLIRUNQMNKIMOFOMEELIJFITOPRVJJHKKUKRLPOSKMPHMMLILNIKRQFOJP
    HHJPJJKJKIIRLLKMJLLMRMKHKMKFQLQNNPSMKMFQOLOLHEJLOHMNVJLMNGJNGPLCOJLOLNMMNIJFOHTEMKLOMILIJDGLNJNJLLJOPKJPPRLQLIOCSOKLNMLPFKJCNLIMLJJKPKMIRLIH
    KRQOKDSIMKFILLGKLHJMQKOIOPPOMPNJSMHKTHJLRCKJFPLMJLIQJNHLIQLJJGKKLMNQKSNMMKIGKNMPMOVFJQMULNRJLOMJHQJLFJKNKLMFJJNJHKKNOHIHLIMOPBEQJMPCMLPLFJQL
    RPKKKNGPORLIHPMIMNNKDMNIIRKEEMNSOOHKLIPJSNTMNJJVNOKEPIPIRKGMRQNIJJLTJNJRLQFJHMHQGLSIMPGSHQJJGHRPULNHIKGKFJQEOJFMTFPEJKRNNNPKKGQPKNPQKLPLICIK
    NMHNDOLOJFGNKGQMPMJJMRMMNOJLSJKLKKQKKHPJINRMMKTLJMNKDNONLHJJQPPQKNIHOSNPKOKNIJPMKLJLFTGKHKMIIPINLOFMQLHPLPKNLKKKHKEJFKNHRKRMHONLLONUPPLJGKNR
    PEIJIJMMIJMOFPJHRJKKIPKQGLKHLIMMJNTIVNOMPLMKKMSOLLPQNKJHJMPHMLLMJHKRLHJCLIPNHKRSMSLHJGMIOKHJOHPGELOPQKNJTIHNPHRNEKJRKGJONGKMIIVIMKRMSFJNRJKP
    OMNHOKIMLNJOONDKOLOMRGIPLNKKNMKGKHFJIEKNHJHFPKMLKKJILQHROLLMKNMHQBNNKPOIJLQRNOQJPKPQNLKKQOFMKMPHQLIILKNPPQKPMQLPNNRSVLMOIINQNJNQLINJMFQIGLJM
    GLHMNMNOLMJPPLIQRNOMOKLJJHEJLKLNNOMJKNLRKLJKMKQRLHJJLLKFKKOLJKNPHONLNEAGOLJIIJQKOLHOIKOKIQGIQNMKIPKIMFMOLJOTIMKJQHPKIOJERMPNNQHLLGLOJKKPOSOI
    HNPNOQPEMMNKHMILQGLNHGKMMOJJIMTOLNCILOPLNGJHJKIQPLJILQMOMONKOKJRIEPMILJMNFRDOIIJMKKLPNCKROMMNIJCRNJIIRKJJLNLNLLPNLGKLGLQHPJPIMRNQJOMJHMMLLKN
    GFORJIOPPLLMQOEMJQOPQGOGKPKMTOJILQLLCHFKNFGLJGMMUKTPNLIKMQNLNLHDMLJSHKJLMKKONMPQMPLIMLMPOIKMQCOPLLQFKVGDNORKLJIENHKLHMOFNLMGNMKQNKIPMSSLDDOM
    FHKQEHPHLONNJLMPPFJMFLKQNJLGJKJFSJLJPTHIJHIMPMIOMJLMQJELCVJMRPKKLSFLHLKFNMINSKFLGNLELQJHLNLLLJMHJGMMKSNQIHTONVGLMKQSLQMLHSGIMHKGLPIDPNMJPNPI
    EHLMOSONMKHOMNOQMQBKHMLKMMHKIMIMIMFKNENILPQOPGJGHLIKMNGLKJRHMPNJJLKFRMLIMKPJJPKKJIKFLNPPLHSSJHHOMIJMLNOOMMLKOJKPONMNINMMERJJKMJLMQIAPJIHMOLN
    QKNFENKKOLKLNRMKIOJLNKMKKMKKQJSPNMPLJOLLMMJLILNOPRKLKLKGMMJLGKIINNIKGMINPVPLIHGCGNNIJLIFNNLNOMHJMRKPGMNNIPLIRNKLMKOMKSPOMLDSPMNIPNOJLPMFIIIM
    GKJKKPNMKONHPHMOGOHIKOQUQQNPHLJOJLNHOKQKLGIJLRKTLJNLMOMNKHQJLILHOJJMOKLMJONSHMMIHMNPPEJFMQNHOKKJOOJNTNPNJJNIJKIFNHMPLRJJOMLKMINIPHMNLMHOGMLL
    MNINNNRQKMNNLRJSMNOJIMGLLQOLQOHNKKHMJQJIFLIKJKMJKHDNHRKIIPPHNIENLILKNKJFJHHJIQIVMJONKMLJPKOFJMOJIFKNKROIQLMLJNNOMMLLMLPMKLHJMPMOLKMLRLMPKLNL
    IIMILMNLGMJLNLLLGEOLGLLMLMHIKPLKNLKIOMJNOLPMKLJIPQEKNKJJJMLLHLOQEJJKRILMOOHBRNOHKHULJPMGLMFQQNFRGOGNILLKMKJIMFKPLLPNPOJIMNHLJOGQSKKIINHLKROL
    LPOLNMQJKMMLPLMQHMQNQMHHKOMMKLMJQNPNMMMGNILKHOKGPNIMLOMNJNNKOKJNJONLLKJIIKJGGNKOJNJNIQPILOMJRMQJNJMMLINLUNHQTPKMNLPRLOALJJMSLNJIGSLLLLKLRJNO
    HMILMJINNNETPOLRIJKMMNNKGKLSJLONIOQMNPNGLTJLLKJRJMOQMLJOMKKMLLHMKJJNHJMLJGJILLMPNNPHOPMJOLFJIKHOAKIJJPVLQJMNJNONONGOJOLMINKFHSGJOJKIOLFJGKMK
    OIIKHQKLNKLHKPKCMNOMPHKNOLJLKKMJGUJMJJMMISJNJMRKTMLPHILJFJHKHNLJRENJMOCUFMKNOGKLPLNGHOHMOSOIJJFTLOKTJPJIKEHUHJRKQLUMMFKMGEPRIFOOLSLOQPTICNGQ
    MGLIKORGLEGKHPSMMRLNKGJILLSKRLGHNOKJPLFIIQKHNIOGIMRMIKIJJKQIOFJJPNOGNMLMSNJKSLLIHPHJMLKMNMONMTTQRJRPMLOIMIPKJMQJOQHIIJMKGNOEKPNONPQHCLOMMRNI
    NNLOEOVJJOLGGLKJHKUOIMMDUFAJIGQJHHGKHGHVLNFHDRJNJNNVLLDCLOHLIKHIPNNGLMKKKMQLGJLMPINTMMRNJOJEEGKOLKILJHOTKKNLNTLPHJOLLMPMOLLMNNMJJNHLKJJJLLOU
    MPLOONDLNJMGKLIQOKIPMLOLLJPHQHLPLLGJNIKJNNOLPQHHIKPQNJKIFMMNQJLIKOGGHIRIGCOLNJOKNFKLOLNHKNOLIJKLGNJPKPRGIQMMMLTPMJFMOMOFQJMPMKRJHPNMTPMGNPNH
    MDOMMJMMMOPTLSQKKINNTJMONGMLDOPPHHIIERLPJKFHMKPNMFLJSTLLMLPTGLNOONLMONNEJNONJMMJOGJLPPKMGJKQFTFLNKMMHMLSNLCHMTGBPJJRLQNJGJOGQNQGMHQQJRGPRMNO
    LPIMNMQLNPKMLSJLMMLMMNPMINJNJHNIPMJNMLIJQQQLSQMMKPMMNONHMQKKHNIJPMJLKPPNTMEQLPLFKDVJDMJJMOINPKNKMIOKPKIFHMLNMEHOMLKEKJOJLNPNELLIOELPNKLOKLOM
    NNNHVNKJPFTMOKRIPOKSIMNLIMQNFKKJMIOMOKQIGNLKMSOJQJLMMIMNJHPKKJJOQMQIJMJMPKHUJVIHOMNIRMNJILKLASHNJNQKNNNPHLPLQKIKKCQGKOKKPMNKKLVOKHNNOJRQJMLB
    HJQPLNEQRJPQHJRPOLKLKIPOPMJUIPKLPONGNFRMGSSQLLMRNMMLJQLVHNKKPKNMKONMMLNOJMPLOTQKIONQLKPNJJKLMMJVNNQNHMLGTKGGKMHLLNFJMPNLOLPOKKRQNMKJOPQONSNO
    NFKMVMRIIPIMKLRHNLIGOOOJRLSGJNEUQJLNJLKOOHKEPLQHNKFINMNTMQOGHHNLLHOIVQRPLQOMMJOEMHMQNMSJPNOJKTHLLINMTKNENIQMKOJKVMJNIUQLIIMGKMTPMOJIFNMONOUN
    KKIMJNJNIMLNPRRLRIJOMLJUPSIOLENVPIIKMORLHJPGRKPNIIISMLQLMTOHMPJSLKOKKVOPQPKICPQTUPCMKONSMKLOJGKQKPJLLKLERGIQLNONKMNUNOOMDOIKOPGNNMKKIRHPOLHL
    NRPKMNHJVONTILKQLLTJOHKNLLNKQJGKPLJNOLPQHMLOHSGSOFJILMLKJMPOHLOPLHPMPOOIPJKDKLNPOJLNKMRMIQKOIMHPMIPKGFKLRIJJLGFNJKQLLHKLKKMISOMRPHIIPJHNJMOM
    KDMNMHJMGJKPLMNIHMNILKLKJLFQLQKPJIIJLKQNJOPLNMJOILPCMMLKOKPPJPOHRMKPOHNLKRMOJMKJLJHSKGOHKPIKBRDNRMOQNLNNINQMNOPJPQMIMLOKIOPLGOHKRNOOMKISKFOR
    JGINOLRHLNRMLPKJKQPHMONKKJKGMHMKJMSDKHILOLMRLONRJOFFOFNLIMILQJLOQOKSNENQLJIMKRJMROOLPQEOQKGJOSKSJMGJNGPHLMROOKPSPIQJORNPNMCGOMJKDLRNILLKLLPJ
    QMIMLNNVFLMKNTQOOHHVFIKKQPPLLMSNNNMPLOGNNHQLNLKMIMKLLJTFJJNIHLJOIJDNNHOLNLPKQLLIHJJLKMMGMNLKNLTNMMMIMJJDLKMPKHOJIMLSKMQMJJOOHKJKMHOILNOMMJIK
    RLPKNIMILLIMIKLPNIKPHJLOFISKMMOQKLKKGIJLKENMJIKNKMLPIILMKKKILJLNLKMHJPPKKLJHMRNOPNLPOSLPJIDHOLMIPJHONILMKKMIIUMKKKILKHOJQLPVJQLNOMLIFHMKOFQQ
    OKFPRNLIJIJMQOKKHLNPCPNJHMKIOKNIMPTGJJLFKLQKLQQQNNLPEFMKLIPKOINIMINNJQLJKNOHQLLPNNOKJMOJKKNIHOORPPFKNMMINLKLIMNKNHIMJGJOIOIHOKMIIOOSQNOFPJPJ
    PLILMQMNOMPNOGOIOMLKIDKIMJJLJNIFLNGJQLENLPNNHKNOOMKMPFMNKKHHGMPJKIKHOHKKGDINNJIKKLLNKNNJIJIQKKIHIKJMNKKNKFLILKMMPQQNIPKPPQHKOLIQKJORMHGMIOLN
    JNGNMIFNOLMNLLJLOKNJMKMIMNKHKINJIMMTNKDNCIHMMJNMKNNLRJQLONOIJJLLJLLNILJJLKGOLQIIOKPJNNNMIGMGEKKRHKPRLLOLKPOULNMQNNEMIOSPPHNSMPMKLGJNILKPHIIM
    PLKOMLQROTMQGNLNOJMNLHMJIJKELKKHMKJFJPPOLKQHOLOMNRIPQGRNNTNOMJONRKMLFNJLFMILJJGNLLNNJLNMLLPLNOPHMQLQOJLMQKLIMINQNNGFNLOJENJLJOQQMQJOHSJMMNKI
    IKIQIONKEMKJHMIRMRFUIHQNJIMGOOOPPMFJNORLHMDPMQJKNJLOLLKODJKMMMMONJMJRLKOJOOKLKGOLIQINNGQMIJHOLOOLOULMPQOKHGDIMMLKKJRMIMIFNGNHNNOPTIGORGKGMGN
    OMMMMIOLNHALNQMPKTEDUMISKNKIJHLILPJINGOJMMOQKLKPLIQKKQNMNGKKNHQNMJNMHNPOOLBLLNNLMINHMLGOQMHINPGMLIIKMNMJMLMKOUPILIHOLIPLNJNORNJNMMJIMPIKNRIQ
    KNNPNHMPIKKNNJLNMEQKPIIMNQMNKPNJFMOMNLJNNOKRNGPINMNKJMKTLJJHLMQOLJHJNKJKPNMOJIMMMINKNLJVSSNIJSNMLOJMPHMOIMKMKLNHLIKRPKLHJRJLNMNLNSIOIQLPIKFL
    OLPRGOMOQMOMLMMMJPJGSJMPILJKGKSKMLMHKILQIKMSIOJLLOHKJPNLNNNOHNNJLVKROLQQLJKOEOBMLQIPLMLKLJMMMETMIKJGQNPHNHJLILSLNLKPHJLOONPLKONJJIPMEIILKJHN
    NTKOLJMTONOQOJLIJODDQHUNKNLSVJLHKMLIMIPOOLMKMLPJMIJNLPOFIMIJLLNLQHPLPPNMFKKQGNLJHJMMJOMIHILQOJRMJNMNEQFOKOVISIKKMNMHMSKQGNHMLEKLPMNROSHGPMIQ
    PQNMNGHNKNSOLMJMQOIMPOLLOLJMNRNMKLQOIGRMHJHLNNHNUPJIMNLMKKLMHKMGLSHHGOJJLNRJOHEOKMLHHPMHOPPHSMNLMOHMNIQMGLBMLINMJPNIIOJQNRIURMIJRKDPINNRNIEH
    JKLOKLJQSHJOPLGMGKINJKNKSMIKLLOJPLLGNMMUQULLLMEOMIIKMOPSLLMREUEMNNGKJJPUSOONNONGKNMKPNKUGLHUUEONNILNLJMKLLFMLHSLKHMIKMKSHQVNJPKMHHGONIIQJOKI
    KPOMNOHNRMPFMRMOLLQOPLMMKKOJIMNMOKLDJQKKIGNJSTKOLMHKRKPMPLKPOEPNRLDMITONHNLQOFNPKPKNPQMJQMNNKJJIOMMGMRONLHNNLIQLLMRKJJOMVKKJPKIORLKLLKJLKMIL
    KMNPMNELJOMNIFHQNTMLMPKOLOQMKMKRLKNKKLTOHHIPSNIJGHINNJGOPMLMNHQJTNKJFKNMLICLGTPOPNNLPLLNIOLHNPNJJPMILMOHMJPMLIKFLQPOMOKLLOHIIPMKPKNNFMQFLOFN
    PNUOQMKPLJRJOLNMNFIMJLKJKSPNTQMPNLGKMFONKJNIIMNIIMFFHQOPJKKLGONMHKSRKRLHLHPLQGIIKMOLNRKIKOPJOKNPKOFETNRTJKSMKOOGHNLMMPOLHKKMDHQKJLSPNGLUOLOJ
    PONKLKHMOPREIHHNIKKKLGJKMOKJRJQMILJHHLNLMKMPHOMHEIMMQTKOJQOPEMKNJNLJKKLKNMNMRQLLJLKMKJPJLKKPJGMLLHELPJMUFOMLKRLMLLHPSLIOMLJMJJNLPOMKJJRNKOKN
    CLGLKNLHFKNNKKQJLMMONJPGTLBOLQBSOLLLPJJHGKRLKMNMMNEKIURKEJMQMIGIBQKKOOIPKMJBLKUOMPLJMQMQIQPJLLQLKJJJOKEOLJJGELMHNHSOHRLQQNIJNSLINLJMNHKIIOGJ
    NKPKPOHIKKIKLKLQIGNSQKKJKIMFIKFPNNMOOLNJMJKQUIIKLDOPOQPPNQLJMORQKLNSMHNGNSOMLDNJQHKJPMMTRLNJNJMMFUMINONIJPFPJPIJNHNJLLJLKOMHHMNMNNHKMPGNJFSI
    NHFMSMRNQNFRMJLNMLNINRPKPLPFRLJHKLMPMMMLGMIJDHJJMMGFRPMJHHKLNNLRJMPMOLOKJNUOINLJGILMLPMKLPKJLTDJJLRLKMKIHOSKEJLNJRNHJLNRQNOJQMLNMPPIQPKHPHKO
    LMMHLMLULLOONPNOLLMKLHMNJNIJJMLOOIHINQEMJIPLNNKJKPPLMHPJJJPLNLSHPQGISMHQORMIKJOGIHLGSLLPJNKMMLPMSKNMONNKMPNMKLHMMPGPSOMKFFJHNNNQMNEJHELIUFVL
    PNJJMKNGJPORSRIJMOOKMNIIFILHOLPMTKBKKJMISNOKGLJIJSLKNMKRJMLMNTRIPMMLMOKPMMJMKJQENMJPPMSPSKNHQLKQHHPIMLMJOTKQMNNIIOSLMMIPSNOKHOIJLULIGJQIKLNO
    HGPMPKPLOMLKJJJMVKKFKIDMLRMKNIGLOKNSTJJQROJKKJNSMMNIMOHJPQNLFPFKPPJJJJPQLQMNSDTKPJEKNQISRROOTKJMPRLLKKGNNJKLNMNLMTPKHMGNPIMOOMNQKIJROGRMQLIL
    HKNLJOOKPNKJJNJLRPNKMNILILQHKQGNNSLVKHKNFLNPLOKLPLMIKSLNIMIGQGIKLIKOMMMKKKMLNKMHOJOMHKHLJLMPKQJLFIGMGNRBOIFOLQKOFNMPIPMNIOIJOQQMJNILHMKIMILK
    LKINMMKMNFVRIQKGHINNRNRKJHHLMKKOPLTKPSOITLINJIKKLILIOJRJJKLJMHLESNLMMONLJHKPMMKGGHQKMMJHLJNOJQNMKKRMPPKLIOISQMLMNPLPIKLLHNNJLKOSSQMNNJPLNGIL
    IEJQNNSKONMRSQLLLGMMLTMGIKNINBOLKHJLQTLJIINLHKNNKNIJMJLKFUHIMKGMPHPMMIQFMNPLILKKGIGHLMOFKMEQNFIOMKTMNONMMNLALFIMJQOQGGHPQLKKJLMLJJOQMSJHLHJI
    MJLINIHEJGJMMHIOKGHINJJINJPOMKNPJNEIJKKKFLRJMOGKNGLHNMMNLMHLKJFMLKMNJFFKILLLFQIGKNNJFMILJJNQJMGKIKMMOPOOIGHGCINJMPKMOJRGFNMJJJJIJRJLKMJKSOGP
    DKNPPNFJNLNLMLLFJINKJNMHJLLOMJHFKNMFJLNPKHOHLIJIPNKFMPJHOOLLGKIPFMHNIQKPMKFMNKJKOOGLKPPOFNHIIPGSISNPJJMILKFNGQOLGGKJOKJHJIMMHJHHJLMOLJOLOLOJ
    JLINJMLNMHMPJNOKPNNJPJGKLKFKGKRGHHKJKILKLHKHMQNPKIIIMPNINNHPISIJHNKKKOEKKJLJPJKLKPJMSJIPIPNLNNOKMHHLNMMIJHMQRLLHNKOOGMJIJMHSMOLHMOQOPIJLNHHL
    HMLLMIHNKOPMQOOJMOHMHFOOGOJMMKPPOKLMMPLIMMQNJNIJSLJJELPGLEHONPGKNILJJQNOKKHMIFQKHKRJOMIKJMNGMCDNPIMLFKGJIIMKSMOFMLIKDGJPMJHJIKHMOIHIIPGDTLLK
    PQOOLJJLKIIOHHLJNENILJMOHIINOHOOJJPGONKJMIOHICPIOLHIJMLHTMHKCMNGJKJJGHFLHJLKPLOEQEIJQOSOIMLMMJMLHKRFMHRMGIGLKMKIPMJJILLOQKPMMNLJIHKHJLOPIJNJ
    NJJGLMQJNPKMKHGLLOLCKIJOKFNLIMSPNDJOKELHIKPMQQJLLNLMLNNFNFKOQKLGFJLKMNMPLGLMRPJQEMOMHRNKLQRGNLPJOMHKONKJHLLKIKDLLMIHMONNGMJMLQPIFKLONKLHGLHJ
    MHJQKLLOLILIFNMLLFFLILONKGMLMKCKULMHKKRNMQTMJKMMLIJKLMNJNLIQMKLPOKLOGMOONHLJMLOMMNNMKNNQMMHMGGOLFHSNIGKKIHFMIIMJKKNJGIHRJKJEJPNIHLQAFKNSONKK
    PPPNHJKGNJLKCNJMOEPMPIONGHKHFNNGHHFMNNGKJPKKOLIITOJKRIPJRLHMQNKLPJJMIJMIFLLHHIMNMJJINMTNHEOFKPJRKDEKKHPJLBKMQLPFPLVDGCQEKLMVJKMKQFRKFGJRPNJQ
    PNLGNRLILBNGIJLLKJHEIOKLDGFFFEGNOLFQAABOLKLJJBENMHGKKLOGERKJNHIKFFPKKHOPOOJRIEEOQFLINMKPTCPOLMOOOQOMHKLRMLOQRUPONSMPQUQVPODNJRPNKGLQILGMHUNO
    MJHIKMGHOJLLKRMFJLLOMPMHJIPKQNHIHKNGKKKGOKMLIUHGNLLPOJIMNLNNSLPNEHOOMIIOHQIGLRFIPKHPLLKOLMKEELMKEJJMNJOONHJJILLPKOIMEOGOEJEKMKLOJLPLGKHPPHLL
    PKMIHOIPINNLKIKKPKSJJJQNMLKJKKNLHMKHKMKKHLHRMKMQNLLIHKOLIKMEKMLSSNHLKKMKMONCMQKFIVMMMFMOKKPGINIINPNGQMJJIJIFPKGQKGLNNRHIOIINELKMKFKHMJIMINMM
    OKJMNFNOMOIIGNHLJIHQPJKFJMNKKKLLFIFJEILJKLNKNPIIGQQNLOPNQPGPJLJPKGPGPKGMLGLPJQJIINNQKTKMKLIFNMMMIFMMRJMMHGNTOKIPOLRIKJLLSKPHILIKJINLLLGMLJIK
    JLQRGHKLCNJMKPHHHOLMMGQNKKNIOOQNLOFHUKKJLFOMLQIOHHILOKLLNHVKKJLBKKIODGLNNIMDPPNKIIMDNKIDKRLFHKJLKGMOKHOPLLOHLOKRLQIPFHKNQPNKPLMMGLGFKKLIKMKH
    JGGKMOHGLMMOKKLJIEGNIGPKQLLDHMMAMNKONNPLKENLJRBOLGJIGIOKOIKOJHKMMIKGLOJMQMLNHOSOKIMNLQIGLNKKFJGQMIJIOIMJHMFNNNLOMPKGFFHMREFIJIEJJQOJKMBIOJAL
    PQJIMOKMDKMJLBJMFIKLIJONHMEDMLMJNIEIOJHNQHLJJQJHMJJJOOEIKOPMIMKQKKIFJILLKEMJFEQJKLJJNOOCKLIMQLHNKHNNPINJIKNEHDKLIJHKJJKQLPDNNTIIIDRRIMMKKQKH
    KGJRJGJNKPOFNOKLGNMOLPNOINOHGNMEMKIJGMINMOFKPMLFPKMNHMINMOGNLNQLIJTLQOJDSMKGJMKOLGOPQGBNOHAOHFMKGGGIOLIMMOIHJNNIPGHLMLIFKLMOMOOGJNMNOLJMNSON
    EVIKKSGJNGGLLMIHOMKMCIKJLGJTMMINNNLHLGNMMNQNLLPJQQJHIJKFNGGHJSMLILONILFMKNKJILJONOFCKPMLNMLLNMHNINLMDNPGRMPRONNMHNGELMFNDKPKRJNMEOJJNIMLIISK
    IJDMMJJMMEGLNIMLFJPCOLQFMFKILPJONQMKNJLNIBRJNLMGKILDVPJNLHIFKMOJMKGEKKKMMNMRKONJMNJKQLIHUGOPJPHMKNNLEIOGJKGMGRMLPFMHOIPMGKFKJMJJBOIHKNPKMHKM
    NJONILPMIIMKPIOFHQJMLJKKOIGJOLOMHMLNIQGCLMLKOLIIQHKLNHNPMLLKRIOOQLNJHKHHMKDIGJKKOMHGIFMIFJJKLKJMILKMNPLOFJNIIQFLLGIIJAKLIMLRLOQKKHMKLJODQHKR
    QMOJHINJGPDLTGKLNTNOHJPNNLMCQOLPCPKQQIIQMLJLKKOOMKLMLNGGELLKJKQEIMIMHNHQLIGLIOQPGIMHKLIHMHIQPNHHEJOELHJKKDHKNIHVLJJLOLGIGFNHKONILLFKLMOIJEQN
    IIPHKKLMNLENJNCKLPNJLJJNFMOOLQLLOHPLIMKLMEFNKJMJPLOQGIMKOKGNLRRQKMLIJMJOGHGOMMLOMJNNORLJHIPGOJLHHNIQMINHHHLLMKLKPJNKOMKUHLJJGLMEGLNNPKJLQNLK
    GMJMIJIOFINMLHNPLLKMKIOJRLKNHNIHHKKJIJGNMJJJRKNQNLRIOHJMHLMOUKRLNJOHJHHORJHMNPOMJJOOHKNLNLILKMNNOJPQHPLIHHJLJKMNKQBONKJJMMHPNHMPILMLGJIPKNIK
    IFGLLPLQLKKNNMMQJMKOJCJIQNMINKJNINNEGPKDJKKNJOHHQPLJOLMNJLMNIFHNIJMNHKKMGIJLQIRMPLQJLKONHHNHLMNFJMJPNKGNKKOLBLILPJHJNNPMHLGDKLPNGKLIROHQKHNP
    EJLCSOOMOCQMOKKONKLKMMOINKLINKNJKPNMINLGILLOJMEQIJMPHMKMMQLNNKLFOINLKLKFOIMJJGJQLGTOOJIFMHKHIIGIOLGOMPJGHOKGMGKPPLMKGMPGOKONIOJKMHDMFMLRJHLI
    JJNJLGOJNGILMLKNHJGLKKHLRPNMMJFKMIHPQILMIFMKNNNLJJJOQKMMLMHKNGNPPMMJKFMJJMHNIQGIKKLIOJHFQQMJKLPPPQLMLHMJNJILHOHFLKLJPOPLKRKLPJKOJJIJMIOKPLLJ
    OLKJAKPMHJMRIKPLEJFJJOHJJLJNNOHKMIGJFJPMFOEHJLJLJLSEPPLHMPNNJPLLLMIGKNFRMOGJQMMOLORIPNQKKJPMKIRQIIFHJKFTNMNNOQORKPNPMOJGHHNPJNHJKMLGMNKKJOKI
    MHQJJMKNIMJHKMIQLIOGLOMKLJONJOHIMSLENKEMIHMIFSKPIGKKODGKOKGEMJNOMOJJNIOILJQKCSLJMIVJGHNLMILOJLMQOOLCPPULKKJKKMRJHLKMOTNKRKOIPIIQIMIDLAQINKFH
    LELJOBDISNOKIHMQMQGJKJQKKKONPQQONKMMNHQINJOKINLKGMKDOPOMJMOQNJUHJTKLNMMOMOMMOONFILOIKJMMOJMNMIPNOHDGQKLLIJLNLOFNJPILSQNKMHMMKNNFNLOLPINHMLNO
    HDHJMFMMOLGLLQJKQJJKQGDKOONHSHJHGMOMGMNKIJOIIPPGKMLKOIJKONJNPLOGKNLQMLKMIPFIGNRNLLMKDILLKEQIHJLIPFLMMPMLOGNGLOOONLLNMMMJOHNPJKIFJOLJKJJNKOQK
    NMJJIOHKHHJLJNNGMJMJMOHNBNHNNKJKKGNKMJNMIKIIJGLPPKNIIJNHFMULNQLHLLILEIQJOHIJNIKHJINIMGEKJIGUMKHHKOMJLMNHQIJSKLMGKHKLHMNJMHHKPMRNLIHHQMHRMEQK
    DPLPLELNMKLIPHMPMPNPMKKRKQHMMIIQGLHMMLPLJLLPEHJKKDKONHLKJKHLNLJJLMHLLKMIHLPHLQHLKLDLKNOGNKIIMMMHLLNJMPJJOJQLNQIMENOQEMLINILOCKKKGMNLHHLHSHHN
    HEMJGNJNGKOLPLOOIFJGQLJMNJIGINSJPIKMPLDIHUFJKHKGMMKOJILIDLIHJHHPRIEGFLOLJOKMKGKGTOLGLNMNIPJKNOHKILPMRLKMSOLKGNNGMIHGRKKFKGHTLPHJMQLMHRLIKJLO
    GGRKKLGNQJHHLCKIFIJJHMONMQQOHIEIMPGKMEGHNFFQOSKQNIIQILDIRFJKGNNJJLOPHPHJMRJHPMMKNHOLPONHJOSJRNNMGOOOMPMPINPJOOJNGHKKNJKPHILKSLMKJROMOMMHILKK
    PQJIQJHMJLIHENEIPNRJIKKLQQFNENRKPMEKGKNKMGOLEJRGJQRMGPQKJTKKNNMGOLNHIRHPIJLNKGMGINLQENQOJQEQMCGQKHMHHOMONSONOTILHIHOKGNPKLJHJMJJLFIKEMNJMNRI
    HLRJGGHEJOTILMHPSMFNNBHNFKGLKLRJFIMJGPMMPPLHKGRLPKQIDKKOMNLNKHPLQOMQRGLJPNKPMLMQKRKMLLHPPIINGLINLKKGGKIMFJLGGLTJJKMQNKOJJMJQKKNLNNMPNPGKGKMP
    KPOPFKNLMJJPNIJNNIKNPNMJJJPIHMKHLGJOMIMKIGHJLGJKNMKFNKILGGPDGLMKMQKLLKPMMGMKFJHNPJPKMOKJMJQGIIURGGLJLMJHNQJONHHKMNJMNQPDKMIJMLKJPKOJEELLTQMO
    IEQPOKLLQIIOOJNGMRLGPJIFLNJKMHKTKKJSQIOCENLJNHIRMJJKMNIMHKJPMQCMQJGPOGOLNJKPKGQHIOCKJOKPHIPJOJLJSONNTFPLJFJJKLMIIMGMMRMKIFKQLHMPOLHHMMKKKKRL
    IKFNMKIOHLKLKOKKKKQLIKOKMJKJDJLKLGLLLMJNLJMLBNINJOKOJMJJMEEMNNJKMDJMIMPPNJFMSLLHKODGIBHKNIIKJLKJGKNLMQFKORNNPNFIRFKHMJMLGFLLHLOGKOMGLNKMJMHG
    NGJJJGIOGLKKILMMHILJNFJHUILLPNHNIOMMMIQOFFJJKKPKGTMGKKLJNOJKOPKPLHLNHFFMHQPONOPHIHRMMLLJHGKLGIKLGPMLMNJNLGMMMKPKJMHOGMQKIIPROKIPNKILPPNJNIOJ
    LKIGLJFLIFKMHNKRMUNMHJOGHNHMMLELNHNKLONQLJQJOPMOQAKKMJGKLLNJIHDNCLIMJKNKGAOHIJLJHQKJMNHRIMHLMGPNOLJJNKNGJOIHLOHLGSKKRPLKMJJLJGMQIKLLKPHJQPNG
    MLOEIGHOLMMHFQHIJHFBIJJJMHKINMKHMKHMLBMFOLJKOILPPNOINPINLMLNNPKQPLLNJKHNOKLNRMGGKFPOLLNKFOPJJLKFLLJMIHLMHJMLGMNJKGOFJEJONNLQLKMSGEONKEQOMOGN
    FGJHJFILJKGKLIKGNNJIJLRLMJLMKENLRKLHJLQNOCGMNKPLKQLQKHLIHDGGIQMIRKKJOOOHGIHGKLJOQQKHOKINKOLLJJQPPNFNKUALLLHIAIHJMIMMGMEANNJNIOIFJLLMKFOLHLNM
    KJKNMMLKKLFNPSOJKMLKJLHJHUIIHJJNNPEHJNOKOJOMLCJLIMKLHHPOIHNOJGGERHNIOPJHINNOKPKHLOQQQGDKMRKFLLJIJQQPJLRKQKKIOJNIRJGNNILPINNRLJLLIJQHKLKMINHN
    NFGFNMJOQOJKMJNNQBOJFJNNNNGQLNKFHOOKQMGUNPMQIJOOJOJINMLLOKJGKJRPQAKGJSGLGKGRFQLGINIKMOQNLNLJJJLLIKNQFGKOQGLPJQONPLLNRNFJKJQJLILROFPNRMMRQEOJ
    NLKMDOJHMLJQRNRKQNLINLQOQJLTMITMEKOHHILQPNMKGPRNQHGJLKHLJKJKJRILNPTLPPFOLHQNMMHNLKOPPOALGJMLBMLMHEHPLNQMGJNDFLPIPLALLNNKKLKLJLKPLKNSDOPDJPLH
    EMMKKIIMKKMPRKQKMJMGIQLMNMTJGMKIKJQGMINLJKLJJMLIKLRPLMKQOMNHLLPNLHHKKFJKGOIIKMHLKSKKPMPLMTKMQN`,
    layer: `-0.2119, 0.5956, 0.8767, 0.0459, 0.06, 0.0055, 0.0798, -0.0534, -0.0104, 0.0469, -0.0302, 0.005, -0.0256, 0.012, 0.0057, 0.0388, -0.0273,
    0.0618, 0.0292, -0.1019, 0.1889, -0.0028, 0.16, 0.1139, 0.0061, -0.1422, 0.0591, -0.0614, 0.0355, 0.0679, -0.2607, 0.01, -0.0138, 0.3282,
    0.0196, 0.0122, -0.0644, -0.0867, -0.0089, -0.0269, 0.0467, 0.1465, -0.0923, -0.0601, 0.0882, -0.0284, -0.0011, 0.1392, 0.0549, 0.025, -0.0133,
    0.7868, -0.1318, -0.0285, -0.025, 0.001, -0.045, 0.0273, 0.0023, -0.0148, -0.023, -0.0144, 0.0095, -0.0125, -0.0303, -0.045, 0.0424, -0.0476,
    0.0113, -0.1296, 0.1918, 0.0643, -0.0205, 0.0466, 0.3144, 0.0865, -0.2758, -0.0846, -0.2989, 0.0447, -0.0688, -0.0203, 0.2012, -0.4254, 0.1897,
    0.0088, 0.0544, 0.0847, 0.077, -0.0534, -0.1026, 0.0734, 0.046, 0.0226, -0.0627, -0.1318, 0.0658, -0.0374, 0.0469, 0.0862, -0.0047, -0.5229,
    0.5459, -0.0155, -0.0044, -0.0043, -0.0471, 0.0137, -0.0039, -0.0706, 0.0109, -0.0243, -0.0056, -0.0105, 0.0121, -0.0015, 0.0107, -0.0413,
    0.0019, 0.2101, 0.1034, -0.0997, -0.1447, -0.1594, 0.112, 0.024, -0.097, -0.1491, -0.2653, -0.2393, -0.1626, -0.1715, 0.2786, 0.0285, -0.1456,
    0.0066, 0.013, -0.0235, -0.0258, -0.0044, -0.0202, 0.0348, -0.054, 0.065, 0.0722, -0.0146, 0.0446, 0.0062, -0.0453, -0.0559, -0.006, -0.4193,
    0.7093, 0.0111, -0.0484, 0.0065, 0.019, -0.0593, -0.0193, 0.085, -0.0157, 0.0273, -0.0265, 0.0243, -0.0179, -0.0167, -0.0229, 0.0085, 0.0228,
    0.0829, 0.1056, 0.0377, -0.0382, 0.1321, 0.2176, 0.1721, -0.0491, 0.2299, -0.1366, -0.0732, 0.13, -0.0764, -0.0783, 0.1117, 0.0624, 0.0692,
    -0.0401, -0.1366, 0.0827, 0.0091, -0.0139, 0.0841, -0.0798, 0.1623, 0.0435, -0.087, -0.0237, 0.1686, -0.0447, 0.01, 0.1033, 0.6182, -0.085,
    0.0109, 0.0927, 0.0547, 0.0477, -0.0347, 0.022, 0.0646, -0.0237, 0.0025, -0.0304, -0.011, 0.0189, 0.0302, -0.037, 0.0259, 0.0131, -0.0335,
    0.436, 0.2519, -0.109, -0.1089, 0.1425, -0.0848, -0.1577, -0.0924, -0.1498, -0.0305, 0.0273, -0.0756, -0.2562, -0.3019, 0.024, 0.0519, 0.0191,
    0.1117, -0.0038, -0.0535, -0.0539, 0.0987, -0.0016, -0.0012, -0.004, -0.0782, -0.0467, -0.0111, 0.0434, 0.053, -0.0833, 0.3539, 0.0761, 0.0491,
    0.0628, 0.0074, 0.0792, -0.1325, 0.0161, 0.0642, -0.0422, 0.0219, 0.0012, 0.059, 0.0225, 0.108, -0.032, 0.091, -0.0045, -0.211, 0.1027,
    -0.0537, 0.0394, -0.2614, 0.1886, 0.0357, 0.1269, 0.0535, -0.0374, 0.1794, -0.0982, 0.1686, 0.2182, 0.1457, 0.0641, -0.0025, -0.0484, -0.0037,
    0.0183, 0.0155, -0.032, 0.0348, -0.0466, -0.017, 0.0906, 0.1084, -0.022, 0.0068, -0.0168, -0.0609, 0.0014, -0.4907, 0.1207, -0.0049, -0.0034,
    0.0287, -0.0007, 0.0042, -0.0051, 0.0166, -0.0171, -0.0087, -0.0157, 0.008, 0.0007, -0.0038, -0.0184, 0.0072, 0.0067, -0.2203, 0.1052, 0.1863,
    -0.0463, 0.0936, 0.1052, -0.164, -0.2687, -0.3603, 0.0403, -0.0971, -0.087, -0.131, -0.2348, 0.3574, -0.1121, 0.0665, -0.0749, 0.0657, 0.017,
    -0.0127, 0.0009, 0.023, 0.0351, -0.0511, 0.0125, 0.132, 0.0027, -0.0531, 0.0233, 0.1107, -0.0069, -0.2616, 0.1514, -0.0734, 0.0362, -0.0141,
    0.0247, -0.0028, -0.0145, -0.0908, -0.019, 0.0176, 0.0366, -0.0483, -0.0359, -0.0031, -0.012, -0.03, -0.0046, -0.0779, 0.046, -0.0084, 0.2118,
    -0.1082, 0.0023, -0.1529, -0.0023, -0.0889, 0.1395, 0.2508, -0.1209, 0.0359, 0.1273, -0.2043, -0.0054, -0.1334, 0.1332, -0.069, 0.1016, 0.1281,
    -0.0201, 0.035, -0.1141, -0.0657, 0.0447, 0.0265, 0.0728, -0.1406, 0.0438, 0.0332, -0.2934, 0.5578, 0.0496, 0.0251, 0.0213, 0.0013, 0.0046,
    -0.0123, 0.0155, -0.0242, -0.0301, -0.0158, -0.0046, 0.0027, -0.0334, 0.0116, 0.0515, 0.051, 0.018, 0.0552, 0.0383, -0.2379, 0.1705, 0.0013,
    0.0798, 0.0008, -0.0696, 0.0118, -0.1468, 0.2385, -0.1277, 0.2777, 0.3844, 0.1176, 0.208, -0.034, -0.0671, -0.0508, 0.0704, -0.0759, 0.121,
    -0.0471, -0.0588, 0.0188, -0.0345, 0.0136, -0.0112, 0.0109, -0.0589, 0.0416, 0.0411, -0.3115, 0.4171, 0.0463, 0.089, -0.0389, 0.073, 0.0794,
    -0.0059, 0.0713, -0.01, 0.082, 0.0156, -0.023, 0.0029, 0.0242, -0.0424, 0.0623, -0.0191, 0.0405, 0.1183, 0.0736, -0.0294, 0.1297, -0.0058,
    -0.0841, -0.0885, 0.3768, -0.0221, -0.0684, -0.0323, -0.0545, 0.1372, 0.0594, 0.1455, 0.1551, 0.0824, -0.0365, 0.0333, -0.0587, -0.0028,
    0.1181, -0.0701, 0.1203, 0.0734, -0.1109, 0.0194, -0.0219, -0.0529, 0.0427, 0.1167, 0.4104, -0.2449, 0.0641, 0.0073, -0.0092, -0.0025, -0.0472,
    -0.0215, 0.0361, 0.0684, -0.0591, 0.0004, -0.0145, -0.0193, 0.0266, -0.0213, -0.0107, 0.0603, 0.146, -0.0035, -0.0252, -0.1232, 0.0162, 0.0705,
    0.1824, 0.3412, -0.2135, 0.018, 0.047, 0.0607, 0.0923, -0.1812, 0.0061, 0.2705, -0.0494, -0.0687, -0.0657, -0.1183, 0.039, -0.0074, -0.0123,
    0.0309, 0.0627, -0.111, 0.0402, -0.0767, -0.0658, -0.0403, 0.0946, 0.034, 0.3436, -0.2204, 0.0141, 0.0339, 0.0176, 0.019, -0.0182, -0.0318,
    0.0944, 0.0341, 0.0054, -0.0196, 0.0271, 0.0403, 0.0158, -0.0031, 0.0046, -0.0031, 0.2467, 0.0589, -0.0427, 0.0133, 0.0889, -0.1448, 0.1608,
    0.2657, -0.0021, 0.0116, 0.0075, 0.0126, -0.0511, 0.0436, -0.1249, -0.0618, 0.0012, 0.0397, -0.0177, -0.1167, -0.0162, -0.0443, -0.1521,
    0.0393, 0.1227, 0.2292, -0.0083, 0.0071, 0.0934, -0.2455, -0.1578, 0.0766, 0.1984, -0.4635, -0.0466, 0.0757, -0.0232, 0.1101, -0.107, -0.0588,
    0.0883, 0.0147, 0.0564, 0.0074, 0.0799, 0.0496, 0.0489, -0.1051, 0.1064, 0.0133, -0.1359, 0.1588, -0.0953, 0.1921, -0.1439, -0.0395, 0.0381,
    0.2072, -0.0212, 0.2122, 0.2268, -0.0143, 0.1545, -0.0627, 0.0907, -0.006, -0.0214, 0.0704, -0.0401, -0.1409, 0.037, -0.0897, -0.0674, -0.0511,
    0.0262, 0.0518, 0.0374, -0.0022, 0.0824, -0.0223, -0.104, -0.0085, -0.399, 0.2848, -0.0276, -0.0114, 0.0244, -0.0357, -0.0389, -0.0385,
    -0.0128, 0.0461, 0.0056, -0.0109, -0.0021, 0.0332, 0.003, 0.0005, -0.0332, -0.0029, 0.1264, 0.1729, 0.0009, -0.095, -0.28, -0.0278, 0.2113,
    -0.0462, -0.0462, 0.0268, 0.0931, -0.0327, -0.1682, 0.115, -0.2125, 0.0221, -0.0765, 0.056, 0.0384, 0.1644, -0.0508, 0.0109, 0.0025, -0.1498,
    -0.1229, 0.0285, -0.0077, 0.1626, 0.1471, 0.0705, -0.0506, -0.1352, -0.3471, 0.3569, -0.0501, -0.0439, 0.0137, -0.0106, 0.0914, 0.0273, -0.128,
    -0.0337, -0.0187, -0.0382, -0.0002, -0.0376, -0.0723, -0.049, 0.0467, 0.0178, -0.1035, 0.1157, 0.1208, -0.1112, 0.1414, 0.0918, -0.1774,
    -0.3485, 0.0847, -0.0536, -0.1031, 0.0204, -0.0757, -0.1621, 0.2555, -0.1891, 0.0787, 0.005, -0.0348, 0.1176, -0.0228, -0.0327, 0.0652,
    -0.0465, 0.0272, -0.0292, 0.0028, 0.0158, -0.0548, -0.0391, 0.1268, 0.0817, -0.2979, -0.0214, 0.0587, -0.0025, -0.019, 0.0175, -0.0263,
    -0.0198, 0.0205, 0.0657, -0.0097, 0.012, 0.0013, -0.0228, 0.0422, -0.0734, 0.055, 0.0201, 0.0235, -0.033, 0.2121, 0.0994, -0.0138, -0.248,
    -0.1273, 0.0967, -0.1305, 0.168, 0.1396, -0.1488, -0.0245, -0.0983, 0.0907, 0.1934, -0.0205, 0.039, 0.1445, -0.1207, 0.0815, 0.2332, 0.0943,
    -0.0625, -0.1738, -0.063, 0.1096, -0.1873, 0.1581, -0.0778, 0.0702, 0.1469, 0.1997, 0.354, 0.0267, 0.0173, -0.0103, 0.0439, 0.0082, 0.0013,
    0.0429, 0.124, -0.0169, 0.008, 0.0221, -0.0137, -0.0082, -0.1205, 0.0271, 0.039, 0.0778, 0.001, 0.0016, 0.1056, 0.1093, -0.0479, 0.1608,
    0.3419, -0.0565, -0.099, 0.2843, 0.1414, 0.1023, -0.2115, -0.1059, 0.0528, 0.007, 0.1698, 0.1016, -0.0518, 0.0362, 0.0691, -0.0419, -0.007,
    0.0341, 0.0567, -0.1242, 0.1487, 0.2112, -0.0034, 0.0466, 0.036, -0.9247, 0.6395, -0.0093, 0.0238, -0.0031, 0.0087, 0.0067, -0.014, 0.0029,
    -0.0142, 0.0354, -0.016, 0.0171, 0.0027, 0.005, 0.0058, 0.0151, 0.0171, -0.0895, 0.2369, -0.0395, -0.0132, -0.0207, -0.1593, -0.1818, -0.2142,
    0.3172, 0.2431, 0.061, -0.0889, -0.1218, 0.2069, -0.3739, 0.0439, -0.0283, -0.0129, -0.0481, -0.0495, 0.1788, -0.0218, 0.0084, -0.003, -0.0839,
    -0.0691, -0.0529, 0.0577, 0.1079, 0.0464, -0.1001, -0.045, 0.3865, -0.2971, 0.0769, 0.0349, -0.0262, 0.0146, -0.0169, -0.0077, 0.0442, 0.0477,
    -0.0737, 0.0202, 0.0059, 0.0367, 0.052, -0.0411, 0.0214, -0.0346, 0.1462, -0.0414, -0.1067, 0.1271, 0.0564, -0.1492, 0.2638, 0.2535, -0.3004,
    -0.0335, -0.0437, 0.1034, 0.0323, -0.0175, -0.0686, -0.0614, 0.1055, -0.0379, 0.1366, -0.0563, 0.0102, 0.1434, -0.1844, 0.0534, 0.0214, 0.1659,
    -0.0664, 0.1663, 0.0289, -0.1622, -0.1028, 0.0505, -0.5441, 0.8482, 0.045, 0.0682, 0.0219, -0.0038, 0.0092, -0.0114, 0.0477, 0.0193, 0.0117,
    0.0291, 0, 0.0156, 0.0193, 0.0001, 0.0062, -0.0051, 0.245, 0.1174, 0.0089, -0.0428, 0.1027, 0.0405, 0.1939, -0.1203, 0.282, -0.0824, -0.0896,
    0.0336, 0.0074, 0.0744, -0.1111, 0.0069, 0.0255, -0.1215, -0.0567, 0.1385, 0.0002, 0.0757, 0.0022, -0.1603, 0.0053, -0.0924, -0.1061, 0.0567,
    0.1119, -0.08, -0.1547, -0.0255, -0.3556, 0.5566, -0.0029, 0.0129, 0.0437, -0.0014, -0.0066, -0.0139, 0.0631, 0.052, 0.0448, -0.0228, 0.0279,
    0.0041, -0.0287, 0.0016, 0.0053, 0.0164, 0.2007, 0.0463, -0.0622, -0.0207, 0.0494, 0.1798, 0.1341, -0.0795, 0.157, -0.0346, 0.0003, 0.0543,
    0.037, 0.0016, -0.0072, 0.1699, -0.0101, -0.0409, -0.0525, 0.1153, -0.1247, 0.0414, 0.1215, -0.0119, 0.1225, -0.0533, 0.0739, -0.0425, -0.0655,
    0.2156, -0.0631, 0.0189, 0.5268, -0.2042, 0.0081, -0.0189, 0.0044, -0.0147, 0.0012, 0.025, -0.0265, -0.0068, 0.02, 0.0067, -0.0294, -0.0228,
    -0.0187, 0.0068, -0.0279, 0.0091, -0.0152, -0.0758, -0.0495, 0.1741, 0.4573, 0.2528, 0.0922, 0.0788, 0.2121, -0.0459, -0.1424, 0.0883, -0.0388,
    -0.1512, -0.1059, 0.1537, 0.048, -0.1363, -0.0154, -0.0073, -0.0122, -0.1267, 0.0198, 0.1209, 0.1688, -0.1303, -0.1532, -0.0405, -0.0669,
    -0.0404, -0.1557, -0.0428, -0.4867, -0.6591, -0.0475, -0.0961, 0.0379, -0.0446, -0.0368, 0.0045, -0.0489, 0.0195, -0.0536, -0.0332, -0.0127,
    -0.0276, -0.0524, 0.0477, -0.0764, 0.0695, 0.0458, -0.0723, -0.0691, 0.0661, -0.3086, 0.0864, 0.0293, 0.0195, -0.1255, -0.0902, -0.0254,
    0.0244, -0.0163, 0.3551, -0.129, 0.0319, 0.0904, -0.1087, -0.0034, -0.0674, -0.0341, -0.0612, -0.0131, 0.0413, 0.0774, 0.0248, -0.0796,
    -0.0113, 0.055, -0.0517, 0.1313, -0.056, 0.328, 0.0536, -0.0256, 0.0276, 0.0668, -0.0546, 0.0245, 0.0124, -0.0616, 0.0172, 0.0025, 0.0041,
    -0.0088, -0.0228, -0.0217, -0.0342, -0.0032, -0.0182, -0.1172, 0.0785, 0.0877, 0.1178, 0.1106, -0.0937, 0.0234, 0.1048, 0.1826, -0.0386,
    0.2001, 0.167, -0.1873, -0.0503, -0.1316, 0.0433, 0.2456, 0.003, -0.0473, 0.0789, -0.1154, 0.1573, -0.0615, -0.0584, -0.1372, -0.1038, -0.0328,
    0.055, -0.0502, -0.0079, -0.0719, 0.1155, 0.4756, -0.0409, 0.0224, -0.0313, 0.0114, 0.0256, -0.0312, -0.0275, 0.0538, -0.0149, 0.0042, -0.0093,
    0.0033, 0.0455, 0.0163, -0.021, 0.0287, -0.0058, 0.0799, -0.2032, 0.0008, 0.2748, 0.2652, -0.104, 0.2216, 0.0302, -0.308, -0.0708, -0.0237,
    0.1679, 0.1382, -0.1233, 0.0811, -0.0915, 0.1117, -0.0327, 0.1024, 0.0845, -0.1187, -0.0197, 0.012, -0.0275, 0.0434, 0.139, -0.0207, 0.0596,
    -0.1233, -0.2191, -0.0017, 0.0348, -0.3048, 0.6284, 0.0496, 0.0168, -0.0359, 0.039, -0.0011, 0.0272, 0.0163, 0.0226, -0.0579, 0.0542, 0.0231,
    -0.0301, -0.0084, 0.0016, -0.0203, 0.013, 0.1252, 0.1693, -0.0537, 0.0478, 0.1887, 0.0719, 0.2128, -0.0594, -0.0669, -0.0313, 0.0847, -0.0805,
    -0.117, 0.055, -0.1637, -0.0204, -0.0162, -0.0568, 0.1575, 0.1506, 0.0793, 0.0971, -0.0025, -0.0887, 0.0067, 0.0272, -0.1206, 0.1027, -0.0196,
    -0.0342, -0.1242, -0.132, -0.4192, 0.0148, 0.0145, -0.0655, -0.0408, 0.0313, 0.007, 0.0021, 0.0557, 0.0125, -0.0074, 0.0312, -0.0092, 0.0176,
    -0.0018, 0.0164, 0.0234, 0.0256, 0.3165, -0.4535, -0.0099, -0.1572, 0.0463, -0.1873, 0.0414, 0.1105, 0.0032, 0.2656, -0.1004, -0.2296, -0.1449,
    -0.093, 0.1754, -0.0149, 0.0438, -0.0087, -0.1314, -0.0318, 0.0935, -0.0245, -0.0936, 0.0148, 0.0903, 0.0709, 0.0704, 0.0654, 0.0301, 0.0146,
    -0.0221, -0.0889, -0.5373, -0.1195, 0.0154, -0.0143, -0.0051, 0.0086, 0.0259, 0.007, 0.0159, 0.0264, 0.0063, 0.0062, 0.0104, -0.0169, -0.0024,
    -0.0022, 0.0136, -0.0023, 0.1799, -0.4175, -0.0796, 0.0207, 0.1283, -0.3667, -0.1209, 0.3288, 0.0418, 0.2044, 0.0316, -0.123, 0.1036, 0.1504,
    0.3427, 0.0133, 0.0618, 0.0112, 0.0513, -0.0078, 0.0199, 0.0566, -0.1124, -0.0849, 0.0051, -0.0376, -0.01, -0.079, 0.0886, -0.0219, -0.0262,
    0.0422, 0.5736, -0.21, 0.0099, -0.0351, -0.0154, -0.0155, 0.0068, 0.0065, -0.0192, -0.005, -0.0001, 0.0088, -0.0076, -0.0379, -0.0214, 0.0269,
    -0.0018, 0.0126, 0.0041, -0.1356, 0.0615, 0.1517, 0.1471, 0.1701, -0.1232, -0.1113, 0.1918, -0.0429, 0.0371, 0.088, -0.0275, -0.0559, -0.1255,
    0.0788, 0.2197, 0.128, -0.1612, 0.1745, 0.069, -0.0012, -0.0722, -0.1015, 0.0029, -0.2046, -0.0076, 0.2917, 0.0017, 0.0548, 0.0064, -0.1968,
    0.6966, -0.0111, -0.0263, -0.0122, -0.0196, -0.0614, 0.0198, 0.0158, -0.0597, -0.0155, -0.0043, -0.0128, 0.0055, -0.0199, -0.0292, 0.0372,
    -0.0318, -0.0102, -0.2068, 0.3405, -0.4923, 0.0007, -0.0325, 0.2328, -0.021, -0.1569, 0.0312, -0.1391, 0.1531, 0.1197, 0.0484, 0.1417, 0.0343,
    0.0379, -0.0769, -0.0533, -0.0668, 0.0463, -0.0099, -0.0812, -0.0698, 0.0818, 0.0478, -0.0152, -0.0953, 0.1086, -0.0268, 0.0068, -0.0242,
    -0.0456, -0.3825, 0.1523, -0.0185, 0.025, 0.0263, 0.0126, -0.0132, -0.0001, -0.0791, 0.0152, 0.0227, 0.0177, -0.0224, -0.0422, -0.0396, 0.0419,
    -0.0744, 0.0559, -0.0775, 0.2223, 0.0761, 0.1927, -0.1659, -0.1582, -0.1017, 0.0834, 0.1396, 0.1614, -0.1481, -0.2774, 0.0289, 0.1447, -0.1884,
    0.0326, -0.0639, 0.0746, -0.0236, -0.059, 0.0238, -0.0378, -0.0062, -0.0482, 0.0207, 0.074, -0.0549, 0.1907, -0.1005, -0.0602, -0.0344, 0.0255,
    0.3981, 0.0505, -0.0274, -0.0153, -0.0296, -0.0224, 0.0094, -0.0296, -0.0156, -0.0274, -0.0031, -0.006, -0.019, -0.0289, -0.0375, 0.0401,
    -0.0213, 0.0135, -0.1773, -0.2029, -0.1755, 0.1203, 0.3225, -0.1358, 0.0588, -0.0691, -0.0294, -0.2857, 0.0845, 0.1379, 0.1325, 0.2825,
    -0.2652, 0.1823, -0.028, 0.2429, 0.0716, 0.0197, 0.0553, -0.0302, -0.029, -0.0204, 0.0986, 0.1485, 0.0075, 0.0845, 0.1674, 0.0582, -0.0374,
    0.1433`,
  },
];
