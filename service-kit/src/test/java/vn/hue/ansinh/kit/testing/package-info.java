/** What the tests of every service stand on: real parts, tokens, the contract, the house rules. */
package vn.hue.ansinh.kit.testing;
