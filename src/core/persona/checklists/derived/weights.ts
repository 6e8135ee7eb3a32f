import type { EvidenceKind } from './evidence.ts';

// Written by `npm run weigh`, which learns it from persona files whose checks people have marked.

/** The evidence that something is known of, by kind, in the order of the numbers. */
export const names: Readonly<Partial<Record<EvidenceKind, string>>> = {
  above: `a about accep acces acros actio activ adapt add addin addit adr advan after again agent ai algor align all allow alrea also alter alway an
    analy and anima answe anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assur async at attri audit
    auth authe autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav bench benef best betwe block both
    bound branc break brows bug build built bundl busin but by c cache cachi calcu can capab card case cases categ cause cd chang chara check
    choos ci clari class claud clean clear cli clien cloud code codeb codes codin colla colle color comma comme commi commo commu compa compe
    compi compl compo compr compu conce concu condi confi confl conne consi const consu conta conte conti contr conve coord core corre cost cover
    creat crede crite criti cross css curre custo data datab de debug decid decis decla deep defau defen defin deleg deliv depen deplo descr
    desig detai detec deter dev devel devop diagn diffe dimen direc disci disco distr do docke docs docum does domai don't done drive durin dynam
    e each edge edit editi effec effic eleme embed emit enabl end endpo enfor engin enhan ensur enter entit envir error escal essen evalu event
    every evide exact examp excel excep execu exist expec exper expla expli explo expor expre exten exter extra facto fail fails failu fallb
    false featu feedb fetch field file files filte final find findi first fix fixes flag flags flow focus follo for forbi form forma forms found
    frame from front full funct g gate gates gathe gener get getti git githu globa go goals good gotch graph group guard guida guide handl hando
    hard has have heade help helpe hiera high histo hook hooks how html http human i ident idiom if image immed impac imple impor impro in inclu
    index indic infor infra initi injec input insta inste instr integ inten inter into inves invok is issue it itera javas js json keep key keys
    knowl known label langu large layer layou learn level libra lifec limit line links linti list llm load loadi local locat log loggi logic look
    loop low main maint make makin manag manda manua map mappi markd maste match matri matte may mcp md mediu memor merge messa metad metho metri
    micro migra minim missi mista mobil mode model moder modes modif modul monit more most multi must n name names namin nativ navig need neede
    needs negot net netwo never new next no node non not notes o objec obser of off offic on one only open opera optim optio or orche order organ
    other out outpu over overr overv own owner packa page para paral param parti pass path paths patte per perfo permi persi perso phase philo
    pipel pitfa place plan plann platf plugi point polic posit post power pr pract pre prefe prere prese preve prima princ prior priva probl
    proce produ profi progr proje promp prope propo props prote proto provi publi pull purpo pytho quali queri query quest quick rate ratio react
    read readi reads real reaso recei recom recor red reduc refac refer regis regre relat relea relev relia remov rende repo repor repos reque
    requi resea resol resou respo rest restr resul retri retur revie rewar right risk role root route routi rule rules run runni runti rust safe
    safet same scala scale scan scena schem scope score scree scrip sdk searc secre secti secur see selec self seman sensi separ seque serve
    servi sessi set setti setup sever shape share shoul side signa simpl singl size skill skip slow small smell solut sourc spawn spec speci
    split sql src stack stage stand start state stati statu step steps stop stora store story strat stric struc style styli subag succe sugge
    suite summa suppo surfa swift sync synta syste table targe task tasks tdd team tech techn templ terra test testi tests text that the them
    then these they thing this threa three throu time tips to token tool tooli tools top touch track train trait trans tree trigg troub ts two
    type types typic ui under unit up updat url usage use used user uses using utili ux v valid value varia verif versi via viola visua vs vulne
    warni web what when where which why will windo with witho work worke workf worki works write writi x yaml you your zero`,
  audience: `auditor coder generalist outsider reviewer specialist`,
  block: `list table`,
  column: `actio agent behav best case categ cause check code comma conte crite defau descr do error examp featu field file fix for issue it key layer
    level limit locat meani metho metri mode model name need notes opera optio packa param patte purpo recom requi resou rewar role scena sever
    solut speed statu sympt targe task to tool trigg type use value what when why`,
  form: `bold code codeFirst label parent question sentence term`,
  length: `1 1@aside 1@checks 1@conduct 1@demands 1@knowledge 1@none 1@reference 2 2@aside 2@checks 2@conduct 2@demands 2@findings 2@knowledge 2@limits
    2@none 2@reference 3 3@aside 3@checks 3@conduct 3@demands 3@findings 3@knowledge 3@limits 3@none 3@reference 4 4@aside 4@checks 4@conduct
    4@demands 4@findings 4@knowledge 4@limits 4@none 4@reference 5 5@aside 5@checks 5@conduct 5@demands 5@findings 5@knowledge 5@limits 5@none
    5@reference 6 6@aside 6@checks 6@conduct 6@demands 6@knowledge 6@limits 6@none 6@reference`,
  nearest: `aside checks conduct demands findings knowledge limits none reference topic`,
  opening: `a_b accep_basic add_a agent_md agent_quali ai_power alway_check alway_inclu alway_run alway_use alway_valid analy_the anti_patte api_desig
    api_docum api_endpo api_key api_refer appro_no aqe_learn aqe_v are_there async_await audit_loggi audit_trail authe_and authe_autho
    avoid_unnec avoid_using batch_opera be_speci best_for best_pract break_chang break_down build_a bundl_size busin_logic cachi_strat
    check_exist check_for check_if check_that check_the ci_cd circu_break claud_code claud_md clean_up code_quali code_revie colla_with
    confi_confi confi_manag confi_the conje_patte conne_pooli consi_using coord_with cost_optim creat_a creat_custo creat_new cross_platf
    cross_refer datab_migra datab_schem defau_to defin_the depen_injec desig_for do_not docke_compo docum_all docum_compl docum_https does_the
    don't_use e_e edge_cases ensur_all ensur_prope envir_varia error_handl error_messa event_drive execu_you expla_the focus_on follo_exist
    follo_the for_each githu_actio githu_https group_relat handl_error hardc_secre healt_check how_to ident_the if_a if_no if_the if_you
    imple_compr imple_prope imple_the in_any inclu_v infer_reaso input_valid integ_tests integ_with is_the json_for keep_compo keep_funct
    keep_tests keep_the lazy_loadi load_balan load_testi log_error look_for maint_consi markd_for memor_leaks memor_manag memor_usage mock_exter
    monit_and n_queri namin_conve need_to never_commi never_expos never_hardc never_log never_modif never_use next_js no_hardc no_secre node_js
    optim_for optim_image optim_perfo packa_json packa_manag partn_with path_trave perfo_bench perfo_monit perfo_optim perfo_testi perfo_tunin
    plan_for platf_speci prefe_compo prefe_expli provi_actio provi_clear provi_compl quali_metri query_conte query_optim rate_limit read_claud
    read_only read_the readm_md real_time respo_desig revie_exist revie_the root_cause run_git run_tests run_the searc_for secre_manag
    secur_audit secur_best secur_revie secur_vulne sensi_data set_appro set_up setti_up singl_respo skill_md sql_injec start_with state_manag
    stati_analy stati_deriv test_both test_cover test_data test_drive test_edge test_error test_files test_the test_with testi_strat the_user
    third_party treat_exter type_safet under_the unit_tests use_a use_appro use_async use_camel use_clear use_consi use_const use_conte use_data
    use_depen use_descr use_envir use_error use_expli use_for use_funct use_inter use_local use_meani use_param use_pasca use_prope use_react
    use_secur use_seman use_speci use_struc use_the use_trans use_type use_types valid_all valid_and valid_input valid_that verif_all verif_the
    versi_contr wait_for what_is when_a when_the when_you work_with worki_with write_clear write_compr write_tests write_the write_unit you_are
    you_need`,
  pair: `aside@none aside@topic checks@checks checks@conduct checks@knowledge checks@none checks@reference checks@topic conduct@aside conduct@checks
    conduct@conduct conduct@knowledge conduct@none conduct@reference conduct@topic demands@checks demands@conduct demands@none demands@reference
    demands@topic findings@none knowledge@checks knowledge@conduct knowledge@knowledge knowledge@none knowledge@reference knowledge@topic
    limits@none none@aside none@checks none@conduct none@demands none@knowledge none@none none@reference none@topic reference@aside
    reference@checks reference@conduct reference@knowledge reference@none reference@reference reference@topic topic@aside topic@checks
    topic@conduct topic@knowledge topic@none topic@reference topic@topic`,
  phrase: `a_new addin_a addit_resou adr_evide advan_skill analy_prior and_struc anti_patte api_desig appro_crite based_on befor_start befor_writi
    best_pract calcu_crite check_for ci_cd class_label claud_code code_organ code_quali code_revie code_style commo_issue commo_mista commo_patte
    commo_pitfa commu_style core_exper core_princ core_respo core_skill creat_a crite_scale criti_rules cross_domai defen_basel desig_patte
    desig_princ devel_workf do_not domai_commu each_findi edge_cases envir_varia error_handl every_findi evide_class excel_check file_namin
    file_organ focus_areas follo_the follo_these for_detai for_each for_every hard_rules how_it how_to how_you if_the if_you imple_appro
    impor_notes in_the in_this input_valid integ_with it_works key_featu key_princ label_every look_for memor_manag must_be namin_conve next_js
    non_negot not_to not_use of_conte of_the other_agent outpu_forma patte_and patte_to perfo_consi perfo_optim proje_conte proje_struc
    promp_defen pull_reque quali_assur quali_check quali_gates quali_stand quick_refer rate_limit relat_skill revie_check rewar_calcu secur_best
    see_also shoul_be skill_when state_manag table_of tech_stack testi_strat the_follo the_user this_agent this_skill to_activ to_avoid to_the
    to_use type_safet unit_tests use_cases use_the use_this use_when what_not what_to what_you when_a when_creat when_invok when_not when_revie
    when_the when_to when_you with_other you_are you_must you_need you_will you_work your_appro your_core your_exper your_respo`,
  said: `' a acces add after agent ai all alway analy any api app appli apply archi are ask async at auth authe auto autom avoid backe balan basic be
    befor best bette block break build busin c cache call camel can catch chang check choos ci class claud clean clear clien cloud code combi
    comma comme commo compa compl compo compr confi conne consi const conta conte contr conve core corre cover creat criti cross curre custo data
    datab debug deep defau defin delet depen deplo deriv descr desig detai detec devel direc disco do docke docs docum does domai don't e each
    enabl end enfor ensur entit envir error evalu every execu expec exper expla expli expor exten exter extra false featu fetch file files filte
    find fix flag focus follo for forma frame front full funct gener get git githu go group handl high how http https i ident if image imple
    impor impro in inclu input insta integ inter is it json keep key learn let lever limit line list load local log look lower main maint make
    manag map mastr match maxim mcp measu mediu memor migra minim missi model modul monit more most ms multi must n name netwo never new no node
    not npm numbe on one only open optim optio order organ packa parse pasca pass path patte per perfo plan postg pre prefe prefi prese preve
    prima prior proce produ profi proje prope prote provi publi pure pytho quali query raw react read real reaso recom reduc refer remov repor
    reque requi resea resou resul retur revie route run s safe same schem scrip searc secur see selec separ serve servi sessi set share shoul
    show simpl singl skip small snake some sourc speci split sql src stand start state stati store strin struc succe sugge suppo syste targe task
    test testi tests text the they this time to token track trans treat true type types ui under uniqu unit updat use user uses using utili v
    valid value verif versi visua what what' when where which with workf works wrap write www x you your`,
  start: `a accep acces accou accur ackno actio activ adapt add addin addit addre adjus admin advan after agent aggre ai alert algor align all allow
    alter alway an analy anima anti any anyth api app appli apply appro aqe archi are aria array artif ask asser asses asset assis assum async
    atomi attac attri audio audit auth authe autho auto autom avail avoid aws azure b backe backg backu bad balan base bash basic batch be befor
    begin behav bench best bette binar block boole bound branc break broke brows bug build built bundl busin butto c cache cachi calcu call can
    cance canno capac captu cargo catch categ centr chang chann chaos check choos ci circu cite clari class claud clean clear cli click clien
    close cloud clust cmd code colla colle color colum combi comma comme commi commo commu compa compe compi compl compo compr compu concu condi
    condu confi confl conje conne consi conso const consu conta conte conti contr conve coord copy core corre cors cost count cover cpu creat
    crede criti cross csrf css curre curso custo d dashb data datab date db dead debug decid decis decla deep defau defer defin deleg delet depen
    deplo depre deriv descr desig destr detai detec deter dev devel devic devop diagn diffe direc disab disco displ disti distr do doc docke docs
    docum does domai don't doubl downl draft dry dupli dynam e each early edge edit effec effic email embed empha empty enabl encry end enfor
    ensur enter entit entry enum env envir error estab evalu event every evide exact examp excel excep exclu execu exist exit expec exper expla
    expli explo expor expos expre exten exter extra facto fail faile failu fallb fast fasta favor featu fetch field file files filte final find
    findi first fix fixtu flag focus follo for force forge form forma forms frame from front full funct gathe gener get git githu give globa go
    good googl gorou gpu grace graph green grep group guard guide hand handl hardc heade headi healt help high highl histo hook hooks how html
    http https human i id idemp ident idiom if ignor image immut impac imple impor impro in incid inclu incon incor incre index infer info infor
    infra initi injec inlin input insec inspe insta instr integ inter intro inval inven inves is isola issue it itera java javas json jwt k keep
    key keybo knowl known kuber label langu large laten launc layer layou lazy lead learn legac let lever libra licen light limit line link links
    lint linti list llm load loadi local locat lock log loggi logic long look low lower magic main maint major make manag manua map mark markd
    marke match max maxim mcp measu mediu memor merge messa meta metad metho metri micro middl migra minim minor missi mixin mobil mock mocki
    model moder modif modul monit more most move multi must mutat n name named names namin nativ navig need neste net netwo never new next no
    node non norma not note notif npm null numbe oauth objec obser offer offic offli on one only open opena opera optim optio or orche order
    organ other outpu over overa overl owner p packa page pagin paral param parse parti partn pass passw patch path patte payme per perfe perfo
    permi persi perso phase pin pipel place plan plann platf plugi polic poor port post postg power pr pre predi prefe prefi prepa prese preve
    previ prima prior priva probl proce produ profi progr proje promp prope propo prote proto provi publi pure purpo push put pydan pytho quali
    quant query quest queue quick race rate raw re react read reada readi readm real recei recom recor recov red redis reduc refac refer regis
    regre regul relat relea remot remov rende repea repla repor repos repro reque requi resea resol resou respe respo rest resta resul retri
    retry retur reusa reuse revie risk robus role rollb root rotat route routi rule rules run runni runti rust s safe safet same sampl sanit save
    scala scale scali scan sched schem scope scree scrip searc secre secti secur see seed selec self seman send sensi separ seque seria serve
    servi sessi set setti setup sever share shell shift short shoul show signa silen simpl singl size skill skip skipp slow small smart snaps
    socia solid some sourc space spawn spec speci speed split sprin sql src stack stand start state stati statu stay step stop stora store story
    strat strea stric strin stron struc style styli subsc succe sugge summa suppo surfa swift switc sync synch syste table tag tailw targe task
    tasks tdd team techn templ tempo terra test testa testi tests text the theme think third this thoro threa throu throw time timeo times title
    to token too tool tools top total touch trace track trade train trans treat trigg troub trust try two type types typog ui under unit unnec
    unsaf unuse updat uploa url usage use user uses using utili v valid value varia vecto verif versi video view visua vites vulne wait want warn
    warni watch web webho webso well what what' when where which why windo work worke workf worki works wrap write writi wrong x xss you your
    zero`,
  telling: `aside aside@auditor aside@coder aside@generalist aside@outsider aside@reviewer aside@specialist checks checks@auditor checks@coder
    checks@generalist checks@outsider checks@reviewer checks@specialist conduct conduct@auditor conduct@coder conduct@generalist conduct@outsider
    conduct@reviewer conduct@specialist demands demands@auditor demands@coder demands@generalist demands@outsider demands@specialist findings
    knowledge knowledge@auditor knowledge@coder knowledge@generalist knowledge@outsider knowledge@specialist limits limits@coder
    limits@generalist limits@specialist none none@auditor none@coder none@generalist none@outsider none@reviewer none@specialist reference
    reference@auditor reference@coder reference@generalist reference@outsider reference@reviewer reference@specialist`,
  title: `a about accep acces acros actio activ adapt add addin addit adr advan after again agent ai algor all allow also alter alway an analy and
    anima anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assur async at attri audit auth authe
    autho auto autom avail avoid aware b backe backg base based basel basic be befor behav benef best betwe block both bound branc break brows
    bug build bundl busin but by c cachi calcu can capab cases categ cause cd chang check choos ci clari class claud clean clear cli clien cloud
    code codeb codes codin colla colle color comma comme commi commo commu compa compl compo compr conce concu condi confi conne consi const
    consu conta conte contr conve coord core corre cost cover creat crede crite criti cross css curre custo data datab de debug decis defau defen
    defin deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe direc disci disco distr do docke docs docum does domai
    don't done drive durin e each edge effec effic eleme emit enabl end endpo enfor engin ensur envir error evalu event every evide exact examp
    excel excep execu exist expec exper expli explo expor exten exter extra facto fails failu featu feedb fetch field file files filte final find
    findi first fix fixes flag flags flow focus follo for forbi form forma forms found frame from front full funct g gate gates gathe gener get
    git githu go goals good gotch graph group guard guida guide handl hard has have heade help hiera high hook hooks how http i ident idiom if
    image immed impac imple impor impro in inclu index infor infra initi injec input insta inste instr integ inter into invok is issue it js json
    keep key keys knowl known label langu large layer layou learn level libra lifec limit links list load loadi local locat log loggi logic look
    loop low main maint makin manag manda manua map mappi maste match matri matte may mcp md mediu memor merge messa metad metho metri micro
    migra minim missi mista mode model moder modes modif modul monit more most multi must n name names namin nativ navig need neede needs negot
    netwo never new next no node non not notes o objec obser of offic on one only open opera optim optio or orche order organ other out outpu
    over own owner packa page para paral param parti path paths patte per perfo permi persi perso phase philo pipel pitfa place plan plann platf
    plugi point polic pr pract pre prefe prere prese preve prima princ prior probl proce produ profi progr proje promp prope propo prote proto
    provi publi pull pytho quali query quest quick rate ratio react read readi reads real reaso recei recom recor red refac refer regis relat
    relea relev relia rende repo repor repos reque requi resea resol resou respo resul retur revie rewar right risk role root route routi rule
    rules run runni runti safe safet same scala scale scena schem scope scree scrip searc secre secti secur see selec seman sensi separ seque
    serve servi sessi set setti setup sever share shoul signa simpl singl size skill skip solut sourc spawn spec speci split sql src stack stand
    start state stati statu step steps stop stora store story strat stric struc style styli succe sugge suite summa suppo surfa swift syste table
    targe task tasks tdd team tech techn templ terra test testi tests text that the them then these they thing this threa three throu time tips
    to token tool tooli tools top touch track trait trans tree trigg troub two type types typic ui under unit up updat usage use used user uses
    using v valid value varia verif versi via viola visua vs vulne web what when where which why will windo with witho work workf worki works
    write writi you your`,
  word: `' 's 'use a aa aaa abbre able abort about above absen absol abstr abuse accel accen accep acces accid accom accor accou accum accur achie
    ackno acqui acros act actin actio activ actor actua ad adapt add added addin addit addre adds adequ adher adjac adjus admin adopt adr adrs
    advan adver advic advis aesth affec after again age agent aggre agnos agree ai aim aiox alert algor alias align all alloc allow alone along
    alpha alrea also alt alter alway ambig amoun an analy ancho and andro angul anima annot annou anoma anony anoth answe anthr anti any anyho
    anyth anywh api apis app appea appen apple appli apply appro apps aqe arbit arc archi are area areas aren' arg args argum aria arith arm
    aroun arqui arran array arriv arrow art artic artif artis arxiv as ascii ask asked askin asks aspec assem asser asses asset assig assis assoc
    assum assur ast async at atomi attac attem atten attri atual audie audio audit auth authe autho auto autoc autom auton autos avail avata
    avera avoid await aware away aws axe azure b back backe backf backg backl backo backp backt backu backw bad badge balan banne bar bare barre
    base based basel bash basic batch batte bağım bcryp bdd be beare becau becom been befor begin behav behin being belon below bench benef best
    bette betwe beyon bg big billi bin binar bind bindi biome bir bit black blame blank blast blind bloat blob block blog blue board bodie body
    boile bold bool boole boot boots borde borro bot both bottl botto bound box brace brain branc brand bread break bridg brief britt broad broke
    brows bubbl bucke budge buffe bug bugs build built bulk bulle bump bun bundl bus busin but butto by bypas byte bytes c cache cachi calcu
    calib call callb calle calli calls camel camer can can't canar cance candi canno canon canva cap capab capac capit caps capti captu card
    cardi cards caref cargo carri carry casca case cases cast casts catal catch categ caugh cause causi cauti cd cdn cell cells cente centr certa
    certi cfg chain chall chang chann chaos char chara charg chars chart chat cheap check child choic choos chore chose chrom chunk churn ci
    circu citat cite claim clari class claud claus clean clear cleve cli click clien clipp clock clone close closi closu cloud cls clust cmake
    cmd co code codeb coded coder codes codex codin cogni coher cohes col cold colla colle colli color colum com combi come comes comma comme
    commi commo commu como compa compe compi compl compo compr compu conca conce conci concl concr concu condi condu confi confl confo confu
    conje conne conse consi conso const consu conta conte conti contr conve cooki coord copie copil copy copyi core corou corre corru cors cost
    costs could count coupl cover cpp cpu cqrs crash crate creat crede credi creep crite criti cron cross crud crypt cs csp csrf css csv cta ctx
    cuda curl curre curso curve custo cutti cve cves cycle cyclo códig d da daemo daily dange dark dart dashb data datab datac dataf datas date
    dates datet day days db dd ddl de dead deadl debou debt debug decid decim decis decla decod decom decor decou dedic dedup deep deepe deepl
    def defau defec defen defer defin degra delay deleg delet delib deliv delta deman demo demon denie dense densi deny depen deplo depre deps
    depth deriv descr deser desig desir deskt desti destr detai detec deter dev devel devia devic devop devto değiş di diagn diagr dialo dict
    dicti did didn' diff diffe diffi diffs digit dimen dir direc disab disas disca disci discl disco discr discu disk dispa displ dispo dist
    dista disti distr div diver divid djang dns do doc docke docs docst docum does doesn doing dom domai domin don't done dos dosya dot dotne
    doubl down downl downs downt doğru draft drag draw drift drill drive drizz drop dropd dropp drops dry dto dtos dual due dump dupli durab
    durat durin dynam düzel e each eager earli early easie easil easy echo ecosy edge edges edin edit edite editi edito edits educa ef effec
    effic effor eithe elast elect eleme eleva elimi else elsew em email embed emerg emit emits emoji emoti empha emplo empty emula en enabl encap
    encod encou encry end endin endpo enfor engag engin engli enhan enoug enric ensur enter entir entit entri entry enum enume enums env envel
    envir epic equal equiv err error es escal escap eslin esm espec essen estab estim et etc eval evalu even event ever every evide evolu evolv
    exact exami examp excee excel excep exces excha exclu exec execu exemp exerc exhau exist exit exits expan expec expen exper expir expla expli
    explo expo expon expor expos expre exten exter extra extre f facin fact facto facts fail faile faili failo fails failu fake fakes fall fallb
    false famil fan fast fasta faste fatal fault favor feasi feat featu feder feed feedb feel feels fetch few fewer fidel field figur file filen
    files fill fille filte final finan find findi finds fine finis fire fires firew first fit fits fix fixed fixes fixin fixme fixtu fk flag
    flagg flags flaky flash flat flatt flexi fligh float flow flows fluen flutt fmt fn focus fold folde follo font fonts foo foote for forbi
    force foreg forei forge fork form forma forms formu forwa found four fps fragi fragm frame free freez frequ fresh frien from front froze fs
    full fulls fully func funct funda furth futur g game gap gaps garba gate gated gates gatew gathe gb gcp gdpr gemin gen gene gener genui geome
    gerek gestu get gets gette getti gh git githu gitig gitla give given gives glob globa go goal goals god goes gofmt golan golde good googl
    gorou gotch gover gpt gpu grace grade gradi gradl gradu grafa grain grant granu graph great green grep grid groun group grow grows growt grpc
    guara guard guess guida guide güven h haiku half hand handl hando hands happe happy hard hardc harde hardw harmf harne has hash hashe hashi
    hata hatal have head heade headi headl healt heap heavy heigh helm help helpe helpf helps her here hero heuri hex hidde hide hiera high highe
    highl hint hints hipaa histo hit hoc hold holdi holds home homog hones honor hook hooks horiz host hoste hosti hot hour hours hover how html
    http https hub huggi human hybri hydra hygie hyper hyphe hypot i i'll iac iam icon icons id ide idea ideal ideas idemp ident idiom idle ids
    if ifram ignor ile illeg image immed immut impac imper impl imple impli impor impos impro in incid inclu incom incon incor incre inden indep
    index indic indiv indus ineff infer infin info infor infra inges ingre inher init initi injec inlin inner input insec inser insid insig inspe
    insta inste instr insuf int integ intel inten inter into intro intui inval invar inven inver inves invis invoc invok invol io ios ip ips is
    isn't iso isola issue it it's item items itera its itsel için j java javas jest job jobs join joins journ js jsdoc json jsonb jsx judgm junit
    just justi jwt k kafka kb kebab keep keepi keeps kept kerne key keybo keych keyed keys keywo kill kind kiss know knowl known knows kod kontr
    kotli kuber kulla kv l label lack lacks lag lambd landi lands lang langu larav large last laten later lates launc layer layou lazy lcp lead
    leade leak leaka leake leaki leaks lean learn least leave leavi left legac legal lengt less let lette level lever lib libra libs licen lifec
    lifet light like likel limit line linea lines link linke linki links lint linte linti linux liqui list liste listi lists liter live lived
    lives llama llm llms load loade loadi loads local locat lock locke lockf locki locks log logge loggi logic login logs long longe look looks
    looku loop loops loose loss lost low lower ls lsp m machi macos macro made magic main maina maint major make makef makes makin malfo malic
    malwa manag manda manif manip manua many map mappe mappi maps margi mark markd marke marki marks marku mask mass maste mastr match mater math
    matri matte maven max maxim may mb mcp md mdc me mean meani means measu mecha media mediu meet meets membe memo memoi memor menti menu menus
    merge mergi merma mesh messa met meta metad metho metri micro mid middl might migra miles milli min mind minim minor minut mirro misco misma
    miss misse missi mista misus mitig mix mixed mixin mjs ml mm mobil mock mocke mocki mocks mod modal mode model moder modes modif modul molec
    momen money mongo monit monol monor month more most motio mount move moved moves movin ms much multi must mutab mutat mutex mvc my mypy mysql
    n name named names namin narra narro nativ natur nav navig near neces need neede needi needs negat negot neigh neon neste nesti net netwo
    neura neutr never new newer next nice nil no node nodes noise non none norma nosql not note noteb notes nothi notic notif nouns now npm npx
    null nulla numbe numer numpy não o oauth objec obser obtai obvio occur of off offer offic offli offlo offs offse often oidc ok old older
    oluşt omit omitt on onboa once one ones onlin only oom op opaci opaqu open opena openc openi opens opent opera oppor ops opt optim optio opus
    or oracl orche order org organ orien origi orm orpha os other ou our out outbo outco outda outli outpu outsi over overa overf overh overl
    overr overs overv overw owasp own owned owner owns p packa packe paddi page pages pagin paid pair pairs palet panda panel panic paper para
    parag paral param paren parit parse parsi part parti partn parts party pasca pass passe passi passw past paste patch path paths patte pause
    pay paylo payme pci pdf peer pendi penet peopl pep per perce perf perfe perfo perio perma permi persi perso persp pg phase phish phone photo
    php phpun phras physi pick picke piece pii pin pinne pinni pins pip pipe pipel pitfa pixel pkg place plain plan plane plann plans platf play
    playb playe playw pleas plugi plura plus pm png pnpm pod point polic polis poll polli pollu polym pool pooli pools poor popul por port porta
    ports posit possi post postg posts postu poten power pr pract pragm prd pre prece preci preco predi prefe prefi prema premi prepa prepr prere
    prese press prett preve previ price prici prima primi princ print prior prism priva privi pro proac proba probe probl proce prod produ profe
    profi progr proje prome promi promo promp proof prop propa prope propo props prose prote proto prove provi proxi proxy prs ps pseud pt ptr
    pub publi pull pure purpo push pushe pushi put px py pydan pypro pytes pytho pytor q qa qe quali quant que queen queri query quest queue
    quick quota quote r race races radiu rag raii rails raise ram ran rando range rank ranki rapid rare rate rates rathe ratin ratio raw rbac re
    reach react read reada reade readi readm reado reads ready real reali reaso reass rebui recal recei recen recip recog recom recon recor recov
    recre recur red redac redes redir redis reduc redun redux ref refac refer refin refle refre refs refus regar regen regex regio regis regre
    regul rejec relat relax relea relev relia reloa rely relyi remai remed remem remot remov renam rende reord repai repea repet repla repli
    reply repo repor repos repre repro req reque requi res resea reser reset resid resil resiz resol resou respe respo rest resta restf resto
    restr resul resum retai reten retri retro retry retur reusa reuse revea rever revie revis revok rewar rewri rfc rich right risk risks risky
    river rls roadm robot robus role roles roll rollb rolle rolli rollo room root rotat round route routi row rows rpc rs ruby ruff rule rules
    run runbo runna runne runni runs runti rust s saas sadec safe safel safet same sampl sandb sanit satis save saved saves savin say says scaff
    scala scale scali scan scann scans scatt scena scene sched schem scien scope scopi score scori scrap scrat screa scree scrip scrol sdk sdks
    se seale seaml searc sec secon secre secti secur see seed seeds sees segme segre selec self sem seman send sende sendi sends sensi sent sente
    senti sentr seo separ seque seria serie serve servi sessi set sets sette setti setup sever sh sha shadc shado shaki shall shape shard share
    shari sheet shell shift ship shipp ships short shot shoul show showi shown shows shutd sibli side sideb sign signa signe signi silen simil
    simpl simul since singl siste site sites size sizes sizin skele skill skip skipp skips skl sla slack slash sleep slice slide slot slots slow
    slowe slug sm small smart smell smoke smoot snake snaps snipp so socia socke soft softw solid solut solve some somet sonne sonra sort sorte
    sorti sorun sound sourc spa space spaci span spans spari spars spati spawn speak spec speci specs specu speed spell spend spike spinn split
    spot sprea sprin sql sqlal sqlit squad squar src sse ssh ssl ssr ssrf stabi stabl stack stage stagi stake stale stand start stat state stati
    stats statu stay stays std stder stdio stdli stdou steer step steps stick still stop stopp stops stora store stori story str strai strat
    strea stren stres stric strin strip stron struc stub stubs stuck studi study style styli sub subag subco subdi subje submi subpr subsc subse
    subst subtl succe such suffi sugge suita suite sum summa supab super suppl suppo suppr sure surfa surro survi suspe suspi svelt svg swagg
    swall swap swarm sweep swift switc symbo sympt sync synch synta synth syste t tab table tabs tag tagge taggi tags tail tailw take takes tanst
    targe task tasks tcp tdd teach team teams teard tech techn telem tell temp templ tempo tenan tenso term termi terms terra test testa testc
    teste testi tests text tf than that that' the their them theme themi then theor there these they they' thin thing think third this thise
    thoro those thoug threa three thres throt throu throw thumb ticke tidy tied tier tiers tight time timel timeo timer times timin tips title
    tls tmp to toast today todo todos toget toggl token tokio toler toml tone too tool toolc tooli toolk tools toolt top topic topol total touch
    trace traci track trade tradi traff trail train trait trans trap traps trave treat tree trees trend triag trick trigg trivi troub true truly
    trunc trust truth try tryin ts tsc tscon tsx ttl tune tunin tuple turbo turn tutor twice two txt type typec typed typeo types typic typin
    typo typog typos u ui unaut unava unbou uncer uncha unche uncle uncon undef under unexp unhan unico unifi unifo unint union uniqu unit units
    unive unkno unles unlim unloc unnec unrea unrel unres unsaf unsta unsup unsur untes until untru unuse unver unwra up updat upgra uploa upper
    upser upstr uptim urgen uri url urls us usabi usage usar use useca used useef usefu useme user user' usere useri usern users uses usest using
    usual util utili utils uuid uv ux uygul v vague val valid value var varia varie vario vars vault ve vec vecto vendo verb verba verbo verbs
    verce verdi verif versa versi verti very vet veya via video view viewm viewp views viola virtu visib visio visit visua vital vite vites vm
    vocab voice void volum vs vue vulne w wait waitf waiti waits walk walle want wants warn warni was waste watch water way wcag we weak weake
    weapo web webho webpa webse websi webso weigh well were what what' when whene where wheth which while white who whole whose why wide widge
    width wildc will windo wins wire wirin with withi witho won't word words work worka worke workf worki workl works workt world worse worth
    would wrang wrap wrapp write writi writt wrong www x xcode xml xss xunit xx y yagni yaml yapıl yarn yerin yes yet yield yml you you'r you'v
    your yours z zaman zero zod zone zoom zusta × çalış önce して する ない また る イル イン コン コー ショ スト ック ット ト ファ ョン ント ード 使用 可能 実行 用 的 行`,
};

/** What each network makes of it, see `readNumbers` and `readLayer`. */
export const networks: readonly { readonly numbers: string; readonly layer: string }[] = [
  {
    numbers: `fgfffffgfffgffgfgfggfeffgffggggfffggggffggfffgfgfgffgffgffegfgffffgfgfffffffgggffffffffgggggffffffgfggfgfgggfffgfggffgffffgfffffffggfggffffg
    ggfffggefgfgffgggffgggffffgfgfffffffgfgffffffgfffffgggfgfgfffggffgfggfgfffgfgggfffffgfgegfgfffffffffffffgfffffffgfggffffffggffgfgggfgfgfgfgf
    fgfgfffffgggfffgffgeggggfffgfgffggfgfgfgggggffgfffgffffffffgfggffgfgfggffffgggggffggfffffffgfgggfggffgffffgffgffffffggfgfggfgfffggffggfggfgf
    gffgggggfgggfgfffggffgfgfffgggffgffffgffffffgffgffffgffgggffffgfggfefgffffgfgfgffgfggffgfffgfffggffffgggfffgfggffgfffffggffggffggfgffffgefgf
    gffffgfffgffgfgffgggffgfgffffggfffggffffgffggfgfffffggfgggfffggfffgggggfggfggfgfffgggggggfgfggffgffggffgfffgfgfggfgfggggffffffffffgfgggfffgf
    effgffgffgfgfffffffgfgfffgfggfggggfgffffgfgffffggffgfffgffggfffeffffegfefggfgffgffgfgfffgffffgffffffegfgffgfffgggfffffgfgfffgfgggfffgggffffg
    fffffffggfffgfffgfggffgfgggfggffggfgfggfgfggegfggggffffggfffggffgffffgeggfgfggfgfffggggfggggfffgfefgffgggffffggfeffgfffgfffgfggffgffgffggfgg
    fgfgggggfffggfffgghgfefffgggffffggfgfhghgfffgfgfgfggfhgegghgfgfggffgfgffgfffffffhgfgefffgffegfgeegfeefffgfgggfeggfffffggfggghgeffgfgeggghhfg
    hggghgggfgfgfggfggggggghggggffffgffefffffgfgfffggffffffgffffggfgfgggfgffgffgfgfffgegffgfgfggfgggffffffggffffffffgffggggfgfgeefffffgfeggfgfef
    fgefgggfgfffgfffgggffgggfffffgfggggffffffgggffgefggfgggfgfffgfgffffffffggfggfgffgffgfffgffffffffggffffgggfgfggfgggfgfhfffffgfgfffgefgfgfffgg
    gggfffffgfgffgfggfffffgffgffgffgfggfffffffffggfffggfffggfgfhgffgggggffgfgfgefgffgffggfggffgggggfffgfgffffgffffffffggfgggfffggfgfgggfffgfffgf
    ggfgfggggfffggfgggffggffgggggffffgffgffgffggfffffggggfgfgfffffgfggfffgfffeggffffffgfgegfgfggfffffffgfffggggffgffggfffffgggfgffggfffgffgfggff
    fgggffffgggfffgfffgfffeffeggfgggffgffgggfggfggfffgfffgfgffggfggeffggfffgfefgffgeggfffggffffggggfeggggfgeffgffgfffgfffffgfffgfffggffgggfffgef
    gfgfgfgfgffgffgffggfgggfffeffffggffffffffgfgfggffgffgfffffgffffgffgffgggggfffgggfgggfefgggggffgegggfgfffgefegfggefffgffgggggffefggfgggffgffg
    ggggggfffggfgefggfgegffffffffgfggfggfggfggffhgffgffffffffgggfggffgfgfggfffefggfefgfgfffgfefggfggfffgffffggffggfgfffgfggfffggffgggffggffgfgfg
    fgfffgggffffgffgfgfgffffffffggffggfgfggggfffgfgfggggfgfffgfgffgffgffgggfefffffgggffggfggggggffgeffffgfggfgggfegggggfggggffffgfgfgffggggfffgf
    fffgfggfgfgffgfgfffgfeffggfffgffhghfefgfgfgfgfggggfgffffggffdggfgfggfggfgggfffffffgfgffegfgggfgffffffggdgfggfggfggfffffgffffgfgggffffffegfgg
    efgffggffggfffgfffgffgfgeggfggggfgggggffffgfgfggggfffgfgffgfgffgfggfgffffffffgffeggfgffggggfggfggfgggffggfggfffgggffgffgfffgffffgggggfffffff
    gfffffffeffgggggeghgggfgfgffgggfgffggfffgfffffffffffffffffefffggffffgffgfffgffffggffgffggffgfgggffggfggfgffgfgffgffgfggggfgffgfffffgfgfgffgg
    fgffffgffggggfgffffgffffffgggggffggggfffggfgfffggfffffggggfffffffggggffffffgggfggffffgfggfgffffggfffgfgfggfgffffffgfffgfgfgfgfffgfgfffggfffg
    fgfgfffffffffffgggfffgfffgfggggfffgfgffgggegfgffffffeffffgffgfffggffffffggffggfggggffggfgfffffffggfgfgfggfggggggfggffgffgffgfffgffffffffgfgf
    gffffggfgffffffgfgffggfgfgfffggggfgfffgfffffgegffggfggggfgggfgffggggffffgggfgggffggfgffgggffffgfffgfffffggfgfffgfffgffffffgggfgffffggfffgggf
    ffggggfgfffgfgffffgffgffgffgffgffggffgfgffgffgggffgfgffgfffffgfgfggggfffggfgfffffgfgggffggffggggffffgfgggffffffgggfgffggfgfffffggfgffgggffgf
    gffgfffgfgffgfgfgggfffgffgffffgfgggffggfffffgfgffgfffgfffggfffggffgffgffffggffffggffggffgggggffgfggffgggfgggfgfgggfgfffggggggfggggfgggffgffg
    fffffggffgfggggggfgggffffgffffggffggggfgfgfggggggffgfgffffgfffgfggggggfgfgfggfggeeggefffffgfgffgfffggfffggggffgggffffgfgfggfggggfgfggegggfhg
    ggfgggggffgffggfgffgfffggfgfffffgggfefgggfffgfgffgggfffgffgffgfgfffeggfgfffgfgfgggffgfggffgffgfgfgfgfggggggggggggggffffgfgggfgggfffgggffgggg
    gfgfgggffgfgffgggfggfggffggggfgfffffgfggggfffggfgfghffgffffffffffgggfgegfgggggfffgggfgggfgfffggfffffgggfffgggffggfgggfgggffgggfgegfgggfgfffg
    ggfgfggfgfffffgfgggggfggffffggffgfgggffgffffgggffgggfffgfggggfffgfggfggggffgggfgggfgfggfgggfggfggfgffgggffgfggffffffefffffgfgfffffgfgggfeggg
    fffggggffgffffgggffghggfgggfgfffgeggfgggffggggfggggfgggfggfffgefggfggggffggffffffeffgffffggfffgggfggggfggfgfggfgggfgffgggfgfggggggggggffgggg
    fgfggggffgfgfgfgfgfgefgfgggffffgggfgfggfgfgffgfgggggfggfgfggfffgggfggfgggfgfhgegfffffgfgggffgfffgfgfefffgffffgffffggggfggggfgfgggfffgggfggfg
    gggfggffgggggffgffggggggffggfggggfefgfffgfgfgffffeffggggffggfffggfgfffggffgggfgffgffffgfgffggggffffgggggffggfffggfgggefggghgfffgggfgggfggfgf
    gggggfffggfggggfffggfggggffffggggggfffffgfgffgfffffggfffgggggfgffgfgfgfffgfgfgffggfggfgfggffgggggffgfggfgfggfggggggggfeggfffffgggggggfgeggff
    ggfgfgggffgggfgfgfffgggggffgggffffgffgfggffgffgffggffgffggffgfgfgggffgggfgggfgfffgggfffggfggffgggggfggggggggffggggfggfgggggffffgfggggfggfggg
    ggffggfggggfggffggfffggggffgfffgfgggggfffgffgffggggffffggggfgffggffegfgggfggfgfffffgffggfgffggffgfffggffggggffgffegfggffggfggffgfffgffgggggg
    fgfggffgffgfeffffggggffffggggfgfffggggggfggffgggffgggfffggfgffggggfggggfgfgfgfgfgffhgfefgggfffgfgfgffgffgffffgggffggffgggfgfgggfgffgfgffffff
    gffggggffggggfggfgffggfgfggggffgfgfffggfggfffggggffgfgffggfgfgggffggggffggfggggfffefggfffffgggfgfffggfffgffgghgggffgffgggfgfffgfggfggfffffgg
    fggggggffgffggfggggffffffffffgggggfggggffgfffggggffggffffffgffefffffffggffgfgffffffffggfgfggfffggfgfgfffefffffggfffffffffggfgffgffffgfffgfgg
    ffgfggfgggfggffffgefffggfgffggggfggfeffggfffgggggefffffffgggfffggggfgffffgfgfggfffegggggffgggggfggfgggfggggffeffffffffffggfggggggfgfgffgggff
    ffgfffffgfffggfffffgggfgggfgffgffgffffgggffffgffffgfggggfggfgfgffggggggggggffgfggggffgggffgfgfgggffgfggfgggfffffgggfgfgffgggggggggfgffgfgfgg
    fgffffefggggffgfffffgfffggffgggfgfgffffgggefgggggfhfggffffffggfggfgggfgffggfgggfgggfffgffggffggggfggfffggfggggffgfggffggffggffefgggeggffggfg
    fffgfffgfggfggfffgffffghfefggffggfggffgggfggfgffffffgefffggfgffffgfffgfffggfgfgggffggffffgfggggfgfgfffgfgfggffegffgfgfgggfgfgfgfgggfggfgfgfg
    ffffgffffgggfgfggggggffggfgfggfggffggfgfgfgfegffggfggfgfgfgfggfggfgefgffgggggfgfggggffgffgggfffgeffggggfgfgggfffffgfgggggggfgffggfggggfggfgf
    ffffgfggggfggfggfggggfeffgffffgfggggffgfffffgggfffgffgggfggfffgffffgffgghfgggfggfgffffgggffgfffffgggfgfgfggfffgfgfffgfefgfffgggffffgffgggfgg
    ffgfffgffffffgggffggffffgfggggfffgffgfgfgffgff9QfwqtpE00iA-zo5PwNE_ws1H1zEWBP6-7HAZC__gRy40E7LyMtxP62Ra88V5h92WeAuF1xzwQ_3YQEO2Xw744fOLhnjJm
    Nym1ynbT0YdUKE49bO_BJuzETy7ldd3r-mw6JQSBT3-KdJFG9_pGE4yL-FtzPHF-vNMF5OusKPB43ta9zycwJy24ktoM_9byzZPSuD2a2pxBP5Ti9onhQUr-b4DKL097X_I6U9JsO5t5
    uw0pLnn21YQp23CR-2J_IKxu1Kz-IK4fh-GKasftJ1hZArdBmHsRj__UIBgf2D8-CzIJAatj-ZSDhoaOZS-w2HAQHB4_EzZoOo_q9l6xyDyFa4eFPM8Bfs6QlNMKeLzWLQo97589zCnG
    XNzNE9zTrc64CngSj0yrVxFolC6FFyq_74aMcncF9XBuKxK87FfeHAqMVB3E3z-XO3sF1X1HLGJDwsJR7d7B1rV67RK6wP1xkOV7xDRG0149C_IYqq1Z8uXpHeDyBk_XwCLtsA-z4Ghh
    jOO907mKSN1vrC9FDsgU4fS7pRIu1NGj-fSGA0Y0sJ3VJ4AtQW5UhnrWX9J6KXTKID2gObdfzytHHPg-cJhel3dWjZAgA74is9OEwJHQ3jzF0n5VCTSYOzCOgACpJhw1CMJZHJQgE_DJ
    ZkDs1BD8kBjKSLvZ8NGuK6MXHAm46sw9y1ptGnzIHvpzKtfmnU6pRd_A0Dqw2m7noYgW_z2MoEL3XEGN8Hnk1wK6Iv09dXgt8N942GvpOC_v1_Xb8r7eLw1eCvUf6CjcA5F7pmLmxjUS
    GT8se56FIUToErjmMnC5gv_CREN4viBhcNE2ALeHBs2X0SF11l2p9UMt7wH2g4GsZUtwI5BBL9cH71HAmJ-C94Y5DF3RzcBYA-r75FP675FARwSRiY6jh9NOR4oCyTRWlOVRonDZmmqF
    8Jh5zTsIRj2Y_uKZawtFgWaXtWkYiFVHFLqlR4C-oU-THf9g3cJAkAeKlqVucMfiI02d4B_LhSfXeaaIcTZLyQJoKYr_Qt2zEZYMC_0tL9ex2xq68rSBKFbXUmQBAbCTpEiYFxBjUxXc
    D71AGrzW1KKWGUax11D6W3AcZt-BmaDVgaQQDZlYYdJJycHvvcC85gtm3J_xVnMT_Y_M1g-tN-2t95Cv9x9SJwiDjeWMzXIvn_u-le021hLXxEdCEdxF3kV2xN3F_s_I4ejTG5D0DG5C
    EB_siXeKkNwQjHs9j8MTmVOWH6k8M-_02pziLvxUJsEtwy-N-cLMNgr-czO_dtKETJ9bU40SK8fS7UOLQ-xNtT2LPK4lGuyEM-GICcIhpjEHDa0rmYxZrbDcnDgBDKH4_W_ejYqoyFU2
    7eHHjCyeAQMYA9wIdHXDPMCMEW-9kBMWrkPH4wZqLj9sjJ1NI4px22MqphUa6CXTkaxYRllJKsG45snAA2Tayu_c-5bLrxgNIomJKQdS-DQxTYJRjMW6AjeXL63Zg0MqxWYzJhLUIFtK
    Hl4hN1QNre8XxcSH_xz8PIrVfo85uWI-TmJGk7ooIk_qZ1EFpdqaBJBIkvhg-AFPr7Ql2iavZoH2dW0U_5f22dQ7jOtVdGhAc0A9RNA_nPL-WnF63R_A1Nm5iCk5gp9Xj7MvVuRqUPRn
    yh9h1Je3iGvKH5lv-8MGqnwmtKKBwRXzHQok8pZehoNC1w0dMJe2Z_EVZ2VrB62VCjss7we5aMyuIIozO4_WpAoFSsiH6sGDxIyDyN58JNheBr-_GG786Lm7nn_4PjTL9jrXE8s3oGAP
    MnuwEOUVF0hOLZsKgIWJUnwenS3toSis2CA8nLYhol_I3ihZT5ijQYGjhFN3Bg9WQeBrLY-u3Z87onkeo_vnk14f0WxbMxYAy-rV2yE8Ki56tUsuC31BJXUCkd6LOE2BETY-uWADsWi-
    DycYIvGl1zKpw8YmGX73G7Os9ZmbHQqX8-iGscHVLxAr1GREWBPqy4tzDyCsfHdalbCgvDSpvTjINZBXREwMbjQF6gXKv-Iw1zfOpV4vEb2DK8tWlL-AEB09kuaOkI2MZAqK6j55bji8
    DjzqlH7qSnJOp1Jxc1m7_H2dZl3Eg69zbHvruLcz1zJD6A3Gv7uUVNqXu7Kzux5JsHp6G9q957UPWVEBWY5fDmjY5qisdzlbalwEqH4I1ZF5JskVuDbeR-te4a6wTmM2yCrncCVYWRvn
    IZhI70D8Dv8sXUj_YHMTW2MFIa3evaA_DoQZZhIdDj-4NvO71lleJbRmEn6OyGp6gYr47nPErR9Z81ZVHR9WLyLxGUFvFOaMcYmatxBIt-_EC6bQdEydQjEiPpcB-9gjK7Nf0vb7iQAJ
    CmzT1TkVM8MiMW6HHPRj46a5yXwZlUG3QPQRt7l1o9CWSTTWClbGTe4eKkYqF25vF7XV6PbPF_SCCWmNKRGMi2Y1L6JyAPIEv_pAmMx3e8Kk1m3zJuJzttswdz7ahM8Gp5EgzKFpBQcK
    SML2DGE_qAJAPE6gVCAT-PKx_D8-GaFx2RcYLkKd-48mtayho4g3V-2mtCKAAHWKL2VNmHxI44LZK2B7kcG-t5F2vH9w38rPWuniIBl5x2maGm4iXRGAQEoavFT8t_EE0hT58JGvYQvB
    FI-sDb-LThNt5WlO57CwTF5GPED5J1-Ib5ozpFxDzTzwPG_E-8onBx_HKHE6L-w-6P1X65-yBNBCRpnKCFBy0PSMYGrrxGC10zE-DdFDO68351jFDUjhprq0mgALcBi054qU-BRtIyX6
    tIll_uH2K7KYYCu-7507K9CuHtE3B3H390K7H-kjFB8rzD_emIwo_1rh4kk06TEL3rwXny_Q_TngFZp-T6H97FAY5M0L9lwyk-_1w5qE0_I03sGJz-qIw_EXzxGI8GDHit-FLrS3n6P6
    q4UI4ImH-BLtRFKAPEuXNb6G3-z76Dz2zK2_576p1xNuH7O1ozkGM-VuyFT4zE_APtLS1BoF7xuSBMI6Ou9hI7-veuC-Je4Kl4GKLIgPCBszx3ZJCU1q71PBA9ZIQ94IH5G5sLBU5n6z
    N0V4A3822VBA-KhphB_72Knzwsy8BLM4Hh674JA8HuISJj8vOELYqF40rCzG-roVcv4Oj6F80QzuJPycLvbDrDk8Rs9UHKrZBoOlzRzZx5cNoYXAcLDjYzEAoKqclX4MwEHTT0SPzgHK
    AM8uD0CuFEburqvY6DRW4C-rSJ1Bus0v9DD-G_cHJI5vBvHl1BvYqB5G8_JuR7IWD6ntEs4Fu415UdQBX29OCMs93iGjEZ5I121Gsh_BI_ywEAy3JvxAuhi2FF590RhI75DA9-RUFFLf
    yY-qh_lBGKsFEA8C9JJLoJv_5LJciIEyGj2pZFclsyHmiJXdoSrPEt6gIFHYeFL9Wqu9x-6WM2_QEFwrUQXNqRfE1NVKdEl_rAkRl_xDO4ryGpRECSjnZC6z_ZP5fM0_LTHktU03vnLo
    hQ5bDVF951HiIOx0INCz-bKUzDy_MiDKkF2GsiJ8NlPDLCYIzWTbTNaPB_xTfMTzwEXE5TkqgoU5oyGJBl-YAbTZqQLoukvksHx7TZ50Y72C6Rws14OHx3ah0W-Tw0EHt2V0EGu4I0se
    vBfWzQ8KZdOLjIDIdPcRh7586RYCRS_KHf7nuPtSlTzUSCTt-zKJY1-58QPdLgF-iQlGKQ4AHdNeMy04p_T2QRHc8QYGPqS8Rd5-Jy4x75r_2adeAAvM4jhPaMeJzp3GIH9Eenw2x66K
    G7b458IVc7buJDL34IENTNIwMFB1hJIOtLpO2RJLshqb5XeO7JUHa0Ih9y8yb-WMNdUyRYa0qnELv_KtlNGrrN2_-1QGCs4LPmtB_M8KFOa34crrnH4fkTd4rITH4BXIxi6Yl7CLLZBB
    lYEqo71QhVrfG7LGtwhic6vNssx7X6Ck6t3lA_GCHzrLYJ03fLLmN_fUetb4EHcwkBBEC-ZYG_Fr50n7KakGJBt4TLXOeelBI9VKJ1DPh6cT04QdbIBVAgcKl-4_o7K2o-OBovYIM61p
    IEZThVbAtPDcV_mRsTFL4OC_NMBqFnOJXPcIVJtBJ-MTId0f2DbBDqrIxEzU5bDReS75S0TyR_g0tNAR9L0NOqBsBNuJ6aNGNPXBs5i6FDPwxNsisKV-IEDbGlPLlPTks8hCoARY0uh_
    t0QcIgxNoqCwwlzNN-iscoAIMXEIdrgtXFCqY0qWu9Lp5MHClpkQ2wIMEINohK04QDOCJdw0DssPNlUwe8N02cAgktNqFxQwrXBGCD-7apfJSFxYJkPiGDOWYaznKntVgjT98sMnSFdR
    c7xerKCVQJ0cefIL9BeaApQluLZHFTqg8GM_9LAS6TU9V_THFbjzmqLrrVgGSv1pN1iACPH6m4PUmLHURxvtpLkwO-rUzkyn-VxKxYZxVfWKIxeq9b1czF9afeqcV7FAvTNtStXZ61Dq
    YVNjWHnGH_C0mT8DRjEY2CLVlLSi377WHJQcJAawu-OCp2gJ-G8KARX-BFAyKpCss0IhlOat7kCAqIv6X-xL91jSvZu8brhVA0s84RNS3vK_A4CIS-5QEW4PAK3Dn0iAOX2WTLAwjlq0
    kdbSGqWZZKnFFF18IDDB2FBkTeGYNT-n_g3NFZj8kKjhDPTYq0EKjXOqQ0jlzwQK2V3CyvD8nYtu5ErbFVBh_7dC2So1vSEQHe623CNPN3LhemGzn8Z6QcB0ELvcWqxVnPshMVqXu6gV
    w3G5fhLA2negGRw1LZ3uC0mdGzNM4GB2jEvy-A_yDTmEmbtMtKY9kO0mn8r9x84EaPU92V2PD7y-ez1hPIShhm0MAKyMZg9-RPBo9nEizAL9wgVBedLQC3JwPNEGLcmQ-KId15bAT924
    C7c9Sw0Ch0O_N6njJJ74PC_BKFX1OsEgQ_S_uStJa87uwqCPtIRIWl9JiCA0OK-iu0Zp3M-dRQBdsNzHok9Y6_FlXd-DKMgj8t_R2_cRzNgCBcZhLINI1-lIvUMIAqu_92oVyeRi6UTT
    9DSTIBUa-1I_5raKnRQ3_FrmIeEOVOCvTNZGvK22Z416BLKEaCXFM_zH3hVLuMHAAO791tyY1z3HESSOUHFPMszSt4wGhWO15EvdgOsu6M-fv17a-duivN7EW3F-90yhNHgExtP8WJom
    foLwo1BtX3uHwZtXfUU9w678aw9iveCcvL-woaC_q_Dngy9-FauA-eCaVBRwxjmg82ZVFI9fxwMEJE-xg697OlC6r9dBARGK-6_wvk6dbFaehQZLPdLl0pEIcGsQL40f7eLDUk47REOD
    j6OF_JKWQMMNgypvrx4q-zfgdybNLbNZSIB7Wje3QFEI-7r9ax_1O5Q-maELqm81-UTEPccW0J3bOQxF4r0lgFRy_y_BRixpMwDUIgejVrS_X9zCbuKDMPRhV99GehQUd7lWEF4uE0H2
    aBFK5jwVKrLCP_-_3egTJ6v4AysWHcTNNKFUgEk8XreyGJ6KOwZkwQAZbHj-QoMVorH6e44c-3EQlccZBztNUPJb9TIEYUFgF2BF0w-ripTKqteuBYIiU7iREnMXa7bCeoc-IwgKJj8G
    V4zwNh2o6TC1BGNU_sNxLKUNWT36NSknwmHbEzlDq7PF_DQzsbLh9AdRG6Ebv7tD244qBJv0-BIzVTCsRO_-PeUjDLtBrkwt16MowbEECkEr322K4y0LXx2fVsM_eKCN5RP14mcHmBHL
    gWQnLoi0I9M-KMZm9exxE5P2fKOyF6DwQ8MDG4MP_g-IgFdlW1aiqy9BAFHFpQGRNBK0yDAEW3HTyem5qAQESqQqNd-eviPc-GLyh6XJbnEmvJMVBxr0UpFAPKdsduLPgU1-Wh1hdOR_
    6l7xSXPMgmNjTEEypou1A-HLXNrPf-x9kiVmLTQNbAW7dJa69qY8KGTDcMM12P4-QT1x4s-Rh9tnItSPAcW5Lhpri4AKT7qyIrQHA_9YA5mFMyoz2V07AKMNYKHPHOmal6t4YOEefUd4
    5-jJJDyLsc-EMw3zMxFz-Tk812N07GalGk-rwEZtDOP3oQ_VocW1YoM2vd9GDs3zMFQa14ezLCANy5yI6wH6OzP1GI-PKQNNHTEMLQMUKNGOMLNLBJLOOJLJIOQRNHLGIOONMNLKNJHL
    TGKLJKHKJJJQHKHOILRKHHTPKIHNVUKKHGGIKKOLLKLKJIKKCOJPJJGHLLHLIJFONMGSQKIKGNRHIQJINIOMHHPJKJONPLOLLLNIIENRIKJJJNIONMKJJQRJMJNHOIKMKQICKLOKJJMM
    NDKKKMOKINFLLLQGHMNPPIJJMJSKQIMLQJIKKLFGPIPJISNLJKHJKLQOKIKNLIJKKMQHJTOKHNLKMLPIQTIMMFOIMMLHGQFLKMIPHNMVPONOOMLIMNPMMJJMDKLJHQKLMHLLLLLOLFLI
    KGSIIOMHNOONKMLNIPRQMIPJKJHPOIOJKMJNEMKKNJMOPINLKKOHRHLGELHIHLJSLNHGKQFHKNGLQPHQQLPJKHNJLKRIONJPQJMQKJPNMJJLNMJNKKELLHGMJLNNLLMIPKLMGMJMLKIJ
    LGLKFOOHOLQNKHLLQMHEPNKLIHGMPJJHFTILJJEOGMIKGKKLJGRHIINNJRMOJJSGJHHLJPEKLNHLNJMHLKPJPFGHKIPJEMMJKNIJLJMLMQPIMHLMIPONMIIGMJLKKLNHGHNLNOJMRJNN
    IRELIMHKOJJLLPMNILLLNOHNFRGJMRHHMJKLQQJOKPQKIIGNKQIHIFILOMQMLPMKIKPQNLJHQLLQGHLJLJKMLRMRCHJHOJFIGJLJLOTSRLIIJHNJLLIPNEMGNIMIIMPHDKOHRGIKONLL
    MINPJPNLGMPLKNMDMEJGJGLKEOSNNPKMFHKHVKKDNFKCJNMGMIPLHOGLNJGHHHLRQNNKPKOJMPSJHMPKIODDJKMNHLJPFJSKHKMGHEMJHMFJJLJKKNMLHHLIMJMJMKGKLMQIGMLINELJ
    MEMFRNMJKMKONNPMJILPHHLLITPSPLPNIMOLOOVSPANJKKLTFQHMKGFLJTPKPPOSJKLLJRNLSJNUNIJKHJJJEKEPJJFQIMJMKMMTPINNNMLMLKSMGFJJDICGPNJQNKJMEOJJMMKHPNNH
    OJLQJVIKAQFLLOQHQNHLNOCNPJPTCNKGRILKBPOKQENLMJONMNPLEKKNQIKIMPKSGSKLGOJRMIUMQMBFLMQJGLMKTSNKCGSSJNQFKDGSHGLONPIQOLMMIOHPKEKILDUINMNNGLOVGKLM
    MIKPINKKKLNIPMMPIPLQRLIGRHLRHLHQMLINKKORNKLNLEKPMGKIGGLKGKEIMJIKMJPJLPNKJKLFJKMIQMJHEPKQLLUMQLKNNROIRNKFPNIFPKMCHNNJNJEHLLMIOOMFNNILHLKKJNLF
    NLQGNKIQGMGMHHHINFHCJHMKMHONJQHJNLFNGJIQGJIIHQMKOOKKNJVPIJPGKNPUOJIFPKPLILLNHNQOKQEGRKMJOOKKNLILIJFMEQTLKSOJINJOKOMPLRMGLKLLKLOINIMPPKLKFLHF
    GMJPIJIFNGOJLFCGINIJIKOIMMHBLHGIQPCNMKGFMHNHMJKDHHPHMMFVKIOSKFRGNFQTLOLOIOMNMNHOILINEOOGMOOIHONLMIHLULNVSINFKMKJLLJMLJLSLJMNLKORPIPIHLNHNLMP
    MRKVMIKKLJIHMJUKLQDJIPPDKKHLMIJMIIITLEQKJITGGIIJNIMIKNKUKPPHJPLJMJJMRORLLJKKUMQMHKGGQLQJLDRKLJLNJSOMOCQFENFLHLKJNJLJNMLLSJMHPRJNLMUJOKONPLHP
    HJQLJMMLJBJNJECIMGVQNGMOKHJMRLODJQNKJKOJMGLNKRQIOKKDHOHHLEJFHIGJLENKIEOLNLMHJNJNPKCQIRJOSPMOLSKHRRJJQLHLJLDNRNKPGSKJGPIJKLOGNOILNKQOOJJCQINH
    LOMKHLMPHSMHLHFREPJFTKMFQJHGJILPMINRPQGPLLPMGJPPKNNNTJPOMDONIEOJOODLLPMKKIULNMIUONKKQJLHRJKHLMOGUMHJILJIMLNOOOLGOAGNLGHLRROIJIQHHMTMLQQHKMMG
    JNNMPINFIGJLJJPHKNKTPFMPKJHHIIJJRPGMGMVIMHPLNLJOKSQPMJJLEPMBLMNKDKOGJMOLHGIMNGOIOOPJIMMONIIJNRKJKRKHNDPPKFNJNNJILOGHJMJMEIGFHLKPDMJNIMFHJLSO
    EIKIILLROMDMIOMNJOHMHMKIFQMLNLPOOOPNJLPIOQNIJLNKHGNMQPMSORFKJEQOOJILLNGKPMMPNTIJFPGGEIPVSIOKFNRPIQNKMOKGGPHHONPLIHRJNMQKJLJGHMBIIIHOIJMGINJK
    INNGGKNKLILKGKMRLFFMMTPQCQNJICJHJEQHLMLHLNNMRHJGGHFCFSMJKUJRSKLNKMHJMPLELCLHLLULOJJJPMIEGPOPFIRMFOIGJRKKHOHOLQKSMLPIINMFQPOJOHLKNMFHJMQPMPGL
    KIQIIGKIULJIPJQQRMDKMIGHIOJRCMENILMNEKSHOMOQNLEKLKPDNPIQHJHIJNEGLMROQLHMHKFKGNJHQLJTKKIQJOJKMIGOTRMOOLKMISNNEIQNPJDNSRLMOSJJLGKJMLLNSHNJKHSH
    KJLCOKMKFKPEHSIQIKMUODPTOLKLJLFLFNNPKKLOMMNOMPLNNMONLONMLOKLGLONLHKQKNGKSMMQNMGJKMNOPIRJJOOOOJFJIIPIGLKQKJNNIGMJJKJQHJMNONLPKRKLMIMIJOHNJNHO
    NILCIOQJINMDMJLIJMGHNQLPLEMIHMNONEIKJLGQMJTIEOLKJNPJGNNQJKHLMNNHUJKJJMGKKSLELLMKMHMINILMJKFFJNMRHMDLMLIBIIOJHJKJLIJHCNILKRLFHINLPGILLMLLISKP
    LMOLHKMKPPKOLMMLOKROOOKKNMJHJNOUMRLGMFNCHMOOBHRKONPTLJMKMOOKRIJLHEOOMJLEIMMEJNMIJKILKNIMGLLIRGHGHKPGMMJNDMKOKJKLKPHKCHLILILHIPLMJHIHQKGJOGLH
    NJIGMQSOGJRPJQOJIPNLPQQMROQOSLJIDIOKMLKINKPJHJLGKIIOMKKMMLHKLSMNMJKMSKLLHFHNPMMLQMLLJKIPKJJJLJGLMSLGKMJORSMKPHPBOPLHNOLOOMMMPLNLHKQIKJIONFLN
    GMNHKNNJGLIQKLNHHLMQLHLFNNTNMHOEIUHMRQJPIJLMPPGRLMHJMJGSGKLNNMIONELJKMJOTLNPSOKJKLJLLTRJKHMKKKJKKJJOQNHKSGLKKKJKGKQQIHKJJMHHLIQKMKMHNOIMJKNF
    UHLLHINGLEHNIHLFMSPFLNFOHHILDPRFNLKOLOPIUKHKIOKNPIONJKKPEOIGIKQSLQRROSENJLJJISFRGNDCEHOJIFCICLQLHILGHOOMOKKPJLPMMQMTMGNJKMJKGRJMNNOHMKIHKKSL
    IKJOMGNLJICSIIMGNLOQITMJQKORIQKILNLNGHNKIMKONILMMILNOQDOPOIMRIFKMGQFFJLJJIRKHLOJJJQJKLEOPBOGMKLDHMJFGSIGMMKKELRHFNKKTKPOHOLJQOOMKHKNSGHRNGMI
    IUIIGHQKMPINNNHPNSPLKKFLJLQHGHCEKBMGPPRQLOOEKJRHFLFKKMGOJLKKMLIKOROIKHNKHGOMQJKGKLGJJHLNHMPMQOGAHLLRMLLPLPQKLLJOKJKFQNNQPQSMKLJLIMHOEKIEMLML
    JPJNHSOKQQKNOFLSLOOINUGIKPJKPMLJMOKSGLLOMOEMMPGOMPHLJMKPKMHLJNKOLMKKNFKLJMINNOKKJVOLTPOLKLPPQMIPHKJLKMEHPPJOLMQLHGLQLGJUJHIIKPPJOKPJNPKLKKQP
    HQIQGGLNULTNLLMJOHKSLFOLKNJNKMJGKLMJJHMKRHIMIOIGLKPIHKPKLFFKQMNNIJGGMCOIORNIPCHLFKHCKMKOFPEGKKGLKJJNKGLOHLJNMIVHNNIONKQHHKOMIKMQGHOMPOJGUOFL
    VPIMOJLNHKGJFMHHGJIJIOLOGOOJOKMNMBNFOJGPOGJPSNJONJOLMNDMEGDPNICPLOPKAHLLNNIJIQAIHLGJLKPJLIMFGGLIJOLJPJLPKMMKKMIEGGPDKNNJOLPIMJOQKJKMPKMOJLMH
    KPMOAOPKLGKQHMILLNNPINNKQKOQLMKHJIIFOQHMOKOJKLJPJQMPCLKNSMCJQIHRDIJOMHJJHIOKNNRMMQNLLKJIJLJPGKGKSPLLMOKJRLIRNLGILKKJMGOPLKHKGHHNGHNEGCOHCSHG
    HHIHHLLIPNKMLNKHPMQNILSJNJNMQNQGMMHHGJNEDLIIMGLILJOLLIHMKPLJEOMQKJLLLQGTONKJOKHNQIHMULKJHONHNQRNMOFLPLLKNJIPHMPSIMHLTPJJELHKMNJHFMHJJHJOHPJK
    OGPRKSHMGHJTIMEMFMIHRMHLMQIFKPNQEQKNMILGLSNKJMOIJHKNNMHOKHFMPNONPLNSQHIHSOPVJHNMOINQQJNFOFPDJJOGKKGKDHKMLLNNMKHMKKMSMQMLOVKHROHMLLPHGJIGGMJH
    NISLNRNHMFSLPPKNNSEFKMNMPONLMMEJLJNINMKLLJRRGHINHNGFMNJLKHDLNMKMJHNMHGLJEPKIIAHHKRKQHHUGGHJOKPNJGJJJNTNHHKLLHHINNLOLNFLMSHMJNKSQJKHDKRPJIBFM
    OLIJPLMMKSHIHKHGMMKLMLQLEINKGMNFLHPOMKOPTISPEKIBNMKRNHRNKMLIKKOLLIIPGJRGQOOKNOIQFMFOHGMNNMPGFHIIOJOLHEMIKGNJLIGRIJRIPODETNKMTECNLMDNTOQMMKKE
    LELKLGIKMLMKONHMGLFKJPHKPPHMGJOGHPOQMMIOGMMGOPOKNQLOMJKGILKSIIEJKHKOILLKILMQDLNKHDQKFMPMRJLFPOPJJKOPMMPJOKGMOFOMSMGOKJJROJGPLKMNJGSOKHGQILEI
    QIHJQRLHLKHLIGJNIJLIJRONMLNPKJLKJPIERIPIELJCFMKLMHMOKPGLJOIIMPMPPMLHOIHKQMLKPHPJGMLMONBEFMJOJRNLNLJMMHMHLKJNRFRQOQELLOGNMJRLLKJNSLKIHLLVMLMG
    KKJKKGJKONPCIEBKKQMQJMPNPIPJIHMKKKHMGMKJNKIQINIJLIOJLNJFINHIJJNFNNNKQGRMINJNNJIKPMLGHIKNFJHNJQLPJHGKNIIKFNLLSPGOAGSMHNPLENOILMRQHFJKLRGQNIKO
    MJQRMLLRLNJKNNMJMLOLONLLKECNJMJQHNOMNHLNIKKOJNLLMMJOQONMLLOJQLGNTHHFNJJLQQMKKFOMIQNQKOKKKEMGKRLKLRONKOOPLPLOLPNHJKJKCGHMMMPGKKOMENPNFNNJEMGF
    PHRGKMKMHHNJJNGGGIPIMMVKKNHNKHPINLONJFMKHMOMTLMHLGHJQPNKJHLJJJMLKNMENKOKQRHLOLPLKMNMPIOHNIKDLOGPGNKHLLMHAJGOIKMPLPJKOKKHLONTRJAINNKQKLFIHQKK
    KIFJLFNGMPKKLPGOINSOKMNOHMQGMNMKKGMALKHNIKHDMJHDQKHJIOHIMKLNPOVKMRLMEIKLLPIPRLOLGQLMMILJRQQMIJOLHSJJOLRPOHNKMMNLKIJRJMEKMTJMRPIINNOPGFPLMJRE
    KMIFIFOHOHPIOMNNKMJOPHIKRILOLMKHJGIOEOKNIIFGRPLHFJMKEMKLFIKNGHJNLGHJJNMNJRNIMQMLLPIQKKIOHNLPHHNMJPRILMIKLKJMFNNJORHNIINOHPLKMKSNNMQFJLKHMKGN
    IDPMJKOIILKGKGMJJLNKJIMMJILUOLVLIHMKFUKLKKOGMQKKKJMGSHNOKNIPSQHLNNNKKIIQJSQMMLEJIKKMOPKIIGMENRMKJKKHJRKJJOGEGKHMPKLMOLLKQNGRRROJDLQMMJQFILOJ
    ILHMKMPQQPKKLRMMTMQGMTEPNLHRJNGKLKLMRMOLIJONVNLIIHNQHKLLPKGOMOKMGQNIMIFNONLIRKLCJRJKLMMDMJRQKKJNILLLIILGNUPNJFOIMKONUMLLRJSUSNNNJQRVPJLPOLIK
    HKJDJOJILKLEMFHNMPOHOQFJNNKKLJFHLLPJKHMPNMKJMOJMLKONKKMPKHIBJJHHKMKKGJMOLRNKLLLKJLKKHIPNQTNJIONJHHLNLIJHMMRKNEJJJKHOLNKHGHHMMHPIJJQKOLGJLKPN
    MJKCLQMKMOJNLJMKIILIMHMLCKQHIMIFLMGOKOHHMHGKINMMLMIINISGJLJLMONJQGHMLRPOILKDJIQKJRHJHMMIISMCMSMOJJINMJKJMJLNKLJFQGPILGNKJKINNLKOJOLHKOKHHMII
    MKLKFMJJEHHPLJLIPRMIMHLNKLOMKGMNNKJLQJHLHDSKHNLOHNNQKIMNPHNHKHJJMERJJLMOGLGMIIHMEIPKVHINGLMLPLIPNKJNTIIQPKHPJNLMKLKHLLIKCIFLPJEFONJIJKKJKPOE
    OONFHHHOPFMHLFGLNMDMQHPJKLMNMGKOKKKPKPIJLFPJEHJGRNOLOKHLKLJJLHJPJKMMLMFGKLMPLKJJPLNCHNNMFNQMMQOOPNHNKNHKJMLIJOKOHMOEHHIILHNLNSLMLKNNLJONLJJM
    JOPNMINLMMLIJMHHUNOPMINOOOHLKIJQGOIJKIQNJIMLKIJDLJMMJPHQDMRMGGPKSMJLKKSFINGLKEJMOKIKHLLLLJGMGIKOPMJJJNMHHPSQOKHKLPOOGNIFOINJLOMIONMEKMIPGMKJ
    HPONGKGMFMHLRQHPRFLLKPMGILNKNMGMOPNIJJNKNMHIPGMNNIKJOOEKNLMINOOJPNNMJJJKHLOMQLPHJRKHLJNNMKMKMMOLJELLKHHPKIOQLIGJLMLPMLNPNNIKJLNPKJIHKOPIQFLK
    ILKGILNLINNLGJKDKHFKMKKFHFIIIQNLOGLMLNIILHQEHIFHLJHLGOLGLOPNHNKROSGGGKJQLPJPNHRMQGLKFRLFLKRTMPOPKHLLJNGOJNQOEPMMQQJERINPLOTNPKKLSJJFLDEQCNOI
    PLMIOJOQNIKPNPFMMLJTIPDFKDNPOPNLMKJHFEITSLFNOLLRJOJKNPHNLHKLKNINIHKLMOKOKLNMKSHKOKNORRNQOKNPQSVJRGOTLRKMLNDLPJMPNLRNIPSJLNUNHPHKRFOLMHMKKKFH
    MPIGIIOLGJEMOGEEIJLEKGHNIMMKLLRIPLQQTJPHRLCLLNJKNKGLNMLLHJMLLGQHMKKKFKJPJJGKJMBIKEKILJFJVEJPLJIMLJKLQJJONNNMOMHOEQPMLMJFKPONLMJNNJKLKEMMOPMP
    PPFMEFKHMSFKKKPIOFEOJOKMPKLNSMKMMMINKRHQKLHGMPONLPLNKJQLTNKMKNIJINJHLONONJNKNILQLPHSNMNLMJLLQOHEKLLNNMIOKHGIROKMIJPJROLMNMOMQNRVLJIKQNGNHKLQ
    JTNLTKMQKONMJMTRJMRMRSLCSRKOPJODJEPGGOHLIKHIPPPLLNKRGHTPJIKGVNKQKJPQMRIRKQQIKKMMNGLPNKPKJKGOODLOLJGQJVOLPJNMPNPOLJVNRLGNRHINJLILHOGKLHHLNOLO
    NMKJMUPMKSOMQOPKNJMOJRMGIHFNRJQNHNLMHEENFILGPRTKHFPLSKLVIMKMQMOLLQPKMILPGOOQJLGPMLOHMQKJMOQROKMKTLNLPJKJNEMKOJNIHGLMMDHOOPLPMHPGNQMOKPOKLNBL
    NIQORMMLDKNNLRFNJMKHSKRQOHMJRIMRKMNLKMFGJKMQOPQLIJOKOPIMHMFFOMQIGMKLLGMQLMFOFTOFJSIMSLIMPINIIJPLKNJKPFGIFKOIKQIKNONTHGJKPHOOIMMJJKQILQLEQJKO
    LJLHKPHMQRQHKOJLPRJOKROJOUOKOKMPQQIMRNLPRMOFJHJHHJPKKQNQQNIFOEUPPLMKFJMIQOMKRMORKHPSKLLJOQLKMOINLKOKPNLVOSHGNIONHMLKMPJGKKPNOMFKNOFKPKMIQMHJ
    JIOMJHKNJRNRLOJIKDRKLQKKKPHJOHMRLQKMNKJFFIEKKOHNJRLROOMFNFIPLMMIRJLNLSIKPKNOJSGKKKTVVOVOVHLLNJNMLMPONONOLMHOLNKNOKNMJKPPHJNNIIINOHJSOIKMLIJP
    MPJIGKFJHPMLPGKMPJPPNNQMPMPGCKPEOIJNGOMMJJMLIOIQMKJRMOTONLTHONNLMOJRHNPSPORMKILOJJKRHHMOMQJRLDVNISNPKNIKJNJTONOAMLJPMMMNMMGPLMHKPJQOJONLJJNS
    MIPLLVJTMTOMLLKQNLPMNAKJNNKSKJHJKMQLLMEMFJLMNLBNLJOKOKQMKKHIJRMMMSKLOJTINNLFKMSNNLOPLPIPHOSTJQQPLNHHLDNOJENMFNLMKIJPLILONTHPKKPLKKOKMHLNIPKN
    JNUINIUJJMPELNOJPNMLSGKIJHKKGDMQJPGKOIQKLOIHKIUPLHLLIPOPMNILKOSJJQPKOROLIJNLJJPJGGHNIHLKLRJOLMKLMJKKMQMMGPTENSQITJIKRIKJLKHNNMNONJJPLOGROSJP
    NOSKGMPQGPLPJITNHNGJOONAJQQGONLLOFMJKIJIRQGHJKMNRJMKSPLMPNLSQHGJMOHPPPLMJGJIQNQRKKNMIGMILJKNHQIKEPIOGHMOKKOMIEHKJNJMMOIFMLHMJKNHMEHEFLMGQKPQ
    OLNKKJPHJINIKJMEHMGNKMJJIFMMLHSBOTMKJHLKPJMDFHJLFKQOJMLLHLLKKLMMPJEFIGJNMNMKPHLQMJKHQJJPKQSMOIKHIKQGLLHMHNMIPMHJIOJJLIJNQMMMKRMPMKDJHVQQKGLK
    JFQMJQNKNPONKJJQJMOJDJMKLOONQMLGJHHFKLNIPPKELKHGQJMJKNMNKJIMIHPNKHLLMJMQOJJJIKMLKPLGFOJIKMMOHIKOLIJOKJNOPFGMOHPNMJJKHRLLJOKNJKLFOLKKQKMHNLOS
    LKLLPLHHQQJEILDONKMLLHQPPNPGJNOOTELNNIIKMNIKJLNTTPKLMKNJMJLLGHHFMHHLIPJJKMSKMOPIONMIKIPLMKLJLIQIFPIHKLNGLMJHIGLMGKIMIKLNMGHHMQKQMOLJRFPHKQNK
    ILLOLJNJKOILOIIJJOOCFJKLOHLRMKKSLLNIJNHKIKPKKMMKMMKHOJSMIIMPDLPGNKJGKLRPNGJPOHGMLLKIIMSRMKKKKMJMJLHHHEMINNMQTGHJNGLJGKNLKHQLLHMMTNLNHHJHGGMM
    NLMLKNPNKNMJNHORHMLIMOMPLOQJQELEKJHHGNNJORGOLJIJLROJMJPUMIJMIPKJKPLMRJOPKHHKMHPKJQKPILJMIKHJPUAHEJENLMHKJGHNKJKLMJMOGJNLJKKHJTMKMQNPLIDIHPLH
    GPPOPHNMVKGVIHKMHLTNIMMGNKJLHOHHMGMGPILOKKLJHKPNJKHKKJFSROKIRMMGKLLISNNPQHMNMLKMFMOMVMLOLPQOPMHNKRJKOHNKSIKMLKMNLJLOJPILHKJNJLDLONKTNLMGINRL
    ORPKOIOLUKSLLIHHILSHLJNJLPIQOJFRIKNGPLVMIPNNRRNFKONOPORPHLMLOHLOJMMQDJPFNGNUHFOGSLQLQJHJNLPNLNSIDLKJIKJLQNFILNONGMNFMSPKMMGHQJRMLNIJLHKOGFJP
    HPLSNPLMGCTKOINOKPNEMROJQPRRKLIIJLHIOEKKRMLKPNNKKJINGHLNOMIPOKLNIKOGNNPPKKLQLLMIPMPLLLKLBMMKLPOKPNRSLFJMMTJIOHIKMMKMNKLKLLHKQLNNQHNHNMLPNOGM
    JPOOMKHJLOOJJIJMRQJNGGENIIHKIKKRJJPMLMOINGLQKSKGNMLNJIRKJOJPJRMLONLIGBKKLGBHOJLIGNMIOPMRJRMJJGKFMMJMIKKMLNELOLNILILKISIISKQIPLJPMMKHMKKJPDNE
    NNLQKLUFLIPKMLFOOMJLJIMLJJJGLEGPIMILIIRNLIJSKLIMHGLRLNGOONFPRLMIPMLTMPJKLEGKJKJMNMOTCNLIMMRMNENONJKIOHNKKPKIMKKIMFPOLHNMIOKKJLJIKGNIPONSNNGK
    HLGKPJHLHJKSHJNKLEJPFJLKPEMHNKKGSNNKILJKGPKKJONDLJNJIKJIKOGKNOOPQJMFNPSIHNELQIOINJKSNKGMJLKKKFDLLMPUMKHOFMROGRMGGOJGJGPIIPKPNPLOPLDLKKHLHLML
    EEGJPNKFJMKIOLEONMOILMHNHMKJNOMOJKKOJMGKHNNFSPQQFUJKJKJKMDMMHHHMLJTIKKQJPKONIJLMNMLLLKHQJJSJLLLLFGKLQNLPPJHHQLLORHSNOJMLKNJPRKPGKGLJLOLLLMMP
    QKNMEIGNNPOJLPOPKQQLJBLOMMSRGLPOMOJILNMJNOOLLHQJOMHQPMNGIKNORNIRLLQGHOOGOOIOIKQJLQJNKJNAKNJKGPONNJJLKOTJKQHGLMPMILPIOJFFMIOMKNHJILOJPLSGRNPO
    LJKMKLJEKMORKNILKMOJLMLNMIMOQRNKSOGNMIDKLVNHHMJJONPINSKOFLSKEMNJPQKQJIRLNJINJHHIKMJJNJHNKHMPKMHQJJJHPIOITNPJOJMGOKILIMJMMKORNLMCIGOJOLNOJHNM
    PGGMBMKKONNLHLHGPKKONIIIMOTILMOOKJJQJLFSGGSPMKMGHHKQJTKPJMNQNDINOLCKHKIRJIILKMKKNLIOKLMKPHMNMFKSIINNLKOMMPJNSIMVOMJJFLNJMLJIGNQJIMMJMKNKMJEM
    LIIQKLHJLOILLKLIOLHPQTMMMFLJFPMFJFHGMEPNNPLMJOKRLKLMNIKIKCONFIIQTNKPJSGMOSINMJHQJKMMMONKJJJFMKKPLLLOHNLFNJQLKILQOMOQNMFPIOKMJPIDKPJLRNNIOIDL
    HPIKMMKMKNRKIKIGHJJKNJPNLNMNLKPPLNKRJMFOQKMILKSONJKICKNJHNKLKOKMIMCPIFMLIKJPQLLKSPLKMJPLJKILKMOMTIMHLIEJQHHIJGTFKIMHQIAGJNKMEKGKKPLJLNGLPMQP
    FPLILRMHNMODNKOKNLKLNMIRKKIKOHOJPSVIIQNKJPRITSLKJKFOLHJJKKIOQLGOHGIJKLKJMIINQPJIMNNPJMGIEHMJLKENNMTLRKQPKLKMMPIHLHKPJOLJOQMQMFNMNGNNJMOLHOIK
    QKKHKNLILJLOPNLONLRNOHKNJJKGKPIMMRMLKFNKNMFRNLMDGNUILJKLIMSQLHGMMNKSLLTIIEMJNLGSNNILILHOFLMOLKMILSMMVNPJLVLMHIKNQJJNOGJOLHJIJLPPLLPKMMHLOKMN
    PPFIIKLJLTJNNLDJMJPJJOJMQTRKHQMMJINKOMPQKTMKOPLULIJOHLVNLLKOJILLLILINMKKNKOPMLKHENQLHPIMLHJNJOJRLJKKNFLPONJJLLMTMTGQLIJRJHKMQOKOIKNQMJLLMKNR
    HOONPNPMNFPKMHQIKLJHKOOEJELHQKHOONLJLOKKTRMKJJKLKQPNOIIQNJPLRNOOKPOIMORKGJKCKCMLJMQPKLNMJOIIKNIOLMMMIKPMOMHHNEONMNRQJJPKLLJJVOMLMMPKIJIPFTJJ
    KJILJLJKJMLOMONLHKMRLHLONUPKINQOKLMMJQOKLKCOURILKOJMVKPCRKRNLJLNUPMMIMIKHIKMPOKLLJKJIJLJINEOTHJJOMJPNINFROONOUGKJMKNGIPSKMSCLRFMHJOKMQQMAQJP
    HRISHJINLKHOJILQNKIJKPLKIKLNLLKGMLJODITEGRMJNNLOKHLPNLRQLPNMPMMMGOQIIOLIJMIEHMRHMNKMHTKGKFMJKKIOOJFIQOKNVNLMOMJGPMNGMEPQHQGNLJSFMNMLIOOTHLQK
    OMMMJLLNGNLPPLJMOKJMPFNMPMLONLNVMOIMKOPPMJJJMOPKOODHIDQHKFRQNMLLMGNHLMHOKLRIMJMKLJSKMFOLIGPKKMJGORJRTLKLQJMOEIQLJMKNJIHMKTLMHLKCQMTSMOFKOIHK
    JJLRJNJLKMKJMOHNMNTLQNCJGNLJIJJILLJHLKOMQKGILMHFLJNLEGGREHPLMJJOJBMIMGMONMQOKJHPQNJNLLMJLTKHLDNIOPGFGILRKRMEMDNLLGIKKKNIPNQFNKOMOPKJKJMRKIGJ
    HIJNHOKJDIRMMEFOOIQJKNFKPHJJMLNENSIIJIPOGDLPIKHIPKMGRJKQHHNLKMGKPLMDMHOLLJMHMQIJNJNLJQKFLMIKJFPOGIMLOMIKKMOOJRMIMMLGFKOLOPMNHJAPHKMENFINIJLK
    LKEOMKHDNGPNGFHMKLKGLIJKIGKKKIHRILOIJNLFKHMOHOPGLFBKJQNQJKNPLQOFMGINNJLKFMILNKHINHJIJNMOGGMNJMNLKKEMFHHOMFPLIKNKKLLCLLHLMOOLOGLJPKPLCMDNLHQM
    MIKLMONJPOJKHKMLRKJILMHHGJNIKOJHJSFHJLJKJHPMNLIMPMNMMJMNKMKJJOONKKPQLIJIQHMLMLMHKOJLLFMLJKHMEGILGJJMLNJONLLKKLJDIREIGPKIPKKOJQJPKNHLIHNMGGHJ
    JNDPJJQOKIIQLMKKNLIGJKKRMIOKGKKPIEJIKMKNJFJPKFLKLOHLHIKGGPPHNJJLPLKMJIKHHMKMMPMLFGJMKOEPKIQKMOGHPNJOONIEIJPHNGHLLMALLQFMKMEMLQJKRNMNOHPNJHLP
    FIFNLNILJGKNKPMNJNLKHLMHMLHJJIKLJKJJPNINKLINEHKLOQKJOHLLNMJJJJMNMKKIJJHMJKSHMJKNHIKJKLPNNIOOHMOKPJNLNKQKKGKKHFJEGGJENLDLKBILJEIRQMKHPHPKCVLE
    IPHIENKIHNLKFKGPHMMJJHGJKLKLHJTPJKNOJJNKJPMKRQJKMGOLKVJOMNPEQJGPONIPPHLJGNLIJNMFPNJNNKNJVHLMIKGJHNKPLHMPJKOKPSSPJLOIJMIOJKRIOLPOEKKPJJCJMUMM
    OTMKKLGMMHLNQRMMLRQKKLPMNJOLKLJNJHNJGNKMJMLLDEONMMHJMNKKKPQPKKIPGVONLQMMMMRMOOLINDJCNNSQGLNLDKJPHKLSJFIHNKKKFNLHMKPOHKINROPQHKTLRMNRMKPMQRRP
    RIMLQJNQLPOLEKMMSPPKRMKFNKJJPHHQVJUIPKKIGKMKGIDJJIFJQNJJKHNMEELJJJBEIMIGOJMKJQMNLRQKNOMLKTGLOGGPKMINIGGIELMLLLMOKMKNJIMLJPMMLHMMNKQHQSNLINLK
    IKIJKIFNKEKIDNKMJLHKKPSKMQLCFUHKLKLNFPNKMKGFNKFGTMLMRKJBOLEMIJMLKNHOHJKLFNKSMPPLNGLFKKMIKMOCJJMOLOPHJFMEKERHGKJJPIINNGIRIPFEPMJNNGMSRHMODKOO
    JJHAGPMKLLMMMEOOLNJLRGJLUNNJMGVRKKKNEHNOKNKNLLOROMQGOQLTOMGOLMNKMIHQLDOLPLNOMLKMOPKPELMMHOIHJJNMMRGKPJOFSMPINLFOLNKNMVNNILLLJKNLNJFSNLFNHJSN
    PKMPRNIKJJPOMNHONPLPMKIILKINKNMMJIFPLPFROQMKKQPFLJUJLNPLNKMTIKLMMNMTGHKJBLOVMEKJNNJJPNHLMRQORLJGOLILPKLHGMJMKFDJHMPSIPLJQNMOLRIOJNPRIPHINHKL
    HJNGKOJJHQHDLLLMKJMLMNMNKNMRNPJOOJQJRRJOQJPMSGKKQMNNLGIOROHJMPLMPNVMNOGKQEIKMILOLMIJIJJOQMORKLOJOLQKNNIKJDMTNQSDPJLGNSQHKMGTKQRKOKJMSNJIKFNO
    QFQJIMMFJMRQTILTPNNMQRMLGNLQMJVMMPRFILRMNNVJJHLINLOQLPKPNLLONPONOIIOLMPMQGJJLMQKIQQOKGKPMLKQJMLKJKJPGKHRKMFNOMNNLKNNKKJORMFLNOIHLLMLHMFINLNR
    HLQLKLKMNMQTMMRJPNOOHKONKHPEMQQHLVLLNPMNQKNKLLNRPMMGOIKSIPOKHNIKOQOUQNNNQNOPLSMLLJGSLIKOGNLKJLMLEPNQPILHMNLPNJEMPJLPPMTNMLIVPOQPKOLJLTSILNPN
    JKKJLLJOJNLMMGOIKNQJSLHRPVGJGOQDKIMJNOKILMKNHNJOMJMILNSIKMOHNMJMSLNMOMQPJQSLIJNNMJMMLQLLKHBOGKKOONPMNINFRNKIIKJLNMLKNKGQQOMELHOPMLKOMHIQOKIJ
    KTKKJMIMOHPKTVQGPFNKILMFKPMPIIOSKLPHQJQMJPIJMJKHQJHJNJJLMHPKLOOJIMLMKHNNIMIINLESVLKILJLTKSKPJNNKOMOJLPMMONLLGPMLJJLGPMHLOLLROQJILPMPGJPMPTIM
    NLMOSOHMNPOKOIJQKLOIPMGPMPNOKPLIMITONIJMKROKMPOSLLJQQGONNKJLMHFGPJNJPOKKOHGMJLNNHLLJLHKJMLLECPINOQQNLLKLMNOITMMLOMKIRPLONMNLOTJNGKMHJOMSLLNJ
    HOMJFGMJLPJQSFKPPPJIJKMKRLNJPONRMGNIINMMNRGSGPKJLQKNQOOSRLKLNNANNQROOCNNMCJMOKPMOOLPIKOQLKNLPPPONFMSHRLOLSMIMKMOEQRLHKGIFMNNMLLQQNJLIGHLLMMM
    RMONOOILKLPPFINKKMHOHNSKKJOJJRFLKLFMHMLUKLSMPLJLJIKPKLJRPOQJJPRMLLJPHLPLMQIHKOMJMJPOQNHIMPKLLLOIHOLPKQOHNMKLLKJSIHIJKHGMMLKJHKMPEJHLJNIJMLIF
    KJKJLMNJJKOIONMNPNLKIMJKILMLKOCDJMLHLGNPMOOINKLNKKLKKDNOHLPNIMGNNKILLPIQMOKLHCMMIPNKJOHMGJHEQKKVEKHIGNHMJPKFMHHLNLMOHNLGKNMMHNNINJFKJMJMCJNI
    LOLIIMHMENKRKJJNNNLMINNJMFJOMLILJLMNMMJLGKLIJFLHHKPHMGFKBJJPKJMNPLFPPOPIGLJLNFLHNFLQKJLFLGMJNLQOJINKIMPIKNLJMMJPHQJNPKNIQNIKKMIIQLJOJKOHMLIK
    GOQIJLMKNIKGHKJFILHNFMIJNJLMMONIMKMNKNIPMSHNOOGLINFOKEMLFKOMIGLJKGPLNOMIHJHLPNPIMNGICNKOPQMLIKJPMEOMHLMOHMKLIOOPLNMOFNLOLKNINKJKNOJLKMLFMKII
    PPHLMLIJKIKAFIJIPMKIRIKHINJEMLMNMPLLGHJMMSHLKJQKMJGMNPNNJLMKMNHOKGKNGKMOMKLMNJJGINKEJNLJRGNINPIKELOKQONKMKOENPNMPJIDQPNKLJKIPLJONJKJGOMGNJLK
    GNJLLPHKGMLJNNKGMHKOINMNJNJKLLMLOJKJKFKOLMLLSLKNMIJUNJMMMNQPMMGPLJOMJEKPMUNLMILILLOKOMPNNOPPKRJLNMNKLPLLMKPOMIMNFGLOLNLHJRHNMNMRVLMPNHKOFLKH
    LLOMEKJQMNNGLLMLLLKTJJMLRDJPGGJONLJHISMJHPJMHNJJHMLNLSOKONIMJIMKLKKLNPNONQMMJNPLSKJFJRLNMQMRHHFOMLQJJKMKNIKMJLLLHKLJNLNNNMOHQMLLLKQOLSQKSMKO
    MKMLIMIOLNLSNKKKLLHPLRMHOQDLQHMGKOMRHNMLKKEOGOEQKKJJMNPIOLLHGJLMQJMQKKJHQQMLKOMONNNLLMRSLGHQKMLDKSINFNKLKMKORRMFNKOKNONHLLOOFLGOMHLKKKKJJMLM
    MHEFMKJHQJNKJNNKHPLLMKKJLONJJNNQOOLONNKERKFMHOJKNLNMNINMLPKMILJHNNOJNOQQNPMFJJJJMLMONKMOKJNPJNKONTJMMPMIIOOKEPJLNLKELKHFIPOQGKMJNJIKMPLNJORH
    DKMLNIHLMIOLNLMIJOQKLIGJNQQPMRSSOMKNLMNMTLOIOKNNFMLHSLOFMKOPLOLOFJNGIMPRIJOLNOGROILLLQLPKONNINOMPHMLSLIPOLRNNKLIJQHJONPHIOLLNOLIMVIKMIORMPKH
    MRKHJKOIPMLLJNIOGKOISPPJNMKPOKJHGMILNQORHKIKKMJDHPKPKJKQMJOIMMMOOMLNMHRPKSMNIIMPMNMOPPKSILMKKNOOROFKLONOIPLJIFQHNKIKLMJQIGSLPMMHMHOFJNHOGLVF
    NKMEVQLLORNIMJLNMPGGCIQNMIIOJOKIJPKGJMNKFJKHKIHNKNKQJLFLNNRKMJNLJGLOKLSJLORHKSPQMOJLMLKRMPMFMSMOMJLJEOIJJNJNINNMKOKQQQJJENKTICQNPLKKLMQKMIKN
    GHNQIPIIGQQJNQOIQKOJIVUMJLGNKOMPIKNKKMQJPIJHHKHQILPOHLPLKJMKSJEBPNNJQLHNQOKLPNJTMGKQMNIKOLNKPNIQLRLPJIOOJLNLTKLPRLKOMORHMPLLKKIJGHPMMOOMNILO
    NPKIKGKJILOPJJJILIKLKMRKIMIPLPGMNLHONHIPQQJMLKRNPHNMNMJSNNNOKRJNSDNIMJMGLQNUMLRJOCLGGNOOKNIPLMNPRIMMPKONLILMNFEKGMNHMOLKQKNNLLOILLNGIFEFPKFM
    GKIKPNDJODMMLLKHJNJMMKKMFGLOOJNKLMLENIPLMKPLNKJQNKVIHHKKONPJGIPQTHIROIMNKPTPJHJLOINLMSRLGPNLENMLOJONKIGOMPUJMNQQQOFQMKJPQMRSOUOHRMLQJKSPLHJP
    JMPJLOKNEJKKFLJKNTKTIMRLMKQHFPGKLOLMNLNOMHHLGNNGMMLINLHMPKOMNONLKPJPNOOGGJLKNIMKMIMHNGMOIJIJNLMQKPMPNKMISHDNPMMPIIOTLPISJPOPHQNGNLQLJNDMLMLJ
    NGMOINMJIGNMNMGQIJOMINFEMOLPLHNTMLNLMNNMLRMRINOJINGNKIPLQMMOIIKMLFJJKOPGPNNOJMHPMLKLSJOJKKPMMMLHKNNKOJKMKMMENPHICKMQJLMHLNOISISTHRIMQJJILMPL
    OIVEKMQMLLMPJLHGLGKNMOKQFPMROOJPPLKMIMNINNKGRJFMPLILJEKMQHMGILOMHMTJMRLNNROKLKUKJKNMHOLLMIIMQNPJMSKLHNJMGPNINMPTLOGMIOILMMLGNHSOPMJPIPJFNGUO
    HMLMNKMQUTINOIJMNJNKKQMJOMHPGIGHMLPQLIMJUMMNMJSNHMKNJKHOHLOKQLSGNQLHNJLKRGGLNIIKPQOMKORKPHMMSKJMPQOGNJJLVLLQHIPLLQNMMJMMPKPMPLQQNRQLJIGKKKFV
    JLGMLJNIIMJLLTLPJJROKLNKPJULIPKMILKLLNMMMMOGQNANGOMLKMPOMOMNLNFMGQPISMPNMNFOPJOLRMNOIKKMMSPMOOIOKLKISKKNMHIGMKKENLJHHGKLPJOHNLJNNEKPOPQNMJDH
    NUMGLIQJFLMJKEPOFIPMKLNQMONQPIDIPIKMLHHNMJQNSISIMMUVRNMLLJTMPILKLGOLCNOJRQKPKMMTKRULJJVIGOPHMMKLJJLMJLLQRJPDMNJJKMKRMPKNQJLGIPIMRKNKNNHOKKKE
    IKJGQLONRMNNMLMOIOSKUPJKMHJINKOLKNOOFIPJJJMKLMKFIRMOQMLPKILIMTNOKNLJLRIMMIMLGJLONLJHPMMNNPLRENKJLHOQVKIMNNHPOKPOMOOFLLHNLJEHKQIMMKLLLLLPNJMS
    JPEHJJMKONJJMOKTRQFJMKKOFLLMNOJJJJJRJMJTJIJEPRNKOJNLLQMILMPIINHMCKPPINFILKPJFGJIOPQKNHKKRIQPMMSLMOLFMKMNLLPKNMIOLHMOOMFHQKHHNOIIPJKOHEOPSIIK
    OPLINLFNRNLNHMHPLOJPJLKJIELMONOJGLMPKKNGNPEMRLOHKJKIJKNNNIIMJONJCMNMNJPLLFMPOKKKPMPMPJJUMLJMSNRIPJBGIHHORQKKJKLKGKMLNSOHOMKQMPSNPJKOIPNIOLLH
    OKIOSNOMHLPMPNKKNKOLNLOKJPNPKJPRERLHQKKQRRLJKKHPHOJQNNMMHINLLRKMNRHOKKGKKGILQMLLIJMHHJLLKHLPOFKLPJJLLELLOLFORMKROPGMMLLPLOJOOIJLLNFJONOMNLKQ
    FQGKJMPKRJLOJKPMNMSKKGPQONMLPLOIRKGMMHQEOKONRMLFHMIIUFKLJNIHQJIOMIOKOOQLHOJNOPMHMIQLHIMQOMQIPIMKJMQNGNNOHFKLLLRIOMQKQNINKOJLPOPOERKJKMOELMMN
    JOIFNHIHNNJJLIOLLHLOMORMHKKNKQJMOQMODNHIINONGLKGVPSMMNNHLNNLLHIKHKMNOOKNFNFPKILHJGHJLPKSGNLLKMKPQKSJFMINOLRKQVLILNPRNKLRKJLIKMLJINQLMGJIJHGM
    LIIJRMLHNMIIKINGNGINKJGPMGNHLLKHPHNELOMOPKIRDJIGNNKMNOJLMRNOPNKPNQLEKINKIOIJLKJQLLNJIMLLHIGNKNDKKMOOIOJKIKNMIJMOMOJMTJHLINPOHMHLOGHHRSPQHMKL
    NPJOOJIJKJMLQMFKNRONLOQOGVOJKQHEHLLSLHKRPHOQLGMMNFRQMLTOQLSIIPPROOORMFKHOMMIJJINLNNOPJRPPLPMNOMFNNKPLMLMHJPMMLNLJPKOTOOMNNMMMOLMKJMMPNONMQNM
    RNDIGKDLOJMDHNJPJMDIELOHQLJTLOMKKKLKJQMIELQHINLLLINKNPPRMMNLLJJKJLKOQONNKLPPNNSNMMONMGHJJISRQKLOMMIKKFKMMFPTPDQFMLOOSJMMLILEKQISGKKHOPJKJOFN
    NPNJKJLMCNKLKLPQLOOGNPNKROLMNLSPLMKLNNPLKPOFNRGSRNRJOKNOKLOKMGJQLHJPJPMRLLJLLOPPPQJKPJLKKLPMPMGMOJKTKNOLQFLIGRUKNFMGPOLQLNQJKKEMGJIGOOQLIPMJ
    NNGGJDOILJIKRKPQLMLPOHHPJQPONINJKGJLFNOLKKILKNMSNLJQJQGOKNOIHIHQKKNNKJHPLMRLINNLRQGLLJHPJJIINITKKIPQTJHLONJNGMKRLOPNLLQNLHHJMHODHJOLPPGMLKHN
    KJHINQJHKHJEJGJOMHNJTRIQLLPUPQHFTJTLTHIPPPINMTUQLSPQKLPPGHJMSELMKTQNJCPKHLJOMNTINOOONNEFJLFFIIMJEKNHOKKJHMHIKSBFHHNENLMNGLKMHONNQHOIQLQNIJGP
    NMKKMGKOOQNLJFLIOILMQQMKLIKFOLPINONNMJILMHJINLJLNOOPMLOQUPPOPOLRMMHMIMIOJPTMMJRNJMTJHOKJTNJOMSEGMQIPQPGKPLHJDTJFOJPUTOPKLEJPJJMOLTKNGGQQJUNP
    OOFPMSHOPKJVNNSQNQLOKHNOJKRMOTKMKOJQQGLMJMQPLLJQMSJSKKIMLOJJLIQIOJJEORKLPJLGNKPNPQKLMMOLHLIHNNKNMJFCEIOKPLNOKMJMOQOIMMLMKMGMPNLROOMLOLJJLJJJ
    KNPRMNQNOKLOQPNKHJRMKNIMGLNMMJKFJFNLNINSISJIKLQNKNKPSMJKMQSOLIKPROLJHDPMOHLMGKNLGILNMNPSMPGPSIKJLSCNPKKCMKOIRQJMPQMCMNHMPOPLNHMNJGTOKJHQNNLI
    LFJMMRUIIJOKLKNJMLJIKKNRGJMVINJQPLIPSLKJKLJGLJMKILLRMOIMMLLKONPLLMGSJKHMQHMPDONLPRKJLQPMNKOSOJQONNQOFPNOOOLRPKNRQMOINHQKPLNPHJFMIOPILNMLMOJL
    MMMGLHKJKLNKKKMQLHQJLIMPNKGOJVQGTQIGKVQKJKMOKOQCIPIQMJMPPRVIHNMKMRUOLHLMILRQPIQRNPIHQMHJVLJJQNEMKQOIPIRQKORLLHMLMPKINPIKJLMJRIRNNFKLQLOIKRHP
    LOGQMIKGKOFKLJVIMJJMPOLKONKSMOHLMKTRQLHQGFINHNIKMRGMMOMPOPMOKONRPLMMNLEJOGKLODLNJKHILGJKQLGHHILLLMUMLJOSSLEQDSIPKNOOJOQHIHNPINJJKNOKSNCKINPR
    KPNONQJPIHIHKMQMMINPIOLQQLHLOVKHKLOOOLRVNKKKJKIKOJPQJKKNNNOEOOQJLKRHHLNTNHKMMJFNQNHKJFRONKJIKNOOSGQNMMPJMKJKIOMKTGKPIRLMPOIEMLGMLNLNHMLKJLLG
    JKKFPOPDOJVMIPMINRLMLGLLONJLLHNOHNEHLMOJHJSOKMTQJKJHOHKDNMNPJIPEHRIMNIMUMOKMPMPIKKRHMJKPOJRLOLNMNUITKKLPQIPLKKRORIJKLQRKOKGHDRMOPKKPNQLNPRHI
    KKHQLHKKLKQLPLLPJJGLONOOMONLPNOOHKKOKPFPKNLPHKMVNKGMLLFKMOMGNTIGJQQNKIMUGTSNLKKJUNHKJSLPMMPNRQPMNRKGMJPIKPNPPKOFKMOMMMKNKJLHUMGKPNOQPGKROHIK
    NMMNTFLOOOEORFQQQJMLLKPJMLKKQGTQOHLMILHUKNKLSKMQKFIFMFQOJNMOTPLNHMJLNKQINISHHNFPIJHLIRMLJLGIOOSNPQVIMQRKNQMKDBIJJKPKLKNHMJLMNOIJPOPHRQHMJMPN
    ONLPOUTPQJMPJIINLMRUOLEOJKRNQNLJLFMRJJSMOJHLIGKONKOIPOIJMQNFODMNHGPJILLJILNMUPQLOFFGJDIKJMLKKINLHJLOJFMHGIMJQIJMPKLLHGLOSNPHKILURLINJKPMKFQN
    MMTIIKQKLEPHIGOIKLIONLTJLLCEPIKKKNOLMMLLKMMKMPSJINIPKKJRKIMNMGLJLKLLILILEOFPMNIIMIIJOPGMPKNPKMKJKOOPPNQKGIMLINNKQKNNMJLIRNPKEKJNQLNJQGGGJNJG
    IJRRGPKJQKPLIHJFPNLNGLJLNTJJRKCMLOJNIQKONJMKHPKQKJOIJOMMIIMJLIOLROKQRLKKJKKIFMHLMJNMOMMHLNKMNQKMLIKLJMQJIJJISMPLKNMLJLRHJIIKPPLNOOQSNMKVOTPP
    DKLLFIMNJMJFRKKKNNRHNLIMMNNQQMMTHLMNLHJMGIQBMKJMLINFNMLKHLPQMNOOHKNHLMNMLGKLHONOMOMNPMKONVNJIPKIQLNIJNJNPLMONNKNQKKHFQPMKTOJOQPNKDNRNNINMGJQ
    HUEROHMKHKMHMONLLMFHNMOJGLTMNKGEKLTKQJKONPPNNMNKLKELKJLNOEMPQKKIMQGLIQKKLPNRHLEMLOSPFGLHJKGMJMMSKPLKKILTGMMEKNPHIMJNOMJNNNKMMJIKMPNJOKPPHIGJ
    LNINLQNMMLLQDINMOMQHLOQOINQPIKMLLOPLKLMNMJINKDJJDKLJKPILPKNJKLLKPPIMOLKONNRNMHIGNOJMONOOOLOKMOOKMIMHPKIPNJOMJMORLJJIRHLOKLLPNKOMQMLJMKHQKLNL
    OLMPNKPOKLKNNIKNHJFJFKNJQJOJJPNMQLVQRPLOFONKPJEORMLJMPMIPMKSKNGPVKTLLQSHGPKKQMRFQLPLHKMIENNMJKJHMOMJKOMJMOMNKNHKLKIKGLHHMKQOQMUGILMRNRKKGSHO
    GKOLNIIQPMQMLNNGPMMNKAILKHKKKFKIKQLKMIMOLMONFMOGLNMHRFSMLNMNLNONLGJNIMLUIKQISHMIHIJIKMOKENMPIOIPHPKNOFTNOKIPKMPLNOLLOJMMJMNMLMGOKGJHORNNJVPI
    LCOJHNJGIMQNJONLIOLGONPKKKLPLQMMOHMMODMJPPNMNLLHKGKLLKNJKIPMLNJQPPKRPNLHSMFPTKQIMJMFKALRHLOLKOOMOKMLQMKSMTKKONHUSJMPLLLOMMMOOJHONMOLKQJLJOMH
    JKMQJOJJJJFPKQMHIGLKELMGIGOOJMHQMJPPHHKMVPKJNHJPMKKNMMLGMPILOLUNNOSLOMLPJOONRQOPKPIPLMQOJJQKMKHOLNOHNROJMNIHQVFHNJMJKNEOOMNQLFOJKIJKMNHLMDLR
    LJMKJMLEHLKIMMKMMEOJLLOMFPOLQNRRJJQQLJKKLNNSLNLRLLHQKIKOSMHOLOMKJMSONONMJKKPPPNIILLMPKGKKKSGLNHOMOKHKOJIKIQLLNOTNKFNOOIRNKRJOLNMGMOJGLPIIFLO
    NKMRKLNUNIOJKIOILNNQLPPJJNFIPMQKNOJGLOMJMJPMPMLHHTOUSMMURNIKINLMLRKLMMMKFHIPRNENPOJJLMKLHMJHEKKMMNHJOKONMDQPOMHEIKLLOGPNIHLKSPMNNNLKFMSPVPPM
    OORHOKHPJMRKQSIPPQMTJMLMFEEGQNLMTPVMONOPOLJMLOJIIKKMLLILOPNJOHJJNJIVOJEIBJMRUKPMOJOGMNLOMMINRMPLMJGNPHLHNJNPHHROKIPOKLNGFLHNMRKIOSPTKHPHLMJL
    NLLLJQNKPKONKTREMKMLMLMGMJIKQMLJJLKLQUJHLNUKMKONNJFLOLMKIIMROKTMFILPOQGJOFJKLLLQHHHGJQJLNIOJOMMMOHKILLMPMHIMJNIMKKMJPIOOKSOIGNQLJIIOTNQMKOKM
    LOMGNRNLNJJFKKLLVNHLKMMHPNKQPPINPGLOQOLLHDKNLGHQOOLKHLOHKOGQGLOLNKKMJNNONOKHKFIIFJLLHJPOMMOJLQNKQHPNDJGHNKKLJMFIDKLHJKQMLPPFKKKMLHKMNQEMLKKR
    PJLINNOHHRMLNOLMSQMLPMKPKJNNKPOONEGHFMMGNQKKOMOINOMPMPLMMNOLLKMQKKKLROGNRQJHMLLFJKOVDMLGJNLLIOOONNOHJLQLPNPIIONGKVLJLJMHEIKQNJNFJJOOJJMLMLKJ
    OMKLNMHFMLMLFMSISIGLKHILONHPMKKLPEKVTJGJJMNMPGOOLKKNMNLNRMPKJOOJILJOMMISJNRINILLJKPLRJGNHOKNMHIIFNHGJJIRNMLMJIEHQIPGRKPMONPNLLPIENFJPRUHKPLN
    NGMGLLNJFMPGGCMIKLKKHFKOLIPOFLSFKNHGMIKSNQHKKLTNPGIMIIKKOIGLLGJMJOPJMKNPKMQLELLJMMHQNSQPKOLJLORJJMLNKMJKLJQNONLTJMHNNLROMJJILOMKMPJNNNJHJIKM
    MKKLONMQLHKNPMLNLNOLMNKQLNJMQMMOSVPHHLIJMJQLNIGSJMMOMNUNPNPPMJMOKFJNIJNLHOLSORNRQVKNMGRMHFNKKMGIJPNNIIFLNQJMUNTMJPJJMNNMHNJEJPQHOMKMMJVMNMOJ
    FKQLOMGLFNQFMJMMJINILJRSTKPJHMGRSJOSLINLNNMOGNLPHMMMVKHEIMINRQOQSPIQQJNGNHGLKKGKQLOLQIPOOIKKNQMMPMOOOQQKMLLMILLMQHMQMKIOPMLQKQNGONHLMNGKNPLH
    LNPLQKSHHMKNKKKOMBKOHLGMQLUSOFMIOLONLHLIJLLKLIIPOKNJHLKNLLEQNJKKGMISOMHIPJMMLGPFNQJNKNONKGMLSKHRSONOLKPQKMLJMLMHNJBRNOPIHOLNHPKKMSGIPROLEHMR
    KPMLRKMQOMPJNILPLHKNNNLPJOJKINGKMLOPILRKLUINKKHJJIKKMGLKPNJMNSILQISUJRGNJJJMSOGOMSHLLPELMMLMNFOOSMKKKKRIMIQKLKPTPLRNJMMJPLPKONJRMPOVKMJMJJMM
    OKMPIONOKPMPJHPLLRKJPPMLKILFHMJOQLJMSLQMIJMMGRKKLJONQHPHQKLNMQRPJMJKKLIKKLGLOOGSJMKMMMJFQKMIJLILMMIPHRPJNISIOKHKLOTMKLLGOMEJHLLNTLKNDQROPMNH
    KOJMDLKPNMPLTMHQORQDKOMLKLNQNMHLNHNPHRNDFMVMJMLLTHJGNLLRMKLLRIPOLQSMKGEOJOKLQJITPOMEJIIMJLMKNGJNMHJKKOOJIJPJGOGNQLNOPMRKJOMIOJMMJPQMSOPGGNLN
    SKKIKJGHJPINPILKMJJRPIEQLILPSOJLQLJIKJNQOMJNHMROIIHKTONOMDOOHKNOORLNQONILQKQJLLLRMQKLMQRMNDVGLROMMQNQLLOLLLJMNNKLIMONKLIGJGIHKJLMOLPNJNJKHON
    ONQMJPMOMNNIISJQLSOLIMHLOHIJLQKIOMRRKPIOGJHNPJRLHNNKPJJNLHKKKORONJIOSVHRINKQLIQNJMMMKIMHQQQOMIKVLLNHOKFOJQUJHOIGJLNNIMLOEMIQLJLNNPKHHLLKHKFK
    PONSNLNQLMNGHIMRKPQUPNOPLNMPNTJQKLQMTKKMQJQMOMJPJLNPIIMOOKILMHNKMRSMNOHNMNMJKOJJLMMTLOMJNQRQLLNLNHROPKNOQOGJKMJKOMNLLNMLKQKNLMKLJILHMORLQTOR
    GOJQRLLNGPHLMONPIGOPQNOHIPKPLGMIOJJLJFNEJMKMQKOKNIOLPKJNJIPKLJMKIJKTMLTGJKOOIKEQPPKLKMJGOPLKPJNJJQOOLJMOJMKKMNPLKHNSMKOPMKJNDKKJMOHPPKHKKQOL
    HNMNNMKLMOKOLJLKOMLHUMPKIOMMJKKLHLPOQGSLOQOHJQLLIKOKKMQNJHJPJOOVOILNQPLOOLGSLHNKNGJNMLLSMKQHMJLOIGJMOJNILMGOQJMPOMOJMJIJNMNMJTKORKNHUQIMJNPK
    LDQOJQPISILJTNHKKPMRKLKOQMPJNJMMLPNLHLMMNJNJSLPOKFQEIJMNMHDPRILQLQMPNOIMRMNONTJPPHKJLJJQLPMQMONMQJNRINNEIBHRLPQOOIOGLMGKNLMJNHFKJJKONQOMOLPM
    NMLPDMONLPJLKMHKOMNNLFNLJLLPJLMFNQKNQOKMLQKNPQHINIIMPHIKJILRLLTPSLPQKHLQEULJMPOQINMLKPOQPJQPNNNKUJQFKLLLLOLIMKOLGMIQPJLRINMPMBJNIJMMFJLIOMLN
    SNPIKLNKKMMOHMGOONJJOOIKIQLKKJQNLHHJKJHKSKONMMKLKJNHILMHILMLKOMNHQRPRQJOHORIQMNNJMMJPHGGLPKKNUPMPINKIKKNOHJLFPPQMOPELMQGKJKOOENJKLHNLNNIKHNG
    ONIMMPIMLOMMFNGMMVGQMCIIKNUIIIQLNJICJSTPKLOLFOPJHHOTIHJDLGHJLNMIKMPOHNMFQOQSGMNMRRNPQMROKONRVMJQLNSQHLMJJNRFLIMMMSLHNPNNLJKMJIQOTNLJKBJLJIFI
    HLJOOOPJLHIQHJHIILOAHGMKMOOJRNJMPPSNNDLKTQTLNKTJHSLKPNKNJMOLMKLIQKMQKLIKLIMNLMOJINQQJHJLKNMJMRONNTMJKTQSLIMMMLPMOIGLMJKVRHPKKMMTPJHMHNROSOQK
    QHNNINNKJKPQKLHLMHKJMQQPLJMINJIHLQLPNOMKNNJQRGJNJMJNMPRNNKRNLOLOJMOKNKIHNIRRIGIPPPIHLNKVMRJNMFNOMTNKHOJKKJKMISPRNCOLNNOHMMNQTMPTHPMLONOJFMIL
    RLQKPGFHOJNIKRMQKLMTLHPPKQEPKOTJLEMHLSERMKULNIFOOPJNGMKCLGSQIFNKMILKKQNNJIOOKMSFONIGMOHQMNMRLNHLJQIPNIQMOPLJNONLTJGKKLTISLIMNRLKRJRKNKKSNOTL
    KMMOKRKLMDJLOMPNJMIUKHMPJLPPRHKLNQLHPJIQNSLPIQNGLLHUKORDQLPHJGJQPLPNIOKQGNLNHKIDISMQJMHLNOONKLRJNKKKGJKLOJMMKISMLNIIGIOKQJGLPIKNJQGNQHHKOJKN
    OLQLNTIJOKQOLRNSPNRNQHNLLGILSIJLOLJLKJILJMNVTORRJNMGNIHNOOKQLLQKKOHIMSLKMLHSHKONJGOPKMMGGDKOPIISNRLMOJKOONKQQKOPQONLKMKPQPQOMLLHMGONKLRNKSHO
    IJNUMNLMTLPMIHLNIFLQMKOVNQMELOLKNRUOMJOKMDFQPMKKJSRJPOKPMIPLOMIQRIPNPMPQOMLHOHNKLRMINOGPNIMLHIJIJNIHKNPRNLNKNHPJMNMNJJKJRRRFENMLPINIPNKMGLNM
    MGLLLMMLHQLOAMLJMLQOORQMKFQGKPNLMIHLMKNPHMOLNRHSMVMMNMKLLKIPQKLNMKLOLNSPJIKVQKJISRJJQTRGCMMIKKLEOGMMMGLOJFSFKLIJMKMSMQIEONFOIMUMJMIHVOJHINJL
    QKKFLOPOLHIINPGPRIQLKMLNKHMLOIIQGMPJKPKMKODHKHPOJMTPNNKKOLIHLLHULONMLFLSOPIKNMLMPMKIOHLOJOSGMRMPJKJEMLJJQSGCLILKGKLKQMPOJIJOONRNJLMRIGLOVILJ
    OIOQKOJKOJRKIIJJRRJKDKVKLLMKLKDKQOQQHNOSIMLJJONIJNNTNIOLLKPLBQQNKJKHIMIURBLJQPGOMMPNDPKKLRMPQROPOMIMOPLNJLKPLNMOKNPOTRMRLQHMMJTONJQLLRMOONMI
    PHLNVFJSLJHPRONNOQIMLINGIJKGIMPOPKTLQKPLKNLLHOJIQNRKPNLHKMNHQEJLMOILLLMNPOOLQKLNNJLKLMKQPMNPGGJKJMOPMSIPJIPPNFKIJHIKPPSRNMOQKIKILPNMPQNQIGEN
    LOSMQTPOMJLSSKDJBJOLNIKSBFIMONNMMGNFLFJUDKKJQNPNNJPQMMPSNOMFINOHQRSLGRLIPLGHGJJJEOLHKJJJKFJNLKHKMGMQOMGLOGLMLLOEMJIHQIGKIHILRTRNIMLGJPLKINLJ
    PNMNMKPGMMSPNQIQOOKQLMMLJMORPEJLKMKNJIULMNJILHIKTLNMIJNKNJLHPKNNJPPLLKPIKNMKJFJNPLIQIOEKQNMMMNMEMKMONLMLIKQNOMOORMPLJKKOKGOLGIMMKHJNQNHPNNRK
    OPKPPOJQLPJHLGLLGLNLQNNKHNPMQHPLGKKMKKOFPFHMQJNORKHQNOGMGJKPKNILROIJPKNPKIIIRLKIQLMPJNIMNILMKLHIMRNIKPOILNKOLJISINQOQKNJILLKNIKHNLKQJMIMNNPP
    LMKKINRLROKHIRLKPNKIKNKIMJKNOLIGLOKOPSSRORJPNRJIKKGOONMHPMJHKLIOQPNKHLMPEOIGKLKMJNLNLLMNNKRMOKIJLQLKKOGLOQOMJJOLIRMMMKPPNNHNKQLJMGPKMKLKQNFK
    HKLKQLMQKJIOQPHMILJNAMOMMJLRKMOQPMIJINNNKHLRMHHMIROINVLGLPJIQJNMKLMNPJMJOMIPLJJLPLRQOINQJMTNMMMLMOLNENLOROMKOOOJONOKIQPKKNIJFOKENIMMKJQQGLML
    LPJFLLMLFMHOLLPISJNKPPLMILMNILMIFQORMMMNKOIRJIKPMPMMKMMJKKKJOKKHKJNRMNMILMTTLGFOJJKKKFNPTQGHOKGILKJQNMQIIMLHMHLJJMGNNLLLILGGHHNKMJONJORKOPLP
    ILNNTKPKKKILFKHPMHNQHIONHNKOJJGLKIRKIPLMJKKNKLKGNOINMSMLJKMMHRIKHFNNOJNFQRLKIQQPUMLVOOIKNQKJJRPHLKKMRRHNJOGNKMMJSPHOQILMJPOHMJOLRVHKJKJJHLOG
    GCJLNMNJLKOLKKNKPMJLDMJKJHOKKLRHRPLHKPLPNMDLLJKFMKOLLFMOPKQNKJGLJHOKNQLKKOLILKPLPMMLJILKOOJNVKJJKLJNMIHJHMKNMCHOGKRLRLIPRMNNNPPFKJNMIMKIIPLH
    INKMILOJRTKGOIEJMONMLJIIMOKQJPKMRMLHIOOUKIJOOPNAPMNJMHJOMHLLOPJIJIPFROKMJMLOKNLIHMLKMLMLELLIOOGKJFKLSOIRLHJJKOMLORLNMILLNJNMPINJFLILQLMOLELJ
    NNKMKIKKNOJLLNGMLSGOROLLJRQNIJHJMLHLOKKPMKIKNMJHIRLILPGHJPMPKNIGNGHLHLMGHHOLGMJGOKIRLLKSNOMIJHIMPIKNOMMNPFMQKUNHQPLNNMMOLOLOKRMLQJJKUNPJMDSN
    JIMQRNKLPMLMLOMLGLKIJOIGISKOHVJFLEJPPNLMJLPKGMNJKJPMNMMMHHTNOILPKKOMQOLKJSQNPPMMMVMLMJJSOQKFONJGLIMINLKJHLSHLLOPUMJGHLMMINKNHMNIMMQSIKKPKIMH
    PKKRPLLMSMKFRHMKSKPHKGJJIPKFPHENKINOLKKRMKFJRJQMQLEONNHMQRJNBJLJHOSNNOKKBOQPPOMFMOOHHLROINKNLINOVVLMOONILIPLOKJJMROKNJKNKGGNNMMPIIENLKJMOIIP
    EFNOLLGLHOKGHJIOMKMFMMJFMLKOLMTLQLJMIKGPTPRLQOKRLOJGMJQIIRMKEOPLLOKNRQFJDKFPNDNQURKQJMOFLLEJLNQGKQHJROPFQIPHHPRPKRROIJHHJLPFKNJDOKRPKLNNPLKI
    ILIPLJOPGNHJNPMIMLQDLRUMPOJPMJINNJMRKONKHKSMOFJFGRMTJCGFGLLMMOHNNIKLIJVKNNQNJLNIKMKMKMNMRGJIGMKBHNGGJKONIHMJJKBIGOVPIGOEGMLJKJFIHNHOFNOPHMON
    LORJNLJONPLNKPLJNIJJJINHKLKSHLLLIHMLKMKKRDINMHNMNFLRJLKKKIKMMJHLMMKLIMNLINNRMLMJNOMLIPMOJTNIHEMLEJJMLHGRMKOMPLQFOPHKJPMNPNOFOQLSNIJGOGMQOINI
    OHSIPKMJHIIKFFNOLKKIMLONOLLTMNOJOEKOLSJMFJLLJOGLJLJNINMJLNQIGNMTJNKPIMIKRNNINNRMQTIKNLPNLLMSMLNLJLRSKKFKMQIPIQPLHLOLLMINMIPLMJNCPNLJJJJIOKMM
    PINILNMLIKMQNTKILPKKMDLOCLMJMPQJNDHKJKLPLIKPKJIMGPQKIEQLQKNIGORJIPQLHLPUMPOKNLMGQPRMMNJPKOIPNQINJKNPOFRJJJILQRNHMUOKOPIJLHEKMRJKMHHMHMPLMRML
    KKFQOIHEMLJKKINJJKLKQKJDIPJIQKPNFMJEJGONGPJKLMHILMPOIIKGPOJJSMHHJMPNHLLKJRPQNKSLLJNMLJKKGNKKKUOQLLHIMJMLNGKGKJOIRNKKGOHIMLPMENMJDQNRMMQNLMKM
    JCKMPHKJKEMJJVPOLOQNIIRHKLMOLGNINKKLJQKKMJJHFQOKKNKQMMKHSOGNSPJPNLJNIJHRLJNNJMNOQOHKIGIHOMTMMNJIJEOJNTRLOPLKTLOOKLJONQHMLNOHMMOQNNFHRJNGKMHP
    GJRKLKMODNKNMLPMTPOOOLIOOLMHOHJMPIMPGJKPNOGJLLKMPKGOJLHRTMNMMOIOHNHKULNNNOIIQQRIFJOMTHMMMMIJMOMIKJQIEIOPOPMEIJMLNPROFPLIIJHNMLMIIOMKDONNPIMH
    LQKMKIPGNKMONHHPJPNKMKNJSOLSRJPMORLILLNRMOTLIQICMNNLNGNMQKMMMOLKNOJRRJNKMOOIQJIJNKLNPNJKCNAKMRMKKLMNFMLOMLKJHNIPHMFPLDOMNHMIILFJLLONPOIFOMKQ
    ULTPHMENNNOMUKLIPLPJGGKRJKMKKLHMSPKKNJRMOIJFJVJMGLJRMPNOILNIMRFLLNPSNNOKLNLLPOMONNKOMJQOQLGICQNGJPOJNIRNOHJQHKKJRTKJJDIDIOMNLPOVLJMNHMLKLJMI
    QMKJPOLPKLNLFNJPQPMFLTQNINRQJLMLJNHHPQIIMNOSGOPPLPOURNNLNPONIMJNPOMMJGIMJJFKJRNPQNJPOJSKNPKNKLIGKPHMLIOHLJMMJMNLMJJGONMOPKFROLMPMLLNSGNPMNIM
    LJOOJIMNQLOLIOPNKLLLQPLOLGIMJMKJIOFIIIMMOLLLOMMMGMMMJRGPLGNOIMGVTMMKHINOGHKNKKKIRRLKMHFQTGNJOSRJIJHKMKGMNMONONJOMLILLIGILHOJDNMHGLNOGQHMNQLP
    KSNKJJOINJIFMEMJHQVKFKRINLHOOMQNNONNNJJLLJLHQRNLNKKKHLMLMOLKHMOIMHLLISHLNLQRNKOPIGOEMONIJPLMQJKHLMGMILOJPHGKQRLPAKSIINNNHGMINNNMNOKOMNGMHMFE
    FMOPMOILGPOJPOLJPPONLNOKQGORNJLMNKJIHMSIHMJLKMNIKNOILIKLHLNMPMQMOPJNPHOPLFNLPMKJKNMLKKNNLJJMGMJNJLOLLIILPJHGLHIMLHJOIKMGNNPNLNLPKLQNIPINIMNJ
    JOKHLGHMLLPMLOHMINHLJLNLQMONRHLJMMNLLHKQLJKLKGKIFJJLLOKKJKLPKONQJJMHQLLLKNLKJFKOMLKLLGIOLIHPHONLJNLOLOFJOKGQKKGHQNMONMKMNMHNMNLHMGJFNOILENNF
    NOJGJKQKKHINIJNMBOIIMKIMLKPFNLLLKOOMIHOKMJMOKOMRMGMKLMLNJKPJLPHIHJMHKKJOLIOJGLKOFPNPGFQLNRHILGLLPDNKPOKLLHEQHOJJPIINMPMDSLMHNNJMKKNLJLJKNLMH
    HNMLILNNMPIGHLLMLNOQNOGKHLNJTFNMJNKNNQJIMOGIHMNPLNNKLNJLIPIMJMIHNCKKILHKLJLJMLOHMEKMNOJQIRMJMMLKOKNLHKLJIMJLLKJKJEKKPMFNLRKRMMOHPQIPMNQMJINJ
    KLMSPJOMKQOMQKNNMNONFFOGOFHJFLLLGKHKNEKJKCPFELNKKHJJHSHKHMLIOHMMIFNMKMILLPJMIKMJJOLGOKLIMKLIOQNMPNMIJJNLMKNIQIRKKILKLPMJJGIPIOMIJLOGOJJOKHKK
    MLJFGMIMFGKTIKKMLKLOFNMLOKJKJJLMPIJJNDLKHPOOKFLKHIGQHJPPNMIJQINFLFLLKMNOMMJKFPHLMGHLKMLILJMOKLHJMJMJNLKMFOLMINLLMLLPCLOGLLOMLKNLLKLNJNKOMGMM
    PNOJHLGMNJIOJRQJJHIPQGMLKKSJKLHQIGLLPMHOMRPMMNKHOJHRKNLKPFNGGPJLONMLNLNMOPKNOLLLIOKJKNVNTLPAIKIHJKMIKMIPQIIRINMJPJOPHLSLOGRIKMKIKOLNHJPSLOGP
    OMMQILKPFKPIHPMNSNKRMLLOMFTNNMPHPKENNFMSNFHGPKONJLOQRGCILPLHCJJUHQKMNLNVQOJMLHOCGGMPSNGMLJFOMJOEPSKHHPKEOKHKJKORKSHMMIOKOTHKQHRKQJKLRLMRHMVI
    LIMPKOLKMJKSVHIMNMNQCEHPJJJMKORLTNKMNFNLMKFDHIKKJLSOMJFIIJIGHHJFEAHNQGNUPHPPKKIPNNLIPNHOKLIAIIHMKLINFKNHNMOMLJKHKMKFMJJJQPKJILKNMIOOKNMJJLQK
    LLNKOOMMMQIGTMJLFODLMHMQNMNJKPGQLORMKLMKKIMIHNIQQNIJOMLJPINNJOENJNNJMKQOKJFPNJLNSPMOOLKKNKIKLLLKMOJMJMQINGJKKOGJIMIMKPJHLHKHNNJKJLKIMMHIMOOI
    MKIUJLPNKOIJOOKKMHOASKLQJOKHOLSJOKLQHMJHHHIJHJNKMGQMITLLPNLRMOGNJQKITQNLQJMNINQPPQHLKLHKOPONKNLRLROJRFLJSPQLJPRKKOGOHMLJLOTLLNMOENNJLMENPQMM
    IQGMKOJKNRUKNRKMKIPKKHOSRKJHJLKKNIQKKNJMKJIJRIMLLJJMNKJMNKOLPNLLOLJIKJLFNPJESNINMOMPMMJOMMOPKHIOHLMLLJNLOIOCNQMLQMJNINJOQNPLFTUMIILLLNPPLGQM
    PMNQVIKLNRRNKMJSOPKMLINNLOOLGHLMPFROONIHOJJDKNQPSRFOINPPKDONKJOLSJMPLKMFPOTNHQKKHJOPHOLNOMTMNMNMRFODNOJKMSMLLKPOOQOORHNMGKLKPOHQOPLKMEKMKORH
    JQIMMLOMGMTLPNIGGPPRPNFLMGOOLPMKMLLHOMMHLLNLLLGUMPLMQJOLJOIILQOEKMLKNOKJJLLKLKMPPKLJRFNCOLOMLNIRLMGGJLNINIPOKNNIILKJONPELORKGJJNNKMLHLSNKIKM
    JTKNQLOVOULKRKOLPJLNJLJMJLQNMHLOQFLNOTLMMPMLMHHPKKPGLIOQKPFMGMIRPTQJOURJOKISHNLKLOGGNQHLQPJHPJMMNSLKNJHRJLOIEKLMJSPNPOOMPUJCOPNRLLLQLGEMKKOL
    ROGLNLKFKLMGMJMOOJLKJOKNKINILIAOSGKRMKKNKNKNMLNDOOMPNOLKQLOLINRJMPLNOMJJLKPHLIKINGHQEROLFLHHMJJIKPOGJLKINNNIOTJLMOGSINOJJFMOINJQJNMMJRPMHMKR
    LRNJMKDFKKQVHOLMKKLOHGOMMNPPMNQQRLKMORQKKNNKOJQIMKOLLISGKJKKLNLOMOHIOQINKFGPFPQKLIJMHUJOKKIHMMIHFNOIONEKKLKMFJHJHILIHROGQMKKFMKOMPMPLNKPLQIP
    OPKKFKNMKOPKMPDJPIPTLMMNNJOMJJIPLRMMQLKQMLKLFPLMLKHFOOMLNQMMLQLJOEMQOGOLUIGNQKMLQJQGMKJIIKHIPMSLSMHPPMKOKIOJGOPRPPRGMOPHNRSGLOMKJJLLQUIJILIN
    KKMJMHSQJJMGPNLILLHPMJOGTHNPGSBJKGNJNLPOGOJMMGUKNMOLONONONLHCJGMLQMJLQPJIPLJMNILQJOKURIKILOSQQOKORJORNJTPIMNUPRKNLEMKKOHKHKIILHJHHFJMIJJKLHM
    MPNNMGNLMOHMNNOGLQIMNLKFJKFLNKJKQJIKKJKJOMIIJMKOJNKJQMLNIMRNGKFJLNMOOONMJHLJELQKNLNHLKJKGMOOILNLKLHIKIHMKQFMNKGLJKGLQLNIHOTKOMKMKHIOGMMQOKKS
    PJOLLKOKHJKIJIJLMPLNQEJNLKJOJJJONGIIMIPMHMKKHMRIKMLOIGONJKIOLFGNMLKLKLQNHPISJJLMLKLHIHMKNMGJROMMJNJHNNLGNLMLJKIJMPJKLRJIJSIKJINNNLHINJKMMOCF
    JOLOMKLJPKJNHIMHLNKMKLQKNNPROSLONNKIPJCLNLKKKINKOCLKMNJOQHROMKHKPNJLLEMMNLNJRHIOFKNKKORMOJJESMQHJGKPPJGIKMOEILFHNONIQKJMLLFNMNMLPEOHKFQJENMP
    JMMNKIKKGLMHKLKIHSROLQFPLOJJKPQKLLLOQHLOSGNQITHPHKIJQNOONILHKJJLANMHKPOILLLQTNMKKKJKIMGJJHOMILNIHMJPRIIHJJHLNJINIMNIONEPLJKLLNNMHILNJPKMNLGK
    KKNLQGLLJLKKOMOPLJPOMIILIPJIKKMFJQGHLMJGHILHKMKKIQIRKKOILGKNOMJOGLEJIGIGLMGMOTKJOQMJMCJQKKKMMPOKKJJGIKNLLLIMKJINHMQFJSKKJOPPKKLNDKOMQLKOSIHE
    HJMMLPMJMKNLGNLMPGNQLIJLQLIOKHIINKKIMGJLOHNMHSROOONMOFOJMJGPKKKOGMOJOHIKNILSNKINTHOKKQOMHJILNNJPJMLPKHOLKPJKJLJGLOOHKMIQJHPRMQSKNRFGIJLNNGPK
    QIGMNNMIJJMKGLJKMMTNKITKMHEIJFNRMKJPJKLMNNIMPODJLIMQKKMPFQOLRHEFJIJQKRNLSMKONLPNPJHPPLMNFRMKFNPHQLLJIOMJMIJOPKMLIGIKKNIJODJRQJNMNJKHMJRJNNPJ
    PLPIGHGOHJILJPALKMLHMIVKKMNORJHHSHJLNKEKHMQMDPIPIJGQKNLQMHGMIKONHUKJIHPQIKKMVNJQNKIJLPKOHPNLJKMPMILMJLMMJOMMLLNGMNPLHFHQGGILGNLLFJILLKRKLQKK
    MRJFJLRMKJGNMLFRMOHKIOKMLKMJNKQMOIQLOJJPKIJNJQQLGNNNKJKSKOKLIJKPMJOUNMIMQRKJDKKMJKQLMQKNLKPKKKLPJJLSINCNKLLPLHQFHLILNJLMOOFMKOKHHMJMORJQOKJP
    OILIMHOINRJNSLPKQIMOQSJOIJNQNLGKQPHOJRKLJJLMHNKIJMSILMMLKLKNLMHMGNHHNQMKNLMOIMMHMGKQGIELPKHMKFLPJLMNNJKMNNKINKMNOQNJFIPLQIVLLLJRMPNIMQNNKNKQ
    DNILMJLKGKIKNLGELMRKNKMNPJRMKLNLLILORGMHJMOGNKIQJSMKPMOMIIRMIOQMHJHBKKOIQQHOGLLOMOLJNUOIKJJJLPNNDKILKKIRJMIKNKOPJKLRMQDKPNOKMJFOQIKLQLEQLPGJ
    IRVVLNKNVMLKPLOPGKLNOJKFIJLILJORMJJJHLNIMKMKGOHJLJNGILKNJKKQKLMMGLKJHHQRRMJORMQNLGJTJJMMTIQVQOLMGLNMJIKPMQMRPGSQKIOOJCHKLSJKTMRNIKHOMMKHKMMG
    PIPMMFPRQKUKOKGLOLIPOOLMHLJLNMNKLJKHILMJKJOKHMHPNJKKRLIFFLPSKLPNKJJKNORKLNKMDLPOJQHMIMOIPNHRFKKSOTJHMNOPIKGKMINMQQLIMMUIOPILJKKKJOJLJNJDKLLO
    MIMJOPMOLPJTGLJNLNLNSPJMLQSPKKMJFNOKNOJLKKLLPMONKNPIJJMLNMLOIMLIJPOQHDPPLNINOMMONJHTOLOOGMOJMNMHNOOHMJIILNMMIMIEJDINIOJLNRSKKLJOKGLHKBMNKJFQ
    IKLIJLGDFMIIJIGKKLMRHNNMNDEJLJNLMIMRMLONILIIKDJGNLKLFPIJMOMLROMHGKLOOMMPKOPNPJMRMIHKEKJLNMKGMKRNOPKFGKFMJKLMRPLMLLILLLHLHOQQOHLJNNLFLJIEKNMI
    IJJPOKILJHIKKNPSQRJNSMJJLGMPLIKMLMRHRQLMHMLIOMJMQKPPLMNGNKLOAILOIKJMMNIPKLRNMHMMJKOKJNMFLHOKMJOMKPILNRVIFLPKPNLNNQIRNPLRHODRJAFJRIHLOKJOJIKN
    KQLONKNLOMJDMTPMFNJSLMJNNTIIMMNNJNRKLNLJMIMOPGJLLOPNLOPPKJPKJLLIMNPLNNKLKLSNMNOHGKNGMRHLNMJQOJPLKJIGLOQMPLFFLJJITNLNKKOPMNOTNSFHKJNKHLEMNNRN
    VJKMKJKGIRHDHONNIJOGJJGKNOMMGQOLNJMKNONMNMNJCMKMJRLIKNLIPMJGNNHPQJJQOHMKOOLLPGQHMMLHMJPHHNKRLMJRMOMOLOPUGLLKJMKQIKOMEOOGJMOOQRLKHGMRGIQJNIIO
    JRHJKQNOQMNLILNMPOFIHMNMJOEMOGMJRHGKKJLJJKLJINKNLNNPLKLJPLMMOKTSJLNHJGOMLILGKKPMOPPJKNNLNOLIEOKJLSJILIVLNMOLONMHKOOKRJNPPLLOVDGKMIJHJIMPIMLN
    IKNPSIIGIQLIKHMPGPRQPPOIPLKIIKKPJIIKNLLMROOHKJNMPLEKKMILNOFHNLMNNKJMQMLPKKOMMPRKJKLOFKMNTPLOOOOGOLOFMPMLKKNPRGINLKILKOKNKIOIJMTPOKTNHKPQLONV
    KNJISLQNLJLIJHJPLNJMNKQLSIJLISOHLNMOMRKMPLMLPONNTPFKEOPNJKRRJLMIPNGMOPNOOJJMHOMOLCHMKRMPLHJQJRNNONMQNNHHRJJJJJMLIQPGKNJGMNNQLMRKJKKILJOGQFFJ
    MHNKOMQPJKOKNNJHHLQSIFHNIKQMMGLNHVIQNEEENKKJOJJNLOKMGNMMMQMPKMMJHFIPPQLPIJMMKKNKMHNQMIIILONOGLOLQJJLMOIOGMONPRKPNJKJMKLGFJLSNIGKOJMHLLIHLQLK
    OIKLKFMMHIIJNKKJNLILIKLLPHJMJRPNJOJLMKPJLMLKMIMMJQKQJJMQQMNNNJJIRLNMMMMHNLJHMLJHFKMKHOVLOOPLJNHILOJMHNOJLLFPHOOAPMLNIGNMMJLMJQLILRLKLQONLMPJ
    LNNGELLKNIGJLKPSJNKOHKHNGLHLNIGPKNKLKMLONKSMMKIJHOGMMOKJCLMIMKJMROIPNRHMJPEPJOJOLLQRLLMMNJJLLNIKMNJLFOISINLNLLLHKPHQJHKJKIKMOLMNSGNPLHNROLJK
    IGJMRJJIOIOGFPNLHLFNPNJIJVFNQJLPRNPPIJKPOPPPLORKHTGNLPIILHHLMKPILLJMHLKRRHNKRPMLMLONOKIFNLHJNOLKNLPKNQMQMPFKKRQLLPOJONIJLHMIMINIOKLNPINQMKKM
    HMOPTONGKLJKQNGJNIRLNQELLGKQQOKPNKMPKJJKOQTMSLHVQKIIKNLNJKTLNMJNRKLIOKGLOKNQNMKHMLDNHOHJGHLPIQFMPONIPIINIPONONJINUNHLMNHNNGMOQKIJMNMKGILQMHM
    PHLMPLRNOOPGTJLOGOJSJJJNOMKLOHONKOIPOKFLKILKMKRMVOIOMJKJTSOLNNJLLPLPKMHIKNLOPHJJNNPJJPKLTLKEPNOSOKOLJNPNNLLUILGEMKMIOMRKHRPMNKJSJIMONGUOOJON
    ILOFKIKNGMLQKJTLMSMIOQPKJMKNMOMJOQIKOPLFINMKHOFJJLKOOMPRNELOSQQHRIINMJJMILHNIIQLHSNJLROIELLNIOLMJLJJIHNLMKGJNMKPHKURPOOLOOMQNJPMJNLOKKNPMLLK
    OMPNMINJOOHKJJIRPKPEQNMREOHJIPQKKEKKNORMSELNKMRKQLKHGFRNNOJLMKNRGLPDNKMKLMLFEUHNIJKMUNQQMNLMNHUMNLMEJNLPQIKKNMPTJMMMPOIOTJHFRKNJKNPNLQMLIRPL
    JGMQMLROJMJVUOOKLJRQJINLMRKJOMLNMLIJMNLNLMNKOOHSMKMSNRRMLPMGPKFPIPOLQLFPNNMJPILSKLOMRMNOOPPKMOKPNJQGNLOOJIKJHJKLMKNHJNJKMPMMMNOQOMNMJMLOLNNN
    MMCKKKMLONLTRLNMPKMRKGMSLNOMOOOMJMPQQQKLQIVVHMKNOESPSIEQGQNNHOQNMRLQLMPNILLOLJLIJNONLKMQDMJILJJPQLHMLKMMKAOKLIKLKOJIUPJHKPISLLSMLNMPMRIMMMNK
    NHQMMQNNOHJPLBJHNDQLLINFPOIMDIKPRLQHOKMKGEIPKHIGNCLJLNNIIPJNNHGQLPKSKJFNJKMNHLCKKGNMKEPPGQEQKFLIIBGLOLKDRMPMIBPGGPIJOKIHQQJJKRMPUIEFUIPDMLJO
    UUNFOPKNIMJOQOKLPQGEREJNJKJGSMGMAIINRINKKKKLJNCLIHKKOFFSSLGSFKHEIIMNIHILHRTEISFGGGTNPQJJMIPOMNLPGNJTMNMKVMLMPRNQSRLNGBONINGFECGLBNJLLJRNJPPF
    KISENMRIFMLLNJKHNKNQHORFPJKKHIPMOMMMJLIOSMMKLHMQLPOLNUMTRFLLKHHMLPNMJIJSNKUIPNMPUIJKONRINLRLIMKPMHNMLONOKMGMJDMHNKQDQPLJHJOFKSLQTQJROJJSKLHK
    ONIOOPQKGLJTJJPOPTSJKIGHOHKTNNOJQROKGIISRHKJHHNMSLMKHEKONKKLKMEJMRLHNLLOIKMKBIIINFMGILNILPJJMILKNOHSHIGPHHLJKJJCNNHFNFKLMKKJEGNJMKOKOKFHQEJP
    MGNLKHJRPHGLKONKNHMMNIIIHSQJIOHNTEKFEFSLNJKMLMLIOHJHNSIGJHOGJIMPGQMQLNFNNHPKHKMJKKKGGIKIKIKOHQLLMDILSSFLTPLKONJFKOQMKNMIKOOIHONILIRMIJJGDQKQ
    KKJGJMKSPKQMNVIGFVKGGGSMIKLLJFPMKNNJNKQJBKHNTMINKKHHVOMIEPSKIKHNLOOONIENLPOQLKELGHKEKONHLJMNLLEJNMKKGDMKKJLKGHDKHKPLFMNGIGQLMJMGIHKLKMLHGLHN
    GKILLJNKJLJILGMIHGKKPIKUJNPFRLGJOPKLLGQFHLLMIRQLKJKNKDMHIJJEPMKHGHLSOKPIKGMMMNNQHQMJJNELNKPNKJIAKJOLIGLLQMGJKLLNMIHFGKMLOHIMLJMFHNHJIOKIJIOI
    TJKNOIHNIMFLKMQOLIPKLNIGJJMHNMOOHAMLNMOJNMNMMNRNMNLHIFMEMJPSEMEMJPHIHNMLEFDKQMJJNVLJJCIJHNJIKOMTGOFILEKPLLMQKMGHLIQLHNHLNFRIILJGPNTMUMLOHJLG
    JINOKMMMIDRLFKNNKNMGJJKDMNNEQKHNJFJOLEDMPNNPHNIPINBHGJREIPBJKINMNPKLQEPRKIKONJNGIVKUJJKJLLKLKQKTHDLCLIHMGRIMGNDKEPEDLLDLJSEHLLMRPGOLJIKMEIMN
    KTIGLKHNHNMPNLLNPQHHILNGKFITQHOLOKRLOOMLLMLNIFIMPGMLMKMKFFTOHIKOMNMJHGNINLKKQJFLJLJHDHOOJDQNIKMMOGLMNKEHLLLOJGMKLMIOJNJNSISMBINSMOPCJKKLMMEJ
    MILIONKNQOJKPBHJJNNMJONHMRIOEGVJOFOGOIOILGMCJLEFGLNVOGMKKSKHRMKJHOIRQDMFTKMMNLFOGMCSNGHKNELKIHJJINMMLOOHLKMMHPGJJMLOOJJNIONPJOHBDKFMMEMLRKIJ
    ILMNLIFNMOHPMIHNGLJIRHGOHNKLFOOPMIMONHIGPMGONJLNMLHHMAHINMGIIHQNGPMMRKDLILJOPLGNIJPKIHOLONJNPNGOLHIMPJOELKSOQJLTONGLJQJINMKHQMELPQEDQJNJMDFG
    JMEDKKGKHFIRKLOHLJKPRUPMNSMEHIIKFDLLNLKIQHJHNMJNQJKQMSJNHLLFHMGKKNLONOKMLMPGPNNKIQPHONRNPMKFNQINIKJLJPQLLIGOLPIKOPEOPKKLLJILMRONJOSOIOQLJLNP
    OKLOJSHMISKLUIKKQJMMJOPMKGOMKMMKMJJMPLMHOKIILLMOLJMHJKPMLNMJKQMMTLLPNRPREHKLQOJNNNLKMLLMLJSHNRLQRRMKLOOLLNQRJEMNOKLRMHNRKIFQKJFNLMUEHJGKKKLH
    NPMHMIOJQLLLHIJNPPIMJOINQMLDOILOMJKQIJOONNMSLJOLNLKHQFKHJMOLOIMMQMMOJJGKLQLPRMLPOMREOFVKJNRLKOKJMMNMNNLDLKRLLLLINNMHMKGNPNLINONKLPLOLSRQOMKM
    MPLHMLOJNBPLKMGLIOJNFPNLHIJHJIFLILKJMLHSJLJJLPHNIQKQNRHJHSOKNMLNPONRLOJOKLLPNONHHIUPNLOIJQLJIHPLRJPKLNJNMJLNMFNIJKOHMQNNLPPKPGNILMIPJJNIPQML
    IOMLPTLJTMNOPIKNROPPKKKIKRMRMKNFKMNNNMLLLEKLUQUNGMJJLPOPLQIPKIOOEPNJOGMKRJSPMHMKRNMNLLPPMJLHJMOIIHLLLLLSOJKNGQMKMOLLKNHMOKKMJNOSJJMKOQMHMLOL
    HPKLMJMINRKLJKLSIKNNRHLFONPRMMQPHHUPLIKKPGJRLOOKJPLKUMKQLIJPMIPMOONKPMLOHJHLNRHHQLHNPJNHCONDGMOLQMDMREHGKNPQPHMOJKKJLKQNONKNPOFNJNHHMNMKPJJE
    JOMLHIHPMNKHLMMLQUKILOOONJTKOFNICNKFJMRJLLKLHPHJLNJPKOKMPOGLFILOLMHFESMLNLJLILHMOLPVPOOHNKNKRMJQICMKMLLMIGMMJMJRQMMNSHFLKMIJHNKNNIJMMNSQMCNF
    INLJJMRQKGONIGQMIKPMLJHNOLIPPJLNLLNMKKSMJMOMHQMQLLNMHLQNNKQHNLNQPOKNJMNHMJMPNLKPIOKIRJMJQKVHRLNLKJLNHKHQNPOMPNMMQJPONLNQIRMMPOILIMHCELNJGMQO
    NNMNIIOJMJMKKLLLGOJLNKLILGIKJHHGJLHNLUMHMPIIHKHFMHNINKLPQINIIESKKHIMLNMJNOOSHLJMMNMMMINKQKCNHGMKJDPKJOKNNIPLQHKSJHKIJLLOMCPONIKHJMLGQOHLLNOM
    OKLHMJMNPGOFHKOLILOLSKNONKNOSNJPLLQNMLJDOPILOMMNGLMJOJMMPGMMMLJMKOLFLPOSNNKIJJIIIJKLLJOOKQGMNJIHFMKKLLMJJHJNTPOJMIJMKKKMNFMJKMIOHGPONHKMVIRI
    JONKKOILMKJMIOINPUJJFNLPFLMOIIFLKCMNGMHKNFMKLLSJLICPNRINRPNLNOMKEHNIIDMEKPKLPMPMLPKHMMLONQIQLGIJJJLMHPLPGLHIPNILOOLJMMJIMJIMDJJLLKKIKQJKOLNL
    DNJHPNNKNLKMNOJMMJJLHJRHOEKLKQKQNKEMJMPHNKHPJNJICELJNKJRKMIKLMPQMKIJLLJJKLOQECJKMKRMNROJHMRFNLMJLLMOJLOLQLELNKNJNLKRLOJINHEPMFLLLITGKELKGEKJ
    MMKRLMJKJHKMMIIGOJHPIMNMMONOEJJJHJTGELFKJMOJKMJMLPMQJENIFNGORFQNLEEJMINMIHFOIHSNLLJLLPJJPOMLLOIMJOKNLOJJKHQSJKNQEKHMCSNNMNNLDPKFLIHHMNKKMIIQ
    LHJFJQMLPJMLJQLIHHMBMNEOKOFLJKNNGEOFMOJJARJKIJJINNHHOKKPNIPRQOVNKIDMPSILIEMLJNLNQHTKLJLLOOIHRMLLDOONJEKQPKJLILQKHHHUNOKGMTPNHKLQJJKNIOQFMIOJ
    JOKLSMGISLIMLILQSNQNKKMLKMNMIHLLINOQGQSTPGMKKORGMNFKLLRMKMTJJIFLGEPPIKNLKQKPMJQQNNNILLHLLPGIHIKMNJKMLLJNJKPFQPVLLLNHINKFLLMPIKMPFMIFOKNIMFHJ
    NLHENKLMPLJUMHLBOMPIIKKNMMOLQDDMLRKIFOILLPLIQMOLLLNLLNNMJMHLNEHIQKGKTKLKKSOQCGLNIHRMMMOONMJLHILPHJMGSMLNFLLMKKNFOOKMJSOLIIKHMNNJGMLJONKOKKIJ
    LOQDMVMJMJNPHHFQOLILMKHJNJNEQHNUCKGOJLJILOOJOLNMIIGNLVJKFUKHKINIOIMKJLLKQPSIJJLMEMIJNKKHJKLJKKOMKSNOFPPNKNJMPOLQLPKSJHFNKLHHHFSODOMMHIGLLGLP
    MLIMSOQIMKMOIQUKOPKKRHKGNNICTMFLOMKLLOJKINOOKHBHMKMPQKKPNQOPMMRKKONONELJKKSJLLHMQLIEIJLIIIOMKILJOMLNKOKMOKJJJPNNLLLONIOOFMIKLNKNKMOMMKVJQGIM
    SCIKHHJOODQHJMIPOLMMOEIMLMMLMMKEDPOQOIMOJIGMRIKMNMKHGFKOLGSLIMKMJMLOONMKKMFMRKHJQLNINKMMOMHHOQLLNHQRLMKHQKKKJHTJLPKJJPLHMPJJPLHPLFSOJHGMLTNH
    EKOLPONJEFOFOHIIKMNJDGFOEINKPMAPHGISJMLMLOMMNNKMMLFLULHMMLEKPLNHKKNJJKGRKRNOEPNLNRMIMMLKFMNIFHRKKLHKKLMNMMPJTEKPMLEKMFPOPNPHIKMKNMRHKOKHKKRN
    NOMMHMNILONMJLOUJQMIMOQNGOJRORIJIMMQIORINLUGNGHKNOKGNINLJLMFLKIIOMKJLMPMNJGNLOKKKKSFQKIHLLJKLFHKGOHJNIIHHHHROMLMVKKNJKPMNFDKNEMPOPCGKKOMTHOL
    PHPOIDDJMSNQOHRHPHKMJJJLLIKMTLNLKNDMKOKFJTROQPNKKNMJOJJJILNIOJJQFHKLNKGMMPMOLJGASKMMOQRDETKQFIIMMJHIOLQHINMPHJLQNEKNJNJSRMHJKJMKKHKHKROKKPGQ
    RLKKGOPLIHJMKNHIQKLNFOMJJJSNKELHLPKPGJFJLQPINIIRKIMKOOJONHOMCJNMOKONPKRLIMQKLKSKKKISJIKKIIKPJKLKOMJMDIIMORPSMMIOLIPKMOKPLSJPQBILQOOKIMNGKNIK
    LJRMNONLMPPKNKLBLTKKPPNMQJILNMMLJJNJMNNMFNISFOKNNLOKQMILKJLGLGKHLNKSOLOKPMINSIKHOMFLROPMLMHJLNMKLPKNPMNJKONOTNALPQLCILOKJLJOGKSKJPEJMMJMKNOG
    HNJMJOPKKGOPJKFNJNMNPFHLOJFIGLKLKKMLNJJPLONLJOPDILMIKMNNNMPIEKKIQMKMLHJISHLMHLLLQINOOHKJJORMJMRGLGNBJPQQLNNNGLGLKOHLKFQPJOLILNJOPOGNLPMJJMMH
    IHJMKNOHKQNPOIKKHIJJHQPIKMOKJPGHKLIJKJIKLLQNGJPLJLIIKKIKJIJMPLRJINNEMLQOTIRIIMMLLJMOLLGJIQKLLHJOKIKFJFMKLJLJMFNGJJPJMRLNLKORHLGOJKJIJQOHPLLQ
    INNMHNEPPGJKJLIOJOKLMKIMENLOLRKMMMJJQNOOPNFIKKTMJHJRGGMJMRIHKQMNHJJSNPJPNJMLHMLMQHOHMQPKMRGPDMMQMGMMGIJMLKJJLPINOHNLLKQMNINJFKCLKLLGNKJMINIH
    OIMGMSKDIQLOHGJPMNJLFIKLFOGMJOJRNLIOLMKQMHDKKMLLLSQJIOJOKOPILQILKJHGLKKJNILKQNNNJLOJPLKLNNJNLNKSMGJMMHGGLLMMFDLQJPGKKGNNLHNLHOLMKKKGLMNPPLJM
    LRIRPPKNHNPLKPIOPPOLIUEKLHFLNGQOHIKMJIKKMNPDLHNMLNJHTRNGMCOHKGOJJGLPIHMJTJLIKJNLHOMOIMONIOJQKMOGMKMMQLKNKKJPNJHGKRLLOKMPMJMJMTILHPCHEKJLTELM
    HQMJKMKGIHIQQKHINHJHKMOQRJJOOMKHIRHMINLIQLPLLKQGHMJKNMKMOOQMNOOFLGOPMMOKKJJLLMKPPGQKNNMIRMNNDMIMKIJHLEGRNGPPKRJIMJJHLQIGKPMMHNOLTNIJKLLOJNKI
    IIOLHJMQSMNHMONMDHOSMPJQMOMMIOIKLMKMNKJMRKMMONNONNNKMJKQKHJLHQJTGJTOMSLIOOKLKHINPJHPLPIMGJPOJPGOFNPKNHMJMQNIJHOMNKUGMEMMPKKTVLOJLMLOLPJKOJKQ
    PMHORONLGMMLKONMKMGPMJNMOONMKPNIKSOHNLGRLIPOMLQLNNKOHNLLEPJFKALIUMJEJKLEFOGHLPKHLIJLFKOENKFCJTAKMLPFMJGFOIOHIKQLINHKIGELOIHRKLOJMINGHMNSJLMG
    HGRGFLTGLGNLPMOBQCKRKQFEJPORLJJPPSLIJMKJIROHMKQIJIONDMPKLRLMNJLHLJNLPLILPFTQLKJKIIPJONOHIJCLHUIMJLFNPKLDIKKJQFJLPPHMLLDGVJNMGMFRPRMPHKSMLLOI
    IMKONPPMLSTNQMOKORRLJMJMMTJIMQLIHQEPLJPBPOKKKQMJMLOLPKOJEPIMINMHGFMIQMOQKQJJGHKNJRONPTQOKMLMLJIKKORHIMJNKMIINLNQOLPMMGKMLOJJNLIMMHJOHMNQHMRI
    IKTQJFLPKMONNJLJIQIFHIKPJPBUMFLLKJPOGMGHNKLLNLLLKMKLHJKHHFLIMMNHLGMLMNNOGJHOOKNJMMGMHELLNMMMMIGHQIIMMKFSHLQPINHMKIMOKNJIKGHFPGIGPKMPLLQPIHJM
    LMLJPKEGMMLDLQMINEKJLHKGLMKFMHHLOILHNPNMGKPLPOIJQNILMQKOFKKNOONHRFKFLIJOPMGGNQKLONFFNEOKDLKJJJPHHFLOKIEIIMRFMFHMLROKDMJKQQMMQIICPLBBOIRKIDJL
    HDGFEPPQENICHQKNTIJNHIJSJGMMQHLNOMIILNJJGJFKDMCIHIMKHTKGJNKOLNJOLLKGLIJHJLGNONHKHLLIMLHLJJIHJKQFHGMPNLCIIGMGNMKPLNNLLNIIOLNKOLNJJJIJKSLSLKLJ
    IKGIPKGEIJNFOLLKGKHOJPEJLDIGLLIGPJNLHLJMJKFLDLLJJJLJLFSLIKKOOGLOJONHOQKMGLJKSGRSQOIKJMJKIFJPKJIIIQLLOFJLOKSKKGHGFIVIGIDEILJLIEMMOJPIBHRILJML
    KJJNNKIKPLLLDGGMOJKKNCIQKKLPJMJLCKMHMNKVMNIMOLMKOISKOJPHHRDHLOKLBILKJIHEKPIKJOMFNMKOQIKNKJOJGLNIKLOACHPJMNGJJKNKNDNGOODHDSRONMMRNHJFIHJOJJKL
    PPJMHGMHHHLMLRQNJKEHGLHNGOEIOOPJGHQMLBTOOHMJFDJGLOGONNQPHCIRIONLNEHINJOKMNHQLIGIEHJCHJMMJHIEKQNICIMHONMMLMKAINMLEHNCMPKLMMLJFJIJLLKLMNKINHJR
    JSNGJJNPENOLGJLHKNNQLHMFKMKOJPQMMJSNPMHGPJUMMNLOLKLKKJOKLJOOIFIKJIMEJLDNHOKNHIJMUMHKDMJMEVHJONLMKMPGKLLIVPLQMJKMKIKMMHNKKKKOKLKQLGJIJHINIKJM
    HNJHPKKMEJHMNJPIKSIGLOKIQPNOPLHFMHQTLHGJIIOLGIMNKKIOFJVQKGQJNJLMHSMJGHDPFIEIGKJJHOIJLKGDGJGFIMJFOVPGKMHPPJONJMKJLFIIKENJJLFLIKFHFVOJMOPFKKDO
    NHJIEIKNMLHPHLJHIISILMOJLOOIMMNOHLHLGLPMLJJKKOMFGNMLOHHQINMHLLFSKOGPPOQLNFIIJHKHLMRJKFOOPLNJILJGNKJELHEPFHMNHPNJNKIJKKQHMKQLQNSNPGLILATOOILO
    OJHJSHNMINIDVKOJJSMROKJULNIOJKMGPKHNDFLOFJGHKDKGMILMJKKIHPJEHMOHJEQJMOIOLNDPMIPMQNSNMNMLIMLOPIJMQJHIIQKLNOMOMJHLIMKLJMIOJIMLKMKMMKHKHNLMNLKK
    RKKJNMIMNNSCKOKMIKELLSLOKHGRIJNHNJJKKDKLJJNKIJCLJQRIHKHIIKJKLILKEHKPILQNGJOPFNJJHHNLMNKMNMIQONJMHGOJHGMKGLOPNHMFJPNKIOLHNQNNOJIJGHJLILRLHLFN
    NHOKQNINPGCIKMLKIGGLIJJOHHALNHIKNINPJLNJJDSKNLMGKMHKJKQHMMNMOKNMNKKKLKNOPLHLJLIIILIFJLIPJPIJONKPIMJJJHSLKJQLLJQMLJOSDIJIMNJLLINQNKJJKKKGHQQM
    SMKGRMOKEOPGHKKMKNKMPNJJJGMGLKMILLNEMHNGNLIHOOLOILGNNMIRMRKJFJNHMMOLLLJNJLFOLQLGNMKMOOLNHIEMKIKMJKJNNKJHNPGFLQMMJLPKLQNLLILJJLPSGJPKNKKLMPPI
    LHJNOMNNILGEKIGOIIKMMHDNKFLPIMHNJHIPLJLKEFLLHJOJNNNIJPKJKPMPBKGKILNKINJJMJJFEKSKJOLHDLLMMLMHJJMLSKEOJPLGOMLOPIOKOLIKQKLNIKPPKNGOQFNMLGLMNPIL
    KIKQLIHKGNJLMLOLJLPIJMMLHLNMMNNDOLDNMLPILKKJTKOMKFNGJKNFOHQOTMGPMOLIPHJJLJKIGKGJRKHGFKLKMGKIPPOKMMIOOONMNIMLHOLEMIKJLKKILLPMLIRIHLIQLJGLNEOL
    LMPNDNLFMQLGRNMILIJOLHJOUIMKNMJPFIKGOOKQOLHLIFJJKMNBJPHMJINJROOJHGHMKRLBJJRLJJIKKGHFIOMHRLOMGKLMLLIMIKKOMJJINMILKHKPEJINMLMJJKIECMMPLSKNMHQL
    GLPMIGJNHJKOIMMTPIMIJNODHKKIJNJUEOKJKBJJJLJILIOKDIGQOKKGJIHLKPFMQSMRKMKLKPNLNLNFOKIKOLKLPLIJOLNMHJIPLPHHNJMNRMJELPOEOMNMHNKOKOKLNPPNPNNJQKNH
    MOKFLMGLJOKGLKINLDIKJOHHIJLNLMJOJNHLJMPLLJJMNUJEEOKRPKLJOGHJLNJQKHDDKOOFMLPLKMJLKOJHMHOOKILKGIPLILJIQMQJOFMKIJPJHJINKMJNENMONFFMMPMJOMKLCPJI
    KIKILMIMEJOJJOLFKIIHLJHHNKNNLJLFHKJDOIIKIFINKJMEKJJOIHQEPDOILLOOKKJPTRPIKFSJLELNSOLLGDKIHUEPLJHGSMIKKOQOMLQRLMPTKHOGOEKOJLKLGKHHLLMKGMKLEJIK
    OFGOIQMKNLLMPNRLIOTHPKLEILILJLFMSOIIGMNJGJTQHLKJJQMMFONLIGKMKQQJDFJKNQEENHIHGIEDINKININKIKKEKINIJOKPIKJIOJIRKNGKJKKDPMMIKMJMLJJKKILIJIPPLKGN
    NOJKOKGJROKIJKIQPJQKAGRMRLNJLIJMKLPNNGNOHIIKNJMNNMMLJGQFKQNPLQORIIPJNLSHIOJLOPMIIJRLINHIDOLILMHGINLCFNNMIJGMJHKKLMGLOOJOHLIHMLIQKOOKSHQILNOI
    HHIHJJLHMMOGLHONOKKLKQKEIFHGPEKHKNNNNKKKIQEENGJMGKKKLPLLMKLJGKVFQKMGLOHKINMMMFOLLOQNILFFODLLMKNKORNGGHLPKNMMDJMJJNKGJNNLCMOEHMILLGHKJJLJQHHK
    IPKLINKMIMILLNJORKKKFKHKMMKQKMIMMKMGMMNPGKECMKQHJHHLLJKFPNHMHLCMMGMMCILLJLNLMMONKIMONKNLMKPNOHONJGILOKLNGLLHNLLLKNQPLPIDNMLIPQJIMKOGJHONMIOM
    NONJNHLNOJNENLHNMKJIMOKGMNPPSONJOQLNMGLOOCHNGGEEOKTOIHOONJHPOQJINSIMGKLQLINMJJGIJPNNKRGILKLOLLMJMQJPJJMJJEMOKJIGILNHLONGNMIMPKHJJDHIHNMJLKNN
    JLPMJNHPLONKJJJIIKMOIKEJNELNHKOLOQKIGNQKPIKDGIIJLLJJKONNIOPGLGKKMKNMIISQMMPKGRKMKQLQGLKRLOEMMOFJQRIPNOFMNOOCIIMPLIOJJKPQUKGKGMLLPILJHTILKJJH
    PHGRKLPPIMMLIIMJOFOLKLQJUHMOLLNMJNCLPGQILHHKOOKMRHSVNNGJTNILEONMGGJIKNMQPMLKGLROMNOKLIMLHJKMNNLOMLKULJPLNLKMKKOHLNNKNBLPFSKHHFFMIMFJLKJGNMMG
    LHNOHPINPJNRGPQMLPELNQLMGPMLKOLHJMGNIHKJMLJLLFLMOIJLNKMLKSMQSUQJMKKLKJIHJLJFIJNHDRNMPONJLMQNJNIMMRHJIKNKJQDISKIMMQLTOMNLLRMIODHLMHHHPIIOLOKJ
    MJOJIKIOLJKLJJNLMKKLNKJGGKRVFHKLOJIOSFLKBHPKHKKCCSMOHPQFTKLGGVMGNNNNMJMFKLOQLMKOQPLOJLRLDNROOKJJFIIHNINLNJKPKLOCQSJNRMMQHJKGNLKLLKHMMGMGLOJT
    KJHFNMHLGMMIJMIILNKGIQMMKFLLNKKOKKLOLKNMJJNVKNAJNIGNNJCIIMOIILNMLMHIKJHMGJLDIIIPGRJKKNKHIRQNNGMIJKKLIMKOQLOLCFIKOLNKKLNKIJOGHMILRNIKONGNLOIH
    RKJIKPJPPJSFJGMKLPNNGIOKLGHNNOMEJEOFGGMQJFLGOPLLHLMONKLJILMPILMIJIMMLMGHHOHNKDAMIMJNKNKMTLHHNFGJKOJDJHRLNQPDJLMJLLPMJMOMLERRKIJMILKENKMPMLNI
    CJKJOOLGJLKKIQKMIMRMQOHNHHLIMKGGNNSMJJKENLQDMKHHLIKKMLJLHQIIILJNKINLDONMOINKLRLOLMIILHIQNKNHMFIRPIMJEILLKKHMJIDELIMIJPNGLLHFMJLOKORKOENQJONH
    IMNHEKJJNKJIPKFHIJSEONMJJKNOGNINLNJINMMKILMKKNMUQFGJCLGOHJLMMIMJRNKOQMNMVPILLJLOGLLPNIIKMJLNIOEMHIFJJHRMLIGOOLIFNPJDNGKKKJRIOMNPPIJRILNJPIJH
    JPLLKIGHMKOKKLKLKJKNIJOPLFOKNRNIFTFKSJGJSAMQJJIJJLGGJJLOFMVNHGFPQLLOUJOHIHFEGRJIPILSMMIIMLTLKKOPJKPKJMKBMIJLHIMMOPUNNLRLPOOJOQMOGGPHQRLKMLPN
    KOIKNFKNLHGIIPMOFPJJKKOKOIIEMMNLMHBMNJKNJIIIKHPNHUIKMILLLOQLKOFGQJEILLHNFDGGJPKNKMHNILIIOGQOLMRJJGLJHRIFOLJMNJIJGGNIOFHONPJJDQMHMHNNIMMTPIIN
    LOKHQMQNHNFNKLJPIPQMJLLJMONMMRLGSNMPIJOQIMJNMMHPLLIPLJJOIEONFJJIOLOLQLNJMMMKLKJHPNJMJJKHGKJMVNNLMPCFILJHOGGKOJNMLGMRKOJMGJJHJIIGJMTLLMKGOJNG
    LOMKIKNMFHOLMLPONLKOJPKKKQNMOKPPHILJKFMGKMIJJLPGHLHKNOOILNCMPNJDNORNMIQKIILKMMMLNPODGTGLJFRNMOGPILIJNQJEGMOUKKQKONRIJGNILGMPLKJDOJLKJJKICLHP
    IMIERBLGLGGKMHMMMKQLMHJOHPTLONHMJGQHRIIKKKNKLKKLJLRNJFIGKNLEOJNREKKSHHNJOGIMMOJJJNNIQLKJILNIHJEEUKKLIFMIDKGOOIPMFGJIPJMQLKOLAMMOIOLNIKMKMSJJ
    ILMLIFJOJPLEJIKMHOJNLLMOOJJILQGMJGLLFFNMIMOOMIONFKJMKNONOKLEDLEDGOPNNHKMMJFMNMJKIKKHKMLPKDQHSFMPJRGNLLIRLLIHLPSGGQJONJINLGKOQMDPNJIKKJBOFNNK
    HRKOENHGJMLJKROENLHPINHFNNLNKFLJLQFKNIJGLFJOMKIKJJJNJOJGAMKLKKNINLPINLJKHLMHIJIPMNJNOHFJGLERNNIJJNMFKJNJHCLNLMPFHNNMDHMFLIIQLKPIPFHJOPJHLHFL
    MPCOLDFQKOMLKKOJKMLKFOGPGKDJIJPGQNGNGMBQGNKJMIRLJNJIOIMHMHHKHDIPIIGOMPKOMKNMMGIJGFIJJMLOMMTNLKOMLBNILJMKCMEPGRJGLNMENEIKIGIQRHQJNRFKDJDEKNGM
    IDJTEMMMJIKJKTKEKIPEOOOKILMNMOHJJJJOJJNILMHMMIPLOIFNLNMJMJLPKLPMOGLKJODJOKNHKJIOIMJOTLPNNEMVKKJIHKHNLLQMOMONJOPMLOKLMHMMTNOGHDGMIIGQLOKPNVLJ
    POKORJFMMQEKJOOMKLKHNQLKOKIKHNKLJHFOMTJMKINLOSPJLMOKJMRLISGHHRKOLJLJKQPNQLTJKEJKIQSNIPNLBQCKJBQVLDIIKMMKJKLQPLNRLKNOPNTSGMOJPJPNMMMOLPNRJGON
    IFMIKONGKLSFRRLKPLCCOJNHLGGLPIRGJJGPDGPMJEHKIJMLOFINKHMQGHLLHKDGFALIQOOHNPGLPMSIOEJHJPSOPKDPCKHGEHKJNMKKHHGPJOJKMKLKSQONPMKMBOLPMAMJROMMPKJM
    MGLLLJPIGMGMOJMIFMOHLHOIJLNMNKLMGHRKLJJLOHHJMULHJKIJJHKFOPKIMNJSJNDLNMMMLOJJLIINMNKNQLKHENQJPMEHMOOFOLRGMOKJNLLMEHRLFNGKJGORGKKLGMLNMIIGLPMK
    LPMHMLFNLHKLFHQPNINMQQLMMGNMPKMLKQKKIHHGILLNGLRGLNMJTKNQJUNHINKOGGNOJGONLMLKHKLHGOJINLMGQHLNOMKOSJQNNPNONNJLNLFKCKPJKHIPPKJKHOIJPNLNFKJSOJJS
    LMKNJKILVNHMILJILJLHRNKJKKJLOJIPRILVJSNQLIOHNLHLKQLMGKMRJIQLNRLNFHHJJIKQRKSLJJLMRLIKNQPLJMKFMJPQOKRHKRHLUFLQNIMOMNFJSMOJNOLJKGLJMOPNRQPJGNOH
    TRRNHPRMQHJLNJOPQPQPJKMORPKMKRNNQRMPQOQPKLJRJFIILIPUQRJLLUEIKSPLOMHROIEQKMLHAOIOQQOKKJKKRRLJNLTLPHLOHIKMLJQLGJQOMRKDPLMNMPUNJJMQPOKJQKHPTIKK
    RONKOIJSPLIMDIKSOTMJLJRLJRMMNMLNJKOOOFVOHOIMHJJNGKJPNKOOOILSQMKJNPNRNNHJDKLIOKMHQLJOQGJRMOIJKLKNFHHOTPJGNPKKHKKNNNQNRQLMOIGLHTPHMOJHKOMJCGLK
    OMHMEROQINMIRQOMJOIMRKILLNQBJJJPLLELNMNKNMMJIILKULMQIRMLIRIMJJPPKQKOPNKNMOMMMNHUMFLNKNNJLMNIJRLJOMHHKOFMOLNFQKJRTLSNNLJRNLOQPQMJNQPHGIHIKMQM
    IMLILJELPJVNLJSIPKPLPSEILMHEDKULHLQDUMENJMPLJPJKVMLGJMOGMLNOOLRPMHFJIJMRFGQHOMGKPOHRMLKHNMOJIINTQLLIMOQMMILVQHRHOMLLNPTDJOPLKRGNNHRIJJKNUVPP
    LNKQMILMNMGNLNMLHIDBMLIOJOLPNMQFEKQNMSFKOMOIJKPOHOGHNIINQKNLLPLKFRKGNJFFKJKNJMJLJIIQGSNMHMLJLJRFORMLJNMQHIINLMLNMKJLPIOJPNQJJRPLOOONKNMLKSSO
    QRFJKLJIMENJJLMNQPLOKMKNOLKPPLOQKORFKVNOINMPRMPTKFIORIHTOHDJILHOJIMLLJMJIMOONONORQLFKOKHKOMGRPOINMQMILMHILJJLLMLSFGPLMKHMNMKNFMGJHMOJMLKMKKL
    MJMJKMJKHJVOKNJJILNOIGPCRPHMLJOGJQLMKNMUCPJGJIINRISLQMNNOHHILRPRPJNPOFMEMLNLKLNJHMOOLNKPLVNNMLOPKHPPQQGFNJHRIMPGILPOHNGLJKPLNHMMKREOOQOMGGNM
    MNQJIMMNJOLMKGIOMKNLFMOJHMJPOJKJJIOLFLQKPJFKLOKLJNHRKJPJOJOMGFNJKMNKKOJFANNONOHAPHNOJJFOJLLMJFPKNHLRKPNIIINEJPMMJJGMNOFOPNLKIQRJMLILJFMNIHLI
    OOOLHKGLMKKMHMOOKIIJOLRIHKGKNMMMFOMNOEFKIJPLKELLMEIMMMOLLLGNMEGPNMIMQLJFMKKJHONJEOFGHOHJFMONINNJJMLJFMLLMQHKIJNLJLDMKHPOIMLELMKLLKNIMPPJNIKK
    GQMDRKJIKHSJLUMHKNNMNHPQOLMKMLLMLJMKIFIMOILNENNNNORJELKJQOIOMKCSHJIHJPOKLIHKMHMOKNEJECIIIKIKKIHNKKLFFMGPKJGIIHGPKJKJOMNNPPJQKRMJOKMEPMHPOKGF
    INOOJMIMJFMOIOKQKMQLJPLNMJOJEKPHKJDIKKEMKFKMNNMMKOJLEHOKMJKINLIIRNHIHCJIENKHNPJLJLKMONOGLEOEGIELPNJNKLHLJROJLKFOMOIMOLOLJIHNJLFNLMLJLPPLNLIL
    MHIEIHHJNIHMNMIHHLKOILJKOJNMISQOGPMMMHIIHIFOLGFNGLIHIOHMOHLRIOPNOPIJJHQEMJNFRJMLJLNLKLJKEGONMLHKGIQONPMNIFDOFLILHNMOQJMOPLNOKHLLJMOQJJOGJFDF
    NIOHKDNJRMMKIJEKJNPILSRLENIFHGKILGJQLNNHSKJNLQKLOGQNQHPJHNKPLIJFLGTHRNKKJNIIINNPRKNHEJGNKMQNMKLKOOOJNNMKOPJHQLLMLGLEHOFMNLGLSNPPMMNJKNNOLKPI
    KIPLINKIKLSOHLMLJUNORIOMEIPTNKJPLREHMKPLHNOJHJPMRQPJNJJPIKJMMHBMHQDOLLPMMNORLNOHLKIMJOFUIQKJKJKFNMFIONLPHMQGJNICLIRHTLIELKKMFLNNILMOLKJJNIKL
    OJPMKJLKKMOKGLHLLMOKRUJLPMMHPILHMKOLJJFMMJDNEJJLLMSMSMQKKOGKUNKMLQKJLQMMMJGIMKNMMJNORNGPLINHKKMFLRNLROMMQLJMLLNDLSMLJNMLINLMOJMHNELMLLNJPIKJ
    NKKGPQMLJNKOGKLMMJJIKMKMRRPOMNTNPOLGQFKJFOHIRNMILLHRQKJVPGQONGOQQMJMIKOLFPEMHNKLOPDUOLONQKJKNMNLHRJJGQHODNDNNFJMNMFOJNOPJMKJKIILGOLNKHMGNLIK
    KIIEPEIOIMMNKLKGQLMNNSMLJLRKRRMJQOHIPLKKOGOLJQJOQKKPMKOJKSHPFPMNGLNLJMQISSLMLMGKNIJNHLMPNHNQMGQNKLNJMPQKIOMIOOMONNMJJLRQMMNKHSJKJLLPNMLOOSJN
    PNPEPHOKHMHQJFJQUIPHFOJMJJOSNLKQFMMJILMOOKLMINFMKNLLOMLLVPMLLJPPHIPNMJIGLGRJILLNRMLQLGHLIOKKNFLPKLPMNVJLGIKLFMROFSMOKNMBNRGPIHPRKKRMKGPLRKOL
    VMKMMUTILKQMKHIINONKHNLKIPPGISLIPMHLNNJMRKKJMMKVGNKLMPPHITNGMGNLMLNHJJKIJKUOJOOMKPIMRGNMUQKRIMINNIJJLIMPFNIOKPOMOTJEFJMRMDSPOMFNQHNOOMHSKLSO
    NKIDLKODJIOLKMOFKQKOHKOMHNMHNMGOLLHJHPMPINKIIHNJKGRHLHLMOPHGTOKLPMIKNEKKKJRNGHGOGQHLLKHJPUNIIOHJLLOKLPHJMKOGNIQRLPNMPGNMKINOLMKNMLKLLKQMMENE
    JJJLLLNJMOCLMOCJKMOOLNQMNPKKKGKNIKONGVQKKNHKLJKOIKKKKPPLHNLIKNJNEHPJOJKNLJKMNJHLIPQOHQIRSJSRJMQOIBMHLKIJKJGJJNJILSHOLKIJMPOQKMJMRMHJMNJRKHRJ
    ONDLKDNPFSMPMJMMPKKNKNKPDOLHKMKHKLFPTMKIIIQMHNSOLNLLHILKJJNKHJLKDHQONKMLHKINJIJLKKTOLRMMFKQPPPKRKHHPIJPMHQRMSIIQNMLLHMNSPNPLMKOHJEOHKNMJRJPB
    RJMEHNHNJNNPPTONHLPLIJMNJLLJPMJIOPNFNLJOHLJQMJGQQJMNHMMIKMOFKNKMMGHLHPOJINKLRKKKMIEQLKNQKKQJQMNMJIIOSLLOMKSITGONJLLVLUOKHLNCQNJDGLLJQSKLIOIO
    NJQKKKKLQIFPRNMKKMKLDKKNMIIKNJOHNJJJKLLNILJPGOKJFMLKFOIMLMPQHIIKNLONJMOKNJHLMNJOIHPINOOMKRQOLLQGOIINMJQJMIHNGFHJNMKJIMNRKLPTGMJHPNLEROJHOKPF
    PMLMJQONHTFKGHGNMNGKNMPMNKNNOMKQCNNNNNJLRIHPIOKMHQKQPPQBJLPPLOPOMMLOPMJIOHHLKGNOTJMQKPJHKIPKKPJNLMMJPNIMNIJQLMKIPLCJKNOHNLQSNPELHIOQNUSOMIGL
    LROLMPMINJNOROKIHKOOLMIRONOOMONPMMMILKEGMPJQHOLNINKLHLPPKKVJOKINPMOLGMIMOHHIGQNPMKRNKMKNOAEMTLPQTIIMUKLKOOKFKBKSONNKPONKOPSIONOGMPJJQMKGJJMG
    IMPPLIHJNRPONNTJPPQPJLPFKMIMMMNPIPMMOLNLHLIHIGFJSKRLNHJLJKQGLMPKNLLILQNQJNIRHLNRGIRLMHPQKVLOLKKLPIHOJMNCNOQJILJILJJINMMPJIKLMMLONIGPMOOKKNON
    LHKQLKIQKKKIKLLQMOJRPPMNHMMQPKOPPMNHOJJMMOSOQONQKPNMJGLJMOJNNFHLGOQMLOKVPNEPOQLKGLMNKHNJQSDQMHQPMTLQJHLHLPKHJJDPQNPSKHIMGOIQPKQLJJQQMKMGHCHK
    LIKOGHOKKKIQMJKLTLIMNOLMNNFJMLJRJPOMIEJMLKNHHSMFIQNKKLKPMNHQNNPHNPMGGLSIIOLNILJFOPLJIKOJOLMOPMKPTSRJNNHIJTJPOPTKKKNKKMIMKQJGKILKOLPGLKHPKSNJ
    RNFNMKLOOJLJNKIILLOHMPNLGLKPITHNMMNKNKNFQINLPLMPINIOJOROOUJLDNMLLRLMLDKOCFKMKQNONNIMQHPTSGQONOEJJSMSHPRMINNRKEKFOKLPKJLLIMKKRONIPIIQPNLNPLIC
    LHILSRLQJMLQOKKRMIKNBHKGAMLLHOINNHIKKJOENKSJOOOLNQGIPIJONLHFGRIRONUNIQMJPMPIIMLPONMQCMMPSOLQEIPGKHLOQQNILLILJMNMIQLKILQOJSOKMLIOHNOFPGRLPFOP
    PHMMLKMLFKLKSNMKLLRJKJJSKGLFIQMOLPJCMPPOEMIQPPTHGSRKOMLJKOFMOQMMLGHJEKPOFMKOIPILJIMGJFNIOKNPMGLMQJLOILLKQNPRUFNNJNKMILLKLKKKIKMPLPLKHIOLPKGJ
    NLOKOHMJMMMROIOSLLSRLNLFMTINNMKMMKOKHQRRHNLLMPJLQHMOJQNIQKGONOLKTJRPMSMNLSOOMNNJPLMNOPINMLSLOQMLOMJMGJFLQOPMMULNITMDIMOMHOMKJMRMORQKNMPJLFKL
    MOOILVJIMQMJLKNNJMIIGNKNMMLKOMJMMQGOHJKMIJJLOKOOJONLRKTNMLKOKLNPJPGJLLLKMDJGFHHKLNRPJNKLJLORVGIJKNIJLPFIHONNOOLMKMQMJPQNLIMKPMJKNPPOHPOHHLSK
    QLMPPMOKJNJPOKGOIKJQQIJNMKLOONNJLJOIOPKLOOHIJKPIOLJPONKNKSMKOHOGHJGKSLOMGPKFQLKPLKNLJUJKPLOFLNNOOJKHOKMLOLMLPUMPPINLKNNMNLIMNIMINLLLIMRQQOPR
    NHJLKOKHOHOJPPOMQPNKMNIPGOKMLGIHNPNLQJGQUKMKMMQKQJKJJTLMLLQIHOMRKJLQQNNLQEJQIKOOGJRMLIINOOLLNKJKRKHLFNOOILGQOJMTIKOPPNLOMHNNNRNKPNRJPNJPLPKJ
    KGRIKPLHIPLPMMPHLPLKNMJLIOLNMKJEKLKHJKJGLFMMJNJOQOMKPLMKPKJLONNJIJKKJOIIPHKRLOJOMNOMSORMLMMGIQKGMLKJVKMKRLIOIPLFRIHOIKNNNUOUPISGENPNMKNMJGMK
    KLOIIOKQTQRKSMPDVRKHSLINKKNSMFMNOSHKOLRJOLNSHLRLLKONOPHQKDEKNMHPIPLNJOIROLOEGLLOMMGJLLCKJPLOHONCRJHNJLFLJELOJNKOGLMMKOONILLKSIIORNDOMLJTPKMF
    OMKNINNLIIPIMGMPKKLHJLNLHHEIJMRIOJPQRLMFHMMERJJJPRPOOLKLLFKGIMIKIOGDJHLJINHMKKRMIKQHNRKOGPJLMNJDHNPIEELNPNHAMILJQOGFFFLPIKGOORMIBHJINFPBMQNN
    NFOPRSMNSMTMPRHOJHOHDSQMIDPMKMARLKKFKKOHJJBNKJKIIGFJNNPIBROLLIGLKSIINJJPQEKNEPFOJTMVLOPPOLQMLQKMNNKOJMRNTNPVSOOOGQHKKONHNLMJDFGSLPMDOLIGNGKI
    OLMMONPLHKKKIFMQQMKIORKINKMQPLNMPMOLKIKKJLQLPMNNHEPPOQOJNOKROHLJJMFPMSPLKNJPNNLLIJHFMQLHLOFHKNJIOJJLMJGKIOMIMCGNHHKKNLKGLLMNTNNOINNKFPLMQNIP
    RNNJNLTPPKOLHIOLLBLPJNQPOOMLMJNLJOMOOOTJKPNFOPSCLNMELLMMIHKJIMEOBKJIHKKPLPGRGJLJKJJMJHOMQLIMIPOLIRINOINLNKJIKGLOEMKMKMJKKMGGLGPFLJJLKKGHMILK
    NOGMIRKMJKOMMIHQHKPFPKKGKLEKIGJKPOEIUNSHONHJLNQGKGLHLEKKILKJLLHNPPMFDLRHTCKDPJDLKHGIOOMJIIHJMNQEFPLLIKNNGOLHLKLIJNNPKKMQMFMKNNGNQIAILGIGNPNL
    RKOHKSNHPKLKJIKJIMGKQOPDNHMIQKMILKUNMKFNCHPLJMLIBJTMQLMPOJMHFHIOMLKMOKLMNMLMLHOHMJKKKOMPLLKHEJQMPJLIIGRMJLFPEGHDVJJPOIHJJJJITIQIMLLHGJELLKIN
    MOMPTIOLKGOILNIKJOLHJFQJIGFROHMIKJGCLLKOMEFSNKPIMLHAULJKNGMFILHAGKIILOKIJMIHKKQNIEMNBGLKMMOIMDOJIMCLKINKHEJOQKOJHHEKFNKIHNKHIPILJEKMKFJMILNK
    HGLMIJIIGMHIJOJNHKLLHHDLKLJJMPKGLHOCRIJPQINOLLJPLKNGLEMHIOBJIJMJLOQGMQIEFQNLJJNNJJHELNPLNGNMKMESMNLFQKMHLIDHLECIJJKLOKFDSOILRKNORLPKMIOEHRLK
    KOHRINIJLHCLNJLGHIIFINLLICKKMNHLOKMAISPGKKIQHNMJKGKONLKLDNHLNNOPKGPBOPHLQOLEILNNKPGLHFKKHLLMSUKEJKLELNJOLMJNKOGNIJNMILLPJJKLMLMIGMLLPHJOIQNN
    FMLOFFHQLIFJREOKLGHHEJFMJPKNKNPIPLJKOKLJJRFCCKQJNPQOEJKBKIPKHJLINMGHHKOFKMIMKRIKOOOJOKKNJNKMKIRFMRIPIHGHKOMCJIOINLNNLUQNSNDHNMJNLJJHOJSQKKLL
    JQMKJJQJHNNILRINNHNMLJOQMHJHOLNLJINHMIHMLJOHIKMOJSTILNKLOKKOJJHFJJLHJKKFKMMLIDKLKPRIPIOBPIHPMOMROKIMGNLKMLDMIKLOPMTIKQKGHLIKKHDKEPMKMORKLFHG
    MJMNMNPNJNRIJMSLKIHJNMLKLPILLJKGPQHMJJMMILOQOLKLJNJJJEJMKFMNRMMMJNDLDOJHIKNMIOKLKPJELGSLJGJRMIAJMLLQRLFNPQTPKHKRDIORIKIOGHKIINNKGKNOOJLJBHGI
    LAHKKOFENRGGIMLLIHNONKQKTJKMKINIPHMOGDPLGKLNLMJQIKMQHLMIHLINLHMOGLIQHLMNRLNQFPVJJMKONLMHKLNHKTJJQJKLJMMLLMQMJOMOKJGMOORFLPLKIRGKMINONOLPHLSM
    NNDMMFGOJLVLONNRJMIJNKLKJKJQONQJLPJLMIOLKNNPMPHKMNKKPLKMFMKNPISNKKLIMNJLMONMMILPJLOLHLNQOIIMMPMKONNOLOJFKLFNQMLLLMMNLNJMKJLMNLDJQJMHORSLOIQK
    HNGKMJPPHMNMLMMRQJLMGNSJOHHOIOLQMSFOPIOPCQMLLDMQKOGHJMLRPNJOIJPMLLJMPHQLHJLLMKNOOQQLHKNKIINQJRJJNPOJRNOKNJLNGJJNMIQKMHIMFKPLJLLLIKQMIRJOGMHI
    JINJMNRIONKJOKLMONLHNGHGQMMLOJIOMLKKOOMPINPNLPJNOMQMMJPMLLNJNMJJONKLJIILLKIQKKLGOLJKOOMPJNLKQHNNJPSMKKQRIKPJLNJQPQIOMJLIMLOQJJOLNOJHKONJQHML
    POMRMKPLTOQJNLDMJJLJPGITNKMINNLMPLPMGLHLKPOJOILIONLQMJPOOHLLLQKNJMPEPEJMKIGHMHKJHNKMIJULLOMPJJNKMJLJILHKNMOOIPLJOQFUKNFFJLIGMVMLEOLOJHMLHNLH
    JLMHHOMSLINOOJLMPPKOLIKNLMLMLNOJLHNJLQILLKNONNIJNMMNKQJJNKNKQJKFMLSNOLGNLOPUMQMJMIOIQOLKNJLPLGKLEMKLKLKKQKGJKQNOGLJHNOJHIMMOEOKKHLSITJNNIGJM
    MPIHOPHSIPMMOPNRLGRMKSOOOMQEMFFLKCKGMLILMLOJENMNHOLMMMMMHMNFMNHLKKIKNMOMKLHOKIJDIPMJKLMHKMRQNJEJJKOIMKLIHPLROOOFOLLKPMLFLQJNGJKMJHNHPLOKMKDK
    KNJNLFMLIPFKOMMLLOIKLNSGKQMOLGNHNHJJKKJIOOCPKNVKKPKOKOJQPNPMMHKIIHIIJIOIHQNRFNRLKJQQQMJKNMPLKKINKNHMMQPMPOFNMKKSKMHHPOMKGQOHNOKNEJJGIGPONOKK
    OMFGPKJGPKMJLHLNINIOMLLJLPGGOUMKNOILJMILGGNMMOMLKNLJNLJNMKNJKLNFNMMJLKPMIPLLKMKNKMHLOLNLHGLNOLMGPKOLINMRPPIJMRNBGLMMPJNJKLKFMKJKNLKMMFKQMLMJ
    KQOSNIPLKGNNPLKLSRJLJOOKKLONIJNJOMNFLDNJELLJMKMJKNPHLLPLHLLMGIJLPIKHIJJLKKMIMKKJLQHKGLMIHMHJNEELLMINIKNJOJOMNQIDKKRIKNPFPNGNOLIGJHPINGOINRQN
    ILIMIKIMNRKLKNLJPFDNNOELKMIFNMRALJILPGMFNJMHMJNLLMLKIMQMLPONLPIHGNKHQKGNHMJMPLNNFHNQQMLJNONIOLKGMLFNMLDMNJJOKJPQJILPGOOLOIGLSJIHRHLMROLLMMEO
    QJIKKHKBMPNMONIJIUJFNMSLNIJHMMGIIGMNMIKNLOKJNNDHNLPOMLIOMGIORRMMFQMNTKJHNKMFKOPIHHPLPLMRKNKOHGOIMGLLMQNHNOLJMLJNOILNLJMHFLOOKGMJQIIODMGIJFGM
    HLJLJMLGDISFHPHEJHJFQQMLOHJNJKJORJPJIPKMMLNMHEMKNOLDOOILKLJMLQPCHKQNMNJJIOLKRMJMIMNJJGJTHKLNHGJNJNJOMQFHQRHOEPGJJKFNHHMMNIJLJEMFNLIHKMILFKPH
    MLKMSILIOPJKJNGNJDKNFMNNGJLLKKOIPIONKIKRLPONNOPMGGJMNOMJLNIMNHNIFLRMMMMFKMJMPIQMPGINKFPNGNGOIMIHMKHKNMIJMPKNMMKJNNLQJIJKIKHJJOOKLNHJLKKNOHJP
    RHJOMILOOLMMLKMKLOPJKPIPMPJNPKHMHLMNRPIKJJSMIFNLJPKVNOJHIKJJHNLBQMLHPJPMHOKINMKHLHAJMJMJIMKLMLIKPMRPIMLRJIMORKJLIOIKKNJNMMIQOILKIHFNHPNNJOML
    EFJKNKMNKQFGGDQGOJFFMNIMIGNIEHKKNKHLMNORHMKKELAQMOQLONKMPJJEEJMNHIJQJJMMKMNKMIQILFIKLQHNPPJOMOHLNRKJMQQNMPILPHNKHSOLPMOPIINNROILILGJLLKOOJOM
    GIOOLPJMINGNHTOMKIJKOCNJOLSERROOHPJIQIMQMMLHMMMKIMNMIJNQOKFORNNFJLKFIHIRMIKLKLIONLHMNJKCPQHIJGKNKJNGJHJSHLSKMNKKPOKLJLGMNPRJNPOKLNOMNOMNFKML
    MEJMMQMPNKQLPNNKIGLNKKNHNDOKIFUQQKFIJPMJLMEKGNKJMQIKHKNTQIKHLIINJOJHMJLLKHLHGLIHKFGFJKLMQONKOKLKFJLIGNJFGLOIGKKIGKIHJQQIKNNOIPJOMLIJQPNIHIOH
    FFGKIUPKLLIIMJKEONLHLOJNILLIIIISNJLJKPFRISLJMKLMLGEILHHHPKISJLNHOJMNLFLKGMOMLNLNLRGMQROMSPOKNPOKHNMNIKKFDJFFHNMNOKMMMMJNHIKHKJORMEKLKILOPIMK
    GLOPRSEGPONSOKLEKKDNIKJNHIIGCJNGKOHPMJILPOJMPCMPFMLLOILQLJJLIKKLCINIFOKIMNKIKLNPOINOOPLMQRLIMJONJLLQREHLIQKJEMHJIMQIGAIONIPIPHQLOIJHJKMHQJNN
    NHIMIJPJQKLJINIKJNLNTNJILTLRKIGMLNILLKLNMLJAMNPNJHLNNKMMLNHOFLNLLNQSJMQJLJKOLLKFMFKKMTIIFMKNEJILOJGDPMEFIMLOKFOHNPJOOKJHNPMKIPNOCGNMQMKFPLJC
    IKJHGMOKJMNJHMOLTBLJJIJRULQKQNILNKHNLGNRQPRHMQFONPHAJSIOKGONHPIGQIKLLKNHJNMOEAJLLNOJPPKIMOHIJJCNHNIPPKHLNNLHIMJFOMLFLKJLLHPKHLRHQNIJLKLOLLSQ
    IGKMKILMIJHGJLKNKMLMNLSHRONJJJPMHIHPNLONKHOQNIJGIPJKMNJJKGGKNLMRMKOLKHFMKMPJPLKKMLMMMMHIKNNLCKINNLIILMJJMNJKONJKKGNKLKNJONPHMNJHPOHFHKHRPIGJ
    MNNEOGONLNNIOHJMIILEINJKTHLKKPKKQEJQGIDNKNIFHOPONJSFHJOKHKJMOMHLPRMHPMSHJRQOQILLILJKQLGKNHHOIKNQMKHPNPJPNMRKEKKPMEINKIKJKJKGKEJMNHOJPNIKIOKK
    KRMMKFJFMONHOKMIQTREJLLKGHKKNJMJMQNGMQJKJJKPIHIHLKMMONJLNNLMJHMKIEKJODPLOMOHHIJMNOOGQMKKUGJIQIGJNJJKMNOLPKJJGKOKOLLKINLJNGLOLLOJHMNMKKMNIMHG
    JKFKLGLIJJLPJDLJLKJHNMIMOOGJMNLJNJMJGOONGLMEMOKKIKKRLPNPIKGHHMLIIIMKIHJFOOPIOKKHMIGNFLLLJFLDOKJQGNLJEDLOKPJJKIKIJJGJJLKHLKOJCNITGGHLGOOGERJH
    PMMPJMLPJRHMIMJKBHRLINIDSQNJPLQLLINKINKHHEQOMIJJMLNGELJKGFMNRFJLELUNNJMMHJKSIIMFNNLHJOINONGIGFJKIRGHGMLKJLJKGOMALHILQJSKKOMOOKLNNGGIIKJNIHCM
    JKNKQMNKLJNAMHNOLKKQLKIKLKFNGOMIJOKPGHOOKKKLKIHGKPKGDOJPLOLKKIJJNIOOKMHIOKHNHPNRLIHMFIPPMNLOOKGIKGOHKGKNLIHNKMLLONEFHLMJJKMELLHIHKKLPMMLRPMF
    JLRNMQJLNLINBGMJPDEOMONJHFKFHKILJKIJFJKGLJKJOPJJLJMLKLGNVOJAHMPMJIEFLFOHHQKQHKKNLNSJOLDKJHQJGKMNNKHKNKIJJGGGFOHOLLLKMJOIOEMFOJMKDIPELKAJKODH
    MQHILMQLFJNLLHGFLIMILKJMGLJKKMIJJGEMKNJJLLGLIRNEJSHJMHMFHJHIQMMOKNJKIFJEEILUGSMLRPOLKNIOIMPLLEOCIFHFIROOMLOIQLKJLGPMFGOMJHMKIMNIJHMHFHMQHMOM
    JOMNLJILNJBINNKFHLNLJILMNLINNEKMPKNKKKLRLLHNNNQHPKMINOMEJJOHHPBHNTMKQGIHJDJIJMMLLIILKMLIOLIKDLHQDEDFKJPQLEKJQHLCLLHLMGLOHLNOQJIMNPLLJMJOKNNH
    INRMJOLMMOJNOOLNSPGQOJPMMKLILIPJIGEIHKMNNRJKJKJMMKNEHOHHGJNJFKLLLMMNRJOUFLJPTQOHMKNPMEQMHIHKMHNJJOMMJPRMMMKTKKLPIEKMLKNMKMGJMQJAOLMHMUKNMMPK
    NJGQGHPHOKVKIFDHJQMMIJGKSIMLKRLRJKHCPOGHQMLLMVPFMLQQJLIOQFOHCLJJRLJKGHKJUQGKFDLLLQFMNKQNKMGGILOHAKGLLFFTTOKGHJSPSMLRSLGEJOEKJTLKUPKMMMOMOTQM
    LGNLPPSMOPIJTLLNQKPOOKMMMMKGLKIIGTNOBGJIQPKJMLKQIJJFKLJJMNKMHKKJJKLNIMKMKQAOJHJNKHQDJNMIHJNIKFOTJEFGMNJHGHFMLJQPOGQLFNOFHHJGJOOKJKANNMLLNQNF
    LNGJNNIJKFSFQPMONFEIIOKRONRMHENIMFNLMHLIEKPHIOJKIIMGNIPHJLHLKGJTQOPMJKLHNHKOLJIQKMHEKKJIKQHBJKJQOJNIHMGQQLGLJSIIJLJPHOKMMRMLNHIMHNMNOQOKJJKL
    IOPKCPLONJHKNLIKMQJMKINLMKNPJJOOKPJQMRMNLNHKMIPNNIROOIJKLPNJPNIPQDOGONHMMJGGHHMMOHLIPMJHJOMFNIOKHFKLNHOKLHMNGJMSJKMPKOMJKLMHHKHEMLJJJFEKOOKM
    RHQJOMPJMNKINNGJLLNRHQQHMJJHNHJJBLMFGJKOKLHLNRNFFMDRJOLILRKKJMMJLKKMJIFNIMLLIKKOJMOHJMHFIPONNKKKPHIJBKNLLIMLEIOKLFKJHLKKNSONGMNHNOHIKONQFLMN
    KIOHJNMKHLLLMKELHBNLMSHEHMKMNKMKKMOLJNGLCLJOIOLKMLONHLNJMLKNSIHOMILPHIQIMPPMGPJNIMMOKJLJCJNNJKNLFJHJHOKJLLMJILIPOLMNGOLJNLOLMRDLOLDRLHOKUKQK
    JNOLHGLMPLRKLNLGNRCFLQKLNLIPHIJLOSKOHHMLQKJTOMIJKQMLOLFPKPLNMLPPMRMINIJMLOQQLEIQJQVPFOQELMILQLOEKFMFQNROIMCPOMKMNLLJLKKNPPOLNLKKKLLLUKMRNHKQ
    GMNNLHJMNKJEPGPKJGFGIQSLLJOOIKMLOHKQQNPJNOMKHJQJLSPNNIJJKTKQNLNMOIDHKOHDKNLOHFNNJIJRPKRMIKELMJOMHUJJKOPQKJJMJPLJMKOMMHMJLMLQNFKQJKKMKIOMKQJP
    EFFKMKNKLJLNKQINKNKLNLGKJQKFMJTGOGLMMPRMPLMJIQPIIPGHHRTNIODBLJKOHMLHPPNPVKINUGRFNVQROIJEIKJINNJQJNHMJEOHOKJGHOLJRKLPLMMJLHIPQNIKIMMKHJMOKFIL
    OKKLOLEEJKKOGCPHPFFKLPIOLLPLNKKNMSNIJJMNQIOJJIQKKJLKIPMKSKLKPQOIKMJJPKGPECQPOJLHRNMIQDLJFIHFILLILONLOPMGKOJMLJJIEAIJGMRNLIHLKNJGMIFILIIFGMHH
    MLLOOIHIPIMRIMILCIQNSOHIMOJPMQIMFLIORLLPKKMLJQLKNKOPOHNPNJMILKNLQHKHJKGJDIPLNMKPKMKIHKJKNMJILMHOLIHNMGKGMOSJLKQNKLHQMLGFOJLJMIMREKIIOIFLLGOM
    JOMOMNKHFJTSOMGOIHKHPKKIEMPPOGLMNLKJOHTKMGKLIHJDNHKNKFIQPGGGRLFQEDKOFSJPQNJOQSDOGGLQMNNPJOMKKNMKOMOIOPHOLNKRLFPLIKJJMPIJGIMHIMQJFLIGHKUJJMJK
    ORHLMNMIJNMMIKLKPOODKMNKJLLLLLJGOPIOKIPINLLJCHHIONMFLNJQIKJLKGHJHLDLJOLILKIIHMORJJKLINLINNPMHOKONMLOPLJKMGOOHGNEPPOKJLRKKIKKLMTINKLRGPJRILLJ
    IIMLJGNQHOPHLNHHMHKJMQPLLMQKGGKKLPFKMOJJGNMLJLNFKNLNMKJLKIMIHDJHMOKNIHKOKMLJMILKHHHHJKKHJMLOINKKEDGNIMJIGLLHFLLMQOJNJONMQQKMNMPMJNKPLLJOOLLJ
    PHGJEQLMJNFNOMPHDJPMKMGPFJOGHMMJJGPJKCMILOQOKKHLGMRPOSLLJNJPLJGJNGIJQJMHLLOMLIQLHKIMRMNKGKJNLFIGMKKKKOLLLMLLOFKKPMOJLHKGKIKQLPMKMOKFQJOMPOIM
    EKMPEJLLMIMKKOIMMJMKMINGNOOSHLMPILOKNLIMIGJMMLGLMHIQKMMOIJIIOHJHPSJOHNJJEHEPJNKEQMEIHOMLULGJMPQJNNNKOILNPMHLMFNJJLOLJLMJLTINNJHQKOQKMIJKHGJP
    KPIJKLIIKNOKOMMQPNTKLNQLLLKFIJKCOMJKNKKNLMLKJIOOILLMMLMPMPMJJKKIIJHPKEHDLLKKKRKKNKNJHMPPKHPNPHHOKRSHKBKQHMJLIKMRQLKPMLPSLQKQLPKGKIKNHKNLKOGK
    LODRHMRKLPJHLNIIKGJJPIUOOPQLKGISPJHOEMNMLLIKLSKJMHJGLIRGKMMPKQMLIOLKKHQKQNJIAIMHKNQIMPKMJLHRJKHJQJLPNIINMFNJBRKMEIINLQJKJOOLLIMPLMOOKFJOQRMP
    NJHLKNNLMKEOLKQJSORFJMFRNLHLDPGTLLIDHISIJDNJOPFQNOPOLKKNMNNCLKOQKNLJJLBROLFOMPPMPLIIJGNGLKOMLMRLQKKOQKLLTNJMGEMTDGLQOKEKEONNLPGILQRJLJSLNKMK
    GIJOLNKQKNSMHKPPKJJJTHOEKKKHLLQOKMIEJOMFQIOMPMHOKJKMIMKDJRLNGOGKJOLMOIKKNMHMNHNJLNETMKMMOMOJLOMMDIMLFNMGLHMINJIPJOKKMNHIFNNKOJJUOKLLOKKHKJKN
    NRQEFILENLOPNFKNKLKKNMMJMJOIKMPLLIGILOPNIKIUGLMJPMKMNJLMQNKMOQQIJMKPKGJMNRPKGGKLSKIIKQKJMNHLOQKNPKOKMRMJLGHJEGEMFJNMMIGMKLPNONHLMPKRGNQNMMMJ
    IPOHKKNJOMKMRMLKQKKQHITMOHLNGIFNFKLFNISLPNMLSILSQOOLGJCONKMLFNOOGNKMKEFPDEJKNFHLGOGIJIJLOHPMKJIPKJMIQKIPLMLLEMLNRJLKHNGNQIHILLQMQQIJIKJLQMKF
    MMLIJOJMGMFDAMNLMNJKEPJPFKLOGFNQLKJINOMMJSMMGQMDMJJLHHMPMLJJKINMKIJNOJELIJGMKJQGLKEGLPMIPHNKEJMLHKJFLJLNELOLMIHNKKQNPRKLSJKNRQMKMMLGRKNLRMKP
    KKJNGHOQMHKNSJKMMKPKLLMPKPJILAJLOMRLKKLFKGJKMLJMNKMKLJIKMKNIJFMMMOPRNLNEKRNNDNQLKINKMMNKRHFSHJQQNIMOFNLHNLJTMGIQKJPLOHMGMHTJKMMQPJKNTONKMJHL
    GPFTNOJPGJNPJMKLJIKKHNJIQKQMMGEELLLNKNNIGMMROGOIMKMPMKLLHPNPIONMNPGJJKHJHOKNPJIGNLJMGPJOLLDLMJHLKIMNPMNNSLKLLHCNIMLLOFJPKLQJPEQCMKGIMOKNNLLJ
    KMEKQNJIIHIKQRIOOQISHLQEMHLKITJPLGKNFFJHKMIIMHLLLMOIOIJQMKNLQNMLQMOLJPMNMKONLHJIOINIJKHLIOLJNNOMLJJTMIMRLJKJHFKMKOJIJEPMHNPMNHRHJLHOMMKKLOFH
    NRIRLQLFJEIGEPQPHOIDIDGKQNNPMMKKLQKFOHLIPJOLMPPLPQNKOLKJMMKGLPNLLJLJENOJUCNKMNQTLLNRFPOMJSKLKONKRIKKQOSOPFGLPNJINMNLLHHNGHNKMLGOUHQLVKMNIMJK
    JLMRHNNFMMLOGKRHJTRFVKLHGOKJONLFLKMLKOSNKNHNKJNKQNMMFJIMLPGOJNPRLKLJOJKJMKLTMMFHSOOPQNMLKKKIOLFMJNGMGOKFGIMLKLMKQJIJJODDNLMOHRQLJNOJMLLMJOOM
    LLTLLILNMOFOKLKPKLNOLHMNQNKLKOTPQKMHJPNPUFLOJTIJHJKJFLGJLHKLOMOMKMFIMMNPIMMEPMNIMMNQFNHLGFDNMLKMPLMNPQLKOLQLOIHLLEOMIMKIKLMNTJEIILTQGIIHNOQQ
    KEMNOAHLJKPMKOMJMPLDMIMIIMMJOOOHJOGIKKHQOGLMLKKDKKKQIKILMKNKSMRIIEOEQHLMLKHLNHLNOMMJLHHNPOUNLKHOJLHIHJLLJIONJGJLHMPLHIKMIFMKKKOLFIMRKKJKUKLN
    NNBQNKPQKPBKNNMQHONMJJPJOOOJGJLNQJGOLBIKKIJKGOKLQLNJIPIKLMQNOKKPIMLNILGKKPBKJLOMLJHLQNOLOMHSIKNPLMLQLGHKOGOGJIGPNJHQJOKOMJIILLMINJMMCMPKDMJN
    HQENJMPLLNQKKODTMRLLFIMKNILKMMJMPIORJLOLQSPGNLJLDMPILIPIOGGPJOQHSMMKHLNNJQMIJMLRNNLLIHGQKPQOMPOJNTOPOMNJMPOEIIJNHQOOMHLSIKKIMLGILMOIJPJKMNKJ
    KPMHOIOHIIHJJMHKKIONOLLJPOHJGEHMPPGILIMRMGKPPKOKDLEGQTNNFKNOMLPMJIPKQEQGQKKJGNNKKJKENNLMNNKMMGJQHIHNOMPJMNPIBKMJONGKHHMIKKNEORHFRIIINKLMNGJJ
    GLTJFKPNNJHKMMOPJNRKMMHLNKLIORMPNILOIOGLNKGLJLPJIJKMNIHNNNNONIHMLROOKILLNGKKKMLMJGNLQPMMPIIMPLJIHNLPFINLIKLKQGOKOKHLKMQRCGLIKNKPHGJLOMKKTGNP
    FJPMKMJMSMKJNQNMLGOTNSMMRJIKHBRGPORIIQFLVNLPRIJMJIIMMNMHNGQHIRMEHKJLFLMLNPLLGJMOHNKLJKOLBHKNLLNIIHOPIKIKRRNHLGREOJMPPHOLLIKELMMNMKJGHQOIJOJO
    GNJLGLMQEPROSNGMIGIJNLLHJMPTLMMLLQMMINNKEMJMMPMRRQMJGLLILLPOMKMQNILLNKINMRNOLKKMNLNTSLIREPPJJNNLKLPJKMJLKNOEJJAJSJLGMOPQMJNLJNKOLLRKNIQHNGGO
    HHJKRNLONHMKFHHOOMSNRNJMKNHENPMMRGHQLISHHLLNKHPJMILNJMVJJJIOMLJMKSELKELFIRKMFLNIGMOMRPOKLJMNKMSOPIPMJJNPQKKNOGLOMKJOKPMDLNTKLOKKKPORSLIQMJMJ
    NNKRQOGRQGMOOOJJKMFKIMQIMNJLHIJOKCONMIKKILLLKNKFJOQLNLLHTILRQVKQMITPGQHHFQIJKGLMMLRKELJNNJNTNIMMOHSKQTNTJKIKQNGHNMDSQKHPLNLILQKJLLHOOGNMIHJD
    GMJLLKJQLJMJMNJJIJQKONONKMJMCOIJMLRMOKONJLKIHPMOQMRKNOKQLFINOKPLEOIFHLNJJKKISEJJIIJPNKOOLJICOPKHKLNPJIMTIJJSMJKHKMHOGNPPHIHPNLIILJLQOOOPLMFL
    JIOJHOJOKPMMJMOMIJNHJKNIHJOMMLLOKNHPJLOOMUQMJNOGKOKNNJRLIRMGLIIGKOJPIORIMMNJJMNMGNNMMLMJFNOFPKPINLKIMNMMOEHMOURKNJJKILNNQTKPLNMHNJIOIKKLFEPJ
    NNMLOJMOLJKJHGLMNLKKKLPKUKJLMPNPIOKNLLLOLLQKIKGMLOSMGHMREMOOLMKEQGQPQMMIOKKOMNENKGKFLMLQKIMJNJJMKQNNKNLLJJQKLPFJJRMOLJLHNNNPHMNNNJLIKMKRONMN
    KBKGOLRLNMKJPROKKFOOJKKIGIHKKKOKLIIOPNQIKKJNJBPOLONLMIJLPKIKJKMNPNPMHINKMLMIOSTNOGMSJOPJIOLHMLMMLPOJIMPNOJKKGJIKQMJNLNHPKLHJPJPNHJNMKPKNPNKM
    KSOLJNKIIFULMJIOKSQEOQKHKKKLLKHINPMMHJOOQMQLOLMPEIJLRNPNLPKIMJOELHKOGKJLMGRODLILNKUKKMMGGKNKMQMLIPJMVLMQQOKJPPMNFONMKDRGPOGELMFLLGNTKNOSMNMM
    GMJPKFQKNRHNMORMIFOOKINMKDPCLMKIJGHOKIMEMCLRENRROOIOORFIDKQVGOOMNIOTMLIDRMPBJELMPLGIKJFMPLMHNUJDMLLJLHJNEKMMNPLQOLUNQVEMRMTNNPJGNLJQIRRHMSPS
    MLGLKILJOGFNMQRSEGKNJGLKLQLPVNQKHIKCLJIKHFFJLJLMIJJFJKJNKHFLAHMKKLQJMMNOJJMLOMNLNLKRMLMMNKKOJMNKNJQKFMLKJQNIKINMNMNLPOHNNMGMEIMLPMKMIOMGKNML
    LNGNMHNKMONKQNKNOMMNMFMPHLLIMLLLMLOOLKJJDGMKIKPMJPHKKIMLMKMGRFJHNQJMIOOEJFMMJJIJLHLMLLILNRJFHNJOKKIKGLKPNOQPJONGLNOIKPQOKRHBCOGGNMKRKGNPNKNL
    LKLOFMINRLINOKRBPPOTLJNHOQMNMNLSRONKHJHINKPJMDPNIROLKMIQNROMHKNMPKPIJMPKLLTONJHLKOAIOPIJLKOQIKOJUHNJULMFFPNMLMHORMMJIKGJVNKKNJNMGNGIPOQQHQLL
    JLNNOMSPLMMPJGOKGKQOJOMKFNLKHNNJMNISMHMFRLIHMRKQHPJINNLIMKOKPLNHNHNMQNJGLJGMLMMKGLLQMOQIOJOLKNMQLIMKNINELQNHPNOPHMJPILKPFMRMMRNSLNKMNILJKGRN
    SLJHENSFHNJJKLMJRLMLNLKMPNLNNKMMHNVIJKKELNNURJPNFSQNKIJQOLQMUOOOJOJFNKQNLJLJIMLPLJOMPSNIMQPIKKLRMPKOMOKMNLMOHJLTIGHKMUMJJNJKOJOOKQLLJPRIRQHO
    NKONOQPINSINLNQMHQNONOPLRMKLLMFENJLJVSKNJIMGMRIOLLQKJTKHJRLCMIMMQSGMLKMLQJIKOKQILOOIROLMNPNJNGIKMLORLIRKHMKRQNJJLPTHKNJNJHLRUEMJBKSLINIJJSMP
    NLNSMQGOLJRHQKOKNJNKIJINUEKRLLKKIPINKNHFNNNNHONHMONTOKIMNLJONNLPLNULOLITMILKNMJGIMJLMNMNNHHTOQJPKJMKMRHHMHNJNRLHQVNHNVKMSMRMLIKUSHHPLTJMPIKR
    VIOGMLKFJHKKLMJJPMISLIMKFFIPONGIUFNLJKOLHONELKPNMMMLHHLKOGNMQMRRMJLKQLGGRMQGIOJVMLJLFOHKFKHMRRQJPMMKIJQJJRMHKJNKJMORQINRLFCNEOJMLKOQJIMSRONR
    LMIIHOMSKFLMMOLJQMKQMPKOPRROOJRLSPJOLKSGPIPNNPHOJNUHOILQLOMVNHKIQKNKLKEHJSOPNLIDMPQQQKGPQJLPLJHNRRKLLGIOGNNINRHEPNONLKUKJKSRSPKMFHMQNPROMPRO
    OMINLGJKPKMLMOPOHSJQHOIQMEMUPPQPRLMLGOOULRQHNMQILQSIONGPJMHISQJJMJIJRIMKNGIOQIQPMPIHQKJNLIPJPKMKIKFKNFKLPKINOGPMOJQMMKQKHOKFLOLLPPOIMNMJLHHK
    QOQOLLQIILNHNMPPLHMOSLQRKVFFOIJLHILTHPMLRNLMINTLMJOFPMMJHIKOSKJHKLNHMJHLNOIOLOLHNNPLKJKTPNNMPOOOPKRRQHNMRLPROOMPKIPODMJRNTLMNKSLNKRLNIKKKINL
    MLJLNNKLLMLMMLNNJONOOMKLOKINMJPSQJKJMLHJLJKKINIMQLKOJLMQLHLGMJMLRQUKJLHHSMKJPMLJKINMMLMINGIGNDLKILFHLIPMPKJKDNLJHKMKKNNPELPHMMPKMJMKMKMNQHLQ
    JNJKHPJJJMOOLMJKJGMPIKJLNFKMNNSPQMNLNJRKQJHPJNLNKKKKNJPFKMHKMIFOKKKOKPIIKNNKJMGKJOMPMPPMIFJMGIINPLMJFMOMMMKJQKQKNLLNKGLLNCGJJOLPNGFOIKHQILNJ
    HLHKRQLPNMOMHIJLGMJQIMQILGOJMHIKMGKMLHKQIMINMJMNNHPLKQIINOGIKJMLIGLKLPNOPMIMIMNMJMJNGRQKIIISJKPJQCLLGNNNTRKLLMMMQKKJLMNHLIOPHPLIJQKLILGLNKSJ
    HIMNJJHRLVORRCCLIKLPNSFKNLJPJNLJLOMSJFMKOJLRNNNNMOIKOJJKJJRHNJQGLLHIPLJGGIJMQMMJLNMPHGPRNINOKINKMMPMKNQKJGOLLJMMHMLFQOJOJHLRJPRMIMJMKKQISSIL
    QHHMJLNPDLMJLQLNNNLJLNKOHKQMIILOLJFJLFOSFLKOLLLJLPGJFSNRKPGQRNTJOIPKLLNNOFIKKHLJOGOFMOOMKKHIQMIGONMPNKQOGHOJIOLQJLLKNHKJNPNNHLLROIPPKJRNBGGM
    PLPHJQNILKHMQJPVLKMMPPMOQGMJIKIHLNPHPPOPEUMJILMFTMOHQIHPIKGQRNLMNLNJHOPMGNJNMLNLLJIHFIKJLOSKOJNTLORGMSKLILGNPJKJIIKRHIPOLPSKRTLMLURLKRQORLOK
    JKIILHKMKILHNOMKTHNHNRFLKOQHQEJSQDEGMIOLNNDINPKMNJHJQPMPOOOSLSLRASSLNJEKMNUPNJCUMLIOIPKJIGMGKKOLJLLIMKIEJLLKIMTOKMJJNGJPOMLNHMJLDIMOJLQLLERF
    OJTMKPLJHMIFGJROPLSMHMQKOHKLOKJJKNJHGINHHOKNMJJKHLNNINGKKIOJNRKNGKJSKLKIGOLKEMJOSLPQKRNKFKUMLJMKKIQOIMKGMPNISJKQOJIPVLOKNQLQMOKNKLKQMHGKLKPI
    OHQNMKONKNLLKLLHFMLMJKJNJGRGJORIJJOLJHGLPKSJFNKMHMPQNPGKIJHQONMONNLMNKHMJQHHVJNKMQMSEOQLLILTMMIGMJDLMNJROJKKGGGKGOGJOLHNJLOOIKHLJUIKNLOOLKHN
    MNMGNKHOQJNJPQPNKQNMHMMMKPLMNNRNOKIPOMQEPQLKKNPPPHSOGNMOLIGMGLIJKOIQNRKKHLQILLPNMIEMIPFLNIMLPQIHNMMHMHKFNIILKOOHILPONNMNLKIPILKNLKNMLLLTPNNN
    KFMJTIKQMILFKLVLKOGNMLJMPQLLMOIJMMNJKMHLGMKLPGONLPMLPOVGOTNMMLLGRKJNJJLNPLIMHMLOINKINGPKFQQJIJMOLPOQIOJKIJOTLJOOIPFPSLMPLILHJMJGLIHLNROKHOVM
    RMKRMOLHTHMMCIGOQPOLJKNINMKPNKKMKLFKIMLKLKNKKNMOLMJPQMNMLLHJIMOQTHMJOKJPVMEIPNLOHMMLPKOTLOOLNGLLOFMKNPIPNMMRKJSTHHFFJINHNOTOJMGPPJMKLOLMPILG
    LIJNJKKIIPLNKJKTPRGPEOPJNOIEQPPINJLNNJJJNPLKQILJVKJJHKNQHGOQFIPQMIQKPNKPOOJOMPHROMKJPPLQMIKRHQMJSIQOJPUCPNQPLPMFNEJEMLKMJKOOKRHMKMQKLNILIJRJ
    MNKPKJGFMBKJNKMJNNHLNHKNMKMHGNKOHRNLPJJHLLNJLJROHLKNMNFSJOOKLLLNNHQLNTMQJMMQFGLRNMPMSLNIKMMGKPLJQONMHSLNJIJKKHLLFHJMJMKHPMMOGMOJGAKPLJJJLMKI
    OMJKMMMQMPFKJLPMPMLTIRPMNMOJMKJGMPSNKHPKKPKLQKIKPJLJLMFNQPOOIGGGFNPIIQNIGHJMNMJMNQGMMTMLKHNNMOKLOSMLQHNLMONHFIOOKIQJILLSLLKLGIKORKKJKMKPQKQR
    MPFPJKOMNHSSQQKDPJOHIOJFNKRMOIUTPLJMIEJHIIPKLGQPINLJIKRRKOMJKOIJHIKNONJQLOKMJLPKKOLNFHMJNKMQMIMGKLSLCOLQSJHNMKKMLQNNKOLVMHIJMDKLIMLJMGLNKLLH
    SMKJJKJFGMNNILJPNJGLHNJKOSKLKOPJHIPLHNINNLJNIIIJDIGLHIJLNINKILQJMJNMPKPILPKMGLOJQOQKMKLSPLQJIKLHNLUJNKLQIJMNHNFTJMJPMNLKTPJGQNOLLKNILKSLTMLP
    MLINKMHIIIMGIMKQPGJQJUONIOKKKEJMMPPLNNSOKMMLMONNLMQKMKNHNRNJRLPLPFLOKDGMNITGMNNHINQORNGKRHGRTQKQMLLPJENMOJSMKIKPKNMSONKMPTUPDIMPJGOQMIKOKILL
    TLRVKOITKHTLHMLMMLMPNOHQRGJKPMMMMFPQIHNNNOJLNOGJMPRLJTMLVOQRJQJFMQOEKPMKGPIJLJMJPIIKHLQHJLOOJNKDFORKMLQLNPJNNOTTONFKOIORVMLQMMMGLHJELKJMNKPK
    PNNIGLQROHFKLGKMMOKSLKNJHINIOKKNJIIHJQIIHMKGRNMMOLOOOUMMOFFJMKMMKNNKJMKQOQNEPNLQMLPPPOKTMUJLOGMQJKFPJKMKQGMMNFKLLLNQTMNGMHQGLHLMNLIMJPSOKJOI
    IOJOMMKJKKNLLNGQQNKMLGJLOJOCMNJMMLKLILRLMLKOULGNHJQJGNPMKJKIKIBIJQJINQJONJHNLFJKVKNKHOQTKPPPROMJILKNLIFKGNFMPMURLOKMHLKJNCSHMILIMPMOHHHQNJQM
    MHROONLPQNMKOOOOGIKPKGKMJMIMKVMMSILJJLINLKVRUPOGKHLJKNLJMLOOKKDUMGKMLOHMIMNHNJLOMKKGOMTOPKPJTOOJMKMLLQOKLOJKKOIJLLMMKLNSIGLOKPPJMNKHNMLIMHDJ
    FMONILMNMDRVFLKMKGLPHKJKGJIKJJNHIMMMJOLLMNLGIJGOSLQIIGMKOOFPMKRLNOJJIHHNNNHPMHMMHNUMMRIIKOQOFNJMKTPNMGJMHNNJQLKNKGFMNNNIMLNIDRLBMNPIKKPJLHIJ
    EJHMNJIMSTMONMJMGJNJMLHGOJILLMNNQKKOJONQMMINJJKIRJGNFLPHLNMLRJFOQQKHLPHLMLNJLRJIMRIJQLLQLPLIJDNIJOOOLNIPNGKLKIILNKPKOIPMLJPLHPMMNIRLKJOJIITI
    ULNPPJHKOPKOMPGLVLLJLVFLKJNLNLMPMHLLGGNLEMPLPGOTIPFIMHOOJLOMKGIMLKMLGOIPOMKNIIMQSGKIGKIMHNKILFGHGGKHQOKJQMIKKOGMTEIFIJICNOIILNGKLQLKHJLMIJLN
    GIMKKFHMGHILIMHMKKIHOOQESOIMQPENOMJLJIGKRJHMGMHMKGOIRQKHHHKMHQLJUGKIKKMIRKLRLLKPJFNKIQJKJJNPJNKMIJELNSJHFKKNKIKNGHQMJAFKHHQMJOHSJLONJFKILMMH
    PONKLLPOMKKNFNKHNMTIKMPOKHIOJMMJNLKPJMLMJOKKINLJMLONJHMLRMMJIJIFLHGIKLJELTPHPODMKJSKFKQHKNJMMLJJHIPNHPKOGHGKGKKKHKLEMLJLNOKJOOEGPPKNGKMHPHJO
    INOLJLLKKPFONKSQHLGLJJJKHHKMOJPNILHQPNJSPJOIOIJMKMGIONMLPKNIHJINDFLNJMIJJOIEMKHQHKLLMNMNHLOPGIKNLOHKMLLSEOIHKGKGHSLILEMIGMIRNNOIIDHLLGKLRQID
    OHJKKGIMPLMFKOLKJNMLJMQINIOJLLJHITKIIJMQOOHMHPOKKMAOPLNGONLEENGKINGHLJJMHNPPIGJIHFOGLINMLMMQKKLHILGOGKRMLJEONIKLGGFMJHJJJCGGMNHFTNPJEEIKINMQ
    JJJPOOPJPOLHLSOJPQSNKONJKLNOIPHJJIGLHKLOLFJJOGJMKKEKNOMKMRLJPDPOLLMLLNDIKISGLLGLMKLFHKLGLNFNMKMMNKONJEFPMJJJDMHKOOOJLIHLQSKFMMLLMCHLMJIHNUON
    JJHMLMIHJGEMHLCKOIMJKQLJJNPJKRKQMNNQENGLNCJHIFLKLJOHFNMUKONNLIIIRGJLKKIJMLFGKKKJJMJJIMHLKOOIPMNLQJKMLPPLHIMJKLKOQKMMOMLLKKOGJIPOKMKJJROPINMJ
    NHIIKIGGNDPFKIGIKGNILIKMIIGIPONJOMKOTFURHHLMJLLIRMRLHNPFNLMLDHHUJGHKNNPMGNAPKKNKPFNNNQJONLPNJGKKPIMLMRVMLAJEMNKLODIGJHKLIUOQJGFJVSLHREGNLSLK
    KMKQLLILNGENCREMPDLMLIIJUOJOCILHLMMPLHMGGKJKDLKFQFLRKJDOFLGCHHROKKPIKOHIMQELLKNNTPGMKNQSMLPPGNNQPQPVMKNJNKORPSLNOINMQEDFLKHLFLHUGIFLMEMNJNJR
    JJKKKGMMIKMOKIEHHNJFMJMHQKEIIHKLMLKIMLMPMNGMHJJGPJOMKKLMOGEJOKJIOJMJIMFJJCPNONJMMMJHLIKGMJMFCJPJJIJIQNOHNRJLODGKLNLJKIMOHHMKPQNLKHKLBPNIHJMO
    OMFKPIHNKFIILRQOSKINKIKLPLLLJIOTJMJKJHJRHRJHJFRTIFMJKLKMPHOKFSIIHNKRONLRJLKONHIJNGTLLSRKMJQPNTJJENJMSDJLKNJHNMFHKIGOJKLOJFMMKKKJOJNOMJMMHGRK
    JKPVOKEFPJNKFLKJNJKFSMKNMNIIKLLJMLSLRHLEIFPIPLTKNLKLKJMIHIPJHRNPJMGTOLOJLLIGHNRIGGNKJNHKGMLMLEHIQMHGLNHKPIHMQRFNRTJHJNMIRLGNBMQPMJNKHNTPJKRM
    LLKLMNILNUJJNLJGKEOKPJLIKGHINHJKIMNOLMRMKJLGLJLHMKMGKNKMNHONKNRMIKKNKONMRLMOJHQELLOGOKOJGFOJNOGGIIJPLJNJFLIOKEMHKSIPMKOOJKPNOIHOMPLKERMFKKKO
    HLMNOIMFOOOIPJOHDKJOKHMGLPKLMNMKFIKQIQMIILKNHOHIGHNJKFMLMIKJHJLMOKIKIMMKKJMNKKJJNMCHHLRMVLJHJHSNEHOMHNNGJNKKKJBFQNLKQLLJLDPNLMLHHJKHJNHJNJFL
    HLOJNIKQHLNJNLJHNQPHKIJKHIMPKIHVLNKLLHNIRJLRMQFJOFFGMHKNFMFKHFPNHLLMJJDNKMOMMSHKNNIJKJILQMIJJOOMOKHNJHOCJJHDIJHFMPEKLJRPKOMIQLLPKKLMMLIIKEPH
    LNHNJMQJISLIJKUDKJEJMSFAHNDKNJJNHGLMLIQIOOKJJNJKJNNPMTKJGJHNMPMIMLRRJGNMURNPOMMNIIJQLPNMKOJRFDNIQRNJLNKLMJBNGMJNNJGMRJKOPPKVPHHKLLPKONOOHOLG
    IJANHNMLGOIHPNILESMMMHHVPLOOKMQMJOMJJJOFFHLIGQOONPKOQFNJJLNMMJHKOHLLKNCILGJNISJOFGMJDGONJONISRKNFMHGNIHMLCOQUOQMQLKQOMRFDFMRPKLDMHINJLKNPIFI
    OKNLEGNOVJLPKKMJIOMHMKOKKHQJMJLINKNMSLQEMJJHIROKMKJLJGMHLKMDLLLFOFANKLPIHFFFIRLDJJHNEKGIIKKKMPIEIONMKFMQPRKSMNONPJQOLJJOKOFLIGNPNQIOMMLFJIJJ
    RJNJQGOSOLGNJLPPOJLIKOGLEKJJHKKNJQOEOLDOQJPIMQIMJGLIJQJDILMJPQNOKJETHQQFQOPNIIOPENKCNCKLLMKNDHKRKMOTDIVPKKHKKMFJOQMOMMLQILJHFRPLLLKIKFJKGGII
    JJCMNIORPGLFNNJIDJHROCJLIPMMMOMQOMHLNKKKFKIMHOKCHKINJIQPIRKJLNGNEELLKNIMLFLINHGKOHKLNMOOMIMHMLKMOMIGFGMMHGMGFHIRKINGJNMKHDIILNOLHHHLOPGKINLP
    JIKIMMKQFQJCKMFMKLGOIKMJMPIPHIFLRMKNMMNNNLILHJOIMLJKILLMMGPLHNGLOMNHNIJGLJLEPKMDMNLIHINMGIKOLFHKNHMMPHLHMNMJNMHPKKJOHOKGHPGHKNLOKQMNDGNNIMGF
    KLLOHDJKPLHFGESLNIKDKEMLMOLNJLLNQKRLGGILFFKKGNIHEOJJJEMNNSKPIKOJONLLJLJFNJMPEJMNKKMKOKLJLPNHIOMMIRMLMLKLQOLOGAJIJGIRLLPOONJKKLFNKILILILNSFMG
    IQKLLNJJOKHQNMGMMLIPPKIKKJNHOHNHNNPILKNLEIPNPFHHMLKPIMLINGINGHJPNOLLKMLPGHMHNQLFLKKQGRQNNOLIJMGINHJIJGKMPEJJKHHPKMRGPTJLKMGMBKRJJMFMQEQJHMJN
    FIHJHLFSKOLKMKFUILKMFGMIKJNLIJHHKLOKQQHOLKHHRLJMPFPDMMUKPOOFMPQLJKKHKOMONHLPMJHLJDLKLKMPGHMJQOSQKKNJLKQPMLMBMNIIHFMLLLJNFKGJMVLJDENFMGMMMONM
    KJMGJDLMKOIEMRHMPEQNJIKMDRINHHNMMOJQNJOOIRQPPHOKHPLLNILOKLJNNKLOKHFJNMLTMQJMHLKLJJKRDOOJLQOJNIJQNJLNQQNJPLQIMNLLIILLHJOJMLESOLNMKMUPMJFHKHJM
    KLIHKKPMMINNLLLMJPNRROKIMAQLAGCDINQNJEGRHDDNLKLKLROQJIKKKOJIFRKIHPJRMIQLKLHLLLJMPQRINJFKLRGIJJGKJONBOLKMKKFNOJPJJNLKIMKIJOGMQIMLSNQGKSMLLMFM
    MSKFIKLHLINMJKQPPLLPOLFMDNMORQILGJNHIJOPNONQKKJQLRLJQNPKQKKJLOIPFMNMTMIODNORQOLLOMOMMMUGIGKNLIHNKKOPGLQLNGQJMMKRNJNJLJJMMKKHJOEJLDLIPMKOMKLK
    IOQLOMOLMLQJLMHQNJMINLKHMQOPLKPKMQHRILNMLMKLJMQJIOPQNHLHHGLJNDOIGNFMIQNNAMHKIKLQKJHMTPGJIOTNKHQDJNLLNHVSLIJOKJNJPLIKKQOKKKJMLKNHKKMJNLMOLDPJ
    NFLHLFJKLLPKKSQIMJFJGNQLNNKOJOTJRVMHPMHJHIMIHKLPKIMIRKIQKIGMKGEMJFOOMIOMMLEHHLNMKKONIMJIONMJFKKMFJJIJIMJRLHORKPMIKJJGCMNIKLIHHOESLNJQKMJJONM
    KRFIMMGNLOKMIMIMJMTOKLMKFIMRODLJNLLNQIGFJFLGNSJPOKJLPGPMPNMMEHILJLQMJIHPNIPLMKJJPKMSGNLMQHQDKNIIHSNHDTDDGKNMTOMNKKLPIISMPMJKMKOHIKKNOMTOHQNJ
    LGPMIHIMNQHKHLLILFNNNIBVGKGONKNLMKNMPMIJPIQIAJQPMNGJLJJJDPMONJHMKPSMMHNPLHGORMPIOKKINGJENPHJOGOSKHMPMIMKJJLOPLKOJKLOQKHQKHSHTFLLKIKLJFGHPJLL
    MJIKKIKKTNGCIIOHKKMFMKKJLNNGJJMQJGKQPLFKLHEMIRNOQNMOEILNHLFJNEJOTMLNKHLMIPOHLNINSLMKQOIQUQJLNOJFKNRKJHMMHNINGIHGKKNONJLJLNNGPJNLQJIKLEKMOHFF
    KMPQGHKKETGLJPJFOLFOLPMNJNMKOLMMNQELHVKLOIFLELIKJJNNULPNQPRPUKELHMGNKGJLPNOORMJIPJJINNJLMHMOLJRONINOIGKRPRNNSHLNHHNANGSKGNPQIOKLEJPGQJIFKOIL
    QJKJNNOMPOPNNTNLNHFOJOHNEQQMQHLKKNUOQBLOMNIJOHIJJOHKIKLFJQJNJFOTMPMKICNMKPMMPIINKMKLOJNNPPEVRQHMPMKKKHFKMMINJLFMFGIEJPMNQORFNIMGSBIKNJPFMJRN
    PKNKKFLHOHGLNHKJINGJLOIKIAKSOIMMOPONHNNFKHDJIQJNKIPKGKPKNGMOMMBDJPOJJKCSIOJJMFHLRQMONMQMPQLKHHQJGGOHGLPQOIJLJRLJORRGGJMKKNLNGLNKHLPMEKJKMKHI
    ROKMFHLLHPNOGEKIIKIHJJMHNCOTJHEOKLKIKLJOKNPQMLHJLQGIFNMKKGPPMIIQKKMHIRORONNOBNEQOLIIKKKOONMDPKMJOIKNKNGKMLHKPMNPQPGNKLJJNHLOLVFFLQGKQGMNOPNQ
    KOHOIJMUFNOOLKPKGNNKJKLHGJIKPIJMHJIROLLKKHGLPKLLOMHQLKSJSJPPQPGOOJRKEKTGIDKLNKFEMHINGKFMISGIJLJIIIFQLHNFLLILMMOHLGKMLKENJLMPMRNGHOMGMHJRRKNG
    IIHSMGHHNKMLPINKUAJGMLHKJNFOBFRILIRNILAOSKQROKKLJMHONLMLEOLISLKHMJPKMGFMOFGJDSHMEJMNMMLMLOLOOJMNMJLOOPFLKKLIKPOJOORNOQSEGGFONNIILKNKLIPIOKFJ
    LLLMDPMPOJRGINNRGHLLHLLLOLHSNJIJJMLJLEJNNJOLKPEIMQMOGBIONDHJKGKJQSGNONNKOOSMQMPPJPLOIROSLOJINGMJLLJLLPMJMHHNGQKJNNLJIGKKGLININKCNKEMIGRSLNLL
    HHOIFPMKLHQOPHTLJOQSRLHQOROJJPGPKOMMMONNLHOMOKQFOIKONMJHQMNNJLJOLJLPOQQGHHKIOLIHJJNMHLJLEFEDKLRILJNGGKKLNMJLRKHKDMKFJIHEHGHMKJDBMQOSIOMUIPJL
    LMGJQNNPJILONLMHELNIIGNJQHNLKQJKKKMHKMNLQRINGNLLJEJMNJPLNGMPDEMQKHMHRMJHKTJAOHJNNNJRFRINFHKMPFHJOOKLBHKOHIJVFEHILJGLKHLMKNQFJLMMIJIJFMIIMFNF
    KOJINNRKNQOMJQNLIJIFJLJLLEMHNMIEGNIMKLOISNFHIGJINLNQPIKKKMNKKFNRGHRKNFMKPKMJMINNIPHNNGJPHJHKKFIHILJMFPPORMKPLILRMNPJPLMLJIKILJRMKIDCLQPHNFPP
    LJOKNRKKJHODMJFKSNJRLPKMMMJMJMGHJQQMHFNQEJHRLNSMGDSMMFENNKJHKMKNLSJFNKEOLJQNKLMMOLNIPJNIQOPLKMKMMKMLIKMNUKHEOQFKPJJNNMLQESMFDGRMLPOPSKLLKKMQ
    RQKLNLNMMMOOLPMLNGHMIJFKOJLLLMQOHMHMNJMLHNQNIJKLNLJKMQKJMPSERMCLLJQHJQNPMJHJCMNTKJOIQMOEMLKLGLLHKPFOMHMFMGILNKLLLHFRRLQLLSPNPGKQJPONJKMFGLOR
    IIIJLJKIKIJJJGNINLPRNRNNIMMKIMNKRJFPNKLIRMVMOMOJRFSJMJTKLKJQKKJJLMPOQLMQNJMLMNGPPIJLKIIKNINQNFLMSGLLIHNIKKQKHLOOIQKMMIMFHJGFJOIJQINSMMJLJMOI
    QMNNNIFNIMKONJLLMKNFMMKRKQKORIKLPLNRLHLLILRMLKORLOKLMMFGMNMNPHOPHMKQNNJGPJLKQLLLLLILHJMIKEFKNMLPNKJPKLMLPOKFOTMMMKIGMLRKLGJMELHPRLKHOINKOJMM
    HLLLGPKNJQHNKLOJIOOLLIKIUNLOOLKIMMPOKIMJOMFLJRPJMKHILPTGSMKJMMMHOJLQNIEIIGHLHPKFHPROKKGIOJPKIKNNLNJHLLKHKLMKLIONOLLOPLQJJEJJQMJLPLQKOJMLPGLG
    QJKLNPHLMMRLGOINIGMMHOOMGKLHJNJKHLNPKKQJKNLIJOMLKQLOJKKGMLHMNIMLJOJGGJKNGFPMPSLMJLGJKHQMLLNMNJFQHLHNIJFIKOKJNOOIMMINIKLLMMMHNPLLGIMOFLLOKNON
    JIHKMOIOLFKMOJKNJGGJLKKJPJHNNIEVKKNPMKNMJJLMKJLJQQVINRKKJFKKKOILIMNBMJOKLMQMHHQMJNLPINJKOELILJGHINNHLJPRMMQGRPKJKNJGMHLROPMPLMQJNGUJLNMNMOLN
    KQPIOMLNJOPNMLKQLGLJTOKFNJNJCJKNILMJOKJMHKJPMMMKPJKOFLLOKENLLJKKJLKPNKHNPMRJLKJKOJKPINGOQKOKHJKGLLJNLSOKNPUKLKKMINIHNMDRLRLRMPIKSLOIIIQMMJHK
    KLMINMMLKPPLNLPKKJENNHNMLIOOJQHKLPPJKNPJNLJJPLLHOJKJLOOPMHJKKJJNOGELMLPKNIMLKMKIEHOTKLPSPGMOGLFHNMSLJONRSKTNNOLRPERMNKQHRKJLIJNMOFMGOKQKIKQO
    OHIJNQCHJMNSISRKLGPUMOKJVORFACILRMFKMMFMLOFEJPKLJAJIIHKNMFJKNNFJHILIPSAIOJVLRKNMMQFOINUINMTRNQGQJKHKUFNQJSSOFHKIKOKLSSOHUKSJHHGFGLHJMHHLLQQI
    MIHINGOJMMLIIGLKLAJMOIOIFSKQQISJKJOSMOMLPLJNJOJLJHNONJNKKKPPHIKKNJLMHKOKLKRNONMJLGOOLJMMJLLJKQINKHMLKJPILLIJKPMIKILJGJPNJJMQLMMLIIKKRKOHKQOG
    LGKMIIMJJMOONHJIJQFKIMOISOPLIIMHNIJPFKNIIOOLKNHOKQTIEOPMNNKKJPOPPHLMHKLKJOJJTJMJJLLQLQLJIMLOLJMNNJNKPMCKONOFOOKKKKNETLNQJNORJJNNGQJIMLKNNMKN
    NOQJOJKNNRKPMRMOORKONMRKKMPNNMLMLLHLKMJFJOLMHNJQNGFHOIKLEIMNKFHPGTPKPJKMOLLIFMOLFPKJQLLRFINPQVMLPFQOLOKOLOOIKFKIQFNLIKLOJHPOMRKNKNLLNJJLMIMN
    SHKNPNLJONNONLNIFGMJLUMIMOQMLLNMHMIQLSGIHILGELMNLOIKINNDLPLLOQJOOOKJPMPRFKOLOMJKJLSJRLMMMNJNPMHJKVNIPLHNOKHMOKMIJLLRKIKLNOHPISKMROLHHDRPPSLH
    KPOMRJLOMQLNTMTQNIJIGQOMINJJOOJHJMIPMNTMJMLNOIHIKQJJLNHKLJKLOHNRNFJOKSLGJIPFMJQKKNOOPORJMNIQJOPQMPOORRPLMMPMPMHMPNNOPJHJPLOFQOJGTPQKKMLKIRSL
    JKRJMQPKPTOHOQONPRIMJKILKONKQSHGKJPJLNLOKINIRISJJPPORLQPMQJNNRQLIQQKHMMMLFNROKJJGOLGJKINGMKILNMUKOMNLMQMVMKQLMHLLNOVTJLLLJIJOONOKMHMMMLMRLPG
    MNMSLNOQPOHNQROSKLSIMOHPNMLLGQGLNIDJKNGMMRMQKQKMOMLIIPKHKIJELSNONQNHJVMNNIHNQLORSMGNHKIMLGPOLLOKIIKFTJLQPOOIKNJPJJPPMQIJNEHNOGKOKQJKIIMJLIQV
    MRQONKMINOKCQHJOMJLGSFNKNHKNRIIQMMLKKOHHJMOMNOPMOKOKQKQLLSJPJPRPMOQMKLIKMJLNFKKSNRPINPHSNJJLMHNMGONPMKKFJKJJMJLNMLLKLPKMMJLILMOMJOTJOMHHNMKI
    KOKGOHMLMKMRLPIFMJRIMKEPDMTMMNFPJQJMQQGMGONINLLOOMMIMJHMKOMMKIMKDKMKLNSKCNHNKQHMJJNQMQOOPRMNFKIJNPOIIPIGLOQOHMOONRMKJHNLQNTJOLHOMJILKSOHKQMI
    SRKLMJKLJMJJLLKGNJJKCJMJIJJKKLRNJILLQHGNMPNLLLHKELLQTJNPJRQKKNJKINIJONSPGMRSFIHKLUPJNMLPMFLFKNNOLKMLKPRLSMLSMKMLRFFLKRGNGJMKKLTRMUMNMQMLMHVM
    LNJNQKQJEFFRRMOGLNGHKHQMJKHKMHPPNTGLJQJSQPMROVMLRQMVUKILQMIOSNKNLKDPHKLLJOPJILOMPKHKJOLLMJLKIONJUPEMMNIKKPLMKMJJIINMOMLIIPLPJIKMNIMOLNLKMPNI
    KJMMJNNOMKPKKHKHGLKIIUQNHKNFKNNOFRKOJFFPNQMJJLLMHKJMBMRLKHOMHMMIQHNKIIOIQNNMIIMILOLNOJNKINMMIPLNMGLMJOTLLHLJLLOKNFJOLJHIKKPJILQPPEJSRQKJIPJH
    OLINFKKEKJKMQOQOJRGTHJINPJPKMOQPKKLKMOLHKMPHLKJKKMMNKKNMNLHPINNNQIIKKINMHOJPJIKLMFKISLGLLNLMNLLJKJOGLROOJKINNLJGLJIIJLJMJMNIJIOPIMNJKNLLNPIK
    KHHIPMHMMHLLQLKHSNIJJJLGKMMNMLINLNHGIIJRNPJQTKJNNNIPRFLNKELOJJJHIHNKKGJRLLNIKPKIKNMHHNSCKMMJHLOIHHHLLNHJOENNHIQMONHNQILNKOGLOFPUOMLKKIMKLLKO
    RMJKILKLOLJPOOIKMMLNNNOJNOJJPIMPHLGSNKQRMLQKQLMLISFHNJKJINJLJOGLNMPNLMMQKOMGNLIMLKMKORGJMONMMLNJLONMIJKQKNILMKLNNRKIHHJOLMKKMNSNDJOGMEJLKKMM
    MJIIMOJCPOJKKLOLNKJLIJJJPLOQKMNNJLIQGMLMIKOMSMMNOJMINHNRFHNOFLOEOUEKLQGQKQJNHLKHLKGUMOKKDJEKMHNIKFJJNMKLQFOKQMNEKKMMJGDBLPFIMOOMPGMQQORMIMND
    ROIKLJEHCKHJJHPNRMISHPPNLJFEKKLMOQLKFOINKLPMKGOQEIRKNLKIJJJHNNIFMGHPHKMROMRLQTQJJPPGOJONOMMMPNOLMMJQMGPUQTSIRQPHFLGIJHIPNMIRLLJRMRIGLILKMNPN
    MOMNIMLPNNMJHJEKPFOLMNJPIPOJOJJLOQGKPQOLKIMLLJMPKMHFQLEMKPKIIIQLGRPMOGGKQJFQFORLPRLHFMLLRJLLMKOILKJMJLMKJGMQDHSVIJGMMJGNKMLHROJJFJKPALOJENQO
    OKTKLNGJEJMLJVJLNHNOOOMMMRMNJIILVPTQMPNLNFSMLRMQOEOLFNPIHHLGSJTLPGKNLILKGGMJLJLQNNMKHNJPLOKHOMQLMKMJMJKULPIOLIJPPLNKLKNPLPNQKCOJMLKLQQTFMLKQ
    JSKNNOFLKFJLKILNMPOKMJIUNOMKLJNOILPIKMJMFIPRMNKMDLLMROJLHEMOKHKHLQHLJLDLGPOKGPIRNRHJOKMNKKKJIKMQPKIMKOLSONTUKLQLOJPMROSJPOTMNLLNFONJMOIKLOVI
    PPJOIKQPPNCNMLDIRNJOLMHNFQIIKNMOKJLIMOFOLJFNKGICJLOOPJIJRGMLMLMKGKNQROQNLMGTLJKGJNJHGSJPIJGPSHGLNPKNINKIMISLMLPHIIGGOLJLFGMNPLJMIKKGKMKQMQPJ
    LITNMIRJONMJKLKIQIKKQOJOJONLJNMJIQMLNLNOISPRGMFJNOPQKKIEHGNMKJLOOPEMPMKKOHNKPMJGQJIRLNHOKKVNOOLNSJMNPPRKIMNMNJJFJPNNJNNOKNKQFHNJNLNMHHFGNKKL
    JLILKMFNPFIOIKHLJHPHJLKMUJHPHLKOJOPRULMUHSLKILKNNKSPSOCKMMVNKNLNNJEEMNPNNNMLLMNLOCHLFGNKMKOIKKONQJQKNUHPMLKOPKJHGIKSJJNFLOKNMMEPJJNEKJLNRGLJ
    RNHNINVKLJNMLJOKKGLLMOMLLKMKMPHOIKLGLNOJJKHTJUIKJFKTMOQHPMMKLQMGQIMHMMNNNMJRKRNIMNQGNJJMNEJHMLKHNIJJOLGHDHIURLENMMRVGLGJMGINITHNNLJPKLJPPLOJ
    MLPNOLHVKKPOLJILOGKHTSMKHSMLFGGROKOOLIRJKKPDHKNINPIJFMQLMHFJQGIJPLOKMKLHMMKNQJIHHEQOJKMJINDMKLOGMKPMMOFOPJJMJHMNKOMMLNKJNJJIMRONOPKIQKNJQCKK
    MFILOEKHKIPNIKMGOJUOORLNOHQILLKMMKCONMNHLNJGOOOLMLINNHJQKMFQIKKSKPPITLLONLMQJHIKMLEGMLOLPOPKHIIIONIPHMLNIOHHHOGJMLPHIISLIQLOLLIKFHKLNOHMMIMJ
    JLJFEIJKHGLJLQLMMEHLJOLOKKMHIIONGSLKILHSGQIPOTGGKFTKJPPKLJGPODJQMQHLLOHPLELTNBIILKJLMKPJKLLKPJJKRMPHLKQIIGJNNNJQIMNINNMKIONONMEMKPLMLJROKJNK
    EPPHKISLPQJOLLJIQFKMNINMHIMNKLOJKMJMDPDNMHOPHKJKNHMKLGOOGJKJMJJNJJGMSNNQSHDLIKSQQLJNNJNQPOINJNONNJJDFJHOMJOLRHHMLLLGHLGONIGRRMMOHPLIHCNLNPIJ
    IFJNJGINMVNROKMMLLMNJHKKKNMHKKLMTISNLKENLPBNMMLGPNJPNKLPOQNOGEHRKPKMNMPKUOJMFMMMIFNOQLLKJKJJHOQMLQLRKLTPQKOIMKKNNONPQKMPPOMPQJJLKJJKOPIHMONN
    ISOKMLNKRNNTNQLFQLFLFQKJLIRKQHNJJJMSMJKSPLOMOSIHLRUKMLMFKNGMOMSVTPNLLNNOTQJLOJJINJOPIOKNKOIJIMILLNKPPJMNKPQNRQMGNNJJIOHNMFNONHLNFGPJEMMJLLJJ
    MPINHOPKLKLPVGQJHLRNGSFLFVJNGMOOLMLORMLOHOKHINVJNPIMHILMNHKMJMLJKLEHPFMKIKMIINLJKNIIIONSOKKHQQLIJNQQHLLIMNJNQKOMJLKOKLMILJOLKPGLHMNJLOPMTTKP
    IJJHJKNNNLRQONEOMMPENNQKQMPNMKMGSLNKKJNMIJINMLMMQNOONILPKOKQLPOLNHIEHKOIKKQJMGIJSMLKFFCLMKQMIGLLJMLNNLJOMNRRMFONIOQQNJJLOTLIKJFNHLHMOKVPKLUM
    KNKLFIOPLMKLPGLVRMHONNMJPPKIMIJPLBMMLPIKLMKOLQOTLOJMKMJMPJNHGJMKKRMFMJKTLNKJLIIIQNQJGROTJLGLKKMIMKIJQLMNKPQHJKMOKMLJKPKKNNJMLKNOLJLRQNMQLMML
    KOTLPKNMGHLHNSQRIRMHOOELIMKUOIKKNKQHNUPHPPLQHGHOGNQGKJMOFVIGKVFNNIOHKMNKPHOIINQFGOPNQKOKNHJNJLKJPFCMMLMLKMLFNEDPJIIKLELNONKJPMFJKQKKOMMMHHJK
    MFKJFMKLLNBLPLGKROPHGRPNKDGNNQVNRMIMKLQMRLKHIFMPHLLSNNKLSGMOHJGQSLMOMKIIGNTKIIQKJKQNIQJFDHOKOJMMPJMNMKGOONIMVMHNJTIJNLONVMNJHIFPFHMPFUSMLNTR
    QJJOJBNHFLPOMJLJMNHLNNLKQJQKSMFGPHNIKIJMNIMNNMNONPONNJINMFLEOGOJPDSJLOKJOOGJOKKLMIMGGNKJRFMQIKGPNEJQHMLLKNKIGFMDLJONPHOMOOIIQKILEKHMFMFILIEO
    KLPNJIGPGKNLLNKLOMLMGLKDQNLMHEINJHOKIQIHJNNHHLMMHLLMJLKONIQKHGJMNKIHMOGHNFOIJPJIFQJMKGRMLJJLQMHMEJNRJOJLLGGMJFLNIOLIJMFRHMOKPLLKKHJKLPGPKHHM
    JMLOIALIIJGHEOJGJLFPMCPNJNOMJGKKTIGKKPKLFKEKJLOEJLFNKMMIIHLMGGONIJMJJIENKKMLHOJLKMMJIKMIFMJPGNLJLLNJKKLPLMHNJNILPNNNKRIOORINELIMLJNKJLRKONLN
    LNECGMLIJLMJJONJHLKMMNLJMOFOKKIJIPSIGMLNSOJIFELMPMNOKLOLKIMOHFINOJGMNKNLMKPGIMNEJNJNNFELMSNLHPJMLJGJKMSEIKLLFKILLIKLJMQKMPLQJMHMJIHMKNGJEFRK
    LKJIOHMJJKPKGLJJOMFKLLMJMMHJMOGNKEQEQNQIJOPIGQNKJLJNJJNLMKNJJNOKFKJJDNEMOKKQNNHNNMPKHFKKTKPNKHLMJMNKHPHQKLLJOOLPMKKCLJJOMLJJKHPKPOMHMKNLJLLD
    NKKHNOLOONLLGLMOIFONKNIMJMPHLKLMMNLIGHLLJHPIJGLSQNHLFNKJOIJHMNLNLFNKLOJPIHMJHMKLJIJJDKKMLJLMKFNOMHJJLIMMALGMKMFKKGMGMHOKNPMOGLKIJSGEGGKMGFFI
    HJNLMGKMSQMIRGRMNKIHKEINOMKHOMKNKLNOMMHPNMOLMTMLKNMQNRFJNNMLMHLMJGNOMMHKOLKLQLHMBNNKQNROIOHIOHRLLKGFIENGMRRPNHNNIKNMJHLSMLILNHHLMCPMKFOKJKPH
    VRKJHNQJOJEKIKLSGFMNIDGHMNDLLLMSTEGQKSELKNMKLCLOJFKLNLMRKAQFIPKNJGIMLMJMLMNOQJDLOOFKNDQMOTGGFLKSIMNLIHHLHKPILJNODFMGMPIOBJEKHPKIQHIEEMGJGIIH
    PDOMMJHOKGKJJLPJNITKIOJHIJGNBKMPVGHMRPONTQLPNNLNLMLVPNTIJRLPPMMJJIGMFLPLFIBJAJFLRBJLOLKOIOJHMLMIFQLOKNHJKLFKJPHKIILLEHGPLHLJKINHHKNMMPFKLKNO
    LKHKLLHPKMLOPLOMNLNHGJONFFJLGFPMPOGKMFNPOLNNMIJLQMIFINIHKNIIOJHJKHGSPMPJHELKHCRKIKOHHKOIMJOKQIFJIGKJMHKLHOIJLPPKKIHKNQKOJIOKJJJLGFKLOLLFDKEO
    OIQMESGBRMGPERGGMHKKJNIKHEFOHFIKOKIJPJEHNOKKMJKLJLLIKHNJNININMEIMHNLKILJIGMKNIQLTIJJKJNKNAPNKOFNMRIKIPOMLLMKNEONMKOQLLIQHNNPFIOIPQAQKIMHIHGK
    MOOJIFKMMJKGHKMIPLGMRISMMFFIIHOILKLFLKDLHLMKGDDKRQKMKKGNJPPIPNHPHTKIQTLPHJJLLISRKMLFKNKVNNNIIFIKPLHJMQKHKILKHJSMPKPLKKMOLIKLQOKCFFHGPJKKJDKN
    HOHLGSMJPLOJPPMJLDHLQFONPOLMOKNJIHKOMNEGHMFIMJRKIHIMGAJLJFDKFGOIHLKMFGMNPIFIMIJPMJIEKILKGEIHKLHIRSIIJQQMOOARQIOHOIQJNQMGMKNMPHJGHQMHGPJLKJPM
    SGNIFLPKMMJLKJIPIIHJIEHKKJHLOPFNLMAMLKQMKIKKMKJNIJJANOLJJPIFLMIGMMNJNHIQJJHGNJHPAQIHKPLMPQJIJKMJKRKLKGHKILLMLOKJLJALKLPLSGOGJLRLIQJLPFLIROII
    RELFMJLNHGLLMHLIMEKMJMMVPJJJJNILJJAKTSMNIMJOHNKGIIKKNGJKGMKILILJKKDSHFRMKMQHRPDEOMKNMFFDLAJMMMKLRKHAGOFLHMLGKLLMIQKDLSNJHAJLIEGNMKJNHPILNJCK
    MRINKLGONGQJLFKGMEQQIJTILIEMNFLOPMLHFGNMJPNLNIFMKFMSLLILLLGJGFIPLLGNNMNMLOJMPMKHOKOFJFNPNPJOHMINCOGOLEGDFJNJMMLJHLLLEILHMFTLNIMQKGFMFDFLPJMH
    PIQNPCILNKOJOMLMQPJJKNJNIPKOMJFONIKLJJJMLLJKNKKJLJGNMNGJIFPOLLGILIGIOPTHECKIOIKHGMIIRRFIOQGRKSIIIMIGPFRFNHPRHNGNKPIFHIJORIMJOHTNLFMFIBJGIMPK
    RKGIHLLKPNILOPLLMJFGLJKLMNIKGKGLKDKNKHHKKLNJIJJMFSFMHKLMLKDNLLLJJOMOJFGOKPERGOLKMSFNNHMKPLLEPKQHSLJNNMGQKNHJGJPJJPNLDNMMKQNMPOSJIJFOOGOOKOMM
    LMMNEUEHPNLMLKJLLKMMNOQJHKNPHJNNIFIILLRHKQKJCLQJOPNMGONLUOFNHVKGNRMLPJFLKNHJJPHFGJLMGGGKKMJELQKFMDNOHJIJDHJKMBKOIPMMMOLHJLLNCMLPIJKOPJGMJNJH
    IKQKFOMQNLNNKJKIHGPIMOHQSGONQIINKMIQQLPKGEMIMJOOLLEGLNQIEGMKIKONLHJGLMIJLGKNNMEJOIOOMMILHJINKLHPOMMLMIILPIIDMKEGMNJKSIGMLQLLNHMIOMJPMHKOLMON
    QMKJMNKNIFQOLFLLNDOPRLOIMLIKJLLLHMJLJMFMGKLIEMIDLKPJOKJILQIOKFMPONPKJLPJLKKMRNJNLKMOMKLQHMMORPOQLLJNKMHFIKLLJLKLNKKONPLNJIKJLIHNFKMBIKJPOOLI
    EMNRLLKKKLMHFNJKHNLIIKRLQKKKKJLLPQKOKNKGGJIDLLLLEPNLNLHKENMPIFMGHNKVILMMMLLMGHRNLEIMNLMGMNONBMNJIIGIINIJJGJOOLLKSHGLHKLNLKLJNLHFJNLHKOIJOPKN
    PMGKLLGJNGOOFHHKPLMMNHPHOEMMNNBLLJKJKKOLMMJRNIRHJMJGKIIMMLGNIJEIMKQFJPJJLKLRFKNIHJMNJJHILNLQJKPOGIMMOGLFPJIPLLHKLJFIIJLPKLKJKKOMMFGPKJHLMNOH
    MNLIILIIILKKHLJQONKMOIPHOMJOKLOJJKIPJKPMPKFNMJMOLKIMKFHOOLKHMLOQJJMFOLHIHMKFKLJKHMRLLTJNQNKOPKFIHLSOHPMIBLLHLMDLMJMCONNKLBNMKFMPHOMJJFNKKJMJ
    MKKOLKNIHLNKJLLHONMIPDQPNLINLOKGNLLLMOOGLIHKGLGHGMOOKLSNPQLJMOIHHHIMKIGNMMGLHFKNJOIMJOLJNJLKRJEMKKKJKKHMPHKJRJJRIMNSIJMIGGHGJKMOLKGITKHMGMMI
    JNKPIKJJKQQHIIQIKPJKSPIMLKHOOLNJROONLFTLKOMIJQINMJMDOJOLNPKMNMKKGJJKMKIQNKLHPHIKTMGKGKTMNFOGONPMRBKKNLJLJSPNNJMNMMNUFJJLJPHLLQRNHPMIFMLJMPLD
    OLMHLMNKLKRTLJHOJLIEMPFJLDELNNJGJRQONJQIGKPOMNLMGJJKKMNPIMGEPIGRHDLQOSLGPKMMKLHHNNHLNHORJJKKLMNJNONIKONOMOJKGLLKOEHIGIMNJJOLOOMMIHKCOLOGJGKS
    JMNQOKHJNEONMKQMMQJHHGJJHPJJIITLLKOKSILMGLKOLMJNTKKQSLKKJFOIKEKNMLIJQMRUPQKHJLPNJNLOLMFMJJNRRJKOTKJDMLKLHILNKFQOSOHJOHNJHTRKKKNJMJGNNNIILMSQ
    MMJNLMMMOJMINKMJREPNLLJMJMGLNGLPHMKSJJHLHLMLLMJOIJMMNKJJMLQKRHOKPBLHONQJJUHMHHGLPNMRNJRPLNNMKMKJQJHIOMHNNRLIFLIPKJMMJCJHKEIFIPHHMHPLHIOIJGOH
    MOMRQMMQMQKLFKNKMGOHLMOOPMIJLKJLJJMLRIFMIOMHGKQJGLLMJPILINQLOLLKOKLRGLOKFRRJPOLMLMKJIKLFKNTJLFVKOFMPLPJOKKJJOMQHUDHLOKLSKQPNTOEPJOHLOMPMIDLN
    LLDNMKIJIQRIKOKLKMJNJMOLLGGLMONPJLSLMJOOJOJGFMMMLLJKOJKMMRJMOLJJOFPOILGHLJLMHOTPHMFJJHPEEMMJRLKKKJRNUNJJHJKMIMTLONGFOGIPIOLMMLILLOONHKOKJMGL
    JJIHLLNKGGOIJHJKIJOQJKCQNLLMKJKHOJLKILHJNNJLPPIJNJMKGGMMJMLQOKIKEQRMJNMMRMQFHLNKJJLLEKKKKKJDHKNPNNLINMJILPOESRKJGNPFKLNPJHNGPKMHSMIKLKILOLNM
    KNLLRHPRKOSJTFKLTRKJIHKMLIOVPJMHMLJEIJILNTNELNQGKILORAMKHIMOJHHNNFFGMPHMLLNMRGQJJKINLIIKGHNKJIJNILPPIJOJUNNOILORJJJHRLIGMJKNLQKOMKNOSKMOHNJN
    IJLQHQJLJJNMMLLFMKNNFLKLNMMGNMHMKGDKGKENHPMRPLNNKONRKKFKEMMMPLIQNPMKQKNJFHJNIGMLNFJHOGIOIINIIDOQGOHOMKGHNENNHBOOLDHOPLKGJJHQKNKQHNNOJOJKHHLQ
    GJMIGGOMKCJJRLIMMIMLNRRIKLKJNHLKOILMIKKMDKOLKJLHOOQNMLKKMKLFLNNOHNQKMJIJRQKPLRGIPLNRMMILMQIIMQKDCMQMJKEOMNHKMHFKOKONQGJRJRQQKKOLMFEKELOMMJKK
    LODJONNLPMOLLHMOKEQJPLMOLNGMJNPELGLNKCQJKMKHNQMONNLLHSFOJRKQHIVOJHEMONEJLJJIHFGKJHLLIJSNJHKIJJGINKOMOKHLNOJKJNOEQPIELLFIQOPIHILPJNLLTMGMHHKN
    KIGQNKROHNIOHESUOOQGJMLMIIHHNINJQJINKQLMKHLGQONNQINOOKIGLLDHLIIPQGKTRLDIELKKNGOPKKLMFPPPRIHPLMLIFLKJGIPMSJINPPPJFIPRNHMHIIJRMLQQPPFQSQORPOHK
    FJMJOHOINMOOOELLHNOKJKIQQMKIGJKJIOFNPIONKNKLQOPOLKFFNGFHKLKJJNHMISMJMQMFKMNPLMNJJLJLLLVLHOKEFOPOLLIMMLMMNOILBOJKGKGRNHEQNKNKLMNMHROOLOIIINEP
    KMJGOQNMOKIMJJKNMNIPPLLQMKNFRKKMNNHKNQJKHKMPKMOJLKPFIPIQKJJMJGNMNLLINNJKMJHLMFRDNINIKGKKJRKQGNNQELHMIGOTNIFRQMJDKJEPLOLIKQLKLJMGNNRMJFLMGKJP
    NCFLLIJTNIJJLLHGSLHPNMLLJNFOSKSKKKMPOMJMJOCPHDKOHNOLILOLMRAQQGOJJIJRPQQJLEPNQPCELHJGJITMHLKOGMOHEIJLNIMPKMHJKLMNESRJKLKIHRLHJLLKOQQONFONGJNM
    IKHJMGLMKIGJGHMGJIIJHHFNOIFGMMLMMLMFOQKVNJKHKJHIJLMUMORHOIIMRIHILHIPMLPLNQKGJINJQIIJMMJLHMGNDHOJJHSLUPOIJNGLSJMGEOVOMFMLMPHLHIPKFKKNPRNLMMJM
    INLNJOJFLJQKVNLPHGLCKHIMNILPMGMIKMNQKOLGLHPLNQNLGIJLKMLLKOLGGJLLJSKKJQHNSCQNJELHINMKOLILLLOEIGHNLTHEQGODPQJIIJONMLLLHNORJMNIIRNMDOILIOOLSONI
    KMGLLKLIHOMKOLOTOKNKPOOMLJKFMJMNHLPHKGRNMOGIGHIIOQOJIMKKMNFQMLKHMQMLKKLIIIMGIHENKNHMGMOHMKMRLOKJJGMKLOLOOMPKNIJGKJNIFLLKQMPRLKHOPHHKMPKQMQOK
    NMSOPNOOOGLHNJFHQIOFMMJLNNKHBMKGLOELJNQPLHLKJJNLKNMLIJOJKKMLPMISEONLNVMKLMOMLMINLLMQJLMIJHLGLKNJMIPJHKILMIMLJOPKOHLOLMPMIJMKJKPMOHIMHHONLPKP
    PKOJJJQJLMJOPONKJIKGLOKJKMRNSILQMOLOJHLLJKFNPJRIOMIILHHHPMGPKQRJNRMKKPILNHOMJKOPIRMILJHKJOLQMKIGPJKQJHPMMEHHNLIKKSNKOINJLJLLKKNQJKOKKJFLLPKJ
    LKLKQMLJSJKJMMKMJKJHMMLFKHONNRPHOSKLLIFKPOKJMNJOLGMIRILJPLDJNJMMIPKHNLNJJLMMKNILNMHNMKLKLPTGLKLJFLILMNOMIKOJNLPLIJLKQKOGMKMOMMLSQJOPENJJJKHN
    MJMJTJLQINNGGKMHKHNLQJPMQLHLOKHJINHLMQLMLJMNLQLHNGQKTJMNMFLLLIJIMKGTHNNLIMMPKRJJMNJNHNGLINNELLJOIINJKEGLKPNIMFNKGJKKILKPRLPMIFLOHKIRMQOKRLGN
    KQLJLJJJLRIKILLMNOOLLONIFKMJNNLLQQKNRNLNGPLUMJGLMLLQJMGOKKLLLKLQHNKEJHLLNQKLOOLEJKLLJJQMOMLHLMNQNLOOJSMHLJKLKMILHNMLIMNMIHGNPMJNKLNLIKPKKLMM
    HMMPNGLMHJGGNINKMPHNQPMKRKMILPGLKKGJJOGIPKHKINKMQFLJLMNNQPLNONSJKHMMKIJKOLLRIJMPIQMHILPETNIPKJHPNIKOIILHMFHNPOJKINHMKPILLIMLIOOLLIIHLPKMKKJN
    MKKMJMKPKFKHJOKNNMLIJTHRHQJPLGJIMJNKNOPLSJKMGOKMMSLJDIOHOHLIMRLKMQMRNNJOELNLJLNJJHPPRNJGQLJOHJMLPLNMEKLLKMGOMGLIPLLNPJNDJOIMNFOINNLFOMJIPNJL
    NHMOQMFPOQIJQLMOPLMLKHKNMGJNIOFJIFHNJMOPPOMLGOGNISNKILFLQKOMQJRMMFPOLOLHQMEJQPHOJJLISJINMJPOOCHJQOJLIILTPQJHNJNPTKJQOJPIJEOQOOGLHLKMOLKCKONF
    IINHOGJGILOQMUKRKMQIPPHOQLSONPKLNJHKLQVIOVRNNNISIMFOSFMINPNKGMPTLEMKKRRKULSJFOGCMMADGIHMFISKIOMIIGFJFKPJFGKFMHKPKMRNLSMOQMNJKOOOMLMIONLLQOSM
    PLILLKNKEOGNOKNKLPHJHHMHRKKNPLNILNONNNIKKQLQNKLJTMGKNLPKKLKQJNHRJLMKJKMOJOLJLNNHMLKMJOIJOOJQJMMLMPLOMOKJRLPLRLMNLNJLLKIKKNJJJJMLOQQMEOKHHQLM
    NHQMNLHHNMIKMIHINQMHQNHHLOKMIGKNMNMLLNJKQKEOGSKNKNLJPHJJKPNEQORQQOKNQMSJKNLQHIJJILJINJLHNJQOJOVQKJPKNNPNKQMLPLJMNLNMKLJVGMKPJIHNKHPSMQJQLLNO
    OJNJOMNJILJJGOGPQSNJNOMJPFLQHQKRLIGKOOKOKOMUKNMQMISRIPKLNLOHJIOORFLQGNOMIJSIFPOLLUNNUKJOLONRRLJGPJKOKKJHJOMIMJPJPQNDKOLIJJOMNMOPOMOMMFPNKKRQ
    KLJKKLPHLNLMKMLPLFISJPMHPLLONMITIONPMHEMMNJLLMFLNRPHOPKQLMIINKOQOMQLMKNRHINQJNSJNKNMHMNPNHOTHNLOJMMRIONQQMPLIMRIJOMMLMGPLKKKRLOJIOPMNPJJMKIQ
    NLKFLQIHKMKLNPNQOFJMIMNLHNKKKMLKKILHJUTLMTPVNLORNPSLMRJLOLORLKPLLKNSQFLKLHLINLOJVMPLGOELNRLNHRSJINMKILQIHMKKRPHKGJDLMKIMQNJMQMOKKMMJIKIPOLKL
    NLMKKMRPLKRHQJMPNRQQMMOMLKPQLLNOALOPPNGKMKIONJJTLSJLMMUPJOHNNKJILHMONGHLKJIHQMOMGKIIJRMHLJKKJMFLNKIPRPKLKQSRLQNKNDLNGQOPHPIHLLJKONOPJLHONNLH
    MHJNLLOIOMUPKQNNQLNHSVJJQQQNKKJNPLIJOGJTOJQNRMIJJLKLOOIMQMKPNSHTJFPJNHELJIGJKIVMKFJOMKOMLFNKJQGKPJJJMMJKPNIMKOJNRJLJQKNMJNRPQRKIGPOPJIJKLPIH
    KNQJQKPMLRKMMKOQNNPNJGMLKIHPLQNLKMRNKNMNPQMIJJMLMLKVMMLJONDNJLLKMMMNKNJMRNMMLMLMJJMKLJNMKOMNIONKMKMRNLMQJJJLRJJPKCGJIVMLKQLROPOPHQFHLMOLKPGI
    OKOJPKGTLKKJLRHMJMODOLMNKMHLNSJMHNNQLQLMMNOKHMMMLPODJOJHLOJNQPIRROHIKILPKILKQNNQOJORLQMLKLMLLTSMNQLOJLRJHNKJLIDJNLJQONLOOOSMQJHPLNKMLNOIJOMR
    GINNQLJMOKMKKLSMONLJNJULJNEOMPKJQQLOLFIIKIMFNLJVHKRMNOMLJHJMGMQLLNRIOOJMKJFONMJPNRKSJPPPOLVHLNIOMPRNDKMRQKKEGMIKKEMKOHLRPKGHMUIQKLOVQQRPMTNK
    VNPKKKNSLJMPKMIIMMNMQMMJKNMINOKKIPNOKRIMIJIHPELHJIMLMHJKEOOJFJKNOKKFKLJMIPILNKLHQKOKJKOLKLKORJLNKLEVPMPONRJRJKLNNMJNNNNIEINGMKLOKPMJLOSHSMEG
    NHILFONLKOTKLKKIONNMMMPNKKOJLJQMEJINLMFJMMRKKMMJMHHJNIKMRHONUOOJEIFQJIJNJLGJKLOLFPGMIKLMOOLJLLEKKLDHLOMJOLOILJGELNKLKLMLGMIPKRJQSGKMOQNLJMLM
    JLRKQJKGHOLMOKENMJPNKNPJJLLGFLPMONNIOIJKNPKHLKOMLEMJIOKNMINPRJKOKPQLINGKJOPNKOPGOJMLQLIKPKREMMOLLLHNPNNOJMNJJGIEQQPPJOOTMMTJMRKNQQJIMGPHJJHG
    MJJJIOMOMSJILOKMQENIOIJHIJOMJOHNJNTLLKTMLHMJKPONLJMMONJTPHGRIILNQINOJNNJMPJOKTRKGILOMKIJONKQKMKGLLNOIIKILNMNMHNJQJHLOPKMDMKLNMJEPLJOILQQLJGK
    PJMOJJNLJRKLQMPMNMIKNMLGKNJOIJKJJOGLJOFPIKRJKIIGLDNSHKJHJIKNQHFJJNMJLMFNNKKNJMGJMJLOIIMQMOLHGLMMKMNJNNPJKLMKJOLNMKGNKIPLNNLLLNJJPKKPNJLPIJPO
    ILIDNOJOMSHMPLKJLKHIQNMPOIPMGHMLLPHPJJGKDENINIOISKPJKGNJJLKOKLNNOMOIHMOGPIOLSPKSOKOKMQIKKLPHUILOIMHICNINMQKIRSMSFPJPKMJHMFMOJMONOMMNSNPKQKGN
    JKKMKQGFEJMHLJLFMFRUJJLQIRSJOUKNMRKKLFLMPHIKFNMMPFMOQMJKOIKQQNNKNNLHJIMNIKHNMGGQFNFPNUEINJNKPKLMMTIMMJLMHKHOHIONMIJLKMTJKJOJMVMMLPOKPILIMHGR
    HJMIPJMKKQMKLGNNTOPINEILINHJJMGNLQQOMLOMGMONNNNQIKKHNNHHNJJLJLMOGHNJGIQOLLJMLMJKJMPNFKDMNIKLHJTLOILHNKSOKQGKHNLOMIIJLRLJJLMPLNJNIOGFNIJLLMLJ
    JLNQHOVNHMNJRGQMMMKLKJNLKIKJJKNNKIQKKNNSLLJOLOTIKLKONMONNMKMKIMLMINOKLRKNLNFPJNJNLNOMKOPJPKRKMJMONLQLJIMOFNSPFLFRKMPNIOONLPMNMILLMKJHHOOIPJN
    JPFKJPLONQJGMKPRNNKHNQJHMLJMLLLNMSNGSKKKNJLNLNQMRGGIMNLNOKOOJNLOJKMRNOIMQNQJJERQMNOGOPMJGNTJLMLILJMJNOJLIJLJDLHRMJHOIKLMNIMOHLGPPJMNIKMJRKJL
    IPNIOLPLLJNKQNSLMOLMLJORFGOTKKPKNQKOOKNPNJLLPRLKLIMHPLJMKIPNPJMOLPMKLNQLCONLKNHGLOKIKOKONTOQILJJLIJNOMJLKNKGKMEROHLNHMTQGTLJJQMOLJKLELMLLINJ
    HOPSKIHJMFJLDFKMOKIISSKNPILORLLLTGGNKLKLLJSUMMHRQINHONTHJHKKOKNKJPMHLNJIPUHLMSHJKLKJKLNEJOKQMOJNQINKGPNOLHJOMIQQNNJPQPHMLPILLNLLQNNVPVIKKPPN
    MMPOQLLQKHOOLKLPJFJMMSHJPLPNILJNPILIELOJLELNHIKTVENOLOKNQIOQTKOLJNOQNILOLILHPHKOLIHJMMMGMKGJQKKLKNRLIILMMIMJGMRGLLKKLJLKJOJIKMNKMJNLGPHQJSNJ
    GIKONNNKOLRLKQPERIIKPQINFKMLISMLNKNMOJOKPHKLOKNMJKHJIRKFJGHSQLMJJELOJIJJPPEJNMGOMPJMKMIMLKMJGKOPNKLPKRLJJDMLILKLNNKHFKNPPIHORKRGHSNLLNMGNOOF
    KLKNHPLMJMKLNKIOOMIHIHNQKILNOJJPGIJTDHKINIHMKMOINKOLNJKOQKOPGJOPLLIQSPLKPNLJLLQNPHLNNPJMRNJFLDKNQQIMNOJNGJIJQOPKMPNMSIKNMNNVHOKRLJFODJHLJPDP
    JNMKQIJJROQPGOMNOLQKPNRMQMPMLLQKKMFIJPMNOQNJINHJMKJOMPLOOLGFPNOPMPJJJKPLGPLNOKNFJGJLQOJNPKPLGKMMJONKKKMJPQJHMMJLFVLQNKLMKNOHOMNLHHMLNNMNKOMH
    ILQNFJQNULJKJNLNIPGKPNGSOBKMOKLKNIIISPISKPMROPKIKGKPIJLPJGMMGIJPNNNGOOOPMKJLOOKIONLNOKNIHJIILOMPKKLINMOJMLKNLHJNJKKIMKNONNKHSOKINJIKOOILQLML
    KMMILDIIGJEMFFPMLGNQMQRJOSJJNKVKJJIHNJRMQHIPNRMLLKIIIFHPCPNNHNKLNSQJEMPHMOFIPGPTMKSKKLNJJOLMKRLIMJIMPOKONMLOIMOKMJLGSQSOMMHMLJJLNJHJJMKLMNHI
    GIOPRJKLLNKOILIPKRNRQNGKRPINGJNPFHOOMMGJINMVPLOSKJORJNQORGKNMKSLGPMILLOMLMEJLNLMJHNHOKFOLMJJNLNFLMLPRIOLIQNELFMLHJLIONPNOIILHOINNOJMGIMOLKMI
    OJROJLOOQOHKOMVOPLKMJKKSVMKMPPKPIPSLIOIJPLKKQNKIHJISLKKQLJKKOPLIVIJILKILVKMHJKLPLLLKILMKKMLKPROOJRLMLKGKQKJOMPSOLONPKOOJOIMRNSHKTMIIOMOHNIQF
    GMHMKMNPFEHPMIJKJLNLJJKDLMJLPNMONNLKJHIVJNOMOQJLLLFINNLMLLHJLJKIOJNRNNMDLMRKOSIQNJPMKUNMROMNILKPMPQJNMMOOHKMMBIOQLMRMLPLLNHMVLHQGJILJLKKLRLK
    MQPNQJMMGMIGNNLKINHJEGJMMNTJKPLKIVKPIKIPJIRKMGNLMMMPJMMPPSQQKLNIOILLMMSOKUGMOHINNPHLQGMNIMNMJONNPOOOKNUKNEOVQQMQMJHPKLFIKMNMLLJPOIMOLOOOOOOL
    SNOMIHCJFIPKMMNLIPKJMRILHINLNNLJKNKHIONTHJKGGGLIJHNSRRITILKHKJLUQPLMMNKKINGFLKLJOJNLLTHNPPPJMORNOKLPNMJGKOTOLJHEONLGMMIRONLNMNPKLPGLOOMNAIMJ
    MQKIMIJLISGEJOMMKMNLMKNLOMMHJOFGKOTLLHQOMHJHHJOQKOISKPNMJLIPJGJOJORQMIINMJOOQHLOCNLLNJJKKGHJGKJIJJOKMPHOTHIITOQLKNLNCOKMMJTQOPJLPOPGLNIRLDJM
    HNKTIMNONOJKNOHQLMQOKNIKPHKLIEPQIJQJKLNLLKKHPKJNNKIMHOMMQVKLSMIJJVELHNJLTLNHILHRIHLLEPPLLLKNJLKJNILLMINKNIPLMMNNNJOINKJFNLHJROHJ`,
    layer: `-0.6287, -0.3294, 0.1296, 0.0161, -0.0285, -0.0293, -0.0341, -0.0367, -0.0285, -0.0047, -0.0681, -0.0077, -0.0432, 0.0465, -0.0535, 0.0666,
    -0.0484, 0.0147, 0.0023, 0.1102, -0.0653, 0.1253, -0.0452, 0.1158, 0.0857, -0.1503, 0.0039, 0.2477, -0.023, -0.0562, 0.0749, 0.0095, -0.0083,
    0.0033, -0.0429, 0.0411, -0.1092, -0.034, -0.0228, -0.0746, -0.2041, 0.1492, 0.191, -0.2719, 0.1355, -0.0198, -0.1494, -0.1759, 0.1937,
    -0.0549, -0.021, 0.4192, -0.2822, -0.0288, -0.034, 0.004, 0.0191, 0.0377, 0.0287, 0.005, 0.0566, 0.003, 0.0012, -0.0255, 0.0092, -0.0162,
    0.0253, -0.0093, 0.0425, -0.1916, -0.2302, -0.1486, -0.037, 0.1714, -0.1062, 0.0529, -0.026, -0.0693, 0.1895, 0.318, -0.0637, 0.1773, -0.2225,
    -0.1166, 0.0462, 0.0452, 0.0672, 0.081, 0.1551, -0.0656, -0.0489, -0.006, -0.0751, 0.0001, -0.0732, 0.0387, -0.0825, -0.0673, 0.0694, 0.0231,
    -0.0851, 0.3468, -0.4532, -0.0273, -0.066, -0.0001, -0.0356, 0.0183, 0.0155, -0.0749, -0.1044, -0.0539, 0.1005, 0.0013, -0.0275, 0.0814,
    -0.0824, -0.0442, -0.0145, 0.0515, 0.0579, -0.0831, 0.0313, 0.1545, -0.1955, -0.1165, -0.1095, -0.1338, 0.1057, 0.0284, -0.0408, -0.0498,
    0.0111, -0.1953, -0.1491, -0.0202, -0.0047, 0.1131, 0.1574, 0.0843, -0.109, 0.0591, -0.0199, 0.0329, 0.0312, -0.0055, -0.132, -0.0181, -0.0335,
    -0.0798, -0.2334, 0.2609, -0.0978, -0.0554, -0.0098, -0.0015, -0.018, 0.0009, 0.0082, 0.0014, 0.0278, -0.0106, -0.0314, 0.0015, -0.0091,
    -0.0226, -0.0099, -0.0245, 0.0196, -0.4116, 0.0465, -0.0931, -0.2386, 0.0216, -0.0565, 0.2358, 0.1642, -0.1974, -0.0314, -0.0826, -0.2171,
    0.0554, -0.1076, -0.0813, 0.0256, 0.0359, -0.0737, 0.1558, -0.1223, 0.0618, -0.0358, -0.0699, -0.0781, 0.1947, -0.1897, 0.0086, 0.0589, 0.0215,
    -0.1717, 0.1769, 0.0511, 0.3449, -0.1958, -0.019, 0.0278, -0.0132, 0.0198, -0.0396, -0.0542, -0.0282, -0.1057, 0.031, 0.0238, 0.0332, -0.0275,
    -0.0137, -0.0513, 0.0478, 0.0059, -0.0473, -0.0247, 0.1467, 0.236, -0.1258, -0.1072, -0.0436, -0.2448, 0.2016, 0.1775, 0.1068, -0.0205, -0.104,
    -0.1721, 0.1911, -0.1116, -0.1006, -0.0481, -0.0178, -0.0712, 0.0223, 0.0452, 0.0207, 0.0895, -0.0353, 0.0275, 0.037, 0.1125, 0.0389, -0.0063,
    -0.0305, 0.0309, -0.4512, 0.1958, -0.038, 0.003, -0.0016, 0.0344, 0.0452, 0.0214, 0.0521, 0.0591, -0.0123, -0.0124, -0.0514, 0.0187, -0.0383,
    0.0391, 0.0215, 0.0318, -0.1681, -0.0345, 0.0222, -0.031, -0.1835, 0.0244, -0.023, 0.1276, 0.121, -0.0953, 0.0161, 0.0537, 0.046, -0.0713,
    0.0926, 0.0314, 0.0881, -0.2673, -0.1372, -0.1088, -0.0065, -0.0384, 0.1456, 0.2491, -0.0779, -0.0415, -0.0654, 0.027, -0.0447, 0.0358,
    -0.1052, 0.1113, -0.5472, 0.2333, -0.0556, -0.0254, 0.0046, 0.0234, -0.0082, -0.0103, 0.0427, 0.0262, 0.0214, -0.0053, -0.0312, -0.0001,
    -0.0009, 0.0167, -0.0138, 0.0354, -0.3048, -0.2146, 0.116, 0.2957, 0.0581, -0.1151, 0.0762, -0.0765, 0.0205, -0.0723, -0.1871, 0.0884, -0.0682,
    0.0516, 0.1498, 0.125, 0.0888, -0.0307, -0.0664, -0.0132, 0.1744, -0.2144, -0.0334, -0.1547, -0.039, -0.0186, -0.0355, 0.0713, -0.0623, 0.0884,
    -0.0706, -0.1655, -0.2989, 0.0747, -0.0241, -0.1353, 0.0765, 0.0993, 0.0276, -0.0545, 0.0608, -0.0328, 0.0165, -0.016, -0.0567, 0.0699,
    -0.0247, 0.0723, -0.0606, -0.0294, -0.171, -0.2874, 0.0307, 0.149, 0.1248, -0.0417, 0.051, -0.1612, 0.208, 0.0062, -0.251, 0.2349, -0.1843,
    0.0123, -0.087, 0.012, 0.0403, 0.0203, -0.0001, 0.063, -0.016, -0.0232, 0.0139, -0.0217, 0.0097, -0.0689, 0.0409, 0.0624, -0.0528, -0.0039,
    -0.0177, -0.0488, -0.5866, 0.015, 0.0361, -0.0145, -0.0132, -0.0312, -0.0084, -0.0025, -0.0133, -0.0639, 0.0095, -0.0057, 0.0411, -0.0265,
    0.0394, -0.0275, -0.0117, -0.0192, 0.1169, 0.203, 0.1849, 0.1733, 0.1442, 0.0345, -0.2089, -0.2599, -0.0815, -0.385, 0.4066, 0.0977, 0.0682,
    0.0889, -0.1452, 0.005, -0.1164, 0.0467, -0.053, 0.0819, 0.0503, 0.0093, -0.015, 0.0662, 0.0225, -0.0019, -0.0659, -0.0224, -0.0084, -0.1509,
    -0.0701, 0.0374, -0.2437, 0.598, -0.022, 0.069, -0.0255, 0.0375, 0.0441, -0.0181, 0.0489, 0.1046, -0.0116, 0.0047, -0.0514, 0.0011, 0.0848,
    -0.0118, 0.1426, -0.1048, -0.1997, -0.1685, -0.011, -0.0281, -0.0579, 0.1636, 0.0691, 0.0328, 0.1917, 0.1157, 0.1827, -0.0306, 0.0763, -0.0261,
    0.0342, -0.1183, -0.0084, 0.0457, 0.0695, -0.1114, -0.0971, 0.1029, 0.1333, 0.1035, 0.0846, -0.0328, -0.0247, 0.0086, -0.0303, -0.0995, 0.0608,
    0.1526, -0.2718, 0.0576, -0.0412, 0.0202, 0.0137, 0.0472, 0.0275, -0.0456, 0.0214, 0.0867, -0.0594, -0.0286, 0.0268, 0.0385, -0.0341, 0.0446,
    -0.0064, 0.0338, -0.12, 0.0409, 0.0224, 0.0475, 0.1219, 0.1075, -0.181, 0.2817, -0.2197, -0.0865, 0.1852, 0.0509, 0.2167, -0.1848, -0.0607,
    -0.0054, 0.0134, 0.1356, 0.0704, 0.0177, 0.0592, -0.0307, 0.0516, 0.0094, 0.0434, -0.1104, -0.011, 0.0044, 0.0828, -0.0531, -0.047, 0.0472,
    0.2878, -0.1919, -0.0117, -0.0542, -0.0037, -0.0218, -0.0496, 0.0286, 0.047, -0.1047, 0.0676, -0.0103, 0.0187, -0.0409, 0.1151, 0.0444, 0.0435,
    -0.0138, 0.0135, -0.0245, 0.0235, 0.1579, -0.2056, 0.0242, 0.4246, 0.0495, 0.0414, 0.027, -0.1001, -0.0976, 0.2317, 0.035, 0.0104, -0.1556,
    0.1364, -0.1191, -0.0655, 0, 0.0044, 0.0609, -0.0333, -0.054, 0.0174, -0.0841, 0.0097, 0.0333, 0.015, 0.079, -0.0645, 0.0007, 0.3393, -0.0092,
    0.0607, 0.0406, -0.021, -0.0805, 0.0131, 0.086, 0.0536, -0.0225, -0.0101, -0.0012, -0.0151, 0.0192, 0.0788, -0.0279, 0.0272, 0.0103, 0.2019,
    0.1571, 0.0589, -0.1085, -0.2383, 0.1426, 0.2187, 0.1528, -0.1167, -0.0081, 0.0835, -0.0037, 0.3758, 0.0719, 0.155, 0.1817, 0.0356, 0.0083,
    -0.0636, -0.0893, 0.0181, -0.0003, 0.0854, 0.0377, 0.0369, 0.0006, 0.0475, 0.0187, -0.0333, -0.0346, -0.0618, -0.0676, -0.6226, 0.3678,
    -0.0249, -0.0125, 0.0181, 0.0255, -0.0252, -0.0131, -0.0219, 0.0519, 0.032, -0.0029, -0.0089, 0.0291, -0.0104, 0.0046, -0.0151, 0.0002,
    -0.2765, -0.0945, 0.1577, 0.076, -0.1157, 0.0278, -0.0108, 0.224, 0.1436, -0.0038, -0.0624, 0.04, -0.0024, -0.0038, 0.067, -0.0646, 0.0631,
    -0.1592, 0.0271, 0.0183, 0.0179, -0.1451, 0.0448, -0.0013, 0.0266, 0.0835, -0.0254, 0.2062, -0.1079, -0.0471, -0.1099, 0.0204, -0.2261, 0.3579,
    0.0034, 0.0328, -0.0284, 0.0503, -0.0582, 0.0067, -0.0745, 0.0762, -0.0479, 0.0881, 0.0061, 0.0428, -0.0212, 0.0585, -0.0075, 0.0437, -0.0343,
    -0.0562, -0.1539, -0.1515, 0.1789, 0.0601, -0.0743, -0.029, -0.1559, 0.0916, -0.1044, -0.0388, -0.1659, 0.2981, -0.0508, 0.0704, -0.0322,
    0.0072, -0.0218, 0.0145, 0.066, -0.0102, -0.0372, -0.0688, -0.0967, 0.0533, 0.0403, -0.061, 0.0297, -0.0254, 0.1758, 0.0829, -0.632, 0.7648,
    -0.0435, -0.0113, -0.0047, -0.0422, -0.0358, -0.0056, 0.0135, -0.088, -0.0091, 0.0158, 0.0446, -0.0179, 0.0127, -0.0421, 0.0102, -0.0123,
    -0.336, -0.2457, -0.0019, 0.1629, -0.0355, 0.09, 0.0456, 0.0291, 0.0364, 0.165, 0.0249, -0.0068, -0.0178, 0.1421, 0.069, 0.1241, 0.0313,
    -0.0152, -0.0092, 0.0575, 0.0814, -0.0175, 0.0071, 0.0198, 0.2143, -0.0297, -0.1134, 0.1315, 0.0458, -0.046, 0.0139, -0.0233, 0.239, -0.3089,
    0.0392, 0.0078, -0.0014, -0.0345, 0.0012, 0.011, -0.0121, -0.0823, -0.0113, -0.0105, 0.0088, -0.0349, 0.0073, -0.0532, -0.0184, -0.0347,
    -0.0426, 0.1113, -0.0133, -0.2042, 0.0749, -0.1724, 0.1347, -0.1325, -0.2501, 0.0633, -0.0484, -0.2172, -0.0222, -0.0492, -0.1745, -0.0458,
    0.07, -0.0086, -0.2024, 0.0018, 0.069, 0.0594, -0.0772, -0.0486, 0.1692, -0.098, -0.0433, 0.0801, 0.1967, 0.0311, -0.0227, 0.1724, 0.7423,
    0.3272, 0.0091, 0.0047, -0.0015, -0.0095, 0.0085, -0.0055, -0.0032, 0.0012, -0.0092, -0.0277, -0.0142, -0.0211, -0.0371, 0.005, 0.0369,
    -0.0108, -0.0099, -0.5571, -0.0122, -0.1943, 0.0379, 0.1462, -0.1321, 0.2013, -0.0455, 0.0067, -0.1545, -0.1686, -0.2564, 0.1091, 0.4329,
    -0.2018, 0.0511, 0.0062, -0.0041, -0.0803, -0.0971, -0.073, -0.0376, 0.0507, -0.0187, 0.0151, 0.0632, 0.0302, 0.0272, 0.0687, 0.0671, -0.0743,
    -0.3567, 0.5872, -0.0376, -0.0289, 0.0675, 0.0318, 0.0174, 0.067, 0.0236, 0.0894, -0.0542, 0.0507, -0.0784, 0.0264, -0.0195, 0.0201, -0.0366,
    0.0912, 0.0728, -0.1213, 0.2063, -0.0167, 0.1593, 0.2121, 0.0321, 0.0948, -0.0479, 0.0527, -0.2815, -0.0482, 0.0516, -0.0044, 0.0159, 0.0761,
    -0.0575, 0.0765, -0.0794, -0.0423, -0.1137, 0.1251, -0.0533, 0.0545, 0.0853, 0.0291, 0.0452, -0.035, 0.0174, 0.1679, 0.0697, 0.0781, -0.2025,
    -0.0583, -0.1709, 0.0526, -0.1211, 0.1141, 0.0356, 0.0076, 0.0013, 0.0413, 0.0087, 0.0152, -0.0224, 0.0369, -0.0326, -0.0937, 0.0521, -0.0897,
    -0.0691, -0.0933, -0.1193, -0.0379, 0.0548, 0.0076, 0.1426, 0.0435, 0.0574, -0.0308, -0.2172, 0.0358, -0.0126, -0.0077, 0.0324, -0.1404,
    -0.0088, 0.1683, -0.0721, 0.1004, 0.028, -0.0366, -0.0089, -0.0645, -0.0675, -0.0235, -0.0613, -0.0344, 0.087, -0.0416, 0.1094, -0.0957, 0.566,
    0.1802, -0.0306, -0.0202, -0.0001, 0.0168, 0.0292, 0.0066, 0.0074, 0.0515, -0.0076, -0.0007, -0.0142, 0.025, -0.0138, 0.0112, 0.0217, 0.0113,
    -0.1296, -0.3655, -0.1928, -0.0383, 0.2431, -0.0012, 0.1181, 0.4456, -0.2485, -0.0373, -0.1209, 0.0089, 0.0572, 0.0726, 0.3107, -0.1151,
    0.0603, 0.0102, 0.0835, 0.0355, 0.0016, -0.1709, -0.1335, 0.1133, -0.0755, 0.0179, 0.0671, 0.0819, 0.0042, -0.1087, 0.0796, -0.0166, -0.7087,
    0.2701, -0.0001, 0.0049, -0.0063, -0.0287, 0.0025, 0.0106, -0.0077, -0.0306, -0.0129, -0.0007, 0.0174, -0.0244, 0.0118, 0.0019, 0.0014, -0.026,
    -0.2449, 0.3127, -0.0152, -0.0911, 0.2751, 0.1315, -0.1892, -0.2113, -0.257, -0.0823, 0.1635, 0.0436, -0.0417, 0.3072, -0.3668, -0.1119,
    0.0128, 0.002, 0.0348, -0.0147, 0.0102, -0.0631, 0.0326, -0.0807, -0.0069, -0.0177, 0.0271, 0.0031, 0.0043, -0.0066, -0.0559, 0.1206, -0.4109,
    -0.2409, 0.0107, 0.0112, 0.0039, 0.035, 0.0268, -0.0071, 0.0115, 0.0926, -0.0188, -0.0274, -0.072, 0.0375, -0.1222, 0.0549, -0.01, 0.0059,
    0.1302, 0.006, -0.2554, -0.1504, -0.0368, -0.0602, -0.2055, 0.0784, -0.1188, 0.0362, -0.2253, 0.0978, -0.2835, 0.0751, 0.0473, 0.2321, 0.0163,
    -0.0325, 0.0923, -0.033, -0.0163, -0.0013, 0.0742, -0.0472, 0.0889, 0.1098, 0.0556, -0.1691, 0.0359, 0.0179, 0.1303, -0.0503, 0.7108, 0.1392,
    -0.0141, 0.0091, 0.0222, 0.0024, 0.0283, -0.0229, -0.0211, 0.0621, -0.0259, -0.0173, -0.0449, 0.0194, -0.0601, 0.0155, 0.0112, -0.0121,
    -0.3883, -0.1268, -0.0437, -0.1041, 0.0355, -0.1895, -0.0858, 0.1621, -0.2103, 0.0616, 0.1275, 0.0284, -0.1311, 0.0345, 0.0359, -0.0057, 0.005,
    0.011, 0.1579, -0.0804, -0.0255, -0.1749, -0.1673, 0.0361, 0.0532, -0.1424, 0.0329, 0.1298, -0.0627, 0.0139, 0.0233, 0.1542, -0.2977, 0.0799,
    0.0203, 0.0032, 0.0442, -0.0026, 0.0985, -0.0335, 0.0188, 0.0614, -0.072, -0.0244, -0.0134, -0.012, -0.0779, 0.0524, 0.0094, 0.0092, -0.0558,
    0.0711, 0.074, -0.1785, 0.4366, -0.0338, -0.1, 0.0454, -0.1403, 0.0184, -0.1491, -0.0444, 0.0143, -0.0602, 0.1216, -0.0774, -0.0122, 0.0394,
    0.0176, 0.0176, 0.0623, 0.0329, 0.0091, 0.024, -0.1444, -0.0342, 0.0882, -0.037, 0.0273, -0.0362, 0.0651, 0.0937, -0.3391, 0.3255, 0.0269,
    0.0515, -0.0047, -0.0186, 0.0369, -0.0254, -0.043, -0.0399, -0.0072, 0.035, 0.0222, -0.0409, 0.051, -0.0227, -0.0082, -0.0476, 0.19, 0.05,
    -0.1036, -0.1092, -0.0039, -0.0155, 0.0398, -0.0426, -0.0319, 0.0862, -0.0059, -0.1076, -0.03, -0.0743, 0.1705, -0.1923, 0.0615, -0.0705,
    -0.0094, 0.1057, -0.0812, -0.0687, -0.1063, -0.0835, -0.1017, -0.1236, -0.0633, 0.1153, 0.0565, -0.0491, 0.1773, 0.0189, -0.343, 0.0225,
    0.0546, 0.0764, 0.0369, -0.0131, -0.0121, -0.1142, -0.0518, -0.0577, -0.0035, -0.0249, -0.0325, 0.0029, 0.0094, -0.0115, -0.0275, 0.0543,
    -0.042, 0.2373, 0.1894, 0.0777, 0.1198, -0.2082, -0.2257, -0.069, -0.0744, -0.061, 0.0087, 0.1512, 0.0084, 0.0924, -0.1336, 0.3875, -0.0067,
    -0.0175, 0.0729, -0.043, 0.027, 0.0257, 0.0962, -0.0838, 0.0732, -0.0904, 0.0242, -0.0767, -0.0507, 0.049, 0.0009, 0.1089, -0.1814, 0.2689,
    0.0077, -0.0327, 0.0412, 0.0765, 0.0159, 0.077, 0.0563, 0.1267, -0.0403, -0.1188, -0.0159, -0.0167, -0.0944, 0.0473, -0.0229, -0.038, 0.0446,
    0.0038, 0.3312, -0.0139, 0.0753, 0.3821, 0.0922, 0.1691, 0.0502, -0.016, -0.0585, -0.0179, -0.065, -0.0403, 0.1789, 0.1407, -0.0906, 0.0315,
    -0.0376, -0.0188, -0.0949, 0.0165, 0.0111, -0.002, 0.2056, 0.0067, 0.0802, 0.0138, -0.0182, 0.0076, -0.0466, -0.1121, -0.3902, 0.4481, -0.0219,
    0.0089, -0.0177, 0.0187, -0.069, -0.0325, 0.0023, -0.0084, 0.004, 0.0422, 0.0441, -0.0109, -0.0028, 0.0112, -0.0663, 0.0628, 0.0005, -0.0779,
    0.0664, -0.0827, -0.0731, 0.0955, 0.0685, 0.0276, -0.0004, 0.2208, -0.093, 0.0018, -0.1586, 0.2964, -0.0311, 0.2245, 0.039, 0.0373, 0.0542,
    -0.0012, 0.0012, -0.0987, -0.1209, -0.096, -0.0309, 0.0882, -0.0092, 0.2171, 0.1492, 0.0663, -0.1182, 0.017, -0.589, -0.0758, 0.0288, 0.0072,
    -0.001, -0.0449, -0.013, 0.0169, 0.0012, -0.0484, 0.0147, -0.0164, -0.0036, -0.0162, 0.0135, -0.0266, 0.0122, -0.0139, 0.3424, 0.3577, 0.1138,
    0.0044, 0.0703, 0.0718, 0.0848, -0.3325, 0.1456, -0.3121, 0.1096, -0.0153, 0.1695, -0.0637, -0.0876, 0.2538, -0.055, 0.0423, -0.1288, 0.1887,
    0.1462, 0.0904, 0.0839, 0.0669, 0.0977, 0.0794, -0.0637, 0.0023, 0.0203, -0.0759, -0.0902, -0.0615, -0.4217, 0.2502, 0.0344, -0.0208, -0.0208,
    -0.0403, -0.0272, 0.0086, 0.014, -0.0839, 0.0123, -0.008, 0.0493, -0.0474, 0.064, -0.0327, 0.0354, -0.0201, 0.0141, -0.1774, -0.0254, 0.2841,
    0.2517, 0.1186, -0.2018, -0.15, 0.2391, -0.4634, -0.0514, 0.1101, -0.1193, 0.1787, 0.0966, -0.0752, -0.0079, 0.0014, -0.0061, 0.0237, 0.023,
    -0.0161, -0.0604, -0.0495, -0.0919, -0.0672, -0.0536, 0.0443, -0.0453, 0.1059, -0.0832, -0.1018, 0.5249, -0.1496, 0.0459, -0.0139, -0.0386,
    0.0038, -0.0148, -0.0151, -0.0383, 0.0135, 0.0156, -0.0182, 0.0138, 0.0001, -0.0072, 0.0179, -0.0205, 0.0056, 0.3385, 0.3359, -0.1374, -0.0997,
    -0.051, 0.0345, -0.1865, 0.1061, -0.1488, -0.1169, 0.1401, 0.0649, 0.1397, -0.0803, -0.0528, -0.1363, -0.0824, 0.02, -0.0032, -0.0706, -0.0098,
    0.056, 0.0092, 0.0084, 0.0205, 0.0076, 0.0222, -0.0584, 0.2179, 0.1113, 0.0746, 0.0497`,
  },
  {
    numbers: `fgfffffgfffgffgfgffgffffgffggfgfgffggfffggfffgfffgffggfgfffgfggfffgfgfffffgfgggfffffggfgggggffffffgfggfgfggffffggfgfggffffgfffgfffggffgfgffg
    ggfffggffgfgffggggfgggffffgffgffffgfgfgffffffgffffggggfgggffggggfggggfffffgfgggffffgffgegfgfffffffefffffgfffffffggggffffffggffgggggfgfffgfgf
    fffgfffgfgggffgfgfgeggfgfffgffffggfgfgfgfgfgfggfffgfffffgffgfgggfgeggfgfffffggggffgffgffgfgfffggfgfffgffffgffgfffffffgfffgffgfgfggffgffgffgf
    ggffgggffgggfgfffggffgfgffffggffgfgfggfffffffffgffffgffgggffggffggfefgfffggfgfgffgfggffgfffgfffgfffffgggfffffggffggffgfggfffgfgggfgffgfgffff
    gffffgfffgfggggffggfgfgfgfgffffffgggffffgffggfgfffffggfgggfffggffffggggffgffffgffggggggggfgfggffgffgfffffffffggggfgfggffffgfffffffgfgggfffgf
    effgffgffgfffffffffgfgfffgffgfggggfgfffffggffffggffggfggffgfgfffffffegfffggfgffgffffggffgffffgefgfffegfgffgffffgggffgegfffffgfgggfeeggffgffg
    fffffffggfgffffgffgfffgffgfgggffgffgfggfgfggegfggggffgfggfffggffgefffgeggfgfggfgfffggggfggggfeggfffgffgggffffggffffgffggfffgfggffgfgggffgfgg
    fgfgfgggfffggfffggggfefefgggfeffggfgfgghgfefgggfgffgfhffgghgfgfgggfgfgfegfffffefhgfgeffffffegfgeegffefffgffggffhffffefggfgggggeffgfgeggghgfg
    gggghghgfgfggggfggggggghgggggffgfffefffgfgfgfffggffgfgfgffffggfgffggfgffgffgfgfffgegffffgfggffffffffffggfffffffggffgfggfgfgeffffgfgfeggfgfef
    fgffgggfgfffgfffgggfggggffegfggggggffffffggfffgffggfffgfffffffgffffffffgffggfgefgfggfffgfffeffgfggffffgggfgfggfgggfgfgeffffgfgfffgefgfffgfgg
    ggggfgffgfgffgffgfffffgffgffgffgfgfffffffffgggfffggfffggfgfhgffgggggffffgfgeggffgffggfggffgggggfffgfgfffggfffffffgggfgggggfggggfgggfffgfgfgf
    ggfgfgfggfffggfffgffgggfgggggffffgffgffgfgggffffffggfggfggffffgffggfffgffeggffffffgfgegfgfggfffffffgfffggfgffggffgffgffggffgfgggfffgffgfggfg
    ggggffffgggfffggfffffffffeggfggfffgfggggfggfgfffeffffgfgffggfgfefgggggfgfffggfgeggfffggffffggggfeggggffefegffffffgfffffgfffgfffggffgggffggef
    gfgggffeffffffffgggfgggffffffffggffgfffgggfgfggffffggfffeggffgfgfgfffffggffffgfffgggfefgggggfggfgggfffffgeffgffgfffggfggggggffegggfgggffgfff
    gggfggfffggfgeffgfgegffffffffgfggfgffggfggffhgfggffffffffgfgfffffgfgffgfffefggfefgfgfffgfefggfggfffggffffgfffgfgfgfgfggffeggffgggffggffgffgg
    fgfffgggffffgffgfgfgfgefffffggffggfgggfggfffgfgfggggfffffgggffgffgfegggfefffffgggfgfgfggggggffgeffffggfgfggffegggggfggggffffgfffgffgfggfffgf
    ffggfggfgffffgfgfffgfeffggfffgfghghfffffgfgfgffgggfgffffffffegffgfgffgggfggffffgffgggfffgfgggfgffffffggegfggfggfggfffffgfffffffggffffffeffgg
    efgffggffggfffgfgffffgfgeggfggggfgfgggfffffffgggggfffgfggfgfgffgfggfggfffffffgfffggfffggggffggfggffggffggeggffffgggffffgfffgffffgggggfggffff
    gffffffffffffgggeghgggfgfgffgggffgfggfffgfffgfgfffffffffffefffgggfffgffgfffgffffggffggfggffgffgggffgfggfgfggfgffgffgfgggfggffgfffffffffgffgf
    fgffffgffggggfggfffgfffffffggggffggggfffgffffffffffffffgggfgfffgfggggffffffgggfggffffggfgfggffffgfffggggggfgfggfffggffgfgfgfgfgfgfgfffgfgffg
    fgfgfffffffffffggfffggfffgfgggffffgfffgfggegfggffffgfffffgffgfffggfgfffgggfffgfggggfgfgfgffffgffggfgfggfgfgggfggfggffggfgffgfgfgffffffffgfgf
    gffffggfgffffffgggffggfgfggffggfffgfffgfffffffgfffgfggggfgggfgffgfggffffgfgfggffgggggffgggffgfgfffgfffgffffgffffggfgfffffggggfgffffggfefgggf
    gfggggfgfffgffffffgffgffggffffgffgfffgffffgfggggffgfgffgfffgfgfgfggggfffggfgfffffgfgfgffggffggfggfffgfgggffffffgggffgfggfgffffggggggffggffgf
    gffffffgfggggfgfggfgffgfffffffgfgggffggfffffgfgfggffgffffggfffggfffffgffffgggfffggffgggggggfgffgfgggffggfggggffgggfgffggfggggffgggfgggffgffg
    fffffgfffgeggggfgggggffffgfggffgffgggffgfgffggggggfffgfgffgfffffggggggfgfgfgggggfeggdfffffgffffgffegggffggggfffgfffffgfffggfggggggfgfegggfgf
    ggfgggggfffgffgegffgffgggfgffgffggffefgggfffffgfggggfffgffgffgfgffgfggfgfffgfgfgfgffgfggfffffgggfgfgfggggggggggggggfffggfgggfgfgfgfgggffgggf
    gfhfgggfghggfffgggggffgffggggfgffgffgfgggggffggfggghffgfgfggfgfffgggfgegfgggggffffggggggfgfggggffffgfggfffgggffgffgggfgffffgggfgegggfgfgfffg
    gffffggfgffffggfgggggfggffffggffffgggffggggfgggffgggfffgfffggfffgfggfggggffggffgggfggggfgggffgfggfgffgggffggggfffffffffffggggfffgffffffgefgg
    ffffgggffgfffffggfffgggfgggggfffgfggfgggffgggggggfgfgggffgfgfgffggfffggffgggfffffefggffffggffffggfggggfggfgfggfgggfgffggffffgggggggggfffgggg
    fggggfgffgfgfgfgfgfgefgfggggfffggggfgfgfffgffgggggggffgfgfggefffggfggfgfgfgfhgegfffffgffgggfggffffgfefffgffffgffffggggfgfggfgfgfgfffggggggfg
    gggfggffgggggffgfggfgggggfggfggggfefgfffgfgfgffgfefffgfggffgffffgfffffgfffgggfgffgfffggfgffggggfgffgggggffggfffggfgggeffggggfffgfgggggfggfgg
    ggfggfffggfggggfffggfffgggfgfggfgggfffffgfgffgfffffggfffgggggffffgggggfffgfgfgfgggfggfgfggfffggggffgfggfgfgggggggggfgfefgffgfffggggggfgeggff
    ggggfgggffffgfgfgffffggggffgfffeffgffgfggffgffgffggffgfffgffgggfggfgggfgffggfgfgfgfgfffggfggffgggggfggggggggfgggggfggfggfggffffgfggggfggfgff
    fgfffgfgggggggffggfffgggfffffffgfgggfgfffggfgfgggggfgffffggggffggfffggggffggfgfffffgffggfgfggggfggfffgffggggffgfffffggffgggffffffffggffggggg
    fgfgggfgffggfgfffggggggffgghgfgfffgfggggfggffgggffggffffggffegggggfggfffgfgfgfgfgfghgfffgggffggggfgfffffggfffgggffgggegfgfgfgggfggfgfgffgfff
    gffggggffggfffggfgffggfgfgggfffgggffggggggfffggggffgggfgggfgfgfgffgfgfffgggggggfffffggfffffgggffffffgfgfggfgghgggffgffgggfgfffgfggfggffffffg
    fgggggggffffggfggfffgffffffgffggggfgggfgfgfgffgggffggfffffgggfffffgfffgggegfggffffffffgfgfggfffggggfgffgeeffffggfgfffffffggfgffgfffffffggfgg
    ggffggfgfgfggffffgefffgffgffgggfgggfeffggfffgffgfefffgfffgggfffggggfgfffegfffggfffegggggfggfgfgfgfggggfggggffefgffffffffggfggggfgfgfgffggfff
    fggffffffgffggffffgggffgggfgffgffgffffgggfgfgfffffgffgggfggfggggffgggggggggffffggggffgggffgfgggfgffggggfggggfgffgggfgffffgggggggggfgffgfgfgg
    fgffffefgggffggffffffgffggfffggfgffffffgggefgggggfgfggfgffffggfggfgggfgffggfgggggggffggffggfgggggfggfffgffgggggfgfggffggfgggffefggfeggfggffg
    fffgfffgfggfggfgffffffghfeffgffgffggfggggfggffffffffgeffefffffgffgfffgfffggfgfgggffggffffgfgfggfgfgfffgfffgffffgffgfgggggfgfgfffgggfggfgfgfg
    fffggfffffggfffggggfgffgffgffgfgggfggfgfgfgffgffggfggfgfgfgffgfggfgefgffffgggfgfggggfggffgggfgggeffggggfgfgggffffffffgggggggggfggfgfgffggfge
    ffffggggggfggfgggggghfeffgfffgffggggffgfffffgggffffffgggfggfffgffgggfggghfggffgffgfffggggffgffggfgggfgfgfgggffgfgfgfgfefgfffgggfffffffgggfgg
    gfgfffgfffffggggffggfffggfggffgfggffgfgfgffggf1Mf3rvcC84mY6za4Io6A5Bn7Jy7IU0J2J67DS_55kEm2-H0-wOpxQC5QS3IS1kIzZSCxLyr1kLG0KUEI2jozFBaSBjkjWn
    Q9onmelSmchQK426dOGvIoHFUy_tcY2oIi88EVU7gpBBeWBRw8nIIBxQzIq0OJOGqMDM6J1lNV9B2tX9Iqc0Cv3-subW_3lrCaKOwGEbyfBFKGIhEswe7grvf4ESA648KR-wNxVrQwtv
    usv702iu0cYp4tAW4zBBLAq08G0yCT_chADQU9Vg_qmcCte6rHxLpIxDXGirB1J_JfIG4aoq9GU5ZxREOOvikF_W8C6AC-dmIq_1pkF32EzRXAPK6SC6Ts8On5KDbHxaI7nB04G5C7wx
    ZO7e1-xKvg15BaXKVp8ySx9q427P5vg7S1HcckOz_S8sIyCD7_gRP8pFRU_H0s2NO1aJ9L5EO2PI7uPUAqEPozYysD525LwqbBa_tRQO-5CA_-Ndujkm_uXIBWDiJ24T3NR8lGv4nCps
    TT_9u-hHRXvuv1zEKqULEoOGlOI024MaKYZESlhFvFKZ-6TpVeqZVeoXlBDDFbJHN-BeJZWbAr0_7jcKiNZcm5bbVLHfG51df2RPtPLTzh5KlsqU0KWWGt-cj98wAojHBFJgSAYzL8PL
    kyFnmPz1ntfCh6qVENH7OzKN79x4V1s0jyxoIkyHJ3upM3kgrP2lKU2D_7wqhz7fsYfM7z_Wg7KrSDCXzKre9z2ATw01kHN7-KDyHIxnP5By9GTXwvzoeEygFkOZ-EeT45GAobI3rtbp
    7RHjk0_INKgkJkOq5uGFqiT9YC7m4oDrNLKoy7qJyxBj4ZOzyv86tDSmI263YK8_G_uvA2wG-NSJ-wA7oB5FxzP_AJvcwgAdE6tC6HM5y6AEx2K9pc5fimUATwfCwGMVZJgEjyDbvnq4
    CPrElZ8NFR2Vx0OZU1ARyfdhBxZjsQiPJYPgGNFT88-DUd_jql3EwEnOmqUvIScP9g-fw99TYgi9PiTLiUp7pYXq-aqFEk6X4cSE3O0vN6iwwxjE0wPLO5Zbh2XM1pFilFbgMpxmgweR
    Iv6JVAmS6ITG1XUpGD7tc25jm-vJ2O4XgHdQCbxVapK10w-TnvC-LS5wpMJ9Y8PJ_Q5D1UytS2Gv3B8xw-6wEAiRjaUEjGSsjG6Bhi7rxgJVuOZ_Fx7Cocf4kFyK8t2FvSmN71JsKGt9
    999wAWbAmUzLbPk7jFWoef-SQkkzS8FzuSEfGv-UR0Lv9p5JNlUMJM8-MmPybiCSgJDbKk1Z2GmKHaKRR-wRtgzEc_42JHyIM190AK-hvG3HHS_2tb_VoY4VSCUI-HK4HL1gTLumz2Tz
    ESPDpKtgAXHvJpyPnFjHdLM9-cyzrIWoYyPP8wJQ6jAjsG4WGA7G-5AvdfXM41YLruzZASyJNyG5r4rFx7PW229i0EdKgzvXHz2UUMeS4Eb5ZPMPpWiw8lWOPvEbroBtnbBuHQMeVHkP
    Oj1dOvTijkBGvjYC-lpUkFTFh5OCgYTCVZFRg3u6DvG1g3ABsexKlTOOsucW5_8QspMcBka5NxJ6fescu9WsuXjPcRyJri06hw5ASXEIokX0Fix8HW50AYx_iBzvjx8ZR8L5KvRpNJYr
    po356Jd0VE98I2noF59PthDn5QJ2tInFJXhsvXblirDB8FAWVFnxa7IVVuYbEG-j8rbaI0I3ROsdP5rrJ3AfnImPX4h74q84_d0B-P4_OPmO714CLPDB5DoF4yB-TVPT9goLD6r6tCGp
    BmtuMPNM863-Qbt0pQXKZnYYYQ2msNj1lGG7xLgofqFH4pXgPAoq969qi_H40rAOFYEjSb56IP234kWWfKy3sACooH0VPzey6BVRhq9JQo8HpWhA_418_MM40UsE28zOQjo06hGIhisE
    GHgZGn4wruB5-PLx8QCoIFMdEKeYMNrT7EeDepQOQ-Orz5gEP0Iik4gfIrEko7teZIGNmDblyIpZSXAHUzvaWWMF0xDIzALzuymH0K_s_ny86vZbkC8xEG76neRMxG3SiKnN9bx2UQl4
    bSvzzJAngt7L1y6rc17A3LwcLvp5itjzoBoluRc152KxFN3E462hNkeTxpP57v6M3AfS8_o5zeKSsiIKlYHcxmZdzom7v2haTaq4lUuMCKA0AwcM2_SbEzl15l38OSTsD3tsRLPlkVwj
    WmdO6zAF0p6kV_t4VVGea0KEQQ6YrhC8_mSqbs8fAm_vV3NzIn2RHkH59mpUhH1zwQp84mKAuT5SzGNTEOFe7-P4COG35NVEsa1j237741SO97cCTz7PHD5eV6vi8CkTLSPQ2Br_ePIQ
    EmtJ1BjGBOHrINvOHAGcy_hx0VoVeo837MVUuuv9kv_nLFciCtmNQvtgFrasB0Aw-7tdwGubC-IQPV3B6LHLj9Jn8x-EAJOA05yCuWB6dtJW7gtnJwMC14h2s9pWiWCCh6_vCJLi6iEF
    JFK1-VY-4OC_XAyXd6AeIl1y4Kz7XUJ6_iWeQkDbEIpi3kfsyxp0e8Cj08-LGLnGRsXYlIvT24G2I63FnTB3p-P9wFE0G91LTlxhILd1-0kSGeD6jcBJcEoEtHc3o_LNztMA8OBzYQ6-
    ICAx_i8OVtIeJVyT33EmQZ0BUF-BNx3RS2w4060_zgy3E_1I10lvK15MLSD4QF909LzMxu4u-LKEJwpAGHYw0QW5e9mZ09845zK24XQCZE-x4LjTCUbiqajvdRNQfBp7w4dTJpM3DAk8
    r8dk-nEAFGREcLvBH--vODByFfJ_O4N8GyJ4I-tmE0Bf1H9WlA7h_3yZ4vpw_NQ_3uITht8Q7Olo3Ml1Ru74P8EN9K3cHj7qrCF2zxwB-6A1xvCOzDrE4CHQtq4K4RABgmJ_KoSn25PG
    -6OO3RsGD7B6RFPvVD4aQpnBA8n-4IxG4Uy959z750AjA3G2j1fDH3V22QOu7HDCQzPBzQYACt1IJ79xOu8cB60pjb-HBSy_l-FIQUdCDHntq_G8BHzx62J8NycD85HGVGU34LGU-fF2
    hyU1Q_vtBa830Blon4IG7Wrwlk6FSKc0Nb94-JK-3uKSDYAnLPGgkKk90G756prVCj2Mr6GFyzwyJJxW8igMw-c3HnOcHQXUDySXuJ6Z-FWEwSeAdHC4SyHFmOsWxg7NcH7MgyUV6RCD
    wIHwD4PjHEj5eipF0IXR5vDmGB3Epk2sCDUIFSZ2JD07A4Exu9oc0E1ICFLoX2FZ_LfyJz09nu07foPIb04UGNp57nEjKdADvrA-rdzDR--wFBz88xzTzRs0DJI00WQS-yFAHFUSD_PV
    6O2oeI2tDA7YKEFs9IPH0IzyIB5XfICp7w90XXYjv3NZnEUowaoD_wjf9TMEb7ZEjvj6261MMKPH6N_6Pac7oXrJy_nCQEsKz5uMkB0EI5r681PMOLgunD6w0bESXOSyGQ_djQ--3u60
    XOsa7WBFwsETGW_q7U3q2aEPk_7wRqJOUCCHhj--LgPi2_WE0dQhWKTZmA29V-QqvHqEFTQ4l1XGnyII_v7eFrWm4gstriAxjUg_eh36p_uBgb4kDIPZvqgx4Y5Vk9_Jm3S9OMxr1zoJ
    AEemqN-JWkNMmQNEOUZIg-_4ITVNFf-R6evB4DqUzQwVW4R1B1CVR3OAELNktiJHtKv8EX8CGaLbQj9Fs4Y2PYGRHXRCClQJVg69V-GrDAyHzYVRMCzS1cMWXFdCvwu8SLGFb2pgrFGA
    Lwi39C7hd3X3CIBzwG-XVJblQ390kMPJxMkJHL_Mkksu6Yd-42KPR2Fq6zyAVzbEDwPpNRnsodHF09_hiSTulMDAH1ORBq8EZqjP3Ix68Ljs8drwhD7lxSV9qLW8_QTF4iJiR0UDEK_C
    agW1O25geP3yDELAuzgWe0PCz0eAPIKi9tHq-12--C05OJy6x9PrMwXciqg9_Ccrc71OJ_PbPYUhu0WHdduEDJhtYAgJAXq9M5ORT16OlEWQB_GMW8zSGphCmDz3rxH81CbC0zgTV59u
    -JQMkLRFvTFnZ7XOkWHOzUCwNOtd_oFFPYgIQDj9M2SLRYziKUk2CyqP5J4RpiBKeFvxdzJ2MFi41GEVF-D6Up2xVI5JGiDMNCX9phR1SJ9sz-qVuFM1D_EoGzaBmJK_h7gEt0PKCwZA
    819jRlmKldKqrmuGLsn2bfAIJd6XW4agW6Enb5nHpAVU6GEHzr0WxpAHRKRuon3NP7BNOsAqMjcRDmdqv_I47ZKecpIZKBo2ubyD_MCt8eSaV91o9aMkF9dgYU5vSWtJi3JE33PqoIhK
    XnHuuGMYFN5ockLtzAZrNZPij1cO-IwdwV70GLDQpKnwUCVUtNe0XzAhgMfPS7ymQ2k7ueGBqGJFt5BTQmwpoGisF8vWqgz82TxDrbZ2jfQM8poYBcBh5M9YpdxWdHIBwcQvPlPK9vqr
    ULVnaVgAM5HzHODRJmIb02RNk6Lm1RuT-RLXNEs6u9eKytZJCM5GFJOz_7EqCyLgx5-TQihmzc39r_51W1nEiypYdcf7UzecMxsw5X0c1pYJd7LA-DLM8Q99BVyBvKmE5O5YVUAtX26l
    dahbJ7MbTEXXZB3JAVHO3MPtbf_cHXr23Z5YDTc_bMue866io4-QfXQxAXfgr4XBze5Iop_4m-nzuI8gSi0i85mDDWzkAfClOvBv676VMEEmliK5eFoCRZxzBdxRZhrbvItmTS6V2Cjd
    JpHKPw_CvsTLIL8qVa7G__QSKgKXE-6td8x19IRkqHuFwa8F6FLGjYxmjHDBy17BXDSGMO0VGA--a2sqC8I-Xe7LHfgLba28AO_jutCjp98HwfUDtXO9__MuHgPLcdjYKUHYQ3sAS5wC
    FCTuV26_a3cGO02ZXQ91ZOD9K-c5LnKrYtQFyUlRn8Ol2lIc4NGOYd5Qf85zEF-jrrWl1H4ZDK9inPGHmiGM1HNUKj8DUSZdwwEM5LBUpdxK6cLfN-g800dICULAGht2QxiXujLn6KVY
    22ISO_ZaC8PKyptJcMSy5ZqyGcWXRTK5ZTbCqJ86b1pq5SIQiCWJWHs53bUVwUD62nC6rt5S9A8xXPNMZGIP9A-MvEu9mYCi7N7weUg5FTDkG1xcG1zknIG4ZvAE9xqgKMc_z1Pnfegv
    leOAp5DrVAz3qYzUURdC253-gj6QooAd3j3o4Wv1UTGtH0HS3a5N1X_jpOY2qq0P04fKI25XupLSP-Z0u496KmMyv-W6-U3S-6tAru7ctBYioVUPVlRWw05FZ4qBSx5q9WTANN4CayF5
    bzO6CGSIlCCVoxpskL7W06fsV1XULdRdd5X_RjXlYWB3y9pOlz3zH28FhhANlY52Bca7QXUO-CvqZH_Msp38WKX6BwK3O9oeP0_aPnfqRkMJdFw-jtDLFEOMM716plNVi-qPMBz6MuOD
    a_FVwbBhcwNECC4A-eYRHxp23kqdEdLRmJDEtB56OXR0Ra2CIpQv7SHSw8tDYkHS3z4BO0zQv1_UYNcv-43UrKVR8TJLQPEh72GDxD5yarUWhxh0ELTlJ6lRPpHXUMKQLmkNDvmANlCR
    Zwu9GqwX6U5pEJNVHrNuGDQQZN6BSExcapHb4xZIwBh85Dg4wdDu7CaIN0HewK59s8-3QC1-94MlQD3rUJ3HbgKmPkbzhg5t13Ekrc45za56C50F93uBr80hcnF9KODK7IJ_xosJbF6J
    YUObQ12-B939G_hnRLw9NlODfFQkF4Fw_3MPH2FD_YyJqAxdfNknv30bHJG3zPNQY2Pq4C4Jaq_ZvPxC8IHJShIrdhGXgXQd9DJec-eXUk-ssFWHNmstfiv9EPVyf3GRXRuYkz9gYKOK
    Bh5ybXdHhvOrHHB4Tus26_0EPTyLiE1BdSbrO0W9dMcyZvW-1wHAJLRAVTH-1QD_lBAl1t7SU6RB-oXUJfj1Rgt2bsKRM-sq43aRMp6eF_pOOmoDFZ5MKOQNIK_VA93dw2xCfgAutML4
    DDgJPUjMlb0KSFwrY3E_AOk9_1Y-8JVWQz4lm7U4MOVzqVOLjh0zVoMzulNHHhx0UFZVxBVhRD9-G7CN7wG9B-g1TUIpKLOMKPFJEQJMNPKIMPJGKJNOMMOJKSKLQJPNLNKHMKHOGNNL
    TPLMILKLIKPNJCNKQLLMNJJNQMNFNMMJMKHGEMPKJHPOPRMJMJIQQLOOKPKKJMLHMNKNKLKJKQIROQRLOMKHQRPIOOLOJGIQGQNHPJJLOLNHPKQOMKMLNQKKQJMLJMKPKRLONMNQNKIK
    IPLMKMNUMIHNEJHHSMMLQPKMLKMMOOJRKKJCNJQPJSPSPPMLROLKKMPTOPNLKMPNJLUINKLSMGJMHMNQMOQNMNOMMPJNQSLJPIHNKQKGKFIILGOLMMJIGJKKKMLKQPKPJJJLLKPJIQKE
    IKNNHHNSNNNHLMOMOIJNNOMJPMNLJIOJJMNGKQMMKLUJQMMNPQOIKNNNOMOJPRJJLLHJKINJLJMOKLMHKIRJLSNHNKJFIJQHJILKKGMMNMOKOJOMSOQMOOJNLMGORLOMPLSOOQPJILLE
    PNNLJLKOPMMMKNIPLLRSTNNNPKEPOOPQQGNLMKHNLKPPKIRIRMQINEMQMGPLNNIMKHMORMIJMJLLSNNDJLKOINGMNIOVLMQLHLLMLOJOPMIGPMJKQJLMHQPMOLKNMMHMMOGNSKMNGNJO
    OMKNIDMHPMJLSPNPMJIONJKSOLFOSKJIIIGOMNLJKIRLKHLRJLLGIKJHLOHIFKJLNJONKQPOLLILJRMJMIJRLLLIPLQNNMPOKHPPKLMGJNKKJNLJKJIOPIOJMSHKOLPHJKLOIOILKOLK
    HHNIPJLQNJGKKJHPLNLPNFNOKHOLGQITKMINMNJMKKKISRIMPPLNSQKIMLOLMSMKILQIROJPOKOJPLOKPJNQLGHIIKMKOJJOPPNOLKLLPLOLKKJKGMKLGIOKGNFMIILIMIJJPLNKRMMN
    HHJRNNLJMOLKJMQKQTMJOKOKMLNNIONKSPOLMMLJGLLNMNLJPTKNRLJIKJKNPJKKKSMMPPNKMKSPMMMSQFRELHKIKLLKMFOHSLIOMKSHKQJTKPFIPSEURLOKJNUNFISQJILEOVRRGIPQ
    HMNMIALQFJFMOINFILLFPNPPFOTIPNKKGOQJPORPJPPRONMMQIRRQUONOKKOJMPDQJLUOJEHOPGLMKPSMLLJNMJNEFKHKHFMNPGNPJNEHOOLMKLLIKJGQKLHORLLSQNKQRPHSOOLQSJO
    MVHJJIMFFNJOHPMNLMJKIRRLFKEMOIOLMMLMNMKMIPQNHJOLMPMPNLIMNRNMPNKRJQJNMPHPNHMIJKNQJNPQOHHNOJVMKOPKENPNFKIGLGGGRDLLPGIKLOQNKNMIHJPNKKITLMNIKJIJ
    LNLLNGGKHOPINPKMFJKLKRNILNOSLOOMDIMRLNKIKMOOPJOGJJHPLPKPOOJSIGJDFJLPQGPQPFOIMGQNMLQPHOFKIHIPGHKLPKIFLNLOMFPGCSSQPJLMKHVNFQMLJJNNONINININJNJM
    JILLROHMUNHJJIKMMIKPKLEUKSIPPIOMJJTLJLLOMSHKIKOKMJMOMLPNPHLPSPGJOLJOJPFEKMNOFPHPONMHKKMVONFRNQHQLIKGIQMLLHONLLJKFLLGJCKKIMPUQKGMKNLMQKLKOVQL
    GDJHLGJJMJJLMNHININLKLPKPIHGNOGJNQEOMKOPGKFKVLNLJLQKJLOOHPJOQGKNMLKROMNLMMOJKRFIPKNKHOIOKMMMJIGJVKNOOJKRNORJGQJLQNPJQLIMVGKVSONNJQJIFMLEMIQP
    OLOMMQPOIIGQKKQNKKLLJNJGGPJHJNMRMMHPHJOSUNKHKIORUBJOORNGRQIQMMONLNPMQRJOJONRNSPLMLHKGJOKHKTMIQPSIKDRJMKLOKESLJKKSGLNLKQRMNMPEJRJMLNNPONLQEJG
    SQJPFLQHPIMLMSNMOOKJOMQJMMOOOQKHNMEKKTSKLOKKSKLNDFNQBMOKOUQPKPIHLKPOIQPLMLJHVORIMJNTIIQONMPQJKKNJHLHMHPMMTIJKOJMLPLQLQOOHHILMRDNLSJJIIJHLPQN
    GMMJGLKRLHJGMKJOKMLFOLMRPNOKNQQUOJLPPNLLLUQJFMGJIKKEQOOKJKPMNIRLHLPQKJPMISEIJNIHGNNNOJJDNLMNMONHOJOFLNOMKLKLLFOKQMSGMGNJLIMNLHRIPMQNDVKKKLHL
    IKGJGIPNLJVJLJKMQPIOQLIMNPJRMIMGKKMHMJINMFNGKNLHMMMOJIKOGJPJMQOMNLNHGHJLKOMLKMMJUGRMPOHQRPOJOOKLMOJMNKPNQNRIKEIKLRKNJHQORRNJGKIQVPJNDRKKNNNS
    ILKGJQLNMIPLKGKNJMMJMKLIINMSHCJLOODKKJKSIRKPMSNNMPLTLMHPHOKPONKSGBJHKNJOGRKSOVIOOPPJIOROKKOOPPMLOMMNNINPJJLOQHJKOLMKJJHFKJHIMLPMJFOPSNLILLLM
    KRJLULNJHGKLFOMKLIJNJLKLIRMKLJIJMGDKNHPLGJNSOHLIMNLJMGPNJLHPLIURGKKNJKJIKPRFOMLSMLMJRMNMORLLEOOOHNLJRLRPNNLQSKCDCMQMINIPNIMJLNGJMLNOLKOMDNFI
    RSOQMPPTNPRKNMMFKIOQJNLMQRJLMJQGOIJKNPGLNLIHFOOONQGIOJMJIPNMOCNKNROGLNKKTLIROPNOOMPMGPOFNNOJIJKLLLLNJPSJJMINLFLJLPOLTNLLPTJEPCPLMINNQILMLNEM
    KRRHOKINJGMTONIPHILPMPKMJKLPKIPJKMMRJKLGQJOELGNIJNMSGNIKHNLLHKLIALNKQNGJNSQMKPGRMPIJKLPIIJJJOINEJOOSNLNMNMRHIMQNKKKLLLLTKMPKQHMIKGKPKKMOQIQL
    QKKMIPLMOORGMOKOHMPLPKJLIQJOLLLSIKOQLLJNKRMNHPRMMLLJLIKLOLKOMJMFLRHOFPQSKLMLKKNOPIQJRKLHIFNGPPNONLKLMHLLJFOOOPJKMLIMKOKIJLNKSNNPLKJHJPPKOMNN
    MKKOKHKORJQKLONMLKLFOLPLJQDJNLULLJJJPMMLMNIJQQPKIOIJMLJLIFMJKRPQJQTLSUIQLIMPJMKKKQOIMONPLRRGMKOOMJLILOJLRNRNKJLIMHKKNJKMPOHJNGKIHMKNJJRLMIJK
    JLOLIKLKOKEKLNMIKKTJFMPOJJNNLMMNKJGKPJNVOOJHKJLLKPMQHLQNPJNQLMMTINNPMJOLNSKLLSGRNMIHMGNMJMRHOJGMKLKMKIIMONOOOKLJQNIHMOOIOMLOLHJKJMJGQIMLRIMI
    GMMNGMNJILOLIRPNOILIMMMMNSHKNNNOMGONMOJNFOSLNQMJKLHIOJJKKKKPNLKKKKOHJMNHLNPONNKMLKMNJOJPOLMLSJNNPKLTOIPIJNKKKHNNMMENHPSINPOONLJHKHKOFLJNMKMP
    NOVPNNIIPOHIPLPJINJNMLJJNJIKILHNHULOVQIQULHNKQQLGQUMLMJHNNKNPOJJMMNKRGOPLLMPMJMHOKHGPMIIPIKPMNQIKKMOJOOOOHKLEPQMMJNNFIDJPJTKJLMKPKSGJPNLINLS
    JJKJSOLFLKMLLRPLKMJKIJKDPJHMGSKFLNHQRPPLHIMJNRPIJHKLRNULMKLOKLNKKKMGNPQHJMHRORTENMOLMPOOMJGLIOKRIJGGMMIJNRKJKLKKONKSLOMGLMJOEJMNLONHMGTJKMMQ
    LGHKTRJQGKKNOOISPOINLKTOOMHJKNIMMNQINKINMKKLLQQNKJLLLSNMLKKOMJKOINNLNNPOGJOKPKMORLQPONKGMLOLLOIIRKNKJQIKJQJOGLGKKMIJPTOMPPMKKPKSQNJLJOHULFHP
    NLJLQNONIKKKENJTHQNHMJNJJGIJKKGMKOOOLFFNKJPPEPQLLIKLJLFOQTKIILQJMLQQPOFKMTINNRQNNJMLMKQJPMLNNIVLJJKVOGOGNJJNLJIRJMMLKLNLLLMFMSMISEMGQOKSFMJG
    ISMKJMSIKHKPKLQILPNIOMIKPHNMMOOHQROLLTMOQLKLMHNILQKILNMKMIPLEQMHKFOJTLMLJIMHLHLMKUOGFNLONINMJKKKOMMQMJKSPIKKOJMQRDPLEKQNNOPMRMNJSOLSNHISLKMO
    IJNHNNKIKPINRTMJNNMOJHRJMLNHFKSLLJIMIJLQLKRMLONLJKLNVNIJLPNILGOMNGHILOPIOIFKGMINMQMLNIFJHIFMJNONNNMKLPHKMLIJLNLIMJNKKOOFMMNHLIMIMRJLKLNKQJOS
    KQFNRLJIHKIGNOOOJJQQNNLKJRJGIGHLMLQNQRENMMKKQGGOMLJNLOKJHTLKONTQKKKKMSLJKMGPLSQKINQDKKLPLOLLMLRLJJQJHDRNJHJLTKLHRROLJKPKPMJNNJKNLKNRILLMJKJJ
    PNUPGMGPTPOJNNIPPNLIMIMPMKNKOJRRELMGNLLTNNNIRILLLOMKNIPHNMMKFFRLNLFDLMRJEDIHMLLHMICHGKNMOKPIOOKQLKLKPNNNLLQSJPIQVJNLJCKKLLOULIRNKIMGKNKOPKMM
    KJPPTIOOIEIOOLIKOMMOHJHJIPLFGNPQNMKNJLIFLEJBNUHKMPLPPSLIPHJQLKJLHOMFPRKVJQJOMIOLHMJINMLKKKLNONONMMOFMJHRPNPPHMLPJKJLKLMKNNJNORNMNNLMJNPQKKIJ
    PPNONOONSGIKLLRIINPOOQGOOPMMTJLKMOOJMLNHKJLNFILLJMSJVKJJNJKSMHNMHQQMGHLQMLQJKJJIOGJKSMPJPJPIMGQFLKHMVLEOHIJMPNNHPONONJIGFHJMKLJONKMNQNPTMKNQ
    IKJTOLRMGEMORQBSNJQLJNNMLLMSGOOQGVJGRLOKOOLKJHOKSJILKOJGRJRILGQRRSHOHNKHKPIOJLLILSKJSILJIMNKJMKOMNEMIJJHLLLLODQGJKNKMLPMIKQNQMPPQLMKHKPKIJHT
    GLIMNMLVOJIKQFJGMMNLLIGNNRIQKNIOMLMKHKKORKLLLIQMKOPJLLIDMJFEHGIJHOFQKPKMIKKIKQKHHMJKIPGQOPESODNMPHJOKMEGMBNONSMOLLSLQFMKNTRKNFOKNJHJHOLGNHQN
    KTQLHOKMMJLHNPKIIKMOMLJNKKHNMRRMKKOPSNHIJJIKINPJCNKJHPQSOOPPPNKJKJPNJTNLNLLTMLQJPPLLGMMMRKMFEOMLCLOPGRFMINQLLGQONKLNOIIIODIJMOBKPONKNMRFKLIM
    IQGONRKPMLNNMLOKKPMLNMLNROTLPNNILVRHLKRKMMPNNMKOFLNMKNTLKMPONMHQMKKLMNLMNMLNKKNFPGONJORMLNNJOJLONMLOKHMOIQJONIIMIQRHHLPOSIMPKOBORJILFOJQFILQ
    JQKOILJJKLLLKRKMNNNEMOQKLILNNLNGJGNQOJMHHONIJPKJNOKSOJQNJMOLOKJKPOISINKLFMHKOKJRKMJOLRMIPELORJRLPPQOMMLNTMPNOIJJJIGPDLJONLPRNKMNRLNGMJQMKQMJ
    OUHKPINQKNMJLHQISMJJLMEPTJMMLJJNIQKSOLNMOLPOGHMMGKIKJKMGLNPOGKDNGOOLPSHNJKQLRKMQJRQRNRNGCGOMJKLFMOSQPROOKQOMINJLQSOGNSGOKKOKKHPNJNMJNNKOKGNK
    NMKJKMMRSQLFKLIPMILLPLRQKHKMRIGLJNONNOJNKPLOEKKSHLIMJIJGLKKHMMLMSPKNLJOKONGPPNERONJNLRQINPNJHLLPMKMOKGOMPTNJPMIHGGKJNLCPNLMOHHJNGPVOLQHJQHML
    RKMPQRFLLLNJMDLRRMMPUILNIPGHIIISLNRJTLNONIIGRHLMPSOJLQMJIMRIJKJMNJOSQLIKHJIQIJLHJRKPFFMRNUHRKPKNNNLOQDKMGHIHQMLNIQJJNMQPLKNOPLNPJMJMMNPJMLML
    NMHLKHNFDGQSMOKOMLHKNJNIJQJROLVKLPNJJLOGRPOLLNNKPHOIJJOLQMNGOKKMONGPELVLGQLOJMMNRMSMMILKKMJONOFLRGMHNMLJHKLJNMMLOMJHHMOIKLNJILLLOIJGKMNILNLK
    HJSJKNKJQGKNLIMOHLFLJMJMKMLLIJMHMPJIOIMLNKRKMIPQLPJMLNMNPJMHPLMHKNNNLLLOLMHJHOLMIMLHJMKOJRMNSHOKKGOJJLRMHLPNQIKRMMQRQQHIKJMQOPELOJOOEGMUIPQL
    JIKPKKPKKPILNOHJGBMQJMOLAMJELKFMKIKQJNJMNJJCSMOPGSIGOIMIURNLLKMJLMKKFMLLFQQMJGKLQLMNKPFIJLNEJPOTNOHTOPNQLGSNJJLJLMNMHKOOHJJMNMIMNLJPEMLRQMMG
    NMJSNKOJJJHSJNMIPSMNPQJNLKPNMLRNUMQOFPLPIGJLHLTOLOMQOLPILIPJLLJPHHNLKLMSONMIMHJLKIIPKMLLMFLKHGLGJOLKOMOKMTPLJMQQNONDPOIHMQJIMIGILLKLKMIPKHJO
    MMIPIMIRCJKIKHLLFFLOLFKIQGIRILKQCMKMMJMIMLMIOLKPLLOLQLMMKLNIOLHNPTMILOUQIMJMJNKJPJROMPOILMQMNNLQJMJKJLQGHNJOMNPONRPQLLMNPJNLNKHVLKNLMHRMMMOO
    OQSHNHLNQLOMIONJMRNINQILMTQGIPMQGPPOEKKMVHLPKHKMOIGJKIMMNKNLHNLPNLKMLIMIKJJVPOJJJFLLJKHJHHPHKOOTNNLOJMKTSMMGOEJMGKMGJMNKIDPNHJNIJKKGRKLOUNNR
    MLTPIKKTMFFOTOLOMHKMNMOHDNNLQNJPDJMUJOPNKMLGNMLQKHMNMJHKHMKKHRVSNPPMTPLIMKJRMHNMQNFKPNLQKTNHQPKGNLVIQLKMJJRPJIMMSFEOGPLJNNGRCOJKNNLRKKJOIIRK
    OKNNMHLKNJNLSOJMFNUKMNOQPMDMNKNOJOQPHNJIMRQOMNONMLKJJJLMIKONOILTONJNMKOOKJIQMNPLLHNKFLHHELRVGNJMSQMSJIKJLLQNJOIROMRNLIQLJJMGLPOEMOHMKJLLJJOI
    MMLNFKMPLMHPONNDAMKTEMNKLILNPJELRISEFELQVOJJLKHMNKJGGPNCJJLIGGELILLMRPJSOKMNRQFIVISMRNGIPGNNHRUIIMMROOLPNOFNVANJLMOLDHKNLNPLPPKJQPMGMGEFILHH
    HEJIINPNKLNMDHHJLIKIECFJLLILIFJMJTLPMPSLMFNPJHMKMJQJQINNKRNHOIPOHNLIKQJINIMEHIILROLQMKLIHLIOQHLLQLMPMIQPQPNIOPJJKOIJFMKQHPQGJHQJOKSKMMMJOKLM
    LKJLGNKLSKDNRQJJLMMMGNKLUHPKLNHKIHQQMRQSIPIKKPSOFRIKLRIPNRMSRPOTMRLOJHFTJFSGOTIJNNHKLJIKMOQJOHJLNVOSGJQQKMLNJHGORJJBRPPQNHIJLLNJKNIQKJRMKQNJ
    LMMJSGJJNPJGOQBMMRNMILRGQKDLPLIKIIQMOKQPMOHRKQNJPLONKNPMJJLPKONLNPJJLSMQORLNRMKKVKINHINPJNDHMMNQKOJOOEHIPSLLJOSRGJOOJHOJSJNGMMOLFLURNGOMMMLN
    JELNNGMMNHDMIOLHPRMQJLGMJFGIQNKDNJJQOPRKJKPLJJLFMINNHKLOIKKIGPJELHNIHOLRJLMNQNLNPLKPKLGKHJMHILMLLNQNKPKNJQLFQKMNNKMIHOQJRPQKNKJKQKHPJNHLLMOG
    GMQNJMKOJORSLFQLMLPTOPNPLHIILGPIOMHNKLJFIPNMONNOJPMJKKLHIHMOMMGLQNMLQHQQOFINNUQIQPOKOMGJIKNEGOPIKKLKKIPMLIQMVMNNKOTGLOJSLJOLQINLOFOIKPGFVMML
    GMEJKQMNIKSPNNIJIPQRNLMKMPNJKHLNMIHKQILDNNOLMOOFPSJNMLOJKTMKKGRGGMGEISOJNRQOOKMEIEQTVNPRFIOPJPJQEKNOJMKNIMKLLIPLQJKTNHININKMQEKNLKJLIQNNJGJH
    HMNMQNJKJMKNMMJMNOPTNLJJQQOINHIQKLLKFMIJKLHLHMPSIPLNNPIKNNLKLILHMIOPESMLVOJKJVNFIQNLHJPQLIGIIIJHQJJPQPLFONMFPKVJNPIGKSKQJHJMIPJOSMJTLLOLOFKH
    NPQKJHILJNIOILNKJJNGQQOLRMGHVNRIPHNJJJGTPOKHGONGMLEFHOLQPPOIMKKLLTKJPKPIMQPJPGONJLIMGINKKIOPLLUOJMGGMHOJOHMUJMLPLKNHHKGRPKRFOLOMMKJLPIMIKQJJ
    OIHINSGEOHQKPLNHRKNPPOKJGNLJLOHNDQQNKJHIGUHOLNIILKOOLQLJKTNNJLHNHKJMKPNKOLHKMNPMDMKRNQJOEMMRJOKQPJNIGMLKIJIMRRFJRJNQMOLTIOHQFLLRNMJKKKLMNIOL
    NHMOPPNHFROHGTOKMJKJKLQEKMHLLOPLQFMMPLUNKPIMEJHNKHROLTLRKIKMRFNPQPQLJOOMLQNJPLUPLKKLJJOOKJJISMQJHMKFPKKOLMOOKOOOGIIJIKPHQLSPJNDHJONJPPOLMLHN
    KKNKOSNJJQLKKITJFJNNUFNIJNHJLLQJNMLNLMIFGNKMJOOOOQNPNTPMPOMULGNQMTGOMQMNLJMIFNHJKHPPKHKMMKILNNHLJNIKLIRJIKMKKFLHKONLIMGMKLIINNUPNMOJLLPTMKLM
    IOQLMKIILJOLMPQNIRIRNLONJMLKNMTDKPQLOLNJVJGILGJKKNQJLJFNLLKOOKLMPGMONOOOKKNLHONMPPLJLOLJMLLKNLJGKPKINOOLKLIHSNNJMNOOQMOGPLMMKNFJLLJMIMOOKMKN
    MHONILMMMNLQCIEMIOLHONPRJHJFJMPJGMKKMRKIOFJLLFMINJOORRLMQFMIMKHMJLEKNLJKKINKKFRIOJNPMRJLPOMJMLIQNHLPHRLMMFLNTNNKNORKPPKHMKSPKPEMSOMJKLPJHLPM
    MOKLJJIJRKPKOFJNPOLMIOOOLQLIKHPOJMNHNLPOMOKRMPJQNJNLMLMKKLHCLOHMNJLKKIGKPJGLLNMPJOJMJOLKIKLLLKSIMQKHKPKJMMQMMJONLLJNNSKONHMGELMJMKFKRRKGGKMJ
    JQLHNONLOGMLONLNKOKNOMGQKMLODPMOKPNKMKNPMJGFLOOMNIMMJJPPSKPMJJSMKJJPRNQJNMERMKGGSJNKSQIJSPJNSLKMIJJOMMEJOHNOMNILMPJMKGUGGIHNKMEMKJNLOILLMLJL
    KMPPPLKMPKLRHHQOJMLMHHQOGMIIQJHKLLMNJMNNRLOOOMHKNPNNKKKKOJKIKOJIIMJHLTNOLNNJPSCLIHNJGNJGNIEOMHHOIIOPNKPKRQNPLKGOKMMNPLKINKKMKAKIIMHMJONOQKRO
    EQNNPONOLJLHLIGLONJPGJGKSPMPFNLKKHEJNJHGSJIIGOLHKHOMQMLOJIOPJPGLJNLFGKINLDKLEJQONOUORRPGLQMPNEJLLIMJNIQIMNFNNLLMNQQLPRMJJOLIKLONLIIRJIJOFLIN
    PGFGLMMMLHMJKSOSOKTOLLGQLKNJMIMOKNQPNFISLJFNHSKHPLKLTHLJIPHGMHIHMOKJHBMQGJLNTEKRQFKJKMNQHUOJOJMJMILJMGKILIHMIRLLKHJPKHVPILMLMFOLMMLKKIJEGJHM
    LLPNIJGOLIINGFEJFMRMKNMPJMJOFJLLOPSLKGINQVMMKKMMKKSMOJQMMJNNLNMGONKGLJKPHMMMJQKOLNMPJHOJSFJJLJMMLOJGJMQGNKLOKOMOLPKPEMJJMNLGJIQIJOLJMGKKIOJL
    MJMRHKMIGTMPOLGEKGJSKHOLMLGMOPJLIMJOOONIONHILFQHHFMOLMLNJKHSLMJKJMOLFMGPOIIOPLILILOJKNJMQKJKQPOMJHLOKKNKHMIJIKPONOONJNQPMKKRROLGOOQKLJOLKJLD
    NKIKNQTRNNNLJONNKOGIKJHHIMKPLPKTHJOIJKOMMPCHHHNGJIHJOIMDKNOKKMMGNMOJJMUNJRLKQLSPIJKRNMJMJLNOHPISIPHFRJMPMHIQQOIJMMTPLFOLONMLLILKFNMJLNKHHLJJ
    MHGONVNINPOFHRUKOVMPIGIEIIMPMKKOKNMQMLMMORLFNIMNLMSLHPHNNPLTKNGEHINTKKKKNNHHRQNKUKKJRSNFSRJNHNIPLOVPOIKNVPIGQLQJIFJPOOJMLMGNKPLSSIHJESSKGRMJ
    LNLLMMNQFTMPPIKMFIFNKINKLLOLJKNLUJMNNOJNNJRROHMTHRNGLPJIHKIMKQHTJJPPJIHMDFHNDOLIRNTOIPLLREJKJHOKVNMILHMNPJQMLMHMJIJPRJMJLHJMKLPBPLNIMHJIIIKJ
    LJHJRKLKOIIPFIPKKEQNLONRIFODJOMMKMOIOQMTKHLJQPPMLFNLLUOJHKGPEMHGJLQHONHFLKHGSJLNMLQPJQNOOJRKPGGMQKMLGQHMOKKMLLHGFJGNVKOINGKRKJKPLLJOCTKHQLGT
    KLOOJLVMLDSJOKNQILJLJMELMHPKOSJOJORIIHMQJLLOLNLHILPDMKOHPNLLLMMMKQIHNAHIKQNIPJMLJJDLLUNIJGJRPMKHMKIHMOGIKLNTKMJPHHLTKLJLKMOOHLLKIKKKKMRIKGIG
    FMQJPHNJMIGLQRKSLJJFJKMKNNPRLOFIHKNLOUPKJPGNJRINHMHIGKKHPVLPMMOOPSQOGJQMOKQHOTNPMINPNLGJLSNMOOLLKKOIILHLMQHIJQIQOKJGTMLNRSKOMNTJPMJJJMMKJEFJ
    HMHJLFOMLLMLFLONMFLHGQOJNOFLFNOPHHMIJOJOMQPHLNPLLQIPSMLMIHMKMINLQIMJNLNJLLQVHHMMNEQNSGINKJJHNIKJMJKINHNQPIIGKNJJLHJKNLLMSQLLMLPJJJPQHPHKMNLO
    OGLQNPJLIMKMKHKKHKKJOGJKJIJLNHMKKPMHILKHKLMNPLFOQLNGOOHKJHQOOGOLLJKKMMHMMMKMNOLNOUDJKLQLGKJSLJVTRFJQKMNJJMCMIEKHJJNOMFLQHIQHIQJSIOEOKJLKMLML
    NMMLOKKPLOJHMFKPJRINPMKLNFPJLJNJNOFOMLLIRMOMIKHSNLONMJOPKNKJMPMRLOMKJJLPKNIKOMQPTPLMLMIMLFKPOGPKJKDMQQTNSPKMHJQLFNNKLMPKHIHHMPLPLQNLORRJLINK
    MLHGMIJKOPOLKMKDQLNTLOJGIFILJLOIMINOQJJLOFLNHJOLILNTPPJGOKSPKNMKILMMNIMLRMNLKJUKTEJLKMOKQNHOFKLPHLHENKILJOLSRMMUJJQPMQKLNJOKGKJJHGPNRKJQLJIH
    HJNFOHIOOMLHMNMKLIOMRFMMJJLRNKONIRPMLJNHNOPPMLHOINLHLIQKNKMJHJOPJHIJHLKLMLMILHKIEKRKLGIJKLLKLMIQNKJGFOJOHKOHEOIPLNMKMQLLNMNOIENJIHNNPNILOIPJ
    LPPLNNNGIMSIJOUOLNIFMGGMKLMOIMNOUQRJHKEHROKGJJLTIQFMMRLMUNMKMIOOLILJMOPPCNLKHJMMNKQKSMKMNQLLKHHKJEOMOJLOKINJKSJIOFQOHKKQIGLPPNLLMOKKMKIJJHNK
    MMSPMMOKLIRHNOJNLMLPMEOSQQLKOLFLIOIJQOOQLHOHLMHLNNJMJRLJJPLLKLMOMKKIONHJLMLLHIKONNLGOMSFNHKHKRJOLHJQIGPHJINKNLQTJJIFMINPMPKNJMKMMMKNFFNIPMQL
    PJJGFPPKIMIJOKNKLGEJOMLPJGIIIKAPNNHSKMJLJMSPPUKKKMJPJFJKGNJMLOLMORKIPMHNFLRNPLMKJOTKMMKFLPOHKITJMIMJCNNKJLPGMNMRIMJMIMFIJLJMODJHJJJJOLLKGNHL
    ELHMKIIJOIKLIGVFMLEJOPELUPIOJNHKMJONLROMJUJHJIOMVONEJEDGGQLTJPJKKLNKLLDLMFOFKLNMMPJNILRMPHIPKNUFHMNKRRJKNJKGMMJMJMDNSJHMLUHHPHNOPNPMFMJPKHKJ
    KNQMILQMRHPILGLJJLLQOIJRFMEMLKKJLRGLLOJLOJNKLRNOJPILNNJLLIPNNIJNFIJPJIGQKIQLLFKKRMLLPOODNMLJPOKPSMMNEJOPLMNNLFIDMOIJQIPFIMKHMHSQOMHLKLJMHDHL
    MLMJJNEMINNIGHELGSNIHPHPKGJMLPLHORNNGJJQKHILLMMJIQNJIIRNMMRTMNIGKKMGLJNLOHKONMOHMINHIMILHQIKKJLPIOJOOPFUNJKONKHQMILNJNRIKTJNIHHOQKQHKGJLIKOP
    QBGLIKNFNJKKIILMNINQMIMJOPKKMFOGOMMMKIKJLAOLHJHHLFFJMPHONLILMNRDMLLIOHJRFGMINILPRPJJKLOOLLJHJIMOLHLMINPKHNOGMJPQMFJGMHEOMNNLLKOPINJHHQNKLMMJ
    JLLJKOKHNRKJMKHMPGILLVIKNDOILRMENVIIIKKNMFNKQKIJQKKKFIMLJOJKLMJOIHHIHGENGHOMJFILONGJLMGLMIJKHFJLFJJPHMFLHMJPPDMDTRJLMNKOLHNHLNLMQMIPKFFOKJON
    IMELHKKSLQKPKJLFKOIMEHJSTKOQJPPMKJLHLLKPGKNMJIKKHPKPIIJNLJQGLMQIMQIJKKINJFIIIQPIJGINOLJLKIJIJNGFVONMNLIHMKJFJHGOSNJFJNHJNHJDIKHMQPLMLNKFLHMV
    INKNKOMFHECKOOFLHMPKHOLONIKLNHQOHHNGPONIKJINDHKKLLLJOKKLKJIHMMHQKPPIGIFNLHLOIJHJONOECJKJIFLIJIKMKLSIKLMILGKEFGJKEPBDKOMJNIKLGFPHOJLJGIMEFJJE
    KIHKHKHHCMJJJILPSNDKHMOKLLJJLJSMLLSRNKOPNKLPLPKMRNNGOMEQLLPLMKJOHLQKNILMKNLLJKPJJDIPKHFERMPLJGLNOPMLMLPINLJONRJNMIQHNPIOQLNINKKKKJDLJMJINPJL
    NRLJMRJHQKLSPNKMSMQLNJLKLQLJNMPIJIPNLQMJIRLMPGLMFQKNMMQILMMPEIGHJVPPKFLKKULIJHOINIIJNQONDOGNCRHIHFLUFEEFSNIIOQLFKKROBOMKSPSRIHRKPMKQOIMRNOLP
    OGRURKPPJOKHKJREGPLOTKDHGOMIJGKORNQINQJHADKNKEGMGJHQRKFHKIJMFFDKJKFGIKNGQRNKOPKNNNPMPLJGRRJHQNIONPJNILIJHLKKSNKLEHMKLNQLOPJNMKINJLILQLPLNKNL
    JHJKMCJKGJJGMLKMHNKINOTMRIKGFJHMPGNKFNJLQGEJLKJPMQLOMHIHOHMIPMJKOQKMLDEQLNJJGNNNDELLOENIJLOEKKRJPQIKSEHHOIMGIHGBKJGPJHJLJMHKMKKILIMLOHLHGQOE
    ORHJGQGLJOJOQNLOHLJNMFOLSLPIPINKSMNLELKLLOKLJNKMLMQJJEHQMLJNNUTNQSKPNIRNITNPPLRQRPMPMNQMHDQNIJIQQQLMRNPILIQNSMGOQLKMDKLSLFOHJKQLGJMKPSDNIJLN
    MONLLLHMJLLROQDQJLMLQHIJPQNJMMLOJOJLQFIOKRNNINMRMKNPNNJIMLOLLGOIQHIOKJJGLMKVOKMLIJKLOMJPOLMTNNGIJNMPKQMLJHKJNKKPKLNPOTMIJNMNLMFRLOLGKKJKUMPF
    OLKLLKJHGHLQSFLNILOHMHOIIHNLPQIOFIKOKSLMNOJKPNNKRPMJLMFORLMORRRMJGSNPKKPOJOMSOJOIJFJNNOKKNKMTJMTPJKMKOKLOMLPMHKNNNOLPURIILHRLIPPJKILNMNKIGNT
    SDPNINNQROINUMKLMHKPPOQGKOROKOKMMGQILIQIQKUNKKKPFKMULLLLMMLOILLRMIKNKJQPLNOHJKPMNLPPGLNNOSINKKMKJMPJNLHNLKOKSNLQMKNJNPMMPLJOHMILKQRKKOGKMLML
    JJKLKKJIPOPLEMLKMOOMHLQMLJMHLRRIJNMLEIOMOONLDIMJHKQMNJNMGROKMOLPLOOPNKJTNFQJMQLINMCMLJMPMJGOMNMPJQNNNKLGNKKRNOOLNLHTKLTIMPQVMISKMLMLNSMFIGOG
    OJQKKJOPLOMINKOKOLHMMJNLMVILNPLHJHLIHKPELMKKOOMONLMHNOPLLKLKSNQPONTKHMJNMIRJMIMMMOJMGQPKLOIOKNJJLMRRNNNMRGNPQNNRMLJKQPKNPOIEMRMILNIHKFJQKLKI
    VVJQLRJJLGOIOSMJLNJMGQLLONNOHKPVHOOMTILKIKLRUJQOMGHMGNHLQLLMLKKKPPIOJMLNIJLGEKFSUNLKFODUPRPPINJPNMLKHJPMQMMNDSNLNIKLKMJLQMQTNLGOKPPPIMIPLPJO
    MUKKPIKOMMPHPLJPMHMPRONPOOQUORJJMHNQQQKPOTMKOPKNQKKQQGNTOMLJMPMGPGKRSKIIIKIMIOONGIOMMMFLFHQEMOHSRQSILPJPGMREJKTLQKJLNMPOLIPMRSPNIQNLNJJLIMTP
    GJLMNIOMLSIPPMMGNLOLHONHURRLPNOQFOMGLPKLMPRSMNQNMLONQKOVPHJPRGFIFPPILELNDGDMLGOJHKKMKNMQMIMJOQRQMPLOSLQJNRTHEMOOMNSMMGHSIDHMPUOILKLIINPPHMSQ
    ILTLHQNLILOLLKNUHIGPLMKNIIOILKIOJLHKMQFNGKKCPMMOAFONSMMRQIMJKIPLKIGLFHQLMLJOJPGKKLNGOMGRIHGMIJJGHINMOJIOKNMMLKNMRJHKNNIRMPJLOLLMGNNOJHJPHILJ
    NHLPFLJJMNMJPOQLRKJMIIGOKJGNKKNKJNIKNEQLKJILKNFIJIOMOKJJIHNKRNJERMLGHNNHINOLGKQKMQMHJUHQMHKDORJOFJLINLIKKOHKKIMNKLNNOLIJOILOSPLNJLKJPMFLFKTE
    LMPNLMJKIMOKORILGJMMLPHGPLMPJKMKMLMIKKJLJPDNHLDMJFPJLGQFAHJOKIKPLMJOKMLNANGKJMKINIPNNHONGILJOMPNIGKJMJMNHQFNFLNOMLNJTNKISMHOOOONMNIVILPHLMJL
    JOHIHINHRLNLJILMLGKLJHMMJLKLNMKMMJELIOIJQKMMLGOMNPKPJKMIKOQLIMNMINJPNMFLILMFJKMLIKGOHILMLPOMKOKMMJIJMKHRNQGLKKHNLKKIMNPLKKLILMJPNLFJILNILNLF
    JHEITNRJMFSHGLMKLOHIPJKMHMHOMKKNMRLQLLQOMPMJKHJHKJKPMQIPJJJJLGNHOEMFFIUIJGNOKLNHNMLDLQLGNKIKJLKLKFMQQNNQMFLOKMPKNKMGIRKLJIHDJOKIMMIMGOHNMMLJ
    MEHRMILJNOOGMIJMOLJLOISLKJJKQILJKBLOMKOQNJOKQIMJOGONKFTLKGJKLJGNLMPINHNHJREMNPMLMKONQKHLLLJNOPOJMJHKOTOIOKKNJMFHHGRLNLKAJKFMLPILRLJSOOIINNOJ
    KSPLIKMIMGNIOQRLKNKROORNTHGLHLMHOONPIPPPLOLRMNHMJKLNOMNMHLHOJINOPJOIHMJLKNMHJKLMPOLHNLONHPFSLHJMLOPEDMHJNKOJIHMPHLIHPOOJNMLGMJPLLQJJNNFPORMQ
    LJLIJPLLOQIPLKILFFIAOPKOSNIMJKNLOMPIIOOMIJJKLPGJJKMLKIQKNLOJKOKJPMKQJJMJLOLJMLORJIMNPJOQPKLRIKJEMKIOIKGMHMKMNPQOKEQKKNJKEMMNIGNGMMHJIDRNMPKK
    KMFHLIKGONJINIMLLOOMLPLKMLQIILLKOKPLJIKMMLNLJKNKMMJKKPKOPIPIILLJKPJPNNNRIHROGOKKPHKNLLJNIOIKIILMKNFIHJFJIOQLILFJMJMOLLNNILKKIIKLSPGIIKMQIOPL
    LPMOPILJLKRHGHJLNSQMQMMKKLKLFPNUNOJMNMNJSHOKQJLJKJHOQLOJKOIJLMNNDLMNNNNMKOMNMNGLPOIFMGMNKNKMHPLKMNKMMFNPMGRGLMPJKJQIOHMMHMPMSSPKOOKKQIKRPPOJ
    IPJJEHGKKONLLKNIODKOSOMPJNHHKMLNHQIKMNKJLOMLQKMIKHKPOMLLMKMNKILMPLIIHNILRMNJMLGLRPMOJKLIRLLQIJJIQIJIHPLQMPKFIMMJRNLJQKNPDFRINNNJLHPNJGOJFJSR
    FPHMVQKOLOQGLFOKQKFKINMNJQJJLIIHHRONJICMGJNHKJHONKKOMJMJINLNKOPMOHNNMKJMLIMKKPRMINLNOQJQPSTIQTOQOOJKKLLJOOPOAPOIRRPMNPGIIIELJFLPQQILJRPJOMHK
    IRTOTMGIJPLHUMINNQMHIRPKLKEHROQJJILLKKJNOJKKILJGKKNKLKPINMDMMJREQOOKSJMMNHLNIJGOKLLODOLMMPPOONKLFNKSKJLIKUMNRGLLQNNQKJOLQGNNIJKLKNLQEKLKQAPM
    JKOIEKMLPIILKEILQKHKJSPPHLLPIULMHKHKHPIPHMLPRJOONHJLILLNOSLJKOLMNHHJLJNKNQNSKLIIPIMGFNLMLPENNMJNJFNPIRNQHPIINHLQKGDLHGLHPNORTKMGGMLMJJOGMSHJ
    NOIEFLJPLFNLQLMELPQJPRLMNNJONSKGOLKHMNKJOMMKIJRSILMHIIJLKJNHHJPNLKEKOKSJMLJQGFMHLGHLJKONGOKLLPLNKEKLHNLMKOTKHHOPJQGPHOOOQNROOLMJJNLLQPNIHGNM
    JSOMKGLPLMMMNMNILTMNDJPPLIOLMBIMOLKQPNJLIPFKKMOPMNLNMLJNMFIKKKMHPPPSJGKIIMKPHNOMHNGINMLQLKFEMNHKGQRPJJHJQJNJSLTIKLPLIKMSKLMSHRJCMQSDFFJJKKLJ
    KOJNLMUNKOSLOJLQQPGDKUJHQMHQJAOQOPLMMILOLJLJKMMPJJKJLJMHJIIGMGMIIMIJKNKINONLRIOMMIEMOKONMMQQKPPEMGLLIIRGMPLJOMMKLIKJKPILJLOLOIQOHIOISOOJLKOF
    MPMJLOQINIKIHFLOLPHQMOIKJPKRPLMSGIONIOKMLMKKOPMQMKKNNMLKLNMIMKKSJOOKNKQPJNEJNQRIHGFJPLPMMKNMDJKHBMOQIMPKRVMHOFKNJNGLLRJNJLRMOIQNSNJKKKELOLSK
    JVHNOPLOPOLNMSHOVLPMEMMIIOJQMOPHMNOPLLIKMOIKMKIJKNLMNNJOIKONMKSLOMHKIEIMKKJPMHFLQMLPFKNONOPONQEMLMLJHJLISLKOJNGOKOQLMLRIPHIHPSVKMRJHQLMLOJNM
    QISIIKNIHKHKKNOFIKLIOMMOJMNJMMFNNJRJIJJHKHJDKNFQJLNLIILQMJINLMHOMKVIMJOHMLGMQOLPQNLMLROMNPSSKRIHJKPORMIOLNFIKPKGHPIHLOLKIMSLRLIMRFQKHNIRKKMK
    PVLIOHLNIOKPIMNOLKMLIMNMJLPJKJRIOIOMQKHSKOHNLKONIPMUNKKFMJOQPLNGOGMNHGJKLNLPGMOPOOPDDGUNQJBKLOKJILKLOLJQKNMKLLJJNIIROOJJKIHPHRHHSKLLQHPNIMHK
    GNJRPJJIRKNJLNIIFLLKOSKKHLMJNONRIKLTJPPLLMMLMQKJRSNLRMPLILMNSLKLLMMILSNJNMMMIMRPKLLMMRHPJMMMLNOQJMOUMPGMEMLIJKOPILPMMMLKOJFNKPPKLPMLLLNPKHKS
    LLNNMHKMMKMFMMPJKMKNLPGFKMKONGEOINHPLGLIOMRMOKMLSPRMIFMPPLJKRMNGKMNKOQLLKIMJLPJKGVLLLOFKRPJNPKJQMOEPNSIKOINJDMDQOHNNJIOFNIILJJGOPJFNKFKMPLJJ
    RROGHPNLNPKNHRPNMJLRNMKGHJKKNPNLGQQNMNNJMMMQNLQOMOJJEMNJLJKIMKJJHQTMHNPQKLGQOSOITNMRKKQMMOOOMLPNQLJGHLGJRPLIGLOPIOLMGQRMPMRMKKLPJLCLQNMDLKMN
    OKHMQFQPINONNHJLNKPOKLONIPMVIMKOIRNPOJMMHKHOIRFMQJOQONHNINMLNMHOMHRJJJMKFFPMGJNJKJIGNJVMIMKNOJJLMPQEHLLHIHMFRKQDIGNITMMFLQNMOMJJHMKLMGJLMJJK
    HGMMMKELHMMNKJQLQJIGJJIHMENNLGLSOJMHLDJKMPIKMNGMUIMHGLKOJLKMIHHMNLKJJSMFMJHLHIMKMLMIIUHJLJHLKMGUKIKHKEJKQINJMJKKGMLEKLLJMUOOIMJGNJHKJINONKJF
    RVOMLGLMHLLOMIIGIRPIKKNMOLLGKLNHMHGLQIKJMPKOOMKOILNLNKLLJNGKNKPPOHIOOGOJLILKOMHOMOOKHVLLKJKNLJHEJINOEMMHPMPIPFMKLQNHKODTJHJLIMMLNGGPIKJONGKI
    HNNLHSILILIMJSIKLMSJMKLNMKLNRPOLJNJNJPJPLMMKSOHIJJMMQHPJOLMOJGQMKMPNFQHJICINLHMJHMNIMJGGJJTGLNIGOLJJMGSLLKKPILJOMNHGINNMLGILGHNTJGIONIIIIOJJ
    NHMMFHKMNLPLNJIMKFMMMIEKLINGMLPMLOIINKKIOJCGCENOMOOKNGJLJLOFMIMMGMPENMKFHGMMHOMKLPNKLLKHMHNMIHKPIMJLJRMMJLJSQMNKNHQKIOIHNQIOOKGLENDLFPJJLKGO
    HILQMMKMLPKMUELJIPPODLHLJKIMGOLLINHMPNMLNNHMLNDLIJJLIDJGCLLULPKHKOLJMGLMOFDLKKJMMNKOMHJLPEGMNNIGRIMNNOKONKPJHNMMGKFKIKKIMMGLNGNOJPMILJPFPMNL
    IEKJPMJJOILIPJJHKGDGJHMOFINJJJGMKNPNNLKHJJNLJKMHLKEQMKGLIKLHNVNHQJUJOJGOKIOIMMRILMRNLJPJGPGKOHKIGNNINJKHLOPMKHMMGNJQGMOIPJJIMQKNRFJLHMBMJQOR
    NIILKOPHEMPSMJLFINLHLLQHMKOMLJHJKPPPJLIJOLKEPQKCJIKJMINNPLLESKOEMJLNJMIGFSLKPNFMHLRQNJMGENPRGLGLPQLGKRPLJIOLSNKDLJKQJIJFKLLPLNGRKNPHCKQMNIPE
    PNPPLEELHOLLKLHFRGMIFHQMOIKGLCNLJKALIHPKJMJBIIFMHLJIIIRLINIJINGGIHFNNQMJMNKMPHINAKJNLNNRKMMHOTLQMNJKMMQORMSPNNRQNSLPMMHILRGGNQJILNDJHJLIFMNM
    QKNLMLIGGLKJMKNJNRJKKIKLMHJLJNGKJLNNNJLOKKJMOPPDKLJGGKJHGHOIJOJMNJMLKNTKOGEKEOOLJLINMGNLJILKINOPLGOLJKPKHFPMLJOPGPHNGNLMOMHPKMIHNGQQNLIFONGR
    MKNONMILJIMGLPMJLOLFLLKFHRKQNHKIGMKJRNILKGLFKNIPKJJGNKNHRNMMHJNJHMHOLKKGIMGHNHFMNJLLIIFGMMRMLLJIHNOGNPALIJLJLFJKHJOKGLHMGMOJJKKKMHMDQOSOGNJM
    LIKGKNMIPPNVIIKMOHJLQJNGNFNMKLHMFOIJKMJOSKVKHKLDLKMMIFMMIKKMHHPJOMHRSMIMHMKLSQMIOGMJNHKLIMOKHKKMIHMHGIMIINSMHTRKSLQONNKPJGJOIOKIKQDJMMJHNMLM
    IOELKIFJNQNLLILOINKLHJMGNRNMOJJHNIKNNJLKNOEIOLILLSPGIPTMKLJMJNJINKNJHJHJGLJJQHIMGOLFHKHRJPPJOGIMLJGLLJEJENNHLLGFGMHJSJIKKMGIROKKLNJKJLLLLIDL
    LPKKKLQMPNNPLEIKMIOGMPJJKUKKMLLLKFOQNIJMINKRKHDSMFFDJJIIMKJJOETLNHIFMFMKOJLEDLIMMLOQEJGPBHKOQJRGKJKMMNFJOEMKLIJOHLHIDAHNOOPIIHLIDKLPOLDLLINJ
    GIJMLIOJLFLNLSGILKJKGNFOLJHJMKLIKQFGGLJHQMMLFJURPLMJIIMCOHHGQOLFFOSHKNOLORGJENTHKJPOMKHLLNNPNKRLGSJLKKHHQHRLOFPOHDIKIEKIBILFKMJNIMNLIFPMLJRJ
    LOQGOEONMNLKLLCMHMHKKEHFCIGNJDOQLHEHILLEEPRLPIKLLNIJGGHNINMVAPEJLGMMKIOISREGNKNPHNJKKOEIJJOIKELMKQMGKLJMGPMNONJOILGLHLMFHHLUIPHNNIKIMJKKPNML
    QLOHGPJMGPJLKHNPMIPLJGKJNJJHIPIJIJSIOIPMKKIJMNKEILQLKRQLPJLGNPLQKLSQLNIMPLNNFIJKLKLOJKILOOFMNRGKLPNMNRPVKHNLOILFPHMQCLJLNUNJQGJFMGPQNIMJIETN
    KHKNINKPHJSRLOQMJNNKOMNNLHJPIJGKORPIJKMKNMNGGHINMLGLQOJNGHLPPFPLFGQNOJKGKGMMGMMIFHJLJQICIISLJEHENPLQMIJNJHIKKLIMMQNOLKPMINNMJPJQHOEOPISGGPOJ
    MKHIKHIJRKNNIOOKNKLOMLHNNJNMONGJONKLNMHIFIHHIFRMLKLJNMPGJGGRLIJTNNNLELKJBOLMEEIMFNONKNLDNESNLKIJNFGNGJNLCMIMVTPODNMQMJHNKKHKGFNIGKLLFEOQJHKI
    HHIOLIOKFNLNIPKGNHNIHIKGNPHKGJPLIGNIKKKNLOFNKPKDMPILGGJPJLFMPMSMKLOONOLKNKLJNLJJMLQHHHHKCRIPNMLMKBMOIPILMKHJSJNHNKIIJOKLFIJLKSHJIMJSMGLNIOKH
    KICOLMLJMGLKJPMOLPOGFGLILLRPRLGPHJNQNQOIIMJMLLKNLNHJONNKJGFMHGNJPIIKMJKIQFSNPKKHFKILLLMOLJKHHOLFMDMKIKQGIHNOILJQKLKMLKKLNJMJGHGLIMLMMLIQPFJM
    HJIELIHJLKLJIGKRKDKKMLHMMMJHLJONLJKQIMNOPMLOKHMKKFOLLFIMMPFNNNOKFIKLNLNRPPOKVFPMJOPIJIJRMKHIIHJKQIQOKJGLKMLJFKIOONIMQHNLJOLIBJNJLMKFNFHIPNFN
    QNMOQFENMILPOIJPPOJELNTKQORLOFKLIMHJNLFLLJMJGBKMJIMGLIJILPLFKHKMNNNLLGKKKOJIKKHGLRKEFPTOJNNEMOMHFMIIOILPJCHHMLJMIPPLNKNKLEMMLFNHMSJLKHNMIJJH
    HNHJKKLHLLIKKQMNRHLLHONKFLGKMLGLMNLGFIILJKNNOLLJIMPJMMNDIJHHJNJPIOPGRJIONJJPKJNIKLGOJNMOKKNJCJIIOJPOPLJNGKHJMLLOOMJNLJMLQGMNHLQMJCJPEOIJQIGL
    MOLMMNNGPJLIPMJRLGINLKFOHOIGJLNMGJKIVNNJILOJPNNQNOJLNOMPLOIIGNNONIGHKMLKMLMGOPLRLNNKPMMKLOHLMEFGKPHPEPJHHONKRKNOJOHOFMHGLMJLKPTKJMKFJRLONMMN
    NKHEINLGGIKNRLMPPQNLEHJMKQILMOHIJGALFKLLSMIRNLLMGMMMJPPINMHIJLLIKMGMNMIPKGONPIOILGQFMHHKKKPLMIRMEJHJOLJJMHNILOINNPSJNIOLLKJMFGLMGLNLKKPGQIQI
    RQFMIJMOOKNJHNJNMLKLOJIJNKOGENQNIIMHINKQOKFLHKKSRMMKGLRMHHPLIHHOOKHJKOJJPKPQJOPJKOLQJMHJRNIMILMLNKKIMOHMNROMRKKMMMHNOJHIMKNJLKQIPKHMJIEJOHRR
    MMEFLRHMKMNMLKCHPNLLIKHJKMLKHNJHINMOIUNLHMLTNMLOMNOKNNKMJMNHJRJNOMNLROKLJKMLFKJJFONRKOGKLKQIIPHLKDJKMFKPKISKEQNHITKGNKJEJLPJLTOPJSHJLKLNNIKL
    ILGGJKKNOJRHMJLKLNFNPKRLNMNJMLTMHKJLNKNDICLHNNPOPHLONJNGHNMIIKKNKNQNIDJLPMNFJKLNLJKOILIMINGOGMNLOHGNGOMGKEQLJJQLNFKOHHQJKQICJMELNKLPNNRNHKKI
    HNMLGKMTJJJQKGONLLILLHFHNQKKKJLFMKOEMOKNNJLNKKJGKNPLEOGSILGMHGPNILIMKPLHMGLLHLLOQJKHGKLNPLINGNPQJMGJMOIJSRFOMLHGNGPMJKJJHNLJTMJQMMLHMEKOLOMN
    OJIPNKKLLJPLMKPMNQHIHIOJPNSIGKKGKONMINLPISROILGKLJAEJGLJJOSJILNLNOJJJOKNPQGKHSLGMOOJLPPMPMIORTLMNGLKOPUMJROJLIHQOJPMIPOIDLLKDJPLNKOMULHOFNHD
    LGINGNPHQRGHHHSDDMJHKNGMNPLLMKQLHKIKKIKPENKJKIOKLLKKMOHFJSJRKLLHHLOJIEOGMKKHDNGKIKOLGNJLKQQLHKMIHLORARLQFNJIMMJLJSHMGRMOLMQKRKIPJBHGMMIMHNSE
    MNQGPQKKMQOIKHLOJQLMMFHLEKOQNKLMOKIMJINHKONNNPJNLMQKHIJHLHOJONIOOJKMJKNPDTLGMQOOLMMLMMHHLILKMJKIJIKOMHNCOMMFPNHNNHMGIQKLIIKNQGIPLNNFIEJMPCMN
    HFLRHPHIKNNONGJILJPMKOQHMTNJHLIMIHLNFKNOMONIJPNLMJPITQERMLHKQKGMHJJIQQFHJLLOJJHQKONLIEFKKGLMLKKIINMKMKJNJKLLHHOKOMTKHNNMLIIKNKJNJQPLPKQKLHNP
    NLKQLHMNJGIPMNMGGGNNOQOKKRKJGMMHFPMILLLSFKNJIFGIHMGNINNGKNNHOJIGFGKOJGMKNMJOLPHLFMHMLGJIPKIKFNINKPINNGMKLJKKOQKJHLMNJPVLSLNLJPHOJOJMLIGORQJM
    FHMFHCMLGLKQSLIIHRONOKSHNDQLJLOFLSNIKOFOKKNKNKSJPKOICLNVMMHMOJIMOKNFMKIKMNMNLHHJGLKFOLOMHJPIIQJIRJMNIINLLMFRMJNNNNGLPQINIUIKMJJFQHKMHHGEMJKO
    IQLLOMHNJROHMPNQROSOPLLOLMJNLLOFGDOJGLBMKONOJJJIHNHLLMMJHOMNSLGHLMJJEKLILJEMQHNKOJQBKGKMFJFMNQKLLLKIIOJMEKKKONKIMILHMOOJJSMOGIIOIHIPLJDKOKKM
    GKNFDINLONGELGOIIHMILPIEKLHGPLJJMPKJTKGNMGMNGKNKHNNOEKGHQGJFSLHHPJMNOJKNSJPIJMGEMJJKKPIKOLMMMKTILLLLPMNQLLIFGNGHOPKKKIFORHNPLMMLGLQLBJKAJMQN
    NHFOJLNPKFBHMIJOMFPIKIHKIOLTILLFAKOJJMHKSMJOLLMMFMOJJQRNQMOHKIKMKLIEIFJNHLPKSIPLKONNLLIIRLLQNKIELKJLFIJLJKMKIQRHNQGHNJJJHLIICJKJQJJILHJJCHRA
    OJMMLJKOJKJJOFNJMQGIGMGIMLHKBQHPIIIJHPINNPOONHLHMJQNGLLMKHJKNNIOJJJHNNCMKONJPLFOIFPJMKTNNLFLLEJLFHNKJMOKLMFIOOJJKKRMJKIJJNJFMFJIHKLKELLJQOSC
    SLIKJNJKGGILKTMJMPQLNIMKHMOPQNTMOLGOIKLNLKPNNRVJNOEPGQKNJLJMOLMMIIEGLQKMOKJGILJGHFJIGKRNKEKVNNLHJIINJJFMHMBKIPGFJNIFBLJGNNLLKLOMKJNHKJOKQHNP
    JOOJGKHQOEIKMMNJJILGMONJKNMHNLMGQIISKMJNINLJLIOORNLHONJLIKKMNIKLLNNPOLPJGLGJINLGMHOOLTBNLNHGJINLLIJLOFKGCLKIKLSJMILENELMPMRQMNIINUGQMKDEKCOM
    NJQIIEILLELJJOPFMJLTKIPKJTILPNKLPPJKOJIOKFDOITDIKMSNSKPKPJRIJFKMKFNQPOQRLMOGKPLKGHMNMIOGOGINGLMRKLKKONOILMJPPDNJKKNKIGKQMPLKLLLOJJMILIOLJDHM
    JPMHMRKQMIOEJJMOQPKPOIPIKKIIFKHJGLLPQNLJHPMNLJMPPLNMLKNIPNLHNJMKGHOMCKQIEFNOOMLIFGLNJKTKMNLNOHEMLNLKIKGNLTPILQJHOSILSOHLLROMOILJLQLKJIKQNJRM
    LKMJNKJIOINSOMQJJPLNIJEQNQMJJKNNKNOMKLPNLHNRJOKNHININKMHJIPMMPJGKRJFLPJPILMHKIMPRHPMTRKMMONNHLSOMNPLJJMPOTHHNJOKFLJNGNPGOKJONOJKRMMNNNIHNEHM
    IKMJLOHKMNNLOMLNLPIOMHQEONKJKNIQNILLNPPOPOKKMOCLSAIMOPKKSLHHKLDEKNOOLNIIOLSKLLOMFMLMJJNINMENJONNOKNJNIRKNOMRNJEKIJTOKJMIOLHLMNLILQKKKNJQLRJP
    LOILJNOOLMQOQKNJKIGNKCQINLLLGGNJMLKPIGKOOLJIJLQFEOMIOKIGNMJHNOKFKOSOMMIIMEQNMTSJQNNKNNLMOLMRIKKKNKNLGLQQOPRPKMNKRJRNRLKKNLLMLPKOKJONNJGMIMLL
    QLTJLRJMNOMHBMSIJLPMMKLOLMNOJKOSMJJJINKIUFPMIPOJRLPLIJPKNMOPLNFLGJPFKMOGJMKIOLFMJLNJNMKQNUOESLNKONKKHOMILLNNMLMROMPMKMNMIKJOORNKMNKILNNFILKM
    OFLTTNKOPNMIPKJJLMHKNMFKQJINMNHHNGJMLJLGQJJDHNOHEQHKHGKJNMGNOQNIMMIMMJLSKMOLLMKKJNMLKOLLIOLLJRKGVPJQFRINJMNKKMQJKIKLKMNJNKEMTLSKKMMPMHNJNHLK
    NNKKMOINMNMPJJELNMMLJNQJJOGLLOLPHHKHIKHIOOPNUPIJJDKKLMKPMMNMMONKNNRNOPGRJMINMNLKMJLNHJIPHMOOMTLKNGMLPJOMNLQELOODJRNKJMLOORJIJKMLQNGHONKJIPHL
    NOILMGLMLKINFMLHILKNIKKOQJKQMLJSLMOELOKQDRJMKRNMMJLLNNIKKJKONDHINNHGDFNJQOMQBJJRLKLHKLNLLGLHKLGKGMNMMOKGGLOHOKEQMJJTFFJLGJLIITDIMJNMHFNOROJQ
    JJPLLFCNUJKJSKUHLFVIIJIMIGHNMNJOLVSSLMGGSIINQFKKLQBIPSIRGSHJIQQMKGGITNHOMFHEULQJANFHMONJRDHEIMHJILHGNLLJPICNEHMIFNPOGHLOJKMHKLAHENKJPLNMRRRS
    NLOMMIONKRIFNPOQMRROQQITHKNUJJLLLIDNJPGPPIIIGJKJJHJLLOJKLQJGJMOLHMPFQKINPNIJQILONJJILHNFIGPOLLHONMFJKONKILHIHLJJOORGLLLNKNIMQPLGTKKHJKJIOHKP
    PLJONJGQORKJPNKPOHSDLNNINMMKJFJOLIPROKHRLPKQLJMNMIIONQROPJJNLNGMIRKIKKQKIHLRNTOPKKJIGPMLPPMSOLLPLFNMNGKGJTGIOIIMJSNDJLJQJSKGGQOMPIKIMJGIOPMG
    PGKNJKJPHFNOLFLILPNDMSBKJOHJHJLMNFLNIJOFLHIKLKQLHEQMJPKSFLEMKQMPIJOINKLFIPNMHQHPIQLPGIQISKDIIGNGLLNCKFJKFHLHKHFMLKONMEERPJUKMFKKDMIDKKJGHKLM
    LLNJOGJQNOFGLLGHMMKFMQMOINHHLSLPMMGJHOVJJHNLMMMRPHMGGEGOLMGJMSLLOMMHOJUKNJHLOLMMLIIKOOOJKIJMLKIPQKCLOMLJKOOMMJJPPJKILIILHKMMNJDJNEPMJOPPLREL
    OHEEFMPHIJOJMGKGFHBHHHOIGMOHGENJMLJJIIFKKMHIIIIMIKHMHQLHMKLFOKJLHMJNKDLSIMJMMJOJLNMKDLGMEJMIIQKINJJKKJQEIMLDKILMHEOJRGIJJCILMJKOLOJEGKAMLLQO
    OJKDMLLCGLPGGLODLRLILHDDIMFJMIHKDHJKIKLJOONIOMPNKKHKOJGSIJJMGKHKKJJJLOHIFLLKGIJPJCJLLIVIJMSHRKMJOOKLMBLGOHKMHJMMIOIMJNRQJIINMJMMMQFHHLNGOIJQ
    MLOMLPJHOEINOJLJJHMKGGDJLPHIPJLLJPTANPOKOKLLHGPMKKMFLHHQMGOEGRIIJKNILGFFJMFDILGJGHKQGBEQNNOEKHMRHIGNJLLMOSHNMIJKJPJHNBPQIHKOTPIKMNKKILOIOIQH
    NMSPJEJJMLLSKMJNKIGNOMJHQLIMHQHNPIJPHHQMLOSIONOIMNIKHPHMGJNNILMENKOFFHMMHNMRNMIJTKRJNONKIJKOCEGINKNNQQVLKCOGHOJIPMLNJKMLINIHKKMNGNFFQEHNHJHJ
    EPIDJJLLMLGIILGMJALKPKFNLNRNQJRLKKNPIPMHJFJIROHOMRIJKOFMNKLNUHOIOKKJMOOGJNJLIPRLLKKIRJMKMHQJQKEBNNNPLMPJKNKLMJQJFINLJHDELKLIOJHJMMMJNIQJIILH
    IJJJIUILHOLLQHJOJKJKPLJNOIINMHLLMLDJEOHOOJHNPDPKGNJJIINJHEJSKPMNGJLGJNOLMLMQFOKMNLRQPMREMLISNNNOKOGRHGMGIOPGMONUQJLRIOCLKGKGSMHRJFOMKFGISJNG
    GMNQEHILMLOGGJQQMNJLLPJIPMGLKLBMKEGHRPLILIMKLGCEKKFAKLEGKFMRJHMIPMELLKOLKNKJGPKNLKJHKIMJMMGKMNLLLJOQRJILNMMFJOQLOPKKNMMKNPGPQOPMPJLIJKPOMNEK
    MLOSOKJQLIHQONROIPLMLLIKIOHIJKIKMNPPIJNNKNIGKJKNSNJSQJJMHIMMNKNOKPIOITQGLLQMMSQFJMMLOLJNKLHMNJLNINOMMIQGDMPKIPNNNNKQOTLSILMQJLKGOLLMKKNLPHLL
    JJNPIKNJJLGJOFMLMKNKLLDGFPJQPMOJHKLJMGLMOPNLNGHNKJGOFJKNLNELJPKMOJNHKFGKMNILMNHLMMLGKOMOTMFHOLDLNJLKLHLLONPGJLKMNPIQNNQOPQEKPGMMLHPNMPQRHQON
    KRINSKILMHMNGIHLLLMMLKMIJRJKGILIHLINHOHNKPKOJNHKKQMJHKETNKLJKIIPJNENMKNLRMFKROLOJKOMOKMVQMJOKPPNIOLKIPGMIOMKOGSQIINJKONQNKNLHLOJLJMJOKMHJPOJ
    KKJRNKJQLKKINOQQLLJPIJNHIMNJFOINKOKJJLLIEMMOLJKIDMNUNRKFLNPNNHJNKJFKOLKHLOMLRHROJJOMKSMIGJJMHMSLFNLLDOKRRHJOHOFNIMPNKFMJIJKPJJNSHMJJLLONNLSN
    JKKPILMOMJKLLPPIQJGILMLGDLMMFOJLKPJKOOLKMEGJJGJNMOLKRLOPQJIGGKKQLNNLKOQIMLJPNHPMKLNNLOPFNFMSJPSMLLIOQNJPQONMMRNNLGPOPOJLNMLONQMJMOJJNJMNJNQF
    JQJNGIFRLNMKQKVKOKNNJQFJICTMKIMOJNCPMGKLLOTLNIIJGNLOIHGHFQFMLLINKOKJOOHPJELMNEOGEKFENJKFMERIHJHOMOIJNMKOPKLMOIJILIMFKOHKQOKIDRIJLHLTJROKOIJH
    VQIJLKEIKPLNIEPRLSROSGLJJFFKKNGLGLJOMKLBJJPLKGOMJNKQFMLLLMLKLKNNPNNNKGMPGMIPLLIIJOLINMJPHORKMNORJHMNJPNNOOULQLILMMPOGKPKKMGQNJLNOLJJOMSMKFQK
    QGKBJGISGNJRNMROGMOLPMQRJFKQDJLLNNJKPKIIKGQBOMNGLKNMIJOGMIMIJITLENFNKNHLJKKMJKPLMOKMJJONLJIIINNHLPNOFNNONLNNQKNMNMOKGMHHOMGMJKGNMKKRJKPMRMKI
    BNNOMJMNKGLCOJQMKMINMBNKKLPKLKJGLEOLFMLCINOKNLOMMGPNMLNKPDIDNGJOHOPOLJPNOJIFPNJPHINHNHHHNIGQPMPKGNMLKIHMNNINNKIPHDIIIJIIMMLJJKLJKFOLHUKRJQGI
    MOGHKJLFKFPLLDJMRHLRQMMFOKPKNENNGJOKKFNNKGPIPGMNGKKNJNIJJHFLIOLNMMNGHOSKDKJNFHMMNDIPMMIGMHJHBDILLHIPLQHMMKLONLHGHJMJPFPMLLHLLKMKNIIGSMONQQOK
    QIKCJKDIJMORKKJKEMIGNMKLNLLOOMMGIORJNIOFJMORQLQLIOSNIHPGPHKOLLLNKLLHKGMJRGNKOJMHRJOIKJHJQILOPLPMCCJOJHIPNPGFGMHNMPFNLLTHGRHKIKMKOHJISKNIJOOO
    NMGJOMMHMEEESGFIPKPLLHUQIMLMIGEGOJJHIKQJKLEIHCJDNKOPGIJOLIKMMILFHETLKGMSOMNFKOKKIMOMOKGPHNPHINJTGIOMNEHODNGOMEJNPFKPIMONJEJJIPMJKNMJPIOHJQKN
    IMKMPREJJMMHBJNPHHKRPKKNGOHFMQIKOILIKIPKMHHKFILLUDJKMPOOGLKKBOGHELPJLNKONNGLKKNMPLJGNPJPJOMKLIHKKOJMIMJQPKKNJMRNQJGLOMKNLMSHQMLMQIKFOLKLMOJI
    OKGMINPKJIHKQCENMLHJMIIRIONEJINLMHOMSKJMGLJPJITGFKKCOMMJLQQMLPQQPKMPHGHNOPINOJKMNLLSKOUMHBIFQMKKKJNRIQKNIMIHOPHHJNPQLPOIKKJPPPNQQMOKEIHMJJKK
    MNBMONMPRQPNPQJIMLMLOPEMIPFHIJNHJPOKJLHMVGIJPINPFHHJKOOMMKKKMJIANMINGJLDERKJNEFMLKLQJRHKJQHKFNOPIJMLRKMUHRNOKFLKNJJLJJNLNMKNLKNOIEIGNJORNKNL
    LNKPKQIJJJJMNJJMIHKDLLLQKNIMNOMSKPLNGOOLMJPLPJKHJJEMSKOLHJPKIKIRRKIMOIGKPIDKNPGUOKGQIKLEPLNMKDSIJKIKKOELGTOHJKJOLIKKQGLDNVMIMKDJFNLCOJMHMKFJ
    KOMLNOPOKJJLLOHNLNLNENMOJKEPNFLNIFMLKMGONJILLJPMIHKLIMMIKQLQOKULQMOMNLMJIJJELLKFSMKJHJNPJOLJLGDOIKLNSKLJNNPMJLNMKKNNNGMEJLNOGLKNRKMJJGIMGIIJ
    SQKJOMOHIJLRNKLHNLEOHIJILOKHMNKODIJILPIKLMIJNIOKRGPNNHLNNMMHJFMMGBONMGLJOIMMKKIFIMNNLLLOIGFOJEMLHOFLIFEKHFLNGNKMOOPKMLOKOJKQOHOJKMKOHNSONHMH
    MKPKHLJLONIMKJFMHFNHJKILMLKLNLNJISLNOOLGLJLMNROLEJMJILOJDKNMJHMLOQKOFJLQIKGKLJCLQMKQMNHRJNJKMIOJOOGFLPNIMHMNJLJFNJFHSJFRKQMNNNNNNMNMMLHLFJDM
    OLJKINLJNKOLKNHMMHJNJNHKMIJFNJKJGKLNPENHLKGJIIOLKNKMEINFMLIQGJJQIKKMMSMNKMKQMVNIFRLIGNMMHLTMMBIPKOIHPOORJNINMLOMMEHIHLLOJKPMIQINJMLHIEONOKFF
    DMGHNMMLMLNMGKKGHLIOUJJNEMHHHKMGHFEKNPFKMHOSMHKKJHGMMDDCMSIPOJOMNRKJBLKKOPOPOKJHORKIPOLFJOOKLNQOKPILIDGJDNHGNJDHEANSNHMNOLLJIKIASQENNNIKNOFR
    HGHKGNMQKGIHKFLNGHHQLDKJQFLLTLLMKLLRLHOKIPMKKOFNMQEHIOJLHFOJLMKIMMNOJQNJJMPSMGNLOOLMKMMGMLRJLKJLNGNKMILKPJJJKDLLLOONKJNHKMLGIHSKLJJIMNNOKJOG
    KLMMOLKIMHIPNNJOTPPGFKONIVLJPMJLJEOKLMPGEMODPMFIMIQNLINNDNECLJOGIUKOHJNRKEPJQLHUJGQIISLIGLKMKPOLNPRIJKOMLJNIIIQIMIKMOKLLLLQKKKHOMNGKLJPNHGHI
    MMJQNIMJQLLIMKINNDDIKNGFMOMJKELIKLLJKGNILNLNGJJJJLIUJLKFJBLNLLIRMLINRJMSINNGIKINGLNRQNMPKLNRINMNIKHJLMJPINRMMJIHLODGSPNEPLNJLKDKMINMOLELHKPI
    KHTHIFHIPNMLMMRRIILPLNKOJMKPKSMMIMMIRIFMMPNNONJMOGIPMPMMFQCLOPIIKMOIJUHQELMLKFMMMRKHJPNNHPRMFTLNNQLGOKLBKKPPJENIOLNGPMIPJPLNSLPLLLLPPMHPPIJJ
    IMJIJQMMVKFLNINLLMKKLJINLLEOJKMPLMOKNJMGOKOJEOIRNIMNQNPMMIMGOKRLLMQLPLRLMNLLIJRPHMIQJIPPOGPJOKOHMLOOLKOOPEOLONPOLNMKKKLMKGOHHIMMNPNJKMLNMMOL
    DKLMMTKJOBILKOOPKLONSNPKGRMPGTJIMOOJNKKKLJONMPOMORLHRLNKKMTRGHOOOJQJHMILMLEIMJNFMKKLPHHNOMNINNNHMQOKQQOILJKOQNMMPKMHOIIQKNJIOIMPIGLLIHMNLMNH
    JRNPKIIOJJFLORJJNLJMMMKHMMIVPLKIJGOMMKNOHLJRJJRNJIPMLJKLQKSNJKJKFMKMHLIPLMMMNJKJLMNNONNIOJPMJHMAMKKOJILNHHNNLMIKJPLLIOMMOJIJQMLNNELNLKKJNIOH
    NONKGLNRMJKIMJNLLPQPKGKKIMOMLKOIMNKNLNKMJUJMRQJIKNVJOIMNIIRJGPIOJQKLPOLOMKOFKONRPGGJGFQJQGIJGNNJJQITNKOKJILIDOMKHOKLOMJNLMJLJNKJNNMMMHOIJMOO
    INPLKOPJLPOHOPEOKMNLIJHNGLJLJNPOINJHKIJNVKLPNIHNMNKQLLJNNIRLLLDPQKKTPHKKLJKIQMLOFPPKSPKNJINMHRNKKNKINMOMOGNOOMJOMMNIJJKMMIGRFIPLGNMIGBPRKJKP
    ONIQJKNOHOLHINVJLPMMQJLKKPPNPKFQHNLLNLHLLJKLLKLINBPQOLKNKGMMPHPMKMLJIGNIPMLPJNGMPJHNOLJGKNLFKLOKHOJMIPMOHJLPPJJTNFNKLLMJNIJKNIFLMJGGLRNOIKFN
    OKJNOMINJHNNOMGIQLBPKHLTMNPMLEKJMILMMFSKLNLMLOONLJKTLFOHSLLVOJKRCPPLLFHOLLPDFHMKKINJRMHKQOJSQIJOHOLFNGKHIHMMKKMLGKSMLIKJDKGIMMNOKJMNJFFPQMIJ
    HCBMRMIFLHMGNENNJLLNLPNLLNULKMJPOOOGLHPLJLOLKPGNGMKJIIHNJJHKCONKFINOQHMRKFPKJLKIPMLFGKHPLMPQPMSNFFRNLNMMNPLJOMMLPLLHMQRFQIONTHRMIKGKJMMMKLNK
    MJHTGQONMHQKMRKLNOIPNIHGPNLMLIIMPMNIIOHMGKROKLQOQNQLKNDJKHJMDPJLIHJOJMJJOISMJMGLJLKJMKSQIJOPKLHQJLGMSKOIRPKNOMOGKMIHNKPSPJLIQNOIIGSNHNMRKLMM
    MLPTQQMLNPMMPHHLKIAIILIRRPQNLRMIEIMOIKOFHHIIPMFKHOLKQPGPPJVGIKOLQPEHIKPKKMLMONIOJEMJDKLETIEINQFNJKJMFJGQAJMEIPNOHIQONHLKGGMOPOLNKGQGSMLLMRKM
    JPOLKLLKMQNKNLNLKQNKQMNMKKNMIMLHMOEOFMNQIIBKRHNKPPNGLIGJQJFNLRIQOKMLMONRKQLLGHKOKNLIPLQNOHKKOHPPFIINLDKOPLAMJHNRHSPFPIKPMJILNNPSQJOONIIGQLPN
    MMRVMITOPUQNHKOPLJKJMMRSLNNKOLFLQJMMOMNJRKMGJKOKNKKRNPNOJKLQRJNNMMSMJHOIKKMQJFKFFLMIMKPEKQPJEIOOSLDLNNIKNFOLVKIFKPJJKHRKOMNNNKLHJJHQJHIVMPOH
    QFPKMEPSNLOOLBGRNLJLOOINMIHPNJRQOKLLMRJMUISKILDOILMKINOGLPLPPNHNMHJJFKNJLRLLMFLIMGKNMLQLKRNJMNOGIGIJLHRMJIPRLLKNKLFJOLNILMJFRGGKNSMJFKKVOGML
    OMMHEHMJHQHFMNQIJJIJEMISKLGNMTRMRJIJGMOOSPILOKMHLJVNPNIPNKKMKKISROMJOKPQNNLROKPSMRLLFLLIHMIMOGNLHLTJLJQNMQNHLOGPJILMSNPMGNNILKPNOJJILOQNNOOM
    KOMMQMOLJKIPMJMKKHKDROPOLMQIQGKEOLHNSMPQFHLMRIJFKETMINHIKJNMHQNLNLJGIMOKLOEHNQEKMSHLEJNMHPIMPMOOKLKLPQKPOHLTJMPOJOMLJLNMQLIMJONMMJMQJNPJIDTK
    JHJOMGKTIKKNNQKOJJMKJQPHQILMGOLGNILOQAFMMJMLNSJMHLOONLHNPJTCIHLNUIKOLNJQLIGPNJOJPLMNSNMKJJJIORJLUQLMRMLGRLJHNIMOJIMMPLJPIHQHKMOPMGEMHJPKKKLN
    MMQMNCJLLNHMLHLPLHMGMHINNPDMNNLNMMOPQJIKIOJJRTOMJJSKPHCJIMLQLKKQJIFJOFHJILLJOLFJOORMMGLLQIQPKOKLOOHNLTSLHJORLNLLNFKPEIOKFJLMNNIJKJGJMIHJKKPK
    KNMMLFGGMINLFLJLGILGUJPMMTIMJLIJHLOMNTRNKJDKNMLHLNLNGKQMKMMCHLILOJODNKOLHHRMLJEQELNISIJPHIKLKKJHNKFIKGJOHKHGMPQDONLNMJLGLOLKNMJMMNNLPHOLHGNO
    FIRNQPKQFKMJKKJILLKJLMOKJLIMNJKOJNJVPJNOJMPPJHMKJIKMMJLNMNNLPNQPLIJKMJHRNLMPNIHNLRLMIKPGLHNJMSENNHIJJLKLJKQJILPIJLOMQLOPMNMMGKQKKJJOLNRHNJNK
    LNMRLLHNNMJNRKMPNPGJINGMJNKILIJKJHSNQKLMMPHMKFMPMMJLKKIKKISFTLOLHKQKOJKGPJMHLPNKJNFJOKMJOMMNIMGMNMQOMKOOIMLMKLNSLQLMJQQLNMHMNKOFPJMHNLGGNMSL
    JNMKMRLKLLKINHOJJOMNKEHMONMNMSQLOLLLPKJROMIQLMIOGIILKJOKMUPNPOJLKMKOKGPJJJLOQIOGMMMKMNMLMMNJJLGJIOLGKRONKFNKPMOMGLERMGLJNNJHHKOLLQKMJGCHLLJQ
    EJOJOMMHILIMOKIINENIHKEKMJMNKHMGIKJKLNLKOKONPKDKOQLNHNPGJIHMGMQMLLLOGGLJMIIGJPKNIMOQMGQJIIQPORONMLOMGPNDLPISJPNJMOPKPLNLLPNNOMKKNRJNOILLNHMO
    HKPHKROLJNNIDQMJKLLPNKMNIIHNKNRJLKPKLQFOMJKNIMNODJMGPIGNOKINMPMNLNKJNMINILNMPNPLOJJNGQNGLOPLKJGPRKQRLURKHMKOJHPPKMKLJKKLMQDPRLLQCQIKONHPLQLJ
    UJMSLPGOKEOLKLKNRKLQMMGPJLOLOIGJLPKOLOLLKNPJENNMIHNNGKHLSKKOLIKOEGENLOOKSKGJOLHDNNMKNOKIIKLLLQQJHOJMPJJIRIJKJSHKLKMHKHQQIQCTONNKQOJLNMSMLKOM
    DMMHNJMLMOOIKJMJLIMMSNMMTMMHIQGMINRSJGEEJLNIOILHOJOFJNNJLJLFOELIHHOLLHKKMKPLFHPILFHMLHJJHGJIJMLLPHTOMKONQNFJLINPOGPIQLMMMBHHMLRSJLLILKJHHMTK
    IMONQLIKMPMNNTMMOKMQOKIQHHGLOMPJTQKNLHJLKPJIHGJHLLERNLPPRIKJHLJJONMOQLOTKLFLINPLJFMMQKNLMLNNJJKUMNKPKQOGFQPNLKLIFGOPHJOJQGKLQMHQOILTOJIPJMJL
    JKTDMNPPOVJMHIMNOQLKKNONGIQQRPQRLLRKPKLCGKFNPJQKGGMTONNLNJJGNKKNLKQPMMMOJJJLPLLKOPJFPLIKKTVSHKENOOPNNPGMLNMKNFIIGNKJKPGKKOFHJQPMKNIRJNJRSDMM
    LKJKJLDILNKFKKMIJPLKKNIPNNPKRFMFONOMNPGNKNIIQLLOMQQCLKIOLMMOGMKINIMTKHJTQONNFMNOMJMPHHDRAPLMKKKIHPOMKNNGFNMKLGKERNLOGOOULKPEMLPSLLLNJSMKLJOH
    OIJNKPKHGQPPGQKQOFQGQJQMGKIOHKMKHNLKMOMMOLKNSLJHJIOKFFQLLMKMJRFIIKOMSMITMKHMPGKJNKPMOMKLILQJNIKLUPNLLPEMPDJKGPPOIGOPHTHNIJKPPNCGMQHLPMNKQLJI
    LFSRRMMQGIMMLIPGNOPLLNMDIONIOGERNKTJNQPNNQJGKNHFMOQJILKTLHFSHMLNFTIFMKMPOQQOGNNNOGIIOHQKODMJMLLJKMKLRFRHJLJPVNOFMKLGHFPKDJNHJKLLJJGFMFSONIKG
    HMNKPOJMLMOALMFKNKONLIGLPMQUQNMELQOLHOJIMKORPOJJIOHQNRNRMIIKFHJLIJPOLLLFPKOJKGFPTGIMLMQHLMMKLMJKNJGPIMMQKLVRNHKIKQGNQNPOLMIMJJEGNNNRKOMEKMID
    KDIMQMQKONPKNMMRJPJLHMKPNOMOKJSQMPKPLSMLQLJKINKOLQKQJKOLNKIKFMNRLMOMKJLKQFGHLNJPQLLOKPHRHRQLHRRKNGQKHRRNGHDPRFNGDKPMPLMNLINJMSJMFFHNMKNNGLCK
    LHKOMPNKKQSQQJKEJMKOILKNNLRILNIMKMPLNOONKMMLJKKLMLLHLMKJPIMKLPIKQJMCMMLAHJPNJHMRLKKINJTNKHLJOMOIJKLKJJOPKGOQQLMQNNLQOGESJPJSKIONONOFNPJKLMPL
    JHMKNKMJNKQLHLINSNGJLNNJSFDKHPPNOINLMSSJLLFIMKOJLJHLHKFKIAKMOLJHMKSMMILJINTKMPRJOQLJEULLFULLKJSJILNGNKLTIMNMKFULHLQONROKQNLHKLKMFNIQLFBHNQOM
    RNOLLIIIOHHJAMJIJOGIOLKDKPOMKMGKOLMNBJIMMHORMJNPKKOLNGORGJMMOOLMILOHRTMOPJQOKRHPIMJKRMNOPLPJKILKNDOINHDOOQGGHPJPJQLLLNHLRPLNKRHMNCJMNGNPNNDQ
    LINJIOOLSOEMQMNJKPKKPMGBIMGMOKLTLOQOKNMQNOTJLRPMNKGLLOPKOIONSVINLMHMKNKLNLKJLMRGPJNLLMLLPKNLHIJNJSKNKFLMHHMLRFJQFJHMKGGPKKIHTFGRGAMNMFQLLMJL
    LGBGRNIKJFKQIJIKMHOOFNKOJKMKLKNQCMMLQMQMPLKKJKLJLINMJMIILLPLORPMJNENKCNIJNNHICLJLJJIOOIHKOOMKOPIGHMKFOIPJOMNNLTIKJLLGIKIMONVMJGKKLNNKMLNGOPJ
    KMIMNKMIMEOIHPHPTLMLLMNMOHKOFHJPJJMOHKKPPINHJLMNHFNIMMOOOKIMLQMMMMILLLSOLNJNAERPMRGKLFNMOKKKQPONNKNKNILPOHLKIHMMNPGIJNONMKONPKSNKPFNKQMJJMJG
    TLINQMNPLJIOMKKQNMMPIKLINJJMLMKJIMJMKLLJLKEHEQPLLOPMGHMKKKMROLPMKNKQEIDOOMJJMLOKLNLRQMKLNQEOQQKMNIKILNTMJOQPLNIEHPGIMONILJLKMJIJNJHNHLMGGFIG
    OSPLJROMJNNIHTRKNKQJIPTLNKLLJJPPLLJIONDLMJLJMLINIMNJHJNREKIKHINIMINOONNMLJQIKIVOKNLHIPKNJKGPMNRKPMOMKKJJSILMLLMVJLLMKRPILPQPPQMGSHPIJNHNPKRR
    JHLLKNNOJNLKJTRNNMNOHMQNQLLJNJSLJKOEKKOHINGLMUJJHQKROJGPFPNMKOIJIIOJLNOLLLHKFKIONNSFNLJKOTOIHKNOIGIKNQQRRMHJMQQJKHOKPMPFKNQIKIONMOHIOKQOHUKG
    IJKMMLMKOOKIQQLSGKIOIHHJJNNJKJILJMONKGMLKHQMHJKPPPLMHKOLJJNNILNNHHGJIJLPLRIPLIGHFQULOIHJGQIKNLFPVMMNLNGJNLPUIQMLBLMOKPMOMOKKPJNKIKKJMGLRKOMN
    SPMFRJNKLKLNKLKHMLHLMSFGJOMKGEJNPPHQOKNFHLLCGLKOLJORFPLFKNRGKQMLMNPMOKGPLOJOLHJHKHOFRFEDHQJNPELLLJKLLOLLFNFMRLOKLNJIHOMKKPMIKIPGLLNOOJKHMMOM
    GKNKKMNKHKNMNFLNOFMPFRHKFMLLOOJIRHIHHINHLKOGQGFKLKMKPGOGJGQGLJJHMKOTJHFJHMQPOGKPMONPLANHILKHLDNMJILJKIIIRMPHNNLJKLLNLPKNLEIJJJRQPKGNPDKLOMGL
    EMKLDMLQKOIKPNMLELJPNQLHDKQLIMHPQPIIHLJILHLQOORLMLKQLNQPMNMJNNKNNLIJROPOIQNHGHLNROJHMQIKINNKMPJMLHIILLMQHNOPIKKQGOMMRFLKPIJONMGOJNNHJKOOOLGM
    KKHINOMLKNKFJMKJLMNJKPPKNIHNOHJMOIJGKSIKIMFFNOIHMNHJFORPLNNHIQNKFILPMHONJONGNKQNLOKNOFNNLLMKJJNHLHKHKQGLMJPIGHJMHLPGRLMEJMKNOIMHKHLNNPGMILNH
    IMNJKLMPLLILMIOPLKLGMSHPLPNNPLQJRFMIKLLMILONRPHJIOLMKMPOPPIOOONGRMKHMIKHLMMJKGONKUKKMMLHPHKQNJNOKSMLMLJTNHOLIKHNMNNNJQKNFILHRIEMJHQMOQJMMJML
    CKOMEOJNJNNIMNJKKKKKMJOINQMKPOMQLMKKLIGKNKLIMHNJLIJLNOLKIIKKJHKIINJJMKLIKQMKPMLKOIIGKKLPILIJOKGOKMGHJORKIKRKNBJLKHJBLTGJIPGHJIIMDHOOJGJLKHNM
    NNDJKFLOMLJNQKMKMQONMMILOJOMLNOPJQKOKNRMKHKNDKKLOLJHNPQMNKJJOPQFNIITGLHLKKIJNJLGKOOIJLJSBHJJLQKLJFRJMPMNCKJJKPKOMNLPMIOJJNLLGHVRKNMGAPIKLPJG
    OJHIIIJNKLPHKGMIIGEPLHMQSPPPFHLKKKOGRKQNOCLLGKKMMFJKNNPKNKIFKFKPLJHPLIMLKQMJHMILNNMIOHOJHREMHMNKIGNLPMIKMPQLPAMLGJKPIHGIOLELKPPSNIBGMLMLPFML
    LULMKOKPHSKMMQJOIIGHOLMNAPJMQQGKAFIHIOMIPIKDEQICELHIKDKPNHEPLMHEHNKUNNMRMNDCPOEOHPJNSLHQPNNKOJVQFPJONQMNLNNLOMRVOQGNIGMKJFMHKGEKKSKNJFNMGKPL
    LMNMMLLJKKOGQPMNLONJJFKKHQOMKJLNQKLIIGNHHMNHPPKMJQPLNMTRJMKLONFNIIFJILNNQMKNJOMPPKKLLHNNQMMHFQIMMIOLIHMMRNPTKNNMIISLLNRLINLMJOOKONMRMLOMLHKN
    ONRMJQRPLOLLHJOSPRPOOSNKKFOKMOMKOQJMPLOJLGMLKHNOLMILKKHJLPHLOSEFOPHFKNIKIPHGFJIMQHPHOHROROPKIMNPLIOLKMKKMHOKNIGLLQGJGGJKRBQMIGNIIJLGPMINLMNH
    KFOJHJJQHMAKMNNKIOKMNIJHJJHLMNFNMMPLHKIJMJMNIJOFLHLHOMPKIGNOMMJIOMOREHHOKKNJLIJHFLONJJLKJQINGROIKEHKLOKKLJGNMKHHPOLOPMIEGOJFPIVPLMOMKKBKINRS
    QOPINKJJIRPILOKHJKMMLNOHNJKJLLONMDHMLDJOJKKJMHLOKHGHRORIGMLKKJHIKJNQPKIHMNLLQLMONHQGILJKHQONLLFJMLNHEIHISGKKIMHHMHNNPNMJNIMRMKQEGKIHKPINDMNF
    HNHOKJGMKMJIKKIMGLPKJHFKPGLFNGLGFNJPJOGLPPRJKNJILNMGKNIEHIIDMLJHEFPJMNLPHHGMGLHONLIEOMJLLLEJOMIGIIRJFJNKQQHKIRKDQNJKLMKEMLFHKJKIHGRMIIKILMIJ
    QHNJHRHJNKGMFIJJOMQONNFJLJOJLIOOLHITMKOJGLMNRJOKNKLLLGMFNLLOFGFIKIMNPLJKOGFROLKJQOGOEKNPQQOGKMPFIRJFLEKLQKLIPJFDJINIJMINJDNHKJOGQRHLRLHIKIOJ
    MENFKOLUMJNGIRLOKJMNJNFHNSNAGLFLHDNOECEMNLLIGNINKJKFNOMJJVHNNMLLLORGKFMNIFOOLNKQQMKLIICONNMJOOHKJGFKSFJJIOLOILFFKKJHRQGPKOMNMOIOOJJGLPODOOLK
    JOJILKCRGILRJMIIILOMIPMHIIIPOSGINKQLMJQKPIMKIGKOLJQMRSJOIBHNKNSKJNHULLHHQFLBIPHQJMMNMHNNJOLNLHJGRJQOIKGLJLJNKAPQOLHMONKMPKNJILKNJKOQOLOLQRNJ
    LHINLMMPBKHOMJQKPPIFJJJMGOPPIHPNKIFHKPKOPJJFLIHIMKMLONOOMRJLKHHIKKNILIKMIKSPPBILJPLQLLLQKJIKHOPPOQJJLMKJNJLKDMMLHJNPONKOPLLLGMLHJNHKNLLQLPJI
    GKKIRGIPQJJNFJHHMLGLMJMKGKFFDJMENLLKOQMIJHIOJMMSOPMJLKLMGKMKNLLFKJOKKMERIPJFKNOREKPMLMJLNMKRPOMNCLHLNQHKFLVUPJEJGTHMKNKPJFEJNFKNKGHILJRKJGHJ
    LLKKGJKFMIKQKLGKJJJOLOHOOLHLKLOAFGLOJGKKLOLKNOPNMGLQHNKIHINMNJGKIGJILKNNPJKOGFNQGKKKPMIHIIBONSMOLLFKJKPMJMLMPMLHPIIIKLOEKFHKMNNNKHKJJOJNPKIK
    TILKNMIJLKHQNHOMHKKMKPRIKMPQHHOKNMIIKLMOLNPMIGJMSJQLLNJKQONQLKNNNLRNTPLRPLGTKLKMPPNNKJENLHIOMHNKKLKRLJINJILOKIIPLLPLNJGNQIINNMJNMMNHHHSOLIML
    PELNPMLGGKPJKNJLGHQRMPMHOGNMSIHJMGJMINDLQFFFGKMOHNINMOKMIPMKROILKNIPPLJJNOLMIKQKFHHPNFNQFLMFMHLKLJQNNJKHFONHIHLPMJEILGNPNMPOIMIINPKOLULOJFQN
    OIFLQLLKHGJJILNOOHHRNIJPONNJLKPHLILGJGHLKIJOQIDIKILQHIGONQOKQNPKNGSINQGHLLONLILFKNQOOGITMPONMGPMJRJMJPHPIMPMKOKLKKPFMPMIQRNPJKJGLONMJQKKFFRJ
    GGIKLMOFJEJKNLNMLOJJKMIKHTJOMIKPGMQKHLNSMLLGKPHMHGMIJMIISIKFINGIPLNJOLKJPLNJLIONKKNOJHPKKMJOLPQMMNKNPJMLJOJKMLLGGQIHJLMPLIOLOFLKIMJQNMHJEEJL
    KPMSJIKLKJHTLIMIJIONLHFIQHGOQOJOHPPLJHIMIJKOPMVIPMNNIQLLKKDMLJNNKNLMKKJJKHOQLPJQHPPIRBDNCMLHMPIILNGOOKJKOJOINMKNIMJONMJJJOLKMMDIOJHLOKMNMGKK
    LJJOMEMPJLNGMOLQOOKHRJHKMNVIMBJLGPJHDMRENMMRKGGMJOLKKMOMJMLOLIOKFKLHILPGNNMJKQLPLKKNMBOHRNKKRKIMIIKJJKMDHNKJKLONMHNMKKLIGIOJDJINPFILOJRINPNM
    DMLNKQQLOOOLOMGJHKQRLNLMMORQLHNMMQKJJJQKMMOMFKHJFMGJLJQRJKKPJMOJHHJLEHNNKJOOPOJPPJNLIPNOIMTFQENMJJOTGIOKUKNNLJKIOKPLNIOKKOLJNGQMONAGLIPFJLJR
    HJKMNKMLLMSKLQOOLSPQHLNJOJQNJLMLKFPMNLGNJGFJOKMMJNKRHHMMMHIOIIHFLMQNKLIPJIMPILKKHJLPINMPRIOHLMLOMNNGMMLPNJMTMNPQMHIJGNGIRFMQLFKIMPMIIJPGIKNP
    LLNPJMPNQJNENGNQJNQKLROQNOKKUNOHKJTKOKIFJPJNNGMPNPKNKMGPJKKQLKFICJILHKJIKEHKLGMFKMLLHVKLKJMLLJSLAILFCIKJIQKJVONNRJOLNFKOMFOMMVKQKILJRLKKTKKP
    ORMNNMOMHPDMMMKQJHPIGNNNINMKKDPOQGKRHKMLNGLHLHJMNDKPHMHGRILLOOURCGGROHLKTJHLIGMLMHKMINOJKRMJPDNJGKQKMMKQFOIKLKIMLSMKQIFOHNKOLNQNJHQJHNLSGMNP
    EIPGMIMLHGFJROIKLIHLPFMKOKDJKMMNLMONNJHGNMHLKOOMEJEKQBQKILMNJIOTKMNMJPLDKJONMRJPSMKKRMQONLLHLNJJSPOJLIOPIILLKHLLKKFOJMNLPKGRMKJIPFOJFPGUHARF
    MNNNPMJOMKEGSJHILGOIFGOPUSTMMRGIIJKOKIHINKLPKKKNFNLLJKGHILJMOKFMMBFKNMTLNJLNNJOOMLJLQIHLIILLLTOINLEJPMILJILNHHJLIJNLJPNNJMMIIOOFQKJKKNELNNLO
    OFKHJNNLMJINIPHQNOIEGPGOHKNEEMKMOGLNNMMJEPNNMOKOMLLOLJHQKEMMRLSOIFGKOKHQPHNNKOMLMJNHKLJJQILPJNELONOJOHLLKINRISPNLMJTMPJCGLMHMQPRLHGKOLNJKMJJ
    KRNILSGLNOJHNODGSSJSMNKNLQOKIIOJLGJJFMLQNJRQMRKLOJLOLQIMLKLIGIJIJJQMJMOKLKKLJLOPLLOHHJJNKNINKHLSOKKPMOIKMFKONQMOEJJJMLHIOJMKJMKHJKHJLMLIOLMH
    JJQLLPQNJKIMMIIHHLOLLMJKJJJIMGLOKIOOKPKSNQMOJNJIHGJKOPPQGEOIHGIGNKJLPHHIJJKKFLQMHOJLLPMLJLMPMHFPGHLLKIKOJLMMONOFJRJMQKJNILQHKQOGKQLFOQPNPNPM
    PNKGQPJMFHKFMJENNKFLNHJENININDIQMLDRLKQOJNJNMNRKNMIHPOINJNNEKMOLKHLQJPPLMKKKLJNNNNKJGJGQLHQMSJMKLMQMHJPLKPEMQOLMHOMNOJKKJMSMMMRINSJMQPILRNNG
    MOIIJMLLKNKOLKKMNLMHLNLLLNKKLIJFNHKHBKLKOMONFINFPIOKKNJRITMPMPLOKLHNRIIJKIRLOIIPOIHGFINJGJPTPJRJMMNFILOOQLGHHIAMRNJLGJIMOMJKGSHGNMHNNMPIOJHG
    MKNKIIKOKJKGJJJKIMMMPJREMLONFJHEIFQNMINPGGHMSNONMHJMEGKGJHKNINGJNGNLGNKKJJKOMNMJINJOKKNQNOILROKJNIFJLIOJKICKIELIMSOSMMJLKPNKJMJMKMIMJJHGMKSN
    LRNKLMQONLLJKMJIQKNJDGKKGKONOJFLPNKONQMNLPMQMLHKKIKIQOPMMDHKKGKLLICKMJMPNMNMOHKNNNLKNJHMKIPMNPLHJHLJNNKOOOLPKMBJQKHGIMMCNNMIKGNIINNOIICLJIVL
    FJNIELNIKMRLJGINMPULNSOQOQLQLQNJMLPNNJJJMNOJMFJQNJHHKKJSRMKLNSKHLKRLLOMIUNKNHULIJKMEOLLMGRGOJKEGNJQILOPLDELMLKGOTLGMOLJJMJKJOEMMPKDJLINLJHOI
    LFKKMJLLMMDNHHNQSKLKMHMKPPUKLMLNIGLPILILPKKRSLIOINNOELHKOPJLJNLLBGNKHNNKMKHHMNMBLOKJPLQJOKPQIMLKKIOLHTMNHMQHKHNQPBOJLKONHKIKOGSOOJOOIKHKNKKL
    KIJHMHKKOJMMNJNIJPHINNMMJPPLKBLQLPKIKKLLJOLKHJNHMJKHKMMMIGNJAKQJNGLIOIJPMGILNNNKPOMJIIGNNKHPMFOKOGOIELJPNOIMOJHKOHOKLTKOVQOPMIIOHOREEMKKIUKK
    QLQPJFMHNHLNRERFMOHMOMJJNJGLGPKNHNLHFMNILFLJFHMLNLPJJGOKMJHIFISKPLKTPIPISOKNMHPHHNQJPMPNMKKNNNOJKKMIJJRJFQLIRIFMHMGMHMGHNNOJLHMGLJIJUKPOJMHN
    QNPTKMNEQCOQOKKLKJHQUJLLLHIQIHLKGRKILKIPSHTMKLJMMHHJMKMMLHGJKLNKRHEHOMMDSONKKDFNIJOMIHTJONUIDILMLKIGGIMQKJMIIMEININOJHIILLJGOLNINJFKKSLKPMKL
    NNQKIKQHLJKNPFHFKMFEJPGHIMJKJLLLLMKMLKJKMKRSJPJNNNMUKOKNLGRMQNKLKKGMNKKQGMOPHSLJMMOGMLMOLKLILNQKKJMNHSNHMNLMHNIMOGOPLHQKLOMLPTLQJMIONQKPJPKO
    JNIQMKKMLGNHQQSKLNGNPNKGPPLKSNPLMPJNLHCLMNISEIOQNOJMLJQOMIKJPQLNLNJJIINNIMNODGPMLLLKLMJPMIHMJNMLJLLMOIDKPJNMHQLMKFHILEHONLNKKOLHMOLIKMLKMQIK
    JJRKPNJNKLPPNGHHOOKNJMKRKNOKINLNGNLNJISJJMJHPNNJFILKRQPLMNMMGKKKRJLNHNIILPLJPLLHMILKILJGCOKQGFGPLMRINRGKLJJMNHLKPNOOJNHKKOOGGJOELLPOOIKKKMNK
    OPJKLJMLKKLOLJOMQOOLKSNRPKLNPNOKTJKHLNNLFNIGLLKIHOQKLJQKCRLINLLSLIOKPOGINPHLKIHFMHODLNLKJLFELMFHNIEJLONONMNRQKGLILLIPLLLMKGCKRJNILEHQOLGNMMK
    KJMIREKMLRNSOMLLKENMMMLKMKTPMEPIFKQQHEJNKHOHLFNKNKLONLTFIQJLRMRJMKOKMQRMKKGJKMOOKFNLMOFHPGOOGMLINNFMRIQLNRLMPOLNLNKPLKFONMKMMNHMKKLOOOHMKNMJ
    LMILMLJLLPKIMOOJMIDKOKOPMNOQMMIONLNPOQJMPLHNKKJOHNMMIKMNNIRJLKKMKLTKNGHHQMQJHIJLKKONNQNKFKIMLNSILIKRMHKLLDNIHLJJMKMOMJUILOIJVPKLPGNMEIOKGHOM
    NHLQHKLLMKKPKNJOJJILLLJPMLJKKJKNGUPTROPTPLPQNTLIKLLHNLMNKIONLSRRMNPJLEKJLOLNILFDFJJKHMHOJMRIOIKIMHLAIKNOIJONJMOJRMORLJLOJQKGJLMJJRDKIJLLHEMG
    KHIMIFRKLFJHJGNOKRLMONEGOLNKOLKFPHRMOOCMJMKKHGPGGKQKNFLGKQFMKQSLMILMGDMPMJFIKLNJRMJNLUMNEKKFLNMKROHJENPAICUPOTVLPFJNDKBGPLKMMROOLTFEOMLLEDQK
    LMMPMKMKHMLGVMEJGKKEJJKQLRNQJNIILQRLJMRJKOKGGHFEMLJMIOLOJMKIJKOMJIMHINMINKNLSNKILLKQKMPMPNHOJGJNJMOJJOHRKNKNKNIKKKLRKJPMLIOJNNQNJJNJKLLLBJMK
    OOPMJMHKHMNLKJLFKMPKNJHFNQIPFIKNLLOLMONJOMJJNMEJJPILKLJJVLQGPLGJLJJIIKLOPILOKHORNQJMLMLNJLOILICOGMLIIMNJMMFILUJGJLFSNJOHMJMKNNJFLILLQIHSMOIO
    LFQNLHMJNNNGTKJMMKNOIMKHLKIJPIERLHMKPLNIHILJJPRQGNNOKKJOIJGPPMSIPOHLSNPJPNFKNFGMLNHKHNJNIPIOGOJLJIJJKKQPHOKUKIHGMJGLLENMLMLHLGRGPNJIQQQBOJHK
    OGNNJJFMONHJOJMNOCOIKOMNIJJJIIOSQMJILONVGJKNOJHJHFOMMKLHGIKIPLLNFONMLKOMGHQHNKRMIJMQJMERHOMJHIIIHFCIMMNFMLKOJPOJGMSIGLJKIINPHNHJPJGKISMPKJNH
    GMLOOLHLNKOJLGLQMJILPRHPGOKILGIGNKMEFDLIMNQQOMPILKPOKGIQQPKKLRHNJIGJFMLRKOPMUOSMPQKNGNKMQLPMPVMKILMNNTMIMLHNJMHIIJSKHJQJMKGIMKJMKGIMNMRKDKKB
    JKNLMPMHGLQKEGQASKJJPOGOMMNOQGJNMJKLPLLVSPKILNERLJQLIQHINOSHELIJLMJJGOQLGKBOJNLLQCFJHHSRGMKJGHJPLHQIOKLQIQLGQNJIGDHRQFHKKIGPHODNHNFJKMNNLLEI
    INTGOLPONKMHKTPHKOQRKHMMJLLPGKILJLJILGGKPUJPLIIOGRMJLPOINLMPONPPILLGISJIOMJGKLMHKPHKKJILLOINKLNJPGPIJIHIHLPKJNMHPKIQNIIPLMMLNMCCMKISMSHPLLSM
    VRLNIJGSJMNILMMFRMINPEMMNKONRLPKLNGNPNMKJHPNHMOJHNHGMNPNQJJIONOLNJSLJKKQMKLKIGLLJPOIELLONRNQLHQHIHIHPJPELFOHLLJIMHKMRHILMKQOJMPNGIFMJLPLQHLI
    GJONMLMGOMJJHLNRNMGMIHQHLNHPOSLQLJKMOMKQNDONKNQMNNKJLOSPRKFNFEKNDDSOIMKLGTNNKOPMDMKNLPLOPLJQLMSLHTHEKCKINRMMIMMRPKLJFFKILNJLJLNONRHKJONQLNLI
    PILNJNSHMMFGKGIMPHNIHMJMMMPHIKONLPPNLPMFFILJIKPPQKLIPMJNQKPNRJLJKMKMNKSONCKKMQPIIMGMJLIMVSMFIPJDMFIHOMKKROQLJKOCGLLJJMQLHIKJENONMISHOLFSOLQM
    PMLLNHMINIJQIFMJIHNMOLKPJKNQLPHQNJGLINNLGNGMQSHOMNRQJIMPKHLIIJOJKHHMFONDFIKHOILJLJRKHILNIUGLILLJMLQKINMJMGHJJLJNKMMPKLLLMLTLGNGOJGJKOLMLLIKM
    HFLNNIMRSKQKFKMNKOHMOMOKOJJFJLNRJLLMOOLNNQQLMLKMKPQJLONGPSIJLKIHLMMNRKKPKJKLOJQNMLJKNKKNILMJMLNILPMRPMLHHLFILOIHNHLKRMLKKEOQLLILKMFJNOJOIKJI
    KMHIFNIOJKJTONIKJGLOLLLPIGKTGKLQPMIJIJKLMKOMNNJRJJJJKFJKMGGJILIGPEPNPJPMHQHEHNMNKJOOLKMMMLKJJKJMLILJJGMUSIKOLQQMKJPQPKNLKFOGJJLPOPHJKGLJNNHO
    NIQOMKQPOMLHFLJRJLGNPHLFNMKNMFIOKGLRJLONMMKRJPMJPIRPIKAKIOIJNNINJILIKMINPSHSRJNKJQMPDJNPKHMJQMJQPMRLOMLLHLOMEOJNOLHLILLEHNMMJIHMJNMNLPIDCINA
    NINGLMIHPQLLKOMKELLJJJLLIKEHLQLINNDQMNKOPKGFMLHLFPMIQKNNKLKNNIJKKPJIMMJIHIKPLPHKFHPJJIHNOOHLIEKLINPKJKHKJNTIPHOKNRPOMONPENHLLNLKLKJLKIPJGIKJ
    QMNNKOLORNHHNMONOINLKOIQPONHNLMMOIMLPMQKIIDJJGSIMLNKPIEKOOMIRILNJDUOHSFJHNNMLOLDRJIJJFKMOPJMEKNQJNPLOLNNJIQKJNDTQQJMPJJIFGKPPNQOGQJQROOPLMQJ
    LJTMJJOKPOOILTNKPKGOOKIMPILHHOINNOJPMPMKJJIKKHNKLKLNMLIJMIJFLJIAHMGMLIKLHMLFJHKNKLLJPOILRIMLKJOMJKQKLJFQINJNPLTKNPVLRLOMHPOMIOKOGHLTMNJPMMOH
    LLOILOPFMLLOOQMKKLJMGLMGJELLKPMLKOIOKMHILMNLMJOOLKOLMUHHNGLPOQLPPKOPLPMOQJHRJLNMGERHKJKJIPNKOSLJGLLNKNNLPDHINLMQLLONIOFQRLOJINMLRKQIJUHOKNHS
    KMIKLMORILNGIGOOMMLNPFNLLPLKNPMNTLPOTQIPJQGLNONJLJIKHMGMFJPLQMLFMILDQNILJPDJINNOAKLNQIGOJHHFJKPNJLVNILVIKKNIKKONMJKMSLKMIFMKDGIJMFJNKNGDJJIP
    IOSQPNJLLCPFDKMMLIRLLGLQKPKLJKIMHOJIPKMLJHOKNIQQJKPOKJLOSNMPMJNOGPJJMQQLQNJOLKOOPNFMMPJFOMMRKOJIRPKMQSNMDGOOKTJKLEIQMJLSSQJMTOLIIMSMOOJLPKRI
    OPJHKKKLJJOJJJILOOJHIROGJKHJMMMILJNHGMLJGPKQPIOJMKMOMPNIRJLHLPSEIGUJFHSHQILJIGHIQMIJRQENGONMKOJOMKHQOEHRSKHLGPNPJNHJILKLQNMLLJJLOKMIOKOLRNNH
    QPMMKJTOOMPJMVKPIJNJKMJPQJMPJGKNMLKNNNPLLOOLKMLONPFLNHPQCJOALLORPMPULEJMJNRNQIIKJQJLFHLJLLPOHOTFKPKMIOEIPKNOOKKMRNGLGLMIRHIMIHGPMROIMKPNONKM
    FOKHNQNPLETLLOOMMKGKOOKJQGEPPOKNMPLPMOKHLMUJPMNKOJMQOJKIMOKSGGOFHVNMIABILUMGPKOJJSPSOPIDKENFRIPLMHOFJKKRNPPGNILNKKIIMJJLHPSJMMGLOIPKIHHIKKPM
    MMIQNMMKQLLJRILKPVJGJNMESHGNMQMJOKMMHFRRGKLNNGONHIIRNLOFLLQKNMJJNGKPPMMOIPKHGKHHLPLLMJOQKLLSPJHFPIJQKMGHHGNKPKFJRSMOKONOHJPIFIOPMFNMHQOQONKI
    NPNPLOIQOHJMQGKKLJNMLKLIBJNMJLQIGHRRORRMQNONHKKHPKILFGKHQNINHHPGPSJOKPLSHOLNLJJKLQHPIKJNJILNOUKTMLNPPEHQJJOOJLLQMKNHKUPRNMMKOJJQLPKIMQOLJMPG
    UOJJJNIJHISMOJQIPPTGIRLQNJIMJENJMVPCNRLMIMGJKIMJJJKJJMOSQQMLMHOJJNLOGLOLLMGRLOPPGJLNKKONITIMOIOQKSJIKNKNGMLOLQNMQPPJKLOLJIQILQJENMNHIGMOKMHK
    HMORIOPPJOQOOKPMIQHLOSLJHMIQNLMNREJMIMRONOOKMONPPOMJLLKVILOHNJQJPLLFNPNGQLOLMENMRNMNMQJMKSLNLPMKIPMJJIUOMSMKKLOHQOORNIPNGGORHTKKGFLLAPLGLKPK
    FHGOBRJPRMIIMHMLIJJLLLFKOPEHKKINRLNHMGMUPHIRNVNKJLIJKQLNPIKMMLNJMHJLMGLMGINMLHFQGNRQQLQMPJSJJRKFKUMLNRGOPMHTHICOQTKNKMHLINKJQJNMMUNKJIGFIIPL
    GKGLLMFVPGJRHIRJQKLTLLKJLNIQILHKNEMMNGIIMIHNHONQMRMPMNQTQEKKLKPJMMGLKLMJJLNMROUJJGOPKGPIJQLOMLOJKNMJSNTQLOPOMJBPPORMILLIKPQLMVNOOJNLIFJEMKGQ
    KLGMMSMNJJFKOFPHJQRJLNKLKLPNIEPOINQNOPJNMPLQQHCLLKHJNRINSIIGOKLMNHLONNJIMJMHPLKVRMNLJKLKIKJLJHEHMLJIOJIQPFKHKPIOSQQGNOCSMLNGKPMLJMJNKQGFKLRH
    OHKLNMPLKHKHNNMIPLOMKJUMMRKJKMUFKIQGHJKLPKMHCQONNMLSJNMLULLOIHMPKKNLHJKQLILOGPPLNJLMPGJFLLROQQFMMPHEMJKQFJNFJNIKQNLNNKLNFIKJJLJJLNKIMRPEKHRQ
    MRKHKLMJGPPIFOHEONNVLNJJLMGLLPLMLIOGPQLKNNMKTBGJNLLEOSKNEQQGMHKPINPLMPHIKTOLMQOMMIJHJMNRKIKNNMPLPKLNRKNOMPMJMIMHNLJGMIKKKHLMNMGJNQIGKIKLMMQI
    JLINHIILLJOLFSJJJNMKLINFJJGPNOJIMLIQHQNLGFKLNMQUIILTKLJHLILKFOJKIMMUJMIQOPHLIKMOIOJMJNQGISLTLGMNNLJNMOOVPMOPILLOQLMJIJHJKMLPNGLFLFLRNKNIKOPH
    JPPPIRKITJNMJOEJLMMNMIMKLPJMINRIGVKKJIPQSRNJKQKQGHEHGQMMMLGJOKEJNQKQPIOMJNLHKFLINEHILKINILKMKMLLHKKQNKHPUJGIITPQJQMJOJKKPKJJTPCKLRHKKMAORJKM
    HJMKMNGEJTNKJJLNJILHLNMMQDJDEFJGJNPIJQLLMKRFNGKKRJFHFNJNMOHIJMHJTKLMRHMJJFGGFIIMIKINLRKIHNSNJBKLKLLOMMMJVHMNQONOMRKLSJGJKLDJNKKMLJIUJMQMKOKJ
    TMMQNGOMMGOKGQOHJKGJQMNGFISHKKJDOLEKNGPFHMJKLGIOHLIHGMKNNNKOHHIPJMLNOHMIOLIMPNOJKIQKJMKJLMJLONIIGHIONNHJJHMJIHMNPJLNOQNLIHLJNMGIOMPLHGCMNNOA
    MLKPEINLNOMKNJQKKNIJPGJJMLGNLLLLLPLQJGLIFLHLMOJJJOMKENNLPLELLKMLKJLKNMNGLFGKNIOLLJLILMHJIGJLLHIMMPLMQHMOMOMLPNMKJMPNJFMNPMHKGKSDLIMKHMJNMIHJ
    GNMLKHEHGBKILNMJJJHHMLKPLKMHJOLHOGOLMDLMMKPHJGIIRKIKHIGJJMNCKIMIKHNNDJMRKQMNJQMKINNKHNMKKQJMOMJJLIHHKILJMOGMPIGNLKISPMPIMMINIMMKOPFQLHKTMQIE
    LNLMIJMLHJJOGDHKOQKKMQIHOLNMKKBPKLHMLMGLJHMMLOPNGJLNSKLHLJMICJNLKGHNSCJHHMJLHJILMDLLKGKQJKKJJOJLKPLJKHMLNIJFFOPHJHILJIJHMOKNKJIOOMKLKJMONOOH
    KEQOMJKNKKGQJRQLINHQHMMJLLJQLJTJJLFMFAOIMMAHNPHNJJIFINIKFLLMPLKKTJKMKKNHIKNPJKGLQHKOKIJKQLFIKIJJJKQLGNOMILNJQOMLNJIOLKKNJGNIILJJQKNKNJPKHFNL
    OKNGMFMOJMLIOMKKMNJNNKKKOJOMLNMKQJLIJQIKDKKIIMONNNLLLMKMKJISKOLIQKMRLLOKHINIKENMLPIPGMKQPMLOIGJNOHRILIJOIJKJDKLHJQFIJNJMLQLKLQNJQNNPGHGGLHIO
    JMMMKKLMKLIMINNKHENIOHJNMGNMMONLPNLLOJPOKFIKLLFOLLQHKLIJGPMHMLLMKNLLRMJIMOINKKPKGILPHQFLHKMMLIHHNMJKNLHJPFLGOPKOJIRHKKLKCMMMPMMIQLILKAGKKHGN
    OMFLPJOMJIONTLFHNINQGHLOJQPJJNHNMJKIKINMPIHOJINLIHERSKIKFMONLBOHMOGMLIJLLPQLMNKUNJHKUIJJRGGJTTIBMILNHJNPRJLPHKPFKHKRJKDENKELCPFGINDPQKOEFKLM
    OGJNOKILPIGOGGOKGLTQJMOJJJVHFKBJSLNLLOOMLNKTLINHBOMPOLSKVJNHOLOMILMMKGJQJIPQIKLNISQIOIOLOGJMJJKHOHMGJJKLLOLSNLMKOILLINHJLMBKLLIMJJLOKNKLGEKK
    NKLNKDLJIOJMGKKMSPPSOPLGGPLMIFKJKOLIMHHNPGKHNLHHPOMLOLHKKLHMKPMNJHFJJLFQHOHKPJJLOIKJOITGHKLHMKPLMHHLJMJHIMLKGJNQTKOLLPIDHJOLLIHOMGPHJJJIJKJL
    JHKKLHPNMOIOTIGLKRGFLKDSNHKPFNQJMHMJKOPMPNMRPOPPCJKHIPLPMELOJLMFMREGHJMJOJMRPEMFLHGNMMKJOLKMJCSMMLJUOFGIOFKILMMGQFKHKLQNLKJOMGMOKKOHONKJJGRM
    PKIKJIKKGGOLMGKKMHJNFHGNENVMMNPJLHPIJMMKMKGNJOGFKJMKLKGKMLJLLIKMQNMONMJFLMIOLMMLGJMEMMNINMLQMIMFGGIMGIOQLRNJLLLEMCQLLIMIJFMIKLDGKKOMKOJJKHOM
    JFDIMILDINNQNJKMMJKLPJHKENNPIMKPKJKFKOLILJJLNOHOQMLJKIMKKILLNJFNHLOIKOLIIHOLJIPIKMMNNOIIGIFHMMIPLSKMNLLKGGOLKLIKKGLMKQKHPKHLOJMJKLKMJQLIGMON
    JHJNGINFFIJLRKIGFDHLNLLHJIGNKLHLLMIIMOALOLLKRLMBNKJMJJFGLMMGLRNMIHMDJMSPKIHMMKGIIMDJLUJJPJNLQIIKJPNIKMMOIIHLIIIGKJKGHLOJHJNLPDJOKLPNIKMROLJI
    IKLJMKHEKINNKJFJKHINHHJIINCIQLNLOLNKLIJIQQKKKJDQHLNGJEHJNHJNHJIJLKKPHMJMLDMLPLNGQPMHPQMLMQLLJCNJOKLOMGLOGKLIJKJIMHIDGQMAOTNPNGFNHEFJKQJKMHKQ
    IBDMJOOIIOFOOJHKIMKLJIOQKJMJQNJRNKKUHMLLKJMOKNJSDILILNNJIMNNHPIGIOLKLJFINLCLMOIQMPNDNMNJKMLOLONGLLLLFMHMJJOHMLLLGKGIILIQNNLKKKNHJOOKKNKRGFMJ
    JLKOMNKIIFORGKPCLLIMJFEOTIHIKJMLNLFENHPLHGMPFLMHLNLKHPKOJKHKJLJKMPOPMKJRJIPMGMIMORHHPHHKKLKLJKKLKIKCVMHLRIJMJPKPHLNKLQGLKIQLQJHJQKOJNKIFHGHP
    GLQTGNKQEOPHLMIHLKMCJFLIRLMPJKNGMMJSODINVINHJQHOPMEMINJKLNOIHSLLMLMPMKJLOIGPLHGKDHILKKLIQIIFJHJRQKKNPTIKEOOOOGJJMLMNJKPQCMPHMNMMNIIKMJJEQMPP
    NONIQNJJGKKGILIJHOKMPKDLLRKHMPOQLKKNLIPLLKNNOHMHJJJOJKJKKJRNTLJNJLLGNVNOKPJMQLMNMOIIKLQLLEEJJLDEKLOGIHHNKJKMMNILOHMIJJHKLJIONIKNEMNOLLJPFMMM
    MNIFPGJIHPHLOKLNFHLLHGILLMIMHHJPLJMMLGKJNLQKNHHNMKLKRPNNJILMJHLQGNNNJLJIKLOLMJKKNMGLLGHMJPLLJNHOMJOONLLKKPIPRHEMLNHNMMJLKNROGOJRNLKLPJMIMPJI
    MFNKNHMNKHFOOKRNKKSHOHPNOHJLLNQHLLLPPKMJLNGPNJJHJELIFFFKBLIGNNKJLJKMNPKLMOLLKOHNJKGOKMGKKHRKLLJMKKJGHLNJLPLKNIJNJOPNNLFNQMPFKONIOJIHNKHIKNFQ
    IKGHOKLGRLKMJMLNTIMJJINIMMLOIMMNIMJNOOKJNHLMQSMPKHOIMNQKOLKNKLNKJHQMHKMNHMMJPJOFLIHNMDKHJORLIHKKJKMOMKHMKJHKFMJJLGOPJMMKOJRNMLKKNJPHKNJKJLPI
    LIIKJHLKIEMMIHLKMNHLJMNPLEKDKIKLJRGGPKGLHLNMNKINLIOMQLPJLKRKJLJPNILGMLJLRQSJHMIJIPMNHHMLJDIJNHMMJKMHJOIMMLHOHIKOMMILMNKKLPILRJOOMPMIQPLKLNEJ
    KJMQOPMOLGPMJOOJJLNKKOIDJIMPKKPMHNNNKLMKOLPINMKPONGKQMKKPKHGKEKNNELPKQLKOKRPLMIFHMOPNMKJHLKKOQLLJNNMFKLLLHKJNPHHGGPJJJLJNOLJKLMNLMJJLDMMKMMM
    INNLTQKPMIPIKINPNNNMKKKRLILULQMOOPLGPHGLFOLBNNJLKPFSMNNHOQPKQKFLGIJNQKOOOJOGMQIOLMHEOLHNOMHLOKLJNDGJKNIKNLOKNSMGLNLOPMPKSDMJFQHGHOPGKNLKGNIK
    MLHJMKNMMMEMOGHHGGHFJNKKRLLQMJLEJELNQQEMHKLLSSPMGFELNJOHKMJLHNQJOJQLQLIKMJHNDMNOLJHEKLOJIJKKIUBMJOOIKLGKTNOQILJOMOKNLKKTLOKMQKJJLLMGKKUKDPIL
    PIKMHMPLPKOOLHRIRIOLEENLKMKKMPHPPONLLLKFNJQGRMLNJFKLFKHOOKTNHJHMJJRKKFJLLIPJMKIJMJLFJGJLGNLRQPNSLLHLLILKLLLNIOKMILOLOGKKPKMIJKLNKJKKLJJIPKLJ
    LPNLNDJMRKJGMMJNMGHNMKOMLLMLJMIIGKLOHJONNNAIIJKIIMKIEMMHLILNMEIJJIFJOLKJJISINLAMJFNOKJNLMLMLKEJLKLOLQLOGOOMKJNTNMLPIKLJGOLNPMIOJLKOGOMIMPNKL
    GLLPJQKNOGJMONENJOMKOIQOIMLIKJGJHMLMJLMLIOJFLLKLJOKMCILILKJPMIMMPMOPIJJONJOFHPRMGJJMSIHNPHQLJQJMIMJOMKJPHRNLNJPLJGNRGHLMEGKMODQMHJNGJDPHMBML
    ONIQMQHOPPPNOLKLFFGQOIMILNIINJKLKJGJPOKMPRONLILGJLMMFMLPBMNBKJLOINLIPMJHOLOMOIHMJKKHMKMMEMOIKRRJMIHNMGQPNNFLIKJMNHNFPIJJKLHMNIHJRMGJKLIHCMPM
    AKMMIHGNLLIFJNNLLIJOJNNLKMHGMFOKKKPFOILINJIKLNLEMJMJHHOPPHKMLIPNMLMOIKGLOHJKPJKJPIRHKMEOGGLGLEKLLLMLJGJJOFJILGMJIIMQLKTGIMPIFLSIKJKPGKJIQNIK
    ELNPMNIPLKKKJPPNLAFLOKJOMJKMNKLPKIKLJMLILOQIOLOLJJIMRMLNIDHNKJGPHDKMHMOHLMNQFLKKOHKLHPEGLHLNJHJHFTOOHIOHIPQIFOJMOOFOJMJOCJMLPKNJLPNGIHGMLMJN
    QNNKLHNNPPLONLRLLDEMKLLLGIIMNMQJPLRMPMIMMOKMIKHIKKNKLHJGMIKLJPMMMJEPOGQGNOINHOHSKGIHFKPKEPKOMNKLNOJHPMOLOKLPKPMNHLJIJNQMJNJKKFOHOJNMPGLQKROK
    SOLLJSNMLLLINIJLKFRNMIOSOKINKPKNNMJGLMKMIMGNMKBOJONPLOIQLIPDGLLLINMFKQKNLIIOIMMNLHGJOJKNPLJLJJLDLPMKLKFQIMMCNIPFIIKMHPJLKGHPIQPGJQGKOPQHIJKQ
    JKJLMKQPKIMINDKGONGIQKLPMQMLFKIKRLIJRLLPQIOLGOKIMJLJSKNJIKNJORMKOSJGMKMJNMLGMRMMHPMHFOOMJIHONIOFNPLLFIHLJJDMINGFHMLPJKOHQFGVRPEKOMQOJGNKOMJK
    LLGKQOOKIVQJKLKKNIJMNIJCJVLELGOKDNLKMIMJNGJQNKJHOONIIJNLGNKMKMKLNLKRIKGMLMKJOMRPKJKLLMMMNLKMLOIOIOOOIIJMLPSPQMGPLLIKMFFLPNKJKNDKLMONMMHKHGFK
    NKKNILMIKLNLNIMOEOJJKMRJLMQHILPPPJHGKMKOHLOPLOOLHOMIJMHNLLGHONJGNJIPMFMLHNHJJMMKIHPMJMKLKGKKLEIBHLLPNHVMKLJLLJMLOJPHINJKVKHGMRSMLIOOILIMQLNM
    QHFNGKMMJHKIINNMMMMONIOMKQONJOHPLKKNKKNMPMHHLOMOKJMNIFMLPHDHCGJJMMMLMJNKJOLOIJHLMMKKJMLIKUHIJPJMNTQHCJMMKILKMQKLGHGIMINMHGDIKJJOLLOJMKNIIKOJ
    LMLKMNONHNLLPHILLJCNHJERMLSJJOLNNLPGNMPGKMPNKIVJPUIKKHMILIOIOJIJKMIMLHEHJQLMNKHLFJLFIMFFJGOONOLHIOPDIRNNJLIJIKLLJLLNMKJRGNKJCFNIINMKOQSNJCKJ
    IKINNHKLLOINPIKKONGJINMPJJKONMMLIGJLMKJKMHKGKMCGMHTHIENKHIPJHIGINGLMGNJLOKJLHGMOMMFIKPMJLDJJMILLIHHMKKMPNMOKIKKHGMOHSOKKPQINHMJOOLKMHOLLTGOS
    GJPKEMFQMMIMNPOQAHKPILJNKQQLKLNBNIESRILMHMLMEFJMHMMKMOOMGJMMPNMRPFIKIJJJLILJJKOMKHNKLLHJQLOOKRHGIKKNLLLFIJKKGISPJPPQOJKQKDLLNHKKKMLJNPPEIMLP
    HHMJKPKLOIOMGKMJOLQQLJJHLMOFNJMKNLNIRKIHRNPILJMMPHFPELOQTKMORPIJDNROMSLLPMNRNEOPJNPNMOKINOHKKKOLNFJJKPLOTJJIIONNKLRIPRNIJMFKGPKKMSMKFLLKKLMK
    NKKONKJIQJMIIKLIIMLKOMNOMILRTINMPKMMOKLNGKMJKJJONMNOMNPMLSMHUMGLMMMFNHJGNIJLONLEJOINLMGPKLEIMOOSLQOKEGPKIPIQHFMMHEHNIFIIKLNNNLRONKKMLJQJHLNK
    JKGLMMINKNMKIOPIOIINIGQIRHJPKKFKKHJRNILOMKRJNHJHKGRMMRKNNLNOJOKPNGKMJLJLQQIILKILNHQLMULLNJMOFLQTOMJNOHKOJKMQKSFPIRKMHPMONHMJJMPMNQPHKMPJPPKL
    MJRJNKJILIJKJQONKKOPKJNLMOQOMNJNTKGHPNOSQNOKLPPMNIQMNMPROVJGMQKJMMKPHLLOLRHFKJRNHLMOIOOHJQJMMRPNRMQMLGHPPKJOLKUOKNJOOPJKKVKSNRTFKQUIFOKNJKNM
    JNLMPPNMMKOHOKLLKONLGMKLILJJHKLKINIOHJQHLGJHTLQMMSLGNIPQOPINLLPJROLNHQLRGKMHIGJIJNLSGLTNKNKQQLLGBRPOLIPMOKKLGJRLPHOLLNKKKMOJKOREOHTLLJQMHNQL
    QKMKQMPKLONKPJMQKMQOOIMQNJIKHKLNGHPKPJOOPHKKILJKNPLOMPJNKMJNPLRFIORKQNJKLNJPONJLMIQROHILNNEKMILKMFOKNJPJOOMLLQLGMKOIOMLKMNINMRMBJPLNMPMLMPMO
    IMMLLQPNQUKJNNKMQLROIKMPIOFLHNNMNIMOJNJRPJJPPLOLNNLKMILJISMNLLQJOKLNLMPLISKNPIOKOJQPNRMKQOHHONNKNJONQMPQJLMMNPJMQNPLQMQJPISJNLFLPKJOLNLLLNIH
    LLLLKNMIFRNQKMOMKRKLPNPMPRNKPOMHLKLNQJHKOLLLNPJMOQMONJHGGKNMMKOOOFGMPMOJOPLNKLNQPNLLMMTLPINLOOLMLLMLHIOPMPHHTMQLRGJNCJJNRIMOKLHJOKMQKLLOHMJM
    GHJNKNLKNJVMLRUKNNLGNPIOMONNPMPTQPLKKKNJNSQOUKPKQIMRIPKOIKIJPKLPNNMMMPJVIMNKKLDMKMOMQJQLIIOFKKJMGKMJMLQLOQMKMMNINFMPKKOQMNGIJNJNPLVFLPJGILNJ
    RIOVLLJNNMOPMOLLOHJUGLKOPLRNQGENPJKLEGLVHNLUKMLPFJJMONOKILMLVPPNNLNMQKRNMPKGQOIJMMPOLHGJQJHNNJGQLJJKMNKMJIEVLPIPJGRSRNNIPSKGOFNPNMDLNPIPMGJB
    KQMICHMMNKGKNKRHONELNRTMNNEMKMTNRQLMKOLMPQQFQMRLSJLSJHMNODJJJNQGHNNKLLGGQQMJUHNHELKNPKGIEGLEDJNIMJMKIOFKFJNECCGNLIHOGHOIPGNLMROLTIIMNEOOQDNI
    FLSMKOLPLMKMMIQQPPNNLJLPPONKRGQROIMOLSPLIOKMOLLQHJHJLNGJRPILJJMKLJJKPULILNKKJURJLJKOQHNNLKCJKLLLOLHMQLKKJPLGNFKNRLHLJLCJGKKRLJOLMLNPLONMIMIJ
    JOMQKNKPNPOOJPQQSHTKIFLFQLKIKJNLJMJILNONKONIISJGNHPPESLHVLMLLNNFNRLOHINMLHQMPKORMGOGIJLJJMNIOKJKHMTQFLMMNKPMJNILPPJUNNQPJNJMNLKNIJKOMMPGLKIO
    KKNRMIPJTLIJJSJPIJFUPQIIFTLQMNLQLOTOKLKLMNNRLJKPENOKSOSMJJLMMDQLKLLMILHOFQIKKLLHKNMNKQIMPNNNLJLQNPJFLCGELNKNMJIEOKEIMTOIJMPJKOMMFLLNJPNJHELH
    DOPRLFNKPMLDLPNIMEMPKPKNHOMMDJPOLOKKHMQQRKKHNOMPSKJFLKOEIKQIONHOOLINNJNRHGNJKJQVGPOMNNLJJKRMVIJKKOLOOMLPJHOMSNSLFQPONTRKMNINKSIOJJLILNQJKHOO
    LLNKJOMELRHPKDIKMOJPSJNJLTLLMRIJMHTNLKLLHNRNLSMONINRLLRLISGSRQPSKJHOMNQRSPHPOQNJQKKIVKILGOJROQKONIQKNSOLLRQOJQJMURMJNJDLRJNNOPJRMLOHHNLIJJJP
    KJLNKOPNTHQLIJLONMLLQPRMONKRHDQNOKIJEPOMMLDHMOMKKOLTMMLKNINLMLMSGPLINJQLIHHILHKCLNLRRKHMLKQNLDQJLNFTNKJSPMNKKOMTPQLJPFLUKMKKKQJPJRJRNTMLONKR
    ONNMJOKMJLNLMOLMMMQORONGMUNOIJTOIJJUQKMQLLPNROMKPLKCFROILKOOLMOKLUMUMCOOKLIGRKMNODQJJLJNKMMLHDKONMNHHHLLOLMJMOMMIOKIJNPHMLJLLHKRMJOOLIGKIMLM
    OUKMPMNHNILNPVILMSORNQNHGKNMMKKOJLRMIKPLLOQOPJKOBLGIMLMUNOIIPNKNIHKMQRKQOSMKQFJLPNLLLNNMOENLPOJMHNPELLJNROMPFIKKMQOIMGJJFPONHNNLKQMPLNGKKJOJ
    LQINOLPMLOIKPHJHKNNIJMOHPMRRHJJSRIGLIKKPJOLSPQLLQOHRLMKKLMGKEQRLHNKQIOHLOHLQMSMJKLKRLFLLMPMHORQFNNJJPPMOINNKJKMLILKKHMFNSLNNNMONIPFJQFNNOJSM
    NGKOIJIMOGLNHLJNLLQMKONHLRPPHQGOLLMQMVRQPLFJMKOINKONLKNJQMKDKMNOKEOKRJNMHPKHNHHPIIRRISDLOPMLMNUNLKKQKMNOCDGHIJOINJOAJJJMNMIHJHHOMOMMMJNQOMRC
    KRKQPNNQNLNOQOLSQHKSSKLKIJLMJKHJLHKQLJKKNIPNMMPILQQNILMGLHRGILKLGMRSNKNJQHOQKLPOMLNNHKHKNGPQJRNMILMMMRKUMKNRNMKNKNKNLKNCLLLOOKMIMNMGIMLKNMLJ
    LONJMLLOIMMVLNUONMOOVOIMQKHMMMTJHGINPLPPJKLRQHFIKKMKMQMQLIKPNKTNNMPOKOJINPHJHOOSKMMLKMTMLHLMMKNLLLSQNLVFMOLFQMILOIKJHSQLHKHNPGHKRKNILPPLHJMP
    NPNOMMRLKRHNLQNQHGLNPUMOOKSLNINMHMNNSRSODUMNLLNGSNVPOJNEKLPGMNPPNLJMLLNMMKJLJLJNOMOKLMMLMMKKLMHJLMQMONMINIPJMDJOKNMHKIMSPMKQNGNMLKQQRPNIHJFP
    OJLNLGRGHQLLNLQPMKJPNJIMKHNMOJLMJOKOJLFFQMQPPLJOOKPLMKPJOFLSPILLMOKOJKMLFPKSKJNNPLKNOQKJHNGGRQOIOPKNLOKSJLNFRIHOQMJJORJGKSQNRILJOLMNLQQSHMKQ
    HLMSIMRKKNOIGMMMNLOJNNJKQQRMOGHKVKLQQLPPHGPJRQFEIKJPOPJMGMNHRQKDLPLQMOQOKMQJJINHLMKPOTLOOKNSHPLMJNJKPSOLOJLNRQNDIILOKLNMONNNSSSGLTHPOPOIKNKQ
    KJISSGLQHHOPNPOKGNLIQIRNPNJMMIGOINMOOIKPRKKJODLJLKJJNJMKMFONNLJODMNVPPJFPJHKPLKKNIRQJLPLIPJLLKKIPJQNMJLRKLQKLLNIPJLLMMMPOLOLNISMPNPKKKLLLLNP
    PMNRKKOLMPOJJOKKJILMJGKOHKNSKPUPTSNTHKQOJIQORIOKSPPKMHHKIINLNQLONPLEMKHIIHRLLNJMQIKMKJELNRGJNILKNLPKMRGMMMLLKOGSHLNHJMKPOKNHMKMOFSJOIONJHKLN
    LOIOFLPRJMMMFLLPOKOGQLQOQEMGQROKKOFTLNPEIOQJOGKHKLPSHKOFHOIJKOLRTLNOGMMMNLHLLDGDIMGGGHMKGKIIGMKNMLTRMLNOGLQMPSFMFGONGNKJKSFNFGRJRNQLFVJOKHOG
    INPKKETPJRNKFLLFQKSMPFMQPHLKKIKJKHIIJINNJJLMHODPOLOKLOKMHOJOQMINKKJOHQKOPLTMOHOPGJOPLKGMPMJHHMMNILKJLKHKIKMPJKNRLMIJNJLOLINOIMRPMOOKOPKMMHNV
    PLJMLKNMJJEPJIKJGELNQFLKKRGINOQKCKJIRPGJPGJOPMMFIHNJQJEMQMLGGNSNJPHULMKQLJORMRJMMKPIHKHNUNINILOHILSGSOMOIQEMJLHPLRGOHNHNGQPJMNJPMGHPKLKKNIPN
    NGKQNNONPKPHIKLHKLONKLKOSFLNHGQRKSKNNMHSLLKQKJIMOKKIQOEKUHKILFVNNLOMJPJEQKMKKNMHIPLPIHNKPOLMMGPMEQQNHERJLORNKOGINQKFRJHPLMKLMOPILRTJMNLMJLVK
    FJHRJHVQIHHMIHNNTMNQNNFMQOSQKFINKHNLQMHPNGPMKOVNPOOOLPMNONLFJKFJRHFLGJMNONNPNMKGHMLEKKGIMMKMOLGTNNOOMJLIIIMLLQOLLFOLHGNPRQHNKMNLJNOMRNVSQQKL
    HNOMKIOQQOJPLNOKNMQNFMGLPQPLSMMMFMHKRHNOOGFQLMFMIDJQQJPNLMLQIJNRJHCHHPOSKNKMILMHLMOPJOJHLMIJRONIPMJKLKTPIGSOHLKKTPOOJHLLTVLJQULSPMQFQJNPNNHP
    MPLLPOKMNPKLNRNNORLIOJMMJNMMJOFNJQJINQMIOLNKMINMPHSHQKINJJIHFKLLOJMKMQLRLPLLIPJMGTMNKOKIRJKGPMPMHPNKHGHPLLOMIFJNNMKLORLHMJNNJGJLNLSJJOOPOPKH
    KOKLMOIHJPINGPIOLNHSQJNFOKIPKMFLSPLHJEJPFMMMQNKMNMKGJQOJNOKOJJORMKQPMMHPPHMMJMQMIPOOKINKOINEKNMLKLILMJEJOTJOEJLMONOMILTJNLJIRPOSRNKQMHJHLION
    QQIJMJKIVMIKQNMOGULNMIMJNQKLMKHJKLOLNOJKKUNIQPSPFLGLLOMMKLPROMFLOMJGFNNLONMNLLPOKKPGLLKNRRQJLMOMHNILLPSNGGLJLTNKIHLOLNOOPJIJKJQINMPELKKIMMIL
    LQGFMMRFHLTOTKLLMHKPLPFNJNKMHAPPPMMLJKOILKQRIOMOQNIGPLQMLLLOKLLMNLLTKMTINMLKOMLLOJJNOIKRMHNIIIOHKNOPDIHJJNMHOMLNIGIULLQOQJMMMINIMMHIPGNNHRHN
    MLIOLNMJLELOJGKOLFIKPJGQKMLPPLMHKJNLLKJMHNQITKQKNJLMIHEHMKOJEOQKOGNROLOLEMLJLLEKKNMRHNMKPLGKMMMKMNKNMKEQRLMONOQPMPKRLLJNUOPDMQHKKRLOGLQQMKHR
    QOQQQMPNPMPMOKKRFJLNHMLNJMJOQQJKGMIMMJQPTIMKFJLNTNUTLNMOJINQIPOMMMJOEQMLNPHQQNHKMKLKLHJHMNDOLLIJIGJJMLJKUOUKJMLILMHHFOJLOKMTOKOGIMIPLLQNMHLK
    QQHGEQRPLHKHKMOLKKSPRMGINOMMONMSLQKHKIMLDLLINLIJNMMJIOUJQLLGKNMPKJIMRJJKINIPOVRMJLNNLMNHDMPRMKQOPILLIRIMNKIKQENORJQMNOLIIOPLOSILJMIHTSLQJRMI
    ONOIJPMNKLKLOKLJJIMILKMIMLHKQHSKOLQJMMDQMKLRMMKLMHNPNRHMNKKOHOGOMJMNMHDKNJLLLRIKINLKNKSIOLONPVORKMLKONQJOLKGLNDOIIJSHNOMIOOMIJOFVPNQKLRTFQNQ
    JOMOOOHKMIMLMOIKKRJMNQKIJJPMGJVLHNSOMNNILIHQHOKOKILPOSJNOJJPLKRQIHEPLKNHOKOMPRIOHHKMFNNNOKNKQQPJNONNKNJHJLPQKHKNEKNMLNSJPQOJNGIQKJOOMKIRPKMO
    OQOIPLOMJGNLPNLLRNNMKNKFILKPMMLLLONLMLNIGIJLKMNRMJKJKHIOLNIOINOGKGLUJLJOLPMOOKOIILKGMNPTNPKQJOOOKNLKOPQUJOGKQMOSGJKKMMKFFKJRKLNJGNRLQNNDKLJR
    IIJOLOJIOIQKKPLIJOKLKLMKINSOKIJMNRQJFJLNKHMOHLLLMIHTOLIONJJPIPJGLHPNMIJMKHIUIPQIOMILIPSHHNPNOKOJLLRLHPPHLMHMQJKINPHNBJMLKJNLNKTJNPHNNMOIOPID
    KFJMLINRPGMNMEMOHHEOLNJLNMQMNHNMJMMPHELNNIOHHOPMKNKJKJKIJHROHPOLQIHJJTLHINGMOHNLOIKMLKJPGLONLILPLQPFNKHOJLPPONLJFMMKILLKOQPKOILMOCJMPLKHLRIH
    KOQHJONNRNOMILSMLNOHOQORNGMKJNMPKOIMHLNLRMJRLMJGLIKKORLKJMKOOIMNKLMJTIMMGGLMJFKRMNNMOQMGPIPNIOONIQMLMQNQMLKNILJJLMRHMHMMJLMGJOMJLMRJJMNLOKML
    KJJKOFPMLLFPPKHRMRNJLMJNIMNNQNKLNKLIOLOISMLNLLKTOHJPRIJPLRNILMIMIJKPIMMHINLLMJMFPLKOHOMKKLCOIKMOLJLJGFPOOKLLKMNJLJNHKKIMMLKKKGRJJHNMIKJJQPJO
    OHDOLJINQIGGKMHPJJIKKQIIGNOFOMMPGJNLNLLINJSMMHLLMISJIKNJQKMKJOKOQILJKILJGNPLILJJJKLIIJMPLKNSOPQLPKHONRKHNNNNNJKLLJJSQIFLUOIIMTILLPIQJKMKLLJM
    QJNPKOROMMNJRLQMPLJPLKMNMIKOKGJQMJPQJPNOMHLMQPOKNLOGKJLHNLJKMMMOLLOKHONLOOKIKGHLLMJJNKHFRLNJMMIPLHQKPMLINOOOLKMOPLKONNNLMLPNMPHJPPKLPHFLNLQS
    JMPHNPOMHPMNOMPPMLLLQNOMVLPIOOOMOKKOKENNRLPRKHDEJOOLVGPPLKJMOMOMIHKMGILMHHIHNMKLMHSJPQNOOLKPILMOJSPONJQNSONQKPNRNLMMMSQKOLJPMNOOQMMLGRLOKHQL
    LJHHEMGLNPLIPLRNKKOKGJMNIQKIKMOKLLNKLLGISKLLILFKMFHLKJJMJMJIGHNLKIILKKJOLLMRNQGQLILMJOMLHIKONLOPMJKRIKFMOJMGNNMNMEKIHOMHMSNIMHMKMLGMEJJNMNNP
    MMOLOMQLMKLPMLONINPPNMPNOPDQOLJMJKOLLQLEVORKKJKMKLOLOLCLJFIINNLPOKLHLGIOGMRHNOGEMOPMHAMLJADRHIMJPIOLHMONPOHLKMHMFFHMFJJHFOFPQRNMRFMKKSLNQIRJ
    LBJQOLGHTILMIDQKNNOQEHJHGNJMMNQQPHDORMKKPFQNIMKEMOKSNSLLLMLMOJJEQKJIJIHHOLNLFJDIJLGHJINHGILKFHIINFRQQGGOJPOIAMSQHLNNILNILPEKEMQNNNLPQQIHORST
    KIOSRQEPQJUMMTOMNNJNGIPQFJILGEEMLPIKNGNPLGIMOPNMMLMNKMKFNMPLHPKMIMHOIMLMNNNIKNKKKLJNOPKIMPHKRNMMKLGJKKPPVJRJKRJJRJPLKMNOUNQNNPONLLIHQMHJHJCM
    OJJNNJGHLHLKOMSHMKKMJKRPMKJPHPPJLKLMMONKLLNNQKJMKKIJMLKKGJDOKIKLPLNLJJLMMKRLLMHKGQEHROONPNFPJINJNIPPLRKJOLGNFQFKILEMGQKHJIJIOHLKOTOKJPMIKNHN
    OJMPGBHJJLMONMJGQMKFLMLLRRNMHHMKNHQLNOINNKKDEGRPILGRKOGJIPTOGJPMNJKDNPOKGNIKKLQJDBJOOHENFHKQMJLJOIKMJBGLKFOIEIOQSJAJQOMONLSHPHJKHKOHGKJEKNLH
    JDNJHTQEMIJLLPNITQKMJSMIILOFLKKNHJNHMJEGLNKSGLMJNFKJINRKMOIIMIBHFGLLLFQKMMROHGGINMLLGMHLQLIHLJFJHKOGDJOLLGKKLLIKMLJHHJKGPKPOJJLLJJLIJIPPMOJI
    NGOKEKJKMEPGINEILEPIFJNJIFPQMELEJHMLJLIHINJJLLMPPJOHHTLHJJKLLNIMKJPSIHPHISRNOLLNOPLMHIPJCSMMLINJGHRIKSMEOMNIHGPSPKMNHHFLGIGIORGJOMGIOKNNMPLG
    LMKHEHLMLRFGIJIFLLGGKINJKSKINRCJNOOJLTIANLOILDLKMOILLFPLIIJJFJFGNLHKJHJOGRQQJEOIILLIMOJHNNFNGKKIPDGDOGJLGILJSKGFMRJPOFGOQILNNOICLKJKMQIOKNHR
    ELKGMDHMMKOMNONIGJONGQDPHGKKNIOGFQMMSLPMMJKHMFFOJUMOQLGGJMHPJMIHEEFPIQICOPIJKHDJJCBNPEHLJLRHEJGNINOKKMKOMJFMKNOMLIPSKJNSLKJLJKOMBIMJJELMMMOO
    OGKLIKGULPLKOKKKIJOGKHLKHOEPLJHMMOLKPMMGKQLJKJEIHJLIFMJKLNJDKMNMMOGMFOIQEMMKPKRIMJLLHKFNLCKOIMKLLHQKJAOMLTLLOJLKGJKJPHNJJLOLMMPHELMLHIJKOIIL
    JGPJJNKNGHHMGGIPMMJOIKLSNQSJFFFLOOIIJFKIVRLNPNLTQNLKKLIJQINJLIJDGOKIJJIMHMLIMILJPHQJGIONKJGMIHMMVGRLQLNJLJIKMJGHKGHFMFLMJRKGHMGNMINJMMNFHGIG
    GLJFOGKKIIGENJMHNTONMIKTGLILMNHMEOLNMHHLMHKPNJQQLGMKKPFQILLFJHMKJNNMLKMKGNNKLFLNJHJFKMPJSPNRGJJJLDRDQLHGLMILKKLJJLGMMJKJKJPNOGLHMFIEJIRHHKNN
    EKHMOLHGFNROSKFLHVGHJOMNMKMHJJQKLPEBPIKLGDHNHMIAFMGMHKLQJGMOIDLGPIKKJPLOENNHIILLPJJJLMLONNPMOMLMLNMQKNKIJNOHPKIONLKIMLFMLMJGNJMNNMNJJKGLILOL
    PKKHHMNOMOLKMONOOSKLOLQQOJOLILOHLLMOOLJITMMIKKOJOPIMMKKHNJKNNKKNIMNOJKINLKMPHLTMLLMLGELMOHMJFLKISDHILNKHORLQKSLSLSKNHPPMNMNINVLPLHKGRKMHMLNN
    LMNDNOGQROHMJJMEKKLLRQMEOJIOMQILLMLOMCLLMLIGMQHJGKMMNJOKKLPNQPJIKNMKJLQJMMJGQKGLKMKNMOIJIGDOFJQKIKJNPIOKLGJMPKJPJPPNMOJGLRMHKOHKNHQKMHNOFKLK
    PPNHMNLRMKHKLMMHORJOMPLNJHOISINNJMLONHNRKLLMHTLMNMLMFOLLQNPIHONSFLJJJIPOLRMFLPKUJILPPMLPNNKLMMQJHNNNMQINGOIMLONNLJJJIGNKINKJGKIHNMFMILMLOPNM
    NLGLNKLOPLJNORJOJKMKNHMHQMNMLHOHQNOMRPOQHONJIMPMMKMGLJIGOEQMKJHINLLJPGJKNNMJQMNMMKLHMOLMIKMNOJKLIMNQIIOKGMNOKHQGMIKLLOLJPINNSNKOLKNKMKIMFNGM
    HPHKLNKPOMNNMLKMKRHVMFLIMLQPNLLGNLIGOIKIPIMIKOOGLNMNLPKHLMOLKLGKKJMCMINMLJQLDGMMJCHLMLRGOJMOQIKLNJKQHOQMLMBKMHPHPRINJKKLJOOMOMIIMMQQKMPGOGOO
    LNKJLJLRLKUMKDMLNSLKOPMJMJMMJVHKMIHPJRLJKLFIJMLKOHKKQOIMLJLKMMJHKOFSJDMQLJOHAJJGDHIJMRLJTMIJKNONMKILMRJHGLNMIJLIJSHJOPJKIOJMPIMNSLOILMHLNKJK
    OINJKIQJLOKQIRNOOKKEMKIKQGNKGJEMIIOIIQOIONSJIPMBHPQJOMQLLKJLJMVNHNKNQKPMOMNJMPNJJQMJKMMLFJOKOLHHJNLOJLMJJNSOLHKMMGPEHJJRHMMNKQPMPFORLJPISIIP
    NLKNDJFLLGOLIQGCKIKRHFLLKINIJNKOOMKNOPHMIMMTOHINHPKPKLILJJHOKLJGIJNRMFGNMKLMJMFMKNOKKKNGLNMHLMGLMKQKOLMKMKOKKFOKNNIKNNILILGIGMJMGHPKMKHKGQKF
    KOQLLHHGMKOHLKHMIGONNKNNLMJMIJOMJGLOMLHIJQHLNHOIHNLKRKLIJJOPKMMSISKSNNKMOKMNKRKJLIOCLFFVFPMMKLMLJMGHROHMPLIJIRMJOHHEGQJMMOLKKNRPNGJKOQKHEMKI
    ASEPGLMNMNGMOMPRKKKHVJGLIJJKNNPMJFHJOKIKLJJQNMQMLNJJNLIPHSLOGKHEMKHPFIPGEGJFKCGHHNGRKLNFKGJMLIMVFNKMOMLGMQNKHKHLOFNHLKPLOIKMOMLJOKIHLOMGLLJL
    KIRLILNLMJLQNKJORJFITKKMPNGJHLMONNNILKJMKJKCGJMKOIGLMJHJNHHPOOIMJILORJEMFJJPPKIQNNEMLODQRJQIFAJMNLHMONRIJMNKHONHLLNIHIOLPNIILNOMNNLMNKPPJIOG
    KNKLJLEKNEMLRRIHLLILLJINKGHIKJQMLNKKLOCRCISDJLGLKLHOFJOJSGFNDLKKGLNOOJMMLKGJFLLLLFINJQKQJMKRNNKPLGHHJOJMLNJJLLINLHMLMLHPJKLLLLLOGLJKIPIHJNLL
    RNJGHNOOLIKKPPLSJJKIDMKLMLLNPROEMKOLILLQJKNLLJLOIPKLMFOLMOKIEMLGLNGJKNJIJJNJMKOFMOIKNOMLINLJQJPKLKMGQJLOILULQLHLNSOIIALNLONKJMNGOOJNKJGMJHNE
    SQOPFKIIPJQHJQNHLFLPKJJFKQKJLHORQCTMIJLDLOCIILLLLNNKHLOKJONOJNILHPIKJLOHKRLJIFPNHOPPEJMLNIMLKLLRJSILHILJKEHLNIMJRHKLJOMLILLLLRIGIJKKMHHLNMQO
    OKJNKJKMPKKJJNOHMONIDNLJCJKPLGNMMFNOKFOFLHOLJKIBGNOHKKDSQHKLPKMIPHOPRNJKKMJLILKKPRMKPJOMKHMNELPIMOLFNMGLIGJINOIMRJMFOUIONKHRMKLLKIMMLNJLLFKJ
    JFRKMKKLJONIRJMJPNFVMPRLJCJMLMMRHNHHJOLMLIPHJKLKOSNOJNVPHNDUNJLGIGJEOKCKNCOUKNLPPJLLNILJJIOONRILKJGKJLPIFJLHMJOMLKPIKMGIKQHMANKLHLMPNHMLOIJG
    LOJLIOQLKKLMQQLOKMOOILEPLKHMOIPKLOIGOLTKIJMNJLONMKRLFPKOMQVRSMINNJNELHRHJKHKNKLMIIKMKINMHQHLNNOPFLKRIQVSIKMKJMOOLOLEKNRNHLKKJFHILFGMIPMOCIKK
    PMLMOJKPHNKILGILIHPONMHRNMIKHMMIMLLLHKIQMQHLPDHMLMMLPMONPLIQLLHNPJLPMJFOJMMIKOQNJMMPLNGJOLNJLKJNHGNMOGNHPPKMNIKKJMOJIJNJIBJLJKJMEMNMOLMMJMPH
    NMIKHKKJMHKLHKKLNNJOKGJLMILJJMJNGNHHMIJJKOPHAIOGGPPKDHLNMIHKOJOJELLQHINHMCEJJKMQLNPMKJJUOOQFJNLKLIJGKLKLINFIIKLJKNLRPPHPMKOJGOKLOKMMGPNMKNSN
    MMNIHLPHQGIKFIMMONOKOLIDIOONMOOLOKHGOLJHMEKOIKLLLNKNLOJMOJRPLNKLPSOLGGIPIRLIOPLIEKKLLMPHGFLJMIHIGKMILKMLIIGIOIKKOOMNLHJBJQKKMOKFMILLOLOMLMFG
    FDMPKFQNKQJNJHFLPMQGGNMMMKONNFGOKMGENGIPMIUIGIEHOEKLHMKOKGLMJJIGLKOLKNNPMKOPDJKIHLOGLLMLKJMNHMNMGLHKNGMMFIHKJKNHLJKOJIGJQMGFLMHMKNIINKENSDPG
    NKFHLHNGLIOJJIJGMDMHKIMLHPIMOLGHKPPPOIIIINPKJIGMLLJJGKKJJLLLMTNGLKNOOMRPPINJOOGLFMKJNIMLTLPLMJMKGNINKMOHHKRLOMMIJHIJNNINRMRMMQJDEKQMJKKIHGIP
    KMJKGKHKJMHMGNKKHKHNOPJIRNKHPEIRHIKFFOLKEOJLIMPIJILIMLENKMNLFUGIOKRRKGOIJEHOMJQDOTJOINSNIHLLPLHLQLHLMGIIILIHLQJRJJRHNMTOOQPMIMLJQINNHMONIMPM
    OJKKOOMKEMHOJOETIIJNNOLKKFLHLMMJDOGKJONIIKIJQOMUFNOEMFKMLHFNPLRMKFJMHLKHJKMJHLMQLKLPFIHLJTOGMIMIGHKRJMPRMKJIJIHNPLJKOMLPKVHQIDMMJLMMRIMKLFPN
    JHNJJJMNMKFJGFKHUNOMIPMSJMJJNNHKLNBKMNMRMJHGLIKIMLLHJKTKSKPHIKJMOKMIMKOKKINJIELQPMMJJHJHKNOKMLGVGJLMGNKHKMSQIKQGJNOLOMKCLFORGIHOQLKDKLIMPILM
    HPHNJKPKEPIPJGMOJKJNOGMNQIKKNKINJPJFMGLUINILSFSKONGKIOJOJNLNMGEHMKJOKLKOLMHKPMNSJFMMKILHKONRGKILGMHNMNKJLKHIUJOIJMLMRHHHIPUJLDOJOPIIPIHJFQLF
    OKIMJKGJMNIHIHMKNGPGOJLHJNJGLHRNIOOKOGJMKMGIHIQKNIKJFLLILFMLTLJMKKMOIJTMIJJHMOJGLNJNILJOLJMMKLHJKLJIOHMKEMNINQLGIPMIOLLJJMNKKLLLLSKNQMMGLQNK
    IGOLNDKNLIJJMNMPJNDLSNPJNQPJIJJFPNJLHIJGMLNMNPLNLKDJIMLPHLHKLJGHLHMLJJLLMJKFRKMMQIHKIUJLJIMOGMNLNOJITLMQGGMMMMDNNMOQKNKQHKNNHLIJKOCMHNPQKIKJ
    LNINFHPLOIKMKJHIJLILHLLKLNNIIOJIJIFKLIGGIOOIKHOLIMLLLLFKJMIOLIIFHIKMJLOHHPLKIHLUMOGJQKLPKKJJKPJMKFPIIIMKJMJLOHNOLONLOKILNJFPKQNKIOQOGKMINFKL
    JIJHKSNQKJMGKJKLLHILMJJLJSMNJINIKKLMHOHOIIQKMLNOIPLJNNITQLHOJJMJMJJKMJQNFNKFDLNKJJPOJLNPNJILJMICNNKJIFMEKQEOEFKLMHMLJQMLESHKIMQKLNLRLIKHMQIM
    IJGNJKLLRTLKLEIFODGHKLNLPLKNLKLGKMHKNQJJJKOJNJQPLLMKOOQJVMKNOLPMONKMMLMNKNHMPIFHMGGILNQSMJLMKMMNOLHMGKJIIHMKGJKKLLOMMPGJMOJLPMNIPOJFQMKKOMKF
    OJRGNJHIKLPEIIHLNQJILQJNJGIQHJUMNGSEPOOOIJMKSGJGLOIHIBSNQONEMIMLSLKFDMJMKPGRNRKIAMPJKHOLLNJRHDGQPMLMOMNNJOHHHHIDLNFHEEQNNRCHGKKKHGJFPEEPLHFM
    HHNESNKHCRJHIEIKPNJHMPKLIEOSNJGNNNMKLLSLJLJMSMKLJNKOOPQPSJPPQOORKUOLHJQNMKDPDMJMJMFFJNKMLGLNIOKJJLKHSHGJPOLMLKMQOLIIJOMHIOIKIQMMMHKMLQJHJLOF
    PKKHNIIIPNIGNLNNLGNJPKELKLIJHIQJMLONDJNKHMPMJGNPOLQONIGLNIGPIOIHFHNOIRNPOIHLOHQNKJMSLIJMKOMKMMNIJHIKNHJMHEKJIKJMRMGJIFMGQMEHLQJLNILLSIPOJIEG
    KQMKPGOJGMPJNOKUIKQEGKLNIICNIIQKQMGLPNIQKMKMILHOMIIJOMMGLLJPKHJGFLHKLKJMGFBGNLLGOMMLJQGKLOLJPJLMIOMLNNKQKNJNJEMLLERLIHFNENJPNJEFQLQLLJHLNQJN
    MKLMEJJLGKNPGMINLPHMLPLJPINNNIIJLFJJNILKHNILPMPHMITQKDJNCNLMJIOMRNKPJEQNOLLPNODGPMPHJHLOSRLJOIHLCMRFNKHPIIJPKORGNJLGJJFDVOMNGJQNOKFHFMGOKLOK
    GJSONJHMCIMMOLOHNQKIOKFQMOKIKHIFOJNLIKJHMJELJMFJLLJELSRPOLLMAMKJNMJMLJJOLKOJPKMNLLNQJKIMJIJILMIMOJLPIGLNPNKIJMIKOMGINFMLNNQNHGLGQOKLSNLIGMLK
    HGCHHDFKNIKOJKIKINOMKJEJIMNNHKPMGINMFEPGIIQOJKLLHKHKMILHPMIOPGKJGFLMPRPLLKLJOLNOIIMPKGLKMKLKMGJKOMKNGLBJLMMKGKTJLELGNOFKMRJGPLHIPRJQPKJNQGKJ
    OJGFHHKKKKHNFNLGIOPMMQHIDSPHMHMQNLLHOHMIQJPLININONLEMKMEUGKQNIJIMEGIGMKEQLJGOHQOKHOKLMOJNHOEGKJMKMQLNGJNNOMOKIJNJLKNJBKIHOJBLQQBKOOBLOPNMKPL
    ILNPRKFPJNRKLMFKNEMBQQLJPIQNMOQLKPHJKLNPHPIKKMMJKIJIILONLNGJGREIKILPEJMQHNMJNPOGKOLLNRPOOSPOJILLLLDNKIPKGDQLOOJMOHLLLMMLKKPMOKNMOEMKLDODKIKK
    UMKPKPKLRRMJNKVIHPQILJLLKGHEHUQLGKJLKNENLSLQJGLKLHMOEPPIGNJDMOOONLFIRLTMPJKGMMMJLAIDJKNUNMMJKJMLLIENFSIBPRJLHRMLOLJQJJHJNIPJOEPHJIMGMKGJFGGP
    OINFNHKOLMKLHLHOOLPGJGHLOQMQIMJLGKIHIHHGKMCKPFJMLJLMINKPRQKLLIHIIPPNGSKKKNSKMMKIGGLKNLMIFQHOHHRMKIJFMNISLOOIFKDLHIHIJHIIOHHMLILJJFMKHOMMKJLN
    JOGFIHGPHFIOMKNHOKQGKRCRLHOMNMNHQJIHLIMHMKLMGNEKMKMMHJDGVRLMLNKEHGMMILOKGPNJIPLNNCMMNGJIGHKGJLMKGJPGNOMGFMJKKMIICMLTGKOJOHLOIKKDHIOIOFSINKGI
    LIJIJJNNMPKHLILHSJNLOOIJJKOCJLOJJSMKNNKINNRGPINNIJLPPMNMJKHMMLLOMOKOMLGJONJGOIMOGMHKIRKLGMHSMOLHKKOGILGJKIIMIIKOFMNKJIMKLMHMHJMLKJLHJKFJNJKL
    EKLMMIKLMIHMNMJJNPKKIGINILLOOIMQMOOTLKHHEROHMKFLOMHKPLQHNIPOIJKNKMRRNMKKMOJGHSKLILFQIOGOKPKJKJISQKNMILMINMNILHPMKMKIPPNNNLJMKHIIGLILKFJIHKLM
    DJKKKMOMOOJOLHQLMMRMLKLHPMONLRMHQMHUOKMFNGNKQIJMIIKNMKHLGLLNLIGFPGLLNRKIMMFNNMJEJLLHPKKJRKKKJMHOKJJLGUMKLPPKMJLIJMLMLNFKNJIGNJKFJHIJKKLKJJMK
    FHJNOMLKKMKMIOELNPLPIOIJLQKLFIPQJKJDGMQNKGOKGJLILIMJPKGILLMHKMIIGMMFMKNRLJKJMRHIILMQIMELIBLILMJGOLLHLNJJNMMKNKIKINKGIDOSKFJLGNILNLOONJJJIOIL
    LJMNMJLGKJNNIHMIJJLOJNHLNLFPLJJNPGLKQNEHKULJKNORQKPILIGLNILKMJIGMOIGLCPPGINFNIMQLHIJQGNHPKMGLGNLNIFLSLMNMHNJOIKEIEKHFILKIJOPPIMJJNHKIQMNOQNK
    LLQPNLIKLPJOMUNGLNNLHHLJPOONHJNKKOJFDGKHNFJLMEQMEHMKINNILMNQHIPFEHHMJKNKNEKMFTLNJJPMPMNIGKGQMJMKMQKNEJLKVSOSMNJURQNIPKHIJHCEMHMPMJJKJTPEDMMH
    MJLLOLILQJPMIOKMKHELKIHIHNIMIRIIKPNJOHLILLOPNLKMINSMJGLMJKNEMIMNPIIPINNSLLHMOOOJNFLENNOMPJPMJKMLPNNMGKILQIJNKRIPNSLLHPKLLIKLRIOQGMILNKJLLPNO
    OMIMNLNLPNOOSKLOLQBLMJNQKRKJJHNPIHNOVJOGVLKHQLNOJOIJMHLROPHIGGNQRRPJJKNFIFNINNLOJIKHMMNJKOLMLJCORMHNOOJRMKOPHJIGKONKNGKMLMMMIJIKJFFPKMNLNLPP
    LIGPJIPNJJMNOKHGHQIMLOFIMLLQJLALJNLMKKJJPIHMMQOGOIKMNJHOTJLIJPIHMRKLIJLLRLLHDHJMQELGGFHIIVMIIMNKOMLMMLMQLOJJMPNLJJNNMIKPKMNNROUJNIKFEMJMOPKI
    NLPJIJNIHEJGJNFHIKJGPJNSJJHKLHOIRKJKNLKQBJOOLKDKLMJFIJOIPJPLIMPLNJOGLHKFNOIJILKNRFMLHNPHHPMLJNQNNLJMGNIJIPRLNHHNPMINILIJFFMBMNOQOLNHPONKQPNP
    DMNFINLNOJOLMIELMNKJMKIJONJONMMNKHOHLLJIJQKJMNLOKKJQJHGNGJILKINQNGHIJQLLGJJKPLKQNJNNOKGLNIELVLNLMQFJILOLGHLGSPODDPRHJOGMGPKGBKMKGMKMIMPLNPEH
    ILMKKHOPMOISPOIHNSHKOIUFOKRNLLQLPIIPNPNPLMVLOMNLQONNIGKIJOQLMKPJJNHLLIHEAIJJIMKGUJGMGILFLGLKNRQKRKNIIPJLNMFBMNILONSLOILLJEDKRKJQJHNPMMEMIUNP
    RKONKQGMKMLPDNLBGJTKMSLIHJKLNNKKKOKKMJOQQQOMLHPMIKNPLMNANRHQPRKNJJOOLIOGMOIKIGJMPPMJJOIHNLRJNKMMLLKEILLQGILMLKLPGRIMGEOJMKLNGDKSKJMQNMPGMNKH
    LKSNJQRFOMMQVQNHBMPNLLICKMIJOMSLJFLIJIONGPOKKMJOKMPOHJMINISOPKMJJRFLGAIMMLLMJNHLGHMNHOOLKGKMOLJPLNIMNMGMMLPGPOMJOHNIJLILMQGGFNLJHLLOPRJNKGPO
    OLKJLMMELMKMKLJFLJILJGIKFNMJKMOMQOIHFJKNJNLPMTLHMONNNMPPHGMOVMKMMIHCJJGIPMQLGJONMGNFPNNPJIGJJGNQNLMJJNOMGIRJOLPJNOHSQOLFFLMNOPKJKOROLFNNMMHK
    OQQSMMLNTHIEKJSONMMMLMKMKNENMHJIKLUNPJJOMQONKKKJSMJINRJNKMLMMHQFLETKSLMKMQKMPKFMTMLJNMIJKNPNGLINMNHNMJIJHNMMRLKKSKNMEPLDNTOHGQJQNFGIJKJIMKMJ
    JJMNHHKMMEFIPPMIPPLHMHKHKKJKOOKNIMJIOILGPLOLSOKOUKGJKMGQJHJLINMNLQNGIFHNJIKLTSGQOHIRKMSJHMJQINQMNIGNPLHLONPPHNNKJPMJILERGHJMLMKJCPHKLNKNIPMK
    MKMOHLJPRJONKJGGIHOIHHIMOJLIJNSIIKGHFMMLKOPLKKOOKFNPLMIGIEKKKJJOMHIGGROLMLLNHMOJMHLNUQRNGLMFMKLJKMJLFLLJKKOISONFOFJNLMTJKBGLPKKPNNHMIONOPJOP
    KHFHNNHHMKDOJQNHIJFNQHLILMQKMCHKMRKINOLKGHMKGPPLJLKNGJKOGNFNHNKRKFDKNOLOOFFMLNKLIUOIMKOMPIJHLLNNNHDLMJQKMNQKPJHIKILGFOQOGMOIKPMMOSJJQIQHJOHO
    EMMONIKMKKLHNLMFIGRQMQIPMNJLELONHQLNHLLGNOMKIJOIJIHMKLHRPJPJHIHPEKLHNFIIPFLPMNQMNLNMKKLOOFMRHICPMEGHOKMJDRMJOMQKMOJLJMMKPLMNJLDILMKJKKNIOLQN
    JKMKNOOJMKPLOIQPOILSLPMSKLKKJJOGLFLJIJMMIPMIIHJQPIIIHNGMMQHPINPDJJRMIJKDKIMHLPMOFGLMKRJGSJLJNNKLELLPOLLFNKIIJKLMFKLROPKLSIGGNJONJJMKNOLTQJKL
    JQLOKGKMJMLIORAKLNNPMUHNLPIJKERNKIRNMKNLJKKNJMOKKIMNQILMJLFONNKJNKLJLLQHGKVJNKHEKMLMNJFNKLLMLJFIKJNKRHMNRLMQGNNHKGLOSMNMKMPPMOJMHNLPMKNKKMLJ
    HMHHLMEHHHKJORPPMOMLTINOPLOMKPLMPONMOKJKKQLKJHMKSNBFILMHMKLMKLKMLQOSMRNPJNIHPMPPOJGMLNQMJLJMLLMIMKORKRMFODIPMKHIJNLNIJNOKOIJKHKSOLJLJTHJFNIN
    RMMFKQOLKMLMJJELLKOHQQKRIOQNNMHGKILIRJEGOKJNLLNLIJENTGNLKPRKDIPLKMLHGAMPIRIFKKLNJLIQKLGHOIMLUVMNLLLDQJMILLLKHRQHOOOIFFNLINKLKOLHKMINQKLJMGKJ
    OMOKNJMRDIIMLDOKBLSRLLNPKNJTKOILPMPELMMEPHHLOGFHJRLMIOQMMHEJPIJMIOTSKJHKIPJONLPJBNNLPJNFQLLLOLKPINPMKOIRNGRKONJIONONILOHLJNOPJMMLJRINKSLLKKF
    BIJKOLHOGKLGLKRMPGMJIPPKNNMNLJKMKKNPINJJBJOGMIJPGHLOLNELMLMNJMKJLJKOPKILOKMNEOKOMGLNSKQIGONDIMKRJJOGOLPENKKHKOQJJIOOHPISLHTGJMLMSLMLGNMMIKRD
    GOPDLNMMLOHHSQQDJKNNMPOJGKIKENKNHPMMOOLGSJOOGIJGMMPOLJMQOMNOQMDOPNOJMSQHKNJIKRGOPJLMLIIIJHKJKHHONOLNIKJHMMIMNFLJFJKNNHLNDJRKJPOFLGLGLNLJMJHG
    MKHHNJHMRMGKLKNLNKOMNIGPMKJPOMNSIIIENMNMPNVTLNJLPMHMHHNNHIJOLMOIPLPLLHPJMENKMTKLJKNNQNKNQLOMINQIKHJNMJKNKRKOKEINHQMJLKKMJJDJKFPGJLSMQLFHQHIJ
    LLJLNMHULPKFGRNGKOIDPHLLLOMKINOLMPLIKNLTOJMJKJIPMJMLJILLGLNFFLQMIMKNRQJPTDNKDMHGEBMFHMMKJJHQLHFJKHNNMNKKFIQJMCLKNMRNHKEIJLMNLKELMIILNMIKQMMM
    NLOLLORKMGLQOPHMHLHNMHPLOFIIRRMFNIQKMOOGJJFMNLIJKIHMMKQMNJNKMJPNMKMGJFHOLKQNOPKHNHLJCGJNKLOONOMLKPPELKFMKMNMRNFLONOFOSIHIDLOQNKILMLRNNMOOKLJ
    KRLOLNNDJLMJJIEHKSHQQKLRJIMMPPGFEBMMHILKGIKGMIKSEILLHLSRLKHIOCJKNNKJFMRJSHPNJQNLJNIODMKKKNLPOJPMHNGQNPRJQNILHRMIMKNIHNHPJNTNFOOMJLJKFQMILPKO
    KPONKMIKPBMJLMRKMDGKOJKRFGJLOJQLQNMKMFILFFIIGGQKSJKDBJPFKGHILNEMJKIKJGIMGKFIQOJOQIILRVENEINOMFHOHFIMPHNMKAJFOHLQLAGLQNGHKONPRIJJKOJEOIHNSPHE
    NMMNIMFPQLNSIGGGSINQKLNOQLLIAKKJLMLIQLQBBHJFJKCMMJKMMLGQLORKGKQNIMNKHNPEENHJIGLOLMHSOGMQVJNTGJLMPOKQNRLONPPQOMLMDLJLGJFIMKILKRHMKDIOPKFLMFGL
    JNPKNLKMFKMKJRLHLQQKKTNMKLKLOILLPOFLHNDOINIJLHKQKDEDLKLLKEOMIHPKPJMHILKLJGHLHKJLQIOEMIENKMNGUJGNONFOMEKNKUKRMKHSKMKKLJQIKJOLKMQIGIKFKQNMKMMF
    NKFFMILEPLIIKFONHHMLGKIFNGLOQIINLJMFGLPFRNLAJNIOOMJOMQOAOJLKIPIIKIIIJMFIGJOHIFHHPKKNMKKGIISNKPNPIHKHJKMOOLKBNQIIHKJHJKMGHIOHKMKKIIELHOJJKKML
    JNFNPMGLPGTOGIPLKJPJNPPKIMHILLOJEBOJRIGKLIJGREIHJMJFDGLMMJNJEMORLHIPMLTJNLUKKKJLHKQGFHHQEMIHMECJNOLDMNFRLLMKLRMKMNMGDMILLOKOMOOHKSEECJHTMLOF
    FLLRJHNKNSOLNLEELLKKOKJKJPLKJLLKLKNKKJDJPHIGJJMLOLHJMKTJNIHIJOOJJIEIIMNNKHHGKKJLINIKIIMMGIHMOJMKIHHMICMHIJAKBHJNEMMMEJIIJLMJLNQFIJJKILHLMGGM
    JHOINPEGPNOLMHQMLHLKNPPHJPOCTNKLJELJJOIKJNKKJEKQPENIGNKKLLLIHKGNOKNOGKJJJJKLSLEMKKFMLLLKOLMBOKKQLKNJRRKJHPHJMOLFFQNRPGNOIIIJPGKLIPILNKRJQKJJ
    NOOJSLORFJLLPLIKIKKFIJLJJHKKKGHLPNPIIMIJOLMINQGMOCKINKEPGOJINJJGTJMLJKEOPGNNJRJNPEEGQJHMLKLNEPJLMMPKRLONIOKDJNILEOFQQGOMJNHIOQKEOMLILJIKKCJM
    HQHNKKIEGNPNGPKAKOFKLLIEMKKJGGJLQHJLMPJPPLFPOOJKUMPHLNIHONEQNGNKSFMPEIOJSLFGMLOQJJSLMLIJSNNIPGMHQKHLMLJNHNIOKRIJHODKGLHSLMKNKNTLMKQIOLNRJPML
    DQJHBPKNKHLCLMMILJJMHJRRJGMMKPSLKKELPJKRHBJILKMLMMMIEBPNJNKKGKJHHHHGLHIKOLGQIIKLJFMNJMJRHJQLPEIIJMATJRGOJKFQKOKLMKLONNLMHHPLPJKNDGKHTMIIKLJN
    LKIHRQKDQJLKMMFMIPLLLIHIGIHJKMGIRIMMMGNIJEMFIHPQLGIJDOQKOMJOLEOJHMCENKKIMJGLJMIPQGKHPDKFHPPLLLLKHPKIFHMGIKKJKQFPNRMOPLLKPMJJLJGLRMOGHOJNJIJI
    NJLNOOKNLPNKGIFGELKJMOIKDKNOKOOKGOLILPJMHMMNMNOLIFOJKOEKLSJQIKOJNKGNPHOFPLMNKLQIHGLGRIJIJJJGFKLQHLIPJMVLPHLFHTMFKOLJNKMKHILHKSHALTMLJGGJIJHH
    MHGIJIHREIHKPIHJLIKLJKPORIONPNNNNJMPJQLPMOHLJUKLQNMJKPONMNRKMILIMULPPIDJLKLNEIOPKQITNLLNKHLLNLEOSJNKMQNNHKLHLJMNLGJLHMJHMLJHNHJMGCMKIMOOALGO
    IKLLKMMHKIPIJLKSIQENNONRKHKMFQKDJJJLIJHJKHLOLNONPMNLPKRNJONLHKIOTIQQNMJLHHNKLJSPHMNNPMLLHNIJDONKPLLTIGNKLPCIKNJGJKHGQJTQSKKKHSLHKLMPULIGGOGI
    GNLJMNPDOPHKQIIROHMLHMJRGIGNKJKJIIHOFKHGNKLHOKOSLNNPPFLOGKJGMIGJLJRMHOHIIKINIKPNOQJKPGGJOQLRNKOJHKHNKHKINMLLOJMNEQLMKKPLMLRNIJCNLEMLPILSKNOO
    HFMOJOMLPROIOKKNQLQJRNNKKIJQNIMPKLLOHOMQJKEQGQIMMINJJGILJLLPMDHFNLHEIPJOLLILQIGHGOPCKJPIMSFJJNPNJNEMMIOKMHMGFNNKHFHJHJOLOLJKHMPLOSOMNOLCPKKP
    JJHKDOQGKNKULLLINMKLLGJJJLKKJKKOJLHCKOFPKKHJMGIIIJMKNIIMQLIQQIJOJMILMJJLNKHMPHQLRNKMOKQPJGNQILLLLPNKIKRKJOMKKDHKIEJEELLKPDGEGNJOIKKHNNKRMROK
    MKJRIFGLNIMINIMHMIKJIJOKNHGMKMPSMFOIKLHGKLRTKOMKMLNJJFMLJKEMIEHKPKILNHHONOEDJKGNLIMNLJNGLEIOJPCHMGGKOMROLKKJKNDMRFMHJKOTOMIPJLLLPJOHGPNFHMKK
    KLLHKPIIOMMNNOLMHNLPMJLMMHJKENHGMNHKJIKKOJJNNKHJHOKMOMJKLNMNHLKFMLLNSMJHLPGNMBIOMLTMNIJHMRKNMMIKFOICTIIRIRMPNOPFFNEOLGONGRJULDFINOLKJKMNILEM
    ONOJMCKEQJMIKQPLKHFNLIMPJJINOHOMKJNLKGNLHSKLLMLKJLILHLKJNNTMIKROJLPNNLLJRFHREMKMROLFMJPOLJNPNBIJEKIPGONLIMPGHIKMMGKKKIGPLJIOKJILKKNMJGONGJJN
    JMJKOLRIJNHKJNLNKHPNPHNLJPPNMLNNIPOMMPKIMHMHJIJOGKOOUKIEPLMHPMLIMKJMMPGHIOLIKNLMLKRFJJMNFIMJLDNJIJIGLHMMQJILFFKKKKJMNMOOMJJNGJUKICLJKOJKQFKG
    OFPKOMNJNJLHNPOPGKKPRJJHTMKJMNPONNKELKNOHIJQQKMLIIKPNMNEKLNJSOOFPEFHOJLHNIFJFFHLRMLNGMFIPJOCGNOLJRIHKLNINNKOPMLLILJJOHMMGMPPIEIQOLQNLMGIMLII
    NJKOQIIPSMLOKIKHIOKQIHMJIMJJKBNHBNICJJMJOEQNLFLOPQOKODKKILOOFNIHLGQIMKKIHPKOKPMLNOPMPMJOKKQOJEQOIGQOIMGKPOQMQQGKIQLMIMKHMMOJNIQCNPQNFLIIJKOR
    KLIHINLMQNLQOQLKLDPFLGIMNKNMKPHQJQMIMKIJLMILDHQJPMMQJRHKFKRHTNDKNLSKNNNNILLOOKLJMPMJNLPGMLKALSKKFIHKNGNIGHLLMMIKIQLIOBLKNFLLLOJOIMEJILJJJLDM
    KKINILMIRHKMINKFHGPMPMHLNMIJLLJGMHGJKHLFLIJQKLSOPIILFKJILMMJMFINSJVJLKIRKKMLJRKLKNGJLGJGQKOGMHHLLHIKMGNKHILOMJKHGFMMJPOKGFNGJKRSIPLMOIOIOHKI
    FPMNNJKEKKHMJOIGOPKNHGJIJKPONIPOLLOIJRMKOKNMKMJJMLOKKMKMONRMOKIGRPLOLIPKMOOSONLLJKIIPKJLNPKLGHOLLKSMLDOLIGNNIKKSOLGHENJHNINMRKKLHLRHIPDFINNM
    QLOPMJRFHIKMMKIOLQIHMKIJIHLJJFKNLNNUIJNFOKJIILNILNHLHHKHKNIQIEKGKINQHMGMLIMMOONHLKHNMMMJQPNKRLOLLOGOITKGHJOEOPMKJLLIIJKNJJOPKFMIOLMJKNIJPHKD
    NKJHNNFPNHIDJILKCGMGRLONMHIHLKLJMPHNMOOONHHNGKJOJPOKIMGNPBKNSNIJPLMISNKOILJJMKMLOLLJNQJJNLNMHMHOLNLLOINNJMGFPLKMVOPKLNFMSNOPFFJKKIPPKHINGMMF
    OPJMAMOPDMLONNLGNJMGOGJMMDLUEOMSQIOLLLHNKDJNIGLJOLHKJOQIIILJLINIMHJOLMPLKJJFKMKNILIOLCILQHOHIOLRGHJKILOMPLPPJLEIOIHMHLMOPDOLJQOFFOQKLHLILOQQ
    KKKIJMKNNNPMPKMJLILLMGKCNPHJONMKEMQMLJIOMOFOIMQLJLGQNNRQJLQKJQMSOKKEFKMPMMKLOGGJOHNIJMTNNLIIROKKFKKPNMGJJHHLNJNIMEIONPMJKRKPNNLIJJLGNJMNVIHK
    OLFQNEOHDIKLNHOKLMOHHNJHKKIDNMOPNMVOHJLJQMLFJKJCGBLIHKLHONGMJGKMLKSJGJHPHKPHPKKNIMKQIPINPMJJIKPMIJLGJIGLMDNLLHINMPNKMNPLKPNMJMIHNKLFKQNMAJKK
    MOPJEGGQNSMHKMKHHJJJKOKNMDHJMEGMFHLKJHONLHUQLIHLQONOJQPOPJLILMKIMLESOKMOQKJQOMPFHKJRKTILKMNJOLHKPHLDJPMLKIKMOMILLNPJNLLLMGKKLINEMHFFQMMMRNLL
    FOKFKNKNHNKVMHKMOPLQIFJPJSOMHLMNJNLKOOPNKFMMKPIIOGBJMINHGJMKLMLNMLMKLLKJMRLINOODKHMQFSNJLKFDNGOOGGNJJEIPPNMOTKPIJJFOKENRMMPMOSGHLJOLPGKHMLJL
    HHGJFLLLJKRKRLLEFOEMHTLPPJNOGKJQIMMKFLLPTHJLFMPLMNHKJMFHMHGHCOPPOLMOMKKOKNIENMHLPDKLQRMVMIIJLMMNKKMMJHNLHJHROFMLNMFNOMLILJPJGKKSJHGBKIJJNNGF
    EMHJKKORNKJGHNPPOLPFPLPLLGMKKPHMJQIGNQLRPLKLQKMSLQJJLIDLJPQMMFRNMHJLMLKNODRKLMLIMNJNKLKOMLLJQLKKHGKMNIOMSFLJHHLGNKLMPNRKQEPNIHLIFHHJMNHKJJSK
    JGOJKNJNSJJGHTFJIQONKOQLNMMIDNPIMSJLGOLRFJLISIMILKFEMMBHOMFHGNNQNIVIOMGKMIJMPKMRLMPGLLENNQUHKKNENVRMHMQLPKEOMQHJMJLHKOOMSGOHFJLMKLEJGMKHFJJQ
    JMKNNKLPMIQNJLNINFMKKMKKFLJKLMONJJILMPJKLQNNNEKKONLPPFOIPLKJNLDFPJLFLJISQOJLHINPMKJHLHOFPGFJHHMHMLFRLLQHJCILUQJHJKOMMIKKHGNLKQJKOLLJGJRQPGPG
    NLNMINKLNJPOMMNUQMKPLKLJMLNGKPNJHKGKHKNRKHIMNLHPMNJLJKPQJFSJNLKPCKDKKPFMLOKMKOLFKISPMIOQKSKIKJOLHNFMMLLJMIMKPRLNKPOLJRNGMMNMMHIIJOJMJMQRMTKM
    QERPLQPMOGKMMOOMKKLPMLNMORJHGJOPLOMFOGRNINPINMHJINPMMONKJKJKJJPIGJQKMMNJOMJJKQMLNKQLJMICQMTMNIPILMRRGNMPPLRPSTKROKMNLHNHLMGJJOLMPPQKKJLKQLSO
    JHKMLMOHSOJGMHQMPINMLRFKJKLHQMHKMHJKMLMIKMLHOJMLJKJILKKKHKJHJKNIOPNKONHOPORIKUMPLHLLNOKOHJHLQPMLUNJLMKOJTOMIOKOJNJJFPQNKOHKMSPKMHMKLKIHDMQIJ
    QNLNLPHJGLMMKMMNOFNNNOMPMUMSOVPKQIPNNNQOMJMOMNHKMMGKPOIHPSMJLPNONOKKCOMKOHLNOMOKMLPQOLJGLLOJLHMKMKKHLLHJRMKNVLKOLMNLKKLSMLLNJIPPKKMJMOIHPHDL
    ONKNJMPKMIGOLQIHJPNMLOPLJKSNRMKKQQMMMJKNSQIJOKQOOLIQIOQNKLHIGJKOOIKMIOKOHJMKLMOKMPIMKNKMHUOKMONROKPDNMKQPONNPKLNKMJFMJQKMJLFKLRNNNVLNKMLNQHM
    RFGJOPJONIJJIFLNSLKPJGHLMLQNQOJPPPHHOLLOMLMJEQLNJJNKQVMVLURNUPMIILMJONLQPJMNQKJMOOMFVSHLKMPKKIPNKTNNLJJJROIQQQLMTOJNKNONQNJOLMPFPMKMJJOJLRPP
    HJLJLJNQKSLLNMNJOHNPKNMKJKOGENTKLLNLNKINLPKGONHNRIPNMOMHHGLMMPMHJHLIJLFJJJGMLDDOIMMIINKJIKIHNQSJLJISJHEIHKNJHKOLGGENMJNEJHLLLUTHOKPNNLMNJGMK
    KKDLKJJNIOLHPHJMSLFIONNLNMINONOHLOPIQGKKJIDMODPKKMDJJNMINMFKGHKMIHJEGLJNLIGEEPPNKMMJNIGNMBFFTGHPOKNJFFQHHLNGIFPMMNOJGQGLENGKKTLLIIPLJNPRLOPR
    GMNQLIBMPHIOJMSNLROJHJJNMDMJNMQNJJFINJKIRNMIOJPLRMIINOIHNIOIURGNKLHGKPLMRKIKHMNJHLJIIKRPOMQPHJNSVNNHMRPOONPLIGGPMPNKOHOLHGLOJILJRPKPOMGIMRKF
    SPLMRKMGJNNJLIKKRGHONJKNHNPRMSKQLMQKHLRNELNOMPNPUNHTPSNORNNNOOOJHOKKPRIJOIKQEIMQMQOLPGNFOPMQQPOBNLRKJMFJOQLLIFHQELOPNIEHMNRJNJKEPGKMKNMFKIMK
    OKFMQJNFMDOOJKMRHGIDKOQNMPHDHJLHGJOIFJFIKLSFIIIOLNQJNLPLOOJGJHQMQJMEHKKHTMHIHNCNGMLKPGHNLRPDTMIIKLFNKIMOJLLPQRLJITNQLGQHIHKMQNKKNLLIHTHNHHIJ
    OONQJMMLIJROMNMFKKOMIOKILHLRLPPHOOORMHKFMKHNCHNMPKNLPSMNNNJLEJQMQNKLIJPLLQKFNLJLNKJLIHIJIMJTMJENLOPLNQOLIFMILPLOQRGLHOMGPOJOLOJLJMLPMIPMIKRO
    JPHJJOLJQLNQCPILKMKHNJNMOIFSMOJMOOMLQJLQKHSILMNGMLMQTIROPGMLJNMMKJIKOHMOPNLQOKKGHPNHNLKLNQPRFAEKKKPSNMHLEJKHKJCOJMGKOIJKDNKKJGIKPJMHOHQOOMJH
    MMILILONPHIKLAJOJPJNLLKLLIGJLKJJHQKLPNMOLOIOMOFLNKJPKLLNKMGFOMLKGGGKJMKPMLDGKFJJLIRNKFMOMIINKOMCJIPINNFPOJLNHNQOJLDKGNGIMMNOGHNJKKKKPKRNKLNN
    LNNGHKGGJLMMJEICJJQOGMSKHLNJJKJOINUNHTMNKHDKERQMJJGKKINQPEMMGGTNEFMKLIBSLMIIJPKEJNRPFIKILKPEKHLPHNLPJSJLNQOMJMKMJKKPMLJKQKHOLHPMMJHILOKRTQLI
    SKNKNLLODLKMRIIKGIMPOMGEJKOLMRNFSKNJIMPLRJOMJDKJKPNMPPMMRKVOMNIJIMHGNDJMLKNLONKQJNMLGAMLMMJLNMPKIJNGKNNNLJKPKNMNIHPMNOLEIRSIJILOOIMJQLQJIGPH
    OGOKKKJINILIMJNKKLQLFFPPKFHQLKJPJJLKQNMLHPIGMLHMMOAPNIEJPNKNPMGRKNPCJHLMFMHNLIMFOPKFNLFKIGIKMBHORMIGQKPPPIIMMOJNFOOQFMOFLJMKKBQGQOGKMOLLLMML
    JNHKKNJVMJIEPQGKNMJKGOILOPLKJLKLJOMHMMOKGHNMNKFLPFJLQLHUNHKJJIFIKIJPGGLMSKKILLHTNIHRNKOKPMKLHHIGLQGHMMJOJBISNQSNKIOGDIOILOOFPJNLIKOMMMFKJLJI
    JPPEQKFQKEIMQHJJOLMFMLSIRQHNMHKKKEHHGMMQOLMMCKILGGKLOHJFKJKFDNIOHKVKNAGKIQIFNEPOMIRIOGKLJKNHLNJLOOJONDFIMJMPJRLQINKGKLNONMHMMKIOKNMLLLMQNTHO
    OHMHRMLOMLOKIKQMLHNLNSRCKNMQMOHLOLJNOFIOIRLEQGOHKJJPOOQRQOMMLKMROOOONOMMPKMMQLMIIRPIHIMJGJJMJLNILNKKOJMJMJPPJLFQIJJIOPOLMMIIOPNNLNQNIKQMKLMQ
    LLRMLILLMIPINLNNNLJHGQLIENIMMOMJQJIRMROOKKSLHIMILRIJJJIINPNLLNNJMKJHHCLLJKMOOPMILJQQOTMMJELMNHLIOMLMHPLLMKNRNKRKOLJMLONHGHKOJJPNIHJLNPLLLLKP
    MNRHMJMMUPRHKNQOHMLKQGLHIJNRQKLNIGJJSSLNIRISRFNNIMMHOEILOQHKNOIMRKFMRKOMOMKINKKKMMLLMJPIKPIFMNMNMLNPOGNPLNPKNJIPMLKPIHKLJKNJRLLMPJKNGIPMLLPI
    LNRMLOQJJGLJQNFIEGRKMLKGMLMKMNLKKKLMMNPNKMNOJHOOLIOKLPNOMOKQHINMNJRMLOMKJIRORRLLLRLPPJLHTNLJOLIKNOKJLLDSJLONJJULMJKLNPKMQHTJKNLJLMLQJLGVHMMJ
    OMPHQKJGULPGKIKNHMMNLJLPKSJPLNKMMMJOMONLJIJOMQLMMNLSMIHSLMPMMNNJIJLHJMKMPOPLDLLIOLKLOJKRKMPMNJKMMSMNPRJOELLMLOKOPMLJPMMRJHKKJNQILPNHEJKNGJRJ
    IMKMRKGTLRMLGKOLJMMHPLIJPJOJPKJONKRJJOOOOONLLJPKLJPKKMMTLOHFHRKOQDOONPGIILLJLINKOGKKQNJIBMMHNKKNKLNNOOLIIJJPNLLOKPQEOKOMOKSIKPMKVOJRORGNSOMG
    VOHLOIPPHPKJGLPOIKEGILNKMKGKQNNKLKFLLKDDQMSJGMKNVHUKQGKIPDRHJGFJMMNOTLMNJJONLKKNKIOLPPIKOOKOMIMQKNJNOMLMPJMSMJKLHKPOKOOLMRPMHIRIOKNMRJMNLPIM
    IJLMQMFKMMGQOJNNLONLJMHIFLQMRIRLPMRLOMMHLVMJLJKLINLLHOMJFOHIHLRPMLMQINFNNOIIIPNPMIKLNMLLKNJPNGKGMLINJGILNMKPIRPLGHJPMMMQLREKILMBJJKPHPKOMMPI
    FNMKOKMKGEPQJQHHNKQOMLJLKIILMPKIGQNMKLMMLOLJJJORLJHOKIOOGKJQJNNJLJNSILIJMSMILHINLSHKMMNKQPNKJQNILKJLKGJMHNFDKEMNSMKMFPIGLOMJMOIJROFHLLHNIMPN
    JLCQOLLKNMHKONLPKMLJMIIKKLLHKGKNLQILIOIOUMMMOJMOGOMMDMMNFOLLPKPJKHLHMLLFKMLFIFKNOPLILOOINNRPOJSLRROPNMQLHQILJOQPPHLLOLLNQOINKOLHLOSMMPILNMEN
    JNJPMKKIKOOOMMOHLJILNOFLMILUMJKGKMNOJMOLMOEOKHRQGLNPKQMPGMOSPQPIIJTGHKFPNLMPNNFRNKSLJGVKMILMKMJLJJJJNMKJLIMMGOOQIMQIMKMPHDJLMMLKKLNKRMPIPNNM
    GOJJDINLQOKFLNMTNMPLMLMKAKPPVPKMNLREIDMILNUNLKIKQLLKKSJMOKIJQKDKKBIFHNHAKONLLNMGIMMKNNKLNQJLIJMPNNIJONOIJNIJKQPMUOLJPJMOJQIMHMMLJQHJRNOMRIOQ
    MRMMOKOLPLLMNIRJGIIHQOLLQMHJKMKSMPKLOHRPGLSKGEMJONJKMNLTKJKSOMPJGMKPLIBHMKIIMONLLILTPPJLPGJFTLMMJPIHGTLNLMLOLPNJJQMNJJMNMNLOMIJLHNSLMLQJKPLP
    QQKPNILPMKQEKFLDKOTKJMKOOLMIJOLELSNPHRJMKJJNJMPLNNNHIMHLLOJKFOQQHNKJKISQNLHPLNGNQJKMOQMMQNPLILLBLPGLJENJLIOKNOSNLIJMJNOKIIOKSSJNGLOKNOUSNNMO
    QOQONLJQNIMLLQMJPSHLGMMLGNNJOLMKLIOQMNIMLJKKJOJHPJPNMQOQMJPQNLQIPOLQLREEMMIJNPMQKHSMJKPHLEHOILLMKMNKMMRHQOOMLPOHNNNPCLSIKPILKLRLGSMPNOQPKOKK
    POHQEIKJJQLOOERKJOLRMKLFPMQPMRILNGMPDOQLKHNJIQKNNLGNONQNJLLOMSJLPKIMQKOHQPRSGQLJMMJIIMMPHSKJLNOFJIPPMMJONKKJILTINKNVELPQIOFIIIMKLOMIFPNLMMKM
    NOOJMMISNMMMEIKNLIGLPMOEPMNMKNLKKNIVMJLHMNMNLRPPKNJGOLNKOQJUKPMOMQMILMLNMPNLMINIINMMPGIIHKSKLJLKGPJQUIHQGLIOLOLKIMHHPFLMJQRKHIMOILTIQKNQNJJI
    MNRRNMLKOLJRNGGJLKPMLMJLEJMLQJPMKJGRLPLORGNLNIKLMTLLASPJNEPLPOMMLMNQKMKLGIKNLAMLNGGMIMRJMGOQJOJFPKQIMJNMPGGMKEOKMKMLLLNLFGMPGFRKRSIKOJHINQOP
    BKLJLENPJCMLMSJJJIMNNUNPMKLOGTOJMJPRNMQADKLMMJGGMILMHRNLNHJHLMNNMPLLLNKNJKKMKNPHPKMKQDOLLGIQKNMNHPKKNNMPMPNKGNLPGLOIGOJLJLLMJMOIMLQJKMLKOLOP
    HJPNMMHNKLLKMJLNOOQNIIMLJJLINMKJMJNNRLIOFKNPRRFNQMTQMKLLMNHHJORRMJMHKNNTLKLKNHHMLOLPMOPPSNHOOJNPLNJJKMOPPHMNOOJPMLNLIRIJLLLHOKNJJOPLRKIHHLHP
    RJIDLLLLIEJIKJRPNMJJOLLKPNLHIPIJMFMKLOMOQLJKOALHLJMKNUOFJNIJMKLPJLKJIMPPSJOFMMIKKEHKOFLGMNMJNFPIMJLOJPKKNLPJIQNLKHNMDLKNMLOGJJJOJMNKMIMJKJJO
    NNLVPMHMMNMOQNGFKOMINNJLNOIOMOOKJKMOIALKNNPGKNKTLOIFQILPFLJRJLJSOINMPJMHKIPMKKEMLKLLPPTMNHKPPPUJOKKMDMROKLHKIKGJKPJMPNOINNLNHRLOOMMHGIKLOJOK
    PPJPIPRMNMIKQQIJIMMELQLMHJKHTKMDLKLQIIMPQQNNOGOBKMSNFMBKIIJKEKIKIONPPKSLMJOEIJKLQSHLHUAKDLLMRMLKQMJHIJHOJORMMIHNQIRJEJLKMUHPJPIQHMGIQGMHNPLP
    FPRPLOMPKJPUHLJPULMHMNNOMIJMLIKIJUJKGPJPOIJOMMJMGJFGGGGJIQLPTLOJNJIERLMQIMJIHNNIMOMKLMNHLQHMJNNNNJEKMHPILMKLMNHGNHISJEKMQMDKJNTIPKNTLIONMNKQ
    QMJJQKOIMJKIOQIKHNHGKHNHJNGMPLFJQMJJQQRKIKOKNOMLPPHMMNIIFNOOJKKMNEKHJNGQMIOIFKLKNFKOOJQMJINMRNSEMKIPNOLOMMMLRPJLJMJPPJNEMONJJMQLQOROQNKPOLOL
    PIHMJNPLMPIOJPNLKEMPNKMTMLKRRKEMRQMMMNOMRJJOMJPIMHPSLOLKIKNOMSFNMHGSTKPGOQLNOKNPRPMFNKNHQPPNQLNMPPLRLLJJKQQRNOGIHNQLLLIMOJLTHNIMHTNNQPUQOIPO
    JIQMOLNTMLLHNJLLTLIPNTKHMLKNNOJSMUPKJPOITQOLPEPMOPKNNKNNLLPJPOSGOPOIHJVIMHOLLHLPHLMNLRHGOMMLHJINKMKMNHSJGRINLMMJFLMGKMIMEPKNRKFNLMIOPKKDHGLR
    IIKONMOMLSPNJKNJJLJOMSINMNNOLSNPLILQKIJLJIMILLJMJPLHOELKNRPIFNQGPOMJRLNOMPLLNNMPNOJHNIIMJPGOORQJFPOIIJMSMHKNONPOOMLQPMMLLHMQORLJKMNMJNPDTMIL
    JKNNNNLLSMKMNLMLLMKMGKOHNJHQINSPPQKNFSKPONPPQGPMKJLNMOGNOQQQHOIMPHMPKLKKPPMMKNQONMPJRRQJMJKMLLILNNDMKMNLPLINKJKEMFINONJINMIOINHNLJJNJMNJJRQI
    KPMLJLKKJKILIKLOSOKNHLOIMOJKLMPJPNINUKMHNLHLNHQLILOKOLPOKOMMULQHLMJKHOOMPVLJMLGMOOOCJNINHELMKKIMJNOOOJJLREPOLHSOGNKNLMIHLSJQIKLNSGPPLKMQUOPG
    LJKIQMJILONIKNEPMIRPLOLQRKNMLNMPOKMOKJHMHKMNMGEPKMJPGMLHJMMJJLMKQMLOONFMNLNNKFPHGJJKIRNHMMNLJNKLOIHPJDPCKEJMHKEKLRLNGGFLQPQHKLONIGJMPLJOBING
    RKOLGQMKVJGMKIGPFIHNHIIIJRGQJLGPQJNTIRHGJMHJLJKNQIIJTNUQMALHKMKQDECMJIPMKNRRKLLJQKIJUGHONPMHKUQLPPJOPGOLINMLTJHLGHILRNINJJHLMIIKOIHKDNOKJGGJ
    JMHQMHEPLHJGLDQRGINJNKRKIMEEGROMQKNLSOHSTULQGNKPKKOVTHNJONMQPOMOKGGPKIKHJNFMMLJMSDKMKKMKMMJIJLPPOIMMPJGILNOOKLOLKLLHKNSNORJLPKJHHILKOHMOMSIM
    IOQKOKMGGTNFNLJLCMLORMMKNQGNPMHNOMNELHROMIIVKOQQOKOKHFBRPRFJOQPLLHHHMLLNJJLNPKMINTNTMKLNIMLPJMOKNNJOLRRNLLMLLLEKRJVPJOQMPROJTNMKPPHNKHKQRMQP
    LHIGPIFOMMMNEREFQJLNILHMJJJGOELLLMTMOJRKHMPKKMONMPNLOFOMNFNDJIHCMIOIFKKOKGJJLGSPLNGGLHIFKFPJJIMRMMFHNNOFNFPIMGIJNNPJKKKNOMLLHKSHSIRILLNIMEIK
    KJIKIFHJIIOJHMPOFMLOKMOMJKUJAGMLJGMNKOLQLOLGJEGJJLLIIKKLKHIKLRNLRNJJMONJNLNJKFNKNIIHGJROGNOMHOLJLQLKJPLLMLEGIFPJLFEJKIKNKHLHKHNFJDIMMKNMKIIL
    QKRMKDKJMIJKGMFOQJKOJLKPGMILKGMNKLPMIIPNIHIJRLLMHFHNMMJJMMGIHJOLMMNNJIKLKKSIJOPSOHNKDMKKIJIQKKKMDLMHLJLNIKELOHIKOPNOHHNHLSGQMKNLKLLLIMNKMKHI
    LLOFLJIEOIKFJKILNGKKHLPIMMPOJRGJOOGPOJJONKNHJJNLHLIHKHLKJOQIKPMHKJKJSKEJLFCHKQKMFUHHILIPSIGMNOINKJJNHKKJHOIJHOKLFHMEFSMQMFJLMMQIIEIGLIQNIIGM
    OBNLIKLOCOAMJILKOOGMGKDJOJKLMKINKLLLLNKJOJNOHLLKLHIIQLKMJIJBKFLJJKLQTHNIJKLHMOMLRFLKMHMKKGNLDNJKGHOGKNOOMOOFKLKIMPHAKLIJBGGJJCGONIPMNEEMHIKC
    PHLJRQLLILKLMNOLRAMNGKNHMFJQIHIRNKNPMLNKJQGRLJKLQKFQGJKJIIBMJKKMPLIJOPFIQPOQNIRHKILOMLMNESKHMKFPGSNLKMMIMMDIFMGGKKOOJHLLMFOMMKMLNHJQJFOCNLIM
    KNTNHGQQHNJIIKKOKIILLKOKIQHMJMKMJKQLJKNKJQLPNMKKDPKRLKPNODMPLKKPPKLNNKKJJGKJMPQLINJLNMQJKMMLKKGLLRLIRENNLPINMOKMFMKMIKJMKHLNOOJMLJKKJKMNLJMN
    SMIOKMIKOPLPMNKKIIHMKIONJOINIMLKJKMKPKJPHPIHKLKLJMHKEIOLOLKSMHMNMIMRJIJHOJJJFNGJKKMMNLLKNKMQKIJJLGHUJPIJHKJKDOOQMRIEBJPJNLKOLIJGOOKLRJQPMNHI
    MGGPMPHEGKLOILRPIJAMPLNLNKIQOLLKKILLIIHIHKJHCKIJKHKHGJPRNGDKGRKLKRTMGLKIJKMLMSLGLOLOFCHIJNLFOKGGKKMQSIKAQEEHONOHMNNPGLPRJKILOJLIJKLLOLKEILNO
    KLOLKQINMPMBIIJKLKIPOIOITPJJTJFMMOHJKOLILNKLLSKOONOFLMKLMRIJKGNLJPNQPJQROLHNJKNKKMOIJKMMVTFNKPROKLNILLOLGOPJKHOHJLQOHJFNMIJKKPKKKJMIIUFPNLJO
    OLLJMKMKIQHKRJLLLNPRIPIMIQRMNNKJKUMHDLNLMJNJQOMNLNHLGIMKMLPJKKQOIJLKQMKLOKOMMJTJQMLOQHMISLLKKGGKJPSPMINILPQGIKFIMIKINENNIOKHIJNLONKNLJQMNOPQ
    GMOPPPMLMPJPHJJRJMKKJPPGLKHOJLMOLLMKMLNMHPNJNPJNSJLKKGNKGINKNFLNNIOOMJHKRMFMORJQOOPNLPJIGNNOQLMIUKPOJKRJINKNNKNILQLORLLLNLNSKINMRFLIOQNKOMSK
    MONKQJTLLNKORQRPHJNKQKFNPLIKILMMLHJLQMIGGNQKQPPJMHLLOSKPKPTLMINHLPFOMHKQMHNKMNMTMKPIMRPLMKFLJNIKNLRKRMMKLQOJKJJINPQPPFRQOKLIJPNSHKOMKMRHJLLN
    OMMMIKIILJMOMGHLHMOQQHKMDHIJKKILMMKNNMFKSOLINIIHMPKPMJJGMKNKMROLHPLMJLMLRSJMLLONMPMLRFOKMMKRPPIMMMNNNQJMKNTRMQMOKMJLHHOJGNOMKJKHMJLJLITPOPHM
    MONONJGMQLKLQANNNOMNGLMVKSMMPMLKKIMOJINGIKILIODGLHOMMNOLPJIKTOLGIHMLOJNHOMJQMCJKQHQNJKGEMGQJKIPPLKMFLIINRNNOISLPDFIOHIMFFGKCHIKISIGMJKAMOOMN
    MLMMMEIJLLHMLINIIQSOTMQMJJJPLAOLUOJPTKLQQRNKIEHKJKMMHJJPOLQPQHMHMDOMOIJIDNNJLDHMJGKENOOKPLGKQHNKMLHMNJIPFINKNHDORMHNPMIISPKOLLLHIMMEAJJMNJOM
    NRRLOMLJMOQLHNIHDDOOLLILIKHONRKLOLIONLNIMKPMNMLHNNNLMQJRHJOKJNKOKKNIMJMKEJKLNKMGKMKGLPNRLLOPOLJMHIQHMOJLJOLKLONQMEILKOMKHLHQMSLNIKIDIKGNLNLM
    OKPIPNMHQGKJOIGHJMMKMHFOBSHMHJSQJJLNQMJJJJKLLOKKPGLMRMKLKHKKHIIKKIKKKNOJNOLPONLJMPNJJRLOLBUQLLRGRNLANKQKMPUUKHKNVLKFUFJINIOKNKMELQFRNLLLHHLJ
    JLKLJLLILIILJKLBHJLLJLLKKHHONKJNMAJPDQNNJIOHIMKOJNKOLJKNQNOLNHOLGMJLOEOMFIKJNIJNMILPVLLPOOOQGIHKPKHHKRGSMLGIGILTJJIHDPOPLBIMJPPFJMKKLEQLKMKQ
    IQONLJQLSPIMFKMRIGMGPMNJQNLSMNGLLHKKINNRJIHELOQLFKKJAKLKKNHNSPLLLKNSKMGJILMHJNMIILPROOLJHJOHIIMJKILNRSGROMOKIMICULILGSIUOMEONNINMHKILOOGAJKJ
    KIKOLIJJGKQHGLGJKQLCNIQEKJLIKMMOLORIMLSJORJOGHLJUMLKQILKOJLMLKMOLOJKNHFMGFJILLSGIFDOHDNELLQLMJPSLJIIJMJKHIPPMIKOVILGJSHJDPGKKHGOQNNJTOKPJFMN
    JJLJHMLKNKHRNKGKTKOLOKFMOGMHILIJOHIIKOIIPOJMLQOIPOPMJJRPIQLRMMNNHJMQKKPRMMHDNLHHRQNKDHNQOHFDOTMQPFNJKPNLGLMLLOJKFRFPLUIPTIULMLHCJPIKNKNQIKMF
    IFUNOJNOKOOJPFGMPJPNIIKOKOQOOFGDJJKLLMHOKEIQHOOPNGLKIGIKJLIOKGOOOJLGNHOLPOPMPGIHFHLJMMHIKTOEHKLJMPMQIKPTLIOSVIQKPMKIGMKKHFHNRJTQHIJKSNJNNQMR
    OPMGOPKMNJJNJDKPRILLPPMLJMNOJJIKFMMLJKINKKJOMKNONNHJLJHJHHSNKMJFMMLJMNKOMMSJKDLNRLLPRIPOKHKKHMMJLIJLGKGKLIPMHJQRNOIHGEINILPOPQKMONOKHKJHMJJJ
    RLPJMELKMAKKNNGJLQJMLKKNPLILDFLNPLLKNGKOJONOKKQMNKMKMHSSLMQFNTOQPLRLOKHHLPOLIPIGNLIOELKKLGHENVJMIQOLFNDIQGENNGFDMKOINHKQQLGMMKQPJKLJJINKNPGK
    MMLLNJPLMHLJNIMIQKNBTQKPLNKLENQMKKQEGIOQJHMHJOLKOQLPPOOJONIOGOKMIPOKHKHKQRNINLJINOMMOJJMMKJMPQKKGMMLKISOOMJLKKKLHJLKIJIHVRPKFQPLLJJLHHEROKMN
    LLKSKLRPRHILIJJSOMPKNNKNKHILOHFENHLMIJOOPLMIKMLJLKKJKPMFIFKJOHJNKHLKMRELNONOJHNLLNMONKJJQGIHOJRJPGPQMCIJJKNOPFQIGKEILLCIKOJLMIPMINDSPKMLGLGN
    DGLOLMOPILNOKHMOLNMELFGJIEFDJJQNMFKMIGOKLRHMOJNKJLJFGNGJFIOMLIOJLMMILPPGIFLPPKIENRMLFKRJLNICOOQMEFLOKMILOJKIFIGNIHOKKIAPEMDLJNLIGJQMNMQJJKFN
    INKGFDELQGJMKIHHHIGMVNOMKNHNMMMPKRPJINOOHJLKQQKRNLLIQMMNNLGNIJEKJJONLKKINLNLLFLFKIHMHJLDNKNPJMKLKKGLNOCNFMHIPNOKNPENLSPPIHJKOMQGIHSDJDOSQNNC
    KLOKKMMJPKIIPJGJLJEKOMGJNQHOHHHJNGNPHJNNFLEEKKNLLIJMDLLGNJHOPKHKLNGNNHIOGEKQOMEGNKFQMLQIPKKIGLGONMHPMJJNOJJJIJMKGQNLMGOOHMLNHOLEGLIQTGMUGIOK
    GHINMJNHJONKKBNNMKKKMGHMPKQAPKOLQLKFNKGLKFLOGHJHMSOPKKQFKJNPFDJPFLJRLKQKJHILLKJPLNJNNKLIKNMIEMKNPFOHQKOGOINMINOJNQSGLGNPKMIKCMLKNJOFQKGNJHKM
    HHLLIIHJGIILNKLKMJLIIIPFRPNNKJLGNKMIJPKIRKOIIHPMDIJJLJNNNNKJLLKLLQNMSKJIMGHQJPMOLODIMONKJPUHPJOGLQIMONJGMTOJMGKLMOHKMFKQMJJNMQIFEMJMIKDKRLRI
    JHHJJIJEKMOOKMJRSMPMNIFPKILIOOIMNONJJNKKPILOMMNRMPUNIOMRRJCMRKHLJJMJJJFMPNRFAKHIFHOMGJKKMJKONONIKBOMKJFPGKKLMGJMLKKNIIPKHJIQMGNPDJMKJKMKNPGP
    MGGOGQPKFIQENKBPNMPENLLOPFJFKHHLLJQLPJUIFIHHHHLIRFKPNJMLFOKHJKJJLKOFJHNHHHLOMDDOMSMJINDCJLELLJLLLJNEMJQFKJJMFLIIKPKMQJMPFHNNFKOOKMOJLGRKKGGL
    IQJJOGJIMOJMNGLNIILOKJNKRIKMGOJLMMFKEFRMKKKLKMGIIOKFAQMKMIHMFNJHKHKMMGEIJJGMIMJEILQJJIJJNGMMNKGLKOKIIKLLJGIIOLKILHNJHJIJQMLJNJGSONFFHJLJKHHL
    KLGSNMIRLONFHKILMKMKOJJIJRKJPIOKJLPJKNHKFMNLLBJQMMKMJOKRKHHILJJLPILMLMLMRLONMNNQINJQLPOJDIJSLNIFKKIMJGPKNJHJGNJGLOHHIIKSNMOMGOJMKFGJMNKIKGHN
    OMIMKKNJLHNLRJGMIOOLPFKMHKLNKLFNLQIKLIJFNQKNQGIKOKIJOKNIIMGKNJKIGGPMPHJNJIMMFKJGJKNLJLNLLIDINNLOKLLNMQJEJMKFHKJIJHJJGFMLIIJOKLINLMJIKLQLFKOO
    KKNJMLLNOGJKJMIHHNPKQGKMJNLMJMRKLLKILKLKJNKOPMOGHJNJNKMOMDIKLLJMMJEOPHKJNKNGOGIJLKJOJMLOHHOKKMMIMHIJNLLPJJJILIHGIIPLLHKIFPPFKNVJIOKNFJTMJOON
    FMHQSKNNGPMRLGKPKNIILLHHJPKJJLNMQIFNDKHMLKKIHHKGHNHQROLKJHNJKKNLOKHJINNMQFJNOGNKJILHGLJKOKMKJLKNGNIKLRKPGHJOLKOHOQMOOONJFMKLINKHMQMMLINNLPHJ
    LMNLOELKJLFLELTNIHLGHPMMOINLNKNHGFKNHLNPNKJJGIKEOGHKNNQIMINHLFNJMLMDJMMRKMMGMKLNKITNKKLEOKLNKKLNOILKFPJMLMQFRJKPFIMLRJOPGQNILKNCOPJIMEJNMMMF
    MJJOMKKOPJHPNLGLHMKOTIJMLILQFOKFJGOPMMKUNLKOBHKNHNQHGRIONMINMIKLOJKLLNQEQNEJFIDPPNNHTJPHKNHPQHJPSQGJEMOVKQHFMALQROKKONOFHFGNRLDOOTFMIOFJKPCI
    LIGILLNOHLMPGMLQNLNOSTHOMIVOPMMLQMJMGQPGMLISJMMOKLOOVIQNMRPNDFOPHMLOKTLJLLQJHODEGQLKIGIJKNOMLHKGKJDHGMDNAGIEJFHOKNOOELKQRJPGKKKLKFNRJQKHLTIH
    MFGNJRJMPQKNIFHMJRHINMLLHKOHLFIJLQJLOLKMGHLJIMOHIJIKIODHKFNNKIKNMNHHFFHHHNGNJKMJFIIMELJNTINLIJOIHHLLMFLPLOJDHLJNJPJLLTKFNFKGNLPGLEEIOJNJPIII
    KKOKJHCJLFNHEOHNTOFNGHNMJMLKERKJDKCJPILSJGGPOKIOORRGOIPMQQOPOPJHOMROJMQGOMKPPMNJLPIGOPLONKQLMLNKMNPQMNHQLUMIMQIKJKOKKMONNQJMGPGHLJPQKJLOFKLM
    GHRJSQGKHKKOOPHOGPRNAONJNMIPJPNRJQHNQQOSHLFSVQLILQRLNRLSKKPGJIMKJMKRIOLIJOPNJULQNKFNVJLGJNKQKGOKNONIQKNMOOJJNJMFIRTGJLNIJMMLJNPVRLLLLINKJOMM
    PGLPNKNHINMKOLNOIKKPOLNNJKOPMNFMJORPRMLMRJRRPQINSLLGGIKMIJKMLIMFNPQKOLMMNJOQORNNOKNDLLKPPNKLFOSPLLLNLIKHUPPMGLQHNPNVLNJJGJJJIJOMOSPLNNQNPFNK
    IOKMPNKJNJMGIKLNKKJPKTMDMPLKKNGPKHOMKLVHJKJOJLJQPUQJKTLMJNSPOJDPMQQLMNIMQKMISLJGVHPLJIHQJRQQNGPSIPKOPLTLHLPLQRIJMHJMJOIKLKSJIOTHKPNMIHIQMLMQ
    IKNNMHPLJKKMKPOFSNONPMMLNGEVNPJMHIKFHOLHPMORKOJROTLLQKVMOMNHRLLFHJRPOJLNLKMJJRMNQMODOKQDJIUKMNOONQLIMHNRPRMPLNNHPJQRJKNGGPMKLPGHDQHTVNHTMROJ
    JJIQIMSIJFLKPOQPLOMJJPLJPIOPKPNVPEHNOIKOKJTONSOKHJOBULMMJNPLPNKRNLMMKHGNLMILNKOJNMMKLPLDIFONPPMJJEOLMQKKONNJLPKMJLOGLDMJLKJRKROIENMMKMNLOTJG
    JJOIRLNHKPOORPIPOLOHOLKLLKKMIRPNNMTOPGNNMPIKMHLIQILULHJFHJGIHMOMQIJSONPHQOIOJRLSGOSKSINGKNLNFPPOORQLKNNQGLKOLOOLSGKFANORQMEGMOKTMHJGNNJFQNJJ
    PLJRNJITMLKKKLOHJOMJLLMPJKIRMQMMINOPOPLLMPLMKEHJRKNHJQNHIQLKJKPPPRPJILKOOJOJNLFPMLMRKOOHQJNKJLLLLPKKQOMLOLIQMHJNHIGHINLQQKQNOLOSUKILNNMTJJNM
    MLIGIIMGNLMNIJOLKINKKLNJJJNNJFIEMSPOKLLEMIPNSLKPLJGGPROMQKMFLPVHRLLMMOKOHOHOOJRPGRIOJKLHMLSKENRIGGOHJJJOMMICOOKERJKKQPIIRINJVSFNJKFRSONMPRJI
    LQNPNGMPRKNRKJILKJIMHLIOIPNRFOGHEPPMKEFMOJKMKELIMMEMKNNHKNGLQPIJQKMKJOLLHNMKNLILJONOINLFMILNLMLLLMKJQNIJKMJLMOLIMIKPOHJNNEMMHGKHILPMJMENKJNM
    KKMNJOGMILMIIIIJLGIRIJQKJKJOIOKLNICMKJOLKIMMNPKKJNLMPNHHILIGMKMKKHNLMKJMIIMKLHONOKMLJOJLLMLIMJEGLKLNGIONIIPMMLNFLNNKKGLJPPLPKLNONKIMNNKKQLKI
    KOLKMEOIMMJJMMMLHAFKIIMMLONGJIJJEKFMQHNNTLKPLNKNPOMKOKNLJJNOKJNJJLPMINILKGIKMMISFQOLGHHIMMOJMLJLLIQJMJMGOPEIMNNNLMOMJEIHKQNHHJKFKIJHQNMRINGR
    QJNPLDMNIKHDNPNLKIQMMGLROJKHNMNJNJJMKJKMJLMLMPKLOKMHKMOIMKLMLPLLGLNHKHMLRQPHJKPCMGLLSJNMKRMNILLFLHLOLQKLLLNOQHNIKJKPLIIKKMFOKJKNJMMJIKOKCLFN
    HOEKOJIOLHNLHQKOMMFHHDKIJSLOHKLNNMKTOKCLJLRIHONJLFKOHKNOOGRNQEIPLLIMLLGNNNIKJNFKHILIFJMHHRQPLLPGOJLLOGQIKGNKLMKILLLPNNLENHLKMNLHMNLMLNIOMKRN
    KLKGPOELMNHMLKKLQMJGHHRJRMOOIMLONKOOPMMNCKKMJNIMKKNMFSKLLMOMIJKUIJMOOEJLOKLGNPJOPMROKSQMROPCROLRMMLOKPINKLLIHMHJJJMILPHOMILOMOKMJJJLMHQNLGLN
    QKMPMMIQKLIJLRKKIJMOKMGVNNVMRTMQNMLMPIHLSOHMJLLMNKLNLLLRKKIPPPQDIHGLKPIPMHNRLIGHHGMNILGFMMPPPMPONQHLKHLKMMKQIOOQKQHMKHSGQOIMIPLPIIKNKNKKJJJJ
    KHJJNONKMNLKFIRNNDLOQENNMMMMHKPPHMQJIJOMJNJGNLNLSONKNLHLHJJNOJKKJJNQSJLLOKHHQOIJIGJPLNHLNNKNJKSGQMOJFNNJMPHGNINNNNIIQRPNJLPKRMQEKTMKOJJQSKHM
    IHMPNNPNHHOJRDQOLPFROPKKLIPMNKJKKOMLIOPPVJOIJKLSJGKLMIIPMNJPMMKLNKKILJPIJPPHMINJIKIGSPKIILIKKNHPNNJKHNLLPHUSMNLMQMJNLOFSMIOMLOILLSMHJKNQLMNP
    TJGNLPLMIOKJHKNKMGFLOOEQLMIMLMOIMVLISJNLKMOPMKJLLKIMPINNLMJILNKMFSOOMLLHNKONNLOILGOJOKIOIRRLMGNIJJNQLLGINLKOIGEHTOJOLMKGORLNJLHNTMHJHIHIPLNK
    NLKKOSEKPJQJMOSOKFMKHILKOLNUKNJIRPKHMJLMKJLQNLNHPNJLOMLGMIQLKMHLLNQMKPKMMKBLOLDILPLMKMJOMQNMLLPLKHQLLLRHNIKGSMHNMTLLMLNPIPKKFPIFKIMNJRLGILNM
    JLQOPLMKNLNNJFNQJLHOPJOMIKIOMJMKMNNJOLNGLPVOKLHPOOMGOKPMGLKNLKLHHJLMJOMPPJJKHHIMJNLKILJHNMIPHLMMHHGJOOIHIJKKOGJQLFIPQSLJNNGLLMPNRLKNPOKINKNK
    PMOPJLLSOKLLMMONIJLIMSNFMPMMEOJMJHQIPSJIQJLLMGHLMKMKNKIOQHQQSNKLHLLQLMHQILOMNPGHOPKJJJHNHJJLMLIKMKQOFGNHGHRIJLRIFMNMLJKHKPRQMMKLHLPQKLGVMOMI
    JLOKMOPFNKSJLRNGSPLMKMHIGLOPKOJKLMMHOMNMOKLKPOKLKKNOHLOOBKKONNILNJPVJKMJLPHJLROPNOIOKNGKPHOKNORNKJNJKNLGIMMIJJNJMNPNNNLKKFKJKLOIIUPLIMRJNPMI
    NMKKMLKFGKLQJGMMLJKJOISKJJPPNHHIIIKLJIKKKPMKHNGGMIKNKMMHKONMKPQSKMMPSKQKMJLKKPOMOGLFOLOLQOJIMOOJMLLEQSPLEKILNILKPQLGPJLKKRFNKKNOKNHNPKHLPMIK
    IMIKOIQQOOMQGPHMGQLMNJLNQOOJJIOGKPMGPNNOOKSMMMLPKOJNIRLOLPHLLOKMMLLNLLQNLMPMJJKFLKOLGLNPNOQPNLMLMQMLHHMLLLKELKKGLHMLLOGKLKLLGRJSGLPKQJEJJNKD
    LJSLIKLPTMILNRKNKPHQHMHINFKNNKINJJJKOKKKMJLJOLNFQKPKKKOMJKLQLHJOHRMJLKKKJNNJLKNJJKLQLKMJLMNMMNOILLMDNLHGLNQMMFKKNKKJPKMQHGQNONOMKJLNMGMQQNOL
    NOONKKLMJMEMNNKLJJKOSRMMLPHLHNQNMIELKGLPLLKSKHMJLNLJLGINMJQOKLKQJOONITLKPRHKPONQKLRLKMKNJHONMLQPOGJJKQIINFFLONJMMEILSLQJNOJJKMPHRLISLIINQNOM
    NGHSNJOMKHILKMKMILONNIKKTOMJLLEQLHPONGIINMOMOPOLPJJOMNRNQILNLJMOHKLKLJGLRPKHMILLGLNHIPLEMKJLLKHLNLONOJPPMLLKPKQJDMLHQPKRLJLLLIOMMINDJMILMQQH
    NNPMMPNLMOJJMSTTLUNKQLIOSNKLJPINOLRMNNJHPLJJRIJIQLKONJIKOMNKTPMJTIPJJNMPLNMOLLJMNPPOHIOKKHOLMOPOKPMKLIJMOIONOQROFOHMOQJMKQHLNQQMOTLNHIPMNLOF
    JMLLMMMNPLHOHMGDHPOOPLKIMPLHINNOKLONJIPRLNMHOQJJKNNKLPJLOOKSQJLKNMHPKJJGJJKPJMLKLMNLPORQROKLLENLKPPQOJLKOQIOLLRHOLJLNIMSONJMRVMHLLNVHLKOLIOK
    KLHKJEGHJOOKMTIQNMQHFIHNLOQKLKPMJOKFEKDPLJQMMMJLQJMMJRLKLMPSHOPKNKGMJQMOOPMMJEJMKQJIQHOSMJPJPNKSIKPNJMNQPGGMHNJMPOGHPLKHKOOQIKLPPNPQPOJNQQOM
    KPQQQMPOPMNQJLMGNOHKGMKQNNLOOLHMNIIJMMJLRGIJNKMMMHLMHGLNJLNNMLNKJLIKJKNNKOLMNLSHMLKHLPKLMJKNMIPKQKKLHLBKKSRPJRJIHMEHGLGLPJMMGKOKOPJQPJOPJMKR
    QPNNQMJKQQMCQPKJJLLMIHNKKMLNDRMILJVLLJPKNHMMMMOQJKIQNNKKMLMMCJFLHMELHJJGINNHLJNLKIOKPPHNRINGLKOLJGLGKLKHONGMOOPIHHRJKILMMNPOGNKJMMLNIOJNMILK
    JONPLKLTQIGJKGISUIMORLHMPKLJMMMRMMNCMLJELJMJRIIIPJPQFLOQNKFORMHKITLHLHKKRIOIOOMQJIKLIKMNNQQKLQEOMKNNNNNNLONIKOKPPGINKLIJKKKJQLHL`,
    layer: `-0.4729, 0.3476, -0.6216, 0.0309, -0.0592, -0.0432, 0.0336, -0.0084, 0.0576, 0.0955, -0.0347, -0.0512, -0.0351, -0.015, 0.0057, -0.0115,
    0.0918, -0.0017, -0.0129, 0.1237, -0.1758, 0.1744, 0.2627, 0.1148, -0.0024, 0.1342, 0.0648, 0.1327, 0.0803, -0.1979, -0.141, -0.0453, 0.0429,
    -0.0915, 0.0378, 0.0396, -0.1113, -0.0281, -0.1207, -0.0981, 0.1169, 0.2067, -0.1567, -0.1666, -0.1054, 0.0172, 0.1491, -0.1069, 0.0163,
    0.0545, -0.0041, -0.406, 0.148, -0.0135, -0.0486, -0.0337, -0.0112, -0.0021, 0.0164, 0.0446, -0.0277, -0.0036, -0.0099, -0.0355, 0.004,
    -0.0145, 0.0595, -0.0104, 0.0272, 0.3851, -0.0872, 0.1358, -0.1093, -0.1461, 0.2272, 0.0088, 0.0056, 0.1636, -0.0239, -0.4519, -0.2305,
    -0.0911, 0.0483, -0.1975, 0.4994, 0.0277, 0.0731, 0.0402, 0.0219, 0.0352, 0.0334, 0.0084, 0.045, 0.0436, 0.0806, -0.043, 0.022, -0.0095,
    -0.0221, 0.0325, -0.0233, -0.5554, 0.1744, -0.0125, -0.0202, -0.0353, 0.0104, 0.0063, 0.0236, 0.0238, -0.0256, -0.0559, -0.0152, -0.0097,
    0.0344, -0.0125, 0.028, 0.0051, -0.0132, -0.1046, 0.1937, 0.0302, -0.1286, -0.0656, 0.4308, -0.1776, -0.1125, -0.3802, -0.1971, -0.1948,
    0.1144, -0.1799, -0.1453, -0.2851, 0.0344, -0.0356, 0.042, 0.0183, -0.0056, -0.1362, 0.0552, -0.1003, 0.0083, -0.0611, 0.0425, -0.073, -0.0481,
    -0.0323, 0.0184, 0.0028, -0.077, -0.2186, 0.1688, 0.0036, -0.004, 0.1695, 0.016, -0.0653, 0.0163, -0.1027, 0.0316, 0.041, -0.0955, 0.0719,
    -0.0853, -0.0027, -0.1728, -0.0978, -0.016, -0.0981, 0.013, 0.2076, -0.0634, 0.0302, 0.1401, -0.0546, 0.1269, -0.1976, -0.1952, 0.1433,
    -0.1285, -0.1567, -0.3065, -0.0349, -0.0567, 0.0965, -0.019, 0.0292, 0.0113, 0.0667, -0.0494, 0.0347, 0.0711, 0.1027, 0.0098, -0.0894, 0.1275,
    0.0696, -0.0442, -0.0076, 0.0437, -0.1959, -0.1546, 0.0693, 0.0733, 0.1036, -0.0074, -0.0186, 0.0252, -0.091, 0.1432, 0.084, 0.0829, 0.0421,
    -0.0724, 0.0472, -0.019, 0.0462, 0.0475, 0.094, 0.1376, -0.0245, -0.0615, -0.1159, 0.072, 0.0496, 0.374, 0.0693, 0.0466, 0.1484, -0.1444, 0.12,
    -0.2119, 0.0061, 0.0945, -0.0286, 0.1783, 0.0354, -0.0003, -0.0053, -0.1757, 0.0265, 0.0138, 0.0429, -0.1162, -0.1353, 0.0758, 0.1558, 0.0574,
    0.0148, 0.0119, 0.5549, -0.2254, -0.0369, -0.0303, -0.0281, -0.0011, -0.0345, 0.0035, 0.0487, -0.0159, -0.0522, 0.0055, 0.0204, -0.0009,
    -0.0267, 0.0311, 0.018, 0.0032, -0.3863, -0.2617, 0.099, -0.134, -0.174, 0.0235, 0.2616, 0.2068, -0.0773, -0.1099, 0.0131, 0.0247, 0.034,
    -0.0234, 0.2286, -0.0731, -0.0054, -0.1107, -0.0703, 0.0076, -0.0196, -0.0351, 0.014, -0.069, 0.0785, 0.0569, 0.0279, 0.0104, 0.0245, 0.0526,
    -0.0273, -0.037, -0.4286, 0.1446, -0.013, 0.0028, -0.0183, -0.014, 0.009, 0.0043, 0.0126, 0.0009, -0.0082, -0.0216, 0.0091, 0.0111, 0.0267,
    0.0564, -0.012, 0.0076, 0.1011, 0.2048, 0.2387, -0.2181, -0.0161, 0.0942, -0.2512, 0.2932, -0.3652, 0.0714, -0.0076, -0.1602, 0.1358, 0.3924,
    -0.0603, 0.0853, 0.0197, -0.0417, 0.0155, -0.0422, -0.0201, -0.0057, -0.083, 0.0109, -0.0507, 0.0918, 0.1279, -0.045, 0.0243, 0.0608, 0.0347,
    -0.0688, -0.3974, 0.118, -0.0176, -0.0146, -0.087, 0.0227, -0.0451, 0.0319, 0.0433, -0.1105, -0.0377, -0.0127, -0.0845, 0.0371, -0.0362,
    0.0427, 0.0197, 0.0094, -0.1365, -0.184, 0.0001, 0.0676, -0.1967, 0.1594, -0.2073, -0.1946, -0.0582, 0.1326, -0.3094, 0.0683, -0.2537, 0.0474,
    -0.1735, 0.1322, -0.0817, 0.1048, -0.2356, -0.0321, 0.0462, -0.0757, 0.0641, -0.0032, -0.0854, 0.0136, -0.0787, -0.029, -0.0912, 0.1127,
    -0.0354, -0.082, 0.7529, -0.0484, 0.0059, 0.0107, 0.0338, -0.0142, -0.0158, -0.017, -0.0362, 0.0008, 0.0333, 0.0079, -0.0062, -0.035, 0.0139,
    -0.006, -0.0019, 0.0207, -0.0072, 0.0998, -0.1533, 0.1118, 0.0292, -0.2332, -0.0782, -0.137, 0.1833, 0.0121, 0.3219, -0.189, 0.3911, 0.216,
    0.1579, -0.1061, -0.0653, -0.089, 0.035, 0.0657, -0.0153, 0.043, -0.1401, -0.0931, 0.0077, -0.0407, -0.0736, 0.016, 0.0503, -0.0193, 0.0243,
    0.067, -0.38, 0.5143, 0.029, 0.0533, 0.0156, 0.0337, -0.0176, 0.0497, 0.0094, 0.067, 0.026, 0.0102, -0.0137, -0.0173, 0.0599, 0.0096, 0.0263,
    -0.0085, 0.0447, 0.2086, 0.1459, 0.2047, 0.0133, 0.0152, -0.0629, 0.3451, -0.0423, 0.1274, 0.0555, -0.0994, 0.1025, 0.4556, 0.0338, 0.1152,
    0.0961, 0.1993, 0.0789, -0.0078, -0.0261, 0.0337, 0.0329, -0.0255, -0.1276, 0.0588, 0.0358, 0.0425, -0.0918, -0.0111, -0.0631, 0.0745, -0.208,
    -0.0488, 0.0201, 0.0153, 0.0473, 0.0035, -0.0748, -0.0251, -0.0138, 0.0708, 0.0034, 0.0742, -0.026, 0.0482, 0.0267, 0.0013, 0.1164, -0.0399,
    -0.1104, 0.0883, -0.1451, -0.0175, 0.0172, 0.0663, 0.1694, 0.0162, 0.0247, 0.0811, 0.0458, 0.0205, -0.0111, -0.1475, 0.1197, -0.013, -0.0517,
    -0.0966, -0.0761, -0.0718, 0.0518, -0.007, -0.0719, 0.0088, 0.056, -0.0834, 0.0168, 0.0291, -0.1034, -0.1595, 0.1404, 0.0586, 0.3108, -0.5247,
    0.0144, -0.0188, -0.0856, 0.0431, -0.0226, 0.009, 0.0398, 0.0138, -0.0596, 0.0085, -0.027, 0.0334, -0.0068, 0.0625, -0.0089, -0.0507, 0.216,
    0.0968, 0.0033, 0.1052, 0.048, -0.0837, -0.0183, 0.1557, 0.0977, 0.0253, -0.2038, -0.2207, 0.0513, 0.1241, -0.1323, -0.1651, 0.0597, 0.0206,
    -0.1263, -0.1097, 0.0442, 0.0122, 0.1588, 0.0187, -0.0032, 0.0432, 0.1596, 0.101, 0.0482, -0.0502, -0.0272, 0.0223, 0.2336, -0.7405, -0.0441,
    -0.0221, -0.0377, -0.0288, -0.0268, 0.0388, -0.0017, -0.0009, -0.0177, -0.0217, -0.0465, -0.0313, -0.0096, -0.0049, 0.0224, 0.0348, 0.1431,
    -0.0307, 0.1319, -0.0196, -0.1237, 0.0786, -0.039, 0.0321, 0.0606, -0.0582, -0.1431, -0.1118, 0.0134, -0.0768, 0.052, -0.0682, -0.1597, 0.1104,
    -0.0525, -0.2356, 0.0772, -0.1375, -0.1528, -0.0329, 0.0534, -0.0066, 0.0578, 0.0231, 0.0584, -0.0677, -0.0621, 0.0578, -0.5466, 0.1387,
    0.0067, 0.006, 0.0401, 0.0048, -0.0107, -0.0094, -0.0376, 0.0522, 0.0582, 0.0051, -0.0175, -0.0152, -0.0086, -0.0332, 0.0174, -0.0123, 0.2793,
    0.2238, 0.1402, -0.1262, 0.0273, -0.0128, 0.0299, 0.2392, -0.1035, 0.0532, 0.1545, 0.0467, 0.0216, 0.3039, -0.016, -0.0003, -0.0587, -0.1776,
    -0.0666, 0.0609, 0.0762, 0.056, -0.1383, -0.0745, 0.0082, 0.1496, 0.0749, -0.0944, 0.125, 0.118, 0.0723, -0.0744, -0.4361, -0.145, 0.0114,
    -0.0468, 0.0248, -0.0207, -0.0036, -0.0103, -0.0236, 0.0057, 0.0347, 0.0097, -0.0604, 0.0076, 0.0003, -0.0177, 0.0324, 0.0107, 0.0873, -0.2159,
    0.0924, -0.1756, -0.1792, -0.0352, -0.0836, -0.2102, 0.1204, 0.0997, -0.4355, 0.2287, -0.0611, 0.055, 0.3379, -0.027, 0.0629, 0.0916, -0.0706,
    0, 0.0042, -0.0079, 0.0922, -0.0195, 0.0258, 0.0361, -0.0174, -0.0038, -0.1147, -0.0074, 0.042, 0.0306, -0.6209, 0.1538, -0.0022, 0.0229,
    -0.0037, -0.0177, 0.0196, -0.0191, 0.0015, 0.0128, 0.0188, 0.0318, 0.03, -0.0143, -0.0142, -0.0301, -0.0069, -0.0213, -0.0173, 0.1388, 0.2049,
    -0.003, -0.0944, -0.3033, 0.1114, -0.2668, -0.0416, 0.028, 0.0221, -0.3067, 0.0316, -0.3758, -0.2254, 0.0375, -0.0369, -0.0003, 0.0836,
    -0.1012, 0.044, 0.0701, 0.0192, -0.0864, 0.0017, -0.0735, 0.0147, -0.0415, -0.01, 0.007, 0.002, 0.0013, -0.2702, -0.0111, -0.0167, 0.0286,
    0.1011, -0.0085, 0.023, -0.0918, -0.0698, -0.0114, 0.0017, -0.0091, -0.0833, -0.0229, -0.0061, -0.1549, -0.0361, -0.0284, -0.0859, 0.108,
    0.1095, 0.0968, -0.0917, -0.4103, 0.0962, 0.016, -0.1738, -0.0542, -0.0662, -0.0679, 0.0425, -0.2163, -0.1179, -0.1616, -0.0312, -0.0321,
    0.0658, -0.0355, -0.063, 0.0217, 0.0523, -0.0242, -0.056, -0.0379, 0.0153, 0.0445, 0.0212, -0.002, 0.0565, -0.0612, -0.4013, 0.4131, -0.0149,
    -0.0324, -0.0749, 0.0228, 0.0009, 0.0361, 0.0449, -0.0485, -0.0273, -0.0514, -0.0067, 0.0357, -0.0231, 0.0911, 0.0135, -0.0189, -0.0587,
    0.1849, 0.1586, -0.0942, -0.2691, 0.1907, -0.1309, -0.127, -0.1847, 0.0258, -0.0991, 0.0966, 0.037, 0.116, -0.3118, 0.145, -0.2215, 0.0431,
    -0.1719, -0.0036, 0.0335, -0.1205, -0.1248, -0.013, -0.0486, -0.0173, -0.0485, 0.0929, 0.0362, 0.1187, 0.1408, -0.0607, 0.3773, 0.3031, 0.0329,
    -0.0404, -0.0613, 0.0032, -0.0076, 0.0695, 0.0592, -0.0353, -0.037, 0.0048, -0.0176, 0.0323, 0.049, 0.1215, 0.0117, 0.0172, 0.1699, -0.1483,
    0.0837, -0.0065, -0.0819, 0.1022, 0.0785, -0.081, 0.2528, 0.0051, -0.0045, 0.1011, 0.1673, 0.2584, -0.0701, 0.0705, 0.0231, -0.0206, 0.1005,
    0.115, 0.0045, 0.1832, -0.1266, 0.1928, 0.0271, -0.0144, 0.2579, 0.0829, 0.0347, -0.01, 0.0333, 0.0724, -0.281, 0.7721, 0.0279, -0.0016,
    0.0193, 0.0389, 0.019, 0.0478, 0.0383, -0.0433, -0.0625, -0.0357, -0.0435, 0.0747, 0.1011, 0.0085, 0.057, 0.0459, 0.0057, -0.0122, -0.0299,
    0.1188, 0.1261, 0.0525, 0.0984, -0.037, -0.0961, 0.0182, 0.0759, -0.0034, 0.0734, -0.0897, 0.0608, 0.036, -0.0065, -0.0154, 0.0168, 0.1278,
    -0.1158, 0.049, 0.1696, -0.0561, -0.0143, 0.0075, 0.0812, -0.0852, -0.1195, -0.0402, -0.0969, 0.1279, 0.1745, 0.2007, -0.0713, 0.076, 0.0215,
    0.012, -0.0105, -0.0297, -0.0114, 0.0231, -0.0608, -0.0312, 0.0393, -0.0542, 0.0403, -0.0321, -0.0171, 0.0056, -0.1357, 0.267, -0.0534, 0.0656,
    0.2242, -0.0366, -0.0087, 0.2284, -0.0768, -0.0477, 0.0448, -0.1051, 0.3163, -0.0718, -0.1388, -0.1761, -0.0434, -0.036, 0.0058, 0.0678,
    -0.1235, -0.0063, -0.0456, -0.0603, -0.0283, 0.013, -0.0428, -0.1995, 0.0559, 0.0582, 0.0086, -0.0689, 0.6534, -0.1786, 0.0239, 0.0013,
    -0.0486, -0.0026, -0.0029, 0.0291, 0.0314, -0.0352, -0.0349, -0.0128, -0.0295, 0.0175, -0.0172, 0.0183, 0.0068, -0.0296, 0.0394, -0.0715,
    -0.1734, -0.0119, 0.1018, 0.0219, 0.0079, -0.1764, 0.1235, 0.0591, -0.2064, -0.0608, -0.1208, -0.319, -0.0334, -0.1592, -0.0783, 0.064, 0.0088,
    0.1281, 0.0557, -0.1703, 0.056, 0.0769, 0.032, -0.2041, -0.0917, 0.0411, -0.0368, 0.0027, -0.0516, 0.0638, 0.1451, -0.4048, 0.0267, -0.0054,
    0.0131, 0.0039, -0.068, -0.0182, -0.0093, 0.0312, -0.0462, 0.0106, 0.0834, -0.0413, -0.0794, -0.0172, -0.0645, 0.052, 0.0883, -0.0588, -0.0459,
    -0.1452, -0.0886, 0.0231, -0.123, 0.0727, 0.0094, 0.1096, -0.1633, 0.0315, -0.1681, 0.1053, -0.0445, 0.0173, -0.0581, -0.1345, 0.0857, 0.0133,
    -0.0709, -0.0349, 0.0091, -0.1233, -0.0255, 0.0201, 0.0791, -0.1335, 0.093, -0.0137, 0.1174, -0.0765, 0.9618, 0.1454, 0.004, 0.022, 0.0429,
    0.0057, 0.0042, -0.0039, -0.0343, 0.025, 0.0205, -0.0019, 0.0076, 0.0013, 0.0152, -0.0547, 0.0052, -0.0033, -0.0523, 0.2697, 0.0207, 0.1877,
    0.2099, -0.0796, 0.033, 0.23, -0.1462, -0.2544, 0.3168, 0.0975, 0.0251, -0.0681, -0.0635, -0.1477, 0.0685, -0.0521, 0.1635, 0.0178, -0.0593,
    0.0857, -0.0628, -0.1038, -0.0697, -0.0979, -0.0361, -0.0358, 0.0395, -0.0897, 0.0483, 0.0741, 0.5239, -0.2776, -0.0148, -0.0788, -0.0404,
    0.0356, -0.0017, -0.0011, 0.0307, -0.0623, -0.0384, -0.0452, -0.0556, 0.0634, -0.0333, 0.008, 0.0257, -0.0312, 0.012, -0.1498, -0.0106, 0.097,
    -0.0479, -0.0037, 0.0711, -0.2886, -0.0717, -0.0484, -0.1258, -0.0092, 0.061, -0.2684, -0.0441, -0.049, -0.1016, 0.0547, 0.0204, 0.0383,
    -0.0617, -0.1648, 0.1893, -0.0523, -0.0333, -0.0729, -0.0325, 0.1504, -0.0487, -0.0277, -0.0423, 0.1055, 0.4527, -0.0789, -0.0198, 0.0088,
    -0.0491, 0.0075, 0.0073, 0.0224, 0.0347, -0.0232, -0.0558, -0.0426, -0.0434, 0.0489, -0.0027, 0.0252, 0.0097, 0.0198, -0.0062, -0.0846, 0.0168,
    0.0082, 0.2904, -0.0106, 0.0637, -0.1251, -0.0944, -0.3405, -0.1817, 0.4659, 0.0381, 0.072, -0.0276, 0.1197, -0.0059, 0.034, -0.0332, 0.0541,
    0.0706, 0.043, -0.0527, 0.0047, 0.0259, 0.026, 0.0464, 0.0057, 0.1764, 0.0408, -0.0902, -0.089, 0.1852, 0.012, -0.0355, -0.0306, -0.0216,
    -0.0641, 0.0012, 0.0913, 0.023, -0.083, -0.0258, -0.05, 0.0506, -0.0031, -0.0311, 0.101, 0.0868, 0.0047, 0.1243, 0.0465, 0.1801, -0.1713,
    -0.1343, 0.0495, -0.1145, -0.1136, 0.1825, 0.1256, -0.1168, 0.0276, -0.1483, 0.1183, 0.0947, 0.0652, 0.0092, 0.0136, -0.0261, -0.0098, 0.0242,
    0.1316, -0.1303, -0.1623, 0.0199, 0.0362, 0.1154, -0.0957, 0.0027, -0.185, -0.0409, 0.0551, -0.7498, -0.2935, 0.0135, -0.0223, 0.0409, 0.0066,
    -0.0286, -0.0569, -0.0098, 0.0263, 0.075, -0.0062, -0.0144, -0.0249, -0.0064, -0.0399, -0.0167, 0.0249, 0.1677, -0.2573, 0.1699, -0.0008,
    -0.1738, -0.5166, 0.0283, 0.0658, 0.0467, 0.0118, -0.2814, -0.2871, -0.0948, -0.1497, -0.0206, 0.0172, 0.0403, 0.0656, 0.0747, -0.0007, 0.0008,
    0.0539, -0.0153, -0.0383, 0.0382, -0.0196, 0.0834, -0.0026, 0.0148, 0.0297, 0.0093, -0.0071, -0.3851, 0.6989, -0.0407, -0.026, 0.0184, -0.0142,
    0.0237, -0.0324, -0.0355, 0.0124, -0.001, -0.0068, 0.0244, -0.0147, -0.0215, -0.0214, -0.0252, 0.0087, -0.0599, -0.0849, -0.0419, 0.1164,
    -0.0454, -0.0192, -0.0458, -0.0076, -0.1765, 0.0927, 0.169, 0.0057, 0.1397, 0.1411, -0.0987, 0.0652, 0.1718, -0.0612, -0.0269, 0.1259, -0.1905,
    0.1707, 0.0894, -0.0395, -0.0011, 0.0352, -0.066, 0.0014, -0.0203, -0.0194, 0.035, -0.0607, 0.239, 0.0066, 0.0263, -0.0122, 0.0524, -0.0586,
    -0.0219, -0.019, -0.1042, 0.0148, -0.0054, 0.0174, 0.0052, -0.0273, 0.0559, 0.0026, 0.008, 0.001, 0.1495, -0.2087, -0.1868, 0.0575, 0.1515,
    -0.1764, 0.0815, 0.0395, 0.0816, -0.0183, -0.0125, 0.0985, 0.2592, -0.0103, 0.238, -0.028, 0.0003, -0.1067, 0.006, 0.0918, 0.0332, 0.1205,
    -0.1895, 0.2204, -0.0205, -0.0315, 0.0301, 0.0988, -0.1117, -0.0283, -0.1081, 0.0109, 0.2579, -0.4334, -0.0193, 0.0728, -0.0098, 0.0125,
    -0.0252, -0.0114, -0.0529, 0.1053, 0.0079, 0.0352, 0.0989, 0.0113, 0.0022, -0.0025, -0.0407, 0.0402, -0.0652, 0.0465, 0.0531, 0.0169, -0.0606,
    0.0728, -0.0679, 0.0516, 0.1311, 0.0176, -0.1262, -0.0373, -0.067, -0.0813, -0.0964, 0.0767, -0.0681, 0.2382, 0.1097, 0.1437, -0.078, -0.0023,
    0.0111, 0.1053, 0.0571, 0.0612, -0.0699, -0.0024, -0.1782, -0.0158, 0.0524, -0.097, 0.6531, -0.3195, -0.0186, 0.0236, 0.0164, -0.0136, 0.0066,
    -0.0417, 0.0096, -0.0059, -0.0112, -0.008, 0.0199, -0.0213, 0.0035, -0.0194, -0.0307, 0.0342, -0.2732, -0.3309, 0.008, -0.0606, 0.0392,
    -0.0645, 0.0024, -0.2542, -0.2041, -0.0323, -0.0113, 0.1411, 0.137, -0.1612, -0.2218, 0.1046, -0.0174, 0.1268, 0.1045, -0.0885, -0.0967,
    -0.0192, -0.0016, 0.0685, 0.1576, 0.0409, -0.1494, -0.0347, -0.0282, -0.0173, 0.1049, -0.0601`,
  },
];
