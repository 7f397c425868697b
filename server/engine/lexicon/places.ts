/**
 * Countries: name; other names and short forms; people and adjective; capital, by which a government is often called.
 * Parts with bars, forms with commas, all lower case. Sea areas, regions and cities stand in tables of their own below.
 */
export const countries = `
afghanistan||afghan,afghans|kabul
albania||albanian,albanians|tirana
algeria||algerian,algerians|algiers
andorra||andorran,andorrans|andorra la vella
angola||angolan,angolans|luanda
antigua and barbuda|antigua|antiguan,antiguans|saint john's
argentina||argentine,argentines,argentinian,argentinians|buenos aires
armenia||armenian,armenians|yerevan
australia||australian,australians,aussie,aussies|canberra
austria||austrian,austrians|vienna
azerbaijan||azerbaijani,azerbaijanis,azeri,azeris|baku
bahamas|the bahamas|bahamian,bahamians|nassau
bahrain||bahraini,bahrainis|manama
bangladesh||bangladeshi,bangladeshis|dhaka
barbados||barbadian,barbadians|bridgetown
belarus||belarusian,belarusians,belarussian|minsk
belgium||belgian,belgians|
belize||belizean,belizeans|belmopan
benin||beninese|porto-novo
bhutan||bhutanese|thimphu
bolivia||bolivian,bolivians|la paz,sucre
bosnia and herzegovina|bosnia,bosnia-herzegovina|bosnian,bosnians|sarajevo
botswana||botswanan,batswana|gaborone
brazil||brazilian,brazilians|brasilia,brasília
brunei||bruneian,bruneians|bandar seri begawan
bulgaria||bulgarian,bulgarians|sofia
burkina faso||burkinabe|ouagadougou
burundi||burundian,burundians|gitega
cambodia||cambodian,cambodians|phnom penh
cameroon||cameroonian,cameroonians|yaounde
canada||canadian,canadians|ottawa
cape verde|cabo verde|cape verdean,cape verdeans|praia
central african republic|c.a.r.|central african,central africans|bangui
chad||chadian,chadians|n'djamena
chile||chilean,chileans|santiago
china|people's republic of china,prc|chinese|beijing,peking
colombia||colombian,colombians|bogota,bogotá
comoros||comorian,comorians|moroni
republic of the congo|congo-brazzaville|congolese|brazzaville
democratic republic of the congo|drc,d.r.c.,dr congo,congo-kinshasa,democratic republic of congo,zaire|congolese|kinshasa
costa rica||costa rican,costa ricans|san jose
ivory coast|cote d'ivoire,côte d'ivoire|ivorian,ivorians|yamoussoukro,abidjan
croatia||croatian,croatians,croat,croats|zagreb
cuba||cuban,cubans|havana
cyprus||cypriot,cypriots|nicosia
czech republic|czechia|czech,czechs|prague
denmark||danish,dane,danes|copenhagen
djibouti||djiboutian,djiboutians|
dominica|||roseau
dominican republic||dominican,dominicans|santo domingo
east timor|timor-leste|timorese|dili
ecuador||ecuadorian,ecuadorians|quito
egypt||egyptian,egyptians|cairo
el salvador||salvadoran,salvadorans|san salvador
equatorial guinea||equatoguinean,equatoguineans|malabo
eritrea||eritrean,eritreans|asmara
estonia||estonian,estonians|tallinn
eswatini|swaziland|swazi,swazis|mbabane
ethiopia||ethiopian,ethiopians|addis ababa
fiji||fijian,fijians|suva
finland||finnish,finn,finns|helsinki
france||french,frenchman,frenchmen,frenchwoman|paris
gabon||gabonese|libreville
gambia|the gambia|gambian,gambians|banjul
georgia||georgian,georgians|tbilisi
germany|federal republic of germany|german,germans|berlin
ghana||ghanaian,ghanaians|accra
greece||greek,greeks|athens
grenada||grenadian,grenadians|
guatemala||guatemalan,guatemalans|guatemala city
guinea||guinean,guineans|conakry
guinea-bissau||bissau-guinean|bissau
guyana||guyanese|
haiti||haitian,haitians|port-au-prince
honduras||honduran,hondurans|tegucigalpa
hungary||hungarian,hungarians|budapest
iceland||icelandic,icelander,icelanders|reykjavik
india||indian,indians|new delhi,delhi
indonesia||indonesian,indonesians|jakarta
iran|islamic republic of iran|iranian,iranians|tehran,teheran
iraq||iraqi,iraqis|baghdad
ireland|republic of ireland,eire|irish,irishman|dublin
israel||israeli,israelis|
italy||italian,italians|rome
jamaica||jamaican,jamaicans|kingston
japan||japanese|tokyo
jordan||jordanian,jordanians|amman
kazakhstan||kazakh,kazakhs,kazakhstani|astana
kenya||kenyan,kenyans|nairobi
kiribati||i-kiribati|tarawa
kosovo||kosovar,kosovars|pristina
kuwait||kuwaiti,kuwaitis|kuwait city
kyrgyzstan||kyrgyz|bishkek
laos||laotian,laotians|vientiane
latvia||latvian,latvians|riga
lebanon||lebanese|beirut
lesotho||basotho|maseru
liberia||liberian,liberians|monrovia
libya||libyan,libyans|tripoli
liechtenstein||liechtensteiner|vaduz
lithuania||lithuanian,lithuanians|vilnius
luxembourg|luxemburg|luxembourger,luxembourgish|
madagascar||malagasy|antananarivo
malawi||malawian,malawians|lilongwe
malaysia||malaysian,malaysians|kuala lumpur
maldives|the maldives|maldivian,maldivians|
mali||malian,malians|bamako
malta||maltese|valletta
marshall islands||marshallese|majuro
mauritania||mauritanian,mauritanians|nouakchott
mauritius||mauritian,mauritians|port louis
mexico||mexican,mexicans|mexico city
micronesia||micronesian,micronesians|palikir
moldova||moldovan,moldovans|chisinau
monaco||monegasque,monacan|
mongolia||mongolian,mongolians|ulaanbaatar,ulan bator
montenegro||montenegrin,montenegrins|podgorica
morocco||moroccan,moroccans|rabat
mozambique||mozambican,mozambicans|maputo
myanmar|burma|burmese|naypyidaw
namibia||namibian,namibians|windhoek
nauru||nauruan,nauruans|yaren
nepal||nepalese,nepali,nepalis|kathmandu
netherlands|the netherlands,holland|dutch,dutchman|amsterdam,the hague
new zealand||new zealander,new zealanders,kiwi|wellington
nicaragua||nicaraguan,nicaraguans|managua
niger||nigerien,nigeriens|niamey
nigeria||nigerian,nigerians|abuja
north korea|dprk,d.p.r.k.,democratic people's republic of korea|north korean,north koreans|pyongyang
north macedonia|macedonia|macedonian,macedonians|skopje
norway||norwegian,norwegians|oslo
oman||omani,omanis|muscat
pakistan||pakistani,pakistanis|islamabad
palau||palauan,palauans|ngerulmud
palestine|palestinian territories|palestinian,palestinians|ramallah
panama||panamanian,panamanians|panama city
papua new guinea|png|papua new guinean|port moresby
paraguay||paraguayan,paraguayans|asuncion
peru||peruvian,peruvians|lima
philippines|the philippines|filipino,filipinos,philippine,filipina|manila
poland||polish,pole,poles|warsaw
portugal||portuguese|lisbon
qatar||qatari,qataris|doha
romania||romanian,romanians|bucharest
russia|russian federation,soviet union,ussr,u.s.s.r.|russian,russians,soviet,soviets|moscow,kremlin,the kremlin
rwanda||rwandan,rwandans|kigali
saint kitts and nevis|st. kitts and nevis|kittitian|basseterre
saint lucia|st. lucia|saint lucian|castries
saint vincent and the grenadines|st. vincent and the grenadines|vincentian|kingstown
samoa||samoan,samoans|apia
san marino||sammarinese|
sao tome and principe|são tomé and príncipe|sao tomean|sao tome
saudi arabia|kingdom of saudi arabia|saudi,saudis,saudi arabian|riyadh
senegal||senegalese|dakar
serbia||serbian,serbians,serb,serbs|belgrade
seychelles||seychellois|
sierra leone||sierra leonean|freetown
singapore||singaporean,singaporeans|
slovakia||slovak,slovaks,slovakian|bratislava
slovenia||slovenian,slovenians,slovene,slovenes|ljubljana
solomon islands||solomon islander|honiara
somalia||somali,somalis,somalian|mogadishu
south africa||south african,south africans|pretoria,cape town
south korea|republic of korea,rok|south korean,south koreans|seoul
south sudan||south sudanese|juba
spain||spanish,spaniard,spaniards|madrid
sri lanka|ceylon|sri lankan,sri lankans|colombo
sudan||sudanese|khartoum
suriname|surinam|surinamese|paramaribo
sweden||swedish,swede,swedes|stockholm
switzerland||swiss|bern,berne
syria||syrian,syrians|damascus
taiwan|republic of china|taiwanese|taipei
tajikistan||tajik,tajiks|dushanbe
tanzania||tanzanian,tanzanians|dodoma
thailand||thai,thais|bangkok
togo||togolese|lome
tonga||tongan,tongans|nuku'alofa
trinidad and tobago|trinidad|trinidadian,trinidadians|port of spain
tunisia||tunisian,tunisians|tunis
turkey|türkiye,turkiye|turkish,turk,turks|ankara
turkmenistan||turkmen|ashgabat
tuvalu||tuvaluan|funafuti
uganda||ugandan,ugandans|kampala
ukraine||ukrainian,ukrainians|kyiv,kiev
united arab emirates|uae,u.a.e.,emirates|emirati,emiratis|abu dhabi
united kingdom|uk,u.k.,britain,great britain|british,briton,britons,brit,brits|london
united states|us,u.s.,usa,u.s.a.,america,united states of america|american,americans|washington,washington d.c.,washington dc
uruguay||uruguayan,uruguayans|montevideo
uzbekistan||uzbek,uzbeks|tashkent
vanuatu||ni-vanuatu|port vila
vatican|vatican city,holy see,the vatican||
venezuela||venezuelan,venezuelans|caracas
vietnam|viet nam|vietnamese|hanoi
yemen||yemeni,yemenis|sanaa,sana'a
zambia||zambian,zambians|lusaka
zimbabwe||zimbabwean,zimbabweans|harare
european union|eu,e.u.|european,europeans|brussels
scotland||scottish,scot,scots|edinburgh
wales||welsh,welshman|cardiff
england||english,englishman,englishmen|
northern ireland||northern irish|belfast
hong kong||hong konger,hong kongers|
greenland||greenlander,greenlanders,greenlandic|nuuk
puerto rico||puerto rican,puerto ricans|san juan
`;

