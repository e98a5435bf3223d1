/** The papers of the door: the contract, the catalogue of problems, and the page that shows them. */
@NullMarked
package vn.hue.ansinh.gateway.contract;

import org.jspecify.annotations.NullMarked;
