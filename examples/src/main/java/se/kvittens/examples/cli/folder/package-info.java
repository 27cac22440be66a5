/** The folders that commands read and write: month folders and rule books, what is not taken of them, what is filled aside. */
@NullMarked
package se.kvittens.examples.cli.folder;

import org.jspecify.annotations.NullMarked;
