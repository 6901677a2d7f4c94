import { sample, type TopicExamples } from '../../../contract/examples.ts';

const enrolment = `fragment Enrolment on EnrolmentType {
  previousSupplier
  status
  supplyStartDate
  switchStartDate
}`;

const electricityMeterPoint = `query MeterPoints($mpan: ID) {
  meterPoints(mpan: $mpan) {
    __typename
    status
    ...ElectricityMeterPoint
  }
}
${enrolment}
fragment ElectricityMeterPoint on ElectricityMeterPointType {
  currentSupplierMpid
  dccEffectiveFrom
  dccServiceFlag
  direction
  energisationStatus
  gspGroupId
  hasOpenClosingReadDispute
  hasOpenOpeningReadDispute
  id
  ihdEffectiveFrom
  ihdStatus
  installCode
  isMhhsEnabled
  juniferMeterPointId
  lastValidatedReadingDate
  llf
  measurementClass
  mpan
  mtc
  newSupplierId
  oldSupplierId
  profileClass
  requiresEnrolment
  requiresWithdrawal
  smartStartDate
  smsOperator
  smsOperatorEffectiveFrom
  ssc
  status
  statusUpdatedAt
  supplyEndDate
  targetSsd
  enrolment { ...Enrolment }
  meters(includeInactive: true) { ...ElectricityMeter }
  electricityMeterPointDetails {
    meterPoint { mpan }
    networkRates { dnoMpid duosTariffName mpan }
    relAddress { ...RelAddress }
    technicalDetails { ...TechnicalDetails }
  }
}
fragment RelAddress on UniqueRELAddressType {
  display
  locality1
  locality2
  postcode
  primaryName
  secondaryName
  street1
  street2
  town
  uprn
}
fragment TechnicalDetails on ElectricMeterTechnicalDetails {
  annualConsumption
  annualConsumptionEfd
  annualConsumptionQualityIndicator
  assignedMdrEfd
  assignedMdrMpid
  connectionType
  connectionTypeEfd
  connectionTypeEtd
  consumerType
  cssSupplierMpid
  cssSupplyStartDate
  customerDirectContractDsDipId
  customerDirectContractDsExists
  customerDirectContractDsMpid
  customerDirectContractMsDipId
  customerDirectContractMsExists
  customerDirectContractMsMpid
  dataAggregatorEfd
  dataAggregatorMpid
  dataCollectorEfd
  dataCollectorMpid
  dataServiceDipId
  dataServiceEfd
  dataServiceMpid
  dccServiceFlag
  dccServiceFlagEfd
  disconnectionEfd
  distributorDipId
  distributorMpid
  domesticPremisesIndicator
  duosTariffId
  duosTariffIdEfd
  energisationStatus
  energisationStatusEfd
  energyDirection
  energyDirectionEfd
  energyDirectionEtd
  greenDealInEffect
  gspGroupEfd
  gspGroupId
  ihdStatus
  ihdStatusEfd
  lineLossFactor
  lineLossFactorEfd
  marketSegmentIndicator
  marketSegmentIndicatorEfd
  measurementClass
  measurementClassEfd
  meterOperatorEfd
  meterOperatorMpid
  meterTimeswitchClass
  meterTimeswitchClassEfd
  meteredIndicator
  meteredIndicatorEfd
  meteredIndicatorEtd
  meteringServiceDipId
  meteringServiceEfd
  meteringServiceEtd
  meteringServiceMpid
  mhhsIndicator
  mhhsIndicatorEfd
  mpan
  profileClass
  profileClassEfd
  relationshipStatusIndicator
  rmpState
  rmpStateEfd
  smetsVersion
  smsoEfd
  smsoMpid
  standardSettlementConfiguration
  standardSettlementConfigurationEfd
  supplierDipId
  supplierEfd
  supplierMpid
  tradingStatus
  tradingStatusEfd
  meters {
    esmeId
    installingSupplierDipId
    installingSupplierMpid
    mapDipId
    mapMpid
    meterInstallDate
    meterLocation
    meterManufacturer
    meterSerialNumber
    meterType
    registerDigits
  }
}
fragment ElectricityMeter on ElectricityMeterType {
  activeFrom
  activeTo
  certificationDate
  certifiedUntil
  consumptionUnits
  createdAt
  currentRating
  fuelType
  hasAndAllowsHhReadings
  id
  installationDate
  isDigital
  isReadyForTopup
  isRts
  isTradPrepay
  lastInspectionDate
  location
  makeAndType
  meterType
  nodeId
  requiresAccess
  requiresCotFinalReading
  retrievalMethod
  serialNumber
  updatedAt
  meterPoint { mpan }
  importMeter { serialNumber }
  exportMeters(first: 5, offset: 0) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { serialNumber } }
  }
  registers { ...ElectricityRegister }
}
fragment ElectricityRegister on ElectricityMeterRegisterType {
  decimalPlaces
  digits
  eac
  expectedReadingRanges
  id
  identifier
  multiplier
  name
  timePatternRegime
  unitRateType
}`;

