/** Measures a matter's whole lifecycle on the product against the same diagrams on a bare engine. */
package dk.direktionsbord.bench;
