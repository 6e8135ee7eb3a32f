import type { EvidenceKind } from './evidence.ts';

// Written by `npm run weigh`, which learns it from persona files whose checks people have marked.

/** The evidence that something is known of, by kind, in the order of the numbers. */
export const names: Readonly<Partial<Record<EvidenceKind, string>>> = {
  above: `a about accep acces acros actio activ actua adapt add addin addit adr advan after again agent ai algor align all allow alrea also alter alway
    an analy and andro anima answe anti any api apis app appli apply appro apps archi are areas argum artif as ask asser asses asset assur async
    at attri audit auth authe autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav bench benef best betwe
    block both bound branc break brows bug build built bundl busin but by c cache cachi calcu call can capab card case cases categ cause cd chang
    chara check choos ci clari class claud clean clear cli clien cloud code codeb codes codin colla colle color colum comma comme commi commo
    commu compa compe compi compl compo compr compu conce concu condi confi confl conne consi const consu conta conte conti contr conve coord
    core corre cost cover creat crede crite criti cross css curre custo d dashb data datab de debug decid decis decla deep defau defen defin
    deleg deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe dimen direc disci disco distr do docke docs docum does
    domai don't done drive durin dynam e each ecosy edge edit editi effec effic eleme embed emit enabl end endpo enfor engin enhan ensur enter
    entit envir error escal essen evalu event every evide exact examp excel excep execu exist expec exper expla expli explo expor expre exten
    exter extra facto fail fails failu fallb false featu feedb fetch field file files filte final find findi first fix fixes flag flags flow
    focus follo for forbi form forma forms found four frame from front full funct g gate gates gathe gener get getti git githu globa go goals
    good gotch graph group guard guida guide handl hando hard has have heade healt help helpe hiera high histo hook hooks how html http human
    hygie i ident idiom if image immed impac imple impor impro in inclu index indic infor infra initi injec input insta inste instr integ inten
    inter into invar inves invok ios is isola issue it itera javas js json keep key keys knowl known label langu large layer layou learn level
    libra lifec limit line links linti list live llm load loadi local locat log loggi logic look loop low main maint make makin manag manda manua
    map mappi markd maste match matri matte may mcp md mediu memor merge messa metad metho metri micro migra minim missi mista mobil mode model
    moder modes modif modul monit more most multi must n name names namin nativ navig need neede needs negot net netwo never new next no node non
    not notes o objec obser of off offic on one only open opera optim optio or orche order organ other out outpu over overr overv own owner packa
    page para paral param parti pass path paths patte per perfo permi persi perso phase philo pipel pitfa place plan plann platf plugi point
    polic posit post power pr pract pre prefe prere prese preve prima princ prior priva probl proce produ profi progr proje promp prope propo
    props prote proto provi publi pull purpo pytho quali queri query quest quick rate ratio react read reada readi reads real reaso recei recom
    recor red reduc refac refer regis regre relat relea relev relia remov rende repla repo repor repos reque requi resea resol resou respo rest
    restr resul retri retur revie rewar right risk role root route routi rule rules run runni runti rust safe safet same scala scale scan scena
    schem scope score scree scrip sdk searc secon secre secti secur see selec self seman sensi separ seque serve servi sessi set setti setup
    sever shape share shoul side signa simpl singl size skill skip slow small smell solut sourc spawn spec speci split sql src stack stage stand
    start state stati statu step steps stop stora store story strat stric strin struc style styli subag succe sugge suite summa suppo surfa swift
    sync synta syste table targe task tasks tdd team tech techn templ terra test testi tests text that the them then these they thing this threa
    three throu tier time tips to token tool tooli tools top touch track train trait trans tree trigg troub ts two type types typic ui under unit
    up updat url usage use used user users uses using utili ux v valid value varia verif versi via viola visua vs vulne warni web what when where
    which why will windo with witho work worke workf worki works write writi x yaml you your zero`,
  audience: `auditor coder generalist outsider reviewer specialist`,
  block: `list table`,
  column: `actio agent behav best case categ cause check code comma conte crite defau descr do error examp featu field file fix for issue it key layer
    level limit locat meani metho metri mode model name need notes opera optio packa param patte purpo recom requi resou rewar role scena sever
    solut speed statu sympt targe task to tool trigg type use value varia what when why`,
  form: `bold code codeFirst label parent question sentence term`,
  length: `1 1@aside 1@checks 1@conduct 1@demands 1@knowledge 1@none 1@reference 2 2@aside 2@checks 2@conduct 2@demands 2@findings 2@knowledge 2@limits
    2@none 2@reference 3 3@aside 3@checks 3@conduct 3@demands 3@findings 3@knowledge 3@limits 3@none 3@reference 4 4@aside 4@checks 4@conduct
    4@demands 4@findings 4@knowledge 4@limits 4@none 4@reference 5 5@aside 5@checks 5@conduct 5@demands 5@findings 5@knowledge 5@limits 5@none
    5@reference 6 6@aside 6@checks 6@conduct 6@demands 6@findings 6@knowledge 6@limits 6@none 6@reference`,
  nearest: `aside checks conduct demands findings knowledge limits none reference topic`,
  opening: `a_b accep_basic add_a add_the agent_md agent_quali ai_power alway_check alway_inclu alway_run alway_use alway_valid analy_the anti_patte
    api_desig api_docum api_endpo api_key api_refer apply_the appro_no aqe_learn aqe_v are_there async_await audit_loggi audit_trail authe_and
    authe_autho avoid_unnec avoid_using batch_opera be_speci best_for best_pract break_chang break_down build_a bundl_size busin_logic
    cachi_strat check_exist check_for check_if check_that check_the ci_cd circu_break claud_code claud_md clean_up code_examp code_quali
    code_revie colla_with confi_confi confi_manag confi_the conje_patte conne_pooli consi_using coord_with cost_optim creat_a creat_custo
    creat_new cross_platf cross_refer datab_migra datab_schem defau_to defin_the depen_injec desig_for do_not docke_compo docum_all docum_compl
    docum_https does_the don't_skip don't_use e_e edge_cases ensur_all ensur_prope envir_varia error_handl error_messa event_drive execu_you
    expla_the flag_any focus_on follo_exist follo_the for_each githu_actio githu_https group_relat handl_error hardc_secre healt_check how_to
    ident_the if_a if_no if_the if_you imple_compr imple_prope imple_the in_any inclu_v infer_reaso input_valid integ_tests integ_with is_the
    json_for keep_compo keep_funct keep_tests keep_the keybo_navig lazy_loadi load_balan load_testi log_error look_for maint_consi markd_for
    memor_leaks memor_manag memor_usage mock_exter monit_and n_queri namin_conve need_to never_commi never_expos never_hardc never_log
    never_modif never_use next_js no_hardc no_secre node_js optim_for optim_image optim_perfo packa_json packa_manag partn_with path_trave
    perfo_bench perfo_monit perfo_optim perfo_testi perfo_tunin plan_for platf_speci pre_commi prefe_compo prefe_expli provi_actio provi_clear
    provi_compl quali_metri query_conte query_optim race_condi rate_limit re_run read_claud read_only read_the readm_md real_time respo_desig
    revie_exist revie_the risk_asses root_cause run_git run_tests run_the searc_for secre_manag secur_audit secur_best secur_revie secur_vulne
    seman_html sensi_data set_appro set_up setti_up singl_respo skill_md sql_injec start_with state_manag stati_analy stati_deriv test_both
    test_cover test_data test_drive test_edge test_error test_files test_on test_the test_with testi_strat the_user third_party treat_exter
    type_safet under_the unit_tests use_a use_appro use_async use_camel use_clear use_consi use_const use_conte use_data use_depen use_descr
    use_envir use_error use_expli use_for use_funct use_gener use_inter use_local use_meani use_param use_pasca use_prope use_react use_secur
    use_seman use_snake use_speci use_struc use_test use_the use_trans use_type use_types valid_all valid_and valid_input valid_that verif_all
    verif_the versi_contr wait_for what_is when_a when_the when_you work_with worki_with write_clear write_compr write_tests write_the write_unit
    you_are you_need`,
  pair: `aside@none aside@topic checks@checks checks@conduct checks@knowledge checks@none checks@reference checks@topic conduct@aside conduct@checks
    conduct@conduct conduct@knowledge conduct@none conduct@reference conduct@topic demands@checks demands@conduct demands@none demands@reference
    demands@topic findings@conduct findings@none knowledge@checks knowledge@conduct knowledge@knowledge knowledge@none knowledge@reference
    knowledge@topic limits@none none@aside none@checks none@conduct none@demands none@knowledge none@none none@reference none@topic
    reference@aside reference@checks reference@conduct reference@knowledge reference@none reference@reference reference@topic topic@aside
    topic@checks topic@conduct topic@knowledge topic@none topic@reference topic@topic`,
  phrase: `a_new addin_a addit_resou adr_evide advan_skill analy_prior and_struc anti_patte api_desig appro_crite based_on befor_start befor_writi
    best_pract calcu_crite check_for ci_cd class_label claud_code code_organ code_quali code_revie code_style codin_stand commo_issue commo_mista
    commo_patte commo_pitfa commu_style core_exper core_princ core_respo core_skill creat_a crite_scale criti_rules cross_domai defen_basel
    desig_patte desig_princ devel_workf do_not domai_commu e_e each_findi edge_cases envir_varia error_handl every_findi evide_class excel_check
    file_namin file_organ focus_areas follo_the follo_these for_detai for_each for_every hard_rules how_it how_to how_you if_the if_you
    imple_appro impor_notes in_order in_the in_this input_valid integ_with is_a it_works key_featu key_files key_princ label_every look_for
    memor_manag must_be must_follo namin_conve next_js non_negot not_to not_use of_conte of_the other_agent outpu_forma patte_and patte_to
    perfo_consi perfo_optim proje_conte proje_struc promp_defen pull_reque quali_assur quali_check quali_gates quali_stand quick_refer rate_limit
    relat_skill resou_manag revie_check revie_proce rewar_calcu secur_best see_also shoul_be skill_when state_manag table_of tech_stack
    testi_strat the_follo the_user this_agent this_order this_skill to_activ to_avoid to_check to_test to_the to_use type_safet unit_tests
    use_cases use_the use_this use_when what_not what_to what_you when_a when_creat when_invok when_not when_revie when_the when_to when_you
    with_other you_are you_must you_need you_will you_work your_appro your_core your_exper your_respo`,
  said: `' a acces add after agent ai all alway an analy any api app appli apply appro archi are ask async at auth authe auto autom avoid backe balan
    basic batch be befor best bette block break brief build busin c cache call camel can catch chang check choos ci class claud clean clear clien
    cloud code combi comma comme commo compa compl compo compr confi conne consi const conta conte contr conve core corre cover creat criti cross
    curre custo d data datab debug deep defau defin delet depen deplo deriv descr desig detai detec devel direc disco do docke docs docum does
    domai don't e each empty enabl end enfor ensur entit envir error evalu event every execu expec exper expla expli expor exten exter extra
    false featu fetch file files filte find first fix flag focus follo for forma frame front full funct gener get git githu go group handl high
    how http https i ident if image imple impor impro in inclu input insta integ inter is it json keep key known large learn let lever light
    limit line list load local log look lower main maint make manag map mastr match maxim mcp measu mediu memor migra minim missi model modul
    monit more most ms multi must n name netwo never new next no node none not npm numbe on one only open optim optio order organ packa parse
    pasca pass path patte per perfo plan postg pre prefe prefi prese preve prima prior proce produ profi proje prope prote provi publi pure pytho
    quali query raw react read real reaso recom reduc refer remov repor reque requi resea resou resul retur reusa revie route run s safe same
    schem scrip searc secur see selec separ serve servi sessi set share shoul show simpl singl skip small snake some sourc speci split sql src
    stand start state stati store strin struc succe sugge suppo syste targe task test testi tests text the they this time to token track trans
    treat true type types ui under uniqu unit updat use user uses using utili v valid value varia verif versi visua web what what' when where
    which with workf works wrap write www x you your`,
  start: `a abstr accep acces accou accur ackno actio activ adapt add addin addit addre adjus admin advan after agent aggre ai alert algor align all
    allow alter alway an analy anima anti any anyth api app appli apply appro aqe archi are aria array artif ask asser asses asset assis assum
    async atomi attac attri audio audit auth authe autho auto autom avail avoid aws azure b backe backg backu backw bad balan base bash basic
    batch be befor begin behav bench best bette binar block boole bound branc break broad broke brows bug build built bundl busin butto c cache
    cachi calcu call can cance canno capac captu cargo catch categ centr chang chann chaos check choos ci circu cite clari class claud clean
    clear cli click clien close cloud clust cmd code colla colle color colum combi comma comme commi commo commu compa compe compi compl compo
    compr compu concu condi condu confi confl conje conne consi conso const consu conta conte conti contr conve coord copy core corre cors cost
    count cover cpu creat crede criti cross csrf css curre curso custo d dark dashb data datab date db dead debug decid decis decla deep defau
    defer defin deleg delet deliv depen deplo depre deriv descr desig destr detai detec deter dev devel devic devop diagn diffe direc disab disco
    displ disti distr do doc docke docs docum does domai don't doubl downl draft dry dupli dynam e each early edge edit effec effic email embed
    empha empty enabl encry end endpo enfor ensur enter entit entry enum env envir error escal estab evalu event every evide exact examp excel
    excep exclu execu exist exit expec exper expla expli explo expor expos expre exten exter extra facto fail faile failu fallb fast fasta favor
    featu fetch field file files filte final find findi first fix fixtu flag focus follo for force forge form forma forms frame from front full
    funct gathe gener get git githu give globa go good googl gorou gpu grace graph green grep group guard guide hand handl hardc heade headi
    healt help high highl histo hook hooks how html http https human i id idemp ident idiom if ignor image immut impac imple impor impro in incid
    inclu incon incor incre index infer info infor infra initi injec inlin input insec inspe insta instr integ inter intro inval inven inves is
    isola issue it itera java javas json jwt k keep key keybo knowl known kuber label langu large laten launc layer layou lazy lead learn legac
    let lever libra licen light limit line link links lint linti list live llm load loadi local locat lock log loggi logic long look low lower
    macos magic main maint major make manag manua map mark markd marke match max maxim mcp measu mediu memor merge messa meta metad metho metri
    micro middl migra minim minor missi mixin mobil mock mocki model moder modif modul monit more most motio move multi must mutab mutat n name
    named names namin nativ navig need neste net netwo never new next no node non norma not note notif npm null nulla numbe oauth objec obser
    offer offic offli on one only open opena opera optim optio or orche order organ other outpu over overa overl owner p packa page pagin paral
    param parse parti partn pass passw patch path patte payme per perfe perfo permi persi perso phase pin pipel place plan plann platf playw
    plugi polic poor port posit post postg power pr pre predi prefe prefi prepa prese preve previ prima prior priva probl proce produ profi progr
    proje promp prope propo prote proto provi publi pure purpo push put pydan pytho quali quant query quest queue quick race rando rate raw re
    react read reada readi readm real recei recom recor recov red redis reduc redun refac refer regis regre regul relat relea remot remov rende
    repea repla repor repos repro reque requi resea resol resou respe respo rest resta resul retri retry retur reusa reuse revie risk robus role
    rollb root rotat route routi rule rules run runni runti rust s safe safet same sampl sanit save scala scale scali scan sched schem scope
    scree scrip searc secre secti secur see seed selec self seman send sensi separ seque seria serve servi sessi set setti setup sever share
    shell shift short shoul show signa silen simpl singl size skill skip skipp slow small smart snaps socia solid some sourc space spawn spec
    speci speed split sprin sql src stack stand start state stati statu stay step stop stora store story strat strea stric strin stron struc
    style styli subsc succe sugge summa suppo surfa swift switc sync synch synth syste table tag tailw targe task tasks tdd team techn templ
    tempo termi terra test testa testi tests text the theme think third this thoro threa throu throw time timeo times title to token too tool
    tools top total touch trace track trade train trans treat trigg troub trust try two type types typog ui unbou under unit unnec unsaf unuse
    updat uploa url usage use user uses using utili v valid value varia vecto verif versi video view virtu visua vites vulne wait want warn warni
    watch web webho webso well what what' when where which why widge windo work worke workf worki works wrap write writi wrong x xss you your
    zero`,
  telling: `aside aside@auditor aside@coder aside@generalist aside@outsider aside@reviewer aside@specialist checks checks@auditor checks@coder
    checks@generalist checks@outsider checks@reviewer checks@specialist conduct conduct@auditor conduct@coder conduct@generalist conduct@outsider
    conduct@reviewer conduct@specialist demands demands@auditor demands@coder demands@generalist demands@outsider demands@reviewer
    demands@specialist findings findings@auditor findings@reviewer knowledge knowledge@auditor knowledge@coder knowledge@generalist
    knowledge@outsider knowledge@specialist limits limits@coder limits@generalist limits@specialist none none@auditor none@coder none@generalist
    none@outsider none@reviewer none@specialist reference reference@auditor reference@coder reference@generalist reference@outsider
    reference@reviewer reference@specialist`,
  title: `a about accep acces acros actio activ adapt add addin addit adr advan after again agent ai algor all allow alrea also alter alway an analy
    and anima anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assur async at attri audit auth authe
    autho auto autom avail avoid aware b backe backg base based basel basic be befor behav benef best betwe block both bound branc break brows
    bug build built bundl busin but by c cachi calcu can capab cases categ cause cd chang chara check choos ci clari class claud clean clear cli
    clien cloud code codeb codes codin colla colle color comma comme commi commo commu compa compl compo compr conce concu condi confi conne
    consi const consu conta conte contr conve coord core corre cost cover creat crede crite criti cross css curre custo data datab de debug decis
    decla defau defen defin deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe direc disci disco distr do docke docs
    docum does domai don't done drive durin e each edge effec effic eleme emit enabl end endpo enfor engin ensur envir error essen evalu event
    every evide exact examp excel excep execu exist expec exper expli explo expor exten exter extra facto fails failu featu feedb fetch field
    file files filte final find findi first fix fixes flag flags flow focus follo for forbi form forma forms found frame from front full funct g
    gate gates gathe gener get git githu go goals good gotch graph group guard guida guide handl hard has have heade help helpe hiera high hook
    hooks how http hygie i ident idiom if image immed impac imple impor impro in inclu index indic infor infra initi injec input insta inste
    instr integ inter into invar inves invok is issue it itera js json keep key keys knowl known label langu large layer layou learn level libra
    lifec limit line links list load loadi local locat log loggi logic look loop low main maint makin manag manda manua map mappi maste match
    matri matte may mcp md mediu memor merge messa metad metho metri micro migra minim missi mista mode model moder modes modif modul monit more
    most multi must n name names namin nativ navig need neede needs negot netwo never new next no node non not notes o objec obser of offic on
    one only open opera optim optio or orche order organ other out outpu over overv own owner packa page para paral param parti path paths patte
    per perfo permi persi perso phase philo pipel pitfa place plan plann platf plugi point polic pr pract pre prefe prere prese preve prima princ
    prior priva probl proce produ profi progr proje promp prope propo prote proto provi publi pull pytho quali query quest quick rate ratio react
    read readi reads real reaso recei recom recor red refac refer regis relat relea relev relia rende repo repor repos reque requi resea resol
    resou respo resul retur revie rewar right risk role root route routi rule rules run runni runti rust safe safet same scala scale scena schem
    scope scree scrip searc secre secti secur see selec seman sensi separ seque serve servi sessi set setti setup sever share shoul side signa
    simpl singl size skill skip solut sourc spawn spec speci split sql src stack stand start state stati statu step steps stop stora store story
    strat stric struc style styli succe sugge suite summa suppo surfa swift sync syste table targe task tasks tdd team tech techn templ terra
    test testi tests text that the them then these they thing this threa three throu time tips to token tool tooli tools top touch track trait
    trans tree trigg troub ts two type types typic ui under unit up updat usage use used user users uses using utili v valid value varia verif
    versi via viola visua vs vulne web what when where which why will windo with witho work workf worki works write writi you your`,
  word: `' 's 'use a aa aaa abbre able abort about above absen absol abstr abuse accel accen accep acces accid accom accor accou accum accur achie
    ackno acqui acros act actin actio activ actor actua ad adapt add added addin addit addre adds adequ adher adjac adjus admin adopt adr adrs
    advan adver advic advis aesth affec after again age agent aggre agnos agree ai aim aiox alert algor alias align all alloc allow alone along
    alpha alrea also alt alter alway ambig amoun an analy ancho and andro angul anima annot annou anoma anony anoth answe anthr anti any anyho
    anyth anywh api apis app appea appen apple appli apply appro apps aqe arbit arc arch archi are area areas aren' arg args argum aria arith arm
    aroun arqui arran array arriv arrow art artic artif artis arxiv as ascii ask asked askin asks asp aspec assem asser asses asset assig assis
    assoc assum assur ast async at atomi attac attem atten attri atual audie audio audit auth authe autho auto autoc autom auton autos avail
    avata avera avoid await aware away aws axe azure b back backe backf backg backl backo backp backt backu backw bad badge balan banne bar bare
    barre base based basel bash basic batch batte bağım bcryp bdd be beare becau becom been befor begin behav behin being belon below bench benef
    best bette betwe beyon bg bias big billi bin binar bind bindi biome bir bit black blame blank blast blind bloat blob block blog blue bluep
    board bodie body boile bold bool boole boot boots borde borro bot both bottl botto bound box brace brain branc brand bread break bridg brief
    britt broad broke brows bubbl bucke budge buffe bug bugs build built bulk bulle bump bun bundl bus busin but butto by bypas byte bytes c
    cache cachi calcu calib call callb calle calli calls camel camer can can't canar cance candi canno canon canva cap capab capac capit caps
    capti captu card cardi cards caref cargo carri carry casca case cases cast casts catal catch categ caugh cause causi cauti cd cdn cell cells
    cente centr certa certi cfg chain chall chang chann chaos char chara charg chars chart chat cheap check child choic choos chore chose chrom
    chunk churn ci circu citat cite claim clari class claud claus clean clear cleve cli click clien clipp clock clone close closi closu cloud cls
    clust cmake cmd co coale code codeb coded coder codes codex codin cogni coher cohes col cold colla colle colli color colou colum com combi
    come comes comma comme commi commo commu como compa compe compi compl compo compr compu conca conce conci concl concr concu condi condu confi
    confl confo confu conje conne conse consi conso const consu conta conte conti contr conve cooki coord copie copil copy copyi core corou corre
    corru cors cost costs could count coupl cover cpp cpu cqrs crash crate creat crede credi creep crite criti cron cross crud crypt cs csp csrf
    css csv cta ctx cuda curat curl curre curso curve custo cutti cve cves cycle cyclo cypre códig d da daemo daily dange dark dart dashb data
    datab datac dataf datas date dates datet day days db dd ddl de dead deadl debou debt debug decid decim decis decla decod decom decor decou
    dedic dedup deep deepe deepl def defau defec defen defer defin degra delay deleg delet delib deliv delta deman demo demon denie dense densi
    deny depen deplo depre deps depth deref deriv descr deser desig desir deskt desti destr detai detec deter dev devel devia devic devop devto
    değiş di diagn diagr dialo dict dicti did didn' diff diffe diffi diffs diges digit dimen dir direc disab disag disas disca disci discl disco
    discr discu disk dispa displ dispo dist dista disti distr div diver divid djang dns do doc docke docs docst docum does doesn doing dom domai
    domin don't done dos dosya dot dotne doubl down downl downs downt doğru draft drag draw drift drill drive drizz drop dropd dropp drops dry
    dto dtos dual due dump dupli durab durat durin dynam düzel e each eager earli early easie easil easy echo ecosy edge edges edin edit edite
    editi edito edits educa ef effec effic effor eithe elast elect eleme eleva elimi eloqu else elsew em email embed emerg emit emits emoji emoti
    empha emplo empty emula en enabl encap encod encou encry end endin endpo ends enfor engag engin engli enhan enoug enric ensur enter entir
    entit entri entry enum enume enums env envel envir ephem epic equal equiv err error es escal escap eslin esm espec essen estab estim et etc
    eval evalu even event ever every evide evolu evolv exact exami examp excee excel excep exces excha exclu exec execu exemp exerc exhau exist
    exit exits expan expec expen exper expir expla expli explo expo expon expor expos expre exten exter extra extre f facin fact facto facts fail
    faile faili failo fails failu fake fakes fall fallb false famil fan fast fasta faste fatal fault favor feasi feat featu feder feed feedb feel
    feels fetch few fewer fidel field figur file filen files fill fille filte final finan find findi finds fine finis fire fires firew first fit
    fits five fix fixed fixes fixin fixme fixtu fk flag flagg flags flaky flash flask flat flatt flexi fligh float flow flows fluen flutt fmt fn
    focus fold folde follo font fonts foo foote for forbi force foreg forei forge fork form forma forms formu forwa found four fps fragi fragm
    frame free freez frequ fresh frien from front froze fs full fulls fully func funct funda furth futur g game gap gaps garba gate gated gates
    gatew gathe gb gcp gdpr gemin gen gene gener genui geogr geome gerek gestu get gets gette getti gh gin git githu gitig gitla give given gives
    glob globa go goal goals god goes gofmt goimp golan golde good googl gorou gotch gover gpt gpu grace grade gradi gradl gradu grafa grain
    grant granu graph great green grep grid groun group grow grows growt grpc guara guard guess guida guide güven h haiku half hand handl hando
    hands happe happy hard hardc harde hardw harmf harne has hash hashe hashi hata hatal have head heade headi headl healt heap heavy heigh held
    helm help helpe helpf helps her here hero heuri hex hidde hide hides hiera high highe highl hint hints hipaa histo hit hoc hold holdi holds
    home homog hones honor hook hooks horiz host hoste hosti hostn hot hour hours hover how html http https hub huggi human hybri hydra hygie
    hyper hyphe hypot i i'll iac iam icon icons id ide idea ideal ideas idemp ident idiom idle ids if ifram ignor ile illeg image immed immut
    impac imper impl imple impli impor impos impro in incid inclu incom incon incor incre inden indep index indic indiv indus ineff infer infin
    info infor infra inges ingre inher init initi injec inlin inner input insec inser insid insig inspe insta inste instr insuf int integ intel
    inten inter into intro intui inval invar inven inver inves invis invoc invok invol io ios ip ips is isn't iso isola issue it it's item items
    itera its itsel için j java javas jest job jobs join joins journ jpa js jsdoc json jsonb jsx judgm junit just justi jwt k kafka kb kebab keep
    keepi keeps kept kerne key keybo keych keyed keys keywo kill kind kiss kit know knowl known knows kod kontr kotli kuber kulla kv l label lack
    lacks lag lambd landi landm lands lang langu larav large last laten later lates launc layer layou lazy lcp lead leade leak leaka leake leaki
    leaks lean learn least leave leavi ledge left legac legal lengt less let lette level lever lib libra libs licen lifec lifet light like likel
    limit line linea lines link linke linki links lint linte linti linux liqui list liste listi lists liter live lived lives llama llm llms load
    loade loadi loads local locat lock locke lockf locki locks log logge loggi logic login logs long longe look looki looks looku loop loops
    loose lose loss lost low lower ls lsp m machi macos macro made magic main maina maint major make makef makes makin malfo malic malwa manag
    manda manif manip manua many map mappe mappi maps margi mark markd marke marki marks marku mask mass maste mastr match mater math matri matte
    maven max maxim may mb mcp md mdc me mean meani means measu mecha media mediu meet meets membe memo memoi memor menti menu menus merge mergi
    merma mesh messa met meta metad metho metri micro mid middl might migra miles milli min mind minim minor minut mirro misco misma miss misse
    missi mista misus mitig mix mixed mixin mjs ml mm mobil mock mocke mocki mocks mod modal mode model moder modes modif modul molec momen money
    mongo monit monol monor month more most motio mount move moved moves movin ms much multi must mutab mutat mutex mvc mvvm my mypy mysql n name
    named names namin narra narro nativ natur nav navig near neces need neede needi needs negat negot neigh neon neste nesti net netwo neura
    neutr never new newer newli next nice nil no node nodes noise noisy non none norma nosql not note noteb notes nothi notic notif noun nouns
    now npm npx null nulla numbe numer numpy não o oauth obj objec obser obtai obvio occur of off offer offic offli offlo offs offse often oidc
    ok old older oluşt omit omitt on onboa once one ones onlin only oom op opaci opaqu open opena openc openi opens opent opera opini oppor ops
    opt optim optio opus or oracl orche order org organ orien origi orm orpha os other ou our out outbo outco outda outli outpu outsi over overa
    overf overh overl overr overs overv overw owasp own owned owner ownin owns p packa packe paddi page pages pagin paid pair pairs palet panda
    panel panic paper para parag paral param paren parit parse parsi part parti partn parts party pasca pass passe passi passw past paste patch
    path paths patte pause pay paylo payme pci pdf peak peer pendi penet peopl pep per perce perf perfe perfo perio perma permi persi perso persp
    pg phase phish phone photo php phpun phras physi pick picke piece pii pin pinne pinni pins pip pipe pipel pitfa pixel pkg place plain plan
    plane plann plans platf play playb playe playw pleas plugi plura plus pm png pnpm pod point polic polis poll polli pollu polym pool pooli
    pools poor popul por port porta ports posit possi post postg posts postu poten power pr pract pragm prd pre prece preci preco predi prefe
    prefi prelo prema premi prepa prepr prere prese press prett preve previ price prici prima primi princ print prior prism priva privi pro proac
    proba probe probl proce prod produ profe profi progr proje prome promi promo promp proof prop propa prope propo props prose prote proto prove
    provi proxi proxy prs ps pseud pt ptr pub publi pull pure purpo push pushe pushi put px py pydan pypro pytes pytho pytor q qa qe quali quant
    que queen queri query quest queue quick quota quote r race races radiu radix rag raii rails raise ram ran rando range rank ranke ranki rapid
    rare rarel rate rates rathe ratin ratio raw rbac re reach react read reada reade readi readm reado reads ready real reali reaso reass rebui
    recal recei recen recip recog recom recon recor recov recre recur red redac redes redir redis reduc redun redux ref refac refer refin refle
    refre refs refus regar regen regex regio regis regre regul rejec relat relax relea relev relia reloa rely relyi remai remed remem remot remov
    renam rende reord repai repea repet repla repli reply repo repor repos repre repro req reque requi rerun res resea reser reset resid resil
    resiz resol resou respe respo rest resta restf resto restr resul resum retai reten retri retro retry retur reusa reuse revea rever revie
    revis revok rewar rewri rfc rich right ring risk risks risky river rls roadm robot robus role roles roll rollb rolle rolli rollo room root
    rotat round route routi row rows rpc rs ruby ruff rule rules run runbo runna runne runni runs runti rust s saas sadec safe safel safet same
    sampl sandb sanit satis satur save saved saves savin say says scaff scala scale scali scan scann scans scatt scena scene sched schem scien
    scope scopi score scori scrap scrat screa scree scrip scrol sdk sdks se seale seaml searc sec secon secre secti secur see seed seeds sees
    segme segre selec self sem seman send sende sendi sends sense sensi sent sente senti sentr seo separ seque seria serie serve servi sessi set
    sets sette setti setup sever sh sha shadc shado shaki shall shape shard share shari sheet shell shift ship shipp ships short shot shoul show
    showi shown shows shutd sibli side sideb sign signa signe signi silen simil simpl simul since singl singu siste site sites situa size sizes
    sizin skele skill skip skipp skips skl sla slack slash sleep slice slide slog slot slots slow slowe slug sm small smart smell smoke smoot
    snake snaps snipp so socia socke soft softw solid solut solve some someo somet sonne sonra sort sorte sorti sorun sound sourc spa space spaci
    span spans spari spars spati spawn speak spec speci specs specu speed spell spend spike spinn split spot sprea sprin sql sqlal sqlit squad
    squar src sse ssh ssl ssr ssrf stabi stabl stack stage stagi stake stale stand start stat state stati stats statu stay stays std stder stdio
    stdli stdou steer step steps stick still stop stopp stops stora store stori story str strai strat strea stren stres stric strin strip stron
    struc stub stubs stuck studi study style styli sub subag subcl subco subdi subje submi subpr subsc subse subst subtl succe such suffi sugge
    suita suite sum summa supab super suppl suppo suppr sure surfa surpr surro survi suspe suspi svelt svg swagg swall swap swarm sweep swift
    switc symbo sympt sync synch synta synth syste t tab table tabs tag tagge taggi tags tail tailw take takes tanst tap targe task tasks tcp tdd
    teach team teams teard tech techn telem tell temp templ tempo tenan tenso term termi terms terra test testa testc teste testi tests text
    textu tf than that that' the their them theme themi then theor there these they they' thin thing think third this thise thoro those thoug
    threa three thres throt throu throw thumb ticke tidy tied tier tiers tight time timel timeo timer times timez timin tips title tls tmp to
    toast today todo todos toget toggl token tokio toler toml tone too tool toolc tooli toolk tools toolt top topic topol total touch towar trace
    traci track trade tradi traff trail train trait trans trap traps trave treat tree trees trend triag trick trigg trips trivi troub true truly
    trunc trust truth try tryin ts tsc tscon tsx ttl tune tunin tuple turbo turn turns tutor twice two txt type typec typed typeo types typic
    typin typo typog typos u ui unaut unava unbou uncer uncha unche uncle uncon undef under undoc unexp unhan unico unifi unifo unint union uniqu
    unit units unity unive unkno unles unlim unloc unnec unrea unrel unres unsaf unsta unsup unsur untes until untru unuse unver unwra up updat
    upgra uploa upper upser upstr uptim urgen uri url urls us usabi usage usar use useca used useef usefu useme user user' usere useri usern
    users uses usest using usual utc util utili utils uuid uv ux uygul v vague val valid value var varia varie vario vars vault ve vec vecto
    vendo verb verba verbo verbs verce verdi verif versa versi verti very vet veya via video view viewe viewm viewp views viola virtu visib visio
    visit visua vital vite vites vm vocab voice void volum vs vue vulne w wait waitf waiti waits walk walle want wants warm warn warni was waste
    watch water way wcag we weak weake weapo web webho webp webpa webse websi webso weigh well were what what' when whene where wheth which while
    white who whole whose why wide widge width wildc will win windo wins wire wired wirin with withi witho won't word words work worka worke
    workf worki workl works workt world worse worth would wrang wrap wrapp wraps write writi writt wrong www x xcode xml xss xunit xx xxx y yagni
    yaml yapıl yarn yerin yes yet yield yml you you'r you'v your yours z zaman zero zod zone zoom zusta × çalış önce して する ない また る イル イン コン コー ショ
    スト ック ット ト ファ ョン ント ード 使用 可能 実行 用 的 行`,
};

/** What each network makes of it, see `readNumbers` and `readLayer`. */
export const networks: readonly { readonly numbers: string; readonly layer: string }[] = [
  {
    numbers: `fgfffffggfffgffgfgfggffffgffgggfgfgfffgffggggfffgfgfgffgffgfgfgfggfffgfffffffgfgggffffffgfgfgggfffffffgfggggfggfgffggfgfggfffgfgfffgfffggfgg
    gfefgfgfffgfffgfgffgggffggffgffffgffffffggfgfgffgfffgffffggggfgggfffggfffggggfgfffggfgggfffggggegfgfffffffegffffgfffefffggffffgffgggffggfggf
    gfggfgfgffffgfffffggfffffgggfggfgffffgfgffggfggfgfgggffggffffgfffffgffgfggggfgfgfgffgfgffggfggffggffgfgfgffffggfgfgfgfffffffgffffffggfffggfg
    ggfggffgffgffgfffggggggfgggfggffggffgfgfffgggffffgfgffffffeffggffffgffgggfgggffggfefggfffffffffggfgggfgfffffffggffgffggfffffggfgfggffgfgffgg
    gfgggfggfffffffgfgffffgfffgffgfgfffgfffffgffffggfffgggffffgffggfggffffggfgggfffggfffgggggfggfggfgffgfgfgfgggfgfggffgffffffffefgfggggfgfggggf
    fgffffffffgfgfgfgfffeffgffgffgfgffffffffgfgfffgfggfggggfgffffffgffgfggffgffggffgffffefffffgfefgffgffgfffgggffgffffgfffffffffgffgffffggfffgfg
    ffffffgfgfgfefggffgffgfffffffggfgfffffgfggffgfffgggggfgffgfggfgfggfgfggggggfgffgffffgffgfefffgeggfgfgffggfffggggfggggfeggfffgffgggffffgggfef
    fgfffgfffgfggffgfgggfghfgggfgfgfggfffgfggfffggggfeffggggffffggfgfgghggfffgggfgffgfgffgghgfgfggffgfgffgfffffefghgffefffgffffegfgfefgfeefgfgfg
    gggfehgfffefghfggggegeffgegeggghhfggggghhggfggffghgfggggghggghggghffgffffffffffgfgeffggffgfgfgffffggfgfgffgfgffgffgfgffggegffffgfggfggggffff
    fggfffefffggffgggggfgfgefgffffgffggfgfgeffgffggffggffgfffgfgfgfgggfffffgfgggggggffffefgggfggffggfffgfggffffffgffffffgffgfgffggfgefgffggffgff
    ffffgfggfefffggfffgggfggffgffgeffffgfgffffgefgffffgfgghggffffgffgffgffgfffffgffgffgffgfgggffgffgfffgffffgffffggfgfgggfgfggggffffggfgeggffgff
    ggffgfgfgfgfffgfgfgfffggffffgffggffggggffggfgffggfgffffffffgfggfgfggggfffggfffgffggffgggfggfgfffgfggffgfgggffffffggffgfggfffggffgfffgffffggf
    fffgfgfgfegfgfggffffffggfffggggffggfggffgffggffgffggffggffgfgggffggfffffgggfffgggfggffffeffegggggfffffggggffggfgggffgfffgfgffgfggfegfggfffgf
    ffggfgeggfffgggfffgfggfeggggffegffgffgfffgfffffgffffgffffgffgggfffgefgfgfgfgfgfffefffgggfgggfgffffffggfffffffggfgfggffffggffffggfgffgffgfffg
    gggfffggfffgggfffgggggfgfgegggfgfffgffegffgfgffgffgggggfffgggfgggffgffggggfffgfffggggfefggegegffffffffgfggfggfggfggffhffggffffffffgggfggffgf
    fgfgeffefggfefgfffffgfefggfggfffgfffffgffggfgfffgfggfffggffgggffggffgfffffgfffgfgffffgffgggfgfgfffgffggffggfgfgfggffffgfgfggggfgffffgfgffgff
    gffgggfefffffgggffggfgfggggffgeffgffggfggggggfegggggfgggggfffgfgffgffgfgffgfgffffggggfgffffgfgfffgfeffgffffgfghgheffgffgfgfffffgggfgffffgggg
    dggfgegffggfgggffffffffffgffegfgggffffffgffggdgfggfggfggfffffgffffgfgggffffgfeffggeffffggffggffffffffgfgfgeggfggggfgfgggffffgfgfgggffffgfgff
    gfgffgfggffffffffffgfffggfgfgggggfggfgggfgggffggfggfffgggggfgffggffgfgffgggggfgfffffgffffffffffggggfgeghgggfgfgffgggffgfggffgggfffffggffffff
    fefffffffgggfffgffgfffgfffgggffggfgfffgfggggfgggggfggffffgfgfggffgfggfffgfggfffffgggfgffggggfffffgfggggffgffffgffgfffgggggffggggfffggfgfffgf
    fffeffggffgffffgfgfggffffffggfgffgffffggfgfgfffffgfgfgfgfggfgfgggffgfefgfgggfgggfgfgffffgfgfffggfgfffffffffffgggffggfffgfgggfffggfgfggffgegf
    ggfgffgegfffgffgfgffgfffffgggffggfggggfgfgfgffffgffgfggffffgfgggggfffggfffggfggfgfffgfggffffffgfgggfgffffgfgggffffffgggffggffgfggffgfggfgfff
    gfgfffgefffgggggggfgggfgffgfggffffgfgggggfgggggffggggfgggfffggfffffffgffffffffgffffgffggfgffffgggefgggfgfgfggfgffffgffgfffgffgffgfffffgffggf
    fgfgffgfggfgffgfgffgfffffgfgfggfgfffffgfgfffffgfgggffggffggfgffffggfgfgffffffgggffgfggfgffgfffggggffggffgffgffgfffgfgffgfgffgfgfffffgffffgfg
    ggffggfffgffgfffgfffgfffgfffgfffggffgffgffffggffffgfgffggggggffffgfgggffggfgggggggggfgffgggggggfggggfgggffgffgfffffgfffgfgfgggggggggfgfgffgf
    gfffggggfgfffggfgggffgfgffffgffffgfggggggfgggfgggggeeggeffffffgffffgffeggggfgggggfgggffffgfffggfggggfgfgffgggfgfgffgggggfffgfggfgffgffgggfgf
    fffggggffefgggfffgfgffgggffgfggfgffffggfffggfgfffgfgfgggffgfggfffffgfffgfgfgggggggggggggggfgfgffggfgfgfgfgggfegggggfhfgggffgfgfffggfggfffffg
    gggfffffffgfggggfffggfgfghfggfgfgffgfffggggfgegfgggggfffggggffggfgffffggffggfggfffgggffggfgfgfgfgffgggfgegfgfgfgfffggggffggfgfffffgggggggfgg
    fffffggffgfggggffgfgfffggffgggfffgfffggfffgfggfgggggfgggfgggfgfggfggffgffggfgffggggfffffgffffffeefffggfgfffffffggfggfegggfgffgggffgffffgggff
    fgggfgggggfffgeggfgggffggggfggfggggggfgfffgefggffgggffgggfffffefggffffggfggffggfgggffggfgfggfgggfggefggfffffggggggggffffggggfggggfgffgfffgfg
    fgfgffgfggggfffgfgfgffgfgfgffggggggfffgfgfgffffgggfggfgfffgfhgegfgfgffffgggfggffgfgfefffgffffggfffgggfgfgfgfgfgfgggfffgggfgggfgggfggffgggfgf
    fgffgffgggffggfggggfeggfffffgfgffffeffggfffgfggffffggfffffgfffggggfgffgfffggfgffggggfgffgggggffggfffggfgggefggghgfffgfgggggfggfggggggggfffgg
    fgggggfffggfffgfgfffggggggffgfffgfggfgffffgggfffgggggffffgggfggffgfgfgffgffggfgfgggffggggffgfggggfgggggggggggfeggffgffgggggggfgfggffggggffgg
    fffgffgfgfffgggggfffgggffffgffgfggffgfggffggffgfffggffgggffggggggggggfgfffffgggfffggfggffgggfggfgggfggggfgggggfggfgggggffffgfggggfggfgffggff
    fgfgggggggffgfffffggggfffgfffffgggfggfffffgffggggfgfgfgggfgffggfffggggfffgfgfffffgffggfgffggffggffggffgggfffgffeffggffggggffffffgggfgggfgggg
    fggffgffggegfgffgggffffgghgggfgffggggggfggffgggffgggfffggfgfgggffgfggffffgfgfgegfgffghgfeggggfffggggfgffffgggfffggggfgfffgggfgffggfggfgfgffg
    gfffgffggggfgggfffggfgfgggfgfgggfffgffgffggggggfffffggffgggfgggfgfgfgffgggfffggfggggffffefggffffffggfgfffggfffggfgghgggffgffgggfgfffgfgffggf
    fffffgfggfgggffggfgffggfffffffffgfffgggggffgggffgfffgggffffgffffffgffefgfffgfgggfgfgffffffffggfgfggfffggfgfgfffeeffffggfffgfgfggfggfgffggfff
    fffgfgffgggggfgffgggfggffffgeffffffgffgggggggfeffggfffggfgfegfffffggggfffggggfgffffgfgfggfgffeggfggffgfgggfggfgggfggggffefgfffffgfffggfggggg
    gfgffffgfffgfggfffefggfffgffffggggfggggfgffgffgffffgggfffgfffffgffgggfggfgggfffggggggggggfgfgggggffgggffgfgggggfggfggfgfgffgffgggfgffffgfggg
    ggggfgffghfgffggfgffffefffggffggffffffgffggfffggfgfgfgfffgggefgggggfgfggffgfffggfggfgggfgffggfgggfgfgfffgffgffgggggfggfffgffggggffgffgffggff
    gfffefggfegggffgffgfffgfffffgggfgfffffffffghfefggffggfggffgggfggfffffgffffefffggfffggggfffffffggfggggggffggffffgfggggfgfgfffgfgfgffffgffgfgg
    ggfgfgfgfgfgfgfgffggffgffffgffffffffegfgfggfgfffffgffggfggffggfgfgfgfegffffgfggfgfgfgfggfggfgefgffffgfggfgfggggffggffgggfgfgeffggggfgfgggfff
    fggfggggggggggfggfggggfgggggfffffgfggggfgggggfggfgfefggfffgffgfgfgffgfffffgggfffgffggggggffffgffffggggghfgggffgffgffffggfffgfffffgggffgfgffg
    gfffgfggffgfffgfffggfgffffgffggggggggfgfffgfffffgffgffggffgggfggfgfgfgffgggfgffggf1IW150iKIp3kQrwR7IlCA5L0_E0rCUb0S5J9_3M-9ABdFr7zS7HvTqyV9-
    KZGJY-gTzicBo8yn4iJH5TVNP9bq39KeT4lcaGToFxX0nXWSEbhIV0F9ZUL2LyAKTv0CiUT8uRgx5FQPCTB39sJ9E74pF9EsLmKm3HIU-3RUo-RuKygNN_3uxiCDtarUu9FkmbX5_frB
    YSUxFAMtZ6AHQ8NYHkyZAfw-qJ4KOLn3JQCBQqUpN6i9xwm07Etp5Yax0r-R6jJD85ttAC6BMG-arC7KWyaiYH5eiLhS4dIqYh8oQX-s051DETJAO8Pmnh2jZGqwHLXFJ5q6JFW87DL8
    0crQmsvqoC22A1jDWM3DjKSP9qetANYDN4aGndIUo-BwDlC2-ztVN-a6S7Muq95vjZJct0vS2H4y09MLqgBF4ITMiXr6d28I0_6ADgUPD2DQJ1JAvtIR3iT8P7MZBKDyo1SAgH-n0U27
    45vBX0nqOc70GLJwNDC18XmvUsqIyQz4c8j9uASyRHBrB5y0_o2DQI1lEj4GNy4w_8DUljWTHhNDyR8xGGPmMgTCNPvj_u8FIDkQrZeyYSbqKe5JwCja9Vw9d-fSQ6qzSEYerCjKVbv7
    ewPJBfJDwXs2QVvJFSyY5DvplgMQfcB0CXgQFiCbwAwH_W8QJP6V9RIPxKio934n0j6bItaAOF0O3LFBBm9D0mW4b7o7Dli8R_Ci_yVj0Q0tMZ6C8Llsj4o9cyehGvd8QlINqQCCLwTa
    Y1w59EtzAhWet9G1yFFxhS57s9_PIg1BaY9xU8jNXtIdi-BHG0hGvkWaMKP_nTpP9TPTkMsbo2nM8hyVNgI_qeigEYP-I51AnM6oKjwVCz7q0p6CHxGt73W4HuNIipD023GOOHE5B4xM
    3B3zK-HDAi4NyRTBNpF49N298-BdyF48qP0co6PIW3c1_TKATVJVZuuNNkc37IKoOwM_LXdwl7zTQheutFvdYyujdShKiMGMbXLCLM7MEGNXe7lxV9Or_rLLqcWxFRwd0g1pvKGMkHiL
    SsdEnTT7wTAjkNapIdc8jzjS8_P4xB1looxv-zyETFCeQcgHL7dUBgc3XRXsAtANW4fMOKzGGJt2NBBSWQ2Je5rAHwJr-RgM6NnT0ZDkZUG_a7VUQYMzm7gizAJ4nvkpm-TAonNa5zRD
    hR7D0pNFx5E552zD8xRvoKYu_JmJTgiGvCdjrq1kPUsFaA06o6RtjK46N2J40BMvZvW99H2IH3DKIH8RNQCeT9Ik7q1RAHvknAMONus3N9OEyY_VEoOYJ0NoAzu3JTpLP6LzBasC6UwB
    3ZQI2TXwxpWGJEoRHZMLUP27b077JUDvAOSjAd3--ORmRomdU5RAP1ugG8GG3Zjd8deKYR_KF3_LCTeNxpvQRsLrEKi_oh3MNY4prDAlJU7TMKC87WvymMWxik94L5-TS-4dBejGNcP8
    316M_uxzWO-sTgfZ2hIsjMTmE_8u8EADNTD0qJc30g5o-yH-snHRMMI71QGXS2SUjEcu4qiwYI8GaizSmjMFv6NYHUE20-6dBXW2KbthGM9gZXHemNS-ULboD5nOKzMZlGC8Zz-jq2g7
    wV0KIyWpWLDAVtriZx08jf2QZ9ei7afzJvVQc-f1IYkzaeDxGzOqIttTr3pZcMEuUeMir345czBrO9PgB79ixHBU5TAnI3MpOKLjdnx5AJp6cIpLa0owD8NRymBb4AV9sFf5GWwzHkqi
    VnCJBw2dL8TtL2RSjsXpEFLTFHmdTr-oTqaQAsK8sq9nVENn4xQQvlEHlWB7alE0ax7P6Co9vE9IE120JgSnkGrUZaM8kuVIKnytJ6fBsrxGTZT61bcbHdwK9PXKhnXkoP0pe-Fffm3D
    utSWwgp9J6tIkS6dtKKAeon91-UESFiBuKfB1AS617cjXW-0xglEZlRzYKry90ITWgoGEWpH8pmk_I162CMeBiXrTe045GKnPA7VOGmXnF7CmsaMbAx44NNx9Hu-FWLF7Lr9DtdUOjiM
    MWKsaQOXtEk7FbPX_x_oq80qJGM9obJs6cTEM0Jcd4CeVQNIHbKyQVRKG7oP-3BPs6olWVj5sCf0BMvuge8H5D43vigRVmOndV9gWsh_-ehw1ES2wsJynOo0Xr0C2bu4_4UtKXdmHr4v
    vkHl_iON1_pU2781K370P-TkZ1qFr7tCFlHxPKssGzmVkdkGIjQ8M7HUis92e4oouNecyNjEy_RsZH7V1en-KxPKpoj9o8pabY27Gnmc7edPJ3lMngLc33Lc8OvNvbFu-CFIkZ-RKPWA
    V3cEyCwjFJgo5i1tB8N0N45oBLLgSw5ajWpUzoQOzy9oK_lU4Q4EYQM6MdF2tUuE4c3w9SwQyfneuxBFBA5NB1a0f02RPtAfJ3qX356a59_JYxvj8bPHJ_fkJvhCfPG9HjAFuBJMhkw7
    1t0l4gboFvKIZYh93Efw9lLAUi0kcGS4vjMhQf4zx63DjN7WfWD4JBQd6JxEEQc9ouM_d1CUX-u9uNsL52drPgxd6dDx82xtl2imtouVLGmpThCUBbRPVCJJaH1MNLqgDMFPIzVYCANS
    FZO39MA7KVHC1ffcOYLST6oc7Ykqm_iwh6CyoBPLC6ubWHdPSnD5S67IgM55DscByvJDO38I45LMyNivqbW4r0uDzvXDkGvlUECbJkN1EAwnEON5lID_O9xeX2BITArWIY4f8IPh-f9M
    oO8CCqidwDb-88OzIJf735fNCIvOu3GCBE0-EnvEwBJPE96B570yT5eDqtyFFJACqtGKJK2qQaJfC3fnF92x01-3bO4eD6y4-FkE4HZTtxmseVCxMc5b5y_ZPB0FuE8fzs5UgK7O4I1M
    EjJoAHA-1K79sGuDKG9QCDwM6Twpx9AtBj-9BRlQ5592uq8ym27JKJtnAccv6H6Vdi6eaCZ5A3LV53f2MzMIlE0yH-D3ylTz6CoAz_V298P1JDaxsCJ6REKlmH8BmG1l1JF4rS9GPk52
    tKyOIJIS81viGv29KA4hB8C--3C-RAw30uz-JvIHE5fEb6lSlIEQ81QD5tGLHIxRRx6RsFIkbW9OJ3Wn2YJ-ElngF2-e3DwDCZUQYLEHrro1W-JZt163QwEEiVG7ADNGR05AJNAiBAV1
    UzKCw0wJz2zFuti9o0-8Ntep1C95HKuYt212HGO1kPMBgAdE4IdbCp20wIp4KwvTHtyJr6P7656vMH6jMZPLgBWyHtET5IoUJkJf4Y7gw7cIrMmCU9HnY829JvYeSxf-PqBITYrPLwUI
    OwRznK4OMzE7krgwuj3FWWu3RtSFsKxrBty2REOMf7PJ_xC1vFh_IqSxN6O84SjP78W0Hj1041Dq69wUkQBN28FLBykH8kId_YB60wBx_4Ne55M31nPH-2Bp0VzOrzMP484Lc8Bw4HEE
    ZXH3_qyQ7qsAuzALpMPHJHASBJyOs_BHLkhDA-Ky67cJPhvsRduKf0hfkL3zxeEE8BhCTChdpR4D_dH0HJG8wxWVKHfZl6zJU3UDn66EqMg6uDJ55qwK3TPPWjsjFAk7TTMcO16HFXgg
    Su3w7rxxdM2R-RLADvClAYAvBRAktQYD86_3SjJDSD2OnY9MVjMG0-c8zOOWVAlhzBrMgFjr2QrRCKi2nwQ4bDLHCPi0hBqVgzoCrreziZLt_FciC1Uyt4rKLa-ALRmiV0wV_Sy0INf0
    K2YIq09qtI_7vjzV2CghGLeANEXPQOTP9D8MJ8DW_L8l2KyOlWj_zOXKU3K2JHNk773aNk9jM7mP359G1FPUVp-nt5c-kzRcKL_reJTeV_Yh6BToF5O2rE2jqUJhC7a7WSTjBVFzxtJQ
    uX86erxi2_29WAY9IG-YMwP-DPL61UDrU9RfB2B7XGSU_NTR6R2Ruusl4kpGH-rOR3Mx5o53ZAdJEbInQIrzwsmFKr1KtdDOF04FyA8r9CGy3BIhxQ7D10-Qha9iq2iSynsSSBcMaJxH
    eHth2FlsfS_WN6cYMqe31gWRPkxt57K3xTXRx572y0IP4Ak2m2d9lAE-ODskIKX0Dm8CrY7QQhpY-TBewd0_EE4WeROhR10e7bawEEM26TBSGqarzJQdESB5NrznK79LUb7DZMofHcO6
    7x-Rs9EaB5mWHG8yNw-FQSfRI-wVDnU6pJijOQ6KM1pOF4i8q8TITZKfDl--j7YaWTwQELj0C3lEtynSrbaGiOIud1MyTLSy5Z9V5G_7ggBxgJ1ODhHMN8g85zp3J8Fo6K1IzVH5F-8l
    CsUIlKQBoEj-r9kTE0TDvsSrHdqJkiHxzz7SSc7qEbl7PRO1Hri5SueDVdPxoIeyerF-KJn2kNqpGFQ8JxzTx7Q0_RBy4yYe2KIkZ1yEMr1l2lslASI_jx8fEFw66GyFaghxYAtp8tIg
    LzMbOQl1vQuqLe2NG57SliDcAY_EhsFJSENthQnDI_EdfHfOwaSjNIPvS1T_vHTGZqJHqLFTMaGQa1b3HkdWTJaO7zxKzc77X6Ao-ATtFFTHwyh0zSc2FKlUtyz4BY6T0ZZjfnST-zrs
    CQ0gCV2pmVznW9S_3MCiPtSdG06kZQSebZfJSCB0MhIIHjOa_IVgsJPp_F9WDLIgEJe5nOUOkpUHBD7_OVd-6G9zD3KX24AjXCUwwyzAP0Ht3f3mcls3NskmCWxzQKwj8-7ZAHysLIN-
    _EJCCSHSPRD8Wz2rqTGRV6ZSMEsau2lnUZvVGxiGO_MZFJ9BBdGEbCMjSkLOLQ2q6m5JDWX_MWtf__Fenw_guhSbDLoku1f71vi3bxnG-3eejtf2_tOF_kHzmv2j6yrVBcJ1C4KzGlf7
    QmanS3kBqGOP8w5PyMRnpRiUroVOwTt9hW2tDAciGC3fWSA-wySl2386WgNjTTMC48Y3u4DAApBXi80eBL1MS-fS5obGsF0A-5cOD88T1ZIJ3AcyN3jKGUqbctDAdmXcu_5JGJgqvAk1
    LaGxd51FdsT787wRyKcb-VQfX6jiXh6CoNk8x8AnHN4On81qGPEH8rQLGC5i9yAIURoQo9aYwQRqXgEffHGg0wJe2CIQEsDVu7z2QX2SsAgmuR2LIL7omA85FinAUtABmOf6_6Pgs2gD
    KrAEMrHwE2lblFMY308jF4UHDDlWe43xzYqbRd9_dX4AFbNHQQ2uLM3rqDmPG16FpjGXOOHVOyaRd8zM67bz1tzLOLe3VCT_xDBoj44UH6yP00lvsbF2x1LfKWGd9AREw_Fsv6CbZ2ox
    95ogYqu7C2dp3Aq_cCfvSDPUtIy53pmLaYJxoS7bacxl0Gvi5Fsc2n7qdtNbQI-qC3DdAB9dkTDhvND1_qcz_GbW0rdrCSLa483XLjNEX2ykpa-pXP-8pb3yVIYEHtv079YgGry-YB9R
    _PF1223hAIqNMokSaJUfOi04TNSIqSV8B4V_gI-SY5-n1ZCkyOA9IQSWUNejbwgzM9e-8dAmswSNJWiUeJC4Cr23TF_-4CuFrt425zLHjU-OsX6_EdOEPcYOPzM8lVQwEtht_SKav_xK
    -Stq2Q62hOgssTtQCd4v4X1ICNCRXKAyCZblAcd8nZIKz1BvMAYKGKAh_gR6StI-9B8epUFu02z3sQxTUBOLEiiAludHeX02DP7PRjbnvO_-kKkjHhkNip34CV74Z3uyYcJUkUwj3HTR
    LO4fIUNZHqzzHN5tC1VxaEclcpEYBkRokPKmTTZ5V9lti7JvzL_jDNbp3nNM0j2bwnHMGU-tQ28LKLZT_6L2hijnIU2yKcBk6c_9DY3mjLj1thbGC9jz84y0278yVJyv8BO5aEJoYB47
    PLUyBagxjY5So31_JkZMBIi75FBFM5qw3atxmSpEDbBCQb6BVsvlvEWCEALhOqUw60A_E9Q9kzFnnuMwOBWM9UoE2PzK4M_F6D_9MD90QtTh9QZ5rv5v_1-J7R0gM2f8187IZw-jqmOb
    w5DTKXzTyXf-Uagh-X9MTZr8dFi4CrzCUUH-txji7_i9GLtjmBLZTz2Al17rLJeK8R-dNdRCeiQbFUF7ZpvEE2AGTOmJkHwJTOLeAKMEsgAOGgId84hS8JPPLTVBI4Q8wJ-7xv1CLc2f
    H_ncmS_VYoKbreP5LTB4olDqXOE-IgG7aB6P3p4qFKEGJbCQKR0eM52fj607gdzUoXU566iDXFm5IvfepIU5v5B7FB4No4ByUv_KdVsMe_1fHL1KMbFF3YViopkyegMswoV-_hz1OIKV
    DCl0DK-W0B7L4yCDO4UyHQAmMQMIPJOKLLIIKINFGKLJHOPLMOLKLGOPJOKMNFKKJMHJGLLPIMLKOQNJCIMOLMIIMNRNKRPEKKKIOHLPIOONPHKLJPHKGOJNKNKMURNIJLLFOEIMPNNR
    JNJKPOMJTLRMLLSKMLENQNJMPLRNJJJOJOLHQLIJEJMLLIOTMHMJKHRNKHQMPLKJNOEQJIENJOKIOHPPMRKPIJQJKMRHJKKQOEHKIMPPKMFLRHOIGJHTMLJRONJMIOMMQIRPNLMOLOJK
    SSIJONHMLFFQINQLFNKOLOKMKJOKMKKMMOLHJOMOKOIMJMFOKJIGOLMGNPMMPHOKKOTLRIKMKMFJLKLPHJJMHKNNSNIKKJIOPNOJOKJOPMJKIMLPMIIKNIKPKJJOKJKKMIMIPKNMLKJK
    KLLRHHMMLLKKPMJNCIINNMNFFMKOKNIOJMNJNHFGRTLIPMGJKJHMHKHJRNLQHIKMMNNIJJMLIOOMLMQPHLMNKMOLHTNJLKMIJFOOLLLMJLRKRKPRSKKJVINKLILGJMHIIMKOONPHMKQI
    IOEEJRLKLLMIGOGLTPMELIGLFJIJGPIJHQOKIRNKOBGMKTEQNKPSLLLHOKLKJKQFLOROJOIHOKPLQJKLHNNPSOIPQKPFFFIKVKPIPSLKLQJKMMOJLLHJNOOOHMTINNJEIINIROJLNMQM
    ROMNIGLOUQGKLJKEOMNLKGMNKHLINKNMNRSOHINGMIJPTJJHOLKQHJMLPNUQPIJJNOKLJPLMNKNLINHJNHRIHNSLPOMOOKLONLJIKIKIKJQMQNMMQOJSNNLRNFOONMQOJMONULOJNRJP
    MJNPRIPLJLGMNJLQNURIQIMOPIPVPPONNMIIKKPLKJLJCKIGQKMKLMOHTNHKLOHKPHPOKKKMLOSJPKMJIMLMNJKLEJCJPNMOPHLMLLKHQINMMGPDLHHKJLLNJIHJJOLJKFMMQPLLQNIM
    MNIKKILIQNMKPKRSKKHTLNLKMNMKFLKFPQIKLHJNGLOLMPLHOMPMPGQGGMMOGGJOPOIJQJPMNPMIGJPPKKOMIOEOHQQUFRHGRQQRIOKMGGVEMOQNOLMKQNLHJMGCIQOJLMIJLJVRNFCN
    FFKMNEKKLILIEBOLMGIHMLGNSQOIKQHQLHHNQPLJLPMNPPLMMFKKMQOSKMNNOJGKQQOIJNIQSMNVRQEIQOOMMHNMLSKJMNKIMOMMCJFLPLCLMLLLNHJKPELQMQPHGKKMLODNOJRKLMGE
    GIOLOPMOPRMHKIMJNKQJLNOJPKJPPPRJMRLMMPNKKDKEHGMQSMOKQPILOFMPLMNOQKKVPBLDNJMOMJOOMFQJMLMOGKOQPGKNQLPLINLIJILKQNMKRKMOPKMKIKKIMEDMMJMPKMNNJQPF
    QKNJOJKQGKNLLNNJMNLOTHOLNNPMLRKNRNPELLKLOKKRKGLSOHJFHRLKMLHMHQCNKKIIMTMLMUKOMPJOHGMQHQJLNJHFNJKHHGPMNDMNGMJIPLLJKHJINMJNNJJLMKNIOKMMFMMEDLKK
    MELMIMNKINSHJMDJIKMLHNLLNNKMJHMKQIQQLLGJNHLCHHMJJNBHNKQJGIMMMPMOFHGFVJHIINNJNJPICLNFLOLJMJFGKNNERKRFGGKGNPHHGQVKMMPKQDDNNLOJGFIJHVONFHNKMNSL
    HQGEIHJPLMKLPKMMLLLMFOJNHLOLIRMGHMLEMJHLKMFLJDHQLFJNNQKLHKPHLJKGJIGHGGHAFPNRMLLLJFPJJHFLOVHHILLHKRPLKIMLLMKJMNHEKNHKQIMNKIIJJKNRIOIJMGNKNIHG
    KNJHOKVMMIJMMFMJQMJHOKOIIENLILCNJGIONICMKJPDEKJCRHMIIGLKOIGJCJOJLMLMCKMMLIHERKKGNOOFNKPIPKLJFNONAPGHJQHIKHHLDMKHLGMHCLJGINJMEJLGJKFFOGOVKHTN
    LMQLMLBHHRMILIHKIPFHNNOFJNIKOJJNPJNKIHKFFHJNRLNLJIJNOKISMJFMGJMKFKMHNMPOGLLOKNMIHLRPKKMOKREOLFHOSLGMNLLMCPGKIKHFJUHHGONGMLJMGHVKNNGOMPEQFORH
    JSNJJRHMKOFKHJOMKKINFOPLOGPOFIIIRKNGCLKLNIHHMNHGMNDOJPJKLOKHLHKLNLOFPIIKKIJOKIJMTIKLKQMMOMGGRHKLHLQNMGNMGHGAEOJLNMLJNFQKLHOLIPCFJIMIPKMMLPGK
    KJNMQLMLLLHNOHMMNMKNRKKFOHIOORKIHNPONFNLKLLNGNMNHJOJGKNFITKNRQKMPOLHPIHQJQMQLNFJJNIMJNKNKFHLHJPLNNGIJNEOHRHNJLKINJKQEOIHNQQEKKJONIFIHKOISFMG
    KKMLIFLGLOJJVRQHLNEPKMNHNNNORHMMRJKNPOKINQJKFGFMOSJKHLJRNJEMJIKMUHQNQQHNUHJRFIOGMJNHJHMGIHIJNLLIMNJLIFHKLOHLNFKIIJFTLHNKIQHJHMKKNIMJNHQMMORL
    KINMGGLOJNOMHNQILJIKIQUIIJOLIRIDFLLIKJGHGIMILLHKPFLIGPNLCEQPGHSPMQMQOPLEFJMKLGIPOKHLPIGLKHGMLFQMNKJQNKQIHDKKOIJKMKOMHNMMLFMHQEIRSSBJLOUKJLRP
    QJPKLLMNJQGCKGPIMGNDBHJKLGLPGOELDKRLFIHIKMKKMPTQGKIJMILFFJNFMLKNIDKNMLNGKLJJMOSJJMQILKMHJIJLKINIJJKIHIINHONGONMLMKOKFLNLNGOLMOIKKPRIMJLJMNKJ
    PGLNMKMPFHHLNNNMHPKGNEMOLJKUOOGKIIHKPKIEPKLKGMOLOKMLLLKSEJGOLOKPFIMQPMLQIMIPRMONLPIKGNKNJKIOONMSKKMLMMLMMJRQNKOJLOLMNIRLKJNMRLJLJNQOKJMKSQJP
    PQKOOKKNQLPJMIGGHNJIKMGPGONHJLSPONQGKILHNQLEHOJQOGJRHLSNMHLHNKOKMPJMQIMMGEMLKHMFMNKLMNLMKJUKRDMJLKPMFINMKMIMMJRILOLRLQKJIMSJPQPKOOKKPLLLNNPK
    POKLNOSMLJJMLKOKJQHNFOHRLJHLMLKORTOPINOMPILMKFPJINLLKLKNMMGHNLHLGINPMJNINHHLRLMHOHQLKOOLIGMLQHJLJJNPQNMJNOILJLJLGPNOITNLNNLOLJKPMFNMKGJNMNMN
    MOPKLJGHKMHOMQOKHTIONQKLOMPMLMIHGDFGKIOLLLKNMQPQNOIUMJEILPQKUMKMGJPQQIMINJIOPKJKIIPOONOSFHKQOHINTPINOMHLNSLOLMQNIMNRLGGMJHOFILLFLKOQIJQIISMK
    LIJKLFPKHGMPLIILOHNQJOPDNKOLNORHGNMIMOIQINOOPPEIJJSFKKGGOJMMJOIJJPONOMFTQPNHKQIMMIJKHPLLMIRJSOKJNIOOLPKNMJMJMPGLNPLKIGLKNOSOGJKOKBMNKMINLGBM
    ORHOJOJIOQKGPLOOKPHMIJLKLMJMPGMNIIIILKOPOKGJILBGLNKLEOSGIINTKOLKONLKPKMKBPJIFKLCHGJPJNLGMLLNPPMMPMKPJKINNDJGNKJJNJKGFOOGJKONNKLGJPGMNJKHLHQK
    OMKJNTHMGOQJKJFNIQMKNNQOJJHHRKNHNDJESJMQFMMMNMIMHINHRNJMLCLKGLLOKPKKRRIPKJGLIUNOILOHMJONNELLIIIMOJHNGKJCJIJPOMSOOOLHGOHEQKCMIJKILHMOOGHLONKG
    OGIHMMOMEOLIETMNNLLHNCNLLOHHPGJLJOLJKGJNFOONLBMKNIIKKJMKMNLHQJIJPODNOHPJJLQVKIIMNJPLFLJLLOILMMLHJJKKPLQKGQNKSJLEOKMGMEKIJMMOIMKOJFHKMNCMHJMI
    RJLNIJQKHNKFNKJEJLMNPJGOGNFHRQJMMOIRMJOLGGHJJCILNFOMJNDLKLNPMMQIMNOJJKMMQLLLLTNKLKKLIGIGUJJJIGILGQMNJHKQKMNLJLGQNINIIJLNNMQQJMKLCJJHJKNJIPMM
    MIKGKKOKHLJMKIJKQLNQMIILCKINQNMKQOJKJGJOPIQSLOGMJNKJHSGIMMLGPNPKKONDMMLLKIJMMHOQMHHMMHJHJQHNOMJPJRMKIKHNLNJJMPHNEQFILFNNOMLCMINJNMNPLDKJPOHK
    MININJIMJLJOGKNGKKNKKIJOKMIHJILLLKGHKPONMMOSLIQGHLRFIKEMENNIOMMPOFJEMOLNSLNLJMIJRFNLUPOKIJSLPLJHOLELPMGNKPPMFBIFKLJHPLPINIOMJINIMKLLLMOINKLH
    GJLNQLOOLNJNNMQJIFNJSMMGHOKFIHLSLKKHOQJKKTMJIJKHMMLIOQHPMHGGMKJNMGNMGLMQPJIGNNLNKFKJMMOUPMNJGINFPKKMOORKJGMKNLLHOONONIMLLIIDMKOLNIGDKRERIOHD
    NJLJNJNKJLJLMNQNHKOLFNMLGOILJLKKGKOJFJJHMFIFMHHJMLGGMNLINFOMJJLMJPKINKKOJLHKHCOLLJGIDFEGINHKJRIKQKLFIKHIMLOIKMPKKEOJMPHPGJNHNLLGLJPRRKLIRKJK
    KCJJHILFJJLHHONIDKKNELSLFIQGJJLJMGNHFOMGKLCJNIJKIJOLIHKPNLIHMIHNLHHNKNGMNMJMPOMSQLJLLKILLLKMMPMKFIJLOJNNFGJGLNRMIMLHOIIPJIPLNMNMMDEJMJOOHGQH
    MIMIJGKOIOKPMLMEHIMHJNHLJPFKSOJOJQINSJKJIMKIIITMIJGJOLKKNMJNLINGLLJHCNNLKLKNLMPNVDLHJKRNHJJLQKIILPGJOFIFLRKPPILMLIMKHIHPIJEIMSOIILMIKMFGKKPJ
    KGKRLKKLKIMOMKGGQKJIONPIFLGLIIGPPEOOPGOGKKJMHLIPJJRLMKMNJLJMKIGHJONKMPGMJIJKKDKLJKPFNRMFOJNVKGHJGRJHDRMGNLBMOVNIIMPNSFNONPKHLJLLKIPJSMMFHMKJ
    IKLIONPMHKIHQJKJNLGGOJNKJMONSHNLNMPHIKMIKJNHPLMMNMMPPKGPKKGOGJONJGJQNGLIHLIFJKIPLOIJJLMQIJSLQOOGJQKNJJNUNGJHFHJMKGLKMQLILQLKHJICNMKPHLJQKJUL
    KMKLLINHMNJHJMKNKKKLLMLFHNHKNPHONPEMMHRMJLIJIMIIKGNFDKLMMIMJMNTNIQMINHLSMNINOJKJLHMJKIMNIOIHILJNLIGQLPHLLMHKGKKHOJJINSPILOSLIKIRKJHLKLNJKJGN
    JMPEMKNNIGHKKKNIPKEOIGOJLMPGOUKHJKJMNNOHPGNKLLPKKNNGGNNHLLLRMONKMLIRNHFIMOMNNOGMIIMHNQHMNJLPMHGKJLIOBKNNIMHFJJILLMNHFHJKJISKLMLJPPPKOMMNLGJN
    MLJKFULJKIHHKJJROHKKKNOLOOIJOMJLKOPJMMNLLNFJGJLILLJGKFLNGJEOJPKFIGLPFNOGEHLJLNIJKOKIHOHNMFHLMLPNKMHGMHGKQNNKLLQPTHNHPPNRNKKHHLDGJQJKNKKKINKK
    FGLIKLMMPGOIPJNHNOKMIOKKIOJOFIQHIPMHLNNHDQDGIMEFMGNNIIKHJKONOMSJKLFMLLKPFKJPJOMKHMNMALMMPKGGOFJMGJKDEMKMMKLOKPNMFIJFGMPLRUMJIMNKKMIKKIKKKQSK
    JJHNLPEMILNNNNINKCEILJKOIKROFJHMJGKNKFUTNIGKPHSMGCNJLKLKPLGKKMPHHJLMKJJJOMNHLKIIOMLIIIMNPHMOMQKIOIHNNILMIDQKNGJKMGIKMENHGHKHPMKSKPKKGJIMLNKJ
    PIMIOKSINPIMNJLLIIRIPLNNMOROJMKJMLPMILJMINFGMIMJFNIJIFHHGKIIJNKMMOFHSMKHLJPJLNPMIMROMOGEMNJVNILHOJJLHCKFPKHHOIJFGMPFNJJMMKLNNIOLNHJIHLQPMJPF
    HQKMJKLQHJKKQKLOIGNLQITINMNJPKNRNPKLLNLNNOGLNNNMGLHOJJMMKKLGNLHIJGOMHFNLPJIJIKFGKIOLHJJMHJQIKMOLMILMHFEGJNLLOTROMFJHNJRMPPMLLFMOHJGKELFMNNLN
    MOOPJJLQIOFKHLLJJHMKEFJIMOKLJRIKGFJOJHJLKFSMVHIONHJNMOMHKMJFNNOIBMKMKKHPJNMLLLMLHKIPMIOGLTPMOPHSJMGQLMEOOVLILIKJHHPKNIKFGNLMGMOHKJKJDJSKPIKF
    MJKJPPNIFPJMENKKOHJNLKKMGDKGMPIORJILKKJLOFHNRJHJJOKMGQMRHPGMIGIDGHJDHHNMJPINGIKBJLIGKHMQJLLMPQANKMLLNJOHFKMJKMNOLHKFLFHNJLHIJIIKLHJMHMHQFKJL
    LJLSLJIJINKJKKKKKKKKMNLMTMKOILOHLGPSKGHSFNJKJPJLHMHLEORKLLJLMEIGLGIDRPOKEILPMIMKKLDJLPNGOMQHICNIFOFGMMMRPMOLMMKMJHGJMQLFKGILNIJOKLIMOIMKELHN
    KKGRILHNJKJIMNNDHQILKMLHKJMNIKQDHIKKKMKDRIKJGFLMMJMJLNMRQTMLKMNFGMPMGILJKIGPMMGRKMMNEILIHOLIJELNPKPNQHLGLHFSJLMJHPHJOIMMINLKPKRPPJKQPOLHNMQJ
    OGIJKLGGSJMOGMKKJOPMGHPKLLOILHKHMIIKMNPOLPRLFNGLJKKKFGMIIQFNKOMMMPJIILJDPHKFPMHNNKPLLJOHNJGHLMALLGJJFHNSMPKLKKMHQHFENIIGFLMLGJMMLGJMKMMNSVIA
    LJQHMODGHMMIJKJKJIIQONJILOKLJKKOPLJJMQIOEMGMMVOLKGJNNLLJRPKHGFFLIJKKMMPJMPJNNLJKJNFKJRMHIJLHGKOEQKHLHMMMJKGOHLHMLLIFMKPKLFJKFOEHHOGHKHMKNQMN
    KMKNMCNRLRLJLFFIKOJILMLLIKFMJOOJIHOKNLRMNONIHPLLJGJEJMKEKIHOPJINIIJQGJKLPOFPMKGHLEKJOJIJLHNJLJHIJLSMNJJGLPIJNMGJMFJLKQMINLMNONRPFMIMNMJRPMMM
    LNPQOOLLMLMLHPGORKOOKLNQOPPHLKLMBSJKRPVNLIOGNNKLLPLJNJOCJHOLNNRBMOKJNNNHGJFPMJMJLONKDKIKDIJKLQKPLMKKPNNHSIEMMNHLGLKJFHNKKPJPPNOISENQPTVIMCFK
    NECIFLUNILUJQIIGPFJOIKICFLMNHPHTKMNMLIHNIIFTGLJPRMGMORNQQIOMMLNOFJNQGMPJGJDKTJLNFGKIKJIMKHNEGHFILIMJMFFKINPKOBIPIPKLDLSLJOGMJRSVFHQFLFLOIRNK
    MQTJKLQLRFNQJNOMTMRRPVMNQPSTNRHNFDHQJIMIFFFNINGMODLGHQLOKMKPJNFIKLMJLNJPMJIGIIJIMHLRNGJLJHGOEJOTGLKFKJNMNOEOJPJHINPJSOQJLGPLTKKKJFHJJJHIKMJL
    IINLLKLRLGMSNRFOQOKNONIOKNGNMENQIEIIIMJKLJJIOLNMLJKKNJKPHQGHRKLFIJGMKIJKKNJNEJKHFMJGSKIJIJOPIIEMKGMJMKLKJLKJJFMINMENHFMOOHTMMOHBLJPOIGATGIIG
    JOILIKMGGEIIFOIKOLTOJOKJMKKSKJLHGANPGGINMIGINJIFNHHJLGKNJIPQFMGOKLPIQQHQKJHPLHMKQKSGMPHMTPKGMFLRCLHKQOLHIBLQJNNHHHMMRLFMLKLEJJNINMHOMHHIQEJL
    KILKIIERIEMHHPGOQFGMKNKHJFKKIHOKLJEMFJNNOLNHIGJNKNIKMJMLHLQKFKPOLMMIMBKSMMNIJPNJQLHHLNFRPMHSNHQKHLHKNJCSMNIJNLIMKLIIKINNLLEKHIHLKMJFAJTKNQEK
    PKPIOKMQLPKNFOIGPJJNLEGHLMHMEMIMJNNIIGJKMMKEPILGLHOHDNDLHFSNGRLFGBJHUNHPIMMHKKJKKLJKJGIJJJLMIPRHEMSIQOPJKKDGPIJOMKPMFSLLLJHGPLMJMDKLIKGJPPJN
    LCDMSIKIMHMANIQMIKJFGHFKMJIHLHFLOAPOLLLPMKEHJJLIGMIIJHEINOKLRIHGPNJKNKQOMIKLIJNKVKDMINMPHNMLNOHGPDMHILJEKGLNHIFEINJKJHOOPCIMPNUIPNLKLNKPJMJJ
    IJGNILEJOFJLKONFLLTNNHFJRJKJLQJMLMIJJLNHNDRKAQJINNMKGMJQINNMIGOIFHIINHKICLCIMKHMOJJRMLHLHHKPGFFHLKNKLKKINMGOOKDHHGOMNMENOKHFIKKGCAJNNNQNJJPG
    GKILOQJPSLTMEJMOKFFRBTOIOMLOHKJLMPLNMONIKHGNPOQLJOJPLLQJKCNHLKNMMMKIIFMLOGQGIGLKIQPNJOPIQOKMRPKKILQIDDJNQNINEMKJEPKJNGJDRHIKMOFELLMKMLMJQGGN
    IHKOKKKKJOPGFLNKQMNOMMJFLJKKJKLJMMDNKOIFIFOOIMGKGQOFJGMOJNILKDMMAJNRPHLRILKNNULHIHOMINODNJFLFHOIHJJMKJMQMORPHJOGKLLPJLKMGEBSJPLNPEJNLIMROOIM
    BNNFIHIOKIRVOEHLJONMQQKJINOKJJLGNLJONJIIHLITMDJFSJLGHOJKCRKMDKPGOJMJIHLOMNJPPKIQMGJMLMELFOFMQOKPOJHQIMHNNGLJQNJPFLRJHNIGDOJKNKMMEGLJMOMNIHHA
    KJQPOMKLMLJIKKJOHLSHNJPJJPGMLKHMGMMMJGMNQTGGNQGFMFOJMFKNOJALJIGJOLNFLURNQINKNOFKMJPNLLJPHEJMMQFKONNMBBHJLHMEPMMJJNFIJHIKSPIKIGFFGJKMNOMNGRNH
    JLPILIOMLPJOLLQQMRKKHKMKEJJJJLHJGMQOKKOKMNKMINGIGJLLMPOLNIKKFEKPJQNSJJLNILJQLGCTMIHQJNNHKEPKKHGLFPMMKIQHKJJMRFLMLIIKFJIFLKFLMONJJHLHGFJPMLOQ
    IIIMHKJMPOOJKKKKIMKLKKJLOKMMKFLJOKLKJOONMNLNPLMNJIILGIRIFIKMKRLNJJOKFKPJLJMPJMMOFQLLNLJRPPKKIJKLMKLPOLLILJMMKGLMLJKLDIKJLIPJGIOMGOFITJINHIHG
    RJNMKMOIMIDMOKINHGQLOHMIIKNKNLKKQHIJNJJLKNIPJJQNOOPMHNOMJIRJIHQKKMLJJHKFJMIOIMJKQIJKJNMKLIGJKEKLISKLSMJJKIKLMKMOMMJKMFTJNJMJJOKFLPFOLJMJJHKK
    RPPJPLLLLJHKJNNOHPPJLIKEEILIJGKHMHMMKGNKNJNPNFNKNEKNHKIHPMJJQOKHMMKLLOJKORMLKMIMJKMNJLFJLLPNMNRLNMKGLNHTRFIPNGLIHJKMJKKHMJMHKQLGRMGKJIJPMQNJ
    IIMONELDJMGMIJLHKLPLOMLJPMKMNJKGMMIKPFKFMOHMMLHKLMNJIKHHKMOPLPJMENMMLHMDNPOHHOHHPLQMRLNKKKLJLOHMLIINNKDRJLFLSMHLHKLJNMKLMLILLMFOQONNKIMKLKEL
    ISJLEQQFQJJJPKLGNMJKIJPPJHMLJJMIRPTQJJJLNJNQJNOLKNIHMKQJSJFJNKMMTQKQOOQHIKQJIMODTLGRLOCKJOLKJHTJNPKGPSGJKNQJKGMLFMIJMIGMELPIROIEHMLOLGMNJLJJ
    LGKSLLMMPLKIRHBJONCOCJPDCIKIQQKDGQSPCKLNJJMKHNMQKOKJLOPJNLILIGOQKMKNJOLFLPQOJNPEGGLPHFMLKJKMLHONQNGUNNPHNKHFEMKKFELHMHMHJGHOKPIRHRILQNKJMMNM
    MEGEKNJOJQOMJOJMMJSSNMPIKLIPKKMOEELLIJNOOKLPJILILKJJKJPJMGGOKLJJNKHQMKMMLMJHKKSNPGTJQJNMOKPRHLKMKKPOHLFAQNGMJJNMKNLELLNTMQIKFMMIHOJMKFIKIFPM
    KKPHHMQPOILHOFKKJNBQPJRLNNQMLNMDPIHJHGJLRIKKLUKLMLTILKOHKJKHLMOLNNKHJLMKLOJJPROLJPMIJJIJKNNMRPIMLHKLJNMHHNKJHJKMJDKMDNGROMENJIQHLJMLMJPIMIRL
    EKLKRGOIMOKMMPMRLLLLRNKFPKOKOQSJLGLCHHMMMKMKKONLKMOFMLQKLLOEHLMNFFETHJLKOKKFLBIILLENLHQMMGNNPPFGOLMLFKOOKMKQLOIHJQMRKJNOGMHKKLNILHKLKQGMKINK
    NKNKPIKMHHMKIJJOIJKINMOLMOHHFHKHESIJKLDNFJNJNFOMKHDONSLRLNIKROLNQIKKOJILNIMJNKMKLKJCJFIKOINNIMPNJININKJPIPKJJMQLMNIOHGMKRLQJKPKJLKLSOFLOPLOM
    PIJNSSMJRKMCKOOPOKPNNMNKMKQECLOHMQPLNHHMIISMGIINRLBHJFMKIQJNAPILNNKNLKJMNHPKHMHLNLFNILQHNNNIMIMPMLHKOONILILMPFNKMKOJIKPRMMMNLIJIPMKINNRLILFP
    GDOBKMHMMGKLKFKKQIPCHPJFHNGORRPLLPBKLKHGJJMHLGNLIGKONHLLJKNLDGPGQHOIEJMHIILMJMKKMIKJOJRPLKKNKKIEJNLJPJKRTNHNNORHMFIIOLLORJKHOGPLJGLOICILNENJ
    QKMSILKHLPOGPELMNNLJHHLLQIKNLKPOHHKMOHJMJNMLLKKILIMMMMMMKIKLGKIIHJOHKLLLOLUGGJOPKPIHMNKKLMLKMJJCIPPOIKRNGNIOOHHLGKPIOLIPOMOMGJNGKJJKMPPKMJRT
    NOJIILFQOJIKKNLJQNMNJNHQKLMMHNRKTLKLJOMMKIEIJHIMPIJPUHFIMRHFKIVNJNJPKILGJIMNKHOIONKHLNIMLMKMLLHNIHJDRMJIHMKJJOPMLIOPEJNKIMJPQQOOKRJLKLKFJJNM
    JMMMLKKLMJKLTKNKFKMCJLLQRKGNNMJLNIQMMMNMILKLQKHMQMNMIPHLJLKLJFLJDKOIROJKMJLMKJCJOQDFOMJKPHOKEKKOMEJLHJMTLJGHJKMNKPJMNMLOJGGQOMIIRTLPMIRLPGMN
    KMKRMHRJJFMIMJLIHNLLFLNMNDIQMHPLJRNGIIJMNKGQJIMQKHPTPKJMNLOKONLOKMFNPLNLOLNIKMPNFHJLJMGNSLFKFMMKIOOKKKHIMIKHLKJGKKIILMONJMEKMOMRFOLPKMFIONFI
    LLHJLNLJGPIHNJFNHPLEHQNLPLIIOJJPNHPQJTKQHLMRKNNJFFKNPNIFIHJMJOMOMHJLIRHNFHNNNNHOHJNNMJRLJIOOJOLJIMOOEJMLMGGEOMHILRMMLLIJJHPOISKNJJIDKMKPLKLN
    LIFNMPMILHJJLFKLIMIINMJLJLEHJLHJLPJQJHJIJKMLJGLQKODIRENIJLLPMIKJOHMGOMLRIJDGFGHLKMEIIMOJITBNONMNMAHJHLKHNFIKMQIRJMKKPNNRLQROJETMMKNIHHDMHFKI
    MJPOGCNMKRMKPQIIROLJGLJJPRPKIKLDGLNHIOKHRKILQOIIEIJGDQEPMJJEMIKFRIIPJONPRKKKIKIHJIONKOPNLIOEIFLLHNJNQOLOKJIIHFMIMNJGIKHNJJQGQKIOKJNEKFJNKLPI
    LJLKNJLHLLHILTHHJKIOGLMKKHCLHLHMOLLIROKHLLKKNCURJHLMRNMIHDJPMQNNKPMMFFKKNJIFMAKJJLKNHCQLNOIPPMJFOINMILPITHNLSRMKJIORHLPJLKITJHLMAHKLMMKGMOJN
    IJLLJGNVDLTLJILQGSKNLBOLKPBFKIJPJFMJJLJNOJKLKLLRNIVJLMNGHNOLJOMKUJPJHMKMPNLFOTNMPKQLJLQNHKFIKGILJKIJAGLLQEJLHJIILHKHJMKKOSIOJNNINMIIKKMMJJJP
    JJPKNLKHGKKDLPQIKOJPKJKMOMLJLKMPLKLKLOJOTGIFRIIICLKHGMGLIJGNNMNMOQVRNKPLNRJMMOILKEIIHIPTOHGLJNMJNJJGIIMKKLQMLHCKIMFKITJSJLOMMFOKNPPMLOHIGLLM
    ILJHLLIJIGMOMHEHNHNQPNNLTNTTDNKHJOKJKHLMHQMOJFNOKGIKMLDHNMNJIRSPJMOOOPLPNJJGUGLRPGMTMMFGRKPMHMRRJJKMLLLIJRHNKHNONKLFQJNPPNLNNJLHDRLKGORMKJIO
    NQHIMLNJMNFPMMPNKHNMNIJGIIHLKFQNLNMMIKMNGKMNFKLKREGRPKNEEEMQLHIMSIGRMIEMQQLHFKMGOLENMLLKNLGJHPNQOLNMMJLPHKPPJMPLJMMMNJKLQFOEOMKLIIOILHMNMMJD
    JOTFTIHGKJIHMORGEOGLNPJMLIQLLJMQJLPHLLHHMNQOKQOSHONJDTLGKMQQRJOGJNJCOMLPFMIMKQMONQLIJRPKNMMHSPJIJJILLKHRHIIPMOILQNDLGPLMQPLGIOIOMJPQIMIKJOHQ
    MJKOQGPNHJSJPKJMGHIMIHGSONKJGMJNJOEMTOPGIOMKGIILMMMNMNMQILLJKOKJOIROOGMJKFHLKKNKQHFKIILMMMOLLLJKNJIKMINJKSLPIKKOLMKIJMGOSHPLJGMMGKNODPKHIMMJ
    GLKLPNQHIJKKJONHLKKJKLSHIOMRMLMFQLGMJMJGQKJPSMJJHJJNLMKOPJKQNKKPRFFQSOKQPNLEIPPJNEFFNOJONJMLKFJJGKKMNNJJFLMLPPLEJLPJOIGIMMLPKIUKMMIMQKJJHIJP
    FJMKNNKOKJIIOJMJLKJMLONPKJMOKGGHLTKLIONIOJQMLONMPOIMLQGLPTGKKRFRMJHINMIIKSOMJDHJJLOMJLPMFLSHLOMLNMLJJMMOMOKIIJLIMJMPOHDKMPOLKLPOSOKHMQRPJFQI
    IOJKLRJKRMHKMDKIIHJILEIMLKKIPLOPFOIHIHEIIOJPJNKPNOPLRENMJOLOPKJDJLQQGOKMLQKJNNKNJMMLGIQNRLLFILKJKJLKLLNEKJMJFOJKKNEOIKLPNKLNKOQRQOKPIQKNOODO
    PGSMNOQIJPNMNMOGJNGMKOLJPMPKLJKIOMOIIJLRGNNRGJFQLENIHHKMNLOILNNMJMOFNINLMJKOKHQNLPMIPKJHJLNNLNOIIIIFMKLPGHFFEONLKPFJMKJLIHRMIMOPKJIKPKEMKLOH
    IKPILJPJOIKILKKJFHNLJKPKMHPRPILFQLHMSOFKNOIHJNGMOLLPQHKJMLJJRPHNJILIKNSNFMNKKHJJMPNNLLOQOMLMIOIRKFHMJLKNLMNNALJNMMRKOMKQELGPPNMJMPNJITKGNQNQ
    KOMMORGHCMKLKNLLKHIGSHHHJIQKMQIPHJNLIQJKINLJHNKUMLOJNLLLPEPOMGSLPNJJKLHKLENMFKKPQLLHNQKIERJNFFEMJUJLOPJKNNQMDHLJNCJHKEVLIAFPPGRGJKAIPMHMINMK
    EIMNKRKOMALHHKNTIIFININPOOKKTKPQESNQUQLKPMQPNKPFHHFPMFNKMQOLHJKNINLJKROOKSOOILLELRLIMJIPMIOSJJLIHMDLINNKNLONGFHFKGNSNJLSKOPPPMQKOGKNLKMQJNMN
    LPJKKIMHMMOHHLUJMLCONNLLPMPMPKLMGOOHNMLIJPKIKLIKGGQLNMPJHHJPFNHGIOHRMRJKHLKHJJIOMLRLIJLGMMKOLNTMLSLGLNQQJLNGGONRKJNKNGIJLOJMSNEMIMKPKNGODKLO
    JNMIMGNKMKNNJKMPHFHKKMPSLOHLILRJGHIRJIJLKVEKPMMMNLINMLLLFFLNIHQOIGMOOQQIPPGPOGQSPJQGLIQJIMMJKLOOOOOHMPLKDMMMLLNJMPJJGQFLIIRONMHNMLGFLOPRJMNJ
    LMNHUGMIKLPPOINKRGNOPIFKNIOKOIKMJLGMGINRIISLFGNVNGQIMRNPFNHLENLMFJGOLMJPKLPIMKJHPMTPKKIGMJHIIPPMJMFRIMLKONTPNIJSIMMNMHNNOGGMTKJMNNPNPNKKTIOP
    ILNHBOSHPPMLQJPTOOOLJGKMPJPPLLFJLJOMFQJUIJKONJIHOJMONKOTRSLKIJKPSOKMKKLFLQNLJNKKRMOLOPFLLMJMKNPIKJMMMLMLPLGQILNKMOGFOMRULPRKPMNGMOQINRMFPHKP
    IPNIJMKHIINLJQJKKFNGFSRVKLKPMQRLLONDUMRILNNJMHRMNJDPNLMLMBKJILNQLKOMIHTPPHPDHMMDMIMLQNNTKHNOTNIMKPJMMMJJILKSJLLKLLMVMPOIMJLGONNJOPJPOIJFKLGL
    LLKMVPIFKHJRNJOMLOONNOFSSJLGGJMNMMLKLKMKFTLKNHNLOLMOOSMOPKNQQKFUMHMGFLVPHLMPKIFJNSMKOLRJPQLVMSHJNNOOHHFNORGFKHNIQNORQNIMKLHMJOEPSILRIKSGMMIP
    KOQOPKSMQLJQLPUJMOMEUKMHMNQNROMGLIPKHKMNRJKIUOHKILNIPOJRSIIROKDQIMTPLPSNGEKGPOIPEMOPPJJJMOCOHMLKQQMLKLRLGKRKKLNNIGKKHVKLJIGKIOILFKLNJLJHPONL
    KLFOMOJNOLNLLLFNIKHMJHHHOQMHFKJOKKKNPKTJGOLTLJNEJNNKFMMMHLSMMOJMPNHLRLLKLIPNLKKMNGMMHHLMLEJLLMOIMNNQOQKODLJQNHMOLOPHSQHHKIKJMMQJPHMLKPBPCQOJ
    OKKJILOUIUJKPMQMJGMKGLOQPLKJLNNNKLROLLKMLRPSOLUKIIPEFNOJNLGFLOJNMNOPRQHJKJQONJHIEGKLUQUOMOLKMEIJQHIKMSJMKOJLFRNVKNLLLOLKNSNKIILQRMMKQQVGRQLI
    SRNJRQLKOIPLJMTNJJFIKRJOQKHIKQRPKJHKIQLOJIMPOGKMHHINLEHINILLPQSIIRKHJOQOJNJNLJMPLPMONMJIMIHMKIOPMTOKMPLGJFKLHLFOLNRHNKJNMIKJLMLHLQHNLJOKIHRH
    TLQNPFGJFOPFIEQKKLNQLIGJKPNQQKMNKHLIMTLDMJJSOKNRRSMJSNQQMQIOKLOLNRLOJNTIOJMKIMOOKMLINNPMLJKKOKNKRNMJNNKNMPGDLOJOKOLMMJKMNFQKIPEMQJQQMMMRHJJH
    IPNOJLILLKLOLLLMGNIGLLOLLKMFOGJEUMKLINOQLLMNLKLLKOOLNJMGJOMQJKQGCIMHOILNNJKGSMKLNLIHLKNLNIOQKJIOKHVPMPOPMIHPINNQJKOHLKLMKMIFNJFOJIJILTLLKJIL
    OPLIJREILJOJPJLIKLMEMQIOQMLNJIGMMKNFMOJLJOLGJHJTSJLSLJIHLNGJHMOORLEJKORLMLNKIKJKSMHGIIJBKGJOMKKJHQMPKNKPLKQDNNOHJLOKONLJJMHFKEMGMMOIFJNLJPLI
    KKKKMKJJIKKOPRKJNIOGNCPHQHOGKLSSGKJJHMDMILMMMJIMHOMJLLLFGJGLLNOLJQJLLKLNMKIRKKOJOILIJLLPJNILKFJJQLNFROKMKMILKMJGHLNKIFIOMMONOKQKLFJLKKIKOJKK
    HILMOFHIMOLLMQNNQLMMMNNIJNLMNMOKKMMMKMILMPMDMIQLMIMPMMIIQNNMJINKTDLMMKOQPJPRJHKHLMMCGKMOKLKMDHLOOLJMHJEKINKOJKLMJKNLKPJNHOIIFJJNPLPKIKPMMMOJ
    PNMJKJMOJKLJIJMLMNBJIRMIKIKIHKOMGKEKFGRKNQNOLKLMMLMMJLKJNNKIMGOLQPLONIJNPNKKFNHJNJFNLMPGKLGGPKGNNIFHMMMMELIJGIMNKKSNLGLOHIKJRLOSULHIFNJSLJLL
    LILKNKRBLNOIMOLOUJPMIOIJNMTOTNPKHOMHGRLINMIMOMNINLNILFKEKILOPMMNINDQRTMLKMMPLLMOLJJHLFEHLMNJJMGINKHGGMQSHOUHNKKIMNJONJMGHMMRILKJLKKLGQLNNION
    VLNLHJJKPNMFIRIMJPJNFOOMBILMRNROKPGRNQPPONHNDOMKMIIHJMROHSKKDMRPMLPHRSOGKNHLQJHJLMLLKKINLHIHQKQLONRJULLOLHHLGIJHKQGMJLKFPNJPOMKPMKOOQKIILLHM
    OKTPAJMEQGNISNHLGHLIHNIMIKKKJFKLSLTOIEQNHJILKMJIHJGNJJGMKLIMSJKKSPNNGMKNHLFOJOLMFHMMIONIKKKPFQMHPJMJJJKLOJHNJSLKLHKLHLLJLILIIIOLOKNIELJHLQKP
    LKKNOOGJMKIHNFNKTNNDOPIMNJKNQHJLKKJQNKOIILJJIUNHSLMPLJQROHKIINKNPMQKDLNMHTSNKFIQHOMPHLJKNEGLPKNJIGHNOIKGVNLLNLUPOMIJPRNNNOMRIJLHJPMNKMOMKHOO
    IUETMPOOJRLMNOHJNKGLKOMGQNQHJQGKEKMLMMRPIJLKJMNMNEKJKHOIGQQLLNOLMRHKGRLKOGKLRHPLOKLJIHKOJPJKNNMKGKDKKPLIKPNMLKLJLITLNMHJKKJLLGKOKMINOLRHIKMK
    OKIMOJLQKOKKNRQJPONGKKQMKNSELILFLILFKJIUROLKQHIMQCNQOKNMOIMLKMKJNJKNMLPJOIKKKHKLLKMPRPJNINJENRKNHKMLGLNNJTKTDKSMKKTNKNPNJOPMMIOLSMHKVNJLOOIJ
    JOLJIMMHJHLNGLIMJOKQGPLNGOFMKKMMHEQLCJJBLLOPGOLOLGMTIMGSMMOMQIMJJOLPTLQNMHLKLPUMQHRPOTLMIMHKKJMIOOLMGKOMPMJMKOEGDMHJVNIORQOFRMOIILMHIHHVEIOL
    MEMLNQKLIQRHGISKKEGIOQPRMLNINTJLJFRKNNMLDFMMLONNSFLILJLOKEASFLIOUOPVDOLLPLMPHNPPNHKHJKKMMPQHJPNRLJMKISLOLHNLKLLSNIQMMJKKLKMCIMNMPORLMGMILPGL
    LIKJIHRJHKLPIHDKLQTLOJQILOILQIGQPLIOMOMKJLMJJIRGHIKMKPNIKKQJHPSLHNKMBJFIRJNILONJOSMRLJMKKHOFRLIMLNMHJLJIIPOLIPFIMKFGFOMHJILOOMNLOIMIPFENQKMH
    JIJJLMIOIKPLIILKMMNNLPKKHOLNMHPENPPLJLHRRJPMIKNJPILDNBQKJJMGMMSMMPMHOJPKKMNJKIOJHKLKNMMKNOFGQNNIOOFNHLHHHOPNRONQRONPLONLJPQJOONQQOJJMEGFJKMM
    HRKJSLIJKOLKLKFOJJGTJONJQNIMNNOQPLORJOLMMNLNJDFLNJIKPLLGDOOGFRLILKKGDLFLMOIIVNCLNRKKJJOMMILHLIQNJJPEOOMHGLONKMKPNNSPMLQGNPNKPOONMKONMEHFQGFL
    HRMIIKNIOIPKMPRGLNOHCMSOJNLKLLFSTMILEHIKMLLTMPPMJOLJKTMLQQHJJJIMOLLLJFSKJPLHLKREOLTFNPHELIMGGDIFTHNOJDMNHRPGHHEKMOQMCNKJNIHJOLNTMIMKPMMKMPGJ
    JKNKMNNOMOORTPPNOJNLNGNHMPJPLPLFOPMLJQMICLIONGNHMKKJRLMKHNMLGNKGMORJLKKNONGJQHRKMNKJQPGIJPOLFNNKINLPJQKLNOMKNNOMKKMMQFLLOIPHJEGPNJMKLQRJJMOO
    KJLPTRHQQOLMIOIMRPMOOKLQOPKPHKJLGIHLOHKGJGMMIQLMSNLMOGSIOPNKMJJMLIIKONLHMJNMVNROGLIJKMQPIJMLNLJMMNJRKJPMHONGLOJOLPPNHPVQIQSMNTINLNSNVMMKJLOL
    PVIHPIPEMKPJIJMQLONQGHGIIHGQNLNCQONIJRNPMCQKMLKOKGMFJIRMGNHJHJILLKOOFJQNGJIILJJLOQMIMGKSHOLHLLOROKLSKOOJQNLPPRPELMMIOPFKONFQNLLNHIMDHQJNOKNG
    NMNHNOPINKKHMRLKENJQIOKKNQOMKQOIFNPKGHPKKMMLIMFMKORIMNGNMGQHGKGIMKKIQJPRSNKMLPJOOTNVLMLNOFOMLSNMJJPPUGQSQHIFNRKILOINGNIRLMLMOPGJKHKOHIMHEPVK
    OQKLGPIMOTMOMFHOKNLIMRCFKJQKLHLNKLOGELHPMJOLLJNQLNLSNMMLLVQGIKMFELGNLIKPULCNMJKIJJLTNHLJOHMHMPOKMIPLGONKNLMLNTILLNKRKPKOKHHSRMNLNJMFEKRJNIEG
    LNLKMIKIGJPUJOHKJLLKMLNNLSMFIFOKHGQKPNMKMQMMLIILMLHIPLUJMIJHPSPLNIMKKOJNMLIGNDMHLOHHNMMGKHPHBPROPOINMSHNKDMKNPNJIGKLGQIKMMJLLGNOEIFOKQJRPJIL
    NUJIIROJKNLMLEKKMJHQQJJSJKIPUNIMRMMPKLGMPGLLMMROPMNPHNMOHLIIIMNBHGJOLMKGNHOKPGJGPKJKHLKIHRJEKJJMOHRRPCMOKLQINKOJFLJMLNKLOKNLNGMLIMJHCCOMIQIV
    MHOLMQIHLJOKQQILILQNMQRNCNQPHQLDHGNKNHJFOMOVIJEKORIJQNMOMPLLVOHLNSLJLMELKQJINILFNTEJKQJJMMFONMMORPRFOPMTKMIQIPLGPLEJFPKPHLJJJMSJJEIIONOLLJKH
    LKPMFPPILOMJNSOJPHJJINHIKLOLIIQLLLJKSOQMHLOHMLOPIOPNIKHMEIKFKKIOPITIMJIJTIONILOPGKKLMRROQJOPHONILMKLFONJRJINMOHJONIKLILKJOUNIMKSNOPINLKKINGR
    JIOROLKLIGLIKQKLPNIONQOGRJNIKMFOKLLHOPLFPKDNKNOJOLGLMJJLILMNNMKSRFLULPNIKQKNJKMLQILUDTFROGKMOQIMROSLMPNKLILOOINJHNPFMPJUKOLLKMLIHIKMGJVHQKLR
    KKLJQSLRJLILOOKIIMUMENIQIQPIMQMLJNKMGLMLOHJLFQMHNRNHGMLOKNLPHGKJLJNLKSNJFOKKLRKJIKQNDMLLNFNPNQKMJLNLKNJPFONOMKJOPOILHJPVKKIKOHLLOENLOGOHKQML
    LONFNFIHMBNNNLNQILNIMPMIHILJKLPNGTKLHKUGOMPQGOKTKLLIMKMTORKRISMKORMLMJORVRKIKRLQMHLHNLPKKMJPLJKJNVPMPRHIILNJKOJKLMNIOMJOOHMPLKMMQNSILLKSNIMM
    RLNTMJLNOPQQJRSIOPKOJFSVMKQOJMNKNOPMMJORKMNLNOQKJMPINPIMIMMMGLNLKQGLPHEIKRPPMOJLNLJNHLMJHNLGKKOMMIQKKOGONKJOMFPJPQQNKOFKNNMLLMKIOMRHGQMTJMLL
    MMMKQINMQNRJNGJNJKHMQOHOMLOMMKLPGMSMMQEMRLMGSIJNQKKJNMMKHOJLLNKNLHJIGMLJKPOSMLPNHIRONMKJOMOQJJKHOIHOOERJGLTLQPJPMPJJKLSLNLCNNOHLRLQLNNNLIRJM
    PNSSKLMKKJNMSKRNNPNOJVOMOLLJKLFOHKNIJJOLIPKRQKJMFPGPILKKKMILPJKNLNHMIOGMILIPLOOQJNIISPMQMOIMJIFKKONJIJJLKEKIULKPVHOOMJFGHKJKIHGLHUOPOOOHRMKK
    QQMOINPJHLIHBSJJLJKOIFOJHOOPKIKLPMHGBFLPIJONIINSNLHJLHQFIFRHMPOHGENCNNKLENRQGFEPKIIPMQJMLOVHOKISSTPPDLLMULLKJHTLPNMLJKVQHQTPNNSLNPJMMLVCOOLN
    LNFJLOMPLNLTOMJVQPLNNEDLEJNHGJJILLHEMGJJJEKFJHFBLICEMCJKLPOLKPJQHIPPNKMFQPPKGLRJOLQLLROUMSPJMFLKJNIQOHMRIIGIIJPRKOONMJJHKOLOJKJSSNQIFRRNMQFM
    PPKOOKHHKIALOPPLSOLQMLQJKLRJJOLNMTRIGGMGLORGKLOLJHGJPJPILPMSNIJMKIGGLJKNVONNOKMPOLUKKHMMLHQLHLNJKLRQQLLJLSLNMHOQLKMJMGTSMNKLPRKGNPOTJOPNJJKP
    LTJKMLHOINJNHGKNNOOFSUQUOOQJPQINIUJIOOLLJMJLHGMLLNSJPKKIUIMIITNNPHHSGJTLIKKNMPHLPNJMJOKKMHGKPNKDHMTKPQINFNKOJLKLCJLLMNGJPNONLKNLLKPMHGLIRLIJ
    FPJLNLLLNOHNNJGROQJKNMIMSNNDLPKKPLFRNHUGKMNQMKVMQLOKLOJIHMGMQLKKJKPMJPNJPSJIMFMKOOKIPGJIMRHSMNLFIMQORNNEEJIROMRKMQMHMJEQLIIKNNPHGMMPMNQGLHPQ
    QLKKJNNJMNGPNLNMQIBLOJLJTJFJKNGMHHPMPQMMGMMQIJKQLNTOMLKMHLQLOLOLINQQLKMKHOPMOPRKPMJLMHMQLKMHELIMMNLKLLOMSLNJSTHJOMNLIPMOPLMIHKKOOLSOLJJMVHGN
    PQMNPTKOMMGKLVFLIMOJLKMROROOMMIJOQOOJPRPLNLLLPNMLOGGMNLKLURFKLLHLLOPLKPQNGRPFIJNFMMKLTQHOPMJMPNMIJJHKQOOPKPQNKLHQHIRLNRRJOGSKKNMOKIGLJMTJLNP
    PQEIGVOHMHNFTMKIRFLIKFMMNOVRPOMMJRPPNMLKJDJPMNPTGJNQFIIOPIJIJELFNKQEOJLDLQLKVSOFUGVKMPNPMMQKNJIRRNNMLHLHFJNGMKTLJNENSINIGJGOILLMJOIHKIQLIRMP
    IORNMLJUPLIHQSJGQJJLJPIKPRSLIKKRFNFPIKMMNKNNNFKKOJKIMTIFOIDSNNNINLJLILIJMHMILNINLLJLHRMMOIMJJSMVMNKMMLJQOHOMFGFNMJHGIDNNPKLMJNKQJLJROFDJKTGE
    UOLMJFNNMIKGOMGNOINMVPVDOOHKHIIJCMHPVKOPKJNLMJGEPMLOONOLNPNJLFLMNSQIRKJJQLENKJIKNJLFRNRLKULKHOLKLKIHLIBVONNMPIJMFUJMOJGNMFPNILKLNOTJLJHPIQKH
    JTLAJMLJHEJNMLQEOJOKJHILVHSNMOKLOKFSMJJEIMOJQJOHRNJKMPOLQMBPKNILQOQTHMQMTPIOSNQQOEORMJGMOKIKLDOMQPJLIGFJMQQIJKQJQMOJRILHKIKOMONIJONKFOJFLOLM
    IJJMHNNKMHPKSPLONSIMGKNUMNNJMKGJMGQMMSSMJHLQUMKIKQILKGMJLIRMILMHGIMPLJOSFPFQLMOKPMRPOJMIKJCSGCJIPLLMKMLJLMJIOLKPMIGLLNPOIKJMMVPSLORVPRHQGPLR
    MOMQMKONKQPMKMOLKJNKIKRJNJKIJKMHLLLLLGIJLBLLGIENKJKFJJNGLJJOKMHJJIRNJOJONOMHPJPMGJLKOHSOKKMSINNNHMOKJHQLMKOJOJLGIPGHNLOMMMFSMQJMKOJQNVMKTHMP
    NINMLJPJOOMMOLKHQJOMERIJMLGOMLNINJJLMGHKNJNOLJOKINILKNJFLNEQNMMJNOJGLKPGNJKNPNKJOPGPPGOLOLLQNRPMOPHOQLKOMIKQLMOLKGMQOMKPJLLJMMFNKNGLMHOQKOLI
    PKPQMMILHJKPKLQLQNNQMMNKFHMINNPLTGLPJINIQMNOIOPIKRIOIHPGKOMKLPKQHRPLLMMMPKGJOLMLOQPOJGTNFPMRTQKILMIOMLLRJNJINPNLLMJIQLLIIKKKNHLKGJKMNRKOMSNN
    JJIJPPJHPJLOKGIMFIPISNNMITKLBNNOJLHIINNKNMEHMKOJSGKRQLPMJOIMTOPKOLNJLRPJPKTMMKOKNUTKKOPNNLEMHIMKOLKOLRIGNPLQQROLKNOJLMIENJIGNOLJOQPOQKIOKMKL
    NNKNNJKOJKLMNHRGNDNLJNEKMMOKIMLLOLNPKMIMIMNKMPVKGPLNKNLJLILJKMKMLLTOKKKJOKGIKMOMNNMLOISMQPJLJJNOKKLRNMPQIKJPLJKJMLIHPIHKMMOJMJOKLJNLORMQQOLG
    MPNMLOLILKJIOMNOPQJFKPNMOOHGMIKUSNLIOOGPJKNNLILJFJORIQONJIIPLIMOJJPIQMKFMKKOLPOGPNMQNLLGMMNNLMNLIOINMJLSMKPHLJOHJIGJGKNNKPMOKJMLJRONMLMMJIKK
    LOKLMJIPJNORNMQNNUOJJPLJOINLFNHJMMOJFEJFLNJNIVMNONINILROMPPQMKMPNJHGKJJRNIILRPKIRRQHJMHNLPPJMIMMJHITBKLNSJEKIMRPOMOIISNJPNQNHKKQHPMHOIQLOPJU
    QIIHJKOLNJQKLMIKPHLLJOMMLPRMNMJQLIJIOLIJINNFKJLMRHNOJQLQNJPIOJPPOKJGKOMHLIKGHIGKHULKPNOQOOPKMLQICNNKLKHPLTDJQKNEKIQLONKIQIGMRMLMIKOLMIKOLMMN
    NOHKNMKMJNLPJNLJTHMKKQGOPKIUNIMIMLJRIONJLDNFNGHJDKPMGMJGSIMMMNIKKKKOEFTNKKSKHLNONNNPKHMGOLMOMJPKIJNLLMQQFNMMPHJHJLKRJQLVMJIMGDJOMEILUMMKRLNO
    KKMMMHONQJMOINNNLKGGRUHKPIGHDOKQFNFJIKFJRLMNLPIOMKIHJHHMGPKTPOQKNPIONDIIINOMGIKMJMRSLROKLNMJKPOKOMIJRQKKJKNPMFJPIQIJHOOQQMSPMNKNORPDONJFMLHI
    NLHKQNLPKKRLMEKKLKJLMRMKJHGLMJOONOJJKRFOKOMMKFPJMNPNPMQPVMKKKPJLNVGMQSMMKJLIJQKMINOLHIKFHONOKGQNMELKJLMLKKIPOLKLIINJOHHLJMHLGJJHLMSHMMRKKNIK
    JKDKKKNNEHMJIPMLNNKGICJIIMPNNRNQQKSMLIGKOILQJLQQKNINRITMQONJMOMJRJIRKMLKIJRQOKMMLLNKLSMSNMJKMRJKIJMNHIJMORPLHIFMLLKMOKMSGHNOLLKJJLIMLLMIILIP
    KPJHPQGKMOSJLPKNLODIOGQLNSNRMKNKKLNONNQKONPMNQOPMLNQKKFKLLQHJTLROIJPPQJIKLMKITHOLUHMOMIROFPJMMILTMMIGIJNSKJKKLLQIMNGMMMGIFJJONQKLJTMGRGLLOPG
    BOKQMKDJIRIJQMJISGIGJRNHMMKIMMKNNJPPKNPQIFKLHLNHQKSHMNOMNJMJKMMNGKGPPRILIGUJJQMMJEOFLIINKJGSKIKKFILOTLIIIKIOKJKMONKLDSHPHJJMJIMLRLRMLKKJOKJR
    NOQJEJKOMOGMIHQMLNJLHJILPQMPNKRJHPMOIJOQLHPKMRJJJOMPKMHKIIMRLMINLLMMMONQOINCDMQMFKLOLMIKJKLPMORGJHOKONKMIJLMKQNUKMKKKINMJONNMMOKPMMKPJILGLJF
    VOMJOVOKMFFJINNPORMQQIIMLFQTLLOTFROKKQNRPTFLHIJKJKNJHLHSJOJIMSIGPKKPMUSONPKIJMMIHPNMHMQPUIJJHPNPMMINSPLPJRTNKHLKPQSQOGHNPJJLHOGLKKKKJIMNHNHN
    OIMMLLFLMLHMGIKLFKIKKMTKNKJNJHLKRMNCHJJJNIMOOHJJLPJHJRKIJEHONLOILEMMILLEPOMEMTRKNOGMIJNHLJMIOLNHLOIPIRLHHSNPMKNKNKMGUOLMIQLIOIFSIJKOIJJRHHMK
    IOLGDJIHJFFCMPMJPIQFNKKNOFOHLKHLHEKMIPNKMKNFLJILJHPMLOLTIKKNMLNJHNIELHJLFIKSMJNMHGMKQQOJNPLJPQTJPMJIOPIIKIIFLNJOLPJLKTEKSMLNLOPHFSOMOMJKRPHI
    LPHKHMGLQMLFLNQMPPMMLNNJNQHNQIINILKKLPIVINQKGIJRIFNKSNKNLRNSKRNRLKPIIKTDRLMHHKKOUSQMNIMKIJQNGJKEJJGRMTSNNNQJLTKJHMQMPMOKKNQNLIINTRQLLOKFOQHI
    MMLGIMQMLHHMHMMMMMVHQJGLMHJLSMHOLFMGQQOHJOLLGSOMJOHKNLPQLGCMSFOJMKHNLRMUNMOKLKLMGIOVIKJKLNQLHOLFHIHLJMHQKMKKJNPRJMQONLKMNQMKSNJJJGOGIHKIMHMR
    OKOIJPNLPLMQQPLJIRGKMJJNQGQLJKMLKKPFLOQMMKJMMHIQJNKPQIOMPNKMIIPJLINRQMJLNLLKLFKNJJQIMNIFOLMMLNHKJKLIIQONHJIITOIOHNOOJLLKEMMOIJRILGIMPPINOMNC
    OHMKNHMMOLTKRSKJLHRONLKPKILGFQPFPOIMLMJLSIOFQMMEKIUNJPIKKQPOKQPIOQKPNNKIOJHLLNKNKNIMJDHMMPQLONMJKLJMGIFGJJMGPILLKLNIJIPMIJOOQQKKHLJEJNSQJLQT
    KGMIICLNNIMMDNUNJLJOMLHMJNINOKOQOFHNOONKOHILMRHSMGKSFNPIKNJJMONKQLQNOKNJKLOKIJKJINRIJJLIHFOHISPMMQLNMNPINHKOLORNGMLKHLKMOKSFIPFLMIKMINNIKOLN
    QGNEOKIIKNLICNKRHHJINLHKOKTLRMNMGMBLISMOJPMFHKKIHPLNOLKLOJORIOQPGIKVJQHKQNMLKHLNLMKSMEOJPQHIKMMEHLJOQLMGJPPHJJPIMNRINKLGMPIPEJGNRPLPKRNIMGAG
    JJLPPNJQNRKIPINKLKVKSIHOMMJLISQMJLQRDOJCSQMKMMNNMGLHLPNLULFNIINQKGPLSOPQSGIHLJMQNKMLHNPIIMHKCJMNKLPJHOKLLQLLKMLMHGNSNKRIFGPJMRMNLNLENSLHQJMU
    IPPLHKNSHJKMMMMOKNNKOIJOIMPTFIMMKMQPNLFMKGHOGMNQQIDNKNHLFNMIMPLLJLHISMINMMGLIJKFKLLMKNNNGNLNQINLRHOMNNTOPHMJIIKPINLMMILMLNMFOHNGONMLKLHGLNKP
    OKIKLLPPVKSNHFOOOJNKPONIKQPONNSKHJHRJLLKKJLMLNVFGJQKMPPPJJKNROLQPKMMLQMOGOMKGLLPMQNNPKJJLQPJKPOSQKKNQIQOMHJIONJKLGJMOLJKJIPMFPRMNMMSDMNMILMK
    IHKGONPGNNNMNJGMKILNFKOJIQNNIIPKLNFHHHRRRSOVLMOLPQMNOKLLJKLQKILJFMHILIILILNPQLTLMTQJPMOMIMNOJLKHILILNKMLFULOLIMSTMKLRJNNGIOPNGHRNLKLNINIIPKL
    MUMLJFQGGMLKLIIJLIKJKQDPJMJNMMHLMLNJJMMRNNIPOKMJKOLKNMVJNPKLRPNSLPSSKNNINGEJRGOPOLPHMMOJPLKHLKJQQFJKOJGHIFJMLIKSNNIPOQLNMIMGGMKHMPNRQLHQKORO
    MPNLKIJMKIONNKLMRLPPPNRNRFRHHJJNHKELFMMNSMFILPIPFFKJKOOLTKUNLILISMMDJOMHOJLMLOMGQJKIGLPLGSHMSMGSHIFLJHRKKJPJMLIJKHNKQOLLNLIMHLOPONSQMNLOKGMG
    MMHQILINJKNKHILKOJKCIRSLQNTKMQKQMMLMPOQJKITOLDMOONKQLPQMPNPIJNNLLLJPOGOLONPNPMKJSMMLLIKMNLNLLSNMOJMPIJLLKNNKJNMSLLCTNOOTLLOLNCMMINNMOHNHNNJK
    IKQKLJHHLOPHMLJKOPQSOPKPPMGMMJMILOQSPDPLPLMMJNGMMPPKNQOMSPLKKMNOFLKMHMSQNMLLQQKOIRKJDEHJQIMIKGPLOKKIONJSIHJLOPMKENSNLKQJOGIMMLLKMIRORMOILNOK
    RRLNLKKKJMKQRKJIOLLPNOLKJQNPOMKJFKMHMQPNKHLJJKJGLHRFQJUPLMMNNKILVPNJIKOQORMRPBOROJJQNKOGLJIHQMHLMJKJGOLNLMKLPLNIJJQQKPJKOVRKLMNJJLMLHJMLOGNE
    LFNTOJJLQANKPHHPPLCMGLPNIKRLMJMSMJONGQNKMLFJMINOOUKKLMJNKQIONQIOHNQPLILGMNJRPHMLPKNPEKHOILOIGKMNIRKJKLJIMHGIHAJDPDIPKGHJJOHIFHNHJHPLFMLJGHLS
    OGPPMEPOSJSHLFJSHGKPPNMKNGIOIPHQPKKLNMJNMORILRIMPKNMLQJSRONFHKMTPLKNKNGRUOFMUUPJOMNHSKEIOJFNFOKSLGROOMOPNLKLHFNTHLRPPIHQJFNOIGMQLHLMSIQNOKLP
    RPPJNNNHSLKGMOTKTNQLSLMPOMMGJEOGMHMOOVKFMONJOMRJKPNJRIGOMDLINQGDMKLOMHGOEOQMNKJHOMKVLMJQKMKLPROGJKLOKJLMQLGNKHNLNMLJMPPKGKMLGJNIKNPLPMNKKQPS
    GJNMMIKNLQNHQIJNRPKPOLMOOHLKMEOIMJNILJMKPFJNQHHJLPUKLFOQMNKQJJPPINJJJMJIKIQKRQONMJINNNRMMKHKJRNJHPQQHLKONJNKNMLONNIQHLSKKNDPISQGPIMGMLLMNLOI
    LMSOLKQJOLMMDIPONFIRRMLRHGVLLLEIQNPKHIKIOGKKMRIJIMNMMMCKJKIMBMMPHNLIINJISLOLOIKOUNMHIPJMRILHKIPMIPQNEHKNTQOPILNLJMMOSQPKJNIGMGMNNTJNNEKPMLHH
    QJNNGPLVQOHKLNGONPQKPJJOJTMQHQRTOPKJPJQMKQFQMOQSNVKKMOQLJGTKIOOQNFGPSOHNPQELDNPMJOMKHPLKOJMPPNQPFMIQQPONLLMPRHKQJOHPPPNOILNOMNTRNPLLPIGOOMGU
    JUILLIJORLNJOQPPQLMNNNMNLKKOTKIKHMLPJKORSOKMHNHLULKJLJFQJJKEDNUOIQMKIFMSSPMMPSLNMOPOIKNMRJENIOOMKOOFLHSGENQKMLJOPOLMPOMILRSIQMLJORJLNMQGIKQP
    KRRGMLGNNNIHULNNMLOQRJOMOQOTRMNQOJMQIOUONKHJPFEKMLLMNPJJOFQKLNKJIJRKJKHLKQLKILNORKOMQMKJPOISHNMTJHLLOPKMKLORPPJPPLJULGNNOQKRPFVKLLQIFGCQGMKK
    HQMPLKMPLKNPLLUKMOKPKMJPJQNQNGPLLHLVHOPOMHNKNKNOLJKJHMNOMLKLONNHMLKUNROIONQMHJOJOJLNKLFINMJJSGQPHLLILQHPOKLJGHLILJGMLORFGLNOKOJKKOHMKLQPRKUL
    ULIEMLOPMLUOPJMMQMLLKKLEKPKOKNSPOKJPLMLPLKKKHNPNNKIMJMPHRPRLDHNLLKNOPFQOIHTPBRPKKNLKMELOMGLMUPHQPLMMKKRKIPOCOMQPJJLOIKMLORLHHOJMSLOKKJKRQMON
    IIMPNOOMRHJPJOIVMKMIJQMKMMJLMHPHNHLMPLINKMNNGGIIKLQITPQMNIJILLIQLKKNQJMNOPOOIJNNNKPHJLRQJRLHLKQLOOPJGLPMNOMJQOLKKFMKMRIONGQUFONJFJKFHFKKRLSJ
    KLILHIOHALRNQMPQJLMNQRMKSMQLLMOSIMMFKJSUMKKGQHGMIKMUJKQOJNMPIMDLFKLTUPOLJTHUNNNSJNELRHKGGRMJSNJSIQMIJIIIOKJIGGGNHIIRMLIKHGKMQJNLLMVFOFMMKHSJ
    LHJIGJMJQIPMMQKKPIOJOJJPLGRROKFNLMIMIMLNKQKIQFPPMLENMNNQJKPNPJMGNPNKLMGNJJPOPPINLILKNKKMLKPNKPOPQKRNKLMMNPLENUGHHNGJMMLMLHELKHOMNKMGMHNQJJRI
    TOOLNILHOGKJKHNKOGLRJLLJMPKKSHNONINOQPMOKNIILQQKMMIKKLHLGJRAILNMOMJKFPJNOJOMNJKHKNKLKHIHMPPKMJOORNQJNJJJIKJLFLNNLMMKJMGNOMINNMIJKOHMOLJLNNIL
    OOLLJRKJQOJQKMMFROJRNJOJJPNKQJKLFPJEKLINKNJTMNKKKLJNMIOHNINLNKHOHILHJKIMHMNNLGORJLKMONJLKLRNJMLJNIMMPNMKLOIMOLIHKOSJGHPNLKMHNSQLNKPRONMQRJHH
    KMOIKLKMLIJJKMQIPMKMJLKNJRFNHPRIKIFNMMNMNRKONLKMUHNLRPKNNIMNIMIOOMQPLLOIOKIGRJMEGLKMKOROPIIONTLDQLPOUHPPKJNMJNJQJHJMMHKMNNROMLKKKNNINKKSHKIP
    MKOIPMSPRMKRJGENNOJLKMPTMQMLKKMQKGQNMJLMOJNDPLKNKLJMJMNNPLLOLOGKIEKNDGHNHQPOINQNQLJKLRKONIHMPHJGLFFELGOPIQINMKQIRRNOMIRIMLOPKRQGHNKQOMRLPNGM
    GHNPQJNMNPNLFJPNKKPTQQCNNJIIKFOMLPMOKMNKKJOMFMKLJMNEMMMPMMHPHSNJBGOHLEJTOONLGNLEOKOKNLIEEILNPITJOMLQLGMLORQQOHJFIJPKLOHKPHSFRMMTHNPPNPOHPMJJ
    JKNMLNJKMMPJENQPKNPSNOPSRHNPGJLJVNKOQKPQLOJKFOOMCIQMNOOPIMJLKLMLKHHOJOIJJMNHMGQSLSILHJNKRIPMOLLHKJMMJFIPLMQMNNJONJJJLMKJPIOMLEMJMLNQKLMOMLOH
    LQLGKLNMIMLIKLKMOVJLKKMQQELSISKJNNPFOHGHSNJGMNNIIGEMIPMTJKTNQFHNFLIRLNMPMKOOIPMJGLLMONQLTMQHEPLLHGQNKHGOEKQNJPJJNHHQDNKOQMJGTPLKPLLLJLMJOMNK
    LQIQLKIMQJQMMQOLCKJIJONLNKPJLIMMINLPOKOLIIHLMMLJKOQLOKJNQNHKJQILGLGNMKNLPNLMLMQOMNQMNIROPQNRRVNPKNPGONNQTKLPNLFPNRKLFJQHKLJLIKIQNOFNJMIHKKCN
    OSJKSJGKKHNMTKMNEVHMILLLILOKPJIHSQJNOMMPPMNMOJINSUKPKQHRMNPKOTKLKPOJTLPNOILPMGPKRFNKNKLIOOLIGPTNHJNRGFTMHLHMLMHMQPRVNKLIKLFTMVPFMSOMHMPJKLTM
    KLIKOEJPPRRRHELLOEQOTMOSNPMLQSNTHKIMNOMOLHNROGSMKQMLGJINPHIJIQLQNPQNKNHMSKPQMJOMHJPLKTJIMPNKOQTPNHIRHNHFHKKGRNFOJTJNMVNOGIONQLLMNNLKDJQKMMLH
    JPNHKJQKNKMNMNJKVOQQJMIHFKMLKPFKFNUVOOLNJOLMNELRKJKFPLGINGMJHGPRLPLOLLLMHHHJPLMJDKJIHPLNSLJNQOKMOQMQIPOMMISSMVLHKLLKMQLPKVKPLPSLPNJIKIJLHLKF
    TKLLRVKIMKJLGRJHNKLORJQKHMOQKQMLJHJPGIQONHJILKLLHONQPIIPCLPIMLMEKRIPRKLJQJHIKODHNJGNOMERMOKREMMJIMRIHIKMMONIPHMJQPHLJPJKMNKLKLQOOOQHQKIPLMUL
    LJKNGKQJJKMPHILOOHVOPKOIHOIUMLRLMHHMLKCNILJOKLJLPKHHJJHLNLLTLQMNMKMKQOKLQPMONOKHGMMGKLNLLKLOHMMNNNPJMOIHLMJLKOHIQLKKNLLLKONIOTMLMQMPCTMHOKIM
    POMNNHOORLLHPKOJFFIILNOIMGMNHILMLIQNJPPNLKPJLPNMUNLLPKJKNGONKNQNRMKJLLKIQEPJJLJFMKNOKILNMNJMPLJKOJPGTNQJMIJLKMLMPKIPQNJKLMMPNKLFLRNKTKGUPOMP
    KLSRNKOMLRDMLNLNQKIQMMJGKJQSJHMMJIHQJPOQRIJVNSIMLOIMJVNMKIOKLNOROLNLLOGBGMPMKJNFJNMNJLOMHLLILUKLGTHKNLJHJONOELPJNJVPLPHKLILNNLTEJLLMKOMOKKLL
    OILQONMKOKIMPLSNIEJHNLMLOMMNTHKRLJJLQMPNFLLORGKONJQMKQMJTJORINJPPNQPLPFNKPGQPMGNFMOPKIIIMIHLIJPMKGKCQNRDLQSSNNETLJQFLJLQNQMNJNOPMPINLLLTQMMH
    LHOIHKPIMFPINNOQLKOGSMDIMHOILHFMLNQPPKSOMHKMSNNQQNMMGQKOLMJQRMOLGQHLDQGQKKMVLRLNMJNGLMPJMJPRLIJNOJIPRLIOQUNRRKKJJLKSMMKKMKIROKPHMSLELKMKILKM
    TMLONQIGTKJKPLILRLLKHULOLLIHNKBMRSPJLKIIQMOKPLENNKLQMOJIOLMQNNQMIONMNLJLIHOIPLRONMLIJNKMNNPLNLJMNLGISKKVLOMIPIRNDONNJKLPNONJPLMPOJOCGIKMPHNI
    BLVGLNNKJNPMKPONPKKKOMLLRVQPPHIFJMKQNJLLKMOOJLJFMHMSRLKNOKJOPLHMGMPMJQIDNIOIRNMKMONFMJIHQKMMONSMQKLOKOMKFMMJRNPQJJPOSOSHSQOJLPJNLLSOMLTFPOSQ
    JSHMJOOOFLOIIIMJRLKLKPNMMJNHKPRIKJPHIQJPCIMRJSNJLSGKOPNIJQOMJPMNMILHKNNMLOJBFNMMIKOCPPOMQMSJUNPQNPFJOONOOJMLFOHMOBJNPQTJOOIJMHNORHKITLNMIKLT
    OMHKOSMJLOOKLJNMILNLQULMSKNEENIKLOOKOPOIFOMHLKGLGITKNISGNMIKMTIEQJQRINNNJPIIGNLLMTSIMRPKNKOLHMINMTPKLNHQKKOSKNJKNNOFHSKQHQHILIKPINLMMVHMGPNQ
    KOPQQLHLOMKIKONPHLMOOMNPLJHKKLLMILKPNQKIOJNPOOKMKNKMLIKOLHQKMHPQNONRDLNHNHGMQONGLIGQQILPKOKNFNHKMJROJHIKTNLSOLOONSMKDIQOPSNHHHHMMDIKLKRJKNJK
    CQNHVIOJUMHNGKLNLTOMLNGKTMMILNOOJGKNPGHNKKMKMHPRKLJNPMKJJMOLPJLKLRIMNLJOOLHQJNNKLKOKJKNJOQMKIKMLKHPJGGINTJNINLJQQNGIJKILNJINOKKLMQKNPQLIKKOQ
    LIMNIQIJGKMOPNOJMIEFGRNNPHHEMLFQQLOGRLQLQMNMNRQHKPHMJINHJRQMPOILOGJGNNHMRHQISLRPPKGKMPDQISMPEJIPKPJHPMNLKHNILJEPPKKOPMJOOJOLOOLNOUKGFMGKFJNL
    NIKPGGKKHLQLEJPNHMHIMOKNGFGKINKPLMONLNGIFMJHPJHKMMOLQQEDKJPKHMKLFNLOFMEJJJLIKMIIINHKMLMFGHKNKJOKLFQIKJMIOTLNOPJLBJJRGFPKLKILPIIHHLEPMNFJIIOK
    IHLJJMEOJKNHMRSHKOFILPEMROKKGOJJMINQNLLNNONMNKLUORKLOJMKFJNHMIMMIGOKMLLLKRNPNOKJGLELJRLONSHPNIGLLJLIPJNJIONQMFLJJKMPLKHNJLIJKHPLKNMNMILJNHDL
    LLIMGROILLMLMLJOMFOHILQGMIGJNNJLOKJKLKPDLJMKKJLGCJLOKHLJILKIONLJHJOKOMOINJLIMHLEFLJIKKLNLQNGKKLMPJQLLHEQNJPHQMLJHMJQJRLNMQMJJHIMLMFEMMOHKNMI
    JFGMLHCMOKMMIMQNLMPNNKGPKMOQFUFKKJLMLKIJRMSLOMONMOLIHIGKLLMIJOFMENJMKJIKKHMGJKHKKHOJENMKOLNIPLNGKOOHJKHLLIIPHJTJIMOLOONLIKHLNMQNJKNPPNNKHHIJ
    JNLNLNNJGSPIMNHIOMMFNOOPLJDKJKFKPJLNQNGHIIMJMJJINKOLLLMMMNJHDDMLMOOLLKPLPIKPLKLIGLOJHMMPFGGQJNQHIJLNJGJHPQINMKLGLLJMIJOONONJKMJOGJKLHNHMGLFJ
    LJMIIMJKKLNEPNKKOIEGLJKJNLMKMIOLOKKGNFIHOCGILLQPMNJEMOHOKILGSIJNFKLOMHMJHPIFODMMKJQGIPJLJNMJJLKLLNJHGKOIKNIOMLNLHOGNGLKQJMLMLOKKEINJJINHMHDK
    HJLHIOFLNKHHHMKGKJGNKIILGQLLGKNKNLKGRKMOMHMMNOEQKJNHMHLLNKOLQLKLJKKOILRNJIKKJOKKTLPHKMFJLONLINHOLJMRNLLPPONMOOHMIKQLMIIQKKJKJGUHPLIOQFKLVMJP
    NJQKLGSPFNIQJVROOLNGNPPKTILNLJQIJPFFINLLFKEQFJIIINPOPJHOMOIHGMPRKPJIQNPPPPLHNJLNNEKOPOSGONLJSHHIAPVQFMKJJONIMFIPMHVHRKILPMTLIHQHRPSQFKUKQNMS
    NROPHOOOKMMIPEFILNUGJLORKQDMQOLMNJKHQQJOKOJOMJGQHGHIOMMIJMMLKGMIIPJLJILJJHKGJNKDOMILRMGLPRRKMHPIJQQHLFKMLQSKJMHKENOJPINILFINNKMJNKOFPLLINMNP
    LHVMJIJJNILLLMKQKHEKNJOMMNMOGQKRGNLKOOIIRLKENQHKLKEMOMMJFHNKNMNKILJNOGGHLIIIMOIRPJIHDPKJKNKJJQOKDHGMHJQIKKHKNQJMNLJKJIOJJHOJKINNKJJNJNHOKOPO
    LLIEKFIMDOHQQHOKGJIKINKHNKNJLONQPKOSRHJKKOOGPOOHNKNIOPOLLNMINKLOOIKKBIGMKLOILNIMNOPPMVOJKJLSOKQMOIILLHOHPRNLKLOHLJHNNNHLMRMHIPSQAMOQQKMJNMJP
    JOCKPKPNIJHMITLJLHIQOLLNIENPMRGNLMMSIOQLTJIQMPMHREIGGSRKMKHPJNJMMRLOQOLQKNOHJQLMKKLOPRPGMLMNISKMLLMJKMSKJSKMTKJQONMPLOPKOQSLSNPNIJGNPPOKIMHP
    KGHPOQKONKQINLMNPHSIPRRPOQGQJMVMLHJNILLNMLNKJPNMDMNHKRJMPLLNOIUMKMPMOOJPIPOOLLPHKOPSSKJLKPPPLKJNFLNNPPQJTQNNPKHRPRKJHJTJJMMMSKHRRTPNLOPPLLOI
    NGJNOOLLINNPNPUKKBIJPQHMPMILONOJMOIMKPGMNONNJATRGPPLOLFLJKQOMKFNLPLNSNILMMKNGROMJVIJPLHIJLUKMNLQKJQHMIKPHKNLOIPJGMLGMOJRLSJOMPNNOJMJMPKIPLLL
    KMOLLOIULHMONMPMFRQQPKKJJPIDNRMJHOBJOKLIKHSLQKNLNCVRTKKOJVJMHOTNLLOHKNOVHIRMLKJTIRMJQLNNPQPOHKOOINIKPMTMIOOIKRUJLLMOINFHUHIOIHQLNMMDNJGHKJIP
    NLJNKOJRKKOPKLMNNJRLLRJILMVOJOLNSSOTUSHKLKILLKHORNNLKOOQERJLMMGKLLPINHNIPJJGNNKJMMEIKNJLJLNMCHFPQIQRMOIKOOLMJJNMLPLIMTJIFNLIHPEJPOLMMMHNJGJM
    HKPMMJGMKMIOLOKJPJTMMQMQOMOHJKKKHMKCKMFONJPGKSUPMOOKPLHHOLTHTKINIHMMJOIPOSLHMLJPOPOJMNOPNINKNLNMORLKIKHKOIMQLIRPNSKFMLOMOLJKGJIJOQMHPILOOONV
    OMJQMQHIPPMJMKISQPFNKJMMQJNLDOKCNPOLHINLOPMEFHJMQMPORTLOPHFLMKKMPNHSBKROKONRJLJRKQNGRQQPPMOIQQKRNONNVKGPIHLRMFLMKJLIMJPGNHMDFKIOKKROLLOHQOQN
    KPPJMLJINOQMKQNIIONEOJNNONLMQJMJSMSNMIJPJLKOGLLOFQNIFLOKKIMPPNLGMOHLMNMLIGRMGMOLPIMSPTGKMGLLJNROQMFLFKLOMGTNOLKNMQHQPAHRKOMQJKQKHNLNKLMKOQLL
    JHUPKKMMKJQLMNQUJMKQPRNMKHKPQIOQNMPLMLIEOOJHHJOIOFDHSKHIKKLEOMMKGHQFNGKNJOOJPHGMNLKLNGHOMIJOJGLLOLIOFJGLKJLQMNPLMRLGNODIOSNNOJMHNLPMOKLIQDIK
    OMJKIOLHOLFHMPJOKKIIOPHNIIFJNJJOPKJFLLKHJLJJNJINHGJINLMJMHLLLNGHHQOLMJLOLMOMIGKQJJSNOPMLFPNJINJHJLLNMMRLKLLJKIHOFGKMBOLNIJJNONKGHPKMQQLLOMKI
    JJNHKPMPKVILMKJLMJJLPHJMJNJONLMQLJKLKIKNHIOSEHDNINLKLMOKFNIQKPRPGGPLMJPLIJINNJMINMJMGJOQINKOKIMLNFLLGOJLLOKJKOMLKNNJMIONKLNPIJKGLNOJMFLLJJPN
    NIHMLJOOJLSGIKNLKGJOOJGHJJOMNFIOLMJHHPOJKKMRRMHKPMLNOGQMLIQMMMPRGMMPJSPNILPQJGMOLMJLMNJNKMOKONJLHQJLMNJPNNMOOKNLKLPHHGPJIJLJKLQMMNNLMHIKNLMM
    JKQLQMMMIKLPKJMJJJNKKNNKLJMGONNKNNDMLNJOOIINPOKNOQGNPHOKJKLIJLKNDNPENJPLKKNLKJLHQRKDNGMHKOQMPLKFJIPLPLNILOMNPPOLKRJSPGNJEPLOKSLINMNLMKJPMKLK
    HLKLPIKLFKFKJCMJLHQILHDMPIJFMMLOLLTMIKJKKOJOQIOMOOMGJLLMIJEKLJGKLLJMMPHIJNMJNNLJNHJJKMIIIJJJMIKFKONHHQHLIJMGMQKLLHLJHPOIMSKKOLFTQKMOKITGNNGG
    FMILPPNFLKUKKTIGINNIENPEKOSNCKIOILLPHIJKHTLNNHJLPGGNMHKMMMHMJJIBLIOHMSNSULSLKLPQSKILNJHLMKJKJNIPHJILIMNPQKNKKLGOMILLOKKUJLJMJQFPPJBHFLOMLLOP
    MLNMNGLHKICNJMIOTTKLNMJQIRGFQMPJPEMOJOMNLPQJJJDLKKQIIJIPLKMIMQIKNNMKJPQJGMJILKOMQKHKLLNLPILKLJLOLMHNLJHOIOIHOKFTJJLEJLOEMJNHMGLPONARJPNJPOLK
    ONJJMJJJOLJRNOIINVNJIJVPHOLLJQSPOKGNJLNFLNHMLKPENOLORJPJOMEPGLOHMIJLLKPKAHJJLGJKLNKLQMMQNLLMJFRMJKLMOLMLLGIIPIMKOKHHRNQIMLMKJEONLIEHLIQLKNJU
    EQNMIHFMJIKOMLRQPNNJMOPKNHJLGKMKRMJOGNLRNGHJGSKJJOKPLMHQKKLKPKHOHGLNGOOIFHHIMKFNPNNOBOSJPFMJMKIJMOSNQINQOMKNGNHNKLNINFKOLILOMNNOMLMNGIJOJLNK
    NLPQINMOMJKNQPIFMJGOOIGMLPKLPKLSJKMNQHNGJNIFHLHKLMNNJRNLNKOOIJJHMMNMLJKRONNOQMJHVKNOHILGNOOPIRDQHLQMLKJJJNLGNKKIHVPIOMLGHOLMKBNNIOMNRPPMKMJI
    KLHMLOMLOORLIIQHQROJHKGGGEKJKKJKIQLOOOMMMSHMLLLMIKQKMKOPKPLTKJHKOJJJOJLPIRCKQMNMIGJORFHMLMLPOLELNLVRLONONJHNPRJLKCJMLTHNHSLIJNIOMPPLMJIPJOGO
    LIINIIMKIKNJMPLFGNNPKKJJMJIJPKKLHNOKMKPNIKKNOMTMLQUSKJSHNQNKGMRRVMFOLMILHLONMIHLOLPKKNMVNIKNOQINKIORIGHJMJEHTIKNLNNFLLKHRMMOIHMNPMKJCLNLJKKF
    JPKFINTMFJJHLHVHHILKNOHKGPNRETLKNQPLILMQMKJMMPIOHHNKOOLOJEEOPOLIEMKTLGRAPLQJPTFDPJNKRNLOMJJKGQKLNPOKNFDGMJOJNKKMMOLTIELJGOKOSJJMMNMUKIKIHKGL
    KQMNNPIOIOONJKQKIONOJNNQKKKHHIOPHOHIHKQJLIMOGIGJPQLONFKHKOURGKOOKLQMKILLJLLMJNMPHMJMKNLNJRMHLJQNLSKGIJRHHKKMHOMMJIMAILMOMOMKONLPLKKKJRNMPKKI
    EMKJKLPILMMIRKLKPFJGQHLHIKKHKQOQJNIOOGMNPGNOIJOILNLFJMJLJNIIIHKKKGIOJGKOHJMFNNSNKQHNLLMNGIOMJRPIJMMKMNMJFGKNMKMLGLMKIKEILKLJJSMPHIJOKONHJIOI
    NQIMPSOOJJHMGJHOJGPIJQMKINJFPNCIKOPNRFMNHKHLHIHHNMGILOLMMNEHJNPHIKLMONHILPHIHMMNQLPNQKMKOLUNMNPFKHNAIQOIDNOIHPIKLJLKHKRORJLPKPLKQPKHKKLNMFNM
    OMHPLLLLNTIKLQHKMJMQJKDILPJHIJRHMHHGPMKHMIIJMEJORFLNNGLNPMNKILKOKNMHPNGLJLJIDJQLLNINFGIMJKMLMJKJNMQMNKMOJIKPSOJHMINKPNSOGLOLNLKLIJFILKNGMKMF
    HOIKNJIRJNMLGQQNLNIILHHNMHJIKMKOLOPNJOMPMSMLKMHIKSKJQMLRKOHNPJNKNPHLJNQKJIRMLRILHLPFJNMILKLHKIPMSLKNNLOMRPHHNGNIINMPHNMNLKLNOQROIPOJIMJNNNKJ
    QRLKKQNOKNHNJKOJSKMNQLJMITKQHJSOGNJLNQNOMMTQPKKLLLNLLIIMNLMMOONGKLLNHNGIQGHMPIPPFKIMUNNEIKDOLMLGUNPLOOLOMMMVKMQNJKLLJPMHHJLILMGPLKIJLOPPFLQP
    LQPOQONITFIEHMGKPOJLJLIMLHMKJKOOIOMHNKLKHOFLLNIKOIJOKNMRNLHJRMLJJMPKRPRMJPTMLJHIHLJNNLOHKMJNOLHKLMKILMMOOQJDQIKONPKHJQIPMLCJLUFGMHNNHSKKMHQL
    JHOQLKNKQKGGMHLJNFKHNIKELJNGNJNMOPMOUPIMEPQQLLFTRKNLPPKKLMKIOPNJPMOLNOJFMHSNLJJFHQKLQLKLMNONDGLJKNJGHHHOPDGMLICIINMNNGNJNJSLQHGGKJKHMLJLPLPM
    QIKKFLLGRRFMKKLNKROKMOOVPJKNLHKHIMILILJPMJLNINOMNLQPPIKSMGKVNQNONMLILMLKLKKKKDKIMNOPMJMINKNSFRKLOKGKILMGOJIMFLLGIMCJKPOJNGPOMIJMJIMOLNHJNSGO
    HLQJMONPNPMLKKMHJOPQKPNKJKHNNMLPKPMJLKKHOGRINMRLLLMLOLLLIFFNJLLKHPLBLOMFDQKJSHFJKKKPKNRIEKMIIMIJIRKSNHNJHRGSPDNPNLGNJJJRKJJLJKSNIMFIINRHKIOP
    MLGIILJILLQKPPLOMNGMLLILILLOPCFOGNILOJIKMSLOMPNJMNJHKOMIPIJQKKKFOSHGJVRLOIPJRONFOLLUQLLHIJNQSKQLMINFIHLOQUOKILPUKPOIKDRMHMPQOJJOQMMNOGJPLJII
    OJOJFKLPLQKMEHLIMHEORKOKNNPPLJKVCIQJGOJPKLNKOGLKGILPHQHOOJOPJLIIQKKMJLNQLKQIJIKNQKMLOLOOJQOLQKLLPKDQFNLOMPNIPQRMLNHMOEMFNOJOONQLQOKLLIQKJNMR
    LKMNLIMOMNPQKILLKKOSMMLFHKMLFJNILGJQQIILLLKTOHPJSOMMGNKTJLOMQOJPKJMPGMILMIPJCJHOLJJLKJHKHJRKOMQQQNFGMGPHLOQMJONMOOINNENHNPFOGDIKRNNLPBMHNNFP
    KJEOJJMPLQJEQLOKPHNLNIJKMQLOEQQPNMLKIKMNMPEKKLIJMMOBPJGQPKNPPNIUJSLLLLIHLINLLNMILKKFMLHKMIOJNMPMLLOMNNIJEFMJMLKPNPMMSLEOKOOMHMKRJKROIMKJPKQL
    LMNJIHJKSPJMGMLHJOINKJIJNNPHMOGLMHJNMNOLLMLIOJMNQKGGMLHMOKLMJOIKKINJNNKOQKKNJKIJMLIKKNJPKJNNHNQMIMGIPMJLEMJOMNKMMKINMMJIRMRNONORITHLNIJKKOLI
    JJMPLOMJPOMLNJINSKPSMNJNJKMLNLJNGOHGOEHLGKIJHMJOPPKLHJPPKDKOHKMKLKMPHKKKJJMIIIJNKIPOKNIJHKOQLKKNMGMSNRPFGPMIJJHKNNMOGPMFNKLORNNSJDRLQRMMJKLJ
    NMONMGNLJMNQNOOGPLIFOMONHLMLFNJOACCNOBIGGNKMJLJLEKPGKKDQOJONLOQSGPNNNKKKKNKGLJFCKIJMNINPKMMQLLESLODMINIHPJNNHMKGINELBNMLRKKCMMFGLILFJNKKOFPN
    NJMNIPOJPLMHOINMNNKIGHIULNOJKKONMIELKNNSFHJMMHPGPMNHGJIFLMFHSPQIHNFILBNGJKJDPOKLJFLPJJOKLOPDIKFNGQNMFMLHNPMGQMNLMNVQMRPIMGPNMKLIMMLKMMJLKLML
    JMIPNPGJQJLLINMNINSNKSQOSJNPMMKLOMSIPOQMKQQIOTLLNMNKIQMLIJKNIMKPJOMLODJIHOPKLLIHPIRNJGJHDIJNENQPRIPLHOGKMJJLJMQKDNNNPKSKLNMGOOKJLEHNJMMIOLGJ
    ONJKNNMPMNILLLSQLLNMPGKKNMMFMLJEUHJJJHFMNMHHJKGJNDLJHMIPMHRGMMLPOJJMMGORKLLKNELMNOMMLLKHNQINJMPIHKHLGONHLQQMMIKLJJMPFUQOJNLHFGGCFPQKGIDIJLON
    PMJMPPGLJQPFONIOGGLKMKPPPMHMKPKQMKHMLFRLHLLLKMQLMNNPOMLQNMILKLLCEOLPILROMMKMMHRHJNNHPNPMKIMIKLKMPMNNHMEMMLMOKKNNRILKUGKJHLOKQKMHEMNNIMMHKQOI
    LNNMIJQKJMLDMCOIKNKLMNGKHJKMILLOOLKNGGMMMLLMJHIKCRQLRKQLIOIMHMJNKGNLIKLKMKTJISFJPQGQMBVGNQPHGHLJKIPNPMPLJNJNHKQPHNHPMENGLPKLQFVONNKGGOQOLHJJ
    RDOLLHMQHMMKOFLJIJKHKLNHNHHMSKVNQJMOKJINKOIKKKLPQOJINMHHKQPVINHTMOQMOILJQHMNKNLKNHIMJLONIOQPLIGJPFIMMMQNGNOKCVMLFJJLKKMOKNNODPLHKLLGIJODNGMJ
    OOHMRKKJLVMHSKJNQMKLIMKKGLIKHLOHMQIKOKSRIINHJIPJQIFLHNJJKLOGOLFOMINLLNLJFGNMOPLJJKOLLPJLEITLSRMNMNMPLGNPKOIILSNPJOLJSJHLMJKGPNJNLONGMNIMIHLM
    NKPIGJMNJLIMMOJRJMIRMPMMKMGMDNVNUNIRMMNMJPHPKQKNNMHJLKMGLMOJJKIOJCOJIPIRNMLPOHJMLMKKPLNOLGMHQGHKGQNJNNQGENKMILQJHLIOKGMFOKOIMKTGQTKINLOSQFKI
    PLONPPKIKTOLHJJRGGLLNLJLHOHJJHNNIMLMNPPLONKEIQHKLKHOQLMOFHOPNNIJGFIMOFOLLNJQIJLLGUEIPLKIISIKOHHFMLMLOQRFMJIIFNMRJHKLLHRRGHMILMJKHMIMOMKKOGLN
    KQGMFOEJNKMORKKNJKPKMPLGLFNHLOOKJNRJJRNCJMNNJMOKSLSLSQKOOEKKKIMGJQRGEIKLIIPNSMLFJMLMQOOMPRRGMOJFPLOIPJNRQAFMMPJMILQJLLOMJLSIKKHNHKORRJIKKGGM
    JQOJOLHNIMLMEHPLKKNMJJLOIMMNKIHMKNNPKPQALHHJPRGIJKJVLRNRDGPNOFMJQOILFGSSQPNMHGMFCPQPQLNMKMNOJFMLOOMNKNMSJKKHKMEGPIIMPELLMIHNJISPNEKMNKNLLEGN
    ELJGHGNLKHLKIHMMHGLGQQPOOJMMNGPKFSNPNNIGPHLIPLNEMNLLIMLMPUIMLPKKSQPKMMCMOJKMIINPIQLJMMMNOQLMRTNPTINKFQMRIKPMMMFLHTJMKIIGJKLIOEJGQILKQKHPANOG
    LLNEMKMNKRKJKQOKGMOMOJILEIOSOLNJJTIKLJKKPOJIKLKKHLONIRIPJAPGKPQKNHKKKTJIJHKPMQOKLRMRJOFMMLOKOMKPAHOPOILOLOLJHKFMOKOLVMRKKNKIMPSLIPGLPPOSMMFF
    LKGNKKJMPFONMKDLKMGMSNPELFINFFQIJIJMOCQHJOKNNNOGLMPLMPFLGSLIHHOKFJPOIFMLLTLHPJHMHQLLGRMKHNIGJNILHKMMPRHNHSJIQPPFSIKONNLIOOQOMLLMPIMHHIOLPJNN
    NRMHQOJGLIJJMULNLMJKMLNMNMMILMGPLIMLHLILMHOMOLLMLMJGOTKNNIMLMJMMMLLJMMPPOLMNJPGISIMLLKIMJJHJLPKMKPKKIJNRFLKJMKOHHGLNTKFNIIJOIGPMOOGINMLQHIKF
    HHIOMFIMHHLOOJNIJMKNPLPKJIIJLJQJNQMNJMQLKHLLONHLNIKJOLNHIMDHOGMLKNNOILNPGKLRQPJJMNJNMMGKLPKMKIPIHNMJLIMFOKNILKNKGPMNJGOEDMMGNINLJQGFIKKPELJM
    MLQFNMNTNKPIPJQOKNNLONMKLMLJMOKLNLGJNNJMFMLKFNNODGJHIKMERGKIKGJKLILJKGNOPJJHKOMJPPLSMJKKLJPHQRLHLNIGOJMIPJQIRLNFIHKKNHBMOMOLNNMKKINGFHNJNNJG
    KKQKMPNRIIKNKLHNMHJMMJOIOKJJNJONLFOHQMLGPLKOHNJNRMOUJIKONMGMNSPPLMNMTHPKMJNFENJHKOHINOLKMINOJIMFMJHMCPHLNLHQKLMKHKLLGIKONMKJHNPIKIILLRLIJIFP
    HLLLMLNMODPLJMOKENRMNNPLLLJKFPFJLTNJMMKKKNHMJJKOJLQPKPOPPJJMMMFGNKOIKLONQHMNOJHQQOLJNIKJIRJIMOIFMUGNELILJINRNGLIGJPDKKFUOJRLLOLIFLRMPPKHNDJN
    ILOLOKNMNMMGGNHJKHIPLKMHQKCKKIQJPMKVNLIJMINJOFJJNKNKIFLKLLNIMJKSRJSRIFLNLMKKRLMJNLKONKOFLMJPPDMMIJMLKHJMONMKSPIKGIJILHOLPHMKKMQKPJOMMKHIDHLK
    HKHSIIPNULRSLINMPLGMHOMEPQTJLKPLMKIKKPGLOQJONMLGNOFJRKMIPMJNJOFKFTMRJNPJIFLJPIKMFHGJJMOMGOOJHOIFOGKKLNNMNSOKHLRRFMJINCHNKHPKOGHKKIJCKLIMJOIJ
    OFPQGJOPQMOOMGJNGMKKGNMHLLLJLLIMKALMHJINLJLFNMOONGSKEJKPPJSIJHJONONLLMJHHQMLJNJOHKNLJKLFKNOQJKLHHPINMSJRNKPKQONILQOQJMJJQKOKJLLNJELOIJMHJKML
    IMHIJNGIKLNLNKEIIOGIMNRJONOIFNFNHGKNQKMOOLKQNNROLIGJGNNILMJIOEGHGLNIKLPKKHJRMMJJOPJSRIJLNKGBILJFOJNJJIKMIGNIIMLKLQGNLLMMCFMMMJOOIGGHIJGHRQDH
    KHONHNJINMPKOMLHJILLGIKMNHJKQLJOKILHEMIIKJGJGHJPPLNQSMJRLLLLSKPRNPMHNMNNOOIKOPPKLJKLOKNKMLJKNMNFKJJILJIIOLNFQLOKHPLONOHLRCGLMOMIKKOOMKLJKRHS
    KNMTONIJGNHGPOLVKROHFIQQINLKMMJRTSILLQOIPPPPPILLKIJKLGKVOLENKMSPKOLMIJKGOHTLIIKJMNMMMPNSLIPKNFHMQIKRPQHJLFJMOOLHPRMLKMNMOKMSOFOMGKJJQJKNEPPI
    ONRNLGMOJNPNJNNIMFLOKOMIOILNMJPOLKHLIPOQULNOOKRROLPMMKMNFMUNLLGLKOLPGHLJPOILJPPILNMLMOHKHJMKMMLLMEQJILNPLOKLMLQIJOIKPJLPNMJSNMORIILQPMKOKINN
    MHLMMNSRIRGLLPFKHQHMGMLFNLIRKRLKORPJLIPTENQMLRPLLMJKELJNOOJMKITJIHJGMFKJOIMFMGONJHJIHJJFKIIOJNOKLHFKJHMMLKAKMKJIQPGOKGKGHBGCLPOKGKGKIOPMLKKJ
    KJKMKHOJLTKLKGLJJOPDKIOJPFNKGJHMIIMPJVLNQEJGHFKMMMKKOMLJILHGEHJHHPQONNOKJMOJKJMKINMSMPGLHOOJLKMJTNOMHOPGMKJGFJIFHLJJJMNLVDQJJNKOJSMNOLRLKFML
    KMAKMGLELSLLMMIKGMFHMQINLGNOKMJOKLKOLMLMPNMMMRJKNLLQJGMKHJMHNNKJIJMKQOLEKHMKKQMJNJIHKJIONHONGLKMPJNKGFDNEMGOLMNUMJEADLNNKKHSGGIHIKKIMQIGORIN
    JKHLHMKKDLJGMMPIKOMKNJKPIGOIMFSGKLHQKIRMKJHNHIRMLQLJONJJLOJJHMGNIMIKNPNHRUJLGJPOTTMLKMIGLJFHGLOKKIKHQHORJIUKKQONHFKJISKLNTBLKIKQOJKNLKPIMMMK
    ILLNKLLNRJKJNJLOKUPFHJMHNJHEJLIPJLSONMFNLIPMUMGNENKJIFKKNNJIMRUMMOJLHORTDOGNKLJOHQKNGJPKPHISJJJKFOKPNOIFLGIMOOGKOIPNMNOIMLHJJKNMGPFNMIJLNOMK
    FIJQMJOMKDRMIMGJKHILGQMFPORJNNGILPKVIIHRKPQJKNLQLOOMNKLHNKQSNRHLQOGGDMNNGLEQHNKKHLJSNPOMNVIPKGIKMILJJMNKMVGIMLOONPPGMKOOHJNLPLKKKJJHKNLJMQHC
    IGKJJLKMKDOFOPMNLKORSKMMLNJJKMQKLEJJVNNILNIOLPNNTJNOKIIPLLMQLHONKILPRQQROKOPMJKHMNOLSJNKJLMMOMQOTJMKNNNNIKMINNJLOQIOKMLJKOMEVKLMMNIMFMLKNJJF
    DMPMRDGJPKOMOIIRHLCONILHMMPPKPIFFMMJNGLPMPMPOIRPJSIISNGMGOIJOMNKNIIFGPJFJFJOPTJJREIMKPRPJMPKRNLNLNMDKLMHLHIKFJGKLMRSLJLLMNQNNGJNJGNKLMNLLPNI
    OKNJNRFMKOIJNNPQMPFIQLHJKSFONKLFJKQMMMNIJGLKMEJFFJCMKLOMOKOILMLLJMIPLKJGEONKKJKIITNJIMQIMQLJPKFMHJLLNNKSMLOFMQNMKKKLNLKNLHFSPGHLOQLSSKJQKIKJ
    MLLKQONTPGMJQKLDNNOKJIOPMGJOHSLKTPJMOHMMIJGNLNQMJOKQENMMHMOIMKQKLRMONFHOOHMOOLMLONJQNRGKFLOPMLPLLIILPLKKQRIMRTOLJKHRMFLRKMIRLENPHMNOOKMNGFKI
    RMMIJQQJHQMNJJGKHLLHPINSHNPMMHSJLINJLJMGLLQKFGJTKQJKMOHILMJPMJPLHOMMMFHIGOOQLMQKIJMFLCNRMJJLPMKOOMRPENKLPIJNMRFJMJFPGTKQJOGINMMRHOKMLJNIOIMJ
    IPPJKPKFHLHJKDNGKPOFLJFNLIHNPNJHFMGLKHJGGNLKOINJAMJMQNOMMLIMKIMIJINLLLNNPLHMHKMJRPOIKJGIRPFHMDQLPLKOEKHUJIOLMHTIIKNMKJMEGGKLSGNKPHKHJJLOFINF
    LMFLIGLPPGJRMILMLLOCNGJHPJOJGLNOJKGKNIRMILDHOLJPPLTKNHJPLVNIMLLMIKMHKFIJLMMJNJIMEKLFSLDKNKLOJSNMKNOBNKKKHREMQKOLMQJLKMNMMMPKEGNLHPIKJNHQNSNI
    RIRSGLOGNOJNMOKFTPJNMPPNKINIQHPIFNOKONNFMJLOLHMHQIOGONJMQMJRSMNFPJMSHIKPLJJQKLNPUJKHSMLLMPNKPMNLFNSQOVLIUHOKOMNLFQQJQIKMOHILQRPKNNHQMMOMTLNP
    MSMJNILKQLJLMLNIHLLMTIQMNJQNJJOLKFQVNLNNQJIOHONLMKOOLMMLKJMGNRJKNKLLONRJLNNQNIJLONJJIKLNJPOLNMRGMROKIKHJLNMPOMHKOLKMMOHLJGFKIQQSGKMFLQKPNPMK
    NQJMVPNJPUOHHIPLQKKMPOEMOVLPIPOPQQJMGJIKSMPOKKKQNNPMNNNKGMNGUHKLHMMHKIENMGNLNKEJGLKQNOMLPOIJKRQPOPKORNNNRMMLRSQKILGFQHLLKKGMKQKNPHOMILNMQMOH
    NOLOIMHMLPOKGOKLKOKJORLMRIKONLHNNQOJOIJMQIGONLNNOKSMNLCLJMLLJOKNNQKNHLMNNOKNLPPOTQOLMJNPSJJMRLKRKNMNOLMLQGMPMONFSIKLOMOJRROUJKJNMLKFFKKKIPLO
    JTOOLORKNQKMIKLIEIPPHKMHOKTRNNPLSNJLNNTNPHMOKIOMLQQRGLFGULONFLGJLPJKLCMNFMQMOJPOEPNRLRJPMIKLOMHLRSOQHLNLPMOLELJMLKKTKOGSHOPDJKLJQLNPKMJPQOIN
    LILHGKLNKQQOQPROKQOPRMPROGLHJPJSKNENNNLQMNNMFOMNPOHHGQKKQNQPOOPLHOGMJQQPPIMQJIGMGNKMMOKINLGGIGPMOMNKRMIKJLNJLLFMJKNMJJLLLOQKILRPLSRLIOKKQNML
    NJMRJIJHIMNIIMSLKLLKVNLQMJOOMLNPMJPFMMMMNMPOQNKQKOPPJJKLLOOPFIMEMLMMIIEJMIEIILOOFNINKLKMLMSPQOEKMMNVOJIJGLPNOHROKKJMIHKMQPJBLLNDHKOLCJGDNJKK
    PLNGHLRORTKMNMLHEONGJOFJDSHPLTLCMMQFRILNGHKODLHRGNKKJRCHRKNHILOOMOSISLQPOLFHIPLOFPSMMULBOHHNOGMBIOKUJKHPRVLLJDGOGJFRLJPOPMHMJUOIHNPQKPMAMMES
    CMMJNDFOULKCDHFJQJENHLQKJCEFQJLHJJIMGHVMQJESLHKGFKNPOCSQGKONNLODOHTMQSSOKMQOMPOLLFLQEHSQLGQNMQKNPOOQQRJUIMJMPMOFDKDKJQKNNIKERHMKNLMENNNQMINL
    PQHMMQJLNKJMHNHIRPMQGNLLOOKLOKLGNKILNKIJOKSMOLOOKJKMMMKIQJJGJNRMLKMQLHMMKJHFMTOFKOLFHTJEGNOFKRLLIILIFMMIMROQLLJJOHOIMHJJKMNLQJLNQIPNJKJIMOQI
    KLLLPFPHKPNOMSIRPOMHQNMKMLOLKJFOOPSLJKMNSJMMPJLQNFOLPJNIKPKDKMOLFAGSKLJEJKLLMOLPJDLLLMLHMPOFQNOPJIMPNNGSKHOLNIMLGJLKNRJDIHJOPMHLNKRKKNDNOLPE
    MMHMGIFMRGKJSKIJIIKKNFGNLDMPIKLKLILNJNNVKOMLKILGPJOKLIPIPKOELMMIHJHNMLJLENQRLLKMJPROJJKGPHJIJMJLHQHGKHMNLLINEJNNIIGPOJKNOKLPPPLPLMNNLKKLJPHI
    JIMNKEGFNOGQPFNLFHGMTLLMMKSOJLKHGRORHOHEHMHMOOGMJMOJPOIJKFOQLKDKLJOIMLDNJOPEIIIFGQNLFJFIMJNIAMJCNKLPNMHJIIJNHKIMRKHINPFIPNKOIJGKIGKKLQMJDKMN
    QNONMNPLLNRNJIIMKIMGPMKPLLOPIKLHJJKOQLNGPQIMHPMUQFOOGKKPLKOLJIOMIQEJJOHIRIDOHILIINHLCNOMJPILGIMNKIPOPKHPKEINIMJRILGJNPJEIJKMLJKLQHJIIIGMHILP
    KENMJORMRKLGJROGNJKIHKKLKJIMOLMHKJOOPMMPOKIHJNGIJMNRLHKLRIOQLMLMEPKINOGOPMJDHNJLPHFLNOJJPMOILOJDPQKHPVOLEJGKOINOONOMJUMQPHNOCMNOFGIPPJHDHKMI
    LGIICOIKNICOMLJMPIMPFIKJFMDNQNOLINGJKPOOKMJJEIJOQQHQOMNJLIKMCFPNJJJILIMIJHJFROEKSHQEIFIKLPFJHKUKINNPHFIMKNVKIHQHHNINOJQLDKJMLLLCHGQDOEMHPMGO
    QINPOHKQMNLSBIOGIGKMOOOPNMCOLJNDJAMRIELMAOIJOOOEKHJKMPHKMOMSPMONILEKHJIPFFKKGLNMMLOIEPNOLFKLLQNNIMLNIPKJNKHRIKKJKMSHORKTIPGLOLIJHNDLINLKLGJL
    NKLOKJUOSOPHFNLPOOOLGEGIKFOMLLJMLJJRNKNNKKPGOPRRPOMNOLGJMMIHNKNLGLGJLONJEGKMGGIFHQLHKJNOJMNFHOMKJHJNJIGIMKPLILJJJMSHIGHMPLHFDJKJOVKJLNHKHIOO
    IMNLKKOMNNLSNKJOJIHGEHJKRFCPLJLHJKMMNQRKMLJQJDLQJKLKFJMMLOLHHSQIOGPPMMJBGJIHQMIINKILIJDILMRKFIMQMMNMPPHJDOGNIAKKIMNGNOIKOHNKHLINJNDKONILNKMF
    KOMNMCNJPJOPOFLIJGOLKNMKMJGFRHLKFFMLJKFGNNOHGJCLOMJIHIIEJEPJHNMLIIKIJENOFOILLNGHHNJNOPMINJMLFJKNKLMLPLKLKMHPNLKNJHMOQSLIKQLJLOJKJKOORPRLPNMI
    CKOIOOLLMLHNKQMMLMJGGNJFKMIHPJCLNQMKKPQLHQNMJLGMJRIOMONQMJJQMMLMRNHQGIQPLKLJHNSJNOJLINLFJIJNIIKLFKLMFKNHPHLMJNPIVIKMSGNKHKIKMRHOMNRLKKLKKHNR
    KMLKNQIQMLONDFPPNOLKIOTPOJIRENMILMJSSKNONUITQOPILQMLHMHMPLNIKQJKHMHMMLFJMLRMJMMJOOPQHSJNKJRHLIQJLRRMJJKPGMHKPLJOJKLOKKJPNHPMMNQFHLMMLIHHRONR
    QMKMPPMMRNQSLQKOKMPKKLNIIIKLOGMFNKJQNLIMQMQOOQNOLMMKOJLOMFMGSMLHKIKIKMKPFDJLNKPJIHMGFMQJOMLMQGJJSMTNJDLLMIPGLPMMJMIJKKJMTNNILHVLMLQJMNJQTMNQ
    OMOEMIFQRSKTJMPMMKMNMOSLPOKJHMLSLKNLIQMLMJROJROKLGRJKNKPNMPOJKOJIQQOKFFLPJNKLRIKMPQSQPJPMMQFTOQILLKHHLSJPOKLLKQPHUNKKLQLHJJKPHOJHJKOLGLKLMKN
    HKNOSOPLKNNIOKGLLIIVKNLGQJQJNKLKMNKUQINNILOILQOMFMLLFRKLRPJKHMKIOSJNQOOOSLIOJLFVJLNNKKOMKLQOJNQJNQIKRJJLONMNIOOLJKJJMKLMIKGMPJLNKLIMLPKQROJN
    RLHLQNIGJFLCJJICMNIQQLIJQNPMLKINJOHJQGPKRPONLKGNGMJONLMNKKLNILNORLMLKJLNRLQNMMQKOMNTPKLIMFANJGKLEKHNPERGKNKNCSJOKIIMLRLKDLHOHJJQMHLPROMIPLLJ
    ILNJKPOLOGLGIQPLNOHHDOHNNILMKKMIKQQKQIJMNKKIOCLAILQMGKILIMKJMRIJMOASNRRMKJLNJIMKJIRSOJLOMMITMNONNPRJMJJJMNOIKHNOMJKMJPPLLOVLSKKIJINMJONPONKN
    MKHQOMHPQJONJJRNPOOKPKNQKKHKHQMREINJNMLPJGNNIMLFSJOORLFFIHPOIFRQMLLIKOLNFMRLLJJRJKNHNIMKNRQALKGSPJINJMIMKRILOQIOJLKQILQLQQIKJFRKKHMOINLNKJMN
    LLEPJHKNIONJKPTINMGNPGLNNQJLLRKMOIMIMIKMMLHRLKIGFPPRMMKHLRQLQGLIKJNLIFMONMKLOFNGPINOGNLMOOFMJNMLOJJOFLUENKKDKLHJPMOQJPLNMRJPONINLKJLIGFIKLNK
    NIIMJPNLLKKKKNODKHQIMILIJLJGJKMIJJJOMLLRJOONMFNOIKKJGMILKRLIGIKUHGJVNSROLOHJJKGJKKKPTKSFJPKKJKNGIIKKIILJEILKJPLVFGNLHEKQOMMLILLHRPNGNNGKNGJM
    MNFMGLLIMJJJROKFCKNJJMMKQPMFNIFKLQIQKMEOKOFPHMSOMJJOJMLLOLKQKPOHMIMMJNKLKOJMUKRIKLHILJOOGPLNONKKNIVNLKNJMSKJIKRLJHLNJONGOLGEMGLLLLKKMMPETNLK
    GJKIHMMNQKMKQIKLLNUNMMMJLJMLUOLQMNMLKGKLMEQNKHMJPMGIJMMMLHIJJLTKJLOIGLFIIIJHKKLLSSOSLKHGKPPEJPNKNKIIKQNOOJNOLJCIPQOHOJPRNMOLFGTBJMOGGHMFQOQL
    MKLJAKGMHQMLINRLOIKOHOONQJILKRNSRKMIOPOJOQONIGFLIIJKTIMOFFLPJPJJHMLOEDMMONMLLKKHLOOFGGIQROKJKNJKLLHMIEOKKMSMMJNKJKHLLJOOJKOTONKMKPJJKEHNJQNM
    NONNQKLMDJPNMNJHIMPNQKOLVKMKGINKNIJPMLINPTOGPLLEMGKOHLMMKGQKMHFFJJJJQNQMJEMKQMFPINJHRTOLHNLKPQLQJNOIONLOPMGMJKMFNLOLPLNMMMNROKJRKRKRINSMOIJN
    MNPOMQMLLIGFRKKLLKMOLNGNKOJINGLFKOKMIKMLFOHNNKPHJIPIKPJMMSLNJKNIIJINIMKLNNKNHMLGPGOIMMNHLMLJKLOLMGJSOEGCHINJOLMHMJJLPGGJGNIIOLJNQPLGKKNOJKLK
    MLOJOKMFMDKLTMIEJLIGKOJMEKKIKKHNQNNPKRLKLJQPJMIKNKMMOQNKROPIJQNJUOLKTIEJMOLSPHLPGGGPKILNPKGKJMPNIILJPLPLJPMLKIKOHMLHIQGMCHORKOGTJNQJHKNPNJGJ
    KLGERLPJKKJGIIJNPPIIJOGKKLTNNKJOQNLFNMLLKHLPGONLPMLRJNFJIKIJLHMOKKONHONLJJNMHMJLQOPMNHOJIKPLPMQNHGNKMLMGLMKGLPQSKIPMJHNKLPLMOLGOMOMLGNMLSHNL
    FHAMKIHMNIGPNOONLNHOJNIPOPLHKIMGPQIMMIHDHOJMGLPPQTLNJOKFKGHPLILHGOENJMHMIHMNNTQFMFQKKFOMIHMRHSJOLNDRINKINPLKGHJPJFHRJNFPEPQRQIDGEIKKGOJPOGMC
    OOJOGJLHIHDOIHBOOJNMLVIHGKOKQHLKIQKMOGIJLMILKLMSKPMDLQNPOJKPOMJIIPAKFGIOKMIKNOLLMOQFGMEQOLHLKNMJKFMMINLIMKIIEMJLOMKLKMMJMNJJGPKJKGJELKMNNJKM
    GIMNMMMKKQMILOQQMJFIMOLJIHOHIFQPGSNNMKOQIPJLJPOJLQFSSNJOPJNSFKJIPIMNOLKJANLITKHHGHKLONDHMLOQKJIPRGFJLKIMMJLFMOLJLLPMMKQLPOMMRMKKKLRNGQMMFNJK
    MILIKNRNGKHSROLHOLQLNJMJLIPFPHKEERMMQINOPLPHMKNULLMMNPONJKDHDJKOSGNHLKIKJNNNMMLMOMDHGSKIMIHOQDOJDKGLJLRPQFPLLIOLNNKKNMHVKJLJJJKPIKKLSROTLMNL
    MOPLMKMPJJPMLONNDNJPIJJKKOMGPLNQIFNNGLJMGEKLINJDLNEOIMQPFMLDMFHJLIGKKOKNHJLHKOHIMOOELHKIMMPKNLLLMOIHSPKIJJMPMILLGLHMRLGMCIJJJOFLKHMHQIKMLNQL
    IEKJMMLMHOFJPLPIRHQJNLPOKJONFGONILNKNNOKKPKNHJNMNNOHNLOLOKRFNJMRMLFNLKKLJPJKINOOORQSIIJEMJOURNNQMNLMDKHILMHDPMJHLOGPLMLMIJKEKNHPRHRJHVLGHMQO
    NCJQLMPQOLHOKJJPKPDGHSFDLQKLSQMGKLOLGMHHJSNKLTONRLPMJOTLMQMTPQOHFHLMIMJLJLPGLKLLMRMKUMLRVBIPQKLRLLJOKSQOJNKCHPMMNMLKIKLHIQKUFNNHCEHGMQGKNNNQ
    RPCKLJMMHMEIHLKMIKKEHKOMMGMJHLHMQKHNOLFILILIJHKMOQDORPQEKPEKILKGHKDIMKPJRGLFLNIJOGJIJKLKMQIERRJKLLLKIIGOMKONKJLORJPGLNLQLLFJNLORTQLMNLOHHKLI
    NQNJILMOMJPSMGKLLJJMMKILOLKPMJTQKHIIGNMLIPHLELFQMJLOPILQMKOLFIRMKGLLJOJMILFLRLRQNKJRLKNDPFSNKLSOPJJSKONPMQNPKKMLSLNOJLKGJJSNNJIIKOLKPKPNLTHH
    JOJNJMOKPKJLNGPMPMQNPIOKQJOLMMMPNKLOUGJHNNOMEPOPRKLNOJGJKIKOMOKPIJOPHKMDOLMRNKLORLMLSKRUQKNMMNPMNNFKKJHJNILLKLJTGKHIGLQOOJOKLIMPMPKLKNNQMKGJ
    LMIJILNLOLMPLRNLMEOLMJKKQMKMEIJLNLKNKNLQNOLLNJGGGKJPGKQLKOIPJENNIMKPLHHMIIKFILGOLOMKGLHMQKGKLKPPFILPJIJDQQKKORKLLJKIJQJEJNIJIMNJGOKJSSMGIKJH
    GMNLKOJHPLIMHLDJROMFMQMSOLJLNGPNJLOQLMMOVOKKKKOIOQKMMMOHKPIJIORMEISNMSLFOJPLLMMOLJKOLQLOINNPIUIKMLEOINGHNHQJNMKNKJOIJJMIQFJJFJJIDIKMGOQLIMSR
    JLQRGJOKHNMHIQLMNJNMTIPMLJMHMIMKKMPOONHPRIPNVLJPKKQJJOLHJNKMLOKNLKOIJKQJMJUMNLNLMOLLHMNLPJKJNMKINONQIMMNVJGREKJNNIPOOONIOPLINQILKFMNDKOLNLFL
    SGLLHHKMFGMOKLSOLNLJHNKJRJIPMOLFJPGINNSLIJOFQKONKHNKLJNMMJIKKLKNMQOIGOISOOEOOKNONKOJKMNNLJQOQSGPOKNMQQLNLMTMLOKJINPNSMLKPMISVQPMGLLJMDJKIOLF
    LPELHQKKMKOGMOMMLLMULOJIOOLRNNLJIJMJFQJIKHOJJLBLJPHPOLMQNLMHMMKMLHMNKCMJLLJFNGLLNLQNJGOJJOPQKNLRQICOMDDGGGKMKVKKMLKLLEPHBJHNLRDJKOMKLOHRELVK
    RLOHJNPHOHKKJPNOGPFNQMIGPJRGLAJEINJOEIINQHFQHOGQPRLEOORJKSIKOLQKGMMKNGSPRJKPLFJGILJKHIKJHJPOIJANLJMLGGFLJKJFHJLDIHEHJQHLKHPIIQKIKJEMQODINLHH
    MMDJKFKKOOLNOJNNRMOQJMOIKQMLMPRLRRPMJPONUNLQNNHGKPKIIFIFJPLNKMJOOKMHSKLJRMGOMNQPMKFKJMJMNOKMFPMPINMOGPPOKOJJCJHKJLITLKLMMLNLNLTNJQNOPNKJIJLP
    HFMQLIPNNPIKOJMKNJHSNHNNJGGFPFGPNNPPPJKJOPONMGGPQPNNLMMMKLDIGPNKQIPDPONIOKJHLLMLLNLMKOTNKHSMKPQIINNKKBJLJJSIQRKIOIPNNCPKFGMQQNKHOMQFOQJDKOOM
    HHIQFILGEQIAMKHPLTHLJIKHFMIKQHQLPLQMJJLLHJJKKPLQHFKMJKMNMDLOKHLFDKMOPMLJHIOKNLKMGNMPNRKFJMNIMKSJMFILKMQGENMELPGDGFNIQFJGIOLIKKLIHLUIGHELJDOJ
    LMLHJIGLOHHMNIGPPQJMILLMOJIKIHPFLJMNLMJMJJJKNHMLLKHIGMMIJPLLNMOJJMNKMIPIONGHORPNLHPJIKINKGJKOKTNLNFMGIOIKNMPUMKJKMOKLILMKMIJIHNLJJJMLKIKELNN
    NKILLJIMPLOIJOMKKKIHMKMSOJFLKKPJKKJPHFJJFPNJLKIIIHFKJNOKHCMIJHQKLNFKADIIMKLONGLJSPMMKIINMIHJMJJJILLMJKSNIMHLLQGKJMIOJGNNKIMNIKKLOMIMOMMIGOOP
    MMCGLFJMKNMNMELIIFIGOGHNHFGJOGMLKKKJOMLHPORKJOOCJNKLQOKHGHIROBMMKLNBJFLKIIHECJQENRJMNILJGMPLNIPJFJQPTKKKMGLHMOLJLCNONNMMHJMMEKJJOONQLOLDHMNH
    OMHILLJONILOGJOIFNHNKKQGIDGIIKJJLMOIJNMQJMNLNIOLNGIRLENLIOLRJRHLLPJINOFOMJMHMFNJHKQKMMMMLHKHFQQKFQMOGNNHIMDOMJOILIPKHFNRIIKLGLFMAOQJAJOFLHJK
    LIBJOLMKHILKPMNJEORNPKQGOIJMIFLQJSDJRIKPRJLKONOKNIHNKOJKIIKOLLICKOJNJJGGKPOMLJLHKMOLPKLMONOILNLOMCNOUKNOHNMOKLGLLHKHPFOJINHKMNFLKJHJKMQILPMP
    JPOLNLMKKKMGIOKFLJNNOLNIJECLPKMIKOMHGJKNEIHGIMKOJPHHLJTKMJHMILNLOEMIKLMQHNLHJIIGQNLGKJLJJLQMSKJJMLLMMRMJNHKEMOHLPNNLMMHGFMMNKIJGJOJQHOJJIIHG
    KJOIJKJPPSDNHKDODLDEQHIQPJNLOLQQIFLNMKKGKFMHLONIMKLMEKMJHNOKHFGIKILOHONKLGLNCGKONNGJMJMRKNNMQQMHDLJIMLHMJJRHKQQIJJHJMJQJQHQJPLNNMNIJPPIEQOGM
    NKDSHHIKNMLMKELLJIQKIHOTJJIIEOGNLJHJNMKPLPKPFMEQKIMGTQLNHNMLCJMJOLJMJMIIKKNMKJOKOEKRMODFIIKAMPNKQNKHKGLKNKKMKLNIPJIIIJJPDLJNJHLJHIPLKKKKELJK
    MJMNLNLFMKHGILILPMMHKJKKILNNFGMKMJNPJHKHJNKHIKQLGKIONJIHLHSLNQJJIQJMKOQKHPNLRRNQLHLKMGHNIKITLIFIOJKLNKKLPMKKRGMKMPMLLGLJMINKKNILMLJROOGJROMK
    ILKOPORKIQHNPIMOMMKHJIPONMLMNKNLLJFMJMPKMLPJLMLLHRLPKIJNQJKOQNIMNLMJPNLJMHJKLEJKFOHPKJKSHOJGKIQOMHLJMNEIJKQNHOHLLLOQNNJKJGPIIINPNMNKKMKPIPNH
    LKILRLLIPLLNPJIGKNNKMNOMMOLSOILLCPKPKNMFQMMMRLDHOPIRNIJOLKNJNMLMKLMMJOLRJMOJKOJPIOMTLKLFLIQPQNQPLJNILJKGNMOIPLSIIMJQGQMMLJJORKEPIMMHJLMIIGQK
    JLNDMFNLFKQHHNIMLJKPMLIPNKMVMJPNMOMKMRMPVQJJLMLLPNJNNJKRMKIKJLRHLILMLLPLOLLGOPNLMIJLLIKOIOJOMQMJOOKMNOLPLLMGMJQLLNJRNKLMLLNLNJLOHHMKMKILKNOJ
    NRPMPLQOLJIRJQOHQQHQIMKNSNOQILHNHGORPPMKMNJRJPOJNLPJKMLLMKNNLPLQGHLPIMLJKJOIMIROLQJJKMKTMKNIPJMLCJHKNMJQHHMINNLMHIMONNLJKLEJNPUJOPIKLPFQQLTN
    MOQLPIOFQHMMKNNNKOGNNRJQLMOLOPHIOKLLPNMJHMIHGNMNMQLLHNNMIKILQOIJHLPHHMMGMNHNIRKSFJINOOJLBHILOGJNHJHNKQNLIKNMVHLIOLKKNHHLOJMOKRQKHRIIILMNPLKI
    IOKKMHKIHHIMSMEMMNIKOLJJOJJKHMFOGHGJHLGJIINGRILNJIFHMJPKHQMOFNNHMMJKGEKJHMLGONKOLKKOLGJPRRRIMGHKQMQOOLMJKHLGKPLKKNRKMIOLPKLDLHIBLGHJDLBHDSLK
    HGPLLMRMHOIILJKILPIHOLJOOOLLKJNNQNJIIGMJKJOKJMIHKKILMLNJKKGNJQPKQFOKPLKLFKJGMJOHFIMIGLKMHHMKPMKGQIPIOMLMMQGIIOPOMNMJNGOLJMNLPMMKHLDHQLMRHKEH
    IHJPOOHILNMIOMNNHHKHOOLKNGNKLMOEKLLNJMNPHKLMKJNNKMMOJNKHJIKLIJOKQLLGMLOFMMMHPMINJKIIDKGIGKKMIPNHLKJJFNJIKKLLKKOHPLHKGFMLHPHHJJKIMNFPJGJJLKRK
    JLLKPIDQIPPGLHMGOHNDHFKKOQIKNOMLQKPKMLQLLNKNMKPLJENLHQNOJPOLGOQJNKMMPOJJHMMHFKGNJLOLNGHHKHOJIKKOCHMLMIQLOMJPFHNKPMNNJIKNMPQQLSLNHOHJJNMNJLMM
    QKJIKOMKNUGRMSOKMFUNKLLIMGNKPLNLJGNOLJMLOEIKKHDMJGPNKMLIJPIEMNKJLPMHJKQHMMKMSHIIOKORISKQMOHGJPLSJKKKMMLIJNMMNGJAINOFJJPSGLMJISLMQMJLMHIMJIHR
    CGNLNMQIILQKKPOKFNLIOIOMKINPOMKLLLKPFHOIPMEJILKQNLLRSSJNLGHNRPNLCDKOKOJFLPKFGKMOPOPNMLNGNDJLKOLKNLMSSILJMNOLLMOOJFLLOMRDGJMIJMKMLNPJSRHIMOLI
    FJMOLHLIPJPKELLDIALNJOJKIILNGJMLQIMQLDQLEPOOOOKPHNRJNCNLJLFILMHPKLKKNJLLSLIMJIJKQMHKFLNKIRJRNMGGIMQLKFNLHPLJKLLOIJFPQIJOIONIPJOIJKMEMOQLFHLM
    LLRJLPOHJOOJIGILOPKJKJPLOIKMKPPPIFNMKRKKENPKMMDQJLFKLMOQMGMIQOOJKOKMNPFMNPGJGPOKLMLSJORMQPJJLOLOIILMLGOOMILGKPONLKJNNLGHLPNOJJIPPEJOJNOOPJFF
    POMKFLLKLQNKMSHMILPPHRKHHNQNIJMKOIIJNQKJLGNPMPHLJJMLLOMIPKNKKJLMLPPNENMJNNNLKIJPRSNLOKNLLQMMHHOKNKPGJKJNJMHMOOIOILBLJLIMJJCOMNKSLNMPJLKMGIJM
    OKMNJIKLOHHOGKNKIFJGPGPILHLINMRGIGNMLKOLJGIIJELNPMMHPJEKKKLMKPLIMMKPLKNLKKLKFQKMIMJNMMMNOPJHLLQLOIHOKNNRINHLOJFHKENMQMMMPMGLIKKJMOKKOJOKJQLP
    LHNLJMQLQMPGJLNKJOOIQOHMORLGHIMKMLKOJKJCPPKKQGMISJHMGHPKILFOBMFJMRNIKPMNMONPKLJHOLLLJHTNLGMHKKGPLKLNILOQJLINOKLNGHMHLNKLMIHNHEKOGINMJMNMLFNG
    LRLPLKMJLLJIPNIOMNOGLFNUMJNEPJIMLMLFRKSHMOPJOGHMLGMRNORNIMJJHOKJKFJHDFPJJLMHIOIHNLDDIKPIJKLMKHLKROLGMIGJMMIDOKPKPORNLMMGCEIGLJHMNJPLOHJQJNMK
    SMNHPJLMMHLIFJJNKOIQPFIKNRHKMKMFMIMNLLINHHCLKMIMNELHJKLGKPKOIMLHMIGNMGHJKOROKMRGLEJQHOKLJEOHGKJLNMMGNILOFIJLGMOOQKINMJNHJKKOIILPKMKKGFSPIKOL
    JLMMJLLLIPHINNMNMJJNNKPOPJFJISJLHMKMIKILPJHOKLLLOHAIINNNIFLGGQLFENNJLPMGEGJHNHOKJJPKJMNQIGNNKINPOLKKFJLPEKKOKLGEQMFTNPPLIKLRIMPJFLMIKNMMOOKJ
    MHNLMNKKOJKIIEHMKORLLELFGIMKFMKMQKLNJLNIIOJKJLPNLDQLHELQKGGKSLMKGNOPLJHHMMJRIKGLPLCPPKMMSIFIOJNJJINLIIOIMKNKJHMNHKKKITLJKIIOLGGNGPILFOLMLSEK
    DIHAPLNRFIJHJEHKMHMKNNLOIGPHFQJQJQGIHMLJAMLHJNMIMQKIJMIIHHJMNOJIMHMHLGEMJJNPOMLLQMNJJMMOMFKNNSLELOEKOKNKLJPNOKJKLLECMNPNLNNLIMILOBGOOGIPNMLN
    OJOHHJNFOMMLQKMKJLMOHBLRIIIKHJNNPPLMKRINFLMJMKLJONKHJLMACEOMMMKOHKIHGJKIMNOLKGMJQNODKJKPILJNJJJOMIKLLHKHJPIKNRMLKIIGMKLLJSNQIMGGKNFKOPHQKIIJ
    QKKMIIHLJLLNMKNLGJKKKNOKQKHOKKMIMJVFJRJMPMGFEIKOHKRMLLKLEGOHRQOHPLHOJLNKOGHQHKOIOOMGJRJMLKOQNHLMFUPLMKNOGILJHKJJIIHKNJGJLIKGNMNOVPTLJHKMSKNK
    PJJQLKOMPGKHJLMJMMOJMKNNOHHGLOHCQOPHMMLPHKLLKMMGNLFLJKPLJKMIKMNIMUMMPILHKNMKJNUIOPJQBJOJJLJINJEIJLJOKJIMLGKIJQOHKNHIHJIIPQHMOMJINJMLELPEMBNN
    GMHQFCELKPGNMIKMPGQJINIHKGNLQKQTHKQJLJILMLKLKJHLIKPHMLMKPJJSHQOQNJMQPOKOQIFQSMMHIQPOQKNNQMKMPLHMMMNMFLJMMNFPLLGGLULTMNHNLQMVDKLKPRRLMMNIPKSL
    PGRIKPRGMGMQJKKJMNNQRKMHOOOLPLLSHJPPVNJRGKKIKMIGOLPRKNRGKKIQLJJMPLNMDKMPRJQMLNILJLNLNPRHPNQOQSJNMKKIVMOQHQPOLOLOJPMPNSNLPNFKONEPJRKONNQDNLMP
    OQJNDRMMKMMJLOGQHPJGHJLRKKNLOSTJLPPLROQOKKLNJJNUMNOOHFIQKLMHPKPHIMNNTJQOLJNHTMPNKOLJPHJRPLOJLKINQHMQNSPMJINPMKNLPPJNKNPJJNPKLEJILNJOJOJNLQJJ
    MJOHMONJNTLGPLILJOSLLIIGMJOLHPHKHKOHNJGKSKMNTMNLLNNMRMHOLLMRLNMIMJLRIJJULJNNGMMQIGKJGKLGSHLOMKDMLULMJONOKDMSSONMQOLMNJLQQILMNNOOKHMMMGNKKLSN
    JGPKTJMNSOILPKLLKJFOKHPJLNMKILMRJMMOOPOHJLPLJHLNQILKMTQRONLJLKNOJGKNOLNOLNIQLIPLQPSKLPLQJQQJMHRMNJHHOONLTMJRJKLRQMLNNJLIONQLJJMMNMMQHJIOIHNM
    LHJOQKMMJJKOKJPJLPONPQIMNFKJOMIKOMHNMNSJJNMTPJUTQJFIMMLLQMJQJOIBLJOKOHOQFMGMPMLMKOUQPNHMNLMQMKIKPQOILJHIMFIOKPNMOHNNGMNJRLOMOMJNRKNTPNMHMKMO
    NFNMOLNRQPOSKVPJGQPIKJPRSNJHMJNLGKLSHPJQROLTLSHSKJPPQJHMNPKHPENHLJKSMLJLQDLFKNLMNKLIILKNGOKKMKRJHOJPGOFJKNLOFRIIIONNONFOMLNNPROMELDOKIRPSLIN
    JONMPNMJIKLIOHKIHRONNJOLFMREGGJSPOLOPSSKEGOLFJPMLLJNQJJJMKJNHDONKKKOCLKGKMHKJRFLNNKORJNGPNSFQLLPLMAKHRQOEENNVLIDMFOKGUMAHLJKHFEMTSOOGBHRGKLO
    HKMFRIJQOOLGQJKLNPVLFCKOHNMCGFNKVNGKALBIMPEQKEKHJIGJMIHGJNFMENTMPFGQLOLBHLLRHFQJOLOJMFJALDGLRPPQNSNPLOQRNDNTKMNKMQKOPRNOMSNVOOHRHCPRGHMIIMIM
    KGCQKIPIHQOHLKQJQGOORLGJJHLFITONJIOJNMENLMNVLIPOKGLLJPIKNRPQLJPMCLMLLPNMMJOTOONJNOFONNNMKJNMLPNLNPKQPTLNPRIFNISILOOAMLRFLKQTQIKEJSRQQMJJJFKF
    LLLOSOPLKHMONKMJPMLHLJPFGPKPLFNJULOKKMINMFOGMRLJSMMRJJLMHQGEOOIPRNPLIHKRRHIGMPOGLNJIMKQKJJDRLJKHMJIOMIJKMHLQHQDKGQPMRJGIGJNHOJMPLHKJCIKMJJHF
    LPILNELNMKPKHHLOPLKLNLLGMPPMGKIMPHKIMNSHKMHKRMFNLGMRIKNOICDQNGPGILNEPAPSUKIHDHRJOHLHLJKHGGJJQHPIKLLRNMIQKJLJDLQHNJIIKECOKLHJJIKLHJPMEKNQOMMQ
    RGLMNTFKMKIPQILJFBPMFIJJHGLSTKODKHIKQLQMDJIHJNLJHKOIHLHJIKCQIPEJILHPLMFJNHOOOICGFGLMKIKJJNLLKQHSLHGIJLGNJKNHDLJKKONLKLJILIOTJOJMMQFHHHJHQFBG
    KKHINKMFEIBOKJQHIJREPIMNOIJMJKJJKFKJKNNHIHJIQLNOLJUIKOHLMLKLSPHKLJJKFHPNNQOMIMKHLKPHDEQRKJIJHIOHIHCMRFLJJHDHFPNJJLNHPIMIJLNNKIIPRAKIIRHSILGM
    IJNDIPDLOKFIPNDKJLFNINLLCHKHFEILJIKHGKLLLMMNNEFLKLOLKFKGLIFMONLIKGIKLIJLNJQMCFFINISLFJHNNPMNNKLLEMHHGEKHPCGKNOIMLLJIQIBKNQHMHILJMJNFLQQLIJLO
    FJGMHHKMEMNMJPFKHPKJFKJJNKLKGMMMGNGKMTLVMOPMEONMCJGKNHQMHMHHOLIMNOGGIGPJIJBILGGJGFKIEJVJPOSKHHPLOLIOKMIKMHTLNGNFSNJKEPRLJMPKGHKOMLOHKFKINKJL
    MKSFDMIQMGQOQKHNOJNLNNFFLIRLRBIGMTSOJJNGRJMKPNKMJILFLJOKMDOLMLIMBNLIHEHMGEPJPOLLFOKQNLLMOJRLHLLOKFLTEFIMLMLKCLNOUGHMKOHJOJHMGJLFINHJLKILMMMN
    GFJPGJKLMJMNKOHLOMLQKAOMLMCKPMKNVNSMJDPNMVEMQGJFJHUMMNLLKJJUJKJHIDSELRMLQMFMNHFMNHBGPOJIJQFSMOIMGRJIHJLHFINHFLNNKMKJONJKLJHPIMMGJMRNNHDJKKIH
    NINPGJPEGMMOPNEHCNLLLINIJMIJFLRKMOKMMJMMJKEJIKINNKHPPKOFHIHNLONGKLFOJKNNKMIJLSJNIKHREJTJIOKIINHJHLINGOJPKLLHMPENLIJGHGMGMKEMINGQHPKLKFMKJTJJ
    MNILKKRHHKELQMDHMHMROMKIHUKNKHKGRKFMLHHILJOMIIKINNJJIIMEKKHJILGJLGJIGKIGRPIJLKGAJNVPGQOFJMJILKFOJSOPPLGMINHJIMFKKMJMMMGLOJJGJOLIKNKKROJQSFPI
    OOOJULRJPPIOJJIKMNMKQMMKGMIJOOJIQORKKOIFKLPPOQIOOMPFMHHLLIOJKKNJQPHONQKNJJSJKNPNKITJOMMJQNETHLPHHKGNMQGIKLLMGKPNPRKJKJMJKNLLOMHNQEGNPHMMPMQP
    GLMOMNOOLKLNIMOHNOOMNLNMPPORLNJKMGNNKGNOKNNLOJLPSNFKKJKJLEPRIPELKRKKHSNHOSONLQPOMIKLLHMINKGQNOHNFIKMKJKFMGNQMPMGTLONPHHIOOKKIOIMKFLKONMJQONH
    MPPLNNHJJPGIHLNMTLMNJNITKPNPOJOKLIISIJLLLTINKNLNRJJKMPLLMSFHKUNLSQLQMVORPPILMJQLORIJMHOOLKMRJHKJMFMOHRNNOJHLMNOMIKLQHOOLNJGLIOONQKHOPIQGMJNR
    KKLKNLRHJGMKPJJNKCOPLNPPLKJHGIHOGNKLJRNJOMOKLOMNLNPRIMNOIPGIKQMMNILKILGLOLKNPNDNKKINGLQNOMKKLKNJPHJMMPLNLNSJJJJQFVQMJLLISKNORQRIKQMKFKLMNLLI
    JEFOILLMSIQRNRMQOEMNQMKMQEOOOLQLJQQHMKGLJOMKQNPQOPMHJPPJQHLIOMLMSIIPUQMKMKNMJTNEMOLQRMIKMJOLOOONLLNNORQMJILLPJPLKIPDMKOKLKGIFKHPKIUMOJTLMNJL
    MPLJMQGJMJRLLKKNNNLMTOJKNIFISKKOILHHKDLILIFMKNMOQOMKEIJMKRORFJPQHIHMHKHQOHIJJOLIJMEMMJTKNGMLIJJKGONIMRJJIOMJTGHMLLFLFFIIHONHFEPNDSPKDONOPOHJ
    LLJHIILNJLIIEIHQLLPRNPHLJLLLOKKIONPLOMIQKHLJFKKNFILPKMOQILPMONHGLJLKNCHGMNPHIMINIQJIPHPKMLHMKKLHIPKPMLJGONVPIKLMOJGONMMEQNQPLOLMOKQLHOJNVKOJ
    NQLJIQJHPMNNNNHMGENNNNHLMJLNVOJLLSJMHMOJNLNKMLOKGFKMNOKJKNLONDKJKEVNOPHFMNJQJMFGLNJAJMNQEJKMLIKMQJHNKMLUOJLMMOLQJPJMKMKJKKQKLNHOMLMOJINNNNIP
    LOJHQMGOJLSJLLPKRLLMGLNHNIIJOPRLLOKJJFTLLPEGMRHJLKQMQKOKKMIJILELKHMKOIGQNNPQMJIPKIOFLMRJMQKJLJHQPPJLRCKDLINMMLPNOEJKMNJISLPDLTPMQNLIMIJKNGKQ
    LGMNLKKJNRJHIMDDECJMNLHHMLHHILJFOLLJJPMEJNNJVIINKHEJLHMMKJPINJJOOKJHJMMPNMOJJPMHMFRLHLJMGMRQIONOOHPMONQMOCNKRHRIMJLIOONKHLLJGKNNBLLHMKFPOHNK
    QFQJSGLOKIKLTJJLNPMNIANLKMJSKPHLNKKLFILIOLOONJGQNQPNJLIKIPPNHMHIKJIJIKNLHOOMLLQLQLKOQKIMPMEMNINJNJBJOMMIKJKHNLLPSJLMLLOJMCULEPOHIRROJRRPFONO
    HQLKIHGFKPTIJLHLPMLLJPLMOKORMNPNJLLNLJOLPIHQPLMOJNKKNMJKKILKLKLRMLKOKOMJNKIONLMHKHHFIFLFKKLJGJCKKENEJLGJNPVHORICKMPKLNHIMHFBPPOSKNHHLBGHFJLQ
    HHLJNQEKLJOIMMIONMMJLJKIOINRJKFKIPNLKLONJLEHOLLLIKONKPLGNIHIROKMOJGRNHIJOLLPHHNIJFOOLRPIMPMLIFMCLJNJGHGKKKNFKEOKQLKOHLMNDKKPMHONINKLGLOLHPIN
    NIOKIHLTILINNPNMEHMMNRNJNKJOPGLHFGOLMIMGMMNMOILMMKFFJJIKHKNPJNRMOMIJIHIKMNNPQNPMMJNLPKGNGNMJQKNSPRILJJKIKIJKQIOGJMLORKMRJSMLNLJHKIQNSMKLIKJM
    MMIPMKEOPJJPTHKPNHLLICLNLIJGPKOKKQJHPLMNLEILHPNLONIKQIKMLPKJGKRPNMKMMFKQHNJKGIMQLQGLJOKEOMMLNKKRJMMLMNLDPGLFQMOKKNGOLMLLKLHPHNLFMLOLJIIMGLJG
    JFFMPHKFIQHOOVPIILNMJLNNNOPNJINLHKJKPMMOJMLIOLLJJLOPJFMHPNJNINFPMLLMDHOHIMLJJPLNQJPJGRJQNOGIOIJKPMMLMMPJINKJJIHIHUJEGLOLLIMUNNHLCLKNPHMJHLDO
    JIPMLSKQHHDLNLKHHNJMMIIPJLNFFQIJOIPLKHGOJMFJJJNNCJRJGJNJJINGKNLMLGLKLMNKNNMKKKJJJKIMJKNLOMHKLMMLPNKPMLLJHOJJRGHHNNMPHLMHNNGJIPILLISQLTJMNLHP
    KOOKHOGHEJLFPKLNHLPQJJMNGJINHPMLLMKNPTJREMQPLMEMSKMCIOOMNJQIRIIIINRIKJKKHKOKMJKHLIINILJFMJINJLINJFJMTORIKINPKJOLLJMNOPKNQSHJFNPJOKJHPNJMIHIP
    IPHMJHKGJKKDKJLLOKJUNGLIKRNLNJGEGFJJNNLOIHLJOMGMNKJMNISILMMGIKGKLNJOJNORROOGTLJJOGNOILQIJPFOGKMKHMKGJRVFMMUGHNFEORELLIJLHGKPEHKKKRQPELQPLLOI
    OIMHENHMMNJNJIHIRJHHQHPNPLPKMKKIJPJJOJPGEMMKMQJJHKLKIQLOFPLKPMLJJIRMGKQNKKFJMKKMJMIMIGOMNCMNIPMJIOIHOIIEILELGOHIMMLLKKLJPJNPFOJLMOOLLIOMKJNM
    FGQMMLNNKKPOIFJSMVMJKQIRPNMMQMNKKEHMINJLPQLMKLFNOOJIQHJJONLLLMOOJRMLMLMJIOMNNKKJJJRDLKMJMMIJINMNIOMMOLHRGMREKHMKMQMRHLFIJSEKKONGKHRFJOMLOKDJ
    FODPOCOPQMQLKGMNPQPLOKNJHLNILMLIJJSRSMLPJLNEKONFNNKPMOITHIPIPOLMLGHILPKGHHLFOMRLIOHMJLHJGHJHLKLOKJLNRQFLNQQBNJLOLKNSLMTKHLHFLPRONGKLPNHDIIIK
    QMMNIHMKMKJLQHLLHIKMFLVNLNMIRQJIGJOHPVNHRKMMMJNFIRJOGLFMLCKKMNOLJRHGJMLHKMKMNLNKPHNHILMJKGLOERKKPEJIJVNKOLOLFLFCMJNNLKJSMLKPLILMHKMDLJJSMONJ
    IIQQMILKKSOMONNGHPIIPLQMOMLMLONMKOFDPGNQKMGGNPGMLPKOORLJIHKGNGLHKNFQSQKEQORKNNNHGILOLLNPCHJIQJGLKLMMINUMLOHIJNMVKDLJOBKNNJPNKLKIPMLICKIIMOPE
    FKGLTLLRONLLMCMNNONPLQFNJMEGMNLIIJKGNKMMPPLMMPMLPMIQQMLSLEMPRMOMKKINILGFJJILLJNHSEJNJMKGINOMPHNKPJMMRGLGGLHHOIHLSPMHLEEOILKLLNNJKMRNMHLQNSPP
    IKLOMLLJQMKQNJJORPJOQQIQNOLRHOPNIIMJJMMQGJKRJNKLLOKLIKMHJKKONNQFIMKMIKIJKOKJOMPNFGLNMIKJKNPPKKELMKKDPEMLKOIMIOPKHLRNJNHPERMIFEMKKFDQTMLJIJMM
    JLOJPJIHEMEKGJNPLMLPLPONMKLLNRINMLNJJKNSMJNKNINOIMNRKPGKKKONHFMLFKLNNMOMSIKROLIILGHLSMONPKKOLGIEOJNGSMOMDNLNLJJFIJIHJMHQIHLNJMMLGHODKLJKMNIN
    LQNHNJMKPPNJQKJEHMJMHIPGMJLLLPLKNLKJKJGHIIHMGNPONMPJLMHHMMMFHJIKMIENISEHLKMMKPPPNNOUHGMMMLJJNFRMOONSMPLMJPALNMNJQTIOPFIKLINKNIFPRJJLHJMIMNIH
    MILKKMMNNKMJKNLJHPLPQHJENMOJUTMOOLJLMJKOKNSQELPPKOMJNIJHKLQPHJNNMKJMLLMFNKPSKNOHMLMOIGNLIAPOJNGGOMJINOIJIRNMNLLNMQPLNMIFMKKKHOILNOLNMPOKOKHK
    KOMLILNCOKLRHPLIKHJMKMONJFLJHKIKOIFPJJMLONROJOJIKNHLKMMINKOLLKFOJMMKOKGJJJNKQMPKMLGHOKSJPBHMKJLLMOIKJKMJMDMLMJJMSNQPLPLHOLOMPMLFIIOFEQKMIPOL
    NKPKGOOIOJLMJJIKOKMNINIHJNKTKLKJQIKMLKJOIIOTQNGEJKOKTMPNJPMINGJHPOJLHJJNKIHLLSMNFTJMMMQHKJMSNJQIKHMKOHMNNLLOOMLNJNOMCJNMIPHNNFNOJLFPLJJQOKMF
    KNKNKJIKRGPJIRGLPPNMKNMIMGPOLNOGNJMTENINNJMLEQPNKOLLGLFNJJLLOHOFFLNONNSHOPLFHHMQJMNLOJHHLKOKIRHOLMSDGSIKKKOINOLLNFKQFMKEIHSLJNVQLLOJHEOFQOMJ
    IOPQNLNPOGMLNHOJPQPFRKJKOGIPEGKOKLLIOJMOMKSHORMRFIJRMVIPNQLAIONKRLRNODJEMKRPTJMKPNQLMHHMNJHMGNIIGLNNIRNTPKPDJRRQNMFHPNVPLQDLQKMLEPLNSRLPTORM
    JLOIJQIKSANQOMQLJLRRKKIMHJNNNRJROJKFGNJDEGHEHKGKJDILFFKDHIIIKGGHAAHGOJOMJLQNNSMKPLOKLJLQNMGNKOKHKINNKOOJOOGNJNNNOQMPKOKKKKLMPJLKKHMLIKEKIIJI
    NKKJJVMGKLGOKMMPMQQIHNMJKHLIKJIIDMMLLRQPMHGGMMLDKKNJOKKMJKLIOKNQNMFOJNIIOHGNPHKOJJRPKQKMKLLOKNKFFLJGLNGNFNJPRKKHIHNIOHLLILIMEJOSOLIJGDDHJPRJ
    QMOMNHNNNMGMRJIMMNMLQLNGOSOHQPKONDLPLOKJNLOMIKLOLINILOJPHKLNIOPKMIJMJNNNLGLPKKJIKLPKRMPNKIOIOMLQPLOLKLMPLMHNLSPLPIMNOIELKQHKKMKQOLONKPVJOPKN
    KLJNFOGHLPOMKKLMILTPONLNHLNHNLUROCNJLMRJMFLMPKJPGQSONRIOOOHKMMQILPKKLGJOOHKOHMKLLDEQNHLKKNGFMJJQOOMTIMKSLOKSPKOLMOPNLSCOUHIMMOINNJLRGOOJJMNL
    RHIIRNMPLKMLSQPPJMKIMMRKKOVKJMMLHHPPQCOLIKNKKJOLPORKNNMKJLLLGLGLLLOTHJHHGLQQMKCLMNRQKRMNOKRLQNLJKUKJNPUNMMLJMMLMMHOJIHROIOKROJIGOIKNNLRKLRNM
    LNHMVMHJIKOOLNMINMMOIPLMHOLKJOMLRMPILPJMNLMKKMPOPSIJHKMNJQKPGPKSLHJOIJIVMMIMOIFISMOMITKNVKLKOPHRPMNRNOJHGJOLIONKNIKGMNEHOMIIIEKOLJQILMNGLSOO
    LNHPPONMPQLGRMIOJKNSMLOIKLJPMJPILOLNKMLOPOULKKIOHRNISKPJPHIKHOJKQOIKJKHLRKLQINILSMLKSGRNKJQKKMONKLNOQJKMSMGULLOEMHJOQILIHIPHNNMQIHMLTIHNGIOI
    NTLOLOILTSONSMJLVKHPONTLMOPSFKMMNNLKKRLOPLJOLLOTNLKNJPEMPHUIHQKFJKMJILKNLPPKNINMNHMKGPQNILQJJSMLJNKVMLNLHKQOLODVHHHIOJOGSSJMJMMKNJPLOQMLIQJJ
    PRPPKGVLKSUPMOQJLMKMLPNGMFLONGOLLMJLOIKMLHNLHIIQONVKLMFJQEGNFMQLOIOOPPQMVHPJHLNQKJNMMKPLMKJOJJQGOQMNPKLVOGLGLPNONKKOBOVQLHNGQMHPILNNFJJOONJL
    IMOQSKOOHQFOMMJJMLFMRKLPMILFLIQOKDJJLJTNNPPOMQLRHNOKKNMHLMNHJPOVMNHUNQIONMKMMLPKSQMPOKNUILVJJQNJNJMIRMKNKMLJNLPEOHKLIJLOHIIGRKVOPGLLNMIQIIPO
    IMIMJHIMKFNUINPMLNOPLNNOMHNLHLNNLKPMHVJGQHNLLFPLLNIOOLPNLRNNNJLNKTOKMORGQNORHOKNMKMPJSPQFNJLMLIMQLNLJKQIDPMCHDJRKMBPRLILOMHUSMOPJNEMMOLFKKPU
    MPJOVQJQMUPNOQILOMLIPPQOMJRLRNMRMKMPPGMHJFUKMLKIJGHMNJKQDLLMOJHPJHLOJNNHOGQHNIBJMONIONKNHNOIPOOQSMNSIONRINNJIHIJKLLINLJNMJMJJMKEIKKNIKKJLFMI
    SOMMLLJJIIQIQNPNJLMKHIJKLNLIQHQONIGKOOKLHENNKKLFHLMIPKQMMKJJMUMSKOIKNPJLJIIGDOOJKLMMPLONMIPPKGINMKMJIKLKNELOJLIJOQILNMINOMOHJFIKMINRKQOQMKLK
    JEJRLLKEGNJNLLKNHNLJKLLJPNJHLIQNJLLKIHOSGLJNIILJPIJLGFPFGIMNKKLPOIMOLOLPLKONODKKNMRONGNQKPKLJQFFMLPKGIKJMNKLLNITLMPOKJKLKLGKGLNQHNLPRHNMCION
    OHJJKMHQMGINNPSGQKIMPKMPNKJODKLQIOMJGNQLJHDHNNJTKEIMLIKKKTKQLKLKKGMKLLMQGKPNOMQJKOTOIKMMNRNJPORPIRONOLHORLDDMONPRJNIMTLNOOIOQINMLOHNOQLRNNJK
    JIOKSLOLJNMMGIOIHKINHFGMKJHLJMONOJIINPLMKMRONPOMGGNNMMINONLMNKJKTJJJRHQQLJLLNIMLIKPOREQOKOJSLJJIIMLEOQCQLLPHIOLMNROKJJILRKKOKIGRMHGLLNLKMCMM
    KNFPMMONIMJHQPJNNJJQONLGJILIQIOKIPIIIKJHMNIKOOLLOPMGIOPMONJMGNKMMHQPIIMKFHMGMMJJQOTVJKFMMLKQLPIMLQLRNEMJKNHIRIGHQLOKLOPIOHMIPPIONHMPHQKMKKJG
    NPJJRPKQPJMJSMHOQLJININMPONPPINOMLPNFOOGKLKJGQKKIMJOOFOKMKPSRNTRMPNTPLOGKSVKIGNPKKPLMPKMPRLRQMORPJMPNOJSNLJHLLQIMMKEJKMOAKOKMONGKMOPLIJNPLCJ
    EOKRNNNHOBMSLPHMLESISHQEKNKIJPSLMKPOLNJLPLMJKRLNKKLLQJPPLIHMKPONPLMRKFKKLNOEGKOMPHSKMLPKNOIJJKNMKMPPJMNLRMIMNLKJNQGLEFMKHOFMLLKIKLTPMIKQHJKL
    JOMKJHMTKGJKLPLJRKNNORNNMQKMMKJNLKLKKOPNLPMKNFKJDQOPMKLKNLMSFLDIOMHIKFPMLLMRHHOMJKOMPLNKHRHMOLOMNNEMOONLIQOJSNMMLILJQNIONMKNNNLOKMNJMQQNLHIM
    INHGLIRKQOJHPHONNPLQPJPNIOKLNUJMJDMNMMNJKOJQQNLMHMQIEHJKJGMHIQGMQMLIKFKRLUIMQILMKMPJLFMOMIKHQKJPPLLPODRSSMNJQNMOLRKMNRJKQMMNOMIRPLNLRSKOKNNJ
    NJMOPIHNJIINNILLLMSHIJLIMJLOLJOONIPGMIJOGNJPNMHRQKJLKKLHMRKIFLLMNPTHKKSJPIKLNEOPHINSIOGMQKLGMHJLNLPEKOMTUNIKRKJKINGOKIKIQHMLKJLOQNMRNMKLOLMM
    NLNMPLMMMPNNFCQQMMPKNIOKLFIOKJKNLJLINMNNQKJLQPIMNRNKNJILKQMNKREIDJRJOKMJHKTILOOJKMSKNKILUTKMMPMHKOMOIUOHJLILJKKMHOLKMNQLOKLKLPENJQRKLLDJKNMN
    LMLHKIJUKLKKLOJKOLOOKJJLOMIIQKMPKMTLMJLSGOSIQNNOLJNMTPPRGPLHOTJILPIGEIFLOLNPPNNKJKLSISJKONKPRQLIGMQPLMOOLIKPHMRONIMJLOSRFIQOIKONRMOKGINEKLMI
    JIEONLLNELNOSENQOJLMGPLRDELKPLMMLIKRJLLMPKQLLNONIOOMPIJKJNHJMPMPOLJLPJNNOLPNJILLHMHTNIMPPFLFLQNFDQLJOMLNOLMKNKFKIRSJIGOLNSIOIJIJFONPRPKTFLKN
    LLOKNJRPPNRMIONMPMNFNPQKMNRQKMHMKLPFHHOMPSFHNTJIOODJHRKOJINKJNQKDSHIMIKIPLKIKQMPKMPMSJIMHGGLSMLLIIORKOGHNFPIMPNOJLHJMPLKHLLQVNROHKLIIMHPPNML
    MLOOINLOKIJILQJIIMNONOOIIQNLRQVLMOUKKIORJPLPMBLNOLJLMQNORQMLHLMJQJKOQTOLJPNRJONKOQKKNJJMJHGKQMNEMONIPFSOMONNINLONNIPNKDKRRIMRIEHIKLLQJMPMMII
    IOSJKOKGMMNIGPLKLIPQNLOOOKMFQFGLEOHMNTJOGJJNMNRJNGGKILNNORNHCNJQMIPMIKONLHMLNNOKMLJQKJLLGEMPNGJMLJLKRKJKMJLOJNNMJRLLHFSIQJMHRNKNNHQPHLOMRNPL
    MMPOIKLPMKOJJMJNNIMIKKHLULKFLJHSTKNKMQQQPMJMOJNMMOLOLPIHPONNOLLIOILLIPNJGNKHJQNPKKRJIMRNMRPNTPAMFIQPMLKNKLMLLILJMLHOMPNDHKKPINONJKIOGPROLMHQ
    LQLELITNMONLJLIMJPOMKQIMOLIQNRJNRRJRKMLOOFMHLQKQHMGLPKMJJNNJMQJJVONJOJGLSOKKGJINKJLISJNMLLGCLTRPLHKJMKKKPNIDMKSNJNQSRNNJQKPPLOOOMLJIJPIPLQQN
    NLQLNMPOPDNOIHMLSKLPJKMMOMNKLMOSOKMRIPNIMJLJMMIJLRNNLMLKNILOKOLLIKLPOPLFITQLLMJOKLGPMIVSMJTIOJOROVKKKKOJLLJTMKJJQONJMOLHHLKFRNJPONLJPUQPOKOJ
    NMMFKOOMFNHLMJOJJJIIJJGNQQIPMHKSQGJHINSGMNPLMQLLNIMMNRKMKKLNPHMOMLLGOKNOHIJHPQKLJLQKKLPIFMKMHLQNKJNIISLIIPONLMIJLMOUMRJJNTLJPILNLMNKQJIMHOOL
    RKLJOLSFMMLMMEMRKJLIKPRMMMNQKMLMNFPKPNOPJLJNMJJJNOSKQHLIPGKLMQHKRMLMGOOPHPQIPSLPVINNMJNNMIJKMNRLLOJJJIMLLKSJLMRMOQFEHNJJFNLIOINQJMLSKOJQRMOR
    MLOMGHLKQNMPNSLJNTJCJHKLLOISNMOSPLOKLQORJRHMQMRELRLFMPKLKOLLKOIFRRLKIOIKLJJMLHMLRRJOQLLLPEHJSNNOLHMMLOGGIJNLMJOMKRPJLSLEIMKKJLILMGNHRKINMKQN
    JKMPMEFKMKKIKMNHJNNMROLMLKHKMIOIJOMKJLJNMOOMUOQOEHKMIIIINGNGMFIKJFSMJNNEOMPPSLNLPNPMDLJPMNNJTMMMLUFHKQFQEOIJNLNPIILNPMJRJBMISJJJPOIHJMHOMOJS
    MOOHNLGTNKJCGLNMJKJJGMJJHLMKPOOHNRPNFEJKGHKNNLGGHONDMGSKLMPPNPLMSUMTUINMHPQSPPLOMNRJMRHMNFQNMVJMIMLLNNHKMIGHQLJJQMIKNKNLMHIJPQQJROILPJKLNQKR
    QKJMQLGKOLQKLKHJQOGKKNOILKMKSQKRJNIIGOLLIPCRPIKKKTHNMHRNJKMKSJOOJGIKNKJIKBMJKMJMLNRKHIGQILIQRKKGJKNLJIJLOIIPKLKIKKEDJPJVLHGOKLGJGJLMJPGKOFLJ
    IQGJJJOPOJGLIHQIJKKNMFJCJIKOMPQJHNOKNMFIQRQCQNGJKOMGKSJJMLQLBPKILGJJLIMLNMGQJNFOJLKLKKNLJOKKKLJLLJKGGMLHMQMPEIKJLIILJEDMKMONLMLIHNKHKLJJJBLJ
    JHDLLIHGMOKMOLRKKKHMNILNPIKNRPNNILMKONKMOMQIILKKJIKKJMHRKKONLNLHKMKFINJQJJGHLNJNPOHIRNGIHKNPDJLEIPKOLMIJMLMSINIHQLJGKEMFEGFJLEKOHMQLNLFJKIMF
    OOJNJLJLNMCDSHQLLQHLNGIJMGJLHINKOGFOKMGGOPJKLKKKHKILRGQVNLLRLPKKNNJJORPMJKOMMIKOONHOOHFHJGIPHILIKONROOLFOQIJHJHIMNKCKPLMSKOKJFPHJKLLMOIPHNKJ
    KJONPFJJHOKKOKKEPMLOMJOMGLMIRPPJIKJOLNMQMKGKJTJNHJOLMPFKEIOLPGKMLLPQKFJMNMIJLJNNINJGJMHMKNPPQLMOGNMJBLKKHNIOLIENJLNIMLMOHJLMOMJMLNNGJHMGQQKH
    HMKNNOJLMKNOGNKELJJKHLMORMOJMOMOQHLPRQNIPLLKHJFQKJOMMLNLLJPKHOGQIHHNHONMHQSLPJMJKMLHKNLMJJHJKJKLNHJKJLLMNGRHJJMKJNPLLNQOMLOJLKKOKILPHIKJLRJN
    LJRPIPNMJMMKJMJLKIMMUPONLLHMHIJOFMONKJDFPHPJLPJHJIHMIPKKJPKKMKOJOLOJQEMGMEJJIOIHLNVKMHJKNNNLJFUIMNMLGKORKLSOOOQNHFPIJPGIKLNJQJLSJJOLKGNNDPNL
    KLQIQEFQNKMITOLMLJLNOTIMMPIIMKJMMNLVIPMSRKSRHIGNKIHSLLMGQKLKFEEQONJIUSJKQGILJKKLJJJKLRQKOMPPKQQMLKKIQLTNNITKLOKJCIKNGMOGQPQIPKGOQNLGFHKUKNNJ
    KOSQNKOFVMNGIDGKNOLCOIPDLKFMBHULOPDOHKIKMHEMLSQHSIJNKRNLELOITMOMCPVSRSJHOTVPOPRLSNRNTNJLPLVBOMNUTLEANKICLKGPQRGSJNIJHIFHGIFLGJJHHULLMEHHHKFH
    GFOMFJIDDKNCJSJITPVGGVSJMIUMLSLRNEFNLJPNLPNNNLNNMNKRHLJIDOIQMJKKMMNHMMLENNNHNMLIJJKMPMJMHNKHMIKLHJJMMJJPQNMGMLFOLHKDMGKMNILKMKKKNNMMPRJMLLDN
    KRMLJJGIJOFLOIIFHKLGGLLOOQKLNJPGHKLKELMDOPSSNFNJOKLKGKMLJRKMLFOKLKJOIOPKNJMKJNOPLNJLIOGIJQLNMPPHGOFJKMIMLJPQJGNLISKINMIMOKNPLMOJFPOJTNONLLKK
    HLGLNPMJMIGQLKNIKTLMQMMUILMOLPHLMPSLSQJIJMRMIJSJOLJOMJSJORHODMMQIKHMJKKOMSJJRHQIILOMOLIJNOMSMMILJMNTMQKOMQMPLMPNPNPPNGKILIDHMLMFGKKNKMOLHMKR
    NLKNMLNMRNLJJQQISRNHEOQNLNMRNONHHJOHLOLSTOKJNMJPAMNHRLTPMRLHENEGRIOQKLLKLMDKMJKRMLQLMNMNNLRKMMMRKMGMFKRLLNONJFOLLKHILRLIKKLPPKKHOKNJPSPLJIKI
    KLORMPMJMOLFIINRQMKJFNNJLLMPQFLVKNPLLNLLOJMQNLFQMJNLHQMMNQJMMPKKKLJQNLMKHMNNQLQKMJKNMIPLEMNGQIIOKSGMPOIRIEJEPSFJNLMEQESKIQKHKVLLMNRPOLKLLIJL
    QIOJLKPLGQNMMVMLLJMDJGRIQSHTNSQMJOOQENOJIMMQJKKKMNIPKSLNHOKPNKSJLMKLONGNIJPLKOHNLGFMJMNIKNPKPNQLPPICLOPHKKFIFKNKLIIMNLMOJIVNOCQMIROQHKLJEMJJ
    MLRREHJJMMFSQSNLIHOJNKJKNNNDJOOOPQIHOITLNNTKLSNPHIFLQOLNKFLJHOMLLLIMOQQLVKSRJKIGOJQQDKRIMNQONVTMERRMORLLPPLKRSOKOKMNNKMIJPMKJRRNEMJHMNNLEPOK
    PKELMIOHGRNJLMKSIKIPJJLJKNHQMMPIJLINIIIOMQJSRIJFKPOJEJJJIIJLQKNPLLFMOOFRMFNOJFLRFMLJMKLMRLJQFTLJOMNJIHNNIHJGIHJGMUPKJVPKLLKMKLIRKGMNRHIMPKKK
    LIIMMMMKPKMOLIMJHJOUKMJNRLPHPHKRLMQKOJPLRNJHPTMQHMNJPHKIFIJQUOHHNHRLPVKNLGLIHHIOONHMOJKLJNGQJONLIKKMKNPKNLPLHNLHSMQJJJIMSKMLQPOQTENMJLNKJKGS
    QLILOLGKMTKQINKJHIQQNLGLLMQMOQHPNKKOMGMQKLSOOJJIMGNINILHOQOKJLSHGOSOQQMOENMHMLKIOKQIMFHMMJJGKDMNLKIKKORMNJPNOMHOOKEFKKKTINNOFEGJEFSNLIOLNMLL
    SLINLKJJLIJMTNNOIMLPPJLQLGKQNQLTKPHMONNKOOMMIMDVGEGPLNFIIIONFNIOKMINMJJKJILSJKFONPUONLLTLMORJQLKGQMORLKODQLIMLPHLRPKLRJLNHMOOJMOLNMNONHKKNLI
    OJKKMPLMLNMOPMPPHIMINNLOPIKNOMHIIOGGLJMOJKLKMKJMMNLLJNPQGMGKJLNGQILIIJOKKKHLSKOJONMRLOJJKGFKKIRRQMKNLNKLIMOMGMKOLLJHSLKPNKHDHFJFLLLNKHKJPLJN
    JLJKKMLLIJNKKGGQFNLNKNKNLKJKMIJPGISJMOGHKGPKINMKHFGJHMLLKIMJRJIIJOINRQPKOLNLNLKKPQPJNOHKKNNMNLLKRGMPLPHMJIJMNMLLLLQPPHORMINEHJTOIKNILLGOSMOQ
    MNJFEGKJKJNIVLHLNOJJNIKKMJILILMKHKJHFJHJRRHTKKGHMINIHQLJKNOISITHNFPIOLIIOJLKMSFMHJOLEKGLIKMOHMMJIEONMFKIKKOJDKIGKLKJVJSQQIMPOMORPNLJNLPLMLKI
    MINKIJLPMMPJPGSKIIMQPRLMJLGMMNTMOHIVGIMJNKSIOLLQIHGPNGMNLRSLKMKOIKKNKPHLLMMIHMKIJKJNMIIMEQFMJLONMKJOKKILIHFLMPJQQKHHKMOKHGQLNNLKOJLGLNPJGMPQ
    MNMMPMGNSQHQSLJLMOQLNPIPQIHEJNFNJLLQLMLKPJHNMLNJKJLIKIHKFNJPNKLOIKLKGOJIIRNMIKHLKHJKLKNJJINNMHJQKKKJIGHOQIIIJLFNMHNNJOJLKJLHNNPLGPLKMNGJJMJM
    MLJMOIJKNPOIJLBIKQRGOHIMINMFNOIKLNQNLKNJLIMLGGRLLHURKULPRPKQNJOPMGRKJKMMMOMEHQPJLOMPMSHNIIGLJFOKHHLMOMJKNKRJNLLGLPMNPPJNRQJKNLCIOIFMFPKINOUN
    OVEJMMMJINJIMLJORHQLQKGKJLMMTLLJONOGLIPDJLCLMIKNNOJOHHHLJMNMPJGLQMRNSNMJIPMNSJRSOGKLJMOGMKENMKIJIQGOLLMPMIQMIIPOLJNGMEJIRMMLKLQKKPNDKNMINPSJ
    LMOSGJNKOLNMSLHOOMMFRGJKKLFNKFHLFJIKPMKMNVFGOLOKLJIKMIMLJMKKJNKNILFNKPLIPJOIPNCGOIIKIKLKMLOLPQHMNOIOPGQROPJUJGLLPNLLRINQNMIMQKIJKNITKRLJMEPK
    KHJHHMKGEFKIPJOJNUOOLNKIILRMKJNNNLIPIKNPKIMMRLMLJIRNMIMKJHJOHLGKNPRJNJLKIOEPQJMIHJLPNJOKMOLLJMJGLFLMOKNJMHNMHEKRGMMIOOHHKOJNGLKNIKINKIGGMKJN
    IOPJEMOMMMKQJLOSQOPLHLLMHJNNKKLLMIOQPLSQNQROGMOJPGNRSPOLUORKPPKQLRKRKSNFLFLRGMHOIMNKLMODHMLNLNMQMMNQTHMPDMKQLCPJHMJFJLKJLQMFBOOPINGPIONOINOQ
    LLGMQPJMNLIFPQMMNFQKMQGNNQILIIPEOINJFOQLFEKPNPJMNOPLMKLLOHFLEIIHKMNKLLLLOIHKMOQLPQRKMLVLNOTOKOGHLPMOPHOKJONLMMJROQQLONKNGLOIFRMPKNLUMJNGMIPM
    PLLRCJELQOLNPGPIKJMJJOKMMMMILNVRMNOTMOLHIOPOLHJHMRJJLLHHJHPNLQNLLNJNOHOSKMGMMFLLHKPKJPJNMKRHDMMJPLKGMOQLHLPNHKJTLSLPMPUNOQKROLDLLNPOJNULLNHO
    OPNLHLJMKHHDLJQODPLTLEPJLSIJJRLNOSILEIGEKKKRJSMLNLJIVQKLMJKOPOPKJIMGEOGMQMQODJJMEMMPIMOLFLLJMOUIOLLNGJNQLOJINNLGLOMNNRHSILMKMPRNNIFLIUMIIJIU
    FMOIIOLNNOOLKHOLMQPGLLHQJGOKRMQINLQLNILMMLIPLNFGHIIIGKNPVQJNMIMSLJHIKLFLEPLOVOGNPPLJLNLMGPJPJLMKRNNLEFINOHHOKKSJGMILLLJHOJRSNSKQGJRPDJNKLKLQ
    KMIKIMOJOJJNLGQNKOMOMKKLEJMNKOMIGJQHOFNHMKJOILIFILQPLKITMFMTNKNLLOIMKIPKOOKFILTHOMMIKILNTLMLKGNINMLMKLOLMGDKFIKIQKSROMMGRIJMMKKJHONLJKGINHKL
    HQONMPOLHRRPMKJKMLIJRLMNMLOLTMGHJGPNOENONIQJILNOFKMNPNFNJUNNHFPKKLLKIFLMQILJJJNJIIFKMPKMMNHFQNJOJIHNRJLKPLPPOIFIDIIKHKPHLLNGJNIGMQMJKMNLKKOQ
    QHIMKNPCPIKMOKKELOLKRONKSMLNTLIEMMOJJHMPINOHIMMHKLHTKJPTNIIGPLPKJKRNKFSKOTLMMINKOTIPNIPJMLIPLNPQJMNLNQMMJKNFKRHHJJHHKKKJMIOJIMRJQFLJMLOMMNIF
    NKOMIPNKKKGLLPIMQIGGKMLKHJLIMKPPQLRNGHLMTKMGNFILMOLIHQJIMNMJLHEJLUJMLKOGIQJPRMLMILILGKOIQPJIVJLJLLLSKOJOLKSHLJKQHLNLMLQPROPGMKOPMJKPMNINGILI
    LKONOBLOSLOMILPLSONKKOLIMGOKOOKRQKQVNONNMHKFKSPSJMMJIJOOOVNMQKSKHMNGRMHMLMPEHQLRMFPNJLLLNMLOGSJCNJLIJEKIHJLPLOKPLNTLSSIPKFNKLLLJJLIMLNOJRNKK
    MKNLLOOMOOLLLEOKORLMLMROJMHLSPNJOKQONJOTLNPOMNHOOTJEROPNDLNQLNIHJKMMILJJPMLNTNFITHJKIKJNMOMKPJJMKJMGGNLNKSKLQLLOGRKJLIFMUFQPQOLPMJQOKHNLLKSJ
    IJNMOQOKPLOJHLPPGMPJOFILNJLHOKFILLMIHQFHKHNLPGJLMHLHMLHOJQMGJKKPGJKLLLIQIOPPJQJMNGLGILIKLOPHPPLJNIPLGLLMPNKRQOMMFNOQIHOTRGJNILJIJMHOOHNKOLKF
    OOOGHMROLGLLPRGLKQOLTKOOJHNFFMMFIEQTNNINLHNMJNKHNIPNOIKONNMFIIPMOOIHPPLMLOSNJNLGUSKHHNKHOLQMJMISJKJONPKKNSMMLRKQMQKNMMGJIHPNILPLMGIPLLKQJHKI
    KJMJKJHTHLNKPMJNNPGMUOINPOKLLMNJKMJOKKHJLGQHOLHNNTJIKHMIOKLMNIHPLPLKNIJNMJKHOLLOPLHMHMJIGOTHJOKHMJJGOHMLINLNPKLPNMHPJKPRINOPOMFFINJKJNPLNJMM
    EOJHKHMISMOKIFMLMPSNJHMLPLLMEMEJKDJKHNJVKFKPLJHNIIJKMINMLSMIKMMGFLLGLKOLQJMIIPLPHLMQMKJNNJLPPIHHKKKLNLFOGPJMRNMIJFLLLHRKMJHLPIJLKJJRRKNJLMLJ
    KRPKKLMNINLLRNMMRKNSJOCGOHNMNGJIHLFJMRMMKLJOGQIOKJPPHKJNLMNGOLNILNNLSGLKHKPFLMLMLQJFIOQKKIMOQRKIGMVQDLIRGFGNGMTQJPKHHMGPJGLMNOOLMROPQIJIJGKL
    JORNLNMJIJIIKLMPLOIOLKGONJMNIMNNLKGIGINONQNJTNJKFPQMLLVMKNHLHMLMNJGFKNPKKPJNJPMGOKQKFINOJRJNRLKHLKKNHLNIRHHKINLKMJGHNJRLIMENJJNMOLOOKLKELJPL
    KRPNLMKOOOLKSMQKBOKLIFIINMOHIKONGIOKTIGIMJPHKNKLIKMUGOHKPIPMNONKQQHKRMSKLKPLKLMLNGLNIGHJMMKOIISMMKMSOKNGELIMHLGOMLPKONMLJKKJKRNLKSLMJGOLNKQI
    HOOHPQVJMRMILOFJRLKNFMISJQNLJPLLKJNKKMHKKIJOHNIKQMPQKOMLSJIHOPLMNLKROHKNKOLHEQNMMKLOQKIHOKLLIKMIJOOHJMIMLILJNKLJKOJULIHDGGHJPNONONTHLOGSJLGO
    JPENKJMKKNHQRLMIOGJPMJHKNONOKHPLLFKKLKRLUJKIMLSHIJMJNHLLKMLGMINQTIMNMPKPKOJOMOOLKNQFFSMJRLQOMNMFGMMPGNMPPLLLGQQGHPNQMNMJHIROIKKNPSHNMNOQQNJM
    JNPQJJIKPNLPILLITJLSMPQIRNOMKMMLIRIKNMGMKRMNGMPJIRHHINQNKKJKOPNIJHNMNKLKMJKKOJPGJMPMEPTROPILNMNPPNNNOFMKRQIONMSILKDNLOLISKNMOPPKIIJLGJHHPKFJ
    JGQMJJOPLPNOMTGLLFMJNNRHLNNPLLEMNKMGTIMNIGLHOMPMPKMMTNILNOFIILLHOJJMKHLLNLIEMENNLLNNMJKNJNOMNOKMMKGNHIOKMLLHMMQMMNPKRQOOSNNQNNSMMGPPMJLNLLOL
    LQHLNMHNOPQOJMJNNPMQKNMKSNRRKKKPJQMNOMLHLLHLILONQLLLIILLPHLGJLQJQJJTKOQHLGHIJFKOKIQMOMLOKJMKHKVJJIMJHKLKHOKLPNGNIKJSRRMMIJNJMNKMMLQGONPNGGID
    MIOJJPVIKPRMMMQJJIMNOJPFIKMRQOLMODHLNJPNMQMHMNIKMNHOKKFOANPOEIOLPSNJILQNEIFEMUFNRHRKMQQNLHQSKMJHHDPQQIMRPFKIGJDKNJBJHKLOIHGIJNLEMEONMNKKOQLL
    QGVTRSOOQQPMKQORSMNNKTRMKINELLJTTIILJPQGFELKHFKPGHOQINJOOEIHJKKDLKLJOLLPLLOJIFQFHILELNMJMGLILJRNFIQMKLOMUPRLOKIQNOESGKJMQNTOKOPCKHENVKHNNLMN
    JJHMHNGJRSNIJNMLNIGONQLPKPIINJDLPQNMMKMPKNJJINRMHLJQMGKKRMNNQMHPGJMRRNJOKLLFPMMJHMKMOFINNGKOIJNLSMOKIMNMNEGHKOOLOSPGKJRMQJIGFJKKLNKNQNKJNLNK
    GJNKNRLJLHLHHKNILSFKKKLOJHOLQONMIJGCMOGNLKLLMHHIIILFMILSOIOPNROFLHLLIMMQOJMLONIOCLHFJOHIOHJLMNTPORHKMQNOJLRKVRFPPJKJKKOOSMMMOOOLPMNKKINNOMNP
    INGMJMOJSIJMSKLTMHPHPKJJMMGQIPQLJNNRIJHKOIJLKILOPSLHLPSJMQOPKMVKMMNLOINOGQPMITDTNNMNLROEMKJPNMCLNPMJKHKONNPMGKPNOLESPLJNJSTMLMNGPLNKNJRIIRMN
    MMIMILQRSNKJMDKIMLMLJJOKRHINRPQNVIHPMKQJNQGOSOPIILHJILNODLFIHJLNJPRKLNHRLQLKFLOLLHLJORFMMKSNMGPMVPOJJQGSSPNIMQMPOQTLTMKLGKQNJTRQGLLOGCNJNLIM
    KQMQPJKQLIOLMLIJILNKQOMNNKNJOMFLORRNHKQIJQJIKIHQJIOTHMJKRJPNORIVQQMTONKSLRJLKMORMNILFJPPIMIPOIKOOKOJMISLSLJNOQLJTEJJLHMJLNNVSJHKDMLKKIMUPJKN
    PNDMOHNJIENJLMINLOJRIQIISJMNKMPPLLONLJMMLFGSNNIMBQMLLKJIINQJKMNIQMPKMOLULQKNHLOGNLEKOTOJLMIFJMLLQQNGLMJQHLPKSFIQOKRMMLSKLJNKNRKHLOLLKKMIELUL
    OJKHQMOLNNMNHNOIKNGJKDMORVFMKQLLPKMUQQKLUHDMLONMJRVRGDUMLPMVKRMPKIIKJLIOFLSMIIKKOGQMFNNMHDKUMIMOJNPNLIPIRIGCCRMMSHKLIILNKJINLQLNMHOLKIINMLLN
    LQJJQOVMMQINJMKJHKMLFMKTKMMKINVMIJOLMOMRJNHNLJIFNIKJJIKNMOKONHMNMILLLKKGLMVGHKGMNGMLKHQMMMOKMSPMQBOPQRLPJNMHIIOIIPKPMPOLTOQJHMKVMRKNNIKGLKHM
    HKQPKOLKKFOTMPQMJNOKRGJKKJMNNENKJOPMJGNMNQKKJIMKPMGHOLQQJMQNQRRJUKILJOLOMIERMMKRIJLQGNONGNNTIUMKOLNJQMLIMJKOFKINGKQOKLOJMNPKRMKLKJONNKHPOEIK
    MJJMJLFIRGPNRMJNPLIKHOKEPKNLGQKKSMKMTLNOMSNKNMMNNJRJMQMPJGJMOOLLPLMICJPHRQKONLPMFPNJHHIIINJMNMUMQMJRJJOJJNIJMQKPGRMNHMLMQJNMLJLMERIDMKNPGKEJ
    QIJELQKKLGPJIFHKSQHKOPPTONOKLOJPNOQNQNHHPKRINOJNMMKLQQFLFKDLFOPNNPLQMIGNMKIGJIMHEPLKIMLKPHIPKIMQQMJNJNKIMNOGNHNKKPMMJNNLNLMLMKRLLKJNLJKLMFMQ
    PPLHOIKKHLIFILROJLOGNQJNKHNKHKQRLNKMMMJGMKNIKTQGFMIOPOOLOLIOJHOKMPKNMLJLHMIOMGHKNLHMMOGHMHDMNEMMMRPNHLQKLOPJKPJLJFNKFINKMLLLLNPKLMQLHHOPKMHM
    OHJMLLTOIILKKMPQJNHMNHKMJSOTMOMLIKNNNKMJOLGMLLQMMJMOTQKPKPNNMLNMELLKLOIONMFPNKKNGNHPKLIMKIOIHRFLLHLKTILQLLMKMJJMJPHNIGLNJMPJMKJMNOMPMVJQTJML
    QVHSGKJPFPNGLMJOMHLKKNMLNOMQLMLLMOKKMKFKALNSPHRMFMQJFJMHGNKOLGEIOPJJSLKKKQKMKJPJKOILINPNTMMJJMNQHIMRNKMLKMNMOSKFJPRHTKFJKPKNPOLMHNIMTMUNJQKJ
    LPKPOIJMKMGLMFKPFKKJISNPPNMKMKGLNPNLLHNMNMFKLJTLOOIOLNLJHJLJHMSJJJOHKQOIPGOLKRHMMLRLPJFOPKLKMIIQNNHUOPOMKMNMLLIOULSNMOJILMLPIHOGLOJTOOLORPML
    PLKKJLQMLQITLHQOQMNPLLHKRMHMKIMIPLKHJVNQFPLHJMLLRTNMLLIGRKNNJHGJJLLJJQQKONIJONISNNNRHKGMLNMPIMKKFKKINQHLQIMLINOIQJINKJLMLLLTLJNJHJLINOMMMGRO
    NLPMOLMLMLQNNNHPGJLHKLNJPKMOLLTLMJDJQLIPNLQNGLIKMOJOOLMQLHUOMLLHMMMGIOQKKILMNNJGRNQTPLVIPLKNLLPONJSMLFMQLLGHIRQIJLNIRGKNRKKKMHLMLEKPKVIJLJJL
    JMLOFGRKPNSLPILONFLLMHNOHMOJOMFHHMLRPOJMIJMIOOMGMIOLKMILNLJJJKIKRFMKLMJLIKNMFHMLLEGLNNIJLMLJFIRHFHLOMNJJPJMIJHIPMQKHGMLNIKONAONNNFKOSNJJRLML
    JGFLKOJTIIKOKHMLRJEJKNQHLPHLQHQRFKRKJSNOJJKDOPKQIMQKKKNMGFIOOLMLMQSNNIKLFNJTNHJKSHJIJMLGMMKJLHKJIMIUKMKIINQLNNNPKKMQGNNLGPLOLNNSLIOMOGRPQMHJ
    KLKOJJQHRNKNNMMPKKNKKMOILLNJKMMLHMMPHKLKMIJQMLFOLMIKMLNJJJJTNMKKHIEPLLHNPNIKFIJHHFLNKKHKMJMLIIHOKRFESJQHHJPINNLJMNIJKNILKPMMJNNMQNLMQMMILPFN
    NNNLNLNKGPKOMLMLPUOJOVKOKLSOJGKNMHLSOHNMILPIIMAHHLSMOIKQKIOJPKLKNOHOKIGNHMITKPHQRMLSIINMJORNLOSMIRILQILONLHMMMJNMJPEIJKDRGJHJKLVOLFKOFOGIKQM
    IEKQKNMHJHLLNHJNRNILQMKLUMIJQJJJOLKNKINJLMOOJJROPPJJHNHPPJMJOLLLJIFHQNGMVMGEICIMNTJKIPNKFJSNMHKHHIRNOMONHLKGJJPLVOLIOQPJIKJOPRLJKLLMJPGQIPNH
    HKIOKEMLIQIHGIMHGQIHNTLPILILQJONKMMGKFKLLGJJLLKQTNJVIINQJPSTTLNTJNNMHNLOQMLJPQIRKNQHKPNSSJDJLEINIKLNNRIEJHQKNHFEQOHPMQRHPJSNLSRNJFKOLGLQGNOH
    LOHMMMGLMNNPEINJLPMELHNJPHKGNQLFLEJRQHKMILIPLLLRLOLOQFLKPFLSPTLLMIONMVHPFOIOLMPLHNMPKINIMNIPSDOGIKQQKHLMIQKKJMORQCPILLNMIHMQOJJHHLJNOJDMPPOL
    FFMGOSMMJLJPCOOLOLPQMQMQLIPOOMMNNNLHIQDKLIHIPJOJHKINTJNOQJMNIFQKRRKKSMKQRNJIMNIIGLHFHKJHKKHQOFONJIMKNKGJKPLLNNKHJNJLMIGPINPJMJJIKMMLGOLOHMJL
    OPFONQKJKKNKMICGLJJNNQPFRIKKJGPFJOIGIPNODDJSRLHJNMKHNLNOMQOKHLIKKMNHKPHMMNFROLRMLMNJLSPMPKMNPTKPMRROITUMIJIQOLKKLHSKKJIMOPKKLKPLJLHHINNNGMMU
    MQIEKRFKJIJHHMLFNSKLILLJFKLQONPGJITLIKJKIPOQMHMMRSLHNKDMIMIKOOLHKNHROLLJJMMINHNNLNQIFNKUIHMNMMTCDJQUKKPJPEJKPJQNIDMLOBKLIINMGFKINHKJLJKFLQOO
    LKJKNHJLNLPGVIOODLNMLOLJHINSKMNNKSMLIKFKKPGNLLLJOHLNLKKHPLHMKJMJMMORNNIGHKINQMOJLOPKIKOOLPLFGPLFKNIQINOFHQNGJHISONNOQMHJMNMOMJHGMIOKPKJJMLNO
    KKIGIHSSFHQPSKIMKKPNISKHKKEMSSIRQLNNFLKJKJLNOMINLIPOLMMIJLINPMINJILLKNQMNOLKLNKLKNGKLJLKOQLINHILROJMLNMLOFLNQGSNPNQKOMLMPILJMQLPKRHDPMNMJPPL
    QPMITNJNMLNKNKGRFMHNNILOMPNOKOJNEIPOIFKOMNLKFLGLLNLFOKNLVEQKJMPNPMMHKLNHDOJJJGOONOMPLLOEHLSNMKIDJLSKLNLQLOLLLGRRLGOMNLOKPRGISONQIIKKJHOKILQJ
    JQQIMIMLPHMLNPNJLIQPIKMIIMLKKJGFLKEPGIIPSLJLOILMHLRIKLRNIPKNJQMLOJOOMGLINONKLLOPOMQEPMORPKSJJIKLMPJJPORJMJIKFKKNJOIHJPOIKMJJIKKJQOOIKLFOKJLS
    MPMDRQFQPJMOHLNMNRKQJMKIKLMJHNPIPJHPLGTPOHMKMJHNLQROROQOKMJQNNIKKQINGGMKOOKMJOKMKHPOJGHISMJJKFJVEMHRNKNLUONNQKQMMJIFLMMSRLHELPIIJLNOKIJJLOIJ
    GGFLLMRLOIOQOMJJNSHIJQSVNENLOGNNLLMJMVLMOQIMJLMIHKEMUNMNQLOHMGIRMGLLKOKDLSGPOHPLMROLJJGGNNEPMMLNLJOMKRFNOMQOKQOOOGLLNOJOGILELKGMJLKRLHNKKMQL
    NNKOKSKMKLLPRJOOJDKOFPNTGLNJILLJOPPJGGKMMGMQPMNNNMLQCOOMHNGPQNLLQMQLMLJDJLOIJLINHFDOKILKIHVMGKIJOPNSMNNJINMKKMNUQQJJQPLMHQLONNIMIJKJJGLOLOMJ
    TRIPLGKLNMFESPOLGJHKHPPMNMJPNENIKNKHIHIMLNJHFONJFGPINGRENLNRNILHGJJJFGLHFLEMPKOSNFLRMKMJNNKKIIHSLPLOKMNKMLPJKMHJMIKJKMLROJLLFIJIHHNKROJMKJNM
    LPKKMHNJPRKGNRNJOJIGJPLPKQILLJMNOJMJHPHKVOGIORHHMHHMJPMILLJDQOKGPOGLMJKPKPIPGIINKRMLPLNOIKILNJFINMICPFMKIKMJLNQMHKPNOGIOMOONRMRRKHGFNMIQGLLK
    JKJJLIKOIQMMIFIJHDOHJPMNIKMOKQLPOSOKKJNLJNNMLODMMGQKMQKROFLPLHMILNLNOJQMPNMJKNOQMKJNOTKHNPEKKJKNMMULMOLMNKLMMKOJOPOLKLMJMFNOHLIIONKIKLOLNMKK
    NNSNQIMKOSRGSMINKLNMKLLJLJKNJNNNLLMKLLMMIKLFPNFKOKOGMKPQPNMKHHLMPPRQTMJIJCNMOKLNJOLLNKLOLLNMMENJMNKINJPMIMROHNHQKQJLIQJIMJLQHQNJILGUJFKMMOLO
    PMPKPKHLLIGPHHQONLIHMLNKKLMIFKKTMLLKTKJJPFUQHMOHPIJTIJONPMNLFMOJJIMMRKIGOIKOHNOFGCKKOKQOIONPIMNFNMLNOQJKMMNNLLLLNJMSLOQONPIPILMNKKHGMONONKQN
    LMJHLTPKNHFNMKRHRJIIKLLNLONLQPIMQKOPOTHKNJKOLPONORDLQMLFLPPLRLHJQKGIQGSIKOIMQRNKHKMJLPGMPLQLMHHLJIHHKOLKMMROOPGLOGLMLQMOSJIMLJKNLMNDHJNJJPEG
    OVNKLEGNKJILHNMKNKMQLFLIKJSKHGJHINKNPKPSKHBJGKJJQHJOOMIFIHKMJOOPJJOKKPIMNJJMMLMMJLHMEILIJIMQOKOOJMFKLFLGQKJMKNNMISMJNHNMNMHLOPHKMOVLRHPIMJKK
    RMJJHMKIPLOOOIFPOOJKINSKPPJQHGRNJOKRQLHOOJPMKKLOSLKKNNJQLMMLEPNLGRLGMHFIPJOHKNMHNOQLQLOOLGKJLJLQJJTMMFMNJPIPLKSMKLSIGNJIDTEMOKKRNMRKRKKIQNNN
    LMGMMJMLMOHJMPMLMJMNKNLJNKLHNLJMHGGJQLPIHJBJOMJOKMOQIKHLLGJVOPMNSJQOGOJJNFFTRLHNJKNKIKNQSIIOOONMPHTFMHOVGNHLGOPKPTJFQMRGJOLOMFIKJJORMLLJJKJS
    HOKILLVLRNIPPQLFGKKTKSQIMHMRKOKMMHQFOINKPQRJPKMHQHNNGMPJHHHQDQDBLLPOINNGPQINPRMJGHMHVORMIIQKKLJMLRVUKPURTPKUUOAFHJUHJQLSRLIKKJIJLMKLTOIVIOII
    GGMKFJLDHHDIIMPMHIMHIJDIGDDHGJCHFIJFLUPJKILQOOOJPEPJQUONMRJMLKJONJMLPJMLMHMKNIPONLOHOMLJMILLHPPLMJNIGHJKILNMFIJMLJPIKNJMMPMJIKMLILKQMJLPLHNO
    MJJPGIKOIRLKOHNQLHMROHNLHRKLNMLLOLLMLOMSLKIONFPQIJJKNQLLEEPMOKQTSINLQILHKOPOLEOHRKTLLLJMIMHFJFHLLOPKGPTKMMGJSPNJKIPHPLMQMSMIMOHMLCFQLHLUMVOG
    JJLPMHOHIHNJKJSJOROJLOGKHKJHPOJIMLLLPILKHLOKJGJKOLSPNLKNMHLIRGLNMEPIMJIPEMMLNRUOKLJMIIOTLQOILITKJNJKNMSMMINIFSLIMLJPGJEKILLOMKONHTPNLKMRPQJN
    NPNOPMMHKOPFMKJILNNJGJINODRJRGKHPOMONJKIPLMGNNIGJLPMMMLKKPLIIQGMQMNNPNOSMTNEIRPRRSFLJPNKOMOLGJJPLKENIKLMJJQHNLNNKOOMOMRNQRRJCMQRIMIMKOOTLMPJ
    IMQHOONKNOIOIJLNKJQRKGHNPKLOGKQIKKOLMLIMQJPLJQRJMRDKLNJOVNQSPOJMOEMMMIHOLJOIQSLONMQJOPKPPOPMDLIKIIKHRLLMUNMNKPNIFMJHLJGNNILMMPOJJMMKNKHKIKLN
    KGORQURKKTKIMQNLOHKNKJIROMJPSNLKGPNILMNKIIJLKRRONJNRMJOOOLJSJHLKIPOKKJKGHPPNKNMPEKINJNNSLMLMLMJKFJPPIOJMRILMMPOMIKPOJKMVPEFHMVTJNRCMOKJLMGIL
    OLHNOHQLQEOMERRUKIQKLJMKMLQNKFLQNKLMPOQMLGLPNMEMKESJEJJJQQLGPHMKHMVQQLROFPGOQFKNLJRMIMPFLNOINTQKMNRKINLJOLVNQMLNPMRKLPNSHMVRJMMMNLKRQPHJKKOL
    MQKESQPMGLNNHQOIMELKKMMLSFEQNGJFLQLLJLEPQOKKJMNHJMLKTPMNFODNGLGRPPOLMIMJFOQLKRKLPLEPPOLOLHJPLOHMQDLQPHQSOPKNKLMLTHQMPMKLIQKGLOKLIGLIMKLRMNOK
    IPSJJNINJIGJILILSKODLHLGLPQKLROLNNKKKNOPOOQGLLLKQNNINMMNIKINPITINKMFNTJMLPMOJBGJEIJPQPNJGKIKMQMQMLMJNPSNLMOKNMJOHLFOKNOIIONMPIMJNMHJNGJNNLVJ
    JMNLRMVMLKLPMNIQJLMONMKMNGJLMDMOLPIPOMLKJOMPQISHLMIRMPQKQJOLKHQNMKFIJOMLQLKKLQMIKPMJGTMJLJSQQKQLGNNNLMJVNROMKOFMMPQESFLMKOHOQLMNINGKOKMNNMGI
    FJIOIMNLELMMIGMNJKOMSRINPNJNOLMQKLLJRLLLONJGHFKKKMKPLSOPSLGOOKSOMKPHHOJJNFCAFKOLKSNMFHMIHNKNNRNKEGMMJPONPSMNOPSOKQQLSKTMJMROQINSLMMGKPLPMQON
    NGPLHMNLGPMNQMQAKIGHPJONJOKMNNLHLRQLKLLMMSLNILIRQLMNRILRNVMKOHLINROMQPNLLGJOPNMKIKOGOJNQPVLKMIFMMJPLOKKKNIJFNOHILMKKJPGHPLMMEJLKHITMMNNKQNOJ
    MIIFLNIQJKNKKIHDJMJMNNJIHKSKELKKOLHMOSMRNQQMIJQILILKLIJMNJNQKLNNNLNGJQMPJNNKHRPKLLKPLPILKOKMHMQFNQSQPFMOHKMJPKVNNLINOPMOGOLMJKPMLJOLMNNSLHMF
    QNPMONQIIHIIKJLIOOKJNIQNKLFPMILLJOKPPMPKPMIMLQNOMHMFMJMKOLJIIJJHGOLMMNKJPGIKOJIMMPIQLGIIKMLOOQKKPJEQLQKHIQOIOKNJNIIJMQLMQQLJIOHOQIMHGKMGNOMJ
    PHKINPSJMKGHPNENOQOOLKIUKJIJPRJIISLMKNLIHQMNLKOHJLQLJOIPLLLKKKMJNGLKMGJNPMOHOIIMLOMLENNJJMKPDEHMRKMQMFPDKKQIHKNIQILOMGOLMNMPKMNPQIJJLMJLKIHI
    PIROQMGORNKMGRMRMHKONKLNKKNKHLJMOSRLQNJGLLMUJKORLEONOONNPHIMONNJIMKHLNQMJIMMJLLOIKQNFLJGIMMHPRKOGJLOONNMLMOGJMRNLKOKNIKLJFMNLMKMHFJOHQHOONMS
    ORPMPLNNKLPPMSOPMKPPGJGLLMLLKJJQJNMKGKFHJPKHPLLHQIOGIHOFPMMMJPMHKJJGKELIKGLNPFQIPPGQPNHOMHOPNJIOFCHIIKOOIONNJODPMPKPKIMKLKKKMJLKIOKLHHMMLQNM
    MRHPNIHJIILNKLLLJINJHLUILRTMPHPKINLIKKMPRMNMQKPLILMJMMJRIMSMLSQHOHHIOMQHMEKUMHLMLOGEIIIIOKPUPNMNKTJKTMLKKPIGIKMINLJMIQNMLJJGLPRMOHMKJNIPLNJK
    IHJNLOKMKLJMJLEHMQPIHMRJLLPJPPKMRNOQQMKJTHNLKLNHMHKOKNOLKKNMONLKRMMGHJKJMMKLNNLOEJGLIMHMJKKMINQPOOKLLJEMPLKOGLKEFNJMLPMPLIKHMNLSKLLOIIIILLNG
    QNKLIKKNRMJILNELLOMILKLJHNLNHOPOKCLGNIJKMJILMKNHKKPNLGKLJOKPIPOTKMJLLNLPQIOKHURNMKRMKHFIRJMLFKFKKQQRKLJJHNILLLNMPNNLINKGMOSJKOPKONMKOLKFMHML
    HRKMNNPMJGPPJNKFGGJKJOMOJHMQFMGHMMNKOLPOLOMLLKIKLFHJOJMSLJNRKMIMOPOMOPTPPKGLHIMKQNJNLMNLHKGOLPKHLIKTMPPNHKNLNHLIMOKHJJTIMILFNCILFIORLMIDJSHE
    NNIMPKJKKJGNMOJHKOHPQOORPJONMOLVMKHJRMMMGKSKIOMNFNLHHIRJGMOPMQHMMHKOJQLINJNKOQKNKINIKGLJMTIJGOMAMMHOQOPJENNNJLQKKQPIJMLGJMINJKNJKKQOJNSOHPLJ
    HGTNLQPJHPINFONPHICJKHKQSDLNMLJNSOMJONPMOMJHNJKMRKIMPRSUIKHSOJLKJQMPKIJHKQKMLNEPPHMHINLJGQJLGQKINLHOPOJOHPJGNQJGEJRLNQHFGLKGQLQJMKSKJRJMKMJQ
    LPSPNUNNHKMKIHPLEOMMQLCMMPPQKNQQIJFKJCMMINNPKHMKUOHJNKLIMNBIGOJKMMGSMNPHPMFMPROIEONKKSGKLKOJMRMHIJKJLGNQJCLIOGMPOJDJONPKEJMMHNOMLQLKIKIOLPGP
    OSGPMLMIVKKMKGFMIRLJLHRQOROFLGOILPIMQJMJQHJMFHHNIOMIIHNFKSKLQNQLLMKHJJJKLLKGDIIPRKGLOKQPEKPKJGHDGSMMOGIHNKOOHOTLFMPLJNLOHFLHIILJTNIPHGUFGINP
    HIHJRRNQOLKMKQIPEKLPOOMQJKGLKJKOMPDLILIJJOLKNLKHKMOJMHHCINLJLGMKIPNHNIOLKNKINIOOPKMQHEJQIIPKNMINGFJMJLMHOINIIQMMJJIIMIFKIJIKOMRJHDHFGLRMPOKO
    KGOCMIJQMOPJFQPMMMMLQNIQMNHLLNNDIMNRHNKNPJOKOJRPLROLGOHGQHQJDLLMMLPKNHJJHGNIMNIRLVJKKMMHKIKLKIMHLPHLJIKLOKLHMJMGMMKKNMIOLQHQLKICJHGOHFIFMGKH
    DOLJKOFJGLEQMNIILGFMOJKLNIFKMPIJMONPVLILKLMGQRTJOJNIQKJHNRPENOINNPKKKMJLLNLRMHJQOLEKKNJFEIUIMQNLTKJKNLHMLNNNROJJPJJTKHMOJLLKLRIOIEMJOLIFOMNH
    JIJQLJRINNRGLEJLKRNILFOENMDKIMDHGUIKMKEKMLILMPIKLJNHNLNQOIMNEMLHOHOIJJHLOSVJIPJMKGRIEJHOJKKNMOMGIPKPOIFOIKNMGONMJTPNSOCMIKIMIKLFFJLFKIRQLKSL
    MJLLNPHMHHOONLNOKPJLRMJLNDPNIKOTQJNMKNRMKMKKPMOFJLKJQOKJMJIOUOHIIGIGIGJQMFNLKKHQPQUNLRPFPUNPFNELMPNKERJINKHOGPNNOQQMHMKKHLRNHGINGLMPNKKULHQQ
    QVLMLKLLLKHLOGLONKOPJNMFORJNHGHORMSPMLILMNMLKNHOFOKPUNRLLOJMLPNUMKKMLKHOMILNPLMKOPISMLLHLHQOOJOQMPNMPPLPMENNLJIHIGLPIILQKNNILILNLKHFOJNOMOPK
    LLJORLHIEOMKPNJQIMSRQMPLNKJORQOMJHLIJLKSJORHLLHMLKIMTIOEHJNQMGKKPEHQOHPIMOMOHOGNKUKLLLEQLPJPQLNPLLHRHQRNNJIKFKOKOILNMMGFOHKLHIKJQIUMUOMNHKPO
    RHJMRNMULLICPNKPFPPNMNMGKNOKLHQKJIDIPKJMKLSNOSSQLNMGNLLLJROKJMOIMHKLIIKMQKPMLJRNPMKEDNHKMMJJMNLLQQLNJKPITUILKIJILKPMKNMRPJOOEELLLIOMFQOIKPHM
    KJJENJJMMMNJMGNUOKHMPMKOOOLJKIINONNNLOOLILMRKMPPLKMJLMNLGMPGKMQGGLMQGGIMLNJOKLULNMHLMOMOHNLKKIMKOMJLMPJMNRSPMNHSPIOJLFLNPLNAMLJGGILNMQGSISSO
    TIKMMSOMRPGMLQONLJQQFOLKMIKGQOOMLIOKOHMLLNLNNJHMKOMIFQHPKGJNHSLROBLMNLKLHIKLNOJLJKPHMOOIKUQIFGKPLDKNIIPORFIJHNMOEHJLJEIQFINMQIKKKHGKKHOKNKQQ
    KMIOIMOLKKLJIIKLIJOCKUSGMLNMHKOQKLKHONNSPKOMOGJHSOLNRFKFMKMKNRLPLLPKLMKOIJVILKOLVLOHIJMMIHNNKHMPNOOKHMPOGMIKLJMIQJIRJPKVCLNHHLJOEMLJGJTKOUOF
    MIENCLJSENRGHKKQMMONMEQHIPJINMHNMKOJMKNJJNHGMPLLOGIMKONJKNNPMNMPKGGMCCOGHKJMQNKKPLMOILLMMKSSJLKNLPOGJGMMOMLFMNPKRPIIQJJLPNMJJGMKKIGOMKLNTLKM
    JQKLOEORNMLMJKIRJPMIMNLNJKKIRKSBQLSNKJLMNLMKHOKLIQJJLQJRIMJKONKORILOLJKOMKEOONLIMJMNOKOOMIJNKMFLIGHKLJNLIOONLHKKLJJNLGGNKGKJMMNKKNMNNOLKKIIN
    KJMLKKMRSMJLSDSHMTNPNPNMQOOKPPNILKIJHMRQMJINJNFLIKMMITLKKOOLIMIOFLMJLTQIKOOJKNPMKGILHPPILPNGIJDJOJLOHKRMNMHINMJRNPNMMPINLLKOJJMFNKIHRIPHCHNM
    KKQJLPRJMJKGJONRLOLLOHKJLMNMPLSPKMSNQNKPQHRNJPNPJNPIHOKKMNNIOHMMFKMKOKNJIIKFGLMLJINKFHIGLLKJINIINJMMNNLMKQMNJLHLMJLMLEIDFQMFKRHLLPIKKMVIIPNJ
    LFONLNOIILJMNIIINPLHLPLPNFJONLKKPLIRMQFJNKMQLOLHMLLKMLLHLJPOMLOJHRMMNIJIKODNIKLRKNOIHOKKJKHHEOKKQKOLPOIJNLPIOKGRMIMONLGOLOKNJIQOJLRKIMOKNQOM
    JLLJKLQMKLRJIHLAMJPMKKNQJMHRMQILJKLNSNKMIJNBHLHOLMHHHKMNJKOJLJKOJHNKLLIOMOMJNLNMIKGGILKKLJLKONHOHGKPJICJKNGLOOKGLQDLHILKIIOKJILILNLKJLJNMOON
    ONLROMLNPGKLLONLOHKLJONRINJLSFJKDNJQLPPGMQMOIHGMIKQMQQKHKQOKIRKKDKLKHQKMOGQNJOPLOLKHGLLNNKLQMMMMMMLKMLLHHMMKOENMJMJGGJLEOFHMDKOKOKNPILLMMUMK
    GQNMIRLJLVMJJJQEJPMOEIJNNGLILKUGMOJOMOKEJLLJMRJFHOGJQNKMLCPSQMKNOIRHQILKMSJOKKIOGLPJIILOUOPKGNPMHKHMMVHTEHMJQPQLHFOOLFKDHHQTPGMNUIPQODINRGGI
    HJHMJHNMFNMMRILLGKIPSMFROKVMPPKQQPQLLLJSUTJQETILNLPIMGGLOMMMIMPIGGRMMLQCNAPTHOKKIJKEFENIFGDHLLMOIHJHEDGHAPMKNMFEKGIHJNKIIHNLHFRPPLTHIJKOMIOG
    MLNLOQNPMLMJOMMPGHJIKIOKJMRJNINKMKLLJMLIQJGIMFPOMPNJQJLRMMLJJNJLMNNLLNLNJONMLELJJOLOJJLJIRGPEJIJOIIMQMMNNIQMJONLMIOFTJKQJROLMKPILMNMHQTKMKFM
    IKNMMLIJOGFSPOMRLQMLLQQHNQLTRNLHLIIIPOMLOPJLSNMNGLKMNLHKMNFKNPETLKIVGQLMKQOLLNQVTHRPNKRJMETIOLNKNLLOQNKFLIGFMPKRMIMHHKRKJLNJHLGOLQMIROIPHEOM
    FJROOKPISJNHMQMJOMKPQKJQMMJLTTRQKOGMQPJMEIQNPNPKLNJOIMJIKGNNFMIIPQMPMKJLNNOLQMPQMNMRJQNMKELOSEMNGNOLLQHQQNJKPMJJPEJLKNIQTJQJNKKJRMJNJQIKUOHG
    QKKKCMOKHJOLKJQNKIORJMOOLMGUQNLQNIOKJOKIHJKMKNNNPJOMPMNHQAKKQKJOIIJLRTQFNJMONNPMGMKNNKINHPKKMIMMJINLNMNNKJKGIPLOQLHEPENHNOOHLMEQLPTJISJKNOPL
    RRTKDKNGKMORLHMHGHLROGNNLOPRJKPJLJINFMHIHORKLKJJJNKNQKJSOLPMNLMIHLRLNINMJJRREOPNPLLLNMNLLNIQJLKNPRJHFOLKPMSOLKJLHJGMOQLTLFLLLMMJSKNKTTMNMLFR
    NNNFMOPPTNHLIIOPMKNPKJQNNSAPNLOKOLKPJGIKKPJNIQPKJIMRLJJMNQHNQJKPMILTLJMMKONKHLKHJMHSMKFJNLNHGJKSSIVMMJQMIHKQQSNHNLLGLLLNPRMNFMOPJGKJOMNNJMRI
    IENJAKONTRJOOPLNLPTEJKHPNIDPQGGJPNPQPLQJOJJLDKKLRMLPKJPLTMNPMNIOUJJMOMRPFPROGHPQLJMOGNOMPKJNMNGPHLLOJQIJROTLFOJNOKIPOIOLHPPJNFNMKMBGHPRQGINN
    KKGJMOLSJRFLRKJIOOELLPMHMHJNRRKVNQNLGHLTORQSPMJSJIIQMJSJNIKLOJONLKFMJLNNODTOMRQOHNBSNNGHMMJFFLKHOLVJLOILMLJKKPOOPNQKNMLGRKJLPNKMNOPKHLIJPOMP
    KPPKOINIRLIULKCKJOHPOGJKFLUPPIOLKQONNVLMGNLLDIOKKLPNEIPPFOQKKMKMMOIINGLLNLHOJRMNPIOLRKSKRLVRHLLJLBEOONPHGJHOMLPMIPISLPKMMKMKOMLJLEHLJKINMQQL
    ONPHKGJJIOKHNLMIPNKJMJHOKJLMPNNSTKQMOIKOKHLOPQKMOONNNTQKOGOLMKNKIPRLJONHHLRKLKJMMKHNHLNLHMIHIJQJPJNINLLPKQTLJOQJLHJLPKQILLHMJHQGIOKGJPOQHNJN
    GMOSVKOOOJRPMOLGHHNMKJELPPHJKMJPLKOOKMGHPQMKLLLRNOLIMVLNNSMOLKIHLPKMQQMKPKKLNPMOPNLKLMJGMNHKOJOLJLIKOPJJINJNQLHMOHPLNLRKNGGHPJHLLNJNSHNLQJOP
    LGOMJGOINOMNMNOJNNIMLOLLNNMNKQHONNOLJMJQLLMQJSGTONQODNOLKIOFLOKKMMPLLLMMMNPNLPORKLJLSIHMFQMSOMLORLJIHIPQNMJJIONIONMOMLLSHOJEMKQNKKJIMMLELMLJ
    QILOMMJJLJNMKLKELMOPKMMNMMDRJMQOKMNONMPIGOKMOOPOHQLLIPNLMLOIMOKNMRMONIQJKMIJNHPBJOOHNJOMFKMNEKKNJPPOQNJIJIMQMMJTJJKENIQLLJIOMFKMLHIPMNOOOPJK
    MMQJQILJOMQOKSMOONRKMJMQHPLEMLQQHSJIMLHFMNMMJMIPJOMLLLOPQPINLLHMHMOOKLNIINNFNRQPMJLEOILOPMHLNOMIMOKLMIFMGILKOHPHMIMNQMNLQKORNKMRPJHHMONHPHFM
    MDRNMIOHLPQKHNDNKNMMKOLOQMFKIJMRKPINKTIKKMRKNHOSINKLPHPKNLPNJIKKRMLNNKKORMKHQIHMRJNOMGKOIKHKNKLMOKENLNMPHQGKLNHNHJKLJKJJKLINQIMMHNJIJNOOPKMG
    IIMHJLDKKNPMOOLGFJPNLKIOLPQPLLMLQKMKLKKLQIOMTNPLKNONHGOQHHPIJJQMLRPLPKLGKLKLJMOQJDJJCNNNLTMNLPLLNHFNOMKIKMKLILOPPLGQLJNKHNQJJNKIJKJOMIJNJIPP
    HKIPLOLNIHMAIMLJJJJLLJQFMSHMPJMKVHDNLJKKJPHQHINIKHJKJNKOHLNHQINLIOMJLMNPOKLMNMQTNGHJKLQFMKHKKOQNLHBPQGEGTPPSJQSKLPNKJIMIPLTNGPJPPLNMHGJKMOKK
    GQKOPMPOHMFMMOOLJPLJJAMIKMHJALKKMPONJJPJINJKLHEMEPHPGOTJHKNRJUGMJGNLMMLKOHLNKJMOQLUOHNMQMMLLJHKLIHQILKIMMFIONQRNNSLJGLMOIMNJDIKOMRLKMKKLILLJ
    QEJKLKPKHNONNPGKMKMDGQEEMOJKHPOJMLORJLRRODIMMNPLLQMHGIMPTOFHLOHOJNMOQQJLMTNJLGKNPFLJMJNKLMLOJOLIIKQUMOKTQQOKKOGONKKIOLJNMQNKIMMPMIINOJMJIMOO
    JQPLJNKLQMHJKLPHJKKPTKNHLOGJLLQQRNRIKNJMSPMLOIMJKONKFKPLNOMKGLMLGGLOIMPLIMRLMOMLNHLQHNKIGOESHQJMMJOLLLLGMIHNQPIKNKNNGIKKNQLKQKMQMLMGKIGQLJME
    KOLIMOHJFLOMNNONLNMPPLKLNOLKNNKINLJONLIRMQJOJQJJKLKFFHNJHIMIMJQMKNNPKNGLJPQMEESLLFUOJIMNDHKLNFLONLKMFHIONONILOOLIRPJNOTLHLOTRNKNHIOONLLKSJJH
    PNFMPJKJNONSLMHLUNKILISJNHIIKPOINKKMCMNHOHQOHKHIOKJIQNIHKJLKHLOSNHQOIPJSPLJJLLMNHLNMOLMOLLEJJIJRKQMJMITIKNMLLKDSINOMILOHKOSKKJRPMOOLMLILVSLP
    HJMJJFMOKOIGHQIIFMHOLLONHONNNILNMHJHIOKILPHJIRNLOMMOMIINIQPIOJINNHNKNQPPPIMNKPJIKMLLUKPUKRMJIKMMIRGJOMJONLRJNNMKMLLFOIGFKFKKLLLIQMOMGMMFLKKP
    PQOFNLSOIMIIMHNMLLRMGJQIKGPPLHINMKMHRTJPJHJMLKKKMHNPKJOGJHMQQCDMOMJPAMLUNNOKKKOHNNLSFNLJLKTISOHOFUJRPELJJOIQPJNNOLKRQJQJQMKLKKISNPJSKIFILHIJ
    MKMJHMLJLMINAHIHJLGHPLPHKHMNLPHJJFKGJNOPLJOUGMKMHUQPNKOJMNLMKOIPMMKKKLNKHMMVLNMLPLLHLKOKOLJFONJMOMKHOOMMRKGMGNNIQHGHKLIMRSPKFNMQILNLILRNPKIP
    OLOHQHJNNJKINIKLMRJSNJQLQKJNKMKJINJLNMKGIOJPLLMNIJMMLKOGNMNMFHHHNOJNOKLCKLMJOJNPJKKKMLMMMPGSNMKOGOJRLJHPISKPRPJNQINMRSKQHPLPOMLKNHOQPJHHKJOH
    QOIJNPNPHLSLMIHOLHPIKJMOMMEMOIMOLLKJKMNQJJSPMHMJJKIJNCONLKNKIJNJJNNNLLPLNOKMRHLIIILLIMJNHPLQLJLHKJKQLNNJJINGFJIONLMNIJRGHLLLPHLMNJSMMMMMHALE
    MOKMNJNKNFMLLHINKPMKJHMOGGOOOEKJQIJHRKPHNEOLIKILGPJKNMLMKRQHILJJLIPKPPKNOEQLITNKPKLNNMOQINOJIJOIKPLKPKKHMJJPLJMMJLLJIMNLMJMEIHIJNQNKPMPKNKLQ
    QOMRHKMJHFJMPLEKRHMMHKLKJLKGHITIKJPLKNJLHLKLEJJMFIHKSQFQLMMMOHIKPRMNMOONOILJOOJNOTKTJNLNLLNNKOMNIILOMMLPIPMLORHCQPSMLOIKQBKISKLHOHFBMQHLJUMH
    KNHHLHLKNGNMJNKLILLLGTNPSLLIOFRPMOJQSKKMHMINLPUHKMOTILLSHKMODKLSKPFIMLLKGGELENGNPINTKORNJHJNIOKKIKOMLGJMSOLKNJLEIRQOFPJGGMVHJMMJNONGMORHOKSP
    OLMQSVNDJLENJLJLLMONIKQJIQIIHMROHIJHMNNKQMKMKHQLJMKILMNJMIHNIJOHULILIPGGHQNMMNMQOGHJNGNGOLMSOKQLMKMJDILHMMPKMORRRHNJLJEKKNNGMKKGLQMNFJNOOKKL
    LOPMHHNHJJSOPPODILRIFGPTKFNKLKONMOHLNNIIPKHHKFMHKLGOPMKILMMKOITPQKMLLLEUIOQOKPKHKDLIMPNTLLPGKEFLKLGQOMSFLJUKKNJGURQMLOIQINKKMMRNONFKNHPKNLPQ
    LSNPFPMLDFMRMLLFNLKLJOMAFIHPMLOIMNPSQPVLMPMJLONUMKNKPPMNQMNNOVPLIMHJILQLFOFPNJPKLMRTMLGMKOMMLOLGPVFTNLMKHMKKOPMROKLMNKNQLNOLOJHNQQQOPPKGMKNP
    QFOIKKMHOJLKFKITNKINLJLFMNJJNLOLMIJPEOIHMJMKMQQOKLJMKJLKMILPHIJPUIIINKLQMDPQKGJGJRJKNHNMPMLKPPJKIDNOPLLPIHKOOFJJFKTNLNHGMNMMOHJMNLKNILLNKPPN
    QOLNJRPHMJHKKLMOJLKORMNHPOHPQDHMNLMJHMJJJOCPGMOIELJLPLNJMGHHCNHOJIKJQMLJJKMILLMILNQNHQMMKJKNNLJJLLJPKDMRIMLMTKMKOPJJMMJKNSQOLKIQQLOQNLLMQIRH
    IMMQLKLOKOKGQKIKQIPIPGQQSMOKMMNEONMELKONRJPMPHPNKILLPJOJGJKIHPHRNLGNKVKKPPIMOUJHPLMKILRINLIOOMNMPPJQOMGJPPJITKQLKPNJKJMFOGNPMGJKPKMMKLNKHKJD
    GHMMLPSJEIMPBLLOLJLOLMNKKIOQJMKLJOMJONJMOJHQJOGFIGIGHGGHPLTFOJJOOHKMJOCLGMJJGIQKKIMGJNLLNMJKSKLQMKINILPLNOKJPKKMQMGMHSPMNKMMJIRRLMNHFINLGLPJ
    IKLNQPHLJOIMMLNNLPFUGINNNHJKNKQJMFMHJNLMCKLKILPLMLMOHLFLFMMLJJLLKUGTHJQHKEJERNOSOEFKKNJMMJRMQIMNNLLREKLKMMLKILGJPJMOMPFLPJOHNMPJMJIPMLRPJJJK
    GJKJLKNJLINLROLKNGRJPMGSJOKKMIOILHEGJGMJNELKKKGGMMTKKMKMNIJKKFIGIHQMNKNIGKPPKHLFJJKNFOKOJONMNIMQIQJGKKNLDIKRJLONEMJNMIQLNMNHIMJKJKPMJILJHKLN
    KNMHOBJGJMGJILJICNOLHGNKILJJIIHKLMIJJMKGJJIILOLIIIIKNEJHJMLLEGHLNQNPPMKMKMFJGKNLMGMPLOKJMJNNOFSGHFGKKUIFLLNPPMIMLNNLMNFKIJHJLGENPMMHLGHJMMLJ
    QLKHJLRJJIGLJQENOLEIMHKHJLPGKPJLINJKLLHHILNIGMMOFEKISHFNKOMIJNHQMNEPOOLJOFJFKIMIIKHLJPHMMPKLHJJNKOLNMIJKFQLNMJIIKJHODKOOMMUISGMNMNMKQMIKMKKJ
    KIMINKKELAJKOLFIKPIMKJPTLPMPJLPIHIQMONOMNIJNHPNMGKHKGKMGNJHNOOLNIKKMRPLKLNNLNJNKFKOHPFFMKOLJIHJMIILOJHKJHLMJPHIMMLJEHFOKEJJIGMPIJLGRDJLJIJMG
    NKPJJNLLHRIKMJIMHMKQKNPLPNUJLLGJKSPIPNILKNNNMMPKMQFOQORNLGLMJNJQMLQLMNMKOKKNIMNHMMJGIIMLOMKFOFNFINIGILQLLMHPPHPKIMJLGHMIHPNQHJIPMTMJLEHJNKIN
    ILJKGILHJOHKNNLJRGHNJPPGKJFIHNGONNREJHOJKMMDVNNPLNJFGKNMJROSNSROEGGOFNGQPFOQMKHJKOUPTJOKPMTHNJIPJKLJDIDLPLGJAIJJNMEFMGKILGECNDGJEMKQDPPMLHES
    GGLEDOPRGLJKIVKVLMNIRJQNNPOHKSOKNRKOPOKUMMLPKMVKPJPLKOTMRLINRMLOKHIOGFINIRLJPENLKJJPKMIKKMNLMMMMQJGQLHLHNOPLOIJGHIPCNJKONJGOKSPMMRHJHIENQMII
    IHRMIIJGLOQJKILGIHINIKNKKOMTMPONKKOMLGNQLOHOKLFNIHLLNFJIFRKNKLFIDNMJHOINJOLOLLHJCNIKPOEMJQHJOJHOINQIJIKJKPFNNNPJJNILMJMHKNIIKNKMJKJQMHKGHMNK
    LMJHKLRKNPPHMQLQHNMKLHJJHLMINHJQHKIIKILGHHJIJMMMPLKJFNJLHKIKCGDIKLKGMHIGNQEJNDJHRNONIOLOKPGPPIMFLNJEJGILNIKHMKNGJJKMTNFJILQOFLIINKLKLANHLNGH
    FIMLTJJGJGNMOFNKNIKJLFNJKKMLHLOQNINUPHOKJMLLLHIFIMMKMRMGJLNKHKNHGLLMULJGGHNPSLKRSKGMHFOLOLNKKMMKLILMHMHDFILISEGLDHIPPJMKOLMKPJJDJKGPJLJJIKJL
    MJCRHHORLJHIIJMHKIODIKLPNEDQMOKJNLNIHKJNOKOJRPJKLNKIJNFRJKOMGHLJGHKJOIKFKNHINEMGJMAPJJLRIOLHIJKGNOLPJQMLKJHHHLMLGKMGPPLSDONLFLKMKHHLPIIKJKPO
    KKMPFPKMKMJPMLMKHGTMJOFLQLIHNHILJEKMJOIEMGONGJOHHGLJKJNLMCGJLAOLKNLRNIFMKKHJIREPJIHLNKHQJEFJLKNKNHKMICGJNJMJJNIJLPOVIJKJJJMHOKPHIGKGLGKHPGFH
    HIHQGPLPFILOFEOLPQJOKNOMMIGNMNDHHMGIJDILJPKIMLHKPGMKLQMIPJOKLLMLFMKNLIKMKPFQLHMSHOIQFISONILMDIMJIGIKJMQGIKDPOIMMQPPKHJGHGHFPQLNPMGKIQMMGKHIL
    GGLMLGAQLCNJBHHLKBLQKENLIIMIPHGQOMNHRMMJJEKIGKFQCPPPJRQPJRLPLHOFIOJLOMIMTERPGJKJNHVKMHNJGLOHMNLEPFMMOFPKNLHOMMGHHPSIRKLRNJFENONIOKLGQKMMBGJN
    HKIJMBPLOMJIKNFRJMGNJMKMPHFMIMLJNOLMLOLMHGNHSMITKONGGFFJHJLHJMIKJLJLONNKLIIKGPKHOKNLHLIPMPMNKGLNNKJNKKNSNKLCEHKGIRIFUIGJLISMHPLNJKNPGILGIJPD
    LMPOLKLNMHLREKJJJKTPELHKHLJHHKIMIMKJHJMVKGJJKOIISPIMPJOKHJJIOFKHMNKMMNNRSDJMTFOLOJNLJLLOJMKSOIHHHKNHLMMMJQNRGKGJJLKNCMKMPLMNMMILMHLOOPIHKMIM
    BIIHIJGRNHNNMJOMJLLQRMNKQSLLHNJQNHOTFJGLPKKPHLNCHNNMOKFQJHKIBNVLLHOIKJSJFHKJLFQLKNEUOLDJJLMLKIQDNTNSICOMTIKOUNLLJFINLHPJGLGCKKLMNEEGANMFOJKI
    OIGQQHDKJKKEKNLHMIMHNKRKMMNLMKHKNNOLPOKLLMLPHIKKOLNOPRNSKLJMMKPJFKMNKGHONIKMMILNJIMPNKNJIKKRHOOILONMNGMPLDIFMDHFMIIGKJKGLNMKIPJIHILNNRLLJDSQ
    IQMRLIKOKHGJJMNNKOLMKMMJJKKMJGKKNOLPKOPHJMLISHGIMLRIHGIJMPPLLMGBKHLLLNJQGPJLKINMJGFLNPMNCJIEGJLLILLQJIQQLHKITNJJNRJMKHPIHLOMPIJOKGKLRQMMGMIG
    OLKKLNKKNOJJMQHNHHOJMIKNKMJIHGOMNGHMGQNHMJLPLLPSKGOKQHOMMJKNOKMKDIJMGMFMLPILITJHLMIMLIKNFIKMHGOHJNJIRKNKLLJIMKPMJLLHOKHQRISTMIGLKLJGHKLPIFMK
    KCHIHJMKNRKGGLLPKLJKKMPIMNQJQHOPONIFLJMJOPLSNELEJOJMNLJJOLNMPLMLMHLKMIKMIJOLMJLJMJLNBPJLLIIDIMFKINKKMQIKMLKDMQMJSJKKJKONINRNINHLMPNLGKFMPMKO
    JHLQMNKIPQULKILLKPIPLIHNMONQJNNJONLMOHJJLKKQKKQOLGKLMLKHMHMSMINNPMLHGIOKIKGKNJNONHMIILOLOIIKFQPILLIHNLIJHMJLLOMLOKONNLGNIJMMKHNOOKLJKLHLKPKQ
    EBKNEEIIJKOMMLPONLKJPNLLONKRJPLMLLRLGKNMLDLHONHMMISKMDJJHHPLOOPMUTJJSOLLOJIJOJMLOGRKMRKMNJJTLLKGOIOGNGOKKNQEIMKJJOGKLKILPLQMJNMIIPINNIRNONKI
    TRFLPKGJNORNLJJOMKNOGGIHPKPIJIKKMMKHLHOISLKKLMJPLFJEEBMCQKGNLMLOFLLKLOMHINNJPLJNIKGLHJGUNJNPLOGNINKHMRSOOOHNOFKMHNJMHMJPNKONPLMSKRPHNIMKPKJN
    JLPIKLOLINFKJJHLJLNMNHKHMHTNJMMLKIOOKKOLINHNOKMMFRHMJLSHPOPMKOQJHPLOPPKLJNNJMLMPJMOOIMLLJEJLJMIMIKFMMMHGLOOPKFNIMGLOIHJINGEJLKQMIQIJMKLQGGMI
    POLKKRKNOLNGGNILLMROMJNPJIQKIGNKIHQPPCNENEMIEHNLHJFOIMINILNLNLIMNIJKMJLLNLMOMJONLJNNOJQFKKOLILJOILFNGMHNPNMQPIRLEGJJLJMNRJROFGPKPLNFLINOLNLJ
    HEJNQOLKIMJNKJKKJMGKERLJLFNITHLPRHJGPGNJINUPJNNRNMQJOLMJPMMMNNKGMIJQMPILJMOMNLNLPMKHMNKNLENJKNKJQLJGPGKHJMKGKPPLMNNKOLIFJNNEQLOKMLIPLIIRKKMN
    FNNVIIJPJLMNJNJKKHMQHHHUKMKJLGNGNMNRPHJKMRNIKGDKNOTOGIKLIHNOAVKLNIIKIOFMMEPIOJPQLTPJNLLMPOIJOHILMLHLKMMOJNLNLMMPMRRJLKMLPSOGLHIMJLMHQPMJGLLL
    KPOTKIMHHMMKIHLLSFNJMIHLMFKKNJLONKMHHLMGMNMMLQCQHOIHQKTFKQJMLPILPJLMKMJLHNPHMFEGMMKKIJLLJMIFPMMKMKPINLIILNOJOILGQNLQLKJLLMMQPKLLIMOOPIJOLHOL
    IPPINLLLPFHKLJIFSNJPNNTMKLGOHCPFNLGKUNJHQJIKQMNDFIHJKJNIKKHKLMNIPKGHEMNMFKPMQMHMJOLJMNNLFHTPRLLIEAOOAJOMHPMNKDJEKNOMKHLKOOLJJLJKIJKMQLIINQPN
    OGHLNIONMJKKJLIMGQQOIIJLKKLFLHMLMKHKMKTGHGKMMOHJQLJPKHGOPBKTGNHJKJQHLKLKJGPONIGQKINIJSMPKGONJNQLPPLISFLHLPUOPIQHGKOITNMKMIORJPJJGIQMIOPJNKLK
    NQNHIHOMKJKHHLPJIIHMNRJQMLIPFPKGGNIDLPLIMKMLLHJJJKOIJNIMIHOIQKMIUHPKKOOIIIHJQNONQNKNMLONNHINLMGRJNHNJKMKHOMIKMJCNUJMKNLKNMORIHGLFMLNJKQIJHOJ
    QMJJOINPIJJJNLJFMMLQFPMKOGKKKHMQODMKOEJKPNHNNJLFLOLHKIISNGKEKNOIJIKINMLMGJJJPIOPMLNKMVNNELJOIMMMKOQLMMJKLEIHNRIJPLLPPUNRHNKMJDLNLNHOKJQKJFLM
    KOIJLKGOLNPONGJINKMTMMRJJNMHLPRLRENMKQNKQKMFMNLJKLRKKGFSOFPKFNNIKGIRHKIOGHPRFKMPNLLMJHNMLJJMLJIQSNJININGHGVLMOMJLOGNLPHPDOPLLJIHLMQIKMKKOLMK
    LMGNOLPOJMOJMJGOIONNOTHMONKLGILOHOKLMPONNELINJIILLKKHGIFNOIJMOKLMOPRKMJLMMKKHGJNOOFJKTLLJJNKJPKLIJEQLHSOHPLIQSPOKQOILRNPNKMGLEOKMJHIKGEAILKI
    GIROLLLEQLNQIQONPJJHIEKMPLGMPHJPJNNJLILPPLNKLGKLILJKMMGHLNMDQNJKLKMMINKMPMJMSMPMNKILGONNPLNTJKOGROKOLLIMKHHOENENKKMPPILSGPKLQFLFHMLMLILRKPOM
    FQMRPLKKNMNHCNLKGJIIIQKJCKJQLLKJOOOHLHLMIMJNHNJEOGIJFPOILJNHPMQJGMILNOPOHNOHHLKLPKJJMIHGMHKKLLPLOLQKMQOJKNIJJOKLKJRJLQPKKJGKIHLEJORPPHKMIKLQ
    KLKQLHJIMLJKLNILMIFLODQLFIKDHLLMINJLJREOMFKLJOLNLKNOGIIOKKOKLIOHMMKHJOQPOMQKJIMOONKMIHJRMPJQIQLPHMLONFQMKGGKJOLJJKKLKOMMJONNLIIRLNGLRILNONNH
    LLHLILKPITMPKOJLFCHIJPQNGMKLNIMMJHJVKNNLMJJGLSIRMDRKLNFKOINNHDOEJLOLLGMKPQLMRKMKKMKFMMLIKRMINKRRHMLLJJHLOMOOPHHMKLPLPMRNMMROJNJHHINOFOMGKJJO
    RLJGHNNNTNFMFNNIQPGJMFNIHNLQKLKQNIIFGQLGOQMMNIOMMHHMMOHIOKQJGJNJJLJKOHJKIHHKKJHMKSGHOKQOQOIKKJVHNPKLNIHNNONLNMMORTSRMNLNHPJJGMIMLOOMLKRLRDCQ
    KHMNIKIQJNMQKHHMMKHJIMLJNOMNILGMHMOFMMOSKNJIHIJVKOPOQONMHNMKOJFEMLFGJNNJLLOIEINELPKSMJKFFOONJONMJOQLLKNPLMMKVDMOIHKHQPNNLMQNLLHJHJFKINHIMHGK
    OMRPNJMONQSOIIKOKMMNJQMGMJJOLKGJMQGLOONHLNMOJJJNLKFMLQMJMIILQMMLDTKGMPLJMKIJOOHRJONGKFKOMMMIKOKPLOAJIMKOJJHILLFMLQMPLJIKQJRQNNMIJGQNSKMRFMMP
    HHOEOMGLSKPGQKJMPHMHMHJMPOHMJHLPOHFKQMFHNKMKGPRNQKILOQPKONMKKMNNJLIOHJKKLLPP`,
    layer: `-0.535, -0.6292, 0.16, -0.0166, 0.0271, 0.0004, 0.0462, 0.0149, -0.017, 0.0209, 0.03, 0.0109, -0.0506, 0.0318, 0.0203, -0.0254, -0.0086,
    -0.0247, 0.0169, -0.1093, 0.0261, 0.0959, 0.1034, 0.2879, -0.0875, 0.1267, 0.1974, 0.0626, 0.0164, 0.1197, 0.1493, 0.0223, -0.0063, -0.1551,
    0.0501, -0.0241, -0.0392, 0.0523, -0.1929, 0.0557, -0.1831, -0.0603, -0.0377, -0.124, 0.1771, -0.0297, -0.1063, -0.0423, 0.248, 0.0314,
    -0.0305, 0.7191, -0.7329, -0.0148, -0.0026, 0.0108, 0.0093, 0.0341, -0.0035, 0.0365, -0.0186, 0.0235, -0.0396, -0.0105, -0.0108, 0.0412,
    -0.0022, -0.0125, -0.0034, 0.0108, -0.1048, 0.0699, -0.2026, 0.1824, 0.0059, -0.1072, -0.0807, 0.1299, -0.2142, 0.0792, -0.0827, 0.1286,
    -0.0999, -0.1064, -0.0094, -0.0418, -0.0567, 0.071, 0.0457, -0.0809, -0.0684, 0.0037, -0.1294, -0.0653, 0.092, 0.0827, -0.0165, -0.0678,
    -0.0497, 0.0386, -0.103, 0.385, -0.1929, -0.0504, -0.0238, -0.0108, -0.0609, 0.0692, -0.0106, -0.1084, -0.0039, -0.0081, 0.079, -0.0449,
    -0.0878, 0.0077, -0.0424, 0.0172, 0.003, -0.3268, 0.0134, -0.1334, 0.0922, 0.0842, -0.3553, -0.1827, 0.0802, -0.0921, 0.132, 0.0034, -0.1041,
    0.0509, -0.0497, -0.0688, -0.0608, -0.0683, -0.0452, -0.0505, 0.053, -0.0111, -0.0623, -0.0024, 0.035, -0.0407, 0.0078, 0.0676, -0.1002,
    -0.027, -0.0226, -0.0783, -0.1164, 0.3311, 0.0995, -0.0152, 0.0243, 0.0294, 0.0205, -0.0216, 0.013, 0.0694, -0.0054, 0.0115, 0.0052, 0.0242,
    0.014, -0.0106, 0.0002, -0.0157, -0.01, 0.2014, 0.0901, 0.258, -0.0645, 0.0065, -0.122, 0.4453, 0.0724, 0.0515, 0.0397, -0.2469, -0.0151,
    -0.1186, -0.0232, -0.0315, 0.0743, -0.116, 0.1073, 0.1305, -0.2748, 0.0614, 0.0111, 0.0635, 0.0588, -0.0355, -0.0896, -0.121, -0.0498, -0.1289,
    0.0719, -0.0135, 0.012, 0.2703, -0.038, -0.0812, -0.0164, -0.0689, 0.0519, 0.0138, -0.0407, 0.0536, -0.0536, 0.0407, -0.0415, 0.0246, 0.0076,
    -0.0516, -0.0059, -0.0456, -0.006, -0.269, 0.1222, -0.2313, 0.0897, 0.0105, -0.1635, -0.0631, -0.0924, 0.1751, 0.1086, -0.2508, 0.0013,
    -0.1829, -0.2736, -0.2743, -0.0842, -0.0588, 0.0114, -0.0547, -0.0327, 0.0166, 0.0847, -0.0022, 0.1686, 0.0041, 0.0318, -0.1234, 0.0514,
    -0.0388, 0.018, 0.0814, 0.0125, -0.5192, 0.087, -0.0483, 0.0268, -0.0612, -0.0076, 0.0058, 0.004, 0.0466, -0.0283, 0.024, -0.0303, 0.007,
    -0.0225, -0.0062, 0.0184, -0.0191, 0.0398, -0.4559, 0.0695, -0.1139, 0.0339, 0.0671, -0.1401, 0.3544, -0.0584, -0.0817, -0.0936, 0.1982,
    0.0777, 0.0513, 0.1123, -0.059, 0.129, -0.0091, -0.173, -0.0036, -0.0207, -0.0435, 0.0674, 0.0667, 0.0771, 0.0824, -0.0174, -0.0605, -0.0387,
    0.03, 0.0465, -0.1151, 0.1375, -0.2731, 0.2589, 0.0014, 0.0652, -0.0108, 0.0767, -0.0367, 0.0433, -0.0241, -0.0834, 0.0986, -0.0617, 0.0667,
    0.0374, 0.0232, 0.0152, -0.054, 0.0286, -0.1403, 0.2135, 0.0939, 0.1077, -0.0121, 0.0695, -0.3097, -0.2992, 0.2014, -0.0847, 0.1184, 0.1357,
    -0.0445, -0.0831, -0.0969, -0.0149, 0.0605, -0.0044, -0.0116, -0.0683, -0.0179, -0.1131, -0.0069, -0.0844, 0.045, -0.0732, -0.0633, 0.0458,
    -0.1314, -0.0009, 0.0345, -0.0291, -0.6328, -0.5624, 0.0229, 0.0232, -0.007, 0.0678, -0.0386, 0.0053, 0.0825, -0.0194, 0.0059, -0.0502, 0.0097,
    0.0471, 0.0031, 0.0119, -0.0077, -0.0111, 0.1726, -0.0311, 0.1551, -0.0667, -0.1138, 0.033, 0.27, -0.0082, -0.1251, -0.0168, -0.3605, -0.0138,
    0.0526, 0.0644, 0.0068, -0.0394, 0.0115, 0.0037, 0.1029, 0.0042, -0.0003, 0.0279, -0.118, -0.0638, 0.0201, -0.0698, 0.0233, 0.1114, -0.0315,
    -0.0036, -0.0428, 0.0245, -0.2146, 0.2485, -0.0223, -0.019, -0.0342, -0.0551, -0.0107, 0.0011, -0.0481, 0.0034, 0.0191, 0.0091, -0.0186,
    -0.0164, -0.0263, -0.0164, 0.0166, -0.0504, -0.2171, 0.0756, 0.062, 0.0143, 0.2383, -0.0103, 0.09, -0.036, -0.125, -0.2505, 0.1372, 0.0591,
    0.0136, 0.0578, 0.1305, -0.3624, -0.061, -0.1023, -0.0125, 0.0689, 0.031, -0.0241, -0.0558, 0.148, -0.0611, 0.0063, -0.1049, -0.2196, 0.0255,
    -0.0437, 0.0063, 0.1184, -0.3471, 0.2448, -0.0608, -0.0378, 0.0366, 0.0703, -0.0412, -0.0038, 0.0577, 0.0096, -0.0251, -0.0111, 0.04, -0.0419,
    0.0407, 0.0342, -0.0401, 0.0416, -0.12, -0.2411, 0.1905, 0.162, -0.0198, 0.0976, 0.0276, -0.142, -0.0339, 0.1196, 0.141, -0.0916, 0.063,
    0.0272, -0.1348, 0.1177, 0.0858, 0.0273, 0.151, -0.0569, -0.0875, 0.163, 0.0624, 0.0856, -0.1667, 0.1441, -0.0472, -0.0355, -0.0289, -0.1075,
    0.1481, -0.1038, 0.5161, -0.0627, 0.0106, 0.0198, 0.0072, 0.0379, -0.0013, 0.0136, 0.0255, -0.0026, -0.0098, -0.0108, 0.0086, 0.0057, -0.0021,
    0.0092, -0.0219, 0.0012, 0.0364, 0.1448, 0.0544, 0.0516, -0.0917, -0.1186, 0.0559, 0.028, -0.1486, 0.1274, 0.1019, -0.0272, 0.1257, -0.0229,
    -0.0205, 0.1112, -0.2034, 0.2172, 0.077, -0.0607, 0.0383, -0.0949, 0.1192, -0.1407, -0.1446, -0.2388, -0.1203, -0.0144, -0.1659, 0.1119,
    0.2335, 0.2069, 0.8357, -0.7115, -0.0132, -0.0084, -0.0456, 0.016, -0.042, 0.0163, 0.0311, -0.037, 0.0052, -0.0323, 0.0011, 0.0151, 0.0211,
    0.0334, -0.0064, 0.0183, 0.079, 0.0694, -0.1484, -0.1813, -0.3838, -0.027, -0.061, -0.153, 0.1455, -0.1432, -0.1289, 0.1567, 0.2029, 0.0537,
    0.0113, -0.0447, 0.1938, 0.0021, -0.03, -0.0377, -0.1072, -0.025, -0.0452, 0.0122, 0.0142, -0.0897, 0.002, -0.0206, 0.0622, 0.0078, -0.0295,
    0.0994, -0.2984, 0.2775, 0.0241, -0.0231, -0.0312, -0.0571, 0.0374, 0.0014, -0.0714, 0.0125, 0.032, 0.0157, -0.0288, -0.0122, -0.0042, -0.0521,
    -0.0026, 0.0019, -0.0789, 0.0663, -0.0296, 0.0451, 0.0259, 0.0674, 0.0819, -0.1064, 0.1253, 0.0038, -0.0209, 0.1143, 0.1511, 0.1197, 0.0419,
    0.1559, 0.0806, -0.1235, 0.1961, -0.2101, -0.1237, -0.2067, 0.0138, 0.1339, 0.0209, 0.1349, 0.2289, -0.1388, 0.1907, 0.1383, -0.0882, -0.0072,
    -0.3845, 0.0278, 0.0117, -0.0328, 0.0123, -0.0438, 0.0022, -0.0213, -0.0526, 0.0225, 0.0092, 0.0191, -0.0253, -0.0298, 0.0262, 0.0063, 0.0533,
    -0.0215, -0.188, -0.4673, 0.0359, -0.0093, 0.0195, 0.0495, -0.2286, 0.0082, -0.08, -0.0401, 0.0423, -0.0506, 0.1679, -0.0319, 0.3596, -0.4041,
    0.0006, 0.0145, -0.0341, 0.0627, 0.0249, -0.0445, 0.0589, -0.0203, -0.0194, 0.0286, -0.0212, -0.0893, -0.0492, 0.0111, 0.0632, -0.0306,
    -0.1841, 0.2179, -0.0235, 0.0998, -0.0006, 0.0447, -0.0009, -0.0003, -0.033, 0.0593, -0.0528, -0.0541, 0.0982, 0.1661, -0.0955, 0.0767,
    -0.0899, 0.0325, -0.0323, 0.0771, 0.0508, -0.1453, 0.0906, -0.0719, -0.0573, -0.0237, 0.0241, -0.0344, -0.0143, 0.0597, -0.1813, 0.0898,
    -0.0233, 0.0401, 0.0046, -0.0867, -0.0588, -0.0599, -0.1421, -0.1498, -0.0665, -0.2074, -0.0319, 0.0095, -0.0982, 0.1166, 0.075, 0.0939,
    0.0078, 0.0333, -0.182, 0.0864, 0.0413, -0.0493, -0.049, -0.0026, 0.0257, -0.039, -0.014, -0.0304, 0.0187, 0.0044, 0.0261, -0.0145, -0.0101,
    -0.0828, 0.016, -0.0912, -0.0519, -0.1767, -0.135, 0.2111, 0.0626, -0.0025, -0.0525, -0.2946, 0.1338, -0.0239, 0.1162, 0.2373, 0.2258, 0.0535,
    0.1182, -0.3555, -0.0372, 0.1087, -0.1046, 0.0207, -0.0439, -0.0687, 0.0454, -0.0637, 0.1715, 0.0028, -0.019, 0.0103, 0.0058, 0.0445, 0.1264,
    -0.0887, 0.2981, 0.01, 0.016, -0.0085, 0.0388, -0.1085, 0.0502, 0.024, -0.0441, 0.019, -0.0194, 0.0364, -0.0298, -0.0314, -0.1043, -0.0469,
    0.0799, 0.0556, -0.0453, 0.1071, 0.144, -0.1976, 0.2493, 0.2206, 0.0648, -0.0088, 0.043, -0.1481, 0.1252, 0.0804, -0.2078, 0.0532, -0.0015,
    0.288, 0.0813, -0.0388, 0.0076, -0.0333, 0.0198, -0.0113, 0.0019, 0.0346, 0.009, -0.0291, 0.0337, 0.0128, 0.0424, 0.0035, -0.072, 0.0679,
    -0.249, 0.1914, -0.0246, -0.08, -0.0207, -0.0588, 0.0292, 0.0157, -0.0451, 0.0142, -0.021, 0.0003, -0.0548, -0.0023, -0.0388, -0.035, 0.0336,
    -0.0005, -0.1675, -0.4989, 0.0073, -0.0453, -0.0152, 0.2232, -0.1782, -0.0386, -0.2148, -0.2636, -0.118, 0.1239, -0.0247, 0.0173, 0.0785,
    -0.0967, 0.1553, -0.1047, -0.0263, 0.0234, 0.0325, -0.2039, -0.0891, 0.0083, 0.0266, 0.0164, 0.0116, 0.051, 0.1126, -0.1913, -0.0047, -0.0758,
    0.4429, 0.1218, 0.0231, 0.0203, -0.0027, -0.0028, 0.0134, -0.0025, 0.0405, -0.0206, -0.0217, 0.063, -0.0084, -0.0024, -0.0268, 0.0402, -0.0024,
    0.0142, 0.2951, 0.5631, 0.1896, -0.0655, 0.1815, 0.0822, 0.2749, -0.1794, -0.0339, 0.2091, -0.0535, 0.0348, -0.0545, 0.094, 0.0159, 0.1812,
    -0.0503, -0.1017, 0.0086, -0.0597, -0.1252, 0.0838, -0.0191, 0.0976, 0.0074, -0.0318, 0.0255, -0.0195, -0.0092, 0.0177, 0.0272, 0.0675,
    -0.3296, 0.4288, -0.0222, -0.0048, 0.0013, 0.0136, -0.0048, -0.0085, -0.07, 0.0163, -0.01, 0.0032, 0.0047, -0.0334, -0.0615, 0.0431, -0.0102,
    -0.0215, -0.0079, -0.2187, 0.3, 0.2255, 0.0782, 0.02, -0.0163, -0.0985, -0.1161, 0.0246, 0.0583, -0.0567, -0.1964, 0.1743, -0.0346, 0.1452,
    -0.1775, -0.0043, 0.0151, 0.0692, 0.0515, 0.0643, -0.0435, 0.0081, -0.1108, 0.0625, 0.0121, 0.0699, -0.0657, -0.0187, 0.0782, 0.0287, 0.5711,
    -1.0621, -0.0171, -0.0037, -0.0145, 0.0565, 0.0023, 0.0057, 0.0291, 0.0124, 0.0401, -0.0335, 0.0261, 0.0441, 0.0141, 0.0044, -0.0176, 0.0263,
    0.0766, 0.042, -0.1602, -0.0344, 0.0475, -0.0878, 0.0643, 0.1012, 0.1111, -0.2685, -0.0924, 0.0952, 0.1655, 0.027, 0.067, 0.0001, -0.0732,
    -0.1033, 0.1484, 0.0247, 0.0627, -0.0908, 0.0326, -0.0371, 0.0588, 0.0582, 0.0239, -0.106, 0.025, 0.0454, -0.1021, 0.0025, -0.3104, 0.3949,
    0.0508, 0.0181, -0.0121, -0.0187, 0.018, 0.0127, -0.0209, -0.0295, -0.0355, 0.0005, -0.0152, -0.0065, -0.013, -0.033, -0.0083, 0.0103, 0.084,
    0.0899, 0.0364, -0.0137, 0.1312, 0.4388, -0.048, -0.3976, -0.337, -0.2103, 0.1209, 0.2222, 0.0182, 0.1015, -0.1386, -0.1271, -0.0127, 0.0118,
    0.0063, -0.0236, 0.0387, -0.0324, 0.0408, -0.0092, 0.0212, 0.0303, -0.0614, 0.0485, 0.0184, -0.0392, 0.0335, 0.0011, 0.5433, 0.2033, -0.0263,
    -0.0015, 0.0168, 0.0308, -0.016, 0.0047, 0.0262, 0.0059, -0.0147, -0.019, 0.047, 0.0337, -0.0169, 0.019, -0.0167, -0.0175, -0.3063, 0.012,
    -0.2631, 0.1065, -0.0554, -0.3494, -0.3603, 0.1868, 0.0053, -0.007, 0.0666, -0.2186, -0.2302, -0.1674, -0.215, 0.0528, -0.0023, 0.0908,
    -0.0721, -0.0084, -0.023, 0.0271, 0.0152, 0.0234, -0.1097, 0.0989, -0.0239, -0.0976, 0.0378, -0.0033, 0.0641, 0.079, 0.4287, -0.1598, -0.0245,
    -0.0521, 0.0178, -0.0437, 0.0279, 0.0111, -0.0797, 0.0404, -0.0153, 0.0181, -0.0314, -0.0109, -0.0152, -0.0117, 0.0016, 0.0014, -0.3132,
    -0.2618, -0.096, 0.0269, 0.0073, -0.3413, -0.0736, 0.196, -0.0437, 0.0699, 0.0915, -0.0245, -0.0245, -0.1826, -0.2629, 0.0494, 0.0293, -0.0435,
    0.0593, -0.0354, -0.0043, -0.0986, -0.0565, 0.0081, 0.112, -0.0666, 0.0297, 0.1063, 0.0236, -0.0515, -0.0907, 0.052, 0.6083, 0.0983, -0.0058,
    0.0194, 0.0078, 0.0287, -0.0046, -0.0048, 0.0285, -0.0393, -0.009, -0.0148, 0.0336, 0.0131, 0.0122, 0.0143, -0.0253, 0.0234, 0.1197, 0.2893,
    0.0903, 0.1829, -0.1115, -0.0824, 0.3901, -0.1549, -0.1557, 0.1905, -0.1034, -0.0969, -0.0941, -0.0322, -0.1196, 0.1947, -0.062, 0.0076,
    0.0695, -0.0604, -0.1249, -0.0012, 0.2119, -0.1087, -0.099, -0.022, -0.0145, 0.0852, -0.1188, 0.0981, 0.0292, 0.1974, -0.1982, 0.1479, -0.1788,
    0.0334, 0.0481, 0.0829, 0.1806, 0.037, 0.097, -0.072, -0.0443, -0.0017, 0.0595, 0.0388, 0.0866, -0.0573, -0.139, -0.0089, -0.0781, 0.0167,
    0.0985, 0.0387, 0.315, 0.0404, 0.1971, -0.0213, 0.0103, 0.0506, 0.1211, 0.1667, -0.062, -0.1628, -0.064, -0.1535, -0.0141, -0.0234, 0.0232,
    -0.0443, -0.0218, -0.0414, -0.0273, -0.0783, -0.0056, -0.049, -0.1365, -0.0794, -0.0448, -0.02, 0.0611, 0.0327, -0.2978, 0.249, 0.0088, 0.031,
    -0.0399, 0.0342, -0.0323, -0.0379, 0.0459, -0.0181, -0.0104, -0.052, 0.0093, 0.0107, 0.0046, 0.0274, 0.004, 0.0361, -0.1606, 0.0649, -0.1513,
    0.0341, -0.0519, -0.1172, 0.0744, -0.0202, -0.0167, 0.1042, 0.1311, 0.0362, 0.1575, 0.1869, 0.1785, 0.1005, 0.0722, 0.0113, 0.0425, 0.1176,
    -0.0135, -0.0007, 0.0186, -0.0214, 0.0366, -0.0271, 0.1691, -0.1276, 0.0296, 0.0745, 0.1325, 0.2119, -0.2917, 0.0425, -0.0026, 0.023, -0.0328,
    0.1106, 0.0154, -0.0526, 0.1173, 0.0055, -0.0073, -0.1199, 0.0923, 0.0306, -0.0399, 0.0137, -0.0687, 0.0351, -0.1287, 0.1246, 0.0357, 0.2261,
    0.2094, -0.0535, 0.2221, 0.0457, -0.1152, -0.0757, 0.0099, 0.1173, 0.0517, -0.067, 0.0621, 0.3246, -0.0928, -0.0013, -0.0821, 0.0607, -0.0197,
    -0.2028, 0.0852, 0.0537, 0.2486, 0.0179, -0.0069, 0.045, -0.0193, -0.0527, 0.0378, -0.0866, -0.2434, 0.0459, 0.0369, 0.0256, -0.0315, 0.0762,
    -0.0078, 0.0184, 0.0473, -0.0128, 0.0091, 0.0167, -0.0287, 0.0293, 0.0247, 0.0178, -0.0543, 0.0223, 0.1374, -0.1417, -0.0644, -0.0704, 0.0102,
    0.0285, 0.1486, -0.1531, -0.0347, 0.1463, -0.1213, 0.1073, 0.115, 0.0483, 0.0292, -0.0142, -0.1048, -0.0538, 0.1625, 0.1614, -0.2174, -0.098,
    -0.074, -0.039, 0.0559, -0.0007, -0.0221, 0.2433, 0.0206, 0.0533, -0.0603, -0.0461, -0.4513, 0.1016, -0.0496, 0.0009, 0.0374, 0.0416, -0.0012,
    -0.0277, 0.0504, -0.0148, -0.0384, -0.0198, 0.0461, 0.0052, 0.0197, -0.0607, -0.0757, 0.037, -0.2264, -0.0938, 0.271, 0.1374, 0.0004, 0.0296,
    0.292, -0.0093, -0.1095, -0.0098, 0.1861, 0.087, 0.1462, -0.2455, -0.0835, 0.1915, -0.0571, 0.0726, -0.0544, 0.1855, 0.0381, 0.0386, 0.066,
    0.0955, -0.0325, 0.0797, -0.0166, -0.0399, -0.1068, 0.0304, -0.0361, -0.0008, -0.1744, 0.3928, 0.0036, 0.0135, 0.0318, 0.0068, -0.0465,
    -0.0456, 0.0588, -0.0081, 0.0227, -0.0048, 0.0313, 0.0279, -0.0368, -0.0333, -0.0124, 0.0112, -0.2311, 0.0383, 0.075, 0.1654, 0.2272, -0.0519,
    0.1407, 0.0316, -0.0106, -0.1402, 0.0817, 0.2597, 0.0068, 0.2465, -0.0243, -0.0181, -0.0507, -0.1402, 0.1051, -0.0965, -0.0418, -0.0709,
    -0.0619, 0.0199, -0.0999, 0.025, -0.0576, 0.0006, 0.0765, 0.1761, -0.0919, -0.027, -0.9055, -0.0918, 0.0128, -0.0064, -0.0014, -0.0448, 0.0043,
    -0.0178, -0.0325, -0.0053, -0.0027, 0.022, -0.0256, -0.0285, 0.0123, 0.0004, 0.0197, -0.0055, 0.0569, -0.1449, -0.089, -0.1175, 0.046, 0.0013,
    -0.478, -0.0298, -0.1537, -0.2504, 0.273, -0.102, 0.2546, 0.0539, 0.3216, -0.3937, 0.0032, -0.0008, -0.0337, 0.0772, 0.077, -0.0268, 0.0666,
    0.0097, 0.0278, 0.0194, -0.0077, -0.0565, 0.0337, 0.0363, 0.0338, -0.0671`,
  },
  {
    numbers: `fgfffffgffffgffgfgfgffffgfffgggfgfgfggggfffggfffgfffgffgffgfgegfgffffgfgfffffgfgggffffffgfgggggfffffffgfggfgfgggfffggfgffffffffgfffgfffggfgg
    ffffgfgfffggffgfgffgggffggfgfffffgfgffffggfgfgffffffggfffggggfgggfffggfffgfggfgffgggfgfffgfggfgegfgfffffffffffffgfffefffgggffffffffggfgggggf
    gfggfgfgffgfgfffgfgggffffgggffffgffffgffffggfggfgfgfgggffffffgfffffgffgfggggfgfgfgffgffffggfggffggfgffffffgffggfgfgfgfffffffgfffffffgfffgffg
    fffggffgffgffffgggfgggffgggggfffggffgggfefgggffgfffggffffffgffgffffgffggggfgffgggfefgffffffgfgffgfggffgfffgfffggfffffggffffgggfgfggffgfgfffg
    gfgggfggfffffffgfgffffgfffgfggfgffgggffffgffffggfffgggffffgffgffffffffggfgggffffgffffggggfggfggffffffgggfgggfgfggffgffgfffffffgfgfggfgfggfff
    fgffffffffgfgggfffgfeffgffgffgggffffffffgfgfffgfggfgfggfgffffffgffffggfgfffggffgffffffffffgfffgffgffgffffggffgffffgffffffegfgffgfffgggfffgeg
    ffffffffgggfffggfffffgeffffffggfgfffffgfggffffffgggggfgffgfggfgffgeggggggffffgggfffggffggefffgeggfgfgffggfffggggffgggfefgfffgffgggffffgggfef
    fgfffgeffgfggffgfgggfghfgggfgfgggggfegfggfffgghgfefffgggffffggfgfghhggfffgfgfgffgfgffgghgfgfggfggfgffgfffffefghgfgefeffgfffegfgfeegfeefffgfg
    gggffhgfffefggfggggegeffgfgeggghhfggggghhggfggfggggfgggggggghhggghffgfffffgffffgfgfffggffgfgfgffffggfgfgffgfgffgffgfggfffegffgfffggffffgffff
    fggffffffffgffgggggfgfgeffffffgffggfgfgffggffggffggffgfffgggfgfgggfffffffgggggggffffffgggffgffggfggffgfffffgfgffffffgffgfgffggfgefffgggffgff
    gfffffggfffffggfgfgffffgffgffhfffffgfgffffgefgffffffgggggffgfgffgffgfggfffffgffgffgffgfgffffgffgfffggfffggfffgffgfggffgfggggffgfggfgffgffgff
    gfffgfffggggffffgfgffffgffffgffggffggggffggfgffggggffffffffgfggfgfggggfffggfgfgffggffgggfgffgfffgffgffgfgggffffffggffgfgffffggffgffgfffffggf
    fffgfgfgfegfgfggfffffffgfffggggffgffggfffffgfffgffgggfggffgfgggffgggffffgggfffgggffgfffffffeggggggffgfgggggfggfggfffgfffgfggfgffgfeffgffffgf
    ffggfgeggfffggfffggfggfegfggfgegffgffgfefgfffffgffffgffffgffgggffggefgfgggfgegfffffgffggffggfgfefggfggfffffffggfgfggfffgggfffeggfgffgfggfffg
    ggffffggggffggffggggggfgggegggfgfffgffegfggffffgfgfggfgfffgggfgggffgffgggggfggfgfgffgfefggfgeffffffgffgfggfgggggfggffhgfggffffefffgfgffgffgf
    fgfffffefggfefgfgfffgfefggfggfffgfffffgffggfgggfgfggffeggffgggffggffgffggfgfffgfgffffgffgfgfgfffffgffggffggfgfggggffffgfgfggggfgfffggfgffgff
    gffggffefgfffgggffggfggggggffgeffgffgggfgggggfegfgggfffgggfffgffffgffgfgffffgffffgfgffgffffgfgfffgfegfggfffgffhggfffgffgfgffgfffggfgffffgfff
    egffgfgfgggfgggfffgfffgffgffegfggfffffffgfffgegfggfggfggffffggffffgfgggffffffeffggeffffggffggffffffffffgggeggfggggfgfgggffffffgffgggfffgfgff
    gfgffgfggfgffffffffgfffggfgfgffggfgffggggfggffggfggfffffgggfgfggfgfgffffggggffgfffffgfffffffeffffgffgeghgggfffgffgggfggfggffgfgfffgfggffffff
    fffffefffggfffffefgfffgffffggffgffggffgfggfgfgggggfggfgfggfgffgffgfgggfggfggffffffggfgffgffgfffffgffgggffggfffgffgffffggggffgfggfffggfffffgg
    fffffgggffgffgggfggggffffffggfgfgggfffggfgfgffffggfffgfgfggfgfgffffggffffgggggfgfgggffffgffffgfgfgfffffffffffgggffggfffgfggggfffgfgfggfggfgf
    ggffffgeffffgfffgffggfffffgggffggfgfggfgfffgffffgffggfgffffgfgggfggffggffggffgffgfgfgfgfffffgfgfgggfgffffgfgfgffffffgggffggffgfgfffgggffgfff
    ggffffgegfffgfggggfgggfgfgggfgfffggfgfggggfggfgffgggffgfgfffgffffffffgffffffffgfffffffggggffffgggffgggfffgfggfgfffffffgfffgffgffgfffffgffggf
    fgffffgfgggfffgffffgfffffgfgfggggffffggfgffffggfgggffggfffgfggffffgfgfgffffffgggffgfggfgfffffgggfgffggffgffgffgfffgfgffgfgfgggffffffffffggfg
    ggffggffffffffgfggffffgfgfffggffggfffffgfffggggfffgfgfffgggggggffgggggfgggfgggfffgfgfgffggfgggggggghfgggffgffgfffffgfffgeggggfgggggggffgfgff
    gggfggggfgfgfggggfggfffgfgffgffffgfggfgggfffgfgggggeeggefffffggffffgffegggfffgfggfgggffffgfgfggfggggfffggfgggfhfgffgggggffffffgfgffgffgggfgf
    ffffggfffeffggfffffgffgggfggfgffgffgfggfffggfgfffgggfgfgfggfggfgfffgfgfgfgfggggggffggggggfffggffggfgfgffffggffgggggfhfgggfggfgfffgggggffgfff
    gggfgfffffgfggggfffggfggghgfgfgfgffffffggggfgfgfggfggffffggggfggfgfgffggfffffgggffggfffggfgfgfggfgfgggfgegggggfgfffggffffggfgfffffgfgggggfgg
    ffffffgfggfggggffgfgffggfffffgffggfffggfffgfggfggggffggggggffgfggfggfffffggfggfggggfffffgffffffefffffgfgfffffffgffgffegggffffgggffgffffgfgff
    ghggggggggfffgfggffggffggggfggfgggggfggfffgefggfgfggffggfggfffefggefffggggffgggfgggffgffgfggfgggfggffggffgfgggggggggffffggggfggggfgffgfffgfg
    fgffefgfgggffffgfggffggfgfgffggggfgfffgfgfggfffgggfggfffgfgfhgegfffgfffggggfggffgfgfefffgffffggffffggggfgggfgfgfgfgfffgggfggfffggfggffgggggf
    fggfgfgffgffggfggggfefgfffffgfgfeffeffggffgggggffgfggfgfffggffggggggffgffffgfgffggggggffgggfgffggeffggffggefggghgfffggggfggffgfgggggfggfffgg
    fgggggfffggfgfggffgfggggggffgfffgfgffgfffffggfffgggggfgffgggfgfffgfgfgffgffggfgfggfgfggggffgfgfgffggggggfggfgfeggffgffgggggggfgeggffggggfffg
    fggggffffffffggggfffgggffffgffgfggffgffgffggffggfffgffgggfgfggggggggfggfffffgggfffggfggffgggfggfggggggggfgfggffggfgggggffffgfgfgggggfgffggff
    ggfgggggggffgggfffgggfggfgffffggfgfgffffgfgffggggfgfffgggggffggffegfgggggffgfffffgffggfgffggffggffgfffggfggfgffegfggffgggffffffffggffgggggfg
    fgggfggfggffffffgggffffgghgggfgffgfggggfgfffgggffgggfgffgfffgggfgffggfggfgfgfgfgfgfgghgfegggggfffgggfgfffffgffffgggffgggegggfgfgggfggfgfgfff
    ffffgffggggfgggfgfggfgffggfgggfggffggggffgghfggffffgggffgggfgggfgfgfgffgfgffgggfggfgfffgffggfffffgggfgffefgfgfggfgghgggffgffgggfgfffgfgffggf
    ffffggfggfgggfggffgggggfffgfffffffffgggggfffggfggfffggggffggfffffggffefffgfffggffgfgffffffffggfggggfffggggfgfffeeffffggfgfgggffffggfgffggfff
    ffgffgffgggggfggfgfgfggffffgegffgffgffgfgfggggegfggfffgfggfegffffffggffffggggfgfgffgffffgfggfeggfggfggfgggfggggggfggggffefgffgffffffggfggggf
    gfgfgffgggfgfgggfffffgffgfffffgggffggggffffgfffffffgggfgffgffffgfggggfggfgfgffgggfgggggggfffggggggfgggffgfgfgffffggggfgggffgffgggfgffffggggg
    ggfgffffghfgfgggfgffffffgggfffggffffffgfgggfffggfgfgfgfffgggefggggffgfgfffffffggfggffggfgffggfgggfgggfffgffggffggggfggfffgfffgggffgffgffgggg
    ggffefggfegggffgfgffffgfffffgggfgfgfffgfffggfeffgffggfggffgggfggfffffgfffgefffggfgfgffggffffffggfgfggggffggffffgfggggfgfgfffgfgfggfffgffgfgg
    ggggfgfgfgfgfgffgggfgfgfffggffffffgffgfgfggfgfffffgfgggfggfgggegfgfgfegfffggfggfgggfgfggfggfgefgfffgggggfgfggggfgggffgggfgfgeffggggfgfgggfff
    fggggggggggfgffggfggggfgggggfffgfgfggggfggggggggggfefggffffgfgfgfgffgfffffgggffffffgggggggffggffffgfggghfgggffggfgffffggfffgfgggfgggfggfgffg
    gffggfffgfggefgfgfggfgfffffffggggfgggfgfffgfffffggggffggfffggfggggfgggffgggggffggf2OX325oQ7supS81Q8BpK5xEzC_tvEDQnZzL7GGaD505lJy83L93xSy1N72
    HgE_W4b_yfWH6D1tvsOD0XLRC2Ywy9HfWFgffTg0L1eubYiT7eTTMA3wSNU2Kw16Z174scY4sKd44GHSBZs3BpO4T97qCMN4EsPvsHLMtmRipE8vO7eCfBy2oYCC3l0Hw02xunIE4buC
    nLJzKFbkksBTa3dc5irpBcoAhFpK-6wGJLO1MxTrH745xzi_B8Vo_eTprv9b02AHC-sy-Rw5vJAklBCSZzg0SG5jlDkbImJnaeGvaIOvu65EAPN_84PiwwuQZ-k2OMVEPynyJ7JBA-_7
    4kuU771mjQ1xAyiBSNsHgEKM_wdy8RoDLrLIlXFUnK-51n99Av0FM5M1B6Ezk053fafa5puY09op24Q02o76qICeubz_S5j2yDCD4haQ6xRSMBL2w7ON0rJBQ2_JBDC6sEN3jMAdyZ-0
    BCr_Vlpjcf95NKQA7C3-GPhrtsp2zax_cCxDp3QqQL7oF6y1FpjXOA5w7a-QUrno-BDItpZMCiRChE936ONlLabCLR0d7n8FWN5TobgvWbpyEdGA2JmMBHB_r-ZWc5pyKGbovGaNZfry
    UiVR6e996knzLPlFNUniu_sTxd_SPVA6IYlIL48rr45TIZ-fDVxI9EHh2FixF-1gzrAfAvU9OIvB0IM_zu5E60M6n1q5OrjFIlztCygrvc3sMi9JCBpu0wu2z3ZfDvrvRlNOuM_HLyFh
    Vz552Ez01gbT0L89vCFxkJ-8svGXRtrAeeB1d_lOe9Bbc00CD6qP24jVXMW9uku2IJMbZMrvhBwE_mrI_SF_jvco2UVUMfCFUE2oxXXO-y4o4r1BNsGg93b4F5JMgw_3txGEYABtH10c
    7J1tO44G3fNbeZf_vv9BDB575CGiyNB_tY1YrzXDj1f_ySfFxbJRJm25S2xp7_CUI6M-Jaczg4qGTcitvAskQq9o5gjLZOLNWSVORH4BFkUaf9jpiEExEh4ChhakNOmcBa4l3H_NmchE
    PVVBkQm3BTQs0Ehr3Vo9u1fU90OzyO7Von7y2I1OHJVjcfhPG3aScdtMfh3z8NLmb6UQRI39LMjyT0CSLQ0TfpDBH5gmzik25ArZ7mPucbIFc6NajRQ5Z9n_rCW6basr8DL4o2IW1zN9
    lGEV92XD3xD87z9BDoBzoXlVPHqELqfDxDRfssxbTbxCjLm9nqA4xfzcG7MEy7_7ibZE77tRHv_89H1LpQBcL2MaFl8i3RrXeGcMQir8I0A8ph8hAkQcI-JsCGuALLiPK-SqCZxSqXnP
    OYQB0cbn0qbTK_lGKVFFZb41dvL9MNC6uEPiHM2GG-Rd9hizaELNa62bQxJWtQpR6YpMaEyD95CJDWca5mBHSp6uHUTGtx6WEdJ1x96a6L5fADLQHQ1_uOQphvxrE9hPis97xhpA_KV7
    1D7D7zkuPKsILmybuoDVjWDkF60r9Qq_XjO0oJY89qDZ-vGEooNR_IVr6OzTT4IKnEdrHcVpSPA1ZmtQu4d57zTd8ZZEtU5fjiB7AZsW_FvhWOKpxFV7Nej6BplfBvYojFVDu1tbx3n8
    vVqELpXsUADBGztff9B3WhwAV_oTqSXn6gHJq0fz6h4vhgGYKtRfHr4Y2_0WZO62ZZPYrwzigB49gsMjLy1RrKJI0KL1GrJwcLNuZwx03Kw3QAiPQvn7_yLcro2j2M76rEgtGbFsMTld
    YyNFIp7VeGmyY-KWl0PZACNV8NSgRqGiMljOAnHGo7J5eACqAhGPvYC-tRJtYgD1HH9L44b67-9S298oHkK1tVojoNGucoYD4s6AD9VCWwl_UaeI0YmMIuuEm_kQdmSXlSqdo0Mblt_H
    8rSaheoGO5vNwKJkuO8Bdg6B7Bf_PG05sXfA98TFCtbbkm71tkrMSkMrDJsiuBRuSon2HUxK4mReID461FUR2rUzJOBG49VchBBqFDwQuVEL4pOKyAsp7QB88N3IMD5K9WcF8Va8ZveB
    YaNqbdWBmB92KPHUHzLftCkp88E_veOaLnF4Y0HedBcgXWTICQFCHeeXL0vKDlQMe7xn9tb2zzr04N5Wbc-Eg4S9tYqINWM6RYJtK6Z-1fiy0EixtpV_jdi1Wu2EottDB5JtRXv1-u4r
    6ZIb2mPO6r0GzDB6X84wb8OYJxuUtw2yBiFn4J7jDytBQqZERhKvdOhgZr0hb2osmMVRtAfRqAPyRA5B5eixAqP2ypbBg2oSZQw5OpoVBUfWG9qB5ZFm4tayK8qEjZMw3G5Phft__HQJ
    RrdCi86gLYbqsn5aypStKuxw3K-Xgs_lnQrFzqmQk1CecD1f4Vn9dQ6CFmN78NuJ-NE485uFgTtpu1Sx6uQT6wbMh9IPGvBLT0vXJ1pbK9-UY45t-dD7O7tya1aIX9CKR0FG-OIEXr34
    YlMP7YebJ2NKfmi9hyn86fcKnV5fCMMqnpJjTa39v66-QcFQgQF-XIVfsI-GICd3bw-wC4tYNN77uCiL77rqBi0kpoAcE0jym4f8_eggHHgsFvA3-dHZE-MISDK-WGnwEFQAAogKrtaK
    PlAsGDyKTTEwwXXdMi9kQ7xc6Vmld8wtgs1v095D99ndWLeZQr9uLytSiLvAKmOGmsIxU3pOHxKEzTZsnhOFxx8273FCu8rdJ_8FMnJtQM2t7LA1oF85LIzWJyAJ8HeWIRvu0ITqIoDR
    zT6_DmiZ-CNG-AL0ANZ641n8DCvfy-Ku8D49Sv4Ds-HNG8uJI6w4QxZA4vv-IIBF7uJ_LDz6HbOh2wiuJH56vK6CYJ6lC2wCFBeEBDVc1vv3aQKvFVEiC1-ZlBtNsG7I5nCmm70T_G2C
    TgNyE_39-EPEy5fIFJIM6F0FCN8jq_C43r7JyXzJ6n54spysq64TRM0uASih0N_RXnDbi-Q4I8BS0GQBbuOGo16iG31z4vF947E6nKHw83L8DQb2tAE9U1DZrI_94P0o0FLwxWO1Kk88
    -AzGEN4NLzyXEj6LN92u54ByA9I5M_s92yEvC0KEKreMt3lIvA0XqzPL4yCDAQwGR1xJqM9upJFE6zI0piJA0lpaN-FW42z3AOJAnLAFlzrDVA6Swx1AJ9G9bLFA_WQ3L97HDS2sA_Gx
    b3F9726Y414I3pd0m-8xT8yts71-QSCTp6_tJWHFqTKIf7qK2HSXGu1wn8u-IflVJlxJi6C4177xCOxfFglJ99y3ImJkD_nPOj9vwS_h72aLuKrISPBkbzyHEsHhetYAIkIHGN5YVxa8
    K3GGsP--NjN8angrrj1HVVlxElJSyF2rw26KAO_PZ7KL48Kq1Gl6H3SyC1I-_LtLzAaL8d57-9_o74AaoKEZ67EINwk76k_mNfCI6svvEnDkw3TD8hID07574IykoCEJH0udd-E09_XK
    OIDGKo6IFowS4FDIxIOB9_zK-NxIhxEE_gbNEAHg1JlQLp2_OexGbt6ach1usl5JPTg_WNfegGB-yNLC3KQGArTSSCrcjIrKlFK8dB5_2CwB0JXs5zuHtUa_Wmik85d6TOShDx6DGIth
    Z8_AxwwtZVyb0MLK4s-t9YApMOPlwWMV4D6lZuWFWa69bhAPcfSOD7j54JSYRGdpy549fQO6sY0RGTg3esh5r7JD7Sg9x5rWlyj-ssf6dlLfGMef_6c82AwILX9BVJwlJr7PCBt64NmA
    J-SF5A-ppZ9EpjpC5JdmAAh89FQOfSQ-07IKT8HT-K_an907gPtN9QYBXoEmEMG7Q6rOQk-OMAsGo_AE__RTIbNps2j6euUPUa_idBMnKJHUPxNpD3D2r1-TmcIZM3ZJdgGe-RN83u7L
    6IU-Yu-r5B57DHrw87-eOBK-LD062LAnU6LjQDyBfKFTwYhTGPHPtitg4Xh8_8gQH3I08w87d1bGUmLtQWo75aS7EpLHhUBNLllGjL_tPL4245-YnPBQ2uwLel_hjwmf7jrSH2gKVNCM
    Q2reuHqwWFtY-1cTT8bM_keaXvmxx8Fzzcgtv6L62rvO8Pi1j8y9hA-6F-30JViv8g5HtVvWMhkR8N6cwuEHFJAaWPKWe63cRYbq8FH27QEZGzgy6FIaDX8QSn5hP47MMRL_LGnnTl-D
    KY1V4wHe507oOQA9w1CLMXSYg6wZ4hS1jOvTPK9LWDsMko0GtAAPReHRGc70czbFPZ-LgSY2BnmDx3pKsgQQk--ec5O5C8K37RsLLxtEXjGrRVyWAcI2K8Z-ztloRIVgyNjU3LEy62Bi
    D7iJqPCzgDh_wMUYBxhIutEgTc1GooA1op7DNS2b7WdJSLMCRuSzZ2a9Nve3hBtzTl186CswbSy0HKLHdi3YE6H6M7_q2yKkwMRsU4-_J34d8VkgGh-2zr2MJH91YFAUTmaBZT2ZGnQe
    JCdXeSnxALk4Ie3Y21uBjQQNFXBBvvTGV8FzjZfrR-Icp-YHpeOoPIWyJ_GN1I8GPr_L1KDVGfuNa3gvNoiORQeM3xuCzbB7JDtoNJUvBENTlqm7tNf1K6yOxy0v3ZxRteStdfNBFqsn
    Ne9d5P1fibxkgzC17nLjTlOE9AjqORTdSQjJ7A90LgKIVh-Mt2MWgKYq5L7SLPNTQJV2l7VMo1nUGAr99MbHBLLc7o8cee8kSOO18wpBTyay3g6si04pftaf3N0wZJfa3IqQtR05VDJw
    R6VECNMVcE-EDqrc2ZJPJ7YLHCumyupnaWvZO1YeVOQSEH3H_QH43DLkRpNVHJyt6n1P7OjOgRvm68Gck7IRnmTgJBilmzbHC4vsMvm8MAmQaym4Bg8P_c_ss9FW0o9YGmObF60vEjYC
    MdhdNzr1azSSHET7keVvogmUqYPS1Xo4sS7qMDggE7mfcP6AKpbq95DwRSPfQfM-_tXz5-4HEe5JrJ4t_EvAXImTFzaOE50x-4ULZ53exXVH5CbtixrN9e0hb5N7inFig27FQGdEr9ev
    _ID2Z0S7ZkQ_AE9P2LKOQbboXCvGUhvFcKaJzz5rBO7J0__j4K5DvwfECryVCB4COVyCrKhN5MAuQfNkcw-aklCe7CORSpEVk5G3DGuXz1kTxPGW9TKvsMLHO9rLRC5AeJox0GLZ7wUD
    EoOKJrOqD_dicHxfs4BoE1WS_BvJgHUyrU0nRk6STQ7HIc8-TTJ4TY0ZZHnKEyuKtvDaOnRUVwZbf9_F6lfv8eCJNQe3PGT6BR2npDEmO98WJ6yvhX2-0vJTLgCUw6MErNPzqqDWUBv6
    H5u9b6zAduX45-SElvfoFsEWrE-56siQPXInqUERcb0YiHAd7Qocxo7shribNTFuDCDbv4_cceMS0QGnxqR6E3ZT2vbzNYGb1C0o0XZBj0zxzU8GVdQ81d01EyM9a5kF5DYrNe38O0AP
    6hT080mn8Ul9VheOgTemLaAtDKVyl4DyAHZxeV7Xk_Ik5QKl0GABMGPeTCdagm6rA-XC7l9cUunLQhRVc-EuA1K1YPCC4G7TbF2wVr9HnmF27V01ETZ4FccbS09plVS53vqq5WBW4J16
    GSxnzjuGaKhmhLzM_k11CUx5CKDWcHK56hPhIgfQgMANn6IrE-L68f1gDsUwLGL-5X4hYZI2zuvzvaJQYAKQ2Zy9x2UMWU1OJQ8CSmhgdaKOd6scEW4Je9r9QQO3Up-fWYRWfDyd2MiW
    Rd4ZAVVX5f15H-1v_xaxKOwbSu8PJuS0kTQxLie5bLZth6S6jGAf-Pc7vkFVpr3U9o-ZGJ7rTr9KLkSNBEOJqfyxJZ2tSrCm5d_R-ey0dRr95OXSJxh7Itw-Az_yFx4v03Q2TOC1cI86
    GPJiKbjvoa7Sp-_Mm0iHAEgJzIo5LG06_wt_bOvI7cEVKM3AV7urkGdFKPXXYfUq-7A5A7ZMX0KTv-AuPRXDBHtCxFqB8Q_Dy8BCd8C0EjccDYmjx_s4C7GAsU8iL9Twz02KO5KMo0Xr
    0BHG7RuVvTd_TrYlYe1DUqXBRRepJvnCOMVvnwZmsIUBUMpfyMMOi2GFdv9jZHiE8b8eRMSCduOZJOB1ikuFTECAcMoCX-u9eeVvPCNQbcCUAkIY1AnZ7BHKJKPDFzRI8UA3y5sDQTxr
    3LzTxT9keuWRonsxAJI1ws7oZHC7DbMCgDBR402xY8CSLPFNCH1ZUQwdyyywNO3tufgICBiLQMtAFve32DN4tJP3_9BShJ57g9HBZWpH93op-J-SPnH7qMKdsvtsnaIzpmoMAf80ZBTD
    zFQ1BGEG7GBJ30GBHAc2UfBrMQKKLNHIOORMJNMHQOJMNPKJDMMKMLKOLBNPOLLLMINESRLLNJNHLIMLKKIIJIPLJHMJLNLNJNJLGODNJJMOJOKMIGKMLMPEJDHEIHNDHIMNHGONIOKQ
    IILIKRKGOOJKMILKEOTLJKPMLNFMKPPHOEJKLLJSPKHILPHKPJMNIJIOLKMIRRMNLOLQOKNMKMJPKJJDEULONLMMLLHPIIOOHKLQQJFHKGSJHMOPLNMQIPGDMPLLJLMIHREOIHLHJFLN
    EMJLMNQHHIMNHHGLJIKQIOJRLOKQGKDOEDKFLGGMKNPIINDLFINDMKHNMIJIQKGDNJNMGNJNITLKLKRJPOIJJOQPHMRINGLNKMJOMMMFNMMKMEQEOJNRJOPGMGKJMMMMLFMQOPQMNRKN
    NGNNNKOPNHJIHIJGLOPOKJJNHLHHHNIFMOOQPOPOPNOONIIPOPIKSMMOKPREIIHNLKMPENHNINMMKQKNOHKNIKJNIIKJJGOMKJMOHHENMIGPNORTLRJPKPPKUMMIJGKMKGINMNNNJKSL
    MHFJJGLMMNGQHIHMPHJOOMMHMQKOIKKPJOIQIGHHLMKNKMRFKNILPMVNHKLLKMJKJINLGOONLLAHLMGLOJOOISIMNJKJMKQFLQNMLLQRNKIMEOOTLGJRLEOGFMIIMNOSLLLLKNILMIFC
    JIQNKRHJFLJINLMLNPGKNMOOHGMKFHMJKPFINMMNGIKGIJLONLRNODJJQPRIHKELKLMNJMMJQGKLNOMMOJKLLMMOILLJJNKHOKNNNOROJMJNHJOHIHKCGNLJJJJEKFJOGUNMJJFQNKKI
    ENJNIIOKLEOLMGIHOLBNPMGMKJNILMHINHSJQLHNHIGJKNHGLOJOHJPFTMPIJNHKMDKPHMIPKNLIMNHJJPJOLMLNKMHMNOPKLMJQNJTQNMLLLGHILIFFJKJKNDOKIKGPPDPNNOLMLRON
    RHCQGMCEKLKRHPOJGDOLOFMIMJMHHLEMISDJNJJLASPJNNKMNOLPKFPIOOJMFJJQUIIIUNUPGARIPKKQKIHHKPGNJQNSJNGALNIFGQLRLQOHAINMMJRNONRMOHGIKQCHNHNOAERMGQCE
    FHJKLHHMLEHEBCNJEFGJKQJQLJLIARGJHBDMNOHEMLIKPPGIPGIJLUPQPGJVQRKPTJJKMRHPKTFRVOQTRQUSNPMKQOKKPMAQJKIMHLLKIKAFNLPOLONQHMLJGGNMJPGSLQHPQKHOJLNN
    VHMNLEOKHLKPMKNHHKQKDGJIFINKLGLHOMIKEIOMPOLOOJJHGIJNMFIFBKKPQKKFNIHLHRSLNNHGKHPJHKLSEOJQOPOIHGFNILMNJNIQOIAJIPJNNJILELSPNMMOIMHPGDKPHIKKISIH
    IHMNMPNGHNHOHGRRTJQJLFPMMGFKMJJJJJMFJLKISINSJCHNQKLIFPHKOJLNLHGMJKJGHQMMKMGMHMPPKKEOKHOFNLHMJGFHLKMQOHPPLIKKKPJKKMFLHHILITJLQKORLNHKHLICOLQK
    MCMNOLMJJRRGLRGLINKFQHJELMOLQHJJQQUMJIEKTJPFJLOGIGKMQIMCOPKISQOLILOKQKFQOJKHNHINLHELLMIFMHOLIJHHNKQJMNKDMNKLHQMJKMLGJOHHTPMLHPLEJSHKEIJLJPNL
    OPKQGGKIKMLJSKRIIJEMKMSLJPMIHJKLMJMMHLKGFFKPPLKKEIJOMOLRHTONHILLJOIINKINJNQLNMILIGJOIFLNMPHIILMMHIVKDHNHRKLOKCGJHJGKPQMLKJCGRLNOLLFJQLOMLKMD
    GLIENIPGLUFMTHHNLFMOMGQMIFMLJQHMOKINKNKKIRJMSLHHRKLMIKNNKHPEDKKGNFKDKCMLLLKIFJCEKIMENNNHFNNAJKNNHRKKAEJILHKNEFPKIDTLGLMKDJHJPLNIHKIDJQIRJGTL
    JDPKQNIEHTPNNLILLLCILJKGMIJKFJLNNIIJHELKMOLGTIHLFOJKIINCOJINKLAHJLKKNOKKMMKSMLTHEHUOLKTMNKLQNJNNPPMIQONQGRFNNHHNLPHLEKJNKFLPLNNKLKBLLJJLFMRK
    HPIGJMHIELDKHRMLORIHHHLHNMGHHKHHCOIHGIIGLMFGLOFHJLJNNLPMKJGINNNLPENGLJHFOMQLNGASPDONMTKJHNHIMFKPMMILLIIHQKFJHMHPOIJKKNMEOMEMDGGGJJTKNNPLHPJJ
    CHLKPFSNLMLFMELKLJLCNMKNMMIIKMNNHDHHNLQKKJJNIQQMJKMGPLNJDJOHMRJLLPMKLJEIPNOONRJNNOMIJIIJFIIKGHMMLJKEMTHKFPHJJHNHNNFPEQHJJNNHMOIMHGIKLSNKTLJG
    NMNHMHKHFJILPMGKQKLONQHKIPIOQNKLPLRIHNNNKPDMFJOKISEGFMJNNGCIEMJIKGLOOOJHKKKJIGMNPKHMLIMFJGNNCKIHLFILPRMFPLIFOHIMLIGPNJEOGNOJJNKJILKNIQKSPMOO
    IJNOHIALHMQHILNHIJGLLPJMMGLOKTJINHKKJGEOKKLMIMIGNHLHLPPKMIOJHMOIKOLOLNIJINLGPIJOJQGNKGMMGKIMQKLFROLMKHMNJGNJMMLQINNLGLQLOMMHPHIVRMJIQJVJGJRI
    LJNIIKIQMMGMHLNKQHLEHDHGIIHJDJIJJKNMGLMMLOKPLLOLKHQOLOPPOHJLIJMJNNPMPOPOMMJJJIMHOHGKKPPPOPPMGLIPLKJOJNMMJGNNPNJHLPKORMLIFKNQPMNFLMJMNLKGMKPM
    HRKKMLSLLNRILOIMJFIKMHJKOIOJMKOLOMPKGLMGLGOKHEHLOHLOQORMJLJJEHHOKHQOKHKMNKGOJQSLKJNKMJOLOQFIHHMIIOMKMRLNJNMLKQAMOKQLNONJHPKQGHHKMGLKPFNMLKMF
    JMGHINKMJLCOKIMMJITMOIPNQOJPPJNHLJLPKPLMJMNSMKKMOJJHRHFNRMNKKMQIHHENJJHHMIFKLLMGIKIHLIKQKNJIRHLOILIKOLLNGLMRMOKKQNKPNEOIMMJLLGNLLLMKKLIMINOQ
    KKSJJHJLFTIIHMDMNTKSRLRKNMJIJQMGLMMKMPLQNTIKMPIMKGKPMJHMLLMLIJNJJMFMHQOKOMONPHHMHJHNMFLFMOKQRJIILMOMJHHLIIKFKFLNHGPNIRINNHLQNOMQHOKNNIEKOGLK
    MIMKCNLMLJJROINMJLJGOLJJKIJLHMHNMOMLIPKKRIKPKMNMMNLNOLIGLMHKFPLGPHDJHONKLNQKOIHNMILKQMSQPQJHIILPFKHKMJMJOJRKIKHOHEIIKMOMKRLONNFRJKKOHMNOKHGS
    KLKMNRNMHJKKLNLEKIJKKTJOKJLGNMKMIMIQOFJDIKNINGLRHHNFIQMOJNJNLKBLLGHMPNIQJHLNLLMPNOSJKIQJMNLNPLHGJHLKPKMMOLKLLHOFEJSIKFKNNRNRPMMGHKJIMQNLSLNL
    JLHOCKKKIOKKRLJOMINVLMJJMMLMJPOMJROKNOFQQLPOKJIOPOMIKLPNKLGKLPKOLNGMQGJFENJMFKHDKEFJJFRFGJPNNMIJPLIITMJKKIKKLDKOJHGLMTLKNPMGIJINMMOSNLIGPJLM
    JQKLMFKPJOMFGKIKJONKLJKLLHFKMJIJNGKKNVFMJKJJKLOJMJLJHNJMSLOKIPGPNKKIQSNRKQJGJSMLFJHNMMLMKGHHKLIOOOOPMOILKMPPNLLMRKNOFGGEKIGHJNNELPPLJMNRQKNJ
    PIURPINPKMFKHNLIMKJMHITHKNGFMOMKJOKKGHLJCDKJOAJJLTKNOKFKKLNHJHHLMTOKPKMGGNROIGJLHOPONOKPMOOLNHIKNKIGPGKOEIMNSHJMKGPENHTLKMIMRKJIFOIGGMFRNOLI
    OHIPAEHEOFPMOKIFKMSMPJFMJNIOPJMKNLHNKOMGJLGLLIINNGJOILJCPPMMJNRHJFQKKRPPNPKNIOTILMULMMLOSMPJJBQQJNOHNJKKKMJKJGJPJHKMNGLGMPHKMJMMKGEJMOLHIHGL
    ILOHMLQGHIMRIGPKKGOJKPKKJMPPLRILJLJNIJIPLJPOMGELJSGNKSMEPLMLNLPNMKPEPNQQPIHKFJLOKJKMJBENHPBMLQPIFQKFKHILLNLJJOILMMLOPJGPMMODGLQNHMMNNFHOJLPR
    PKJLMMPHOQJLJLMHOKQJFKHOGHLRJDJLVQLLQNIFKPMJQQJELGOIIPNOIOPGFNSKIJLFLLJRLTMRIJJJOFIMSLILOQGOLOIMKKDOJOKIJIRKCHHFKGMINMQKIHPQKJOIOKLKLKJIMMLI
    MNPJQPQLNMMPMLOJNLNPKHJEKLPEOGLLJMONHQJGMLMKKMMFLGJHMJEHJPLDLIIIMIPNIIIKNDLMPHGLIIJNPGKVMQNNLJNFLLJOMKOFSNLSHJNMLNOOPMENLDMLMKMKQLLFEMOLMLMF
    MGLHLOKKINFNQNNUOLGNLQOLJNGJIIKEMOLHJOMIHKQFMQHQMNGELMPJGKJNKKPPIMMIMGGKDPNHJKPFFSKPIPMHQNFMMKJGLLPNJILIRQNPOTINLKIRTJMJLLLSJGHKJNVHMEKGMNFM
    HGLHQKPJQJPHLJIJGJENNMNLCLMEGLNHUNOLQQMIINJNNHMHFIKONJIKKMFJCHJOIOKJPHRONGOIKPMTRILMRLJLKGPIJMMGKJJFMHKLJIOKMOOIGSJPONINLKQKOUHILFKPLJJJMGPO
    NLNJKLJUFLQELLNKFLLLLRKGNKLNKMNMPSLNQJEJMMROJSKRFGJMMMKMKRILINMHMPSFMNJJJNMIQINLOKMJCNJLJFILQGHGOIQNGKEEIRLFKPQMNMMSNJPNJLGMNJOMKLKMPJMCFLQN
    HDKOIJJQPPMLLIHJJINNMJJLLNLIIPKMRHMKHIIFKNNMIKPQHIPJPKULNPNOQOLHOLLLLOJFMSTJFJGJSNSGKUMJNLFNLHFGGQEKCINCRQHJQRPLLMKHKKKMKQOLIRSKLGPRQKMLLQLM
    GOPIIJKNKNFKRKKLKKJLKLHIILKILKNLMMOFNOOQNKMOOLLRPJFRIKIJJJJOJMIOOMNPLOONGHPIRIDIPKPJMGKGHMIOOONSMQJLOQIHLHJJLTLKFGSLKJGLNRKMPJAFFNILDILIJORI
    PLGKMNPLHRHLOKIOHNMFNFNQDGOMNMJJJOKIKLNQQGMKJMONJINHELHGCKLNGMONOMIHLFKMNJHLSOLJKJLMELILMNQLGKKNNONMLNONMQFNJHLLEJNHINLPLOLJIJQKJGPMJMMJFJHN
    JNNMLNJQJLKFGKONEIGKJIMMIGMOLMHMOMHQIIQNOKTJGRINHSJJAPJIJGPOHJNKSLIGOKKFDKILLNOPGHIJOKIJOJGRLKFGLNKKJHTSRLFGGMHKEOLLFHMRCILINTMELNNHPMJPOFLM
    QQIMOKLKGMFKMIFHHLILONNMNHKOMJILMLHKMGNJGKNNJLJJDOLFIKJMMJDPOGIJHNMQIJNHIKNNKQIMNIFKHJGNLLOGLKJOKIQLNIGKNMLMMJMMNGKOHMOQHLNNOKNKNJQPQNIFINMN
    KHJEIKOHMKJOMHNJLLMPPMNJLQKPNMILNNELKQKLIMHHGMIANKLMGLMKOLHGMLRILNJGMHHLHNGOHNJFLQMJCHSJQKNHPNFLHKPMIMNKPTJILLLLGHKIJLMQLOJKKOIPNHJIKGFNOMOK
    JGKELLLKNMNKOHNNGJDEMONMOMMHHMIMKEJLIINRMQLHMHQOEKGJRKIKLQFHOLIJIJJUIKHGJLKOMHLKPQKMIKLNJLMGLOKHGNQOFJNKNIHKNJNHHMEJOMONFOKJQKKHNKTJMLILLGLO
    NHMIKOIKKLNLHNKNIPIDMLJKQLONEKLKQGNPMMGLNMJQMPIRLKIHLLHLJNLEJJIGJNHMRFNJJKOIJMULLUVKPIDQHIHRGGHMHOIOGJOKVLLFLKJRLNSJQEOOHFKKNMKOLGLMRKNPJMOG
    HVPLEPOIKKGNMMSMHGMEIHJNJIJLRJMTUQMMPOHLKGHMNIFJJQLKKGOHKKINIQOJJLPMJETMHPKFMMNHJMKOJLQIGLLHEIFMIDNMPJGOLLLLNRLLNJKHLMJQGJNMJHOPEKRMLFDJKOSN
    NKIOLNOLHKNIIQJRQIMJFLMNIMGMUOFIMJLLFGTPNDLFLIIIJJMIKLGJKNJLKIPGIJQEIFNIJKJJKKKPDEGNKNNJMKLPLQIKKMIMOLIIPTJIMMPHNNMHKJLLINLJKLLJPLMJOJLKOMLL
    LKLPNGOGKLOHMSHOHNIOPNOIEQHNIMKHNKKIIMKNPNPLNNHHMKMRNGNOLPLNRNNPNMPLHOMHPGSQKOLKSJOTHSQJNJOIJMONOOULOMMPNOFLKHOLJHJLNKPQGLLMMJMIKKBJPPKQORMJ
    PJLISIINNLIHKMNSMUEKKSPNMOEMNOLLMMLLRLLKNNKOLQKQILHMMKKONNSKMOFOIMQGMMOJTMONMTMKLMNRNJFLLPOPNSLMNLGOKLMLKLNNMNNOMKQPOMSKQSNPKMKNFJFKMMTIPGMQ
    MNKMPPNLOJPPGQHJPHPQIKONNPNKMNMNONKOLLJOLPINLKLHLOPLIJJLJIKKLOONPGJINKMNJIJHMPPOPIKOIFLLOONILHOQQILNMGIIPIMMKFKMPKLKKLLLPGKPJFKJMIKLMNMNHKKR
    HRMGLNVQKMQNPOMCKEIPQNJPMKNMQNOLMQILOOKOINILMKJMVOGKKSOOQQNKJIHKJMKMJLNGKKOPGKKIGRIMJLMMMJMGKFNKKTINMJMOOKRGGILQMJLPNDKOMKHSKNQTIOMLGPNIQLQT
    JKSMJINJOMPPONLTOKJNRJIKEINJMJGKMPROFKNEIJKMKHDNKJKOLMHJJMLFLQLOLQMKNLKGKKMLHHDJKOJJJLLMSLQLLOJOLHJKGVMJLQPMGOOLKKPKLJLNQJOUKKSKMKKMORLKLGLP
    NOOJMHJRGHNKJONOOFLKOLRKMNSGLPKKJKFKRMIINJKMNLKJMJOUOQHNJMMMIQQINHOMLMOKJMSGNJQMHNVINKMTJVNQPPLRMRHKOMHIOKNFMNNKHMMLFKMGNKKNOPPDKOSIJMMITNSN
    NLDLMNQSMKMLMNONPPJILJQNQQJJPEMMJUMKJOPKFMLKFQQLLOMMNHPONQLNUMOIJIGDJMEPMLMMIELHKIIPKRIMIETMQOGMFLKMPHMNVOQIQLDLIHKOHFNTKNPOQKMLKNKKLISLGFNK
    HJNPGFSMGOPNHIOQLNNOIIIMLNNNGLKHHGNNOLKIMIJMIHKNFQRKEFLNSLPNQJKQJPMIPIMVPJJMIKMIRLJLGLPPJLLKHLNGGLNQQJPHRHJGMNOKGGLPPQNCIOFKKSITLKNTJNOJOHIH
    JLQFKJIHQNILLMOPHMQILJJPOKJHIOLHJPGKMTJPLILKMLKHNOLJLNKKLKUMKPOSNOOHJOMINMKLRNSKHQNKHKHLNIPINMOOPMIJFJGMMLLPNGQMOJJMHPOKLPIHMGJLIRNMMKLNMOQH
    GNOKLUIPJPLJLIPDPMPNPNNNIMNHTLJQKUQUOKOOQFKMJOILPLMLOKRNPHRTJNROOPPRMNOSNJNLKMHNTKLSOKVLHNFJRIURGMPLLSTGMLMNSPQKGHQQFGPHJSLKKPKNFLLRNLKKLNJJ
    MIMMMKLLCQLJHLLMOPHSPIPELLHKMIOIHGPLJKOKIKGHOJOKMQMKFLNMKRKSJKQKKOMNOPHLMNRMIPNMFLRIKMISROOMJMLLNMPKOQRLNJOHMMIIMOKIJNJPMHHKGIIHOJQRMNMLKPJI
    SLMJHKKBOHNNKQTMLKLSMIPNKOOJMNKKOKENUIKKJFLINGNJORKQMQOHLMPMJFOOHKNKCPKHLLMLOMPKOIJQMOJMQHGOLLKKGGLKHFQMQJINMJKMMMHPKKLKEQJNGJLLIIPHPLRFHMIG
    PLMGIMHIKUSKGHJIOFNJIIRJIREJJPOLMJOPPLOPNPOPEKMHMMIMKIHJPVOMKJKJJCMMFPHGIMMJLFMJLSOLQJJKMLIMHPLJSMJHNLNKOLJKLCPGUEJNONLOMHHUKJLEHQMQGOKMSFPO
    EGJHKKPGJNPNGMSMILQOGPNHIMNONMNNJMMKKQPKFNHOOOIKJPIIKHGQGJNMJRHKJPFGQPUNJJLGJNQERJKKIPIPKMJVHMMGQKQOOLRIOEKLOIPJJFFKNQNIMRNIHPNFKPIILGJEFLNN
    PJNKIEHNNRLKMKFJIHMKNLIUKHLHJIPSNPOJIKEKNKKGONMNMEHKSKKKLLOLQFVKFBOEOHIESJLKLJGPQJILMQJKGENOIHSGJRMQJJIIMHNHIHRLNNJFMHNLJOJJFOIGIQOIQOFJMMDI
    OOMJFPKMKSIRJNOIMKJKLMHNOLOMEHIOIPOPITQKIFKNFLMHQMGMSHLQCKFPFSFMOPBELUKFOMUJFRBKQMOFQJMENICMPJLNMOMNKKIMNPNIKFJNHONJOJHGMEJJGHKQJLFHPORKOMJI
    KJNIMILHKILIIGTIOSPJMGHPJRQNLGHMNSLMSKNGFMFONRDNKMMLKEKIMLHLLCLIMMKMIJMLQKPRIKNNOMMPJRNGRODNJHQRVHLQLKHQHQVPFGLJIIIJQPJNMFNRQOLKCHNGQJRLHJGM
    HHMQHMONOFKTKEOGNNTMLKJRKNLMORFGHHFLKVMNQNIONEOQUGOLFPJLFKMLIPMSIOGEMDHLUMOQJKLPJGOHLOEQONGKKJJKLMLONOOPPMKLJMJJMKIRKJIMOJRINFJNOMKNKNDROKLG
    LLQQKLGQMGOHLJPJIKMJNHNFIKDLMJLPMMNNJHNKNLJQMGNINJLNJLJRMIIQKMGHJLLRKJMMOEHKLOFJMJKKKGIKKQKPMQENHILNILKTKNSNPHOPINKKEJIQVNJJIRSGIUKIONIMQLKL
    NNPJNKLLHOKKLKCDORKLLNKMQIIHLJPHJMGMKOKPIIKNQQMKHKIINORFGMGIQMOMMHKPMNKSOQULPMMLJPMFKDSLJSHJNQQNNHJTHNKFLKPIPSHLJRNLPNLLGKTMLJMQLKLKNMSNKJRL
    NPJUMMLLPLOMLPKJNMLLIJJKKBJJKPGGKOMOTSLMSIVMOQNFSNNIOIJNHMHQJMPFPJMMQLHFPOMIGNQNNKMNLKNRPGKKMSINLLKJMHOVJJHJKNFGKNMKPRLQFOLIJMMNDLUNQJJMNKHM
    GLPKOMHMPHNPQSMRRSJNEPJGJLMRLKLNJEMKNMKIINMIILPJNKMFJKHLULIKLJHKNIOMONLIODKNLIQQJMHNOPMFNOPKJOJJPEMLQHPGKOJPMMILLPNLKHJHLLPMIPKMPIHHOHLKMLKO
    NOKJIPQLHMOEIIHNLKKPRILMKPMKIMNOKPLLMKKILLJLOOPNQLNMJLKLJKUMILJNNOJNPIOGHBLOKSONMMPJKOMUNJKMJMGNOKKOMJMIQKISIMNKKLONLONOLLGRJIMPKJKKIILLMLJT
    MJNNFQLLKJMJGNLKOJHKLOPILLLSMSNEGMKEQKGQKOPPKKOGHMOKIKSNPINPLKHLPKOLJQKONQQMPMQPILHKJLQMNMIOIQLKHOOHLHOMPPQGQMOPQINLOSLRKQLJQTDIJMFOLKNGPKLL
    RQIUGOOMIOJHOHJTGMVIFMNLHGJGMRJOIJLGKSKFSMRQMKLKMKGKNHQEJEILLKQIOIOHMLPKMRRLLQOKJKGOKJLHMMKOHENDKMLLKKIJMNPJJGIIJNMIIGNONJINEFOILLONLPBLNLMH
    KHINHBPJNMIKJKEIGOLNKQIHOIIMLKKMLHQNRNIRJPIMIILSJKKKIMNMKOPJGIISOLKBHKJMNJKQOIIKHHKGFJLRHMREGJMLRPORRNMTHJSGHMKJGOHLVJKLMPLPLJOQGIIKPKPNKNKK
    JIJKNEGQKKMMPPGKPJNILMRMILBHQMJPKHJJMKNEHKJEMJKGILLFLJLPQHJJSKMJIJNINJIKGMJIOJJLNLMHLMLLGIIPPPEMLLMJLLKIMGHLJMQJHKNKLMFKHKQROKJKDQJFULIGLFPJ
    JKILKNNOJPLSJHEMVGHJQILJENJJHFNCVHJNQMJLKHOIJRPJJISKJJHHIIOMJLEHQIJCGGOHINEKMNELVMSKEGCMNMSORQLGJFLPIJEJKIQJNNKPHJLOMLMROMIHJLHMJLMGGMMOJKFO
    FJIJQKPMGKHFRLKOJHKMPJONLHHGOLHOHMOICJMOJRLILJKKIMKLPNMNMPQQDOPRJNHMIGQLIJKNOJIKKMMRJOLQNLHJKKKPJELJGIHLLILNLLOKIKINLHTNPKMLMPOKILOPGJGRIPQJ
    INLPLIGONNHLLOPOMKIKKINKGJKTMGJHNMPGJROLHNTPGMLCIIPNLSQGLJPHJPMJMQPGMIGLNNMJHOIQHLJBLKJJNGOLIMLNKMKKNLNILOOMLOVKIQELEKLOLOKKEDLLLQOQONPLIGKH
    JKJJFUIMQKVNKMKFHENNNFNIIJGLMMINOLLJSMLJGIILKNKQKPNLMMHILKLIIMLIMIEJPJHLNEGLJQIJONLPEMHIOIPAJLPNIMMJGLLNKNMILFODHNLIOMPNMGMGHPPNMLGRNRHOOQLP
    NMOKJOKJMKPHJJRGRLFIHJQJHFMQMNJFPDLFORKPJIQQJMPBGOIOKTCOHKGQQKJMMLKLIEGHMOMMJJIOKKMHJJGHJLHILMLLPGFJGKENIJLKJPOGGJKNHFMFEFMLMFLKLKLEMMKMSNNJ
    MJKHFQKJIBNOLMMMLJGLNPTDMHHPLNKMIHMJNNHJLHLNEOGQRKOFIHIRHKMMBKINMISMFIGFILKNQMQONJLPKIKHMEHKJSOFLKJQMLOMHIPOOJOMGPILLGEKGFJLJLNJHJRJOJQGMLJO
    MRINMJBLHGJMDPJMQIQLJPNOJKMNHMJIMIHMLMKNMJLGJKLQKKMHNILPGKMKPRNFLKGLKMILIIHJILMRRNIFTLJRGMNOHQJJEHIIMLJJMMOJHOPMENMMJLHNMIRGECGFPKHMJVMNHIGK
    LKLKOILQJHLLAJFPMIHHFGJIOKJHPLLKGKNNMHLNOINLJISNOOHQHOKHKJILJISSPPJMMGHLJPHNKMHMHNROMJKKJLOJMLKDJRMHJJELOIMKGHQGORLROJKHRNGDOKLSNLLOGKLDLMQH
    OOGJHLMIJOILKOMJPJJMIKKMNMKQRDOHNHLKJNOLMMILPNJNHQPHLKNEQNKOSKJKJJKKLKOMLNMOLNJMOINKKKQNPSJMISJNPGMLJJMFKJFFLMMGLKJHIJQHEMIKQEKRMJPKHJKJGKJP
    KLIIGSMEIJHHPMMHNNOEJOLKJNQFJQFQLIJMILJQOKILMMMLFOIMKDFMLMGTMNLOOOKIKTJNLMFOFOKLMGKMITLIIJOGNVLGQJOTHKIJFLONOKJKGJIJOGJMKMQPLMMLOLPNNLKMNHKK
    NKKOLJLLKAGMOPLOMIJHOHFGOKINRHPJNOKOELJKKKOJKKSLPHJKKMMPPRKQNJKFGLMLLIMKMKJGPRQLOTNKOOMEQGDOTMNJHKIQKINLKJPLJILNLNOHOOQLKIMIGGKLKQIMKIRHQQNP
    OJILMIPIIJAMNROKINLLILNKMQPLNKOIONMIILILKIFOKJIDJPNLIIIKROFNLPQHOJLJKIMHMROOKMILGILEMONMLNOJESSKPKKJMGPNJICJHKKFNLNMLKRLILOGPNKMOKKKHOMKIKOI
    NJNIKJENOMOIJLOMIKIKIIPLOIJHFNIHJKRMPPQMHFILPJNFPHLLMJOIKELQMLENMMMGTOJIHGIOJEIIIEIKRGIMQQGRKLJKMHIUPMQMGHIONOJJMVIFRKMQLIGJJJQOMKKGLQQHOMNU
    KDPIOMRFLQOHGFPNKOPHJFPNLKLMMICIKJJILMLOKMQKFCNHIMIGKHKERIJNIOJKLHFMQSLHOJLNILNPFHGFNPPLNLMJKINRELILGFKGNSIKKRRKKMJLGMMJMKLQDJJKJNFMHNKLONGQ
    KLLJSPLMJLJNODKNOGJLNMNJLEIJLMPGISLGLMIFRMOGMMJIJJLNFLIOJQILMKOIMPLJNOJILKFMUIIMGLLQPRHQKMMDENLENPOKPVJIPNLNOJIKJKMGJKMOONIHINPOKJROLRMJLOGN
    HHPEKLOFMJPOONLOIGCKLLDKNMOIQFPJLNHQOOLUNMHJHMIJIOJIEMHILIPPOISSNNJIFNRJMJDHQOGINOMQKJOLKIPNNGMIHJTRDLHJNLNMNPLPONNLMMONSNMGHPIKMMNHJJUJLGIQ
    LFGFIQHKSJLKEPMFIPPFIOQLIMGHDIHIVIIMOJQHFJCAJKNLSIJNHFLMJONMKJGJOOHOIDJNMTGUNMKFJGKLLMNPJMJONHLHNIMMGIJQKKLOOINPFJKMHKOJMMMMKMMLSRNNORJMHIJH
    EHJLQEKFJHMNMLRQNKMVOLVONHRIKNMNKGOMQRSMNLKPOMOQGJJOMEHJPGKFNKFJDMJILJKMKHILMKLJNMMNKNGMNNJKNLJLKKGGHGJLNLHIGEKPHOLHHJNHLHKGKNDMPJJPKKJOJPNJ
    LQJGIKIKPPLARLJOIOLIIJHKIILMFOILJMLJNLNPDLINNJGNMPIJMLILHILLIIOLMELLNINKFIIPJKGHAMJLPPHIJHFJGPMKNJMKQGKJLJOHKLGHPPKIJGGNGLQPILIKNLOOJDHKIOIK
    POPGHFMNJIPLIIJMILGFLLHNHMIHPHILMJLDRKRIQJNNLJQKLKJGNLLFMKNIKFKGHJHLKHNHNGKJJLPMJHMKKSMKKHMJRJLDLLOMKOMEMPMJMNHHJOIKONJNILPHMJGPIKNIMEFKOPQL
    HDHMILGMLLKJKLIDJNMNNRLMLNJHKEIFFKLREJLJOPMHIIIHIPMKKGDMOILIMMGLINJKLOKLPKMOMNLKTPNBLGIGGFLIMHJHHIGJINOJNHHHJGQGGJIKKENKHIJKHGNLJGJJIJHGKIJM
    JKILONJKNFKMKOMKFFMLQHQKJLKMOJJOOJLKBNLFEJELOJKLLMEHNFKOIQNLQFEQPKLJJLLHILMBDHGLMHNSOMGLFJHKJGNJLHIPKLHLHNKNKNNNONEKJJHNQMISLGJHPCKMJIOILEOP
    GKJHMMJHMNKOIJNMJMNNOMLQLLGKKMBIGCIJPOKFNNFOFKONGLKKKQDOLNRGPHOMNLPNEIDJOJLDMEMQRJHIHJOHKJJOHQFIKMIOGHKHOJKQHGNHHJEJJGHLQLLNIJLJJLGKGKDJJDSF
    JNPENQJMMJJIJKLCINJKLLPPEGKNIKMAKJKNGJGONHPSKKHMDMMKOHPHKMOKGLMINPJKNKLNIKJNPJLLLQKKNIMIKNKKPKLJMJCNLNIJSKKLKPMKKMRFPHLKFGHMQOLNIJGONPONKUMN
    IKKMLNLMJIMKHKLPHGFASNKHFSOEOPRKLJJKPOHIKSOJLLKOLMOLPIQRQKOMRKPDRNJJHIDRGIONCQJOSERSPJOHJPNTHFIIOUKMMJJMIRPMGJRHOIFIPMMVIEOIMFKOLIHLOMCLHLLO
    HGMKJQLOOFNOIOJQQNHMRKNNRILMVMPMIJLVPTKRSTPLMLQIIFOPPJMMPPPHHJNONJKPIMNNKTIMKKLCGHHHIHHHJINQHIKFIGLIIGKENJGKDJGKSKOOPHMTLIJPROOFIHJRHLJNJMDP
    MMMHIJFNDJIENLPKLIHNJPNNJJLGIGNGHIINOMNHPOLMGJKHFRRPGOHKPKGHEKNJLJNLMIIGEMIIHMLNHONJLJNMMMNJGOLMGNGKFRNLIKMHIMTOMPHFGJEOKMMKLKQQSINMLIJQJLFO
    FGLNIONOHSJMHKHNMNHEGOEKKMIQHQNLNNKRGKMHLMKJJRPJOLIJKINQJFHPKJLMJQKJULNJILMVNLPSNTMGQGPNLKMJILSIMNLIALLKHKPNPIPMFOKSHLOTTPHNJPIEONHSJKLQNPJO
    JLNHOMMJMORQKNRPPIMQPOHNORMMQHGMKMJPIPOOMOLLNJHVJQPPJNSSLMGMKONEKOMQJPOGSPQLHMKNSPVQFILLVHNMLQKLLKJOLJIOOVNHPLNRLQKKKOMKNLMPUIIQFLLOKJKNQHMP
    KPUQFJMRLKHNNHIPQNRNKKGMFIKUKQMDLHLICJSLFNOOOHNGOJMROJJLQPHOHKKJPOMJMJMNPNJNJIKMRIHKIPSPPLMPJNQPEGFJKNMOGLJQLJPOOLMNPLOMNNFMPNLFMTJQLRSQQJKP
    JNLGOHRRIOKFNMLLNIQKMNPUOKLQMNIKKKLNPLPLKNKONMMLUNFJJJONJGJFKJIOPOLILGPLIQLMTQLNMSLKVNNPMKMQKUSNHPMKNGMMLNOQIKDTPNJUNNLKOEOHQKLKOQJLSPJOKMJN
    QQMVLPJMHIJIKJQSRHLKLMHLMQLMIMQKJNLMLLNOKKJNKSINKKLQOPSIKKNPJKLVTNIMHIKKIMHNNLRJNGQMOQMIPNKPKUKKRPQJMHMHPMOLNMINJOLOORMEMNPOJLOKPOHNNJPOMIVH
    NFOSSMOLOSIQIKPJQKMKPKKKNGLKLMRKJJRIIGONIHNLPPFRJLJMVKUUHNIMVOJJKPVKLMRMHHKLINMKKSMLNHKFOLHTMPNPLOJRSONIFNPGMLJTOGLJKPRMMLLJKQMKGJKPMIPQFOKJ
    NPJSOLJMQJKRKNHNOLJPKMPNNSNKNOGJQMJAQQKGIKNOGILRIOUJIFOLMENMJMJMLKOKLIMJMQMNPKKPRMMNFFNEJGLQNUOLMIOLMHKIKLRQQKMNLSMPSKPKINONLKTNRKONJJKPJIKO
    KHKEQHGQLNEHPRMQKIIIHLQMGNPHKMJNLRROIOIROOMGIGLROLRIGMOKJKNFMFPLKGJNQLJKONQORDMLLOSIPFOUOPNMNELOKPJJLQKFQKOLLKPONOQMMHJNOLKHRLLLMOPOPOQIMMNE
    NKNDFKMNILPOMMNHJLIJMKLQLGNIKVQNONKNNJGNKOJNPHNMIOILPLILKMNPLNMKKMPINLRKRKGNINMNOKKNQKLQMJHINNLNRHROJPPJLPLGQOMCVMSIONNOMHKEKROLJNMPEJNKNNMN
    QNLKKMMMIMMGJDNOKODJQHIIKNNKIJKKOKHJPQGMMKORPOQKMTKQPOOMRPCSJNMOHQPJNHSFKFNTJGMOKKLKNLMJPQSJIKIQSMJQJCEIMMFLORIIKQILOMFMKHIPHSLGOLIIFJNJJJPL
    MNJHKQDMOKMMNKFLMHLLGIMJONOLMIFKNPJNIKISLCKGRIJJOJNFKLMNJMSSHKRLLLILMLKKJGCJUNSJHNIOLGKIHNNNLDHPIKINSIHJJROHKOKOKHJQLFHPMNHPGPMKMJLKJIGHMNKJ
    KJLLEOMIOMFIMHJJIJHLLKNMHLMKLKQLKIPPIKKNJNOIKDKGODKKLNLDJPGNKHPNJLHOMNKKIMNPOJCJKNJILMJFJLNNKKPHILFKPOGDHJMCLORMKKLHNQNLHENJPLMJKOINMLMSKNNM
    INOLKGRJIIPIPJIKNPGLJKKNOOLLQOHPKRKIIJGGJKPJLFNLILFILMNIOHFLLJQGNOHLNPNOICNIHNNLRNTLHRPLHLHHNJNKJLOKPHOLNKHIJLGDLIQKLMKHKLJJIKLMKNHHMLMNJQKN
    OIINPGJJQHLNKNOMNKFHFJILHJLMKGRLJOKPNNHMNPFEQNOMFNGMIJJLLOLKGIMGMHHIIMENGNJIMIRGMJJPOQKDPONPKKMHJGHJGQONIJOJGKPFLKOIHISJHDMIJRMMQMONMKGMKLNI
    PKKPQRJPHKJKJJLSMPHJIJNMQIMNKKHMNLNICLGLPIHKLGFSOMIGQEMIEPPJMJJCKPHJOMNQGIIPIMLIOOGLJJJLJIPEJKHJGJHMIEOMMNJMKNOLLKHKEJNLLHJMOAIJLJJPMKQNKKKP
    RNLJLHFMLNHLNNNORONHOQPMLMMLSMJLIKMOEQKLHRLISOIQLLTNMLKHPOQJQLNPMOLOQQQJOGOSOQKNMRQKMHKMGMKINPHKPJJPOPKVMUVMNGJPMKKPMSMFIINMIKSLLPQOLIMNQMSO
    QGIPMJLJQKNIQSPGGTKNMNMGIJKNPRKKMONPHPMGPIPLCMGRKRNMIOMNOQKMJJQIODSJLIOGKJLKMKMIKOJLOKOLLPIFKEKJLNKKMNPKQMOHIOKNJOLPONSJLIJPOLJJPIQIMLKNIMMS
    JILMJNJLKIGRPJICSIFOJIHLHLJOHSILQIOJPOQLHIOMJKMLJFKOIKRRPNQGJJOJNMOJJQHPKGKMIJLLNMOLKMMKMLIMFKKOMMQJSSLFGKFMQNMJIKJJONRPJHFMLNHJRKJPNJLNKRPM
    IQILKKMJLLMIJIOLIOJKRQMJGMMJNKHILLLLPLRSJNMIIKMHOHOQHKJQLPIKGIJJSPLPKNMHKTJILNSVILJJKMELQMHPJOOKGLKILIFPRNFENLPPKJKLOUOMQLOKHIHKMKSOJOPHGNQM
    QVMRQJJLPJMKNPLHHKMOPNJJQSNLPQGMMGJHQNPNJPPMQPMNNHMOLLKILMRGINMHNLGJHOMMPHKSQFOMHMJFMMKOPLJNHMGLKOKJQPNEIPJMJQLFIKPLLPLLNIQNKMMQHINNPHNMNKGL
    KNJHKONNQOHEMLOIIMKHKKNMLLMQKNFKKNNIGOPKNCJLOLGJOHMPNKHRIHKOOQLKNJLNKMIJPLFNJKGMLNGQQLMKIQONRPMFCJOIQOLIOOGPGLPLTKTJNEQOJLLQQKSOHJMQUPMMGQQF
    KOGMGTLNKMNPKPGJIKCGFEOLLPLJOLHFKLHKJLFNKMLOKJHNJJONOLOGMRKRQKJKRLFPQIQLHUGNFRQKSQRPOVOJMLLMNQMRQROMJOOLHQLNTNLOJDIKJNELNTOKKNIOHOKJRIRVHPKM
    IILKMOHKLMRLJGQVLLHJQOOQLKKNNIJPRMNKONJKNMJRJIIKOJEOILINOHHOKMLMNQJTMKKLHHORMMJNGMHMMKMLKNIMIQKTPJHJKTKLNHPILKOOPIKHMNQHOHLNLMMNJKNPSEMILMMJ
    LPPNKPFSHEIIJMBILUPKGKKKMOLLJKMJKMIMKJNPINRTMHMMPIJRMNLLITQJNFGGGHPNENHMOKKKLMHJFITRLONEMQJLOMIFHJIFLJIIJLMJPMEDGMEKOMIONNLTOKJJNKMGEKLKPNOJ
    RPJINLMOHHJLHRPPKQPHOPMRKOMNJQNJOHMLQHKKOPOJNKIHNJQLMILJKNOMLNPOMIQMKNMMQPQKQMOGGMNMLNIOKMFMINKOKOHGHMKNOJLJQJGONPILLPKKHQPLLMJOQIKLKLNGLJMH
    OLPOTNMHGQKOKNQOJPORTOJLMRMOJLIKNIMMKMQONKMHILPGQMLOHOPJOMLLKKLJKLNMCQLHJGGLHKLIJLMLMJMLMQMHLNINMNMKKRNHHHLTKMIOQLQILJJHMJRPRJOKRKQKHFMJLDLI
    EOMGOHNOLJKJLPKQOQKPHILTSLLJQMFNMIPMLJMLKJPMGKMONPQPLMLFNMHQNGJONQMHNEQJLHNMSMIILHOLLKJMOLRILMMNQTHNPJRKGQJQJJNMJUJKDPMGJINOKKMHJLMQRNSINIKP
    LHOKNLPJNKJLTMLOGJPJJKKIFMOLPLQLLMHNGNLLDLLOKLFMQPSNLJOMLIJMJOLJHKMILDMNQQHJVMMQMPLOLGLHHUHNHNJJLKOOKOHGPLKFNPQPOPIMOLKMTJNFOHKIOEOLMNOILPOO
    LHOJNJLQNSHLNJNHLSKQRNNLONIRHRILJNQPLMFNKQMHNOQMVMMKHKSPGHLIKLKLLMJNGQNMIINMQSKOPKLIMMMJHOGGIMPKNIPLPKNHOLOMFLMMPMPEEMONJOOJNNJOMLPNPMGLOMPJ
    MUQJLKLMMMMOIGLIMQHJMNNKMIQNRMIJLPOOJOMQGOSINOLHMMNNJNLJJPKKMLHINMGQORMNIHLQOQIKMPKKLJJNNPKGQLKHUULLNOPGQNOVOJSFMHMMFPLKRINMKJSMFNNKHCIGLMPM
    MFKLHMREOOJOJKJJAKJQMKLKJOFIIIIHPONFOPHLILLNLJJKNLPJMPNJJBQGOJKLPKNPRQPVMOMNSJKOQNLOFOJJOGHQJPJNQJLNQIQOMKNFSTJIHKNQGOOIRIRMRQLGNKOPKLILKNSK
    JPOJGJKMGONIKJMHHKFIJHGMKHTNMIKKOPGPPQKNNKVQLKEKLMJMKLJQSNMHIKIIHLQPNPGQQNKRPKLKJJLTLOELONOKMSKILQKTLKKOMKMPOSLDNLLQKMLNLOEOPRINMNKGNNMIPIQJ
    QOJMOJLKEIINRLONLPNJLMJNLSLIJHJJJHPIMMMTLINLHMIKIKIJPJIPJDNKNIMJKLROIMMINLKNOKQGJSNPPRPNOMJJJIPKLPJOKLIKICMNLHQOHLLHNLNNRJOMONNGEJLPLKNLMLNO
    KPNGJNNNHNIKJLINFQGJNJLQMGLPMLNJVQUIJIHGJPOLILPOOQLNKGLGIQHFLPKHFLMPLMOMKLLFJJKMNGJLKIFLJONNMMKHKKPMMLJPOLOMOPJNPFLNGNOOMPJIINLOOOLMLIPHGRTS
    OQMHMQFQOKKJPKHIKQTJPMMONQIFTNNGLMCRSNIHLJKJPHMMPONNMIIJJQJMPKKOLPIOKMKQOLNRNLHJORLLJODLOJPPMPPKLNMKLGJPNQKNMNMNLJQKINRIKHIHQPPJMJLMNMMNQKGO
    RMMJVMLKPMJIOPKOQOOKMJKOLSPNKJOOMNONMKNLKLMJQKMMLPUQHKNLMLNLOMMMKQSPHLPJOMNJOMLQCKKIMMMNOJNMIPLSHMPGMRIKRLLGQNRLKJONLKNNILMMIKQOLKKOKPNQGPSL
    JLPNEJPOMKNMGOLJQMINQJQKLMIMJJPTMLMPMMMMIMMKKMNRLGHJMMKOKKMLNJOQJLQLPOHNHMIKKKRORKOJLOOPMRLOMKILNNLNHOQMPIQSKJKPNPNQPMHLJJNRMNNFMHIIIJFKOIPJ
    LNJPJMOJOMPROOJQJNMNNRKROONJJMMNLPMJHKLKLNHLLNMNLNPMHKJNRNIONOKMNQIMPMQNIMHIPEMJFMLPLMLGHPKPKKMOIMNKEOKJKMLNPLKILNOTLLONHPKILQHLMIJGKHINHMPP
    KKHKMGOIJJJOOKKJMIMOLOGPKOKINKNPPIMLKONJJOJKOOHPNMLMMLOJKHOOKIIRHHIILLTHPMNQKMRLKMOGHNILOKPFJUKISQQPLNNMLNLJRHMIMKNHLJOGJRPMPOMMNHKMOKQOGKRN
    PNPPMLTJMNRKMQPKJHNNNNLOGLGOTPMOSNIKNKMJLKJNQPQMEOMPNKGKJNPLMMLKHLKMVOGQRKNJHFIOOLPLJLLNOLKMNKOLIMKKLILLTMPJNMQKLLNMHLMKLIIJLJOMGRMFTMKNNJLM
    LNGLNKIGKORKKOLPJMHHLEPMMIQSPHHHIJNOEPLKJILJNSJIKGOMMMJPLNMMKJJJGIKJNJNLFNMMNKQNMFQMGIPKLKMMOHNLILLMMPHTDNPOSKOOHMLTJHLOQDMLIPJHPFTLLOJTGKKN
    LJOPOGJMLJLLOLQJLHIJLJJIMIPEPLIOIKJLGMJJIMJJJHNFMNCKJJFKNPMFAKJJHSPOIMNOMPNOLMSRPRNKOIJROPGQMIJQMKIIIKKOMKIIVMMMSHLKMNRHNJKRKFILPPVPMQMJTSMP
    QRPPMFRGKMILIPRIMKFMJMLKJJTNQMLLPRFKGOISIRKNLIMUOMHJNISIKJJIUVNGJPKCOKJMGOUEEHGNILGGLJJLNRQAOFKPQPNKIJJNTTPNIQPHOQKRIORSONOQUOPNQLLGJMRIQKNP
    RPMLQJFKOPMKPRJMJLJHBKJNIMHHKHHCOUKJHJKKMIGIHJGKJLGFFJMLNOIIKPHJOKRLMKMNNQQGKJQLMMPKMNMLOKPJKNPKMOJINJMKMNNNMMJPOJNLJLKJJILIKPMRMLRBINPNGNMO
    JOJPGLJKKINONKKOOKKLMMONNLGJILKLJNJNLKOJKMOHJQONNKLLNCPCLURPSLOLNGMNKLOQMOQMLJMOOINQMJOKILKMNRLPOQMNQPONMPKJMLRJFCNNTLPRILRIPNOKLLJPLQMOKKML
    RNNQKPMNKMNPJGLQQRPETLMNOJLJJNNIJPNHVILQILKJFFMJLNILJQHPNJGNHONLMNKONNPSJPOSOFKKRNLNMJOJNKKOPJPEQLHJKIKMFKOTQJHMJFUQMJMKPTQMJILLMVLOKMOVNQKP
    FKOMKTLJNPKLTLLJOQONQOPJOGKIMLNIHLFLLMSLJPJNNMILMKNKQOLOJPMMRQKIMKNOOOLHILOJBIRFGPJJVMMLJKMPPMKMPNVJTRJNDOJHQNNMHNNNLKFJILLPKUSEJFTNRMNLGMQL
    OLJLOPNLSLLMMINMPKDNJPNJGKLNNLJLLHOQSINROLNMLMOTJKQFLHLKNLNNNPLKEMNNPJGPLOPJRFTKRMMNIJNPOOJMEILJKNMJJMHJONLPKJJPPJLNLNESSQKQNOMKINROOPKIRMIO
    NDOJINQLKLLOLPHJMFJKKLPODQPKJUIPQJQMLIHSGLJVOJOQMQJPJPONLUNLSHLLHIPOQJJSIJJLKOOJFNRIQOUNGJMKPPMKRRKNNQLQIMMMMNFKLRJIIJNLHMEORLLMSKQINNPQMFPQ
    LKEHONNSMKHNMJLJMHLMIMLJLOOKOHQTHNQQEIMKSMNPHNQRNKNLNJKMKLPHPKIJJLMLJDOHMLPJTNLIROJKKMQRKJSMGRKOPIKLKIOOHJNBLNOKNPNOTPLLGMHERJMMKJNMKKVHKOQL
    LQVLJMLUKOPITRHMJKRNMSQPNNOGMHMGHQNEPMLHOSKJPHGLJMJHKNGHPJHULILPQMQILKHFOPPPKLHHONNLJQONLJMLKRGHFOFKQMSMLIILIOLLJKFHMKRNVQOSKRKMMOEJPKIHONNH
    MOLLGRNNNGKGMQLJKQKMKUVLMOJLMIJNKKOJSMNLJKGNLRGLNLQHLPLOJKQHLJNMJJLNPLNJROMSHPFKNHJJLLPJJVOLDHPLRHOPFFJPRNJNJLNLLNPRJNGGOJNIQQQFSIRKKOJOLKLN
    JKKILPPJPRLQNNHOQOLFMJJLMJQOPKJNKGLOGMMMOIGNPLMLLOPPLNQMMQJGMKPISOROILJUQONEROOPRLLNKLJRMQLIKJLINIKEJPJDQQLNNIVPRKSNJNMOJSMLKLPLIPOMKLLKPMML
    RNPKRKNHONMMOJENMNKKJOHTJPLLGHMONHMLNLPJOHHNOOMMLSJNGMOIVMKMNRKONONPKQOPNNGOKKMGMMTMHPHLJGMTLDKEHMGGFQNPFMKMRRMNPKJKMLNJMPGLQRSLPPNNLOHSMPRO
    FEQLLHUSKQMTILQQJJPIQNMPMLOKINLMPPJFJRGOQKPOLPTPOONIMMOJMNFONLJOMONNNRKLKJKPNPLMNGMJLLJNTNKNLLNMKJKHHJPILPNKLGMNIOJKLKMNMMJRJKLFNLNNLQOOFMMO
    ILLMMGNNMLKLNNQOLNPOOVOGPMLLIPGNOSHLPIMLJNPPLLOKNQPIPTJPQNMSPPLMKJLINFMLLJORJGKNHKLKQPULQMINSPNILSQJMIMILIMHMKNPOHOLOEKJINLIKKNMMPOPNMNIHIQM
    NILOHNQNJONKNLQIJMJKQIQONKIPKHMMMKQMLPHOQLQJQPKMILKIPKNJOLJKLLNJLOONJJKQKRLNTKKMNHGHKNRLKOMKMVQPTJIKMNNMKJFPLJFOQGOJQOIKNGMJHMKMKILLPQMOKPPQ
    MKNIKIKMTNMOLGKOHKRNRKQKJQPMIHOOMLOPPQOILKLTHEOHOPIHPGJNMMLRHQLKKKMKJMDLIIPKLJNNOLVOIRKORLPMHMTLUMNRJLGLNKKKNKNOLKTOOINOTORJNRSILMOLPHQDNNPK
    LMJSKLLPMMLOKINJPKPJIJLMRGKOMSIMPPKJLIMOLLKJONLOKNKMMRNLJQNIMHLJLNHQJIJQLINKONKRLNIMMJHILMLPLOQKNLJKGNQKLLILOOLMNILSKMQIJPNNJOPNJONONIGHROLM
    LPJKLMKILPKNKHMKKMQLONOJKJIOQJMMTPNDPKKNLGNMKJOPJMJQKQJLKOFKKQMLNMOHNLGMKOQHNJMOLNOMNNLGMKPMLOMNMKNKQJKSKHPKMEPIGUHONJEIKQPRJIRKLMGLNMHLMIMH
    PPJJOKLNLQGLLORJKQMHHOOLNMGKNLJRJJLLDNRIMOKLQRMRQQQKJOLKOIFLQRIGPHHLOIOPPKQMNNMOMQMHLMPKFIMKOGHNRLJEKLQSNKMHMMNJQLMLFQLFKILGFHHIHQKQQKINETLP
    MPHMPJQJNKHJIOIGNKRMIFLHNLJLOLIKHGHJSJKILSLGENJLMMMKKIJJQHMKOJJMKLLQMKKJJHFMJEIFIOGKMLKJHPNOOJKLKOMKJNILJPFMMSILKJKKQNNLNHHNSHGSMNHGMTIKGINJ
    KNLJILOOLGNNLIEDFKQGKPJOLILLKKFLINDSFRJMJKONNKHLDJLFIJNLOIQMNNKNOPNMOGPKNOKJMLMONPPFOMJJQKJOQOLRPJRGMGMMNPGOPOIMFGDINQKKKLIQHIKMLMFTMNMGJPMN
    JFLLKRFNNHLNMNPMPGOIOQJLGGHFHMMMKIKJRJBHHLJIEHMLELMPOGILMNLVNSUCKQHMQLMHMKLRIJKOKLQLSJMMONMOPLJOLQPKKNLMIINQNMNLCLNKOJONLPJKOKJHNNOHKFLJNKPI
    PKJMQJPPIRKLMHHDKOJEJMIIIRJIJMPJNRKKHQHJMMIJLNLHOJMPPLQOUJMMJMNFLIJLMOGPILJHKFQJNNKJLLPNHSLMQFRLTJKNOGOKKNKLQPJKKHNLLMNJKPMLINRHPNPGLMNDKLJH
    OJHNGMMOKNRKLNHLLNOGJKNJNMPQJJRMONUPMILLJKHMHPMQDRDKVKKOKGJKNQHJOLLMMQCOONUTMOLPMNNLNLIOBGKQKNOKNLESKJMLMRROJIGOJMKMRJKMGNPJPLHMNKLOLNGMGPMN
    ONEGSNNLNMRMDHILJSHLHQTKQPOSOIQNMNLPIHLMINHMGKLNJKOLPHFOMIJJJNOOKFJLPNKGMHJDGLKONNNHMQJOOQILKMGMQMLIKJGPROLOFMEQLKFILOQMMMJNOOLNMLVNKJFJKMLJ
    ETLIGLOLINHHMNNPMOMKGRFNKKKHULLLLLCRONKJGLKRLQKGPJRLMNMMTMNIOMKKGOHLJQMKKMJGOMLHOGKNILLIMJJJPKJOHJHOOIHGLJOSEPLKJPMKJNPKKNKHNMNHQPKHMKQKMMIS
    LMSKKJHKMNLKJLTHLVKNJLALONONMLOPMQRMHHMOOJLJJJKOMKIPJMPKHNJMJFJQMJPMHOKNGLHAIKTPNINJLJKJGMIJJIKMKJJLPLOPIKPOIIRKMIKMNBNNIKKNMKJKPJJKPKNLNKLM
    TGJKNQLQOLJKHNLINFMJKEKDNKPKPQHPIOLOKKNONKHPKSPKMGQGLMOTILKNNPKIPLPLOLNGKKMIMHJOIJMHNNILPNJKHKLNNEILNRPOEJLHJNMJKLNISIJMKJHJJKNGNKKKPNKJSOKN
    IHLJRONKMQNRMHLLFOJPFIOHJPKMILOGNNMKJMLIINLQLJALEOPFJPIGSHNNRMPKVPOJMLHKPJMDNGPIHJJHMLKPKLHKKPONLMLLMPHGMOKMKKRNHIOIPKGKIIOKPOPRNNJNLILOOQKO
    JLLLOMMRPGNIMILMRLOKOJOQPEOPLKKMLMLOJLLKSJLNOLLNLLKTMIMIIKNMOILGFMJKKIJIJQKLUQSUGJKKLNMJFKKLQKSHMLLLLPMHJJHKJOGOONNEJNIOILHPLQNKGMULMOQOLMIJ
    LMLNMKLPMHLFNMKNOQLLPLNOGNMIIMKKLQMMJROLIOLMOKOQMOOLLHJOHNLROLMMLLPKJLJMJJQPINKPMKLKHHJKNPIUHLMLKKMPPTPNMNJFKOLQKIMKILNLDOJNKEMNHIKKOPNJOMLJ
    LLELGOLNKLNLJONOINSKNOLOPILLKMJQMGLLOHKNMNJPLKINIMHOOKHJMLHPSQNLMMJOOLLLTNNIQGNLMLSSJLPMLLLIKPOIJJKLPNQQLMIGPQHNMJPSKONMQGFJSKKJLGKLIJMMILMN
    NLPQMTHLPKGKIKQHFSJKLJOKJIOKNQMNHIRNOPKGMKIJOKJKHRPNPIIEMDHQIFEMLKOORSJLOLKFJJPJLRMOJEHMQIJHTKINJJHNKTKPNLQMKLRMILLIMKRKFIKPKNKOQNHMLCPMLNNH
    TPQITFIKLJQQVMLTGGNNOMQSGMKMPMUBOKIMHIKKNFIJMQKJGMUQLMINRMILJKRPONJQNJPKPQMJHMHMOLJQPKJNKHJKOJLQMMPMIIGJGJGKSMJMMNJKPKLLHJLPMOFMPMPKIRQSILRT
    NGJKOJJMLJILNKRMQMNPOOKGPOJLPLNJPJMVONKQJKJNKMNJOIJNHIFLQRKIOLMOLPSMRHJOLJIHNINHNNJIJGMPHJIOLSNIFJMNPOMMNIMLHNLIIOJNHGPJJNMJLNKPMJMJKLRFOKII
    MIMKOMJMLQJKJIMNOKKLOORJJJRNMIKHNKKIIMOQHLFIJKNKKLKFRMMPOHJONJKNOILMPKEPGPKMLJMJIKMOLHPSLQJLMMNLNKMJOHKOKKMMMHQMJEQKOJJKMOHHUJJPOPMLKLPMLGMI
    HJKLFILLLGJLKINKMHLNPLOLIIJMQNILNFHQJKKKMNKIOTILFOGOKTLJNLLJOLPMNIIOROKLNFNFJGJJMVJJKMNKPKFGMIQQQJLNOJOHMIQGILOPQHNMHKMGGLIKLRNLIFMIMNGONPMR
    JKPPKNFRLNJILMOQITIKPKMMIKIRBNPPJKVSGKJHIKLKOKQMKOKONMNJLNPLLNKKKKMJMKKHLINJMMPLHJISNMKLQMMCKRIIKNGHKMUQJTHHMKMMMLNOOQMKSKJKOLLIONNDLGMJIKKG
    MKKKQFKIFNNKKMIKNKNPJJMMJQKGOEKILIIMOPINHQKLPICIPNJKLSJPKNLPKMNKEDOILHJKSMFLLNMLJJMNJNMRLKQJPQNDLMPJKQMKIKFPLIMPMKLGIGKRLJKHSGKILMKLINPOIPHG
    HJLLLPMPQKNHPITMNLKJOHNNMPJDPHLHJMLKQGHSLLHKNMQLHELPDJOPJNLJMIKNLHNKLKONLIJJLOCJLMKLMKIJJFPJHKLPPKKOJNNLMMEOJOJKFMNMJKMLIKMILPQMJGJLRKPMMLHL
    GIPIPNPDMMNIGRLLFNLNKQITULSLJIGOKJMJKMJLLQPMPMOOIJJMNPDNOIILKLLIMMLNKNLKNQLJIIQJKLMHKPITJJIHMSLSHSMLPJHFMRKOMIOMKEQOPIUJLMMOIMOGGNJILMIPJKJM
    HKKPNKKKLPLPNLDJKJECNHHNKHLMPGNRMMPHMJNEKKJFOJGMMPQKQNKLJOLNIKKHJQMNILNJHJQNJJMOHHOJODDOOKSIEKVKNPJIKFLQMIJJMMNMHPHJGFPJJIMLJKFMLFIEMOMGIIKM
    JJSKNGHKLHLKRMJOFJKMMOLLHKNFIFOOIKMKNOKNKMKLHMKHFOHJSLHGEKLMIMIKCKKMJPFMNLQKHHPOMGNLQLKLLPILEKIHINJHKLNLKKTILIIKMKNQIOMHSQKLQRONJDDLMOOKMLLL
    IKLPOMKOIMMNNKKKGGCPGJQDCLOIJNOKNGKHJIIENMNJGMQELHIGNDMHHLKGPHLNPOKLGKLLHQLOJLIGSLJGOPNPJFJHGLLNHMIPLTKKNLLNOLKRKMNKMMJNLOHLONMMKPPVONPJLNHQ
    RJKRTNMQRIOJJMKIJJLLIKIEPJHPNEIOKLMRNHJMONGIRITNOMJHHOLHLHIKOJKJJGLMNGKJFMMMJJGIIJIPNPMOIPMSNLNINLNOPKFJFIKKBGKQNIHMVKMMKDVIMJMUFGMKHKLKKLPO
    PQLJJQGIMMPQOKNNKOFLKFOFRMIOPNMMLKJGGIGDDJPOQNFNMMONJJNLMINIHILHGGKNMGGMNJSCGKKMKJNJMEIKQHQGJKPKOKVIKNOKOIQNSOKVKOOOHSPPKLKUNQPPHLPRNQQMIIMJ
    HLMKMOPGKIQJIORNMPOPMQIIBQMJIKLQLRJOLPORQLHLNLIQNMHLJKIMMIPQMQHIKPLIGGOJGIPFKFJIKHNIFNHIHLKLNGQDIOGQNGJQFHHMKNGFFHSGJJNKORIIHNRELQOMHKIPMNLL
    FKGLLLIRPJNMQGGOMNJLLKKIFKLOINGPJJMNGJPMFJIPGIIOOIIVKNLHQLKPEJLNINGGGNLKNHHHKEQMMCKEHIRKJJLRMJLOMKILGLMGHKONHMTNROPEIJILIQGKVQOJOJPLLPOQMFDH
    MLJOJMHNNDMNEMMHLKPLHPLGQPMLNMJNIKLNPQGPLTRGIJMJNEDQJLNRLCLLISIPICONLHILSHMPMGLKMLSLHEKKHKOLRJRJLCGNDKLKTKLPLQKLFLMHQNJHNKTJEPIMJNFEHMKKILKL
    LLGRJKMKONMHMUNKGSVJLKKIQLHILOGRILKHFSOIKJRLQHUHHKFNIGRIMKNIONHOJMNKJOMLFMNQMNMKHJFFJDNJEIGLNJHLMGELLJNEHJLNNOIJOONNONMHOKNLOHJQLILILPFMHNJM
    GCJNMTQIHQBKIJJGIJNJEKFHLJKQTPIDLHLOGIHLNLLLKNMIMLGLMJKLJLKKQLFNIMNKPHUPMJTHIKJNOKEQLMJLLKOEJLNFQLILOGJIHJGFMOOBHJIDKBLJQRHJKGHDKNSKPLLKPJNA
    KKNMPPHLKLMIKLNPKINFHKMPNKKJKLLLJSFLKKKJOGIIJIRNJFLOLPGHHMNJHDHINGKIHKGNMMHHFGHIJJLHIONGJNMNNNPOKNHLNJLOGMNGHIHKHKMDGMJTMLPKIOVSDLSKINLMMJHJ
    OJMKELQFIRFLGMKHNNJKMTMLIQNODDGKFJFOOHLOINLQGHJOINRHOKLKMIIKJBMKSOHHHOPGTKKFLGMGFNLMHKRPLHNKTHBJNOEGMLKINJHSCMMKJGHHPPJFOHNPHHGPQFHLNEPKNKIJ
    LLKKNLHILLMIOOKMLIKMTMMFHKJLNNQROLOIHSVLQGRQNMNSKFLNKLVJLKOJJEJGLKTPMJMNNLMKGLNIDMNHFFSKLMLRELQQLMLLGNOJNKQHQOIHKKJFUNGMNKUHLHMOIRKMKOJOLFLO
    IMSRNFHFPOIGLQFLNQKEKSJMKMIHQMHINJLNLKNOMSPLTDDINMLLBLGGKKDJUUQOQMHLKJJHKNMMODKKOJHKKNJMMOLLIRMMHINFIJMOKHKHJCHJLLMLJRLDIKFMJONOKKLJOSLHLNHJ
    KHKJIFIMILFDJNSJAFNJTLHSKJMUOMIPMLHMJLNLJLJNHKJLIMNLOOKILLMKANPLHIMKSIHEMKFFMOPJSLORHKFFJJJNNTJLKMOLNJNQJKHPOKLPIPGJLNHHGJMBUOMGNIJLKNFLHNHK
    MFJMNPHKJFKMMGKLNNHPJEPIHMGLLHLOQKKOEHOJCHRKIEQMPHKJKIHNMKLQMJQMKKPKEODJQDKKLCMMJJMOFJKJPEKMOGMLPILPNHNTMHJGJNLJPNLJQLNKJQPSLMFJJPNIMNJNIQIO
    MIKMQJHFMKLJINJLOQGHMKMMFUMHIQIFLNKMIOQOOKHKJOLJMRICFHKFMNMPJFGRQKMJLFNTHLLBLHKKLIJNKKOILHCQPJIJKIFNNKNOKKKGPIIKOKLOKDNIIIHQMNINKPJIMHPNPMLL
    NJJGPONOOIMKEHMLLMOPPMKJKKJOQKGMMIJPFHJJKIINGGNLMOKIJOLONLHNSMMMLPJGLILNGPNMOJIKONKINJKLOOLRJNNKEKKHJQPIKIMIQHHKIKJKMLIHFKRLTMMHKMVGKLVNJLKH
    FRLIGJLJKGOKMHGQJNHOPNLKOLLUMEMLLHIIMOOJFNNLMCKOKONNKMNJLLJNLKHNJKNMRGMJNMJKGHILIJNJOJQIMPIKQPKRMIKOKOMIJLVKNLPLNKPJOJPMPGJLPONOLQKNIKMIJMGJ
    IQFHNHKRFINNKLMLKJQFOMSQMLMNMMKJKJNMFLNNTEMOKGMKHNJJIEJKKNMIKPAHMLMHMLKDJMKKELNJLPHFHKNHNGLJEENUEPBJELQLHRHILGLIKNMKLJRHMNJEDHGHLLOPKHHNIPGL
    PPMMPHKNFHONNJNRJNMKLNMGKKLQPHMNROINMHMJLIGLLINQPJMNHOMMMMMLGKNDHKHQILMOOLFIEFJNKMHMLLMCKPGPKLLJQNHNIREFNJLPOLLMMGLSJMGNPFNLMOIMLLLFGJHNONKQ
    QMMKMIOKOOLJHNKLPNLKOIHMMLQJGIPNLNHGJJOLTLLPMFKLOJPNKNPLILLGJIGNFLKSOJLNHNPJNJLKELMLIKMNHIMJOJJLOLMKNHKKHDHKKNKLIKKIOKKHHOQDEKLEUFIJLFENMQEK
    QNHMLPMQGDLMKNLINNHGIMLGERHMOOQTGMPIIMJMAKJLNGLIJQGNLOGEQHKENHIPJPLLKRRJGKILIMHJOOKGQEMLFLLLJJIOLKLJNHKLPJHJOIJLDIPPONLJKIMIOSPTKHLIKONJDLLI
    OHIQSNKLLHMGJMHQLIMFLNHJLLIHOGLNLNKREHNLRKSJMNHMPRRNIJMNGLNFJJOMSLFLLGQLFGHJPKKOLHKJNMMEJIKOMJOMOREHJNIELJLIIJJKOMMLPNJEJPLIJIPLKLNKKHKUJOMK
    IKKMLLPMLMMONTMJMLINSLMPLKKOJNPLLLGINFBGLJIPJMLMJIILJLJJJHNLQDNNPGHNPGJODKINKJMKRPOPFOLGIHDLMELKLDMJJLIKIILQIPQJHFOFILIPPNDHOMOIKMMMLLKMILPQ
    OCAFCRGPIGNKIKNPONKNOMOKNSJIPNLKNGMJRSPPGLJMGRKHGMGMPQQNMMIOICTLEHQPLQGJFMLLFKFLLQMIJSJMPFPSPMKNOJHLNQOPNHNELMNHEMOMMOLMNLLIGRJMSMFFLLFJOOOJ
    JMIOLNMIMLLKOLLLLROKKLKGPKNLJQMLMGROHRFPIIOLLPKPMNFLMIMLOKIHOMJQLMPIOLLTLKHOJMHLIJJMKKJKMMGKSGKNJMKJONMMJNNOCOQOOOKJJILKNMOLHMOLHKNSQLFNHISR
    NMVHNQLLLPMPOMOJJIONKMPROHLOPNNJNLTMSIIHNMNPLORIKLOLNPQIPHNONVONMLHJRQLFGIOEJQISMKHNIJNKOLMMOFNKOKIMOIKPEQLGKIKNIMGOLIQGOKIKNNKJFPKRINNNKPOL
    JOSMBHMNROILMMLOILOKHILPKGILKJMGLJIIOMEDNOMPNJGGFJGPLHUPLKKMMFPQIJQNJNNPDKIRGMMEHPKJHOPMKIKIOSHKLGNLLKQDNOMILRIHQHHINNNILNMHJLMNPHKNJJSJJLKM
    DQMHHMJKLMHNNHMNPPOJFMPOQOJKIPMOLKPJLKOMQKKJMKLMOJMKIMIHMJKINNFFMNPLNHNJTJKEMIJLMKOIBMMHMHMINFEOONNMNPLMVUGGGGMGFHNJJQILJNGRJHRSLLLIMQHPNMGN
    LLKSOLLNPMLJILNHHDKFMONPLPJTKLKMHTOLIMJGFLLOKNVOOMLJKPMQRGNILPQINJPMIINIPKGPJHOQLPNQMNOSPNEJKLNGNMGPQMFJGIKDSKMGKKMMJJPGHPHKFLMMRMIMGMMNHONS
    MLQIGMGJMHJPNIHKOSNLRLLLLJHGNPLIKJOHLKRFOOCGMPRMGMMKLROMILSFFJENJJLMNLQMLMKJGKKUNMKNIOPRIJOIHPKRMVMQKFMMIINKMNNGRKJOIJNRLGGMOOLNPMLJOUHGLOHL
    KJKGMPILJVKQLLLINMGLLOPKNNMJKHIKGPNLOMMGJIJGPPIGLJELGHJPETFFIHFGPHKINGMMNOLPMJGKMNBMLPKNJJLJONLNOMQPKLLPMKILJPQNHHHKIKIOKMIKJNHNJMKMJELIGIQI
    QMNQISHJKMJKKRHREKSJMJMILLKNNMILHKLPIMJLPJGILNPPNMKHRLMINMGHJMKJMJMMOJLIMMMJHJFKGNMRHIQBDHKKIRIMMMMGLLJJNHNGGQOLGNJDNRLMKLMIMGKSNLJOLPLMPNNK
    GGONPJJFIMKJLNOKHJPLNPRHINJKNTJOKLLMLLJMOMMHJOKMKNKIHIPSKLLHLOKFMHKINNNGNJHNLPPLRNOOKKNJLIKDMJNMLHKNFLLNJJMJNHPGJOIKRFINEHQLLMKKLHKMLJHHMJJR
    ONNNJLMKMNOKEHHLJOLGNHNOENGLKLNLPSMNHLNNKIJJOFNIKJKLPSHPLHDNKMLPQKKTMLKJNDHIQHKKHLJNJPKLGLLNLIMAKJPKLKMQMICMRJRBKFIKHNRNGOIHGOMKQSLKPKIMMKMM
    PKPLJLGMMKNHMGLLNPQIIPHHQNONNEJUKKNHONKIJOQILPKKOMLEOGMGJNTQIGQCQRMHLNPOLJLSRLJKLLKKQMENMMLMQKIGMIMQIKLJMMENJLJJJKHMOKJLKJKPHJOGIKMMIHKNLMNI
    JDJJJFNDMMHIGKLFIQKDNMRILKLMOMRNMMEMKLPNPNJNKMSISHNNQNOJSKJMQRFHLKIIOLKNLGGQGNMQNKGLGMQOKJFFNLPRHGDIIKMJOLVKLFQOFILNLJFJQQQKJJOGPMLIOJFMMKKN
    HPQJPLHLLJQFOPMGFRLJHIOQKLIMLLJKMRQOPNOLHKGJIFPPPJGSILONKOLONJPJKLEOLNPHQNLKGLMMMIJMHTPGMKOJDSGFGKPONJMLIOILHIHIKIFNSMMJIOGKLMRIKIKORHNKKJMO
    ILKHIHHNHMLMJLICHJIMEMTIPLIRJNKNPPFRHKJGLIGVIRSMINSNMLKKIGIMJLQRPJHBKHSIHLIIMLMPKIIMJMLMLEOHHKIIJKFLHMIKNMIMKJMLCLNSKGROKSJLIIMJEHNGPIIFMKQJ
    KLHKMFOLKFGNMLNNEQILLGKCPQPMMJGQLLLJGQLRKESMNHCNKQONJJLJHNPQRQRFNMJICONMNLOJORLKIKMLMJDMLKMLLNKIJGJNNMOEOJPMPMTFFJFTGRSMOLLLOOPKKNLNPPOLGKOL
    PPMNNKLHLKMQPUDEMLJJMKOFKJKGPQJPMIMNEGPNHPKKKJLMMILGMPNJLOMOMLRLIIKEOQLKPSPGJQHPMLMIKSOINNKLKJKMHKKLLJMKJLMRQJLLHNHHLJMJJKJKOLNPHGNNMMLSNOML
    GLGNGQMNHOMKLQHJHMISMLMMNSHFOJKIIOORMKMKEJFIHLMNOIQJOJKLFJLLNRKDJKKIUKFEHSLIKKGPKNKMGEJPILMHOJJJPRKFLKLLKQEKGELGPLLGONKOEKPOJKNMLHLCHNKNKNOF
    PJGHILJKJNIOMNOJLLKJJMKIJJLKKGRPKIIMOKLLOPPMIKIMHKKNGHLHRJHHPINFMJLNLMKKIKLMLNIHKHJMKKMHMHFMGNJHLJKJHIKNKQPNIGLLBPPNJIKOKILMOJMPNNSMLKMLMMOI
    PGOJMJOJHGGMOLKKKLPIKJJMJNKPPLJKPSKOKNJKIINJQMMIKCPMNJKOJLLHNQOKJILPJJJMHJOJIOKGJNIPFKNIKIILLIMOKPLOLKKJONHJKLLOLRJHLLQHOMMGFJMIJKIHQJPCMKKR
    MHJNLELOJMHIGKLLKQKINKNJIHLMFIGUILJOLPHNLPIIPLINKHMMLKRKIOJOLMKELLPKNNQIJNNLLINHMFFLJMMKKNKGKMIDIKNLNKKOJMHKNKMHFMFMLKNINPDLQMHHHMLJKLIGOHEJ
    MQPIMKMKJPKGMGNSLLNOMMGCQLEHPPSKLIFLLIJQQHJLFLLNGMJJKGOJIHONJSPMOQKEIIMFIFJKMLNHLMJQJMKLKKNJJMMPILKIIMPGMGHHHCHPLPHGIFMPMLHPNGPJNLHHMLGIKNLD
    KKMINIUOJILGKJENJIIKJFDLLNSVMKOJOORNMJMLFLMMKMHJKJOKIOKPRKIMHVGJKOJLLSLJJKJOQPPQQLJJNHEPTEKGJMJJNJNOOKNSKLOKMPPPEPFKKIGQKPKJNDNLQEHKPKJOTJNK
    QGKLIDMLPJFOGRNKSLOENLOMFLEQLKMMEQMOQGOLNKJTMOLILMRNLMFINRGMDMKRKPRRJNOOQOKKMORDHERGLRMJFMMEJMLJAJOOJNGPGLGFMIMQPRLDMHDOKOOLDORKNLSJIFLGILCQ
    RQTRNONJMMNMNMFIJPREPKKRRSFEJQIKIKIMQQLNNMJPMEHPNNNEKORHMORGMJHJFPGDOBEIMOCLIDJHQLNLNQMLLLLOMJNDMSFKQHNNLLHLFLGLOGLKLONLMEJKHKNQPKTOMKIJPIKH
    LLPOGNMOOKJPKPMOIKFLIOHFJNMJKJNNFOLQMMHHIKSMKLFMLFIJMHIOKHGPKJMMIHKOHLFEILGRMQOIMMGIJQIONNTOOMKKLPOKQNFHKDLJEJOPIKHJLJPMJMLJJOIHLILEQLMNKLOM
    LMMIOFKMKNGJMLDJRRMPJPGJJKLLJRJSILPNIGMOMHNHMPPMQDMHKINGKGQKNJGKLKNGLGMLNJMGOKJOPIOKFPJPLNCJOMNKNJSNLLLNLLIMMMUILQLMQHKELLPIRIQQHGPQPJLJJRPH
    JLLIVMMKDJTOOQEIGGJNRQLIMNPOOIIQNIOKLRLPNODLKJQLMLICHRJJLKNLPGOMGKMNOQVPOMRJOJNMRRJJUNMIDMNOONPMMPGLOHRIINJHQMIRLNMMMMGHKPOROMLMIMMDOONNHOLF
    KJHNMOKKMHKMJLLHJHOJHIPLLHFLJOPKPMCQEINJSNIFFNOLMKLRSPJLIIKILLPKIMNIIQOOFNMIHPJMOJPMMOQMMQMMNPLMNOFRSPONOOJPNLJMIKSLIIPJLNLLMMMPSNMGONQOGONL
    KHTOQDLOGJIKIKNOMJRKPSJMQKOKHPKFIQNHNSGNSNLLIDMMLQVKQJIFNOSMJNLUPDLINDNNKMIOLOJHLTKOKLGHKJOKNHRNONSCMOKNJIOGJQTQOJNLOOGHVOLOGFOPMLOLLIRHLKEL
    LHSILKLTNISGMPILKKPMNHLMKOGJKMPIJMFLUJOHMEJKHIIMMFSMREPMHQMUFNIOKQHKNONRJFLOLGLONNJMPHMRMNMNGHVHLOKMOOKENSPIONFKRRKRNLMLPLKPKERIKKMLGJNNNJHF
    QJMRJKJQMITQOLKJMQRQMQLLETQNKLKQODNNPMCGLOLMMLJJORLPHFRMGIENNJPHIJLOPJKMROLJJJMKLPBUNKMKNKKKJMLMNMLHMHNMKMLKHPKSKLHIJPIJEKRMJMKNMNKKMHEMOIFH
    PIDHMLIKNQIJNRNRTOHNOOKKLPLFGHPHJPHKILIGNPHLFIUHPROKHIILFLMMPDJPJIOKNNPKKJKLIJNONQNEQMQJRNOLTMSHKEJMNNKHQGMHONLMPNFKJLKLPGPMJOCPTLQQIHHLPSOL
    NLIMNMOJJOPLGQPTLIFQNLMMKKJGIQLGLJNJILLGOLKIIHPILKQEMPFOONDLMJRKFGFPJHNMQNHOJVLPGPHKGOSJHKOKJMNJLOKLIMPKQHJPULLQJLHIOJHNMLMGGJJKQPQJLQNQSNQL
    JKMKHQLJVFOPGNKMMVLCKORKLNLVSNNLNKQLUOILKMGNISHPIGNMJILLJIQQEQMLVOLPPLILHPQNJHSNTJSKHRFIQMPILJNJKNHNDJNQGPQHLOQLNNCKMACHOOKMKLNKIIQLCNNKPMJI
    JNPOIMIJJTKPMRUPJFPOGJRQCMNJMJMSJLKKIKMINHQKMLSHOHFELHHNOGHMLMORHLSGRNNKLMLFJJNOLMMNICIHHNFQHIKJHHGRLOOJRKJQFJJMDKHGMKKINOISHKOKNNNLIMLNGHHM
    KILMICIKMIIMOSLCHEHOMLPHMEJKKNJEONTIKMMFNOJKRMLPIOMMHCOJJLLNOLKLONONPPMKPJMEKMMKLLNGJOQFEIMOOJKIJJLIKHOHNQHIHKKJHNHPJIKGQKOGIPKMNJMHGNJNLIKM
    LILHGKKPLMLEJHIQKFDJSEGMKJMLKHPIJIRLGPGIMJJJJHKJNMPPCOJPOHHFMLMOKQFOMLRKGQLKKQMKHLLQMIFNSMILKPMNQEKOKKMKOJLKKOLGGLLJKKEFJKHPLIKIRLJJFHCLJENM
    OUNKHLMPIMSILEJLJKLKMPNKKKULOKGNMNJMJLIDMMHILHILJILMNMMOLNLJQHMMLIJCHELGIPKIHOLJIIJLKHLMHRJJOOMLKNMKMLJMGKMOIMNLQLJLMIKHNMKJMPLSIIKKOGHGLHGJ
    ODKJHOHIOKMKHKIKEJIIRHPOGOIJKKNJJNKKNFHILONKTMOLKKKQOHJJIMHKOLNOQIOLJIMOLOTHNIIGPMKMOECEOJPNNOMOMKFNMKJFONLPSPLJHQILKDLEKPNEMPFJNMONMOILNJQG
    LENLKKQQOHLMOIGONQKLEQLNNMNJLJLFGODHHJJBLJNFNKOGOJOGKULBNLGMOJGLQHHOKIGOIKQLISNLJJKGILOPLKOKLNMIJMHJGNLLLUQOHIKGIEOHOLIMKOQMNNFKPJJMMLSOLKKN
    KQLSKJKGIQQLQMOLMOLJIKLJNMSRKKKPNQMLGLOKTOMJQNRHKKLNOKFNLMHKANKHQGNMRSRNPKQIOIMNKIINPGNINKJILLKNIKILJNOLOOPPHKJTQLNHGONQKGMKGNKPMIBIKOPGQMPJ
    MMOIPPNKJNKPKMNMSIJFHKINOKDMLPNONGRELHLPFKIOIRLPMRPOJLKOMNPJPNDIJMOIOJOIOMNKMILKVMOJRJOKOQHMMSJMIKENFILLIQLKQLGNNMNKOMKOJILNFFMRNMKKMNIJFOMO
    MSJHLLJIVJLTJHFLHPFNOPOOPMTCQHNLJLKOIJKPQOKJOEHPNRJOPHLNPLFLMMMJNMHJMMLHBNONFDJGQJIKLOFTJJJLPIQQIOLMIQEKLQIQKIMIQKNMGGMJNLIKLFMNFNKLJKROLPNL
    KTKMHPMKGGPSMKVIPLJORKPLJIIOMOOOJQLNHGGROJLEOOKHNRNMHMJKJPNLOGGNIMEMMIILILORMHIJJLKPNPONKGOHIFMMMHKLNIFHKPKKSQPQMGRKNKSKRJHPKINNPNORPOOSHORJ
    JOKLLINVQLNKLILFMKILKGQPJLIKLKNTHNKOKNGGILMGNKIHKSNPLINHINOQMKMOGKHRIMIHMMOMNNKHUJKMILODOSMKPTJHPOSJKNMPDSQPIFHARQMJQQJNRUNOPJNFNNRJMONHNOVL
    LLMPLVKNLNOKQLNHMSQQHFNGOPMQMEMSHORRQMLOMPTJULKHKNNJIKDOOKOTNFUJKOOTINKONJNHQJLMNJHLMNJEMLLSMNLMKNVITSLJPNDNMOMQKMHKPKMIKRGOENKMHNFJKMJPJOLK
    NFNMIGKKMOKHJTOHNKQJHOLPNEJJQJOHPJQKISRTIQKMMLNNNSNULJLNLQPRKQQOLMKLLIOSLKDKJAFOHHVGHOORIKMKPMFJPLQILMPKKMLNOMDLMOJJKIKNNNIIPFIONELOPNIMOKHI
    RDGLJFKJJMVJOLSEIMKOOMIQKKSNFKITLMJKHLOKFLLIROGMJGLKMJMQLHJMLNGMIKMQNMMKLIJLLMPJKLMMNNLQLNKLNRMLKJTJGMJONEMGQGNMKKHNGNIKCMEPUKNILHLOGLKPMPKN
    LQJRMOJKRSNOSSOMNLNHPLLHLLQHMMIIMQHMHLVMMMJOKJFSOPLRMMHOHKLOJQIIOOLJLJKLNILMIHMJKGKJPMMKHSMPHLGKMRJJIPROMQOMKOLMGRLJLHMPIIHNNKHMJBLONMLQRSHO
    LCKKLNQKMPNJNMNKSKHEHLJPPMMRIMNJKJGHHLJLPNLQNHKILFOQMMONKONKFOKKPPIJGQHUPPQKHJIOQNIQKOMPQIOMMPOJQNKIFKPGLJNRPLLMMNNGHNGLNNIMPNLPFNPPRHQNGLUN
    MKPOMHPMJIGOINJLMILMNJKQJJLJNJKJLQHIMJLQFLJOJKPRIPLKKNLEROOMQQOOLKOMLLDFFPDOKSOLPHQHLMJFKONMNIOMLGJAKMSGFHMHJIGLNJOMJNOQMKGSGPNRRTONOLLJLJTQ
    OJEIKMNEJLNPLOOJIMQMIJMMJOLJIJIPNIKIHJHLOOKGKGLNONKKFJMIJKKQILKIOOMMLQLHKPLMKMKMPVEMIJJKNNMLLJNLQPMNQFJQJLMJJRLLPMONMFOHLMOLPIQMHINOJRLKRMMN
    LPPGMMILKLJNBKNOMQHMQKJPGJJOLQHPPMNKKOHNKNKJSLOSOLFPKJORDLJMFJIIJOJOLMRNILQRQLKNJROLGIMLQKKAJOPLQPLNNKONULKKHOLIKIMSLMJJNNOOPTNRSVMJKVKJOGNO
    NMRMOUMPEEGPSPNOJNKILLPHLMLJIMNLGQDQFMMILIVHNPHLONOKSMJMQKLMNKNNGJPHNPKKKHIHNMLNLLIPQNLIFPJNMKKNMVOKNKJKQLUVJLKKPPMNJKJHPLMGEMKOFKGIENLSNLQK
    QMKMOTIILCPKHPINIDMONGKNIJLLDJJJQOHMRMNLKRLJJKLPLIMKNQKNOQNLLLPOOLLJIOKOQOPJTHNKPOPVJHMQNLNLOPEGPDOHIMNJKPIFIHNMMLKIUGLNNNMMJTSNGCHSPMMIHNEN
    MMKRLMITOLILKMIHOINOKNLEQMOOMJNELPJNLRTJIKLONJJOJPLIEMHDUQJHJKIKMQTINJMOPKQKNJQJGOMLLNIQMRLOJJMGQMKOOLJLQNLPKIDMKNNOPLQNJJPNMMJLHMHFRQRCKLPN
    ITKMHJILRQNNKJOKLOJMOJLLMMPLKFINMMSPMPPPMIPINJNFKOPLELOJHHMOPMKGSLLMIMSLLKLMINHGIMLFSQLNNRPJRIPKMFQPMQNGOLJRGLKOKJGLLRNMKLPENNJLLKIQPMMJENNG
    MLNKPFMNKLNKHKTEMJLLMOLGMQMNKKMNNSNQOKJMMIJKQPNOMQLROKNJMGFRQSOLGJNNFQOLIMLLNMNHLKNPCJRKNHHRJOJKJLJMQNOJIIIUIGGNKMHGFOIGJNKLIJNKNKIMLJNOMHLP
    MMMGIJNMKMJOMIIQKLPLGOGLKNKIOCLMLLNNOGJIRJMHKNKJKKIMJKFKGGPPFLNENRKLJNOGNNTMSHOGPLKHSLLFJHLLLPKNMMNCLJFOJPJLHKKKCLNPKEURONRKQLKOOQNJKJMNIIIL
    PJULHOPEIONNKLQKGEMMLQJNHNQPLIGNJJHJIJKPJQFBJEHLHJJKHKOPJHLOQPNIKHNPLMRHQKMHIFFGJILEKHKMLNJPLKHHINHJIEIOINMGMLIGNLJLPKHFGQLOIGLMNRIHLMJILKJK
    IDKJKMKHJIHPMGLMJJLROLOJIJEIJMNLEJIJKMJPKJJHIIIKRHOHJMELJQKFJNHKIFRGMJGHKNNPQOFKPOGOIJLJGONJKFIGNJHJNLNLFHNLFJHNMJMQNNMHGJJNOLJILLHLKLPKMJCL
    JTJKMPHGQTNFFPIHPLHMNNFMLNIPFNLNIFNHMKNHNNPJPMELKHSIUNJKFJJNGHELLOFKJKPKANMKLOPOKFGGJPLLJNLKLHPLLFMHGLJKSFGFNNGDKFPLFIKNSFPIHMPNQEEGRQJKNKMK
    JJOKQPKFPJHNJMNFKGILJJKKLKGPQPMPSONNHQNQMNLKDQJPHOILIKOLKOKKQOQIEOJOKOOLLGMJGKCPJKJKLHLNPHLHLJIJIMLLRLGILJJJPMLROFPIMJKIQMHKLNHLIJKQENLKCGOI
    ELMIHLEILLINDLKLNJKLLGGIKGJJLPKOLJKRKFCNKLDIGMHHHNFJQPLKKKMMHGHLJGLNHLOEIOOKKJMEPMHMLHJIDJKLPOMJOKMJREJJGNMILHFJFJJIGPQDKJMBMGINHCIMJNKMHNKJ
    PHGGINJMLQHFFOJLLKPHKMILONSJPNMKIQIMMLELJMMJIIHKIMGKKJJJGJHRNJFNGNMMMMIGMJJLKIGLGHQNRMNNLPLLCJJIGNIJGGKMLFNKGLMIHHGFDAFOMJNJOJJJOMFRKMNJONNI
    JENENIFNIFQJLEDMLHLLIMMPMLJNJLIOKIOQNONILDIKHFMHFNSIKIHKPELMPJMKJGEIIFNFFRKKNCGJMKFJHKFLSHLGQJGLBOPFIOOLNMMKUUKONFIGHLKIJINKMIOLNHNOIOGLNOKM
    LMELOKRMNJLPLPIPRKNKQJHLMRRKOGLJLEMOGKNKLLJKLJKGRIMOHLRPMMILOFLIKLRPNMJLSJEPOHDLHJHNQPKPIKNPOFMIHOLNIPEJNPJIOOGQGLOIGOFFPJONSEOMKULKHJHMLLLJ
    LQQIOFOEJLLKJKJLNMHQKSMSROHANNTLIQDLIMTMEKMJNNOLPOOMLMKLJQMHKIOJDLVILNFGGMQLAMIKNMQEHHKJOLJKLNGIOKUKEOKOHFCJQQHGKNNPPRKHNGLMNPNMNKPIMLRTKKKE
    HNGKQLMLVJJNISOKUPRNKKLINPMJSJKHFKEOKNOEKPMLFJLHJNKHLHNLRRKQLNJJIJGIONLLMLMMLFNNFKOONJJNLKMMFJLGIPNJILHORFJLHIKSGQOPLKLFCOKLJKLQDNOFNJMINGHE
    LOMLJMMIIMOJLQNHJHIPIRJNIFGKNMIOEMJMJJBNGKOJNMJQJHJPIHMNMOKLLLNLHJILJDBMMKMPJVLJIKKJHHLNRKLJLLKIHPHHINJOJFJELMLJGIOMJKPQNGMBIRILJIIIJIQNEGOL
    IQEKIKINPKQOPJSNNKMJLGIMKJMPGLLLPGHLEIPNKNOKNJMGNNKPESHMKHQLLLLKAOJIMHQJKIIIONOIIIQLMOFFHIMQPNPKKKINIBLHTJUIEHLJMNPOKHPMKHAQKIKINJHMNKGJIQKM
    SHDHIJPEFFLOKJJLONOJNLFPFJIGMONKELJHKHJLSMIMGNGIQJMINIJQKJOEJQKKLFIHJHOFLMGMINPMMNJOUEQIJLKHGJHPKHGJFPPJKKIKMKOJGKFHMLPJJIJIPNNMJPHHIKINNOON
    JGINENOONNMRJFKFQKOOJKLJLJHMJIOGLKKLSGRMHKDFJJHJOPIMMJDJPGPLHNKKMOOPKNJIPHNGGKMOPKJMNKJKPHMPNKKJKIPLFNFMNKMLLOJLKKMNJNMMMMLLJKQLPJNDMJKHJMLK
    AHLPLJQILJHEHJJHROMIILRGPMKSLSKNBKIJLCOILJMSHJRMJJILEKLKJNMKMKIFQLMIODVHNFLNOOGMIQLPLMPNOFQMRNLLKNLPQGNOMNJIOPLEJRNMOMJLMKMQNPLMJIPRGILLIGTF
    JDMHJPIJNNLPIEHOGMCNPIHIHHLOPLLJKLMTDJHIHPFNKNMOILIIGHGFEINIKJHPIMSNKKNMINKNPJHJIIFMHHNHLJKPMIQMPHHHALFNHFOOELLIMGFCQGAELNELQHMDQHEHKLSIQNSG
    LQHGJOKPKUJMUGJLSMHKPOKIQGIILPRKKGQIPNIKMMPKQNLJOKOMIJOJLLOGKMOLONKSLMHLPCPRNHMHJJGLJHDGOHMDIGOPKOKOHKOLFLIIMJRJNHJQGMJKLNJIPMRHBSMIKSKSQMQM
    OLFQHKLRLLLMQIMEJQGIHJLNFQLLLLKJIJJNMKLLKHNMPPJKFIFPHQJHONNLLLLLRRMPNLEJIJOOLOPGIIKHJLGPJKJKMLGHVPNJQKNRJIKJIFLRPJIQIHSOLLHHGSJNHJKKDLJJIFLL
    PVKPIOKNMIMJHHGMSKLHQHMMMLNHKKHMIJJJNJRIIOFJKLHNKIKRPMLPOLEOQPSLMSOPSNKJNOGKIHFICJRJLNPOIIOKNNMLJLQLGTILIMKKKMKGIKGLMJELOHJIMONMFCMLLIQLORNO
    LGLLIQLKVENHPKKTLLMMKIFOMIOLPNNMJMOQIFKBPJKMQNOMDEJQEIMLKHJONLPLNKLPKIMNMKJLFLKJJLMLDHLGNHFGKKLMJGJIOHDKFGVLEKJLLEJMDIKELFOOPMPRMMLEGNPMMLOI
    LMLKSKINPEJLOUJQMMPJLKHIRKJOMLJMPLGJILJHNNLEIMMLEKDMHMINKMOMMOLHQNNKGJKMNOTFLMOLNPNLMMLNQGIKMINVMLKNRLLMPGJJJKIPJILOLHMJKLHGGKPKJVEMJHNLOMHI
    KHKFJMMNIFKPMLFJKQLGNMJMOKKNJNMJHQNLKHNLIIKKMNMQGKGKFMKJMLLKHJMEPPLMKGFUFNOJLMONKJAGROMLMNKLMGOLOMILONOLNKQLJKKJIMJJKJIPJMJNPGMNHHPOJNKMNRKN
    IHLJJIJKJPIILHJLJNOLOONMGIFKNLHJJQKMPNKKIGMJMKKLLOLLLPNPIIGMQKJLJILIMFLKNKLIRNKLHLCGPLHSHNGJMJJGJMLIINGCJLJRNNKLKJGSNOJQIMLOMMHIQJRLPJNMKIEM
    TKNMKLJJKNLMHPGONJKMGIJKNKINKMLKMPLJIJKLKOMKNSKNJIQHMFNLNJNLHNKMRILGKRROMJOJFHNMGLMLOLLPHLOJHMHHKKINJILOOJINLIHMNJKJOIPPLPMKHPMKMOKPKKMQPLMJ
    JHHIKLMJFKOJFOHORJLJGPONLKNMMGIKKKSIMHMPMIIOGNHPLOKNLNKNRJRLNMKKJNJKILLLPPLLKPFMKOMJGNHJKJJOIPHKOJJMJNHLINMJPILFNKLINGNLMNOPOOOOMNHIQNGIHIKP
    HLNGFGHOLNPNVMONOMKKONILLOPNJQLNIIILMJQNLPFFLRNOGMHHQNJUMONHMNLJKLILPIKMFKMNFOIMLNONQQKMLJOIIJMNRKPLNJHODLMJJJOKMKMIGQFILLMAQMPILLGRRLQTLPQJ
    HMSLJSJLDJLHMFDKLOOHMMMPIQGOINFFMPHNJNLNLMJPIMHGFNPNULKMOLFKMHMMMPPHQKNLOULMJIMNJGPKJLMONMQIRMMLQKIKHIMFLIOFMJFIFMJOHMNLJEPJGKGNLLLNKININLHM
    NMOJMMKFJJQJNHNLMNQKLHGIOOINILMMIQKMLLNIMNONNLKJHRFLOMJNHKMLEOLKINJOQMLEQFJKNSHIJHIEKMNKNHKMOMNQOMJMLKIMKMMLPGPMHEJJPGKLITHKLMOSNPFLPMJMKJMJ
    PHMHFMQQGKMNLMQMPPGPMIHMGOGJPINHPNNPHHOMUIKOPJLILKNNHLKOPHLPJMJLJMLQKNITVIILDGNMOQPOHQFLLLNNMILOEKHGJLLEHQLPOHLELNDJNIKIGFKNNLRFOJMIPKOMPIKM
    LKKJSQNMLMMKKKNIJPJIOHNGLHMLIOMQLROOSMLMLPPKLHFVOHMLPKHJFILKOKLKJFHILGLKNPKPQJKOOPJNKDLKFNMKKMIJLNKQLSLNRIGIJPEKODPNHFHIKPKOIUOMKKOMRMKLLOJJ
    LMDLMLGMIIKHLEJHJHJIJOGGJHKOJFOLMMJHFLRTFPGRHJIJNLOQKJOEGIPLGMKHMNLKRMNKLHLJKJQKPJGLMGKHJLJQLKLPDMMBKOMLRQLGHNJJKJSLNKKIPHIIMMMMLOOMLNTNLLNH
    LFNLRNPPMPMLLLOGTHHMPJGMQJMTSLJIMLMQLMSJAFLQIIEMNLLJHHQQNJLHPJNMMLLRNJINKJOLLINMOKKKOOLNHKNLOOJNLLNLLLRHNOJLMOKKMKOKFMOHMOOJSJMHIFHAPGNNNLPS
    ORTHFJINOIINNEKPINPRNPPJGSKIHNORFOGKSKMLJPMJPJNJKNJNMJKKMNKJMLFGNLKONNGONMIRMLLLJNNBPNGNLNQNPOOMDOOOPLICDOREIJSGJLNHROKQIMNJSNIEPGOOLPMJIIKP
    MJIJPNPRLIKOJTKJIIMGLLFNHOJKMHLLNMLMMFIJMRJNJJEMHPKKLGOJOEJLIMSOHJINMNFLIBMNMOPOOKUJOKIKNMKOLMDNJRNJQHOHLEJRHOMJMKFJSKLOGMKJJJRNPNHNKJMNLLNH
    EGNHEFLJLFKMLIHLLNMHMPKJLPNNMJOJJKNMJFJLGRTNJEJPJKRKOMILJONIPJKJOMGNJKLMLLKMMLFJGMOPPQNLDLKMPLIMJPPLOPMOJPHMMQLQKMLUPONPIGIJJIJOJILNKNLJIINL
    MNMGLMPJKIRRTLRILMQLFCKFLOPNRIKPKMGFIMMPIPJNKLKKLIILJOLGHMROLRLORONCNKPNJLONLJPJROLMKMICGMQPNNQOMMLJJMJLJKRIKJNGUJQNMCMOMMQLPLKKHMOMPJJLLHJL
    PPIMKEKIKLEKMHGFJOMGROESMMIIINJPFFHOHLJIQNLRHRNKLPNKMOOOMPLMIHGNKLIKRMMJFLKNDIQLEKJNOJHMRLNINDNLMINOJFSLLHNJNKOJONMOMTJHPKPQMQIQHPOLJLMKJJIV
    MKQGPMMKLTHGJJNGNJNHNIDJLNOQPOMOJIKMNRGKLLMHIMHPOJLPORMIGJKBEKTHKTOLONQJOMKNQKFULMRMNMLOPJNGMTLEIMMIIJGNQIJTMGMMNFIPKOMLIDONLMLMLPILKNLOPEGK
    OIIGKQHKKRIRJGOMMKJNKIMLJUNIJSMILMNKFMJMIIKLKIILNMLQKOPDPFKRNIHPJHJHFJNPGMNHPHRMOKNNRKPLKLINIGPMOOKPPKGJNLLNNHLUMLLMNKKLHLLOJNCIQGJKLLMRQPLI
    PKPMLQPKMLFHJMPTOHMKINRPNMGGOPKNKKOMKIBMFJKKILOILCKMJJOLLLMHQOPONQLMKEMQNIKHMKHONGMNDGFFIJFOMPNMPPILIMJKTRLLKMNOKKLNRUIKJLOKMNJRLLIMIPMFNHFT
    NMMNIKOMIIKOKHKNCLHNPQMIMLLPGMMOOMMNMIGKKQKRPKHJLQKPKKFNJKLTKKOLTMKHJNJLOJMLNIQQLOODKJMMLIIOLMVOHULPILKMMNCPHKQLQPLKILBKPKPKHMLJLIJMOIHEKNHK
    MHMGDJMFHSMFIOONEKKMSQIFKIMJHKJFDGUNMMMLLQHLOFHOLHNPOLNHLNMJMMOMMILNLPTOPMEKPMMMKNKPJHQOMQDKJLNFONJIOIIOLJNOLJNNMPIJNLQEMLRFILKLPOKGNMMOKLMM
    RBIMNEKMSLKMOIKJEHUNOOGFPNOMKLNFBFJFJFCNIJLNHLNIMPPQLMNQQNMEMOLNLKHKJMQLNNQGJKHHOIJJMOMIOJGGNMPQQOKKKMNNHJJLDLINMPMKNIMKLLMMHQMHMMMJHNPJOMPR
    ONKOGFPHOLNNPRLMRMELROMLLKLLEGOKJCNONLOILGORLNRHOCENJQHNOGMKPMJMKKNFHINHNLNLMKMRFOLLLMPLOIHIIORGGJPJMKPONIONPMIOPPKNJKGSIMIPHGJNHNMIKJSIOLMT
    QKMOIKMKLOOIHRIKLKPKLQEHKFCOMTOIIOJKJJJMMLNVMKFGMOLMEHRMKOMPDIMHMLGMNKKJKKHLNPOOINKLINSHMNMHLQQNKKLMJHIMOHVNAIPMNCNJNMQNLBGKNNPPMHPNJLMHMKPI
    LHIJPLJNOFPHOJJNIEGFGFGKMIJHHLKGOMHJPOJKOHLLMJJMLKNFJLLKCRFHEIKLNIMNNLPMOMKLJMILQNLGLMUQOQNHQKKGMCMLKOILPKISLNKOLIJPJMOMJNHRLQJLNPKNNMLKJLMK
    IIOLLOKPHJJLNQQJOHMQKKMJIQJKHJLLFONIKKMIJPKLLOOMMJFLOJKMKNPPIHMHGKIPONOUKKJMGNPSRKQLMJLLDJPIHGFHJKQKKKLFHNMJGFLOQOOFLNPTJMKRLGMJOLOSPEMNORLP
    OQIHHSFJNFNNOPLGMNLOLGGJIKKIINQMKOLMKKMLRINMFMKLOHJLEPPONRLHLIQMIOLNONLHNKHLHJGSNLKLMFKPKPQILJLNNHGOHNGMPIKHPEOLNLHLKLMOJMNMNFJKLKKNMKNNPMNM
    HMOFNMKLJMMSOKIKINMIJGNIGTKHRJOHLNQIINMQLOJFQMKKIJNNPQIPKNMNNNQJRKLOOPLKLPJNSOMEQLHONMJNNJOIPEMMIFMGIKIHHNNLJOINPILNMNHNHFPOOMNJOLNJFLTKNMLO
    PNKIOLGFMGKNLKNPOSTQMKFIKHJOJIHLMLNOJGJMOKLGIOIKJJMJLKTKENLLTFPHLIIJHOJEKMJLLMKOKOKKHOIIMKNNGHGHGHDLOKLRJNLJOFKLMFNHNGLJHLLKIKLMLIKINJNLINQJ
    OJQQLPMJJJQHLJKEMJOQHILOPHMMLIOMLLRQNLOLIMFJGKOLGPLNIJLLTIHLINIILKQKHPKNGOIOCJKSGKMPQGMNLNRMMOJJJKNNLSMIIHOLIGOOLNLNPNLMPJLHINGLMIGPMNINOLNM
    HLKLKOIIKNMNRKHRHMOINKKJJLNOIURNONGPIPEMJMICHIKLMJIITRMLLPGPBMJGKMMOMMNOKKLKOUNGOMIKPLJRNLHNJLFLJHRLROMNFMLKNLPQLJHLLQPPLLNKLLHDGHPKKKNGMKTL
    LQDIMKNQKHJVNLPLELKIIKLHCORRMJKHQKLLOHKJILKQDGFIILNPHOGLOQQTOFKLKKPNMMOPLGIMKKNJJDLNNJKDPJKOJQKJFKMPDNMPPPMLFCKPPTJPJEMJPNEPQMLNQPNJLNOHFHIP
    HMMNHJFITLINHNFKMIKMIILHHFAGMJGDIJJRERVPMMCQIKOGKMTRFONPHLMMDENENILPROHJHUSOOPPNLNIQMPQLLMPKNSNRQPRRTMKQJFJNMDLGJGARHQHOJEJJKJFILLKPJLLKMOKJ
    JKJPPLJEJOJNHNKLKIOHJPOKNNFJPGMLPGHMGLIIRMJLCOLOLOOPLHOOLIPKKJGNIJJIIKHKMLLNJKKKLLJLQMFOKKINLGJOLPLIIFLRHJJCJRLGGRKHLPJHJMJINLLJGQIJPGNKMQGO
    JHOMINHHNOMLIMJIJNLOKHKOJLHFJJKOJGNNIGHMJUIIIOLEFLNJLGKJOPNFNIJMJDMUGNJQJQPKLFNJOKHNLVHFOMSLMNLFIHGOQPIHDONKMMONONHIOSFIQMMKHJKKFGFOKQJQNNII
    HLIKELCNMJKIQKLIMLLLKFKKFLPPCSIIILPQLKGLENPJKKLLOLDILIRMMNGJKUMKAFKJKJNOCNQRQKLQOKQGMLINQLNJMKHHHNKJHEIFLGNKHKLOPONRIENONJGJMKKQPIQNJJGLMILO
    LJNQLKPGKJNMOHQMFGHPQLOQMOQLNIHHRLFKRJHKILIQLKEGPHLLSMDMKNLPKJJGINMMNJFRKMKIIJQMMKRNLPCEIKJPMRILHHINNMJOLLHIHHKNGGHJJLMIJMLOCNEKAHLJJPQHFFQI
    PJLNGLKPIILFEEGHCFGFGLOLJNMMHHOMOQLMJOIJSKRPGMLLMKOPJNQMKJNLKGRLINHJIMHINJFSMFNIIMJKKPSLKLIILBMKIJKNMGGLNFKRJIIPONAPKJMCLRENLILJTELMIBGOSMPM
    QFOLJIHLLJLLQPNDIPGPHOJKPMMKOLKIJOEKIFELLFICNOMIMLIQJAJOEJQJMHQLNNLRKLLHHMCFLMJJJQFGJLIHNOMLNLGFNRILOOQPLHHKLRPMJKKLOIGMPLPOHEKNGNJLJOCKJJHI
    RLJGHLKOJNHNHMGQJJMOLJLKFJKLOORILLFEQPIINKFFCGJKKNAMPDNIGKMJFHPQIKMIMKNJHLHIKFPRRJNOKNGJMLKJDMOGILLMJILINHPFJKJJFPKGSMMJBHKKLLPKKOMIOHIJKKHP
    QHPMPIKPMPNLMOGLKMOLKNPMJJJHNNPBMHQJMJHGDMLKIDNLJGMLMNNJRQHOHOMNPJKLJHHPJNMPKQILQREJAPMONMJOKMOLINGMJOLHFMGLIILLMJQJKLJMHMIMONPMNPHPJOJMIELL
    PHIMMJNOUMQDJGPMKUKJMFIORJRUNNJPIOMOHIJMKHNEQJLOJRKRJKHSLLLIQGJMJLHHIIJLDRDMFLIKIIOGNONKEKJKRKONKIMGKGLHJKJQKEBKILLOJMHKIDRLHJJGONHIIKFMHJHU
    OIJIKMILPGOMLIKGNNBRGCGLPOLNIMKKJKLLQKOMRIGJJMMJNKIKLPMNHMNIMPRNLKIQJOGJLMNNMKMLJNNLPMELKJOJEJJNMPLQLJMGGQGIHHQMKNOFGNEDKOQGJGIKLNEOKRHFNGOB
    KVMRKIPCMNGJSJJEKKGLEGOULLHKMPPNKKFHKJCFJLKGOGDKOOKNEPGKNLHNCOLMKHMIKSMNPSLOPNNQMRQLJKMLJJNMPNMLKNKRGOLLHLIKMKJLLKQLKMHTMHJHOPMPHLNFLPCLOIML
    RQLQKRQJKKKMOLKURMNLKHIMINONINLJIKIINLPMKELJLGPKNNQNJRGIIHLHLNJMINIKRHQMPJMMQIMLNLOKKKIHJILNLLOGNKHPLMLIJILLIOJLLMORSLMMJOMOLQNFIIGNILLPGMQN
    HKKFLKOHJLNJMHMMIMNOROJIEKKJJMLNOHOHSNLLOQHJJKOJIJIKMHOIHHNJOMKMPMLPGLQSKMLQGLNJOOJMOIJELILHUJMINIKMQOKNIELJRIGKLNRLQMLINENNNIJNFONNJQOHMKSG
    HMKLNIOKJMLQJLKONMHFHOLKJIHMMQKIIKNOFJKIMLJJNGKHKQNOHLKPOJQGFQONJMSIGKKMQIIJLMETPIMNPHILLJHLKHLJIMLMOHQKOMNIINJLKHLMNMKONQKJOGRNJKLLLMMJLLOP
    OMGKGORFNKJKKOPNNIKKGJJLIGNNKIQLKINNLJMNIJJKHKHOMANOOKGGQPLQNMLLFJINMPJOGOIGLLMHPNNLFNPLOKIKKIEMNGINNMLULKHOLMPQJMFLJPFMKHKMKJKLHFIJQPHQJKNM
    OKKMKMJMKJINJHLPJJQPMLGPNMMHMQOINLNILLPHHLLNGJNKMOFBNJILLJQPFKGMQIFNQJKMMLKNSKJGJLPNKLMBNIJKNILJHNMJMNMNJJLTLOMPOMGKMHJNOTHNSDLNOKJOJLIRPSPP
    OQNLLJHJIMLJNJMOMKGNFILNLLRKLKMOHNINLDMHJMIKJNFQOIHHINRMIMJNLFPKGGMLHKPLQMQJKPOLNMQMQLHPMLIRKCJMFKOJSMPJKMNIDMOLLIJOGJKKGLHKOJHKOKHQLHOTMLLL
    HPPHSNQKPJMIHNTPJMJJHIHIIKJQLINHNPSKKNLNIQKEMDHEFPMTDHFPMQHNRMMFOMQJMFOIOJHOKLOQLJNPEMDPPJJOKJLGJKOMINLLGNJLGIOSJKMNMRLNJLKKLMPMLMNNCLMFJNEJ
    LOHOQLGLQLHMOMVJJHQJNJLMGHONKLJPNMILNIOKKJLOKLLJNKOMINLKILGJKKMPHHLQLQKHKKOKOQPNMNOIMGLGKOHKSNGMSPLMLLKJLNJKQMMOJLMILLHMLMJLLCMFKMPFIJNMOOFM
    JIIOKOJNMMKNPMNKKLMFOIKLRIILMLMLIKMMMMHMGLNNLHHMFJMOGJLKLRNJNMNJLQIMJLOKIHTIQJNFOLOLNQQMQOPQONDEOLINKSQMRKNIMMINKHMMMSORMJMGNQLFNDNFLGEJCOLO
    LGJBKNLJKJJFNJGLMJNHPFLLJLHGGMKEMNLNJKKPNPLFOLJQJJJNGPJJLMKGKMMKHHPSEOQGIINRQLGPJJPJVINMHNMFJLPFKJIJKHIGDMLJLBIPJGHMPAKLVFMMKMGIKGHHSRGFJDNF
    IVCKKLJGQLKQMKOJGKHIKKFNGNKIGKLILKMPLOIJLLHMJLKQIILOFJJELEDKPJJSLBJPNKMKLMINRJOJMLOMMHUPHPOKKLIJRJPOKKJOHRQNFKOKIJNIGKNUPJCJHLQGGOLMKHIGNROP
    FJPLMCRCMKKKNIMLMPPIJOHJIORHNQNLLKJJJLHQNIJMNKPRNLNQIJOMMKELNHLOMOOKLMAPJGKHILMJJKJNOFKKGJRKLJGIKIIGMPNPKOJIJIHJKSLMHGQOLJIGJIINNOONFDLEJKHO
    KLINDELNHOFKFIQPOMKNKHOKKOPLOKLMOKEJJJINLOFLJGIOQJJHQGROGELLLJOQMRPNLDNGLNLPIQGMNPQJMFLLNMMELGOPNHEKNDPNJLFKHLKKHMMMPIKSHJONMMMMPSHNONKJEJOK
    JOHMNLILEJOQPIGENNNIJOLHLIPMJJMJOMUJKPLSOMHGJILIRDKMOKKKFLRMQNAMNLKLNPKMGNMGLQJMMJHHRNKLKIQNLOOMEOMORMOMNLIHPONNGFRLMOIJMRPOLKHSIQKPTIMHNLOO
    KMKHLMKLIHGJQOQLLJHPMKNLLNKKPGJMJJHMJKNKKNKJOTPOJKMOLDMIQSJLFPMPLQJKHNJOJLOLQOJMNJMIIMLJKHLGNJOMIINLMIIINKNMFHPJJQKIJEMFKKHRQKEJOOREJNILLNLJ
    MJSJKMJLOALJOMKHGKIOJPKPFMKMOELLKPVJOOIMJMJJILMGKLOIFKKOKLPBOTMQPNJJMMHFOMMQRJPMMHMNMLJLNLMMFKOHMFKNPJIGFPSOPJJNLLDQGKLPHHNTOIDMUKOGMHLNMGHN
    SMKMKNPGLKMQKKJNMPJQPQKVKEIOFGJIJINHKMOMRKMEILKKORNPJSPJMNLMFNKVJSMNMOLFLNIHNHNLEONJPGHGGMGPNMKGNRLLOIMFFMKOKNRNROLMJMJIIMNJJQDGTRPOEGNNMJLL
    KIHKLCMRQJJNNOMJJPTIKKIRMLQIKFPKKPFRKRJEIPJJJJPMHSJMKOMIKNNOMHPIKMHMRIONNKHPQNNCLLQNKHQIPMKLQJGJISDEIEJKKIIPHKGJMQFPVSHLBLIIIMMDBFNKLOIPNKKF
    QSNMKLJINGEPKKDNHHKIMMMKNJMMMGMLJSGGMINLLLPLIOIMMJILQSPMTLJNMLKJJNINHFIONOOOESMKMPNOKLJMKNKFKJROLJMGPIJEILNJFIREQJSIILLKGNLIKOKRKOJDNGPHLLJK
    OGLLLLLIFJLMIPOMLHKEQMGMHHIGQGKMNONMNLQLOIKNJQTIMNIMOLIKIMFRKIMKLHNNKKLMHHLMILMOHLFKJQHLMILMMDCHHLJMJOLFHINFONKJKQPJJMPSMPMKSNONGNIVHSNLCLPS
    LHLGMNRHKAKLKQKJNKKEKLPOPIQIRLLKMOHMPNKKMNHJIOMOGJMRQOLGGPMCIFMPLMKGNLLGLPQKKJJPQPIIJOKLJNJMGJKLNKINPIMLOENJJNPPKFJEOMHPOJILQLJIFHOMPTSJMIOM
    FPLOKIMLMMGVNRMOLOLLINLKLPLIRJHIEEJNQMLNLIKLOKLELLJGJKQDONPPNLJJLEIDJNMKLLGJNGFLKVGHMIMJJOHJJKKJRMHHOGPJFNOJMGLKIKHLMMDLIHKLILJHKEKLMKJJQOSK
    HFJKQRILQMLJFJJHPNMPNHMKIJJRKPNOFGRKGHJNLMIJIHLLHPOINPJKMHHHQKNNGKKIILNKNJNIINPKNMUJGQHHPIJQRNKPNNNQGLIMJTJDIMJKLLOFLJQIKENCOIKGQHNIKPMLMNIK
    LLMOKHKPIMIJPMHROFMJHJDNKINIMLDJMMLIJKEJLEIQMSQMOIQKJNNLHGMOKKLJQKJGJHKOIKLOIRLMNMGGPFMONHIQQDILOKGNJJRLNLNHGLKKMRHNPQGJOKRQMNNFLCJKKMIONLRG
    LRGLNONGKMIJNLLPIQNMGMLMIIIQNQJJMGKPKJHKKOPKHKLKJLEOPMSCMJMMKMHGLKHOMLOJGLLLNRJMQOJHNMKMOOLHKMNKKMPMKJPKKNLHRPKSOPNGJJRHMFLKKNIGLQILTMMPKQRQ
    NKJOJHMNJNOMGNKILLHLLNMKKRLNILOGLIFHLNNMLFMMPPNJHSLOINMPGPNPHJHKHILMKOFFNQFKHIMLLHRTMINEGIMNPQKGJMJJOPKNQMINCNFGKNKKOJIJRNHMEIJKKLLHKLNKPPKO
    KNOJJPEELJIJOMHPIJPJHHOHNNGOOJOKKLKMNNJJLNNJIKKLMIHIOOGGNNNPIKLHRDLOLKORHKOHQPKKHKIPKMLLGFMMLIFMFMLJMMQJJNOFLJKIFJOGQOSLPJKRPTHQJMIKIHKKOMLG
    NMMHKMKKJPNORGRKOKLMHJJNJKHQKIMMNLKIKPJISHKNIHJJPHMFIJONIPKOLRNQJPLIOROJOOPMJOIJPLNENMMRLQPKQLRIOGIMKJHGIMNHPHKOMQIONKQNLDGOQJIMCKKHLLKHEOJL
    PNKKPOQINPKFQKLGMLKLNIJMNGLJLGGOLNGGOMCMKMQHMNHNKIILLILHKNKKRIGHOGKONKLMIMGQMLLNPRIKNMGEJFLOMPLKGLIMMIOIGLEPMQNJNKJPNJNHKLMJJKLJKKPJQKFMLMLH
    NIIFLLPKLJPIGIJNKMNLJKEJKRJJOJKJMMMENJRDIRNKMLRHJMJOJQMKRINGPQGFSOONNKKEPNLOMJLNKLNILGPNKMJILLFMHNLRNJKHKHINNMOJHPNLOPGGLHLPKNGJGFQENKLLNJLN
    GJRLLQQIHNDKLNIOOJGKLNKMIJMIRIKMMOKOOKLJGOINJIVPOQJIKKJGNOJLLKJQGEIHIGLJGLPKMLHIGNKMNKMLOLJHKOIGJOFILJMDIMNLILIIUPNMJHJPHFOKKPOEIMKJVSJKLMNO
    IMDJEMGMJOJDMJJLMNINLBJKJKJNKJMLKJLNQPJLSIIJEJIJPIKNMKMOJHFHPJLPKGKBHQRIUNJGMIMOLMKJVIJLQRHJNKKJMKJHRLNMNKOLMGROONIQJQOONOJJRHGNIKOMLTKKMNOQ
    OAHIFQOPMKRNLLMPLGJJQMKONLLIHPLJMLIQPHINJJQMNDJKMQOMLNKJPPIKGQRJMLMGMUKKMRINFMHJLMOSORMLMMQGNNLMKHLNRROQMILPQOKKIPNCOIKLOHOFLNIIKHIKOQJINLKT
    EOLRGGMKHINLRKJDMNOILKJJIJNNMGNPNKJOOQPMNKFKLKPIGMMKRSNKKHSQPLJKKRKPILHJHILFKKOJMQIGMHJJJHHNHPQKKLKQQELJJKINKLMOJNMIJHNKHOLLKJJONMOOGIKSNLPH
    HJKLGJNQOIIOKOMJRJQLNIIHPILMLPKJHJPINNENJNOPKQKINGIMLQGIKGKJLKFHINLNNKIKMMJQMILMIOMHGJHOLRIKJGOPFJOLQIKNLKILMJOJFOIMDSMJEGHJPMLLIOFPKJHKLMJJ
    HFNLJLGJRSNIMBKOOONMPPOUJCJIMQJSMPJQEGGNMQFOGIGKEJVIIRSJPGKKOMHMQKSKJIMKMPOJHMNJRPSLNNPLIMMQLKPIKKJIMNTDHRICULJHONISHIIJMIKOGMGRIKKROMGOIILK
    IGKMOHKJMOKGHHRJOPNHGPKIPEOKMKRKKEQPONHFGPNKHRHKOJJOKNLLGFEMMQIHNMLJNPPHOOGNOLLPDLLFPPIPLOOMIIROHRGPMGNGLPNDSMHIMIMNLNRKANOKKJDLKNGHHIMHLEMQ
    LLJHLFOOIOAIKJLFKEVOLLLNFMFININKMNNKJIQMMGJMIIHNNPPPMMLGDBKJJJGNHOIHPLFKLJMJIKKQNGPOHNOHOMKIMHJDGHLJLJJKJHJHLGKNQGNHLJKLLKRTNNOTJFNLPIILLLNI
    KNQLEHOEJNNLHHKICGKOSMQHHLOKLJNQPJLHOGKJKNLKIJPCNKQPMOEIIKMQPLIMJLNJPGKORKIMKPMPPSIOIHOGELMOIMUINMJJPNJJNTIPIQANPLFIMOMHHLIONMJKQNDCMISNJOHM
    NONJMORISLQKMJMOIGLLPMHJJGRNHGNHMHONKQQGTOSPJRLKPMHPJKMHRHJSKJEGNGOEMQPIHQLGPGGPIIOMMCNHSNJKNLONSFKQILMJNMNKFOINKQMNOGQSLMJLKOKFLLNLHTPJVOLR
    NKRPQUCJJNNKTFMQLKLPHHBIQQJMMKOKJQOLPKMGOONJMJIHTIKMIJKINJQIHBHLMPHOJJMURNMMPIMNLKNNKMMKFQPNIFRPHGIMKOLJNMGLINLLLGEISLTMOFKFNOLMRIRMRHPOIKLE
    HINJOIEJHISHMLKORQJDIMJOJGKMLNLLOKKGIMKVMNLILMNJQIMTNONKNMKMOLMNEIIQKQHMFJOFIJHGTAPLKMKHJMOFLHOMMNUJMNKCKKMLHKOIMNSNLKKPVMIMNLCMPIKEFLJJIPBR
    JLLNLPMKOMURGJOMKJOILIJMJVMNRJJPLPHIMNJGMEJKNITMNJKIKKNMOROELMQKIAIHHNGPNJMMJIEJQRKMMNRGIMOLINJQHJPILINKFOLLKKNLOCPGNOTHJJIULSMEMMLIILNNPPLK
    TKHNJLMNKNQKFKQMLSLONJGLINQFQJJKUQKQLIROJJHOOOKLJNIMJRJFJMHNHPOMSPIJMELNLRHPMKMOQRMPNKCJQOINIKOLKKNLHILOMKSCNNTRLNIPKHLMOLKQLLLKJLNMIOKJOIJK
    MQPNLGKILLFLLLJLJNLOKQPNLQNRNGMNNNKEIJJQIJNNJGEKONOJLMOQNJROENPKLQNNQRKKOFJKLQJJKJHOONQIRMMJHOMMLGGJOPLJHMOIHOLLNJMCIDLKNLLPMFPGOONOJNMMNMOK
    NLIMINMHHHIJNJNKQKLMJOMOPJIMQNMLFHJMLLIJNKJNKMMNFIMLLPRLMHHPQMPNMKPKPOIKKJNHFMPLMROJLFLKOJKLJNJKPLLMMHIOKGIOOJJNILGFHKLSLLJIJOPCMLJNMMMRJJJL
    LNLOKMNFLOEKDJIJIMGNKPMLQKJJMLAMLHQMMEHKOPNKILTLMHPLMPPNLOMMOMKHLGKQIIILNHQLIMKPMIJGLORSLMNLKKLPHOPKHKMFIRMJILSNRNTIMMQHMERIJROJOOQMPPQNFMNO
    PLGIHMKMKLMHLLJMKMLMLMMNNOMMNKGKQFOFOLKLNONGOPHMKMNHIKFOLRNLLMKJHLHIKPMLJKHKMKHJQKLMKRMUOJNJLONNLIJMMGQJLMJLRKIRJKQIIOMLIOJPFGKLKNGPHIPRGGNO
    HILIMIHIHJORCPGIMJOINQJHJNRKKMLFGOKLLMPIQHHGGKNLMLOMMOKLRMNKLKNOQMKMARLQGIHDMNKIPNKJKIMNKJDJHKILQJLOJKKMNJQLFIRMKGMHIQHKMMMFMLGMKLHIONFNNIMF
    FFMJSFMMNFMJONLLGGLLKIGILKLJJKIPLOHGLLHKILKMOOLJOQRJJIMNMIOKLRMJQOKLJNOIFPNQJJFGLNKLJNIMLFJLPHMQMQKLPPMJJKSMKILOMJLKLMFLKNRSOKQMJOKHJKHJKLJP
    IJHKMRMRIOJHLHLHMKNQPIKJNKLIKOLUFMHJPJIOJIQGHMPKLPKGOMJNTKLKMFHHMKJHKPJHIJLHRMLPFIGQOISOJHHKEMLMTKHJFGHHOPQPJGDONKQJRHPNKRKJLNGOIKJLMLNLHEJL
    GQEMLJOFNOMNNLEHQJLQGRGOPJLKNHKTILJOKKKKNIMNMJNNNGLQOMLIMNJOLLGKMLTOMMLBNMOKNPOLMOKMLJIIOKNLKLLFTHLGLLMFFMEIGHPGLNMGMJLIIHUHOHLJOMGJJLHOEJKM
    MFKQOGMNDPNINLLPKHGGLQPKLMJLGJJEJINLHMOIKLGRJQKNMIHHNNKHLNJKEMIIOJNIJMILJJLOONNNIPLOOPNHGOPNKMQHFHIIIMNNILOIIDNHGMTNNMMKOLHFFKNKNOPMQFEMGILL
    RBIIIMLELRFOOMOGHNPPMKOMKOMNKLHLQNJJNNPNOKNHMHQLNINOLLKJINNOJJLHSONNMJJFNJIOLNLOSOKKFPSCMMQIFKJHHQLMKNNNONIOJHPKMHLRLLNKJHKQJQJLKNOHHHNNNIMR
    JLKKJNLNGRLNHOKJQQIJJJMHHNMRLLKLLHLJMIEHOJPLQKMGPKIOIJJKLIJLLFMFPKLMCLIFIJOLLGIMLFQJOJOHKGJHMMDTKLPGRQMMHNQJJKOLLLLFELRKJOOFNLNLKQGELKOLMIKL
    OJKGAPKIJRNLKEKHLPLNIEKIJHLPNJKJJIMJNKGNILPRHHKGLMLNKGENRQFIAMJLLLLLKHAMQILHPGPLSHHSJKNHMPKHDMIKOHPNTQJPINKJJIQOLMMKPEMGOHQGOOFMPIOEFMJMKKJQ
    OGDGMLMDPNNTOOFKKCINKPIMLKLQMMLGLPMOPJLQSMNPOLROJLPIOKISOJNOLLHJIOOLGOQIVFKJLHOLMHLKMJNNIPPJNMOGJKIKKGNNIHLMJKGPFIIONJKLQMOKKHRPKJGHILLMDIKS
    PFIJLMDKIKNKIKJJQOKPHLLOIKMIDLCKMGOKKINQGIIKKKILOOMCMMMNOQNHJPGKLMPQHPKQNNMLHIIKLQLLKJTNHLHKJJRKIILMIKQLKIKJGJJQPMOKJKIHJJIJLIJLNOOIJGNEOTPG
    LMNFQNGMNGRLMKMMHKKLLILLJOKMKLOOMINTGIPBMMIVIJHRDMHCOLLGHIINHRJLPPMEJKKDJIHIJQRJJOMMPGLMLKRNKCGCIOKGLMMLKMPJMMQKHIJLJIFPLLCGLHNOQLQOMJIJRLVK
    INONKAJEKGIGLKNKIFLKMOKKJKRNHGLPLOMNHQNNJKJJOGGOQHIOLIJEMGIHKNJJJJLONJLNNLMJJLMMNHLHILOGLPMMNCMMGGMFJIIILMFKKNAFGNIOIMPNFIGMMKKKGKLIOJJFRKJO
    JNJQOINMKLLIIMFLSHHHLMMHKKLILKOCQIKMHLMISMGJKKNNJKJHSNLMHONMTKIHJQRIMLJLHFMLFPGMMIJOPPOGOJLPLKHNNLKOKJMKRJIGVILMAIJKOGGGPIJLNLMOKMLLIMLKKHFI
    LHMLNMHUHJNNRMHJDPNRKMMOKDLSHNLLMNMJJLKNQJSKFMHGNQNLIOMMGNHJMKKFIGRONFIMNKLMROLFMRFBKRKIMMMPMBGFHHFKNINJOGKNORPMGHIKPJNJPGNJIHBOEKIJPNMKMJKD
    KHJJIPNJKNKIMRJJLNNGLLOGOJPOKOKLMFLJOHLHGTMRJNLILTKJOJMJOKLKKNCLKKNIOGMJGJNKJDKLLKMRPOHQMKGKOMNLHJLIKKONGLMJJLJINMSOGPMRJPQKQPHJLINJJKMJNMKJ
    KORMLPNPCLGKMGPJKQJCKJMTJNKESFKMLKJLDHNTQJIGHNCPJHIHMEHOUNQLJOMIJGMJIKKKRJOKKJGIPNILPLQJLLNLLNSMLKKJPNNIKIKLRNJQPLHPIHGLLIIHRMODLMLLFQLUKJKJ
    DLMOGJMIOJUJKSKLLRMJMJNEINLLKGMJLMLIOMJKMKGRIINNELNFKKQGIGKMLKFLLGKNKOGJKHMKELKFQLDHQJHJNJEIJFOTLFLGONKPGJIRLKNJIOPHQMGGNJDPKGLKIIKMHQJGLIIL
    NOOLHKPHPHJPKMLKMEIMHMFMKJLNAFJMLKNKJILQLIKHCKNENKKJFNLMPKONOOKMMOTMKJMKLHHKNHPNLLLPQOHLJJMSOOMOHMMSHMJJHKJGIDPMMEEKMOIJMNKMNKKHHHNPGHJKLIIJ
    JNMOMJKMKMQHKPMIGQKJHDKJKKHDJMIILRKNPJGLUOOLLHKPNMKMJIRMMRKNKPLPHOJPJLNNJLQGLKINGRKIKLMIGREPIPQNLGGFKMOFHIHRMIHHPJDJKLJKKIOOMGEKIOKHEHCFNOKP
    OOOKPMPOUIILBJLOQLKJJOJIQLHMMMLMOJUNOQONKINNFHJOLKGLINIJMHLMIOILKJHIHKOFOPJSNMHMONKNLKOLONHOKQOGNKVGNHSISMLQLKMLGIJKMJKNLNNDOFSKQIOMLKJNJPMF
    SLKPJMMKPGRKKSLJKLJHJCJQCKJLGKDTGHDGIPQLKMNFKJQKHPPKQEMQJLFKGJMNPKMOPLPHMSOMPOHHMINEKOLFLINHJHPMMKLGDMGQKGOKOPRGKQONFJOLLMNOJPIOHJMQKGOMNJLG
    NJRLBGMONOJGKJGGOEOEMJLIPGNOKKEKRJLKIJIMOQQFJKQTENHFJPNTRGOQOSOKLFRIJLNLFFGMMQDQNJJNHIIHNNOSQLLLMMMJNMNKPKKHKLNLLNKIORJLLGKGLKUPOMDOILFKKMHF
    HHOMIJOLLJNIJNPNPHIFMNHIRGLGMJLPNMLNKNGHMJPJILLNHKGLJNELNKMGMMOMNIKMLQNDKHLMKLNOMMKKNLGMIJPPIMKQHKKJJIJNJJHJKFKIKGSMKJJOIRNKFJJEMHRJHMJLJOQK
    FHNKGINMNLLKIJLGPFLLOOJHPNKKDJJJOQQLNFKJLNLNKHGMGLMMMLLJLNMNQMOLKJINJKHIHILLIOJFILOKIKQKJKNJMORKIHLPNJJLQNGLJPNHLKSMOMMMJKFLIOKFJIMJNKSMQLHM
    MKDKNKOHKIOOLGVLINMQJPJLIPJGGKFHJMMJNMMMJPPNEGPHKMMJMKIJOJHMGOJOJOKPMIKOMLHPRJFNRKJKQNJPHMLNKLOMNINIKPHKNLFMIKHJIKLLJGOHKHRILKKIFQRKOQIKMGKI
    JQKOBMLMNHKKNMLLHNPFNIJLILQHLLMEJIJMKLIIJRPFGKINNNLOMFOJGPKLMOPMLQPKJKGKNMGHNKHIHHIKOJIINQNIHMJJJPFIHOJMFGILNMKLLOPOJKPFKOGLJIKMJMLJOJLKONNM
    LMPHKMOKRLIMNLMKHKKMHPELKLJKGJLORMSKQNGJILQMMGGKTIONGSMMMMTJPJNQLKLMIQMNMMLKHIMBLLIFMILLMNNQNIKKLJJIELMKKLKKPKLPJKOLHNONBKGMRGJOHJPPMLOLKPJJ
    LOINKGJGLMOCOKFHJELPLMHGLLMLKJINKHMIKFJKPFMFLIMLJMGJFQVNLRHLINIMDKIKMKOKKKOQDLKMJHOLRHJMOHMHLOINOKNJPKGQKNPKPGMIILNKLNJKGIFMINJMSLNEJOGIPNNP
    PMKNLGPNHOKVITLMPMQVKGGTMMLLNLJDJILDKBNKUJLLRQMLLJQHMNNQGIFMKQMLPRLKVPKLNPPRRIROMLLQFOIFGLJNGQGGNPOLTJFRPLFLILOVNSHMGKKRNNMLTJPFNHLJFSMBJKPE
    SJKLJLRMIKFRHIDHNLHOMRMEMOJNLUNPCIOKVKNUILQMMOFQMNQTHKPTPJMGQGFJJNOFKGOQPRKIOQHJLGJORONVKQIOGMJPLCGFHJNGHMNILJKGHJJDOHKIHGKJGFQFOMLNNNPRMNRM
    QMRJLPIOFNLIOKMMKJKJHKMLHKFKTJOOEUMHLILLORLAMINMKJPIPLMLSFEDHKHFNQDIHGKDPNIJMKJNNKRLPJGNGLCJNILMNJMLPFLLJIJKPVGQJHLMLLIKLLRKNJOKPMGIIPNSMNDO
    PLRJGLIIMKOKILKKNNJLLKFNQIKFPNKJJIJIRQPFIPGMIKNJMQFGKNLKMINLGKICPNHLLKGFIMKNHTLPNGKVJKIPDVNGSRLOPJMIPRJPKLNLPIFROOHLJILNLJHGMLGPSVHMIMFMMHKR
    LNNMKIJNMIQMNPJJMKLLOKJNNLJKLOTFMNOLEDKSRRIGIRNMNUHDQKQLNPKILTOLLMHLNOLMLLJORMJRJPJMIIQOPNQNKMNJNMKIOHNKIKHMOOPNLPPRPLQKJNPLNLINKOKKQOKJOLIK
    HPNMOOQJIENKMTKMRQFLMOLMKPRAINMONIOGLKHMNKPPEMJOLKDMSLJNUOLILMFGLMSJKFTOOLIGMOQRKOLJKMKMMMEKLJRRKMKVLONMLMIJKNLOLELFMKLOINKGNNLCKPVQNKOIKPNM
    LLLQQLIQNRPJJSLMPLNGPLHOJLMKMOLOHFHQNONKKNJMLIKFKINQQHGKONJHIONMHPHMVJJMKNLLMGNOLMKFLQMJLIOLNJJQKLLPNSLIPKJONJGMQHKONNIONNJMLPSNLTMNNLMKMNSJ
    QOIOPRLNMGMQEONFOQTJGIIFOQKLOLLLHPIPGOOOJOOJPMHJKKPRNMIPJKLOMMRJNQPOLKKIMLIIJSMKJMCIOMJKQHNLQNLQIJTPSJINKSLQPJNLMPMHLNORFBLLIMJORRJJQIGNOMKG
    OLTFPNLGONMLNJPLOLMRFNKPKOIHSMJMJFMMILLGLNQJKMJPVKPFGKKNOLNQOKOMPHLMKRILHEVLIOHKRJKNVQFJRKLQHKDNRLPNGJOHHMJONGJKKKQJTKENRGHHQNJELEJRNHNIKQLK
    FHEMRKOMIKNPJLMNHPJRKONJMJJMHQLKLNJJLOLVFJEOKKKHFLNTLMIJJQJKLNLPNFQLLTMJSRNODHOPPJPDKQHGLLNIRPOIRGHJLGNHIMHLVJFRGJPIJOMOQLNLIMLQJOTKGNKINMPI
    PKKMOGORGMOSLKTONMLPSQLOJIJMMKJIIKDQLPQMMEKFJNLLOIHJILMSHNNJNMPMMJGQLKKGMNJKKQTLOKJRFKLLRLPCNGOJRNPNSSLVLIMMLKKMNILPKNMMQKNKMSRNMMDINMOPNGLS
    KSGKLRKLJJOIJIKPINMMIKGLRKHJQGIHNPMHKPNOGLVNRJKLERIJJQIJKLNMKDHKFPPKHMMPKOINLMMMLNPKIJJJNLKFLPLMNQRIEIDMFJPNHLRJLLNRPKGIHIONMLOIRKMQKNKKFEJN
    IKNMNRMVMLJLMKQKLOLJHIFPJBGEMTJRNNLJHMLLONJJLNMLJHOLNRMPKPVSPPRQJGKPKNSSNMPMNHOUSKJILMNIMOLLLKLMLNMLPNMPHJKMMJKOQOMMNNMGKQLURFJMJLJKNLOMJMDH
    MILQQHLOJMOMKMONCPHHOQNLNLJMPKMENIKLKMLNOPIKMMOJLJJOIIJJLQHFMHNILGLKKNJKKLGINKMTHKMMOMKOHNMIKMOLRMLHVONGLOOGOIJHGPGIQLJNLLHNILNJLOMIJMGQILKS
    KKJFGFJKJLGJTKPLPKGNISKNKGKJKOLNQKFFLKHGHOJHNKHKLLLKPMPPMNPBHQJKIPGJOIIFJGKNNMLJNLNOLKGHIJLGNHQMQRQLLMHKLLEKKEHMDOHJMJMNJOIMIPHMLLKKNJLLLPMO
    HKKOMKRHNLMKNJLINNIGLMMEJMIIDRMOMKKETIKMLLOPQLIMLNKJIPLORJMOJIMOLNHJPHEKKJOFHLLNJQNIPPONPMRJJMGJNKNSPQLLMIIRFHGKHPKEONRQDLILGENNLKJNFMJLJJRN
    OJRMMPKJPOKOGGJNNNSFPGOLKLMMMPPGLLINMQHOGJKIMOLJMIMKIJIORJNNNPFMMPINQPNNJMJMNOMJNJLJJSIKIKLKOMRNNNHIMJJLFJGMMJJOQGPIKPIHJJIMGJKVNREOLMEIJKLL
    QONPKQRLLHNKPPLFMKOIGKPSPQMGKOINOIGJLJKJPNIMONOLJMOKKJMKIJISMMLMMIOLGPFINHPHSMNIJQIQERQKLMKQLMOKGIFJDNLENKLNMOKIOPOLNLILKKJLNIMFKKGLHLIPOLGL
    LOHKHGKLLJMIJKLIONNJHIQQLHJLONQISPLNLPPMLINMQKPMEKMKDIJGJNONKNIKLMMJMFPHOILOKJHDJIMINKQFONLGLTJLMIIGGJAKHKGEILMLIHOKKQMPQMOOMOMPPKNOTLQMPMJM
    OJFPKNJMLLORMPOHJHKLJHKNOMIPLKKPGHEGJMKEILRNMKLHISILOQKOEKHQMOMGQLLMOQMTLIKPLMPKMGPINIINIPOEJHJPGLONILNVLIIIJSNDODSHJMPLMINJIMLQNLKKMIPGJHML
    NKNLKOJIIKNJJTLHQPDJLPNHNHLEJHNSKJIOJMDPGKMQMGLMSLKEKHFIQOGOKHOFIQIPNQMLHOOMQNNTNPDPHNMKPFIMMPKKHKHOKKMMONEPIPRKOILRQMLLCKOKHMILJOOKNJKIINHM
    FIRKHJJMLJNMPNLSGIKQKLLMOKTMRKMLOFKOJOKHQSJJHOLKJSNMNMLJJLKLOJLIRNLHLMMNLLLOIJOOIFIPQOJTJOLFKOMHLKJLNQJLILKGOIKJPOLQEKJNILJLJMGLLGPPGJQJLSGK
    NNKMJLMIJGMMJNQUJPOQMQMIKLPFNMKOLPILSLNLMMJKIKIIKNIOKMLMNKJPMILFJJIHGLNHOPONQKLLFNKPKLNKPKIJSMMKFMFPIQLOLQPPPKFOEMNMKKKONPMQQMKHSNLHNPOLJPKQ
    KOGGHRMLGKMKKMMMNGMKOVINMGKLMJINMQJKELNOLIFJMKNHPEJLJLKNSNNMIJUMQJNMIKGHPEHQNGPKHLMPGPLKMOMHINIOKNUQGQIPJMMKLHHJJNKOLSLLKOGLOLPMLFJOLOIMUOIJ
    OMOKINVOMLNOFPGKMOMMNJKMMOJMFJKIKLJOLRQNIHJKMFGJJKMPNINNMKGIMSLEJMKLJOKLJIIHMINNLNTOOHMKOKLHQLOHIVJQOMLJILGMJKNNMNFRKIQQJNKRGKIKMGRSINMSOGRF
    SOGLJMMOQMHNOKIMNMKNMMJKMKJKUTLMKHMQONNNHJHNHOGFLKNIJMMHFKNMDGMPLGEINOTFIKJLKOLOMQKIIJLJONLNJQLNIHJJMPMNJJIMNNMGIIJOIHRLRNQHNNMDOMMKOLQOJOMP
    KOLHPKKLOKKIOKLFQOGMLGJMMFNDGINNONMINHNRNNPMJHDNGLNPINNOLKIIOKVLGGKPMJMRHFIKEHKRNMFFKMTLOLJNEGIJLKPQHIMKLOKMEFKNFMOLLLNILJOMJIQMHPKLKLHGKLMM
    MHMPKMMFDLMLFKLEMSMOJOPMPOKLINJOOIQMINJLHMLMMKLFOFJLPRSLLIMKNHNMOGJDMMIIHNINNOKMGGHOMLMLOQPPEIGGGEMROJJOJSOKLMMGMLLLLIMPIPMHJNPPNLKKMPLFPGPI
    LMQIRPNLLLNJKJNUOFLGTQLKJNRHLOJJLOJNKKPSKNJKKKPQPGISNQMIDOHJLNILPINJQKJLLMIPJIKHKINNHJILHHIOKMRPGKJILQOKPPHEJLLNPGMLNGKJMKJMLHKOPFLNOJJLMPOM
    LIQGNKGCHNRGIJMQHLLGHMPKPLJNOGHROOFQPMMMDMNGNKJMMIFNQMPNMNKNPRGNHLKPLJKKGKHKIJLMJIKHLMFLLKNIKKNMMMQMNKMMNHIHGROKKLFGMKHKLKMEOMKPMJLNOGFKILKK
    NJRLPOJMPOROKNKLSRKMMJMJMQSPHJNINLLKEEFHHNIKMNNJGLMOPHKOKPLOEJLMOSLNTIEIOQKKJOJMKNMNKKKQNLSKMMINKMKJLJDOOKMKNIKTPMHKHKPOFLMPPMJOMILPNOHPKIJD
    IFLKPJNRIKNROTMKILNKLLSOIENFJKELOSQMLPOGKUMJJNLJMGMNNPGJNLNLJQQPKIPMNOKGKMMQIHLGQOPJLKKKLKVLOMLPLLMJKGFKKJIIPNLFNINOJJPKMPIJLPIPOFJNVNKMLOHJ
    HLJJPJKJKKIMLPOVHIMPKNKLHMPKMKNJIFGSKFLINOTJILJNKMMNKNOKNKNNFOMLHNLKMKOMOLNKKMKOPNKHQNMKKNNLHKILKHKFKJKKMKMQNLSQOIKLMIMIOQSOPGMKIOKROHOKKHIP
    PNFJOJHMHPKJSNGHKGFQLJQMLHKKJPHJMSOKKKJOIMLLIKKLONLIIMNJPLOEJHKEHHLOOMNILOQPIMQJORKMRSLLJPKJPIURKSNONVJLONQKKPOJNHNFKMTKMGVOLGNHRTGIMRLOJLMI
    LMMGHIGQLQMRUQIPLHFMKPJNLOKKOJNOFODIELGITNHGMKKJIGQMNOMNRRFGMLJGNRRPOHPTGHMMKJINKNLPJLRMOMIKJIOKPOOLJMJPLKNTLKJJNIJRNPOKGLJOINOPLNJIOQPQRNKS
    KLLIOMOINPOOJINNHLLJEJKLIQKMMNPLOHNLOOJTMMKLLKKNKKMJHOQMQTFNMLGIIHMIPOOKNPNHMJOHBQJKKKLJKHNPMNIHJMSPQILOKNIIJLRMMLHMINEGJHMLQLMMKJPPIRKMMHKH
    KVFNLLLLONRMOPMUMEOIMMLOKLHEIONHHNNOKOKGMMPJLHQSOFOHJQKOKKLKMMMILMOOLMGFHOGKTHDOOOJJRGIKPFORQMKRLKKOMPJMNHIODJMIPVLFOQKRLLOGGOGKMQQJOLNLNNIK
    LLMNHELACMIPITGINNPNIIMLJDRLKMOSQRMTPONMIKKPLBJPMPRLGHQNOTLLQKJLMLIMOHNMHOOLKOLQDJKNJHPVKKHGKJIOJKDUFNQQLMMPKMQNLJNOIPRQJMMQJMLKLRKKOKKIJOIN
    PJOKJNLKLMMLIMEQFMKMNNLROHMNHKLMJGIFJJMKLIJMIJMPQILOIKJKILMMIFPHIKJELOTIIKIMPJINMLEJMQHLOLUNKNRJEKPOPIKMTNIHOKJKJJMMJPKKLHLKIMOGOHPILQLPOQON
    KQKMKQJQMPMIJKLEAIJPILKKKHOGONIKJFLLMMJHLMNJLJKMIJMIKHKINLNHGKLOJLNILONJLNNJKILGLMNMLFMJMKJNJQKLNOMKMKJJJJNMLKIMKJONMMOMKRMKGJINKPOMKOKHQJMP
    KGKJLILPKRIJMMJQLKLKKCIMLAMKRKLHNLKKLQKKLMMKLNLHPLLJNRHMLLNKMQLJIOJKHGNHJLLJJMOLHMRMKKJJJHHPHGMJMNOLLKPILLNHNJLMNONJMLNNIROGINGJOIMJQLLNSMLH
    RLMNONGJJNJHMNOHHKKIFJLKJNQLJHMHLEJMLSLCKNLMPMFTHIKMGIGNJOMLJFJKOMGNMMMINOLNKPLJMLKLIPPFMDPJIMGEJRKOLEKORJKJIKKLKONOQOPOMNHIIKOLELLNGGPJKOMP
    RKNIOKJPLKMSJJKFMOHLDLNLMINLMMJLLILHKHLRIJKKEKPLJHFPLLOONJMIJLLEOKKGJBIMRGQMMIHJDLOINJQRFNLNOOIQJIJKOMIONOIINLLMLNQNHPNNGNMLNMGMHJMKJHOOOLMM
    PLKNJFMRIJMKJMRLOFJKOKMIFHJMMQMPOILJPMDLKLGMRMRJIMMLQMKEPMMLPOMJJONIHLNNHMPIOIKKHLLNOLMOMKJLPLKJKMLMKHMLPHLKNMFHFFHMJOIPJINNJMSNLNMPLMJKHIML
    LOOLJNEJKLLGPJIQEELBIORKROIKIPMKMOQKLOMNJKKIJJHIRLLPKPNOJOMNLMJQTKKJIJGSHINISENOGHLNIMKNNLKIJFPFJKFLKHMKKJLNJDHKMPMRRTPMPQGNQPEJLKCQLOJMHJRO
    VFLFIIHLJSGISMNKHIHVIMLIIMNELPOKUHJHMNNLBIMROMFINSROIGLLJPKLNHHJJNBPGTMRJSDCBONIHSIJKMPQGTNOPMTQQRMHPHKMJRGJPJLLGNMNHKAJMGSOGRLDNILIAJLDKJFK
    KOMLPLQICVGGIHEKQTJKNLKFKFIHSFKGHOJVTMPPMNRMPOLMKNHPONSTROQVOONIRTPSMSSNKQMCINJLILJNIIGFMKJIKIKGLFLMJMNLONOMOLHMLFDMJOQEJQLNILPHIJLHMLLLNKOL
    JPMLMLFIMUQMOHMLLMHNOKOPOOKNOGKLJIKLLLNIOJIMKSJQNGMDMOKPMJIMIFFNOHOLOMJMMHMRKMNJMIPNNONKRLLHMLFMQHNMKQOKOMJMLJMKKQOQDNRNGKEINJKEMJOOLPHLILGK
    MJNMOKOOMLLRILODNMNPIILPGJGQLJNDFUCKIIGOMOIJLJJDLNJMIJFJTKTOJDINMPJMHNIILJTJOHMKHGLOHILGLLJDOKIGNJOUHOONKIMIQLNNHLNNGIUCNCKKKROMGPMKLJILHONJ
    NMJDKPFQLHOJKNKLNJDJNGRJOJKKJLHINIIDLJKOLTJENURGLHMHNJNKOJGOFJIFLFMHLRLJLPIBPORQGKIFKLOMINQKPQMNIJLKMMKJKIMAJSMLJHIJRNSNJRFPGJOKMKLLVLJIMLDK
    JNEMMLIMGQGKFFHKOKIHIFONJGKLJMHMVEMIFQJLHPBMNHKHMOJOMGMQKGLNFGLLNMLNENKJIKKIIPMJINKINIKIMFGCDHJJKLJKNHLMLKMLONOKNNPFIKHPJOMIOIHFILNGMKDKJJPN
    HIRKHHNPLOFNNHGKRJEBLJLKQIFEPJMKKPNMIHLIIIKMNLLFGFEKQJLKQJRLQLIGKOOFNLNAIMJQGUKPGJOJLFMHMMPLHFKMNJPFEOMKKIJCMIJIMMNFMMPQJKJLKUHIMJMIEIHQNDHM
    KQMIMJQFFJIMPPNHONMFDPQKQLKMJNFQNPLJFJIMHBEMJMJDKHIKMMNSKJQLDHPQLJQKJMLNGJPMGOLJPMIRHLIJMGFHKNFNHNKKFLHHEGNNIKHQNHNNHQLOIVNLGJLKMLHJIOLNIIML
    KKLMNGKOGPLEEMOJAMNHJHDMMGEFLTINKJNLMLJGJKMENKSFMIELNBQOIOGLUJJNONMMLLLKMGIKELKPDLTLMCJMIMMFKKSGSMKEQJJPLIPGJHPILKLMLLGLLNLNSLKJLMMNEJQIKFKG
    MKHHOJLMMINDRJKMLJPKJNMNFRMPLOKHEJACFMOMHJONUPJLMNHNLJMGMRJOMNJHMQBJINLNMQJOHHKNKJGNNQLRLHIIHKPTBPKFKMGDKNIOFLKIMRQOOJGLMHQLMMGHJHLHMOOMFOMJ
    JOEKFGKKSIKOLNOJHOQFLLGLIJQHJNKKKKJQLMKJKPGJNFDKNLMFMKJPMFMOLKHKLKJDJFMIOMNJCKFMNNOEKUFDLCMKNLIQJLGQGGHIOOQNKKHOOMOJLONLHJQQJQFNLQOMOMRGPJGD
    IMMHNLPKLOLLILFNMJHLJGKKLHDEQILBOKMNIGMNOMMPOLKOLHLJHKNMOLFNLMQMNLNLKGGMERTGNKLLMKMHFJNDQIMNIPHJIGEPKPKFLHKQSLEJQMPJLOOMMPKMJIINRKOJJEJTJLHH
    KIGJJFEICJDHLLOPMHGOMCPROJUOHJKLMKESNKONHMMEPMLOOKLOINLLKFLMIKLKKDJNKJKLMNIGRKLPJHLMQJKMJKKIKJILJLNJMMGNJJJGIKMOFFNLCQMJHPILOJSOFLMJIJKQMJKI
    HJKEKKINHJODMKJOIOLIOHKKLKJKLHEGLGHIQLHJOLMKKNPPIMLOHPNOLMKMHONLLMJJPBLDGTMONMDMKMLJHMJONLJPJRHHJLMPKNMLLLKKKJUMKKPNIPIKRQHJPNNRNMKNOIJJKQMF
    HLMNCIKJLHMNJHFIPOOILOLQLKUGDKNPJMPFNRLOKMEHIIONRLGKOFRQEHFKNRPHGJIIOESKKRQOJJHMQSINFJLMJMNLKRIOMJPJQMLPIGNJFNKMOJPGONRHLLMLKOMNMMOKCQMMQPOM
    OMJKLKMJOIJLKJKQNJNMPPJMIIEKMKJOPQIHKFPMRLMJLMJFKNLFMJHMOHKGINQJJROMLIELLJMNFLJJHKKINKFHQOLMLKJJGIKSINJRLGILNGKNNKLMQOGNINLLMIGQKJQJLLOKKLML
    JJLKMIKJMMLJNPMKKJQMNJILKNKGGRMFMDJJLJKHOMMOPNPLQNMONNMTIOJQLHKLKNKKFOKJEJPFNKLNOJJONQKKGOMPNKMSILGIFEILMSLOGFLIMPIFKMMMJLKMJPHLSLGLHNHJIFTM
    HHKPKHPLPLPMLOQKKOJJNJLGLMNMLNLOIDGJIIKJROHPQPHJMOJJORKJPFGMPKMJOGFHHMJPLGKNNOOTLJJHMPKLFJNIINLLLNLHKILTKOQNLIOCINDINAKGKKNKIJNJIRLFPKOFGSJM
    HLMFPIOKMPPIIKKJHJQQULKKFOFONLLILIILMMJQESSKTTHMQOQNINJGIPGCFMMKNHOIQHINLMJSHIGINMGNLJGMHLJFJIKHMNNDLQQJIIMRQHLPNHOOMPHJNLIJFEHJKQOKJKKKDJJK
    OMQLGPKKQKLPIDNJPPJMENKPLPLMIDINNRNMTKIHPNMOMJGKONGMOIKQGQKNNCNGLIIJMLIONDDLMKLJKPJNTKKJRJQOSKOOGTFKTIHMFPNPNKMNKFJPMKIFOKMJNPILHQFKJNOOSMEI
    LFNOGPOIIEPLNMOMFOMMKGLFKAJMLKKLIQJKRLOKMLFIOQKHNGMKKKPQMMIIMQOQKMHNJMLKPIOJDKMPMSHMLILRPLKOMMMIMLMIJLKINLOPANMOKKOSGHPMOPJKMJNKIHLJPNLHRMNL
    MMLRJJJMLOGMJOFQIMJGNGNFGKOHNOMLQKFDOKQLPMTKHFNKLKSSQQQKOLRIKHOMISOJPHJLOCQMKNMOGHMOLKMNJKKPNLJLLIKBHLQKOKIHGMKJCJNKHINKICOONMLIORNLMHPHLIMF
    GOMIGONPOMKHNKJHONCNPEISPMIRITKNKQLKOMQJMJIFHIMFMNLJKMMHKJNOQLKHPAJOMLEIHIPLHPIGLILBSMOJINGJONRHLROLPJOGGNNGLJIPOHHJMOLOHLIFSSPQMOKJNKNDNHKK
    IOLKGLKKKKINLMNKMLMOLLMPNNLJGMPDKPKRMKNGJMNINFSLKKMJPQJRKNNSNFMONJEMDMLHMMGJQIGLNJHQNOMMGHKLMHFIJOOGOGMLLPIGMMPIOMHKKKNFHMNINOTLMKHHKJQOKFPJ
    QOLKMKHJSMKPLKUNLRKLLMGNGJMFJOIHQNDKEILHIELKHKPMDJKLEJKBMMDHEIQEHIRQRLKLFJMINGMNMGOFJSJOLNJFJJPNKINJQLMNHOMGLPDIJTOSLOHMTPOLJKLMMMLNMMJSGOOK
    HINRIJPJONJJHSNFMMRKJGJJNMHNIMHLLLGFLLOKJLKIHKNLMDPDJJLOLKKMLRLIJLHMPMEGKOJKIOMLMILDKKJNGQPJIJIQJJMGGTKLOKJMPPRPPECINLNGPIIRNQROMNLHJLPHLLOK
    SILSNKMKJIQLMGLSLJKRLKGKVFLICINMHMMLLNJKJQMIKIKJHIUMMIMMKIQKMLGKPNOHJLLOMKNGNOGGMHNOHJKHMPOKENMRGQKKQLMMGPJOFKJOLOOOMIOINJPBGGHPGJNQQEMKDNHL
    IHOILOANKMKMLLIONKFFIQPMPNOLJPJJMLEIHOJQNALLIJMFHLOHLKRLNDLNNCMKKGNJGHJKQKKINNLEMLMHKLLMPOFRKKNQGJIMDGFOLJQPSMNJLKMENBNQIMPKMJIPGNIKMMKJNMNM
    LNKQLLQILPKINHHKNJIJOOHMNMMOIQQNSONIIMIIOJNENMJKMSPKNLFNHNGSMKLJQOMHKKMLPKLJKJISEMJKFHIMPRKHELFIPQNLLNNLKNORGILMMLOLIJLJNLSKJIJKHIFGRNLNDQHI
    TJIMOLMINKKMMMKJKMLJIOOLJKKHPPIRHPOOKHIKGTNKIJNPOGOGILONMQLDNMLNIMQQNLPLPIOHOQJLFPLQLKKMIELOHGONLMFOIMNKJIDHGNOKIJKNLLPUPUQLRHKHILKGMJHMIIKK
    QMPJHFELIJGNHLHNNKKKOMDKNHMIPKLHDOLHJIJIPNINMIIKPMJLNFRKNTRMNGIMHMGOGLIMJEMKNPAGMKEQFLHHLHJMLDKGOQMNFNREIGPOLLJHJGHHHKFGHKMKLKLLFNQKMSQJKKII
    PIHBILPNNNGKPNPLNFPHGGNPJMLKMHHNDHDILNNINHNQRKJMKJKIJMMMHONMLJLNNNGGKKNRILFJKMKPNJOIHOGGCPNNLMMEJGNELLTHJJMIGOJKLMOJOENRQKHMEJJFGFHLKIDINLDU
    ROOPHQLHLPIPKNSHFMOKNNGKMLJKKLLKGORKJJBMNKNEGGPFJNGHFNQMNHJIGNHHIKMMHAMNHGRNHLNHSMIHRLJPKHKRLEHGMQEPNNIQNKJHGKQIOJNIOKOMIIMHPKKKOHORPFHHKMJG
    KOQJJMHRKKNMIQQTJNNIGLEKKOHGLMNLLJNMGHHJMLMBMTKRNISNIPGJLLIFLJUTADGJNMMIOJKLHMIMILOKINQJLPOJOHJLKHMLSKPLPGAKIJLPIHGLKMLJJKNQNMKHINLNMNLLLQGF
    MPJOLMNKNKQNJJKNLNLRJNLQJMUHKJIHMNJMJOKHLLLMGEITJCKKKNKLORKPTKMMPDMNJKJKOFNLLKMKMFHLIHSKQMHNNLMINOMJLMNGKLOEKMJJMKIJHOOPOIPMLOKOOLONLLGHONLJ
    NJONLNOGJKLMKLPMHKGOJKMNULLKPJLQJNLKPIPMLLIHMMOHTLLNIHLJIPPKHMNKGLFNMLKPJILLJMMOLMKHPROKLOOTKLLKOGLRNMQKNMRKKPOONJPHGLKHJSSIGLMOGILLMLOKQHJP
    PIIKHKGONOINOKOMPJFHTLJMNMJQJSHMGNJJOKMPONMDNLNUJIKLOREBLJGGGLMMJILLHMLNLGKIGMKOMTAIEJNPQRONLLMELMMLKMOPIKKLFKKIFNCJILJLQNLOGKIJOFLRHTPIHJMG
    FJPELOKNJLIKKIJJCLPFJBQSLLMIPGJHKJNJPEQJIIPEHOJJPKLNLMGPJHKMDJKMQMPOLHLNKJLILJKOSJHNLKGNJGLKFLMNJNNNPMKGPIJIOMNFIGOMLRFJLLMJGOKLFKGJQMHJIJJL
    MGJLHIKJLIGOKGJNLIPNHNJMNKJHOTHOJFRQLGLMMVLPOMIKENMHMJLNJJMNPGLIKLIKUOKIKLLKQNQQLNINHNGMLKNNJHJMOMPRNPJJLGOJJKMHOHNOMLJLPLPFFHMMKNLJINLMMJJI
    NLMOQLKMNNLLPNJINMOITRHNNPHMNNFLKMINHPQLJNLTJKIHJKKIPOLNKOMNMLKMPNHIPHQKJRKQHLPJEMQHLINNKLOLQNGMNKRKMUKPLLLILFKONOKJKLOKNMKMNNNNIKJRLRMHMMKH
    JKNJHMPULMLLMPNNKQJHJJIKIPQNIJMHOSRKMKPLKLKMMJKNLNJRIHMJKNMHPIPMMJFMKQJNLMNLIGMLMNOMPLKNGGMFNQPNJNKOMKKKGGOKNNIHGNKLONKMOIJNGGORFIHLLOMMNPLH
    MKLLJLKMONJMKSFJPMKNHLJPFJNKROJLGPSLRNRLONOLKMGQLPLKJKMQIOKJKNLHKJILHLLMJGNIKNMMKMMMLKUOKLLOKLPQSIJRHNMNJPULKOHNNIHPOKNPQMEPMKHPOOMOQOINNJHJ
    RLNJMQIGMMHOFPRNCHKHLIHLOKFJNGKKGFMLLQOPMGHOQKJGIKKMFODLMLNGMMMLNJIONLNLITHJKPRMOQMLIKKILTMQQNRKJLITFOQIKRONJJPONKNMISEEMPMQIKIJHKMKHLMJLKMK
    LDOOMLPHJLKMMKKKMILMHIMHGJNKJKPMNNORILLLIKKPKOFKTILLMLJMMSNLLQPNMNOOFOFNNLQLLKHKJCQHSJNNHNPMNNQLJLJKMQLLMPKLTLIIPINJFMKLLMQNJMJQLMNMQMPJGLKK
    LNMJJKLLNIKGRJNGHFJGRQKIOIJLKJMPOKMQMJMOIOMRKRKNNIMTSMOKLQOHPKNOVNMPQOKLHIKIMIQQFKLMCLQMJMOHQPPLSOLFSIOHINHMKQMHLKHPHOLIIQSNVMBSSOJOFOOSINMJ
    NJQSOOMJNKKLIJHDMVMFPKKIJLKBIKNHKOIKIILIPDJLOKKDLMLLNPPLELOKLQQLONTINLMTNSSNJLDLJMJKMJMRJSSFNLFQLPHKMGNNVKKBPLMTOOMJJGKHNILIHIOFLQODIJLMILDI
    MGHPGOKJJDNGNOKIKOLNVQLHRDOOINNOKNLKJCJMKMLOHPHQQKIPHGMQPNJHOMOKNJIQMKMLIPONKLMKMRMQPJRNLKNMMIHNPFJNOJHNHJLOHOLPQNNLHGLHMKOOOJJLPNNGOIMJNLNH
    IOMLNJOLOOJLMUMRNLLHNMOHJMMLNLMELKLNLLLJOMNMLEMHJOPONOLMPFPQKINNKMQKIJKJMINPJNKHMOKJKKNLPNONKPGPIRJINNLJLLPQTIMNMQPIROKJNKJJHLPPOMOLSPOLIKKM
    LLNOLMMGLKGPNNLKMPKKMMMRIDQPMOMLRMMFSQOJLHUFMEJOQQPROSOEHQOOKNOOTHRGKNLIHRIKNLNQJGLJMNRGNHKQLQHLGKMORPLNOSPRNOJKUKNLNKMNRFKEIRMFILGNNGIPDQMN
    OHONLGKJRQJLJQPOUNGJJOKLNNMMNOQKIQLKNSIOQKHMMMJFLSKJPKSMQNNMLNNMQPRKDNKLIGLMILKRPJOGOLMQKHSHKPOPOOKIFNQJPGLNQFOTPOKMMRRIIJNOIINIOHPHKLVPKJIL
    OOQQJKMLIKMJHGKNQLQLJHRPLKIQJLIHSHRNMJJPMJLVMNMIJMOLLMJNOQJHUSMLPQLQMKJHJNLOOKKIIQIMPMSPJGJHLPLONHJONSLOMMKMSOMRGJNNGLLNJRMNKQFJLLMUQMGPMPQN
    VLNNMJMQJSRGLVMNOIGJLIRKNHNSMJNJJPOQNJJKFMSKEPKIKLIOJONLPKJLFNPMMJGJKOHMLHMROOFKONLMNPRLITTSKKOLMHPLHSIJJJIPKGMLHKNONINKIKMQUIJKLRPOJJIOPMIG
    LQQVELLNNHJMPLMONIHPKQJKJJPIHNHJOMKHOODNLMSOLQPSGSJIVNKMQIPKJKOIJOLIPOOISJNNLKLMLOMSMJNMOHPLOLQPIOUMLLLNNNPKVRLJLLKMNMELQLNMJJNKEJLQLNMHPLLF
    SJMONFHMNHMILOIQKIKKMMNKKHGJRNLLFIHLIOMNJNLLFTQJIQKIEQKJKOIHPJRROOKPLOJINJHIQIJQOQJPKMKKPJQLMGNMMONHFHPGHLRDSRLHMKQLBPVDOPMHLGILLHMPSGKKNLMM
    HLNQNUTIKNMOLLOHKKVONOGJOLPKKDOPJKFIOMPLKJOOMQPMEJLDKJKGJHKKVQPHLNJMGRHTNQHKMNJMMSJKLOELNMIONMMDPHONMOQHORROIQJHQLOIOKNMKHNLQMLOQOGCMOQOOIHP
    IJLNKJGTOONMILHMIFORUNMEHROSHLMPPJLJKMRLJGJMGMLIPLNNLLKLJKIIHLSNIMRIVLPIIQMJGMKNQRTLKRIOLHOHMMNONONPLJIMMJINRHKHLMKKPNOQNLOLHNHGMKQFLLKJNJJQ
    QOMNNEKKJHTMVHNPLUMHKJJMHMIRLNIJMLGMLOQLMRIJLSIQNGKDONLNGOONEQMJIOMISNONQJUMMGLLGONQQGMUKNJMNJNRGKNOKMPTNNOJUNOKMPKHGJLKHRFIGLOORLGLGILNJINM
    IJNPMINHIHGLOGHKNFHNFNPKPQPJJITKLFQKJJICNORKJLOMJKLGMONIMMLKKLNKMKPNMJNDKKRPNMJUQNMGNOIJJPOLEHNJILVQILMKRKJONRMSPNGPJOPHLKKQOMGLNINPMHJMHOON
    PEHHPIMLJKGILOGHOLLPLGNLJMNMMJKILKNMIOJJLJHKQPPJOQKMKLNMMLFPKKMSJLOPMRKLKLNMOKJPMJMPLNJPMGNIEPMMKLMSJGINOINLOLJCMKLILMLPMMKMIFMPOPMJRPQVGMMM
    KOLEKKQLJKMJNNMKKLLKPOPKKINKNKKPIQLKNOLLJQLLOQKQSJKMKLIKLMFTNNHLNQONOKLHPILNMIKKMETNKJHRKKQPKRKMQOJKOJOORKIKCKLIKMOKPFIMMRKKLJLOOKKORNLMNMKI
    LEMKNJLJJMPNIJJNNMRINNOJKKGJMKNLOLMEOHPNMJMPNJLFMLRFMLLOJIOLJNPLMKNNMOHIIFLLOLSLGMLISIMPKKKMLKPKPFNMNJILGLLOIJKNJMKOMLNNNNLNKMMFJLMRIQHLJLIS
    KLJNMMJQOOKIKHIPIINMMJLMQGPJLPLPGJLLNNKMMJMMLLKJHMMOKNNHOKOJNKLKOHVLKQQKGHKHKPNMOMLNOHHIKGSPORQNPNLRKLJOLOOINMJKLLOJPNRLMJLRMFOKQLJGILMSJSNG
    OTFILLHPJQHLLJEGLNIPKHKNKKJLPOJPQUENIJJHLNMEGFKNOHPHIHLMRJCTJJMOPKTGJNKQHKESKQDKLHKONLDLINMMJJSLHOJNLJHKGINRJMLNLRMPNLKMOJKHJMIJPPKKIMOMHLTK
    VRMLUOSNQKNLMMLHRLKMJNKOHGMHKMJILOPMLQRJLNKLOJMLLMNNJGHDIKJOSTFKGIMQOOJMKHKMQGOEJHMQHINMMNJLQPKRHOHKSKRDPKNLJFLIJPPODJGLOPPHKNNFIKKHNKJINSID
    NNMNJQNKJJNORNIJUKNPKLLJRNMQONIOJNNILNJKKRDLNNRJKJNHGGFJGOGJMPEMEKIJJPNNPJNIKJIKJJNPMJKIQQMILKKOMFGOJLQPMRNLILJKGNKILMNLPJKOPNGKJSIMNPOFNLQM
    JPMMGOEKPNIOJMLIKLMKOKNKNNQLMNGLNNMPKQNNNNPLIKOLNLMNORMMKIJJHLNPQNNJMNPOGMKLLQJNOOLNSIIGNLKLOOJHQSPKKLOMPPKJJKLOQMMLIOKQIJKNKOIRMMMJLIHJLOHL
    DKURHNPIOJHOIOPVKNROLJJHNHPIKOLIMIIQKIKKFLEMOLVNOLJHNINMNLMQIOJJHKFPEOLOPGKTKOLLMLJJPHJHLLJGNLOKMMJMMLQOOILLKNLHMPKJPNJFKNLIGNNOOMINJMLILPQN
    MDLPOKKLOPLKVGIQLLOGPNMLJSNKKKPNQEKLKHTNMJMMIRNKHLMLMHOIPJKPNLMNIOJOLOGGFEMQMNUSIKOLKHOFJONJJIHIPLKMOHKLJMQOMOJLKNNMHDLLJQNLIKHQOOHOHKILKHON
    QKJNJPHPMPMMMHKPIGHLNONMLKNLGKVPHNKLOJIMMNLJMJHILVIPIPKPMJNKLVLJJNKPJNGILLIKOKNPKNGMFPMHJOMPMNGHOMHCKKNJNPNPNLJIMNLRMMNLPSLOLOHKMLOOLMNNJQFN
    QOMQNHNNHKJNLEPIHJNRPJRONMHQKLOIIQKSQHGJPRIIJNHMRQKMTVLMOKKOQPIJJFNGMNMLGLKHMJIOJLNJMLNHJJHJFPNIKNGNGSOOORKFPKJILKKOLRKPMPMNJLKMMJIPMTNDNINN
    LMQFJLQHNTMGTJOLKLNLKFOPHNMMMKJJPPNMOLIMLPLFKIIHJHLOFMHKQKNKLJMHHKQOKGIMOLKNMNLKKLLJMKRLIMQMJKNRJLMIKFMLPJJLONNPINNMJJGLMPKPMHQKIKPNOBMKSNLJ
    NNIOHOKJHIKPKHLPNQKIFJKKPMMKKKKIMJNLQGHLKJQMNGMFKQLLNMKJKOSOJFKPKEMHNLOKFMPKMPMNKJKISJOPOINNLNNNOIFEMMNPOJNLMJKNRHMPJQOLLJKNNNHLHMLNGLGMLPIR
    OLPOMLOJNMSPJQIRMQGLOIJJGROKMMJIMHSKLEIKMLIINLJKKLJKJJJKIVQNENNKLHNKEHMIOMKIKNNNKOOHJJMLNJKINMKPBNENMPNLPMLMHKKKJKNOLJJNOPGINMIIMOLJPNLOPGMJ
    OIFPNSNMKQIPTLKMLRMNPKSILKLEMMKAGHFKKMJJNOHKMMNLQMLQKNJQKKFIRTNOLJRLLONIQLIIQPLJJNJLKQKJRMMRKLMJKNNHMLROIIMEPMIOMGNLLKIOOOOKMNHHMIJJPPONIMLM
    MONJLOHINNMONJPIIHIESNHILHJLMQQKILIOJOJOSMMKNLKJLNNJENIJLONKNHEFQJIHKIOGKHIQHJDLHKKLIPIPJPMKLILMQJJSNINHOMNDJLMQKJNOHOPLMNJNSGKOOLJLNMLLJPKJ
    RLNLJAULPMNNGIPDLLSMHLQMMQOKKOJOMHKOOJKHFJQLIIOMLJLKLJMOOPKIMKPGNLGHIKMDBMKOIMLROLLMMPIHNKMJQMMLJHOLOILNSKDILNFNJSRIPTLNMHOMPRIJKIILMIRMGMKH
    NOKMJALQTLGMPHGPVLNLJKLMKHMNRPNLOKPNRKPVLMMKJONMLIMGHNLNOLMSHMKMLQKLPJPLLRPPMNKGSHNJFIKLOIKJFNTNOLOHMIOOGPJKQKKLBQOJKNISMHJKPOROQGKSNMMMOLRN
    OGNIOSMJNKJJINMRHIOLHJILIMFLKJLIFNKJNLRLLDFLUKMIMNLMILGOLQKJPHRMNOLOPJONDPMLLNOMQIMKIPMLLEIINPMJLPNHOILJJRNIUUKLMGRKQMKRMNNNGKLHFKMPKOOJOINL
    ROOLHHPJPNGKKRIMHRLPOQRELKKMNLKMJOLPRHMGNGKGFKJMMJOMJMKRLNKJFLIHROMJROMMOHLLKNPMPQLKMSOLHLFFKQMVMJNKHLNJIGBNLOQONNKMHMINMSQLFLKPTHLUKMMLJNOL
    PPRHKKPNJKLOQTIJMJJFLTQNIPLNOIMKPMNKNHHHIIJJOIEJNRKOKJMKQGNLLOIRMLHIJNJJKMMJMLHTMLINIKFIJKOLPMJLLHRJONNKNIKHKLGJOJNONHJIMIPPLGLMNIJIMNOINMKJ
    KOLGILHGQLNMLFLNLPLIKKOMJKHILPJSNEKNJPPNMFJKJJGFPGMHOPTNHGKMLSKIMOLJNKKNLHKINLKRKLOILQLKLPPJMMILGKLOJMLKFMJHLIPJMEGLKJIMKLKNJINILGIHFJJEJUIH
    IOOMJHRMJRLKIKHMPJHGNMJKJLONLGTCOLKNRQLHMMLOFKQEKGNLMJNOOMOKPGMLRIITOFLNNNOIMOMLLNKKEJMJPIGOIMIPKLTILOLTFJQJBLNRNJPIIDIJQJMJDFKPHKORHOFMLKLL
    LMOHRKJLKGFLIHLIKOMJLGJMGJKLJPMOMJMMMIJNOKHOMNHJUKIPQONLLQNMMJLJLFHKPLMKPGHKHMMLKTNLRLIQNMLMQNKOKJKFNLIEMPIMNMLKGUMNMNLOJNILBJIMGKPLIKLIFIVK
    MOGQKJIRLGJMEOIKKRIJHQNMHHQOPJKMPIKIKJIKGJNPLHNKIMTQIHIPILTOMMIMHQGKNILNIKGKNHMJKKMNHORUJKIOQQJHOOJIHNNNRGJHKLPOONJOIMKGPKPIOPHHMHPKMPFFMLJL
    PLPKOHMKJMMMMKIHQKQKOMHLPSMHLNLUGQNIUIJONILGJFGLPINIINNOKJHEPILQJMIMNNJPNQJNLKJMINLPINHFNPKMJKFJPHJSTRGNLVSNNNMPJJOMGKIKRMSNMLNMSIJNHJKQJMRN
    QLMLRALMIREMROLRHHLTNMCNNKHLPFMMMEOLFMUOPNMNRMNTNJLIFKIMKOKMOJMFOFRKKLMKMKKLNLLHOEKJLOKEKQLKGNOLJGQMMNJNMNPKMEJLOQKIJFQRLKLRMHNJMHFPPOLJQKPJ
    JMMLQNNLIKGJLJHOFKKKFIRKNFMNJJLPPKJLLJNKRGPMDNGNKKFLNMKNQNPJJJQHIGIOOPHOLOKMKJMKIKMMJLNLHQNJGKGKMPHOFJKNMLPJUMPFNPLPIKLILMIJLMNNKKMMKMLOJQPO
    NMJKFIKINMMKLMQONNQNIOJIIJOJKIJNKRHOPLKFQLJLNJHNDKNNJMPFOJKPIPEQLKKJNJOKMKNKOGQPNQLKILBLMOPQRLPGHNONOONKLKMKKKQLCEKLIMJJKNTMLONJMHJQJMPQIPOH
    JPLMNMIPPJQENUEHMMFLSMJKJPMNJONKHMLPJIPDDBLLOLMMMMHKLLNNLQGGRJINMOKNLJMNJLJOHPKIRHHNMOGPSKNQLPDJJKRMPHRNOHLKKJNLMELQNDLDMJIMLGPKMQKKMGIMNPPM
    IISMSHCFJNLILJJPHSNNMJJRLJPEIKFHFPEFDOFOJIJNALMOIMPHLKRKQLKIGPLJCMKRQJKIPLRNIGMCMNNTHIKHNLFJHSOSPKDBGVFLFSLMMKSLNORNVLKJOPNQRJJMEPLINIHGJIOM
    LSALEGPGCNGBJIKJGIPJLGLAFJJPSLNFHRLLKJFPNSKPMJKOONIHRGQGNNQRNJLQPLJVSTNFKPMKQTLSQOPPLNMPOPOPLPMEORGJPDKGDQEPGOJHKLLLJHPJKJKLKIOMLJKNOLJPOLKR
    PMKJLKMLLMENLNLPKRKNLKPHLHHKGRIJHAHQKHNJIFLKJLOMPMINGNMKIMOMJKOJKNLQGIKFJIMIKQJJOOLMLLJQGRHMORLJNHHIIJJIKOLDNIJKIJSIPHHRFQMLENGIJOMMMHNHGLFQ
    LOKHQLIKJKSJLKINIEJOIJLGGLFPJILKJKLQKGHLNJLMJKNMHKKQHMKFITFIJIGMHVNMKKLMNQNGNHMMPNSJMMKPKOIMJLJRLJFMJJGILHJQHGGHIKKLJNHLKQKJJLEPKIMOJSQIGPQI
    GONJOHLLNNILIKPFLNFOLSOKPKNJLLHNIGKIOFPHJIGGOILLKHNPKLHELMKOONNKIRMHFHLKOKJRRITKLKJMKNEMMIQJHJOGJJDJOIQIILNJLPIHIIRLIKJEPGKIQHINJKIFNOLIGHFN
    FNQLLOHKLONFKQNNRHHJJELILRLRENGMMMJLHEMIMGJIHKILMPHLLPFJPKMFMOLHKJKJKGNTMHILKMLPKLNHHFJJIIKLNLLLLFEGOIOJJKQJKILIJJHKDPGJOIMNOHNPJMRSQSLLMLLJ
    IMDEJHKOLLOEPLLOLMIKFKJEGJOMCNPIJGJKRHDFPHOLILLKHJJENNPGIPHNIJKDBLIHNLHJGCPMQKFKGHJDOFOKIPPJILKBLPKOHSJGBOKOLEMOLPJEHKJKJILFAJINSPIHQGFGJEQN
    MDTHKCISLNILJNLLHLJJNCJJLJSGJJOFHHNMPKJLOIIDNMQIKNNOIJEQLGKOHLNQFIENIOUFJJKLJKLNOMOIHESIMIDPGILNIMKPLNJHLNJOJONLHNIMLJFNIMHIHLHKHIOHMMHQQGOR
    KLNLEPGMKNMKPQJJIKPJRLJKJDKEKKKTMOHFMNPGFLILLHHMKIFKNNONIKKQPJKMIJOMMMRJMMLILKQLEMFJPINPOPKGOJPFSGMNMNHILKMOMIIKIFNKVKNKJCLIKGTLFPJFOHRLQLJJ
    OPIPHDLMRIORLNNNGHIKOHLJMMKOMLEMQMJMKJKKDMQILJLNGKGMGJKMKIVGEKFDMJNRVIQJHJINRJSIIPOKOMHJPOMLJBHHKQKLPKJNMNJOJKEORHHNKIHOHKQIMKNBMRMHEMJNKLSN
    NIGJGHIPINMLKCMKMKMOJSEHHQKNLOJNNFJFKMHQIQLFRMMKIHLOKQPLDJHILNFMEFDLNLMINLQIOUMLNKLLGJKLHKHIEFNGNJNMIOOOGHSLJOKJGKDPOIKLMHJMHJMNEJHOGFNLFRPK
    NMOJFPKLFKDNHIMIKPLJOOHIOLOOKOJLOJLRLOJPOKKJOGKJKKFNKKMMTQLJOJJKGMPNILMQLHIKGPMFMFAIRKMMNJPNOMHMLOGGOJNPLIOHMFMDQNMLLMHLENLFIOHNPDKNKPOIMHTL
    FNQNPNNJPMKHLJNRJHMQIOHEHKNMIIMJMHHOELKKELNMFFMKGKPNHOOKOJKKOLKPJJJKRLQJKKOJPMMQKLNLGKLLRFQMILGJMKLPHGIPDNKONMHKNOIJSTNOPJGMIKFQOKMRJLKLOKLQ
    LKMKJPLJOIMVJNRJHPFQMKNKLOIOJOJGOCNMDIMJKGOUEJQKOPJHHLNKIJOMHLKNLLLEINJMMLPQQLLNPHJPOJJSKOLKKHOMMIKNKJJLNOKKLMNILGJNIMNONOMNFOKEPMLHPJQRPGOM
    OGONNNJSLNOFLLKPJILMQPNQLLKHIPRPLLNDHKMKQJIKHEENMPNMGLKMNGGHMNPISLJMFJHJRJKKQIKNMILSJMEMMHIHMIIILQLNMMJMLPKGJPMKJKKNFKIFJLOOKJRKMJMMNIKHPFNO
    HJJKPUKILLNKNMKEMMMMPKLFJLQMMLNFJNLIKHKLNVIQMPFHMDMPNNNGLSIQOIMRNLTOLKKPQNKNKOOKJFHQHQKMEIJHIHPFLNIJKLPDIKOIJNKPNMILKJKIIKNEJFHIMJMLOMRONLKM
    LLPKKKNGOKOEMNJMLOHNLMSIKMLMOMKKIKINNJNNJHLKMHGMJKLLCGIMCRIOJOLOFNLIOGNILKKGPMLQOMNGHNLJNLMJMNNRIMMINLHIGMOGLJOKJLHJQHJNHKJLLKJNUGGNJKHLMOQI
    HMJLOOKNGIJOHKJLMJMHKLMLJQLKNLHGKJMGBKLIJGHGJMILJNMMJLOILMGNOOJKMQPKRKJJQKOILINLJKNJOSKFKMNEJKMMOSJKKJNNNMLLOPHERMKKNIOKJKMKNPRNKJJNGJTEMJFM
    LJGNJKLQEHLHJKQKLOJNGKLNGMKMKHRKNONNJOMLJNPLQMHPIEKLRKLHFNJGPKINOPGMRKMDPIKJOPKKALJDKHIMEJMHLQJMNFKMLJKMGDMOKGIQILMIIIHFIPLLNNMJKKOLLFGMKJJK
    OOGKNILJQNHLIRICVLMOKONJMGPJHMKOLSMGKFNGQJNKIKKNFJOSKJNMMKHKOHIDKDIQMMIPROJJKOOKHMLNKMOPIILKQNJKRNFOLLLNQMLLNLHKMPLJOTGGQPIEKNLLENNKLMQOJLIM
    QQMJSJLETHLELLGPOJOJNPJLHKNNIKNJQIROFJNLSPJMHHIHOKJMPOHIOKIHLMFOLFLJMRLLIFRHPLOPEJNIOLSJDIOPJLEJLLKDMMLSFMMMHKIOPKHMTEKINGHNMKKLFLKNINOJHNLO
    JINJRKNKIRMNKJPFLLJOGKMOMKNOCPJJHKKKHOIMIMLJEJMJONLKKKJRKLMJHPSMNHMNMGMGMIJIOQMLQPKOKHPKLEQORPLQNJNKLLNJMHPLMINGOJNLLKPPIEQILJNKDHJJGMNLEOLD
    IKROLOONJHLLLIFLJFKHKFNPKENLJUJINLLNIKIJLJIMLJKMGMIIMKMONPKQMSHOIJRJPIGFNNLFTLIHNPPLJJHQMLHQNHELNCLNEKSLMIJIIJKMJONLILONPJRMINOAKNIGERMMLMJL
    HPOSLJKJIMJKKONKPJLJJKVKEHNUILGIFHKIOPJKOKTGQMFLLJKMLOMJIGKPHSLKHNOJIIOMIJCINFGOLMMLNILHRMKLLIOLNHINNMIIMKDJGLMOCNJLLHFPQOPHFHIRKJPMKIIKNLJM
    NKQOHKGLLJOPMIPLTNNGNKPHLILIMNNMOOOLHOJHHQMJIONIILOLHJLPSIEGHRDFNIMLJJOMNKJNEFIFLKIEAKJKMFMPLLNGJROKIEJKHMGNPIOPJJJITLOONNIEPGPCKKJPNKAHJIQQ
    KMGNQHKIPJOEJKKLGPNQNNKHGOLHEIMJMKIOLNNKLGJLGJKBNPKLNLLHLRHGHJIMHMQMKMHKLAMINLKNJKMJMIJNMPHFKNGNHPIJLKOHSPPELRNJENGMOJMOPMHJKKIKTNNKINQOPEHO
    SKJSHBJNPNQKRIRCGMIKPKIKHPIKKLMROIJLKHOENKLIEHPJKJJIMJOOKGNJTUOHDKMQFILHHLMSJKMUPLFLLJKOJIIKIPPNOKOMIFRHGMQGMKMNKVVNFTIKQILJOIOOHRNLLKKKNQIL
    PEMLLMKLKIGMLNKMKPIGJGGQROKJINLMPOIPOPNJOHKGDMLQIINKLLLLKFPLHILOINKKLHNGMLOPNTHJOMKLOKQCENJJJFLILNNKIPNMNHKELKNIOLNLIMJONKOHJLMJLNSNOLLLHIJF
    HKKPIFNMINPKLRGFLKNOMMGJHSKKKLJSGKDNQOHPHJILPMHGRIFPKNRNPMPLJQLJJKMIRMHJILSMMIKMCLGKPKHAPRNDNHIOOJGKHLKIJLGJLUFJIUIJCLRJJMNKMJIMLLEJLLFNMJMJ
    OOLFJOKMJKHSHQIKNLMHMFIKJKONKJJGOMIINOPEOMMMHQSKLVLFKPLJGJOKNKGLJLMMGIJLNPKGNLNOMHJNQELPLJRJLLMIOLMPLMMJCLKLMKNIGIFJIDMLHKIJJLNKHKLKJQOLKPLM
    KKKNOOHSMNMNLOOELFOPSMKNMKPHJFFIGKKIOOKGLJKNKLJNEOMLIJNMHIQJNLPHKNOKKIMHNRNLLPKOHLOLKJPUIHKMQELJIGNNFIGLMNOMIOKFNQMMNLKFLOOKKPQHMLNMNJGIHJOG
    MDFTAHIMKGMHFJOGQLNJMJLMJIQKGILFKQJHJKJHLMKJNJNHMNDIKIKOJMGFLLLLOILPPGOOLKLKOMLMGOOEIJILNJHKIFOLKPINHPSJIIOMJKFMIOFMINNLHFIPNJKLKKMCOINOMBKP
    NJJKPKLSJIROKLMMNJFMOKHNSSOLMOJONNKGJLIMKKKRFLJMJNFILIEIOMLKQKGTLLKOJJHOCOIOIKGKINJLJJLGHHOKJJLKIGPPJGKHFLKOLNJLMKQRFDMEMOINJMNNHHKNKPNLQRGH
    KNINLHQKOLLKNORMHKMIFIGMKLPKMKJJIJJIONPKMINHESFMLLBGGNMNPJJPJJLIPKRGNLGSJHLLIOHGRKNMLJOOHHDHLNMELGLNQPILGJKKJOKLQOMHLEOGILLLNFOKLHHOJJIMMJNT
    ORKMENLLHHMJKMGNLLOMFKICOKNLNOOMFHKELEMQPIJPIMHJQKLKGLILLLKMLMJOKJKNGIIMKGIQPQHFNMQIOKNPLLNMMRHKKIJJGGIKGILGGNKQOOKKJHLGJLQLKMKKPONFLMJIGNGQ
    HIURJHMIKKNHMNLOGJCJFELQKONINPHIINJJJNHOKJHKKNGONJLHHKNNNIQOIIINOKLNNKPLMQLJFBGJNPUQNVNLKNKGUOJIJBPIFLHLHKILOLLOMJMPEGNHEAIPHGMIOMQPNQHOJQPI
    EMOGLVNKHKNJLHCOKOOOIMNOOLMHNLLMNOPRUINNOIIKQHKHJLMSKNNOIIQHJQOHOJPMKGPPNHHTNROIOJKIJHOOFKITHMMIKIDMKLNINREJHKHILPLNSGJHMMNKNLKKLQMREKNOGEMG
    KIKGMQKPIKJMHONMIGQKJNIDJILLIPKKKNIHJLNIINLOMKJNJULNNEKKCKKMMMRLGLPDEIIIJJHELKKPMPNLJMKNILPLLLLMLORHIPNKPMDHPPNJKLHHCLPMMLLJHLVOIMKNJNEMINRJ
    NOMJLNLINRHKKPKQILMOMOILFMNNJLHILJRIJGMGIRLOJLDOJOIKHLMLPHNMNJLOJGDEJMKJPHJHNKJLIMFLGOJNMFKHGKONQPNKJMJQMJOHHKRKJKNKKKMOMOGMHHLMLOMHOGHGLHMN
    HEHLOMLJMPIKKLIKLJMLGJOKMKGMKHHJHTPJPJRJJKGMGPNLGJLNOJNQOHMIIRLNRGOOKLHLHLKNJLLIJJHPIIGCLJNPOLKKILPGRRJDIKLRPLMHMQLMIPJHGOMLLLPINURMHLMLMQIL
    LMTKMKHLKJRKIIKLIJMENLROLHLHPMMHKGHPJIMELMNPMQTJGPEPPMLLKIEPRRLNQLMLPODRNJMPJJNOLJLPJPKQMKKJHHLOMKJFNFIKIMQKKMMNHQHLLKNLHLSQLKLNMSMHKIFIONLK
    KLILPOMLNNGEORNNINLLOLKKLLLNJJMLIMEHKHQHJNMHPHNJMNONCIMMLHMJHRMOJMIPJONPJOIFKKOJKKOLLJKOOIOPJKOLIGKNJGIFGOKHHKPNLOJJQQKNENNBJPKJNMJLRHMKIKOH
    QKLLKOMHNPOLMNILINPHJNKFMJJPNLFLOKKLMIGKMQLKOHRIMNPKNIIPMNNJKKNMNILIEJLQPQNMMLOSMNNHIJNMOJJIJCGMJMELPJLIOKKFHQMTNHEMLKNOONNNJJEMKJHKOLJKQEOE
    IQKLJIHGBLONNKGNOHNNPJQNOOJLDIHKILJJOLMIKHQQMJONJMNOLNFNGJQGIGEKLLKNNIOGKLJONKHJLOGJQIIKKDMFMHNEGMJKONQONKRMJKJKIRLMHKRMMLMJNOMLLNLOEIHIMJEK
    JJOMJHINKLQPJMNNGRHLQGLNIMHMKLMMHMLKEPGMNHPQPOKLLPJOIONMIKKFIMNKJPKJMKKKKNNFJKHNLONMPNMJARPEFHKJGMHUKLJGKPOIMJINIHEPDKILIJTNKLJOROIKKFMOPLOK
    PIFPMFJGKKNMIHOJRLOAQCHPGRELMHLPNLLNNQNRJIKNKMOQGOOSQMLFMOKIPGKQMNMOQIGLKQKIKHGKTPDLAKJELGFPHJOIKKDEOIFKJJHPJLSIPMARFIIEEEUPHJNSMNNNCGJGKIJN
    JQNONOOOMPROLFQPQLOOMNTOQOONSURRSTPOKDNOJPKOMKHKGPJMLFJNQNJOKJJGMIPNKNJIGBLJNMLKGNIMNGGMRJPKJPLHMQNMNPHIQLLGJJIHMOGHFGMEKIGOEQNJKORPKGHMLKJL
    MHINIIRKMIKGIIORMKJSJKKIMGMPKMPIIMLJIKJDFLLNDKIINOJJCGEOEOGKGOJILULKONJOIHKGELEJDNGMLLLNIRKFNJQQGQKEOMELHQLMKJHGMLTJQVHFGGPQMDKOKOIJRPKIMCFU
    KIKLMJEJHJJNNLKOGIKQKKNIKNRMLKHLMIMKINJGOJINKLNFKLGHKLGMQMMOIIKMGLMHMJNHMLMMLINMNLJIPMKFQIMNRPNNHELLFMLIINMLNIRPISIHLKSHPJJLGINGLKGGLNJKJHNG
    HLLJIMQOKMHMLKOLGMLMOFKELOHKEMLKMJIPMNIHEILNKJGUPHIHQLGNQRJJJIOKGKMJNPLLOHJNLJFHLIMMSKOKKIILJJJOJOULPLOOHLHNNKHGIJGRLLHIDMOJMNFHEHNKLMJGLJRG
    INFIMMPKOGLMGIHLIJBHSKGKJKNDNGFLMKNOMOHKGFOINFQJLRKLMLMGMKELLHJGJNLHMLOQRNIQIMJMMKHJICNHIMNMPJKMPLKNGPMKMLFLMHCHNUONDMMMKHMOKJHMMHNHKJTNHQCN
    JOMJKIGIKHLMMIKFKINKMLOHJKOQMDNORFNMKEJRJOOOLLJFKPLGJRGJJLJKRMGNJJGOIOLPNKMLMJMHMKMGNIIMOONPIHILLLHJQCJHJIIJKKOQMJIPKIMJJOPOJHDNIIOLIKQPLOQR
    IKJKGJBKDJHNOFGHIOLGPMPOPHCGNNMMIKPMJGFGJKOMKJNHJLFPOKLOBKNOPKEIHJGJGDFLKJOMEOLJIOLKPLIQROJLPIKRHMEHMKQNHRFJONQJMRDGQBFKOGDKOELGEMLGAGOOLQJK
    HILNLHNNNRFHQBMFLNOKLPIJBSSIJNOIJFQPJKVHKOOKOLQMINTHKNFQKHQHIFLHMIKFKINQKJKMOEQPNNSSKNKHIIRLLQPHLJGFHNKMOILHNGFNDJNLLIMNFLNIJMMLKNIQKLOQMKEL
    OFGLHJLNOMMKHMIHAPNNOMKNQHOLFIOIILMJKKIILPFTMHLJGLHNGINHMHHGIOLILJKJNDKIRJGJJLEMMPVHIJGNJLMIMDKGLHTLLIPNPHKPPIORKMUFRNNOJPKJPHGQLJJILJLLMGGS
    OPPKFMAIOGQMJKNKNNNJFHKJLOJHKHOKOCDJLIMMLIMHOOMGPDJJOJMJGPOIHPGKCJGJNJGJKMQFLLMPOLJONJLOLJKJKMCNIMIJKNPEHGLGHLMOONJVLMHIKLMNEJNLINPQBNMKMNJT
    KMJILNKMJLMOKKHEMFDPKMLIDONNJKJJEKPKFPJJKCSINSGLMSHCIIRIIMIJIEGIKHLMMHMHQSRLOFLIOHIPPHNLPFILMLNHPOIIRHNMLELJOLODGJIENHKQMKINGMFHMMHNNHOIKILO
    NNLKTJNMQJNFLMKJONLTLIJKJLRMGNLSGHOLNNOPKGOLROFKOLHOJQJSGJKQMKPNHKIMOMLLOLJNKKKLONJILEJINNLKHJNLGIMJHOPIKQINPJNQEIKQNLKMHLPLJJIQKKNQKJNNHNQK
    NHLNMFLIPMLPKOHNJOJJOKOOLJNNLILPQOKOIJKFNKLIJLOKJLIOJHNQNMMKKMJMMKIKKMQMJKKILFOLLHLJKOKMFLMJOHMHIJRJGNHPMMPEMIOLKPLNNEIKLJHLMPNIFJPNJJLLJNJM
    QIOLLMMHOMLOHIMMQKHMJOPTOKHOMKMJIKLMNNIMMMTHIHILNLLOJQHJLJCIIFJIFUFKKGPHLKMLJLOJIPJGKPONIIKIULKKKLOOQKQPKIIMKOLJKKQJGEKLLIQNLJSPINNQNOGJOINK
    MQKIMMNMSKKLFLNFNOKOKMPIJIKJMFPKIJJILLNJJHKLKFHQJLMMHMMQIRLLMJCKQOKKIPIHLLLNJQMKQJGQMHLMKIOGRJPKSIKLQKLKPGOJIIJLMQJIJJOOQKKIJMPHQNLMLPJKPNIO
    LILOKLGJOLJLKDFFOJRLGKMNMIENLGOJKJKGMTMMMMQLHKHMPNIKMHDIEJMKLNHNPKLSINGLFQJGNKGGGJQPJFPJMJMIMLNKJNFLLJFNPLPFJMKNMOMJFKNOIIHILFOOOLMHDKMMQKLR
    SJMPNNTJOONIJLNOHGKCLMOIKJTIOKGMKKMSKORNJMLOMQKKPNMIJOLNOIMOKIMJJINRJPJLPSKHLHILJGKCDKKKHSHQINOOOLLJNKKKNMKGNINNFKOMPMFKMLJOLIJJOHIJJMILMLLO
    INPHHOLLOOOMLKSLMOQUKQCINECDEKFIRJKIFQOMEKRJOMGQMMOMLONIIJKMIIHLIMMMJKIIGGOHLOIMMNLHKOSRGKEKFJKGGINMHPLLORPHSHMMNKMGKLOIKJONMJGOHOHJKQLPMJFL
    KOQJLGJJMMMNMMLOKGFKKLKQILKMPFQIILOKLNPNLMOLINMPMKPLNSKMMQLIJLJFLJMNGLIKNLHPLOPINPTNNJQMQILMLPOMJKJQMJOJEJKJLKHUHIMNKLJGOFLPKQIGGLODKOORFGMJ
    NGLOHLMLFKIUIOQDIIPPOOKJMPKJROGJSQKPINLGMJNMGEJRLOHHLLOLPIJHLMONNMNIELMOHIGLJNKLBOLNKRKKLLIMMJNHOHLJLMPOPRJFNLKMGLLOOMHOLMOOMJPNLNLJKKPKFORN
    PCNJILLLUKLENHMOGJOLLPPKOLIMRKRHHKLONJIFLDLKNMQQEOKJQLNKKLIKNIMKNGLPIGLRPKIKKFLKIKLMILLJMLJGRGJJMLHBKKNGHNJJHJKTLKKOJKOQJKLKBKOJSIQHGONOMHJR
    LMONKORKOOLLPIHKMJQPMPKCKNLHGIPHEINLGGMKOJIOLJPLMEJJKJKNOQKNIMKPMOLLOAMJIJNTLIMLRPNOOKMHJLJPJKMRJOLINLKLKPKTKJDKIKFQMMKLJLILNPQQLLIKOLMPMGNQ
    MMJONKCLQOJOKJJHLKNNKLNOIKOHNEQKGKLHOLONKLPSIMPFGLPINJACGDNGHKJNMJLGONQJLEKKNKMPILQLKFJRNNOLJMPLLMOILILIMKMJJMIULGFHIPPPPJQHKQKKOKFGLHLIMIHL
    KKCOKBNGLMOQNKKPTMGEBLQFKNKFKJGHPPTMMMKJNBALMQPJDHJLMKPHQJSIHLJMEPMINHKRJMOOGEJPJMPOHFJKGKMMNFJMJHHORJPMOPILIMINMOQLMGIMQDNNQLMKKAMNILNJLINL
    JAEHHJJNFMIFMOPEOHOQNJOINNMJJKEONJONKRLQJHSNKQJLMKOMLJHSNLLMMPPPNGKKNQOHSLKMQNPKFKQNHQMHMNMOOKRLRFQKIJNKMMHJMKNGPKJNJOKIMILMNTSKHOMOOKCMKNHH
    KLMQDJMFMIKKLNMLSMEDNPJLMRNMMPMIJKQLQMMKKKQNPNNOLNKNQOOQUMFQLIENMMKKMMNPJNQKNMJKIHMGNLLHTFMOILLNPNLJMJGNIJJPGKLNIPOLJNKNLJMNIRLJPSJIKKFNJKNI
    IKLKJMQMNKIEMJMIMNPKELKHJNMLKNGKMJHGLLRMIIGLHRIEPAINJOMMMPGSORKLLLINHOLHQSOLLLLIJHKLKQGLKKKFKLHMFNLOIJQIMKQPPMNMKMLLHPJMHMNHIINKKJNKKNGJQMJK
    VMHNKMOLKFPNFKNMPPNILKGKHPLLMHHOOHMNFQPPGLKPPMHQFGJMBINSGBDLKOPHNNFOQIKIPJLKKLMGNMQQKMLQPLJKNQHKDGNOLLKKIEMEMRKMLJNIORKKMMHLRLGLNJJSKMJQLLKK
    NNMLEQOJQHJKNPRKMJKLJJINHNKJMLKRORNKOOPJJPLKQNPLMGLJKJGLHNIHPRKMBOMMMPIQHCGNNHIKMLMLNQMMOLLPGGNLMFHGGJHHMJLNKKHLKLNPDMPOMOKJPHKNOJEMHNKJKKJM
    MJHNKEIMHNNILKKKGKMSPEGJHQJJJPFKKKJOOPJOFHLGJKHTKOIPHNGMKLNGIGMOIHNNOJKERRHSJHKHEEHIKGKLLFJNLMFMJNNKNHLMLIMKLIHQIJHRIITQHKINOQLMPOENOPJHJKAL
    DHLLJRLLGLLMKRNHEKJMOKJGNHOJLLMJFQHJPROKHLGJKMLJNLJPDGEKFMMJMKGJMQFHNJUKJLMMIRHMMLNJUPNQQKJJMILLQQGKHGMIGNLMLLKMLOGMKMJNNOKTOLOJMKRNHOQMKFNT
    MLPLAQKLKKNPDJGJKKJMMLLLMMMPKHLJGMIMRJLDNHJOJNNKPLULKLLKMMKHLILNFLLJGLJNKJMLHLKJIEJRJOIMNKEMKJJJQLIJNLFJLLKLLKNLHMLKTIJOKINTMMMOKMGJJGOIOQOJ
    QONENJHHJNPRIGONJMGFGJLQGFQMKJHIOOPSKENHMJJHMHLHNMJJKIROJJNJFKKDKPVRMHMKGQHLKKHKIMOSTLKONOLNCEOJLJJJMPNLDHQLJJKPHLLOGJMBJNPJNPMKOUMGQIHJJIMJ
    JKOOMIHKLJKEKLNENILHJNNLILPOLMFIIMFHINLJJKMMHHGIKNKKMKOKMQIPKMMKOOKKNPQJKFKIKPFJKNIILRMGLPJJILKNEMONLLHHJMLNJLKMKLHKLPMPLJJRJPLLJIOKLMMLMHLM
    JKJEOHBKMONIJOOSKJLKJIJOQIJLOOJLFJLKMMGHMGFHPOKHKIQGMHMGJPIQSMUHIQLGJLSPLPKNPMMKHLDLNHLVKJJLONJNIMOLJIMKORNNJHKKKHIIMMOOMLQPHOPPOMLQMOILKKKM
    NMHLJMQKNNQNOUMKNKNRGGHONMGNIPLHPJLJKOJHIKHILPNIJMOPJNJSPKPKKHMPLIIIQJMJSQGIMJMJMIMMKMLMOMJELTJIKIGOJLEQNGNJPLLPJHKKJJMANGAILLHHPNMIJQIIJLFK
    MOQIJMLFMDJLMHHLLMQMOSLJNLHHNMSNNJGNKLLOKKNGNKMMEQJPMQINFHHHILJKLJIPKMIMKIDLJIJKJNLPMLKRFNRKKLKJNMGJKJLKIIJNIHLDIKOMTJNLILJKNMKOKNJPNIKLJLKI
    SIKLHKIDEJKPIMLHJRKMKNMIMGJIJMOFKMCEMPHKMOOHEMQLLFJLMMFKMJNJIKIHJILMJEKLGLJFMRJLNHGHHPKMKGMGMUILILJLPCFEOFMHHNPJPHLKKHGIPILPOKJNMJDGHKTLDNRJ
    HKHNKFOBHLQJOSMJLEFEHOMGKPMNFINPILFNLFJIIINKMHMIMLKLLFPLDPDMLLNJLJCFKIJLLFKKOJMMFPQLKHINNJJJLMLJIIMPMLCNLELIMKJNLMMOPJKLKNNJNPIMJNLLGNLERMMJ
    INONMKJOJJJNOKMSKHLHRSKKMOQLNKOFOHHKLLIMKHHNRPGJPKDKQPKLLHNKLJLGMLILGGJNMNPJKLNKLLPMNONFISLHDJNLOJKJKMGPKIILNGNKKHNJMLGKNKOJIHLHLIGOKMDMNEDI
    MNLNHMGIKMINQJOFKJOLMDORKDFOJJKLLIOQFNIGRJOIOMCRMKJHKLIKKKLOLJGJLGJHGLHJDFNGKLJIMNFJIEMPIPKIKLLIIFJKIJHKMLFMERNPFKJJPOMIIMUPMDJMMILORINKNOKL
    MJIQINFCKLIMLONNNJLPJMLKLLPIPMNNFLGMCHKLSIPMLOONKFMKNJLJNEGKFJGJPKKMINKJEGHIHJJLKJOLOJHMPLHJMOTLMKIGMPHRLMJHKLFHEIKIMPPKOMQGIIQMPILMKILKHFJI
    OAQHFLMIHOMHMJGKNOIPLMKOKGLAGFKKJELDLGKLGJFOPKMNMLDOHKJNGHNJONQKSMMQMQLONNLJKMKMLPLGPKHLMQJMHKJKMLHQOPMOPNNOGUKQNJQMILLQJMJOPOMFQJHMILMLLGKE
    LCIMNLRKMAMJNKJLRIKKQPHKMJMHLPBMIFKFOFOKHSHPFIJPNJPKDKQMKPHFIKHNMIMMFPMLNTODJMMTVHLMJNKOJJGNPGJKNMILNHLGMMFSLGJFOIGKKMKMLJGGLLGHKTGOJPNLJNOP
    TFJLOFMKPJJQILHMMIGOIPLONGIEHJJQJROMMHKJBBLGMGJKJJLOJNJPFMMHNKGGLLJNJNJVJVMIOCKHNPQMJJLRNIISPKRNMRONJOJUTOKNMOOQMNOGLNKPLSCJKIDKCNIMQIPCNMKF
    JQKKJOIPLMKKMKIRNKNLLDLJQLIGLEHEJGKIHJGLLOIFPKFFFKMLGKNJKDEGGNJPNIOOIMKISIOCFIELELKKRNOPKIMEHLFKGOMRHRHHMQMKLOJLIQINOUNHHEDIHLKPOQMKLJCIFLLI
    FHLLHJIPHLINMLJLLADOIHJPHKIHNGIOGMJNMKJOEGMKJLGFGPOJJDHOLEPPNEJEMIOMJIJTIGKIJOOJLMGLMKGIHJMIMHEQMFHLHKKKNQLOJJMJFMOLEPICNGHJJKJHGANIHGJJOHJL
    KJLKIMHLJPKMNHMKONPLCJMIHKODOFJIMKNLMINFIOMNLGLPOEOLQGJPMHOKHENHFJMMMLNIMDJRJIFDKMOJQJHHILHMGMRELMMLOHJFKGILHLHMGKOELELLCIEILPKFPKILUHPLFGNN
    JILKNPKKQKKHCKKIKJILNLBJKIRGIMOMFQLNOMOPPJPOOILGIHMONEKOKOOBKMHQJPOLDMFOOKFNNKGJJKKMDMMNLLHNNKIRHOKINIMKLNJHFLEMCKJNLKNKJIEHNESGIHEJKCLOGJFM
    COEGJKHBOFBHPSTPLPHOGEQLGMLPNGLQIFKILOHQNHIGJMJILILIMKPINMNJPPEOQJIKKNNLNIFLRJFJDJQKOILIHQOGQLKNHARKPLLLKIELMJKOHINJJLEAORMMPKNGFMLLIFLGMPLG
    HLIJKMJNNKMRIHRHMIBBHMNEHDSLLJNQTLMHMNJJMKQMOGHJOILHHJLGIJKDNNLPONKJOLKIOIJNMINOBJMGLNMMMMCPJORHJQKPMOFJBMOEGGQQHMNQQKPGGJLJPFOJELLLOKKALLJK
    IGMLVKOILMIMHJMKKJALLKLOKSTGLQHLJMKIMNEJQMSKQLIKFKCJNHPLJESJEPJIINPLGLICMKDBPOQHJKBRKCLNIPPNOOKJJKDKHQKFCHCKMJNNQOPGJIMOSTPPGOKJJQNONNLHHHPJ
    RLHGNHHNENPKJLELOHPFOKNQLJMMNOKOJHOJOPNMJGMPQNJINJOMIOKPJFKLCKIEKOKGMHILIOOJJNHIJGTDENMPLIIFILKPMHLNKJTFJQGNIGNHGIJDMPGUEIHHKHPMKLGHLOMPOFMH
    LIHPHOLNNNNHIVFMIOIFNNMLLLKHKFIQIJHHILPJSMHJOMJLNTEPULLFLJLKQNLOMMIHGVKJFJKNMNLHLQMHKEAONKIHLMQNJVOLKLNMMHRMKOIJLMJLJFNKMMIKKIKJLVJGKFQBQGLM
    LLFPKKMTJJIOOGGNQONILSOJOUPJLHMHJREOPPQPKLILMNPIMOLKJLENNPNQLKJRMQFLJNOMTNLKKLLPRPOHRHIKGOMLMPNMOOIGJHFFSDNIHHHQLLIEMKENSJMJHJLVNOFHIGLEOKMN
    KRMJDKMKHNDNKKMUOSHMRKUGLKSNMHLJRNFMHLKOKGNNGPDAANHLHGLCKGJHLQOFHIOMJNINKMJGKMOOQSOPOELJGKKLPNLJOHJQOJLKIOPFONNQJNNNIMHHMLODMMMNNMQJINJLMMLF
    MGMKNOHILKKHKKPNNMHJHOKJGIMIMPIKOEGIKOJJJJHLODOIKOICHKIGNEKMPDLKMPQPJLMIJNHKILEKLKMLIOJMKCMOOMLLQOPMOKNLMKKIMILJMJGKOKKIKDFNKKHNKJJJKJJOJRMM
    LGLMNIGLLMKKJOIHKMEIQKHOPNNMHPLIINRNNMIGPFMJLQPLNBQLPJKLNHOFJNHOKHMKPNLLOKPNEMPPMLMMKJNKNNJGJOJMOHNGINIJEPKLSPNHMLKMOHIGKPOPGNHJFOLLONKNILIP
    LPMOHPBNGRFKQFILNJKNHLMIJIGLKHPFKHPOLRJKSIPQILTMNINJKMLNHIMEMLMJNLLLMOEMLPINMJJHJMMLJQRLLPLKKJKQKOOHKNONPILNKHFHKJJOJMMKLMHHILLEJLNKGDJKJNNJ
    JPNFGNKILIHIPNMIJNJLQIMFKMNKGKJLMIQONPLNMJIOHMKJJKPHGNOQEPNIMLJMJGJOQHNPDGNMFQMPGNKGKHGILKLJNLIKIIQNSHOKNNIKLHOKFIIFDMNMPQRJLIJHKNLOKMJKSNJI
    FIIKKIKNHNJHMLILFLJKJKNLGIQPOLIHLMKEJHKGKIKOJMLNLLIOKQKNNKGKNMJLJLHFLKQJPGNLJNMJHILLJJKIKNJSMFKHFJJJHGKPNGMIMKFCKJMMGKNOIMNKNIRKIOIMOMNLMONK
    LIQOINLGJKOONORMJELHKMLKNCLEKJMPEEPMLOMJLPJIPNKPHMJIQKSGMMINKNMEOJOTNIJLLHJJJKIKMKIKPGHPLIOVFHIKKIPJFPNPELEJMNJNMHGPLMLLPTJFQKJLKHKQPLRKMJKO
    HIPFNOJRRGJIJMKELBKGMSHRQNPEKQFJPKNGMILMNNNOIPMLPJPJLIKGMKMKJQLIJKJKILINNJGMIQMJCHHIOQRONIDLRIEIPPJNJLOLNMIJJMHLKLOJPIFLRLJOMMQKNDJMJMIOHFMJ
    QKLJKOKIQJMNKMMILOMOPMMQTPKJOMMJRPOJNIGMGLJIMLEQMHPKINGGPMRPLKMFJQROIPIRJGGIQSHIJPFIKIOKNGJHOHLJTKIMOIIIHJHIRJJPINOKJNSIMLLALIJKINIPHNPMRLKG
    KHMHNJOLNOMKJHDFJIJOGOJIOLIEQMCKHJHIJKLOJDKJNEJNPJJILJIJLJHLNKHJMPODFLHGIHMIJGRMHDQJORKGMHPKLGGKLMLNJJIUNOSMMKMKMJGPOHMKFCKFGVNLGHIJHOIMMFLJ
    IJJKMRQIQOBQJOGIJMPOMIKMLNJNJKIHQJMEGIMGOEPLRMPMNMJMPHKLMLNMKSMGJGRLIOMPPKHLPPJLKVMGKFHJEKMIJVJEGGMLRKFGHLPMQOGRILJFMLEKKLMKJPGOINJHPMLMKMHP
    KNKINLNPMJNIJMLPGQENNPKMJMOQJGHMKLHNTIIPHOMLKIMKNFPLILJQOKOKPHIKGIKRMOHKINTLKINJLLJFIGKLMMNLMNRKUMNMHLENKILONMNMRHKOJFQKPLGKMJOOPKBUKMJLACJK
    LNOQKMGLFKORJHPOHLOKKQMJGKHGMOJNGQPLOLLLKONJJJOMEJJGKPKHMKMRKIOSLPPLGLKLIMNOKOOONKFNFMKJMFOLQIPJNCLKJINIQINQQLNIGIIMJJMLQLIKHKOIJNLINLKPJFSL
    LIJHIOIFIHNKNNKEHLIIQIMLIJHGIOOPKLIIJPLJIFHKIILLNQHLKKKJJLMJMOMDNLPILGGIMNLHIJHMISIELLPLIJJOJHLIOFIGGTINNKMILLJKCHPGLQKJMHILLINLSETHMPNIKGON
    OMQJMONFJHMKMINOHQSILLMOQQKKJGNOOLROONLLIIGMJPPKMENMOPNLMHSERGLJGIMLHGEIMJLFKHNPIOMLHVKPKLMNGIPKHJKUKMMOMMOJPMHRGJOCJPLMOKINKLFKLIMKJPMNKQQI
    INHQGHMLRONNEQGNNPILOKJKMILGLFLIOMHNMKMJPOJIOFMJKIPNNKJHILLKGJMMONNKNGJNIHJMJQKOFMHGINJNPOLCNJKIMJPOMJKMJHKKNJNLKLOJJLNELKNIMKSIIRJPLMLJKIGK
    EHLRILGOMNCFLMNRPNIMHJIHKHMMIMRNFMOOMPJJOQKLQNGLLOIGKJIJLJGMKOOMKPJJLMMKIHMKLULMOKLLJHIMMMSEJJONIJRFIEJLHKIQLMMEKOKEOKIHONHJJJIGFPOKIOHILLMR
    HLKLHQSNIPKGLNLNGPJONHJNNQQMIKIOHMKKJFHTJLKTJIKIMNLIEKMMKIJINIHLNQFMKMKNLPMRMNSQGIOJFJHNJKJJJSKJKIMIMLHPKCHJKNEJFPKNLMPHMOQTQMMNLOIRIKFMNMKH
    OHLLKNLKPHOKJIJNJQOONOGOIRIKLPHNPLHMMROONKKKOQPQGEJNIIQILISNQQIJMEJMRLIROPJJKOPHLJMNMLSNGOKLRHFJJIFJLKDELFPMLNJKIJPLOMPPKNOHLMMOHJKSPKQOJJNP
    OJEQILPMORQJNJLOLMMINFLPENKOENHMNKGNENMNODNGJJIKNMMDOJKKKOMOJGNJLLPOKNNINMQFIOIKKQMNJLMMMLHOMGNQFLKIKNMNIEPKHILSRKDIOFNPMJEKLMJHGKOLMJHNLLNK
    KJNMEBJLPIHNKRQOJLPJKLJHFIIOJOIHMMMMOKIJIHFIOJILPKNOPGJMJQLLLHNKOIMNOLRNNLKMJHJGLEPMMGOLJFKKGJLMIMLQOKLGNMJIHLJKFNEFKHJMJJKNGKHOQKNDMNGJJJMK
    JJHIMRIVMLLIHGEKLKLJQJKELGKLIQKIKQJMLMQNKOLLQKKMLJKHDLQSJLONPMLHKLMPFKPNLTGHHKINKHIKMKKHJINHJSJMLKLIINILPOJFMJPHFQKIMLKIRFCMGLNLJMHSHMQHNLGO
    MGFHHMKMKOMMPMLKJPMPLHMNGKLCJOIKPLKIKMLKKIOHLMBDNINMLPPLFPMHIFHLLJMJMNEHROOPGKLHPIMIGNNLLINHHLLLUFIOGKQRPRINGHHKBKJKPLMKJHKNOKVNGEKLNHJKIMMF
    FJGONOJNJQOJPMNIOQMOENGNNGLIJQSNLQMNGNJGJOIPHFOOONKLNGDJFLKKJMMIOQGLLKFCLLHPFOIOFIRSIOONIMNLOJJMMHKGKPKJPNOFRRQLKMDMPGPOJHIOJNJNHQGLTJFLHGML
    AKMUMKGJKNNMOPJMNLKIGGRLNKOGLNKMKPMSLQMININILLJLIHJLILNKLKOSLJNJNKMOJLLJKLKNFOMQNHFHLNMPGOGNGOOKLOKNPINDPOJQMFLMGHLHNGKNJFFHJFORJJLLJHQGGODM
    MGOJLJRLKMNKHVIKDKGNKDLCFDLMKMKNLMLLLHTLEPHROFHJJSJHMQMEONJPIKOKKOOGNJMPNKKLSKKILHOJNKJOMNOKIIGILJMIMKHJGMKMLJKKIKLOKPMMMNJMKMMFJONJLGLOQGLP
    MNLOFKMRJHVGPKILSMSIPPLJOQMIJOSJHKMQPINNPMOOINLRRIKNNNNRIIMIKNMIJPNKHOUJLMEMRIOKLKMMNLIMINIQPNQHJQQHMDMLKKKPOJMMLHLOQNMHPOLPLPRKMIHONADPNJMI
    KKOOEKTNNNHOKNLMIINJOSOKPMMKPMKPMLMRMONITSKLLQJNKMTHIJNPNNMMMGMENJNKMDJQNQLGEKNJNNIQNLMKKPININOMHMNIPQONPVPNNKOSIMNTHMOMPVIIKKNRGLKHNLJLIIIK
    UPNNNKKLLTPNNERKQNNKKMNMNOHRNQMIMLRMIMRPONKILMHKDNKFLMLGNQJQJSILLOJGMIMPGLLLLONOILLLLMGNJIMILJJPRKMNHOMKIGJIMQMQOKNOQQNTNNQQPLDMJLOKQIHMLMLM
    NGKNNLLNNFNMKFHLGKOKJHLRKNLLOUPONMQKMILLNKOGRNJKLPLJKIMILMKOPLNMNNFMJKNNKKMNVQLOHUNIPLLKUQFKGMHQKOJONSNSLMKQIQMJJKKOKKQJRNNLRLPOPKOMKGLIKLHT
    LGNMIRITOOOSKONKJJNNJONKNKHPKKNNRNOMLRLPKLJPOMJOMPGKJNRONMKLJKIKNJMMNMLHJNGOLJLNMJLNQDNKPPKLNNNOSINLNMJIRMLMGPPJOQKNQNQRNMCOKJMIRGKEHNNJLTOM
    CKJNJOKNIQJHNMVQNLPNPNKKQJKNJJMNOPMHMJMKNRKNLJOPKNMOSMRQNJJLOMSJKKLQFHMJSDNNNRULOKQPMSOMHKKHONNLQLIFLKTNPOPRKRMONNKTNVJNNMPORQJIFPJJQGQKLPPP
    KRIIMSMJQLKJLIKMEKKLGOKLJMTMKKOJNOPKLNKNKPOIKIIKOLFLOMNFKJNNDKNNMKLMJQIOJNHJJKKEIOKDMGMIKJJGOMMKLPPLNKMGIOFNLQQMIIMMHLJOFJRRLPFIKPONKNJLJMLK
    IFFMELIJHQGISPPNOJIKMKPFHOLNLIILGPSIKIRKTPLGNFGMLMIIHLOOMJKPOSQOIBKMOHENGNSQRKFQNPRFNPNSIIOLPCITLIIMHBHNULRJEHAJNQGKJKKMNFHBNGHLGEHMGMPNMLCQ
    JIOLDLTOMFOKOJNJFQQHQJONJSNHLQQSQJPIKIQOJLMNQOPMNOIPQPVRPLIPNIKNECPGIJGNJLJPJFOOJLNGIIOIONMLTNLKGHNGIHNPKNNMIJKILIMPHIOLLKHGMLNNOJLMQMQFKMUR
    NNMMLHOJMHNMFNIOLPTNNNQSKMRLFNNPLQNGKSLDOJNMHKOLMPPILIQKOJMLMLLQTPMLIGGHKHILNPKMSPOOKESNMJMNGKNLIHKSSKPMQRMOOIMJNLIJDOFGONKQKENLTPQGLPPPRLKL
    KKJPNLMPMJPIHPJFIQNHJHFQMHKIKKFLGGKIKIHLGJMGNPOJLPPNHMFVGMQOJKNKKJJNNLLEEPHHMINIJMNMDELFKRFLJNIJMFIJKNDMHMJLUNOIHKMQQMJJMKOOEHDLNLIKTGPKMKJF
    GKRGTKJLDGMJQLLKKLLNDHKLKIGOHMMNLKEPHMQJFOIJOLLGNGDEDLHLIIJLLNJPINLLTNKOMFLLJFCMPJDNQJLKDJMONKNAJDFNHFHMJJMMSJONIHGKLOPIILONKJOMGIBQNOHJKJGM
    HKEIKKSMOJEGILIOLLKBMLPNMEFRKJJLLJNGKLMKKMMSQJHLKLMHOLLOJJNKNMKKGOFLNEHFHPHGNOKJFIBIHMSMGNJKIJNOOLMOLKJNILIKGEIIEGLKNLJOJLRJHOJKKKJLMLENUNFK
    KKPMLKKNJIIKNMOMGGRNKNEKKPJHGKIHKGLJKKCKGLKOKIFIHGMMLNOOPKKOPAMMLLMLIKHNLJMBELGPNMKOKJOLLIHKMRJPFFHHLHINOGHIROMLKHMJEQKHGFLLMJPGMSONLIIKNLEH
    FIHKGLMRHAJHJMRHBLLLGOPOGOOHMOHKENIHREEGFNIKPOJNMKFIMNJKPPKHOONJKSOKMEPKNJHTKHQKCLINGOSJGGFHGIHKPJPLKNHMMKGMNJMLMJNMFQHJGKHJJJKNJKHGQLNKRIFE
    NFHKNLDONHOMDISMAMPRMJPOKHMCHHLILNNLSAQOPJMFLIHKLNSLGNJNLIMKLMTKNDQNNRKIOJKJHKLPJLGJRIKMMHOKHJLNMMIDGGPMLLOIJHOFILPHMJONNKMJFQKKNCKNPLMFCIIN
    MLIDQGKNSLPKQOLNQNPMIPDJKHGKEIMOHKSPTJNLCLRMLPKKKNQJOHKOMIJPIRHOINJKSLQJHFMSHONHIJRKFMJEJLKLFGLNIRIMMIGSRJSHJHOMKLKHNHKFJJQONOMKGNOQMNLOIHRI
    LLLLRDJIILINFLGJNKPIILNJJRHIGJGHBDNLHOLLKHMQINOJNKFMKJLQMINOILOLIQJDIIFJJJJNMHRLELNILOQAMLJKKNLIPQRRLJNPLNHLOKJPIJJMHJIONNKOLMGPIOMIPMMRNFIS
    JIKNKOLIFJLHINKMIPKHLPLNKLHILIFOOIOOHMFJQMOIKINKHOOOJJJPPMPOAKIKLIOOLPJGLQJKPFQKJHFMFKBODFJNJMNFKTNMKDMNLOMJNNOLKFOPJJMJOCNFNJPMIGHHFLFGNNLB
    HOLIRKDIKGFLJMTJIQLKJJKQJIKFLQKOFHMMJKLNJJJIKFOPLHFKNHNIKJOLMMIOLOGILKQLMPJIRKPPQMKPNJEIMQMNOJPLHLHQOMLINLTMNMLPOQKKSOJNPJOLNHMSKLPLPHNNMPQK
    NINONJKMNNONOLFNPKOPKLJMLNOKJRMNNKNHLROSNLQKNLLHLMLGLKMLFMOGONMNLKPMPJOKLIMLJJOKRKMLNRKOLKQIRQMOQQKJRLHJOKMNIHNMNLIKIFFRMIHKLMKLQNDRLGIMPMMI
    LROKMRLLJLMMLIKRMPPKIKNKRPIIKMNMJONMKERHILLLNMNKKOIPLPEKGKLKPMNMONVIRIPGIKNOJJGJONSKQNQNNONKJQJQQNJLKIKMINQVKOLJJQPNPNKLMOJILJQJMKMLMSOPMLFO
    IMNNOMGPNSIJQMHNMIKHLFNNGKLQGNOKFMMHKPJMNPFLOJLLLTIJSMIQKHKSLQLJMQQOLQPNLMPMLHNMMMVLMMKIOMKMNLNHMRKOLONNONLQKNQSLFKUMOQIJPIJGNKHOKOJOQPOPNON
    MNQJLJKLLOJNMJPJKKOKJKLMNPELLPMNKLMMQPOOQLKHKPPOPMOHHPMHRQLIIHOKJJORKIOOKKMPMPKKMJPKOODSMOOIMLKOHNPJRNSNHMRRIGKMHKNOOMMNEOLMOJOKLLQNNMOLOHQJ
    RSMKMOPNKJOLLGIOLJLKLGHOVSLINLKSNNLMPMQJPMKSIMMNGNSQNLHLIDGMPMPJKJKJFNJLIDLNLLEQQDONPPMJNJOVMMHIIIIEPMGNDNNFNPHJEQDSPJMLOOPJMLLJHNGJQHQKMPLI
    QNGNKJELGHNMOIJGHHNJKFJQFIQJMORRKOQLMMLLVMLQOODNDCQLEJJJNIKNKLLHDNLNOMJMPNNKNJOFMLKMKJFRNJOHQLLOMNGEMQPMSHPJMMUPMKEDKKKJLGJKHLMRKLSIRPKILHJJ
    JLKDLLPNKNIGMTFJJPKNKGFNJKROHKHSMKLJMJJOIIPLOIIQPIKMNLMJMGKKMPVJINJNKHFNGMNJMLLIKPTLIDIMELNJOPIRLNELOMKJMOQKIKQNMMMOHHNMFHHUOKSQMKLFKLNRKHQN
    PROIKNKOKICHKMJFORLSJJKHLLQKLGPGDPOSJKRFOKLMMMHPNJKJQRLIRRHKLKHNNKDLQNNONLGJNOOJNPRJNKJLJKMLLGQLFOHLKJCNMNENQJTPLJHNNRQKRMNLNKPPLNKHMKIMJMMN
    HKKOHNIPJHQKJJSFMKOKMMKOIHIMQFPPRILEKOOGJPNMNMKRPJHNNIMNNOLFOIIGPNKLKOFKGNPRMJHLOPLLHJEJHIEOIMLFKMJIIJDIHJFJKOGJMJOKIJMJMMJGKJLRHMOJNJJQLEJO
    MLMPOLKQEPMLNNKFKNIRJPLOLLOOJJKJQJMGOEHLLIKKMHPEKLKHCIMDJMMMFRKHMNGTKEMKMESPIFKPLHKNRLINLLNLFGJMMJHLNLLLGIPLEHHOIGMLNJHOPMRNICGNPJHLRMEJMFJO
    IJQQHGLOMJKLKOHMLLLHRFLIHJKILPDQOIJFKGLGMLLOLKKLJRJDMORIEKHNNNJKFJJPIMQNLNMMMNAHKMMIMOONNGKKGLOJLEMNLLQLLKKJKMEPJLOFNMOOOMNLRRHIQJJOMLKLMGKJ
    JROOJHHTEKIJPHFLQCIOOJNJJOGPFGHIJKKNJJINOOELMJQKGHKHSIKLTNPQRLFGTLJEGLIKIGJJIPKLJHMKJOSLKMPAJOIIKKNIDHSMKRLRJIPNPPLJNJONKILNLILJJOGNHNIMLOQS
    PKMIOHJJPKNJIDMOLNLKINPKLGRFKJMLKHEHRPMKMLKOKRKHLLHOIKINNHHQFNNLJLOOKLQHIGMNMLISKMNLKJNJMRILNIKNLPQPTKPCHIQMILOCOLLPMMMHQCMLIILHGHLLIJIKJKNI
    LNMKKPMNMLNIKJLGGNGQLQLPHLKNKJKKGLJIKLKJNMMMPKEDIJPOONLKOLNHOOFKNKPHHOKLJKIHLJMONNFMRPHJIFPOLOINMKJJLKRLNRKFRHHHLPHGGLPMJRKNMJIKGMLKGIKMGNTP
    PLRPMMKUJHGNIUGPMNGDFJHCLKOMKMNNGGHNPIKKPIPIIMGKMLPDLLJMIQHGMKNMKFENGLKHMEGOLLOLLKOKJMMEOKMNHHPNNLILLIKOLFLLSOGMOLKNKPMMFNNKLJGHNPMMLHKLILPN
    JJNJJNOMNMKOKHOJMRKJMONGSKLHNPOPOFNMGKROMLHHJOLJJQSLJCLOHJOKEMNJKOJIKMJPILMPFMIUKHOSOKKKKNLMKOHOJKMIMLOHJJOQJNLLLNIHMLHIMMQJKGGJKEOEMMKKMHOI
    LOMHNMLPNHNIOLKKHKMLLJCNISOIFKJMQLNIKOHJPGHLMNISLMSQOIJKPHOKMGNILLMKNGOHIPJROJKIMLFEPLMJLMJJQKQSKIIPJQJMHKIKNMQUKKOHELNORHOJJHNIORENRDKHMKMM
    KJSJILOGMNMKIPKPOCSIIJJGNILLKIMPPPHIONQLKPKDJLNOEPEKHQEIGIIPQMHOMGGKLMJNMMGLLJNNKOLIEJIRLNNNQLLHMOEOOKLJLFBJNJIRKHPOKNIGLKNLQHGMGPKAMHIIFNHS
    GNIQOJKNOHOMJLPIINKJJKHOMHRNHQKMPMJHJKTLFIHNNKKPPIJKJLONMLLIKLLMDLLMMMNNKGJDIFJKHIMOIIJAOKIHNLNKKKPNPNNLIMOJFMLLLPEMNNKFNJKJGKKQGJNOPPIKLMLM
    NMSMHNIQSHPOQKIIJILIMFNLJMRIKLDNRDPLKNINOMPALOHPHLILNHILCNFPOKJDONFGJQHIFNRNMMMMKLNNLHNPJQKILLKLJMNKJPOMHBOIKHMFKFNNNMNILNLKPKINJTMQGHPJMSKN
    ILMPKMKHMQIMGMLOBDIJNIIOLPKHFJMGSHIQLOMIKMIKKJGPIJGTLOGLJHROMKMIMKPLIMIDIPMPKJQMOPIDKOJLOONOLHJMHOLOJMKFLFJNPMMMLOKKFFLIGIPKOKILCFOKHNJMLLFH
    MGMAIOLHMOJKKKOQMCFJMLJMLILKKIKHMNIILSNLIIIJMNOLJFLJMNPJPOOLLKFNPMJQMGHHKKMNIOKLSINJMHNMPNOJNNVKLJRNJNHKLNLLLJKJMHJMIHNSGNPSIFHHLNJKNMKKIMKL
    HMLLJILRHKQMJNLGIJKGLJIJJNNOJLIHJNMKNJNNGILFNMKOONLUNKQIKJOMPNMGRBILORKELHNMIHPIMMOJNIMEIOHLPIUMLIKMNIMLNPKOQGLRMKGRNPELLROLVJKFLNIHGKNIPCGK
    OPPOGMLLJORIPNJKKQJIGNJKLNOPLLLNMPFHPIJHILONLFNOLFKJPPFMGMJKIKOFNKKHMNHIHFLIHNNROJJJKGJILMNLNNIKSQCJNPNKMLIKINHNQLJHJMGINNJKMPLLIFJKPJORNKLM
    HJIBTNDLOJPEQQNLLIJFMKHLNKLFOLSJKOJJJLGILKHOKSLMRNGQJMMLMPLNRLPPMJGMMMPOHPPQ`,
    layer: `-0.6288, -0.4084, 0.5487, 0.026, -0.0112, 0.0109, -0.0163, 0.0656, 0.0844, -0.0111, -0.0172, -0.0043, -0.0852, -0.0106, -0.0063, 0.032, 0.0443,
    -0.0507, -0.0078, 0.0684, -0.238, 0.1076, 0.0327, 0.2579, 0.3345, 0.0481, 0.0723, 0.0286, 0.1345, -0.1801, -0.0802, -0.0546, -0.0346, 0.0884,
    -0.1671, -0.038, -0.0176, -0.0896, 0.1127, 0.0194, 0.1659, -0.034, -0.0873, -0.0267, 0.0192, -0.1036, 0.0688, -0.0007, -0.0029, -0.0136,
    0.0738, 0.2637, -0.3727, -0.0217, -0.062, -0.0308, -0.0568, 0.0084, -0.0782, -0.0779, -0.0067, 0.022, -0.0606, 0.081, 0.0279, -0.0019, 0.027,
    -0.0352, 0.0017, 0.0108, 0.0135, -0.0687, -0.0461, -0.0539, -0.3355, -0.0631, 0.0265, 0.203, -0.1494, 0.2264, -0.1342, 0.1026, 0.0758, -0.0463,
    0.0321, -0.0058, -0.082, 0.0832, 0.0749, 0.0051, -0.1275, 0.0924, -0.0049, -0.016, -0.096, -0.0835, 0.0091, -0.0599, -0.014, -0.087, 0.0504,
    -0.7482, -0.1324, 0.0051, -0.043, -0.0015, -0.0164, -0.0273, -0.028, -0.0072, -0.0018, -0.0146, -0.0284, 0.0158, 0.031, 0.0083, 0.0107,
    -0.0353, -0.0011, -0.0783, -0.2506, 0.0945, 0.0938, -0.4819, -0.1175, 0.0806, -0.1773, 0.1369, -0.2373, -0.0914, -0.0083, -0.3595, 0.0527,
    -0.3546, -0.175, -0.0264, 0.033, 0.0169, -0.0137, -0.0814, 0.0409, -0.065, -0.0597, 0.0474, 0.0224, 0.0273, 0.0106, 0.0075, -0.0695, -0.0202,
    0.0905, -0.3499, -0.6527, -0.0068, 0.0544, 0.0189, 0.0591, -0.0512, 0.0278, 0.0083, 0.0098, 0.0603, 0.0404, -0.0519, -0.1129, 0.0257, -0.0317,
    0.0185, 0.0011, 0.2112, 0.0593, 0.0144, 0.0811, 0.0981, 0.1615, -0.2865, 0.171, 0.1245, 0.1248, 0.066, -0.1922, -0.0062, -0.2479, 0.1453,
    -0.0417, 0.0278, 0.0704, -0.0021, -0.1714, 0.0227, 0.0605, -0.0476, 0.0954, -0.0651, -0.0744, -0.0031, -0.0035, 0.1232, -0.0528, 0.0464,
    -0.0637, 0.3727, -0.4773, -0.017, 0.0038, -0.0037, 0.0097, -0.0192, 0.0065, -0.0335, -0.0116, -0.0008, -0.0194, -0.0021, -0.0169, 0.0369,
    0.013, 0.0053, 0.0153, 0.0317, 0.0838, 0.0199, 0.0666, -0.2819, -0.1721, -0.1666, -0.0691, 0.1203, -0.1231, 0.1399, -0.1624, 0.1834, -0.1562,
    -0.1415, 0.058, -0.1003, -0.0482, 0.0585, -0.2818, -0.1257, -0.0059, 0.0974, -0.1592, -0.0627, -0.0034, -0.0312, -0.138, -0.1032, -0.0819,
    0.1427, -0.1628, 0.777, -0.2479, -0.0047, -0.0607, -0.011, -0.0112, -0.015, 0.0094, -0.0261, 0.0034, -0.0369, -0.0337, 0.0271, 0.0358, -0.0053,
    -0.0101, -0.0002, 0.0178, -0.0393, -0.4357, 0.0137, -0.0079, -0.2768, 0.1287, 0.1393, 0.2863, -0.2159, -0.1332, 0.116, -0.1055, -0.0653,
    0.0457, 0.1474, 0.071, 0.0262, -0.0641, -0.0585, 0.0213, -0.0309, -0.0298, -0.0101, 0.029, 0.0158, 0.0248, -0.0118, -0.0065, 0.084, -0.0045,
    0.0264, 0.0241, -0.6362, 0.1167, -0.016, 0.0574, 0.0151, 0.0137, -0.0076, 0.0037, 0.0441, -0.0292, -0.007, 0.0264, -0.026, -0.0808, -0.0331,
    -0.002, 0.0285, -0.0369, -0.1511, 0.2286, 0.0214, 0.0616, 0.0765, 0.125, -0.0505, -0.176, -0.6018, -0.0222, -0.3014, -0.1047, -0.0131, -0.0276,
    0.1482, -0.1327, 0.0064, -0.01, 0.0062, -0.0027, 0.0311, 0.0563, -0.0785, 0.0023, -0.0617, 0.0936, 0.0759, -0.0028, 0.0111, -0.0093, 0.0379,
    -0.0081, -0.1855, 0.1949, 0.0071, 0.0064, 0.0091, 0.0266, -0.0036, -0.0207, 0.0712, -0.0888, 0.0793, 0.0665, -0.0488, -0.0501, -0.0697, -0.066,
    0.0369, 0.0061, 0.0972, -0.1563, -0.0055, -0.009, 0.0735, -0.0237, -0.1009, -0.1729, 0.0804, 0.0855, 0.1825, -0.1403, 0.0582, -0.0735, 0.0018,
    0.0535, 0.0164, -0.0104, 0.0467, -0.0439, 0.0832, -0.0394, -0.0162, -0.1744, 0.1189, 0.0924, -0.0966, 0.0055, -0.2557, 0.1282, 0.1118, -0.057,
    0.488, -0.3105, 0.0054, 0.04, 0.027, -0.0136, -0.0222, 0.0412, 0.0063, -0.01, -0.0008, 0.0533, -0.0238, -0.0272, -0.0127, 0.0051, 0.0162,
    -0.0119, 0.229, 0.051, -0.0587, -0.0727, -0.0244, 0.0827, 0.015, -0.1592, 0.0177, 0.0453, 0.0936, -0.023, 0.2373, 0.1144, 0.1375, -0.1408,
    0.0521, -0.1384, -0.0442, 0.0079, -0.0043, 0.2313, -0.0569, -0.23, 0.1955, 0.0059, 0.0657, 0.0107, 0.0853, -0.0248, 0.0605, 0.0336, 0.5106,
    0.2063, -0.0007, -0.0147, 0.0053, -0.0245, 0.0909, 0.0207, -0.04, 0.0156, -0.0216, -0.0169, 0.0141, 0.0218, 0.0308, -0.0142, 0.0094, -0.0024,
    0.0228, 0.131, 0.0753, -0.0807, 0.4966, -0.0276, -0.1262, -0.0123, 0.1467, 0.1017, 0.04, -0.1957, 0.1389, 0.0443, -0.0356, 0.0937, 0.1108,
    0.012, 0.0278, 0.06, 0.0952, -0.1277, 0.1685, 0.1446, 0.0582, 0.056, -0.0198, 0.0839, -0.136, -0.0701, 0.001, 0.0504, 0.4543, -0.0773, 0.0323,
    0.0986, -0.0036, 0.0122, -0.0162, 0.0079, 0.0135, -0.0109, 0.0271, 0.0482, -0.0302, -0.0367, -0.0262, -0.007, 0.0636, -0.029, 0.3846, 0.3782,
    -0.127, -0.0997, 0.1525, 0.0894, 0.0954, 0.0504, -0.0902, -0.0152, 0.1097, 0.0638, -0.0475, 0.12, 0.4268, -0.0508, -0.0046, -0.0842, -0.0579,
    -0.0969, 0.0526, -0.0385, 0.0278, -0.0276, -0.0508, 0.0505, 0.0501, 0.0371, 0.0499, 0.1015, 0.0795, 0.0109, 0.2913, -0.0072, -0.0197, 0.0646,
    0.0476, 0.0032, 0.0336, -0.01, 0.0242, -0.0076, 0.0414, 0.0373, -0.031, -0.0755, -0.03, -0.033, 0.0028, -0.052, 0.2619, 0.1575, -0.1587,
    -0.2515, 0.3711, -0.0696, 0.0467, 0.2316, 0.1846, -0.103, 0.0165, -0.3876, 0.0146, 0.0917, -0.0644, -0.1034, 0.0351, 0.0467, 0.008, 0.0652,
    0.0956, 0.079, 0.0691, 0.0299, 0.0602, -0.0364, 0.0313, 0.1068, -0.0208, 0.035, -0.0584, -0.1327, 0.2628, -0.0685, 0.0159, -0.0008, -0.0205,
    0.0193, -0.018, 0.0303, -0.0407, 0.0172, -0.0159, -0.0255, 0.0371, 0.0688, -0.031, -0.0134, -0.0042, 0.0048, 0.2355, 0.1753, -0.2521, 0.218,
    -0.0539, 0.0523, 0.0907, 0.1964, 0.2242, -0.1765, 0.4838, 0.0395, -0.057, 0.1564, -0.056, 0.2783, 0.0069, -0.0442, -0.0738, 0.0158, -0.0424,
    -0.0217, -0.0836, -0.0046, -0.0142, 0.066, 0.0121, -0.0384, 0.0376, 0.0246, 0.037, 0.0134, -0.241, 0.4091, -0.0646, 0.0783, 0.0664, 0.0149,
    -0.0138, 0.0385, 0.0295, 0.0452, 0.0213, 0.0312, -0.0701, -0.1612, -0.0489, 0.0055, 0.0319, 0.0337, 0.0368, 0.107, 0.1123, -0.1363, 0.012,
    0.0548, 0.0431, 0.043, -0.1016, 0.1021, 0.11, 0.0309, -0.1202, -0.022, 0.0624, 0.1111, 0.0473, 0.019, -0.1253, 0.2697, -0.0368, -0.1807,
    -0.0983, 0.1267, -0.023, 0.1553, -0.0009, 0.0189, 0.1255, 0.0655, -0.0516, -0.0148, -0.2795, 0.1329, 0.0342, 0.0205, 0.0114, -0.0344, -0.0484,
    0.0431, -0.0963, -0.0168, 0.0455, -0.0174, 0.0159, 0.0033, 0.0171, -0.0622, 0.0438, 0.0122, -0.0343, 0.1574, 0.1866, -0.0584, -0.103, 0.1606,
    -0.3526, -0.1582, 0.0615, 0.1416, -0.0941, -0.0274, 0.0062, -0.2919, 0.2492, -0.0577, 0.0995, -0.1255, -0.0034, 0.095, -0.0284, -0.1288,
    0.1126, -0.0564, 0.0806, 0.0479, -0.0116, -0.0309, -0.0529, -0.0169, 0.0442, 0.1158, 0.326, -0.0348, 0.0005, -0.0466, -0.0287, -0.0293, 0.0222,
    -0.0032, 0.0168, 0.0049, -0.0394, -0.0029, 0.0337, 0.0283, 0.0083, -0.0022, -0.0156, 0.0171, -0.1159, 0.0168, 0.1803, 0.0582, 0.2152, -0.1338,
    0.1866, -0.1175, -0.0291, 0.0719, -0.1275, -0.2284, -0.0604, 0.0854, -0.076, 0.1719, -0.1447, -0.071, 0.0167, -0.0865, -0.0882, 0.0444,
    -0.1348, 0.0272, 0.0078, 0.0986, -0.1751, -0.0729, 0.1105, -0.0878, -0.0579, -0.0754, -0.2056, -0.0119, 0.0237, -0.0452, -0.1296, 0.0476,
    0.052, 0.0037, 0.0474, 0.0357, -0.0024, 0.0338, -0.069, -0.017, -0.0017, 0.0007, 0.0221, 0.0153, 0.1459, -0.0569, -0.131, 0.0266, 0.1127,
    0.0061, 0.1825, -0.007, 0.0621, -0.031, -0.1094, 0.04, 0.0828, 0.1694, 0.0654, 0.121, -0.038, 0.0509, 0.1634, -0.0092, -0.1447, -0.0297,
    0.0881, 0.0172, 0.046, 0.1189, -0.0452, 0.1623, 0.0838, -0.0211, 0.0021, 0.0085, -0.8249, -0.0176, -0.0003, -0.0345, -0.0092, -0.0051, 0.0036,
    -0.0132, -0.0161, 0.0119, -0.0239, -0.0201, 0.033, 0.0138, 0.0107, 0.0128, -0.0224, 0.0018, -0.2119, -0.1432, 0.0337, 0.231, -0.2343, -0.1528,
    0.0817, -0.0946, 0.0203, 0.0593, 0.1932, -0.0404, -0.033, -0.0512, -0.5567, -0.0787, -0.1288, 0.0254, -0.0669, -0.075, -0.0696, 0.0176,
    -0.0934, -0.0256, 0.1488, 0.0035, 0.0442, 0.0594, -0.0641, -0.1066, -0.1271, 0.1647, 0.3445, -0.1761, 0.0144, -0.04, 0.0057, 0.0039, 0.0295,
    0.0087, -0.0488, -0.0006, 0.0003, 0.0069, 0.0204, 0.0394, 0.0278, -0.0281, -0.0301, -0.0248, 0.0762, -0.3167, -0.1058, 0.0395, 0.1457, -0.0826,
    0.1522, 0.0394, 0.275, -0.0175, -0.0069, -0.0462, -0.1148, 0.2422, -0.2782, 0.0646, 0.2279, 0.0209, 0.0745, -0.0643, 0.041, 0.092, -0.2251,
    0.0749, 0.0675, 0.0402, 0.0676, 0.2242, 0.0248, -0.0146, -0.009, 0.0674, -0.5239, 0.7026, -0.0008, -0.0529, -0.0054, -0.0168, 0.0327, -0.0448,
    -0.0176, 0.0031, -0.0404, -0.0258, 0.0452, 0.0546, 0.004, 0.0093, -0.0409, 0.0088, 0.1922, -0.2292, -0.1018, -0.1384, 0.1583, -0.1271, 0.0308,
    0.0213, -0.0128, 0.0633, 0.0159, 0.0815, 0.151, 0.0599, -0.0046, 0.084, 0.0592, -0.075, 0.0602, -0.0372, -0.0696, 0.1404, 0.0325, -0.1047,
    -0.0452, -0.1295, -0.0944, 0.0257, 0.0266, -0.0674, 0.0604, 0.0473, 0.3938, -0.1308, -0.0176, 0.0336, 0.0168, 0.0013, -0.0312, 0.0513, -0.0142,
    0.0021, 0.0107, 0.0007, -0.0427, -0.041, -0.0474, -0.0097, 0.0348, 0.0304, 0.2005, 0.023, -0.0724, -0.1656, 0.0347, 0.1631, -0.0817, 0.1855,
    -0.1232, -0.0992, -0.1813, 0.0963, -0.0377, 0.1774, 0.2055, 0.2131, -0.0454, -0.1169, 0.0191, -0.0004, -0.0646, 0.0169, -0.0511, 0.0448,
    -0.0863, 0.0078, -0.1007, -0.2081, -0.1081, 0.1502, 0.1224, -0.0309, -0.2028, -0.1292, 0.0026, 0.0676, 0.0249, 0.028, -0.0247, -0.0101, 0.1212,
    -0.0114, 0.1082, 0.1085, -0.1344, -0.0354, -0.0994, -0.0486, 0.0129, 0.023, 0.0364, 0.0024, -0.1943, 0.0132, 0.07, -0.1275, 0.069, 0.1568,
    0.0314, 0.0531, -0.0257, 0.0616, -0.1293, 0.003, 0.0205, 0.1278, -0.0246, -0.0765, 0.0097, 0.0304, 0.0204, -0.2198, -0.0722, 0.273, 0.0365,
    -0.0954, -0.0715, 0.0435, -0.0821, 0.0828, -0.1151, 0.0068, 0.4338, -0.2384, 0.0669, -0.0781, -0.0143, -0.004, 0.0299, -0.0601, -0.0571, 0.01,
    0.0105, -0.0244, 0.0257, 0.0812, -0.0047, -0.017, -0.0573, 0.0657, 0.0408, -0.0388, -0.2311, 0.0626, 0.0164, -0.2532, -0.0959, -0.0315, 0.3264,
    0.102, 0.1678, 0.0643, -0.0731, 0.1166, -0.1188, 0.0691, 0.0005, -0.172, 0.0967, -0.1142, -0.0231, -0.0171, 0.0148, -0.1002, 0.0456, -0.037,
    0.1275, -0.0159, 0.0376, 0.0846, 0.1354, 0.0712, 0.4302, 0.008, -0.0032, 0.0206, 0.0475, -0.0054, 0.0457, 0.038, 0.0015, 0.0021, 0.017,
    -0.0004, -0.0138, -0.0042, 0.0065, -0.0278, -0.0037, -0.0094, 0.0598, 0.0555, 0.0587, 0.1284, 0.1211, 0.0611, -0.018, 0.06, 0.0422, -0.149,
    0.2376, 0.0662, 0.0864, 0.1639, 0.0884, -0.0481, 0.127, 0.0784, 0.1895, -0.0099, -0.0732, 0.2507, 0.15, -0.194, -0.1826, -0.0576, -0.135,
    0.0107, -0.0793, -0.0136, 0.0504, -0.209, 0.3443, -0.2664, -0.0133, -0.023, -0.093, -0.0052, -0.006, -0.0958, -0.0908, -0.0255, 0.0252,
    -0.0769, 0.0051, 0.0508, 0.055, 0.0053, -0.0026, 0.0257, -0.0414, 0.072, -0.1494, 0.0879, -0.1793, -0.2185, 0.0138, -0.0601, -0.0958, -0.1201,
    -0.0031, 0.0575, 0.1944, 0.0657, -0.0587, 0.0324, -0.0909, 0.0361, 0.2071, -0.0243, -0.0055, 0.0824, 0.1508, -0.0034, 0.0277, 0.078, 0.062,
    -0.0167, -0.0808, -0.1102, 0.005, -0.1229, 0.3994, 0.141, 0.0027, -0.1342, -0.0498, -0.0222, -0.0045, 0.0569, -0.0044, 0.039, -0.1442, -0.0846,
    0.0411, 0.0741, 0.0027, 0.0169, -0.0726, 0.0372, -0.0675, -0.1722, 0.0011, -0.0536, -0.1018, 0.0536, 0.1243, -0.0488, -0.3861, -0.2238, 0.0641,
    -0.1724, -0.1498, -0.0347, -0.0805, 0.1808, -0.0157, 0.0044, -0.0791, 0.0706, 0.0032, 0.0147, -0.0141, 0.0043, -0.0348, -0.0057, -0.0257,
    -0.0184, 0.1124, -0.0388, 0.0087, 0.0559, 0.4696, -0.2256, -0.0067, 0.0192, 0.0122, -0.0199, -0.061, -0.0009, 0.0331, -0.0086, 0.0068, 0.0414,
    -0.0291, -0.0609, -0.0218, -0.0354, 0.0464, -0.0249, 0.1294, -0.1021, -0.0652, -0.3736, -0.1447, -0.1153, 0.2181, 0.2285, -0.3312, 0.0191,
    -0.0684, -0.4619, 0.1788, -0.0292, 0.298, 0.0457, 0.0564, -0.0526, 0.0091, 0.0181, -0.0436, -0.0262, -0.0128, -0.0091, 0.0818, -0.0277, 0,
    0.0321, 0.0325, 0.0639, 0.0387, 0.0038, 0.5779, -0.5625, 0.007, 0.0373, 0.0168, -0.0163, -0.0093, 0.0473, -0.036, -0.0143, 0.0158, -0.0295,
    -0.0193, -0.0258, -0.0191, -0.0106, -0.0119, 0.0262, -0.1353, 0.1335, -0.0621, 0.0157, -0.3258, -0.3012, -0.1678, -0.0758, 0.0835, -0.1352,
    0.1952, -0.1063, 0.0794, 0.0663, -0.0669, 0.2225, -0.0439, 0.057, 0.1661, -0.1368, -0.0068, -0.0544, 0.1128, -0.0054, 0.0118, 0.0329, 0.0364,
    -0.1763, 0.0145, -0.0246, 0.0432, -0.012, -0.356, 0.445, -0.0066, 0.0728, 0.0405, 0.0124, -0.0121, 0.0043, -0.0066, -0.0126, 0.0777, 0.0154,
    -0.0278, -0.0551, -0.0367, -0.0069, 0.043, 0.0303, -0.0295, 0.0878, 0.1856, 0.2305, 0.0258, 0.0719, -0.2917, -0.0105, 0.1957, 0.0541, 0.2224,
    0.0099, 0.128, -0.0652, 0.0773, -0.0112, 0.0469, -0.0025, 0.025, 0.0822, -0.0515, 0.0425, 0.0031, -0.0257, 0.0441, -0.0852, -0.0172, 0.1564,
    0.047, -0.0106, 0.0329, -0.0149, 0.3453, -0.0351, -0.0198, 0.0864, 0.0063, 0.0117, -0.0792, 0.0318, 0.0197, -0.0457, 0.0231, 0.0402, -0.0252,
    -0.1045, -0.0397, -0.0107, 0.0301, -0.021, 0.116, 0.0668, -0.3978, -0.0478, -0.0984, 0.0414, 0.2641, -0.0707, -0.0909, -0.0226, 0.0171,
    -0.3562, 0.2008, 0.0055, 0.1831, 0.0428, 0.0458, -0.0056, -0.0244, 0.0624, -0.0652, 0.0623, -0.0258, 0.0189, 0.0818, -0.0177, -0.0386, 0.026,
    0.1017, 0.1227, 0.0148, -0.0114, 0.4985, -0.4233, 0.0093, -0.0145, 0.0046, -0.0109, -0.0292, 0.0256, -0.0361, 0.0231, -0.0436, -0.0174, 0.0053,
    0.0535, 0.0271, 0.0048, -0.0096, 0.0339, -0.0467, 0.1005, 0.0571, 0.1482, -0.1476, -0.0679, 0.0299, 0.0536, 0.0363, -0.1247, -0.1127, -0.0536,
    0.0733, 0.0935, -0.0935, 0.021, -0.1841, 0.1101, 0.1113, 0.0603, 0.0748, 0.1547, 0.0809, 0.0893, -0.0292, 0.0629, -0.0155, 0.2075, -0.1689,
    -0.1019, 0.0603, -0.0477, 0.2688, -0.0948, 0.0123, -0.0734, -0.005, -0.0091, 0.048, -0.0196, 0.0004, 0.0147, -0.0141, -0.0161, 0.0145, 0.0515,
    0.0416, 0.021, -0.0643, 0.0464, -0.0969, -0.2585, 0.0095, 0.0578, 0.2997, -0.0565, -0.0075, -0.0866, 0.0861, 0.0343, -0.1029, -0.193, 0.071,
    0.0162, -0.151, 0.0674, 0.0905, 0.1525, -0.0059, -0.0607, 0.1734, -0.0159, -0.0388, 0.1601, 0.0879, 0.136, 0.0095, 0.0341, 0.1191, 0.0651,
    0.0638, 0.202`,
  },
];