const gasMeterPoint = `query MeterPoints($mprn: ID) {
  meterPoints(mprn: $mprn) {
    __typename
    status
    ...GasMeterPoint
  }
}
${enrolment}
fragment GasMeterPoint on GasMeterPointType {
  confirmationReference
  currentDmSoq
  currentNdmSoq
  currentSupplierMpid
  endUserCategory
  eucIdentifier
  exitCapacityChargeRate
  exitZone
  formulaYearSmpAq
  formulaYearSmpSoq
  hasOpenClosingReadDispute
  hasOpenOpeningReadDispute
  id
  igtCheckedAt
  igtIdentifier
  installCode
  ldz
  ldzCapacityChargeRate
  ldzCommodityChargeRate
  ldzCustomerChargeRate
  marketCategory
  marketSectorCode
  meterOwnershipType
  meterReadBatchFrequency
  mprn
  mrfType
  newSupplierId
  nominationShipperReference
  nominationType
  ntsExitCommodityChargeRate
  oldSupplierId
  requiresEnrolment
  requiresWithdrawal
  smartStartDate
  status
  statusUpdatedAt
  supplyClass
  supplyEndDate
  supplyPointCategory
  targetSsd
  xoserveStatus
  enrolment { ...Enrolment }
  meters(includeInactive: true) { ...GasMeter }
}
fragment GasMeter on GasMeterType {
  activeFrom
  activeTo
  bypassFitted
  collarFitted
  consumptionUnits
  correction
  createdAt
  currentMeterAssetManager
  fuelType
  hasAndAllowsHhReadings
  id
  imperial
  installationDate
  instructions
  isDigital
  isReadyForTopup
  isTradPrepay
  lastInspectionDate
  linkCode
  location
  locationDescription
  manufacturedYear
  manufacturerCode
  measuringCapacity
  mechanism
  meterType
  modelName
  nodeId
  operationalStatusDate
  owner
  pulseValue
  readingFactor
  requiresAccess
  requiresCotFinalReading
  serialNumber
  status
  units
  updatedAt
  meterPoint { mprn }
  registers { ...GasRegister }
}
fragment GasRegister on GasMeterRegisterType {
  decimalPlaces
  digits
  expectedReadingRanges
  id
  identifier
  name
  unitRateType
}`;

const inCommon = `query MeterPoints($mpan: ID, $mprn: ID) {
  meterPoints(mpan: $mpan, mprn: $mprn) {
    status
    enrolment { status }
    meters {
      id
      serialNumber
      fuelType
      consumptionUnits
      requiresCotFinalReading
    }
  }
}`;

export const meterPointsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const mpan = sample(household, 'mpan');
  const mprn = sample(household, 'mprn');
  const foreign = sample(viewers('plain'), 'mpan');
  return {
    meterPoints: [
      { viewer: 'household', document: electricityMeterPoint, variables: { mpan } },
      { viewer: 'household', document: gasMeterPoint, variables: { mprn } },
      { viewer: 'organization', document: inCommon, variables: { mpan: foreign } },
      {
        viewer: 'organization',
        document: electricityMeterPoint,
        variables: { mpan: sample(viewers('organization'), 'leftMpan') },
      },
      {
        viewer: 'organization',
        document: gasMeterPoint,
        variables: { mprn: sample(viewers('organization'), 'leftMprn') },
      },
      {
        viewer: 'household',
        document: inCommon,
        variables: { mpan: foreign },
        raises: 'KT-CT-4011',
      },
      {
        viewer: 'household',
        document: inCommon,
        variables: { mprn: '0000000000' },
        raises: 'KT-CT-4011',
      },
      { viewer: 'household', document: inCommon, raises: 'KT-GB-5601' },
      { document: inCommon, variables: { mpan }, raises: 'KT-CT-1112' },
    ],
  };
};
