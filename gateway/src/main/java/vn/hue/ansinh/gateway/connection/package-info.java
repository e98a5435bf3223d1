/** What a connection must keep to before it has asked for anything: how many from one address, and how soon a head; and how it ends. */
@NullMarked
package vn.hue.ansinh.gateway.connection;

import org.jspecify.annotations.NullMarked;
