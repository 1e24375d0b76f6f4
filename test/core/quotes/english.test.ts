import { suiteOfStatements } from './assertStatement.ts';

const SOURCES = [
  'A Republican, [s:Mark Brown], has repeatedly praised the plan, [c:telling] the Herald: "[q:We need this plan now]."',
  'The mayor of Denton, [s:Anna Smith], praised the workers via Twitter, [c:adding], "[q:They saved many lives today]."',
  'The [s:city] issued a statement [c:saying] [q:the bridge was closed].',
  'The [s:company] released a statement which [c:read], "[q:We regret the accident at the bridge]."',
  '[s:Residents] there [c:told] the press [q:the officers were looking for a bomb].',
  '[s:Officials] who ordered that change [c:claimed] [q:they were reducing traffic].',
  'Member of Parliament (MP) [s:Anna Smith] [c:said] [q:the bridge was closed].',
  '[c:According to] Dr. [s:Anna Smith], formerly the director of the bank, [q:prices will rise in March].',
  '"[q:The bridge is closed and nobody knows why]," [c:said] [s:Anna Smith], a spokeswoman for the company.',
  "[s:Anna Smith] of the army's Western Command [c:said] [q:the bridge was closed].",
  'A [s:source within the central Interior Ministry] [c:said] [q:the bridge was closed].',
  "Norway's [s:Constitutional Court] [c:said] [q:the law was void].",
  '[q:The bridge was closed], [c:said] lead author Professor [s:David Smith] of the University of Oslo.',
  'On Monday morning, Director [s:Anna Smith] of the River Bank (RB), [c:announced] [q:the bridge was closed].',
  '[c:According to] a [s:May 14, 2019 company report], [q:the bridge was closed].',
  '[s:WHO] [c:said] [q:the disease was spreading].',
];

const CHAINS = [
  '[s:Reuters] [c:reported] a [v:source] said [q:prices will rise in March].',
  '[s:Reuters] [c:reported] that [v:officials] said [q:the bridge was closed].',
  'The [s:agency] [c:said] on Monday, citing [v:police], that [q:the bridge was closed].',
  '[s:Reuters], citing a [v:source in the ministry], [c:reported] [q:the bridge would be closed].',
  'The [v:BBC] also cited [s:Anna Smith], chief of the agency, as [c:saying] [q:the bridge was closed].',
  '[s:Smith] was quoted by [v:Reuters] as [c:saying] [q:the bridge was closed].',
  '[s:Reuters] [c:reports] that [q:more workers were hurt].',
];

const INTERRUPTED = [
  '— [q:Prices will rise], — [c:said] [s:Smith].',
  '— [q:Prices will rise], — [c:said] [s:Smith]. — [q:Nobody knows why].',
  '"[q:We will not go]," [s:he] [c:said], "[q:and nobody can make us]."',
  '[q:The bridge], [c:according to] [s:police], [q:was closed on Monday].',
  '[q:The plan] was [c:described] by [s:Smith] as "[q:a disaster for the whole region]".',
  '[q:Smith] is [c:said] to [q:have left the country].',
  '[s:She] [c:said]: "[q:He told me, \'I never saw the bridge.\']"',
];

const ENDS = [
  '[s:Smith] [c:said] [q:prices had risen], but the bank denied it on Monday.',
  '[s:He] [c:said] [q:the bridge was closed and that it would open in March].',
  '[s:Smith] [c:called] [q:the plan "a disaster for the whole region"].',
  '[s:Reports] [c:indicate] [q:this car may have struck the bridge].',
  'It was [c:reported] that [q:the bridge was closed].',
  '[c:In the words of] [s:Anna Smith], "[q:the bridge was a wonder of the world]".',
  '[s:Smith] [c:tweeted] that [q:the bridge was unsafe].',
];

const NONE = [
  'Several alleged accomplices were tried by the same court.',
  'Some reported wanting to leave the city.',
  'The company announced the schedule in a press release on Monday.',
  'The governor declared a state of emergency on Monday.',
  'Scientists have found signs of water on the planet.',
  "She has a similar view of the bridge.",
  "The 'green' bridge was painted in March.",
  '— The bridge over the river, built in March.',
];

suiteOfStatements('English statements', { sources: SOURCES, chains: CHAINS, interrupted: INTERRUPTED, ends: ENDS, 'no statements': NONE });
