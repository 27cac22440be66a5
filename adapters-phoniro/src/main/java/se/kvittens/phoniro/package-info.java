/**
 * The older system (Phoniro): its exports are read by profiles, since no column list of it is public. What is here claims no
 * vendor's format.
 */
@NullMarked
package se.kvittens.phoniro;

import org.jspecify.annotations.NullMarked;
