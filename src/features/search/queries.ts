import { oncePerBuild } from '../../platform/publish/oncePerBuild.ts';
import { hashOf, publishedPath, type PublishedFile } from '../../platform/publish/publishedFile.ts';
import { getContacts, getDirectory } from '../contacts/queries.ts';
import { toIndexFiles } from './contacts/indexFiles.ts';
import { likeliestFirst } from './contacts/likeliestFirst.ts';
import { contactsToEntries } from './contacts/searchIndex.ts';

const contactsFiles = oncePerBuild(async (): Promise<{ name: string; files: PublishedFile[] }> => {
  const contacts = likeliestFirst(await getContacts());
  const { parts, details } = toIndexFiles(
    contactsToEntries(contacts, (await getDirectory()).pageOf),
  );
  // One hash for all files, so that a page names one address.
  const name = `contacts.${hashOf([...parts, ...details].join())}`;
  return {
    name,
    files: [
      ...parts.map((body, at) => ({ name: `${name}.p${at}.txt`, body })),
      ...details.map((body, at) => ({ name: `${name}.d${at}.json`, body })),
    ],
  };
});

/** Every file of the contacts that the fields fetch. */
export async function contactFiles(): Promise<PublishedFile[]> {
  return (await contactsFiles()).files;
}

/** Address of the contacts' files as the browser loads them, see openContacts. */
export async function contactsFilePath(): Promise<string> {
  return publishedPath((await contactsFiles()).name);
}
