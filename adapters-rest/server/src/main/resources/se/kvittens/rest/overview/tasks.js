// What tasks are called, as the rule book has it that is in force; one that it does not know is shown by its code.

import * as api from "./api.js";
import { session } from "./session.js";
import { language } from "./words.js";

const books = new Map();

/** The book is asked for when the first name is wanted, and once. */
export async function taskNames(codes) {
  if (codes.length === 0) return [];
  const label = session.ruleBook;
  if (!books.has(label)) books.set(label, api.ruleBook(label).then(named));
  try {
    const names = await books.get(label);
    return codes.map(code => names.get(code)?.[language()] ?? code);
  } catch {
    books.delete(label);
    return codes;
  }
}

const named = book => new Map(book.settings.map(each => each.value).filter(value => value?.code && value.name)
  .map(task => [task.code, task.name]));
