/** Programs of others from npm, by which tests judge what the server answers and sends. */
package se.kvittens.rest.npm;
