/** A gateway of digital locks as the doors folder has it: where it is, what it speaks, and where its secrets stand. */
@NullMarked
package se.kvittens.files.doorfolder.gateway;

import org.jspecify.annotations.NullMarked;
