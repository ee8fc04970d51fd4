import { COMPANY_FORMS } from '../../contacts/record/companyForm.ts';

/** The words of legal forms: they tell no publisher from another. */
export const FORM_WORDS: ReadonlySet<string> = new Set(
  COMPANY_FORMS.flatMap((form) => form.split(/[ &]+/)),
);
