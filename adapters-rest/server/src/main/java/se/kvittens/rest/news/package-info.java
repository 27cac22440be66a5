/** Says to those who listen that something has happened to visits. */
@NullMarked
package se.kvittens.rest.news;

import org.jspecify.annotations.NullMarked;
