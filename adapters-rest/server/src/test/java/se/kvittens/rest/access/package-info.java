/** Everybody asks the running server for everything, and what is answered is a page in docs. */
package se.kvittens.rest.access;
