import { englishNotices } from '../wording.ts'

/** The interface's own words. Labels that the sources state: "Send", "Send message", "Create an Offer", "Sign in", "Join", "Me", "Last seen:", "Local time:", "Orders with you". */
export const en = {
  ...englishNotices,
  dashboard: 'Dashboard', orders: 'Orders', gigs: 'Gigs', profile: 'Profile', messages: 'Messages', earnings: 'Earnings', account: 'Account',
  signIn: 'Sign in', join: 'Join', startSelling: 'Start selling', password: 'Password', email: 'Email',
  allConversations: 'All conversations', unread: 'Unread', starred: 'Starred', archived: 'Archived', spam: 'Spam', offers: 'Custom offers',
  me: 'Me', lastSeen: 'Last seen:', localTime: 'Local time:', search: 'Search', star: 'Star', markRead: 'Mark as read', labels: 'Labels',
  block: 'Block', markSpam: 'Mark as spam', unblock: 'Unblock', report: 'Report', reply: 'Reply', actions: 'Actions',
  placeholder: 'Send message...', inputLabel: 'send message...', send: 'Send', sendMessage: 'Send message', createOffer: 'Create an Offer',
  quickResponse: 'Quick response', attach: 'Attach files', enterSetting: 'Enter sends', retry: 'Try again', remove: 'Remove',
  ordersWithYou: 'Orders with you', noOrders: 'No orders yet', about: 'About', from: 'From', memberSince: 'On Fiverr since', rating: 'Rating',
  contactMe: 'Contact me', close: 'Close', contactHint: 'Ask {name} a question or share what you need', price: 'From', aboutGig: 'About this gig',
  deliver: 'Deliver now', orderStarted: 'Order started', chat: 'Chat', viewConversation: 'View Conversation', describeOffer: 'Describe your offer',
  statusActive: 'In Progress', statusLate: 'Late', statusDelivered: 'Delivered', statusCompleted: 'Completed', statusCancelled: 'Cancelled',
  gigActive: 'Active', gigPaused: 'Paused', gigDenied: 'Denied', noGigs: 'No gigs here',
  accountStatus: 'Account status', verification: 'Verification', verified: 'Verified', notVerified: 'Not verified', phone: 'Phone', identity: 'Identity',
  templates: 'Templates', home: 'Home', loading: 'Loading', welcome: 'Find the right help for the job', nothingHere: 'Nothing here',
}

export type Words = Readonly<Record<keyof typeof en, string>>
