// Loaded into the page builder: when the build that started it is gone, however that ended, it ends too, so that no half
// build goes on by itself. The channel to the starter must not keep a finished process alive.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
