import type { Message, Order } from '../world.ts'

export const thread = '/inbox/maria_k'
export const gigs = '/users/sam_designs/manage_gigs?current_filter=active'
export const editProfile = '/sellers/sam_designs/edit'
export const account = '/settings/account'

export const order: Order = { id: 'FO51A2B3C4D5', title: 'Logo for a bakery', status: 'active' }
export const orderChat = `/orders/${order.id}/activities`

export const fromBuyer = (text: string, minutesAgo = 90): Message => ({ from: 'buyer', text, minutesAgo })
export const fromSeller = (text: string, minutesAgo = 60): Message => ({ from: 'seller', text, minutesAgo })
