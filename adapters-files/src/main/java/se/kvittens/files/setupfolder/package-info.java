/** Folders by which a program is set up: a manifest, rule books, and tables beside them. */
@NullMarked
package se.kvittens.files.setupfolder;

import org.jspecify.annotations.NullMarked;
