/** What feeds tell, as they tell it: people as another system names them, and where each thing was told. */
@NullMarked
package se.kvittens.application.importing.told;

import org.jspecify.annotations.NullMarked;
