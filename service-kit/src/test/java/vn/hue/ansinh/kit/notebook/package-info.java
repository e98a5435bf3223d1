/** A small service that uses every tool of the kit, so that the tools can be tested as their users meet them. */
package vn.hue.ansinh.kit.notebook;
