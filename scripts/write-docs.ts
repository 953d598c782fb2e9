console.log('no generated pages yet')
