import { sample, type TopicExamples } from '../../contract/examples.ts';
import { passwordHelpTexts } from './passwords.rules.ts';

const isPasswordResetTokenValid = `query IsPasswordResetTokenValid($userId: String!, $token: String!) {
  isPasswordResetTokenValid(userId: $userId, token: $token)
}`;

const passwordValidatorHelpTexts = `query PasswordValidatorHelpTexts($asHtml: Boolean) {
  passwordValidatorHelpTexts(asHtml: $asHtml)
}`;

const requestPasswordReset = `mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    email
  }
}`;

/** As often as an address may be asked for in an hour, and once more. */
const sixResets = `mutation SixResets($input: RequestPasswordResetInput!) {
  first: requestPasswordReset(input: $input) { email }
  second: requestPasswordReset(input: $input) { email }
  third: requestPasswordReset(input: $input) { email }
  fourth: requestPasswordReset(input: $input) { email }
  fifth: requestPasswordReset(input: $input) { email }
  sixth: requestPasswordReset(input: $input) { email }
}`;

const resetUserPassword = `mutation ResetUserPassword($input: ResetUserPasswordInput!) {
  resetUserPassword(input: $input) {
    passwordUpdated
    failureReasons
  }
}`;

const updatePassword = `mutation UpdatePassword($input: UpdatePasswordInput) {
  updatePassword(input: $input) {
    viewer {
      email
    }
  }
}`;

const newPassword = 'meter-under-the-stairs';

export const passwordsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const plain = viewers('plain');
  const reset = {
    userId: sample(household, 'userId'),
    token: sample(household, 'token'),
  };
  const forgetful = viewers('for-resetUserPassword');
  const changing = viewers('for-updatePassword');
  return {
    isPasswordResetTokenValid: [
      {
        document: isPasswordResetTokenValid,
        variables: reset,
        response: { data: { isPasswordResetTokenValid: true } },
      },
      {
        document: isPasswordResetTokenValid,
        variables: { ...reset, token: 'not-from-a-link' },
        response: { data: { isPasswordResetTokenValid: false } },
      },
    ],
    passwordValidatorHelpTexts: [
      {
        document: passwordValidatorHelpTexts,
        response: { data: { passwordValidatorHelpTexts: passwordHelpTexts } },
      },
      { document: passwordValidatorHelpTexts, variables: { asHtml: true } },
    ],
    requestPasswordReset: [
      {
        document: requestPasswordReset,
        variables: { input: { email: sample(plain, 'email') } },
        response: { data: { requestPasswordReset: { email: sample(plain, 'email') } } },
      },
      {
        document: requestPasswordReset,
        variables: { input: { email: 'not an address' } },
        raises: 'KT-CT-11331',
      },
      {
        document: sixResets,
        variables: { input: { email: 'impatient@halfhour.example' } },
        raises: 'KT-CT-11332',
      },
    ],
    resetUserPassword: [
      {
        document: resetUserPassword,
        variables: {
          input: {
            userId: sample(forgetful, 'userId'),
            token: sample(forgetful, 'token'),
            newPassword,
          },
        },
        response: { data: { resetUserPassword: { passwordUpdated: true, failureReasons: [] } } },
      },
      {
        document: resetUserPassword,
        variables: { input: { ...reset, newPassword: '12345' } },
      },
      {
        document: resetUserPassword,
        variables: { input: { ...reset, userId: 'nobody', newPassword } },
        raises: 'KT-CT-4125',
      },
      {
        document: resetUserPassword,
        variables: { input: { ...reset, token: 'not-from-a-link', newPassword } },
        raises: 'KT-CT-1132',
      },
    ],
    updatePassword: [
      {
        viewer: 'for-updatePassword',
        document: updatePassword,
        variables: {
          input: {
            oldPassword: changing.password,
            newPassword,
            newPasswordConfirmed: newPassword,
          },
        },
        response: { data: { updatePassword: { viewer: { email: changing.email } } } },
      },
      {
        viewer: 'plain',
        document: updatePassword,
        variables: {
          input: {
            oldPassword: plain.password,
            newPassword,
            newPasswordConfirmed: `${newPassword}!`,
          },
        },
        raises: 'KT-CT-5450',
      },
      {
        viewer: 'plain',
        document: updatePassword,
        variables: {
          input: {
            oldPassword: 'not-the-present-one',
            newPassword,
            newPasswordConfirmed: newPassword,
          },
        },
        raises: 'KT-CT-5460',
      },
      {
        document: updatePassword,
        variables: {
          input: {
            oldPassword: plain.password,
            newPassword,
            newPasswordConfirmed: newPassword,
          },
        },
        raises: 'KT-CT-1112',
      },
    ],
  };
};
