// The roots in WordNet's tree of nouns whose kinds exclude one another: what is one of them is none of the others. Each is a word
// and the rank of its sense. Kinds that a thing can have at once (a teacher may be a mother) stay out.
export const categoryRoots = [
  // what things are made of, and how they look
  'building_material:1 metallic_element:1 alloy:1 fabric:1 leather:1 wood:1 plane_figure:1',
  // food and drink
  'alcohol:1 soft_drink:1 coffee:1 tea:1 vegetable:1 edible_fruit:1 meat:1 seafood:1 bread:1 cheese:1 sauce:1 dessert:1 grain:2 meal:1 nut:1',
  // living things
  'dog:1 cat:1 horse:1',
  // what people make and use
  'musical_instrument:1 weapon:1 gun:1 aircraft:1 vessel:2 wheeled_vehicle:1 public_transport:1 train:1 garment:1 footwear:1 headdress:1 furniture:1 tool:1 optical_instrument:1 electronic_equipment:1 toiletry:1 vaccine:1 fuel:1 explosive:1',
  // places
  'room:1 building:1 road:1 body_of_water:1 geological_formation:1 administrative_district:1 shop:1 court:1 celestial_body:1',
  // the body and what ails it
  'limb:1 internal_organ:1 disease:1 infectious_disease:1 injury:1 cancer:1',
  // time
  'season:1 time_of_day:1',
  // what happens
  'crime:1 earthquake:1 flood:1 precipitation:3 storm:1 wind:1 sport:1 election:1 military_action:1 accident:1 ceremony:1 weather_condition:1',
  // what people say, write and play
  'music_genre:1 novel:1 movie:1 poem:1 legal_document:1 religion:1 science:1 broadcast:2',
  // who people are
  'relative:1 military_officer:1 head_of_state:1 legislator:1 athlete:1 musician:1 health_professional:1 clergyman:1 lawyer:1 monarch:1 legislature:1 armed_service:1',
  // money and measure
  'monetary_unit:1 tax:1 fee:1 compass_point:1 chemical_element:1 energy:1',
].flatMap((roots) => roots.split(' '));
