/** One statement for each relation and level, for as many parents as one request has. */
import { loadMany, loadOne } from './batches.ts';
import type { Run } from './database.ts';
import { productLoaders } from './product-loaders.ts';

export interface UserRow {
  readonly id: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
}

export interface AccountRow {
  readonly id: number;
  readonly number: string;
  readonly status: string;
}

export interface PropertyRow {
  readonly id: number;
  readonly postcode: string;
}

export interface MeterPointRow {
  readonly id: number;
  readonly property_id: number;
  readonly mpan: string;
}

export interface MeterRow {
  readonly id: number;
  readonly meter_point_id: number;
  readonly serialNumber: string;
}

interface RegisterRow {
  readonly meter_id: number;
  readonly identifier: string;
  readonly digits: number;
}

const statements = {
  users: `select id, given_name, family_name, email from identity.users where id = any($1)`,
  accountsOfUsers: `
    select reach.user_id, 'AccountType' as __typename,
      account.id, account.number, account.status
    from (
      select role.user_id, role.account_id
      from accounts.account_user_roles role where role.user_id = any($1)
      union
      select role.user_id, held.id
      from accounts.portfolio_user_roles role
      join accounts.portfolios portfolio on portfolio.path @> array[role.portfolio_id]
      join accounts.accounts held
        on held.portfolio_id = portfolio.id and held.portfolio_id is not null
      where role.user_id = any($1)
    ) reach
    join accounts.accounts account on account.id = any(array[reach.account_id])
    order by account.number`,
  membersOfAccounts: `
    select role.account_id, person.id, person.given_name, person.family_name, person.email
    from accounts.account_user_roles role
    join identity.users person on person.id = role.user_id
    where role.account_id = any($1) order by role.id`,
  accounts: `select id, number, status from accounts.accounts where number = any($1)`,
  propertiesOfAccounts: `
    select stay.account_id, property.id, property.postcode
    from metering.occupancies stay
    join metering.properties property on property.id = stay.property_id
    where stay.account_id = any($1) and (stay.effective_to is null or stay.effective_to > now())
    order by stay.effective_from, property.id`,
  properties: `select id, postcode from metering.properties where id = any($1)`,
  pointsOfProperties: `
    select id, property_id, identifier as mpan from metering.meter_points
    where property_id = any($1) and fuel = 'ELECTRICITY' order by id`,
  metersOfPoints: `
    select id, meter_point_id, serial_number as "serialNumber" from metering.meters
    where meter_point_id = any($1) and active_from <= current_date
      and (active_to is null or active_to > current_date)
    order by active_from desc, id`,
  registersOfMeters: `
    select meter_id, identifier, digits from metering.registers
    where meter_id = any($1) order by id`,
};

/** The loaders of one request. */
export function createLoaders(run: Run) {
  const select =
    <Row extends object>(name: keyof typeof statements) =>
    (keys: readonly (number | string)[]) =>
      run<Row>(name, statements[name], [keys]);
  return {
    ...productLoaders(run),
    user: loadOne(select<UserRow>('users'), ({ id }) => id),
    accountsOfUser: loadMany(
      select<AccountRow & { user_id: number }>('accountsOfUsers'),
      ({ user_id }) => user_id,
    ),
    membersOfAccount: loadMany(
      select<UserRow & { account_id: number }>('membersOfAccounts'),
      ({ account_id }) => account_id,
    ),
    account: loadOne(select<AccountRow>('accounts'), ({ number }) => number),
    propertiesOfAccount: loadMany(
      select<PropertyRow & { account_id: number }>('propertiesOfAccounts'),
      ({ account_id }) => account_id,
    ),
    property: loadOne(select<PropertyRow>('properties'), ({ id }) => id),
    pointsOfProperty: loadMany(
      select<MeterPointRow>('pointsOfProperties'),
      ({ property_id }) => property_id,
    ),
    metersOfPoint: loadMany(
      select<MeterRow>('metersOfPoints'),
      ({ meter_point_id }) => meter_point_id,
    ),
    registersOfMeter: loadMany(
      select<RegisterRow>('registersOfMeters'),
      ({ meter_id }) => meter_id,
    ),
  };
}
