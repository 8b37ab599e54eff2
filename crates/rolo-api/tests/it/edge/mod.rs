//! What every request passes, whatever the surface.
