/** Teams: a few carers and their recipients, who goes where, and what a month holds of it. A team can be made alone. */
@NullMarked
package se.kvittens.examples.generate.team;

import org.jspecify.annotations.NullMarked;
