import type { Resolvers } from '../../../engine/schema.generated.ts';
import { cancelWizard, completeStep, startWizard } from './onboarding.actions.ts';

export const onboardingChangesResolvers = {
  Mutation: {
    async startSmartFlexOnboarding(_root, { input }, context) {
      return { wizard: await startWizard(context, input, context.raise) };
    },
    async cancelSmartFlexOnboarding(_root, { input }, context) {
      return {
        wizard: (await cancelWizard(context, input.wizardId)) ?? context.raise('KT-CT-1111'),
      };
    },
    async selectFromListForSmartFlexOnboarding(_root, { input }, context) {
      const given = { by: 'LIST', option: input.selectedOption } as const;
      return { wizard: await completeStep(context, input, given, context.raise) };
    },
    async completeAuthFlowForSmartFlexOnboarding(_root, { input }, context) {
      const given = { by: 'AUTH', address: input.continuationUri } as const;
      return { wizard: await completeStep(context, input, given, context.raise) };
    },
    async completeUserActionForSmartFlexOnboarding(_root, { input }, context) {
      return { wizard: await completeStep(context, input, { by: 'ACTION' }, context.raise) };
    },
    async completeUserInputRequiredForSmartFlexOnboarding(_root, { input }, context) {
      const given = { by: 'INPUT', inputs: input.userInput ?? [] } as const;
      return { wizard: await completeStep(context, input, given, context.raise) };
    },
  },
} satisfies Resolvers;
