declare module 'virtual:accent.css';
declare module 'virtual:palette.css';
