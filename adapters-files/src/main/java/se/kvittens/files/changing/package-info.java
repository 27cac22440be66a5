/** Files that change while a program runs: by what that is seen, and that what is wrong with them is told once. */
@NullMarked
package se.kvittens.files.changing;

import org.jspecify.annotations.NullMarked;
