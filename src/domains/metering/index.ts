export {
  type OccupierPlace,
  occupierPlacesIn,
  suppliedMetersOf,
  unsmartPropertiesOfAccount,
} from './places.store.ts';
