/**
 * What Lifecare and its Besöksuppföljning export, read by profiles, since no column list of theirs is public. What is here
 * claims no vendor's format: the words are those that people use of their work.
 */
@NullMarked
package se.kvittens.lifecare.files;

import org.jspecify.annotations.NullMarked;
