import { type Intake, emptyIntake } from '../intake.ts';

/** What always helps: the program that wrote a workbook can write it anew. */
export const EXPORT_FIX =
  'open it in the spreadsheet program and save the sheet as «.xlsx», or as «CSV UTF-8»';

/** Why a workbook is not read. */
export class WorkbookFault extends Error {
  fix: string;

  constructor(fact: string, fix = EXPORT_FIX) {
    super(fact);
    this.fix = fix;
  }
}

export function explainWorkbook({ message, fix }: WorkbookFault, file: string): Intake {
  return emptyIntake({ code: 'file-unreadable', file, fact: message, fix, severity: 'error' });
}
