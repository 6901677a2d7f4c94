export { givePointsForActs, type PointsForAct } from './points/awards.actions.ts';
