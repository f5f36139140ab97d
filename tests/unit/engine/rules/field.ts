// Two sides on one motorway, a thousand men each: what most battles by hand begin from.

export const FIELD = `
  place west blue
  place east red
  place rear red yield 10
  road west east motorway 30
  road east rear motorway 30
  troops guard blue west 1000
  troops picket red east 1000`;
