/** The day by curl that stands in docs, run as it stands there. */
package se.kvittens.rest.walk;