/** Countries and seas that hold others of this table, and what they hold. */
export const countryParts = `
united kingdom|scotland,wales,england,northern ireland
united states|puerto rico
china|hong kong
denmark|greenland
israel|gaza,west bank
europe|crimea,catalonia,scandinavia,balkans
asia|middle east,central asia,southeast asia,siberia,tibet,far east,korean peninsula,kurdistan,gaza,west bank
africa|sahel
far east|korean peninsula
mediterranean|aegean,adriatic
black sea|sea of azov
arctic ocean|barents sea,norwegian sea
indian ocean|arabian sea,gulf of oman,gulf of aden,persian gulf,red sea,bay of bengal
arabian sea|gulf of oman,gulf of aden
atlantic|north sea,baltic,caribbean sea,gulf of mexico,english channel,bay of biscay,mediterranean,norwegian sea
pacific|south china sea,east china sea,yellow sea,sea of japan,sea of okhotsk,bering sea,tasman sea,philippine sea,coral sea
european union|austria,belgium,bulgaria,croatia,cyprus,czech republic,denmark,estonia,finland,france,germany,greece,hungary,ireland,italy,latvia,lithuania,luxembourg,malta,netherlands,poland,portugal,romania,slovakia,slovenia,spain,sweden
`;

/** States of the United States: name, Associated Press abbreviation, postal code, people. The District of Columbia is among them. */
export const states = `
alabama|ala.|al|alabamian
alaska||ak|alaskan
arizona|ariz.|az|arizonan
arkansas|ark.|ar|arkansan
california|calif.|ca|californian
colorado|colo.|co|coloradan
connecticut|conn.|ct|
delaware|del.|de|delawarean
district of columbia|d.c.|dc|
florida|fla.|fl|floridian
georgia|ga.|ga|
hawaii||hi|hawaiian
idaho||id|idahoan
illinois|ill.|il|illinoisan
indiana|ind.|in|hoosier
iowa||ia|iowan
kansas|kan.|ks|kansan
kentucky|ky.|ky|kentuckian
louisiana|la.|la|louisianan
maine||me|mainer
maryland|md.|md|marylander
massachusetts|mass.|ma|
michigan|mich.|mi|michigander
minnesota|minn.|mn|minnesotan
mississippi|miss.|ms|mississippian
missouri|mo.|mo|missourian
montana|mont.|mt|montanan
nebraska|neb.|ne|nebraskan
nevada|nev.|nv|nevadan
new hampshire|n.h.|nh|
new jersey|n.j.|nj|
new mexico|n.m.|nm|
new york|n.y.|ny|new yorker
north carolina|n.c.|nc|
north dakota|n.d.|nd|
ohio||oh|ohioan
oklahoma|okla.|ok|oklahoman
oregon|ore.|or|oregonian
pennsylvania|pa.|pa|pennsylvanian
rhode island|r.i.|ri|
south carolina|s.c.|sc|
south dakota|s.d.|sd|
tennessee|tenn.|tn|tennessean
texas||tx|texan
utah||ut|utahn
vermont|vt.|vt|vermonter
virginia|va.|va|virginian
washington state|wash.|wa|
west virginia|w.va.|wv|
wisconsin|wis.|wi|
wyoming|wyo.|wy|
`;

