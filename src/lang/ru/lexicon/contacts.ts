/** Russian words of addresses of the net, said aloud: parts of expressions. */
export const russianAt = '\\(собака\\)|\\[собака\\]|собака|собачка|собачко|эт';
export const russianDot = '\\(точка\\)|\\[точка\\]|точка|тчк';
export const russianJoin =
  'точка|дефис|тире|нижнее подчёркивание|нижнее подчеркивание|подчёркивание|подчеркивание';
export const russianDomains = 'ру|ком|орг|нет|кз|юа|бай|рф|инфо|ми|ком юа';
/** Mail services that are named without their ending: «marina78 собака джимейл». */
export const russianMailServices = 'джимейл|гмейл|гмайл|жмейл|яндекс|мейл|мэйл|рамблер|хотмейл|айклауд';
/** Before a handle: «в телеге: ...», «инста ...». */
export const russianNetworks =
  'телега|телеге|телегу|телеги|телеграм|телеграме|телеграмм|телеграмме|тг|тгшка|инста|инсте|инсту|инстаграм|инстаграме|инстаграмм|вк|вконтакте|ник|ника|никнейм|юзернейм|аккаунт|скайп|скайпе|дискорд|дискорде|сигнал|твиттер|тикток';
