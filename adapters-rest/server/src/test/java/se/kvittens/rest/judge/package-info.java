/** Prism, which knows nothing of Kvittens, between tests and the server: it judges what goes through it by the contract. */
package se.kvittens.rest.judge;
