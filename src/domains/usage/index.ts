export { typicalConsumption } from './insights/typical-consumption.rules.ts';