/** Continents and regions with their people, then seas, each with its other names. */
export const regions = `
africa|african,africans
antarctica|antarctic
asia|asian,asians
europe|european,europeans
north america|north american
south america|south american
latin america|latin american
oceania|
middle east|mideast,middle eastern
balkans|balkan
caucasus|caucasian
caribbean|
scandinavia|scandinavian
siberia|siberian
crimea|crimean
catalonia|catalan
kurdistan|kurdish
tibet|tibetan
gaza|gaza strip,gazan
west bank|
donbas|donbass
central asia|
southeast asia|
sahel|
korean peninsula|
far east|
`;

export const seas = `
atlantic|atlantic ocean
pacific|pacific ocean
indian ocean|
arctic ocean|arctic
southern ocean|
mediterranean|mediterranean sea
black sea|
baltic|baltic sea
north sea|
red sea|
caspian sea|caspian
aegean|aegean sea
adriatic|adriatic sea
caribbean sea|
south china sea|
east china sea|
yellow sea|west sea
sea of japan|east sea,japan sea,japanese sea
sea of okhotsk|
sea of azov|azov sea
bering sea|
barents sea|
norwegian sea|
arabian sea|
persian gulf|gulf,arabian gulf
gulf of oman|
gulf of aden|
gulf of mexico|gulf of america
bay of bengal|
english channel|channel
strait of hormuz|
taiwan strait|strait of taiwan
bosporus|bosphorus
dardanelles|
suez canal|
panama canal|
tasman sea|
philippine sea|
coral sea|
bay of biscay|
`;

