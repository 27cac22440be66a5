/** The kiosk folder: which kiosk it is, whose doors it knows, and who may sign in; {@code docs/kiosk.md} tells how. */
@NullMarked
package se.kvittens.files.kioskfolder;

import org.jspecify.annotations.NullMarked;
