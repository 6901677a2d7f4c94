import { contractError, invalidInput } from '../../contract/errors.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { changePassword, isResetOpen, requestReset, resetPassword } from './passwords.actions.ts';
import { passwordHelpTexts } from './passwords.rules.ts';

export const passwordsResolvers = {
  Query: {
    isPasswordResetTokenValid: (_root, { userId, token }, context) =>
      isResetOpen(context, userId, token),
    passwordValidatorHelpTexts: (_root, { asHtml }) =>
      asHtml
        ? [`<ul>${passwordHelpTexts.map((text) => `<li>${text}</li>`).join('')}</ul>`]
        : passwordHelpTexts,
  },
  Mutation: {
    async requestPasswordReset(_root, { input }, context) {
      await requestReset(context, input);
      return { email: input.email };
    },
    async resetUserPassword(_root, { input }, context) {
      const failureReasons = await resetPassword(context, input);
      return { passwordUpdated: failureReasons.length === 0, failureReasons };
    },
    async updatePassword(_root, { input }, context) {
      if (!input) throw invalidInput('input', 'input is needed.');
      const { viewer } = context;
      if (viewer.kind !== 'customer' || viewer.narrowedTo) throw contractError('KT-CT-1111');
      return { viewer: await changePassword(context, viewer.userId, input) };
    },
  },
} satisfies Resolvers;
