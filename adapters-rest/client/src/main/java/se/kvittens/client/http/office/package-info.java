/** What an office does over HTTP: orders and absences, messages, and other systems that are told. */
@NullMarked
package se.kvittens.client.http.office;

import org.jspecify.annotations.NullMarked;
