/**
 * Sentences as they stand in notes, interviews, letters and records; written for this project. `{given}`, `{full}`, `{surname}`,
 * `{place}`, `{org}` are filled from the name lexicons, the gazetteer and `organisations.ts`; a sentence without a slot
 * names nobody, and teaches that.
 */
export const englishTemplates = `
I met {given} at a café near the station in {place}.
{given} said he would rather not be recorded.
So {given} and I, we moved to {place} the year after.
My cousin {given} works for {org} now.
Then {full} called and told us to leave.
Yeah, {given} was like, no way am I going back to {place}.
Well, {given}, you know what I think.
Okay {given}, let's start with your childhood.
Hi {given}, thanks for getting back to me so quickly.
Dear {full}, please find the signed form attached.
Best, {given}
Regards, {full}
Thanks, {given}
{given}, can you send me the file before Friday?
I talked to {surname} about the contract with {org}.
Mr {surname} was arrested in {place} and held for two days.
The applicant, {full}, was born in 1971 and lives in {place}.
On 3 May the {org} dismissed the appeal.
Her lawyer, {full}, wrote to {org} twice.
Interviewer: How did you get from {place} to {place}?
Respondent: By bus, with my brother {given}.
She grew up in {place}, a small town nobody has heard of.
We crossed the border at {place} at four in the morning.
He studied at {org} and dropped out.
They fired her from {org} after the protest.
I used to drive a taxi in {place}, before {org} took over.
{place} was cold, and nobody spoke to us.
{given} cried when she spoke of her mother.
{given} is the only one who knows about this.
{surname} never came back.
{org} refused to comment.
My neighbour, {given}, heard the shots.
Ask {given} about the garage.
Tell {given} I said hello.
We stayed with {given} and {given} for a month.
{given}'s sister lives in {place}.
Has anybody seen {given} since the funeral?
It was {given} who drove us to {place}.
He asked about {given}, {given} and the boy from {place}.
The Deputy Director of {org}, {full}, denied it.
{full} of {org} will speak after lunch.
We flew with {org} from {place} via {place}.
Best pizza in {place}, and {given} behind the bar is lovely.
I would not go back to {org}, the service was terrible.
Does anyone know a good dentist in {place}?
There is a branch of {org} on the corner.
{org} in {place} closed its doors last spring.
Lieutenant {surname} signed the paper.
Dr {surname} changed my prescription.
Judge {surname} sat alone.
Our contact there is {full} ({org}).
My uncle {given} served with the border guards near {place}.
P02, {given}, from {place}: two sessions, no recording.
Note to self: call {given} about {place}.
Met {full} outside {org}; she was nervous.
{given} and her husband {given} run a bakery in {place}.
Left {place} on foot, reached {place} at night.
Client reports that {given} has moved out.
Therapist: And what did {given} say to that?
Client: Nothing. {given} just looked at me.
I told {given} not to trust {surname}.
He hates {place}. He always has.
From {place} we took the train to {place}, {place} and on.
Greetings from {place}!
Yesterday {given} left for {place} without a word.
They were looking for a man called {given} {surname}.
People call him {given}, but his name is {full}.
The village of {place} has one shop.
"{given}, come here," she said.
You should have seen {given} dance.
{given}?
{given} {surname}, {place}.
{org} hired {given} in March.
I still write to {given} from prison.
Everybody in {place} knows {surname}.
Whatever {given} tells you, don't sign.
Mom and {given} went to {place} for the weekend.
Grandma {given} kept the letters.
Aunt {given} had a house near {place}.
Okay, so we just waited there for hours.
Well I don't know what to tell you.
Mm, yeah, that was the worst part of it.
She didn't want to talk about the police.
Nobody came to help us that night.
Right, and then they took the phones.
After that I slept for two days.
Oh my God, it was so cold.
Please do not share this with anyone.
Could you repeat that more slowly?
Honestly, I thought we would be back by Christmas.
The Government argued that the complaint was out of time.
The Court finds no reason to depart from that view.
Great food, friendly staff, and fair prices.
Worst experience ever, do not go there.
Attached is the draft of the agreement.
Let me know if you have any questions.
Why would anybody believe them?
Also bring warm clothes and a torch.
Interviewer: And your parents?
Respondent: They stayed.
Participant was calm and spoke for an hour.
Consent given orally, recording switched off at the end.
Field notes, second day: rain, nobody on the square.
Just got home, so tired lol
Happy Birthday and Merry Christmas to everyone!
What a game, can't believe it
Session ended early because she felt ill.
Things to check: dates, names, the order of events.
First we lived with friends, later in a hostel.
Sometimes they let him call on Sundays.
`
    .trim()
    .split('\n');
