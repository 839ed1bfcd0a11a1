/** Words that hold sentences together: nobody means an object by them unless a flag, a slash or a label says so. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its he she they them their we us our you your i me my mine',
    'in on at of to for from by with without within into onto via per as like about above below under over after before',
    'since until while during because if then than so and or but nor not no yes up down out off here there where when',
    'why how what who which whose all any some every each other others another same such both either neither more most',
    'much many few less least only just also even still again already always never now today yesterday tomorrow tonight',
    'is are was were be been being am do does did done has have had having can cannot could may might must shall should',
    'will would get gets got getting let see seeing seen saw anyone someone somebody nobody everyone everything nothing',
    'something please help thanks thank hi hello hey one two three new old too very well ok okay',
    't s re ve ll d m don doesn didn isn aren wasn weren won wouldn couldn can',
  ].flatMap(line => line.split(' ')),
);
