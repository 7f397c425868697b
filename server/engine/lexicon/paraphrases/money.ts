/** Money, trade and work. A line is read as `paraphrases.ts` tells. */
export const money = `
privatize, privatization
relocate, relocation
buy, purchase, acquire
purchase, acquisition
takeover, acquisition
sell, sale
company, firm, business, corporation
company, enterprise
factory, plant
worker, employee, laborer
worker, staff
staff, personnel, employee
workforce, staff
employer, company
job, position, post
hire, recruit, employ
lay off, dismiss, fire
layoff, redundancy
wage, pay, salary
pay, spend
earn, make
profit, earnings
earnings, income
revenue, sale
cost, price
price, cost
cheap, inexpensive
expensive, costly
rise, increase, climb, grow, go up
surge, soar, jump, rocket
increase, growth, rise
raise, increase, boost, hike
fall, drop, decline, decrease, go down
plunge, plummet, tumble, slump
fall, plunge, tumble
decline, decrease, drop, fall
reduce, cut, lower, slash
cut, reduction
reduction, decrease
stock, share
shareholder, investor, stockholder
investor, backer
loan, credit
debt, liability
lender, bank
fund, finance
money, cash, fund
budget, spend
economy, economic
recession, downturn, slump
inflation, price
bankrupt, insolvent
bankruptcy, insolvency
trade, commerce
export, ship
customer, client, consumer
product, good
produce, make, manufacture
manufacturer, maker, producer
build, construct
construction, building
open, launch
launch, start, begin
begin, start, commence
begin, start, outset
end, finish, conclude
end, conclusion
close, shut, shut down
closure, shutdown
stop, halt, cease
halt, suspend
delay, postpone, defer, put off
delay, postponement
cancel, call off, scrap
cancellation, scrap
continue, go on, carry on
resume, restart
complete, finish
fail, collapse
collapse, failure
win, victory, triumph
win, beat
defeat, loss
owner, proprietor
contract, deal
industry, sector
farm, ranch
farmer, grower
crop, harvest
oil, petroleum, crude
gas, fuel
gasoline, petrol
electricity, power
car, automobile, vehicle
truck, lorry, vehicle
train, rail
railway, railroad
road, street, highway
motorway, highway, freeway
airport, airfield
airline, carrier
port, harbor
passenger, traveler
travel, journey
takeover, buyout
bid, offer
offer, proposal
bidder, suitor
spurn, reject, rebuff, turn down
undervalue, underrate
value, worth
valuable, precious
worth, value, price
pay, foot the bill, bear the cost
bill, cost, expense
expense, cost, outlay
charge, fee, price
fee, charge
fare, price
discount, reduction, rebate
grant, subsidy, funding
subsidy, subsidize
donate, give, contribute
donation, gift, contribution
donor, giver
collect, gather, raise
save, economize
savings, economy
waste, squander
lose, forfeit
loss, deficit, shortfall
deficit, shortfall, gap
surplus, excess
owe, debt
repay, pay back
borrow, loan
lend, loan
interest, rate
income, revenue
turnover, revenue, sale
quarter, three months
dividend, payout
stakeholder, shareholder
merge, combine, join
merger, combination, union
supplier, vendor
retailer, shop, store
shop, store
warehouse, depot
assemble, put together
repair, fix, mend
repair, remedy, fix
remedy, cure, fix
fix, solve
faulty, defective, flaw
defect, fault, flaw
recall, withdraw
replace, swap
equipment, gear, kit
machine, device
device, gadget
component, part, piece
part, portion, section
steel, metal
brittle, fragile
break, snap, crack
crack, fracture
employee, member of staff
wage, payment
raise, rise, increase
bonus, premium
union, trade union, labor union
walk out, strike, down tools
redundancy, job cut
unemployed, jobless, out of work
retire, retirement
pensioner, retiree
apprentice, trainee
work, labor
toil, labor
output, production
capacity, volume
shipment, consignment, delivery, cargo
deliver, bring
delivery, supply
schedule, timetable, plan
deadline, time limit
budget, spending plan
spend, expenditure
overrun, excess
auction, sale
auctioneer, auction house
`;