/** Big cities that are no capital of a country, by country. */
export const cities = `
united states|new york city,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,austin,san francisco,seattle,denver,boston,detroit,nashville,portland,las vegas,memphis,baltimore,milwaukee,atlanta,miami,minneapolis,new orleans,cleveland,tampa,pittsburgh,cincinnati,st. louis,honolulu,anchorage,sacramento,charlotte,orlando,kansas city
canada|toronto,montreal,vancouver,calgary,edmonton,quebec city,winnipeg,halifax
mexico|guadalajara,monterrey,tijuana,cancun
brazil|sao paulo,são paulo,rio de janeiro,salvador,fortaleza
colombia|medellin,cali,cartagena
united kingdom|manchester,birmingham,liverpool,leeds,glasgow,bristol,sheffield,newcastle,oxford,cambridge,southampton,portsmouth
france|marseille,lyon,toulouse,nice,bordeaux,strasbourg,lille
germany|hamburg,munich,cologne,frankfurt,stuttgart,dusseldorf,leipzig,dresden,bonn
italy|milan,naples,turin,venice,florence,genoa,palermo
spain|barcelona,valencia,seville,malaga,bilbao
netherlands|rotterdam,utrecht
belgium|antwerp,ghent
switzerland|geneva,zurich,basel,lausanne,davos
sweden|gothenburg,malmo
poland|krakow,gdansk,lodz,wroclaw
ukraine|kharkiv,kharkov,odesa,odessa,lviv,dnipro,mariupol,kherson,zaporizhzhia,donetsk,luhansk
russia|saint petersburg,st. petersburg,novosibirsk,yekaterinburg,vladivostok,kazan,sochi,murmansk,rostov
turkey|istanbul,izmir,antalya
israel|jerusalem,tel aviv,haifa
syria|aleppo,homs,idlib
iraq|mosul,basra,erbil,fallujah
iran|isfahan,shiraz,tabriz,mashhad
saudi arabia|jeddah,mecca,medina
united arab emirates|dubai,sharjah
yemen|aden,hodeidah
pakistan|karachi,lahore,peshawar,rawalpindi
india|mumbai,bombay,kolkata,calcutta,chennai,bangalore,bengaluru,hyderabad,ahmedabad
afghanistan|kandahar,herat,jalalabad
bangladesh|chittagong
china|shanghai,guangzhou,shenzhen,wuhan,tianjin,chongqing,chengdu,nanjing,harbin,xian
japan|osaka,kyoto,yokohama,nagoya,sapporo,hiroshima,nagasaki,fukushima,okinawa,kobe
south korea|busan,incheon,daegu
vietnam|ho chi minh city,saigon,da nang
myanmar|yangon,rangoon,mandalay
australia|sydney,melbourne,brisbane,perth,adelaide,darwin
new zealand|auckland,christchurch
egypt|alexandria,giza
nigeria|lagos,kano
south africa|johannesburg,durban
kenya|mombasa
morocco|casablanca,marrakesh
libya|benghazi,misrata
tanzania|dar es salaam
`;
