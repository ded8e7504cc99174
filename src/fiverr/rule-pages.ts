/** Fiverr's own pages on what a message may hold, apart from all other pages: every page's script carries them. */
export const rulePages = {
  offPlatform: 'https://help.fiverr.com/hc/en-us/articles/12792122691601',
  spam: 'https://help-pro.fiverr.com/hc/en-us/articles/17029736156433-How-to-manage-spam-messages',
} as const
