/** English short forms beyond those listed with the names in `names/data/english.ts`: short form, full names. */
export const englishNicknames: ReadonlyMap<string, readonly string[]> = new Map(
  `
alfie alfred
allie alison alice
ann anne
archie arnold
barney bernard
bart albert
benny benjamin
bess elizabeth
bessie elizabeth
bill william
bram abraham
cathie catherine
chaz charles
chet chester
chrissy christine christina
clem clement
dickie richard
dickon richard
dob robert
ellen eleanor helen
elsie elizabeth
eliza elizabeth
fanny frances
freda winifred
gus augustus
hatty harriet
hob robert
jed jerome
jeffy jeffrey
jemmy james
jenn jennifer
jer jeremy
jessy jessica
jock john
joss joshua
kat katherine catherine
katy katherine catherine
kathie katherine kathleen
kitty katherine catherine
lexie alexandra alexis
lena helen
lottie charlotte
lucille lucy
maddie madeleine
mags margaret
maisie margaret
mamie mary
marv marvin
matty matthew
meggie margaret megan
mitch michael
moll mary
nannie anne
nate nathan nathaniel
netty henrietta
nickie nicholas nicole
nolly oliver
pattie patricia
perce percival
reg reginald
robin robert
rosa rose
sadie sarah
sandie alexandra
seb sebastian
shelly michelle
stef stephanie
steff stephanie
sukie susan
tad theodore
thea theodore
tilda matilda
tobie toby
trudy gertrude
val valerie
vicki victoria
wilf wilfred
wills william
zak zachary
`
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', ...full] = line.split(' ');
      return [short, full];
    }),
);
