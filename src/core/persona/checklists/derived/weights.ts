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
  description: `a about accep acces acros actio activ adapt add addin advan after again agent ai aiox algor all alway an analy and andro angul anima anti any
    api apis app appli apply appro apps archi are as asks asses assis async at audit auth authe autho auto autom auton azure backe based be befor
    behav best betwe block boot bound branc break brows bug bugs build bundl but by c cachi calls can capab cases cause cd chang check ci class
    claud clean clear cli clien cloud code codeb codex codin colle com comma commi commo commu compa compi compl compo compr compu conce concu
    condu confi conne consi const conta conte contr conve coord copil core corre cover creat crite criti cross css curre curso custo d dashb data
    datab de debug decis deep defau defin deliv depen deplo descr desig detai detec dev devel diagn diff diffe direc disco distr do docke docs
    docum domai drive e each edge editi effec effic embed enabl end endpo enfor engin ensur enter envir error evalu event every evide examp execu
    exist exper expla expli explo exten exter extra failu fasta featu feedb fetch file files findi first fix fixes fixin flow flows flutt focus
    follo for forma frame from front full funct game gates gener git githu go grade graph guida guide handl has high histo hooks how human ident
    idiom if image imple impor impro in inclu index infor infra injec input insta inste instr integ intel inter into inves invok ios is isola
    issue it its java javas js json knowl kuber langu larav layer layou learn level libra lifec like limit line live llm load local logic loop
    machi main maint make makin manag marke maste mastr match mcp md memor messa metho metri micro migra minim missi mobil mode model moder modif
    modul monit more multi must n namin nativ navig need needs net netwo never new next no node not o objec obser of offic on one only open opena
    opera optim optio or orche organ other outpu owasp owner packa page pages para paral pass patte perfo persi phase pipel plan plann plans
    platf playw plugi polic postg power pr pract prefe prese preve princ proac probl proce produ profi progr proje promp prope proto provi publi
    pull pytho qa quali queri query quest react read readi readm ready real recom recor reduc refac refer regis regre relat relea relia rende
    repo repor repos reque requi resea resol resou respo rest resul retri retur revie risk robus root route routi rule rules run runni runs runti
    rust safe safet scala schem scope scree scrip sdk searc secre secur see selec self seman senio seque serve servi sessi set setti setup share
    shoul side simpl singl skill so softw solid solut sourc spawn spec speci sprin sql stack stage stand start state stati statu step stora store
    strat strea stric struc style styli suite supab suppo swarm swift syste table targe task tasks tdd team techn templ terra test testi tests
    text that the them then these they this threa throu time to token tool tools trace track train trans trigg troub ts tunin type types ui under
    unifi unit up updat usage use used user users uses using ux v valid value varia vecto verif versi via video visua vs vulne wants web what
    when where which while with witho work worke workf worki works write writi writt x you your zero`,
  document: `acces agent ai analy and api app archi audit azure backe best build c check claud cli code codin compo confi conte contr conve copil data
    datab de desig devel docum engin error exper flutt for front gener githu go gotch guide imple in instr integ java manag mcp md mode model
    optim orche patte perfo pract proje pytho quali react refer revie rules rust secur serve setup skill speci stand style syste terra test testi
    to troub types ui v valid web with workf`,
  form: `bold code codeFirst label parent question sentence term`,
  length: `1 1@aside 1@checks 1@conduct 1@demands 1@knowledge 1@none 1@reference 2 2@aside 2@checks 2@conduct 2@demands 2@findings 2@knowledge 2@limits
    2@none 2@reference 3 3@aside 3@checks 3@conduct 3@demands 3@findings 3@knowledge 3@limits 3@none 3@reference 4 4@aside 4@checks 4@conduct
    4@demands 4@findings 4@knowledge 4@limits 4@none 4@reference 5 5@aside 5@checks 5@conduct 5@demands 5@findings 5@knowledge 5@limits 5@none
    5@reference 6 6@aside 6@checks 6@conduct 6@demands 6@knowledge 6@limits 6@none 6@reference`,
  name: `a acces agent ai analy and angul api app archi audit axiom azure backe best build c check claud cli code codin compo confi conte contr conve
    copil core curso data datab de debug deplo desig devel devop docs docum engin error exper f flutt for front gener githu go gotch guide imple
    instr integ java kotli manag mcp md migra mode model n optim orche patte perfo perso plann pract pro proje pytho q qe quali react refer resea
    resol revie rules rust secur serve setup skill speci stand style syste tdd templ terra test teste testi to troub types ui v valid verif web
    with workf write`,
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

/** What each network makes of it, see `readNumbers` and `readLayers`. */
export const networks: readonly { readonly numbers: string; readonly layers: string }[] = [
  {
    numbers: `fgfffffggfgfgffgggffgggefggfffgfgfggggggfgggfffgffffgffggfgfgfgfggfffffgfffffgfgggffffgfffggggffffffffgfggfgffggfgffggggffgffggfgfffgfffggff
    gggffgggfffggefffgfggggffggfggfffffgfffffffgfgffffffgffffggggfgggffgggfffgfghfgffggggffffgfggfgegfgffffgfgefffffgfffffffggggffgffgfggfgfgggf
    gfgffgfgffgfgfffgfgggfffggggeffgfgffggefffgffggfggfggggfggfffgfffffgfffgfffffffggfgfgfffgggggfffgfgggfggffggfgfgffffffffffgffffffgggfgfggfgg
    gfggffgffgffgfgfgfggggffggfgfffggffgggfefggggfffffffffffffgffgfffgfggfgggffgfffggfefgfffggfgfgfggfggffffffgfffggffgfggfgfgfffffggffggfffgffg
    gfffgfgggffggffffgefgfgffffgfffgfggfgfffggfgfgfffffgffgggefffgffggfgfffffggfgeggffgggfffggggfffgfgffgffgfgggfgfgfgfggffffgffffffffgfgfggfgfg
    ggffffgfffffffffgfgggfffffegfffgffffggfffffffffffgffgfgfgfgfggggfffffffggffgfggfggffgfffgggffegffffegfefggffgffffffffgfffgfffegffgfffegfgfff
    gfffggfggffgfgegfffffgfgffffgfgffggfggfgffgfgffggfgfffggfggfgffffgfggfgfffgfggfggfgggffggfgfgfgggffgfggggfgffgfffffgffffggffggfffggffgfffggf
    fgggffgfffggffffffggfgfgffgfffffgfffffgggfffffffggfffggggggfggfffffgfffgffgffffgffffgfggffgggggffgfffffggfggggfffgfgffffgffgfgffffggfgfgfggf
    ffggfgffgfgfgffgfffgfgffggffgfgffgffggfgffggfggfgfggfgfgfgggffgfgfgfggfggggfgffffgfgfggfgfggggfgggffgfffffggffgfffggfffgffgffgfgfgggggfggfgg
    fffffgffgggfgfffffffgffgfgfggfgggffggfggfggfggfgggffffffgfgfgfggfggfggfffffggffgfgfggfgffggggggffgfgggfffffggfggfgfgggffffffgfffgffgffggffgf
    ffggffgffgggfggggffgfgfgfgffffffgffgggggffgfgfgfgggggfgggfgfggffggggfgffgfgffggffggfgfgggggffffgfgfgfgggfggggffgfggfgfggfggfggffggfeeggffgff
    geffffffgffgffffgfgggfffgfgfgggggggfgfggfgfggegfgfgfggfgfgfgggfgfgggfgfgfggffgggfffffgffffggggfggfggfggfgfggggfffggffgfggffggfgfffgfffggggff
    gfggfgfggffffggfgfgffgfgfggfgffgffgggffffgeggegfgfggfffgggggffggggffegfgffgfggfgggffffgggfefffgffggfffgfggfffggfgggggghfgggggggfgfgggfffeffg
    ggfffggggfeffgggggfffffgfgfgfhggfhfgfffgfgffgfffgfehfffgghgfhfggfggfgefgffgffffefggfgefffffffegffeeffgfeefgffggefgggfehggffffffghffgghgfdfff
    ggfgegggghehfgghghghhgfghfggggffghgggggghhhfgghgfgffeffffffgfgfffggffgfgfgffffggggfgggfgffgffggggffffgffffgfggfgggffffffgfgfefffffgffffffggg
    ggffgfgffefffffggfffggfgfffffgffggffggffgffgggfgfgggfffggffggggffffffgfffgffggfgggeggfffgfeggffffffeffffggffggffgeeggfgfefffgfgffgfggfeffggg
    ffgfggfggfegfehfeffgfgffffgffgffgffffggggggfffggfgffgggfgfffffgffgeffgfffgggfgffggggfffggfgfgfffffggfgfhgggfgfgggfgffggfgeggffggfgffggffgggf
    ffffgfgffffffffffffgfffggfgghfffggfgffgfggfffgfffffggfggggggeffggffggfgfggfffgggggfgfeffgffgffgfggggffffgggggfggffffgffgfffggfffgfgffffgfgfg
    egfgfggffffffffgfggggfgfggfggffgfggghgfffgggffggffgfffgfggggfffgfggffffggffffffeffeggfggfffgfgggggfggfgggfgfffffggfffggfggegggfffgfffggfgegg
    ffffgggfffggggffggggegegffgffgfffffffffgggffgfffggffgggffggefgfggggggffffffggfggfffggffeffffggffgffffggfgffgffgggggffffggfgffgffffgfggggfffg
    gggffggfffggggfgggegggffffggefegffgfffffgfffggggfffgggfgggffggfgggggfgfffgfggefggfgegffffffffgeggfggfggffggffhfffggffffffffggffgffgffgfgffgf
    ffefgffefggfgfffgfeffggfggffffggffffggffggfgfgfgfggffggffgggffggffgffgfffgfffgggfffffgffgfgffgfgfgffgffgffggfgfggfggffffgfgfggggfgfeffgfgfgg
    ffgfefggffeffffffgggfgfhfggggggfffeffgffggggghggfegggggfgggggfffgfffgffgfggfgggffgfggggfggfgffgfgfffgfegfgggfffgfghgheffggffgfgffgfggggfgfff
    fggfgdgffgfgfgggfgggffffffffgfggfgffegfggegfgfffefgffggdggffffgfggeggfffffgfffgfffgggefgfgfeffggeffffggffggffffffffgffggfeggfggggfffgggfffff
    fgffgggfgfgfgfggfgffgfggffffffgfeffgffeggfgfgggfggfffffffgfffgggfffggeggfffffgfffggffgfgffeffegggggfgggffffgfffffffeffggggggeghggfgfgfggggff
    ffggffgfggffgfggfffffffffffeffffggfffgffgfffgffggggfggfgfffffggggfggfggfgfggffgfffffgffgfggfffgfffffgfffgffgfffggfffffgfgggfggfggfffgffffffg
    ggggffgffgffegfffffffgggfffgfgggfgffggffgfggefffffggfggffgffffggfgffgfffggfgfgffggffgfgfffgfffggefffgffgggfgfgffffgffffffgfgffffffgffffggggf
    fggffgfgffgggfffggggfeffggggfgfgfffgfgfffffgfggfffggffffffggfffgfggggfffgfgffffffffggfgfgffgfggfgggffggfffffgfggffgffgffgfffffffffgfffffgffg
    ggfffefgfggffffgffgfggffggggfgffffffffgffefffghggfggfgggfgffgffgffffgffgggffgfggggfffggfffggffggfggfffffgfffggfgfffffffgggfgffffgggefgggfgfg
    fgfggfgfgfffgffffgffgffgffgfffefgfffgfggfffgfggffgffgfgffgfffggfgfgfggfgfffggfgfgffffgfgggffggffggfgffefggfgggffggfffffggffgfggfgffgfffggggf
    fgggfffffgffffffgffggfgfgggffffffgffffgfgggffgffgfggfffgfgggffffffgfffffffgffggffgffffgggfffggfffgggfggfggfgggggfgfgfffgggfgggfgfgffggggggff
    ggghfgggfffffgffffggffgfggggggfgggggfggffgffgffffggffgffffggfgggffffffgffgffgffgfggghffgggggggfeeggdfffgffgffffgffffggffgggggffgggffffggffhg
    ffggfgggfgegggehfgggfgggggfffgggegffgfffggfgffgfggggffefgggffffffgffgggffgfgfggffgfggfgeggfgffggfgfgfgffgfgggfgffgfgggfggfgggggffgggggggfgfg
    ffggfgfgggfggffgggggfhgggfgggfgfffgggggfggffggggfgfgfffgfggfgffffgfggghfggfgfggfffffggggggegfgggggfffgggfffgfgfgfgggfgggggggfgggffggffgfgfgf
    gffgggfgegggggfhfffggggffgggfgffffggfgggggfggffffffgffgfggggfgfgffgggffgggggefgggggfffgfggggggfffffggfgggggfggfgggffffggfgffgggfffggffffffff
    eefffggggffffffffgggeggffgffgggffgfgfffgggfffhgggggfggfgfgfggfgfgfgggggfggfgggfggggfgfgegggeffggffggffgfffefggefgffggfffgggfggggfgffggggfggg
    fggefggffgfgggggfgffffggggfggggggffgfgfgfgfgfgffggghggfffggggffggfffgffgfgggggfgfgfgfgfeffggfggffggfgfhgegffffgfgfggggfgfffgfgfefffgffffggff
    ffgggfgfgfgfgfgggffggggfgggfgfggfggffgggggffggffggfgffggfggggfeggfffffgffffgfffffgfggfggfffffggfgfffgfffgghgfgffgffeghfgffgggggfffgggggffggf
    ffggfgggefggghgfffgggggggfggfgfggfggfffggfgggggfffggfgggfgfffggggfgffgffffgfgffggffffghfffgggggfgffgfgfgfeggfggfgffgggggfgfffggfgfggggffgfgg
    gffggggggggggfefgfgggfgggggggfgeggffgffgffggfgfggfffgefggggfgffgggffffggffgffggffgffgffgggfhfffgffgfffgggfgggfgfgfffffgggfffggfggffggggggggg
    gggggfgfgfgfggfgggggffffffgfggfggfgfgggffggfgggggggffggffffgggfggfgfffffgggfggfffgfgffgfggffgffgggfgffggfffgfgggfggfgfffffgffggfgffggffffffg
    gffgggfffgfffffggefgggfggfffggggffgggggfgfgggfgffgfegffffggfffffgghhggfffggfggggfggffgggffgfgffgggfgfggggfffggfggggfgfgegfgfggffgggggfggggfg
    ggfffgfefffggffffgfgggegggfgfgggfggfffgffgfffgffgfggffggfgfggfgffggfgfgggfffgfgffggggggfffgffgfggggfgggfgfgggffgggffggeffggggfffgffggfffffgg
    gfgefgfggfgfgggghggfffffffggegfffgeggfghfffffffgfggfgggffggfgffggfffffffgfffffgggfffgggfggfffggggffggffffffgffefffgfffgggfgffffffeffgggfgfgg
    fffggfgfffffeeffffggfffgggffgfggfffgggffffffggfghgggfhffgggfggffffgffffggfgffgfgfgggfeffggffggfgggdfggfffffggfffffggggfgffffgfgfgfgfgffggggg
    ffggfggfgfgfggfggggffeffgfffffgggfgggggggffgffgfffgfggfffefgfffggffffggggfgggfgffgefgffffgggggfgfffffgffgggfggfgggfffggggggggggggffgffgggggg
    fgfggfffffgggffgffgfggfgggffgffgggfgfgffgggggggfgffffgfgfggfgffffffgggffggfffffgfffhgffgggfgfffgfffgggefggggffhgggffgfffffggfggffggfgffggfgg
    gfgfgffggffggfgggggffggffggfffggggfggfgffggggggffefggfeggfggffffffgeffffgggggfgffgfffghfffgffgffgggfgggfggfffffffffgefffgffffggggggffffffggf
    ffgggggefggffffgfggggfgfffgfgfggggffegffgfgggggggfgfgfgfgggfggfgfgfgfffggfffgfgfegfggggfgfffffgfggfgggffgegfgfgfegffffgfggfgfgfgfggfgfgfgefg
    fffggggfgffgggfggfggggfgfgeffggggfgfggffffgggffgggggfggfggfggggfgfgeffffgfggggfgffgfgggfhgfhfeffgffffgffggggffgfffffggfffgfffggggggffffggfff
    fgffggheffgggfggfgfffgggfffgfggffggfgffgfgffggffgfgfffgffggfgfgggffffffgggggfgggffgfffggfffffggffggfgffegfgffgggffgfggfgggffffffffgfggggfggg
    fgfgffffffgggfg0NZnx1jcO1GUO43eDRsvNDH5cDD034Z5O-KFAQVH1CPGzh4H_1u2MfqMF3HXACZvpLyOavzJ0kwmELvOPHI8u3A9-hIHifSVccY_clihQEsY5fBL0A1QQCII6uMWp
    BDsjQ-tWrw3BWU8WCCQyEBQ75lWR6088JtELSM2tKZ-DPPqi_cHr1ub4nnM9Tlf8k-tk32dWFaGRqAMfpSEEHawWn9yIpCWgA7EC9-10HPXDnX0YmE0q21K8Jt1XnqvQvl4Kb41AJKBx
    mGDwD9bFZi8Fdaufsm8xZQJkkBpE1GfEoTWFk9jGICTf6qO8eseLht8_yQzQXB7jA_BOML7BB1k0F8p0rRAw05A8142d_KUC0b0BKbnLQSdDyo5W0MLD5DGvuPK8fyD635mrz7kYqNtt
    lpT6NNy8M_ILtmEW1bd1uZ7qHceFzMuA7aSUCz-YG9OykzhW9uGFMy7RVBJDz9O3S97p5K24BB13NdojLQNNxLUN2zHt81cVilpb4uRMElJsAvLmxLPwr-52xGhqcCIywEqBKfQHE46m
    88MDfl5P-iBGh1YP188MaKcjsVLKwc_zBqhMvX0Tb9ThsnMXAI5IbFzAInDTWf4h98BblFRN_ru_ebaVEiD32cc2WPnR9LV2gAN4odkXKkP62-YpD8OKk8I6YKP9K_W1K3KVdz1nE56y
    cyIOQCqB2JD6S_PDEnq04Iunem0_qcvJTyDIaut5tSNit0P3m6RGM-84sa6v1ih0KwwH5ZSFMMvRMNSw6ZTtv6JQc0CvfYoJG5oA851FCCxo0zLVns3jYqPAqpoaRe6nbt_pR_vlGwuN
    2kNJDgZh2QIJAvNQjgRN4dQKZ4AfV3CWyJCUJlgX7ytGwVr9PLxKJ8DziJsCu9CH9T076JF7OI8B6-__H3CE1er3uH5FK2JFjGEBh0GL7F1KuCIRi0B9NDAPtEv6Az987uFq669OE_3B
    B-90FT5rJ5p7EAR_HOF_bD77lAI4-_755AF-L-C5rF_3y9gN1v21xJGA35142zuEOo9zFDDIHA3UGo6694Yvv8K7xV_7myNp189EmFE48DBFDHx_E49y_7gD-DHAErw9E9Bus29G_-Hs
    G257yRGlGjL8TE477aEwK7_I9R-F13Hr3-H1I17HU-7M8D2uDlyCI-Ej7MBwNC6F9MD9JxD-AGA7yM7A7A0GAzDICD8J_5j4AvB7LMbJ1DMBLlCBB7sNsm0-2FFn_M-yoHN2vwA68Bmx
    B3F6JGHDEsCLwUD824p9A8-GMK0ik7sxWl_Ex1I9F0KHuAMMzyMC3FFyGE4GPzCGXjw8908DjHzL5IBjGC6RNp8lr2QO_4C9Q5AE4H7_GCEIFX7rM6QLAl67_5NC7CP8AwEBS-1p970A
    3VyI-wC90HB77L059CC-5Hg8MADrDJDUfaO7GrF2Bxmy89_Kz5MAKEA__D6A-OuBFDCB9AMC_J0DKs0IPMBxA79G9A2_SE91CC0B-CIBdE-_3yAxLxG3ASAvHFEE_yE-QjuI2DF0PHrH
    V7wHWjikbA4cAXqe9bfrbpuC8eOrg7XU5NQCa9sCdE3MaADAJDdI-D4xf9JBlc4E7S0GG0H5DyTBE_IwLCG5G0G1EO9yDDS4u43-DG33-QSJG_AK9DA-MEnI4FHWB1__DA4vCfJB7TKB
    7H-Y9ArXYMFIG_6T7Jb9ZtLGy6wcCR-PmS9iZoDvDRzA78HQxOCrAtlyj26Z0X4vyGTBrxCBPOw2zFywHlZ2BUIoFBpQTcJdpg9tWRoeymHmkqLrDDumaArQF5dnwajUFdGPQYGhqevB
    gTkq5NnRF2p4rkwbCRTyyavmQUvTNVndpysYeij9KfGiGE1bilrQEc87ct76a822ExDuMKyubtCCuoEgApQI-XX3RN0PXR_YfLyVWQsIR4LGucY--whoOTRvEKrGgZ8gIPmq3TSATZHl
    PcxKm17cBBn-h6XFMSkxHZZtgqN2Y0GbCkMFdx3BuO7hi8WOB5K3xfeIDNA3OEY3BJZyzjShi7VX5RUfLJugMzKgtsqlEEOBBWCWwsMgXZ3eDATB424AiqNvwK_SR9ARA9FkrXEmoc1-
    lnenrFj7T9njkLYjRIz29aII-22k8hI3vxNXWYT06Hl-PPsdW3GsPRjUGWEEKIcqhi9dDGjRl8VMWJ_h-Py_H76oWTfAZyTEN-zFcdWBhyKVgp2ix9_wbUXaomfwBSUd-8IF3Cu3qrjN
    zZM3BgLSr2pVDWLYzL1xTdJnv9Te9OK2v6Nmzn1otOK3YjtVir1brF4GSCt92ZLzqZMRRT6hImf8vJXrNvo8FjtwwLFqVQROBBUP0v1GkL1e-5V6HUBQMwYxEYJC_JMUYE1sXqWMsGdi
    vRA8r8uKgXGZJu6vk4nQuKlp0Xxx45tSKDVnn8cVIe3DxubgTxgXmB9Es-cuOZ9tvvJVhVAjEiS-l2co2lIZ2BrKM3Xbh2Z1EzAe3b8Nq774f0WEiOAPvTYDp2OfjOaajj-g4u01e_EH
    YtemrT23VtKjAjG2B3i2dYorjs9v78ArPWPhnGr1T4NWvrMoCZEBJ_8xCAL_xCYxeoZ45AwAhULbtMD4amgZ64BVg5Lkaj0TO6fO4TPxhhW4aQv9JwKUpoOBusI5zEkKE7-fNFnhBdPN
    U-1wVqEpsTtHKTV7zSmdSYopgGEmYdC8JRQoDxKaIKnyaZFT1ZegtYKUcewfhxhHA5oWkoUmFL6rThkD0JAUV1bY1FJKmJa8fs5eQ74O9r1jxWdRdqeoMuvTn-Q7hCFGJ6FusAWTpCz0
    ZT4-yM4IWxJdOtNhGA66RWfMvbBNUtTROPrrOgxayAKs8-To3PQvN-3Ed094dMiwRGdUTrehcI0CCkROSTJ8em6iEyLlhhMbOoMEO4BWX0RW15XAVID2RiT-SIw5KS_5HMk0YuYZOmqQ
    52h09ZfsgsP3sKD47mmX9fPrYA2EZTygwt0Qrw1IUlejmHFi9GnGvy3RwTy6I9ScyZrr6r6psCn-UKcm6xHfB9T-Is7DgHkeKi2lLwwv5csYEiFKBg9Ft6ShoQbfFsjB5aecwymW3fmu
    p3K1Gm-vzb6WSEa2Pcw7w3s2yk_W2an8FjctD-BmwGgrVQ-a2EZBp6xIlInzHKir2NKJhV1eIARZXyIM17cFkLqyrMqFFOtbE51ESaKfQ_BjyliL5pLX77JZRTD8X-B0AhjU2TlRHjsa
    nJ-FO4FShMkOgk38CJvOzN1ywAo6TUNuGyS1PkTxofdSeKK1jY0lk6LJuNBGoUW8yiFTGKuSMxo29S-KJ1Rqy0fmWenOdmq_0pFv_LChHyxvbIUAh0sSZe40tXjqLyqp0RI_ZYE_qMQ5
    QJAY52_FbRO8Lz8wQ_bXQHyKkPZKvFc2Eflg2nNd14t2Yst_urVaRlC02MnIPBvVFWn33C8fL1g-ENRzglSFyUD3GjshU7mLWDsgg6AS-59x6xSJpDJUQDseum_rSs23Y37s6OMDFEYH
    OJcaqEvmyAdjBu86cMK7wO4KF6TBoNH5oYYeJVFe0xwr1c2_O1qBUDYcSXXMdgHSGG0GS4D7up7zHAIE8Ma5HKmYsHVw3P47-6oM67Y5CN6z-Gm0e4kE04iR03M483KM-_NMoHqLIU7b
    G7JD855WwR6wwsELOHQdkA70Bt57g-r2mNtrJWL1uDJ3dFFeJ-fCC_fA9CV6oeVzfQGZNHR9d82xHcM9N-vRO7uCcoFeA-6KIc9WQD722F50wGU9u6uKzvUAK2F9O5jv_Ns2T0_-VxRm
    o6yqkJvkleBQHH-kGZWiLrD1bgzu-SwEiBA595_PBEaAksI7ltMqOG4ww5WoBE9rnKT31yC56Em5o1L4fIHiz46ByKxZ-D_2VySO6PfH45H2DK6SAY41aNr08-yd7IFy3E02D8wLooh-
    qj32zM4XXvrGf3XAYtza6rExTSxix5Q25bgQIreGAMH2UtyW62lc1S08v6Y6KDJH8KWMHGFT3sug60Ajr55Z39CsJ-4F_XEII-58RO_m3LCvNDLtMD-I501OY3MAB8Ts0vhB70CYP8Kf
    u1vTHM5iJbGyFlBrB8KjZNmCt62E_flSTbmSd8I8xEv7_95f-bFCvEBH48NrSg-hMHeBrVL4S5UkKAPKgDNHdzAoUoBVyDOnmpI_BiIAZU0OTjPOLsCuymyNFrMBswaK0qqLy_YSvxSw
    LNhPc2Al20BLIS-SBaAp2yfvCoz2LbjGo_ARgK2DKM8xouw6K68_tdTYKQ22V0LBhMAr8eDeAdJrZ9rzzDhxn88_HM3xHGwwQdlVzAPLv1TdPs8vBKb7Vk7ELdAdLmpKC-D_8oHXC5HA
    O7KzA7-JXPecFt3Ip0GXKLWt46bbHYgWdGEiytTEELSJT871fCB7KeHvDcBJ9xc0jFx2Zpl8jQE6WGh_p4x5xH4TO4pH_cX6NWoCY0GnIWBds6g-GRxxwfu-07X15QY4XBvdFy7UGoBf
    6ZGWEwmVKUHxXCJvwSZNJAAiR6OykzN6bCBmPgsNPEb_WEn_c53EcI4ZkpmnJFjKNPXss3eDwkifzh-t7askjKt6IhT3Lf-yC3XCWImSp-uMpAE0Jrt8FtoWvRQIuEmpE2CnkvBC6UdR
    CZ30ERKramO3D0lJ3Lh8N49GA9IlgU5DTRV1FNFS_FDj3abk2TESXUjDTaxIhpDkllE2SkcuWZ2WwXfuTiAEUhiBerJ2ID911aYXAfFAVxeoMYPUC030Gfc00_v45iE8KINiDISSbIAj
    FVaj2Hd7iT9dfO_Q8LNPe1UeDNPQSZEnQgitKT6YLWA8N1_o9Xr7rCRpPneQe7wZk8VM3KUmKfKpR_Y50UJBQ7ITQ3Fx2eJLKT14Zp5wIGc0Z_2Q7tLJ1V9JCw8hcrSDDW47xQWcZ6vV
    WGodxLNd5v1DBPc15enpCOAge4hvqvz_OIFmKX-7NxtHkd1bZqEkf4IDOfi3SQNKSa9EMGI7hDUayL1F4ISIQMmHzuVfR5XQPXnBgZvIGn_8hON0jVkqsJe6RzeMP1iV4qbP_umJJcCn
    bWEub2ZjIyOpQVF8MX8YdS9uCUVGMPa7O85czTATrwoCPlAIshK0Auc1oUOdNMZgATECNs7yGFVM5pEYl-bjMmO4jUSORQDznupjJ15t9HgqYU4_KULJweVyCA0kwT3PuNldJ1v-1gil
    gUld0mNpw85HNHxlxViCGU1Q8m2lejELlNAxR1zWZeza3LlleR9qGRWHTwahB-_SL9n0vH3nIVuhanNT4tYzNqUlZOG1Ne25E9GM5KiTpmgPE1aAtXtZ1KORUJ6cSq4SVk1NLoFVcFam
    WFustcJWUNnbTgJCvEoeSXPvNJsPbevT4IV2BNKRzPCue4KYgSc9YeJujHsTlO0pZI4eDJRrFt3OBrPDzTrZmeD5RSjF7rXKitf-WGm5vguilWIItot7Gxj14CavapljOpUGHZJeSxhi
    doyJs2pZVoxctFIKrntOGblQe4UQQd8jnEKCPFBRcWAde3vCMmiOx_R4-SLPK5EG141A_vGXZG4jWxnFO6wBmBn4YNuo7rQhhl-UxxZHD7M3GskphM28xMPE5NEe_LybxwktqTBd3dOE
    FgYvqiyrkkVDdSSDggSanJ3I2FnLHvkZOVWMwf9_se5Y079d3IyLKR1rIP9jZ2ZFysY1qIkwHtG9U_LGjZn-st5VVt9SE5t7JC8o3KucPg-DxqHNd3Q2blU8hiy2adDINQxrImsM3Vzu
    ecwM07wpzu-sJVEQ2cfQH9nqPppA-8eb0veYK7HNh-0PCKSY8M5GgnzNmPUIZG4kd9vA3l03Gi6-0S6SHBBIbjuXCe4YwlfxBCpqVjs2zT3aciNErsQTE0db_6ZZl-VfERfDXR9VTiQA
    OHLRbVcK2INNa0MED8YzL312fbpcu8vm03xFB6CSW2YrE0KoXQ09ecMvUw1qFdnK-WIy9kn8F7NMxt35l2wR8jNA3syksDnmFZ4FD0Bd6Ar-lyTlDl1RMVwQUHEpVSNPX2tBj56pTSJM
    oXVNA0sfyJPeofQF0PnKSJNPRB_RWztYkY_rx81XsrD6MODvXsYHvJVwcwwnUuOXYb0YDW8-GRr1t7kS-0K78bwDS47nxWPW0V4IbI0RZh1zBjqUx2A-XqV634PpdS03PZX7kxFSAMp5
    _83d5pRpC1pb6vlGXdwWuv35vtxo50T7kVRDyiSfAb1B3NnPyxBgClud42cXOpiDAPIWJz_ZNWSHYrqYvoF8XPICths0H6myN94vowHsR47GW1HDJ3QMDn1hd6nv_om3ifLRIPmh_vPD
    IDzNwG6GHKjKGnZ39eM6Hy2B1L2LZYPKZthvJWJPzhQavCHCMQhRZTXA3xLqUc16yC_Npc3_13H6leNEkb_1MfWHMqTX3IpgH-wNkUvtjcFHDxD6Phonaw4cCM7nbjIGi86skhWPgPIV
    dNjy-pEeuXuNnkAzeKIL2px_7PFa_-IM5k0kM1FDQ09D1ebmV71vG3taFJPFjS6Yp4r4hzj5RQpLE9clCGDXy97XXsTd2jCxS1fThsGYeQfY9mT9ANVZf4XAOacyiGBkL5tCvHeIXRAa
    Pa36EYpC94cTzVsW4G8hhkCL4KJLdQLelmxbDvllFapb5WZPGvKP4KHBnUNSUZypjsWX3_kAvJe_--z73p5u2nTZAOHNuXbvKrw3UB8N8JxgEzkTFDyUNomUaY49z96e54Ei5bBL-d8s
    EOPZJS7f4DlxtKcyyLPEMPo4PR5kbiOjPVQZdRi_tG2P9FAVUd27uy0VuRWNInFJtN8M5I5OUQuDNrgsN0N3YbHj0ryCyTrqFXiBSL8Y967qRT2BImJtJ93O0ZbWplh4EiRn8TwDTVjw
    STfwNsgLTcNNwv6PX8BFNCnYunXia5JWjDvTOeO7a0mXUdGprUcIcyNdzDJA68OchSj82ILW01EMZbYW4hsQo1Yd2ZIaKLin0H2zAAzEV4Ulqj-aHtdjId4djEkZuWpSqr2TS5xuCr1T
    MSzIgBH23PTR74yxb44YODw_cPIFaiU-d-inAWNtopWXBM0nthEOjwBmS8vQGgwa2V80It4NDbMGJwlCj4ttvOCQFXQ17CGUqu4usNhiAyzcZa3-sM2N-a8Z9D8sjdQo8U8BHbSHH1_-
    93ox3M7ODCUmeQQzE8ipuXokyIXBaiJKGPQEPKRJINNIQILRIIMMHJKNJIIJOPNMMKNLROJESLJMNNKJJFHMGMHEEHFLSQOOIIJJILJJLGKOKRPPMJMIMKMLNJLJJHJJDJIKKKMONMIO
    JFJNHNMLJMRPHHHOLLKLKHLLNHMKLNKPKFPMMLJMLLPIPDPSJNLMOOLJNMKJGJGFOPJPKKJIKQQLNMPKGLMMLILOSIJHLTHGHJLLPIJIFJOFNINJONMQQJNKMLKHMARPNLNFTMRHIIFO
    HMJNNIOKLKHMMMHJMIIHNKLEJMMPNLKNKNJGLMIFQGMIMHLNUONSJKLGMOOKDRLLOKGKLMHNNNGPLROJGMKIQNMHKOKIFJIJKLQJIMORTJKOKNOCLKJLKKIFRQKSOIJGHMHOOLNIMOKQ
    MIQNMOKKIIHMKIKIOENHOSGHFOJPMSSJKPGPOPIIKHMNKGKLSOLJINLKNLMKMLNQJNKFKNFKHISGJOKIJKJKDLMKNOONRPILHHJNLTPRLIMIFNPKHNLNKKGLLMNKKMKNPLSKKLHKRGIH
    ONMLHJPLHRCIGNIFJRMLNNOJGMJLJLIPLRMORNUPESQJGKJMGLFJKLJKKMMHKKONMNLJIMMLQIPJGMISNKJMKPJILQFNKMOKHQMGCJRQODMPLRMJPJRFNGLMKPGIINKIHOQNAGPPJKUJ
    LVKQLKOHONLMLGOIDLKFOJLPRQJMKPKGKPJKPJGBMOPKILJMOIJLPOLHPHKFLOMQOHONLOPLHMLNIHMLMGNJLFNGKLPOMLLSKJKEHJNMLJOOKLOONQLLNPLMMGILQLJHFHPHDMOLGIHN
    IOIKFJFNLIDOHHIMJIJIOINELFLIFHKNMEIPIQNLGLHNPLJPHFGEGKLLLMOLOHPKHKLPMNNHIHHHOKMPVENJJJKPLNUJKPMIMLRROJHSSJQKKNLKLINJGGJNQFLOMGMKEHMOHLKMJEHJ
    KNONNODKQPNILMOPMQLINUKJNRRMLQMOOMSGMSHOFUOPMQNOKMLSLROJQJULRLLJILRQPHNKJHNKJKPOLJGNPKRKJJMIKQLNPOOJMKKFKLMIRFJPISNHQLLNIQEIPMIQMOOOJPKLNOGL
    NKLOJMOMPMILQNNTQIGLRLLLKJGKNHILLLEHROPLMIMGVLLFIHMIKKNLJNHJJRHOGRFGHKHLGNKQMLJJHPNHNQJLNNLLLMMGINKOLIKNHKHOMIKMSMSJOINGNKPLMERICPIFIJQJPMPO
    NGGGIMNMFNFPIKMLFKKJGMJFNJHNPKJNMIPNNNNNHJOKNMHLPJKOFMMNPHJJHQLJNJIINLPMMLMLIOKONQROMTMJPMQOQMIMNNLOTJNMLNLOKLJJHJHGILNKNLNPILINNIKIJPJLPLKO
    MNHNMQILOIEMIRNJKFJMHQJLNMIMLMLTLMHIFKMNGKJLUMJIGPJLILMJPLLPPJGPLNNNPONONKQHOFMNQJKIGKKMOKQKLKHOLLLILKITLNNOLMJGKJQJROPQHPHIQHNKPPHNFPJJNKQQ
    FMLOJOPONOFQPSPKOJLMNHGRJILLKGRDOLOGJMMMSMKQMLFIJNPKLJLLIMKPMLKJLNFOKPQNEMIGJMKGRNNKRNRJHOILMNNOQKMGFDJNMMOHLMPNMIMGMKNKKPOJHNJGMOFKLQGLLLMI
    IOKKJPMKJOIKDFLJIJHNRSKOJKMGMOMLJILNMRIONNOJILNGFNJTHMJNMKNNJKJOMGIDGHLIGILGUKOMOKJMUHJKNTJMIOQJKKDLDJLNOPFOIPJPMMPKOTRJKENKMLMOOLHFFJLLKPPP
    OIPOPKRFOFLLNNTKQHNJNRKDQLEOCMQMJJSNLOMLGPEJNNNNNHHNNNHMMNMLLSGUQOKJLKLPLGOFKJNNELNJOIQQOHQEIMMQKLPOKOLJJMJKGLNJRNOFBHLMHDIMKJLGAIHJIHKJJKRG
    KKJNQLFJNMJKAAGEKQHPJMLNLMNHJJMNCLGNNKITAMOMKMMOMLHOFQOJOMLHNKGKLIQOJNPHIGRMNKJRCLNFMDJPMOIPJNKLMNEOMIGNIJHTOQIMLKTKNMHKNPIMKONLOKGTMJHQPDLI
    KKKKDQAFQLLHNIGKLHRNJPJHMFKIHKKGFPMGPKJIMMNPEILLGMLLOMIJINPIGHORKOQJIKNGFOKTPOJLEGNIGNHGMPKNNOELFFGJKIQQHMQQNREMMKQILCNHPLMDLMGNPFOGPMSJJKMN
    PMMKGLKNRGQMJONJPGHSGMOJKHGTOHFHLMPMJHRKJKHIOCFLIQJMPQNIQIFNNMRJKLKONOSNTEIJKNPJLHHNPVPQRJKMJOLIJKHOJKKLHLCPCJKJMJKMMNIKOJIPLKPHPHMFMTIISJMK
    MNFILQGQJFIFLFIIPPIKSLQNNGQGKNNILJSKNKNSDNNKMFILGTIKKOTALOPHEJHKLJFPNQGINHLQFGNKSINJMRLJKMDMJQPMIMRJHNLRJKIQKHMQBPLIPNOIOQMLQINRQTIMGJDRQJLK
    GLJLMHNPKPNMOLLIOMKIQLKFMHHJJEGGKJKSOLJMJNQPLHGFILMMGKKMOIENIOLMJJMIPOGHHKQPPEFJOINPLGIMSJJJMMMIIMMQMGNGQMKFJMMJLQKIQMFFKMKKNKOMEILMDKEJKMPN
    KPIMPLMOKJGOHNMGJHJKIMIQPNUFSNMNNMQLSJORQMPPGJOJLQCMHHGHIMFMFGJLIKHMFIIMFLJJJPOKMLUMSHELFCQMQRPMKHNIGLIJJJPHQNOEJPRGKFKKQMPSHILKMQNLJJJLOJJO
    JMGPQMLTKLFJNHJRIKMLPOIHSKFJMLQNJGSLROPIPNQPHNLUNMTJMKJJEIJNDMNKNHHJOUFIJQKPPMMLEDNMGNSONTNLFKPGIHKLPPGTJLMCJLLJNKLIGKFJMLJMOOMGMIJNOLOLLKMN
    ILMLKMHNMKJIGMLLJIKHHPJPLJONEMLENGLPEGQNMPSNHNPGATKRQIQMILMFMIJLJLMNNMMPCHJMNKKPQGJPGJMMMMGDOOILPOINJINLKMKLEODPJNVLKOHGLCIOKOANIKMMLVIJNQKP
    FGLOPRMGQFELTMGSONNSGJMLOENIMMKKMNJGSNJRFKLMHELNNQHJRKKOIOVNJLNLLHBQJJLLHMKOKNJBLNEHSKMMKLPGMJGLOKHIFOPQICORJFAPGJFLJKRLNKGMHKMMIPNRGJNOQPGQ
    IGHTTNSIMPHQGQIJNJLNLPKGIHOOMHIOJRGHMRKOKMJINJELNNPDONPINQQPQIPMJQIVKGKIQMJJIMJEQEDJOMPKIJNIMPRKEQOJJPKPELOINGMDOONIRPIMIJPOMJRIMJLLFGPNGJJP
    KFOJIMNFOLLJKJPPMPJKOKLKMFQCIMHNGHPOKMJOIJNGGNPOGHLQPGKGLDIQQLOLINCHDLOJLKTMOFKGMKNMJPJMKLIHNJJEISGGPKNSJHOOLJJLNIMOMGFNKPJHOUPRRIIKMLINGSLM
    NLKMKHNHJMNOMOKJSPLGNSGNKPLKKLJOJNKHQKSRKNKHMHOKOCIHGKHFLEHMOKKOGLHSNGPMDLMHLRJPJQMRJNKKLOKKMPKLGLOOMNLNQQMIMLKLJKLIJHIOMMHKJNNHDKMLKMIIMILH
    KMMKJFIMKKIKLGNIKLIIQTHIOIRKJINNNILJQLGFOEORLEJMGMKLQNRLKMCPGREKLIMNEHMFHONNIJNKOINNMJOJIFPPMJRHMMFRNGJOELKGFJLLHLMIONMOLOHKNRHHNMOGKQMNJMGJ
    KLKHPNKKFIKJKJHJLSHLIPNLLLNKMMKPMKMGJNOLJONIDNMNMHMSKOONJRAPQONKNFJKHGNJISGLDKINQLLFIEKFFPJGKKNROMILKILMLIJJKMMJAHNMKILITMOJJKNIJOIPOLEPILMI
    GNJHPONKIGLOKJLJNMOHJIOQGFKKKJDONKHGKKQJMQLMQNKIJIQLLPQLLOFOLIFIMIJLKFHGJGGOVLCHKNGMIPFMJNLQOKEJQOOOSOVJHOJMMNMMNJLJHPHKILOHMQKJIMOQGKMJHDLK
    IKJOKJDOJIHJKLMBPMNLODJJORGOIGMMEKLLGMKGPINIMLJIOLLKLRPCLPLPLMMLFHHNPLKHMMLPGMGNQDONRNNNKHNQLPEONILMNIKFMIMQIMPLLKIJGNOMEOLRIOLMHMNLELHKDPHO
    PKPTCMKJMJGKKNPMHPLFEIQOJNNDMNNNOMILJIJIMEINSNRMKLJKKKKRFOJJOGHIMJKIMKGMKNKCLHLPLLHJHPJMQMOIKNNOGNPIKKDGIMLNKJMKMJKKKHOKIHPMOHNNNMMMQGLJIIGN
    LLKMHMOMKHKJJJJJIOLLORHKILHSJKLRPRNMSNJIGDMRHGMPHMPRLRMOUMFVMTSJHOKJHHLKKHTMGLPRTMLPNJNIHLOLOJPKSLNLNMMJHOJNFPJKQRRLNOQNJPQSMQKILFJHGIJNRHKM
    LQHQAHVKLIOIPEMQNMQPLKIJJKFEKMLMNMJPIJHRGULFKMEPGNMMVMOMLKMLIKDHGPQULKJQLPHPQINMKIKOKHMQPKGFHMCONPIMGMMPFQFQSKJIFKNNKGINNNKKMMNMNTLKHJJORPLQ
    OJLMPOOMJLKNJNLLSPJIPKPJHJONIVGIQNJJILHPLOLPJUNONOLPMRHNRKEGRMFJNMNKPRGSJKMPHMINNHILNLHLQKKKHEGJJKOKRMOTIOKNJKJLNCNFKIGTHKOMQRNIRJGHNSJOILLM
    KMDQMNJKIKMMOIGHLKOIHOIKLMOMLHLLKIOLQQGPJNSNJVIPNPNIQJOLNMMHMREIQLJPKRMNHLJGRNKMJKIJHLNMIPCQKQOMNPIILLMURMIKLLKKQDQLQJOSBKMLSIKKIPLJKLOIQJHN
    HNHHGOIKGONMMFNLSJILKKJQIKIJAJHJKHKJMLJNKLKKLHOHLJNORNFQMPJJKLHONKGKQNJIGJOTNRLLNNOKLNKLARKNLONHPQLRPOGQHKJLNJQMIJQKLGJIKMKLJMIHJNOKONLEHMOO
    GLNIHFQIIHKKOGJKQPFSENLIJLILJLMLKIHFLPKNKFNIIGOQLFGEMHKQPOLTRILFHKKPERKPEGJGIRKKNUMPIIIQKHNLQMKMJHRELUNRLKONOOEUHSJIKJJNMPKLKOPOPJPFKNELFLGN
    LGGHHVLOLRJQIOHJICLLJPJIKMMKGJLQKNBGMIPIMKUGOMLFIMMIPIJIPOKMLIIPOKONJOMNJJOTLOLNTOHMNNOIGLNILFKLKKNPSNMJGIOFNKGHOMMILMFRIOJOPHJLQGJNJLNJMVLP
    HNOLOANHMMJIPMLJLLILHGNQPNMMTJOJJLOQQLCHOPKTUJHNONIHHJLNNLGQPPRPKSQKNLOKOOHJMLLONQEMIPDLMMFLMGTGTKFPOCKJMDKMGTTLJIGRKIPLEMHNRGNQFQIUJRIFKPNT
    UHPGJQKNLJLLHKLINKMJPLQPNKNISKKPOPNQNNPKRPLMGPNKKGJMINGQNINNNIIMLIOJLROJKLEHLNEOKJHIHKNKMNPLJPJLIDGEJJMKQLNKLIMKIPSLOLKIJPJHJPNJMOLLNOHMNOMD
    EMEIPMPJOSQOFJKHJPRMJHNMKNIKSMQIQMLQLOPPMMJHOLNITMDOBIHLNMOPJSHQKANLOQMGKJSPMNNONJJNKMMNKTUKIJSIMLQLGSRNMKMGHGLKEMIQONMJHKMQLONHGOIJKLIKMJKM
    IFCKNLQMQOCJMPIMJIRQMNONGLMHIMOKDLMNSNMOBQFBSIOKJLIISHKLJJRJFGHNLQNOMOIOLHPKOILKKHORHHJMLLNKHHMQAUGPJIIOHLKONKLLKJIORLELRPMEOTKKMJKMGKKGJHMN
    OHPHRJLLHEVHNLMNMMLKJLNMEMQPKMOKJMIOIGOMOKOMMKIPGPOMMEQKNLHFQNCLOMHNLKMHLILGKINJHKKJLILJLNQLOJJJOKMJNFRQKIHLMIFHQOLGQNOLTKHTMJQIRJOLQGNIODMM
    PMKJJJJGNIOQNOJJILHKFRLPHIPJOLOJOLJPELRNKGKEJLNKMTKKPGKJMNHOJITKIMPIPRKIJPBCORGLPGNJMQINPDMOPNLQNHLNIPOKJIKDLJHHHLKPFKELPMOJOJPLIQLRMHGHMTKF
    IKKGLKHNRHFFOFNMNMIINDMLLMGRMQGIGJRMMIMJKJHQDKKIPMGINOLNBSJPGOGNRKRRHNHQMKOIKKNNNJJROHNOOJPJQHLIKIHDIIGMQHIJPQKJKSMOJKSRCJPMKSQQGEJGNIOLPQMK
    AHKGRKQOKJIKMLPIDPJPNFDNKTGKLNMKKNMPQLLKMOPNLQOLSMJBNMQNMRECJPNLUOJLJMJLHMKRQLQJNHRKJLGJIIPIOLKJGJKLQOHLOMOGQIEJPMLNFOPHPNNNKNPGILHMLOMNNIGJ
    JOPKGKIITPSKJJIKPUNMIMOPQOIMOOHMPKIMHMNRNQSKKLCJHJSOFOMNOIQHKNLIJNNNMHQLNPNVKKIOGKRNJPLKKIKMLERFFQNOLOMOOLGLIMLJJTKJLPNNHPHNJLJOKLLOFMLNQKIE
    JTOIEKNIIJFIQHPMPOOMSCPMJHNPOOMLQHULFKQJLKIHNKLRMININMJJLNIFKINMLRPNNJGNPSMMQLLHOGMLHNIFLNQLMBIMHGEHOFIPLJJOEGGOIKFKNSGPOJMKNHOLLMKTMJMLGRNK
    HJLKKLDMAPOEJJRPKKNKJKOIIMKJNHSGJOKMLCJIEQPLMJPJKLRGHJTMILLLKLKNHJINKIQLOJIPMLLLNNHFOOHGKQOGHRMRIFQNMOKJLKMMINNPRMKNPKTIHOMKQIEOQPLIKQJEPFMM
    OQOIJIJMNKIMKOKQJPIQOEIGMMNFGJHHHMIKLKSMLMKPGLNKPULHJMNHJKJLKPTLKMQKPNKNLQEKMPFVKJNGLHNROJKLMMNGUHNLMHNJNJLQLOMLJKRQJQRQMUMFEMRFMNKQKIRKLMFJ
    LOJPIIMLMKIOLPLRRNOQOEMKHKKEPMGONJPHQGRCPMJLLOKINJKJLGMOSOLKHIJHMQHIOQMKOMGMKSPGJJMFRQGNQIQDMPJOKINRKORHINHPFJHGMKLQMMGLEGKKMLJRLHOMPNIHPOKJ
    JMKLKNMPNEJLJOOLLLKPNIMLLRMLPIJNLJJGNNGNJMKQVJMPKNHRKORLLEIMOMIKKNPVOJJOPKGKONLLQLLQOINFKPNPNHLKQKMKLIKNPMNMNKKJPMJOLQKOKOOLIHHOHHOLNHOMHGNR
    LNNMPNMKSIEMIPOELPNNLLJIPSHMNPKSTIGKJMUGKIGSKKKKKFJKIJNLMMTKPLOSLKHIOKQILHMMQKPPHIHNIKJLJMIIINPMPOJOQNJLKKKMOKNSKPJNINGRJIIKLUMHLNLNMNNMLOMJ
    OQROMONRKKJJMKJPUGOLJOPIJLJKMMGLSPPKPDLJIEIJMINMLJLRLOKLQMPTJNPGOLNMNPRKKMKOINMQKMNKIPMLFTPOPOPSINNKPJKMLKLMNHJRQMONLGJKOKESSKNLLPJPMKOHNLIP
    LMPKIGOKMPMHGFINKIPMNMKNLOKMGMMNLHNDLIMPNLPIKNOOPMOJLGMQJLHKFLNCNIILMGNKLIQLJKQSIHPMINMIHMKJPJKJLSNGJMJFMOKOQONLPGNINNLKKQLILMNMILPHMKMJMOFK
    NORLMNNKMRNKNJOMLBOOGGIFHNONKQPQJIRNJKONKLHIIMJJHLPKQLTHNMGNMMOJLNNHIMOPKNQMNKORMHONLHMPILLMNKEKRGJJLJNNOJOPHJJMGIMJOHILIJLJNNJINLKNLMLJOENN
    MPNGPIMNMNLLFHHOIIFJMJQLOGPKNNLKOMKJOGMILEIQOMIPPHNLOVOKMNHLOJNJRJKLOMMRGLOJOMIJPMKMOJHNPMLKPOFIONJLHIQJOMJIKKNIHNIKKLKMKILKOEOPKHOKNJNLOPOJ
    KLLNNGLQPMLHMKNNJKJMCMGDFEMQMPLKMQPIIKQJOINNNOMHOQGRIMLIINNQKLNLLMPPGFLGUGJMILLNJOFNKNJNOKMMMJHJRKHMIJJGMKOKMILKOONKNNKMMKIKMJHGKHPOPNLLPNNM
    KIPMKJJLNNMKMEKJPLJMMDQKMPKMHKJLNRMORLPPNJGHSJJIPOMMPNHMPQOLJJRKNMONHLLJNLIIRNLNJIKPNRKLNOOJLHNKKJLSNMNMNRLPFKQGMOPQLJOLGJIKPHJLLKNIJJLKNJGK
    KFLIIMKHQNKJOLKNNJGPFJPMIMJMKJKKKNMLKMGJKPJIMTNNOJNMQNJMNJJOMOQNIMHMIJJLKMHMTLLISKLNKMOMMIJQPJKLOSMNLLFNQLHNQMKJHNMINLKIOKRNLIPNLNJIKNMHLLJM
    LJMNLMNLNKLRKPKIKIPKLNNMGJFOHMMKPGLMNLMNJKNOHPFNLIILLJIKMRHJGIGINHOJLKLIOINKHMMPLPFKTHJKNOKGINLPJPPIMMOPHQOMMNLLLNJMORJRIDLMMKKQKJINOSKIMQMF
    LLNIOIKNKHPNKLIKIKKHILNMGNLSKOOKKOMLQLPQOEMMIOKGLKHKILILQJNPNIOOGHEKFNNNHOKNPHNHNHKIIRKJKNNJMOMOPKMJFJLIORKOLHHGKKHMJIPLLLNNQKLTNMMKKMJGJNLO
    MKNIKNKLEMKIHLKHNHKLFJLMONIGOFJPKKJIMEMHJLPOLHKJIMKLNGOLRJIMOMKQKINMGKIJMPHFPMKMFIQSCHNGMJPQGHNNIJGNLOKMLLMHLPMLHJKHKKKILHEHMFNJKLJKIQKKQGJO
    KJKIMLNKOMHFKHILGGKPILNJONNQMJOHNKPDJPNNMLNLOOJNKMMILJLGHNLNLEPGLJHOLIIFKKLJLGJCHNJHNMIPLLKJLHGLNIPOMMIJLLLMMJRFGGLOJSHJLHKPMLNJIJKIKMJPRJDH
    RJGOKINPIHGSLPMLIJPMIIQNNIHIKKFLMGQIIKLLPRLJLOJRIHKHKUKLLQQNIRGGKLGKHHJHRIGOHUIHLGDOMLGIJOGLOLPIOIJNIEHJNEOILKPJKJQOLOGIMLLISLLMJINLJJIKNQQG
    OIGNCMOLVQNMLKPIKLSLLQMKLLPQNKRNKRHOHIHJLVQLLNJNONOMIJIOJKPMLGGGSGNLOFMKOCSPQJLLQEGMLHKLOGJNMSGJGMKGHLINNMHNKLIKLMLJLJILQMNLLMKJQJHNPJQLMKML
    ILMHKTQLFGHKRHKMIKJOLPJFRIJLKHPJPONNKJRFGLKONILVGLPNIJPIJINLJMPNNDFOIHJHJNLNMLKNILOFJJSLTGLLLKOKNNPOKIKQPNHOJJPKHMKJRNKRMEFJMJHILPKHNFMELMMK
    LJMNEJIOPKHILKFLNGNMIOKLIVRKPKROPSJPJMLGTJILMJRIKNQNNLGJKHHFONOCMMPLDLHGULOFOMNROPJLQLLJIKIMPOJKQEHQIKKPGILLBNNLJKHILIFGFKJNJLGNTKTKOIJMMJKJ
    MQNMKIKKLQPHKPJIKOFNMHOPFNIMJPNEMQPLMPNFRHJLMHOIKEGOHJHCOIJFMMHOJLLKIHKLJNOKEOIGLOLMPPQMKPNQJHMMHFILKJLJMNIPJLJLJMJNJMNLOMLLJNGLMNRKHIMJLNJI
    TGIOJPDHGSJLKJOMJPRKIGMRJLSMQENKKMKJMHLLRGNIQRKKJOKRJNPPKLLNRHLNIJJNJHNHJOHRNQJJJOIKOKHSLKNJIPIKGBNLUOOMMNHLOLNLJNBNIJLREHLOKIJLHJIHLNQJPKLO
    QIKOLJPHKOELOMIMLEKIPOLJQMHLIKHQOMJMMNMFPKNBQPFMTIMMNHPLHNORPHJMJHKQIQLLJPLLORPLOHGMPMMSMOPKMNIILJKLNHLHLKLJDIGIOCLMIFKMLMKLIBPNHNJIMPKIKLLQ
    MMKNGJMJPKNLLINNTNMHMNKPIFNJOMKGKILJNIJEMFGLHIKLHOCIQINFJJGMPILOPGOMMGLOMLMMPKKNOISILJFOIIGKLMHQPONLKGIPMEOKONQNLNIHRPKLKMKSHJPFVHOLQEMLQKML
    LMHHJPPGLLRHLSHHNLKIMJPJIMOPKJMNNMRFDKHKUHKJPNEMQJMIQLGHKJJLMCJMOLLEMKGJIJROEHPNHFNKKITJFMHNELLJORKMKNPIJNGIIQJLQUOMQMMLFKPMHQNILKONLKLKLHQG
    GPPORGLFJLOMNJMPMIREIOQJMKHMNOKNOQNMKILJLJJKLPHSJKQKOHKSJGHDJPLIFNIJIKOJGFLHIGGVJJHMLLHIMHKMKISJOJLORKJLJLOEKHIESQOOLNJLIJIERLHHELKKLOIIPMHL
    KOLOKNLOLSIDKMPLPKPGMGJMILNMFMRHPFFMJJKLKEOSJPJRHNVQQQJKLHLOKOOJEEIJMORFONGKKLJNLQHDHEVIHNJNLRKKRMJSVGNSLGKGPJOJRHLNJKGMNDHIGMHJPIPMJMIGNMFN
    MRROCKNMNGDKLSQNHJOIKFPGJIVOOOGLJSHFOBMNKOHMFNHMKNMKONIJHKLNAPKJQKLMHNLMKMGOEKKMQSMNNKGMIMHIOHILOGPPRKKLHJLLRNLQIDMIETLJNMPODONGKKMHLPMLHNHF
    OKMHNMKMPOPPRGKLRMPOPLRLJIJLGMGMQLMJLNPQHMGINKKKPSOMQLNNOLLJJLNFQJLNLMNIMGOIGMGDNVJNLGMOKIOMMGNGLJNKMKOJMKLMKFFMMRMJMQLMPNLLJNJJONLMOKKOLLIK
    OHJGNMILKHLJJMHKGKLFQIPEMHJSLINLLCMJLQLNMKKJHJKNOILMJNFKMLIQRLHMJQMLKNMLNLDFQLMIOOFCKJPPJOPNOMMIMQFKIIKIOMMJKPQLHPKLMJQMJJIJFLMKLJNKFFPLKMOI
    NVKGMOQPLKIMIHOMOKKIPNOKMOOPINHLMINRKNLKMMIOFHLKQMDJJJILOLMJVJDKKOMOHJGKHOILLOMLPMNINKOHILLJLNROKLNONMKIKJKQLMQJHLLOMEOJKMMNMJKLINMNKLJKLHHM
    HKRLIIQNFLOOLOGRKGMPHKHRLQHKKJLJLNJJIMPMNNIPLOMPOPPLGOMRNMMLGLRIKPLLOMIIMMFLHKFJFJILJOQKJSKJLKINGPMIKJMPLNKOKQJLNNSKQJJJHPLLOIKNQFOINLLLLLGP
    LOIHLLPGJLRQJMIKONNNIMMMFQHKMJUKNLIJSIPLBLMQMQJOIIPNLNONOJLOLOONKNLONJHMLJHPQJLLNLOHGNIQOONJKOMLMOLGJGJLPQOKNLMLLMKNMJMIMJPMIERENGLLLJIMOMKM
    OILKMOPLPCJEIMFJMNMNSKHPKSKNKPKOJHLSMNLJLLTLLQIGLKMPGNKOHJFQMQIKIPIIMNNKJPOMJKMMQKNIQIIFIKSKOKJPPJFONOKGKNLMKLGMNLNLMMQKKJPJJNMQOOMLILNMKLPK
    KKKGJLJFHCJNIMNJHKNMOMMJJNJLQHILJNMLFTMJKPLPKHLJFQMLKQPKOQMGLLUOJMSLLOMLLKLLNQHJSINRPNJJPRKVIHPMNMLRMJSOIHDMIHNLNLPPPJGMJOGNPLLHIBOMKMKNPIJK
    JNHFSRMOJCHGLKKQPQPTIHPPNQMONGGOPHLNMTKKOKOIIMKJMOKOHOJJJIHSKVMKNRHIKHNPOLPHKIKOPPMVNKLGLJSMHMNHNJSONHDNNJOPKONIKHMHMKHNJHOOKRGHNKPOMINNLMLH
    FGJLILNNOGOEOUOTQLHNRNGSJSNKIKLHKDMKGIHNLLPPPVJKHLLKFKIOLMMOKGLMMMOJJJHOJGLKIIMFLGJLMOLMPEJKELEPKOMONKOLJJPSOKJMALMMIGHGJKJMQNONNENKNIMSJFJO
    LJPLKHOKINPQFOJRJLLLHLMGKNIOGSJOJUKLFJMLNPMMKKMLKJOLKNFNKDPJCLHGMNLGLMNHJNNTPQNKJIMKJDJMGGPNLLLNIMITNJMKLPIKMOLMOLLMPIIGQNHOMKEIQRKBKPJJIMMG
    IILKKMIOOIKFMLLIOHMMIJMKKONLOCMKHLKLPMKNLPSOQPVQLOLJHLMHPLLLLILKPUNKJKORHIILEHPMQMKLQPJKMNEOLOJMKIJEKNLNIHSMMOMICOILPIPMOQQJITKMNRSJSFHMQQPH
    KIKGLHIISMPRGIEHRKNJNMLMNRKGHLKJMFPJPQNHIPLGTONOPHPHPMJMLDKJLLLEOQJJRIILKIIMRLLNESLFHNPNJQROQMIKFKKKQIOKNNJMILMNPPKLPIONKHIMIJJLNKLIQPPJFOJK
    SOMJNLONGOQMKMFMLGLLONJLKKHOOIMMKHSNMNNRNKJQMOKMIQNINJFLMIOHKJJMOJLKMPMGINOJJQJHMAKKHLFLGMKJHKMJHJJIIPJNLMJQIOLJSKLMLHOJLCKOJLKKNNLNNIEQNQNI
    KLPQOMJLOOJLLOJNNIRFFNDKMKLLINROKLPMOMHMPHDBTRMIKJLKFKHIJILNLNDHQGIQLHKFEPLKELKKKKSMLKIGKPNHLLMMDHNNNNLMMPJLKHIJOOOLKLMIKJGJPLOFMIGKMMRMLIJM
    KLNOBMGJIMSLJMKOKGNKLIQLKLOKOIJNNOOLKMLQNIPMONEOMMKBKIDFJOSQKLOPIIJQJKDJJBJINIHOMHHJJONLHNRLNMNJNEHLHNOHKDFIKLJKKOLMJJPJSMSOHRGMMOMINIQLLKLM
    JINFLMLMPNJKLLKNIPNLOKPMHGKQNMILKMIHOIHMNLKOLMDRPKFMIGIKLHIMHJMEJRORKLIPIMOJJENFLHIKGNJKKILLFFAKGMKMPKJKIEFILHLKNOLKKBMJHJNPMFPOHNMKPHJNKKNI
    GGINJPNLMKLKHJLFOJLGSQLMIKNMJPKLKRNDORIPKKQQKFOOLRINKHEOQMFOQOMRPGJLLNNKKONQNIOJFHCMOLILHJNIJKGMTTOJMIDGKGMPNJNHGJJGQKINOKKJJJNQQJOLRKHLLKKL
    GLLJKDHONMIHNLPLFISKIKBMMJLNILPPSJMLGNKQEKIMRMJJLQKNOJIIFQNSKLJFNKMOQPKJOINKEKOJJKJLEMKIHNKNLNJGLKOQKKGKPIMQGLJMKLIJQIMOKLFILJOMNKGJMRNJIEIK
    OKNNMIMHONHQMHLMJIKLIKGSKMILFKKRNIOLKKIOKRNJHHSNSTMQMFLNONPMHIMLITNIROMLKQOLMGRQGPFLHLLIRLLLITEQPKFOFLLENLGKKLMLGOIJIJPHNLLJIJRLIJLJJMJQIFGK
    ONMQJKMMNPOLFMSVIKIJTRHHGLSEQFNLNLILMJKENKKMHOPILKKJJJKMPLMOVQNLKPMPLIEPNNOILRNMNOKPJNLOLOLPGKMGMJJMLHEHLPKMKMJEOJJILJPMKOGEOKJLLGOONIKMMIKJ
    JHMVLPGGGNNJNNJIHLKOKHCLOMLIKKLKNKIKMIKKJNLKIOIKQILIRPMQMINLFJGLKLQPPMCQNQDOILQIPJKOMGHRNMRIJEGNHHIHQLQNNNOLKJMKSHHLKKNGKJLLLSIJGOJPPGKMNLLF
    MKOOKIKMNJGMLKOJHKHLOOJMJIJJJPDJBGLIGNEJKFJNOHJNKQGMLKILIMJGQEKPLEJPLJKLGJLQIJJKJMKLJHJERGDHNMMLHKMMAJLNHOMKMMJLKIFMKMGURJNIQIJMHHQKMJEPLHSQ
    JLKRLMKKNLHJKLFNJMKLQQHNTNNILFKHOGBLNKHLMIEGQBMFLNOJHOLHJPONRHEFKEHLARNMJOMKKIJJHPNJHOOLNOLGLNPOKKHJQHNTKHKEQMKQSHGIQIGLKKJJPKSNGNNMQNPKJSJM
    UCMJKIJJOMJMKJTKJJKLKVEKJJPMMKGKPFIMIMLOKLLKMHJIDOIPQLJHMLJINPKNNHJNRHPKIJMIOJKMJOHMONLFRMMHIOCKIGKIPKKRJJJKDHJNNKITEJNKJNJHIPINNLDLKGPMIJNK
    NIIMHIRLNKPLPNJMFKKLSOEKFLJHMOILNNDKJJMMQHQGNPNSMLDLILIJPLQMFLKJSGIIMMIUDJMSLONSNJMCLOIOJJIMMMIHHGKPSEIHMSJPKHQMOPMHRMLNIIGHKPNIJMKOPGJIKKOL
    JQRNIHNJLMGOHVJJMMKNHNFMKKONJQHLHHFJLENOLNPNNMNGEPQJTNOLLNQKKGEIHHKKLJSLMQNTJLQLJLPQMMGFKJNKLMKKMIKFKUMMOKKJNJLHNMLHHNHJOMIGITQNNPJEPHPGPPMG
    NLIGNEOOLJIOJKIJKIIJNIMMHNOHIHNLMKKIKKHGLOLOHIJOJJORONFIKPNLMKJPNMKOIPLPLOKNMOQOKLKKOMQNLOOGJLHLLLONNONONNKLIMOQKINKMJOJIPNIJHMFLJRKNLHHHLOD
    IMJNHIMKKKMIRPJMGOQOHJNFMMGMKKJGOONPPLIOLFMKQMLMJIRLQKKNINNMLMPHLKNNLQIPHMOIKNKPIGMLGOMKJMOPMMEJKKHHNGKHONKNLKGLJGIHSNKMNIRLKORONKMOJKPPNONH
    LHMKKMLLLJKMMNJMHMKMPQLESNKOMGGFLELOMIMFNFPGGIMEOLKLJOMKNNLNFIFNMLNPSKLGNNJOILPNLQLMNLLMHPLLIOFJNKNLOIOPIJMLDKMMKNOILJHLLNLKOMJLMNNKGKMKPGJE
    LNPKLENHNFLLMKNMQIOLGLIIOQMNLMPLIHLJLNNKOQOMMNHNMPLILPHLPJJLLLFIHGLIPILILKJNHKQIGIGIINKPNJKKIOLHLMKOIRKKNOLPLJRLKKNJKOHMEGMEKEHPNIPPNKINLOOK
    KIEMQMKJGSQTPLQLLILMKJMMMMGMKIIKMINKNIJNQKNOOLMIPIOIJJILKHLDKMNJKLPKMJMNLNKQMOJPHOGJGJIHMLPMQLMELHKJMLFJMOPKSPMIFMMJLRJHLLLGJMIJLKKIMNLHPLNM
    EQMIIMMEJJMIKMLPMGLMMMKPQLJGRITKFPOOPMLMIMIKKLOOONKPOTLLKMKLQLHLPPLKMMJOMLPNKONJQFFNLJLGJKKJMHONROGQRNOLLKQJMNMMNNLINJJKNJMSOONMLNMJHJNKSMLJ
    KJNLKLGPHMMJHMHMMOPLGJPHLGKKPJKJNHIKGOTLKHMLNNFNLNRLHCKPLKKHFMHKMKJMPHDGKKKJHMMMLHMIKKNIGKJHJGKKQLMKFMNPKLKJKIIONNHIMOLNNLKLKMLKNGKMKLMMJMOM
    OMNOIJLMNEKKIGLPNMJMNMPLMJIIJJIPRMMPMILISFJMKKJILHQKKOKIJKQFIIJOLEIHIKLNJLJIIKLPNMSOKIMHIKMHHKKHNNNPKMKLKJNEILLNUFLROPIMJNINJMKIIJNJIMKJKKNK
    IHNJMLJJKOMLHGKKFMILLLINJMLJGMILKLKLLFIMPPMPJOKNJGKMMKJIHLLIMIJMKJJJEJIMNKNHKLOJGLIIIRLQOIKIIMFJJOJMKHNJQKMIIOOLLLLKHONNIMNKJJNIKHIKKKLOOMOJ
    EJIMJIPLMOFJKIOJKMPGMJIJGOLOKIPQKHHOKHKIKKPMKFJQKKEMHKOQKHLMNHMILKLPQGILMJQIKEGLKNIGLNGMQMQJMLMLQLNNNLNLLKJOQLHGJPOLQILJIPHJKJJJLPNQHDLJMIOM
    OOMIKBKNMPOMKLMMJNIPMHOMGNKNMLPOIMLNJPJPJHMEMKJJJGMKJHNNKMJLGKKOHMLKGMMLHMITGMOIKJLNPGHLNLLNHMNIIRMKMLIKLILQJHPOLINDJNNJKIMFNJLPMJKIMFKOOKOL
    LJQMKONLLPKSKILGIJLJMNNKHMMJQMHKPKLHOILJJLIOIJJMKRKMMMQMNJNQMILNJNQRMKKVJMKHPLPRGJMLPJOPMNMOLKNFRNPNKNNPLLOJJNRMMNQJKINKLRLMJONLLMLOKPOPJOEP
    KGGKLKCJLQKLEIJNIJKNONLKHMMJLMJNPNJGMIKFOHQTKPLOKJLDIJNNNLNLIMNOIJQMRKLHJJOKMMNHPNPOHMJKQKOMNFKKKENLPONNMFMJJLLPJKFKOJOKILHOMOGHANIMFFNLNLHN
    NRPOGNIILPNLHKIOIHPMGLMILLMJMPOLJSDNRMOGJNPTLQMEKMHNKIKJLEHTUJPKGQMSJKINKQRKOREEILGOHOKPNNINMPNPEJHRLGJNPJIHGNETJHHNOJQPLQKJJOILMHGNJFJPKHHI
    HNOLKBQOJHNILMTGMJJAGHIGGGIOMKPMLJIPKJQLMRLFDJLINILMNJRGLMIGJIMQMLJMQODLNJNMLHJMOQFORMQGMMJEPNLRTORRQQUDOELKKIGIQFIILEOQIHOENOMNMMJOKKKMJJNP
    NRPMJNIQKLJINFMMKOJKDJOKJKJHOLNMJMIJMLGJLELKJJLHGJLOKKJIJKQLMKJCIJOHMAOLNMLHKJJLLMKLJMKIOMPJSLOONONHLLKIMLIOKMPHMNKSIPGDGNOLGLQCJTFKMJGOPMKN
    LIJRJKIGKNOJIHKHMMLPNQNMGOLPLPJKNLJNJHPKINJMOLINMIIMVJOJKMLMDGLNGPLGOLLIHHMFAIGMKNNKDJLIGIHLMKLOOOHNMLJLHMPLOMLFGKOKGJPJNMKFMNHEPLLENJRINJIH
    MKLKKNHRJNILOMJHLFJNJNLOMMIILHHONJGOKJQGOGMKPLHNIQMJONDGNLNKDJGGNJOKNMKGJHMIMALHMGILNJKQIHKFRJHUMFKLHMIIINHDNKPEGINJOKGLCANQKJINKHLLKIMACLOK
    LOHIKJGIRKKKKFQKHMCJINHIKGSKJNIDJKIHPOOPHRGKIDJBSOLMFKFLKQJIOJJKKNNFGNSHIMHDJJKKOHFEOPISIGPMMGOLQGJKHHPNLNJOFDHHEPLPLNNMGEIMJMVDKJPIJFMGRHOE
    IHJMJEJLKKDKPQONMLMNGOGILHPBKJFGNKLJOPFKPLFKHLMLENJHOMKOPDJOOLGOPLJLEFIJKPHHQMHNILNJKGLLDFPFMHJMHGJPFNMPNIKHSKHMRPKJCMKGNKEOEQQLQEJKMLEKMEJM
    LMKPHKNHAHPMKLOGKLJGKMJNHHTKGFMLOOPKINLKLKIILJHIMJINBEPKJJLKKNKHIKQKEFIKLBHNLLOINPNFINMMJKESGKOGEMHHNLLNKHMPJHBNMJMLOQKJDHIPNNKILOIPGLILPGPH
    KGJUKNILHHLKISJKJHMGGLLNMQKKDSIJNHJJIGMIQGNNMMJLORFKEOHQGHMEGKFHILKAOKNROIIISPDHHPMJIJJJCGPJEPMFJLIQKNDLOJKNIKHJROOHIRNKLGIOJLMFJKJFLIEIHLNN
    OKIFIJLDQLHLJMHKILISMGLHILOREOOMKIJNIQGEGLQHNJNMPHMLJLKLHALJKMKNIJGOLMGIIRPINRRIOKOTFMKOJLJNFJSEGKKGOJJMLMNJLBLOKOFOSPOKLJJLMHLFKHNOILJHLOML
    KIHQFPKBLOIHJKPIPEMILLENQMMNJKGKSNNLPLJJNLEGONFOFHOOHRLHOQRJKQLIJPMKHQFFKIMNMOJKQHHLMKPHJFMFJNIGJQNQIJKGOHKLBHMMFNMOMNLOJJMINJHLORFHGILJBNOC
    KKLIPQGIJPIPOJLOPFKLKPILLLLIPFJMNKMHMLFINJTMJLJMPPMIPLJIKGMKJSGHJMGMQKMELSNKLNPGOJKNLLKKJETJQMIMNLAKMKNKJMLOKNILSMOLLMMARRGOLJJOMIRKKPGIHQJM
    KHKGMJGNDNMLHEMNPPNIOHLILIIQOLKOMMPKHKILLKGMGLQOLEMQVJEHRMHMHBHLIMJMPMEIOJKIKEDMEMGBSIFEGHJIUMKMNLJIMLLIKSLPLLKJNPLJLFLLMNMNOMHNKRKOJNKITKQN
    LPLMLMGIKKLMLIFLNJFGLKMLHOGONJNJPKNGPLKNMMIFOJONMKIPJJJHLHJQMQPIQKKNLNKGJNLKQIMGKMKHMHLOLILLJGLLMLJMGHGNGNLJILJJJLMNJIRFCLLKIQMOHKNMLGHKPPLH
    MJFLNKMMJOJMPPRLILKNKOMKNPMGLLPOJJMIILKKKMLKIJOJJOLLJOOOLLKLLMKOKJPKILEOIKRJOJLMNGQIJJJQNNLMJMNHIJHMOOLJMMOPIQMOIHNILKNIKIPIHQKLKHMKRKKMMOKI
    KHKQOIGLGNNIIJLKKEJKKKGMNNMLIPJILHHLMGLJEKKRMNIJNQQLHIKJLMIKKMLIIRGGDKRPJHLQKKLMKONFPNLMMIMMMLJILNKIOPLNTMOLIINHNJOMPLMLJKIMPFILOMHHLHMPLKNM
    PKGMMKNOIGJILFGIFPPMOILNKNNMKJFNJMFIRKNKKOKHMKNHOKMJOJNLLKOJLGOOOJNKLMIKNMHOMONRQILJMKNKKOIMLLMLPGJOMMRMLJNIGTNINGKIMLINNPIGLGMLMNPMEKKPNNNN
    PMILOKLJILLLPMENJLQOGJQMPKPPKDLKJILKLLPLFFLNFOILGNOFNGFIKPMPNHKLFMOGIHOLIOGNOLMHJMOKLLIILHJJKKPHOJHHJOILPJNJNOMKJKINNMNLNLQKJILPIPMLMKJMILIK
    HILFLNKKKORORLLJMKPONOJHIKLNLPMRKQNLKIPIELLMMLJMJLPDLJNLLIMKOMKPLIMOEKMIKMLMSJLGHILAGNMLOOLQIKKNLLQLLHKLQKMRJMKOLPMPJGMLPLIPMIMIHPKFKKRLUHGN
    LPMLNLLNNNOOHMINHRHFGKERKJKMLMILQRFMNLJINOKNRJLHMLOMKKHMHGRLGJJMLODLJLHHNNKOSPIPLHQOIJHJDILRGPLMQKOONQMNIMOKMNHKJJBMCKLKKJHPJODMNNNIIIJOJHNP
    IKJKMKNJJQNMMMFHMEPSJPIJIJFLNHHJFJOHKMMMIIKLJRNMHKQJTNLNKKJQKFUELKFOJNLMPHELKMMJFMKQLJIMHNOFMEMHLLJDLLIOPKUHCRMQQHNJKNHPLGHOJOFLKOJIISQKDJAN
    NMHCKNOLMOLRHFRKOHHOLMLOFKLKOMIFKJPEGNMJHIKPMKMMQLNIMOLMMIIJONHLLJFILQHJHNNMJMNOTKDLILFMJJMMMOHFMLLKJPFIQKKJLLNLJJOJOPMOONMGNLKIHFIHRHDJFNHJ
    QLSMLHMPISLNQPHPPMNLLLIOOMGIPNNLJLANJHPNOMNOCQMMHLISKGJMQJKMOLMKKILGKOLKMLNQKILPEHLRMOINPKOFALFOLFLQJKIJMNIOLHGKITILLOKMOLONOJDNQPKGJQKHPNNM
    MJLFKPMGOKLHLRJIIIONPMHKNIIMELBMPMKNLKHGPLKHKNEKIKKPJPLKILOOJKKIJMPLHOMPKMKKJLMHIJTHMHROKNOKGLNKMJKQNQFHRFFLPNMRLNOGHNJLGGJKNKMINJKOKIIKLIHP
    IPNIGNIKFJNNLQLOIKFKLFTLMGKLLGMMJLRMPNNMMGPKJSJAFKLMIMSJOJHHLJPHMJSNOHNJGHJJIJMPFONNPOPGKLPOHMMKHFMJJOMILIIJKQNNKNNKOKHOKHHINPLGLNQHGKIJIFEK
    IIJNLNKNJJILMLJCLPIFNJMHLPNNOOJGNJECGQLNINRDKLHLQNJNIOKMAONPNHNLMKNKGEMMIHKMIFHPKJNJJMHREJKKOKNIOOELNIJKOMNMGNNMINLNKMKJIJPOKLPOHLLPPLKGLOLM
    EIIEIKPFKKEQLJLDQINGHNLQNHSNPLKKMMHNLMJJKMNLGKPMOMNGMLMKOKLGJHMLPRQNIMQLKMIPTNSMJEKIORPJRHRFJHHGOOHMMIGJKKOHHFINNAMJFQLNEDMKJKDJEFQLJIMJPUQJ
    KKJJGFGKKKKKLHRMNHOKMGCMOGHPQPJDIJMIMMLGJOJKKNJIQKIQEPOQKJMILKPKNKHNGMMKLMLPMOFQNLOINLPPKKPIGOJJMKLILLOJMKIMNNJJMMTJOGRPQJPKQJJLLIGIEHLLKIKO
    GLMPNNDKLHNMJEHNMKIJRFLQGBGRIPJLMOJLPIPLEHOLLJJOQKIKPNIFPNGHGMHQMIMOHMNGHIIFMGMLNJRHSMOHJPNLHOLLIOLOKJKJLLKJMNLQKQJJMNNKONIMIJNQLNMHKDNOPMOM
    KJKDOILJLKAIOLKKMUNMHLQMEKLHSNMGHNPHKCPMHJPCOHNKRQKOLJNOLNEIGNJCJKLIMIFTRLMOPQJLNOJHOPFOGRMIKJIMLJNHLILOHMHNKLKRMKNMONKLPLQLOLOKPKKLMNMFKGLN
    RNEJIKNGDKLHHMEKOLIHIIPLJHOKQRQQOQHMMMEJJKOJIEKGFGKRONMDKMOQMLNGLNIQIJLQKLQMNNOMOKNJQIMMLLMMMNKLLNGLIIHMMEDMIMOLHLJDMLKKMNHOLHFGKHGNNDHFOINP
    MLNIMKNIKOIMFLOHMKIMNCGFMPHTRIMJKJJOLMMILMPIJJJJHLHLINOJMHPQKKJKMFNQPHMIMGOOMIIMGLJOPHPMJPJLFMLHKKIKPOHIRJKKQMMJLJOTMNIOOLNNINLHKAEMMNQKLLPN
    JLOGKJMLOMKKJJNMNKQKFGEKPDMNOJEHKLPMMHIOJKHEKGIGHILJKLAOMHHMJPNKEMPMKLLFQNDINMLMOKLNGIIKHIKLNFNHLNONPIJNIHOJNOMIMNJOMOKMMLIHQKMJHNILMNKKRJHK
    NLLPLLNQNINPKMINLJGMEMLILLIFQOIJHLLHKSRLKMJINOKNLLGHLLJQHSQJGKJMPJGMJNKJPJKIEEMILJCJFHLMQMOQNMHOIILGOQMJIKRPMKNMJNGLKNMJKJLNJLAKJSKILHNKJRLJ
    OQMUJIIJOILQHNLEIIILLMEIKLLKMFLINJPNKLEOFJLKILJNOJJKLMJLKOKKPQNGNJKPHPGNFKLURQPGGIQFPMJIMBJIPMQIMJLAELKJLIKJNKMLMHEFMGMNNLFMOMTGJHQHLONLLGLJ
    IKPJLFOLDHGLNNKILGPIMPGMJJNJLFRKNOLLONJHKJNHOQPKLPMLNMMKIPNGJJPNOOJIOLPLMMINIGMOMLNLGIQLNKILIKPNQENJRJNLNOQLGHMMIOLGMLLHNGLILSRKLNHJILKPPOKK
    JIJLHJGNOLSKIILONLJOQQONMGINHIRNDOJGLLOFMIJNIJENMJJKKGONIGFQNKJOLMMMJOMIIKDLSIFLJJDLPMMKKMHJLGKJJLLJKLJMJHQOSTJPDNLLJMSJNIFHNKLKJLHHLLKGKQKK
    OSKNONKHIJOINHRNNLKENPINGEJDMGMKDHFKGJJJLJMJJOEUHKILEJILOQJFNMJKQLIMHJNNKQEKBGMLJOKLJIJPLLPKLRLMJJLIKKLJMOLJPJIIMLKNCFNJLAQPOJPJHKLHJMJLGGKP
    KIOIKMQNOFFSFQKQIMILMIKOONLMPKKIMNKQNJFMSMKMONLGMLPMHOJOLILLILRGJLIGLIJONPOHNKEGHMJMMMIPLPOIOIJOMRKJLNGMRLGMKMMIKNFMNLNOMMFINLPFOJLKEKHMMILM
    KIGJLKMMHPKNLNKMQJQLILMINIFLJIJHKHHINLHKNKQLOGNILFJLOMLMKMGKJJKFNJMJKKOHOJKHNOKILLNLIOLHIIKJNLLNNIQMKOKKLJCHKSIIIKLLMNKGLONJLPKLKPIHFHLINIFN
    KHOKKKJEOHLLIMLLJPOKLKHNMGRMMLMKMKKISMMLLKGJKMGOLOJLLMKJLMMNKRLMLKHNJNJMOMOKLIKENLIKOGHLHLKMHLJQSLKSGMKINJLNKNHJMGMGKIKHKONJGLJNNKLKPKMLNNMJ
    OLJLLONPSIPKKLHKQQIILJNJJLLKOGLJLJNFJJNPLKLLLSLSMGFKPNPLJIRLJHOKLGKJJRLKEOLMKKJNKFLKIJJJHKMMGNNMGGIOOQFRGNILLJOJPLKOJMMMMIKKJLKOGKMKJIHMNLNI
    MOOKNOJPLIQMKJMKKLGJFIMFLMLJHGHNKFNROLLOMMTGPUMQMNNPPNMJIGMMQKLLJKPIMIIINQPHLIFHPOLJMJUKLMIILJLFMMMKGIPMIMLHOJKIPLQHNIJHOLBKIMLOMMOILMLMOLKJ
    IMJNNKGGKIMKJQJMJHMTLOGHMKSIJJPINMJOOJJSHKHONINOLLKFOHLPPMKOLHOGKOLPJMMOSMJONEGQILOGHHLILINKPLNJLKHIIJJMPKIMJPNQLMLHIHMOMIHHKJRJLPNHJLGIIMLK
    ELLNMLNHPMMQHOHOGNNJIOKPJKLJHPMKFPGMJHLMOPHOINPMOLLPJSQMPJQFNUHHNKELIMKNEIIMHNLIJMLILLSTKOHKOKILMLKOLIGKHPLOJRIOKPJJMHKRLPMLNILFGOMQMHMMKKLH
    LIKOMMNOMKKHMHIMPLLPPJKJJLMPFKJMMOLJLHLOLLGGSHNKPNLNKEGLJKKJKMPNKIMKKQLLOJHLEKNLJMMJKRLPLJOIMKQFMNLMKIGJKJFINMHHKLKIEKHINJMIQJIJINMKLLIPMLGD
    KGPMMHJJLKLKLLLINKLNMLLQJIMPPPMMQLJMLKKNILFRMGIKPIJLNMLHKKMMJMMIIIMMLLOHLJMKIRHLIJJMOMGJHORNILOFJGGIOLIOELMJJLGIENSJFNPKIJLLKPKNKKMPIJNINLGM
    OOMMKMFMMGONLKNNNFROJNJNIMNQEOLMNHKMNHFIONQMNMLLRIGPMGLKIINFKNJQVKNPJLHHOJSLQKFIJMOHLLILHKHMHEQOOJLJJMLOKLGLPNMOMLKMPOKMHKONNIHJJLJJPLSJJJLH
    HNLHLJKNMMLNQLIMMJNPEMJJSNPLMMNJHMOJKHIMOJMKKMNIIMINLMKIHENPKJNOJORLHMKNLKPMKOOKJNPLHMOIMNJHLFGMQLLKNLLSMLNOJOLINONNIOOKOKIKFIKNMJKOLOFHMKKJ
    KIOMNIMGLKPNMGLKJLPHPRHLSNOILQIMUJHNGMPPQKKMIMJJLMIIQMPLIKNOMIFLJLMGRQNGKFALJLIQKNKPPJNOLMLKMONGNLKLOTMQRKKKMLJNNJQNRNJREUMQPTPPFMOPOHPKKQNK
    KJLNJOIEMKLNKKJKLGIKKOEKEMJQOKNMNJLOJRMEKPPOPLLNKLQOHKJILIMNIPFIMIRKMNDGKIKMMKQHSKMLKMNNELNKJKJIPLPHMHHKHLJFIMNNCNBHNMRKGLLNKNGELBQQMLQIKRTR
    IFFDJBIJLILNOJKJPJMOGULLLLDCLNHIJJHFELHHILFHPNJKOLMILNHOROPIQKFOJLSKCGKHHFNOPILGMRNKHAOGKQILLGEHHDJHLNLIMIOIKFUJELQJGKJLGMNNIJSJDGMPLTIRJKQF
    ROGQNNMJLTNLEOHENJHPAHMIKKAMLKHICGJGNGHELKMCLNFMLPQLHUMLQJEFFHTQHMMOKMGJKLLMLINHHJMHUAMMPPSLKKOOLGJRJKPGNOINLKOTMNIQULHMPTKLMJLKLJDMJOKJKKIK
    MKOGLPOMLJHOKFRKKPOKNNNNLKMNKLILJOMPILHKPJRIQIHJHKGJELLLLNQKMMLFNNLOJLJKJTNSTGLHPMJLHOMPJLKLLNJLPHMLJHNPIMJMOLOLKPJMKDJMHJKGFLNHJNDPGONFLMLM
    OJINMMLONQLPMMPNMNIMMNQKIHIHJGLEPRKLNJKKMJLLKPJPLLQNLLMMILNMNLIGPHOQLELGISQKIPGLRMINPKNGEOIIKQMKOIJJMOHJKILLMPIHOKMLLIMPPQLKPOIJQLLNNHJMKNFL
    OJEGKNHKJEPLOFIMMKPFLIMLKNJMIIFKDOLGIKKMJRFKJMMOGJKRPKIJFLJNOPNMMMINMAGPMPIGJLIJJKHJMGJLNMGHDLJHLMHKCNOVGLBOHGOHIOHMNNFEOHENIKHJJGEONDLFFLQN
    FLIQDFJKGGLLMPOJOFPMKGMROMDFNRFHQJJEGJGONONPHKIOOFMMKMQLILIKFKEOFHOKLKPMLJONPHLKOMLJJPPLLHPJGOLKGJHKLFNJGNNHKNOSHMFGHNNKNMILDHJGJMOJROLIJGQO
    LPEHHLKPJKILJNHGFMQFHNNDGJPMJSFNJIJHJOIKFPEOLKJOIHMOMMMSKHILJIIHNIAIOLNLIFPIJBNMJKHELPJJLHGQMMNJJPHJMEFILGIMLOHKAHIHSLHJIGFKMLJBIQIJMOIHNMMI
    MKHLIKLNJFTKCILJKKOJHGHFHLKLNMIJLFFNKJNNKTNLFIJPOJIIIJMNLJJKNJLLMMJHLMLBJGOOIIINPNGDLKNGIKLPKLILNNJJHNIDOJIIKOFMHPHRIMFNONPLHJULOILORNJLNOOM
    PKILOKPIOFIJIJJOKNIILOHKILHKJEQDNNKJJONPQMRHOARPNNHIMKIMJHQNLJNMLQGJNDNLMMEIJCHJMNAQONGPFJINKHMHPOLMQJFIIOKFOIDLGLJGPLOKHKMLIQGNKPHPIKOKHNOI
    HOJKKKIIKQOGOHLKBGJFIKHRNMOLLLMGLJNNOMKLKJVEKLMMHLOCLOKLQPNNNQNMMGHHJOGNJRINHMKKIPJPJDLIEKHKNJMNKJLKILLMLHNHJKIFPLLQMENKKLIJHPMIRIOJLMONLJIN
    LJIHKFOHJKIGKNNEHHOHQMEELGPJHTLIJHLIIDIFNMKJIHMLISOSLEIIMNKOGIMFGLJJUMLLDLLHMNMLJLJEPHMMHNOJMLHGLMJDKKKKFNJNGHKAMMQNCHEMFFHLGJEKKMNLNNKMNJIN
    QIPLELIHMJHFCNFKLRMHIIEHNEMKGLOLFLKELMGHTHPIMDMQJGGLFMNJDKMQPMIPKKJLKMLODKKLNLMNNQJHKKLOLMRLHHIQKQOAMLMNHRKMJOMMIDMPLKGLLLLOHMJNKJLMTMGLOLOK
    LGPGJJKJMOLLSONMLKLLPHOEPHLJIOOJQKMVKOIDMEQGJJFQIMENHQJLILPEOTQRILGRKGOOLKGOINLJPHPOLHINLMHJDHLNHICDMKKGOGNSMGQHLKHFMIQJJIQPKLJOOKNKLJSMMMIO
    MOIJLGJKLMGKLTJQJLMKILQLJLJIMLKLJKPSGNJQIIGNNJLQRJLIKOKMOLJJLMGLJIMMKMLTJOIOLJMMHNIMKEIMJDHNGHIOPNIOLJNPFJLJHKOLELHPLJJMEMLOJJNLSMPLLNMINOJM
    IKNPJGLNJIMJMNJKOLOLMHKJHORILKKPHLIHLTMJROIITLDHNFLIKQLJMGMNIQJHFKMKIKJIFKMLIQFJLHGNFKNMMIKQRPLNIHHMLLQNLLLKFQQNRIFIKNHLNLDLIKNLNIHKJQIMHMHJ
    MHKLNQMHJJELNKKIQMHSJJQTKJJLGNGNRKGKMLJHKMOKJQOMJIJMKNLMHKJONVMJGLMMKMLONHJNLOGIOLIMOJMHJMKOMIGOKMJIOKNMNNNLJDKHODNNJLMNNJKOPMMLMNKQMNLLONOG
    MKJNKPOMDMLJMILJONGLMNMJNLHMIEPLNJGPNGJMCHOJKQLQKKRPOLOIIIOPJLJMKLIGMHLKJKIHKDLQFLIQNMSHQJESNNJOLQPUMIOKLJJKHOGHNKOLIHLLKJJLQNLLJNKLIKKMJTLK
    JNKOPKIMKOJPNLJNMMOIHJPRPIIERNJKLLLLNKIOLQKPRHIIJMLIMDJQOHPELGNMNGNKKOKLPQMIROHKMMNLMMQKJIIJQKJJKLFOGKKJHIMJCNLKMDJINGIIMKGHMOKONKNKKGLNGQJL
    IMJNMKNIILNLRKIGJLOJKMNHJNOJLLMHJKURJKGFQJINMPOMOLNQMHIKKKNLKOJIOJGQINNOKNGISIRHGLKEGONJGILMJGIFIKEOKIOOOOQMMOELNMGJMDKKLKMIKIKHOMHOHIJONKLJ
    EINKKIHAJRHLIMPKJNINQNIVOLKORTHCNNCKIEPOPMMHMFNNJHMMKIIKQNNLLLJLOJIMNMIODONJMKLELKJFKEMRPLKPLJJHJOLJMMGGNOMGPKQLJRMKNJMKKIIGPJJKJFLLQOHIQNLK
    NHFLJJJMHKNNOOIKLKNIIPDMHKMLLQLKJKPIQPFGQKIJJOPGJUMNMNPKLHLLLQNOPOPKHRJNIQHMFTFKLIKNMLNLHMOMNLQJQIMKNLJGGNHKQQNMRLHTLGHLLOLFMMJMNJQIMNOMKHKM
    MKIKNPQHHNINPLGPOLGLPVKKVJNJIOPOFKGIKNPPMMKGISHJMJPLIOMHMMQLGPQKNHJLIKKQJNQHLOHLLMNINLNHMJNOPMNPGHNIOMNLNILJLKLMKKILHJPKHMJNGKKOIKISNNQLKJON
    MOKICBLINOLJOKJJMRMNEJLPLLKORQQLLGMRJKUKKQNNJGLOLCKIINMOPLOENINPHJOJMONMKHNHNHINMOKMPJEIKJHKHOJJMEPJQGOLOLOINMJPHJNJOGMLUJOFLKUNNHMGODJOGOIN
    JHHPNKFNRHIQLJDKMOJLOKEJQJKOHKKNKKMNLKMNHIDIMDQMKGINMJGLKMFQPKKKNLNOJLLJKNMLQLEJIKOIMNKMKJMPOMQJJJLMLPLIJLJJIIKRMKKONHLLQMIONQJDMIOMOHJHKIMR
    JJJRHJLPMNLPJAPISKKGQGIGPMMMMIHENLFLMQKIPILJELLLLOMQJKNILNKPOIAFNONFINMNDNILLKPODNMMMQPKLKNMBMLQJOSPPNGLMMOPQLKJOINKIDGRLOLJMLNOEPPIJJLMLGNP
    PKMOMTMHOKKMIPLNINLKLIRGAHHGHQJHLFGROILOMMLHMLHPDFFLPFRGGMINLJMOKSMLQIQDGOJLIJGJGPLEEPPPSINLILINTNRHKHKOKFHILLNPGKMQDJRNOOLLJKQMKMPHJEOBKILM
    NMNJNOFLAHMHKHPENMHPLOEKHPRHNLOOIKQIIJPOJNPLNOJLNKNMMNNHMKSHOMIIMNLJIPUIIHIINHLPFMLJJLLLIAJMMOKKENMLMNNQNRIHNJIKOKMRPLIKTLHLDMPJGLKLPNOIKLOK
    LJNCJJIJKLJIOOBEOHJOGKTMLHQKHGKIFMQNILLKLQJNMKJQIJKHMLHHNINLMFKNIGQDMNNOMMOMJPNILLGLJJNMJLOJMKKFKKGMNONKIMQLGLKKKPMPMOOTOIKMLOKMMRMNKJJPJONO
    IKLMFJNMMPNMNKKGFDOLKKQNKNJMGLPKNLRNETMKKFMNKJJLFPHJGJMJIFJJJLPOHPQNMMQMJIFPJIQOILLHIOKFHJUOKNONOKLTKKIJOKOLMKLRMKOMONKHINKPHMKKJKKNMJIMJKOK
    JQKQNKIJJKMLQOSHONLMKOQOPPIMGKILKJOAJQRFKJAPONLKLMMPHUGMNQHOMMGQNKIPLIMJHIJNJPKMOKIOMLMQOOGJNJONMHMKQFQHOOIOHMLPKOLJMLLKOEMOKQOIRMSQJINIMLON
    RMIOHJMPMIFLIMJNQKVLEOJKEGRNIGMNJJFNNJOJKNMMJLPKKROKOIJMEMJKIHKIHJRMJHJIMRQNMLGJKFQPEKNLKNLMGOJMPJGOIPLMPCHOPJHJNNIDJJGMIMIJNVMMNRKKJKIJNGPQ
    KKHOJLMNKLLKKIOQOEKKPQHJMJLGROKJJLQSIKJSMMNSDKMNFHMKNKQNMKKOLILRHAFQPLMLNLLMRCRQPHMHLHFGAHMOINNLLLLNFOIMOJNHKFKMKHKLFRLNFKKMHJLJQJHGLMMGPNLG
    MLFREMHNQKOLMNMKIPMJKMJLOGKPFQMKLNLPMJHLHOMSOKFNKLOJLESFIKDNIMNNLJKFDCLNLKLKOHJLPPHLHMMOOENMLKIMMIKNFJNKKJNPHNNOMMNNNTNKNPOMFQKLLLOJIIJMJKNJ
    QLMQJNMIJMNIJJSLNKPNJMJFJKTIMJJOGGEMULQMIHFJMLJLLPONQNPLNLLQPMPKOBNFJJNMMNGFQMJRFKLNKMJQLJFGIOIPLHIGMIFNKLMLIMOKLRHNQKSJFLJROMLJOGNIKSFJLHIN
    GFKONNGJNJDLIPOHHLQLFKHKMINJNNMNHJKMPGLMGMSQFPJPLDPNIFHFLLNHJMKLMLHMOKMIKHMMRKPRLHJNJJLMJJLNLOFEOPJMLNIJGPMRMIJGIGFHMRMMMLQJLGLGJAPKIMLKLIIN
    KNHFLLELMDMOLKHLOJJFKRIDLNMOHHJMMKMMMJFNIQOHGHMLNLENLIIOIGGGLHNKKOIMMKNMRRLPMHPSQPEQKQOIQKOKKMPLOPMMOMKKMNILQMKKPOKOHRNLMKLKGLGLNQOLLKKNOOLK
    MNRKMMJLNLMNLJNFJHLRMLMLOLLNHMKMSNPPPIPMDLILNPIFHGGIMKHJKNQNLFKEKUDNKQKPEFJJLNHGLNOLIKLLLMIRGJPFKGMNMMKQOTMQKPMKIDMOHGOMLLNTNNQINPINPLIHLGGS
    HIFHKJMPRJMNNNMNQKOKMHGKMNMGHGJJQQJLIKIMLMIJMKLGILJLPLGOJMKMRKTHNPGENDKNJKIKEOOSMSHLNGMJIJNIKJLNLLOKGHQHQNHPNIEMMKMPJPOLNHKOOKJOFTKGORLLBQII
    LKOINIHPMJPHOMGKOQGOJINJLGNOLQMMLOMMGHJOMFNKOOKHNOMJMIJIMNKLMMHFKUPOJMLHOLNIJIJKJGLKINSJNOKLLLIHHOKLNDLKLKIMNNLQFGHGJHKNOLOFFKIMINKLKPGPOHJJ
    NMIMDNKIMDPDSMPHIHOMGKJMKLFRMGKHIOHNIKGJTQQSGEJMGQNOPCPOEPOMIOMOLFNLOPLPOKKFQHPKJJHJRSOSEJPLIDPJGSNMCMMMDOLLMMKFSGEQJLHHHIKPIIKQKIJLGLHNMILE
    GGKEKEIONQLHNLSKIHPMCMJONKPNPGGQPMIPSJNOOKTPLEMJPKHQJNLLIPQQJLOKLNANJOONHIMIIDKIKNHGJNMJMHQKTMJLJLHLNOKMFIKKLOKIGMLMSJNKLGAKJKENBFIKNRIOQKON
    LKIEMJLNKPJILJJKONNLIMJLHQMNJMMLLJLFKPKPOMMQEONFRMNJKGJNKNNFMNKQKPKKFJMLJKMIMKMIKKLNLKILGFPKORHMOPRJKHELLGHLTLOOMNMKKLMJMNLNOKHMJLJMRJKQNIOO
    GLIKLLNODKJKNMKLILMKJLNKKHMNKNKIAISLMCGIJPHQMNOGPKMEJIJKHJGKPRLJNCKPJOHJKJEONJNJJMMKHOIIORLINNLJPNNIJJALFHPIGIPNOJKKIOPMMIHPJMRHGIOILKDQOSOM
    GFVFLKOLEKQPKILLKLJHGJGOOJMJQKLJKKLJHKGRLIMNPNKOFPIHJIMNSPLNKMGQIJKCOIQMJHQHHQKIKLNNMNOIKLRKIMFIMALGIOJRHGIKQLOKEJLLDGIEHNHLOJKNIKKKFIKMMNKM
    HKLMQKPGNLRKNJILKJNOOEPNHJHLMKMLNMLPJGLMJKGIMOIKKAKGFMOMNHMDGNIJIJIKIKLHHOMKNGDMMSFGJNMINGNIJKMPLMODMHGJMLHCHIJQLIPPKLLGOMKHMLJKGEPLPJOPMLNH
    LJMJJKSILNINGLILILPULLKPLMOIJMRKMLLGHLOLONKKJLMQOLIOIILOGLNNTFNLLLKNHOFOKIJDNMNKKIJESJLJNLOOIPNJRIONLPSJHJLNMLQJLJMNMKMIOLONOPMOKNHMLMMOPKJP
    NTHRPMOKIJJIRGNIMGMHTPMLKKNMHKIJOJIHPIKSJKNOKLKTKMQOONLQMJIPQMEJNJMNJMLKLNKPVMNOOMPOIRGNJIIMMMKIKJBMMMJLMPLQOJMKHPPOSHNLJMNHPNQKJNLMQNENJJLN
    LLLJQLQJJLQJOQQJMPKMNMNPOJJROFLJIKJHOMNOMKLPEKGLPDOMMORJNIOJNOMKOIOIIIKMIJJJOKIIOQNNLMJLNIPNHGGHJRKNMJEKNJSGKPIPMHHIJNMJKPNPMKMPNNLLJLQNNPKK
    MMNJPOMJKNLNKKHUKRINNHOGQLLKHOISPMMPMPGIJOKLROKMNKNKIJSLKNHKPNNIHOLRKJLIMNMILQLJLLONGOGLOOJJIJAIOSPONLOIJJLRKJGJMKNIKHKKKNSNQIOMHGMLJIHHQMJS
    KHNSKMLJHLJPJLPHGOOHLKOMJKNQILLJNKOMINJLJIJIISNIINMQMNOKIMMQJJJMOOIPJIHINKHMQLKFLBEOJHKELJJMPKMGNSKNKNHROLIQHNIOJQIQNPKJJIJLILITGKJHKKLQHSKL
    FKLKIIPNKNKRIONGKJGOMINOOKHUNJQMFNJJLISQOLKMNMPKJMNRHKGKOLJGLPHLMNNLPIKELPLNLJSLOLPQKJRNKHEOPLMINKJNGNIRIMJJPNOLKLHIMHFKNPRJJGKUGMNKLGKRMKJN
    SGRPLRLJIKPSHOGHNMPKSFHNMMKRPKRILGRLNLNGGMNPIMLMKOPPNLSJOIMNEIFHLHPIMOKMHHMHPKIPMPIOPKRKMKBHNNRRLNLOVJJIIONNLOLLQMPMNLKIRNOGHKQKOCJKJJFLKIOE
    PGJTLMJJMKKKLPLJLSQBOJNQKMMMLORLLMEMJNHSMSQIKMKKRPLILJNIUSMNNGONOKSMHINLHLTOPHIUINDKMKHJOJHIMJQJJOIIKHGINMRKKKIKNPEINMHNGQGKHMOGHIILFTGQIMEK
    RFTGNLHHECIJIOJRKILMKMJILVNKFNHMHHPPINLMQGMMLRMMJNIMFHPILKPHIPGPINLKOLLLNLLIMQHHOJMFMHIPRGPKIROTQMJJTNMKJQHOHKPLLJNJHEOJFOQHNGSMHJOLEIRJGLFN
    LJOCOMJKQOHNIHLPKLPIQJPMOEPSPKSJPMKMPMLPMKPDIHMKKKHNKLQLKDPKJIMJOLKPKHKIKJGJIJKJIEMLGMMOLNTNGPJKFKIORNPPNMPKPKMQGNQLNIILPPGMMNHIKHJMMJFQHOLJ
    PNLLHHLNKNNKMKHLRUOFMOPQFHMKQQJJJKQJNPNOLKLNROOPHKOMODJPTROPNJQMJKKMKPJLQMFJMHQJIOFGLIJNHMRGNNLJKSQJLMPLQILTKUMMMKHRNMGPGNHONJJLJHSKLRPKPMMM
    LHPPOOLKINQNIMIQQNKNHPJHPPPNNIJHMIMNMLIJNGGLQNKHKMPNMKKGHHIOOLKHPLHLOIKMNJTQJNFPLLQPJNKOKNIKKHHMKIVNLPQQFJQJNMOGHPIHTIKKNKILIPHOOSRKNMJGNRPT
    JKSKGONGNGKJSSNNKROMOSKQNRLKJPNNOPNLKIJLHGKIHPJMPHJFKSMONSOMRMNPKPGFOGKHPNJESNNNPRKKPRPHOIGLKMKMKMOFNPLPROHRKPQLMJLOLKOIIUNHNKMSQHOGOPMVIRJI
    KMJFHOKULNHNOKIQFRFLNJMMUKLLMMMILHHPKNRSIFKHOGJMEQLLRJIQEILQLJINMKLOILKQIRQIPIOMLIJJHKQLQQFPNMPMIFQKMONHKLFMKKLLPJJLPLMOQIJLJUQOKTLNONOGMJKT
    JJKJJNMIMIKIRVIINHLMJNHJMNBQHPIHIKKKPSOOLGNOTLQLKNFFKNRNHHSMPMOJNPHLLOSMKHIOLFKPKRQPKNIUKPMSOUFNKROKHPJMOKNOOJNMOJMNIVQOGQPLLNPLOIOPIGGJVKMO
    LSIKDMINKKVTLIONNLSFNKJROMPMRENKKPKMJJGMMLKRLSJOLIKLJMQPHINOEJHTJGOKMTFMLKJNNJOONQLPNUNNMOPJLIQRKFKMMLVLRRIOGLILOFNFILMMJKJLHQLQTPMMJKKILFKM
    LEMMINNRSQJQLKMPOUIMPIPKMVGOEQLMJGLOKOGKNQOOHPOOMPJKTISNIHNIGLMKIHNHOOQIQKJKKOPHPJHFHOQGMPILLOKFMKLKPOMPLHNNIONPMIGPONMMFRJPJOOOMIJJMGLMNKQN
    KPLJNJHILJLMLMKGPIIIJKOIKKRNHRJOLORMMRSNPIFQPODOPGRMOJMHQNLPJKROHJNMMIKOHOJHLLIMNPFHIPRPKOLMLNNHJIOPSGKQOIPOGLLPLQKNGHKLLNMJLMKLRRLOMJKLMPIN
    POGLLNLINNKKIJNJJKQQNNMMNOTHHJDOKHOMJIUHFNIMJHGKFHIJQHNKQLLJSIOULJLMPIRQOMSJEOOOJLILLUKQIKQJPKSKMNKJLJLKNJONHQMGMRSOVLRLNMJHLFTJJQJLMGKMLLGP
    OLMTILKIJJKIKLLGPMLOMGMHHNLLNNHNKLJNSLPGNJKEOPOMJJHKMMMHJSNJFKJDDHLKNNLKLJLQKGLLJQHJHJLGQNKQNKMQNKOMFNCLQNNKJOPFHNJLPMQOKHGMKILLCDLOQMMGGMKE
    MNLOJNHLKNMIRSMNIQHFMLGLIHPPGIFJJIIMJTNOJOMJNQLINFKONLRJJMLLLIGMQOLJQNKPKNLJMHGMLPKJLMNJKIPLLFKNNOJKNONGHPGMKOGIHLOPLPLLIMHLOKJKDMLMKJHPHMNI
    TEJOHDJPONHOGGNNNNMLFIQDGNHHHLRGGKOPJLHLJLKPNQJILLMNJFFKLLMKLKMKLMQPSKMMKFCOQKLITRIFJJLMQKILIRBLJKOMHILJMMHKVILNOHOKPNMNJPBLFLLPOIJHNFJJMLKO
    KLILNFLQJMKKKRQNIJGPMMOLKLJRIKNPDKIJJHOKEOKNLJMHFJMNKLJHMMOJHMJPFMHHLMQRIKIJKLMONJMQOIJKMMGKOQKGNPIJNLNRIJOKKKNOMOPGLKILILOKLMQOOINOMNGULLIO
    PMPHNGJQJDJLMNUKIJMKNJIJHPJHKJHAGJNHKROPJJOIDMPQKJMGKKLKGPKKPJMNIIHNMJEJMKILLNKGGNKNPPJMOOFKNLGNGHNGKGOIKLOLJRLLNILOKJJOTEENOMILNLMOMLMKGKNL
    NHLNHLODKLNMKLPHIJNRMPEOLMGONMOTOOMOONIHNLSMQROILLKMNPREPLFHJGUGQKMUILMNPNGJKOLMMINJHLOJJPOMPLHHJJPMHLLJPNKQMPIMKVLHGKPJILJLLIRJGLQFMKIMCNPL
    OLPLNOGOMGMKNLIOOGLMLHQMJQKPSGNJGKHKRKKNGLLMLLRMNOKNTKELKPMNNOMLVJGHOREPNOKMNMLKPIKPOSLTKMJDNMSPLQKIQQMHGJIOJQPPLEMPORMOHOJKEOKLCNHKOJFLKMQM
    MPPMULKJRKJLSJMGLHIIRNOMSMQHCNNIQRKJHFLJLHPOKJMKQKGKIOQTHOKJNMMIEMLEIKFLRIJMNLNHKLLKHIOKFKVJIMHHQJMQQNHJNFJIFLTCFHJNJKLDJKNKHMKDJJJLOSGMLJNJ
    LNKIOPMKMMHRRMKILNOLMMMLHNOLQNPOMNNKIHLFPQNLPJIFSPOPPKNOLOPGINJINJKLOJLMGBOMMMGONNMLLKKIIJRMMGIMQNNLJJOKSEKOVKIMJQQNFDMKQHGLIQMLDNIMLKLGKTOR
    JLQVLOJQFOKIHMFMMNRKJMLLDLQJPJSHFHOLMLNNVIGLJRPKNKLNPKMLNNGIOOLMVKPSLFNJQLJNJOMPMGMLPSNMKKMGJQLKTNOEPMGROSLOJKMONJKEPHJKQNLINJJLNQKIQQLHLQIL
    GIJKMSKHQKLLFLKLHOIJKQHLKKNMMNLJOPGPRSGPINGNQLQNGIKMLOMKIKGLVMIJJJLOHNKRJMJHEIOJKEGOOQLMLILOOQLJJJLGNEINHHDIIOLNKHKKFJEDMQJPKLJPJJJPQPHRQFSN
    KEPOKKLKJGOMMLLHTONNIOKOMFIOLFQEFPLJQMTKNKMMQPPLGOKMFJKKMPRVKPKFFMNJMNLMPOJKPRLNOINLIIPKMOPFFMOLFOMNKLONJPPOJLKKORKHGLMQIHIMHFVJKGLPPOGNLIOK
    EMIRBJLNOQJMNOITHMLLKLNMRNHPQGPJKFKMOLNQSRHNJKMOIOLFMLPISEPFHHMLSRFGLKNPHJLMQIGRJPMMHNRNHPIMNMJRKLPULHOFLGLKILJHKMLNKIILFNFLKNLQLFKNLHNKKKPL
    OEPMIHNPNOSGLLLOJQKLIGMUHRNRNFPPOQMIGPLOHJLKOPHRQJJMMMHOLAOPMLKJOONLFLRKIJLKLQTLMLJOJOEOJMQJNICKIJNLOKKMOLFFMKJIJKHJIKNLHOINLROKJKMHMKKJKKFL
    EPHNOGLPIILOQMKJOJTKNMJLKMLCFMNGSNIMLMQLMMMIPJLTNHLQRGOJINHJKOMPILNNKLLKKIMJMMMJQJPHIKGIJIHPIFNNNPNHJINMNHFPMKNGJNJRLJLEMENMINKKLIJDINGNGOPM
    EMLKMOLLIMHMMLKMJMJEIOJQIOLGHJJOOHNOKKIPPLHQLEMEHMORLJLTPIKFJFFNMONLMNRURNEJKLNNHHINLMRKFMMJJHHLKPQOIIPIIPEQMGLHRHIJHLMOIMMVKLSHHIMQJRJLMLLJ
    UEJDJHLLGPJNPMGMGNLIKOKRNKLJGOJMNNIILNMNNOKKMJILLISONJIHQPKMJLPGPMLPJSNKIOJLJKJJGSLLKLMKHMPKLPPJIMNKJILINILHJJNINGIINJOFJJQOILIOILPRJQTMMPJJ
    NIOMIKPNKJIOELLMEIPMNIPKHIJMMMLJIHJLLNNNMKKHLKKOOLLJENIQQICGKFHQNLJJNNPMJRQLOKLPNJGRONGGPOSEKNMHKFJOKKLJFOHQMMGFJQILJLKJLQMHNIMGMDVIOHNORKNK
    SIKKKPKOFMMINIPLQLPIHMKLOEKQLNKORPOJKHOMKMTFLQKOQLFTOQQKLLQNGMPMLKMPJRNSMGOJNNOLUNJOJFJKIKQIPNILOMNPQMMRDJMGOKOQRMKNKIPJLNMJJMLOKHNGPHKFIILH
    JMSIIPILRFNJPMPOOOJQMQKOMMGMLNONLIQLRQNLGJPINJNGHOKNNLNOKLMONMHKORNMOHFPOPFPIOHJJIKOULMPQOGKKONLPGLHGQKHTJGOBMJNNNOJNQTIORLOEJIGLQIMMLJQNEKH
    RNJMKOQGMJKLKKHOPNNLNGLNMQIQLORHKNIRMIMKOKMMNPNGOILHKNGHNMFQMRFJHNJQLHJKJKKHMMIKMLKKSLQNEGPNRHGKCNLNQPJKNJPLMMJKQGJMMNNSFIONNBJJNNKHPIOHGKHT
    KLIMQHLLKPJJONHQQNNHKMNHMQGGIRLMIBMOGKOOJRPLLKMNPJSKSKNOHNVVINIJGKRLSLSONMNPCKIKMOFMPIMJINHJKIOGNJJJMILLNMMKEPFJGPOLJQOPHLMKOJLPLVOJPLNMROMJ
    FKQQVLRNPIMLQOKSKKLMFNMMMPLCKPLLKFOIFIPNKMMIKMLLLKGPDMMLNJOKDKMMKIHNDMLSJLTGPMGHNOLLJCMIOGLKJMANMSLKIKPMKKKJLLGGGLKLKNHLNNJNHJIKRNNJHLIPHLLV
    PMNKKMGJLKMIPJMMHJMMIMFORKMELJNKLLKQKMHFJJLIILHLRNGOIJKVMELKNJKQUPNMQROJIFKLKMRJMRJRGNMSINNMOJFPJONNJNNIVOLNNHKNQJLKQLFHJGKPJEKPMGONGPNRKPFP
    OIKKMGEMIHUMKJKLMHPIEPMQKPKHIGOLGISEOIIMLKJOILLRTTHOSRMNPLNJOPSINEHNPMJSMPNJHOIIILTROLJHNNFKMQGHLMKRHNKROJHILMOIJKRKMHQPHLQEKSNMPKKOCQLMJOKQ
    OMHLIFSNFMTNGKJJJHJSKGJLLLGMFGNHHGOQOLKKJJJKOKLHIIKKJMMIHILJSELLKEKHMJLJHHOFNGJHIJPNNIJFOLKHJLKMSQPNMLIIHPKNMJPJLKMJLNLKIKMJLFQRFIMOLTNPNOKI
    MFINILGLIMIHLOTOEONJLGOLIMIKRKRIJOKLQNPLJLMBKOOGMLQNMOLHJGKHJPJLONOJJLJMKQNNNKKOLOMMLELHGLKJMIMNKIJHPKKLKIRMILNNSMKJPPJMOMMIMQKINLMRNJLJLJPH
    OMNFILURLIQHOLUIJMQNHPONUMINHPPMMMNLKFJKSNMMGINKJKLLOMNIOHSQERLLJOKRKJFDHMGLJJGGOLOPKHNQHHNKKQONKJQSPJMONOIPPLPQHDHLMNILJLKMNOLIGLOJJOLJMNII
    IGLNPOLOONMMPNMJGOJMQLFMLNSFHEJOILINMNPIPONLOMJJMKKRHTKLONJMNLLILKRPOKLLLMKMPJNKLMHNGHMNJJFMGJKKSJHLPMILJMLQOFNRPMLLNNKMKQKNMHOLNJJGLLJNNPMM
    MKMNFHLKLMJOGJFQOINGOPOHKGKNKKFGNHDQMJKNKOEMJMPFINJMHGKMINRIKOOLLNKGKOKHKBHJIHHKKRHOKNPPLOLMJJEMLKIJFMJFMNHNKLIJQLIEMKMNMHMKFJJOMCMCPIONRJKK
    JHLMNGFCIEJKMMNOMIKJKMGIKQSOGKGMLMQEMKOLLMGNJNMGIJKGIMOIQRIMMLONHMMLMCKISIRLNKKHPNNLHMEJMDNFMILOLJOFJKJLOHJKSFLJMHJMOHTORKIMIJJIIIJNQKHLLKHK
    LJJLRIPNOKMMLLOKPNQQDMJLMKJMLQJJJJLNJMKLOPQKJLLLIMPJJNHIPHIMIOINKOJEHKSMMQNOKGORMKMNJHHPGHHNNRMELLKPFKLMKMQSGQMOJILNPHREIPGIKKKJNIKMOJOLLLKO
    JMSNKJJEMMJLLKJKMHMMGOMMJMLIRMMLONLILRILOIHNLQJIQHPEMJQEHPNJQJLIOINHMNKJJLIIPJKLHIHLIJKKLKGGKHLLKMIIMRKJIKHMMHHJKQKMKENLJJLKMIPQOMDJNMGKLMOG
    PKOHQLMNMPNIMOLRKOPNLNNPGONLQNQJLJIMMLFLLKGJMNKMKNPLNLMLKMMQHPLHJHHOMCGKJJQNMDMNHNOQKNMKOHLKBOIGILLLHGNLJFMOTLPNIMJQLRLKGGOIKQNLNLIIJJKNKQMK
    IKJRLMMLMHQOJGLNMNPGLKNLFHNKHFLNOHLJIGLOLRMHQIQKOIMILKAMKIKJLLOPKQMJQPOJMHHIPLKIPJIMLQINGKQKMJNMKKPNQNILKIQKRTJPKMLJHJILJKJKOMNQFIISMMMIVRLJ
    OKUMLJPONNGITPMHKKSPMKNPLNQPMKPMTOMJKGHDJLJKNNNJJIJKJFLEJIHMKFKFIQKOOQJIQRNPMHNKPPOKKKRNOJKNKFNJLMMLRPNMLGKIKLJOPMNMKJNJLKGOGMKPHQLJOMKKJOIK
    PLHNOJLILROQPLRMJILOCNLIKKMMMMOOQHMLNPLFMJHNLIOOLMJINLOJNPILPHIIPMHLRGKSNQNHNNVPPOJMQNODMMMMMPGMRQOIONKRLQMPLLLMJEJQJKMMMJLHMQKFNKIGIOMPJMIL
    NMJKQGJLGNGJPLMPLPLHMKJNNGNOJIIOMHOPOMHLIGLLNMIQKNEKONLMPPKRMJMKIONPJHOKJQOPLMNIJKNSJLKLMKJJQILLFGJNVKLRNLQPJQLHIFRLMINKHNHMKKLKOGPPPLNKKINO
    HKFFNRJLLQGKOLNOMCNIKISKTQMEPGGJFCQCKGFLMOGBLGONQPLQPMHMEJHIDKIIHMHHKKOLMHNLFLNGHNSPKNSQKQQLDNHNMPGIFJKKOMIKLGTSVKIAOGOMLMMEJHMPSQNJOHNNOFPO
    ODGGMLMORTJIIPTDRMILRNSLKKHTLEOSILNNQHFMLKOJEFDIHKENMNINCFNKIPLFINNNJHLOIJPKGDNLLMIQLLMJFNGESSHMMJJIMOEMHKRGNFKQLMTCRNHKSNRQOOEHSQPMOLMMNKPK
    KLJKKLPNEJFOJHIEMFEHILMMIPKOGNKMOJIPLGKJJIKLPNOJINNNJIPLKMOPOLMKNMHKLHLMIKILLLKKLNGNIHJMNJJMGIMJRPOMPKHMKNKIKTLLIONJHDIMJPGHNONNLCJIKMMHKJLN
    INQDILICULNMPOKLRQONQKKJNMPHMGOHJRGNMOJEJPJFLLNJJLMOLJHJJJEIIKIMMNHNLMJILMMMIPHIPNJHHKNHKOOPEKHLOHIHKKQKMKHNGSHMLMIKLHJUFBHDTKSFKIJIJHNFILHJ
    OHRLMPOKNOCOQOKGJOMOJPMHJPNKNHIJDNKHKNJLKHLGHFLNLKLMKMLGKKLKBMGJLGKFQIMPCLPKMNIKMIQMIHIKMKQLJIKMLMNKIPKPLEKJFJLLOIGMSKRGJRNJKJLRKJNMRQLMFPLI
    FEKKQKOMGKPFJMHQLGHKOQOJOELRPJMKKJIIJOKMJQPMRJPJOIKDIQKIPPNGGNNLIJKGFKRPLPDJLNMKJPOHUNHMTLKLKQJGLNRDMJHLIJKIOINKHHKHFPIJJIHTSNPOGKHJUMPGIOLO
    GPHKLGLJMMOKLMGIIIONIJMMGGLLHRNJJLKHMHFQHPINHKMKLNLONKKNQVPJMMOLLMMMKKKHGNMJLJIKKMKGKJGNMMLPAGKMHFPLKMEMQRJEJKIERMMMPQKGHLEJLJNKSKELFKNHJKCN
    IIGENGMJIPJLOQOJNINKDIJQFNJLQNKKKJJJINRBKLPNNILHTLGKNFOMKLRMQNOLIJPRIMJJLEOKPIMNHJPNINIKMKLDLLMLJJPMOMLJQPTNISPKLDKKTMKILPLKSKRQJKPRLGHGPNMN
    IJAOKMIOFNPKJHEDLMIJLPKLHKHGGLTIRILSOHLPTNDFLNIMMMIMLHGOLPSILFJHJINIJLKMIOPINJKMNIINHJNLJNLOMHGLHHOLJOMPASNBGOMMCJHQONNHHLMEJFIOOOLKOJIRGKND
    IMPMLLKLRLGNLMOGMMQPNLLKSJINNPKKAJKPHKMKLDMMUOHLIPUNINMTJOIDIDNHJMLNLJPIOHQKTINOOJNHINRLFMQPPJINJKKLJLFLJKIJLJJLMHIKIMOGNPLNLNOSIMNMMQKJLIOO
    HFPLNIMNQHOLHFENQPKIKNKNRJHIIOSMHJLDSIIHJILIQJLOPJEFFQONJLKFCLINKKLFKOQNOINMQHPTTTLFKGNJKRHLMJMONGLJCJFLGHMNEHJNDPPGLGMMMIOIIMHOONIHLMGQJJHH
    DLOHRRHMKHHGPJDLJMKLMLKLJKNKONKFTPKJLHQMQDILKMLJMOMJNLNOPJFJMPFIIGNLOQJOGKLDMLLNNKFQGPLNMLLMINFPJIRJOLIIJLKOMONNTKKOGELJNIRJIQHIILJFKMNRNHJF
    GMMHOKOHLMLKLNGLIPLJKIGMJKJNTFHHINLKJGPFEMTOKJLPIPQELCVLLRDSOMSKPPKNPDNGSOMHKQFLKJNKLLMPMFMPOLJPLKJKOPIGKOEONQJMKLIIIKGLJNHLMHOLCHKIGNNFKQLN
    KHOKELKAFKIKNIMLHNLKMLJLJHLNRILHNJGHOMNKKKNNKLKOLIMKONLLPINJPPSOPJHOOOFKILJPOIQOJMHLGKKKPKLNNFOOIOGGMQGMNMMMMHNPRKLHLMINIKKGIOMNIMGHFKNHIRJF
    HGLNKKNMLLKLNNNMLONLHQODHOMPMILJJIMGRRIKRGKEMKKJPMJPLPJOLHKLJFDMJHPMNMOMJOONLJOHLKJMLMMKMNKNLILJOLKLSILKMNQMGLJGKJFOPLHPNMQMNKGNOQFJOKKNKLLJ
    OOUBGHFNIHOKNOPLPOFQGJJLGJLMIHOILRMJNOKLIGIMFMIHPHFSQKOPHHGKJNNJLFMMMJRLQQKIQKHPOKMKLJMMMFMOHKKKIQUMKKJMMLMPQMNMHMLNFNNNMLHMKNLINNMINOLLKKPM
    NJJIINFKDLJPOIOLKLKLMKSLLLILRLJHJNOLMOJHIJRINPKIMRJGONLQGOLGRGMKIKGJHJHFGOSIJPMJMIJKOOGKKJKJLLOOEILHQEGJKJODMNFLLINIIIHKIKPMKIINOFKOLJNKJMLG
    GNKMFHOMNMLLMMJNFNKNJIMJGNNKJLNRIKOLJDLJHJKOONJIMHOLQIOLEMKJLMNJMNKGOKTLMOILJMOJIHHKFRNKJGLQIIMIJMLNMNNITMDKSNNMJJNIMOGNPGLOGOIPOKMLILIILGHI
    MOLHJOOHMMNLCKJLGMMHJMPOGLLNMNNJHKNNQMHJRHLPGNJJONKNIPKJLPNLIGQHLJPHNKJFIIMQFIOJKMQJNOQMOGEQOOKJKLNNKONILMNNRJKJNHJOGCFGNKPPPHPKGSLNPLVINJRH
    IPOKFNLFMMOGIQEKMIQJFHHHOKQPONHIIKIONIQKOLNKONMSMSIIMNRVMMFKJCOFFKKEKKLNLPKMMKKMHJNNMMJMMPJKJOKKGQHQLKHNLOQIIKPNNIKGNMMOVINUKLNNTJPMJJNOKDON
    HRIKNJOFKPSQNONKLJOGHLLNKHGGOLRHNQOLILEEOQOVKLHFNLJMJMNKMFKKLQLHPNPEKMOOQKLRKLPQLKNKTOMKPHIOJSINJMKGKGNHKCJRMKHLONGFQOIJONUOMKNPPRILPHGKLHJM
    GQNKNLFPMPPHGELOOPJFKLNKQRMFFFMOEIKQLLILKNQHQILPFJNRMLTLMKVPNNOKHNNLMNNNDMQIPKQMLJOGIMPQNBNMIMOLGIGJLEOLHOLOKLJMQGPLNLNKOKMMPLNJLGOJPKHMOEKP
    MVPMKQIKOTJMJKMPKJDJOPJNNIPMHOIJPLIKIKMQKFLRPNMIGQKQNPKKJKFNOOOHPKPHPNNOJGPKQKMGTKBJLPGLHHJKPLINMKOLOMPGIHFPEMJOLOHJKQNIGKIJMLNLHIQHPKLGHHIQ
    KNJQIIHKNLPNLSLKLMLDINNFKGKQMIJJMLPFSNKFKKQKQGIRMJKLLLGRHNMKMNHJOLMMJIFEKHOGLOIKKMHEIJKMHMOTPFKHMKQPLKNKOMPNCJNLPKKMIONNLIFQNPHMLLNGPLLKKOII
    PNPMMQLGOKGKKKKNRNOLKLPRQLJFHLRSKIHQQMMIMIOLGNQIMKKHJNIJOJOQOQMBJNLKGGMQEEIPILEINJGGRLNRPJKMABKPFMHIKHNNKHNSNIFQMOINIPIQLKOGJIIPIKNLNPLLKHNL
    JKMJMMKHLRISNKLLGOOQMKQKNNKFJNMMKKLTIAMFHKHNNJNMJGMLQHKGKMKQIPLHHKKLLGMTMLNJQLNLDHSJJFLOJJMOINJJOMJLHIJLKTJNKNRKPHJTMLNPIFLLLPGSLNRKSMKMQVMO
    MNJKPNONLHKNPJMKLNKKSILGNEIQFLKHQKPEHJIGNLKQMJEIFEVPIIENOMNIHKKHMOLMKKDIQFNKLPJJKJLMPGNJGHOJIGIMJPIRLOKMPFSTJKIJKMTUOLIAMNOJUMLPOMPNNMMRKNML
    HLRJPIKOOJMLPNGSINMJLNONMQMJSMMDGEJJKHMIINVMJKKEONNRMLQOOKMSJIJORJOOHLJSLKNNKMLMJKMLMMKIINOKRIILQMPMOMNJLJQMHOKNKMILHMJMNPFJMQQGPSMJMPVLMPOP
    FHQPGRORMPHMJBJLNNKOOJGECTNHIKHKIOLHLQONLIIINMHFQHJNLJNLNFGKNMGLJJNMHLKLOILJADMMPOKPJIKLFKJSNLHMEMMIMKKJLKJMLQVNLNNMNHEGNLFHLIRIPKNJMOMNLMOP
    QLLJLKNOOIOKKHPHQLNFIKRLJJLBSRJNOONENGLIMHQJOFHQJBPQPOENKJKJLNQKKDKNFMPKJKNHPRLHLLGJJPLMEJQPGRHMPPHKPQNEOJKLLJMMGNCIMPLIPHMKPUJNPKKHHHKRJOML
    HGQKGJLLLOIIHKDIQHIQNIJJNPKRHIIGHMKKMLLCHJLRJEJIUKLROKLGKIPJHPNPLGMOHSEMIPILKNRMPOMCOFLIIJOGDLHHPRGEBOLLKLICHMKIILJHMKSQKQMQIPFOLQLLOLOMIJQI
    LKMQNQNHPKMLJFPVOJORHIQKGEOLLNLKMQLKIMMLLRENFMLKLMRLLFHJPJLLQTGJHQJJLMMIIJDOKKKJLLKLORLMJNPHKLIHHQQNLLHKQHFJOPOOLLLIFIONJIINNGKMKMLLSKRJNCMM
    MRPMNJLJKJHKORJFOLOLKNHONNOKKHLNIJJGLMNPIMIKOMNNLQFSFKQLJLNHNNGLPQLJOLPKHPNJLKKLQMINQEGHFIGLIJLNLOIAOQJQINLCIFKLKIMFNNJIQPOJPLPGQIMKMFLIJJKK
    QJQORKNNMOKINLNRKKIIGMPIGMENPKKBERLFRMDLPHLKNLKMIJOLILKNPPRLLJNJJKKINKPNGJMFQSPFKRKTNHGJNGIPQUKKLGONKJNOJINKIEIVPJMNQLJJSCOJJGLEPKOOINGFNKLN
    MGFMMQLLPLMIMOJNEOGJPFINIPTJJHFHSGQLFIFHLOHDKLKOMIMLOOJHLEHINGGLINPAJOOQMMDQQPFKJMNJFGKMOJLNJNKILLGKOQNGNQLFIMLEHJHINJJLMKOMJUKVKQHIILKMJOKJ
    OPOJKHOKJJLSLHGJKJIFMKDPPKKLKMJKGJMNLJQJNSKKHMIHLOPPLFLQKKONTPJELMLKPNPLHKEMJIKMNHGANMLOJKOLMNGOMRMLNLJPMMORPTIIIJLNJJLKLKLSKLDROKJLLNJLKQPL
    GKOKJKTPQQKLLQMLFHPHJPNPLOKKJHOFLGINIKPKOGMQKKKCNLJPOQPOEGHMJOPPKTNJOMFRREOGQJKDFOOHJILIPJOMLFKHJPEKILBIPHIMLKOLMVLKNJMHLAGEIPMHELPGNHGLKUTM
    NOGMEMKNNRMKHKMNJIPKLMPKOQIOQILOOOLORMLMQKLHPNKIQONPRNNLPJBONPMMLNQEHLRJPILIOFLJQMMMGLLKKKJKTISMEMKDELJJKLPHKMLRGPIOHJLMLQMGNHLJJLJJINKKKHOI
    HLIHNHKVNNJOOKLDQRMLLCLMHHEMOPHKIIOIKIPNPQORKLJNMGHMMKHJLJKMKMJLMKIFIMKHFJKOKNGKJKJMKMRENQNHKIIILQJLIEJROCQHLOHHHKIROHJQNPNPNRJJPQQQQILEKKKM
    MRIMNIKHHMKNIONOGBMGKMGKIKMLJIIHNLRKNOPQOVQJSJMPNKQOLLIHMKPLMOMOOMNLJNJMJNKHQPMNLOJQHPIQJHKJKNJIOLKIKIFQMOHMKIKNJJLIPJQLOLSLIOEJOMOONMNGNIMH
    GGJOJLPMLNNNLPNMINLPRGJJNKNJOKKPFLKKOSFOOJHLJKMKQJNHNQLLMLQORIQNMLMOKPNLMKKLQLMKPFHLMNJLJKLIKOIKNOIINFPNKMLNOOQILRGNKIGJQKQHRJONQFPJNPLQMIOM
    LPMLLLIJOHKJMMLNMJOGHKIIILPJPNJKMGQHOHMMIHNEPGIHJJKKNLHORNPLNPEKSNKFMMOMOLIJOQNMMJJJOMLQONHJSKGOMNPOHMLKLIGOKJIJMMMIPMHGKPNJGLNONPOTQMLNKKJP
    MMNMKHJMMLNLHPTPMOMHJMSMHKKMNJJNPNLDLJDMKLLDQJNIGHNHIOQKMLKKMPFRGNSKOMOLKFINNQHGGPLHIPGMJLKJJNMNORNLLMJNONJPJLPJGTNMONQPLLLMNQLGIROGJHMHPKNM
    IMPPKKNILOPONHHFHOKKIMJOLNLOINJQKNNMJNNLMKIIMOPMNGKPIORMKFPNIVNJLKMKILNLIIKJMJNHOJOMMHIMQGNJGGHIMJPNNQMLLOPNKMKINQIMMKSLIIIQKJLOISOJMKMOILES
    IQQKOMNMIMNKJHILQLQHKKKIKNLOSKKNGMONHMLQRJIMNEKIHLKOLMKJJHEOJLHJJLIUMMMJGQGQJQQQEIMQKGNIJJJOOKLGNHKPKLMMRMJMKLHMPMHJOONKILMJMKJIHKRLKGMQPKML
    KOOLGNLNIKOLKIKLNLOKMLKMLRJRJLPTNOONNPFFINMKHMRPOJONNOOJLLONHKGMPQNMOMKEGLMLLPOHLHNPMPRHPKMMJLMNGLPKMOPKOIJSKMOPNPIOSQFIGMRLOPKLHLIQSLMMKHIM
    GRLPPNILNLGONGMDNGNKJJILKKPLIKLJHIMKRSLJLHKNFHNLMMPHLGMRTHKHKJMHNMIQKQLOHLNLLMIRQMJLONHHKHOIILMKNNNILLLRMLOMIMNILQOKLRHIJHOJJJLLNMQHOMKGFLLP
    OJOOOLMRSJPIMJROONJOKJIIJJPNHRQKOJLNLHHNMOENJLOLLNGONINHPMMNPJMNLILIOGJHILNIMKQLQQRKOLPODMNIINJHOIGNLLNMJFNNMIMNOMOILRKIMNMPMJHJTPMRMLNNOOKM
    HHLMMNOIHKLHMOMGLJJLHKLLJGKMIIJONLSMHPHQLQLJOKMQOKLJQJNMNNLMMFNJLQJJPKJKMLGKKLMLPJJLROLNFFKNNKIKJKKILLKINOPLRLQMGMIQOILPOLNKKJJIONKLKKNMMMMN
    NQKILKNOSKLOKPHLQHJKOLRIUMKJJNKGOBKIHNONPHJIKGKKOKMKLILJMQPKIKKHLNJLHQPKGTMKKIOKHHPHJNIILFTPILMIMMILLGIDNMMMNJETULLHJKKKLIKELILFPJKKNINRKHNM
    KJLJJJSBJONMMNJKVMIPIQOPOBOJMLSLHKLHJUJJLNCHPMGJHKSMNOJFLKGFFJLRRHONMLMHKLOLHQJLKJPSPLNNQINOLHPJNGKJMNMFJNLIKKKIMEONJHHJOIHKIPFQOOGLJLHNQOIL
    MOPJNKJMLPPLEMJOKHNFLIJSPFPKNNJLGNMMLOMKHLMNMGRNFLGMJESPNHEKGRLOJINJONPJINOMMJJJKKIGJKLJITRNONKPMFKKMRIUMKQHPJMMPCKJCJFPOJIJIOOQHHDPIKLEQLKJ
    HMJKJMMMGLJQGOVKGFJLLIPITGMGNTFNSFGMSOOFMCPNGNLJIJJPJKLJIIMLJKKIOHLGRGHCMHRJLMGILNLNKKMJMRKKGLOPJEQMKKGKMBMILIHMFNKLTNJJJMIHBKMLPUJMKKLOMQJJ
    OLFJSLOMULJFOOQSKOLNQPLCMNMMOKIPNCKFOMPTMLIHMOLONIIJLMPJNMNOMLKKNKLKGKJHJLNKGPGOQNIKJOULPMLKONPHPKJOJIMLLKMOMNHHJQJNPPJOHCGQMHKJPNJOJIKHOLKO
    KPITHNKPDPJGPLJHJHHKKNOFMPGQNJMIDOIOJJJNLKOMILKMLKLJHMMLMOKLPONKEIORNLMNILLKPHMGHKLJIMJFFNMRIJFKONMKBMNFJHMNOLREOPOLLGJKHJMINRJQNIJLHGLLIFJH
    GPLJBGIIMKJNPJOILMLROIMHJMNMJMHGNNRPMIMNNLJMNKFMIOMKLLQJLJJHMPKGHLNJKMKHNJMJIELMKMIPMKQGLHNOJPNNONQGMILMLKKMKMIBKHHGLQQMGNOILNMMLLILMMQIOCIN
    NPGLMGKLPEFNVKFOIJMJJQPEMKIIRNMRJIOLLIJGJIJJLIIHHHPJLGOKDKOKPIDNHLHKPKIOMCPGKONMEMJKJMQMPJHJLLLGOKGRQOHLKIJLOKELGOIQNNHLOHCOLQJLIGJJHMLLNFNK
    MIHMUOIIPHKKQIPIKODHIILTONKJJANLGLJQPJHGKMJMKNLENHPKMGLCJELMGIIKLHPGGDGLGQOJJLJDMJMOMHKGHIJMIMFQPJJFPHIQJGHOOGRLLNGCMINLKHMOTPJLJQMKIKEGGGKM
    ILMMKFHNCOHFRHNFKELMORJKMIGHKRLOLKNHNHPGIILNLMKJLHJLMLIGHMGFKIHJLNHLFLSJHMIKPGHGNMQLJIPEMGPNLMPJNINUINJGLMKOQQNJHLMDKHEKOJOOJVNLCFRMGKJHONPP
    PJPOLMMIILHNJKPJJGLKKJIHNKHTILEMOLOEOPFJMGFORMJOOKMOGMGLNDNHPNMKHLGDBJJBDQIIJHKIMKKHKMMPJNLONJIJKIKGFLIJPIGPKIQIDJPGPHOIJKGFQQJAKQOOLLHMJKFG
    HPNIPFNLGHIJJMJBOQONIMFTLGOPJRLEOQTGLPMLIJJOIJQFKPNIGNJNIHMSGLOKRNINRKNHKKOLGNJILINIJJOPAHNOKISOMKIGQOOKNLNKLNIHMIMJILNJQGNQKELMIPLJJJMHNRSN
    MJKTBPKNKLLKMJNHBKKHLQLOLMMLICILLNLKPNBLPMKNQQKDJKJJIOIJMOHPALGMNNONILQKLPNHIOJGQJJKJKQLOLIOJQLLRKKEIIFLNMOIFOINPPJOLQULKLIILONEGQGJMOJMIOLN
    FHMTKKLHIGNLGMDIGOFMOOQKLFJNDHPMLKPTMOMKIPGLQNMGMNKJIOJNFJQDLFKHPKNNJOIUNDIMLINMFMIIIPMGKOMFHJGLNNSIQNINNTIKOMRMJMKALILFJMLIOOHGIGKJJIGMIKME
    OLGKJNNHOBQKLGHKKNGMPPNHOIHILNELPJKNMLLMNKLNNHHPJAPILVKIGONMPPGJLHJKCLLOMBMMFNKNPIOIEQHQLMILINFFJKNKNKKNEKSSLIJKNFGQOKSMJJKMKNQIOKHFTKQOMKGF
    PPGKNFDJHMNHMLKAFMLKLLJOQLLLGHKNLKNNLNOKPJJHQLJLMLFILNSQKKINLMMNIKKNMIPMKPPLNKOPJMPMMILOIKIPLMOMBGKMKHKRJTQODJKLJNIIOKMPILJMKOLLNMELOGLLJKNO
    NIHLJMLLMRLLISPGQOKLKLHNGPPRMNNMIKKMMEHMMNMJMIKFKMQQLOHHKPQOKMRJMOQHIFEMORJMINHUUHKHKJLQNROOORLLLKNIKHMNLIKHPLIHMLNKOKIIILKNLJNONNKHMPMIMQMJ
    GFJQHKMIMSIKIOMOJPMKKMQKKLNOMFLIIMPHJNMHNPIIMQNKMRGLMHQMIKNILHRNOOMPMKNMMLKKLHNNEIJONGMSIIMHNKPOLLMLQLOLMKNLRKJKKIMLJMLMNGKMGJLKIOOLKHMOIJII
    LMPQIHMLKKJHKRLPOINMOKKMJQJNINKROHLGTGKMMMLIHKLMKPCQNPMHMGNLLRNLKLJNVCIKLLNMOHROKOMKMNMJGMTIMONPNNMIPPNLPLGLLLKOMMKPFLNMIHIMSNLHJGKMOKONNOOR
    LLJQJHNKOHSOQTFULNIQHKMOJGSMKHJLKOQJPMNOLJKILJMQJMLMIMIONIMLPOOIKRNONQIPKLJJNOJORQLJNLJLPJUMLLRPKLMPJOLKLPLNIPKPOPLLKLNLMJSSMSKLOAEMOIKMNLKP
    LGMPOLJNJIPLKJOMNPHJLJJLNOHRNHMILKMKKLRQQJKQGMMREPJMLQNKQKPJJLJMPEJSOOPILMOHLLILKOHGLIMLLOOLEHMEJJNOOLKJNOIJHLLFQLMJKHIKHQPPILMNLHQMPNGOPIJI
    LKSDNKFMPLGNKFLLPMNGMLLKTMJHLKJKCMJKJPONJRMJNHIJLQMGKFNKILGJKQOPJONOLKOKLTMOGHHFNIFQOHLFNGKKNPKOHHNOILHLKSLJHNGMGDLKMANKOTOLJJHLHNJMOPPONOHQ
    FPLQKJLEKLLEMLJGLOOIJSINLKLJRKKIKFENKLIJFNIRPMEOHNMIOHIPHOOMLNJNQKJNIKPNJHMMMLJSPQKOPILQOJMIGOTJNLJLMJMLJJGLJMLGPNQIMOLNEDQNGLLQKQLRNGOSOKML
    LQLOILKOLMQMNJRFTJMIKOOPNMMKFMMIIEFMPLJMNNFIJOIFONQHGOPNKDRAJSHKQMOOJLLHLBILNLLJMLTLOQNMNMMOJLILHJNGNONMIMNJRHPKLMLJLEILKIOJLGKLJKLJNIDQGLKI
    MOJMJKMPKRMRJGKNLNQMMIKKJIIJJOOKDMLLOQPLNQKMJKJNLNNOKMQJGKKMQKOIMJNKILLOSOQLOILOKLJTFJGPLPINLGITEHOJLHJIMLRGGLQPEKLKMMEILGKJLGHQLQNPIGLEMNIJ
    KRNQHONIOMRLHTNNPKNLJLFNJUNQKMDKJPFKPKIJOIIKPJLOKNKIHLHMPMOQJQMPOOJEJFLIGNMNLKHMPIKGNFIKNPDOIHKRJEQEMJOKMOMLHPKOHOPMRJMNKMJJMIMNNMHMMKINJNKG
    DHQOKKINRMNDNJIKKMILNUKLJFNHLKQNHHKMLPQMHNJFUKHGQGGEOOGLMKILEIKJIIKKDOKMHMKJHLNIIJPLKMHNILMLJIFQKMGNIHKIHQLCIKOMJENLHKOIOOMMOGJHNNRLOOMMRNFP
    LMOMKIPOMGKLLQQLLNHPQOHGJKNRLMGNOPLKGNJPJMHILIJNTJOLILKHHJHKJOPNQNNMNLJNJHQDHJOGILEPOQNNMNBPNEOFLLJJOINHLJJLNGRGMNREJIKHJHLROKLNIFDLMPPHJJKL
    QIQINGMLKJLNKJOMJMHPLLKLNPLSJFLOMJMTEGEJIMGMMLLJHQHKOFLKIENIFIKKNPQINJKQKKFJIDEOKKINJHEJINMJHLHLMDMQLLHJKKKJKIPHLJKLLNJJJMGMOHOOLIPJPJCGNIMQ
    LFNJMOJHOJNELCKFJKHOLMOMGLMMHICHILMOLOMPKIHSHNNKGLMJKJOMKPPIMQKLNIGPNONOSMMMKIOKTINIIKFIJTNLKHLNPLKHKRIPONMJNTNJONQLONNQNOVJNKJKLRGLMGPONOMJ
    OOLJQLQOOIRRJJPKPEMEHKKNOPPKMNPLPMMJMJINSLMIJKKOOGJMIJPMLQMMNFOLLLLJMILNMMJOLPKHFBPLIKMJQONLLGIHHMIJFJLEPOLHOGJKRLJHDDKGLIMVNRPPLMLHMEHMLILN
    NKKPJKMHHKNICMHOMMMLJNMLKHNHOPLLJPJKHSKMMMEKPINMKKIKLMIINLLNIMKJKMLKKOLGMFHGQMIJLOVOJROHLQMHMLLKJFNEHFQHFMKINGMOHNJPJPOLHKGLQDLNOOFTNNLGKLIM
    OKNJMJEJMMRQIHHMRHMLLMLNLJGLNMKMJRNNIJLJIJRFJOMJPHQENLHKKILJILLSNPNELHJIONQQMMLIHPKOGNMKROOSNKJPLJGJLKHIJJHQJPJPKGIDNLMHHJNINJHNMHMJQKMIPKHJ
    PPLIJMMLGPKKMKHTJIONLGICODJMILHJPJLGJEIHKLLSIMEFNMKJMJMLJIIMONDNIOIJLQSLIKGNNKENLFJGIIIRKBNOMLIIFLQNNDPEHEJKLGHJJJOKQKIOGIMKRJNQSLNGMMIJGJOL
    FLNNGMQNJOKLOLFCOOGOMPJQNEQOMLOHLLSMJILOLMKQNMLFILJPILNKJMIMOLMNMOIMGMJKFNHOILPJJEHQJKKNNLDGGKJKPLNNKRIILEKKGGJJQDCNMNHJMPMJKNMHQJPGJGHNLKJK
    MOHJILJDJIPLSBOOMLPPMIQGKNMLNKNOFJOQNOIOKJJHJNEPKMPKNGQFMGLEFKHJLMGJMNETFKEHJLILJQHJQMLLTHFNLNKLIJQKMORIIPLOPIMKJKQVRSHIIOLLHNIMJJIPMKMEGKMI
    LOKUKJJMOOLKPIHNKNHIONMKMIHJQJOGINNPLJOLVMFGOIFMJMJKKHKIKINLFLMVMJQHMDILJNMPKIGQMJCLKGSMIHLLQJKMNJGCFLOMOGKNKJOGFGHFKNKFIJRLRFENGKMJKOOTHQRO
    PJPHLOMEKFKMQKDOMKNFQRORFMNGGINMFHDLOEQVNMMNPINFKNPKMJNHJLHMGLKHIHPIAPEDOIMFNIOMKKILNJPJHLFLJLGKQNELLIJKHQHGMLMGLIKMMILMJNLIQQMFLKMQEJDKIONL
    MIJKNOGMMPLPMLKJNMJJLKKJOPGNMGGLMLMILNMMJNLLMNMKRPQILLKLJGMJGPCMQHLLPRJNOJLLMPDFSGIPMCKLNLLNHNJDGQKNJNJRLIKQHILMOINNJILPIOKNPRHKKRKPGMIIMINQ
    JIGKNOLNHQKOJJNEPJLLJHCMNRMQKPFNKQHMOOKODJPMOKUSKMKKINKJJPMKNQKNQOIKMLONJHGMIFHNPKHHJJLILNEEAKNGNKOFOLKOKMMPMPIHHKJCOMLMHLRIOLKFLLKTLNHJEHKL
    OLMSGHOONMRMIIMMHLNHGKOLGPJGLOKKLFPLCLMMOIOOLRIGINGKOJQPLKJMLFNEPNKQMJGMKPILMQNHPLIHHHJQLNPIRPQKLMLKLIRNKHIGGMKLNLMGKNOLMKHMIGJIORPMJMPIRFPI
    MMJJLFMNGQFONIINHQJKPKIQNLJNKLMJIRHNKPLMKISGOKJJMFQMMHMLKPIPQNIMHILPNOGGMOJRIHJMJJLOJLKJUDHGJJHGPPMOKMHILKHLHKGOMKHSLKFKOIPJMIHPPLKLQPILPKOL
    NTKLLOJKJGKGNHNLQOKILLIJFHMILJNKKGNTLHNKOFMMJJMIQOJIKNMQHKHQIOOMNLJJMMNLFJMOOKPGKRKLKKLIGSLSJVLMNGNLNMGGOJKGNHLJGKMPHIJELNILKLNQLOKGIMLHOQKI
    NEMMHNQNGEJLDKNQNGNQNPKLLMLJNHKNGIJIPPLHLKEHKGJGFFDOOLIJNNJLFLJOHKKMHGHJILNJSNHFMLKKKGMMOIKMPNPNHLLNQNHPJJMIPLJNREOKHIKMKKPKMKNOJJKIELMNKGNQ
    IMOUJKNPFPLIMMLJOKHJINMHMHLELKJKHMMLHNJJIKJGHMNJLLRDNOLHBLNHOIJMNLKOHMMGKLOQLFNNNIPGEPRONGPISNMJNNMHILGLMGLNJMPSOKGHHMMOMPGIKJLMHESJLRHGAONM
    IRIMOPMIKHMLOIKIGGQKQLHNPKLPNGKPNQKMLNMNJHNHFLKJNPHQKGNINQNMNNMHHHIHPLLQHKKRMSKPLLKMLHMLHJPMNMMFGJLKLLMHLLOEMNNIKKMMHMKJPFMMIHKHNLHKQIOGKDHO
    IMGLLNKLOMGINPHKKOKGLLNKKIJBINJJOIILMMLIOHLVOJILNJNIFVJHGHLPQJNJIGGPDOMPLLIONMPGMLLKHNNHKNFGKFGQCDHJQLJUJHLNNHNJNOGNQPPJHHIMIKGJDLGNOOIPNJKK
    OLIMMKHMNQOPMOILFJPKPILIIKGNNNFOLLGLMOPMMIKHQNLGKJIPOOMLNQVKFIMMKLLNLKOKOPFLELJORJNJJHLGKLPQMQNMIKMHJFLNPQKLMOIEJOLQLMHILKNMHOPINLKLJMNQDLVK
    NLIJUOFIGCPMLJJLKDIKQOMOMQLNOGNLMFLJMKNLNQMIMMJOJKGMJKIKILMJJKTHLIIOMKLQNJQQNMJIKLOJTLMLLJKKMQLMQKJLLLIHIKLQKSLONJQMIFMHNPHMNKKSMHRGHKIMKJGK
    HPLIHMLMOIBJKKNRIPDNIJOJQFFKGLLMUSKOLKGFOMNIIJLMVPMLIGGJJJQFPMHIRGMNRLLJMINPHLKHPMPOHMHKHNNQMHMKNMLJJNIFMNELKFPDMJFNJJLLMLOVKOPSENMIQNJNLKSQ
    NMPQGOMJTJFLPIHMHLMNMKMEKIPOMMLQMHKOJKQKDMNNJJLKLFKLDHNJHOKQKKNKMEKPLHHIHVNLKTKMGPLLKMMKLNORHMFLLKNLLKJGLHSLPJSJPKONMLIQNLKQJJNICOJOKJJEMKJQ
    QLJOJIRJLDLKLNHKERLONOOJORKJIIKKPFKNPILMRSNLPLIHIJKPNJNHOJMMNFJLKMHSNKKKKIKLLIMKKKQLHKKFKMKMMNHMJMTPLMKKIOHJPMOPPFINKIMFIINLJRTMKMMORKOJRONM
    QJNPOOIONLFHKNIOMQLMGPMNKOIOJQKOIHCKLORRORLNSINMIGMMLNOHJMLMLLNHOPMPNNGIQQONKGQFLGHNKLNRJLKHGOMEMTFMOQJPMQJIKORKKOKIQMOJHOMPPMQRLTOPNLKOKNPH
    HLPMILNNGFRPMIJKGMNLMRRMNLOJLKLNKMONNHKMLJNNHINPKOKNLLHNJMKIRLGIFRJOJKJGLNQGLJINIOFGKINLHKSQPMQORPFMEOKMHJKRHNVIDOIIKLMOJNOLQKRBLNJNQOHMMGNG
    LRGPNOMOOQJNFDJLIFMOPJJSJLPTNPILQKKEMOILKMPQOKEIBJMHOPKLKGJHOHLOLJKGJSFISDKJOKJLIRLOKKJSMNJMNLMIHTLIULOKHNMJPHMITIPEKNINRPJMINKMQJPLKVBMHMKK
    OLKNLOJJMJNHPKJIPTOGRKLAOOMPOJODNNQGLNOCOFIJKROPOHJPPFFHMKCNLTNMNTQKLJKLLSMOQMILLMOPIKNKSKNJPJHKDOINPLLIMJQMMIKIRPLLJSJJMMILGLKRJNFNKRIPKLIN
    MGMIMPHJJKNNFLNNJSPKKIKPMEKNOLPJIEINKENHMKMPHIQJKRQKGNGNNKOJRPKMJIINLMEKDNHNNKSQMLNKKJHKFLJJLMPJHLLOKMJMJJNNOMOLKLMHFNNOOLLLFHMJPJPRGMSKHNJK
    PPONGNSCKLKSMHKLLJIQRELOJMMNIOLQLTMNMHNLMNGKESNHOLNISGKMMKILKFMHHFFQOLMMKOIQHKDKOLNIJGHIJHMOMIRMQLFFPGGPJSONJIJOLNIGUPMKPFMPKDJNKFSEMMLKOIIG
    OGLONHOENKNNFNFIIHJIUSLLPSFMIIKPMEHKGGIKQPJCOFPLFKGKKBMNLMLFLPOHIPMKSKLJQJCIMLLEDHFOOIKJKFQESHHKIMKNEHJPOKBSJLODKJPJLKKMINIKFJLJNOMILLMOLGNL
    KKJMMPJLFFLNJPOKMONOKFFJNNPNELNKOPHOCNNKMMONIMQCNOOMOLELEIPQLRKIJJKNGNAKQPOIPKKJOIIKQPIKHPLKJLQKSCJJLLIQNMLCLEUMQLNPOIKLLJQPOGALKHNKLENKOLMN
    LPJHMKOHQLDMKJFRMHHTBKNEIRODEPLRNLILLLMPOLNOFKNIJLPJEKQOKJPNJLGLJJJGLMSMLILGMOJGHLRJKKMIINLJJHMLKMOQHKMNGMRPNEOHLMKKPKINMMJIIMNPJFMOJEFHJIOL
    ADKMPMKLKLHSLJHILQMPGLMQLMHIPHKCQHDMOGINIHTOCMNKGKDLMIDJIJLHNINOOLLMJLKMKLIFPNNKRLLIKLHQOJITRPGJHNMHOGHJLBKOQIJKAILLJLINNQNHKJLKLJIONPJOMKEN
    NFMIKKQLKPKNMLOFJFOIHOIEQIPINOIKGHUPMIIRNLPLKJKRNNIHNOPHHFJHIFLNJPFIDPJIJMFQIJIMIMHRRLQMJLINIMKJKJNIOJOGINQOJOMPNPOMOLMOHLKOIOHKOMLTOGMHRINL
    NIKRLLLNINJKQJIOGIMMJMMQIOULNGNTJOLPLJDEERKDFKNMTGLHLKPNNGSNHNMMSMOHHNFHLQKOGNPOGKBGKKILIIVNFNMNFQFQNHMGHJTRFJQOIEFJKHQMNOPHKLKKNLTLRMHQOQPM
    IPIIEOKOGIOMQLMJPNKPOPCOJPKPCKHKDHGMIJJKTQNGNLNRTMJDQJNFNKFGMPHONQJFKNPLJIFIKMJHOKOJKOMJMPLOLSMCAMLJKHPOKLKGISJIPOQMNLGJHLJJOKNMLMMMNGTILQRF
    JQOKRLMPMHLMLPJNJQMIRRJJMFJFORJKNNIHPFQHKJQNLOLRQRKPNIIRKNJKPIHJKMMORTQIPFMLHFKGKJSKINNRSHJIFOONNKQIMKJMKHKLPMRKLLMFFQMJMHLOPLLVLHIIKJRIMLMH
    OEENHJQPOGLGKMHMJVKGNLKLIOLKOKROHJOIJNOKHNRRJNLJLLIMSGMSPHGINPORKHQNORMMLRMOKOMLKNPIMPNLKNIIHEEIJKKJGIMNPPJGMLFQLOIHLQTMGHLJKLKGOOPLKHMMNNPH
    JPGDJGNONITHMJNFMBJLMJRHIQFFIJLNORKKIJIHMOOIQMKNFMMSFIOELNLIRELHGGONLJQLOKOOLOLGDJLHNQPHHOOJJNJNOHKJMGGLKLHJKSNJKITLIGOJUFMNSJPNJHKNJOQCJKFL
    MQKQOKQNJGJNHMJREOHLIJNGJJQFNQKIMLKKMLLLIIMKNNKKJMEIQKNNKRJJJHOLIJOKHPNKJDIFHLKTPNMKONKJPMNOLIMIHRNHIGJJPLNIMLNNIHJLKOJQIJOSNKJHKINQQVKNFRHK
    CEKJHJKIMLLJOLNKJOPRJQMILKKJMGPIPSJPLQKLIKKMQJNGQJIPQGINNOMQHVOOIQKJJQLQFOLSIGODJIQITOMIOPILQCJMKKLQLHQHJJKLMKJMLMLKMOHPJKKPDGEKKQOALLQPNBUH
    OOHJJJHJNMEILNKFMIFMMMLMNIMJONNMPNJKLUPNPLMTMMGPNORIJIEHKHLKONNHMNPMHJHJLKLLIQHKHGKLNHLLMMHQMLLJGDKMNOLOHPNNNLJMLKLMQLQRMJLJNGHGKJEOPMRKHMIQ
    JKTKJPMOJMNNIDLHJOJJLKOJHLOIHKKMMJLLPKIQKJHLIKECKLJANRSDJKNRMMOKJNLIFGKKKHNMMOMLEKFILPHPNOCMNJFKIGJHILJFOLPONLEQLHKKNHMJKJNMEJLHLOJPOFJHKJGG
    KOPHNKRPLJJISIJNNNCPKHMLKRGOEKGKJPGKNNGSNPLNOKQKIONQNPMJCNFQKIRNRLHHOMNHROLGIDJLNOJNHKHCONIMMIPGKNSOMGNOMKKRJIGGIKKQLJNDLSNKLNKKMMERLPKMPJRV
    MFMNMHJIFLOPENQUJJHHENKTGKFLSHUFNPHLKLKLGILNMMKLSKKNJMVNQLHMENEOIIQHSMKLLPKRNOMKJKHELOKIMIPVRLHHPIJLOJLKKFNIJIJLKNNOPNMKINJHQGGKHKOHSJHJMIHL
    RPMIKILSLKNDOKJKIFOJJFKPOMQLMGMONJILNNEHLHHKJNNPOLLKMIQHMOKQJIIORRLNPOKQHKNJNILMKJKJGSHDTPFHIIOMMMPMKPEMOROLQMHMQKOEJKNSLPKJNINTIIJOLMQGJFHP
    MHGMMHMKROJPJGJMLJNLMMLIOJMJQKMTLMKDHIKEONMPMLKRLMKRPNNHGLGMUJMGMMPKIEKLGINHNPRJNFLNTTLFNNQNIMPQOKMJICNONKJOJHHEMOMRLGIFNKJMHIMOLKKOFRJPJRQO
    LKHKSOGQFOMNJMJINKMOKEDKNLNLLJMPRNQMPMFSFOEQDJMJVHKLONKIMEOLKGJLKJGNNQGHHSPLKIQJVHLNNJIPOMLNKIIMQLPJQJJKNFLPLMLNMNMOIHPFPJPPIOQQLNIOLHRKOQQS
    IOJIVMMLSOGQPOMQOIJKLOGLNOTLMHLQJRIKNJJQPIKQCOLMPKNIEJKMHFMSJSGONKKJQIONOJPNPKINOGKHHPIJHLLKNDJJMPJFTMGJIQELOGDJNIMPGKPJOHMMQMNIRQKOLRHLNIHQ
    LOLHGFLIMPMQIIJJHGOTTKFOJLLQGOMJOJHIMOPFLSKGNIHNMIOQKNCLHGEMRMMLQOOOIGIPKMGMOGRNRGNIHMSQKNRJOGODOKOLELGPLQQDKEHLGJMMIJGHRNJTMNFJKJOMGSFPPTEI
    ENNKKMJLGEJPRKMPHRGLMLLLLGNMGJGLEMLIEBFGKKJJNGENGOLNSPPRHKKLNIQFOIOTLGMMLNNHLOOJLPIPMOHMNPIHNPIJMONIOJNNIJPOIGEIKHKQMLOLMJOEMIIJMJHKNELIRLMJ
    LGEKLELENKOQOGJLKNLJGGLIJONINJRMKKKOMGNQHKKNHTISPKKJILNFJIGLNCBQLOHMOMPMORMLIOJQKJLHJJKPLJLPMLLJPBOKNLMHKNGPMHKJOOJPPJDRSILKELQIPFLHNIKLNNQJ
    LMOPJIHMPRLMOJLKKILOONGIJLFMJKNLKLLLULLJHOLHFLRKKJKNMQDLHKOHLSQMSOHMIOJEMTPMQQKNHOOJJNLKQJHHKQIKHNKNIHMNHPORIULGMVMRCIKKPFGPSLJNPGILTNLCNKML
    LLHNIKKPMMLNSKNNHOMLOGMGMKKRMIIIOKOPQEMKJOJNLLJIILONIEPHPNKMMSIOMHKPKMINKNMLPNFJIJQMGNMGNGIMOMRKMQPSJOJLNHJKMRJQERNERKJNFTKKMIKSLJGHLHLQGQMP
    RNRJJOENNPMPJEPPQPJLPORKMKNNNGALMIMJFNHJJKLQKHPPKJINKNQJKOJMJKOHIFVJTPNONLKHNOQKHKLNKMOJBLPKMGNMEHMHJPODPRMKGNOOJLNMBLPVIRIKKNLLLOKPQGGOLKOV
    LQNLHOQPHMJIOJKIPSNJHMNKHCHJMSJRMFGHKSINOMLQHLRKFJNNMLNQNNOOMNQNIPMIDPQOKNLSLKJLSMGOJNLGJGONQOHNJIROOMSNGIINJHRKEKLHEKJLKJMLOJNPLIRILMHKIPMK
    JHMILORHOQPRLKKNOLFHMQLPJPNTOOJQIKIRKJLRJRNJSKJNOHPKFLEQMFLGGKKKQMIORIORKNJOFGJLOLKCSHPNLKOJMDTJKLJIJOFKLKGKHKPPJFJIKOIQPOTLKJOVJNMJGEIMJRMK
    NIKLOLKDLCMNNIOKPMIHLKLSJJRJQEOIEMNFJHGFLINNJGNIDKHNOMNKQGJMMNNHHJPLFDIKIMMRKKIMONJIQEREKMPGQJSEHNMMTKLJKOKLMGSHRHJKHILNINKGLMJLIEKPIQIJJJOM
    QNLJQNOKOLHOJHLHOKJJGPRDMRNHFGQKHLRQKORKPIQJIRNEMLLORSNKRJMJHMJKNPJNIMLGPQLNOIJJNROKOLNKMPRKLSJIPNMHNOIOPVPGOQJLKLMKMQJMNPILRKHJILIHLJALNPKN
    LPPSJQPLTEMIENLJMIGHJGIONQMOHPINPJIJMJIKMIQNJLLLILLOGMJIHHTLRMMSGIMNKKIKIKRIKTFJNNGJQKLNHEMDMFEMKIMKKNLHGOKKPMOOKQKLISLGJJNNNKLMGRPNMMMMQLKG
    OLNJKLMLRKPPMKQIRQJGIMIRQMOJLOHNFRLKNKIMLJMOFGMINLHPPLUMMNFIOQLNCKFGKJKMKKIMLRIQINLKGOOOIJHMFHOOGPLLHLMLPCNKKLJNLEOOGUKLEKNLSPJPIKPMKLEMKLKN
    LLNIITMILCHLEKKIMJINOQGJIKJGOPRNPMLJCIRJONJSEFJFTJQPLIPMLMQNLINANLLQJNJKOPHINRMISUQGLKESMNHPILIMHOLIIMMMLPJINGQKMJPMKOHILHKGGIMPGGEMPLNKCNLJ
    QFQLRRSHMMIHONJNLGLPQKGFOMOPMKNJQGMLUJROKOHMNKGKLMOTMJOGVKRNJRMFQMQLMKNPMINQQPMNLBILNOPMRMOMJDJKINPRLNOOPKNKQKNSPLIRENUPOOTNMQKLLLPPNMHHJKJQ
    NPJRKMKPNJLMFRMLPJMLOCMNQMLKSMJRJEMOKNILOOJJHIKNKGKJKJMSJHIQEOMKMDPPKKPNKNFOMGHPMGKNPMRJIGNQKLMKPGFMKMFLIQKILIMLISNLGKMQMHONIHJJNILHHNRKPQMI
    OJNJKCNNHILJOQJFRONNFILLKMJHKNLNKOKHKNLFNOHGKMMONKKMIHMMGJNLKLIOHQQKOQFRNQQNLMMNOKJHJKKODMPGPOMGRJNKKKHLNOHKJPQJJJPAKMQRRLNPOKLPJMRCMJMHJSKF
    KHQKOQFMQMKOPMIJOJKSFLLNPJNGIHJMMNLMEJGGJONIKIJHIMLJMPPHPPOILSJHCMJMOMHLRIJQNRMLHMQJMFOJRLMPLOJLKNJGMLPIPKMLLMOIJKGITHKJKOIQLOILPIRLOSJIOQPM
    FRONKLJMGILFPITLHKGOJHNLEMIOKNPKJHIJNPMPENMOJNMGODKJILMMNMMPONIOKFQNMHLNOKLRNIJNKOGMLIHKLOKMQJJLLRKOIJQGJKMOLMMGKNOKNMLKVIKOCELKMJQNPOLGMJML
    LLQLMLLLMKLIKJPPQIPOOIIDJJMKKLKJLKOJJKNLKPLLLNNPJNPPHHNLOLMLPMONLIOIJQKFINLIMKLJSNNMPOMMKOLNNILQMNODNKHMOMPNPMPNKRJJHRHGKMMKOLOHIPIOSHLMKGJM
    LTRLMMMLLGFOSGQOMKLKPDLMLQMKJELSTNKNJFMLPMRLMPNPLNLLMPMOMSLMLJHJHIMMMONMGLGLLMPJOKFHLOILGIMFLJOKKPKHJLJJPMPNKJEQPHONRMMLLHJIMJMMPQMNNTMNLJLP
    LKMRJMFLVLKMNLJKNRMJGINLMLMIINLGJMLNOMJKPKKKLHIHLDPJRLPJKLNLMKKIKOPFLJJAHPJNRINLLJFJMNOMLLKHOKJIJJNIFHIMHHQJHJOMKKJKLLLFHMRJLLLMRPEMNKJJIEMJ
    KKLRGHLKHLPMKNNMIOOINIJHMOQIGHPQIMJOJOMLMNKOMMJMKOOFOKKKJJIHKONHHJLJJQKHLQNMLRMOOLJLNLIKHLLGOSQPGNKMMHJNLNMKNPJHONJIIKHIOKGOJIHHHIHQJQPKJNJM
    LPILIILNKQIMHKJJQEMLUKKJLGHJIDMDHKHNHNKOQPNMMLJPMOGLGJOIIPHIQNKJMOLLIMJEOHLJLPNLQKOOKLPKIIMPQHKNIFNNJHLKJJJJMKGFKPKHOIRIKJKRLLOKMPPGMFRHGLKH
    LJJJOQKILMKOFLLKGLJQQLHOGMJLHNGNNKJPUNMMLHLJPMLNNNOGINLLJILNHPFPMGPJKMGNMNMNFMKMKJJMMJJNJNMNDGJNIPLMJIOJMHLMKPLMEJJMFPNNOGIHLOLPKKLMKKLIHLNM
    KMJMONOPKMIKMJILIIJPKKKPLLMRGKEOMOOJHGIJMIQJGMIGJPMQJNIJECDNKIQEJNLGKLQTKHOSIIOLPLKFPMMLMMQKKJJIKHHNEMEHKHNJJILLKKMJOLLMLJFIOQLGMEFNMDMNHKJI
    NOLJHQLPPJONINMIFMQMMQLLHIONJNHGJMJJMPMOKLHKIKMKLUFLIIMERQLLQLSLOJDRIUFPJJNUKOIRKKIKPGMJJNLIMIMMLPMKPLNHNOTPGKDKMJNGLPQPNOKOLNLMHQFOHLEGOOKK
    KMOGVQLOMIKNLIMLHLJKNLPLMJPMJHLJLMIJIJOLMKLLMLQOIKLPGDOGLMROMQFNEMLKOQKRLQMMPIGLDQIGERJQLPOLONNAMMOLJKIIQNIJHHJHNHMIGLAOPEUNQHHHNKNQOKONLGKD
    OLMJORGHLJRIIILKIOSIASEJMMKQINGRJJKSJKNLILHRMIGDLRPJTRFMHMQNEVMEDQRKLNPPQIDFKPMJMPNHNVNANFMBRFMCJNDHIJILLLKKDONNHEJINLIILLIKHIDCLIHIFRKJJTPK
    ELIKNQKKKRLKIOHMKJOPFPKQLQMIROINHHOLMIMIQIJOQHTMIOQLREPOMMLFEJKFNIMNUSHLRLOLJJVRHMNLMMLPQNKGKLNOKLJNIHILLJPMNMGMMJKLMJIIJLIJMOMOGPJJMNLLKJNO
    NJMLMMLPKMLNMNKLLNPNMGKHOJLQJPMJMIJMLIPNSPIHOGJQREJLMIOKJMLQAIPSKOMHMFMONOPOEMFNLLMLMAQPFJMHRJOLJIIKPPHKKHOMONOOMNVTNNJLQIJJJMNMNFENOSHQLNRJ
    IFLSNNEMKIKLJKJROSFKMKIITLINLLJMMKIGJKKSMGQPPMNLOINLIHOOILJSIFQPNILJORRQOLJLEKONFLQQMQJPLGPLJTKPJLKKJJOMLMJMPLKLHVLKTLGINPMLGNATMBDJKOKHLHJO
    LKQPOLOKIHOJMMMILGFFGIMKIKHGJKGHKKMINKPJGCPMKIHIHPJLIKKPIFJIPNMIMOIMQHEJMNPCJSTOMLNKRMETMKHOFODLGNKFKNGCKCOKDLKJIKKLTINIFHIMLEPJIKNHMOLFGNKN
    LJNKMMNLJHLNMKLLMJMGMMKRPIMJUGCIGLKMDLEIIJIONIQNMTHSKLOJPQCMHLNOPGKLKMIOOPIMJMIGGMPIKLIIDGQKERTRQJCCLQHKNONKGMIMLJLGJPQFKLOKPOLOMKJMEMTKIIJO
    LKLNOINFIQNIGPTKMFKOOOJPLHOHHRLLQOLHJEFQJKJGKLFPILJQFJMGJGKKJLVJTDGKQAIHPLNNKMNIOONMJJIIKMJEFLKLOHDPNNNLLGIKNFGKOJHHQNLKLNNKMKNMONLKLVKNKJLM
    QGHIMPMLJSOMMJOJLKGILOHMIOIKKRREMIGHJGGMNLIILEHMUHLGNHRRIMJGINNQLQSJMJJKLKNILKILNMIRKNPJKJQNJGOHNIMCIJHIGLPMPKLEQJKNJMKPMQMIGRMJKKKLMMQOMLGM
    UPJPRLLHLMNHGOFNQEIISELIJGOGHIHSLJKPKNJHJJKKBLKPPJMPMPKHLHKILFJLNLIMKOFJQLLKQDOIMIOJLNIPNUINJMKLRLKHMHELRLGTKNJNSQLEMRIHKLNMROKJKLMHPGILGNKQ
    NNMIKKJLIRRKKJKIMHJPOLLNNMTIRNLHLHGMKKOLNHSFLFIPMJNLJKQQNKGHIIPORLHRLSIOMGJHJEHQLFPMMMNEPNGNFOFNNFTQJKKGQKORNLMPMMFPPGKPKLQOLPPNDKKRFPOMJKMM
    LKJOMJIEOHINPPIOLGJOGJJNKJMHOGOPMSIHJMOHIONTJPNTQPKOPLQJGKHFNJKFQTULKILJJNJIMKKHMLJSHIGKKNONHMNIKJIIULKIFMMHDQKNNFHOINJNOGKLGQMHMLNJQKPKLJGF
    OEJPLHGILIMQFLLLMJLIRKMJGRMQGKMGMPJKGRHEJMKKKNOJJJQNLNOTGMJOGGNDNLNOREOOJQMHHGKHKMMPMEKRPIPLLMMJOKKJJJMGJGLOOIKOELHHINLRMOPNIGHKMILLLNCARSEL
    JJMJELNNNMNKKLIKLQJKCJLCLIGDHHELILOLKIGGHNOMGLHMECTNONJMNNNILMNJLMMJNIIJPJKFMPKGKJINJLNKILILNSMMLIHHLJGHLBPMOGILGMKKPIKNJGLNIIOHNNMHENPGGFHN
    KONHIPPNQMJMQNPMHLOLNLKNLOJNJLNIIJNPLHKLLIQNPJINLRLNMLMIJLLOLHRKLMNLIGQKHKPMPLKJILMIKMPMJMONOGIMPGKOHKKLJLQKKKHLMLLNIKMHJBHNRNIOQQJFLFLHNILG
    ROPQOJMJIMLOMRPLKMMOJFNHONLNMOFLSROLOEOMEKKOLONLFOMPOSLOOIKIKJOHOPKJOGQNHMHQLIKJLJPPLLPKPKJKNILMLMIJIJMJKLJQJMKIMKJQJKMNNFTNOJMMLNKPRHJKSJMO
    MLRJMOISKQOHMHFKLNTKJLPPLKLJQMKKMEPELMLNKJRKLIGQJMGLMGNFTKMJGOIIJNFQMDNJIJNJLGANNUGMMMJHLLNNIKQMGIFQGKMOLHQNKMGJOKOLOGIKLOMPJQOIJKLGINJNMLIK
    MNGRMJONOKIIKJOQKPKGNQPDIOLHKMMHMMPQJMSLGLJJOLMKPIKHLKMPJLOHFLKGQJPJONGKKKIFKLNJPMRLMKGMKIHNJKPHLIMLPNOKNMFJKINHQLIRGPJKFMPOPNOMOMNKHQQLPOII
    LGOLKMLILNPKKNHLLLNMKNKJNLFTPQMMNILJGPNNRLQOPRFKLNFMMOMPJLAJKLMQPLMKNILMHRKPMKSHLHOIJRJMLPFPKNHPSHENIJLGJLJAIMEOOLODJKSJKPGMKLHEQPIOLJJKMDJL
    LGRNMLFHLNQPNRNOKNLKKEKFDMOLRLJISMKJLGHJGQMPJJHGLITIPMLKILNKMNNNLIIJJNOMKHHLELJFGKFDQLNKJLJMHLPMJOLIRJKUKNAMJAOIEOMLKHKLRPMMLNLLGNKHJNPGMKKK
    JLHKMHKHJKKNMHEIHMLLLMMIMQISPKKITPKJJKOKKIJHKFOLMMJROQJQIKPMFKHLCPDOIGIJJLJKEPHMNJKMLRINHNKILLLREQGLGSLNLMNLJQGJDMRKDJHLQGHNHILOKPJONILKPMJH
    JJSOJPMNLOPILMMQKNMOIPLOINONLGJRLONMHMGKUJJJPLHHIIJLGMGJPJILHGGMMJMHTMOKHGJFIHPNNLLKMQNNNJLJKHMMPILNETILKOKFQNKMIINNKONDKOMKKMPMIOLKIOIMJLHN
    MJLOKONJKKLJMKLKMJIKGMLLGMMMPIRMNHDMTRLNHPNHQKFQHKMHJNIJKKJJLINMMJJMKMILCHSJJILSNINQOPJLRINQOJNAOBIOKRSJSHMMIKJLBTKGKENKQJLMOOPKONPNKJRIMRML
    LLMMMOMJKMIJLKLMNNGDKIIJGKJIHINNJRNQMKQQNPKKHOMJKOMLNEPNLIQVGJNNMIOPCOHMPOIIIONUNNFLMPJPGJNSSJHGLDJLMLPHLIILNNOKNHNEJNLNHGNJKJNJGJMLOIRNOLGI
    LNLHIKMJKUJNJKPLMLJMINTJHMMILMFIGJOJIPJNMKJGLJNRJIKKGQMFOLLNMPOMLJKNPINMKNMJJLFHPKHLOLPNJNLNKKBKMLFLMKKKLHNQRIHGPIILIIINOOIIPPMHFINGLJMKMNOJ
    IOGHPHJILNSMQELGIJLIQQHOQNKJIMJMVLKLELIRKJKOHLOJMMOPJGJJJJMINNLNJTKMFLMFHEEHRLOJMMJHKOFJLNONPQIJFJHKMLBHRLIJPMIOFQIMMRHPDLNNQFLOGJNILMPNHKHL
    OKPSQRKOQGLJHMHIQHKHJGLONPJGLHLKOIJLJLKTPKGHQSMPPHHGQSKOOEGCNTNLPTKHHKAOLEIRKGHRKMGERGONOIQIILQNJIIHMOQIMEQLLLMLFQIENJIIJFLEELJOGOPHKLIPLNRF
    OIKQIFNMULNHJJRMKJMMTIPNKJLLJJONIIINRLROTHNNGPQUFUHNHOKKMEFKHJQHPJNVUMOKMNEPHIHMQPNNMDKNLJKEOLLIJHGPGOMFKKLIOOOLNPLNNPQNEIMCQKNMNPLKGPMPNMNO
    HJKOMNLKELNPMPMIJNMLJKMIOPONAOMHJIOMHMNNJNKKMIMLOONMNGLJLNSMLGMOPIJMFQOIMOLJBLMJDLOIMLKHKJHMLKJOQONNNGKMHNNJOLHELNKPKKGPMINHNGFLLIKFMVMIQINL
    LMHTGQEJJLLGLMCIGKKSJNLOHNJEMOSLPNINOEQGKDBGLIMOGGNNKJHLIMKSQILQPKLPPLFNNQMMNNKKOMJLLIHOIPMOKIMKPPGHKMOJLHLQLGFHNLDKJESHQKPNMPIGOJOPMNNFRKMQ
    NHMJKIJKLNLJMIOHUFPGDNONJDEQIJGLMKKKIFJIOKMIRLJGQKGKNKNHKRKLOKHMOIOKKFJBLJOULJSGMLIKLKLKMQOKPNNFNKGKHMNOKJNONHOJJOQCFMLLNSQTPGGNLMIJJRLNFIJP
    MNGGIENMPPIMQIJLFLMKNQNJOLKPJLJJGKIMOJMOMJQQJNGEGOMHKILMOMJOKMLOOKJNQHNNKJNMHMQHNSLPJHNORNIOHFPMLPILOIOIKNNPLJOGFKUJNSHGOLSCKJSRSKFKLPJMMKGL
    EKNLRMIPNJFKJJHFPHENSGMHOLKIJLHJLUKMKPJMOPGJJKPKLJINMILFGSMNPJLHMIIPLHMGTLLHFNJKMRMDQJLOMSIFRONNGLTNFJIKIIGLLFNKLKHKRPIMFONHMPLHOOPKHGHFQHMH
    GKEHKJFQPLOGIPIKMUNLOJMJFNGONSIFKKIOMMHJQELJPRQPFQMIJNONGJNMMKJOMOFMINNHGKNJLFJMLPGLNQNKMHOROLQTNLLOFICINMQHGGGSQIKQJHKPGIMKMQHIPLNHLLJOOSQP
    NKLMMFLOMKFOENJPQNRGJPLPJIFNJQRIHNKMLHRNPMIPMIEIQPRPGLHKKIKIKKCFGJONIHLMOJEKJUILRKLNHGKRNPQJNPGQNHIOQGHDGRHJJMPSDJQMLOIDOIMLKKFJIIEEPMJINKQH
    PMNCRNLOLNLHVQKIILIPJOJGMULQLGLFQFIIQHIGISHHOMMKNCJJIKMNLOJEMONOJPLIKMOOJCMLHIIMNLIMOJNNKLSIIMEDLMLMRIJIQLOKNLLJIGQNJIJLQIIPONMLPJGFNRIUMKNI
    LJOPIIKKMMPLKOMNLHIFOPFMMKINSOKMKDIQPKKIKHKIIMSPKKNRNILLRQFPOMMJJIHJNMMIIKKIQRIKKLINLNLJMKIEJQNLHJQRKMGKINJOKMRQOMNHOJJHPMNIMIORPNJKGSQKLJJL
    QHNDOKMDLVLIKPLGMPMJMHIMHPMKLOLJFMJMMIIURQNKFHLPLGKRJKHNKMIQLPLLJMLOOMJLMHJJJOHHJLNLJMKFQNFNKJRKNLPLJUHFPNJHKMMFOHNOKSJFHKLHJIIKLAHKJJNNFNLO
    LGOHHPMJJLITLKMKOCJJNMMILMOMJGPHHFLGMPKLOMGDJFLPONJAMPJMOMOPGIOIOJDIQMSHLNKLOFKKMIMJQUIJLIBLPGMISNFIKQNKVSLSGLMUHNKKKHHDMQIMMMIFLIFGILFMGHJN
    IINGJJFEHJKMIQMIFNFGHLPOPNOIQJNKKIGOLKKHIOMHMLOJFKIQMLJMMNMLMJNLSOLGQOLJRJJOKLILNKMLJHKLUKKKIHLJJENMOHPIIQGHMMLNNJMIKMOJLMKLLLMLKMQIOHLQKLEI
    HJMNPNFKGKKJJKMPMMHKOMIMEMJGNKLJHMIKJNKLJKFQLJLHNIPPJLOLLMLIEOHJLLHPLNLIJMILKPLLKFNNOJPGKNOPOKKHLOOMQJNMKILNLOPNKRJILMKMNRMNQNQJIMMQOMLJFILM
    MIKKLHKGLKHMJIJKFNIKMJPIMMJMMNJKNMQMFNIILLMLLRNJMKOLEMNFMNIFJPPHJLPNLNJLJJLMJMJLNNNKMPNOGFJOKGJKELFJMRMJNOKJKGKFNTNLIKMNJJKKJFPKLPKMLJMEJNGN
    MQLGPHIHKNMDMOIENOLPJMINMQLMLLJHLMLMKNFSJHNNMKFHKLKGNMILLHMMJKOKMMMKOMOILLNFLJHPNJKILKLHLJPKHPCIILGMNOHPNLPFIGOJJRIKNNLHLHHOGJNQKIKLMMIMFJIQ
    KIJQRLKPORONNQLJOKKHHIKNOJJLNHMNKLIGNPLKNMQHKPKOMHJINLGOOJJMKOPHMGJLOLLKHJEMNOIKGKMFDHRNHMNKMNLVHKPNLLOJJPJKJJMHGLKKLJILQHIGKINHJQPKJLLKMMPJ
    NNQNLMHLNKKMHMOKIMPIKNLJKGQMGLQLQJJDNNLEJGQIMNIHKQJHOKLOQLNIHJKKPEIHNOIJPKOLFPKNKLNIKIPJMKPHDLLOQNHMNFMFFIQJNNJNMLLMNHLNGHLHHPHJIKTQLJSKKKIO
    KLPOHPMMMEIKHHKKNLJOKNRJHNDLKLQJNMANQGOJPPMKFHRGMLHOLHLJLKEKGJCMLHHOLMNFIHMNIPJIFIQINKNIHPNHIKMLHFOOOIFJNJKLKJQMMKIJOMRJHGQKKJLQLLIMKKNGHLIO
    GHOTJJMJNKEOEKHKNMNNLLJKOOKJLLLNFJJJNQLSMMKNJKLGLMHKKLMJOLIMKLNNQJRPMKJINNKIOPKJKKNKGNJMIJFJNJQPJMLKKOMKTLMOPOLOPPLJLOMNNLPOHKLMMMMHGJMJKLMN
    GRMEKJINKKLILKNKLKPMMKNLKHOOKMILKKIKIJILILILKOJNQGMMQKMNLKMNSNIJLERIOPMJONIIGKHMROKOMJPKLQKOHLPKKMMJNIOLMLKJJOHMLJJRPHTJMPJJNFOMMNQIDKLKMGQO
    MHFMGOOLOSQJLKLMOIMKOJPJNNJPPMLIHMINOJLKONJILLPKIMIPIPOKHOJGONEKIOIJMNGKKMKLIMJQMLHRGJOOLJHJMMLKLGLNVOJKJQKNOKJIKOPNKHLINLNGNRHNMGOKILJJNPNI
    OJHOEILLHHONKKLLPKLPGOGMMKLFOHOLMMJGNRJLLNLHMEPIPQELFJPKMLNMJJLLJKNHEHLIHGMLMMONKJNHJMJONLMKGIJGJLDJIOOLKLLJJKILPKOJKKPPMMNIJKLJQJMKLMLKINMN
    KIJNLOLILJKJSPKKRVIJONLLKIVQMMLHSMFPGLLJQIMGJOJKJJKKOHKNNKIOMIOGGOKPHNPJKNJGORLGLFJFKLGNKLJMLHJJIKMKRPKHMFLMLMLNNIPGFFFHKHQQLHMKEJMIJPILNINO
    JMHMOLLOHHMJOIMLPLQMLIJLKMLLPNJJGKIRHIKKLJLGKGTSMNLMIMLJKMLKKIPJKEKRLJSMLIOLEOLPLGIMLJJLLKLMKVKRMMOKNGILEJHKHOQLNHMMLROQKQTKNOHLSLNKQTHFSGGJ
    OJPMLMKJOMEMLGKOLOPONQOQIKOQLVHMEKNSIQJOQCHLNMPJIPJPKLDJDQEPFJPLFLLPNEKLQKFQDQPOKDLKSIJKITLJPNPNIORLMLTRRRKIPPUSKMQMVRROPOPSNHKLTSRRNOMOQJJN
    ITKDOKRSRMOQHCOHMJNKULSIKPKRIMCOCFDVBNHLDGFFENEPHALLFMKFKKFJHCLJHHGFSJIGLLMOOPOPONOGMQLRVNKLNJQLHJLLKLOKSMRKLIMLMHIMLKNFNGLMLEOKNMOJLKJLLKMN
    QJLKHKJOMIMINFKKGIJLLNLJNPUDPOPOPKNJIINMMNNLPMONMKMJLMMIKPKQFPKGJKOOOKHLQILLLIKKQNLLMKMKLIGKPJMJKJNJKGSQMKHMMKIIKJMLMROOKKIJILGHHOQOGPJGJKKK
    ONPMKJLOGJJLLJGKPMHGMOLQNRPMHKFOKFLOLQRBNUKQLKHNNNLSQKLPMJRPKLMOJHKQLNLLPQGOMMPOPMSOIQLLMMIOMSPNLRKHORNPMKLQOOKIJLKKLMHMSLSNLOLIKKEKJQRJEHRK
    OMMESHSMHLRHMPILLNNPRJOKLLLROJKJLMNJNVHMLLNQPLKQNLNJHKKNOHLKFPNINRJPJILRLRLMOLOKNHLIPNMJJIPSMMNJGKJOPPHFLHILIROSOHJKNKTPMNIIOOLNJGMBEMOOLOGJ
    NLOMHNENKNLPNHKMOMRLNNNQMLJNFOMPGPJKPJLPSLMIOLKNTNIKMLMMJGKJJHNRMNQMIKQOMNPOQNPNOKLIJOMTPMOGNNQSPGPOMPPQSNRRLMKMERLQPMFJOHONIOQMNIKLTIOOPQOQ
    PODOHKNTMJMLLOKIRMJJOLRPJKQOMLLMPNJMMIHQOHKNLSLNIUSMQOKNVMLPONULJJNOLMKSMITHNKLKNJGGPJKIILEIINOKOLMJMJTLJOMPHLLLVPHMMKGNMFNLSMOJLIOMKPMFGHNF
    QRLNLNKRKJHRNNMRLLNQJQVSPJKOKOJHKTLHNPOOLLJLHNKRIQLKKSROKGMEUOOKRPMPMLNILTVNJHQLPJJMJQNQOFIJLMKOGKORKGSPMGQJPLQPJSONLPERNLSJLJMLHGINKIFPMLHH
    JJNJVKPIHIONKLFLOPIKFOPMTPJRNQKJVSKKNMSMNSPPOOJGOIQKPPKHMIPNPGIMVNJNKLMKONLOLPHIQODLJKQJIKNEMLNKRIOKLOFJHOLQOJNKNILLPGJMGNKLOLNLDOOJJLNKMMKM
    MQKOTKGGQMMJLLPLPOJLOJSGKGMFRSPQOMJPOIKRQKKGINMOJNHNNPLOPNLMRVKPPMNMGDCIGKVKGNLLOKNNLLONPIQLMPLPLJOOHKPHHVIKGQFMLJHOFLMCMIQPRHPVJIHHLMLNNJFD
    MGSNNNJPFGRQMPNOQMJGMOILLINMORSJPMFLLIMMIIPKOQOQJNRPJOOIMKJUJSIMLJPLTLMPKROIPQKJPKJNJRJNNHJKGHNKORIMJTMLRMMKJKNSSPNLKMMQSOLKKOOLJMHNSNINNJPO
    HMRKMLQNPMIJNHMSVNRKJHSQKFLRKIMOJQLSPHFRQOKMLJGIMJJLKTKEOMKQELMVIIRMHLMKKJIRRJIRMPJKQJLOMKOMJOUKSNINPJLNOPEKJLJNKSJOKHRINKGLIHLJQLMQJJLRGKLJ
    VPOKJMOPMQMFLPNLQGJOLENIQLTLIPJJOMNLRJONNJPSTOQNPOQPOONTLJPNNKITNITNSQHIKKMQONJLKGMNPLJLIRMPJJQNPJKONKJNISILKHKKGIKLQMMNJNDLIKKQLMLIMQNHKNNP
    LIKMHLMMMMKORNNKLLMGHILIORHHNJLLOMNLNMNPHIMFJJLFJKJGPLFMJHPJHIRMJMKJNININHMQMGONOOMIGLIOHPMMLSLLIKNOMHONMMNJJNMKIMJLMKGNKKMOGQKMMLHJMNKOMQPK
    JLMPKNNHQJKOEJKKJKJPLMMMLMJNNLPNIMKIJMLHKOOINLFLMMJNLNJLRHJLLOMKGLKLKLJLLIPLJLPRLNMPKLPIRMJLLJMLLIKPMPMGMLOMQKINJLNQGLKLMKMNLKHJHRNMIMOMEMLL
    PFPKORKNIRJOIJKMLHHLMLNNLKHJHNILOKLNNMKHNKOKIIJNMJLIMMJMJIMILHIJOELLEJHJNJMLNDPQMNLELNOKKPNMEPLQOPMOJNHQGFDMGONLLLIKPJIMOLKLLMLPKOJLKOHIKNLJ
    QLJMLLIOLKOGJONNLALMKIKLNLONMJIMLJOGIDHHMGKJKRNEOKRPLKLKLKNNIKIFEJMGKPNHMKKLLNLMILMJJGJPLKJJHPLKLTKKHQMMLKFIGLQIKKJKINOIHKQMNHNQKRLJLKJLNMLP
    FJNNLLMMOQJHKMMLLLIMFPGISKJLKNNIRJMIJLRELQPKLLROLJINMJNJILIPINPIELPLKJMHGSLKJLHFOGNMHKJKSMFMKJIMOJMKMIILMLJPNLNLPKLNKGGLKJLMHKLMLNKRLGIJGNHJ
    MMJNMLMMJKEMJJIKNMMNNMLNLKNJHKNKFHPJQOITOJPHQSRLVKNPIJFKJKJOMLOKSQLPUOQHQHMOKKLHSJPOFKMNKQMKOMLHOPMINIOKMKENMBKJIINFKOIKOOOJVIOPIQLPJJMOGLQR
    JLKHNJNKNJMMPLMMLRKKKOVJLQKKLRKOGPNMJJJMLLGNLOMFILPNOMMQFPPLONLJLLJQFNQPLKLGMPGSOMMFMMKQLJELQKDKLLNKKLIMLNTNRIONLMOGMMOLLNOMGKMOKFNMKPLKOTLP
    MMKMKMLMKMIQIPGKOLIIKLKLGLSKPLMRLHNJKLORJDKQNPGOOOMJIKMJTNKGLNJIPJLPKNNHMQKPIPLOJMOIPKQQLLKRJLNFPNQHQPHMJMIOOQKGJOHOGOJNJIPMPLILLKJMIMEPNLNL
    JILNJHKLMTOPMIMKHIMIJMPIKMMRIIMNLQOJONKJEPMHNFLORMFNLLMKJKLOPPLNKDFOMNSNPOOKNPPFHLIMNNIONMPJLHOJKNNMMPIMKKNFMPSHRMMKHMJMQFIQNLMKGIJOMHNOKKLR
    NKOMLPKMPNIHOOMJGOKQKQPHMSNGJMPNNOOOMLLOOLPOGQMIFMKQPFJHJPMNFIPLJKKHOQHNMKGNLLHMLKOTHPKLOQOTNPBLOJNHKMRLLGMHMKPGKJKKNBPJLIUQIKJPMLSQHJHSKHLN
    LOMNPPPPPEILKPHJMNJKMQHKHLNLSONNMKJMFPGMRNIRKKLHGMLKNNGKINPNPJMSNKISJORLOKHJHMKPIQFONQOMNJOKLITIMJMPLHRVMOLPIQJOOQMLFOHOONMJSNNAHSNOMLPKKNSJ
    NKMKJOMGIMOJVOORLQOOGKGPNTKHLFPJLMQEHTPKJMOOJHLGTJKLFRLJMKHILQJMPLPNRKRQNJLPQINIALPSHISRQIQJLININRKSNNRQMKHSNMLOGJLNPNNJPROMLLMQIIGHIHLQEHNQ
    RMHPPQNNMNJMSKPKJNJDKLUJNNNQMMMMIOQMHNHNOKRIMNQMNINIKOJQMFMNKJNJGFSQMOHJLRKIHRMKMPIQMNBJMHKILJJKLNPGOIKPMLJRNLLFSMMIHIMNMGKKFMJNFKOJGQKFRHMN
    KMOMNOMMOSJLLLJFKOKMLDFJJKMQKEKKKLJFHDNQLDHNMNSGIJPLIFOIRILJOMQVKFPTKORMNNQLIGROPNLKKKMNDKJQPVLNJNLJOEKKOPOMNKOTMONOKNLNONLIHJMMNPKKLEHIOLMH
    NNOKMNMQKNLHGFOTNJIONOGPMLJJRMPOMKKMLKLPGFNOLPRKMJPLJKNLLOLPPILPMPQKRGHOKMJIPHHJPJQNNKMLHKMJRKMLPILJNLKRHMKSIOOKCOKJPPRSRINNKOTKILNMJNJJJQHO
    QPOROOQHKSFHJLKLLILPMJPJKNKIJJJNPOJKKMPMKKTSIORMMKKLOOIQKTMIMKINMLLNNKNIPMENNHMJNNJINNPNMLOLKKGLKNLHLLGGJOGJKMNIINOSNKMQSGDLIMKHLRSPKHKKTQOK
    MOPJIQNFRQITQJKMKINHPPMRHMKMRHLJPQKPIFNORJELKILOJLENHOQOLMMLRIPKKJKROOJNIKLOFLKBLKKJEPJEPMHGKHPPNJNILLMKILKOKLMIQPNKNLNNIOJKKNOMLLSLLIRLJIIG
    PODVPNGKIQLPPITSEJGNRLMIHIJITPONJKMOLRJOHHFGNLMLNLRGDOMORNFONMQMIPVNPMJKSLIEGLONPIJLRMMLFKQGNLKUSPOPLMQLFKIRNMILMJJNOSKKMMQONMTOQLONNLRMPRPP
    NLOENHRHMIKMLOPRMMLGOORLJROMLJNKKNMJVTTRLIPHLNGLHJNKGLKMFPNPPJJQJPLHMJQJNCHMLLFDMMJOMOLMPMQLROOLKOPJKJNKINLKFONPOJKGRKNPJLMPFGNRKONOJKRRQOKO
    NKIOQILUOMSJRKQGIMRRPKORGTPINJIHMIMILILPIIMLMNQVPOPMSPNDPNQHJLJJRLHNLJPGKRMKKIIOLMJHKLLQPRJKMJMHJOOHILNQOMMPQLNLPNLOMLPJLOPNMTJGOPLLQMPPMKKL
    NROGLNPJHDMJIIJJLMNMEJDLNSKORMJKNILKOIMNOSONKPNNLMNNLRNPNILIHMINMMQJLKJOOGLPMJMVPMLJLKNKQNKKKNJOGFKSQMMJNLOJEOLKLLMJLPKPFIPKJLGVSMRJOQNCMJLM
    TPPOLQNRLRKKNJLNJLNNPLNIHHIJNKJLJRMRPLQPGGJGJOLLSKKNLKOMLLJMIHMNNSHIILNJILQMMLLSNKOIKLNRLMOHURQQUNMNJJPLMNGONQPHLNMJMRJIGNNKMMLLNNHDRRMNHONP
    NONLQKLLJLGLJMJJOMNQNLJKNHKFJFPMMPOKLRONLPPLHNQINNIKIJHTGQNONKKNQKHMNMHGHLINKLJHJHHJNIMLKKHIGNPLQOMJTHGINQOMJNPKNKLMILTKKMINIBKJMKONOOKEOVLM
    OKNLRMQNHPIMKQNIJQUJPJQQJIQKJLHLOGIIMLMNMIRODFLOKIKTKPJLMFMMVOLRNKNJHNKKKDGHHJEMIHKKIKPEOPPGSMIMMKQKJHMMMJOKJGOMPJLKFOTHKOPPLPOPKLTNJOLIQLLQ
    ULIOONLLQNJOEJEJPMNPMJIIKJLNMJHGSLLNLNOPQLRLNLIMEGLKJKJHJLILRMLJMHLKMNILGRJRMNOHPTMNQIRGNKRMLOPKPIKJGQNKHQLHOQJLNQRNQPKJNPGKLGKROIOMLLGIHKKC
    HMJKJLMPKNNJNMRNLOLLPKHKOOGLHPNUIVMKFKLGILSLNPOKNKKMGQPIMJOMQNGMTNNMQMPNKOJOPJNKRRNNMPLDHMIPMSIBMQPOKONFNPOOKJLNKQEPQLNJOLMOOSMPMRKNFPOIRMUP
    HOLNRPMKMPNHLMSOKNKHPMGJLJMNNPLHPOKPMJRMLLONLJOIISOLMRKOKJNKIKMHQMOLIKRONISMKMMMORMKOGOPJRKQFMKLOMJIKNPOIPOQJSOLMMQOMOKMMGKNINMHPQKLJKKKNOIL
    MLJQHJKKPOOLNJLMOMPJQQQNMUQNIRPKQOMMPKLLNNPORMJOORHLMMIMPGIGPMPOOQMLNHOPMNQLOGKOGKCFLNIPIPLKJLMPPKIMQMHGHLLQMNGONJNNLIPOJJIJMMOQNIPPKJPQFOLP
    QJRFQMIPLKHIKNJHUOKJQQONNNQJNNLJSFMJMRHOLMONOOONTOOHJNMNLIILNMLPJJRTUQJGLMPNKNNILGMJINOLMNRPISMKIJPSNMKPNMKNDOOLNMHRJLNMMMNPGNPPSNHLRGFFRKKO
    NNIOKORMQNKNPQLMPJOLNLIKQIFHIOLFMMNLNMMPPONJKHQTNEOLONKPONMKQOOQMKSFNMJMJNJLLLLLOLNNRILPNQONKMJHMLOUPIHKJHKLLLNORKPILGPLLMOIIROJLNNLGKOLNJMM
    IRLPMMKHLLJMEFJJINULKKQLIPOEPKKHJJONHENMLNKPJOLPMLKQKQNGLNLJOOJTPKSOLKPIHKIOILNNKPKLLHPLNISMQRLOJPIUKLMLMFHRNRMPKHJSMIIOMMOMILMMIKLQSNLMKKHL
    IOMQPHPKKPHLLRKHOTLGONQJOMLOPNKKRJPPMNIIGNOLILMOOJJNRRMSLONONQJQLKNPKMNLNQHGKNLNNLIPRKMIMJKHIFTOKNDJJNMOLHMQLKKTHIKNONMNQGOJMNLLNQIJLLJLNLGJ
    LMIJNITGJMJNKMLTKOENKLPGOGNIJLQJJNHJKJIKKKNLORGFMMNJOMKNIJPPJPLHJEHMIHIMMJLIHNKMGLJNLIDIOJMLQGMQKIMNHOOILRLPMLHQOILQJIHSKJIIJKQKJNLIGJGMOOMK
    PNNJQKNQQJNFGPOIIHLNJJKSHRGNELMLKOPKNJNIJJJNBHLIRLPJNMMQKNIGILHFMNIPOMMQINIHINILRPNKMNOHKJRPJOKJLQKMJJNIIMJOGLHJQNIMQLLKMMDPPNOLIIJJLKNJKJKN
    KRPPJMLCKIJOFJLRINMNRKRPKPHPIPKQNJJOMPHKHKMPTGHKEOMFSNJOHMKMJIILQLRHQOLERLKKLMIMKMRMKLQPRPKLLMMGFIFILINLKNRLMHGMRPNKQPHGKGMOHKMKMOKMLPQMOQKJ
    IIKRMJONMJHIIIKQOOPPKIMKHPHILMMPPISJKLMLQJOOMOINLILOPNOTLKIJKLKQMPHJHMPOLJLLKMKHJKLOILDHHLNPONIIIKNILLFIMNJHLOKTJLLHNHKLJOKGLJIJJKQJGJMJMGOL
    HMLOIQNKOJMOINMGPKHKNLJIVONLOMPOQPNOLKQJJNJNNLIOENJFMMMQKPLNOOKRNKMQLJQGKOGQKNHLOLLJORJNKNLILLOOLLHJLLQRHKKLHKJPIMNKMNNNKLMIOSOUJGKNKIKLJNPJ
    ONLLKEMILMJLLMNMKLIHNNOLLKKNFNJOKKMQMKLJMLINPPMMJHJLGLMHRPKMIJLKOKGRJMOLSQLJMTNMCJPJJRFLFMJGQONOOGLKMJMGFNNVSLPMNRPNIJHJIFKKKLQJHNMJLMKMMMIQ
    KRKQOPNEMEIJNGKIFNGNTHLIJFOKJLNJMRINUMKJHHQOIDHJRKVKRQMONGPNRNQLMHRMHKRIMHOFMPKIJIKIIQMIEKTJPROJCKJTLMILPKFPKLQIJPPKQMUMNLKMERMRLROQROINNNQQ
    LKPSPPORHLMTOIJMPRHIIQTPNPOIGQPFMGHLNQONQKQHQINLKEOGLLHCAGIIFIMLHNIGCNJLGLCLGILIKHFVGODFHMNLLNNKNPJLQJKSILMLMJOLJJOROLORNKJHJKKMPHMMIOPIOLMO
    MLKOQILIIILMLPLMJLGORKLINOMLOPHNLNQFTKPGMJPMQORLMMKLIMNQIKGLHNOQMNQNOMILNNLMIFLMFNFKMKPPKLRGLQMKIPLIMLMLOLPKNKMPSGNJPKHMMJLHKPRHMJKKPHNNNPQK
    MOORLJLLEIPJOMNKKHLJCKHOPNILQNMJFQQJTGFHPNGLMFOIJNULSLFRLKMMLIPOPLOMJMSPQPILHHNELMJIQJLPGLMRLNJJLNIQPOLNMHSNNJNOOOPIJJNRLOGJOLPMJMGPIMKOLQMO
    SOODVQKQKKIHQOKJJHBSIPMLOJNLQOMPINRRJNILLRMONNIULNQMLPNJLTRGOHPKILNFIQMQFNHKMQHQQJLPJJROKJMKMSIRFJKFOUJKJLMLNPQMOMLJTKEHJNKJMNPOHOIHPMPQKKNP
    KKTNLHARINIRMMIQILNHIIKNPRLOLNKJLNPPMKLIQJPMREMKPQKLKJSOLLJNLMLLJJMOPHMMDGOODNQOMLKMJPQLLSMNPNLLIKNMQQMMROFOLUMLNKNJQSNPIUPFKPKMMQOKOKROLKPI
    NPNMILJSHNQKLMMGOKNJLNOPJMLLLJMUHKJMQRHLKNQJGIKMQLINHNLOILMMHNLJNRNMTNJVIMMPURMMLILMMOQSKLKMKICUMLPNMLNLLJKSHMMRFQURMPLKJOOHLMGNQMNJKKPPONJQ
    POKPORLKHMQKMKKQLOMOHOMJILVOMNNLPNMKRVTOMIINKKNNQHKNOEPKHKSCNHLJNJLMQPMPNGNNKOLOKPNIMMKGLRLHELPFKLNOONPOJOOOIPMJLNULHPNLHOLQLQMULJMNMILJNSKM
    SLDGHKJPOJPIIMMROJKKPPHMLOIHMJKUMIOKNMQNOOSSPINVPFBLNQSFJKVMQJKMLLNHRQIMDKQPOJIOQJPLKHOHSLFRKGJFQJIDLQIKPQHOQGKNKKPITGLIMMOONLLJGNGQNJNHNNKI
    PNJKOIKJSJMJOPFHMKQLNNISJKFKIISNISLUITLLKPJLPNKLNPNMMMMQJJHNLIKLOEKKHLIKOOLORILLIFKIECMRLSEKNIKOKJLIMPNMMIOPNGNGPHMRLPNMULMOQMGNIHLHPMHLOPLQ
    IUOLOLIKLJMILFKKFPPNKKNJKJONOMQKJGHNIINVJLLPKLMOGFPNMKMLHOHIPOUKMINKHSLLNHPNTFRMHRLMKQNMPMIOLJKTKMKNHRJNKKQKJLILMNJRQSKMOQHLKJRNKJPLGSMRUOHS
    VGKRQIKQPMKNLNMJFNMLMNMKJJLJEIKPJNNPRQJMIIOMLIRLKKTKMIPGMJONFMJMJNQMRRFNLIPJNLUQLIJOMIIKQKMULOMFGHQTLRLKQQRMNPMSPLRQLKHNGLGJNLPKQNOLETAJQIML
    IKKQNKSETJKNMIJQONNRFHJJURCEOTSQFKNIIKLNPLKNLKALRGTQILHFKQRNJQQRMLSNPKTOASQMOHVPPJPMFMKKIMOJKLOLUQNJJFMKPNLFRIMSLTONKMNKHOMLIPPLNKMJMLROLOOO
    RENQFIOPKKOIJMJPKKMLNMKMERGKLPPILMPNLQIMIHPQQKDOPMPKJJJIJNLIHHSKMOSLJKQPNOLNRMGNJLOMNNSNRNKLMHRKGGLKNMHPLJLPINSKKUIOKJHIJNNILKMGJQNJRLQJJKOO
    KQOIMKKMIKMPGGLLKLKMKNOJNNMOKMLKPMNLKMIIKMJRHNOMQGLJLNHLLLMIKSNHGOPKLMMFULNDJJIHNOOPLFIIOLKIHPNLJMMKQKKMMQTLMLJOLGMTLKINOHLMLPOPKMMPMOLMMPNN
    NIOOIOOQGQJJNJLOSLKIINHKJRLKOOKNKFOJPONLJGLQLNPNKJOKQONSGPNOQIKGLNHJJPNMKQOMPHQMMQUJLOJLIPLKMETOLNKOQNQPOFMLNKOJHLPNNONKLSKQHILHNNJOKMIIMPLQ
    MNOPMONONOPLSNLOOHINPNONNLNKFVHKTLMNOIKQPKMMQMNQOIJJKNSJKOHJOQEKIKNQIMPJNKPPKNJNOLJMKLQKLNMNKNPJMMNPSRNKLMQJNMIJIIOPISPPNGNNPMNIPLPPJTIKHLPL
    QMLJHGOKHFLQMKPMLKOKGLJGNMSNKPNNNLPHNGIMNGRKHLKNOOKNQNQGQGKLIHMNMJJHONJONJRKHLMKMJOJIHMLMOIKJMLILHKNOQNMMIMNLKNORKLLOPKOQLJSQLPJKPONHCLMLQHM
    JLMPOMQPKIHAQNIMMONKMHOPKQMOOIKQLKHNSKIJGIHKNJLLNNJMLLPMJLPRLNLQLMHLOKOKOGJKGOIPJOOTKKNPJGIIPHLOKOHKMMMJNRPMFNIPMPPLPKLFGJMFDLQNHJHHRCNNLNNV
    OROEJRENMNKLOOMOIKGKQJNNMKOLLKMPOMNRSREHHIMLSPMJHGQKMGPKKEKMOMGJNOLKLKOJVHJPMRMHIGMHMPIQMMFVLLRIOLJMUSMKPESFMLLLKKDPNOKKLNLGQKLSMKMIIKGJKHMJ
    KGOIJJMKPQOKSKJMFIHLJJONQOIMHNLMLGDIPKGIMJGJMIOIOPOLJRPMGEMJKIMITKROOGMKJLEOJJJORPKELKLNRIOPGPMOPLFMNRRKJJVHOGFPGNKJLNKKNIQOOQGNOJUKRKNMIMFI
    LMLMOKNNKJOIJLKQOLIMPLKLUIJLHLNQPNMKMMKLQKOKLIIQTMLNQIOENUJJLJOKJMKOKHMKKNONNKHKGEQIJOPIPNKNUOLNNMOONIIMNSPKPLHLGKGMKLGNIJJKPLGLILNJGJIINMRM
    LPLHQMJIJJLIRNMBIKQORJLHJIFRIPPIJKOQLSNIQRKUQNKTPNQOKNILLKIPOKKCPGPNFGKTQJPIMRNJHINHNFGKJDJQHHOKOJNIJUKPOJMGOGNKLEONLDIHHIJOONPUMIJQQJJNNOIK
    HLMTLLMNMMVLMHNJOLLPDKMRMNNPLPKLSOIKJLIJNJJRNNKMIHMKONUJLJHPNPHKKJOEMEGNIQLKOMLJMKTNJMKHMMKDRPILNMELLIKLOMPGIMMLJIJMJRRIOGIMPKKMNKFLLJJMRIJN
    GOKMTNLMPPJOGLKKLPLMLLJLPKQSSMINOLJIMJQIPHIHHTMHLJLPMQKOLQMMNGIMJGGMIPLKOIIKOKNLLLORIKJOLKDMOLIGPRHIHKQHMKTRJQGOPNPIQTMPFPLKORNGJPNPPRGLOJFN
    GRQPIKHFJNSQMROMOMONOMONJIJMNLLGOCDLONJSLILIJIJIRTRKLKHKMQGLNKOKHOLGPOKAJPNLJPIOHUMNEIMINOJEQMSDRNOOONIIPCJNLHKMKVOOJJNHUMLILKLQMNNGHHMPIMRL
    KMMIPIMKOLJOGNMIJFMGOKNSQJJLJPGNIILMHGGNMROMKMLIIHCKLQTNIHNMRKGJIMPLFLCRFJLNNPPILRPJOFEMNQNJKVLMMKLHFRQJNJSJVIHLNNINIJMLMOMKMOPKKNRGMLIILLNK
    FONHIHJJKPMUIKJRNKLKMIQINKIHEHRGKJJKRJOKMMHRPLNKKNOQJNRNMMNQSKIPNMLPFMKITTLINJINLINPMGINIHJOSHNMMMMLLLKOLPNLNPPOMOHOIKKMHNOKRKPHOKOKHQRJOJJK
    PPJGOUUOOJQHPKKQLLPNLNJMNKIQINMIHQQRMNLPLJNIHIMRLNNOUJRJHNHQOLJJLOKPLKILMOMILIHTJNMLOMJLHJJMLNKOLMFKMGQJNJKFNHHLKQMIHEKNRJNOLJHMLKOPFROPIJOL
    VOIOSMIQNKNMMJMSNQJPONORJLNQGJNMLILRKQQJMMIMNKMMIKPGLLQKHHONSGMMJPNHQLFLMKLKNRLQMOKMMJRLGIIIMKLGJOIMHLDONIKRLLLHQGIKLQHJLOKIJPKQQOHMILOKJLPQ
    KOGLJRKLIMMLLKNNLMPJLRISNKIQNMNOPMMQNMKMLKKQNGOKMMHLGMHMHEEOSJQIPQKEIPQPSENJKLMKPPPMMNOMSGHMPLIMIPHTJOPFHOJSNNVLQQMJNOLENKSNPMNLNMLIMOPHIQPJ
    JQNNIPQLNQKLLRTMNPIHMOJMOTKLLUVSIKJHGOEKNNTKKQFLKMQOVOKKKKLLNLPKMOKLQTRPSLKJHMKGPNJMEKNEHIHQPLMQMIQNKMNHPHLSOTSLMOIINJJJNKGIPQOMGIHJMLJOKLNO
    JMOPMLKLJGVJJGSJNJKJJMQVOUMSMQKOKOTIGRLKMIIIRIKMHGJIJLQNGGLNNMSMNLRMMPMNKOFIJKOSLOJJLILIMNIMJMKLJNRJHTRILMPGISJJQQHMJKJNKIPKMLPQRHONOLOMGIKK
    PHRKHONTGIONNLDKUJDIMJHIMIJHIGLGLGIJOJIKQHLHKHPOKNHQQMLLQMLJHMOHQHPJJJMNMJJLMPGNOLFPHKOQFPLMJMPMLIGPNRRPKSPORJNLMHRSNLFMNSPAOPKMOHLPOKLNMLQN
    LIVOKNILNOJJLOHKUMMRRRQINEGNGKLIQNNPIMKLFOINMUQEIGNBKQHIJDGLNKFRLSHNPRNNSOLKQPKSPJKJKMGILUNMLOQFLRIDLMIMGKGNVNNMLNJOIKNLQFKOTKGSPRLJRPJQLKLJ
    KJTVKJOMOLKMKRJMJIKUPHLKNNJQKLHLNGNMHEMKONKNEKJTJJNKLMJLROLPJKKNLPKMOCTJKKIPIPPNIREJIJEJKSKVLLJGGKNOOKOSJJUNPLOKLRKKHSKNRQLNOKHJDNMMRKLNIFMO
    JGHPLPNKOMHNRNMNOOKIKJKGPMOFKLFMNRPJLVKIKPMOKLNMMLJLJMOOGPNFINQKKGUNNLFOGKPOMKINMJNLGJIKFJNGNEMINIRMIOKNISNOJNRMLLJFOJLOOKNKHNHPIILFMNKPNPPM
    NGOMRIFIOMJSTQSROGMMKSQNLJJDJJHRQSRKJFLNJGLJLLKVPHKMMRMSQHMIMLJHQQPJNKMHMJJSJOKLLKHOKNJPJMPMPNFORKJQIUGKMLLMNMTKHKKHOLLKROFROOJGOMPINHMGOHPI
    NLSLIOOMNJKKQOLLLHKILKIIHMPLINMFKHOJPPJKKHHGOPLKIKKNKGDOLSNKILEMLEIQLLISLILKTNAQLHJJHNMPJLNIJLKINMJNJILJNHKJHEOGMTGLGMQSMMJLKKHOTLHFJMPJMEIG
    NLPQHLMKRLMJJNOFNUJHRJQJQJSHMNHLQJLLRKMGRLQIFDJMMPNQNHLMTIJPLKRJPMHKHKLGMKIMMOJMRKOLLHLHRIMLMEHLJKOLQPNLEPLQNKIGQJGOLFLOPNHJRHOMKPRLJJGJPRHO
    ONPNLKMMKOERJNIKIJNJMFHQHNKNQGNOGKMHPKMHHJFTRHORNQIJLQPKOJKJLGIGCKLHKLCLJPIQPKPMHGMGLFLQLHLIPHMKHNKJNLJRNHJQKMSJPIMLPHJOLKLNHLOPPNQJORNPINJP
    JKKKLILJJKKPQJKILNQQMQLLIKJNOOHMJLEKLNMDJHHKMPSSGHPILOQFORNHMKMDPMJKJLGLNTMMMLNHINIJDJLNNGGMKMGINNGJILOOLOJNKPMFGJNOOEJMJGLKQLJMNNJNHKTLIOGN
    MKCMLHGFJLMJNOISNMNMGIHKKOKMOQHLNMMFJMKNOKJMOKRLKJPMIKKKRKONPNLLJFKKMIKMMENMOIHHMINMIOOOKDELLMPMJJJLKKKKJMMJHNPKDFKQLONSPBONJKKMSLMKKNMIFDPQ
    HHJKMKMNGIKEJJKOKLHITOJHPIPKRHMPMOMLIQJMGENGDTMONQLMLMQOOFMQLJNLGJELLJOOHOOJPENGNGQHFJQHLONSNGMNLLEQMNJMQLMQJLLOIMISQQLGLQJNFIHJKLKKOJPUTMHU
    KILKMKLJLQNLSNPFQELJKFMOMQMNJKNLLJJLKJKKGQJJJJJHHLFOKHJILIOMOJKNGJNMQMKMMMHIKHKKHHOOJPJKNKJLJOMJKNSMJKMHIHKOPLJJNOGMHGKMGGOONIFNPPNGSOPJAJJP
    DMLJILONKIMOLLOJOKQJHIIQMJOJJLKMKQPPIKLIOIFILRJLMHJIMNIKMNHKMHFOMPIHHJLMNJNJINQKOQJHKMOMKLPGNQLJFLKHJPDMLHKLEGNJJLNMMLLJMHONGMOMFVLNCFJOJKJE
    MKNNMKMMFOIKPJFOIIMHIOJHNJKKMJMKNPKNGIHJLPNPNMQMKHHOINJPNKPKMKJKKLKKKJRGIKQKKKJMKPGHNLKFKKNLHHMLPJMHOMHJLKHPKHRLNHPMKRTPJNLIJJJLILKLKJLPJJKF
    INKLIQILQLINMIHNHQJHNGILMKIGHHHGFFMFGJGHPFGLLDMKFMJKNNGKJIQHNNPRLJPLHFNEPGLLNOJPQNHKJNLILJNNEHLJMHNOJIKOOFIKMMLONPMFLJIGHJKNRLLPQJKIMNNGNLGN
    NPLLMLJMGIKLTIJLGKOKFFILIMPKKKKMIMHGGMPPLLKLILJHIHJKINILKOKMINJLLJILKGMKLLNGLMMKPNKILOMNKHHHNOQMKGLKQIMLJQQNJHMKMLCSQKLOOOHKMRJLJJKJKHNLIMGQ
    MJJLQKHNJLLMKOTKOPPMLOJIIIILKKJOHLJGILMLOJKNOMJKMMJPMOIMFKNLLHJNKHOILKKQKKONLMNMIQQNKKMNLOKJMMPLJOFJBGGOOPNMKJJOMFPJLJQMNKNKMOQIKLKHMLONJLGM
    LLLNMKQGJBCKMOKNIMLJKJKOOGKHONIJLLNIKLNKLLKIMIJJHMOMKJRHGKIHLQMMHLGKLJNKMIHIKMLNMHNMMKNELOINHNMJHLLIEMLRONIEHKKISNILJMQIPFLFNGOFJJNHKPSUNOMH
    GHPNGMKEJGHKJOKMSPJILILGPOGLRNJHKLJOTOPLOLINHPLNCLLGIKOSIEIJPIQSFIILKQPQPHFLJJOJQHJNSGONPNMGHHSHIHQSNLOMOEQLJKNPORGUKRNDKNHOIGQMFLOIHHIHPLGJ
    DJJJIOGFFNFJNHKMLKKFJGHJNOMIJRSILSNKKBJGJIPQHJOHOKKJPLHPGLLCKHQQSANJKMQRKSQMOGOPMNOSMOGQORJNNNSPNRDRKPKSHKLOJFFOKQRNNMJJKJLJJLIJOOHNIJGHMFRG
    KQFMLKINJNHKKFMQFLJLIJNOLINOLJOJJKGJLOLJLKNMKQHNNLJOHMLFNOJHLNCBFHGINKGKKGGORIQLIHLMMGJUGOKNPNJOGEPRIIIHNNNIQKJNIIJKOJNEIOIOSFMEJJOHKIOIKMPM
    IGLJUKMMKIMMIMKLJLMNJULMPMMJPHJIFLLVIEKJILKDLJNNMIOIMHOMMLMJJKLQJJPIGOBDMMPJKMKIKNFGONILKLRHMQQOKLHOKMMIONFLMLJLGMOJNKFJQHDQILLKHJJMNFFMNIND
    LKKPKKGPJNIFNQOMFLMNSNELNOSLLOLLIODIDJNKIKJEJNNQLFKPJQNGGEIOOOJKJIOKJKLIGIMMHLLJFORPHJGRKJSHJDIIPLHLPFLIGLKPHKLQFPLDOMONIHVNKJILRGKKRNONLHMK
    IHKQEHOIDNFKNIKJHIFPJQLLEHLLLMPRKMPOONLDGNCMIILLNKLKMJIKJHIGNIIKKQLFMMHJGPPNJLJNKKQOGJNJIMLSPKKFKLTIJMLOJNLFMNLNKMMHNFGLLOJIJHNQKGDNKLKIMGHK
    ITNHGHPIOOJMLMMQNJLLHMDGHMHGDJOKJIMOKLPHMJLELJIKRIQMFMHMOHKOOHJEMRNOKKIOGGNBMHPGFOKKJMFMLIJFEOOIKNJOHHILMPLMUSNDLNEMKRPJMIMLGQDGNEGLHMPMKITL
    IKAFHNPMONHMLHMLJOHHHPLHKHOGHILFPIQJKHMKTJCMILLMBMSKLHSONKJQLNHBFJJHOMLPJNMONJQHJGQELEJHMQJMKNKLFKIONMLKIAUIKKOLOIHNNKNKROLNUKNNNKMPIJKPJNGL
    JKDCDKHNIFNMIQLKGPJLMHKQPGGLHMJMIHEMEKJQKJVLKLHIMHNPSMHJOGHMMDBESKKMNHMMLKLHQNGPJLJJQQIGIAHKPLKINELEIKMJONINLSOMOLSPGOPJMNGLHNNOOJLKOONKGJGP
    OIPKJQNGMQQAIJKIJPIJQFLFMJJMJKOCNHJNDSHLMOOHPEDJJOGLAHFLKLOBGMLNHGJHNJMGHULMMHRIUNKPNKKKNKKEMMIQMMLKNJNEEIIKMLKKJMNKCGITKGHFMHJMIIKQJNNFNNSL
    NQIJMLQJMOGNKKINLGHMKORJLPJKQMRRCIJNNHNPGMMBODKIULPMNKFLLKJJLQLKRINPOLLLLLFLGMQLGMHKKRJLKHHEOKKHKNGNHKHDDKDJHOLJMIIPJMKPNNOOJGKOMKNLOLJLKRMG
    KOLLLLNILLPNHIGIMMKROJGKLPGJMKLMJLKPJOJRPKOMLIKNMOGKGMNOLINJNKIPJIIMMEKJOLDNHJJMLIMMJNKKKJMELFNPKPNFNMNJINHNMIKFRNGLNPQFMLLIGJHGQAEINLMPKRHO
    JIQGIDKHCMOIKNMMMMJMIGOILFIIDIDJHNLIIOOGPSKMDLFSINRPNNNMKIOCGLLKMKGPLMPIDNEKINIMJIALFBKUKIJEKGILJIJPLLGNKLNMGQQIQKSLKPMMOKILPKHKOHGJLINNRMPL
    LMROJJJMIPGMKLRKLIJPIJMMKLKOQQNOOKLNMNMPIHMEELHKFOLHJCOIPIJIKRILMEJALKMOJEGOKMLLMHLNMIGAHIONKHEMKOQBMLKJPINMIHPPJJLJFRHNTIQJMGKFJKLIMMJMJNPK
    GSJMHLKMJIMJJJHMQJPMOOJOHMHKNIHNHOFIOLMNHMKIMKHIHLLRPNJGPJIKHGLHLOPPKJMONLLJEMJMJJKJMLOGILFNIIFJJIKNQLLFNJNLOKFPSJNFKSGMKMJKIQQIFOLITDHLGLNP
    SPELFPJMMNKMJMGNMQKFMKMOJIJGOOLJKKFFMGHHKKJNIJQKQLKKLINLHHIMFMNPNEIPPKLOFHGIMQKLLLEILMNPPMJHNKLNOOKOLPKSOONJJKMMGOOJOKKIMMKFHIMOLKNHIKMLOJLK
    NNNKHELLGLLKLOKGKMLNHGKLKNOJKLEJJKJHOGLHKGQRKINCQOIHODNPPCLJOMHHHJOOLLFGQIKJGMLIOKNJGNOJUFPINSLGKMKLPKPIMRGNOJLIMRJGPOKKNIOPMPOJNOIQNOELJJLI
    MFPPEJGLPNKJMINKKAOMLJJJQKMMLLEHILPREGKGLFPNMLGILMMPFMIJLOQMQJJPLLKNMFJQMOLMIMKRILKIKJHINNNJMOLMLQEJKJIFIGOIOFMKGKKKLMPPHPMOLNKFMLOIMGJKIMNK
    GKMMIMLRNQJOJLNIQHKHJKROOOQCQKKOMLOJFMGMNNGKKJBLOKJIILMLJLOIJMNIHKHMMGGLMMHOHUFLPIHPNMKNNKKLOSMNOLMNJKJMGGOBMIKMGQRRLLPNIKCKNJOGJMGKKJOLQONO
    IJLLDRLFMMHHNFCKGCMGLPENHGMLJGKKQLHEMMMRNHMLKIOLKKKLLNRJIPMHIGLQJHJNJLJLNKNOMMPKODCFJPMHKHNLPLOMMIPJNLHKQJJHKDLHPNLGFIOKPNILLOARHLNNIOLKIKKO
    PRIKNORKJHKHQDTLJIPOINJMMNKJJRJQLQLMLLPHPMHLNPIPOOLMMGKKJPRJKOQNKKMINMSPINRLPIOOQSOLMLCOKMRKOLHLIHMJLSMOQMLKJFQKMKMPJGINKJEOPQNILFOJNJIJOIKP
    OLMOMGKKGHLLONLJLEJLNJONPILMJHKMONKKNMJKKQLQKIFREMHQHPQMLILKGGRFLHKLKLOHIKHLPLKEMHNLNNLJQMKQMOMQJMMPHNMEKLFGMQKRNDIKOILNLMIMFJKKMOIDLMLOMOLO
    INKNNKRMKIOMMLOGJHQNMMFLSPOLKAKMIMLKLLNJNOMNOKRFMJKOKGNJPKKHIMLIGGOGOKJGHNLHMMOIOFPKEONHOJPLGOFRJHIIOKLLKQOOKIMLHFSPKQROGJKLRKIJTHNTVOOMOOLI
    FLKKPOKQMPMMHQKNIGJIFKLNGENNOLSPHLJPKLFQOMKMKOHJNSGLKLMMLNDLKPKMNJIOHPKKPUMIKROQFMNNPNHLFOKEIEHMMELIJLOOOSLMIKFQKLOOMMKLEJNLGMUKPMLMKGIJVHPO
    NNNMKPOLJJKMMMHKMURFNFHOHPKMKPTMGLMQJJMPPNAIGMHGILPPQDMJEKMGJJPOHMIOJLJLOIMQOOHUMLPJMMKJNHLOONMLMLGODIMKJNKMNISHJKOINIMKELIJGPHFKGMFCDLMGKMM
    GKPNKGJHLQIMJDJIJHJMPORRNFISIKDJSMJJENLLSMHHILKLOLHFMQHKLLKPIOLDHLRMRMQGFNNOPPMNIIRSPOMRLMPJFMPNFFPSTLIKINSOJIPHNIILMOILPKHOLKGILPIMJNIMNKMI
    KLEKHGOMPOLLLENGNBLJDKVGNRNLGGJNINREPPHCNLGHLPKLOHLNHMLNIKKLJKONNVKOGFLLNIOMELNLHFJIJMGQMGINJJEHFLNKKNNLKOMRHMJKMMROMJPLLKMENIMNLKGKSRGMHIMQ
    DGMJNHSPNNNLRLGPINSNLOLPONQSOLFMPGLMLIGPNJNQEJNMPPIJNMOQFVOFJJHNKJNPJIONLINKGLIUGPNPKNQKJNLKIVMHIMGGMLNNPLMJNKLFFPKPTPLIHKKONJERMKLPMGLNOIPE
    ONJMJLQLJHDJMNMHHQIIHJKMNLLHKGEROHRKKRKLKKLPJLPOOJFJENHPQLQMMIFHOKMIMGNOGDPNMPOPKJKQNIIIRLLONNKJLNJLLMINONLKKLPGJMKMQJISNMROLLJPMOMKRLJNPKIL
    KLKILKORHKCPPQIHLQOGLKIOLNHOHNHNIKIJHNALNNLQRJQKOMJLJFNFLLHHKOFNJIOLPIGGRJOOKJKNJLHGIUSLOMJKKPPNMKNKRHHNJDQHMLLGIHMGJMJMKNKLIOOPNFINEOLIJJON
    PQJEIMHPSIKOHNKJMLHNFMLQLJPMNPPJPDNMLJEKJMGKELNPIIEGMLMLNTDIQGOLKPKKQRQUOQOLKPMIIKLFGLJHMJGHMMQLILOMJPPHLORJJMHKGIINMHJIJKKKEILDLHPNGINOKHIK
    PNOLOKKDKJNPGJLNIMHJIQPLEHMIPQMTHQMOEOIINJNHEGMJKRNOJGNJJIMQLNKNNIHJLNKLJQKGPHPJKKJINKMKKKIMMKLJIHHKDHNPQNLKQGOQMIQILLNIHMENHIONMKONHKJIKPOE
    EKMJLJLIPMHGIJPKOHIMKLPMHAHJMMKPLLIJLGFMKHIMMHMKEGJJFMKLPHQLKOMSNPILNHMNOOMKGJKQIKEMOIPNDJNLPNQMOKOPJEMONEFMQINKLMKJKDJQOLKLKPNLDOMNJOGONFKG
    KFMILKIIPGJOIJHESFKRMPELPKEIQOFILOSLIMPQPNLPMQLKOIRGMPHIOKLFQJMJHNPNJHPBMPNOIBNKKINNPEKLHMNLJHLPIMKLMLOPJJKDOILHMMLUCIJNGKNISIQLMIAMOMKLPIUM
    SMMOJJLHKEMJFOMMRFHKKOLIGQHOIMHMKFFDKINIMMKLITPLILHRJIMKQOGFLFMLNNNNLMRLNPIJQUIIOMEHLQMINKNQJNAGPKLIMMMNLJKGKDPJDJKNJLNHLRKKHKLNIQKPLMHHKJJK
    LNLCHGKPMMNNMMLHLJFOLLNHIQJNIHQDKFLIJFHKQFQIPLJNLENLNKKONLNPMOFKKJKFIEOKIOQLGMMKNKMOJOJKPHHMJLHJJLLIPJKMIKMKEOFPJOKOIMKKKNGKKFDNKMLHIIHJJCJG
    LJLNKHLKENOLQKMOLLNUILLMLKJKGFDNOPMLOERNLCJHLPHJGLJQHJPHENJONMKNKGHMQHNONGRONHFKPFGKSLLQJODNKKLKEGSJKKONPGPLMKFMOJJLLMMKJRLGIOJKOMNLMLPGKTOQ
    MJIUIKQFAKMPEJIMOFKJHJNPIOKLLHHOMOIIHHMKIOVLNLKJMIFONOMHLQJJMSHLIRMKMIJMOILJKQQPJIQEJMHISPKPILNLJMNIPKIOMIIJJSJLPRRKIUJRQJMGNJLPJOLKSQSCIPKH
    HLQJMJLJFLKQIOIKJFMOQMMJKPPQNLIPMKKJQKJLIJLKEPNKMNKJOPNLOKOGIJLJLKKRRO`,
    layers: `-0.474, -0.941, 0.042, -0.077, -0.068, 0.046, 0.058, -0.053, -0.018, -0.098, -0.041, -0.042, -0.185, 0.052, -0.147, 0.08, 0.088, -0.02, -0.007,
    -0.067, -0.042, -0.055, -0.039, 0.044, -0.116, -0.021, -0.179, 0.079, -0.08, 0.288, -0.029, 0.05, -0.066, 0.306, -0.024, 0.055, -0.008, -0.179,
    0.161, 0.108, -0.001, -0.034, 0.166, 0.054, -0.006, 0.014, 0.083, -0.101, -0.039, -0.056, 0.11, -0.267, -0.036, -0.01, -0.047, -0.025, -0.02,
    -0.003, 0.123, -0.219, 0.092, 0.138, -0.115, 0.023, -0.087, -0.004, 0.064, 0.022, 0.022, -0.042, -0.043, 0.012, -0.05, 0.053, -0.022, -0.039,
    0.104, -0.055, 0.036, -0.184, -0.106, 0.029, -0.242, -0.264, -0.203, -0.172, 0.125, 0.2, -0.12, -0.052, -0.018, 0.022, -0.009, 0.048, -0.028,
    0.057, -0.055, 0.016, 0.044, 0.078, -0.09, -0.339, 0.172, -0.077, 0.062, 0.151, 0.056, -0.062, 0.088, -0.102, 0.018, 0.108, -0.111, -0.021,
    -0.001, 0.045, 0.013, 0.04, -0.191, 0.137, -0.1, -0.091, 0.151, -0.05, -0.079, -0.114, 0.118, 0.057, -0.064, -0.168, 0.19, -0.102, 0.04, 0.025,
    -0.032, 0.081, 0.222, 0.061, -0.051, 0.161, 0.012, 0.046, 0.008, -0.028, 0.021, 0.042, -0.032, 0.065, -0.12, 0.12, -0.156, -0.21, 0.094, 0.018,
    -0.229, -0.036, -0.082, -0.023, 0.054, -0.067, 0.064, -0.096, -0.115, -0.091, -0.118, 0.009, -0.08, 0.015, -0.083, -0.064, -0.021, 0.016,
    0.026, 0.075, -0.135, -0.058, -0.063, -0.004, -0.083, -0.061, -0.104, 0.129, -0.082, -0.067, -0.09, 0.01, 0.224, 0.065, -0.265, -0.114, 0.001,
    0.001, -0.099, -0.012, -0.129, 0.091, 0.037, 0.038, -0.115, 0.062, -0.175, -0.21, -0.082, -0.122, -0.074, 0.053, 0.12, -0.02, -0.022, -0.248,
    0.062, 0.087, -0.103, -0.024, 0.024, -0.122, 0.076, -0.021, -0.067, -0.137, 0.004, -0.092, 0.063, 0.062, -0.054, -0.01, -0.048, 0.149, -0.044,
    0.086, -0.018, -0.181, 0.168, 0.058, 0.006, 0.073, -0.104, -0.263, 0.182, 0.084, -0.075, -0.054, 0.216, 0.079, -0.027, 0.071, 0.016, -0.015,
    -0.072, -0.021, 0.127, -0.323, 0.011, -0.246, -0.07, -0.127, 0.012, 0.044, 0.16, -0.06, 0.222, -0.195, -0.197, 0.102, -0.113, 0.022, -0.161,
    -0.007, -0.051, 0.118, -0.055, -0.029, -0.017, 0.085, -0.065, -0.069, -0.095, 0.099, -0.06, -0.249, -0.036, 0.056, 0.05, -0.09, 0.062, 0.165,
    0.22, 0.092, -0.172, 0.026, -0.029, -0.055, -0.023, -0.006, -0.06, 0.06, -0.087, 0.056, 0.008, 0.104, -0.117, -0.488, -0.069, -0.044, -0.047,
    -0.059, -0.056, 0.012, 0.051, -0.222, -0.084, -0.036, -0.074, 0.048, -0.033, -0.05, -0.055, 0.094, -0.037, 0.065, -0.015, 0.048, -0.009, 0.027,
    -0.133, 0.005, -0.048, 0.149, -0.125, 0.047, 0.132, -0.002, -0.032, 0.082, 0.023, 0.197, -0.117, -0.22, 0.206, 0.024, -0.011, 0.019, 0.031,
    -0.111, 0.031, -0.144, 0.065, -0.076, -0.146, -0.092, 0.157, 0.249, 0.082, 0.03, -0.061, 0.004, -0.096, 0.115, 0.163, -0.029, 0.159, -0.093,
    0.094, 0.175, -0.178, 0.07, -0.016, -0.01, 0.039, -0.113, -0.067, -0.059, 0.091, 0.094, -0.082, 0.016, 0.075, 0.088, -0.121, -0.178, -0.184,
    0.255, -0.031, -0.188, -0.055, -0.027, 0.309, 0.005, 0.042, -0.151, 0.117, -0.076, 0.053, -0.07, -0.097, 0.005, 0.004, -0.084, 0.112, 0.108,
    0.004, -0.158, -0.045, -0.028, 0.036, -0.16, 0.024, 0.144, 0.286, -0.016, 0.146, -0.028, -0.116, 0.069, -0.088, -0.049, 0.125, 0.163, -0.078,
    -0.027, 0.078, -0.031, 0.013, -0.024, -0.039, -0.057, -0.089, -0.09, -0.029, -0.005, 0.032, -0.229, 0.043, 0.12, 0.047, 0.017, -0.246, -0.288,
    0.005, 0.105, 0.1, -0.032, -0.004, 0.035, 0.045, 0.002, 0.055, -0.081, -0.061, -0.05, 0.175, 0.01, -0.002, 0.024, 0.033, -0.004, -0.085,
    -0.004, -0.027, -0.191, -0.103, -0.226, -0.061, -0.087, 0.003, -0.065, 0.101, -0.003, -0.078, 0.127, -0.041, -0.116, -0.061, -0.02, -0.137,
    -0.025, 0.234, -0.03, -0.054, 0.129, 0.13, -0.208, 0.049, 0.078, 0.057, -0.221, 0.115, -0.028, -0.024, 0.198, -0.051, -0.068, 0.004, -0.143,
    0.032, 0.007, 0.125, 0.002, 0.135, 0.029, 0.039, -0.847, 0.092, -0.089, 0.042, -0.085, 0.051, -0.041, 0.172, -0.087, 0.087, -0.086, -0.2,
    0.325, -0.004, 0.048, 0.075, 0.219, 0.126, 0.055, -0.154, 0.074, 0.113, 0.061, -0.156, -0.009, 0.108, 0.073, 0.09, 0.15, 0.023, -0.123, 0.096,
    0.036, -0.006, 0.043, -0.066, -0.103, 0.058, 0.036, 0.064, -0.031, -0.064, -0.069, 0.026, 0.053, 0.033, -0.064, -0.161, 0.02, 0.174, -0.509,
    0.021, -0.003, 0.002, 0.039, -0.065, -0.042, 0.013, -0.116, 0.161, -0.09, -0.114, -0.176, -0.125, 0.037, -0.029, 0.018, -0.033, 0.016, -0.052,
    -0.015, 0.004, -0.03, -0.091, -0.019, 0.144, -0.145, 0.264, -0.102, 0.045, 0.177, -0.1, -0.238, 0.023, 0.105, 0.151, 0.08, -0.204, -0.139,
    0.104, -0.054, -0.1, 0.059, 0.06, 0.069, -0.049, 0.059, 0.034, 0.091, -0.106, -0.411, -0.131, -0.009, 0.016, -0.031, -0.064, -0.125, 0.046,
    -0.208, 0.133, 0.062, -0.045, 0.145, -0.092, -0.022, 0.013, 0.004, 0.027, 0.06, -0.038, -0.014, -0.005, 0.066, -0.056, -0.082, -0.115, 0.15,
    0.019, 0.083, 0.043, -0.121, 0.14, 0.247, -0.044, 0.05, -0.11, -0.125, 0.327, 0.066, 0.077, -0.084, 0.007, -0.05, 0.013, -0.013, 0.031, -0.099,
    -0.02, 0, 0.163, -0.871, 0, -0.062, -0.061, -0.02, -0.02, -0.153, 0.029, -0.031, 0.033, -0.01, -0.059, 0.009, -0.142, 0.015, -0.005, 0.008,
    -0.018, -0.032, 0.03, -0.012, 0.026, 0.079, -0.13, 0.037, -0.518, 0.132, -0.15, 0.236, 0.037, 0.03, 0.105, 0.157, 0.057, 0.138, -0.054, -0.024,
    0.104, 0.064, -0.025, -0.054, 0.004, 0.046, -0.01, -0.014, 0.061, -0.086, -0.002, -0.044, 0.088, 0.068, -0.025, 0.106, -0.145, 0.076, 0.049,
    0.112, 0.238, -0.06, 0.177, 0.007, 0.033, -0.032, -0.139, 0.007, -0.076, 0.017, 0.04, -0.088, -0.103, 0.032, 0.035, 0.085, 0.023, -0.042,
    0.169, -0.038, 0.025, 0.356, 0.043, -0.243, 0.084, 0.063, -0.006, 0.031, -0.147, -0.178, 0.175, 0.002, 0.044, -0.035, -0.05, 0.006, 0.048,
    -0.006, 0.081, -0.154, 0.073, -0.165, -0.042, -0.691, -0.082, 0.238, -0.286, 0.049, 0.1, -0.032, -0.048, -0.168, 0.101, -0.089, 0.018, -0.128,
    -0.127, 0.067, 0.024, 0.038, -0.177, 0.05, -0.064, 0.003, 0.187, 0.073, -0.171, -0.086, 0.354, -0.171, 0.033, -0.069, 0.084, 0.022, -0.226,
    -0.006, 0.113, -0.012, 0.033, 0.106, -0.128, -0.13, -0.061, 0.085, -0.039, 0.017, -0.003, 0.115, -0.004, 0.032, 0.006, 0.05, -0.022, -0.275,
    0.115, -0.099, -0.142, -0.1, 0.179, -0.037, 0.025, -0.108, -0.076, -0.022, -0.009, 0.118, 0.099, 0.108, -0.093, 0.062, -0.113, 0.046, -0.052,
    0.008, 0.019, -0.041, -0.103, 0.031, 0.135, 0.05, -0.095, 0.183, 0.016, 0.028, -0.064, 0.09, 0.006, 0.09, -0.094, -0.228, 0.226, -0.004, 0.019,
    0.03, 0.137, 0.083, -0.026, 0.035, 0.04, 0.071, -0.029, -0.124, 0.081, -0.727, 0.145, -0.113, -0.168, -0.059, -0.006, -0.093, -0.028, -0.144,
    0.067, 0.016, -0.028, 0.041, 0.094, 0.006, 0.02, 0.01, -0.04, -0.087, -0.023, -0.047, 0.06, 0.031, 0.001, 0.067, 0.345, 0.037, 0.007, 0.14,
    0.043, -0.072, -0.117, 0.115, 0.055, 0.123, -0.174, -0.219, 0.125, 0.07, -0.014, 0.1, 0.162, 0.073, 0.002, -0.013, -0.005, 0.007, 0.086,
    -0.059, 0.133, -0.496, 0.229, -0.024, -0.102, -0.288, -0.094, -0.008, 0.222, -0.234, 0.102, -0.054, 0.004, -0.024, 0.066, -0.143, 0.051,
    -0.029, -0.043, 0.093, -0.095, -0.15, 0.099, -0.048, 0.074, -0.009, -0.005, -0.2, -0.072, 0.091, 0.056, -0.122, 0.005, 0.091, 0.079, 0.013,
    -0.248, -0.155, 0.142, 0.018, -0.052, -0.016, 0.024, 0.061, -0.034, -0.011, -0.001, 0.053, 0.038, 0.001, 0.102, 0.069, -0.031, -0.123, -0.136,
    -0.096, -0.051, 0.004, 0.014, -0.01, 0.067, -0.081, 0.028, 0.017, -0.052, 0.07, 0.046, -0.026, 0.015, -0.044, -0.036, 0.009, -0.089, -0.004,
    0.072, 0.142, 0.693, -0.015, -0.224, -0.041, 0.031, -0.175, -0.005, -0.148, -0.024, -0.172, -0.183, -0.042, 0.081, -0.075, 0.006, 0.03, -0.038,
    -0.106, -0.007, -0.107, -0.015, -0.037, -0.012, 0.155, 0.136, -0.147, -0.026, -0.064, -0.125, -0.051, 0.015, -0.006, 0.078, -0.152, 0.012,
    0.073, -0.026, -0.099, -0.059, -0.041, -0.108, -0.074, -0.064, -0.143, -0.105, -0.035, -0.036, -0.087, 0.058, -0.211, -0.109, 0.065, 0.078,
    0.071, -0.007, -0.118, -0.101, 0.036, -0.081, -0.113, -0.171, -0.139, -0.035, -0.038, -0.077, -0.096, 0.161, -0.047, 0.082, -0.177, -0.044,
    0.185, 0.236, -0.015, 0.007, -0.578, 0.062, -0.076, -0.108, -0.096, 0.134, 0.083, -0.028, 0.014, -0.002, -0.033, 0.026, 0.025, 0.033, -0.004,
    -0.058, 0.027, -0.023, 0.025, -0.02, -0.031, 0.1, -0.044, -0.054, 0.036, 0.109, 0.167, 0.07, -0.118, -0.04, 0.145, -0.044, -0.092, 0.066,
    0.005, 0.101, 0.175, -0.161, -0.016, 0.074, -0.052, -0.094, -0.144, -0.024, 0.144, 0.066, 0.046, -0.08, 0.085, -0.122, -0.322, -0.162, -0.01,
    -0.076, -0.196, -0.02, 0.084, 0.038, 0.035, 0.015, -0.155, 0.095, -0.193, 0.198, -0.139, 0.158, 0.102, -0.138, 0.094, -0.025, -0.049, -0.048,
    -0.065, -0.154, -0.042, 0.647, -0.174, -0.072, 0.022, 0.052, -0.016, 0.066, -0.099, 0.111, -0.088, -0.013, 0.051, -0.138, 0.023, -0.01, 0.051,
    0.062, -0.08, -0.025, 0.17, 0.049, -0.016, -0.022, 0.009, -0.027, -0.263, 0.12, -0.048, 0.026, -0.013, -0.057, -0.189, -0.04, 0.082, 0.037,
    0.179, -0.008, -0.033, -0.004, 0.197, -0.087, -0.007, 0.029, 0.143, 0.109, 0.128, -0.021, -0.047, 0.062, -0.022, 0.323, 0.01, -0.033, -0.102,
    -0.033, -0.021, -0.028, 0.024, 0.097, 0.119, -0.113, 0.155, 0.11, 0.071, 0.163, -0.057, -0.135, -0.04, 0.025, 0.114, -0.052, 0.243, -0.094,
    -0.022, 0.057, -0.594, 0.138, -0.111, -0.081, -0.116, 0.019, -0.101, 0.146, -0.252, 0.107, -0.138, -0.018, 0.064, 0.115, -0.166, -0.172, 0.146,
    0.02, 0.07, -0.085, 0.03, -0.001, -0.016, 0.171, -0.095, -0.321, 0.121, -0.056, -0.052, -0.071, -0.005, 0.064, -0.053, -0.019, -0.046, 0.221,
    0.208, -0.158, 0.098, 0.065, 0.017, 0.019, -0.109, 0, -0.141, 0.072, 0.047, -0.097, 0.15, -0.132, -0.602, 0.219, 0.099, 0.082, -0.077, 0.082,
    -0.041, 0.069, -0.103, -0.113, 0.028, 0.042, -0.002, -0.018, 0.127, -0.018, 0.017, 0, -0.058, -0.028, -0.036, 0.045, -0.09, -0.072, 0.057,
    -0.105, -0.051, 0.164, -0.07, -0.127, 0.098, -0.056, -0.135, 0.044, -0.11, 0.141, 0.112, -0.161, -0.177, 0.206, -0.051, -0.066, -0.091, 0.03,
    0.072, -0.075, -0.012, -0.091, 0.086, -0.005, -0.572, 0.209, -0.103, -0.013, -0.113, -0.157, 0.206, -0.125, 0.012, -0.095, -0.136, -0.115,
    -0.059, -0.031, 0.173, -0.025, -0.027, -0.062, 0.095, -0.039, 0.052, 0.022, -0.052, -0.018, -0.069, 0.053, -0.152, 0.068, 0.085, -0.106,
    -0.097, -0.203, 0.184, -0.006, 0.059, -0.052, -0.17, 0.051, 0.158, -0.074, 0.041, -0.072, 0.177, 0.085, -0.105, 0.163, -0.016, 0.144, -0.072,
    -0.011, -0.158, 0.079, 0.039, 0.07, -0.064, -0.033, 0.101, 0.067, -0.117, 0.026, -0.095, -0.106, -0.007, -0.091, 0.061, -0.103, 0.243, 0.089,
    0.114, 0.069, 0.062, 0.049, -0.089, 0.081, -0.08, -0.503, -0.104, 0.13, -0.039, -0.143, 0.042, -0.096, -0.236, 0.13, -0.064, -0.023, 0.006,
    -0.101, 0.079, -0.055, 0.021, -0.041, -0.026, 0.04, 0.024, 0.07, -0.051, 0.101, 0.001, 0.022, -0.527, 0.109, 0.066, -0.031, -0.068, 0.005,
    0.081, 0.018, -0.009, -0.041, 0.017, 0.024, 0.008, 0.029, 0.059, 0.035, -0.034, -0.033, -0.01, -0.074, -0.11, -0.037, 0.067, -0.055, 0.111,
    0.047, -0.163, -0.247, -0.125, -0.187, 0.038, -0.012, -0.072, 0.017, -0.065, 0.216, 0.048, -0.168, -0.103, -0.003, -0.049, -0.045, -0.121,
    -0.03, 0.013, -0.12, 0.011, -0.091, 0.108, -0.059, -0.424, -0.072, -0.086, 0.014, -0.183, 0.056, -0.085, 0.095, -0.175, -0.109, -0.113, 0.024,
    0.064, 0.001, 0.02, 0.024, 0.012, 0.084, 0.08, 0.081, -0.049, -0.034, -0.052, -0.171, 0, -0.065, 0.07, -0.2, 0.045, 0.23, -0.086, 0.145, 0.393,
    -0.044, 0.077, -0.061, -0.194, 0.046, 0.028, -0.172, -0.037, 0.005, 0.019, 0.005, -0.024, 0.015, 0.059, 0.024, -0.092, 0.041, -0.065, 0.034,
    -0.214, 0.014, -0.153, -0.077, -0.051, 0.105, -0.089, -0.03, 0.114, 0.039, 0.11, -0.02, 0.021, 0.105, -0.098, -0.082, 0.012, 0.027, 0.002,
    -0.115, 0.004, -0.059, -0.04, 0.05, -0.132, 0.221, 0.05, 0.098, -0.219, -0.008, 0.087, 0.015, 0.021, -0.064, -0.007, 0.089, -0.073, -0.007,
    -0.046, -0.051, -0.068, -0.062, 0.27, 0.069, -0.2, 0.073, 0.107, 0.076, -0.478, 0.055, -0.11, 0.002, -0.008, -0.019, -0.1, 0.077, -0.267,
    -0.072, -0.035, 0.075, -0.06, -0.029, 0.029, 0.033, 0.006, 0.04, 0.048, -0.004, -0.025, 0.043, 0.025, -0.038, -0.001, -0.229, -0.041, 0, -0.19,
    -0.022, 0.06, -0.055, -0.139, -0.115, -0.15, 0.215, 0.267, -0.05, -0.064, 0.041, 0.113, 0.083, -0.095, 0.047, 0.155, -0.074, -0.039, -0.051,
    0.051, -0.093, 0.48, -0.434, -0.016, 0.027, -0.009, -0.031, 0.055, 0.027, -0.032, -0.005, -0.003, -0.019, 0.001, -0.034, -0.002, 0.054, -0.069,
    -0.06, 0.065, -0.012, -0.02, -0.158, 0.033, -0.134, -0.097, -0.156, 0.017, 0.185, -0.085, 0.12, -0.027, 0.105, -0.121, -0.14, 0.192, 0.046,
    -0.047, -0.051, -0.004, -0.026, -0.016, 0.062, -0.07, -0.066, -0.149, 0.023, 0.007, 0.137, -0.157, -0.041, 0.055, 0.065, -0.145, -0.061, 0.171,
    0.12, -0.029, -0.014, 0.136, -0.018, -0.234, 0.127, -0.065, 0.065, -0.154, -0.174, -0.237, -0.349, 0.008, -0.129, 0.028, 0.011, -0.274, 0.017,
    0.325, 0.129, 0.095, -0.008, -0.005, 0.033, -0.171, -0.034, -0.346, 0.604, 0.034, -0.088, -0.026, 0.01, -0.026, -0.029, 0.03, -0.016, -0.005,
    -0.011, -0.027, 0.032, -0.075, 0.038, -0.045, -0.034, -0.157, -0.075, 0.15, 0.127, -0.124, 0.079, -0.133, -0.039, 0.026, 0.124, 0.084, -0.091,
    0.08, -0.067, -0.04, 0.144, 0.075, 0.074, -0.14, -0.002, 0.053, -0.106, 0.079, -0.028, 0.023, -0.006, -0.017, -0.089, 0.057, 0.015, -0.101,
    -0.105, 0.036, 0.136, 0.185, 0.481, 0.006, -0.199, 0.12, 0.102, 0.085, 0.168, -0.02, -0.267, -0.251, -0.251, -0.308, -0.005, -0.347, -0.423,
    0.035, 0.035, -0.304, 0.601, 0.396, -0.199, -0.092, 0.196, 0.274, -0.214, -0.012, -0.128, 0.114, -0.01, 0.385, -0.064, -0.021, 0.082, 0.02,
    -0.005, -0.046, -0.015, 0.029, 0.06, 0.045, 0.07, 0.021, -0.063, -0.071, 0.256, 0.292, 0.321, -0.11, -0.054, 0.175, 0.162, 0.114, -0.031,
    -0.202, 0.089, 0.083, -0.035, 0, 0.069, -0.009, -0.039, 0.101, 0.026, 0.005, 0.031, -0.077, -0.11, 0, -0.066, -0.07, -0.022, 0.016, 0.02,
    0.044, 0.007, 0, -0.005, 0.052, -0.025, 0.049, -0.319, -0.029, -0.175, 0.08, -0.121, 0.309, -0.108, 0.128, 0.018, 0.12, -0.024, 0.334, -0.17,
    0.287, -0.035, -0.035, 0.211, 0.04, -0.129, 0.023, 0.202, 0.075, 0.091, -0.202, -0.242, 0.057, -0.064, -0.073, -0.023, 0.063, -0.24, 0.318,
    -0.457, -0.023, -0.071, -0.026, -0.005, 0.071, -0.041, 0, -0.029, 0.015, -0.101, -0.058, 0.047, 0.116, -0.085, -0.091, -0.044, -0.017, -0.053,
    -0.031, -0.083, 0.046, -0.21, -0.177, 0.105, -0.011, -0.019, 0.126, -0.059, 0.083, -0.008, -0.138, 0.005, 0.014, -0.092, 0.076, 0.011, -0.033,
    -0.04, 0.131, 0.077, 0.066, 0.053, 0.002, 0.074, 0.072, 0.279, -0.136, 0.161, 0.174, 0.046, -0.294, -0.186, 0.347, 0.129, 0.092, -0.062, 0.267,
    -0.004, -0.121, -0.155, -0.071, 0.519, -0.023, -0.335, 0.091, -0.11, -0.215, 0.034, 0.03, -0.269, 0.032, -0.016, 0.036, -0.139, -0.094, 0.032,
    -0.043, 0.033, -0.057, -0.214, -0.544, -0.472, -0.039, 0.094, 0.04, 0.01, 0, -0.043, 0.004, -0.039, 0, 0.031, 0.016, -0.027, -0.253, 0.386,
    0.022, -0.067, 0.083, -0.232, 0.033, -0.038, -0.014, -0.243, -0.215, -0.034, 0.027, -0.077, -0.002, -0.047, 0.033, 0.017, 0.051, -0.035, 0.073,
    -0.02, -0.081, -0.025, -0.036, 0.069, -0.059, 0.006, 0.005, -0.034, 0.007, 0.022, 0.034, 0.033, 0.048, 0.036, -0.207, -0.008, 0.011, -0.001,
    -0.016, 0.053, -0.106, -0.036, 0.139, 0.003, -0.082, 0.344, -0.069, -0.266, 0.028, 0.089, -0.242, -0.129, -0.081, -0.15, 0.023, -0.121, -0.088,
    -0.09, -0.123, 0.157, 0.125, 0.286, -0.031, -0.023, -0.061, 0.062, -0.782, 0.689, -0.006, -0.001, -0.008, 0.028, -0.025, -0.012, 0.016, 0.007,
    -0.025, -0.019, 0.031, -0.024, -0.024, -0.262, -0.061, 0.073, -0.304, -0.146, 0.078, 0.266, -0.181, 0.274, 0.142, -0.053, 0.06, 0.017, 0.073,
    -0.138, 0.012, -0.056, -0.051, 0.051, 0.02, -0.178, -0.022, 0.004, -0.015, -0.025, -0.044, -0.052, -0.073, 0.054, -0.042, -0.013, 0.071, 0.002,
    0.007, 0.001, -0.111, -0.098, 0.214, 0.075, -0.063, -0.101, 0.069, -0.075, 0.055, 0.087, 0.194, -0.062, 0.061, -0.085, -0.069, 0.181, 0.158,
    -0.127, 0.052, 0.033, -0.124, 0.182, 0.07, 0.254, -0.079, -0.082, -0.001, -0.159, 0.174, 0.161, 0.098, 0.021, -0.717, 0.934, -0.003, -0.011,
    -0.012, 0.014, 0.008, 0.009, 0.004, 0.023, -0.012, -0.022, -0.014, 0.005, -0.09, -0.237, -0.073, 0.157, -0.264, -0.131, 0.197, 0.29, -0.162,
    0.272, 0.115, 0.043, 0.188, 0.03, 0.11, 0.001, 0.064, -0.052, -0.01, -0.101, -0.014, -0.11, 0.028, -0.052, 0.025, 0.051, -0.018, -0.05, -0.029,
    0.05, -0.041, -0.018, 0.008, -0.011, 0.016, -0.029, -0.059, -0.013, 0.286, 0.009, -0.185, 0.033, 0.288, -0.307, 0.154, 0.052, 0.007, 0.08,
    0.13, -0.367, -0.028, 0.346, -0.149, 0, -0.078, 0.124, -0.22, 0.15, -0.041, 0.108, 0.049, 0.191, -0.049, -0.113, 0.119, 0, -0.031, -0.029,
    0.295, 0.022, -0.031, 0.062, 0.044, 0.021, -0.029, -0.065, 0.037, 0.06, 0.027, 0.029, 0.005, -0.007, -0.045, 0.23, 0.174, 0.242, 0.055, -0.261,
    0.283, 0.15, 0.193, -0.069, -0.223, 0.002, -0.003, -0.035, 0.091, 0.152, 0.021, -0.155, 0.01, 0.076, 0.138, 0.116, -0.015, 0.031, 0.033, 0.008,
    0.077, -0.034, 0.007, 0.005, 0.038, -0.022, 0.005, -0.039, 0.021, -0.004, 0.29, 0.091, -0.041, 0.003, 0.228, -0.095, 0.207, 0.092, 0.039,
    -0.035, 0.183, -0.295, -0.014, 0.071, -0.075, 0.013, 0.139, -0.046, 0.199, 0.101, -0.063, -0.114, 0.08, 0.131, -0.082, 0.109, 0.03, 0.051,
    -0.091, 0.103, 0.088, 0.141, 0.251, -0.054, 0.009, -0.071, 0, 0.093, 0.05, 0.024, -0.006, -0.044, -0.024, -0.059, -0.026, 0.034, 0.035, -0.02,
    0.126, 0.264, 0.076, -0.029, 0.045, -0.1, 0.117, -0.065, -0.04, -0.035, 0.018, 0.038, -0.088, -0.007, -0.034, 0.084, -0.037, -0.054, -0.015,
    -0.051, 0.1, -0.082, -0.014, 0.08, -0.179, -0.164, -0.059, -0.026, 0.026, 0.062, -0.027, 0.028, 0.022, -0.095, -0.113, -0.009, 0.579, -0.496,
    -0.445, 0.028, 0.129, -0.265, -0.062, 0.15, 0.181, 0.258, 0.062, -0.157, 0.212, -0.007, 0.077, 0.059, 0.005, -0.155, -0.072, -0.085, 0.022,
    -0.142, -0.017, -0.087, -0.019, -0.151, -0.016, -0.166, -0.167, 0.079, -0.516, 0.309, 0.03, -0.02, -0.002, 0.024, -0.029, -0.021, 0.056, 0.005,
    -0.006, -0.004, 0.011, 0.027, -0.213, -0.201, 0.01, 0.132, -0.183, -0.226, 0.064, 0.195, -0.164, 0.182, 0.057, -0.035, 0.039, -0.002, -0.043,
    -0.06, 0.042, -0.083, 0.012, -0.103, -0.054, -0.133, -0.001, -0.009, -0.051, -0.04, 0.018, -0.087, 0.17, 0.033, -0.097, -0.003, -0.061, -0.051,
    -0.016, -0.114, 0.039, 0.049, 0.269, 0.07, -0.054, -0.105, 0.115, -0.103, 0.075, -0.118, 0.121, 0.066, -0.044, 0.018, 0.15, 0.019, -0.127,
    0.21, -0.08, -0.067, -0.059, -0.065, 0.008, -0.009, -0.114, -0.139, -0.244, -0.266, 0.053, 0.172, -0.032, 0.231, -0.328, 0.246, -0.006, -0.045,
    0, 0.027, 0.01, 0, 0.002, 0, 0.012, -0.016, -0.051, 0.039, -0.112, -0.005, -0.035, -0.026, 0.252, -0.094, 0.042, 0.092, -0.051, -0.01, -0.171,
    -0.168, -0.075, -0.033, -0.091, 0.027, -0.205, 0.006, -0.031, 0.083, -0.004, -0.001, -0.001, -0.058, -0.014, 0.014, -0.036, 0.074, 0.128,
    0.009, 0.076, 0.008, 0.077, 0.031, -0.005, 0.016, -0.225, -0.018, -0.012, -0.081, -0.157, -0.01, 0.076, 0.301, -0.047, 0.141, -0.324, 0.475,
    -0.342, -0.595, 0.064, 0.111, -0.337, -0.485, -0.601, 0.025, 0.054, 0.208, -0.121, 0.127, 0.296, 0.433, -0.404, 0.113, 0.418, -0.183, -0.032,
    0.483, 0.53, 0.641, 0.017, -0.048, -0.039, 0.036, 0.03, 0.048, -0.035, 0.001, -0.011, -0.032, -0.039, 0.021, 0.271, -0.198, 0.018, 0.058,
    -0.197, 0.203, -0.109, -0.07, -0.099, 0.013, -0.067, 0.028, -0.072, 0.024, 0.003, -0.041, -0.027, -0.023, 0.061, 0.003, -0.039, -0.12, -0.015,
    0.029, 0.037, 0.124, -0.061, 0.031, -0.086, -0.021, -0.074, -0.032, -0.048, -0.003, -0.041, -0.113, 0.026, -0.079, 0.162, 0.022, 0.181, -0.132,
    0.012, 0.03, 0.089, 0.015, -0.04, -0.016, 0.177, -0.087, -0.015, 0.011, -0.06, -0.017, 0.016, 0.125, -0.17, 0.263, 0.187, 0.044, 0.058, 0.094,
    -0.019, -0.21, 0.088, -0.019, 0.091, -0.105, 0.265, -0.486, -0.011, 0.017, -0.013, 0.009, -0.007, 0, -0.007, 0.02, -0.047, 0.023, 0.031,
    -0.027, 0.126, -0.149, -0.045, -0.042, -0.078, 0.162, 0.095, -0.096, 0.042, -0.068, -0.083, 0.112, 0.113, -0.094, 0.062, -0.015, 0.048, 0.051,
    -0.011, -0.072, -0.036, 0.015, 0.121, -0.014, 0.066, -0.035, 0.032, -0.011, 0.117, 0.144, -0.079, 0.045, 0.104, -0.082, 0.098, -0.059, 0.259,
    -0.479, 0.041, -0.177, -0.009, -0.175, 0.331, -0.176, 0.055, -0.02, 0.242, -0.273, 0.108, 0.519, 0.065, -0.491, 0.149, 0.211, 0.224, 0.075,
    0.171, -0.325, -0.202, -0.063, -0.131, -0.48, 0.342, -0.071, -0.274, 0.454, -0.305, -0.086, -0.295, -0.13, 0.054, -0.085, -0.041, -0.027,
    0.021, 0.028, -0.05, -0.028, -0.02, -0.04, -0.029, 0.034, 0.019, -0.209, -0.078, -0.141, -0.043, 0.097, -0.173, 0.01, -0.043, 0.013, -0.194,
    0.102, -0.164, 0.014, -0.106, 0.013, -0.016, -0.001, 0.052, -0.249, 0.067, -0.124, -0.107, 0.108, -0.053, 0.098, -0.035, 0.12, -0.025, -0.086,
    0.126, -0.016, -0.014, -0.007, -0.081, -0.018, -0.448, 0.231, -0.155, 0.15, 0.17, 0.294, -0.287, -0.085, -0.053, 0.014, -0.132, -0.032, -0.285,
    -0.098, -0.296, -0.25, -0.353, -0.587, -0.008, 0.109, 0.105, -0.004, -0.353, -0.022, 0.114, 0.375, 0.025, -0.153, 0.339, -0.107, -0.132, 0.076,
    -0.546, -0.001, -0.023, -0.04, -0.011, -0.007, -0.005, -0.012, 0.03, -0.065, 0.028, -0.029, 0.001, 0.001, 0.244, -0.344, -0.351, -0.217, 0.071,
    -0.049, 0.132, -0.219, 0.318, 0.175, 0.071, -0.296, 0.018, -0.074, 0.047, 0.014, 0.029, -0.046, -0.069, 0.036, -0.028, -0.035, 0.042, -0.037,
    0.02, -0.007, -0.064, -0.008, 0.042, 0.019, -0.027, -0.01, -0.034, 0.051, 0.076, -0.035, -0.114, 0.264, -0.059, 0.141, 0.242, 0.497, -0.091,
    0.189, -0.261, -0.107, -0.188, -0.024, -0.221, -0.118, -0.119, -0.215, -0.012, 0.096, -0.187, -0.031, 0.141, -0.003, -0.014, -0.019, -0.093,
    -0.199, 0.054, 0.011, 0.099, 0.001, -0.018, 0.046, -0.244, 0.117, -0.022, 0.144, -0.019, -0.023, -0.012, 0.018, 0.002, -0.037, 0.013, 0.028,
    0.008, -0.055, 0.163, -0.005, -0.245, -0.167, 0.087, 0.256, 0.048, -0.026, -0.058, 0.007, -0.045, 0.014, 0.11, 0.024, 0.157, 0.05, 0.078,
    0.141, 0.007, -0.082, -0.086, -0.071, 0.038, 0.111, -0.037, -0.052, -0.058, -0.035, 0.071, 0.01, -0.196, -0.024, -0.04, 0.003, -0.078, 0.04,
    0.193, -0.136, 0.299, -0.53, 0.055, -0.057, 0.038, 0.152, -0.009, -0.198, 0.368, 0.017, 0.224, -0.013, -0.159, 0.054, -0.228, -0.108, -0.203,
    0.126, -0.133, 0.196, 0.171, 0.206, 0.022, 0.108, 0.042, 0.018, -0.043, -0.172, -0.002, 0.25, -0.419, 0.332, 0.014, 0.099, 0.046, 0.009, 0,
    0.016, -0.002, -0.024, 0.035, 0.05, 0.062, -0.064, -0.005, -0.025, 0.067, 0.087, 0.149, 0.071, -0.313, 0.007, 0.009, 0.025, 0.097, 0.03,
    -0.091, -0.106, -0.004, 0.077, -0.011, 0.046, 0.123, -0.058, -0.112, 0.127, 0.179, 0.093, 0.031, 0.086, 0.091, -0.064, -0.033, 0.021, -0.002,
    0.089, -0.02, -0.025, 0.137, 0.012, -0.092, -0.003, 0.274, -0.221, -0.083, -0.123, 0.055, 0.008, 0.182, -0.016, 0.06, 0.322, -0.022, -0.238,
    -0.089, 0.412, -0.073, -0.045, -0.414, -0.042, 0.124, 0.082, -0.104, -0.046, -0.014, 0.268, -0.363, 0.11, -0.002, 0.141, -0.066, 0.113, -0.333,
    0.64, 0.035, 0.145, 0.039, -0.006, -0.054, 0.011, -0.021, -0.029, 0.024, 0.079, 0.024, -0.005, 0.107, 0.158, 0.086, 0.08, 0.016, 0.125, -0.088,
    -0.009, 0.022, 0.062, 0.082, 0.158, -0.06, 0.083, 0.096, 0.065, 0.011, 0.02, -0.046, 0.153, -0.105, 0.11, -0.006, 0.023, 0.066, 0.048, 0.076,
    0.081, -0.122, -0.084, 0.093, 0.033, -0.062, -0.036, 0.008, 0.098, 0.022, 0.256, 0.133, 0.067, 0.03, -0.312, 0.105, -0.009, -0.095, 0.181,
    0.138, 0.002, -0.066, -0.163, 0.052, 0.39, -0.152, 0.132, -0.276, 0.239, -0.166, 0.235, 0.026, 0.15, 0.191, 0.285, 0.101, -0.114, -0.004,
    -0.149, -0.109, 0.125, 0.149, -0.213, 0.008, -0.063, -0.023, 0.058, 0, 0.027, 0.004, -0.011, -0.015, -0.015, -0.03, 0.045, 0.007, -0.114,
    0.035, 0.2, -0.042, -0.043, -0.048, 0.083, 0.169, 0.049, -0.066, 0.059, -0.038, -0.044, -0.045, 0.019, -0.018, 0.1, -0.047, -0.174, -0.009,
    -0.154, 0.08, -0.131, 0.07, 0.083, -0.104, -0.009, 0.04, -0.036, -0.036, -0.039, 0.032, -0.001, -0.104, -0.042, -0.076, -0.261, 0.235, -0.646,
    0.169, 0.131, 0.292, -0.152, -0.133, -0.099, 0.223, 0.021, 0.315, -0.036, 0.17, -0.272, 0.185, 0.339, 0.075, -0.117, 0.317, -0.271, -0.26,
    -0.043, -0.013, -0.077, 0.069, -0.134, 0.099, 0.028, 0.018, -0.282, -0.36, 0.087, 0.024, -0.077, 0.03, 0.026, 0.039, 0.005, -0.032, -0.001,
    -0.026, -0.063, -0.057, 0.04, -0.006, -0.035, 0.033, -0.17, 0.131, -0.08, -0.077, 0.032, -0.176, -0.034, -0.054, -0.219, 0.025, -0.018, -0.058,
    -0.016, -0.044, -0.03, -0.043, 0.017, 0.028, -0.119, -0.117, 0.062, 0.021, 0.048, -0.112, -0.043, 0.068, -0.059, -0.012, 0.146, 0.081, 0.015,
    -0.046, 0.042, -0.446, 0.612, -0.122, 0.463, -0.064, 0.301, -0.155, 0.033, -0.121, -0.242, -0.184, 0.328, -0.524, -0.452, -0.215, 0.011,
    -0.221, -0.253, -0.24, 0.008, -0.189, 0.073, 0.151, -0.024, 0.078, 0.345, -0.15, 0.235, 0.14, -0.411, 0.023, 0.229, 0.387, 0.017, -0.01,
    -0.101, -0.044, 0.069, 0.007, 0.048, -0.072, 0.006, -0.071, -0.034, -0.03, 0.065, 0.099, -0.197, -0.043, 0.107, -0.029, 0.231, -0.113, -0.166,
    -0.182, 0.178, -0.075, -0.047, -0.012, -0.085, 0.029, -0.046, -0.036, 0.06, 0.008, 0.063, -0.022, -0.047, 0.028, 0.031, 0.048, -0.103, 0.013,
    0.065, 0.086, -0.047, -0.065, -0.086, -0.05, -0.037, -0.038, -0.015, -0.031, 0.169, 0.183, 0.293, 0.133, 0.073, -0.026, 0.11, 0.043, 0.107,
    0.04, -0.106, -0.049, -0.117, -0.05, -0.059, -0.391, -0.027, -0.214, 0.137, -0.288, 0.005, 0.24, -0.162, 0.2, 0.051, -0.215, -0.049, 0.07,
    0.024, 0.171, 0.329, 0.444, -0.497, -0.027, 0.05, -0.015, -0.033, -0.019, -0.004, -0.001, 0.013, 0.014, 0.02, 0.009, -0.025, 0.055, 0.094,
    -0.029, 0.049, -0.126, 0.196, 0.184, 0.016, -0.076, 0.019, -0.009, 0.072, 0.114, 0.015, 0.088, -0.105, 0.089, 0.067, -0.121, -0.033, -0.105,
    -0.013, -0.002, -0.172, 0.041, -0.05, -0.065, -0.009, 0.086, 0.047, -0.019, -0.003, 0.034, 0.004, 0.008, 0.018, 0.463, -0.378, -0.028, -0.061,
    0.144, -0.311, 0.198, -0.037, 0.398, -0.052, 0.275, -0.38, 0.297, 0.506, 0.155, -0.001, 0.058, 0.12, 0.312, -0.031, 0.064, -0.446, -0.065,
    -0.059, -0.189, -0.355, 0.254, 0.021, -0.167, 0.285, 0.118, -0.303, 0.224, 0.095, -0.015, -0.084, -0.02, 0.09, 0.05, 0.058, -0.048, -0.02,
    -0.129, -0.063, -0.122, 0.079, -0.018, 0.241, -0.045, 0.24, -0.012, 0.164, -0.018, 0.031, -0.257, -0.037, -0.075, -0.052, -0.032, -0.02, 0.005,
    -0.128, -0.123, -0.006, 0.123, 0.012, -0.036, 0.004, 0.044, 0.036, -0.017, 0.141, 0.038, 0.033, -0.04, -0.109, 0.02, -0.013, -0.05, 0.048,
    -0.117, 0.067, -0.334, 0.075, 0.218, -0.027, -0.139, -0.292, -0.212, -0.23, 0.256, 0.011, -0.203, 0.227, -0.142, -0.431, 0.053, 0.023, 0.043,
    -0.114, 0.076, 0.254, -0.136, 0.132, 0.034, -0.113, -0.075, 0.09, 0.158, -0.049, 0.012, -0.22, 0.019, 0.134, 0.61, 0.267, -0.022, 0.005, 0.013,
    0.027, -0.014, 0.003, -0.008, 0.011, -0.026, 0.016, -0.011, 0.001, -0.367, 0.248, 0.48, 0.353, -0.068, 0.029, -0.212, 0.117, -0.255, -0.363,
    0.006, 0.122, 0.13, -0.034, 0.079, -0.017, 0.033, 0.089, 0.06, -0.009, -0.042, 0.042, -0.088, -0.034, -0.028, -0.014, -0.024, 0.011, 0.061,
    -0.03, -0.025, 0.033, 0.023, 0.027, 0.009, 0.032, 0.138, 0.222, -0.106, -0.032, -0.058, -0.123, 0.063, -0.133, 0.005, 0.167, 0.196, -0.017,
    0.085, -0.182, -0.119, 0.427, 0.099, 0.173, 0.26, -0.004, -0.045, 0.193, 0.242, 0.002, -0.045, 0.061, 0.057, 0.115, -0.219, -0.098, 0.019,
    0.063, 0.261, -0.426, 0.008, 0, 0.013, -0.015, -0.015, -0.053, -0.003, -0.005, -0.006, 0.093, 0.009, -0.042, 0.099, -0.036, -0.025, 0.056,
    -0.082, -0.086, -0.069, -0.001, 0.063, 0.064, -0.038, 0.045, -0.168, -0.056, 0.047, -0.082, 0.02, 0.047, -0.013, 0.035, 0.042, -0.151, 0.122,
    0.012, -0.095, -0.013, 0.115, -0.168, 0.108, 0.096, 0.116, 0.207, -0.09, -0.046, -0.111, 0.093, 0.265, -0.169, 0.139, -0.21, 0.399, -0.18,
    0.346, -0.008, 0.176, 0.057, 0.17, -0.043, 0.061, 0.113, 0.031, -0.112, 0.314, 0.379, 0.077, -0.05, 0.17, -0.224, -0.307, 0.036, -0.072,
    -0.068, 0.407, -0.037, -0.198, 0.348, -0.195, -0.183, -0.463, -0.149, 0.013, -0.032, -0.031, 0, -0.019, -0.025, 0.008, -0.011, -0.013, -0.012,
    -0.035, 0.045, 0.015, -0.241, -0.358, -0.443, 0.033, -0.189, -0.138, -0.08, 0.046, 0.188, 0.242, 0.037, -0.024, 0.015, -0.113, 0.028, -0.043,
    -0.065, -0.025, 0.105, 0.006, -0.042, -0.051, 0.061, 0.005, -0.003, 0.081, 0.018, 0.026, 0.019, -0.002, 0.021, -0.036, -0.089, -0.029, -0.009,
    0.048, 0.091, -0.121, 0.11, 0.036, 0.277, -0.068, 0.164, -0.256, -0.054, -0.446, 0.272, -0.329, 0.213, -0.231, -0.312, 0.295, -0.076, -0.113,
    -0.072, -0.08, -0.022, 0.027, 0.143, 0.199, 0.024, 0.19, 0.053, 0.065, -0.138, 0.029, -0.041, 0.381, -0.571, 0.059, -0.027, -0.01, -0.025,
    0.092, -0.042, -0.037, 0.023, -0.004, -0.084, -0.041, 0.012, 0.133, -0.055, -0.009, -0.027, 0.233, -0.169, -0.109, -0.02, 0.143, -0.287,
    -0.085, -0.042, -0.074, -0.029, 0.061, -0.014, 0.027, 0.011, 0.142, 0.037, -0.03, -0.004, -0.134, 0.028, -0.045, 0.028, 0.05, 0.027, 0.036,
    -0.012, 0.07, -0.076, -0.033, -0.032, 0.053, 0.074, 0.257, -0.375, -0.491, -0.121, 0.062, -0.165, 0.18, 0.17, -0.077, -0.157, 0.015, -0.018,
    0.181, 0.191, -0.076, -0.215, 0.288, 0.177, 0.225, -0.149, -0.066, 0.153, -0.22, 0.326, -0.446, -0.142, 0.115, 0.052, 0.04, 0.1, -0.063,
    -0.185, -0.297, 0.565, -0.02, 0.055, 0.042, -0.028, -0.008, 0.054, 0.041, -0.001, 0.022, 0.013, 0.029, 0.032, -0.185, 0.103, 0.016, -0.125,
    0.04, 0.127, 0.05, 0.094, -0.091, 0.072, 0.184, 0.123, 0.049, 0.104, 0.081, 0.135, -0.041, -0.107, -0.109, 0.014, -0.007, -0.001, 0.051,
    -0.026, 0.13, 0.008, -0.032, 0.053, 0.09, -0.126, -0.003, -0.005, -0.1, 0.004, -0.136, -0.027, -0.098, -0.015, 0.116, 0.202, -0.246, -0.016,
    -0.479, -0.099, -0.186, -0.029, -0.21, 0.127, -0.027, -0.319, 0.145, 0.024, -0.012, -0.216, -0.068, -0.006, -0.23, 0.105, -0.083, -0.01, 0.436,
    0.076, -0.049, -0.215, 0.041, -0.329, -0.081, 0.214, -0.381, 0.266, 0.002, 0.093, 0.003, 0.03, -0.036, 0.076, -0.002, -0.013, 0.004, 0.082,
    0.022, -0.04, -0.046, 0.098, 0.104, 0.032, -0.123, 0.033, -0.011, 0.153, -0.096, 0.271, 0.057, -0.032, -0.052, 0.073, 0.046, 0.051, -0.028,
    0.048, -0.042, -0.036, -0.15, 0.151, 0.108, -0.018, 0.062, -0.014, 0.002, 0.004, -0.04, 0.083, 0.098, 0.057, -0.169, 0.017, 0.019, -0.16,
    -0.209, 0.094, 0.034, 0.19, -0.291, 0.242, -0.387, 0.228, 0.01, 0.055, -0.06, -0.019, 0.292, -0.193, -0.023, 0.189, -0.32, -0.003, 0.106,
    -0.051, 0.172, 0.072, 0.144, -0.201, 0.218, 0.186, -0.116, 0.032, 0.148, -0.201, 0.097, -0.075, 0.333, -0.174, 0.041, -0.11, -0.071, 0.011,
    0.084, 0.034, -0.057, 0.004, 0.008, -0.16, -0.072, 0.159, 0.135, -0.081, -0.064, 0.008, 0.017, 0.157, -0.056, -0.115, 0.195, -0.215, -0.037,
    0.217, 0.023, 0.109, 0.019, 0.01, 0.003, -0.153, -0.006, -0.031, 0.043, -0.001, 0.096, 0.055, 0.059, 0.032, 0.011, 0.041, -0.069, -0.075,
    -0.016, 0.089, 0.024, -0.035, 0.03, -0.062, -0.165, -0.063, 0.102, -0.038, 0.082, 0.115, 0.131, 0.079, 0.068, 0.089, 0.012, -0.124, 0.017,
    0.054, -0.116, -0.105, 0.169, -0.114, 0.018, 0.191, -0.017, 0.055, 0.154, 0.097, -0.075, 0.007, -0.192, -0.225, 0.104, 0.107, 0.086, 0.04,
    -0.421, 0.134, 0.013, -0.041, -0.015, 0.032, 0.026, 0.026, -0.048, -0.021, -0.025, -0.04, -0.033, 0.032, -0.041, -0.087, -0.055, -0.091, 0.151,
    -0.168, -0.344, -0.074, 0.061, -0.08, -0.112, 0.008, -0.059, -0.065, -0.017, -0.114, 0.007, 0.025, 0.013, -0.01, -0.046, -0.16, -0.033, -0.072,
    -0.099, 0.032, -0.045, 0.019, -0.084, -0.059, -0.061, 0.008, -0.038, 0.037, -0.124, -0.043, -0.475, 0.714, -0.086, 0.378, -0.269, 0.384,
    -0.407, 0.043, -0.3, 0.028, -0.181, 0.472, -0.375, -0.671, -0.127, 0.012, -0.27, -0.423, -0.255, 0.011, 0.031, 0.189, -0.045, 0.011, 0.29,
    0.129, -0.015, 0.164, 0.217, -0.269, -0.033, 0.373, 0.385, 0.133, -0.054, 0.013, 0, 0.003, -0.018, 0.023, -0.028, 0.005, -0.02, 0.045, 0.068,
    -0.003, -0.479, 0.124, 0.179, -0.001, -0.143, 0.043, -0.231, 0.197, -0.098, 0.029, 0.077, 0.134, 0, 0.039, 0.01, -0.011, -0.033, 0.001, 0.036,
    -0.011, 0.056, 0.139, -0.059, 0.056, 0.039, 0.1, 0.082, 0.003, -0.023, -0.067, 0.047, -0.029, 0.075, 0.043, -0.045, -0.014, 0.186, -0.315,
    0.148, -0.31, 0.255, -0.501, 0.226, -0.166, 0.303, 0.246, 0.027, -0.042, 0.171, 0.067, 0.193, -0.123, 0.211, 0.438, 0.211, 0.132, -0.052,
    -0.173, -0.057, 0.087, -0.244, 0.062, 0.095, -0.057, -0.051, -0.033, 0.166, -0.116`,
  },
  {
    numbers: `fgfffffggfffggfgggffgfgfffgfffgfggggfgggffggfffggfffgffgffgfffgfggfffffgfffffgfgggfffffggfggggffffffffgfggfgffggffffggfgffgffggfgfgfgffgfgff
    gfgffggggffggffgfgfggggffggggffffgfgfffffffgfgffffgfgffffggggfgggffgggfffggggfgffgggfggffgfgffgegfgffffffgffffffgffgffffggggfffeffgggfgggggf
    gfggggfgffgfgfffgfgggfgfggggeffgfgffggffffgffggfggfgffgfggfffgfffffgffffgffffgfggfgfgfffggggffffgggggffgffggggffggffffffffgffffffgfgggffgfgg
    gfggffgffgffgfgfgggggffggffgfffgggfggffefggggffffffffffffffffgfffgfggfgggffffgfggfefgfffggfgfgfggfggffgfffgfffgggfgfgffgfffffgfgfffggffffffg
    gfgggfgggffggffffgffgfgffffgfffgffgfgfeffgfgfgfffggffffggfffggffggfgfffffggfgeggfffggfffgggggfggfgffgffffgggfgfgfgfggfffffgfffffffgfggggfgfg
    ggffffgffffffffggfggffffgfegfffgffgffgfgfffffffffgffgfgfgfgfggggfgffffffgffgfggffgffgfgfgfgffegffffegfeefggfgfffffggfggfffffffgffgfffegegfff
    gfffggfggffgfgfgfffefgfgffffgfgffggfgggfffgffffggfgfffggfggfgfgffgfggfgfffgfggfggfggffggffgfgfgggffffggggfgffffgfffgfgggggfggfgfffgffgffffgf
    fggggffggfgggggfffggggfgffggffffgfffffggfffffffffgfffgggggffggfffffgffggffgffffgffgggfggffgggggffgfffffgffggggfffgfffffgggfgfgffffggfgfgfggf
    fggffgffgfgggffgffggfgfggggfgfgfffffggfgffggfggfffggfffgfggfffgfgfgffgffgggfggfffgfggggfgffggffggfffgfffgfggfggfffggfffgffgffffgfggggffggfgg
    ffffgggfgggggffffffffffgggfggffggffggfggffgfggfgggfffffggfgfgfggfgfgggfffffgggfgfgffgfggfggggfgffgfggffffgfggfggfgfgfgffffffffffgffggfggffgf
    ffggffgffgfffggggffgfgfgffffffgggffgggggggffgfgffggfffgggfgfggffggggffgggffffgfgfggfgfggfgfgfffgfgfgffggfgggfgfgfggfgfgffggfggffggfeeggfffff
    geffffffggfgffffgggggfffgfgfggfgfgffgfghfgffgegfgggfggfgfffgfgfgfgggggfgfgggfgfggfffgffffgggggggggfffggfgfgfggffgffgfffgfffgffggfggfffggggff
    gfggfgfggfgffggfgfgffgfgfggffffgffgfgfffggeggegggfggfffgggggfgggggffegegffgfggfgggffffgggfefffgfffgfffffgffffggfggffgghfggggfgffgfgggffffffg
    gffffggggfeffgggggfffffgfgfgfhghfhfgfffhggffgfffgfehfffgghgfhfggffgegefgfffffffefgffgeffffgffegffeeffgfeeffffggffgggfehgfffffffggfgggggfefgf
    ggfgegggghehfgghghghggfghfghggffggggggggghhfgghgffffeffffffgfgfffggffgfgfgffffggggfgggfgffgffgfggfffegffffgfggfggggfffffgfgfffffffgfffgffggg
    ggffgfgffefffffggfffggfgffffggffggffggffgffgfgfgfgggfffggfgggggffgeffgfffgffggfgggfggfffgffggffffggfffffggffggffgefgffgfefffgfgffgfggfefffgg
    ffgfggfgggegffhfeffgfgffffgffgffgffffgfggggffgggfgffgggfgfffffgffgeffffffgfgfgffgffgfffggfgfggffffggfgghgggfgfgggffffggfgeggffggfgggggffgggg
    ffffgfffffffffffffegfffggfgggfffggfgffggggfffgfffffggfgfggggeffgggfggfgfggfffggggffffeffgffgffgffggffffffggggfggfffggffgffgggfffgfgffffgfgfg
    egfgfggffffffffffggggfffggfggffgffggggffffffffggffgffggffgggfffffggffgffgfffffffffeggfgggffgfgggggfggfgfffgfffffffggfggfggegfgfffgfefggfgegg
    ffffgggfffggggfegfgfefegffgffgfffffffffgggffgfffgggfgggffggefgfgfggfgffffffggfgggffhgffffgffggffgffffggfgfggffggfggfffefgfggfgefffgfgggffffg
    ggfffggfffgfggfgggegggffffffefegffgfffffgfffggfgffegggfgggfffffgggggggfffffggefggfgefffefffffgfggfggfggfgggffheggggffffffffgggfgfggffgfgffff
    ffefgffefggfffffgfeffggfggffffggfgefggffggfgfgggfggffggffgggffggffgffggffgfffgggffffffffgfgffgfgfgffffggffggfgfgffggffffgfgfggggfgffffgfgffg
    ffgfffggffeffffffgggfgggfgggggggfgeffgfgggfgghggfegggggfgggggfffgffffffgfggfgfgffgfgfggfggfgffgfgfffgffgfggfffggffhghfffggffgffffgffgggfgfff
    fgfffdgffgfgfgggffggffffffffgfgffgffegfggegegfffffgeffgdggffffggggfggfffffggffgfffgggffffgfegfgfeffffggfgggfffffgffggfgggeggfggfgfgfffgffffg
    fgffggffffgfgffgffffgfggffffgfgffffgffeggfffggffggfffffgfgffffggfffgfegffffffgfffggfgggffgffffggggffgggffffgfffffffeffggggggeghggfffgfgggfff
    ffggffgggggfgfggfffffffefffefffgggffegffgfffgffggggfggfgfffgfggggfggffgfgfggffgffgffgfgggggffggfgfffffgfgffgfffggfgfffgfgggfggfgfffggffffffg
    fgggffggfffffgfffffffggfffegfggfffgfggffffggefffffggfgfffgffffggggffgffffgfgfggfgfffgfgffgffffggffgfgffggffgfgfffggffffgfgfgffffffgffffggggg
    fggffgffffggggffggfggefggfggegfgfffgfgfffffgfggfffggffffffggfffgfgfggffgffgffffffffggfgfgffgfggfgfgffggfffffggfffffgfgffgffffffggfgffffffffg
    fgfffffffggffffgffgfggffgfggfgffffffffgffegefgggfgggfgggfgfgggfgffffgfgfgggffggfggfffggffffffefgfggfffffgffffgfgfffffffgggfffgffgggffgggfgfg
    fgfggfgfffffgffffgffgffgffgffgegggffgffgfffgfgggffffgfgffgfffgffgfgffgffffffgfgfgffffgfgfgffgfffggffffefggfgggffggfffffggffgfggfffffffffgggg
    ffggfffffgffffffgfgggfgfgfgffffffggfffgfgggffgfegfggfgfgffggffggffffffffgegffffffgffffgggfgfggffffggfgggfgffggggfgffgffgggfgfgggfffffgfgggff
    ggghfgggffgffgffffggffgefgggggfgggfffggffgffffffggggfgffgfggfgggffffgfgffgfffffggggggffgggggggfefggefffggfgffffgffffggffffgfgfffggffffgfffgg
    fgggfgfgfgfgggfgfgfgfgggggfffgggfgffgfffggfgffffgggfffefgggffffgfgffgggfggfggfgffggggfgeggfgfffgfffgfgffggggfffffgggggfgfggggggffgggggggffgg
    ffggfffgfffggffhggggfhggggfggfgffggfgggfggffgggffgfggffgfggggffffgfggghfggfffgffffffggggfgfgfgggggffffggfffgfgfffgggfggggggffgggffggffgggfgg
    gffgggfgegggggfgfffggggffgggfgfgfgggggfgggfggfgfffggffgfgfggfggggfggfffggfgfffggfggfffhfggfggggffffffggggggfggfgggfggfggfggfgggfffggffffffff
    efffffgggfffffffgfggegggffffgggffgfffffgggfffhggggggggfgggfggfgggffggggfggfgggfggggfffgegggfgfggffgggggfffefggffgffggfffgggfgggffgffgfgffggf
    gggefggffgfgfgggggggffggggfggggfgffgfffgfgfgffffgfghggfffgggggffgfgfgffgfgggggfgfgfgfgffffggfggfgfgfgfhgegefffgfgffggffgfffgfgfefffgffffggff
    ffgggfgfgfgggfgggfffgggfgggggfggfggffgggggffgfggggfggfghfggggfeggfffffgffffgfffffgggfffgffffffgfgfffgfffggggfgffgfffggfgffggggffffgggggffggf
    fffgfgggefggghgfffgggffggfggfgfggfggfffggffggggfffggfgfgfffffggggggffgffffgfgffgffffgggfffgggggfgffgfgfgfeggfggfgffggfggfgfffggfgfggggffgffg
    fffggggggggggfefgffggfggggffgfgeggffggfgffggfggfffgfgfffgggggffgfgffffggffgfgggffgffgffgggfhffggffggffggfggggfgfgfffffgggfffgffggffgggggfggg
    gggggfgfgggfggfgggggffffgfgfggfggfgfgggffggfgggggggffggffffghggggfgfgfffgggfggfffffgffgfggffgffgggfgffggfffgfggffggfgffgffgffggfgfggggfgfffg
    gffgggfffgffffgggffggggfffffggfgfggggggfgfgggfgffgfefffffggggffggghhggfffgggggggfgfffgggffgggfffggfgfggggfffggffgfgfffgfgfgffgfeggggggffggfg
    fggffggfgffggffffgfggffgggfgfgggfggfgfgffgfffgffgfggffgggffgffgffggfgggggfffgfgfffgggfgeffgffgfggggfffgfgfffgffgggfffgegfgggfffffffggfefffgg
    gfgefgefgfgffggghgggfffffgggfgfffgegffghfffffffgfggfgggfgggfgffggfffgfffffffffgggfffgggfggfffggggffggffffffgfeefffgfffgggegfggffffffgfgfgfgg
    fffggfgfffffefffffggfffgggffggggfffggffffgffggfgggggfhffgggffgffffgfffffffgffgggfgggfeffgggffgfgggdfggffffgggfffffggggfgffffgfgfggffgffggggg
    fgggfggfgfggggfggggffeffgfffffggffggggggggfgffgggfgffgfffffffffgfffffgggffgggggffgffgffffgggfgfgfffffgffgfgfggfggggffgggggggggggggfgffgggggf
    fgffffffgfgggffgffggggfggggffffgggfgffgfgfggggffgffffgfgfggfgffffffgggfffgfffffgfffhgfggggfgfffggffgggefggggffhggfffffffffggffggfggfggfggfgg
    gggfgfffgffggfgggggfffgfffgfffggggfggfgffgggfggffefggfegffgggggffggeffffgfgggfgffgfffggfefgfffffgggfgggffgfffffffffgegfeggfgfgfggfggfgfffggf
    fggggggefgggfffgffgggfgfgfgfgfgfggffeggfgfgggggggfgfgfgggggfggfggffgffffgffgffgfegfgfggfgfffffgffgfggfgggfgfffgfegfffggfggfgfgfgfggfgfgfgefh
    ffggfggfgffgggfggffgggfgfgeffggggfgfggfffffgfgggggggfgffggffgggfgfgeffffgfggggfgffgfggffhgghfefggfgfffffggggffgfffffggfffffgfgghgggfgffggfff
    fgfggghegfggffggfgffffggfffgfffffggfgffgfggfgfffgfgfffgffggffegggfffffffggggfhffffgfffggfefffggfggffgfffgffffggffgggggfgggfggfgfffggggfgfggg
    ffggffffffggffg1QY337ecP28YND0UARn5B_HGWuP275WqLGFJ5QKF_3NH8r2FD613LVeR-tKU6ElnuN7GftvUwx1aLMkaIER9s08NCnPNiiaQreR2ejlshVuayjBJu_yEWL-M-2MI5
    IDrlZMZZr9A_Ia_O0BR0DMLK9nYPYsE8KzHGTTy7ShJR_JnmJSCu71Vw2jTrcso5qBfg97gmGhNN5KHaucGCFdxenDvxeAWwKsD8LA57LLK_uUqhpU0oz110DXqesylSx6EMh7nDSIDy
    z49rwERHefGAiM1fncGAYQCxkArL8SVOoUOIpAyBNAKm8oH8ZygHWL_y3T1KWB7jD2C_-F_AQ6myC_qvkYFxz6rU03zjDRJD-j0HLvsUWJX6zs2fDDIB-5It0IRDc65NM3prv33PjItn
    30R0O-fDL-8FwcGQtfenui0sRfkAuSvAFfXSzrGh33J4h1dKDuND92-BPGCQx4Yym76YpL6-I_33QoviRNUBqPhE6077A1UVlqka1zWEHuLnDvQqoPX39J1uuDixDEBCpCnL7pXA-423
    C-S6em6Y6hN6uqRK0DGEpOnkseICjSs7JAYFxQ_OX4UxroLU-P2LZ_16DeEdik6lBH_Vo7SXUbjEUZZTIZA78jNzeavP9Rd7i2C3wmLLKeQBpQcrAsiDm2_qTDRvN4fkQ9Nbk77huD28
    huAGLNnLLKLwX-JHD1sz7Jukbtq6uSBKhlI8hwrCnmOjs0M5NEJ7JtK4zf7z7duwQlmJ6aREJC0WLPQuQRd510_UQyEkhXk-MwsJ_B1A8B25_9fJvn_jW6_8YBjdm0-nYCCzTU1p04tg
    ImIHJvgg-H-RFwROollK-XYFU6YHWEOvoPyTJTiU5vuC1Ws6XKzIPC9xxJt-08BC3J162CF4KI3C1L9-A-EK2hw5xI-GN3MDnDA_UAA91GtA1AFit48wIBCJsDvy6vB68wHsCAAVE-AC
    9B688W8vL7n9_CH-OOHAq6CAjEGABC3_1AIFR6E62GE8t-wN4xv81OI8282_vxr2Mp_4HDCMH88KGn68_4X36CGzyX88srCrxCBJqGH78AACAJ63C18w9_a68EFDIu29A6-1Z6EEA_E4
    Mz14pNLgFpI6OE57BZ9kG_4F6PCCx-Cf1DCvK_EEQI5K3C9l9Y2BC0Gu0IB3IFz_9NB792I2EC960P1A1A6-C2_GCF-LD4exAzBDDOfU-_JG_nCA_8sGmiyA3MFnBN_yjCJ5muGy3Dtv
    62G7NBDA9qGI5cB7ywzBFD_GLHBZl720Um_64uBDEzML35MO4sTD5EFy_F6FN5DJTX57_4AFtGxK7AEoG8CUIx3st3TFC_B-U77AuKB9LBDO_Y6iQ8VF_j69AxNC5FK6BvF4S_un-3u0
    8RsF_xLIwCD8_M36_DA92Em8J-_uEPDRfgM9TvH5-5lo7BDL58ICIHFCE81E-Mu5EJ997KIF_HtOK4wFGOGw-ACC741_K8A2KBqF4CI4i8J393CmEtF59UEnEIB-HsG5HhuG1E7qKNrQ
    W4uJTigvqE0f1f2ZpWa0g15WUTSf8-qRBBiAk99DyK8TQ_E7A52K1GJoe31ClM3NIW_HK3H_8rV5C-J6JBDAF5F-HQDvB-OBn92A3Dz8BITFDEAJF8_2CDpG0I-fFz9A48B2_eE86WF-
    yGBVBCrNfNGGF19R4FTyZxHA5I2nIT1QjO5hXlGvEW3_81JV1UpiGpzBd35g5QFgzQOGhiMBPTh2DLqnDrL_A6HWJOWLHSSWqeuZcPzk_pPyigOj5Oljg4cI_sYtwcpNL7_DPNCauc8v
    w_2f6OjID1oIzsrO5Bow4l5iCc1GHjgi7z2NXoj2KhgrACDXW2llLhPBVy_9ht-oU6HkUartb4ZTc1Dd_v_T-Iy2c-nSVR5Vd_eAagkAiDaO4Zh78nRzKFpnN_yCUWRdRSnspDQzZVBl
    HdZ-iPtE3BaGhFdGLFd5QbNctnI9BiAbH0A1b3fD2JGmc4qS70MgkMI_MDDsOEI6_Bf_vpGvizCotWBoDOzcO1Nfi16oFARHBSQcx7LRgV_uG3ZC754yYkesxOuON1DEDCYceqOmkM5G
    WXAZzJi3dFtkjFaqdRy31PAa718a6eBl3xIWbkM35FyILWqwS_KiTJfUSdJ3HPTvUSzdMEiQZCENYFuoL68zCx42RIeAZqWHDBoPdhFAjFMQay2qAFWdjWMfmpmlMlNU3XKw8Jy9rtgJ
    4VF6DTZUgqUY9hTNnFikRjJfA-NfKMG6uwaOtu4SwKBshskEe83Jt8rZUD82BEB0ucPPNK9QGpnqyGNvU4hz4lgsg2MwDHOV1xaJz6lHjLoaB8G5ScMHRGJkDPVK_QPgP52vfyNKdCkd
    -VJvjDBKfdNjRrB7T2iUl-rqvT4017yeP-klt2NCBW1z62WSJwgWoGJBo8fuGi0k04VYseilBOC1flwqHoDkbAzUS1XiciGs-x-U2U-ix3ZwtjX0wUtLrTj_nyIadLahtTSWw057kJEC
    E2Tt1Qy9mmJJKnM0Vhg4dEjYW42y-77kDqJVr6r4GmQTrvL2xPI1A0-ly19psJWxaST0CAqzpSKqfI66VmsXF50Qh8SvcbEfdwZT2eHImjF5YThpNjIXqj37unP2_Zy9vCBkTN5mI8I9
    R4qnVt0zvRlIcDU6sRfcDDqrxBTkay762E-880LfLAp1VdHd8gju7gdOUYjeilcBUAyLeqVxKG_watbxqUpJL2hatACSiXuEbxAfWoBTQ1mZslXGtwm8HmnIkDLttBMtQeJs469RmJAz
    b_16tB8PEl-bOlKcD7xzCaTNwa_DReFBFRvSYZ0a0-9q9wSpxaH6S9wLb_0rz5Wzd5SRFleQeVm750SWNcKAUe7Y-8NovWCcKmN1D69ZilNmoDVCURRtNqfMMQw3J2LBRVY9j1QVf1jQ
    J6_4Pklzhqavi_O9xyZS_gPjjNc-kDw8x67Ryo5RKupivJOkC1kBb1qGuSvwCIRbnoap5r92ePn9OTRx-qGtPMI5Mt_bcHgXgr1l_tsi4kiGG1KPAp96zOUlsRabRuf13cptvmuX5qbc
    loRkHuE-pEumO9EtWgwElva-qo8q9i-pJvRsPLsgeNVxMYFtMBcAY0CVi9huFUettONFlI4hEJQedzXLx2k0PFqziBpN7W5LEwuvRPfcQ-RinqvGmiIQwCWWbC34WBC3sfKENCbVIewV
    09yFF82GqMrZno4yC689qP87iKZ6CiTp-oU0TxT91wkBjP5_VM4nliWO6G_CrKZCme5a4RpkA5nr3KJieFTU4_3jkbDOcVc_4hBTQkroKwyBcL8KW2XkRbqK2VYTVmsC8UHEcKBBcaJ-
    iI9K3By66Ve-LsN-OrtbG-97gS7M96c35lXlwwNt2unBjvqOyrfOf6Pul5RKJ33hLS1x8KDsR0g-_QW_rUMv-G33VTnyW-2dVItAQA6bBBz2IyfMt2oaFE_clX5ljo1vVq8qzJGGLAdT
    PRjhgyhlqEnr-v48TMIw3FBMFQIMkEFykfbpLA-btkmgsZI7Czu5RXRYnPrOMiHPBG4FR7B67uDtBDIQ3Qgx9RoPqGR74O9sA5qC-AMJFK-zALsAi6i72AoZwxG803BY3CSTmTpLFEuU
    F5C-p3GdyP6wt0A3DNFnsIC48w6LZym3rBwoFQ_5p_C9XM8h5FuAL9b-_IT3oohz0PRlM9Wvf1s0JpBHO0tHRy58inVjHB3Q2p5PZA_9A_80ZJSaoBlL1-JF-6I9K3loENn8QwH8S6Xv
    l_v1mJxljlKbDEBfDeYvOu93bX5lGErGozHEp2Kg9Ge8e0Z6eqBwPXj1szPzEE4vrRS8_pE38Aawt6G3O_Ncs2F-lKoW_G57jdYOxccHw4G8LA4R3L6qRUs0-55rC675v-M1O-1Dr1p-
    3pBBwK-KYwk8X2Q9T56bM0vwPV3X05W70dVGNrcJ0TPkSxqZ55wUpV0n9C8tB0I9JEaJKREq80BhL3Elnv-ZzL7gKM75OR0CR16zVH-n6-8z78BrLD4h213IgfT7B6TzruuJ3zHdH0_i
    E3kOPZQ0MSF0ApCkG1WrnSf8o71C5huhPqqPk9R54K77C6DiHuUNx_JV04CnFeJl9LaCyQHvQ7QgP8sSzIK-f0-nNs0VtTbYicG7EnN_TdnG_UaAHn3un0qVJlRCxtkPsvoSy2iHupNz
    HFn-sv7lqy8LPPCq5ZIo4sm2Jqm5aTtEuADLcR9C9G-v3xi1GB8w0aOXKIt8Hu9PkFCsDVFm4SDudMM1r9i0p6-C8H507-wuIhgQvASGwAKhR2224dK1edZ-GdyMadpJB62N7tSHFyD7
    BJir_y-7P2cZE5sRlqAfCNYX6BWiFeZcfUEcyf13MFYLl-wti-y9FZKiOdNv-s0LXCAvdl0ClDH7HCm6wtpHhF7eUwp01niLOL17f_KzCIOQW-2BERIhve5I9ukp0YadRG3aA932_h3Z
    5j6aVwkKXWk9c1clAWaEI0NqPTLjUL75k8DnHXwDEMY8JBfSS2wAqM2ZpohzD-gNGI5xl9pUukUjsaB0vm9ZfZmAIucD-esoMGjFiAwTN1rQu1A_7u64Dj5WDGP6q9pzJFHTi6M4MRgK
    DY43CeHpdMP75CdNvBZ68zz4_xQgmgATWZMsFEQDMwN2qVKbIb8NaZhERjxLWV6kdkDAXyNnacBS6Sf6NuIHNP_APz5xU4o50hTMBlD1TJdsZZkOF2uy9Ub808hx25_5ARTsHMOEYN-D
    aSO96GV5kULSnRJC3OBPU4XpIFUFSs5iQ4WmADuTHaD1W7BqKJjTg4S4bsXUhDvdwDNh8Eau0RBuJDSBpGI9axHN-8-G6YM8LhtnRDsqOygtRL7k8u89EIrKAt4SNsXAANBSrSMqbC2R
    dSlh8JBi641qIOtvC3imxbAHQgtmj75O8JK6NXS2_p1Jpi5pDs8rT8ELUug0BJLEWTNGbgDFXQXgwZGNt0KPONqDp5TKk6aWPN1yYU5PVVSTkRWpqPLDITlpO6eTZL0PqYaL-5pgIPWe
    bR-pm3bSwg6iZV_AJO1eON30IhR-CPQDgBKXqhUZY7bHUarR2cCj4lS_cVBq6ROj_QDFU3v5jIcSHt4FvWqpBuiqdUGSQTOylvruT8Mn0DqpSIxC9ReQzNKfB7rehYsOc6va16j6uol2
    edecriLxgl9WHSulrSRRMc6Q4fBWOfHChY78Ux6kOmDR5JdhdRwmNPEDarJe-ACVduhCsHDgPMpfjqCZ8kV1bfk4fBNpQv64MLJ89ynUnZxU71oBbAiS9VTOZ1q4bX6SazACvqKUdFCR
    httsyPYIKV0eepORwwWWZXY1oGpeTesK1LI993Xe2RV0O0efbKksY1Ksk6xNbL8xtN00J3d49Z8MOyUAMJtpjnJnROvF5tQ6n52FY6pqsaxQfUcHuVw5M-orwIjqTkr9QrEH9XMkQxM4
    dY0Jv2VYXnqZn5N71phWHSiWYvLPQa5Pi4GBdGCHi9-xwx3JRtxLAoS0tLeYAG420B-JZx-IVYKSkpt1TZsOkDc6sLtDyzaWnr6NjhoKMaLzKOY73VG87SE4RUFZwP1S48SnpPDS8iYQ
    4xdftqyStdH3dGbKXTDJxX0KCA1KCwqYFYHM8h4PzX5Rs7oO2OyJMf0iLN1YZ2SSmqv2ZItuWwDDbOFCdX2G2z7Qdc6XC6p_zPstzP7TOd_Cz1LVUsUzWlW0kcr_cP1QJMrVJjAf6Xmo
    LlrCuI2cC3FlMqKFzgYCE4vjXspCvDSdIVVOVCs9q36PH9QwGU5K5jqP2OdBlE8kk7s8p548GSCP6TAQBNMEkxtQEcBS7afpF-ltHfq11IDZmrzR0saTF7Yb-wnih07T-Hi_VOERnqM5
    QNsTbFkHA37GeqP-EJR4GQHMvdVj1xsu4viJ1BGFU0bqI0V_LU9RaPfuOlwmIksM8IZt5k1L82I7xex4hrxgAMMB7ltNpCnb2d7G705b3Bw7jpIlKf499HoOR593aaFGb825v4HpYEH5
    1WX4TkxU6-bVpaWH-JnQH38VTCw9VkoKyTPoo42kDvSPSQXoiydylJDoppqod8BNht4HEO7ALQf1pwpR16aHzjz9h503schMsk7HRC3CSfq9FhrLqkI7qmf841Ex-O06rPS7r2IO2YuF
    L91UNhPl7vjbxmaEalwJnl32vbv0LsY1ehMI8pRYAc5CIIyY16Ac70tWC7lRBcT_IfBiByzOEeT1YysNpjA3bY7-on18JNjsU13987XkQIx6b7ALM9rWAv2dTDQr-0q2xcHcEehazfSH
    VI8AH35LUHjAIrN1IQP4KwpRyGAeCkaGVjkxfXaDoTPl3GB-NabSLNOGEpIgcUMCyHu9lY47Ds6qddD9do35Rlk4TkWUDKtfXV3RqlsqeVT_IlItWzeliw6e-bl5WlADfCulgtbWSfVc
    bM2tE0BgfGjRtk3wdO2894sG-MFV_yMF6kBlYgQPWF199gXhP_3tyCfV7WROr52bt9w9Uud8QQoZN6dsHUPTx748XWGqtxNzPszSnLGXYOUazokHMSRU15jIEXPvqILb2wv-5MfEnVIg
    4aE5BQwHNrOYtTmYBS9UdZ5FrLJKLHBaf2wyyWtfzSqk6QEIE0USxHOFchQ7PAxqwsPZ82Y7jCLICBwzGcsn_zZQ5KFT-HiuCrx4b9r59F4g0_ddCJzMXQp1gt36q30h75HmCazEAWA6
    L5MctQG2Bqrqjfv6NJQIQHzybcG0mvNk8GVXgBfD2E5R5BySQU7-lArToOOIJnDHtK3PyJNDND3KA_WC_iMrUYreysD-8HwzHpY8SKsm03y4MUx2ZqJq7DFaBId4vih_PaejZS7NMeg2
    dTdtI8hRIYMkw8KHZFF0ZYjmy-WUX4LZl6paLWK-F7vaXSNtiLebT5Dw19P0OEXskdh4r9Uao98EMXjgznzTovdd6MNPCbReuI20F_6DRQWXwkSViDrs5y5XnGgSsYtRcZiNU3t6ynCW
    JWJDjCKDzNDGf427i8PRHQ2GgVD_RVO9f0mu1NL7ttagu-_ubMQAl4LwhBzT8wuX1X86bu6FCGQ9-iTZX_un0K-WDij0D_5NsedmjRiu8qxcQG-Lq_wTzMAr9671tY4uMYGTaZaBP0JQ
    9Bz9jULAH-MtmKO5_JrmmP8moFT4knJNGLGIJIIIFKOHMKQKJHQRHGEOMJLMJFNNMHIPOJIGPJMIKOINLFKIKPLLHCNHKSNKJKINJJGILNJPNMNNJKJHMNMHONMNHMEGKJGLOBSNGRJJ
    IPLIIEMOMPKHMFLNIKOJHNHIMLOFCIJNGKJNPKKLMLLJKLPNHLJOOMIONKIKHJGRIMMLKKKLLLHLKJMIJGMKPLHNJLQMMTNIHLNKLMFIKKSJPHJMRIIKQPIJGOQHRLOKRJLPMKPJGKGG
    IILLLHEAIRMGNLQJHHMHOMGINNMMQMKLOIIMDKIFJIPHJIIHSHLMENMFLLJJKJHMLHLQJHKHNQLIMMLMJLNJOMLKKDHOHHQOJHNIMHHNQMJOIRQIFKJLLKNJQOFIJKJJMPFKGLGKOKLL
    NLKNKJIIIJHLOIELLMMHOSIKKPHFIIMLPNOJKMLHNLOMRMKJROMQNMOMOJJILOQNDKKLGIKPQKJJKIJIMNKLMMLJILMOMNLLENJMLKLIPTNJJPOHGIOEJAKJJNLNHJHKPLSKMMMGMIIK
    KNJNLFPNKJELFJKIMNLGHPJJKHIKOLGKHKLMOQJLJPPIHKGJGGOMLIFLGUGHMMKPNIPHDHHJGEHNKKHMMKLGOKNEHELRKGKONLLNKNKTPLGHFQJEJNTDIGJJMRNGLPHLLLOCFHQROROL
    HRKNIGOORHKOJILKAMEHPIMLRIOMLLOKGMHLLMLIKKLHGEQGSPKIHOKMJMHHHNHNQGJLNOOKDGMGMIOTIKRGNKJFOKMIOJIOREHFNNOJQJKNKKQLNLSLKHNKKMEIQGGGHLJIGJNNKOKN
    FNNNGNFKOJHKIGIKMMHKNLOFIFMKIHKJEHMLGMMMJLFHKJGLJFDQLNLOVHMHNMOKGMHNKLLIMQGMNJFKJKLMOJQJJOONKIMFLIINHNOONOLPIPLQTNOJLKKNDHPPPGKKOHNNQOMLKMEC
    LMONPKMKHHIHKPPNQONMHOQFGNESKQOHILNLNMOGLLOJPLGMPIKOJHKIKOPGIOINNIIMPNNPIJNMKNHMJKJNKFRSNINTJGNRNNNHIINIJNJNKKLLONKMHHKLMPLJFFMKLOMMKMMJJLMN
    NRNJNLLKGRMMGNFMIHJMKJMOKKNMNOJHPLRLHMPMILNPRLJMLPMHORPMMHNOKLQJKOTEJNLJOLQMPJORLKMLLINMJLLKNRKJFQKMNMLGMNKJPNNLMLMPEGKLOOKFNIIMOLLPKOOLNRPI
    HOOQRGNJKIOLKRRNMNKKJPJKJKKPIHMOQNNPIJMNRKNMMLOTMNQKMKLJNNKLKKJKKMJKILJMKPKUPKJKJOMHNPKOIPIOKQLOOKKIPHIMNEONHQMLKIPLQLOKGLPOLMLROLOMJMGNKHOI
    JNINMMJMLOJLJTOJLJMOOOLNILLPOPMKIKENLIJLNFSOPIJPLMIOGMRNNGMHLOJMLMJHNKJPHLMPQONNKINIIMHHOKFKOMNJJLOLKRONMKGLJKKMGINJQMJNMLPPJKKMILLLMLQIHJLH
    KQGKHMHOMLNJMNNJNNIGMMMIGMMMKMHNJMKOJNKILKJMKLINLIQNGLGNMKIJFILMIPMIMGMBIIISLMKILHJIHMKEPFNLILNKLHMGJQJILJLLKKLILOLOPOJOLJINNMJOILNJLPFMLMNQ
    NISKGJKIMDKIOINPJHMONJNPMILKKKNOKMGKLLLIJOPNOMMMKIMOJMHILKMMMPMJJJOSGUNMIMKVHNHMGFOONNMEKGLNHKJJOJRJMLMJHNIVPIJEDMORQIKNHUOMLMLNJNOLKPNHIJQG
    LOPENJIMKRKKJJHHLKKNLHQQJOQRSKIMMJSIODNOQLOHJLOIOOLMMMMLRNKESIRHGGQROJKMMSGKKMKKTDPNQJGEJLENGMNLIPKSKFJNKJKPUNRNLQJUORLQJOMKOQONTRNNNPQNNPOI
    HQQIKHMIIKNNTPOORIKRNDEMIOOPEOEOPJOOJMKJVJMMNKGGGKJKPLGOGOKLGLMBIKGPKJDMEQNJLJNKQHNSJNJQHKLNHRINMNOLJJLJIJJNNHNKMLKMNOIGLNLJGPNLJHFKOKLMNIMN
    KLRNLMLSIKMLIHGKGGIKOJEFIOOMMIMJJNOKQNJIOKNIHLOJJIMJOMFKIEMKJJNKNIRILOUHGIPKJJKNNNMIHOJHHODMLKDEFLJNKHGRIIIPJMJMKQNJQFNNEJNHHIMHJGKKNINNILKO
    MLLILNUSKINHCFOLPGMKGHNJKKQOHKSQJPKNJNIONHQNDTTPQLPEOOSOKMNKMIKQJRJNOIGKLPJGINLGLOPHGJJLHNNLMUJLRRMFNKOHLJQHORIONJLLJPQONHMKLUKJKIOKHELOONJR
    HHMNONQIMNGMOLKIOFOKOINLNQJKDMKLLLCNJOPPNNLSOONVMOMHNMKTMMDNLOHPLLNPKPNKLSTJSMOJNPNLKOFOPPSOLNGUONKTMKLNPRNIJJMJLHRPNLJMMIJMNMIHQMOOQTNPFNKN
    ONOKJKFRIGMKPQMMKNMJIPQMPMTIMMMQKHMJKKSJQISMONQJLFJPJNMCNMLJLLOMLGFLNKONJHIJOONRJPONLNJJMKNPPRQKPSQONPKONMJMLMRMPHKMJOVRRNKGJLMNIOMMRLLKGTMQ
    VKLMNMPEKNOMRJKIQKNMOUNKLOMUKJMPQMKJLQSGJMLILSJOLNSKIFNMMNLLOLKOMKLPJILHINHNOPJRMIGHJPNLKQNGQMJMNJMPGIJPUJIMMMMLNFJJHVSIONOLRQOMORKIJTNNJJJL
    PMJKHMQMJKHNOMILLRLIJNPLJJTPMNMMJMOFJOPKKKKQGHJJPFPNFIORNMVKNIHLJVRRMLNNKKGLJKPTOLILIJMISQLNMJHKOJLOQNPLNJLUJMJNGLLQLOTRLOLFNJJMJMKIGPNLMLKG
    MMJLNQLPOTJMHDHINMILMQLMKLNIKTSMSMMJQSLNPOHPMVOOQNSGGMNJMLVNKKQOSNKKHMMCMCKLNOLRKLKIHNPEJIKQOIPGHNMQOIKKMJQHMELKNLMHQMLNMJPIPJRHLMKNLKIPJGQI
    MMMNIOSKNQPPGMLLGMKKQQMSKLHQLJJNMNRMKNQNQLPMOOPKKOMMIGTFMMLMNMJNIRVJOQJQMKEGJMQUKLMIKMLKPILOQOGNQNSPSGKMNNKKIHKKPGLGIRLHLHMLPQGPPMFKMLLFLNMO
    PPIJHKMUSLJMRRGLNJQNKONGMOMOJRQLKQNKLOHITOJOMKNLHPOMPMHOOMNQKNGQOLRINHMNKMJQJQTSILLKHKGHNOSLKGMMMKOLNOGJKKNNJUILGNOIMMSMNQNTLIMLLNPPOOMJMKQI
    KJJJLFJPHJMRFMJGPHKOJOLFQMJRORMGHNIKIOLLKIKMMHNDOLKMHIISPQMQKMLMNLNHVHLNGQHIPJEPOONKLMRGKRLJJLLQSOLRKPLHOMLIIPOMEMMMPLVIGOOVEIJLIOINGOQNGGQL
    SJHLLSLJNKIKLMRLHHFPHPEMJLLHIKNOMKRJJNNKPPMSGIMVRKJJLVOFNVRLSNJKKOLHQNNIMHLKNMQMLPROMLJJHQMLIOJNNMKNJONJNPJHLNNLKMQGKKINLIJLGCKJGNKGNQJLHLLP
    MKKPLHJIHHILKNOHPMFKNKHJJNKKKQONJNIKQNHLIMJJONOKMKQPLNNKHOHPKKGNJKJOJNNHLJIJFOIIKONPKQIPLJIMJRNMJIPEILIIJIHMKMOMHHLKNOPPNMKNLIIHLNQJMOJLKOMQ
    NOLLMNOKOLNNIKGHOJKLMMKKGMMGIKIOQGJJMPJCQPUDGIONLQMJNNJOMNENJTJKONNEGNMHIQDOLQKHKIIQEMJMLMMIHOJMNMLKLKLLNLLNKKEHMLTLJQGKILMLILSKLJPPNLJJMMLL
    JPGMIMQKFIGKMIJGMHINHRFNJHPMPPNLHKFGLKFNILIPGPJJPKMPJKKMNNHKKOJQKKKJNLMHJJMKOMMLPKCNMIJPFGKJKPILLHPIHMNJOIILOPKLKLNFPOALJJGJLQJKIIIQLJNEGLKI
    JMNJHFKNPNQTFKLFJLMMLGHNKLJMKPQMKOHMPOKKGPJMJLLMGJLFKNLIIKIKGGJNKJHPLJKLROHLOQKMIEKKLKLMEDLJNKQGKGKKLMKJNKPFJFNONMKJJMFLFJLMJGOPLJLOGJSPIJIN
    GMMMKLKRNQOIIMLOJHOIGNJKLJRNSNGRKHOKKMELLFJNLLGMNOLMNKOQOKMJKIDKMKMHPJNOOHJPLFQKNFGIKKEKLNKKMLOKKMLSKJGJJLGIILMJOGKKNRKHJNMLINNPKELNMQNLMMGJ
    EJMIKJILLKMHMHIOONOMKJMHILIMLOGFRHQLMEFEDPJJJNLHQONMFUHIQLPHJFIQMHGOJONKJPNKLKKOGHSHOOONGQMCNMFMOLLLJHVHENHLQKMGKMKJLJLNCLQGHMVPPQOPSIPMLSIN
    KJIQPKMMNJLLKOHLKMKLMLNQKKQRIKJNKHKRNLOHTKKGNKOKLMNRGINLJNQKOMQJNMIKIIHIOJPLLKJLMNSKUQPKHRSMOJSDQMIKMIKLPHNJFLJLOKOLNLMHHIJKPNGFLLMSQKOOMNOM
    HJNNLOILNIKLLJIJKLNLHPGMHLLJPJOPFLILGLIMMIJPOKNOMIJHNNKHLKRIMQMLPHKGKOLPMJGQJKQKNMMLPLOMLLPPRPMJONLPGLKIJNGMFLGMPSNIHHKIOJSIKHILPOMIOPMKJQIO
    QIKMLKNKLQIPQIVNKNHJNMINOPINIILFPNQMLNQIPOMJQHMMNHLMRMPJPKNMNLQQIMGNMOIJRKLNONPSONPMMMNGJKLJPLOJLHRPNNGJGPTHJIIRIONOILOGOKHJNJKKMNKOLFINKKKG
    IHPDQEGMIKHNNNLKNJKMLEJMNKMNLJMNNRPILJINOQKOOQRSSKMPOJMEULJONJKMJLMQHJQQSOKGLHMHRKFKMIJKOOMQLIKKTNKIRJFLPNHHHOPMJOKPGNOJLKILKLMNLPJRSRLTLOLL
    SOGJQMNMJPOQISEEJKKJNJMGGJMOLNNHNVNIGLNMJLJLHRGNFNKJQLLNOFMNKJPTNLMMILKNRMINNOMJJGJNIJPJLNKNOIHLLMIPIMLLIKNMPLPFGLOIMMLNKJJHPIPMIPMMEMPINOPV
    IIHPJFHNNMIFLLRGHVMLMINPEIOGKHLIOIJPMKGMMKKQMLKSQOIFHMIBJNJIGKLDNKOOMNNOMNDMHNIHIMHIIENQNNMQVMMDKNJJDKSMSMORRJLNKLIMIJMPNLKMFONQOQOMLKIHKIJI
    PKMPPTMLRMQNFNIFJKNOIKKOKMPOOTKJJJGJKIURNJLFNPJPIHKJILKMMIPIOQKMMJIOKKIIIHLJJQNNHJKFJFSQNPPLGQOKMKLOLLJQQMIMOHPLQLKIKRLQLGKLMRKJVINNLKLRMDTI
    GUHLLLOMMNMLILOIGQJNMPJIILLIGJNJPKHLLLJKHLJNVKMKVMMNKKPKIIGMILLPNTJMKLJOMHOHJIQKLJKNNSMHLLJNFILPRKSPJOKOJGNLKMLJKKLMJLKKMGNLQKLOJPNMHMKNJLFI
    LQOQENJNJMPHJNJLKHINOLHJINOJINKNHNOKKMFOOLGKHGHHOMNHPNMPLKKPIJLLPNKPNNLGPOFIIHLLGLGKKQQPMLNIMKQOLPJMISLLHMJLPOONPIMNMGMNINKJTNIKLJMRLHQORKIG
    MIQLJKIOHPTLNGLGKKKKOKIMQTHPIKMKKCKGMMNNILVOLJHSKRPHGIILOQKOHQSJEMOGLJLLDJMOMJKGKJNNNOKIHLOILIILJNKGMJNJMMKPJGNKIIKPGJIMNQLQRRLHIKSKJGKKOTJO
    MKMIKPKTKULLLLOKINELMLIJQMIKLIONJILDJSKJQGKKJOLFOJJIOJMPJMNLGQPNJQMMJLLILLMLOLINNIKMFQNNNLOKJOINJQLOIMOLRNLMOLGNLJMMCSRMRQOLNHLNKLKJJLINRHLM
    HGKGFKKLTGMPORJPLQLTNFNLMPJJMLQMJPKJOLKLNHLKIJFHGPPMLPNQGPKJQTLJMMOMNJNPPKRNNMPIGQFKILFMPQKKOELLNSPGKLNOOOORLMLMSLKHMLKINQRJJHFMIHDNNOLNMIHT
    DQOLPKJJHEOPLMQHLEMMRNNHIMJQNMQMOLGRLLGHKMVSNMJRJFLQLOJKJMPMMFPKMLJMJLOKLJLNNHGMRLMJNNNOPPLHLMLPQUIUPKLKFILNKMIOLKPMGPHJIOKINJNNGONPMKLPOIMN
    UPMMKORLOHPIPLPVFMPLKOSNVNMPQJJLMOSEEJIPJQKFQMMIOJHKNVIIKNOLIILPLJLJKNIMNKJLNJKMHIMIPHJKUNIPNHJJRMLLKJJRKIGMJNKLOJKOQONONNKMONIKSHPJLLOLNPHG
    OMKMOJMIGLOJIPKJJQJHOOOOFJMHMLRNPKINMJJKLNINVNRHMJLLONPKNJLIVIOPQJMJLPNLJNKOLOFMKJOLMOLNGOIINQHPLNKNNKNNNONMHMONMHNKKNISLKQJMELTKMHJVSKMKJOO
    CJGMNLKRVUQOEGQLKNLJKPKNNMJLOMOMNOGQRMJLSLOIKGHKFLMHFNLLKNMIKJKJPIMNLRPKFJJLGMMRPJLIPHIUHHKPRNONJNLKKPMISQHKNPMGKORLNGPOIJMNMOLJNPGJLOOMMNOM
    LMKNLMPPKRKONSMOKKOENLKJLKHGPLJFFMHJHUJOKKOJOILKGIPOILMHJLJGLMMJNNLPGJKMJKFKJMNOPMKILNGMLOKOKGNKIPLJGOOPLGHPNNQNPJJHHNNONLILHIIJLJFLPOCTJJMM
    IPPJRNKKLOKMNGKKQNPKHVLMOMMNOORQKMLMNJFLQKOLIJIPIEFJTKNLPKKIDNIMIPHNLKIKPLLMPEIJLGSFKIKFLNLPLJNQLPQQIMFOKLKLKNJIFGDIIPPHNFHVFLHVJONLOPJINJNK
    MKOJQOHMLLRJPPLKRKONLRLMRNKJNNPKIQEPNTHQLMJLOVONILMLOLQMNGKEHMLJNPLNNNOOJMMKMIKIMPHPCHQKFKHNJJJRPNKLRIJEKGRJLHMMILNNQNNRMIMLJOQIOSLQRMRPPPLM
    JKNOGNHPRMFNMIHGIQHKHHLLJJNKOMMLMMONSJONKGINHNHKJNMNJJKLFLINHINIRNILOMOQLPJJPKQOJKMMHLMKIPGOIJDLMLGOLJKLNQQMLLNQLNJNLPOONGMLONMHJSRNLLPIKFHN
    KNIKSJJJMIKFPHKHNOQRLLGGHMOFOKKNJPPLNLIKFKRMKQIKMMKEKOKMKPIQMJGDREMLNGHGJJJKPNOKPKJONNIIIPKFNNOJJHJJNNLOPLJHPLNPLMMILLMLLLLLPFLRPLOLKJKOGMJJ
    NKLLFPLPNNGPJMKPPJKJOQOKLQLLKGJKLMLQHLITMLUKHKJNMMLOEHMNMINMHPMJKEKPLNGOMGMLJLHUNLMLHJMNNQQNROJKFKGLQMJLKOJHIKJKJKLLMPJLNLMIQLOJGLMLPIKSMQKL
    OLNLMPJLOKLIIKNLPJONOLPLOKLKDROLLLKOSONLHKNJMIKPLLNILMGKOGMRFJNFGKMOKOKPMOMQGOKJMMNPNLPROJILLLNIDMMIILIHNQHLLPJLJHIIQHNHOPLKKGPOPKKMMKMJJONK
    JSJGHOMHMOLOQMHINJJHLLMJLNKLOQNJMNNMNOSQMLFMOLRNMUNIONQIIKKIPOQKKGMJRMPPGLJOOOLHJMUJJKJMKNNKKQFKOJJNHOIFMQNDILJLOMFHIHNPPOHHISQHOMLLJFKNKLKI
    IKIPLQNNPFIBLKLBFLHNNLLMNJLMLIIIISKHHNFKKJHNQHNNMMKKTNMNNOKNOJHOMNMNJKJQMOTKKLRLLJOSMRKJJKLKNMJILMMLNHHINOJNFPFJLJIMOMFNHLHLKJJOIKKKNLLKLMPI
    IJIHHJGLMSMNIPHMOMPORSTKTHOMDJGJKMJINKHQGNJOKGQHMVVOPHKPLNTIJNMNMLOTONPKNIJJHJJMLHKHJFNNJMMKGPONOGRKLOJNJJLQGKLLHKKJLLKKOMPKHKLJOMTKJNOKRLNN
    OKLKNOLLKMNMHIILIGKHKMOPNHKNKIHFLMMIJLJLHJMMPLLHHKKJLHJLMPIJNNILIMFJNIJPLGNMOLNOQJMKMIOLKNJGQKGKNMFNGKGOLMRSLQGMLIJOKKNFPIMJBNJLLIMLCOMFLPHP
    MQGOLJMLJJPGNNNOKIOMFMLKMNGLHJTNHLGMINJIPJIKRHMMMNOOLPMJJGPMIMKMMIQHRKKMHLKFMKNKJNNLLKMMMMIORININPIJGHPMLCOJQKPNJQQMRLHKLDEEOHJKFJNNLHOOGKRJ
    LJNJMNLQQMFMMHLMMKIILMKONMIJOJELOLLNKNGLLHMJLMLJMOJLHORKHCKLONNLFONJNKJJKQJOHJJHPLEOJHMNPGIHLLJNIOLPOOILKLKJMPKLFKNOFPMNMJJQFPGLKLLNIIMGNLKQ
    JLHMMKLPJNJNJMNNKPHLJJLJQPKJKKNPLNEFMHHILNJOIMLKKPMOQNFJQMHIILMKMKLNILLIOKLLNPOIKLKNKLOMOJKNLHFQLMLLHIFKLNNNLNNGNNLLPMQJKILLMPIKLFOEIMNHKFTL
    NLOIMNLQOPJJGKMMIJHMKMMMNQNPLNJILKMMIEONHCOIEPFLMHMIJOJJSMIIHMLJJLMLKMIOMOLOLNJLIJLKQMRPPIHLKKOPOJMKPFKHKIHIIPIIFHLGMHJKMFJLKKOQHKPMJIMMIIHN
    LMGPGKFSNLMMIPOMILHUJNKNKIIRGNMMLMROOMHORJMLFNRKOLJLHHKOOJKPJIIKPMNMJPMIOMNQJGLLOLJGJKKHLPDJLOLJOCFMNLSMLMOKMLJKKHMDNLLNKLPPRGMKRKGKFNMKDKKP
    KGLJEIONIKMMKDQRFJPMONLQFINORHTNNJPKKSCIGGJDJOMJGLUPRONCQPDKPOPOGCGGOINKNKMEPHTINJFLLIMGGMLJNLOCNHHFHPKLLQRSLDMQJMGMMEKMOJCBFGNOLQBNJKGODKCO
    JKGAENKIBIFMNMLJIHHMSGHRKRNCBIGHMSGHNKPIHKDAFLGBJENMUPTHKMQGNKTPSJMPOMHPKNMPKRSVNPMRQURMFNHOJNNBPHJJGLGMKHOKGGIJLKIIKIKOOPMOTKMNKHMOILMQMGLK
    NJKJNMIKMLNLOMHMJLLKENFLDIJMMFLIDMPDMMNMLOJLIIJHOIKKIIKPISJGLGHKNJMNUGOFFKINTOJLOLMJEKNCRDQKKMNEGFONMLOMLPKGQGILLJPMLSQJMDJKJMLEIMRLIHLJOREM
    MNIHJLJPNMOHRRGLLPNJLMHFKSKKLKHNIGQKKNHOPLNISFELLLQENLMINDKUDCFEHPNNNIGMIHLLCODOQHOJNOMHIHGQOHNILLVRKNENLLPLBLMCFIGEGHMMIGKFGIMLLFNGTKLKMQJH
    HJDKKDLKUMKLEJKLTQIGKKQHJKKJIHFKIILJGLODJKFLJMEIFQOQKINGMGJGLMIKOGKELMLJNKHIHOIIROGLNJKIGNOGKFQFIMJLJLJPIKCKNNPMKLLLKIPRIMQSNOLFLICJJRHJJINL
    JIRLNGDJFOMQNMNHJMMNMPIPSDKGOKMHJSFNLLOJIMQKIINGGOLLEKMLLKLLKMLPKNIPILJMMIJGLKORNOIILHJBPFMLOJJKIFLMLJMPIEIHPMGNEKGHMOCJAKJLMEEFOKNKKLHOQKLK
    JNJNNKMKJJLLDHFKLKLJKKHMUQLJSMJKDLMRHLOIOJJKPGGKKVRKLHJPFKMJCPIKMLJPLGHLIJOKHPOHMFHILKNDMODHCMPJJOQOAJLMCMJOQJOLIKDIEKMGPJHKJKIHSJINKDHLLMOO
    HMILGJHKKGIMIIJOPPIPJJGGLHMJJLOLOJLJPHJGKKIHKMIMJJNOFJLKMIMMLKNPKOOINGIPMGKKNKOMCEHMLIIPGPJRPKDDOOEMMLKLGJJHONSNEJNEPKMFQNGIMIDIFMPJLMHQGFOG
    MJHIMFLOEMKFKPOHKRKJNJFLIJFSNLOPQNKJGMHJKGLNCKIGIHKIEIJLJMKLKLFAMDMPJOQGMFJPNMKHJNMNLLRKOJQLJKNMJLPSGHNONOMKKNJQLJGFKNJDGGQKMNKLMMNPOPINMPMM
    JFHNJNKNNGNNPGMJORFFNCMNJKNSEQOMNOLNFNHLNKHGLLMFMAGJMPKGMLJHIIQUHJHHRKQHKSLKICGMMEPMOQRKNIOONLDMHMIPKPIKMKKJMONLDNIBMINFNIJHMJKFLKOJELRIFHIS
    KJLHHQIAMTOOMHHNJQOVSMJLLIKEOPJKKDJMMMOKGNJJKLMRGPFTJLVGPNPJHMIGOFJGQIIJLMFMMMIEFGMNKPGMGOMORNLMJLQOMLQKIIEKDMOKVSHMGDKLIAKOFHFQMKLJHFILKIGM
    JKGMJGLNBJRKJLJNJOMGGMFQKNJLPPNJJPLMGRJLKJFLQJMJJKPHLLFJHLRJLGINNLKOJFJLJHJPEFMKQJIENQNMMPJTPMIJMTQJJJOMELSQMNGHLKLKLDKLHJMILMPLNHLMLJKNMJLM
    PKGOMNMMGELFSIOMKNJQEHISLJMHTDPSOLALLSGIONOMPGFLNHMLLONFIQLLLIKKEMKMAMIKBJLHJTOEIINFFHJIMKKMIMJPKIMPMJMOJLLNJJMGLOKQNNOMHJTNMFKMMKKMNLNMHJKN
    GJLINLMNGMMOHLMNJDQMPMNQLMONHPOKOORJIIOSEKJPHOIPQEOIMGHNOPGKOMLSOHJLOOPNFNSOOMMMJMIMNIMLILJJRNRKGLMNGNKKPIIJHKJLPHLTLPIJGEPMKLPLQLQINJKIKKPK
    FNGHINENKEIENLQLOJPQNKJMOFJPMJPJNJDRJIKLMJLNNEIIIOQIHNHKGKMHHPQPKFJHGIIOIILOPJMJPLKSJMMOKLNJFDJINKIIFJMOSLLNJMGNMHMMLQPLIMLHJLIEJKNOJJMPNJMN
    KLMHNDLIMLQKNQKMLJMPSKJMGOLRJOLKHGPHIONKKILPPMGFQNJQMLTNMOLLJMJKPKILJMNELJORKLLNOMHGCNJLOOMOQPMNKSLIILLLOHPHKKQPHJNJNHLKJLMKKONKMLCKJKMIGJJL
    KFNKIJLLKHNJHNRNJMMPMGFGLROITNKJPKROQGKMMOSKKIMNJOLLHMFNMINJKJURMKLQLHMNKGNOPMLLIHOJJKLIOLPLGJIKHPLPMLKUNJMGMJFLIMJHKOKLNQPMMHJLNJIPGTPRHLGF
    LHLPLLKFLHNKNKIQMLQLJNLIPNLMNOMNJPKPJLNLMGGIPLMNMJLKKKMIJLHOINJENGJNRCKIKRKKRMLMJMNLKPOKMNKLOOLKIIMNIQKHNQGJIMIKNMMMLKMLJOOMKKKJNJLMHRKKOKKE
    MMKMRMJKKJILMRQQUESMLGKNGPKKQJPPKJLJDJJPLKLKLQLPRKLPHJBLILJIIMOKGJNKAMLINKGKTQMJIMJLGKQHDNHJGLLONFOPMONMJQOPQGKIRGKMJHGMHOLJQTRMQRKKGLMQRHML
    JELHALIDMLMMKLOHQOEJINMMONPJEMJCONHKHKGMIHERKQJSHJJLNINGKMOEOJMMKLJSNHJLJJMNQIMOJJLKHPPHKMIIGKNLOGMDMFPUKGMGQPNHHKNPNKJJFOMLLILIGMMLGMOQNMLK
    IDNMPLPQHODQKKILNKPRJNMLMMOLOFSRNJQILKPSQILPMDIPLMJEVOOLNLILOKNLLMTGPPKKOJPKKFJLORROKELONLHTLIPMPIJEMMLIIMKLHJJJKMLPNNJPLLPMJHNGFFJJEIMKJJHM
    OPFMLIOGQKHOKHMLMLJGGMKNHLLJLHJOMMHLHMDTMOJNLHRHLIMFSKOHIGLKPKJJJLLOLPSJJLLLRJONMMQMNNKEISDNHOMMMFKPNLOLSLMGKLILFLICNMJOMLQRLQMNJKENHMFMPNNL
    JNKJNKLJRKONNLPKOKIILMCIKLIJNGOOFJILOJMGOILLILGKLNHMDKGJJLILIJKMHGLLQHRIONJMEJOKORGHJHQKOIPJNONNPOQHJPREMMFKKHHFKFTKHLSGLOLNJLVPQIPKLOITGNNJ
    HMQPKMPHINMJOMMEKOMPRIEHKPIHEOPMFLMONJHNKMNNRPKMDIFMQLONPKJMTPHNHJINIJNKMOKLMPIHHJMEKMQJKFMLHMIMMJJTQLQMHESKPVMOKOHJNPMMIMJIJFPPNLQNQGKMQNTN
    JHKNGKJRLHJIPMFOIHIOOOGKOFFNMLKJBHIKKKIMNOKHHGPLPOMMKKFVKIHKMIJHHOPMELFQPKKHPMPRLHOKKNLIIKLOLNJPLPJNLLPNOIGKKNILHLNSLKNIMIJHDJLPLOJHNKLEJELL
    KLEENGMHILTLNPIHKQLHGONIKFILMRIJGLOPMKNOMJIQHKIJNEKNJGGKOLQKQHHLPPMMNRMNMJORLOKLLLIQOQFJLNQJODJMNQMNTNPLHGJSIOLNJKKPKMFLFQLKIHKEIJNPGGELLLLN
    GKKGSFLOKOGNOHMQGKMOIKNHLJMJHINLLJHPMJMJMPIKNKJKLQKPLRQTSOIFHNNOMHIOMOQLNUKQHKGMGLGKMJKKLHKMRGIGOMCMRJMMNHJJPNMDJFMMRKNPHKRMBFOJLNBMLNGFMKEO
    IJLJKQFIMDNMROPKLJMMJIMOLMKGSOLIMMNJQOQQMFKLLNINMFKIKFOLNLKDJQILOIIKJPOMMMOKQIHHHKNLHMKLMMMOLHQJIOTOIQHMOKKMMJNNIOGLJNNSKGMJMKMFSGOMPFONKOEG
    DKMLLIDOPKKLLIOGKQMJLJNHJFFMONKOJKJIOQMGLHHHFKOLNSKNHOPKREEHNPJKMMJMHPENMLRHLGKHKRLNNRKJHMLJHKNONKKJOENTLKHKLLMJMMTFLJIOOILHJDPJGQOIHHLMLQMM
    KOMHOHJKIBKPGOTPBHKNHNFSJKLNBGLIDNNMJKKMOHMJRIQNHKLKJPHGNONLJLTKMJNLKLOMOHIULRLMNQLLGHMKFMNKHNIJPLKJMLLCPLMULKROLPKKELNIJIKLILNIRJKMGNJLJLJJ
    OPONFPHJKJQKLNLQVQOOIIIBDPHIKIEHIIKMTPNLFMILLPMPCIKGINILOJLVIIPRGNLNFMKJJINMHNKFKQIPLOKGGOGKLJPQOMOOIJMMKGMHPLKQOLIFJMIHKLJNPKNJMHMPKKMILJNM
    KSNKJMKHOFGOPOJKLLGILKMQISIMHJFHKKEENLHMJIJTPMMGKRJKOHLEFHFLLDEQOFMPLMLNINIGPDJHKTMEKLHIFPLPPTOKKKPOKLLLOKOLLEKLEMFKJHNMJLHOOKMGPHCQKNNJKFML
    NIMEHOJFMMMRKMFGMJOPJJGGLHIOIHDKFREONJHCQLFQKLKNOKKKPNLQKJODLRLOMNJCIINLKMMIKOGQIMPKQRINGMGMFKNSHNNKEKLLIILEKLODIKGLNNKPKKEGQLSHOLNPHDMGKLLH
    KMHINIPMPQOPKNNFLIMRGKJQOOLCPSHLPOLFKLGTTLOJMEMJMEHEHONOLOKOLHJLFLHHRLIPNNKKRPGNQKFMOSLNMDLKJOHFOLRHKLNOMKKJDMKDTGLOKHOGHKILJMFIVKMHLPOMTJMH
    PEKFHKOCDIIRMJIQJJKJFICCFIKNJJDOLPOKJJGJIJOMOPMLJNFJMNJONSGLQOQQJMNQJPNKHKHNLNTONONMIKJOKKNHKHFNKJGINMCNVKSIMOLNHGEKMJMJHMIJHJOJILMRJFMILJKM
    JJIIJKLHHMKMGJMJJNKGMJGLGIGGIKSNFHRULMLKMQOOEQJNLNQQKNGNOFLHKPOJSMNPHNIKIMOMKKQILKGEEQPLOMPLLMJMHLQRKLMPONPJLIRLIHHFKKMLGJNOPFOGOPMPMRPLKKLL
    LMOPLPVKMFHKOFNMODLOJOLNHJHGPHGDSGLJLIEOJKEKLIGLLJNMMONLOJJJKNFMVMMIKOOFPLNNMNKJMIGLOJLLLQMJORPITIJLKLOLMPNJFOJNKFGMJMPKMKQIJIJKNTOQONMNPOGH
    QMHFLJRKLGHKLIKLJENPGMOEENINHKKLNJLPEHNDPMLMNLOJMNKOLIJKQEMKLMINJKQKTHIKOIRNLEMOIMIJMGIOHKRLQMJIGHCNSILRGLDMKNFNJENKKJNPUHLLPJLNIIMKLNIMKFLO
    OHMPMLIDMLKFKHNMSNMKJLNMLMMNNSKQKMJPRIPMKGNNFOPMPMLGLQMQPIOSKMNNKLNFKLJQOJNFNJLLKQKMSLOIJKIKHMJQHQPKMKOPGLTIIFJKLNIGKLNLONIJENLKLKJNGOOJOJNK
    LJIHLOPQJPOOSKPNGNLOKNHOOFEGLLGPKLOSNMQLNTQNMLPPPOIOMLMJIONLMPLOILKKOHKJJVMJOGEMLMOKMMGHQKKNNFOFTKNLOMMPJMNLNOKOHPKMJIMNJHNIJMPJNLOLQKQHHJON
    MMNGILOJNLMILKKMFIHJEKLRKHOMOIMJPKNLQJOGLNNPMJIPOKNCHNLHHHJKJJNJOJNIPONSIJMIKQJNHJMJPIOKUJPONJLMMISNHMQMHJQMLQLJILNKHIMLOIIGMMKMKMMQGMLKLRLK
    LMIONOKOISMIINSKGLMMKKHOLMMLPKMOIPOOOIKFNOMJIGOMPLKFLHIFLTDJOKKNJOLNOJIEHNGLJKELOQJRKMRNQIOOLILKILGRNKLHKNLJLRORQKLMDNGOMOJKLNJIJLNNPLMVFKKE
    KTKELOKHLOKMGQINGJGJQMLKKJIMSOIJILLOJPKHLKMGKJRMNKPHOLNNLMORPLKLMQGNHNJMDQMNHMMNNILQLPONKFKLLMKNMOLHGOBMKLLFLRJMNMNGMHRGLLMMBSNKNMFFQNKPHJHM
    LKPLKLNKLHLRNIMLMJNSMKPMMFHGKILOPKINQRILONKLOINIJMLOLJILPHMLPKNKNKOMNMLLSJOKIMHLMNNJNKOMRMGIPIHMGJLIKMPTKMNNGKHIKGNLMOJKHQKLJKMKITKDKQIKJMNL
    GMOHLKNIFQOOKNLONDPMEKLFMPOPNHLMKMFOHSMMLOGILIJJQPHKEJSNMKMMITNMLPOTMSJILNMLKPKHOJJPSPOLKLLJLLIMJKIKLMKGQHLOJPJLIGOHORGIPIINLINPOLKONEJTLFNP
    NIMLMKKNQINLLMMLILLLIMLKTIMHPHNMKIJLPJILHNMMOKLLKKJGJLJMMLNDLKQJINJNLONRGKMJJHJNIJNILNGINMMJMFMKKNFMSFGIKKKLHQMJMPNLQIMMILLNONOHKNMOHIJLLPKM
    FGFNLNLPINPLKNIGLGKKIMLMELPLFLLIKJNMONKNKJMSIPLLKSLLOJIHQKLNQKLGHKEJOMQESQKLLPEMHPONMNMOHLMJKKJMNMMKOOOLIIKLIMNMNLFGMNKOHJQLMIQMHMERPNIMMNKM
    IOKLHOIJQKNKQKDPKKGHPONNUFJMKHMJMHJVLJGOIIKLIMJKPLILNJIGRMRJHIJQLFMQHQMJQLHQKKKGEJPLLNNPKKJORIKNQLKOLNPQMLJMQOMKAKMPQDNKOLJPEILGMMJNGHLLIMGP
    HPGLKHLELIIRKLLLLMMJRMIQNKKOLFPNINMSPKQRIKNPLMJFOKMMINLJRKNQKJMJIKMHKOLGLKLOOGINELRHGNHIHKIIOOISPHGMIKHPLJHLKTRPEPLIKPMQJMLKMKNJNLLORJJPQNRI
    OJLHHJILKODLLNMLMPHOLNLKIJTNOMFFPOUKIIIJIKKLTJNOKMQAHKNMIKJDKLMKNLJLOLSHPJLHKLHHNPIHLDMOGCRJKLPMJODHNNMQMPLQKIBKOKNJGQJKQMKMIJJILVKOIDOIEPLQ
    MKOHLOIOMKQQGKNLMMTRNLSLLOIKPLJPLNHNHRHNNNKRHNOOIMKCFKMKNIMINKQJJNLLMLMISPELOKMKMOMOMPNMKMLJOIINNJHPARKLMFLJKKMRGONNGKOJJLOQMNLINIFKPGNIQNOL
    MLFIMNLBKLMIKLMKJHMINKOONFMJJLKNLMGNJKKFQRPIKINTLOIMMPKLKNNHDIIPJLKIRNOKMNLQIJLKJJKKPOKRONQLMIPLOMKINQNKJJPEKFOLMKHNMNLJOJDSKPJGOPMNLLOIPMOL
    QJISINMQLOONNAIJILNSKKKHIJPQPMIMHQIIQLJONEJGMNIIKOHNNKJMIGRAKHMJFOSIHJJNGHOULNKJMKPINLLMCKJOLMGJJMMJBONQENPCKREDGHHROPBGKSGJLMODMJHKJJNJMKOL
    LJNRPPMHMKHNNKLIGOOFPLLOKPQEHGPINKNKPQKNGKLHKJQSRJMOJPJOIRJKDHPMLNQNRKCMLJQFNLLOLGKULNMPKMGKMLJQMLBMOTNMNVJLOPGRKKLAGJOOGIJLJJLKIMLOMLROIJPK
    KMKQLJKNIKMJKQLKGFLKMLKMKOJLHJOINNMGJHQLOPLNQIJNKTONHFOKJNJJLLFLPKLMKNIPIVIKMSIRGGLIOLPINJMNJMFNKMNJMGLIKPJPMNNNONOIVKQLHMIKPUINKURNPOKOHNGN
    JLLNRMMPOHINENNLPPLNLONKQHIMKEHKOKLQOLMPILDOLINORMGOMHMFHNMHHNNLIMMJOKLEHLLKESLINFPOIKKKLJJTHLHJGFIQVFKMKJOKLJFILMKTMMKLGTMIPUGKNOKTHPNNPHKH
    MGPGOKLLMKNQMLNIOPKMMJPJNRHIKIRNPDNMNJNSJLHDHMNMGPIQNJNIHHMLJPGNMGNILMFQKIPMHEMLQNLMLHPRMMMOIHMJGJJSOMNPILGIOLNNQPNNJLNIOMEMKLKLNOIKLLDJINNL
    PMGJHLDJRRONJILLKGKFMOLMMQJOPHNOHORKGJFKOKFIJTNKSJEQFLFQPHTSJQGLLKMLHGMLGLLHLSJQGOAGOKLJNIMIFJLTOQJJLPJJHMNTKJMILJHJQIOTLLNGOHLULLPJFKOLISKH
    KNJGONJHORJOOHGSJNKLPLOMNPKJMMNQJNNRMIBGTLMLPINSMIQQKQGMLJTMLNNTIIHKTPLLQNQTGIFJLKIJMJMPQPKPIPNILKFPLMMNMNJOJJHNNLKSKPLKRMJLIHNLIRMANKPNKJQI
    KNPFQQMMPMMUPLJNQLJVLOIMMKOSNHKHIIMNLGMHPGKNFQMEJNFOHIGMQNKFKRNSOIJNJFKNKNOOQKJQJGJFHRJLPNQPNQNKLNFLPJOKOMIMNOQJEJNNLEGNMJNJNKHLQMHKKQQLMIJB
    HLIKKKILIJNRPNLMMJMOFKNTMOLDRKQNPLKFJIPRNOHRQHNOLLMKMPIQSMLQIMKFMQKMRNMLSOIMLVAIRKIMKLSLNKJKKLFOSEPLLNMJKLNQKRIHNNIKMNKOHQPLKQQPLMTMKPSIJTMK
    NJOKMLMPGGHTLFGRPLMPIIIKSPJJMMUJPHMLEMLOMNMIKLMPJMLPMHPKJIJONNHMOFKPJJMOKIJMUMHNMFOEELGNOQOQKLKLHLIIOGINLJITIRHHLRIAKOIJNOJIJMNGOMNORNQKPHHL
    IRPJOLLMMHNEHNNQGLUGKGQQKEQSGGHLKMFLIJIQNHOPHKUMNOIKLIMNPKOLMIVNQEQMNHOKPMMNLKLMOLPQIMNOHPJHLIMIKGKLPGHLLNJNMJMFCIKJNJFIIKQMMLKMGQHIJJLQHNKI
    FGDKHOJKPMELJNPIRIELIPNIOIQFKMHLLJQLDQQGHOIJHIDKPLGOIPPHIMKPQKPHPGLMHIJLGFKIKPMHMMPMKPSLOQUPGLNIRKQLGLHKGIKLLJFHOLMKNMPKPKJLHIIRKGPQOLKOJOIL
    NMIPLLMLJPJIQJMJKFKLNSPLKNNKKPOOOHLQLOJNPKMHKOJMGNMNMRPNJQLGJIPKPLCILOOOHLPJHNHONLOLNONMNSNHKGJHLJKSIPQMKOOLSMJLHLHKKJLINMMIMNOPLNFNRNLLOOIQ
    JHPSMKNMJKMMJHONNPNMKIIHIJNINNKMIFKNLOPJHNNMLONNMMMLMOJMNNKKSQMNMJOMQQMKMJNGSOQMJHKIJOMOKKKMHJMNRMMILNHNPIQJKHPJINNLNMNLPMNGKLOGJKMPMNMKLGLJ
    KEKINGJLLIFIFOGBEOMMLINOMORPINNKOQMJLIOMHEKMKJFHHQKIOOFIOJMILILJMJKILKOHNNGGNJNNFNIMKKMJNKOMSQLLLMELJQMMKJNRMRMILIKNQKIKFLEMMIMMGOLLMPMMNPKQ
    JLIMJIKNQMODIGLINLNLQKIIKPINHIKNHLJKIMKOJJKQOKQJDMKKLIHJJIMMNIJNJMNUOHHOJJQNKLMOPKHHLLLKJNJNMMKJLKIKPFHNIIMLKLKTKJHOJJLJLKEPLIKOMMFMLKFSMPKG
    LOIMMHNRQKIOPJMOFLMIMONOINLKJKPGMJJNNKIJJKPMPOPOHFLKGPKJJLLOMKJHLGNNKNGFJJNPHGJKLIJNGSNIKORNPNOMKJNOHPLOIIPPMINJLKPJNMOILQRGMHLMLHMHHOKNMKFP
    NMMMKJMKKMFJKREKONOMNQQBGJQLOGNKPNNPLNLLNINKNINKJPKRJINLOOMNMMNOKLJIPIHMMFKLDLHIGJKOKPMMJFTRLJNLMGIHNJJKHMLJHOLLMQIHOLJJFPKNJFMMKJIGRLLMMMOH
    RRMJFMLPMKMFLKOFONHJIOTMOJKMMNLQKLMHOISQOLPMGPJOKFTHQKMMHHLMLBOORONLGLIPPKHOPBNLMOJKLQLLSKQKINORMNHIJHNIHIKKKOMRKFOKOHKGNILNOIHKTOJRPOFJMKHH
    JMJKOHMEJNOIJJPKPLLLKLKGHILKMNKLNMKOMIIDMLPOMMMLLLOQHKIIKJMKPVHNMKRNKISFMFHMJOMPJMKGGHKMOLOQOJDPNNGNOMMGKLFRNHNIIEHRKMLKJNMQPNONLJPIKNHIQLLQ
    JMPIKMMJKOQLKMINLOLKONMNIHPIIOPMNQPNOHLPHNLJTIJQFNKVKHOKHMLIPLINLPLIJMOIMPKMMHGIKPKRNNIJNKMJPHOPMOHMGIMJNQKMRMMLKKJQNLMPPNKULURLMGLIMLIKKJVO
    LIGEKOKKNQMFMQPINPQMPHLIFQOPPLHIOPNHKOKIJJMINMQNLQKGKKHHLKLGKCJMMQINQOMIPPJOKLLKFJLLOIUQKNKVKNLHKNLIMMOONBPLKMMKKIHJNIGJJMAAMNOEPFNFROJMHJNM
    QIKHPKNPLLHLJNQFRKLJDMOVHVJFHJJKTOKHLKKNLNMJKPLFVFPFTQKTMLQPLMMQOQJKHJOJROHMMLLKNNHFOQLLKILMEKMMQKMNKLNILTDMLGGOOUINGKLINJOTNNPFHLNLJKMLIRME
    MLFTLMJEQQQMGQMSTLONOQKGDOMHPSHMLNJIQPLMMLKRLNJRKJKPQVMIRLJLGNFKOIIJLKGLMPLMMJLHQLKMIOJKPMKMNKLJUJNHMLJNJQNJKHJLGJPJPPONOLDPPQLLEMKONIJUNQPI
    OSJJDOJILKLTHRNPLQSPKKCMMLLIGITPDOIQQNNQPIJOJJJGNOIRLMONRPPKRMJILHLLMEPHNJKGLSKKOKPKKLNIJMJINJIHHRIJOHINMILDOLHMNKOHPMNNSLKLOJJNKHLORPKNPMJN
    RRKIGPNLNONNLPNOONTONMOHQLHJPNKNHJLGLPNHLNNFOJEKIMLQMLLKIGMOONNNHKONJNKKLGQMLKGMINNKNMNNMMLKRNQLOIORPONNKHOJQHNILOGMSKQJKKNIRINJPIIIFKLVJLIN
    MNJOJNJLPQKIMJIOKOKNILFIKJOKNKLMMJOKJIKMJKIHKKFMINOLUONPONNJFJHLNFMKIGKIKQKKLORLKFMROJOGJKIHOIPKILHMOKNOMPLOGHNNJMNMPOPEMQNNJPPJGLSJLOKKPMLO
    FOLKKMLGNIKMNLKGMOULLLIJMORQNNLMHMLOPDPNJLFOGQLHNPPHIIMPOOJRPNKHRKLLQOIMNMRKHHSMKMJNKJQRNNHOJQOIOKPEHGITNMKGLNGDNNGPQOMNQEKQDKNHQKJMJJOMKJNQ
    QIROOPLJMLQLKLPTKGLGPJINQPJSOMOPIFNMONKQNOLMMGLUIIKMKJFMLJQONKLOKKJJMONDGFOQLKMRLMMKLQMPQQMIHFKRGLIINKNMLKGEIKMKMIMMMJIIHMMSLIHPENNTKJLNOPNL
    IMHGHOHJSPMOIKMNPIORQJJNSONRFFKKIKNMLOKJOPMMVIQCNLNIQMJNHNMJNMILTIJHGMMPNLNIMKLKKJQLJKOKOGHOLEIINPJKJJMNOKPJJOPQLJIKOHJRRKLIUOMMLPPLLNNINQOH
    PILMKNLHNFKIQRLKJOQJNOMIKMLIOQHNLQLISGGFRMFHMQMIIMOMLMNKHMLKPQHQPHNPPQNMPHOFOJKPOLKLLONKHNNIKNKDIROPTLPFIQPGOOIMJMMOOGNDLRNOGQQTIHMMLLMMMKHI
    KMNKJMMOPMISKJHQNIGLIRILKLNIKKLMMKPKLIJKNNJLQLPMSSJOOQNNORRIJJOJOLHFFOHNHMMMLMMGMKNMQNLPKIKMLODMNEONMIQHJFKJHMHPPFJJKIJINNMPIQLIOHLMJJGMPPQM
    OIGKNHNLKNPLLOJNMPIJKEMKEORRMKOPOQEPOKIJHONLNGQIJQOQLJHMOJIPTLQNPLUHHJNMLPIPGROGGOSKNGJUKMHINNMKQLJHOEGKSGMRFJLRQQKKPQKLJSKINPKNHIPLKHMLKLKN
    BMLHOMDPPNJKLCLOLRLPJJJKHLNOPNSOHOKKMRNHRJMLJKLPIGFLNRKKHSNGKPKNTOLHPNLMLRKFLGHJFHHKHNMSLTMMOCLINLINJHLSLIQNKSIJNPRLKMHLNOJKMNILOJIQOKJOQJOK
    JIJMNMJJRRSMOTFNQNLHPKOGEHSPJMIMMNKJAPRLURLIIEOPNLJKGIJGMLJHMJIGFJOKKFKNOOIKMJHLKNROMKNGNKOMHNPMEMPMKLJHIGKQVNHTOJKOQLNQLLKJNJMIKJKLRJNMORHO
    LHLPIPLGLJOOKHMRPNHMEQHHLMNPNJDKPMMLEHKKNPMFPIPLUOKFLTPNIGLJNHLMOJUFOGKSPPRKOSLGMQJMKOIMIJNGCQRSLOKIIHPISJOGKKHGOLOLHPQLKIKOLMOJFJIMLKLJNKIJ
    MMRJLMNQLMNIHFRFMMLHJJMONLMKGOQQRKOVLLMNCRJJIKNNJGMPONHQIMIEIINNPIKJMJMOJLKKOMOLIQOPONPFLKNLSIJQMKJLTULMMHIKLLSOGNOIJKKGLMILNCEMJMRNIGIMLQIP
    RJJKKOOPLQQKLLIIKGKJEFKEKJPNLPMKHMLOMJMMLLOMJNOPOLRIHJPRLLQGHGOKKQOMONKGRGHMKKJJOOGRFKONJOENOFGJNLKOEHGJLPJLIKKEMMLLKDNIJLNLMNIIJFPIHMLHLKNP
    PNMOJMDOMILHNLDLNEKLFMMNJMOMNHICKJMNGLDMLJOLLMLMPOGKJOLLIILIKHLKOMJIGOKMSJLMSIGJNKLIHILMGPHHPKPSQQJMJLJFJKLKNMIKNENSHJNKLJNLHKHOMQMEPNHLNLKO
    ILGMOKLGMNPMGOGINMIPOMLIKEPPJOJKNQIKOMNKLKMLLIHMRJJKKKMHMKMIGRSLIUMQHJNKNMMONLNLOKJGEJIOJKLPMMPMHPFMFLHGLHRGPIKKSIHLDMBLMNKNMIFPGLHQPFLMNFJK
    JGKNKHKFKHQIMMQLFOMJJJFSJRHNMIKHJVLHJLOJIIMOKMOONOOQOLKBMLMKGGLNOKJIJKRQMMNLLHNJNPJLOGOJIVLIRQMKKFJQIKHKFKNMPHOLTNIENDRIKJKKEHJLQLLIJIJIJSLH
    QRFTFIQKKKLLKJOKJJINQKDHNSILPLLMNLHNJMIOHJLJITIHIMJIQKMHIOROQIJPOINIKLNJGOMOPKOMOKNHLFNTPLHKKEKNKMMJLKMLPLKHLLKHPHNQKILLLMGFGNLMCNLJNMKLNQNL
    KJJPKLLKNKNLEJIIFEINGOKOLPNUGHMKNHHJJKJJNMOMLMOOOKPLJNKKHILLKIHGFNJFLLGPLLMENOFKNUNLHMMNJLNJLKGIMJJFJENLKJTOMMNOGJQKJIKNKKOHQKIPKPHLFMKMKRMN
    HNNOKMJKMNQKIJLLLPNNKJMIOMMGLLGIJKDOIHFKKGLTLOMJCJLIKNGIMMQPGLNLKMOLGLKPHIIOJKFELKJLIJEHMPGNJKJPJGJJINKJHLPPNPNMKOKMGIMGONHNPMINJHEFNKHKKMMG
    OPJKIGKLNIHMPMHMOLLLRKEJRMOJJENQVFGFHPGDNFKKJLPKJINNNLMLNOKNMKOLMSLONGIHKMJLKOJMVKHJPEIPMPSJJMNJNNLPPJPNLIUPLIJLPINMKJLMMNUMKKHJHMEMIHNMMMOF
    GJNQFMQEOKLJPJOKEQNGKIHMKHNIMQMNHJKRMFJNLFIIHNKJHPKMIGLGLHHRHMJNEJEKLKQOIJPMOPLMJONBLLILRFQKKPONLDQLMHLJHNNDQPJOLHJPHJLHNGMGMLJOJJNPRSLIQOLM
    GKLJILILLMMIMKKNJMJMHOMRQKKPLRLJNPMELNHKLINJNHDKNJJSMJNOKIMNGQPJFOPHKLJLSLNGJOUJLIMONMHIRIPOULNHGGKNKMLLOPHHPGMOIMLMHPJPLJIHLSLKHKLNPGLPJELH
    MIIGHHOQOMOHNPNMRNISCNHKHKOLKKIDPLFLJNOKPQKLICMMMHNNKKKLNKMENJHKJOORKKFPIJLMMMMGGLGMKGJKJMNHSJGMOMJNOLKHMMJLNGKOIQNRPFIJMMPHGHLOJGOHPMHNKQRL
    MGPPNMJNVMJNJGMNKLHIJCIIKHLIOKHJOMGFINKKMLMFKPJLMNKNIKILNJODOIHPPLLLJNJIHIKQGGHNLMQLMJOKHLHOKOQHNJKGLUJLULLNLLBRIJOJOLKOGIGMLQMNJIGNOLKGILJS
    JMJLINLHHGPLQJFKKGJOQRIKNILMGLLLILMQKRNQIJKKOMMNIKGLHOGNNIMMHGIOKILNOJNGKIMRFPIJLRPIIMQQNMPJSKHJOROIQMFJMLFIHQMMIMKNDGMNGJMLKIPHJMKLMNKFLNPN
    QHLCNIPJCOMNMILMQPRHLJLPLODLILJKGRJLIJIJHKHHQOIPMPINMQINPONLOOENHJQFAEHJCJPNOHOIPRQOKAQFCMGMKNJIKILILJOKPJMFQMTIHLQJIQOPNNIKSESNNMMLNOKSILKC
    LRJEHKQNHLKMGDIJJIJMFIFKEMFHDQFHCHEJNKKPGGHNJFDGHPKKJVFILMIOKMQTFNQJLNLPJHLNNALHLLOMTELFHLOUQMLPRFQULRINOLIRORTQMNTNSPFPGQFLJHNKJIHKLPOLPCIJ
    KHKHQMLGOKGKHJIKSKKKTKNNJNMOINKNKHMEPMNLMFMMGPLJJMNHMKHMLQOKIJLGLRGHJKHJKNHNQKURLNHFIMLLMIIMOIGOMMQQIKOQIJLLNQJPOJIJEKONGKPPMNQOGJROJLMLLKHI
    NQMNMJJJKNGKLLVMGNPRJILRNMNPKHERPNLKGJKNRKNNMMMOIFKINHPFKMIJIOLOMJOOLGNRJPNIMPKOMEJRHHPGJNKGKNOPOKNHHQQJPLKKJKJNPKTOMNQFJPPNLOEUNOKQHNKQINDN
    OHGNEPKILQQPJJLPQLLGNHNMJNHPNJFKGMHILGSNLJJJHMNGIJNJMNJQGMMNNLPJPLMFINMMOVNIEJJMHIFIJGOIKOKIFIOLKLLKHHOTHHETMGQGKOLGQICMJEFMPMNDHHMQLMJKELLO
    JPKNDFNJIKLLTSMKRHNKNFOKMKMKSILNRJHKNMEOPSLJHOOCSNMKNPSPLTNHFKKKIILHLIMKOJLINLMJNLKHHKEMLKKQHUJOOLDRNJPIKMIEKOMSIKJIIKUNLPLJCKDIOJIPPNTMHMJN
    MPIJENKKJMJIGKGMIDMMKPPFEJNNOKIJHLRKJHIKFKFKKKOMKRIIPJJRIDKJIFKLMEGQPKKNIMONELHJDNKJKNJPJIFPMKLKJJJKLKIDLJHQMLJMMPLIRFMKGIHHLINPNMJFHQEGOJOP
    QRKKCOLLNFLPJPMIILRNNNFDJKHKPMFKMLHGNNAIGOIIKKNHNLEILNQINHJMKHJKGHKGFPKJGDJOPMLNUQLDDLNJNIKRLONMPKOHOGNGIJNNMQHFGNHKFMIJOJVHKJMPJMNRJMQGVGKL
    KMLMRPLHOIKRFJIQJNNHKKKEGMMCOILMJKLNLSHIKNMNMJHPMKLJFHLKLGNSKLPLNKHFKKMOJNHKNHGHONCKRMMJKGJMHLKHRPGIJJMFLLRJMFGLOLGJKCULMILMSJEMTMNKOLVMFMSQ
    DMFIONKOLQLIQOOLIFNJNNHLNIOIQIIFEFMMLPKMKKRGMNNRSRPEQKEONTJMINKPMLJMKKEKEOMLLJNBIPPMKFPOOKJQRUMKLMSLRJONPKKIJPJHPGGHMONQLLPJGOPLSPJNILMMHNHO
    FGHENFNIMQKGMHMILOKMKJLKLMJNIQGLLNJQIFMNIKMGNMMLTPOLKLJJLFQRLMNBKEILSINNHNKJMIKMNLIKREKKNLNTJRJHJILHLFMKJLNLLJKCIENNHJFIKEMJHIGFJLKQOFKOPLJL
    LFNLMKJJMLOILNHIJNMQLJJINLRREHJMMHLFSLLLRJIKNNOFGMPPJOJMILOQOLFSKKMIONEMCNDISLISHNJHAHMLMJQMMJERQILKMOPIDQHNLEMNHFKJLNKNOHKHNFLQLLNNKGHROGUK
    KINJFOHLRFGLOLLNMPLNQILFMMMMDSKJPMJNMJNLJDRUHKKJHSFMHMHPHMPJJSVFJNJURIMPIPILGOJIGMMMPGGPMKJMGKFEGIHJBGDHJDOLGLIMIDHONJEJLNJSJKMJMMKIIQMJROPL
    JJMJSLMKIKKQPLKQNLJIPKIIIKLKKJFIKJGIFPILLLKLROMSRMJLMJLMLPNKJJINOMOMIHKMNINOPMNLMPJMNIKKKQHLILMFINOMJKPMMNMMKOUJSHOPKKJODJLIHOOFUQJGPRPMIPLI
    RNJLLLJPIIKMONQLIJKIKMOKOHJHGORGHINJOHPLJKJKKKMFSKNIKKHHJORIPKKHMKFOJIKMJOKHKNFEMJLJMMNPMKLLOMMJHJIPHMPOLJPJHKLJMJJPTJKMSGJLLNJLMNOKQNKLIJPL
    OKMKJMHOEILKGLKNJNOLIHKJGNKNMLIKQNSFNTPOPLKMILNJKQGMHSGKJJIKLNTMJKOJHLQJGFONNLKIFHIINJMNILJKQLBLFHILPKNJPKMKILHJIHNJHHMNIMNJIKKHMQQKQOPJNKRM
    IMKTJPMUMIOQJMREMOKOMFQJLNLLOHMIMNLHQJKMMGLMMLMLNNHIPHJOLHJNHLLMINHNKPKMOOKMPINKIKJDRLQJNHIFOLPRHIRJMJMIKHLNGNHMIJPHJOJPPJHKPIKLKNFHNHFMLQKR
    IMKMMEJIHIGQNODOGKGILIIKIIOFNTKKOIONECMQQJPKJKHFLIKOKIINNLROILIPOIHMKMNNMLQILINSNNJIGELEKFLQLKIPLMMIOPMOLPJPQIIJLJMGMGJHJIIORPMJIJQJNJPLKNJF
    FJJKREQMHMOFINJNIIOJCKJMLJNEKJILKKSMHJEKLIONQLSFMMKKLKMJNKNMOMILMMIMNMMJNJEKONPMFPNFJLFIPEIPIPPHIPCQISKMQKQLRFLNLSOOOPMMKLNMLLMMLOKJLMPRJFML
    FLJJJMIILKHOJKSGPKRRKLPOMSHJKFGDJLCGKFMLMOFHKLMOMJNOKJKIBOPMHNHFLLMIEHONGNLHLOHJLLJJIIJRNUMNTPLMHOMMHLFGPLOFKKIQHLPNPNNIQKLJMGJQJHKIOHJFMBNM
    RHFKJNHMIKINSOKIJLLMLHJHKKIKLLPJKJSKOHKNHNLNNKMFJPJTNMONNIHJNLLIOPJLORJMQLNIIONLKLMNNJKJLILOONSIVKQKLQJMNPONHQLIJKKJKKLMOMOFLLIJLNLPISMNFKLI
    OGJLTUJJMKIKSKJHONFKOLLLPJSJKKQPHPNKIJKLPIJEMJKJNRELNLFILNJGIMNLHIILLGJNIQMJINNLLKLGHKMEOFROPIMTPIOGOLNLMLNMNHIISPPPNKGKJPLOMMIKJNIROPFGNJLJ
    FJLIKOPLOQEJLQKQKMHMHLLMKRRRLHMKLJKLILSLKLNKJKONJIKKIMKOPMEKSOJINNKFNKJMGIOJMNHLJHIJLIJOTLMJILMKMHQHMJKLJNHESNPLHGMJOLNNQJRQQKNNOGKJKFONNLOL
    GJLLQKLHPJRNOKMOLMKKNKJNLRHNJJOJHKNPIOJRDFJNKDNQIHMNMJELIKHPNOLGKJLILPMIIMSLKLAJHMIJJNHKHIJLQLLJJNPSFKNMJPHLFKQLKJMQKIMIHGILOMVIKGMNONKKKMIO
    IHINFPLMRKJKLDFHUNPGIKJMGNRHLNKMPIHPMSLJLILOHNHJJNPJQJRLPMIPKFECIJLFJMMJKJDFRNMHEJINISIQHPNKJMMRLNHMPLJJMRNHMLMPLGINJFDQGMKLMQMKMNRKIGHKFFIN
    FNMNKPIJMILKJHIJOJOKJJMKMLHMHREJMJHROMILRRPNPGLQGFBOVGMGKRHJQGNLLIOPJPNLGTGQFJEFENNDMMPPNOPNJQFMFJJOMMOMIOLLNQGPHLNODPMKPRNHNQNKHJOHLIHJPGNM
    JNLORMLFHQBLMKNFILMMJMHNLJQKRJIOGJJHPENKBMNEMNLHMMQQMOOKMQGNQLLJITJPKNGPKPGJLMONNMNINVNPIDKSPIQKJQOPMOQPLQIEELLKMGKOJHJDMMIEMMKPCHLFPKQJNDUG
    PGJDIKGLHPKQKTGOLJHNKFPKHMOKLIJNNMMLMOULLNKPIJPOLLNJHIPONFMMLLPNKIINRROKNFLLOQHKILLLNJJNELRQHJNKLPHTPMJNORJEMMIQIOMJHJLLMGMHLQHPNMGNGILMMGOO
    FEJMLIKKLIDNIEMMODFHLLQEKFIINEMLLHHKJPLKJGLONQNELKDRIHQGHOMMLLOOMLPMPIJLMOENNNRQPKIPLMGIKHLOGGLOOMMROLEIOLLJKJMLIMJNKLLMHOFKRMMPOJJJLRLLIKOM
    JPRNNIJLLNFNLKLLJPNHNPMGNHKNFHFPOQHGKROEGKHMKMMJOLLLEHFJLMGLKJGPRLOHJJKLLJMCPNFNGJHMLIKNQIHJPJPLNMMNOKSGNPKHKMHINTNMKKOIKGLMLPMLJLSKKMNMIPFO
    NLENJMJLMLMPKOMFIFPMIPLFJOIONKKPGLKOKPJNKKJRMMQMMOPMNGKJINDKIJJOIJIKLKEMJONHOMHGQDPKGNKIRQMQNLMLHLDMHOMNKKINTEKPMQPKGGIIKILGQPHIMKGJNMGOPHMQ
    FHJPJEHJGHOLILNPKELLQINMPGNKQDGOFGJKHGBLHJNNHOLMJINJHQLNEPJJKLLLHIDNLPGPIRLFNBLRMSHMJIKIHJRMGLMKITNLKGOGMKMHJNKPNMLHNPNNMPMPLNLJRNONRGMNNJEH
    QMGNIIRPIQLLKRPEKOSOKJLOLHKKNIKFMNQILHOKKLOPKBJOOIQMNNKMKIEJGOEJJNKGLDMPOGNNNLJGSINOOOIMFGLMMMHJKGKLDEHLJMLLGUOLOJPONMOMNPMHJNNNPLKGPEJNDQKM
    PLMKPQSGDSMJRKIHIJKLMLLLKFNILFIJJJLDOHDPKQGMOKMNMLKESRULPOIGQNPOMLINPKPLVOOGMIKNLJMKKJLMEQHEIKMPOESOMFLKKRTIHHSOJIOLJJNHLJFQKOKJKMJLKQMMGIJL
    CFKMNENOJNGNONRFKKVLGKIJNFJHJHGHHMQOOHKIAQLJFQINKHLILCJDALFFJOFMKKKKIGFHHKOQMOKILLNIOLMKILLJNPJHLOJJKLFDGJFJLIHHHGEDOOPOMMNPKOMLEHSQHKMLNFNN
    KOGJMLDPOJGOSLKNMIIJKPLBLLMNPPKIKPJJPCNKRNMEDGQLOLMKKGGMKKPPPIKONICNKDHJNJJJLOHTKMDMKOIHLHPGKQKQHGIMPKLMIENJLKELKJLPGQGOQMPJFLKKKONLNLMMELFJ
    ITKPGIHKLJJMNNIEFHMNOHMNMJLKJPOOLIFLLLPPANIMJNPELKHINLFIPJQLJGOJGJIMILJMCGTOJILPGLGOKMGLPKLMLLTLIHMPNFMJQNQTKKHJQMJPGJLMEKSRQOOPLJKPMMKOLNMM
    NVJFMKGOKFOLRLKJNQMRLIMQPLQHDQJNBEPNGHIFMGLMLJMIGJPLONGJMKEKUNVLQRHHJFLMHKJHLKNRLULMJPPMLLHJLMMLNLQJHKLJLQMMOKELFMNLKKPKMMINKKLKGNNIJRITASOK
    ONOLJJHPMKJIJNPHMPKEKIRIDFJONNMPONIGJJJLNNPLPLMFNMOINNLEGNLHPOHLGQNJSNMLKKOJMMLLKJMLHQOLQQJLOMONOOJMISLMJMKLOMHKRMOLJNJQHJLINPPPIJLMHLMQKKKN
    EKKMOINKNINOGHQIOKMILRPHGSPIINLJOJJLLLKOELNKRMPPROMMHIRGLJMOOPMPMPLKJLFOJQNPQIPOMLOMMJNLHKMOQPMPHINJIQNMHOMOOKLPJORMEPMJJORKLKLLPKRMJILOOHEJ
    NNKLLGNPIOMJHKJQNSNNNOHKOIHKOOKIPLJFMNDOOMTHIRDQPPOLQMMJRJOKNOHGIMJQNOKOJLSGJOKOLKKKLOMQKMOJHGJGJNPPKKLNJQKNGMNLLNPJMKMLKIIMPPRJNOMOJIIJKHKM
    KKLHJMKKLMJLQJIOMKLKLOJIOPPNNLFLKROJOLHOFKNKMONQKPONIIPPJPTILCIKJNLPNLNRNLOFLRJJMGHIPKNKMKELPOQLOMMMHLLNPNJULNQONOKMNOGMPJLMNRQBQPOPKPKJIPJK
    IOMKNGPLSOIPOMNLTLNNMKFNOPFLNLLHLQMJUPPNOFKGMILQHJLNJLIPJKRMIQMOORLGOISJNMNOLONGOGJNJMMQQIJMJJPLJNLMOPLPNNNJPMMUGPQJLMHJMNOPNMPMSIQMNPQGLOJN
    IQIJJLIPKLOHMHKONOQIJMIOKMIQJLKOPJJKJLJMQILOOIMKIRINQMNIQEOMLMOIJIONNKSRJPQIQIIMLIHJLQMFSLKMGLKQNISQKMKNNKPJGHPNQLKTPJLHKLOMOMHKLIKPOPLNMIKH
    KLFGLMMMMQOLNLITIJQRNNPKMJHJHQJGKKJLKKJJKQKNEMMKKTHUKLLILSLTMJNLMNJKNKQKQNOQHQILJOMLIGOLIINNKRJPOLLGMOINMKPKMMGIPLPINMJLNLLQQLNKKMOPKPGRKFLN
    LKMJFLJKOKMLMEIILNJGHUHGGINGLJIRLINQOJISNPJOMIKPMNJKMLIKVKIMMMJRQKMMILLMKLPNNMLLOQNLIQPNNKQFPPLPMKKQKMMJOKOMKHOLLLLKIINMJTQMKJNMLNNIHJJMHPMK
    MONKMLJIQHJGLLLLJJOPTIMNLMQLKHOFMRMNLKNJORGFOJOOLDMNKKKNHLMIQNOQJJNKIMJJLMKLENMOLMILOJILHPOIMGLOSMPMIOJLMKUHINMHNKNKMNNQMKGKQOMFKMLPJHLHJIJL
    KQOINFGLJKIGLKHIKKOQLFKLJLOPLHMKOLMMQJIHKFKJJKOIPMJBMQMLNJOMNMMRGEJNJIIKLMOKPMMKIMKJJJPKMNLMPMHNPKPJIKLMRKLMHCHIMNHRLIIMINPNNJQJLLMNLKKKKOEM
    KLMOIJIGOPKLMNLIMLLLHNKMMMJKJJLKIIMIMGSLRLPKMHJNKKLPKJIILLNHPONPPJMONNLLPOHJMLPFKJOKJNOLHKOLOHJQMQLIMQLKKJLJIPMMLKJMLVJOPLKMIKGKHJFORDNIMJKM
    FKNNLKLORHKNMKHLOLJONHHOLLNILKKKMLMJJPLHLORKOKIKMKKIKLLIKJJHLRQHLSNMOKLEJOINOGIPHEMFJIJKKJKNKJJJIMKOHLOINKJJKMMSKIJOLLIJMKLFNPERHIMNINLVGSOJ
    HDKIKKKOOIMMJOQGHMKMGIQHGNLMKIOJNLNNNLKKGLJMLOONLEMLJLJIQOGMLHKKKSELOLMOPLGOPGILHHNNKGNLGKIHMIKJMGJLMPLILRJOONMLOIJKIGNKLNLKIKOQLRHINPOVHKGM
    OHROPNMKJMOFIGJNLRQGMJOQKLOKQKHEIMNMNMIQKNKLLNPJLOPLNQMKRMRFKMIFNPKKMPKHJLLELNPKJKMVMMRJIIHQSQNGGEJRVOSQGMMHSMKSMKPKQMNERKNJKKNJMDNNNNCQGJKL
    RGJUSJHJLPMJIJOHOGKJMIQONMRMMVONKUJSIJMUIMLKHQSUROKMKNRLKKOOKNMALDPVJPMMQQNRMDDRRLNOLLIMLQRLTKNLLMKJSNHMJMLOHJCJONFNLDKGIRIOMKHIKOGEJTOPFMKJ
    PNLQSVKQDHPMKRNQJIPKLMOKMKLUPKNJPRLPNKNIPGMMLMIOMOVEKLOLNRGGNKNNMKKRMJQLHJGPQKMMMOJNTMINOKNHNSMFJPNLPGRKHHGLMMHJKIKNRQIQLNOKLLMEJREJIRHOFPKN
    MOKPKMNRKJNNNKMLJJNGOSKJMRNMHOMLOJNKJKMLOPLKJQLMRJKLKLJKOPKHJMLOULNIIMLGCNOLMMNLPLIPMLSIIJNNJLFLMGINKMOQDPNIOIKNROOPKPKMPKIPLKHGJMFLNIKNGLJL
    LIJKKNIMMNHHNONITSPRLKMMNKNIRNLNOIRIHEJNPOMLLRONJNOMKGNMMRILJKKKMKOJKPHNOIFNLJKLJKGIMRJPJQPJMTPJGPKKQMQNOMLRINMQMNLOKIIKMSFMNJTIOHJINKKKUMPL
    HLMPHROHQRTTLGHMJLHJMHINJQPMOLKJPIKTOOKRMJOTJJLPMQOKMSJKGKLQSMPKOMJJRCLSMMMQMLKSNPJLNHIGPLNJIHKKIMPDNJLKGGLOCIKQMLKNVKINHIKLJNGMQLNNLNKFHFNQ
    MLQMNQJLIKPSLIKIEJLPNLMQHQTSHTLKKPSNFMNNQFNLJJINRODJOLHPMPQLRMKSRLMLMENPQKHPKKIIIRPFMPLTFFILLIKMKLMIOJNLLMIQJKJLNILQMOLJKRQKJPPQPNKKQOSQMOIJ
    LOPKJNJHEJHPRJQLHNKMKLKNSKGPNLKSSNJLKOOJGMIHKKIQPVEPIQRREMMLKJJNHJLNHPKPMLJMPLMILMMMKKQRNKJIKPNGKMSKKMNKQFJPQKKLJKNHMITTLNQMGLOOKQMNOPNDMMOQ
    VGKGSLJJMMRIMLHKNRMLIETOMKNTJMIRMILJILQVJKRJOHPOMNOJGPLLKKSDKJJMMQOKKKHHIGKIKIMGLOMHOIPLKUNIUULMIOIJLNKNKPQQPQTLGNOKKMPMHLPMTKNNMKKCMPINGGMN
    HNLKIQJHLHIPEOINGRLMKQOOOLNFIMIMJLKNLJLMLMLMMLJKONKSOOQDLJNJENLNMOLJOMMHKNJMJKIHLORTLMNOKKHPHNRMNJIJNIOKIOOKJOMJPMPIFJGKOOMNONSMKNMMLHLHNHMO
    INJLOJODFEFPTJPLGOIJLJMLULLJMKLKMKMGMPMHCIMJKOHRRQKJLNMOHPKLIJNQOJHJPLJIQIKFLHNMIKIJORHOONKHQJOMPNNENMILIJKJCOHKHIPNOOIRGNLLTPJFQJMJOQJQIKJP
    NQQDLJLNOJQKMIOKOJLOKVOLSNPPKTKHLKOJOLLMLKIPLNIQPNNJOMLMRKKHPOJLOQJONKIMDJIKHIBMKPMJOLIVIMHMOJJLNLGMKOQMMGNKQKMOJRLNOSLSHRIJLLOFSPHJJJMKUIPM
    NKHNOPRJJRPIIKLPQRISJMKJVQRMFLILNOMJPNMMLLMTHKIKOFOLIMSGOGLPPJMJONJRJQPNNHRMIHLOPLLNNGOKJOLQHHMJJHMNPNLSMLNPNKQKNSLJLRTKKIJRQOMHORIMMOFKPLKH
    KGKLLNQLNMOHLHKOJLPOLMJLKLRNGLMKMJLNLLKIPPKNMNHLLJMIKRLJKHKNMOJHKSRLMQJOJPMGSJLMOEJPMLMMKLLNKMQHHHTPJGIIKPPMSNNLJMKIOLOKMMKNMENJLIHLNJQPNNJP
    QMQGONLISQMPNQNHLKGMPLGOMKSKIMLJMMLPUMJOHMLKMMOLLNHQNHILPNHMQOKMNLKNLJQNPLKHPJLIROKPLJIOLJNKHPMJPOKLKNLKMMIMPIDNJONOIJPLLIEPNPSGNOOJKKQQKMMP
    NJHSLRMITFKNKOINNJLKOPKLMPOMILJAGPGLKJKQMKKKIKMMLINIKNNIKRORMKNHJIVJQKMHPJLLIIMRKPOKQKPOKNHKLPKSNOMKOENNLPNJIKNIUMLOLQNKMHMRNPMFNONHIMNNGFQO
    OOINMLQMQNMMUNIMGLIJNKKMFFOPLNHMIPSOSPKMOELOJFGRLMOLOLLILPJSRFPHMOOKJMIMQONHOMLOQHVNNIPNMOSGPLMPNQKKHIOOJVPLKMMPMLKIMGMJKJJLHNMPGJIMIOLFMNJF
    RSLPMMIMKNKLJLKOKOLMMILIQNJMKLIGMQMLKKLPMQHKNIHOGJMNOHJPOKRMJNHMNNHPMJHQMFKJIRJJLRJJNPIJNOUJOPMMNNSNLMSOMPHEKLNQLNONHMNKRHONNNKJUONMNJOQLJON
    JIPOOLLKGPNUHGLMROKJMMKMJQLJLQNQIPNKKOHSQJJFKLJJKKLNJQMINBLBJIRGKLKOGOMMHNMMNJLIMLKKMLNIGQLJPBMFKJNNPPNNROEJMRNJFPLLKRKOPLJLNHKLHTILNFJKLNMK
    PHMKMQLOQLLHINONJRMOIMUJJLJKPGNJHMMQKMMGHKQIGQQMPVMOVKLJIFJJNEUFPMKIKOFFGLJINPKONIIKKPRPHIJJIKNKQDTKMLMFMJNKKMDKFJMIPSKKKHNMHOJHKJNGSIINMPJF
    IIOQRIMNLOKLMKODTKGIMMGFMOLJILQIKNNKLMKLPKPNMQHMHHQQLRGJMMOJLKRJNLKMLKJPMINLKLOMKPHFIIIMLMROIKGMPIKJMLJGKFNIPMMAPQJOJJKSHPHLKMKFGNLMLOLJNQRP
    IOINQMPNMLKKRRJJMNMLHLNJJOSJPJNJKOJJNOGJKKPPKNIRPILKKHNLJLLPKLOPNHMMOOJFMKMJMHIINMMLGKLJMNLOGHJLMJOKPPNMIIJJKIFOPLRKGKHMNDJLMJLKJOLJJKFMIRMN
    KMOOOKJIHIKMLLJOMKGKQLEKFHSIFLLIJLLNFPJJQKGKKLLJOIHHOFJMHPKOLJJDLKHUHLPNELLLPOFMKHKKJLGLNJKLOMNJJKLGGOJQLKLOMPLMJINJMKMMLKNLLNLRMJJPMNMJMNLI
    LKKMJKLHQHOKNJONQRCNMONCPFJNMJCJJKQMNLINIKKIKNLOOJNHLLJOOJQPSNHJPFPORPJJLLOLNIKHIOKLIOQHGIMLMRMUOJQKQKHIJJHRKOLLGKKNIJMFKLLQOOILKHNFMPLNPGJG
    MIHIMISJOJHMQRGLPLFLNILLNILMMILCMKRMMMNEIIOKMKMKKMQOGJOJMHNQFLHOIJMLMITLMHJJMVRIKOLLGNFILNMFIHSPIPNINFMOKOQMNKHPIIOKJAKJQMJILIPMKMPOJTIIPKMI
    LPHIKMNNOMKLRNLJGLLKHNSMMMMPJELDHJNIPNJRLLQJENPLNKQJNKPNKJOMILKLNVNGMIQPMLKGOHJMBOMIMGVPMJNQPMKMLPVNKNKMMJRMLEKMIMMLNOMLLHGHLNHIMKGPTIONPONO
    IDMHPITJOPTQMJOOKMMKKQMONQJJLNMLJRJJGQKIKIKKLJMINIMTMIKRNFOHILGNIQPMKIREONOHLLMGIGGMKJHOLMMKOGIGOGOMJLLGQLGGMMORJKHJIJKLHSMIQQHFORJNPLPLKKMQ
    JLHNLKJJQKHNLHFLQORMMNNLPMKEQMLIMELQPKNOQLNLMHNKGJJPOPNKFIGONSELJQIMKEONKJLSLLFHQGKHKKMLQHLPJJQOKMHLKKLNNNKOQINMQMONKGJKIFNOLSJIHQNKHLELEMLS
    NMKJBRSLOIFMKMJMPLIIMNLJOSIIJJOMLDOJPMJJLHKJSLEHLNQPJMOPJHMLJTNLJKHRKHLJJHMJMHGJNFFOPKMNLLLKKMLNHKTHNJPMKBNPLFLMNGKPGMKLPNOMNHKKILIILMQMHIMM
    LJLNLMHKGNIJKKJJOKIJLLONMPMJJGRJOTKGNOLPQLMQKIFLKJQLGILMLSJGGLMNJNQLFJNMIRPJJPDNMOIJKPKLOIMMOPMKOLLFMKDJIMILRJKLNQLJJMPKCHMOQPORHJJKLIOPKNHI
    KNKLELKMOKQNDKQJLMJMNJLHNGHONKIMMMKMLPRIPGNINJJNGIPOGMNKKKIJJIKJDORELHKMMPLVOKMSJIKMKJMOKLJPLLNFPLNJOPMPPNIHFJJJKLCILHQOMNNKOHKIOILMHHVPLSNL
    NLOKNPMNMQNJQMJKKQHHOOJOKLGOLHNLRLMIILSQDILHJPKOGGINHOJFQJLPIMQQKKILKLJRIOMKMNENULGAHRIPEHEKOHFIPIKLPNQMLQLRLLPIINNQPIHIKJQNJMLFNKHLLOENILLJ
    KKOOJLGJMMMNLIOKINMLKJIKIPONLJPIIEJONPFFLMNMNKKHGJHKNJILGHFNVLPLGJJPPNMJKKMQRONJIKDOVJMLGLONNJNJHNLJIKIJPKIJJPIMONKQRORMJRLRLKLNJPKRMKLHKJGH
    JIMKPLRHJQIPOMMNOMJPIERLLOJUNIMGOMGMLNOHIKQJNLLJONQDNFMNKJBIQSLGKNLMEKMPGJIKMIJOPNNMJMIJLRVLHMJNQKNLLIFLQLTOHODJMTKOPNMONHPNIJTOHORGGINKKILM
    OOIMQLPLMPOONTHPSIOFLMNJQOMILJNLLEFKHRHMKMMHJIQQKMHETPLQPMMNHIFPKJLOUPOMKKJPLMMQOIRLIKMKKOLHKNLOOJSDHILSQKGJHKKMJPPIHNQPKMMLLDGONQRFFJQNHHLH
    FNPOTFMMGIENQKKKHQOLJQPIOJEENRPHIMGNJOVOOMFGKKOJKGNPJPMLJKMOMKPJLIEINNKMKNLOLLIGLMLHKMNJIIMOLLHKLTJMKFOJONKPMOFMJJJEKNNNMLFLRJFLMQIJLKMLDILN
    LMLLKMGMJNLKRHNMPKSMKMHNNKNKHOOMKPKLMOLDIPONPNMJNGIKPHEQPHEFKIPLORPNHIINLMMKPMSKHRNTKNLNNINQLLJHHILGONNKIPKLNNJPPPMJPQLKIJMMMHJMNSMOOMJJLLII
    MGLKJNGCMPHMPRFPEGMOOOMLJIQIHKMHNNNJLQNHIBOSMHONMMLHPFMVPIMIIRTMJMLKPJGPOKEELFIFIQTNVMNLORQEQLMLJQNQHOQKOMKLNKQPMKLMNLMKJMMHMSOLKKNKLJJKLIIN
    JNMMFNVNLJQRFMKGNHRJIRJJPKJILQKLMMKOLGMNPKOLINPKGJILMOJKKGKFMMMNIMKKTTPKNIPOQFEMMNJKMIRLNNQKJOHRRNNRKMKGJHMHORLJNRPJFHPFKMRMPGEKLIKPJMIHJMKL
    NMMLIONNPROMNRPPILKNOLHOQPQMMMLPQNJMOILNRKDIMQPMOPLKHRONNJNIOHNJSKOOHOLJONLTQMLKMIJOKQTLMJJRJEILEPPOHOLLMIQFKIILPRORMHLLKKILQNMJINHPOOLILJRL
    KMMEMKKEMFGMIKNPIPKKOKMNMLOLNLLMMMMPOIMHHJERLILKLQLKOJLOLQQHMLLNKIHENMIONNMLNOHNJMNJFOIKJNMJJKGPQIKKOMMSHHMIKNQMKIPHLPLPHMIPMLKLMKJJPIEPMMKP
    JNPPOSLOJMIMPPOLLMEGKMIPJGHOISLNKMKKNKGJFMMNJPLKIPLTQLLNOHILMNPGNOLLOMPHOMPPKHONKPNJPNKJJGMLLOHFMNOIMJHMIMJMOMNLDIPMLKLOFMNRLNOLJLOHLILMMHNL
    OJJHOJKMONIMQNQGPIOJEMMKNIRKOMRHLQMKPPSHPGOLJHGTCGJPLKGIHJLNMKPKNLINJKJMJLMRHLNILQNMLNMHIIPRNLMIEOLMKLIOHMONOLHELLMIGIOJFLKMLJLPNIILNNNMPNPL
    PDOJKININLQLJOHMJLMJMLQIKKKHTORLKKIILEGOQFRDNGQHSMNMKPLJNQHMHSPKMLGMNPOMNNKKNJPIKMNMMOEMMIMMOJFMKQMQJMNMLPLJMMNMMKGOCKNPJILJMKJKJLQLFPQMNNPL
    KMHLHRLKNJPJKLJLLLHNLLLOLNJINIOIRLQLPNMJMNHKPGTLIOMOHHLLLHKNDNDOHHKPNROSPOIOIOMRQJQHNNJOIQNLKRLGLOKOLJOMLIFHLRNKKEIKLPJMOLKLIQLNKBOLMOLJLUIK
    NJONJLOJPHLHMKHMMGIMJLKILNIOMNJNMNDKKMKLLJKNKNPNLKOOHLLIEJNKKQPPOOKLOHNPQQLFHMHRNMMIMMMKLMKPGOKLJGMLEJHPJMJONLOEINIQHOKGEOJMNNMLHIPKKIMGSMOK
    MKJIMKLKJLKHNHKJIOMKKOHNRJHPJOIKPUNKKMMLNLKHGQISKJIKQMJJGOLKQINKDLLOGKPNIMNGOQJMGJFGPIKIMMMLQLOHJNLPJMJOLLNJMMKHINMNINMKKDMPGMNNHKHPNPKKLSIR
    PNJNNKKHGIKNKJIOLJHKJMIJMPLKKHMLNKMHNHNJNOQJHLNRMKLNIQNMMFLMKKJGHMJHLFJIJMLOKPKIIFLMQIOLPLNMLQIKJOHLJJLOJILMOIMMPHNLRFPLKKNKIINLJLKOGMKJFLMN
    HRMJMMGMQMNINPEGNQHJLLPJFNMHOORJJHFJKMLLLLJOLQONINKJNNJNJMNDMLHKKHMIHKKNMKLNMMMLMIOKJLHLHDJLEGIMOOLINLLIKLIMMRLLVLIKLMJKLJMMOMINPLIMLLJLOLNM
    LHGILLOGRMFJGMJKINHOKGPIMOKKHGEMRLIJKIHEHNMMGGNFJNILQILMLKKOIIOILHLJEGRENJJKHFPKLKLMEHPPQQKOOGKILHONMOPNMIKJGKFOHMJEMMKQJNMHLGQQLJIOIRKJRMLP
    INLMOMOOMPESIOMQKQLOGJKONJNJTOILLJJNLILKKKLIKPJEKLKMJPINFFLIEOJHHKKHKHLKFNIKKQJNRMMNRGLRFHHMJQKGLUIPHJIMKKJPDJGLJMPPKQHJPLNLKONNJIHMKCKKMJMP
    QLEOLPHHQPINGTLOPJJKPRJJRKJITMLHHAMDKJLJESJGNPOHQKEKPLKNGDIOJJHHGLONKKJDNJMQBQSNJKTQMLNOQKRMILLLRLDNEIOIQQFFFHNLONIAOGQMOPIGGJHJIKQLLMMLPHVM
    NGGMRGHNKRBKMKJDOKIIRQSMIQNLOILIFMFJVOLKHLKIGGLNJOERHIHLHJINEOIHGIKFGHJHJEKNHHQLOHKPPJGLPKCJMPJJQLNNGIPMLQNHLIPIPMQDOLQPQMOJUOJJLQMOMPKNKLMR
    JQSSTNRPDULQNTIIPOMIIMMMQHMMGHQKJPLHJNMONJGJMLIJNILOFJOKHIIKPNKLMLKLPNIIOMJHNOKIAPMLKKOPNLMHLILJOKLJNMKLMJLKIGMMLJTGNJHNLMKPOMKNMNQMJLIMPHGN
    OKEJPJGNLMOHNRNJLJINHIJMKMMOROILIQLMGQOMFRPKNMOKMKNJPIOMKKKNERQJIMQHPNNMJIOLLKJGILMPPOLLKEMMOKLKPGEOJJLOQEILIJQKLPEIPJHOFDCMLHQJNEHKJKLAHOLN
    MMNLROLJLMJMONSOHFNMLJJKOHGJJKPCHMHMKLNPNQKIGJPKHHPKPKKLKMLICNCTIHIIPNVJDLIMOPIOLKQTBHLMQJKKLJLNMPJEELONHHIHFJJJGGLJKIPKKHIJLMMILKIONPKKERHH
    UHIHNJSHFNMHFHLIJLJPINOMIEDNPPHKONEJIOIHLHKUNTHLKJHHIPRJMKJMKJRJIGMDOOFOKNNJMQNGMOJPOPNLRIFGNTHJNFIDJHLJNPLHKHHJJCIRNNGKMNIMKMDKHQOIQOLNPSMP
    KQLHKIIIJMGMHLGRGEIKPKLKMGIFINNTJMIHLSNFENDODJJJNKKONIJHOPOOHKNKOMFQMIEPFJIEIHEKJMMGORMHKMJLKHLLIIOJOOFLNJKJPQPPJLIJJIMKKOJFJEIFOLJJIFFKGLJJ
    HDHLOKLEJJGFJKHOKLLRGJMKHLOHRHOJPPFGNLKIJJJMRFDKJOGOIEOLKNTJFTIHBJJLLNHPNKKPMQKSHMHNOIEGGNNIFKMIILIKOICHIIKMELHLKAGPLJNIJQHKQPLKPLPSOFKMNKJR
    GKHOHNHGIPOOTFFKQOKMOMOPKLNDNNKGHMMIKEFJLOCKFQJOLKJIGGIKAMRNSHFJKGNPMMOKNNSILPERFIINENLNPNIKQOLMEIKJLMMHDMMAHIMIAIMOBPBKHMOHNALQKMPKIIKENMJG
    MQOOGKSEMKLIFHLJJMNQMLTLOQLLKLKRJFNOMKLHKEOPQOFHINIHLSGJGHKKTHLIILGLNHOJPELLFOMPMIONKMKLLMFMPNJMFLIOJLJLJKHOICHHKGKENKKKGMJQKOONSPOKPOINLGPT
    EALOIMKIOQOLJLEOKJLLOQMLKHIGGLLKGLJGOLKNJONOMMMQIFJKGKNHMHLSGKFIHNFKNKNPIFNLOKQPNOFAEKOGMMHJMEJKINUNJKMFHMJMILIOFMQJSNGMNKJHFKOIPKHJJMLORJLF
    GEMMEFGJHKJGJFFHHRIKGNLJJCIMLPJNRMIIFMNLLGNPLJFKOKKJJGIMOIALLMLMJDKLKMORFMKKMIMJKJJGELHOPLNNHLOJFJIKMLJJJGTNLHNKKLMLLNNKEJSJBQGJNPMNKEIPOLMM
    KNOAPUNGSNJKKMOEIFEKLKNLLMOJOEIFLKHROIQHOHMKKJPNKMKMNHFNFMARNGMPLPNPEEGELKIMHNIGBLLOPJIPKKLVOKKMHVMKMRLJGKCIMKMIGPMLKOPHONGJGIHDCNLHFMDHOVLJ
    MLNHJHOPNPHOIHIIHKIMLLMHKJKHMOHMPLKLOKNGGGMKKRNKGLONKRKLNNKKMIKMKLKEGGIIFNLJIQJMKLFMOLINMLHOHKKJMKLNNHMNOHLFMHOLNJPLQOMLMJILNKONMKOQJMOLHMKP
    MPNMMQJRKJNKNOKNKKLHKJOSIMOMGGLLNPJKOKLEJLLOEOOMMHTPQJKKNKHHKNKIMOJIJRKOKLNJKNNKKMMRKHNOMOJKLJNKNQNNHKKJIHGGPKLJNKMOEFMJLMJHOELKNOOKHHJNLOKL
    KLHLNONJHNFJNOKLOLGIMPJHOKHKQMLLJONPJMOKPRNHJNOHMJMJNLOGIKNFPHMNJKMNQGKNLONOMILLNNMOLIPHJTIIQNPLQPOMRLRPMSLJNOPNNOOLLKQMNLOJLONKPLJMJIMLLNKJ
    KKJLFIGOLOKQJGIKJQQNLHNRHILFOJIMHNKKRNLOPIKKFLNKMLKIJKKIPLOJMLSIILLLKMQMLFNNRQNPJMIOGINKONONNOLNTLNFJOJOMIGLKLMGSNIKMKNNHOIQHKINMLKNQHHJMJJS
    NMHOOTMMILJOOKMIKOMNKKLNLMIOLEHNOPKJARLLIMPLMJMKHOLLLKLTIKRHKPQKKONHNGPHIRLPIOKHOQLLMKRIIORPKKNEIPNGRMJFKLMJKMHOELKKHQQNLNFKMJHLMNLLJMQPIJNH
    TFLCKGMPLILMNHKNGMILMOKFLKNSIFNKOUJIGPDJSLLLJLKGJIIINJNEOOQLLRFLOPNHHOGHHHOJPBQMKLHOMMOIMIKFHMOJDSHLGHFJNNJPULOOIJNNFKNJOGNMJQKRJKNFISNINNNN
    JFLSKJKJKJHLEKJMJEQKLKPJNSPMFLJLJLPJKDLOIIPHKOLPLMPJLPGOHCRQGEQOBNJFOIJMHKJINNHEOHMOLROMHUMIMLGRGJNGGHCNQIQJNIKDLKMHNLKOPOKKOHLLTGLJJLILODPI
    NKIRPIOIUJIOHMMNGJLHJLKMLDHIKKHFMKMMIHJHJKMLGOEJNKHPMLHLIHMINOJMNMPKJDNKIKJRLBLOKPKSPNIJOJKOIJINMNMLKMKJPKIMILMNMIIJKJIHQQKOLLVINNNIJKEKNNIN
    LNNGGOKLHNLQHHOLRJIJHIRKIJGFNNPFJMMRJOMEPRNIIILHJMNOVKPKNCFKKRIGMMKKNKNOLKRPKKOLLKMGJKJMPKINPMNNINDFRLFPPLKLNMIGMILJMJOLNKKOMOJHMLTINLOJMMHH
    HGNKMJIILNMOHGMINHJRNLPLQLLIDOKMKHDKLNLOPGJHMOFPLPCOPONHLTKLLLFLPNFLPIIGOQRMIHIFRFCPJFRMIGMKPNJMVGKMNJNHIKPLHKHHNMJNNLKLGLIOIHNOQNNHJHJLKFRI
    OJHIPILHNLQKKLSIGLRMMLLCLOKLOMOGPMTKKMRIQPKOLJMLKSQMGIPKMMIHNJHNJQMJMOLHKEOEMOMJKIILNPIHOLMLMMMIQMNKIJMMKHNNBIKLLHQMTLKJLKQGKIILHIPNLMMJONLG
    LFNIKSPJGJGLOOJQNPLSLEOORLILJNGOKRGORQJNSGAAKIOMNFKGEMNOJIKLLJHLGHFQMIOLFINODMJPPOIIKLEJMNMLCKIMLJJNSPRLGJOTJMKNGKKLPHISLNJIMMIPKTRKQJLMJMRI
    QFQJKGJJCIDHNMOKJHHONKILKMDBLMLLIMKTIIIIDNAKNOJJMMEOQMFMMFJTMMMLFKJIONSOQLMKLMIFFIQFLNLOJOOKJNKKFNKHHFHKKGMMKMJOOIELPLLNMLINKLIOKOGFKOJHONQM
    PLKPLKHLJJMPOGJLKNOMQHJIRDOOMPSNIHMHIKHIHILHOELJLLLTEGEKSMROJSIEIKKLTLDOJGMKHJHKMONMNILIKIKQJOJQPKOQMSNJJNECOLIHSJMQMMIIKVRQPJIONPKPILMQDKNG
    MOKGHPLMMNOPJKHLKKDKJKQJNPHMMJLGMLNIOKIEGQQQJMHBKJILKIIMRLLPKMJPNTIOMSPOJLKKFTLJKJJKILQOMNNMPRHGLLQNPQPQLILONLGJLMNJILNIQMPHNJIJIJEMMSNHNIHN
    LKHNILMONRKNPOMMLHLVHKLOHRLMNLKOINKGLIHLQMPNNHFHMIMLLLHIKLHMNKQJPGGSGKHDNJKJLHLLGLOKKGGMMLMNFLGLOJHOOIGLHGLRMMHHKIKNGGKKKKERMSLONPJPFHMLOHJN
    NLLKKIMLJEILJLQIKPLKKIMSILJEJMGQQJNNMPCPMMLPSIOKJMLOOMLIKMJFKNRDKEKTLJMMKSKPHLMQGKHLKKKLDHNLIQJMKILOKJHMKJILIJKPIMNIPTQMHMMJLLKLMTMIMOOMIMQQ
    KKFNEKLKKIOKGLFJOHIOJLLNNMGOIJLMLOMISKGLLRHNJIOQOQNNLGNPKMQMMNMIGLLLPKDRLTIKONNKLKLEIONMKNJHLFKJMLNHFFKNPNMSCKJHPOGLRQMQNLKSJLOMDEHPNMMIFOQJ
    IKHNQIJEIMINLKNNRKQKJLKNKGMHPKHKCMBJMKHJFLIJRPQGINIONJLJKHJLOMOJLQHLMUOQULFIKMJMMMKMGKINMNMMLKHFJOIKGLQNQJGGQSIKMJINGFKKLNGKKGMGLQFKMKKMPCKI
    MMLHOGLLKOKLJSMJMLOKJKOKILGOLJPKGOEFNKPOHLPLQQINQHHHLNMNNJONMMILHLPJBOFKNSMHNLMHQKJCMJNHEIMGHMJMNDNDLSMFOJMMNHLOLJIOMRMGPPPKNNFHLIMHLIKLJNFP
    SMQQKLFQNNOKNNNMKRPMMNMHKNIELSLBJNSNKLOPLMINFILLJOKMKLOIRGKHKLDHLFLJMIMKLLLLJJKMLLJQMILLLKNNOMPHHGEIPLQUIKQKKLNLLPJONNMKGGOLKPIIHFLEDOKLJSLR
    JCJNMGJGQQHOPUKMIKMKQIMMPMHNJPIEJJMQKSJMLONPKMIMVHGRONHKNJJKUFEHQNOJKLFJKLFNELMIMNMCFELJKHTJIIIOJJIHILNKRTLMMQMHPKMFONJMJMQQHHMPGTJMEMGOMMNM
    KOKKBGQKJMGLMOGLLIIBLPNOQCLMMQJOMGHKIONMOMOOILOMHCIMOEOQKOLJNHFNLKLKKMLOGGMMNPKLIJMHHKHNIKGLKGNICLJMMPLPKHKJKUMJHMNMNGJIJIFQPPILLJMPPONLKMKG
    JLGPMMHNJMNSLLEJHHNMIOOOIKJKIISLQJHMHJIKLINLHIJGKMGGNUIIGJHMEMNJLMJPOLKPHIIGIFLLGQLQNKJKOIIGOFJNNLFLGMCGULKPJIQJMKJOKRIHPJLNVMLEMPQFPGLNIPMK
    HKJGFMNMPLPNMRSKJLPLLNNOHNIKLGFMJKJFDNLMLLPFPMMOOPQGGOHORIBJLIHEILOKIJGMJKHJDLHGHNOLJLIKHNKLVIOOBJLIEKLJJRKIMMMOFMKMONIIJKLPMJKPMPFJSKNFGMTP
    EMQKIKIILPQKLPPHMOKJGBNRHKASNIGOHFIGLIHKKLPLHOHNHLEROMEEQQMQPRQJKMJIJMOLKKPMLLKOKOMJNHKLMGKNFMJLLKIIKILLMJMOOEPJKFLMQOOSKILJJRROKLJLIJMGOJQM
    JIJRMOKPLNKLINMLQMMHOTMNHJJFPPHULORMLMJNKIMPEKJKLHMNIMLPMHNMKLLLJNPHMNKJJMKOKOKLPHJKGIOJMLJFJPPRLNJLMQJPMLOOOIONORJMJCLIMKMNQKRNOOHLMLNIMMQK
    GOMRNMMJNITSOLKRQNLNMMMNMKPOKLPPGOIPJNJJLHQPLSJKNNJJHGJJELLJLFCLJJPLHOLLRJFMGJLPPKIFMKMPQMOJOQNRSKIILONKPPLRJNHJNMGSLLNNKKOMKJNKNMNMPMOSJMLN
    MRQOOKMPNKNOIKSJLMNKJJNSQKFKLKIPFLJNRHKOKMLLHRGRJKKNILOKILKRLRNGILMINMHFLINIRTNKJJLIMLDOQJIIKOILJJKIKNLLPLMNKOLHMJOLMNDKIKHMQOOPLKNNOPNNKMHJ
    PPPHNIMJLNKIIMPLHMHOQNPOMMLSMLSIOPMHLNLRONFHLIPIFMNMOMRKQMLIHCNJMOUIIQVROKILKMMOLULKQPMLILLJMOGTIFONMJOJPIIOKTKMSLKMHNSKOPFLHKMKOJIGKLJITLJO
    TKMLMKPFKJHLILNLKHPFNOJNPLMNKGQKPPONSKLHIEMMMONPMSIPNPMIPMPQHJSOJNRLFKONLHQKMJJJJKJOKHLHKNHNLHIKMPMONEOHPINLIMQLOMRLKLSJMPOJOPKNIKLLLMIIMQIM
    EINQSKNNQKKTJMOKJHPJONMNNOROKKJNLOOROKKVPJMOKPKQMNKPNNMJLILKJMKMPLONJJNLILHRLOKJFNINQEPMGOIHQNLMKJROLFJHPIHQNMMQPOIQKTLKFJMLIIMFKSMJIERLJLPL
    QIPIOMJLHJQJILIIMIJMKLIONOKFLNMLOPKOLPMKLHMPMLLNMHNKMOMMMMKIJHIONIKFILNKOKGGLJHJKHJHGPNKMIKLRLKONTNGMMNJNKMCLFREIRNJOKGIHJQJNDMJGNNHJLKQMDLJ
    OMEGLIJHKPLOOPLOKJQKLLHHIOLJIGKKHJGMOMMKINEQOIOQLNOJNOPOLKRMNMJKQNKQONMFHNIPGNENKLNJRHLKMJPFMLLJJJNPLMOOILQQNJMSLLMMKIQLKMOPLPLLGIMGNMLKMIJI
    PEJLRRHKLHOKIFLFLPLMPHMLKGHLKILIFRJMNRHMFKNJSQKFLLLLQOJMNLKIMMHKKLNIKLNLGMILMJJKGKGLIIPGNJPMLPJJIGHKMMQLHHGIFONPLOFNMIIMIMRFQFONMJJJLIFMNGFJ
    JPMKKPLMKQEPNNDMKIIIQLMONNIPHLIJHOMPLMLHJEKPJPOKNNPLJHLNGOFLRMNLQHMKLLJNIOOKPPPLJMLKIGGKLDMKEKNQHJNILHMJQLIJJPJKCMGHOMQNLONKLKPHIQSJJJSFOMNE
    PJOLJOOJPNINHHJEMLRNLRNKJPMMIJOJGJKHIJMKMNNJMILGMKLJJLBELJNLNIJOPOMLKRFPPMHTLLQKPHNPQJNNKKQKMIKTMMNNHJNLLPNEHMLIJJLIOMFKSHLMLKQFPOLMOLOMNMHS
    DGKHPMNHOOKMTLLNLJJQILOPMCLHQMGPKHIPNOFNLMONMKNJJMEKJMQJOJQIGIGRPJMKHNIGJHMMPLKMKCKDGLPHTLKNNINGKQHQLPMKJGNNOOLOMLJGIILPQLJJQKGLNHPKHNKGLRQM
    LNMMKGNLNQNJMKJHKHLIMNHRHHORKGGPHMPJOPQOIQKUNNKHCLMIMFKKRHKOMOLPJFSQNEGDJIJJMMJFFIPFKPFKKNOLMQRMNIRPLOTMKRNMQLLNOFHJDBHMMJGJGNQSNKDLGLHGQNLJ
    FISOISNILLGMJQKOIINNIKIKPKMOIOFTGGNQUPVHPFMOGPOKKNJPMIRLOJJKDHQHHCGJHJOIHMNONAEJMPJKGNEHDNRGGJKPKHSLHMDFMAJRSAJMLMKMLIIONLHPLLKNQSCTOPLTQTNO
    MMFUSGNMVIMILMTHUQOMQONAVOPNNLFLOIHIEIQNKLIGMHRMPKMLHDMPNHMHRILMKIKLHJGQKPLKQNJGIHIMHLHJPIPKOMMQNLNMIHIEONOKTOJQNNSGMMIJJHMNNEKQNRNJJMKHMRKN
    JGUJGIRPGNONLFIPPKNLHLKMOMJGJFMFOLMJPHLNLIJLLOPNNLGNMORRLLKIGOMHMMRLOOLLIMNNLNLRNRMJFQIQKMPSLPMKHKHLJKMNIJPKOILMLMNJDLNLGESILPIKPKILKDJHNHNM
    MJQKEJLKMPFHFOOJKKQOLJPQQRTKNKGLNILOKFMKKLMHLKHDPOGOHLLJMGIGLMQPHMLKTHFKJINDIPMLPGNPOIPHGINVIHJSOSPFNDMPGJMSBGLJPOMMRLSNLNFGPMOPJSKNPKMOLKMO
    IGGJREPVMHKCJQLLHIJIONIHMJENMMOJRICIKGMHJFKSOJLPOGHGMEHLLNRINHDUMEGHPKHMJIKGRNPHKOJHLMPMSHHKLNLMKLLNMOOLPIRNKGMFGHGINNLLGNLMLUHOKMKIPNLLKMQL
    SHLOPMLKKHKGLHQELLEPGIMHNMMLJELIMJMJOOJKKEKLNLODLMINQJHILJJFLLLJMGOPKLKOLPFQNKNPRMNMMIOIHOJHLJIIILOIROLTKJOHHIIILOKILNMHLGJLOJNIKOOLPJFIUGHK
    LRQJHGHIGOFCPBJHJFGJLLLKTIKHOKSJQOTJJNJIOONNKQMHLKFEMNFKGHMLNJNRVKKHKLMJPQNMNOGFMKRMMFGNIHKILPHIHOLIKKKJMNGIPJJMNIGHMEFLLRGILNJMJALNHKEMKQRO
    NJMMKPJHGICLKKKHGGRILFONJMMOGEESTMHJSMNKJFILMSNEMMLSKNHOMGKGLJNNNDLEKIFGDQMHJDTQHGIKNGMMIRFOEKHGLJKJOIOIOMFLNLMIDPRLMGOJJGHBFRLDDRKLJCILPLGG
    KSEMMLIHIAKEPOGIIMQPIMKQNJMKLMMKKQJKJNOSQIKNSLQKIKHDOILMELKROHLKDLINONSFHNHKNNIJNQOIHHIUGLKIJKMPEMILMOOIJJQOPMKGHNQFMFPJKIOJIHQLNKFNJNOJQLMP
    HHQPGUNNPPLIGMJJFOHKRMMOQOFFKJQKJLILONLTMLMJPKJJKLEKGJFJSNMNAPJPQMKOJMJMJHOHGNKKMIIJNPQMIMKROQNQSLMKLLNOLKIIGHJMJIMFSLFJKJPHJKKPLMLJNFMENKQJ
    EINNHKMGLLSMLMFKETLPKKPKPJBLAJLMAPMQMMNMOMLGORCIFJFCIMHOHGQJOLRMLJHKLPMPNJNNJDFKHOFJNRJLFQHHHMIJPJMGKEPILMQSMKIMHOMKGCPIHIKKKKJPNIIKJKMMFLLK
    OIQEJMHNEGRJJLJKPKBNMHRLLJGPMGLIMKINJPMLOKGNLOKTOELHKJFGGONLQELMMLJOFLGLQGLJKJINNHJIIQLSKNJEJHKFKLKNOLGJBHSLFGOIKGDLOFNNOEKKKIJGPNGHLOTUNFEG
    KLGNEKIIHNJILJMHIPKEMGNMNRRLKINRNIQKRLQMHIMNOOJEMFLSILGNONFOELLOLNMLOMMFHKFMJNNNIICHGRLLEHMJKIHQMIKNKOGGINMJRHKQJRSNIOFIGLLKOPROGKKOLIOLHGOG
    JLKILTLINMPNRJHOLIMRMNDNJMNLONLPMKPMLLMKKUIOSMNPLJMOJOLJOOJPSMMHLOLLNKLSQJMJJMHPNQOHNJMOKMNMKJKTLINOQHMFJOILIRRPINNPRIKOMNKPKMKOJKIIHGLPGLIN
    HPJLHPIQMKKLKQKJLSKOKMELGOHLOMKMEJHOJHJEHKIVMNHNJHOLIQHLKJOKRJTUKENQNNPHONLNJPJGONKRLMLLFMQMHJOTOKNKIRKQNNCLLOFMIJMNLMOJJKNMKOIHHKGJPPKPOMKP
    HQOTOKOMMOGNLOMOSKNJQONLNHDIMNLKPHNHPLFLJMTPLPDQOMHOFOTVJHLKMPFLLMPJKKNNMOJSIPLRTNRRKOQNIKNQPLLNSNKMKNJGIJLKHLIKLGNOQKQLIKKJPQPPHDJLKIUJOKQN
    KRGKHOKNMKLFKKLRLTJKNHMMMQKJJIPNJNPNFILNMNGHGNQPFOLNMMNKJMMONOMONLFLLJLNMMPNKHLJMLMQONMRHQOLJJNMOJGNEPKJLGHKLPHGGKKJIOJGOLLMPKLJMHHNJMHPGQQM
    LPNPMKMSMKGNTJIIJGKTMHKMKMLIQOJONNOOJQIMROKPPKIMLMKLOJOMLNOPNKIPLMLENNMKHEQLOOPQJLFHJPFQKGURFRLPLLKFNNKLLNPLRKKKRRLMHKLHJKMRFLLMDGKKEFGRLIIJ
    ILSCOJILMSNKJKSMMLMMPPIGPLLKLKGQOQMIOFENJPPPKIKJMINLBIGJMMPOOMOFRLKMMOMIEUOICMJFILLQIHPLMCEUHEIQLLOKJKMKKQHJHTIKOLGFHBRPOQGILRKNNMHQLMJQLROJ
    QOSPMLJJHJGSJMKEPMIMOOKONNMJOLSHKLJJFPOCLHJNKMGPLPMJPKHMIMOMOPMMNMPHJJJLHGKJILGPKMIHSJRNGMMGFOUMQLINJOOLHLLNIOHKTOQLLLGUHKJPIJFLPLIQOFLPQQPM
    JMNLLMOGDLKKHHSFMPMHILJLRJLGILIIRLJJLLMJOEAGNMHHMJNOHKMOLMEHKOGFNKPOJOLNNLMNNFKIGLMPIOKRORGPILMGIJLOOMRQGLOQJOHKKKHHKGNMMKDMMNJKJKJGNLIPJIOQ
    OMOIJNPJIQJQGNLGONQKILIIOIMLGNIHMMKJKPGIILIGOHLMKJIKOLKHHKMKPHNIMKPGLPLKOMMNKLENHHOPIMGDHPNMEMJLKILROHOLKQLIIJKOIJLLQHBPKGFOMGHPJKGKMJKJNKLN
    HCMSFSIHPQLNELEFMGNIPLHMETKOKLOPLMGJLRHNNFNMGGLQNRJHJIEGOPQLOONJKIUHMOMFRMIRJFLPIFIEJGIJOODSNLNNFHHNMMKBLPMOMLLGGKNJKMQJNPIAKHLKBMGTKJKFOMJH
    KIPLPLKKOENJIEPKIGIMOIFMLGJKGRPUOJJMLLNKKMOJPJLPNKLMNMLLHLHPMSJPINKKGHJLOMNINSQHLLTSHECOMENIJNPLMGINMKINPQIAGMOILFLNPMMLPHRQEIIKOPQGKEOPJKKP
    MJMKMNMQMONLJRJTKJMSNLMHOKJOQFMNMINVHJPPOGAJOKIJNMHIBHGJFECGIMJPMLGQOIIDGDKJKOIIRKEJKPQKMKIJOHKDGPGLIOMMOHJOMJVKGNQLGHNFNNGRGOORELOVRPPCELML
    LOLOQIMMMKHOPMOLMMOKMIJLNONKIEPMRNKOGJIRJQJOINKMGOHLKFQKPMFNJGJGPFNEKJMOILEDJKFTLOLMIHLNLNGNSHGOLPSTIOJGMPKIKIMKNKKLSJMJJMLPRKORDQSOLIDMQKLO
    JEHKMJQLKKRFNCLFJMGLKLLMOJLMMMLPMEMMPKOOPJJNDRKIJJMIOLJNRQIJIOKMNMLLGFKTONKOOHKPLJJIJOJGTPIJMLJHMIJIKOHIIGHGPOGIQQNNOLIQNMRKLJKNNMLKOJINNKEJ
    FJFJLIPORFHPLKKFJKJLMKNJJINPPPQILNNFKALIPQKJSHGJIHFIPJIJMHKKPOGSEJHNHLOMLJJKIMFHLILLEILKJQGJJKLLHDHNKJIFHNNGIMJJMICLJKJELILQHPGHJMGMDLHNJFIG
    KLIHJFKGSONGCHJKITKIJQIJPLOFNOHKNOIJLOMOKKHMOMLRIONNLNENQKOLGJLKIKMOJRMKPLJHMOMPLFLLDNLIPOQKNMJJIEJHEIIJNKJMQQLJKHEKLKMNJJOGLGKFILJKLRHJHQKL
    IIMJPHKMKKMQJMKLINKMMLNLEIBKMJGQMQRQIIKLKLLILIQMQLMHSRKINCNLGMLNMNJHMOJOOSMJPLMHFNQLNDJKNILPOIHLKJGKQKOKHHLOMCFNKLJCOHMMJNOIHPGMHGNHMMIPOVOM
    LHKKPFTRGONKINJNMMIJJHHQQNMNIINHPKIEMNGJONKQJSMHOLIMLLIOGHLPNNGIJNJNEKJLGOMOMLMQTGJFPIJKJGKVIHHMINPPSFTHILGILIAKIPPOJIIVDFIMKFSJLMMIJLGREILI
    INGPJPRKPPIRHPLPNOILHOKMMGJMSNMKHPOJLNJOKQLHMOPGVMFLPJNPLJMULNNMMGLCMQPOIQKMPLMJJMKGIMRJPPHGIOCEOHKNDKIDKIIDKMHHNGBNOEOKEMJSHKPHNJLKJOLLOKNJ
    GKEHHKJHGKMKOHPKIQKKPLSHRJMTMSMKRRRKMHJLNHGPMKMKQLGMOFJJKPNJFJDMNKHMNNMMHMLPGMHIJONGPKLDJLJPKJJMGIPPKOLOJJHSPONKENORQOOFESJMOPGOLHKNNMNKFPMO
    MMONFMQPJIRGOKJJKDNGONKLNNNJMLJJLMDJAMPIGQKGNIENMKJQLNEHJKOGIDPSJGJKINMQIJNPLJIKLVIKKPKQHEINMMRIKKJMFIOMGJPLPOMPNPJHMLPOUGUHPOBLMKMOFEKMKPQJ
    IKSKLKKJLGLLLIKLNEJDIMLKKMMKKKFJMLGPOINQOFKKKRLIEHKJKLKIOJGHLPMPEIRJCIMKLHPKKHJKLLFLNQMPMLKKIKLKNQILMNLGFPLROLMGLOFLKJCIIMQMRIKCFLMJMKMJIHMJ
    NCPNKPMOMQFKJMHNHMEIOIJNMLLMKKIKOHMKQLLGKKJMJMKOOMFJHIHOJJJJCOKSLJOSPQKKMFOLJNMNPLMIOOMMLMLKEQFHMKPMHHJVFNLRHOQGNFMLSGLPDKGKQJGLHQOKIGHJLKFP
    KOIIHPJJFMIOSLOHMJGKNNJPIHLQNKRNLNLHKLIPGNMMOJQJBOJKNMMTNPNNJMJNNDMJTMIQGJHRKIIJNKHKHHNKLIKIIICILMJEMHMPGNRTOQMBIIGIMKPJLKJJKOJGJHPMJIEOJIJJ
    KJJRMIJNONNMCUQHLLPJKKKLGPLOMLFOJLOJJLQKKIQQISIGGPKIPLNSFOHMGLJMKIPPIHINGNPLLOLKKILLKMHINLPNKLLJOGEOLLKKMLIKIJLNINKJOQRMMKLMMFGKJLKSJNOOFLNH
    PNKKJJLEHMOGQHPJDJJJJJJLNOKNNIEKJORJHOHRIMOQKKLJDHOMIOELGQLNKKLEODJIMLHIPKMMLEOMNPJKGPJMOPMOKGJMKONQUNOLPIGGIJNKPLIFQNLINNIKJIJOLMIKNEJPPIKR
    PSNJLFQHILMJIORPOOKKIMMJMMLPKIPLMPFLPLLNKJOINGQQKKIFMNLJPGRLNKKJNJORLOLQKKKLLQNLLGPNJKHJMLGMHLIJMKLJMLNKJIENJKLMGONMNOKCGNJQJIINPKJJNLPMJNKF
    OLLGGOIMLGENNPLOPKHOJSPSLMKLIIDONHLNNMIDPNLGJONMLSMNPMFJJMJQJPPOIKIIMJFKNKRKJLFJLJKKHJKQKKMPJPSFPGMNKLJFGKCRMISRFMFLJKOJMIKLNJSPKGCLKKOKEMOL
    IIKIMMMJHMMKITMNJKLMQNPLRKEFOGKIMLHMOLKHKMFMHIMMJMLGLLOKIDEFJJNLMHQSJLLJOLOJMFMHFJDLKKLLKKQLJMJNKNKLMKCJOKOLKNJOLMNJGRGMIJJLKFMOJNLIMORFJJSM
    MLGIGJLOJCKGPGLOMLIKHLOOFMNHNLNQEPLJLKMNLKPKDKIHLQPMMKILJGIQMFJHGKHJNNPILNKDHIMOREKLMKIMMHRLOMIJMOLPPMSNKKUMNJNPHKJONNLIFMKJMOHMKJLPMIKKTMHL
    OIMSEMMOMFLLMLNNGKLMNHLLKPPKOLGNIOJJJKMLKIOHMEKGKIKOMOJMOVKLKLKLJPLOHMRNIPHLPMPOKMNPMLLLMNINIMKJHEHNSKCKGLGGLNMMJNBNJNLNLPSJPQLOISDRNKFCLJKJ
    JEHEOOPGHMONFKDLKGKOMNMNRKLNMNNMGHHNNLMJLOLJJOKHMLNOLLMJPOIKJIIHLKMMKNPNLIALRRJMGKMKIRLFMQEJQKSFOMMHKHPLJSLMJNJQLPGHNGOPPORKTIMMIKHOIMQIJJKG
    DNGKGKLQLNHOHLLKLLQGOIGHKJJIKLMOFJLNJPLFOSJKIKLQQHKJKJKQMMGOJLGHJKMLNHNKMGNLKRIOLJJJEMKLNKNSMNHLEIINJJMKELNOOIJLOHLINOKLKIKOJHINLSPNLNMKRMLP
    PJPFIJMNJNOPHMFGOONJMCNNGLGMNUJKLJOLKOMKLLNJMLOMMNJOGMLGJTLHDPNOHONJQOPLLMQIJGJLRNRIOLOPKIJQNQMNFDDQRPKIGJGORMKNTJIGNIMNMKMPKLJJLLKPKOOMIOMI
    KNKLIHSNGLJPOOKHREIHHMJPNLIHVKLMJPMNMMROMRJJKKNQGMPNJGQKOILFLFQIMNLGJNJNNMJJILOSPNKLPMKLKLNGEJJKMNKKKIIMKMNMKFPMPKJMNKIGMMONMHLNNIHLMPMQNMJO
    JKKLMNKSNJDMRKOHKIPKOLHQNJJNKMNHOOMILJJKNKNOLJJONNNOLFMJNNSNJGJLPKLLONJMOKLJMLLIKOKNLEQNNKHRPOJMSKROGIPLHEHMHKOKMJLNMKLMPNLNPLSQKKOKKLJIIMSO
    LLLMMOONNLKRLRIMKMGMMNLOHLQLJPHPPNJJTLLNJOHLKPJKUOJPNJKMJIHOMOMMQJKKINMLHLKNFNMLLOHNNILMLNONNOPILLMHOLJKNFLMQKLLMILGJINNKIGMLMJPSHJLHMMKKLLO
    EKLQNPOLKHNLJPNLNMMJPLKNMMNJLEMJIPHLHUOQLLIQKKOKLKFNMNMLNPGHUBFINNOJJEFMJJVNRJMDMQMNGPOKGKPDMPIEGKCQHLMHNKHSKIPJTOJNKJMQNQNMIGLLIJHGNFJPEKLD
    MMKKFGQIIRKOFJKGJFQJOIPHLHNMTUKJFLQNFEKQHIHLLDKJHKSNLPJMNINDTMFEMKKHHLJKMLNFJKJLGIIJJHCONOHFFEEKPIULPGJKMKMMONQJKKPJPRKJJMKRDTHLLMHVJMLIMIRG
    PILVIMQNKHNMLCRLRHLLKNOIQQPPOJQLMVLMNJDLKQIMGMMSLFIHHSPLFTANLKLMRNLOJNLNHMOKLNOIPKEPIHKRLPINJLLMGJJOFMKOMONMLJNLONRJMLJMHOIPHMJPJBNLOLOMNILN
    JMNJHHKPOKNJOKFOPQOOGIJEJJMHJJLKLLFMMLDMGPKLGNNPKMFJHKMMKLIMMMPPRJLKIJKLOQNKQJMHKRPJOONJHIKGKGOCIJJNLOMMLJOKPNPLOJHMEOPHQLMMQKNNJKMNKNOJCNJK
    SENOLKLIPTJKHJINMQFKELJLLGJNJMKOMIPGJKKMITHLLOJFKKRIMKILLGBTLEEGMLINMSKIONDNNIIMPHLJMCMOJNKLDKHJJIMMJODOJILRLKUPPRIJLMJMKJKGMLGIFHMOKNKBMNLF
    IPLILBIHJOMOCJHGJGRGJLOUINBOJHTOASHFOOKJSNHEJNLLKLKQMJLJGLRFIDFNHLMLIPJNGQIIGHNHNGIKOKMNFLHJPGMKGIONKOMNJJJRSNIKILNKQQJJKKGNKGIHLKQGLNNLMEIG
    MMHNOJJMOEJIHPQKIMHMDELLMGQKLMJSLILNIFONIFLJGGHGMIPJPMNNJHELDNIKEJIUDOIPINFLFOMKFIIDFMJKMLJJHGFKNHIMJQJJJKKLFOMPOJMUIKLJQKHLKNDMPHSMKKSMDGKH
    LKOIHMGKLMBPPHHJIRJMKQICKOBLHLAJLLLMMHOMLIEGGSMILRHKNLDLJKMKLLRILPJMJLIJHJMMFDKJHLMCOFNMMONOMIIKLJKLFRLJEMMHKKOKMVMMJKTOMIGHHEKJIJOJIGOPNJLM
    NOLDNLIKHILMIJSPPHPHHHPIMIHFLLBEMKHLIJMOKIQTJBTJHNLJQMKKKGLMOHKRJNPFNFNKHMNLJLNLLHMIHJFJPINGFQJKNMLPPEQFUFKMMOHKHJJLJDOOJHLMGMKEPKMQNOAHKINB
    MMDLHIPQLIEPJDKIKNKGKKMELKGNMFFKKOLNMGPLIOLJLLHPKSLLNIPMKLLGHGLNKLNLPHIHNRNQMFGJLNNPMNPMJIKJPJJJENFGQEPDQLLKGNHFQIMLIQGNNLHRJHIJOOEKMMJNIMIH
    HOLJJMNFKPLQPLJIJHMIORLLNQHILVFKGIJKMLNKLMKFFOILSJHLRMNMNHSKMKIGMKNNKKIKGPNOHQHGKOJKMIRMKMNOHGHTIJKOMMMLLIKJOMQSNKELHEIQNGKFKKOBQNMKRINLNOIL
    VPGPNDLRIJKKGKHLPMQKCMFEFMNIEHGGNIOMGJHOGMMGKKENOJUINLFIHHGIKINHLEJEJNKEHJIIKIKGNJIHOERPLMGPIPPBMJFNJKKGOIJKCMNIJOPNMQKOJNPRQIFJRMIMENFMMIJM
    LKLLNOJIKEKGKLEPJKHHJPJENPORLRPNPHNOHJFKSHLKLFOPLLPFNKFQOMJINCIOGNEMQJOIOKPTKMLIJFNFRTIRGPLPOOPRMLNJLJQNPKLHNJJHGLLHMKMHKMSKGONOKFKVKINMDNNK
    NGGPLBIGGILRBHOLMLDQKCFIHHJPMJNINKLNLLIPOKLKLJFQQMKNNNNIJNJLIPJOGNKKKIJMKGKONMNPLOJKLPQPLRDKKPOPIJNHLRMNNILKLFJHJMHJRLPQHLHILMRGQKIMPJOGJIJK
    OLKLFFNMQRNNNGQNPRELILINDIQLMNNNIMLNOKMLMOGNMHQGHOMKJHJFKOKNHNNHLEHKLEMKJHFIHLOMLNMPMJMLMLNGJLOPKMHJKIKPFKKPNKINRFPGMMKGQQLERNLMJFLGFHLNMJEK
    KIHLQOMJMOIKNMPMPMMMJINNLMIJRQIGLKIJJKOOOJKLKMPKIRFOOKKLMMHJOMJLOILKSMLIONKQNOJKLGLONNLMQKPUMMNMIOMNMKMMJKLOKKQLJKKIJLJKNRLMJPHHFOJKHIHKKLJH
    GIKKPNFLKNLNMPPJNPLLOFJMKSPLLCLLKPIOQJRIGRMJHKNHNMLOONHMOKITQJLPONOLJJIHHININIPOIIDNIQKKNHINLILLKMILOONLILJJNGLEMNIMKIMGLKLKGNGMIJNIGKHMOILH
    LUHHIONMPGFLOGJFKPOKMIMOKENHIOHHKKGJNKLSRKMOLQHIILPQOLMJLOIKQKHOJPEGKIJNFMHIJJJMIJLNQMMOLDMLLHMGKHQIEGMKRQKLIJJKHRNKQJNLOGHNFNILNLIKLPMIMVLD
    INLHLFLJIGKLGDJLMIJLIPIHJJHKIMNNJHLINKIHNMKIPMJKIKOKOJILIJJKLOJNKMMJRJMKGMNLJPMKSLGLJQKNLOMMHGOKLFFJRPPKKLKDNTPMMQINLIPVGOIKJNGOROMNOLLKKLIJ
    NOLGLLKKKKLIILHQKPBLJIOMKNMMKHLJMPJIHLJPMUKKLKMIKKLKINJOMJOLFMDLLMLJINMPJKLKHHLGLQLNNOPJMLQGMEKMAJPKHKPNFNMQOIJKJLJPHLKPHLIEMOGQIJJJOOHJQMLK
    KLMNKEKIJTNRJINHJONJLRFHLOHQPOFLKVQNMJPFOLKLLLIFMIOGKLNPIKQMJKMMPILKIIJLNMHJJNOIJNQMGQMJJINPJLSHOILMNHQJFKKMLMLHORPKLIJMPIMIKOFKHNKNQFKGEQJL
    OHIJEOKIMIPJOQKINJLPJJKILKIKHLLLHEIMMKHFQPJLLMINKPMMNMNGKLJPHIFNNVJHJKQHMJHHMLKJGMNJKOILGKMLJKNKMOLPKOKMKRIIJHKKMKPHCMJKKQKSKJMNJLTMIJJKHJLO
    JHLFEDNDKIMFMNJSKIJIPFJJOMMOGGLOMQJKRLHMINDFNNHLOLKNKLNKMLMRHJMHHLJIHLPKKLLKHMLOIOMJMHLOONOOIJRHHJRGIGMSPIJFOAKKIJHRLJJDOJJOMJMMNGJMSLKMVSGJ
    OKPNQGMJHKIILOMQMLILTEITOJMINIOSKNKPNJLKNNNOPKQKSJKNMJJJHJMNIEMKPNGOJFPROLKKPMKMOHHKLMRNKLHLHMMODHMEMMLILGSPQHHLHGIIKKHQOIQMKJONMNNMIMLMKQEK
    KLKGQOQQHFLKMQPOFLLOPOLKNIGIFIHMLKKMRELOMMRMLNOFFOLLOOLHFJPNPKKOGKRKOFKSKKMJNLMGKDQLNKMJPMLKLGILJPLJOOKJJMLKRSOFKJLPDLLNLIFJFSONKQJUMNIEKNKU
    ILPGJHMILHLPFRMJRMMPPHMLIIMQLJLENLHJJEKKIMNQLMJOMQIQIIFOJIKJOIKKOLKAHGKHDMJMKIPJLINNBTJLNPCBJQJOLGJRNNLPGMMKLGFILMNLNKOHFKOOLOFHMPIDLLLPIJLL
    HKJJIMNGTINIJMLMKLMMOGILHEJLNJHKQKGLIKJMPNJNGLIOLOOINKJJJPGLLFONNGOPJKLJIPOFQGQFLPGGILKIFKENMEQPHJPJEKSAGNJNHGFKJLMKNNKNIPOINMKLMQMLMGJRKJKM
    GOKMHKJKLJLJOOPLJLGKRHJGGMGLMGJLRKQNOKQJMSKLKLOMGRONKNMIEKOFNDKNOKJIMMHLMSGJFNIMCHLGNHMLIOMLFQUKKILOMHJMPNLNISHMLLGMLLKNJMPMMFKDLJMMIIHHIVKM
    IMKLNIGJIIPHHFMTNSKPLEKLILPLKINOLIHOPNHOLJEPHMKLPTPOLMIMIKLJOMIJLOMLGNMMOLKJLINHGIKHIGKJECJDHJQIKNMIJFILOMMTJNQOINNESLPKJJDODOJPOKJMOSGIKONO
    RPJHKJMJLFTSLPNJHNMQNQFPEQIIOMMFLMIHLJJIPLGGJMROILJOMKJNSKPKIRGHSJKPMIKNMOKHLINLMLLJJLMIIKKMUKLEJQNHOIGQPJLIPMLNAPEJJLCMKLKIIKMNRNKKQKRHMGLP
    ONLJHGRRVLHNOHEPNPLKJNMJQOMLAJILOIMILMKIKKGKLIPJKPKOHOMJGQLMOQMOCINMKNKNHKNMLHJOFKMSFMOKKIJQGHIMHJLDJLJMLKPMNHIQLLHIIOIJJMKKKINNMRKNQLHLPKLP
    JJJMJOITPQPQNJIOOLMRENRLPEMILPEJLGMCGIKMLDIIOSHNLOMHJOLFPHPKNHINMKNOKFIFFKNMQHIJNNJJLOIEMJKLIQLQBJKHNJOPKSKLDHSHLLINHDLGKILHOGIPLNRMKLFHLGNP
    GLHKJKAMLUKKGOIJNGIIIPREHPNLLMHKGJFLLLKQGOOLRLOFPOJIIJRMJGFCQGCOKKMNHPKOLOMJLOLJPNOLGHOJPKIIHVOLHEPNHKLMMILJNKNNGKMMKHCPJNGJHHNGMCMNIJHPOOKG
    IIKLTODQFIIOOMIFNMUIFJPKMIONJILOQLPIGLKHKGMGKKJHQNOINNIOJGIGMIMPHOKAEKIJFGIMRMLNROKJNERHNKJMLCMLLMKJLHIEIKJIILNLJQHFMGJQQPJPMKKAMLREPKNKKFMM
    INIKFOFLOLKFLOGFKINKEKKNMLLJINPLHKLMJIMOLNKNLJIEJJJMMNMNRHHNFDEIMMIBIOHMSPKFOKQNOLFIDPJHLMOPLKKILNLNEJNHJPGLHDHJHCQHKLMJGKPIJMPFIPNLLIHNKMMT
    RCLLOLPOJNSIJOLNLNLLINMIMIKPLHQFMJDELKFLPIMLPNIIHIMLGNIJMFOTKSLJNJMQJIHLQJHBRLIJPMRAIKINMGPLHKMNNHDGKMNNOLNLPJIPDMHQFPHDNJPLIRGJGORHOTMLQJEF
    QOHNKJNLLKOIJLMJOTPJPOIMMGLIQLMNLHJKQJKQQMLEFLLFMFJNINGKKLGLPPLNLRHKLGLRPIQCGGMKGKLMNLJGPHMMKHMPTLSPGIUNKKHKFIKJKHIKQOOFHGODHJFJHTMFHGNJLHSO
    FPMHMHIJNGHTGMQPLJMROKMINOQJLTLHPMOGJJNGPPLOLHOJNMLNTLMIILMNHRQFHQEIIOJIOVILPMMNOLNGQKNKGNHNFHOIOFFLJPILKJJKLLLNJLFGLNLKKMTKOLLKIKEIGHNHLNKS
    HTMJLHMIJKJKKJJMOHPMLKOIGMOKRKGNQHHJRPKNIMOMQFLJKQPMMVFGNPNPPJKHNKHLJJNOKLPIISPMKPTKCFLOPKQJJMQJKIPOJNMPLPMJJMOPLINTSGOMNKMLGOPHHLNLMIMHNOJK
    KRNEDHKMPNLLLRKAKLNTJLKGNILNLKRMNFKDMHHKOIHRLHIIKTILOIMPQONIQOKLNMMNLEILIRPKMCKLKNMNIKGKGQHPIKJMILKKHKMFJLKNGPELOALLKPJGOSJLJGTJINIIICNRMOKO
    HJKLOLMMKPOQKGOMKOILOMLKHIEQKOJONSHIKMJLFEHGAIKKHPLEHOJLLRINDJLIRPKOQHKMHILKIJKMLGMNMRPHFHIOMLMRMLOJLKNJNEJMNOGPKILFKKJKFKJJLQFHMSLQNIMFHNOK
    NJKJLOLJLHJJIIILJMOHNNIGFELLPQQQLHNDLMQPLNLHMGGIHPGIOMPLMLHOHOPLMKLKIDMLGLGPKJMKNQRSLVMHQLLINJLHQMOMNNMMJJMLKNJIGQOIULLLJLEMONMLILGMKDLLFEKG
    LFOMIQKJQMPKNMJKNKGLLLOHHGJOSLKMIOILONPFLFHOJKOEKMGJLKKIILQCLQMHJRILMLMMNJGKGPJHMKOFHJMLLOJOGHNIOGMILMFRGIKIMHLLOOJNJKEGMJPIHLMPHQAKKPFQPNNO
    LOJLNMKLLPIMLKGIJPNNHOQNJPGMCFOMMLNMHMOLILKRKLQJFLNKLHJKGGNLLQIJJMKIHMFJJENQJPJHJKGPJLTMJIMIKLSMLEJJRKQMJSHMKFMOJKIVOLLNNNPNLQMNNGEKMKKGIOLH
    OGNHPNQQIOIJINLEPMIDMHMJFIIMONHLIKKILQEKIKOJNJQKKMPMJMPKNIEKLLJILLOKLLMQKNNNPLJMJBKKLHNJLILPPKMNQLOKMLKMPJROKGRPKILNJJMLJMLOHLLIKGGMEKKIOJOI
    KLHHIDKLJGNGOHNCIKOHJMNKIKGJIJJLLLNMTJKHGIJKRLOOLHNMNNLMJPNGMPLHGJJKLJOFOLLRLLHONJNJHMLKQEFONOMILJMNNOLLPJIPLJQHHLNMIKKNPFKQOKHOJIOLFMOMOJJN
    MILKRLLNHNKLOKMPKOKIHKPHHHIQPMLLQITMKMJLLIQAMQINLMOMMKLLIKIMHPQQONKFNDIOLKLOKOKLPMIKKJQPNMKHIKJUJMHJMLSLPONMPMGHQHMOHKHMNMPEOQLKSLLLOHIKOSNN
    IIKIHLPNKJMKMHKOLMOOHPKKMJKHLITLNHDGKJJOJJOKLVRKMODLKFMONIMKILIJLOJKNLMMMPNNPLLMPPNILLGPMHJOQMNKJRLPJGNKOOPHJNINFOFQKKMNGMOMNHIGMRJMKJKHMLOL
    NKJFMGKLIIKPUEITEHMLIQFGLNPLNJMLKNNFJSNFOMIKQQMIOJMHSINMIHKCLKLJMMPMINILQORLNNLLQKLLKKNQKIKNLJKLOKOLNKJMINOFHLJPKLGINKKOMIHJOHMNHHOJLLKILPLL
    HONLJIHOMRLKJOSPMJLLQLFHKGSPJKKJLILOONQKFLLQIIOJLKRIKIIGEJIOOPLJMGPJQPINHIQPOOMLIIFNKNPEKJLOQQJJNMKNIGPKLPOKHLQKJNKJKLDKOGPMNIMKQHQOMLJJNPFN
    JGFKJJKQQIKIIKLTLGLPDNJJKIKIMKKIKJJOLLKKGJFNNRNMNOINJGDDKKKLJLKOONJNKKIHJLILOLMPJKMIJGMNILLPJJHLNOIHLNKKIISILLHLLOKHNKPORQOLLIOKMJLKJILMOMLP
    LOOMKLLJKLEINPGBMMLHKHNJPKIKMLIKIQLMLOPGINHNLGMKHNHKHKINSEQHLKEMOPMSPOLPITNLJKIFDJINMHIMHPLPPKMJKPOLOMLJLIKKLOMHIKOJHMIVLINQLMPNMLNTMMIVNFUJ
    MKQGPPMLLMOPGGLNNPMLFJILJMMSLHMMPMHGINPRMPDMISHEJMPNLKNHFLQKDVMHGIMOMGGMPKKMKHSBKTKHJQHCLMGNPKODLDDJPFMIOGRGBHONJIEHHEHLNCKLOODHPHJIFILGJRPK
    NOQLPFIJMMGNEKMNHFOREKNNOQLUNNNNGOTQLMKNRGKTPIMIOMVVPBQOOMOIJJNKJMMLOPLNKEJLOISQPKEOIJKKIKMONJILNLJLJJKKKOHQLMGLJNJOOKRNIKNNCDFHOILNNIKQNGNG
    OJJNFHLILLLHDKQGMHHNSIJJOLMNHONJOMLMRHIOGLPOSOMKIKNGKLNIJPKLJHKKNLLFIPQLOLEFIKJJGMMJOGKROHJMLQJFMSMKILQLLNKJNNKMNMOQNSORMJJLLOMRNLSLJPEGJNPH
    MNRMPLGMNKMMJFIRMJOMHQEIOJGJHMJMOFLIJGLVRHMOKNKQLOQLFFPLPHNODGPNHJMCOKFLJJLJHGHIHNORMNHLGJMLLNLONLMHOFQPNJGFUGEIJNONNBMJKONMOLENNNLEMOKJOKLK
    MPMLLGQKQLRLMIKHPFHOJPFQMMLGFTMNFLJLOPPCJHKPKPMNLNMRMKGPCKLJOKLKPMGMNMKGKNMHKKLLRJLKKEINMQJKJOHJJFMIMPIKMDNRJKEQEKMPVKPNKIQNPELLKNKPOLKLMJOJ
    LIHJMKQIJKINKKOOQLIKLLONLHNOLMMPIGLKIMIOHNKOMNJKHPJNQJHFNQLGNFHOKLELQQKHGGPTOMCILJOHMMPEKILLJMFMNMIIKIKLRKSLHOJJGKFHNNJLIKNNPHNOJKJIHPIMPILN
    GMLSRMJILPPGNMQJQLKLPKPEEHONLKLPJPKHJKKPHFNKNICKFLNNHMLENGQQHLOLNRNMMFKLMOLMMNQBKLRLJLLDGLDJEKPLIGFOLOPPJINLJFNMOLDGHJPNNKMNMGGMKONJLGFMFLKI
    LJMJKMDKHOSKJJLQLLEIPPIMKHMOJRPHMNKINJKGJEHKIEMGPDMJHNKMJLIOFNNNKHOPKMFMLJJILGPKKQJMIHSHCNKPPBHHLCHHHHKIGLIGLLLMQLPLMLOJNPMIKKONPMFKLFNMIPHK
    NCDNIHJMNEMMCHNMLDMOLJKOHKOLCHKSOKTLHGMINGFPJGIMTLITKOHLKLFMNNJNTOOPMJJHMOJMPIKKOLMKKOAPLQHEMMNJKLKJPEGNMREPFLGFILFJLPIQQLPJMRKIGGNKMEHKVQKM
    JMDFPFKJMLOKOKGFOMGJGJKHFLOIMPJKLODRLJHMIMKJRFGKOLIUNNPUKJIFMLKNKKPSFKIIGEOILFIKJLKONKKINKIMJPLPQROSKQJGQMFQPNKODLJNNOONMIIQRITJKCNIMLJILNCM
    JOOSMKLLJQONPLFLKJNVFLOLNLHIOLFFNJJOPJJKMKMLNIEPKMJNNDNLOFJMREHIMIOJLRIKIJQNDLHMDGJPMIDOQHGKSLOGJBGGINRDHQGHMHHIKJLSLFLRKJOKGQLKNKLCKMRRKJJI
    LKGJLFIHIMKRLPJJNLJNEMOGJMJOELMMIPIMHQPNQMNHLKJNHLIMLOISJMMOIELJHMMMMINMKQLHCOMIIILMHAKMPNKNOJQLJLEMJJNFONOQRKMOJJIJFSHJIOLEOGGGMNMGMPFOQKNG
    KIMGMPMNONLKHLKHOOOOHLQNKKMHHIHNGJHFDMMFFHRJJLHMEDNFFKNJJRJMMNPTJLHKLMMKMOJPLJLQFJKNMGKLKNQKLMNIOKPLONNHJEMIJLUPMRNILHQOJMMOMJKNHJMJPMJILHLH
    KRDNOHTEKKJJOGJHNLFPDLHRLINIDLJLQNLLILOILLFLHLIKKCKKMMJHLNMIJLNMEIJLLOIKMLENJMIGLKOJJJMMIDLMEPKKKLKMOKNLMMKJJKJKGOKLOHHGJLGLNKMKKHHQLTJMJNON
    KJPEJROEPPEGLFLMLLHQRLNNHEKMJRLKNNPNGNDQQJPHSMHJLMJIIIILLMKMPLIEMLKIIJNHLQLTOOKLMLJNNJINJKJLIJRSRQLIIHKLNJLKNPFJJMIPJPGNPQLGOKQNNHNHLHIILJMI
    KMGRKPMOLLLHGILGNIOEMMHLLOJHPCKNFNSOONKLMKIOOKLKKGIKHHQMRJLLSSJJKIHKMJNLMDMMJHNHHQNLGLIMQGNGKGJIKJNIJJINNHGJLHMSFLMHMGNJKILMKKJFKLKJHGLJIPHL
    KGEKNJILGMINCININGJIONGLIDJLFFMOJVNLHOKNNOLILIIHOKEHKGMLKLLKMHQOPNHMKHLOQKJORPKHNKHKJHLBJJKNFHOHQOHNENJNLKPJJPMKGINSKIFMLJQICJCJIMKNNQJPKOMN
    HLKLHOLHHMGGONMKIFMPONOMKOLJLMKNLJKLIIEPJNHLJKOMIJJPHGONOHOMLMINGLJHQQMLMRNJLMOJOLMMIMMJMLKKHFJFHLEMIMUEKHNNORKKLIKMGERKSNFORNHMMNKKOJNLJIOO
    LJGSIKGMJPQSOOHOMTIEMKIMMKTLUKKKNLMOIIKPJKOQLGMJJFLOGMPHMLLMLIIMKKRHMNOJFIKGMKNLJOIIKHLPHLNTMPRHMLHKOKIQKLLIKDKKKOJPOPPKIOHJIKQOMGEMLNLKFMRK
    HJCJKKKAMPILLHAOILKKHLUJLMKRIJJNOTIOLGKJILHLKGIFMRQPJPJINKOOJHLLDNIMMKIMEQFMBKKJLCIKHLHMJMHLMIKJJKJJOTIMNRLJETOMFLFIKHJFHGNNOLPNJKLKFKNOMORK
    QOMPQIMMNSIJRNFPMPJJKLLIOKPTJJKQLLIOKLLCRHRJMKORNJHPOLKIRQBPHFJLPIHLPJIHEKGLGMRNPJJKOOLMOEIMHJMMQJOMFOFERRMLOJIKULKLKLNMHMINIOJLLOLUSOGLMMAK
    LGNLNJLKKKMLGMOLPMDJLNPJMMEKMNNLKFDIJJJMQLJKHJKHTLRNENLHKGHNEDKLKHJILLKPRLNLLLNHMFKFNLGJHJLOMGJIKJNOMOIRLMMMOHKIHVLJJLKPIMLMDLNOOIKIKLNNOOKP
    ORMLEKGIJMKKLMJINJLHGLGIJMNKGLOPMNONLMLJMQIOMSROKNKKKMFOLQLRPHKHJRJJDRNISLRMOPONMLKQHKNOMMQKSMKLHFKJPFKMLLREKPQNKFFDGPLOLFMKKLNKMLJOLEQPMMKP
    IJEMMFLJILKIJAJKOPMMHNMEMKMKNLHHPMLQIRNNPKMFJHHOHNISCNGGFMLQPTLJJFJNHJLOGHMGMLLHIHLNJOSFFJHMIOKKOHEMMQQONONNPMLPPJGLBIJHIOLNIKLFORIMLKMMJEJL
    NMJCJLNMIOKHSSFISOLNROMLNLGKDQLOSGJONNINKRIRINFMJSIKFDOMJKLONGKJLUFJGPQOFMMCLHPHMLKKLIGBJKMSMNMJLLJMKFHGPJNQKGKLFMLRMNSQEMLEKIFNKMJIOLNNINPI
    IKIONLCMLHKFHNEKNOJDJRNOIKIFLLQLMMNIKOJNIPLHKQJHINJFKPLRPNHKNRLJFPOLGLGUNGOPOJJMJIIDLHHIMUQOGKOMPKJDONPKIEMJCJMPPMIAJNHKLJKEPPQJHKJJLLJIKLIN
    LDHNKKJPRKOGFPLKMLRMQNSJCMMLOPJGOIMQOOOGMFHILMKJKJLMLPGGMJNKODNKLJIHPJPGKOJLLIGMNNMKNMKRLKIMLQMFFQNMLMLLLOHJIONHNONLNNMPKOICOLLHKHJOFJHQMPQL
    ILOMJLOPPMLKMHIHKJLKKILPKPNMOLHMOHKMLOIMLQKNNJHPTLKIRLLGPNOLOKLORNKJGQJOOHRIMLEJFNSFNNTKHLKLJPIHJLLIMGKNGKOOOMNDLJPFJJMNOMNSMHNJFKHLLMJLSOKH
    KISLKKIHHKPLIMJGMIIQNJJJKNOMINMJLMKJLITIIMCGHMMNROMGHIRJKFOOLLLRKKJOOHGNGLSMIRKQMGKIKSHPOPHMMNNKPPKINHMFIJLPQIKKMJHJMCSNLJKJMJLELIKIMJLLECPN
    NOMMHOJMJKNMKIKIKELHGKOLJFMTJLONHNPKFLIFOOIKLLJHLPKMMKMMNNMKLIILLNNJKKLINJJQOMOIPIJJMIKJOJJJKSKHNEHLMLNRGJLNLEPMRIQJLJQHNKPQOHJPFIILGHIGJKKN
    GUTLJKIMKMNLQMLLGJPCLELGPOQOMNGJKLHMNPIPNKLJELKFKNRHEIMIMMAQNMMNPMORPHDLIOPELJJKHLOOGOJILKLPGNLJMKMNLKIJORNLILPBKFNLMRLLPKKLKFNGUIJLOHJGLKOI
    CGHHPNMHLKGIDMONMRMHIHFMHMOHNMDHHPKLNIIOLOGHHPIKMJCPIPOGHOPILIKLMMLNJLLLDJFILLJAIIGKOJJOLNJETPMIGLKLFHKHJKGMHKQFFOJLNSLGBMLDINHJLPQNJKJFNKLL
    LLJDGMKKKOLNILIKRLLINLLKIINLMONFIJILEGGJLKMLIOPLHKMMNRJMMFJQHHPMNMGLKRLMMHIKNSLORNJJKROOHNFLIMJKKHMIKOFMKKDBIOKRIKPOJBPNIKLMSJINTMMNLMOKRVUM
    LMKPMQNLLLKMMLKNJKKJMPLKIPDGNNLMDKKQJHOHMHLOMOHLIIPJRNLOJHOODMNMCNMNMELILJKLANQRGLKNMGMHNMSNLTHMOIGFGIFMLKOLJLQLCNQONOJGNNRIJMHLBJIFGLIMFKOI
    JIQCJKIGKKPORKEQIMKMKOMENMMMSIOHPLPMQLGHKMKKMLNKJEAOQHGJPKLNQKHLFMKIINIJOMPPIHJJIINMPMGHKHKKINIPNJIMKNLMRGKKPJKKLKMJINMLTMGLNNIMAJNOKJOEEONM
    QMKMLFKLPKQLMPPOHIHKMMJKLIGGRLLCGMPOIELQJMLJHQLRDINKSOHNLORNKKLFKMLLOJIRNLFOKMKLKLTQNKSNMIGOIMFGMMLQHIHINLJNILTKPKPJLJKHQKFLEFRKMNKNGORNJICI
    OHJIQGPGKTGSHKNNQSMPKPJJKNMIIRPJJLKNJGKPKNRILIPMLOKOKNFNNLIQNLMPLJQOOOKKOIJLMEOJILPLLJNIMNIJKPNPGDPMRQHHNFICGMHNMGIFQNGIOEFMIGOMMHIEGKKJLPJR
    GILEHKMKMHNOGLQRNFIGJNKGIONNJJLNGQHCGSJHMMJKTNFLRSKHLEFNJRRNJJKNNKFLLKHDPHNKOJMIJSPKRPFPIMDLRKJLMMELKKKPLOLVKLLSJJJIKKGJGLJNRHJPJSGHPKPLFLNM
    MPMIGHFHOMMLKNJHJPJIMMMRTOKKNKSKLCOPONOONJHMJOMKSOKKOJLNKLNNNIODKKJMMEIOOMLKJRQKKJSNPLMHHKMMJMKOMMKLKLQLFMIKOLEINORMLPFPOKQMOOMLNQJOLMJMLOKO
    MMOGNNLJJMOOMOOMNMHMNJJQPLLLRLILJOLOJHLJNKMPMKMOLMNJKLMKKRLMJKLHJJFJKMKMKNKMOILJROLNLPLUPKOJNIHQMPNMMLKLMPQDLGILNKMHNPNJMNONIILNJERMOQLNRHLO
    OMJOQOINMJKJGKNNIEUIPLNNNKROOMLQLLIDIJMLPGNLENLMONMRMNHRNFGKMSPLKNIKMJMIQHPQPLKPNMTLPPINLTENLOPNJJKJMNLKHMOJLEOLNILIIINMOMLILMNNHGJHKRLKMPMN
    SIKJQMKJNJMLMKMJEKGPLKIGJKMOLLPNJIMMLHKIRLKOMPJMLHKIKIMRILSJNINILLJLNINMPLOJRFLPPMMLPOILJKMJNOKIMJOOLJOKMQOOKHRLSLLLLPLOKJOKNINILNKIOOVKNOMI
    MMMMKPHKLNROPKNMDJHNMMIELHOMMPHNQGNRLLJMOMNQMNQIMOJKMMGIJOLNOMKOMKLLIPINNINLPJLHPOMSMMKGKHJOMMHPKJDJKRMTNQMQPJPMSILKKQMLKIOLIQPMPFELGDJMNGHK
    LHGHJKINNOPOLJKSKKLLGMMIKMJKILOMKNRSNNKMLMHKKLMIPQHOMQLJHMJJQNGHHJNKLJKHHMIKLONKHRQHNIOOGMKNKOLIOKJRLDLNPKMNKKOMJHQKMJIGKMJQPMKLMLGTKLOFPNKL
    SPHGLJHJOMJIMLKPMPOKOHRKLMKMRJPPIPQNKPJNPNMMJHMOLJPMNNLLQKNMPJOJMMMGNNPLJJMJJMIKOJMJKKKJMMHKNMMLLOMOLQMOLOQJNMKMKTFIIKGLMPLROLKKNONHJJMPLMNP
    HNKEMNNMJKMNOKNOJRMMGKHGNPLKPMRHSQNMMJIJLQOLPRINKLIKHKHNEJNKPPRJHMJJJEIMMQLFMJJLQLKMMOMHGNLQIJKQGKLGKLOJOMOQIKMLLNIONJLQMGMKGNQQOLPNLBJMLNLK
    MPKMFJHILGLKOMNJHKLGJOQIMNJNKLKJMJPOJMKKPKMMOPGMPINITIMLOLNJJMMNSLNOHPSKKLMJMKLJJLLKNRIEKPINENIMOOKKMNIJMKIPKRKMONGLGNNQJLMRNIINKLOHOMIIMJON
    IJNMLLOHMNTPMKIJLLMMINNKGMOMNIJNMNGKIPNKOJINLHIMQIRKMMKNHHLKLMKLMOKMQHGNKSKLJQGROFLKMOIKKOLELLMIKQFHJMLMMMUPLOIKPKKKILMJLLLJMLOHIIJHOONIKKHM
    JGKKRNNJGOOLJJKOKIKJOLLHLLLKMLKGPIMVHNNOGMLOJMJNJQLQLMPKGHJGJOLJIOLMLJQOLGQGIMKGQLKKNHGEIOKDQJJPPNHSLNNOIMMHQKMNLHLQPKMPMRKLNKRFHMKLMFMMHNLM
    JLNMNPTKONJKJJMMJIKOJLLLQJOILJNQKNIRNMGLOMKJKGOMLNOQOPDFOMOMLOLMFJPMJKVKHORFOMNHLLJMOJIIKFHKLNJHONOLONOIDKNJOHJQPPPKGMOMJLJNONMINJKIMLMIKKMM
    JJLONKHJOOMJIFGIONJOLIPLJKNEMOJNOJKNIIKLNMKIGJNKMLOMPKJNNOIIJRVKOFNPMOJGPLLOLNMMHJMLFNIOJIONMQJNDJLIKKLHQIHIKNMDJEPTNGKHSNLSNPVJJMKHMPKNLJHJ
    NMQQUFGJNFHFSLPHIHPJFKLNIFMPJGFHFJTRMNPKMNNILROHJIKLPNGPILHPNMMKGLIPOGPMQDLGHLONGEMOTLPIKHLKPJOJMMTOHIROJPNKPGOQMNLNOTNLKHUQKMMLRNOOQPJNOPMI
    ENVJLOOQPNNQHJHTLPIJMOPMMJFSIJKHFJKVGKMKKHLIMHMQKEPHLJNKPNJDNGIIKEDHMHFLMOKOLPLFOQLLHMHSRGMFQPHOJNLLKQMLMOHSKQKKORLLOLKJIOKKLKMMOOLLNMNJMKKO
    MNPMIIKFINPRNGMLOOMPNNJHJKHNIFSFSMOISLOHQMMLMKEJLGKMHHSKFUNQHMILMKPTHOPKKLLKKMLMNIJKJJIMLMPQMKDQPHQKIMJNGNJNQKKJLJROQKQOLMMMRIKRMIPLJLJJOJNL
    JKKQOKNMKJLHLMMTDMNKGSFGOOIORFMHLJNMIOPGSRMKGIJQMLJJOQGMTNMNQLFMJEJGSLGJNJOKHINMJIPTIOJINMLRHMKNJOMLPMJPOKMMDPLMJNPMNNGNOIPLOOQTBEOHFMJLHPKM
    KNHJPMOKMPHHNUNONPIOQGLLJIPNNMLNLKMOLKJETMLRGKJRLISFHKMIKIRINNJOKQIMOONUPKQPLPKGIMOCJPJINJROHHJJHPMJMSFJNJLNDKMJMMNJHITFHFLJFOHNMHHGHLOSHNNM
    KJGPFNKGOHRMMGJOJFNJNHJMLSPNJKLHOJMLILKFHKKOKFOOLHMMMONOMOOKMIGJKJHMKMKFKMMKQGHEOLKJORMLSIOQLRGIHNNHKOCONLMOPJLJFNOIFNJNNHNMNJPFHJIMKKJMNBMI
    KJJIKTIONNNNKNLLJNKGOFSIHLJMLIKSLJLIOJHOMNKQJMMOFSRMJMLNPPKOGSLPOMHHJKLLLNJNNKHIUMGKRCRMIIHLNKPKPNJPKKOJINNOEGLKPMHELAJPLKJKLJJHQNMIKIGIKONL
    RLFLFMNKPLJSMLNKMIJLJUMMKJIOOJKGJOSFLNINQKGOJIKNPONNJOKTIPKNMNSMHMJMGJJMNJONNELKOLHQLLKEKHFMLKNOLRMKIITREHLMVLOKNKHQMOOMOOGIRNIHOJLHJINHMNJO
    LGMNNOSHQLOMPPLJOKLGNIKJOMNMSEHMQNFJKMMQMJJPPOKKMKCRFJOFKKHMJPHMQQFMEOMHPOLGSKLKKPMMMMKINLMJLKJILJGMIKOPLSRINLMNOMOINMKLMPNLKKMMIOJKMIOOLQOM
    HPHNONMKKNDKILHMKFOKFOMNJNINOMOLLNOQHJKHFPNDJKJHNPFIODDJNKLUKUHKNPAIKGHKDHRHDPQNKQKNDKJKPLLOOLONJLIMLNNIPLLLLJGIKJLNFKKHNIMMMPPSJOEGKKHMNMMH
    JJOKJODJKMPKOMGPJHMQNNJHMONLJKSKNLFMJKIKFLKJIPLHKLELGFOHGMKNHLKMLFVFHMRNNNPHOMLOPKLIJIJIIQKNJFPLNPKPLOSGKMLJKHPPLODMMJPSFOMMPFDLOKNLRNQMKIMP
    ILLKMJQLKLJRKLILNEMMOMJNNOPOLMGGKMQIQOMLGKLLLEQHHKOMMQKEILJOJLRTOCSJLRNNRKINROPQLMCNNQQMJLOOGIQIMKKNGLIGKLJHPKJPIRLOIMTGGOKHOMLLQINQJNMQKMPO
    LNQIOJIOCRMELHLNKUHPLKLPPQIKKLLKEIJLNNPHNNNMLPOPIKMNLJONJCHGJQCPSFLOSKESIJQIGMKKNPEOJMOFKSIKSKIHNILLFMLLMKJKMJJNEKPJGMLIQJKONIOPRKNFGGFJLFMK
    MLKJKJMKMJJNIOMDJJMGMMLKIENOKONFOLMPLKGMJPIHMIIQIKPLLOOMHMSNJIQKKSQPIKPTNTKNJMLMKLJQLLOHKJNOJOMPOMNMMQJOOLIPJENNLHOJMKKPKHQLSSIJKHENNLQMHKKN
    PPMJOHNMHJOGDIMPILTMLGJIPJLLQLJRFMLPOQFNKJFMKPMPOMKNJLIKOLKFJNJRJJOQMMNONLMHLNIHKIMPKIIKIMNGTINLINLIMJMNJMEPIOLNMPPINMPKSPOLLPNNLMQNKKOMSRKM
    MOIMKNPKHHSIQNOLHPCPILLDJMPKKMJGHJKOPKHPNJLKOLIGPKONNIKKONJPRMMPOLMMMGKJJLOPKLGJJLJPIRNQPMHIMLNQRJQSJQNICKMPHKKKJIHKLKRJILJMOONGFPNJPKLHGIJN
    JRKPHMOFLRJJLNRJPJCILPJKMLJPLJJKKJONPQMOLOKOIHKOJINKKNGHJKLOJJGLQJJOLMHOKQKUTLLLGQMMQLJKFPGLLKOOJKNNOGNHMNOLIMNKEJKMOLGMTMQMHSLPIJMIKNILLMGP
    LLQKOINILHNJNFNKLLNJLMOLLPBFLIKNNKLKSNONKJIEJJJKMKOLIPMLPNLRNMMMJKHKMPLNJPRMILNRJKNJIMOOLOOQIILJMLPQHHJJIKJPOOLIJQKNKMHQFIJMMMFFMNMOJJOOLJNL
    NMMPLKKGRNHKNIJIJMBKJOFPHOGFKJHJHMKMNVORPJRJFNOLNNPIHNHMGLJJOJJRNKPNPOJKJKKLHJLONKRLIKNIGORKULMLHIHHFNILFHHLKBNNMEIGHEIKJSJMVIOSLOMFNMISJMOS
    IEMOQMLOJHJLLIILKNVHINRJNLOJNKIOJNGIGCMRKOKOLPDFIHIPNLHIMNNMKQMQOQJMINKIJMKMMPKUROIGJLNQNMCPFDKLRNHJKJMIHKNQKQOJKFKLJPQGLNMNHORLJEIHFIMJNJHM
    KMLLKQOHINNIMKMLIHIMPKKPGTLDNLKQKIKNENIPKEIOLKFKKMIINHNJNIGIIJKMMMKOFOFLDKKOOJOKNLOKHHKVSPJKPPIJSOKKIOQIMJHNKJMPMNMSIFNOLLHIPHNIIGJPNMJQKNPO
    JNLKIHFJOPMLNKKMIKHJQMLKLGOLKJOKJPIPIHQMFHOIIMLKLKMGILMNCSPJINJIKKLNLKQNJPONIKLLLJHNMLOMINMJKGOJLMFFMUKIODHMOJOKGOJRJIMLMSNMILGOFHJHMKHLHOMM
    FJQMJQKKLDPLIMNIQNJKMSNKOMUKHOJHIMMOPLKOQIHGNPHEGMNNKKHMGNNKPNMKLLLQOMAMKLJJKIONJPLTONQKJIIJMHEHIHMMLNOKJGIKPGUJQNMHSOPHLHPLDJOJNJTTMNINOKKO
    LGMPRMJISIKKMTKSRIJKFLKKNGPIPKIMGLKNOJMKAKKJKNMIMLNLFLIJSJRPIMJMGMKRDTPREHGIMMMQLJKPMJNNNJLPNONRLIFNLHOOLNIRJLOHRSHJENNMLNLINQLHFPNREUMOMJOI
    NMKPFIHNLOJPSMNLJTPPKOIQKMJHDPMGMFIJRHMMJGLQMFNEKNKJQMSNJLIEMNILIKIOMDIMIMSJHNJIJNIHIJPPKPLJPPLFRNMLONMMKQMLPLNQNKLRLNGFVJLRPLLOMNOHLPNMMGNP
    IKHNSONJCMMDLPOJMJIGMLIJNOKKELHINPJMJNDEGPFJKJKMSPTEKJHHJIOJHLQOPKLLGKGEOKPLARNLIOPNKQMLNJKHRNIMOPOGIJJHIHRLSNEJMJKKILFGRJNNILOPMOLMMRHHOHMP
    LKJJEPMNQMKRNORIIJNMPJOKLKKNOONGJEHAKMONNOMOMGOMHKHHMHLBVEJNPELRKNMOLSKOOIPLORQIDFJJJBILLKCLDSMQGNMAQKHMROQLOMGOMLOMDMMMGKPHLKNOOPIJRCNJFKPK
    LJKJJFPPKPNILHOJKQKKMJJJMQGHHFGPPKOKMKPMNJOLKPKPMNJIJLKMCJREKJNIIKOHOFLHKIGLPOGOLPNPJAFGKLNNGLRQJKGIIHNLNIQRGNIJHEJNFIJICHINHQORLPMKMPIHMTFK
    PHIMLRLHPOKFGNKJMHLQKSRTPMOONKFIGOGQKNJLFKQNJNJINKSOLLKMJKLHBHHNMJIFINJFHPIMNHLJOLMPKJEQHNHPFIHHMQOKPODGLKGNPRIIMMKMIKPJNHJNJMDPNJIQPFMHGNML
    JILMNEPFOGFPMLELIHJIJIHNNPJQPLKJOJLOEMMQKRIMFILPMMNKTMLHKNJILHRLMPLJJMKLNIKIORHNIPMMJLKIKOHLPMIFLCFLIKKKLLLLIKLIHQHKQOBQJLLJPKINSJLSMHNLNNLI
    IIKQLMMKFLMQMLLONKPQPKPKMHJMMSMPQLLNPNJNIELKEJKNJJHLJRGLRLISGKKGHJMRNNQNIUIJPMIEBIPILKQJOMJNLOGNIONPIOJMNNNPMLKKPMNLKJMGLLQOOKKMQKOLKPTRJLOO
    ROLGLNMRMKNOLMRLLFLMNLDIJTSTKMKKLLKQOQQNPQKILLOMJKKRNJLLJRHJIHGNNLLLNLKOJGJNKPENRKKKJLLIMOOFRJNLJMSHNPLLMIIHGJQMRFHMPDNLENITLMMHLMHJOJIPNPMM
    KIHFMRKOKIJPQKPJNLMNGLFGFJKNOKMANLHNGIJTLHJANPQPMJMIGVMRJIRENGJMIGDPKHOEMOJLMKKOMLPODELLMQGIOGKLRHOFJLOJRQOOJMIUOKGILFHONLLIJLLMJKJMRGJPLGLO
    NMLEMKMHPKDGHGJMKIJFKMNIKPKPIPLOJKIHIOOPNNNJGJKOLLJKPHNPMMKLMMOPFLMNMKEFRLNLNQPKGOKNQJNNNIONLLIMKOLQSNKQMMSJHKMRNODQSLNLLPPSRNKVNLLKIKPRKEIL
    OOJNOSPFIOJIMHGGKNKGIFOFLMNOHIPOLJISKNKMKJGHRLMKROLHJNRLHIMNDLFGGPMHKGGHIHILMLHRENMOLKJDUNQHQJLIQJHNINNHPLNPOPGHRLLLMQKLMJMLKJHIOGLVKNOHOLRK
    RQLNIKMKDUIKNGJJKJLTGOLKLLMLFBNLQJJRMLQRKPFNIMNHLHOKDKLGJGHNOMCNVLFKNOJCMKHGHJKOMLKPRHMOHKNRMOMMKHOLOJQMKONLKNIJGHHMFLPKJMKGGHOLMMRKPILMNLLL
    NNLKLMDQIGHGLHCLMMJKMHVMKQPMMPLJLMJKMJNSFOOONIPOLJGTKPNJJGKMOENMSNHPIKJQITKLFKHLQIHOHPMJKKOKRKODNMLIIKKPEKSNNJNJIHJNGLRQOLPOOLHKNJHQFPLLLIIK
    KNNFMLLPGMLIMJGIPILQGMKKNLHKOOKAOFVLIRQNHKIMJLNHNJLJNEKHMPRLHLNLMJNIIJQKLQNNJJQIMMNLQJQGGODONKKQNMLJKMKJMOPHPLGKLMLOUOOFLPEIKBOQPMJMJNJKHLJL
    MIGKKHIVKLNPNOJPRKFLJNIKMMEULNQSSOJHLPJBJLONOKLMMGKIKMHOFJKOJJQOPLOPGLKOHGKLINIOPGGJLNKRGILNLKHHNIMPPRGMIMKLMOMOMHIIOLPMJJPLPOOHIOIQKKJLOOMF
    NHGLNMJKIKHMMMNQOPIMJNNRIOLNLQOLMLKHLMMJLLJOLHLPMLDMJNMQIMMNOLHMLMFKJHTOQRMKLJKNDPQHMJLNFRNALJNSKKHJILJFJJKKIKPLKJHHFPJPNMMOKLJOIKJJOLMPJONI
    LIELIMTLUGLNINOKMMMHNFJKMJJMMHIMHJGJIKOGFPKIJLOLQLJLNVMNGNJKKLOKGLLKJLKIHLNPNGNPREFNILLJPOQLHLIPHRKKLNMRPOOLJHHIFAHNJLOIQOHNNOOPMIMLMMNNIKKJ
    JQNNKKJKMSIKJRMQNHFNNGKQLNNOPLHIRKKJKQLNJIJIRKJLKKJMSHMKJMJMMLMOMILEMJKJENGHPNKMNIKNINMKHVJKKINPMLNLORGNSDOMJOKMIJLNLKKMJMPHLCIMKRLKMLROHKLH
    LNPNNLONRLIDOLILMJMHSFUMKLKPFORHEQJJGOOKIHKKMNILGTRKMORIKNOLLNGOQPMKKNPIIMJINQLOGIMGKKQKMRJKILJGNLKNNIIROKLNPFNMIRKMMPLQNLNLIMIOKDRTKLHLSNMK
    HPNIMLJJOIMEMNJGJJNJMIKOMMMKLRKJENGIMPKJLPPKMLGJNMOLNOTKNLMJHNPHMMTLPRRKSJGIMJIKHKIKQCPNNJKKOIGJINJHKGMHLOJQKJJOGKNMMKIKEIGPRIMLLLJPQMMRSLNM
    MLNFPMKSIMOKNHNNMMMLQKHQNNHJMGKNOLOJJILLNNNOMKMMOIOHRFKLMLSLQONKKJJMKKOJLMLLNOMOSHNHOONNHLKNKJMKKGMNOLOGKQLOHIPMOPKQNOMLONFMGLGJJHKIMIKIKQNL
    SOJNPHQPKMIJMLKNFLPHIPLLNONQMGMNMINNGNNJLMOLLLNFHNLOKJRMLIMGLJHRJROLPJLNKKRILLLNLIKIKOIMMRQGGJKHNMLNJNLLJLJNLPMKNMIHLONLQJJPMLJJIPLLNPKJMKOM
    MPNPMNQKNNPIKMNLNMMMJPQPMKHNMRJNOEJNLLNOQHOPMJNHPHIHLQOJOIPMLLOLHJMKKJONLOJONNKJILKLNJLMMLOHKLONIKNKIKMILOKPJTPLNLLKNFNKNRGMIKIHLONQMOMOCFFP
    LRNHKNLMMKKGMMIANNRNELPJRMKNIQMMIKIPNKLKMMLLLJHNLNIOTGFNKNPMJJGKJONKKPLHIIDLJFJKKSRHNQKMOLLMBOLOLPNKQJPHNJLIMJILPLMJJNKINLOMHOJNPONQLGIMRLMQ
    PJPIHGTMNLNJPIOLKMPMPJJNMMKPLMHMIOJNMOLPLNHMLHJINJNIJOOLRPKLOJPOJMMNLMOMJPKKPPMPKJKJOIQLPKNLNLGMMMIPKGPLLGKJLHNOOQOKLILILPKPQOLOOHPLORJHMNKM
    MHLPMMNEQLNQRIOLNNNJMLHOLRMPFNMLIOMLOLLINJILNLPOLILQKMLKKLNMNLHONMPNOOJPMNIKOJMRNRINKDKQNNOQLKINNJLIOKHLOHHHKKNMHNJJNNNMPHPLMJLQJPJJGJJNIDLJ
    INFHPIINKJPIMLRNQLJNNLKKNLILLIJPJMHMHMNLGQIHONOKKKNQGEJKMOMNKFOJKOIMKIKLGGJHSGMHPOMKOIMGLRLMBGONKLJSHNKNKIJMJTHGFPMKOLIQJPOUEHNOLFLGHNKNIGKG
    KEIGLOFJCONDIMJNNPUJJRMNKTLGKGKPFGLGDEHNNGMFFMIQJLCQIKLGOKEEKGKNCLKRHLNMISMPFFMRMKPLQINOMMDVKIFPTOSHPMSEJPNCPKIOGIOMMGKHHHPLKCJJQFMDJLMKKHBH
    MSHGEJJHGQOMJOJMJLRJOLIHLEJPSFNORNLDJHPHLOIKDMLNQOERJLKLONNPQJIILNLOJQMEJOQPPQKNPOTBPGNLUKHIMPGBIJKMOOKFLFJKKINLPMPMKIOHLIMFILLLHNGPPLGOILIK
    PJKQJKKNHHIKNMOMRMMNOOEOOKOLIKJLMOJNMOKILPQGIPKMMSKJLMKGKNHNMFNFSKNOKPMNNJKLIKSJIJTKLHHIOMLTMPPGKPIJNKNTQPIRPMJQMKPLLFKKHIMJLQMJLMRMLOOKNKMM
    KQMLIFLPGLPLJLVOLNJRGOPGLGKLGJPNLNKOLKLKCFOFJPDIQKBPJJRKLMNNLPJFELFKFMMNJEGPNJOKHMLJMJOFHPPOFNJLGJMMQKNNJOIEDLHJEPLIKMLKJNKPHQLRKHLGNIIEGDPM
    NKJTKNKGOMIPLKLQERRKMMGNMFIPEQNLLMJJQQPNIJMLHKMKNOJIILLOMAKHKJGIJIONMKIHNLMOMHPGLKMFMTHJGLJIIGOIKNDJDILKMKIKOIMLKKJHDLPJQJGMJJEMRNOLMMHILOJN
    JEHHQLTJPEOGMOOGMNLMJLLKGIHIPHHKJIKKKLKGLLIQKOLLPMJLKOIKMLRKMIJENNLKPPNPMKLJVIHKFMNQLKMLJINIGJIKSVLHJQEJKGKCJJGJHLLLKJMFKGMSKILIHIENINOKOMJK
    LOJLMHLFOKMFJHLNJJKQPGELHHOGHMMFKRNOTHJNRLGNMPFIJMQLUOCGSLNMKMILOIOEELNAKKLGFIGJKQHKQJMKQPFQKKQHJNMKNLMKJQKKLGNKNKMJJHGIKGILKHIEBGPKPKJPKMHE
    GGNJPLJMGKHIGPROIQJPOJHJILGJMLIODJMMKGELJGHNLOMNLJHNNHHLOLIRHKKLINIHLFIJJLPHLHPLOLJIJFQLMEDRMLHJMMLLLLMOTOMLLNMOGMILPJMGNKKQMBJJEDKENMCNOFPH
    JKRKQKLKOLEOKLQMJLNCJFKNIMORGOMFEPHIPMHJLJDMKNMAKPJLNLMHHJELLJVLKJKLFLKOMPGFKKQOKNJSMJJILOMITJQHHSITIHPNGLLDKLLLHKNJGQJPEFMALLNERJNHHKJJMLNL
    GIKJGJPRCNMLPLLGHLHJHJMJOMMLOLNLKNPKJEOHLFMKDBKKTMGKFLNIIOOPMOLPHNLJJMGLMIOHBOJFIMOMPPKKIBOLLOOLPNPJNLJLMOPMLNIOMJHIPJMNNMIPJQPDJOPQEMTHMGRF
    KMILLKMJEONMKPRQRGFKKSJKNJLMIIMIFPRMMLLLJHKIHKOHJRKRKQKLLJQFOKJSPJNMMITIKJINIKGRHIJEMIMJIHNGFJMMLJHKHEKJNNHPKMKJILHFJHOETLLLPMIJMNMQGJHKKGDL
    EQNIORHHFLHIHKKPMINNMKOMOJLMPNKKMMQLQFIONMLLMKHMQNGIISHPMOIJLHOFLNQLNMPHLLIHLMAKKJLFKJGNIFCKOMMRKQQCKRJQKHIKHGIIDOGFJNOINMQLIOGOGOHHNHQGPTML
    PKKFJHFOJKMIQIPHKHJJKJKMDMTNKLLORIJMPLLJGIKLGPJPOJDKLPLMJCIMMMOGHKIHFPDEVHLJDPJFKHNIPQHLFGLNKKLEJMLJJLIJMKLQFNODMGJIMRILNKLNJJMHMKMRJKIOLMPI
    IJKOKMIJLNKLJMKRNMKPKMGMHKOJLJKILSKPKIQMMHKOLMJMGJPKODIONSOLMMJOKKPIMGNJPKINJLPNEIMHMOKMNQMMLNMIILQLLIKMJMIEPMLMMLJONKSJJNOHBPIEJJOKPNHIMQRF
    KJKJIOKLONLPILIMIJELPMMKPILMPFEIPJOJKFLNMLKLHMLINQHLINPRUHLTSNMFIMLLVHIMIMMMMLSSSMHIRGMIKMMMIOORLIILPIGKHJIKLNIOLKJJOKNPMNLGLLNHMQEMFMJBOINI
    MKMLNMMKOHNKPQINLMJLJJNPSNLNHGINUOKIGLQKNKOLSTNKJILLRNGMGNFLMPHOLEMMKKOMLHRMLIHQLORRQIHNSLIMMPLHOIQMMJMJNLQJJLKIJOOGHLJQFKOIGRJGKIMPNJLNJNLH
    KNNLKNHNKMLLPIMKSMINKHHLMONLNLPSMMHNOMLLIOQNJNLKLQIKKNKROKMMJNQOMILIOONOJOMOIHKNQKHGRHHIPGLTKLHKOJMMOLLOPMEPKNHJLNPHNNOLPMHLOKMKHKKKHKOMLJRH
    JOQMOJOLNKKJJLMLOLBLLJIPLKHQHTILMHGJKOGPILEMMQKHOQOMKLLUJPRKMQJOPJIMNMFJOLMJKKHPRJGVKJGMKLKOLPNKLGHKLMLLGILHKPIJNKHIKJNNKIHOLMNKJPOPKMQPPMKO
    OOIHGIIJIMKSFPMMNKMJHNPIOQNJJJMKLFNIPLKPGMOQQHLMJJNLGLBJLKGGHIMEOMMRNLKMOJMMLMRFSNEHOMGLNNIOIJMLKEKMORNKLPIHJNLIHLLJSGIOJQMJMMOLOKRNPOJPFQIH
    KHFOKJPNPMMIPHHNKPJHMLMLIKOINQFMJJJNHKNPLOHKNOKLKMJKMONNKRNJIJLKNKFKIHLLFLOGMMSJKNNLIRPLDNLOJNCOKLOIMJJPJKIKLMMIOLJJLONHPGLIOOQGORPLLKIIIOMN
    OQKHKKHLKMKIDMSNOLIKKLGMFNHJGPKEOLMOFLJHHJQGKMHNLLQKMOHRNHMPHSKPGPSIEPLJIKPGOMJHQKKLNSQHBOPNPKEONLLMOGGKMLIJGNQNMLOJIKLNQQIEJILLITENJNQRNMMJ
    OPKJKMMOJLQHLMLKPLOKIKKPLONMMKOGOFMJNJJMLJJJNKKIHQJNLLIQJQLKLQIJJMKPIKKTHLIHQKHQLOJNKNMHJHLMIHNNOKGOMOJSKKPHGHKNLHIJHOJMJMPNNDMHRIKMNRLLPLLN
    LINQMNMMONFKLMGNEHOQONLMLKPIRHQUKOKJKLILGSQILGKHIJJKLMMJKNKMEKJOGNHJNLKMBNJQLJHMMLGIKMNGJMLJNOHLMIFMJNNJKEFIHHJLNEGLLOLKMNPKJMLHPOMLQKLDMIKO
    KKJMMHLLOJAPPQNOLMMJPJTGQMPMPQPPLMMNJQOOLONBNEPHNLOKLODMKMKMKLQIKJNJIUMIMJMJNMHLJLILNNLMIKPKMKLIHJNJPMMNMQKOJFMRKNMPPJHQEPFGGLIMLOPLMOOKJILH
    MIQJIJLIJIMKIIQNMGOSKGJQJOJAFIOMHNNMHKJKIIQMMCHTLEMIKJLEMILKGJQIQQKLMJTPKNQIJJLOKNDENGLKSIQJLKMPFKOJLJBNJJIJMGNNEOCKKEFKMNKPNKJTGEEIJFNEFNKD
    QHJKMMPONMLJLNMCLOLMMJLIJNLMQGDGIJLKIKLEGJMLMMNIGHNJJNMOJILJNQJLJNIHMLMNMHKOPMJKKDKLOMJOMJPOGFJLGGHILPQFLLNJJMJJKHLNMNKOGMMIJPREMFNNQQIHJFJK
    LJHQPBJRMNRKNMNIKJPMFJJGCNPNLLOMKJLOQNLHHMKIOKSKKOONJKFQSLLIMHKNMFINOOJIFKIJHIIONPLIMLKNJIFNNHDJLNPPIKKNOJFGMONHGFOILQPHIMDLMLNMMGHQLOLTJLHM
    PFPKNIJJNMMJJMMFHLKEKGNHTINNQNIPKNMSJIKMMOMMLJIJPKJKMKGKKLLOKPPLPGLNGMNNHMMILMNJMJOJMQKIKMOHJKPNJFNPSLCNMGJENMDMHLRJJOGQKLGRFLKLJPSIJGKOJJLK
    JJSOGGJSLQHGILLKMJNIEKQNKOKPLKMLSMNKGLMKLHKRMRPNEJJPFGIQPGLNMLRELSPIMHMLJIMJKNKLJJKJLKKGQMKNMIKJJLNHJKEMLKLNMRJMHGIKKSKKHJMHKJHMKIFJPIHIONQL
    GJOPKNOCFPLKKGKMJIMJMKQCLKMKROQHSNMIMKHMKKKJJMLNIHMNIINHJOJQQLHJLOFNMLULNNJJKJPGKLHKNPIKPPMPMQNGNKOOMLNIQNLNMGOIPLKKNKPOLOIRJJQJFJLKKLNJMILJ
    LKPUTGMMMOIPIQQLKLDNMRQLLPMMMCKNONLBLOPNKHKDFKJLNJGNMQORVPKKMOMOIGLPJJIMFPMPLLMOGJILJMLMKPQNLIMLJKJGKLHLKIOFOJHJPGJNOKPIQKCKLPLKLPMMJKOJQIEN
    SDHIKJGNKIIJKDNKOKLLMFIILLFFKIIEPLNRKONQKKHLTMPFJHCFFILIKFKRKPLPMMMMFOINCLNHHKIJGINIKEINQNOLLMNMKJMLMIKOKKOHFGIOINOKLIIOHMMLKKKLNOFLPJMLMKOL
    HEHMIHNNPLCLFLSKQHHHMFFHLGMLLGKJMFHJPHGNKKLKKMSNIOJHMPINNLNKLHJKJLIIFJHJNIQONMLJKHKOLMIJNJLOEMJNNRNKLFJLKKLMKONSNKGPRJKPMQLOELEJHMOIOHILNLFL
    EPNLMMSDKNMNMQINOMPNHHEQLNLKNMHOINRKHQSIIOKPNMKLKMLLQLJJAIIKQLEMHGHJLKNKMPJMNPNJMGOPIMHMMMJLKOLNIMKKOIGKMBGPPOJMMLLFKLLKNPNUNNQLNJKNGOJIFJON
    MPEHNFVNNGPKLGLKJHFJFMPOINPLKIONKGKSMKMQKMRJQPGOMGJIGJNQJINEKONLMLJFLMKQJLKJMMKAIIINPINKLJJKLJCQOIMNQMGLOGLJGIMIHEKQKKIIJMKIFNOFDJHLMIJNMMNQ
    NKMMOLKIPKNJOLMKOJKFKGIJPUMLOLOEKFNOLONNNLISQNLINFMLJLJROIQPKHMFKIJNKMJKIOJBMIIJJMNPRNPPOLJLHLNITIIKOMQKDJLKLLIJJGJKIINMLHGPMLKNMUOPKLKKMTLJ
    SQOONBKNLNPIHJHKJINJMIJOJPJNKLTIQFLHLCFQKGIKSLMKQLIMHSCMPLLNJKGHPQMHJMMPSLPLKJOKIFLPPJPLPRFNKNLLNMMKJKOITIIMJOHNPMOKKJKKNMFPQHCKILKQMJPMQEKJ
    NKFGHNLLJNQJHNKOLFKIIHMJLNMOQOIHCHGJOQJOIILJMKQLGGMMPHLGGJHPOOLIMMILLKLMIKRBPIOHHHKNHOGLOKEMLEQNFJKFIEPNMNJKHOMMKOJPKMPRFMQOHGKPFICMJMHHKMKI
    NIHMQIMPKMLLQFMNKMOKHMNNNIILLJIJQLQJNLRQJKKPMNMIHPKJMLINISNMJJKRHNLLPGJONPIPIJOGQLHIKIPPLOGLSIMOJIONLOPLLMOPOPKQKMNNJMOGOLTLIKJLNQTMNOLPNMNG
    LHFJOOKKJJMJKLOLHNLONPHELMLNNKHNHMLKIKKLPJMKNJHIGMLJOMKLENUIHNIMMIGLIKOKJKJRMFONJLLMIMMKRLHDLGRHOLFMOJHNRJLJOLFRGLMMHLJNMPLUNNPMMJKJMKLJMNNK
    KMKKMKNMJJGJOJOPFMVOKNGPNINGLNRRNINIHHQKOPKKLLLMQOIKMMLQLKHOINNQMPNKPLPPIJPPPMILMOHKKIJKMHNKIKKPNJISKOKPMILKILMINLPSKNGKLMHHOKKMKOKULMNPRJLP
    LMHINCNLKIHHQNJIIMPMMJHNPNLMOMOQLMLOLIIONLMQQLOMLLKIEOOMNILGNIKQJPJLKIHHNNMGHLJHMLMKOMLMLOOIPPIKPSOOKMMONJGHRIHIPKMKLOJIJKKRONMOMONHKSKMRKRN
    JINMONJKKHNRKNMMOLJOOJNNQRKMIJQJMKKNNNFOHLKIRQLMDMLKKKKIFMJJSKKGNCQJILIPFOMLMHGNHOKKMJMNHLLMQNNNIJIJJNILVKNLOJGILLLLTLNJNNJQQMPKNNMIPIQDCOGO
    ILKSFOPKPMKMGNDJFINOLHLMKLLUIJRPRMLNKJNPPMISLIKOLPMNIJGKHORJMLJNKKIMOMQIKGJISLKNPNLLPMJNPRJNLNSNMJKJKUNOINLMFMIKJPNNLOPLGEMMNQPKKPPKNFQMKPLN
    JMMKMKNLKPQMLMQNNIKJNOMLNOHKLLRGOOHKQNQSPQMNJHGJRONHOMNIKLOEILGKKGLTLKLJLONPKPKMMGLLJNOHILNJOHOKKQFNHMIONIMNMJGQGMJNNMLIKLMOHLINMMNMRQGJLPMH
    NLKNMOPKLLVQOKNGMNMQLNSJMMLJLNKIONNLOMIOHHHHNGMKHKLILNKNMNKNTJHGPMMFKIGGLOPNHLNOLGOSIKGLNOKIJOIKKGKIIKJLOLKMKLGKJINMSMHJMJPMSJLLRNLNLNOMMTLF
    NJNIPOKOMJMMHKQRKHMKHINNHNMKQPPEJLIMMNPKKJIGIMPFPIGMLMIQKQRLJLHNSNLLMIJKLKRHPMINMMNGKKHMMNKKLKQJGJKINMRMRSDTHNNSLLOGHHIONJIOOHJKEJKPNMMQDONM
    FNILNILOLIOHMLLTSPLGIOMJKMLJLKMGLKDNHJNEMJNOINJLKMFOIISKIJGPOSMNKKPIMLNNKGHOLGISKOKQHPJNONNJJMJKKPJJONOKOOEJMLLMLIELKJNIIGMJLLHLMIJMMLNJKNJP
    LMLHOHKIMPIQMNRHMNJLIMLLMKINQLIOLKQILKMNNKJEHPNDHPKOINNLLMFIGDOIOJOGJIKNJFHHOIMDMGSKFMHMILIIMIOJNJMKNNONKOQPIENJNIMIGNFKKPJKHIFNMPLLJNIKLJEK
    HHMGKMJDMKNJMGFKINCMNKGOLLKNLLOFIIMFMOGMNNUKSOGLKNNMNHGKVJLOKMOHGPCLMQQKSDGMLMPLKMLKEPLOOKQFJJNLFMMKSMMOMINJOJLMJIJNPKLLOINKJLMOJJPLEIKGKMND
    KNMKQNOKKGJHMHILLJKKMMMLMKLKMQLMOMLGOKIMFQPLMJPHGGNKMKKFNMLIKIMEHIFJJKPIIHLIIOOLKMFKNHISKKPJLRUIJTFJQDKLMHDNJKLIOCJLQMNGIPSQOPGKPNJHOPANJMMH
    RJLKOQUTNNNOSIMNLPMLMNVRKIOJFOIIFGONPJKKLLQJLOLKRMOLNNDKTJRONJGKJTLUOOFGELHKMNOQGMJLLLHVBRGPNOHIOMHGKMOHHPFJIPPDNFPHNOKOLMHQRMGKNOFSRMRQEPTL
    QNSNTQLOLIRLLPRMIQOTILUOGEOQKJMPPEJOMNQOQPKGKPKELHPTSKRJMMOPPNKFESJLJJFKEKLMGQJIKKIHJLTJKHIDKEHFCMVHHFIHMOGNJKLGOHNSPPOONJINOKJJKNKOMDKFMJMF
    KJGJKOJIHJNKKNMIKILHPMNQFHPKKMLIKPKLMPMLNLGNNKMPPKMJKEHHJKTHHEKEJFPEOLKINLMGLNJNOGTLLOHRGJMJNIPMJKPJJGIMILNMJNHKIKHKTHILGMJJJLLPJIMQMPMKKHSN
    NKNHIGMIFIGQORKPNKSGIKRLGHMJPMMKNONMRKKMPJLIKRLJRLHINPJQPIJJIPGLMMMONJMQMRENHMHNLPLMKQRJNMJQAMHOLQMMMGNNLPROKFMOSGIHLJNMESRKLLKLLKPMKOOMNMIQ
    PNILMIKNMENPKOLTKOILHCPLLLJQSNMNIHSLOFHKQKMQIGRJCQIIOGMRQSOIMNPJIMJOKNMKRSONIOJKMMKJOOQGJLNISEOLGNOLMJOHPIQMNKMHJLHPPNLFQOJJIOPGMQIMKDGJKSPT
    USKLINJKJHRGKLKPKNNJKBMKTMRLMLPKHOFMOJJJNPKLNKNPHRLPLJLLLMMOPOKQJPMMLTQOIJLSPLQEMKOJMMNINMLGMNHONHFHIPLMRJPOHVMLKKORKRJNMASNQKOOONMKPRSMPPHN
    PMLQROIKINNMOHKKQLGMMJPLKMNELLELINNGMRLKKKMLJLQLFQNHTMMMNKMKIJLKPOLMJLOJMIKRNNKRNMNSOMTPMONNVOKLGSLKMKLMLMJKKKKNOEVLMJHOHIMOPNPIGQNKOKHMOPIN
    MQLPSLOMKPPLOLOQJNNKTQJHLPJFOLRNRJKHOOPNISIKPFSQOOIRNSOOMKMNMGMTMMMONHLLJNJJHNLLPLISIPNMIJRNLKLHOKRHLLJUQPGOOIKIIMRIOMQIKJMNEOMOKNMGILKGQKVN
    QMTOTKPKHIDJMEPKKLREIJGOIQLMJQOMPMNNJNHHJNLLSJOPDKKOKNPSNRJKLPVQKFIHJUNOGRLHDJLJPLMQNLOHLPPIJJPPKUMIJOLPKMOMHPIQJHHNOLEPOLMQPOPJMKNRFMGKIQSO
    KNJIOFKKDKLQOPMHLJLNHHLNFJIRPHFQMMPJJHPJLJELHOOPPGTNQHNJKLJRUKGPJOHOKTMQODNONMJMILKLKJNQNLTOJJJFLNJKLOKKLMMLHNKMLMIHNKLMGQNMLPIOHMPOJLGQFNCO
    JONMHPMNLKOJPOOMOQNMEHLONOLMJIFATKSMMLNCTQGRQOIKFJOPOMRLNJMNNHNNHQSNLOQNJNMMRPEOPLTOOMPJHUSUIHKLMJVRPNSPNOQLKFNLMUQNOOKLNLLGIPNNNMNSHKLIIOHK
    VMRJKLKMNHMKLNGVMMIOHLLOKLTNKULNNMNOPJPHLHOKKKKFINOIPLMNHPTHOPLMMIRHHMIOKRMKLPPJGPIENIKMPRIPQQNEPKTJINKKJLNINRDOHIMLKOHLMNGHMLOSKNPRIKIMLKMK
    HOMVLSLJTLKKHQIIJKJPNLGPKMNQGMNONMOKKONPOGIRNOOFNQGDSKJJSPJNLKJNLRSHMLJJOSVQPQTKNMQQMNNILOQKJSNJKRJMNOLOQNKKLIGJPULILHIMPNJIPGKKNQLONJNNMLMG
    QLDJJMULMINNMFLLIIKKGLKKIOKNUIOSLHJLHILKMLIMOIIIHSLMJMIKNNIKNINLJMNJLMIKROFMRMIMMQHOJLJONNKNOKOHNGKQMILHMKJMIOKHRMNOKMNPKKNLHLKKMMPFLLNNOOMM
    HHELKHHOKJIJIHLNNKKQNPKMJFRKOFHMOPTLOJPSLMTUGIMLKNLMPGLPMOUJMNIKFGHJLMQIRQPOKPPGLGJFJNLLLIDPLLFKKHJDKJKLKHKKKMKJINOROJJKOOGJMKKJSNMQOMOMHJKI
    LLHKNKIKKSFNJOIPEJKQINGKILJFNNNJOLFINGLFCGFNKMMQTHOIPLIMLNLLKNQJJJMPLKLNKKODNMLJKHKJQRKJJILNKKIJPMLMHNMMKJKMQOIQGKLKPMMLQFONKHQLUQJFGLLPNLKJ
    LOJKPJKPKOJLJKJMNSRMLMHMMRNNJNLKNLLJGRJOJMJEKOOKNOJMLRJHJKNIIMNNJDTIRLQPJKNHMMNLLLKLFQKPMLKKHRLJNIGJGMOJKJJFTKPKMJIGJMJKQGMMJHIQPLFLMHHLPMMJ
    IMLPHLPMNOKKMNJLPVKJKNGHKGNJIKQJQLRLMKNOJKINFLPOPJLQJHQNRIQPLPNNKIMINKIPLMKMLNNJJNJSMNGNKLMKKKKMHGGJNJVLRQMQLMMQPNMIMHKKIJOLOIMHEPRMNEMPLKSP
    KNKMRKMQINGLJQJMIJRLNJOELIFVIOOLOKHNJQLJMLJLJKSPOKJLMKJMJJJLOMIMSKNOMQMKPNRMQHQIJHLLKNJMNQRPIJPJONUHIKUKKNMRFKKMNMHLGNDKKNNLMFMJPHJNPPGJIJKG
    OKIHKFJLHLPMMNSNOMCNLLNNLINIONNJHFOPIQMMLRJJMPNLMIIIQGPPHLMLNLLNQSHOJPJOJPLPNIIMNMNPILLPIQTGHJKKEOALLIOKKNMNPRMMCGMPMKILLNPPHQOFNNLRPOJNMOKM
    KLQIDMIKHKLGNPEKEOIMIKIOKINPPDMTEKPJNLMJMOKOKIRNKCDLLMKSPILJIODFNPMGQPJIJMILGEMKLMQMLLOLLFNKDEVKIIJOGGPMMLJKHOFKKIKKMMSQKOMKLDMNKLJMGPNKILNJ
    HFQKFMMJIEGMOIOQOHLMDNEIJMLIONRPJJGJFLKPKKOLPLKMOLLLRUNIJOLIMMLVJOMQIQIQPJOGNGKQFKLJOKGKKNOIHNKHMNLHLLPPHLQPPFPILGJPKNNJQLGNPTKIJMNRMGOMJHJM
    MKMJPFJEHMKKMMNIINKPNPMKLMIHQVNRRLJNIRKLNLKOPMNONPKOQMOQQNPPRMLNLPKOMSLIKLMQJNLOGQIGGLOOISILLJOKLQQKHEPOMQLKFPILJOFLMIPKOMHNGIFKHQQDMLLJMCNM
    PIQNOKNONKKPNGNLNLSOLNQLMQMNKPLOIKNINLPFKJLOCKKOEFNOOJGNKGNKLHLFHLRNLKPOGLMPJNLKIJELHLKLPKGGKPOIJRJFNONIGGEPPNQLPMHOLJMLSPJIJIMJLMQEFNFPEHQO
    LPNLKJPOHPQOGHRMREKNLQLMPFLLQMDHLLKKMKMMEKRNIMKRMKQGJSKSLERJVLKIRFJKULKHPPKPHHMKHIOOJMJOMMSQJJNHLIQNRIKEKLHKMIFJLNHJITOLSMLHSGQNOSHPNPIGMJJH
    LJGNMNSMMCOMKLQKPMPPFDCMDOKKSKSNJIIMMKNPSOJKPGOIKGNQPLPLQLLIJHMTNLHLDKOKQHJMGKNKKMHOMPLJPKJIMLFDOOKFOMNRUJGLQMJRGOGNJKNKMJNPHMLRNGQJLMFMPNNL
    MLPJSKIINIHIMOIRGMBKPLKJGMOLIJHNONKMJKJSLFTRPHOONPGHJHNKNLPJOPJMNFHFNTLJHGHMSJJNNMMJQHJNMQNKKVMMQHLQMLMLRINFRPNNMFHHSSFOOSNSIKKPOLRKHARPJLLI
    PQOKNJHIMQMLPJLGPVGNRMKHGMPHNNKNLLILPKJLIGAEINFMDJLKHJGEPKJGOMHMHMKILLJIKOLHQHMLNHMGJMHLIMMKMLHKHMMEKKPPEMPIIRQIMMJIIKNINNMMMMRJKMJRMUMHLTLM
    OMIMIMLLVOHNMOFPLCKRLJMNKPNPNQPNFPOSOKLIILPLNJKJGOOLRJQEFUHKJNRPRLPNKLHKVOKOLNNMKMMLMNLMHOLKJIIMQJNLRIPIKNPNILMMLLMPMPMJKMHMHKONLHIJHGOPNKPL
    NLKQNSOOGPOFJKLTIFOLLMTAMKPMPGLKRFNMQHRKNIRMKQKOIDLIVPJMMKNLKGNJRQGJILLKCOIMIQNNKQKOQEIJOPNJPKMIJNJMLQKMKNKHLINILNKLHINLIGPIOKLNNONSSFGGIOFI
    MGSQOPLKPFLJONOOGIJMSKQLNMLIGNLIKRNOIJNIJMTIOPJINMRQMJJLSKOIQSJFOJFNKHHDILNJLMMOSJDUJSKIGKJQNOGQONLJLKKLGJNPSHQMGIROIHEJKJPMMLMLLFOLOLGNIONJ
    FMPJJHGNNQNJQONPUPMNIINOQSJMNKJNNGMJNIMEPKKJOOSJKEKHOOMNLKJKKNKMKIFONGLKPHPRHPKMNHKNMIILRNNIJNOQOMNELLCGIHQJINNHIMMIJJNLHPUPEQHNMGIMJKFLOKJQ
    MPLNNPMNIPOHSQOCIOMMNIFHNSUMONIMNPIMMQOKUMOKPLJLRNMNLRILKIMNKLNMKKPLIMGMJHLMTRKJJJROMDQFMHKHKLINTMGMNJLHSNPDLJKMQIIKRONNMRNNLNIOREGMOORKKQNN
    IQLLOMJMJQMLPPJRGNMKOMRLMOKIKGOOMEIHLJGKFPELNPPNLGEPHJJOENJQIQLNPNPJLQNOSJRJNRFOJJSLJPHILGHMGONEKHGMOOLKJJNLNJMLPIQELPMKMPSOFNNLMKPNOKMMQLAM
    NLQMQGNMOKHOMNHIJRNLIGKPUHPKKINLROVOMMONIJIKKGQJNONOQILFHLOHGPKPMKLOQIIMGEPQOMNOINMMOILMLLJMOIVQEQJPJHIHROLNNQFHOJJJOMPJPFONNPQQOIJLLJOLLTSL
    PJLNSONNLKKPHMILJMQMLMKVOJJOOQHOJSLPOOILKJKJOLINPQMIIJKFOJHHLJTQLKMNNONPPJOGSMKLNEMKMNKMFOLLNPLJNLJJGGKKPHMOPGPFJKLKLNLHIJFJRNJNMLUMKJLPMRIL
    MJHERLKQNIMKGRHEHKJQSKMOOHESJRRHMNRQNQHQKPJPMLOOUHLRSSJMLGMLKOKJLNMJIFODRRHNIVHLFVMNMFJIOQOOKIPMKIIKDEIAILIPHLOGKNJOIIMLPHLKKLNMLLOGLLKLJSKN
    KIQHKOHOMLMMPKLKKHKHKJNJNNQTFIRMHMMJKPONKLGLHMSKMQLIILLNKNNLPGNOQNIPOKMPKOOQIIISKIHQLRHONKLJQMMMPEKMIKSFMSQMNFOLKGIEVHIKKNLOKOSFGHHOKDITNDQO
    OKFQOLCIJKMLILOJMONDJPGKRNLOFLOJNIMJGJMONJNNINMLLOIMIIKPFKJMUPQPKMKKME`,
    layers: `-0.34, -0.49, 0.038, 0.016, 0.057, -0.063, 0.113, -0.002, 0.03, -0.021, 0.165, 0.028, -0.11, -0.094, -0.212, 0.097, 0.079, 0.079, 0.025,
    -0.028, -0.028, 0.016, -0.118, 0.027, 0.044, -0.012, -0.079, -0.071, 0.021, -0.104, 0.054, 0.13, 0.184, 0.02, -0.061, 0.02, -0.104, 0.108,
    -0.072, 0.214, -0.078, -0.13, -0.037, 0.02, 0.017, 0.027, -0.153, 0.137, 0.084, 0.002, 0.002, -0.416, 0.16, 0.128, -0.2, -0.078, 0.152, -0.166,
    -0.042, 0.011, 0.003, -0.256, 0.033, -0.144, -0.08, -0.032, -0.127, 0.008, -0.022, -0.199, -0.036, -0.09, -0.11, 0.065, 0.081, 0.028, -0.069,
    -0.178, 0.197, -0.155, 0.14, 0.063, -0.041, 0.003, 0.213, -0.086, -0.005, 0.073, -0.078, -0.017, -0.001, -0.095, 0.069, -0.099, -0.109, -0.07,
    -0.047, 0.158, 0.112, -0.111, 0.018, -0.291, 0.275, 0.012, 0.061, -0.088, 0.032, 0.116, 0.077, -0.023, 0.13, -0.011, -0.225, -0.04, 0.035,
    -0.094, -0.071, -0.014, -0.014, 0.002, 0.041, 0.01, -0.081, 0.133, 0.325, -0.001, 0.173, 0.003, 0.026, 0.225, -0.197, 0.042, -0.042, -0.246,
    0.037, -0.212, -0.027, -0.021, 0.155, -0.088, -0.041, -0.029, -0.099, -0.027, -0.134, -0.011, -0.081, -0.11, 0.025, 0.028, 0.025, -0.556,
    0.034, -0.1, -0.097, 0.166, -0.091, 0.074, 0.043, 0.004, 0.119, -0.202, -0.093, -0.02, -0.073, -0.06, -0.001, 0.082, 0.004, -0.005, -0.077,
    -0.023, -0.048, 0.072, 0.085, 0.011, -0.167, -0.162, 0.049, -0.084, 0.145, 0, 0.109, 0.105, 0.143, 0.065, -0.028, 0.135, -0.361, 0.13, 0.07,
    -0.042, 0.031, -0.086, -0.015, -0.082, 0.032, 0.096, -0.038, -0.065, 0.025, -0.207, 0.013, -0.158, -0.249, 0.102, 0.025, 0.039, 0.122, 0.016,
    0.147, -0.148, -0.025, -0.024, -0.042, -0.07, 0.073, 0.15, -0.142, 0.031, -0.096, -0.081, -0.065, 0.157, 0.077, -0.05, -0.012, 0.012, 0.107,
    0.005, 0.255, -0.118, 0.102, 0.088, 0.228, 0.041, 0.096, 0.154, -0.175, 0.031, -0.037, -0.082, 0.045, -0.025, -0.074, -0.021, 0.1, 0.045,
    -0.149, -0.017, 0.001, -0.479, -0.023, 0.12, -0.214, 0.053, -0.018, -0.054, 0.014, -0.094, 0.078, 0.12, -0.104, -0.034, -0.056, -0.102, -0.023,
    0.003, -0.193, -0.122, -0.109, -0.088, 0.04, 0.057, 0.047, -0.189, 0.107, 0.165, -0.022, 0.049, 0.006, -0.002, -0.148, -0.093, -0.089, -0.142,
    0.194, 0.026, 0.128, -0.058, -0.018, 0.064, -0.012, -0.123, 0.025, -0.052, 0.068, 0.018, 0.102, 0.083, 0.067, -0.428, 0.077, -0.041, -0.147,
    0.06, -0.135, 0.025, -0.014, -0.054, 0.131, -0.148, 0.026, -0.037, -0.008, -0.029, 0.002, 0.093, -0.035, -0.009, 0.013, 0.048, -0.074, -0.041,
    0.133, -0.113, 0.136, 0.165, -0.107, 0.064, -0.24, -0.032, -0.104, -0.099, -0.059, -0.159, -0.061, -0.074, 0.232, -0.145, -0.046, -0.016,
    0.071, 0.036, -0.059, 0.013, 0.01, -0.01, 0.018, 0.067, -0.042, -0.869, 0.121, 0.007, 0.017, 0.053, 0.002, 0.056, 0.013, -0.051, 0.061, -0.07,
    -0.073, 0.051, 0.002, -0.094, -0.05, 0.074, -0.014, 0.081, 0.038, -0.077, -0.103, -0.003, 0.141, 0.026, -0.068, 0.05, -0.046, 0.275, -0.111,
    0.014, -0.051, -0.15, 0.008, -0.027, -0.024, -0.198, 0.122, -0.123, 0.008, 0.001, -0.078, 0.11, 0.003, 0.099, -0.019, -0.094, 0.011, 0.031,
    0.105, -0.024, 0.223, -0.019, -0.139, 0.128, 0.012, 0.162, 0.097, -0.058, 0.092, -0.033, -0.029, 0.044, 0.008, 0.156, -0.008, 0.03, -0.032,
    -0.037, -0.006, 0.024, -0.014, 0.065, 0.088, -0.116, -0.256, -0.255, 0.042, -0.042, -0.05, -0.159, -0.03, 0.192, -0.147, 0.026, -0.074, 0.11,
    -0.186, 0.154, -0.026, 0.035, -0.034, -0.017, 0.018, -0.029, -0.038, 0.071, -0.103, -0.116, -0.015, -0.667, 0.001, 0.065, -0.298, 0.056, 0.04,
    0.034, -0.144, -0.057, -0.001, -0.052, -0.176, -0.029, 0.018, -0.099, 0.075, -0.097, 0.02, -0.095, -0.155, 0.067, -0.071, -0.077, -0.113,
    -0.057, -0.308, -0.033, -0.014, 0.098, -0.155, 0.085, -0.011, -0.139, -0.049, -0.144, 0.129, -0.298, 0.127, 0.048, -0.106, -0.056, 0.055,
    0.236, -0.063, 0.067, -0.063, -0.049, 0.019, 0.178, 0.152, -0.682, 0.124, 0.041, -0.015, 0.139, -0.018, 0.094, 0.043, -0.139, 0.14, -0.101,
    -0.14, -0.041, -0.019, -0.12, 0.011, -0.049, -0.092, -0.001, -0.023, -0.099, -0.041, -0.041, 0.068, 0.007, -0.277, 0.071, -0.086, 0.214,
    -0.273, 0.012, 0.077, -0.015, -0.062, -0.027, -0.056, -0.083, 0.265, -0.159, -0.048, 0.042, -0.15, 0.094, 0.024, 0, -0.005, -0.076, 0.059,
    -0.058, 0.094, -0.453, 0.119, 0.018, 0.084, 0.13, -0.046, -0.152, 0.109, -0.184, 0.04, 0.03, -0.048, -0.002, -0.006, -0.131, -0.055, -0.03,
    -0.017, -0.013, 0.044, -0.035, -0.108, -0.082, 0.148, 0.045, -0.28, -0.28, 0.113, -0.153, -0.106, 0.033, 0.048, 0.022, -0.033, 0.149, -0.086,
    0.07, 0.013, 0.061, -0.012, 0.03, -0.014, -0.08, 0.027, -0.04, 0.115, 0.138, -0.143, -0.102, 0.005, -0.034, 0.074, -0.108, 0.017, -0.082,
    0.168, 0.023, 0.094, -0.107, 0.059, -0.101, 0.015, 0.077, -0.024, 0.05, 0.198, 0.04, -0.053, 0.037, 0.076, 0.041, -0.087, -0.064, -0.007,
    -0.063, -0.091, -0.198, -0.012, -0.326, 0.085, -0.107, 0.103, 0.161, -0.137, 0.073, 0.089, 0.178, 0.003, 0.13, 0.019, 0.029, -0.038, -0.049,
    -0.043, -0.079, -0.033, 0.088, -0.076, 0.045, 0.088, -0.032, -0.073, -0.152, -0.198, 0.126, 0.086, 0.035, -0.013, -0.039, 0.038, -0.095,
    -0.003, -0.03, -0.102, -0.089, 0.025, 0.047, -0.003, 0.063, -0.125, 0.062, -0.054, 0.032, 0.178, -0.026, 0.193, -0.04, 0.146, -0.015, 0.048,
    -0.086, 0.116, 0.155, 0.293, 0.076, 0.066, 0.011, -0.251, 0.097, -0.012, 0.014, 0.058, 0.009, 0.008, -0.03, -0.018, 0.085, -0.119, -0.024,
    0.057, -0.451, 0.089, 0.086, -0.165, 0.118, 0.014, 0.027, 0.061, -0.17, 0.156, -0.154, 0.044, -0.126, 0.01, -0.061, -0.126, -0.096, -0.066,
    -0.076, -0.141, -0.093, -0.048, 0.048, 0.016, 0.03, -0.039, -0.067, 0.065, -0.064, 0.15, 0.134, 0.158, 0.008, 0.208, 0.093, -0.005, 0.278,
    -0.16, 0.132, 0.088, -0.044, 0.081, -0.058, 0.016, -0.041, -0.025, 0.05, 0.009, 0.015, -0.063, -0.212, 0.142, 0.041, -0.129, -0.024, -0.08,
    0.042, 0.074, -0.089, 0.206, -0.076, -0.152, -0.004, 0.009, -0.036, -0.101, -0.041, -0.032, -0.08, -0.079, 0.009, -0.113, -0.008, 0.093,
    -0.004, -0.041, -0.049, 0.095, -0.199, 0.304, 0.024, 0.012, 0.104, 0.065, -0.063, 0.021, 0.145, -0.166, 0.125, 0.086, -0.039, 0.093, -0.052,
    0.085, -0.026, 0.013, 0.11, 0.026, 0.02, -0.082, -0.879, 0.069, 0.015, 0.066, 0.113, 0.056, -0.056, -0.044, -0.073, 0.115, -0.137, -0.031,
    0.06, 0.036, 0.046, 0.135, 0.031, -0.044, 0.016, -0.05, 0.071, 0.047, -0.045, -0.027, 0.114, -0.188, -0.016, 0.167, -0.11, 0.035, -0.152,
    0.063, 0.319, 0.134, 0.254, -0.064, 0.117, -0.073, 0.13, -0.025, 0.001, -0.011, -0.034, 0.083, -0.015, -0.041, 0.054, -0.031, -0.022, -0.005,
    -0.178, -0.058, -0.146, 0.039, 0.027, 0.115, -0.13, 0.021, -0.198, 0.192, -0.084, -0.019, -0.095, -0.064, 0.012, 0.031, -0.094, -0.128, 0.078,
    -0.115, 0.108, -0.012, -0.139, 0.004, 0.108, -0.243, -0.029, -0.186, 0.093, -0.02, 0.04, -0.243, -0.26, -0.154, -0.101, -0.18, -0.158, 0.078,
    -0.358, 0.068, 0.087, -0.026, -0.016, 0.104, -0.024, -0.004, -0.064, -0.001, -0.08, -0.04, -0.206, 0.163, 0.07, 0.003, 0.114, -0.048, -0.053,
    0.08, -0.058, -0.064, 0.162, -0.047, -0.029, -0.034, -0.118, 0.009, -0.065, -0.037, 0.085, -0.021, -0.004, 0.09, -0.186, -0.092, 0.052, -0.31,
    0.077, 0.086, 0.036, -0.049, -0.141, -0.153, -0.018, -0.023, -0.192, -0.026, -0.194, 0.01, -0.195, -0.016, -0.062, 0.068, -0.154, 0.065, 0.017,
    0.077, -0.057, 0.098, 0.156, -0.04, -0.373, 0.124, 0.103, 0.272, 0.11, 0.141, -0.091, 0.027, -0.021, 0.132, -0.031, -0.197, 0.066, 0.116,
    -0.012, 0.014, -0.137, -0.073, 0.04, -0.072, 0.056, -0.066, -0.125, 0.102, 0.031, 0.372, 0.126, -0.235, 0.042, -0.163, -0.02, 0.028, -0.059,
    -0.021, -0.086, 0.127, 0.013, 0.112, -0.178, 0.141, -0.016, -0.081, -0.013, -0.028, 0.025, -0.164, -0.123, 0.034, 0.022, 0.008, -0.177, 0.143,
    -0.044, 0.08, -0.187, -0.012, -0.183, -0.045, -0.24, 0.074, -0.256, -0.264, -0.002, -0.146, 0.013, 0.044, 0.076, -0.022, -0.061, -0.151,
    -0.096, -0.106, 0.065, 0.185, 0.073, -0.054, -0.211, 0.091, 0.318, -0.162, -0.127, -0.01, -0.038, 0.009, 0.025, -0.051, 0.148, 0.046, -0.092,
    0.131, -0.027, -0.009, -0.033, 0.032, -0.094, -0.007, 0.025, 0.145, -0.174, 0.012, -0.532, 0.153, 0.108, -0.021, -0.125, 0.086, -0.031, 0.114,
    -0.084, 0.012, -0.074, 0.079, 0.011, -0.074, 0.176, -0.134, -0.04, -0.046, 0.092, -0.124, -0.06, 0.066, -0.171, -0.03, 0.015, -0.195, -0.153,
    -0.182, 0.095, -0.013, 0.09, -0.129, -0.002, -0.107, -0.066, -0.086, -0.151, 0.12, -0.044, 0.112, -0.062, -0.071, 0.009, -0.144, 0.058, -0.187,
    -0.009, 0.006, 0.047, 0.011, -0.562, 0.062, 0.057, 0.02, 0.093, 0.081, -0.119, 0.048, -0.053, 0.117, -0.181, -0.05, 0.053, 0.123, 0.1, 0.007,
    0.105, 0.026, 0.166, -0.024, -0.094, -0.007, -0.072, 0.074, 0.141, 0.421, -0.092, 0.198, -0.091, 0.131, -0.009, 0.277, 0.05, 0.11, 0.201,
    0.182, 0.067, -0.121, 0.068, -0.161, 0.056, 0.088, 0.002, -0.063, -0.06, 0.133, 0.148, -0.04, -0.014, -0.03, -0.163, -0.037, -0.016, -0.072,
    -0.041, -0.007, -0.22, 0.026, -0.119, 0.149, -0.108, -0.106, -0.058, 0.124, 0, 0.004, -0.106, -0.058, 0.205, 0.15, -0.044, -0.06, -0.106,
    0.131, 0.048, -0.047, 0.023, 0.069, 0.088, -0.083, 0.07, -0.03, -0.044, 0.052, -0.02, -0.174, -0.162, -0.025, -0.133, 0.091, -0.01, 0.102,
    0.057, -0.086, -0.061, -0.039, 0.004, -0.008, 0.232, -0.002, -0.235, 0.105, 0.022, 0.216, -0.051, 0.135, -0.142, 0.144, -0.133, 0.043, -0.111,
    0.04, -0.19, -0.12, -0.006, -0.052, 0.029, -0.033, -0.017, -0.096, -0.024, 0.026, -0.064, 0.043, 0.063, 0.038, 0.039, -0.155, -0.007, -0.012,
    -0.123, -0.16, -0.057, -0.286, -0.236, 0.016, -0.091, -0.009, -0.143, 0.109, 0.089, -0.139, 0.16, -0.009, -0.045, -0.103, -0.02, 0.055, 0.007,
    -0.005, -0.317, 0.083, -0.166, -0.001, -0.211, -0.021, -0.066, 0.038, -0.08, 0.147, -0.117, 0.106, -0.035, -0.041, 0.075, -0.106, -0.123,
    0.163, 0.062, -0.025, 0.076, -0.184, -0.072, -0.115, -0.057, -0.063, 0.126, 0.066, -0.144, -0.073, 0.199, -0.014, 0.002, 0.001, 0.041, 0.29,
    -0.116, -0.126, 0.049, 0.113, -0.045, 0.188, 0.106, 0.094, -0.122, -0.081, -0.061, 0.02, 0.068, -0.029, -0.448, 0.18, 0.105, -0.23, 0.109,
    0.225, -0.08, 0.065, -0.061, 0.224, -0.049, -0.048, -0.014, -0.072, 0, 0.012, 0.081, -0.025, 0.003, -0.046, -0.061, 0.037, -0.08, 0.098, 0.032,
    0.038, 0.153, -0.098, 0.057, -0.092, 0.179, -0.169, -0.254, -0.036, -0.022, -0.061, -0.105, -0.051, -0.013, 0.046, -0.083, 0.006, -0.056,
    0.042, -0.093, -0.043, -0.191, -0.065, 0.102, 0.008, -0.067, -0.007, 0.054, 0.049, -0.045, 0.004, -0.257, -0.07, 0.021, 0.086, 0.022, 0.036,
    -0.02, 0.046, 0, -0.124, -0.072, 0.185, -0.013, 0.028, 0.008, -0.036, 0.154, 0.039, -0.066, 0.038, 0.012, 0.033, -0.091, 0.057, -0.19, -0.154,
    0.021, 0.063, -0.056, -0.142, 0.03, 0.058, -0.144, -0.139, -0.037, -0.026, -0.168, -0.039, -0.145, 0.217, 0.071, 0.087, 0.008, -0.147, -0.591,
    -0.027, 0.055, 0.016, -0.017, 0.194, -0.087, -0.105, -0.066, 0.089, -0.07, -0.12, -0.094, -0.094, 0.133, -0.055, -0.081, -0.049, 0.111, -0.114,
    0.048, 0.048, -0.035, -0.027, 0.066, 0.035, 0.192, -0.229, 0.107, -0.073, 0.06, -0.159, 0.039, 0.013, -0.154, -0.028, -0.128, 0.167, -0.017,
    0.042, 0.172, -0.106, -0.043, -0.133, 0.026, -0.158, 0.001, 0.052, 0.139, -0.037, -0.057, 0.17, 0.012, 0.015, 0.089, 0.188, 0.034, 0.121,
    -0.038, 0.059, -0.018, -0.098, -0.025, -0.018, 0.134, -0.048, 0.03, -0.092, 0.046, -0.071, -0.105, -0.027, 0.063, -0.002, 0.086, 0.096, -0.068,
    0.003, -0.081, 0.096, 0.037, -0.008, 0.139, -0.011, 0.02, 0.047, 0.029, -0.122, 0.13, -0.122, -0.039, 0.096, -0.224, -0.112, -0.178, -0.026,
    0.026, 0.169, -0.147, 0.003, -0.75, 0.071, -0.002, 0.019, -0.114, 0.154, -0.152, -0.052, -0.22, -0.024, -0.064, -0.059, 0.037, -0.072, 0.099,
    -0.155, 0.155, 0.072, 0.025, -0.028, -0.098, -0.011, -0.054, 0.21, -0.074, -0.042, 0.093, 0.167, -0.089, 0.099, -0.08, 0.078, 0.101, 0.112,
    -0.022, -0.085, -0.028, -0.079, 0.121, 0.013, -0.112, -0.069, -0.097, -0.145, -0.086, 0.21, -0.086, -0.108, -0.022, 0.053, -0.755, -0.032,
    0.12, 0.063, -0.087, 0.103, -0.183, -0.078, -0.095, 0.152, -0.072, -0.014, 0.037, -0.016, 0.007, 0.07, -0.019, -0.088, 0.101, -0.104, 0.026,
    -0.011, -0.071, 0.021, 0.072, -0.122, -0.067, 0.161, -0.054, 0.001, -0.112, 0.048, 0.112, 0.113, 0.218, 0.176, 0.048, -0.035, 0.107, -0.087,
    -0.016, 0.028, 0.003, 0.094, -0.004, 0.149, -0.055, -0.034, -0.106, 0.042, 0.392, -0.338, -0.077, 0.043, 0.063, 0.007, 0.057, 0.036, 0.069,
    -0.106, 0.045, -0.049, -0.017, -0.091, -0.028, 0.01, -0.102, -0.043, 0.036, -0.014, 0.046, -0.067, 0.206, -0.026, -0.074, -0.011, 0.097, 0.022,
    0.09, -0.113, -0.017, 0.19, 0.01, 0.03, 0.046, -0.039, -0.073, 0.198, -0.085, 0.122, 0.05, -0.052, -0.081, 0.083, -0.022, 0.169, 0.023, 0.032,
    -0.092, 0.079, 0.026, -0.018, -0.476, 0.215, 0.068, -0.04, -0.522, -0.148, 0.27, 0.028, 0.096, 0.394, 0.246, 0.246, 0.002, 0.03, 0.197, -0.053,
    -0.046, 0.002, -0.197, -0.221, 0.024, 0.098, 0.026, -0.057, 0.158, -0.005, 0.036, -0.08, 0.178, 0.206, 0.226, -0.27, -0.046, -0.012, 0.08,
    0.052, 0.02, 0.039, 0.127, -0.093, 0.071, 0.002, -0.009, -0.107, -0.035, -0.05, -0.082, 0.079, 0.068, -0.047, 0.285, -0.14, -0.021, -0.003,
    -0.031, -0.069, -0.003, -0.046, 0.025, -0.013, 0.012, -0.046, 0.016, -0.03, 0.069, 0.053, 0.05, 0.051, 0.11, 0.116, -0.099, -0.023, -0.207,
    -0.063, -0.034, -0.036, -0.047, 0.053, -0.077, 0.084, 0.29, 0, 0.072, 0.079, -0.3, 0.168, -0.139, -0.353, 0.109, 0.103, -0.246, 0.001, 0.142,
    -0.067, -0.143, 0.257, 0.372, -0.278, -0.006, 0.216, -0.136, 0.226, 0.093, -0.081, 0.055, 0.036, -0.046, 0.081, 0.299, 0.109, -0.127, 0.044,
    -0.176, 0.08, 0.084, -0.06, -0.043, -0.013, 0.045, -0.1, -0.073, 0.113, -0.082, 0.165, -0.045, 0.036, -0.129, -0.032, 0.108, -0.053, 0.152,
    0.091, 0.074, 0.059, 0.098, 0.114, 0.068, -0.154, -0.047, 0.02, -0.027, 0.072, 0.313, 0.166, 0.028, 0.08, -0.038, 0.036, -0.066, 0.023, 0.046,
    -0.02, -0.112, 0.021, 0.035, 0.011, 0.001, -0.054, -0.02, 0.021, 0.037, 0.099, -0.441, 0.073, 0.203, 0.02, -0.208, -0.039, -0.083, 0.187,
    -0.022, -0.079, 0.096, -0.14, -0.046, -0.032, 0.018, 0.352, 0.003, 0.143, -0.015, 0.174, -0.027, -0.203, -0.079, 0.189, 0.2, -0.095, -0.196,
    -0.2, -0.001, 0.115, -0.229, -0.264, 0.437, 0.265, -0.041, -0.008, 0.08, -0.017, 0, -0.007, 0.032, -0.054, 0.012, -0.086, 0.016, -0.026,
    -0.185, -0.13, 0.055, -0.004, -0.402, -0.066, 0.131, -0.064, -0.18, -0.375, 0.173, 0.11, -0.086, -0.039, 0.042, -0.012, 0.08, 0.022, -0.055,
    -0.02, -0.04, 0.044, -0.013, -0.007, 0.057, -0.025, -0.027, -0.074, 0.057, -0.034, -0.03, 0.102, -0.013, 0.03, -0.057, -0.039, 0.088, 0.18,
    0.192, 0.162, 0.1, -0.122, 0.021, -0.035, 0.149, -0.173, 0.138, 0.028, -0.004, -0.136, 0.041, 0.03, -0.008, 0.09, 0.096, -0.158, 0.221, -0.041,
    0.106, 0.088, -0.227, -0.13, -0.127, 0.118, -0.205, 0.276, 0.044, 0.157, 0.467, -0.364, 0.022, -0.004, -0.018, -0.03, -0.004, -0.022, -0.029,
    0.067, -0.034, 0.042, -0.008, 0.026, -0.156, 0.069, 0.16, 0.099, -0.115, 0.144, -0.018, 0.338, -0.106, 0.097, 0.024, -0.146, -0.031, -0.045,
    -0.058, 0.04, -0.092, -0.165, 0.009, 0.121, -0.001, -0.089, 0.021, 0.067, 0.039, 0.058, 0.03, 0.065, 0.007, 0.012, 0.024, -0.039, -0.011,
    0.052, 0.005, -0.043, 0.03, 0.228, -0.015, 0.192, 0.428, 0.124, -0.131, -0.266, 0.1, -0.106, -0.233, 0.078, -0.225, 0.254, 0.13, 0.385, 0.316,
    -0.086, -0.034, -0.21, -0.106, -0.146, 0.135, 0.034, -0.221, 0.001, 0.019, 0.107, 0.006, 0.183, 0.256, 0.228, -0.335, -0.021, -0.023, 0.055,
    0.031, 0.026, -0.002, 0.055, 0.026, -0.086, 0.007, -0.007, 0.008, -0.049, 0.156, 0.214, -0.005, -0.14, -0.002, -0.019, -0.067, -0.023, 0.013,
    0.199, -0.155, -0.109, 0.106, -0.003, -0.08, 0.093, 0.123, -0.073, 0.016, -0.023, -0.038, -0.013, 0.078, 0.135, -0.065, -0.055, -0.016, 0.063,
    0.1, 0.194, -0.109, -0.029, -0.015, 0.12, -0.06, -0.072, 0.215, -0.019, -0.056, -0.224, -0.179, 0.182, 0.183, 0.31, -0.185, 0.565, 0.235,
    -0.098, -0.173, 0.007, -0.488, -0.218, -0.235, 0.153, 0.131, -0.225, 0.11, 0.188, -0.01, 0.259, 0.126, 0.251, 0.291, -0.09, -0.167, -0.174,
    0.063, 0.03, -0.267, -0.068, 0.035, -0.048, -0.067, -0.044, -0.07, -0.04, 0.016, 0.05, 0.029, 0.056, 0.019, 0.053, -0.008, 0.011, 0.077,
    -0.029, -0.138, -0.011, 0.111, 0.085, 0.059, 0.217, 0.03, -0.004, 0.064, 0.116, 0.118, 0.095, -0.069, 0.093, -0.077, -0.035, 0.08, -0.049,
    0.064, 0.065, 0, -0.081, -0.135, -0.063, -0.077, -0.09, 0.121, 0.084, -0.105, 0.028, 0.042, -0.065, -0.242, 0.009, 0.113, 0.097, 0.04, 0.379,
    -0.017, 0.15, -0.007, 0.081, 0.046, 0.043, 0.273, -0.16, -0.346, -0.221, -0.044, 0.22, -0.035, 0.002, 0.1, 0.349, -0.357, 0.16, 0.324, -0.146,
    0.161, -0.042, 0.393, -0.137, -0.18, -0.375, -0.633, -0.551, 0.075, -0.026, -0.097, -0.013, -0.023, -0.039, -0.028, 0.086, -0.017, 0.114,
    -0.032, 0.059, 0.223, -0.035, -0.171, 0.02, 0.139, 0.011, -0.094, 0.101, 0.074, 0.35, -0.134, -0.056, 0.001, 0.014, -0.019, 0.036, -0.055,
    -0.038, -0.009, 0.04, 0.015, -0.011, 0.033, -0.057, -0.023, 0.038, 0.085, -0.019, -0.047, 0.037, 0.01, -0.048, -0.047, 0.004, 0.004, 0.037,
    0.02, 0.008, 0.043, 0.175, 0.177, -0.12, -0.2, -0.214, -0.017, -0.059, -0.092, 0.001, 0.077, 0.004, 0.024, 0.197, 0.052, 0.023, 0.123, -0.123,
    -0.337, -0.062, 0.022, 0.254, -0.165, 0.191, 0.184, -0.06, 0.047, -0.02, 0.209, -0.037, 0.513, 0.214, 0.044, -0.014, -0.009, -0.028, -0.008,
    0.013, -0.024, 0.026, -0.07, 0.058, 0.018, 0.008, -0.073, 0.206, 0.197, 0.129, -0.122, 0.304, -0.069, 0.257, -0.132, 0.21, 0.367, -0.214,
    -0.062, 0.068, 0.106, 0.074, 0.012, -0.001, -0.013, -0.014, 0.071, -0.005, 0.068, -0.02, 0.007, 0.035, -0.045, 0.021, -0.043, -0.001, 0.062,
    -0.052, 0.093, -0.026, 0.06, 0.002, -0.048, 0.208, 0.174, 0.136, 0.16, -0.152, -0.358, -0.151, -0.019, -0.137, -0.255, -0.024, 0.059, 0.303,
    0.44, 0.073, 0.083, -0.093, -0.004, 0.053, -0.1, -0.317, 0.173, 0.039, -0.189, -0.001, 0.12, -0.065, -0.011, -0.144, 0.228, -0.058, -0.748,
    -0.357, -0.017, 0.01, 0.017, 0.015, 0.03, -0.008, 0.017, -0.025, 0.024, -0.019, 0.003, -0.01, 0.23, -0.277, -0.1, -0.138, 0.255, -0.34, -0.028,
    -0.262, 0.112, -0.421, -0.301, -0.043, -0.013, 0.03, 0.036, -0.049, 0.028, -0.021, -0.026, 0.088, -0.046, -0.005, 0.008, -0.051, 0.01, -0.004,
    0.007, -0.024, -0.093, -0.049, -0.017, 0.008, 0.01, -0.01, -0.032, -0.008, 0.046, -0.339, -0.166, -0.059, -0.108, 0.096, -0.033, -0.045, 0.043,
    -0.051, -0.071, 0.247, 0.114, -0.162, -0.124, -0.063, 0.09, 0.059, 0.015, 0.089, -0.011, -0.023, -0.142, 0.027, -0.127, -0.056, 0.027, 0.02,
    0.21, 0.168, 0.096, -0.216, -0.518, 0.119, -0.026, 0.021, 0.049, 0.013, 0.002, 0.027, 0.02, -0.044, 0.021, -0.056, 0.02, -0.038, 0.166, 0.139,
    0.105, -0.04, -0.002, -0.315, 0.113, -0.211, -0.014, -0.181, 0.159, 0.161, -0.054, 0.043, 0.058, -0.109, 0.045, 0.157, 0.017, -0.067, -0.018,
    0.009, 0.108, -0.045, -0.001, 0.026, -0.091, 0.001, -0.014, 0.048, -0.005, 0.115, 0.1, 0.004, -0.008, 0.025, 0.018, -0.296, 0.037, -0.208,
    0.02, 0.188, -0.105, -0.068, -0.165, 0.113, -0.024, 0.188, -0.176, -0.238, -0.185, 0.005, -0.076, 0.154, -0.002, 0.169, 0.078, 0.179, -0.114,
    0.039, 0.212, 0.021, 0.15, 0.048, 0.438, -0.398, -0.042, -0.414, -0.379, 0.756, -0.006, 0.026, -0.006, -0.002, -0.021, 0.027, 0.058, 0.017,
    -0.043, -0.029, 0.013, -0.039, -0.122, 0.11, -0.133, 0.145, -0.066, 0.039, 0.068, 0.206, -0.097, 0.081, 0.017, 0.094, 0.043, -0.232, 0.159,
    0.115, 0.001, 0.09, 0.022, 0.005, 0.14, -0.031, -0.058, -0.094, 0.183, -0.033, 0.069, -0.026, -0.103, -0.068, -0.106, 0.082, 0.049, 0.035,
    0.04, -0.125, 0.152, 0.051, 0.236, -0.231, 0.375, 0.191, -0.185, -0.23, 0.383, 0.02, 0.126, -0.024, -0.022, 0.064, 0.188, -0.002, 0.309,
    -0.075, -0.177, -0.147, 0.037, -0.179, 0.134, -0.197, 0.157, -0.252, -0.012, 0.278, -0.177, -0.155, -0.41, -0.307, 0.294, 0.296, -0.015,
    -0.001, -0.022, 0.022, 0.019, 0.012, -0.051, 0.045, -0.008, 0.09, 0.007, -0.024, -0.071, 0.055, -0.059, 0.312, 0.029, 0.377, 0, 0.206, -0.009,
    0.366, 0.114, 0.06, -0.063, 0.077, 0.058, 0.118, 0.061, -0.04, 0.076, 0.019, 0.044, -0.079, -0.044, 0.025, -0.027, 0.023, -0.04, 0.052, 0.118,
    0.032, -0.053, -0.081, -0.011, 0.002, -0.009, 0.05, -0.128, 0.261, -0.092, -0.055, 0.069, 0.142, -0.197, 0.106, -0.133, -0.246, -0.265, -0.026,
    -0.102, 0.161, -0.014, 0.049, -0.128, -0.147, -0.128, 0.208, 0.064, 0.056, 0.258, -0.133, 0.054, 0.065, -0.328, -0.194, -0.331, 0.012, -0.217,
    0.17, -0.21, 0.21, 0.004, -0.039, -0.09, 0.034, -0.06, -0.018, -0.043, 0.09, -0.049, 0.033, -0.034, 0.042, -0.06, 0.05, -0.007, 0.029, -0.022,
    -0.122, -0.161, 0.126, -0.304, 0.147, -0.035, 0.005, 0.018, -0.06, -0.136, -0.104, -0.144, -0.087, -0.169, 0.003, -0.036, 0.046, -0.079,
    -0.062, -0.061, 0.068, -0.027, -0.011, -0.002, -0.004, -0.088, 0.097, -0.03, 0.097, 0.118, 0.019, 0.126, 0.019, 0.46, -0.229, 0.075, 0.491,
    0.283, 0.155, 0.079, 0.043, -0.022, -0.266, -0.164, -0.133, -0.185, -0.495, -0.406, 0.021, 0.251, -0.057, 0.448, 0.161, -0.333, 0.155, 0.321,
    -0.1, 0.062, 0.145, 0.138, -0.003, 0.006, -0.218, -0.221, 0.425, -0.034, 0.023, 0.005, 0.055, -0.032, 0, 0.026, -0.008, 0.089, -0.029, 0.028,
    -0.004, -0.072, -0.096, -0.038, -0.132, 0.054, 0.028, -0.14, 0.062, -0.082, 0.104, -0.023, -0.018, -0.106, -0.055, -0.025, 0.054, -0.01,
    -0.016, 0.037, -0.024, -0.003, -0.069, -0.03, 0.026, 0.138, -0.044, -0.125, -0.083, 0.023, 0.001, -0.077, -0.045, -0.014, 0.049, 0.071, 0.043,
    -0.063, -0.035, 0.379, -0.458, -0.401, 0.169, 0.661, 0.55, -0.486, 0.078, 0.438, -0.482, -0.385, -0.425, -0.446, -0.687, -0.452, 0.251, 0.166,
    0.282, 0.081, 0.096, -0.037, 0.072, 0.393, 0, 0.001, 0.199, 0.235, -0.292, -0.188, -0.186, 0.22, -0.187, 0.014, 0.077, 0.087, 0.029, 0.025,
    0.124, -0.054, 0.003, -0.055, -0.009, 0.022, -0.115, 0, 0.124, 0.077, 0.108, -0.108, 0.157, -0.209, 0.06, 0.186, -0.073, 0.089, -0.221, -0.064,
    -0.032, -0.03, -0.069, 0.02, -0.033, -0.016, -0.025, -0.012, 0, 0.002, 0.011, 0.013, -0.037, -0.038, -0.01, -0.012, -0.023, -0.085, -0.003,
    -0.017, -0.019, 0.045, 0.053, -0.093, -0.102, 0.054, -0.033, -0.038, 0.06, -0.028, 0.173, -0.282, -0.013, -0.233, -0.241, -0.073, 0.075, 0.18,
    0.068, -0.029, -0.08, 0.014, -0.027, 0.138, -0.11, 0.144, -0.044, -0.234, -0.056, -0.014, -0.142, 0.051, -0.017, 0.038, -0.141, 0.34, -0.74,
    0.014, 0.031, 0.006, 0.031, -0.029, 0.048, 0.003, -0.093, 0.066, -0.01, 0.033, -0.01, 0.073, 0.104, -0.179, 0.023, 0.023, -0.038, 0.136,
    -0.134, 0.156, 0.01, 0.007, -0.053, 0.037, -0.004, 0.022, -0.058, -0.076, 0.069, -0.083, -0.093, -0.002, -0.035, 0.138, -0.019, -0.106, -0.095,
    -0.114, 0.014, -0.1, -0.041, -0.156, -0.005, -0.017, 0.17, 0.008, 0.068, 0.111, -0.218, 0.014, -0.086, -0.119, 0.116, -0.163, -0.317, -0.086,
    0.081, -0.03, 0.29, 0.292, -0.165, -0.114, -0.058, 0.396, -0.007, 0.163, -0.123, -0.17, -0.063, -0.061, 0.237, -0.21, 0.184, 0.023, -0.025,
    -0.304, -0.249, 0.084, 0.254, 0.338, -0.426, -0.003, -0.054, -0.007, -0.012, 0.002, -0.013, -0.02, 0.029, 0.024, -0.002, 0.005, 0.021, -0.02,
    -0.038, 0.049, 0.095, -0.138, 0.016, -0.097, 0.173, -0.017, -0.215, -0.047, -0.259, -0.008, 0.023, -0.039, 0.151, -0.035, -0.001, -0.002,
    -0.073, -0.006, 0.08, -0.048, -0.023, 0.01, -0.008, 0.022, 0.003, -0.016, -0.049, -0.018, -0.037, 0.003, -0.022, 0.05, 0.026, -0.112, 0.333,
    -0.393, 0.763, 0.303, -0.18, -0.355, -0.228, 0.259, -0.241, -0.838, 0.047, 0.06, 0.139, 0.559, 0.778, 0.156, -0.044, -0.071, -0.252, 0.008,
    -0.213, -0.009, 0.109, -0.233, 0.017, -0.09, 0.059, -0.254, 0.251, -0.008, 0.008, 0.304, -0.135, -0.032, -0.047, -0.008, 0.005, 0.042, -0.016,
    -0.084, 0.056, -0.065, 0.059, 0.046, 0.05, -0.416, 0.056, 0.086, 0.245, 0.187, 0.286, -0.04, 0.003, 0.036, 0.12, 0.331, 0.062, -0.022, 0.079,
    0.042, -0.114, -0.05, 0.058, -0.067, 0.001, 0.057, 0.081, 0.05, -0.015, 0.035, 0.011, 0.02, 0.051, 0.08, -0.134, 0.071, 0.044, -0.06, -0.089,
    0.018, -0.008, -0.037, 0.427, 0.049, 0.026, 0.221, -0.417, -0.04, -0.19, 0.112, -0.076, -0.066, 0.147, 0.125, 0.262, 0.389, 0.202, -0.45,
    -0.034, -0.158, 0.209, 0.298, -0.044, 0.105, 0.038, -0.225, 0, -0.003, -0.033, -0.034, -0.063, -0.228, 0.328, -0.511, -0.187, -0.038, 0.035,
    0.054, 0.013, -0.003, 0.03, 0.039, -0.071, 0.046, -0.047, -0.008, -0.024, 0.051, 0.206, 0.16, -0.003, -0.082, 0.094, 0.114, -0.066, 0.024,
    0.038, -0.112, -0.109, -0.005, 0.009, -0.078, -0.021, 0.072, -0.035, -0.045, -0.024, -0.031, -0.141, 0.056, 0.109, 0.106, 0.077, -0.052, 0.189,
    0.102, 0.104, 0.009, 0.007, 0.029, 0.113, -0.018, 0.067, 0.283, -0.189, -0.094, -0.142, -0.342, 0.074, 0.076, -0.045, -0.076, 0.528, 0.312,
    -0.203, 0.072, -0.222, -0.276, -0.312, -0.132, -0.096, 0.184, 0.14, 0.036, 0.154, -0.138, 0.072, 0.237, 0.114, 0.189, -0.222, 0.188, -0.177,
    0.031, -0.025, -0.788, 0.917, -0.01, 0.011, 0.022, 0.008, 0.038, 0.007, 0.024, 0.023, 0.031, -0.042, -0.01, -0.007, -0.093, -0.007, 0.09,
    0.004, 0.01, 0.215, 0.001, 0.265, -0.067, -0.094, 0.01, 0.032, -0.072, -0.031, -0.116, 0.027, -0.1, -0.035, 0.082, 0.16, 0.093, -0.081, -0.007,
    0.007, 0.052, -0.161, 0.059, 0.027, -0.032, -0.049, 0.049, -0.026, -0.002, -0.007, -0.078, -0.153, -0.307, -0.01, 0.106, -0.034, 0.231, 0.022,
    0.092, 0.03, 0.012, -0.136, 0, 0.095, -0.124, 0.124, 0.151, -0.023, -0.235, 0.099, -0.047, 0.463, 0.051, 0.208, 0.047, -0.11, 0.088, -0.273,
    -0.047, 0.107, 0.158, 0.151, -0.112, -0.009, 0.208, -0.147, 0, 0.109, 0.096, 0.044, -0.039, 0.055, 0.096, -0.046, 0.093, -0.058, 0.034, -0.03,
    -0.012, 0.256, 0.005, -0.018, -0.328, -0.119, 0.116, 0.019, 0.189, -0.206, 0.139, 0.062, -0.125, 0.031, -0.027, 0.119, 0.089, 0.046, -0.011,
    -0.057, -0.078, -0.028, -0.076, 0.079, 0.157, -0.037, 0.002, -0.013, 0.004, -0.042, -0.026, 0.032, -0.014, 0.022, 0.059, -0.093, 0.002, -0.333,
    0.138, -0.033, 0.196, -0.26, 0.003, -0.04, 0.129, -0.013, -0.126, -0.13, -0.013, 0.244, 0.046, 0.108, 0.095, 0.193, -0.063, -0.161, -0.022,
    -0.063, 0.004, 0.192, 0.266, 0.128, 0.074, 0.057, -0.154, -0.022, 0.051, 0.255, 0.25, -0.146, -0.002, -0.008, 0.058, -0.027, -0.03, -0.022,
    0.04, -0.013, -0.007, -0.045, -0.018, 0.051, -0.098, 0.31, 0.129, 0.075, -0.286, 0.05, 0.402, 0.026, 0.063, -0.177, 0.093, 0.111, -0.082,
    -0.11, 0.016, -0.063, 0.106, 0.036, 0.072, -0.006, 0.03, 0.016, 0.007, -0.024, 0.069, -0.067, -0.071, -0.051, 0.131, 0.068, 0.018, 0.004,
    0.036, -0.015, -0.012, -0.021, -0.202, -0.025, -0.028, 0.085, 0.356, -0.234, -0.238, -0.018, 0.301, 0.195, -0.049, 0.085, -0.006, 0.424,
    -0.087, -0.09, 0.232, -0.093, 0.052, -0.071, -0.21, -0.379, 0.135, 0.193, 0.109, 0.084, -0.084, 0.154, 0.014, 0.216, -0.164, 0.262, 0.247,
    -0.334, 0.031, -0.034, -0.051, -0.049, 0.04, -0.052, -0.003, 0.106, -0.045, 0.019, 0, 0.035, -0.052, 0.084, 0.072, 0.042, 0.057, -0.086, 0.202,
    0.259, -0.015, -0.157, 0.068, 0.056, 0.152, -0.139, -0.151, 0.109, 0.017, 0, 0.064, -0.006, 0.081, -0.02, 0.109, 0.034, 0.033, -0.028, 0.04,
    -0.106, 0.017, 0.056, 0.073, -0.018, -0.053, -0.027, 0.034, -0.146, 0.245, 0.396, -0.145, 0.326, 0.232, -0.355, -0.376, -0.403, -0.001, 0.028,
    -0.382, 0.165, 0.01, 0.335, 0.092, 0.115, 0.261, -0.357, -0.019, -0.449, -0.014, -0.205, 0.351, -0.218, -0.311, -0.219, 0.03, -0.041, -0.114,
    0.045, 0.115, 0.355, 0.54, -0.857, -0.002, -0.014, -0.02, -0.027, -0.033, -0.041, -0.007, -0.029, -0.001, 0.053, 0.003, -0.009, 0.105, 0.055,
    0.081, -0.145, -0.11, -0.156, -0.038, -0.415, 0.194, 0.164, 0.022, -0.146, 0.04, 0.169, 0.028, -0.028, 0.148, 0.099, -0.089, 0.05, -0.087,
    -0.01, 0.094, -0.117, -0.009, -0.024, -0.029, 0.03, -0.019, 0.066, 0.06, -0.035, -0.009, 0.009, -0.115, 0.047, 0.379, 0.096, -0.191, -0.027,
    -0.032, -0.315, 0.134, -0.346, 0.203, 0.025, -0.218, -0.067, 0.202, -0.036, -0.064, 0.212, 0.124, -0.045, 0.078, -0.131, -0.079, -0.18, -0.133,
    -0.1, -0.161, -0.029, -0.024, -0.106, -0.277, 0.01, -0.086, 0.156, 0.408, -0.924, 0.006, -0.03, 0.006, -0.029, 0.003, -0.009, -0.016, -0.005,
    0.026, 0.008, 0, -0.014, 0.137, -0.03, -0.212, 0.018, -0.063, -0.068, 0.11, -0.092, 0.121, -0.023, 0.029, 0.014, -0.044, 0.207, -0.035, 0.161,
    -0.069, -0.034, -0.115, -0.105, 0.008, -0.008, 0.157, 0.095, -0.006, -0.05, -0.135, 0.103, 0.011, 0.029, 0.086, -0.067, -0.113, 0.125, 0.148,
    -0.037, -0.124, -0.205, -0.155, -0.372, -0.055, 0.305, 0.388, -0.138, -0.138, -0.085, -0.236, 0.23, 0.083, -0.103, -0.297, -0.205, 0.053,
    0.046, 0.14, -0.201, 0.07, 0.222, -0.123, -0.089, 0.155, 0.307, 0.151, 0.115, 0.108, -0.021, 0.024, -0.024, -0.341, 0.308, 0.026, -0.067,
    -0.018, -0.042, -0.048, -0.06, -0.043, 0.071, -0.032, 0.114, 0.021, 0.042, 0.008, -0.084, 0.475, -0.15, -0.116, -0.081, -0.061, -0.045, -0.084,
    0.194, -0.113, 0.058, 0.037, 0.002, -0.042, -0.032, 0.025, 0.058, 0.106, 0.069, -0.001, -0.067, -0.002, -0.014, -0.004, 0.049, 0.045, -0.07,
    0.002, 0.019, -0.012, -0.068, -0.041, -0.103, -0.047, -0.002, -0.138, 0.08, 0.341, 0.039, 0.065, 0.032, -0.02, 0.386, 0.305, 0.085, 0.076,
    -0.114, -0.229, 0.413, 0.201, -0.31, 0, 0.16, -0.108, 0.281, 0.152, -0.047, 0.113, -0.012, -0.039, 0.013, -0.018, -0.227, -0.162, 0.157, 0.054,
    0.093, -0.708, 0.926, -0.012, -0.014, 0.003, -0.009, 0.003, 0.009, 0.045, 0.001, 0.001, -0.046, 0.006, -0.023, 0.019, -0.159, -0.25, -0.01,
    0.038, 0.073, 0.217, 0.245, -0.11, 0.135, 0.054, 0.039, 0.007, -0.13, 0.102, 0.107, -0.052, -0.027, 0.005, -0.062, 0.066, 0.012, 0.048, 0.088,
    0.006, 0.074, -0.069, -0.007, 0.049, -0.105, 0.035, -0.005, 0.036, -0.007, 0.034, -0.036, -0.182, 0.12, 0.101, -0.09, -0.241, 0.197, 0.077,
    0.252, -0.068, 0.009, 0.122, -0.244, -0.089, -0.059, 0.022, -0.009, -0.076, 0.13, 0.083, 0.098, 0.274, -0.012, 0.02, 0.027, 0.064, -0.067,
    -0.297, 0.047, 0.115, -0.002, -0.392, -0.322, -0.636, 0.984, -0.017, 0.027, 0.025, 0.027, 0.003, -0.016, -0.009, 0.032, -0.039, -0.017, -0.026,
    0.02, -0.146, -0.003, 0.178, 0.134, -0.051, -0.039, -0.098, 0.181, -0.301, 0.026, -0.064, 0.079, -0.134, -0.055, -0.14, -0.103, 0.005, -0.079,
    0.146, 0.038, 0.008, 0.054, 0.02, -0.107, 0.013, -0.014, 0.097, -0.103, -0.01, -0.138, -0.161, -0.127, -0.043, 0.02, 0.078, -0.009, -0.35,
    0.154, 0.484, -0.265, 0.108, -0.078, 0.332, 0.37, -0.043, -0.104, 0.191, -0.2, -0.118, -0.076, -0.003, -0.085, -0.133, 0.054, 0.073, -0.128,
    -0.046, 0.166, 0.353, -0.01, 0.272, -0.161, -0.041, 0.104, -0.178, 0.023, -0.06, -0.252, 0.424, -0.127, 0.02, -0.015, -0.039, -0.012, -0.024,
    -0.009, -0.035, 0.06, 0.001, 0.073, 0.013, 0.021, 0.059, -0.155, -0.011, -0.026, -0.087, -0.012, -0.061, 0.167, 0.012, 0.033, 0.097, 0.028,
    0.116, -0.12, -0.037, 0.066, -0.035, -0.257, 0.104, 0.031, 0.06, -0.13, -0.073, 0.003, -0.028, 0.008, 0.078, -0.148, -0.072, -0.055, 0.009,
    -0.028, -0.068, -0.007, -0.044, 0.006, 0.115, 0.116, 0.089, 0, 0.199, 0.122, -0.146, -0.074, 0.303, -0.166, -0.247, 0.298, 0.113, -0.033,
    0.191, 0.089, 0.378, -0.391, -0.189, -0.382, -0.031, -0.484, 0.554, -0.056, -0.747, -0.132, -0.175, -0.166, -0.404, 0.429, 0.034, 0.18, 0.294,
    -0.119, 0.012, 0.001, 0.051, -0.017, 0.002, -0.008, 0.022, -0.003, -0.017, -0.036, -0.02, 0.01, -0.023, 0.019, 0.001, 0.141, -0.087, 0.283,
    0.233, 0.044, 0.056, -0.356, -0.075, -0.057, -0.047, 0, 0.03, -0.01, -0.006, -0.142, -0.088, 0.047, -0.051, 0.085, -0.037, -0.163, -0.038,
    -0.034, 0.047, 0.051, 0.014, -0.07, -0.055, 0.083, -0.044, 0.004, -0.012, -0.078, -0.1, 0.083, -0.266, 0.119, 0.083, 0.165, 0.009, -0.071,
    0.115, -0.22, 0.175, -0.024, 0.092, -0.032, 0.037, 0.197, 0.211, -0.029, 0.127, -0.085, -0.043, -0.179, 0.245, 0.069, -0.054, -0.143, 0.029,
    0.319, -0.02, 0.077, -0.074, 0.041, -0.248, 0.225, 0.041, -0.01, -0.086, -0.017, -0.001, 0.015, -0.036, 0.007, -0.017, 0.074, 0.03, 0.012,
    0.201, -0.098, -0.107, -0.185, 0.084, -0.014, -0.213, -0.118, -0.127, 0.231, 0.234, -0.109, 0.02, -0.037, 0.053, 0.035, -0.122, -0.109, -0.037,
    0.037, 0.044, 0.145, -0.016, -0.011, 0.031, -0.047, -0.004, 0.062, 0.011, 0.075, -0.014, 0.152, -0.164, -0.022, -0.136, 0.031, 0.069, 0.054,
    0.134, -0.161, 0.016, 0.196, -0.05, 0.102, -0.192, -0.148, -0.098, -0.312, 0.014, 0.074, 0.194, 0.175, -0.353, 0.095, 0.002, 0.556, -0.086,
    0.151, -0.281, 0.211, 0.15, 0.08, 0.08, -0.155, 0.333, 0.15, -0.007, -0.278`,
  },
];
