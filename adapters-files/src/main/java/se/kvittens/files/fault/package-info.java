/** What is wrong with a file: each fault names the file, the line, the field, the value and what may help. */
@NullMarked
package se.kvittens.files.fault;

import org.jspecify.annotations.NullMarked;
