/**
 * Words and numbers of one language: the bundles of words, phrases and policies, and how any value of the domain is
 * said with them. Swedish where it is asked for, else English, whatever the machine speaks.
 */
@NullMarked
package se.kvittens.files.explanation.words;

import org.jspecify.annotations.NullMarked;
